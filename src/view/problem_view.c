/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * problem_view - findings as blocks of lines, a heading per sheet.
 *
 * A list may be of any length: its sheets are read by key and checked a few at
 * a time in quiet().
 */
#include "view/problem_view.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/year.h"
#include "model/masters.h"
#include "model/rule.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/check.h"
#include "service/service.h"
#include "view/acknowledge.h"
#include "view/form_view.h"
#include "view/help_view.h"
#include "view/pager.h"
#include "view/view.h"

enum { SHEETS_AT_ONCE = 10, GO_ON_MS = 1 };

struct entry {
	int64_t sheet_id;
	char *head;		/* of the sheet's first finding, else NULL */
	const struct rule *rule;
	enum severity severity;
	char *address, *label, *message, *answer;	/* answer NULL: none */
};

struct problem_view {
	struct view view;
	struct service *service;
	int64_t sheet_id;		/* 0: of the list */
	struct list_query query;	/* its texts are its own */
	int64_t last;			/* sheet of the list looked at last */
	size_t checked;			/* sheets */
	bool complete;			/* all of them */
	enum severity least;		/* to be shown */
	struct entry *entries;
	size_t count, capacity, marker;
	struct acknowledge asked;
	struct pager pager;
	size_t laid, lines;		/* entries that have their lines in it, and those lines … */
	int columns;			/* … made for so many */
	bool grown;			/* more has been looked at since */
};

static struct problem_view *self(struct view *view)
{
	return (struct problem_view *)view;
}

/* ---- from the store ---- */

static char *head_of(const struct problem_view *problems, const struct sheet *sheet)
{
	struct address number = ADDRESS(FIELD_basic_number), name = ADDRESS(FIELD_basic_name);
	struct str head = STR_INIT;

	year_format(&head, sheet->year, YEAR_BRIEF, &problems->service->masters->eras);
	str_addf(&head, " %s %s", sheet_text(sheet, &number), sheet_text(sheet, &name));
	return str_take(&head);
}

static enum rc take_sheet(const struct sheet *sheet, const struct findings *found, void *arg,
			  struct err *err)
{
	struct problem_view *problems = arg;
	bool first = true;

	(void)err;
	for (size_t i = 0; i < found->count; i++) {
		const struct finding *finding = &found->items[i];
		struct str address = STR_INIT, label = STR_INIT;

		if (finding->severity < problems->least)
			continue;
		address_format(&finding->at, &address);
		address_label(&finding->at, problems->service->masters, &label);
		problems->entries = grow(problems->entries, problems->count, &problems->capacity,
					 sizeof(*problems->entries));
		problems->entries[problems->count++] = (struct entry){
			.sheet_id = sheet->id, .head = first ? head_of(problems, sheet) : NULL,
			.rule = finding->rule, .severity = finding->severity,
			.address = str_take(&address), .label = str_take(&label),
			.message = xstrdup(finding->message), .answer = xstrdup(finding->ack_reason),
		};
		first = false;
	}
	problems->checked++;
	return RC_OK;
}

struct batch {
	int64_t ids[SHEETS_AT_ONCE];
	size_t count;
};

static enum rc take_id(const struct list_row *row, void *arg, struct err *err)
{
	struct batch *batch = arg;

	(void)err;
	batch->ids[batch->count++] = row->id;
	return RC_OK;
}

static enum rc read_more(struct problem_view *problems, struct err *err)
{
	struct batch batch = { .ids = { problems->sheet_id }, .count = problems->sheet_id != 0 };
	enum rc rc = RC_OK;

	if (!problems->sheet_id)
		rc = browse_list(problems->service, &problems->query, problems->last, false,
				 SHEETS_AT_ONCE, take_id, &batch, err);
	if (!rc)
		rc = check_these(problems->service, batch.ids, batch.count, STEP_NONE, take_sheet, problems, err);
	if (rc)
		return rc;
	if (batch.count)
		problems->last = batch.ids[batch.count - 1];
	problems->complete = batch.count < SHEETS_AT_ONCE;
	problems->grown = true;
	return RC_OK;
}

static void forget(struct problem_view *problems)
{
	for (size_t i = 0; i < problems->count; i++) {
		struct entry *entry = &problems->entries[i];

		free(entry->head);
		free(entry->address);
		free(entry->label);
		free(entry->message);
		free(entry->answer);
	}
	problems->count = 0;
	problems->checked = 0;
	problems->last = 0;
	problems->complete = false;
	problems->columns = 0;
}

/* ---- as lines ---- */

