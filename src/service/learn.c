/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "service/learn.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/str.h"
#include "base/text.h"
#include "model/masters.h"
#include "service/service.h"
#include "store/learned.h"

#define SENTENCES_MAX 9
#define SCORES 5
#define LONGEST 200	/* characters of a text that is still a name */

struct known {
	char *text, *beside;
	char *folded, *folded_beside;
	int64_t uses;
	int from_year, to_year;	/* of a choice; 0 for open */
	size_t place;		/* in which it came */
};

struct known_list {
	struct known *items;
	size_t count, capacity;
	bool loaded;
};

/* Per field; the sentences of a criterion by score at its comment's field. */
struct learned {
	struct known_list texts[FIELD_COUNT];
	struct known_list sentences[FIELD_COUNT][SCORES + 1];
};

static void list_release(struct known_list *list)
{
	for (size_t i = 0; i < list->count; i++) {
		free(list->items[i].text);
		free(list->items[i].beside);
		free(list->items[i].folded);
		free(list->items[i].folded_beside);
	}
	free(list->items);
	*list = (struct known_list){ 0 };
}

void learn_forget(struct service *service)
{
	struct learned *learned = service->learned;

	for (int id = 0; learned && id < FIELD_COUNT; id++) {
		list_release(&learned->texts[id]);
		for (int score = 0; score <= SCORES; score++)
			list_release(&learned->sentences[id][score]);
	}
	free(learned);
	service->learned = NULL;
}

static struct learned *learned_of(struct service *service)
{
	if (!service->learned)
		service->learned = xcalloc(1, sizeof(*service->learned));
	return service->learned;
}

/* ---- what is known ---- */

static struct known *find(struct known_list *list, const char *text)
{
	for (size_t i = 0; i < list->count; i++)
		if (!strcmp(list->items[i].text, text))
			return &list->items[i];
	return NULL;
}

static struct known *add(struct known_list *list, const char *text, const char *beside)
{
	struct known *known = find(list, text);

	if (known)
		return known;
	list->items = grow(list->items, list->count, &list->capacity, sizeof(*list->items));
	known = &list->items[list->count++];
	*known = (struct known){ .text = xstrdup(text), .beside = xstrdup(beside),
				 .folded = text_fold(text),
				 .folded_beside = beside ? text_fold(beside) : NULL,
				 .place = list->count };
	return known;
}

/* A name is short and of one line; longer texts are nobody's name. */
static void take_text(const char *text, const char *beside, int64_t uses, void *arg)
{
	if (!strchr(text, '\n') && text_count(text, strlen(text)) <= LONGEST)
		add(arg, text, beside)->uses = uses;
}

static void take_sentence(const char *text, const char *beside, int64_t uses, void *arg)
{
	add(arg, text, beside)->uses = uses;
}

static void add_choices(const struct masters *masters, const char *list_name,
			struct known_list *list)
{
	for (size_t i = 0; i < masters->choice_count; i++) {
		const struct choice *choice = &masters->choices[i];
		struct known *known;

		if (strcmp(choice->list, list_name))
			continue;
		known = add(list, choice->label, NULL);
		known->from_year = choice->from_year;
		known->to_year = choice->to_year;
	}
}

static void add_goals(const struct masters *masters, struct known_list *list)
{
	struct str number = STR_INIT;

	for (size_t i = 0; i < masters->sdg_count; i++) {
		str_clear(&number);
		str_addf(&number, "%d", masters->sdgs[i].goal);
		add(list, number.text, masters->sdgs[i].title);
	}
	str_release(&number);
}

static void add_sections(const struct masters *masters, struct known_list *list)
{
	for (size_t i = 0; i < masters->section_count; i++) {
		const struct office_section *section = &masters->sections[i];
		struct known *known = add(list, section->name, NULL);

		known->from_year = section->from_year;
		known->to_year = section->to_year;
	}
}

bool learn_knows(enum field_id field)
{
	const struct field *info = field_info(field);

	if (info->flags & FIELD_KEY)
		return false;
	return info->kind == KIND_LINE || info->kind == KIND_CHOICE || info->kind == KIND_GOAL ||
	       (info->kind == KIND_TEXT && info->section == SECTION_basic);
}

static enum field_id beside(enum field_id field)
{
	if (field == FIELD_basic_account_code)
		return FIELD_basic_account_name;
	return field == FIELD_basic_account_name ? FIELD_basic_account_code : FIELD_COUNT;
}

/* The most used first, of equals what came first: a master's in its order. */
static int compare_uses(const void *a, const void *b)
{
	const struct known *one = a, *other = b;

	if (one->uses != other->uses)
		return one->uses < other->uses ? 1 : -1;
	return (one->place > other->place) - (one->place < other->place);
}

static enum rc load_texts(struct service *service, enum field_id field, struct known_list **list,
			  struct err *err)
{
	const struct field *info = field_info(field);
	enum rc rc = RC_OK;

