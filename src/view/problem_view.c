/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * problem_view - findings as blocks of lines, a heading per sheet; those of a
 * list are looked for in quiet().
 */
#include "view/problem_view.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "model/masters.h"
#include "model/rule.h"
#include "service/service.h"
#include "view/acknowledge.h"
#include "view/form_view.h"
#include "view/help_view.h"
#include "view/pager.h"
#include "view/problem_list.h"
#include "view/view.h"

enum { GO_ON_MS = 1, RETRY_MS = 1000 };

struct problem_view {
	struct view view;
	struct problem_list list;
	size_t marker;
	struct acknowledge asked;
	struct pager pager;
	size_t laid, lines;		/* findings that have their lines in it, and those lines … */
	int columns;			/* … made for so many */
	bool grown;			/* more has been looked at since */
};

static struct problem_view *self(struct view *view)
{
	return (struct problem_view *)view;
}

/* ---- as lines ---- */

static void add_problem(struct problem_view *problems, size_t i, const struct frame *frame)
{
	const struct problem *problem = &problems->list.items[i];
	struct pager *pager = &problems->pager;
	struct str text = STR_INIT;
	enum role role = problem->severity == SEVERITY_ERROR ? ROLE_ERROR : ROLE_VALUE;

	if (problem->head && i > 0)
		pager_add(pager, ROLE_PLAIN, 0, i, "", 0);
	if (problem->head)
		pager_wrap(pager, ROLE_HEADING, 0, i, problem->head, frame->columns, frame->ambiguous);
	str_addf(&text, "%s  ", severity_label(problem->severity));
	if (!strstr(problem->message, problem->label))	/* else it says itself what it is about */
		str_addf(&text, "%s: ", problem->label);
	str_add(&text, problem->message);
	pager_wrap(pager, problem->answer ? ROLE_DIM : role, 4, i, text.text, frame->columns - 2,
		   frame->ambiguous);
	str_clear(&text);
	if (problem->answer) {
		str_addf(&text, "%s %s", _("acknowledged:"), problem->answer);
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
	while (problems->laid < problems->list.count)
		add_problem(problems, problems->laid++, frame);
	problems->lines = problems->pager.count;
	if (!problems->list.complete)
		str_addf(&text, _("%zu sheets checked so far ..."), problems->list.checked);
	else if (!problems->list.count)
		str_add(&text, _("the checks find nothing"));
	if (text.length)
		pager_wrap(&problems->pager, ROLE_DIM, 0, problems->list.count, text.text, frame->columns,
			   frame->ambiguous);
	problems->columns = frame->columns;
	problems->grown = false;
	str_release(&text);
}

/* Those of the findings from `first` on: they are others now, or have other numbers. */
static void forget_lines(struct problem_view *problems, size_t first)
{
	while (problems->lines > 0 && problems->pager.lines[problems->lines - 1].key >= first)
		problems->lines--;
	if (problems->laid > first)
		problems->laid = first;
	problems->grown = true;
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
	if (problems->marker + 1 >= problems->list.count)
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
	problems->pager.marked = problems->list.count > 0 ? marked_line(problems) + 1 : 0;
	pager_build(&problems->pager, body);
}

static void problem_title(const struct view *view, struct str *out)
{
	const struct problem_view *problems = (const struct problem_view *)view;

	str_add(out, _("Checks"));
	if (problems->list.least == SEVERITY_WARNING)
		str_addf(out, "  %s", _("errors and warnings"));
	else if (problems->list.least == SEVERITY_ERROR)
		str_addf(out, "  %s", _("errors"));
}

static enum context problem_context(const struct view *view)
{
	(void)view;
	return CONTEXT_PAGER;
}

/* ---- what one does ---- */

static const struct problem *marked(const struct problem_view *problems)
{
	return problems->marker < problems->list.count ? &problems->list.items[problems->marker] : NULL;
}

static void move(struct problem_view *problems, long steps)
{
	long to = (long)problems->marker + steps;

	if (to >= (long)problems->list.count)
		to = (long)problems->list.count - 1;
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
		move(problems, (long)problems->list.count);
	else
		return false;
	return true;
}

/* To the field: in the form this was asked from, or one opened on the list. */
static void open_field(struct problem_view *problems, struct screen *screen)
{
	const struct problem *problem = marked(problems);
	struct err err = ERR_INIT;
	struct address at;
	char *text;
	int64_t id;

	if (!problem)
		return;
	text = xstrdup(problem->address);
	id = problem->sheet_id;
	if (problems->list.sheet_id)
		screen_pop(screen);	/* frees this view */
	if (address_parse(text, screen_service(screen)->masters, &at, &err))
		screen_say_err(screen, &err);
	else
		form_view_show(screen, id, &at);
	free(text);
}

static void acknowledge(struct problem_view *problems, struct screen *screen)
{
	const struct problem *problem = marked(problems);
	struct finding finding = { 0 };
	struct err err = ERR_INIT;

	if (!problem)
		return;
	finding = (struct finding){ .rule = problem->rule, .severity = problem->severity,
				    .message = problem->message, .ack_reason = problem->answer };
	if (address_parse(problem->address, problems->list.service->masters, &finding.at, &err))
		screen_say_err(screen, &err);
	else
		acknowledge_ask(screen, &problems->asked, problem->sheet_id, &finding);
}

static void read_anew(struct problem_view *problems, struct screen *screen)
{
	struct err err = ERR_INIT;

	problem_list_forget(&problems->list);
	problems->columns = 0;
	if (problem_list_read(&problems->list, &err))
		screen_say_err(screen, &err);
	move(problems, 0);
}

/* Of a list only the sheet with the marker: somebody saves something all the time. */
static void refresh(struct view *view, struct screen *screen)
{
	struct problem_view *problems = self(view);
	struct problem_list *list = &problems->list;
	struct err err = ERR_INIT;
	size_t first;

	if (list->sheet_id || (list->complete && !list->count)) {
		read_anew(problems, screen);
		return;
	}
	if (!marked(problems))
		return;
	if (problem_list_again(list, problems->marker, &first, &err))
		screen_say_err(screen, &err);
	else
		forget_lines(problems, first);
	move(problems, 0);
}

static void next_severity(struct problem_view *problems, struct screen *screen)
{
	enum severity *least = &problems->list.least;

	*least = *least == SEVERITY_ERROR ? SEVERITY_NOTE : (enum severity)(*least + 1);
	problems->marker = 0;
	read_anew(problems, screen);
}

static void explain(const struct problem_view *problems, struct screen *screen)
{
	const struct problem *problem = marked(problems);
	struct str text = STR_INIT;

	if (!problem) {
		help_view_push(screen, NULL, NULL);
		return;
	}
	str_addf(&text, "%s\n%s  (%s)", problem->message, _(problem->rule->why), problem->rule->id);
	help_view_push(screen, problem->label, text.text);
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
	if (at && at->key < problems->list.count)
		problems->marker = at->key;
}

/* The next few sheets, until all are checked. */
static int problem_quiet(struct view *view, struct screen *screen, int quiet_ms)
{
	struct problem_view *problems = self(view);
	struct err err = ERR_INIT;

	if (problems->list.complete)
		return -1;
	problems->grown = true;
	if (problem_list_read(&problems->list, &err)) {
		screen_say_err(screen, &err);
		return quiet_ms + RETRY_MS;
	}
	return problems->list.complete ? -1 : quiet_ms + GO_ON_MS;
}

static bool problem_offers(const struct view *view, enum action action)
{
	(void)view;
	return (pager_offers(action) && action != ACTION_left && action != ACTION_right) ||
	       action == ACTION_open || action == ACTION_back || action == ACTION_help ||
	       action == ACTION_quit || action == ACTION_redraw || action == ACTION_acknowledge ||
	       action == ACTION_severity || action == ACTION_next_finding ||
	       action == ACTION_previous_finding || action == ACTION_next_thing;
}

static void problem_free(struct view *view)
{
	struct problem_view *problems = self(view);

	problem_list_release(&problems->list);
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
	problems->list.service = screen_service(screen);
	problems->list.least = SEVERITY_NOTE;
	screen_push(screen, &problems->view);
	return problems;
}

void problem_view_push(struct screen *screen, int64_t sheet_id)
{
	struct problem_view *problems = push(screen);

	problems->list.sheet_id = sheet_id;
	read_anew(problems, screen);
}

void problem_view_push_list(struct screen *screen, const struct list_query *query)
{
	struct problem_view *problems = push(screen);

	problems->list.query = *query;
	problems->list.query.section = xstrdup(query->section);
	problems->list.query.state = xstrdup(query->state);
	problems->list.query.words = xstrdup(query->words);
	read_anew(problems, screen);
}