static void add_entry(struct problem_view *problems, size_t i, const struct frame *frame)
{
	const struct entry *entry = &problems->entries[i];
	struct pager *pager = &problems->pager;
	struct str text = STR_INIT;
	enum role role = entry->severity == SEVERITY_ERROR ? ROLE_ERROR : ROLE_VALUE;

	if (entry->head && i > 0)
		pager_add(pager, ROLE_PLAIN, 0, i, "", 0);
	if (entry->head)
		pager_wrap(pager, ROLE_HEADING, 0, i, entry->head, frame->columns, frame->ambiguous);
	str_addf(&text, "%s  %s: %s", severity_label(entry->severity), entry->label, entry->message);
	pager_wrap(pager, entry->answer ? ROLE_DIM : role, 4, i, text.text, frame->columns - 2,
		   frame->ambiguous);
	str_clear(&text);
	if (entry->answer) {
		str_addf(&text, "%s %s", _("acknowledged:"), entry->answer);
		pager_wrap(pager, ROLE_DIM, 6, i, text.text, frame->columns - 2, frame->ambiguous);
	}
	str_release(&text);
}

/* What has its lines keeps them: a list has sheets without end. */
static void make_lines(struct problem_view *problems, const struct frame *frame)
{
	struct str text = STR_INIT;

	if (problems->columns != frame->columns)
		problems->laid = problems->lines = 0;
	pager_truncate(&problems->pager, problems->lines);
	while (problems->laid < problems->count)
		add_entry(problems, problems->laid++, frame);
	problems->lines = problems->pager.count;
	if (!problems->complete)
		str_addf(&text, _("%zu sheets checked so far ..."), problems->checked);
	else if (!problems->count)
		str_add(&text, _("the checks find nothing"));
	if (text.length)
		pager_wrap(&problems->pager, ROLE_DIM, 0, problems->count, text.text, frame->columns,
			   frame->ambiguous);
	problems->columns = frame->columns;
	problems->grown = false;
	str_release(&text);
}

/* The first line of the marked finding below the heading. */
static size_t marked_line(const struct problem_view *problems)
{
	const struct pager *pager = &problems->pager;

	for (size_t i = 0; i < pager->count; i++)
		if (pager->lines[i].key == problems->marker && pager->lines[i].indent == 4)
			return i;
	return 0;
}

/* The whole of the marked finding, and a line behind it. */
static void keep_in_sight(struct problem_view *problems, const struct body *body)
{
	size_t line = marked_line(problems), height = (size_t)(body->height > 1 ? body->height : 1);
	size_t end = line + 2;
	struct pager *pager = &problems->pager;

	while (end < pager->count && pager->lines[end - 1].key == problems->marker)
		end++;
	if (problems->marker + 1 >= problems->count)
		end = pager->count;	/* with what is said behind the last */
	if (end > pager->top + height)
		pager->top = end - height;
	if (line < pager->top)
		pager->top = line > 0 && pager->lines[line - 1].role == ROLE_HEADING ? line - 1 : line;
}

static void problem_build(struct view *view, const struct body *body)
{
	struct problem_view *problems = self(view);

	if (problems->grown || problems->columns != body->frame->columns)
		make_lines(problems, body->frame);
	keep_in_sight(problems, body);
	problems->pager.marked = problems->count > 0 ? marked_line(problems) + 1 : 0;
	pager_build(&problems->pager, body);
}

static void problem_title(const struct view *view, struct str *out)
{
	const struct problem_view *problems = (const struct problem_view *)view;

	str_add(out, _("Checks"));
	if (problems->least == SEVERITY_WARNING)
		str_addf(out, "  %s", _("errors and warnings"));
	else if (problems->least == SEVERITY_ERROR)
		str_addf(out, "  %s", _("errors"));
}

static enum context problem_context(const struct view *view)
{
	(void)view;
	return CONTEXT_PAGER;
}

/* ---- what one does ---- */

static const struct entry *marked(const struct problem_view *problems)
{
	return problems->marker < problems->count ? &problems->entries[problems->marker] : NULL;
}

static void move(struct problem_view *problems, long steps)
{
	long to = (long)problems->marker + steps;

	if (to >= (long)problems->count)
		to = (long)problems->count - 1;
	problems->marker = to > 0 ? (size_t)to : 0;
}

static bool move_act(struct problem_view *problems, enum action action)
{
	long page = problems->pager.height > 4 ? (long)problems->pager.height / 2 : 2;

	if (action == ACTION_up || action == ACTION_previous_finding)
		move(problems, -1);
	else if (action == ACTION_down || action == ACTION_next_finding)
		move(problems, 1);
	else if (action == ACTION_page_up)
		move(problems, -page);
	else if (action == ACTION_page_down || action == ACTION_next_page)
		move(problems, page);
	else if (action == ACTION_home)
		problems->marker = 0;
	else if (action == ACTION_end)
		move(problems, (long)problems->count);
	else
		return false;
	return true;
}

/* To the field: in the form this was asked from, or one opened on the list. */
static void open_field(struct problem_view *problems, struct screen *screen)
{
	const struct entry *entry = marked(problems);
	struct err err = ERR_INIT;
	struct address at;
	char *text;
	int64_t id;

	if (!entry)
		return;
	text = xstrdup(entry->address);
	id = entry->sheet_id;
	if (problems->sheet_id)
		screen_pop(screen);	/* frees this view */
	if (address_parse(text, screen_service(screen)->masters, &at, &err))
		screen_say_err(screen, &err);
	else
		form_view_show(screen, id, &at);
	free(text);
}