	*list = &learned_of(service)->texts[field];
	if ((*list)->loaded || !learn_knows(field))
		return RC_OK;
	if (info->choices)
		add_choices(service->masters, info->choices, *list);
	if (info->kind == KIND_GOAL)
		add_goals(service->masters, *list);
	else
		rc = learned_texts(service->db, field, beside(field), take_text, *list, err);
	if (field == FIELD_basic_section)
		add_sections(service->masters, *list);
	if ((*list)->count)
		qsort((*list)->items, (*list)->count, sizeof(*(*list)->items), compare_uses);
	(*list)->loaded = !rc;
	return rc;
}

/* ---- what fits ---- */

/* 0: not at all, 1: somewhere in it, 2: at its beginning. */
static int fit(const struct known *known, const char *folded)
{
	const char *at = strstr(known->folded, folded);

	if (at)
		return at == known->folded ? 2 : 1;
	if (!known->folded_beside)
		return 0;
	at = strstr(known->folded_beside, folded);
	return at ? 1 + (at == known->folded_beside) : 0;
}

static bool holds_in(const struct known *known, int year)
{
	return !year || ((!known->from_year || known->from_year <= year) &&
			 (!known->to_year || year <= known->to_year));
}

static void collect(const struct known_list *list, const struct learn_query *query,
		    const char *folded, struct suggestion *found, size_t *count)
{
	for (int wanted = 2; wanted >= 1; wanted--)
		for (size_t i = 0; i < list->count && *count < query->limit; i++) {
			const struct known *known = &list->items[i];

			if (fit(known, folded) == wanted && holds_in(known, query->year))
				found[(*count)++] = (struct suggestion){ known->text, known->beside,
									 known->uses };
		}
}

enum rc learn_suggest(struct service *service, const struct learn_query *query,
		      struct suggestion *found, size_t *count, struct err *err)
{
	char *folded = text_fold(query->typed);
	struct known_list *list = NULL;
	enum rc rc = load_texts(service, query->field, &list, err);

	*count = 0;
	if (!rc)
		collect(list, query, folded, found, count);
	free(folded);
	return rc;
}

enum rc learn_account(struct service *service, const char *code, const char **name,
		      struct err *err)
{
	struct known_list *list = NULL;
	struct known *known = NULL;
	enum rc rc = load_texts(service, FIELD_basic_account_code, &list, err);

	if (!rc)
		known = find(list, code);
	*name = known ? known->beside : NULL;
	return rc;
}

/* ---- sentences ---- */

/* The field of the comment that goes with a criterion; FIELD_COUNT for none. */
static enum field_id comment_of(const char *criterion)
{
	int id = 0;

	while (id < FIELD_COUNT) {
		const struct field *field = field_info((enum field_id)id);

		if (field->criterion && field->kind == KIND_TEXT && !strcmp(field->criterion, criterion))
			break;
		id++;
	}
	return (enum field_id)id;
}

static enum rc load_sentences(struct service *service, const char *criterion, int score,
			      struct known_list *list, struct err *err)
{
	const char *set = masters_sentence(service->masters, criterion, score);
	enum rc rc;

	if (list->loaded)
		return RC_OK;
	if (set)
		add(list, set, NULL);
	rc = learned_comments(service->db, criterion, score, SENTENCES_MAX, take_sentence, list, err);
	list->loaded = !rc;
	return rc;
}

enum rc learn_sentences(struct service *service, const char *criterion, int score,
			struct suggestion *found, size_t limit, size_t *count, struct err *err)
{
	enum field_id field = comment_of(criterion);
	struct known_list *list;
	enum rc rc;

	*count = 0;
	if (field == FIELD_COUNT || score < 1 || score > SCORES)
		return RC_OK;
	list = &learned_of(service)->sentences[field][score];
	rc = load_sentences(service, criterion, score, list, err);
	for (size_t i = 0; !rc && i < list->count && *count < limit; i++)
		found[(*count)++] = (struct suggestion){ list->items[i].text, NULL, list->items[i].uses };
	return rc;
}

struct filling {
	struct masters *masters;
	size_t capacity;
};

static void take_usual(const char *criterion, int score, const char *text, int64_t uses, void *arg)
{
	struct filling *filling = arg;
	struct masters *masters = filling->masters;

	masters->usual = grow(masters->usual, masters->usual_count, &filling->capacity, sizeof(*masters->usual));
	masters->usual[masters->usual_count++] = (struct usual){
		xstrdup(criterion), score, xstrdup(text), uses,
	};
}

enum rc learn_usual(struct service *service, struct err *err)
{
	struct filling filling = { .masters = service->masters };
	enum rc rc;

	if (service->masters->usual_known)
		return RC_OK;
	rc = learned_usual(service->db, take_usual, &filling, err);
	if (rc)
		masters_forget_usual(service->masters);
	service->masters->usual_known = !rc;
	return rc;
}
