/* SPDX-License-Identifier: GPL-3.0-or-later */
/* list_choice - see list_choice.h. */
#include "view/list_choice.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "model/masters.h"

static const char *const sort_names[] = {
	[LIST_BY_NUMBER] = N_("by number"),
	[LIST_BY_NAME] = N_("by name"),
	[LIST_BY_SECTION] = N_("by section"),
	[LIST_BY_STATE] = N_("by state"),
};

void list_choice_release(struct list_choice *choice)
{
	free(choice->section);
	free(choice->state);
	*choice = (struct list_choice){ 0 };
}

void list_choice_section(struct list_choice *choice, const char *section)
{
	char *copy = xstrdup(section);

	free(choice->section);
	choice->section = copy;
	choice->query.section = copy;
}

void list_choice_state(struct list_choice *choice, const char *state)
{
	char *copy = xstrdup(state);

	free(choice->state);
	choice->state = copy;
	choice->query.state = copy;
}

void list_choice_all(struct list_choice *choice)
{
	list_choice_section(choice, NULL);
	list_choice_state(choice, NULL);
}

void list_choice_show(const struct list_choice *choice, struct str *out)
{
	str_add(out, _(sort_names[choice->query.sort]));
	if (choice->section)
		str_addf(out, "  %s", choice->section);
	if (choice->state)
		str_addf(out, "  %s", state_label(choice->state));
}

struct keys {
	const char **items;
	size_t count, capacity;
};

static void add_key(struct keys *keys, const char *key)
{
	for (size_t i = 1; i < keys->count; i++)
		if (!strcmp(keys->items[i], key))
			return;
	keys->items = grow(keys->items, keys->count, &keys->capacity, sizeof(*keys->items));
	keys->items[keys->count++] = key;
}

size_t list_choice_sections(const struct masters *masters, const char ***out)
{
	struct keys keys = { 0 };

	add_key(&keys, NULL);
	for (size_t i = 0; i < masters->section_count; i++)
		add_key(&keys, masters->sections[i].name);
	*out = keys.items;
	return keys.count;
}

static const char *const usual_states[] = {	/* in the order of a year */
	"not_started", "in_work", "with_head", "submitted", "returned", "settled", "published",
};

static bool is_in_steps(const struct masters *masters, const char *state)
{
	for (size_t i = 0; i < masters->step_count; i++)
		if (!strcmp(masters->steps[i].state, state) ||
		    !strcmp(masters->steps[i].next, state))
			return true;
	return false;
}

/* The states that the office's steps begin or end in: the usual ones, then its own. */
size_t list_choice_states(const struct masters *masters, const char ***out)
{
	struct keys keys = { 0 };

	add_key(&keys, NULL);
	for (size_t i = 0; i < sizeof(usual_states) / sizeof(*usual_states); i++)
		if (is_in_steps(masters, usual_states[i]))
			add_key(&keys, usual_states[i]);
	for (size_t i = 0; i < masters->step_count; i++)
		add_key(&keys, masters->steps[i].state);
	for (size_t i = 0; i < masters->step_count; i++)
		add_key(&keys, masters->steps[i].next);
	*out = keys.items;
	return keys.count;
}