static void acknowledge(struct problem_view *problems, struct screen *screen)
{
	const struct entry *entry = marked(problems);
	struct finding finding = { 0 };
	struct err err = ERR_INIT;

	if (!entry)
		return;
	finding = (struct finding){ .rule = entry->rule, .severity = entry->severity,
				    .message = entry->message, .ack_reason = entry->answer };
	if (address_parse(entry->address, problems->service->masters, &finding.at, &err))
		screen_say_err(screen, &err);
	else
		acknowledge_ask(screen, &problems->asked, entry->sheet_id, &finding);
}

static void refresh(struct view *view, struct screen *screen)
{
	struct problem_view *problems = self(view);
	size_t marker = problems->marker;
	struct err err = ERR_INIT;
	enum rc rc;

	forget(problems);
	do
		rc = read_more(problems, &err);
	while (!rc && !problems->complete && problems->count <= marker && problems->sheet_id);
	if (rc)
		screen_say_err(screen, &err);
	problems->marker = marker;
	if (problems->complete)
		move(problems, 0);
}

static void next_severity(struct problem_view *problems, struct screen *screen)
{
	problems->least = problems->least == SEVERITY_ERROR ? SEVERITY_NOTE
							    : (enum severity)(problems->least + 1);
	problems->marker = 0;
	refresh(&problems->view, screen);
}

static void explain(const struct problem_view *problems, struct screen *screen)
{
	const struct entry *entry = marked(problems);
	struct str text = STR_INIT;

	if (!entry) {
		help_view_push(screen, NULL, NULL);
		return;
	}
	str_addf(&text, "%s\n%s  (%s)", entry->message, _(entry->rule->why), entry->rule->id);
	help_view_push(screen, entry->label, text.text);
	str_release(&text);
}

static bool problem_act(struct view *view, struct screen *screen, enum action action)
{
	struct problem_view *problems = self(view);

	if (move_act(problems, action))
		return true;
	if (action == ACTION_open)
		open_field(problems, screen);
	else if (action == ACTION_acknowledge)
		acknowledge(problems, screen);
	else if (action == ACTION_severity)
		next_severity(problems, screen);
	else if (action == ACTION_help)
		explain(problems, screen);
	else
		return false;
	return true;
}

static void problem_click(struct view *view, struct screen *screen, int line, int column)
{
	struct problem_view *problems = self(view);
	const struct pager_line *at = pager_at(&problems->pager, line);

	(void)screen;
	(void)column;
	if (at && at->key < problems->count)
		problems->marker = at->key;
}

/* The next few sheets, until all are checked. */
static int problem_quiet(struct view *view, struct screen *screen, int quiet_ms)
{
	struct problem_view *problems = self(view);
	struct err err = ERR_INIT;

	if (!problems->complete && read_more(problems, &err)) {
		screen_say_err(screen, &err);
		return -1;
	}
	return problems->complete ? -1 : quiet_ms + GO_ON_MS;
}

static bool problem_offers(const struct view *view, enum action action)
{
	(void)view;
	return (pager_offers(action) && action != ACTION_left && action != ACTION_right) ||
	       action == ACTION_open || action == ACTION_back || action == ACTION_help ||
	       action == ACTION_quit || action == ACTION_redraw || action == ACTION_acknowledge ||
	       action == ACTION_severity || action == ACTION_next_finding ||
	       action == ACTION_previous_finding;
}

static void problem_free(struct view *view)
{
	struct problem_view *problems = self(view);

	forget(problems);
	free(problems->entries);
	free((char *)problems->query.section);
	free((char *)problems->query.state);
	free((char *)problems->query.words);
	acknowledge_release(&problems->asked);
	pager_release(&problems->pager);
	free(problems);
}

static const struct view_ops ops = {
	.title = problem_title,
	.context = problem_context,
	.build = problem_build,
	.act = problem_act,
	.click = problem_click,
	.refresh = refresh,
	.quiet = problem_quiet,
	.free = problem_free,
	.offers = problem_offers,
};

static struct problem_view *push(struct screen *screen)
{
	struct problem_view *problems = xcalloc(1, sizeof(*problems));

	problems->view.ops = &ops;
	problems->service = screen_service(screen);
	problems->least = SEVERITY_NOTE;
	screen_push(screen, &problems->view);
	return problems;
}

void problem_view_push(struct screen *screen, int64_t sheet_id)
{
	struct problem_view *problems = push(screen);

	problems->sheet_id = sheet_id;
	refresh(&problems->view, screen);
}

void problem_view_push_list(struct screen *screen, const struct list_query *query)
{
	struct problem_view *problems = push(screen);

	problems->query = *query;
	problems->query.section = xstrdup(query->section);
	problems->query.state = xstrdup(query->state);
	problems->query.words = xstrdup(query->words);
	refresh(&problems->view, screen);
}
