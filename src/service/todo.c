/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * todo - see todo.h.
 */
#include "service/todo.h"

#include "base/i18n.h"
#include "base/str.h"
#include "model/masters.h"
#include "model/rule.h"
#include "model/sheet.h"
#include "service/check.h"
#include "service/service.h"
#include "store/sheets.h"

static bool is_of(const struct finding *finding, enum rule_id id)
{
	return finding->rule == rule_info(id);
}

/* Something to do: neither a note nor answered. */
static bool is_open(const struct finding *finding)
{
	return finding->severity >= SEVERITY_WARNING && !finding->ack_reason;
}

static bool hinders(const struct finding *finding)
{
	return is_open(finding) && (finding->severity == SEVERITY_ERROR || is_of(finding, RULE_REQUIRED) ||
				    is_of(finding, RULE_UNCONFIRMED));
}

static void add(const struct finding *finding, struct todo *todo)
{
	if (finding->severity == SEVERITY_ERROR)
		todo->errors++;
	else if (is_of(finding, RULE_REQUIRED))
		todo->left++;
	else if (is_of(finding, RULE_UNCONFIRMED))
		todo->confirm++;
	else
		todo->warnings++;
}

void todo_count_section(const struct findings *found, enum section_id section, struct todo *todo)
{
	bool done = true;

	*todo = (struct todo){ .sections = 1 };
	for (size_t i = 0; i < found->count; i++) {
		const struct finding *finding = &found->items[i];

		if (!is_open(finding) || field_info(finding->at.field)->section != section)
			continue;
		add(finding, todo);
		done = false;
	}
	todo->done = done;
}

void todo_count(const struct findings *found, struct todo *todo)
{
	*todo = (struct todo){ 0 };
	for (int i = 0; i < SECTION_COUNT; i++) {
		struct todo part;

		todo_count_section(found, (enum section_id)i, &part);
		todo->sections += part.sections;
		todo->done += part.done;
		todo->left += part.left;
		todo->confirm += part.confirm;
		todo->errors += part.errors;
		todo->warnings += part.warnings;
	}
}

bool todo_is_done(const struct todo *todo)
{
	return todo->done == todo->sections;
}

static void add_part(struct str *out, size_t start, const char *text, size_t count)
{
	if (!count)
		return;
	if (out->length > start)
		/* TRANSLATORS: between the parts of a list */
		str_add(out, _(", "));
	str_addf(out, "%s %zu", text, count);
}

static void add_sign(struct str *out, size_t start, const char *sign, size_t count)
{
	if (count)
		str_addf(out, "%s%s%zu", out->length > start ? " " : "", sign, count);
}

void todo_format(const struct todo *todo, bool brief, struct str *out)
{
	size_t start = out->length;

	if (todo_is_done(todo)) {
		str_add(out, brief ? _("ready") : _("nothing left to do"));
		return;
	}
	if (brief) {
		add_sign(out, start, "", todo->left + todo->confirm);
		add_sign(out, start, "!", todo->errors);
		add_sign(out, start, "?", todo->warnings);
		return;
	}
	add_part(out, start, _("fields left"), todo->left);
	add_part(out, start, _("parts to confirm"), todo->confirm);
	add_part(out, start, _("errors"), todo->errors);
	add_part(out, start, _("warnings"), todo->warnings);
}

/* ---- where to go next ---- */

static const struct finding *next_of(const struct findings *found, const struct address *at,
				     bool (*wanted)(const struct finding *finding))
{
	const struct finding *first = NULL;

	for (size_t i = 0; i < found->count; i++) {
		const struct finding *finding = &found->items[i];

		if (!wanted(finding))
			continue;
		if (!at || address_compare(&finding->at, at) > 0)
			return finding;
		first = first ? first : finding;
	}
	return first;
}

const struct finding *todo_next(const struct findings *found, const struct address *at)
{
	const struct finding *next = next_of(found, at, hinders);

	return next ? next : next_of(found, at, is_open);
}

static enum rc count_sheet(const struct sheet *sheet, const struct findings *found, void *arg,
			   struct err *err)
{
	(void)sheet;
	(void)err;
	todo_count(found, arg);
	return RC_OK;
}

enum rc todo_of_sheet(struct service *service, int64_t sheet_id, struct todo *todo, struct err *err)
{
	return check_these(service, &sheet_id, 1, STEP_NONE, count_sheet, todo, err);
}

/* ---- over the sheets of the year ---- */

struct walk {
	struct service *service;
	int year;
	int64_t next, last;	/* the sheet found; the one looked at last */
	int64_t stop;		/* not further than this one */
	size_t rows;
};

enum { ROWS_AT_ONCE = 50 };

static enum rc look_at(const struct list_row *row, void *arg, struct err *err)
{
	struct walk *walk = arg;
	struct todo todo = { 0 };
	enum rc rc;

	walk->rows++;
	walk->last = row->id;
	if (walk->next || row->id == walk->stop || !state_is_open(row->state))
		return RC_OK;
	rc = todo_of_sheet(walk->service, row->id, &todo, err);
	if (!rc && !todo_is_done(&todo))
		walk->next = row->id;
	return rc;
}

/* From behind `from` to the end of the list, or to the sheet not to go beyond. */
static enum rc walk_from(struct walk *walk, int64_t from, struct err *err)
{
	struct list_query query = { .year = walk->year, .sort = LIST_BY_NUMBER };
	enum rc rc;

	walk->last = from;
	do {
		walk->rows = 0;
		rc = sheets_list(walk->service->db, &query, walk->last, false, ROWS_AT_ONCE, look_at, walk, err);
	} while (!rc && !walk->next && walk->rows == ROWS_AT_ONCE && walk->last != walk->stop);
	return rc;
}

enum rc todo_next_sheet(struct service *service, int year, int64_t sheet_id, int64_t *next,
			struct err *err)
{
	struct walk walk = { .service = service, .year = year, .stop = sheet_id };
	enum rc rc = walk_from(&walk, sheet_id, err);

	if (!rc && !walk.next && sheet_id)
		rc = walk_from(&walk, 0, err);
	*next = walk.next;
	return rc;
}
