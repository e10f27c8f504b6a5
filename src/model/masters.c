/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * masters - look-ups in the office's lists.
 *
 * The lists are short (tens of rows): they are walked, not indexed.
 */
#include "model/masters.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/text.h"
#include "base/word.h"

struct masters *masters_new(void)
{
	return xcalloc(1, sizeof(struct masters));
}

void masters_forget_usual(struct masters *masters)
{
	for (size_t i = 0; i < masters->usual_count; i++) {
		free(masters->usual[i].criterion);
		free(masters->usual[i].text);
	}
	free(masters->usual);
	masters->usual = NULL;
	masters->usual_count = 0;
	masters->usual_known = false;
}

static void free_values(struct masters *m)
{
	masters_forget_usual(m);
	for (size_t i = 0; i < m->choice_count; i++) {
		free(m->choices[i].list);
		free(m->choices[i].label);
		free(m->choices[i].aliases);
	}
	for (size_t i = 0; i < m->sentence_count; i++) {
		free(m->sentences[i].criterion);
		free(m->sentences[i].text);
	}
	for (size_t i = 0; i < m->sdg_count; i++)
		free(m->sdgs[i].title);
	for (size_t i = 0; i < m->reason_count; i++) {
		free(m->reasons[i].key);
		free(m->reasons[i].label);
		free(m->reasons[i].kinds);
		free(m->reasons[i].years);
	}
	free(m->choices);
	free(m->sentences);
	free(m->sdgs);
	free(m->unit_costs);
	free(m->reasons);
}

static void free_organisation(struct masters *m)
{
	for (size_t i = 0; i < m->requirement_count; i++) {
		free(m->requirements[i].scope);
		free(m->requirements[i].address);
	}
	for (size_t i = 0; i < m->stage_count; i++) {
		free(m->stages[i].key);
		free(m->stages[i].label);
		free(m->stages[i].writers);
		free(m->stages[i].states);
	}
	for (size_t i = 0; i < m->step_count; i++) {
		free(m->steps[i].state);
		free(m->steps[i].action);
		free(m->steps[i].role);
		free(m->steps[i].next);
	}
	for (size_t i = 0; i < m->section_count; i++)
		free(m->sections[i].name);
	free(m->requirements);
	free(m->stages);
	free(m->steps);
	free(m->sections);
}

void masters_free(struct masters *masters)
{
	if (!masters)
		return;
	for (size_t i = 0; i < masters->eras.count; i++) {
		free(masters->eras.items[i].name);
		free(masters->eras.items[i].letter);
	}
	free(masters->eras.items);
	free_values(masters);
	free_organisation(masters);
	free(masters);
}

/* Whether `narrow`, folded already, is the choice's label or one of its aliases. */
static bool choice_is(const struct choice *choice, const char *narrow)
{
	char *label = text_narrow(choice->label);
	char *aliases = text_narrow(choice->aliases ? choice->aliases : "");
	bool found = !strcmp(label, narrow) || word_listed(aliases, narrow);

	free(label);
	free(aliases);
	return found;
}

const struct choice *masters_choice(const struct masters *masters,
				    const char *list, const char *label)
{
	const struct choice *found = NULL;
	char *narrow;

	for (size_t i = 0; i < masters->choice_count; i++)
		if (!strcmp(masters->choices[i].label, label) && !strcmp(masters->choices[i].list, list))
			return &masters->choices[i];	/* nearly always: without folding */
	narrow = text_narrow(label);
	for (size_t i = 0; i < masters->choice_count && !found; i++) {
		const struct choice *choice = &masters->choices[i];

		if (!strcmp(choice->list, list) && choice_is(choice, narrow))
			found = choice;
	}
	free(narrow);
	return found;
}

const struct empty_reason *masters_reason(const struct masters *masters,
					  const char *key)
{
	for (size_t i = 0; i < masters->reason_count; i++)
		if (!strcmp(masters->reasons[i].key, key))
			return &masters->reasons[i];
	return NULL;
}

const char *masters_sdg_title(const struct masters *masters, int64_t goal)
{
	for (size_t i = 0; i < masters->sdg_count; i++)
		if (masters->sdgs[i].goal == goal)
			return masters->sdgs[i].title;
	return NULL;
}

const struct stage *masters_stage(const struct masters *masters, const char *key)
{
	for (size_t i = 0; key[0] && i < masters->stage_count; i++)
		if (!strcmp(masters->stages[i].key, key))
			return &masters->stages[i];
	return NULL;
}

const char *masters_sentence(const struct masters *masters,
			     const char *criterion, int score)
{
	for (size_t i = 0; i < masters->sentence_count; i++) {
		const struct sentence *sentence = &masters->sentences[i];

		if (sentence->score == score && !strcmp(sentence->criterion, criterion))
			return sentence->text;
	}
	return NULL;
}

const char *state_label(const char *state)
{
	static const struct {
		const char *state, *label;
	} labels[] = {
		{ "not_started", N_("not started") },
		{ "in_work", N_("in work") },
		{ "with_head", N_("with the head") },
		{ "submitted", N_("submitted") },
		{ "returned", N_("returned") },
		{ "settled", N_("settled") },
		{ "published", N_("published") },
	};

	for (size_t i = 0; i < sizeof(labels) / sizeof(*labels); i++)
		if (!strcmp(labels[i].state, state))
			return _(labels[i].label);
	return state;
}

bool state_is_open(const char *state)
{
	static const char *const open[] = { "not_started", "in_work", "returned" };

	for (size_t i = 0; i < sizeof(open) / sizeof(*open); i++)
		if (!strcmp(open[i], state))
			return true;
	return false;
}
