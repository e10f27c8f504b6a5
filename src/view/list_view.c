/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * list_view - what is chosen (year, words, section, state, order) and where
 * the marker stands; the rows are list_rows.c's, the columns list_columns.c's.
 */
#include "view/list_view.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "base/year.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/service.h"
#include "view/form_view.h"
#include "view/history_view.h"
#include "view/line_edit.h"
#include "view/list_columns.h"
#include "view/list_state.h"
#include "view/list_undo.h"
#include "view/next_thing.h"
#include "view/print_view.h"
#include "view/problem_view.h"
#include "view/text_act.h"
#include "view/view.h"

#define PREVIEW_FROM 120	/* columns of the window */
#define PREVIEW_MS 120		/* after the last key: every move would cost a kilobyte of it */
#define LIST_COLUMNS 79		/* of the list beside a preview, at least */

static const struct view_ops ops;

static struct list_view *self(struct view *view)
{
	return (struct list_view *)view;
}

/* ---- seen ---- */

static void list_title(const struct view *view, struct str *out)
{
	const struct list_view *list = (const struct list_view *)view;

	if (list->choice.query.year)
		year_format(out, list->choice.query.year, YEAR_LONG,
			    &list->service->masters->eras);
	else
		str_add(out, _("all years"));
	str_addf(out, "  %s", _("Projects"));
}

static enum context list_context(const struct view *view)
{
	return ((const struct list_view *)view)->typing ? CONTEXT_FILTER : CONTEXT_LIST;
}

static void build_filter(struct list_view *list, struct frame *frame, int line)
{
	struct str text = STR_INIT;
	int column;

	list_choice_show(&list->choice, &text);
	str_add(&text, list->drafts.count ? "  " : "");
	list_drafts_tell(&list->drafts, &text);
	column = frame_puts(frame, line, 2, ROLE_DIM, text.text);
	str_release(&text);
	if (!list->typing && list->words.text.length == 0)
		return;
	column = frame_puts(frame, line, column + 2, ROLE_LABEL, _("filter:")) + 1;
	if (list->typing && frame->columns - column > 4)
		line_edit_build(&list->words, frame, line, column,
				frame->columns - column < 30 ? frame->columns - column : 30);
	else
		frame_puts(frame, line, column, ROLE_VALUE, list->words.text.text);
}

/* The first build knows how many rows there is room for. */
static void take_height(struct list_view *list, int height)
{
	struct err err = ERR_INIT;
	size_t page = height > 0 ? (size_t)height : 1;
	const struct list_row *row = list_rows_current(&list->rows);

	if (page == list->rows.page)
		return;
	list->rows.page = page;
	if (list_rows_load(&list->rows, list->service, &list->choice.query, row ? row->id : 0,
			   &err))
		err_release(&err);
}

static bool list_is_filtered(const struct list_view *list)
{
	return list->words.text.length > 0 || list->choice.section || list->choice.state;
}

static void build_rows(struct list_view *list, const struct list_columns *columns,
		       const struct body *body)
{
	list->first_line = body->top + 1;
	list->columns = columns->width;
	list_columns_head(columns, body->frame, body->top);
	for (int i = 0; i < body->height - 1; i++) {
		size_t at = list->rows.top + (size_t)i;

		if (at < list->rows.count)
			list_columns_row(columns, body->frame, body->top + 1 + i,
					 &list->rows.items[at],
					 list_todo_of(&list->todo, list->rows.items[at].id),
					 at == list->rows.current);
	}
	if (list->rows.count == 0)
		frame_puts(body->frame, body->top + 1, 2, ROLE_DIM,
			   list_is_filtered(list) ? _("no sheets here; Esc shows all again") : _("no sheets here"));
}

static void list_build(struct view *view, const struct body *body)
{
	struct list_view *list = self(view);
	struct frame *frame = body->frame;
	const struct list_row *row;
	bool wide = frame->columns >= PREVIEW_FROM;
	struct list_columns columns = {
		.width = wide ? LIST_COLUMNS + (frame->columns - PREVIEW_FROM) / 2
			      : frame->columns,
		.years = list->choice.query.year == 0,
		.eras = &list->service->masters->eras,
		.drafts = &list->drafts,
	};
	struct body rest = { .frame = frame, .top = body->top + 1, .height = body->height - 1 };

	list->ambiguous = frame->ambiguous;
	list->rows.turns = wide;	/* no terminal scrolls a part of its columns */
	take_height(list, rest.height - 1);
	frame_cursor(frame, rest.top, 0);
	build_rows(list, &columns, &rest);
	row = list_rows_current(&list->rows);
	if (row && (!wide || !list->previewed))
		list->previewed = row->id;
	if (wide && row)
		list_preview_build(&list->preview, list->service, list->previewed, &rest,
				   columns.width + 1);
	build_filter(list, frame, body->top);
}

/* ---- choosing ---- */

void list_reload(struct list_view *list, struct screen *screen, int64_t id)
{
	struct err err = ERR_INIT;

	if (list_rows_load(&list->rows, list->service, &list->choice.query, id, &err))
		screen_say_err(screen, &err);
}

int64_t list_current_id(const struct list_view *list)
{
	const struct list_row *row = list_rows_current(&list->rows);

	return row ? row->id : 0;
}

/* By the words as they are typed; the marker on that sheet (0: the first). */
static void filter(struct list_view *list, struct screen *screen, int64_t id)
{
	list->choice.query.words = list->words.text.length > 0 ? list->words.text.text : NULL;
	list_reload(list, screen, id);
}

static void begin_filter(struct list_view *list, struct screen *screen)
{
	(void)screen;
	list->typing = true;
}

static void next_sort(struct list_view *list, struct screen *screen)
{
	list->choice.query.sort = (enum list_sort)((list->choice.query.sort + 1) %
						   (LIST_BY_STATE + 1));
	list_reload(list, screen, list_current_id(list));
}

static void change_year(struct list_view *list, struct screen *screen, int year)
{
	const struct list_row *row = list_rows_current(&list->rows);
	char *number = xstrdup(row ? row->number : NULL);

	list->choice.query.year = year;
	list_reload(list, screen, 0);
	if (number)
		list_go_to_number(list, screen, number, false);
	free(number);
}

static int shown_year(const struct list_view *list)
{
	const struct list_row *row = list_rows_current(&list->rows);

	if (list->choice.query.year)
		return list->choice.query.year;
	return row ? row->year : list->service->working_year;
}

static void year_before(struct list_view *list, struct screen *screen)
{
	change_year(list, screen, shown_year(list) - 1);
}

static void year_after(struct list_view *list, struct screen *screen)
{
	change_year(list, screen, shown_year(list) + 1);
}

static void all_years(struct list_view *list, struct screen *screen)
{
	change_year(list, screen, list->choice.query.year ? 0 : shown_year(list));
}

/* ---- what one does with a sheet ---- */

static void open_sheet(struct list_view *list, struct screen *screen)
{
	struct err err = ERR_INIT;
	struct view *form;

	if (!list_current_id(list)) {
		screen_say(screen, ROLE_NOTE, "%s", _("no sheets here"));
		return;
	}
	form = form_view_new(screen, list_current_id(list), &err);
	if (form)
		screen_push(screen, form);
	else
		screen_say_err(screen, &err);
}

static void sheet_history(struct list_view *list, struct screen *screen)
{
	if (list_current_id(list))
		history_view_push(screen, list_current_id(list), NULL);
}

static void preview_print(struct list_view *list, struct screen *screen)
{
	const struct list_row *row = list_rows_current(&list->rows);

	if (row)
		print_view_push(screen, row->number, row->year);
}

static void problems(struct list_view *list, struct screen *screen)
{
	problem_view_push_list(screen, &list->choice.query);
}

static void next_thing(struct list_view *list, struct screen *screen)
{
	next_thing_open(screen, shown_year(list), list_current_id(list), true);
}

/* ---- actions ---- */

static void move(struct list_view *list, struct screen *screen, long steps)
{
	struct err err = ERR_INIT;

	if (list_rows_move(&list->rows, list->service, &list->choice.query, steps, &err))
		screen_say_err(screen, &err);
}

static void to_start(struct list_view *list, struct screen *screen)
{
	list_reload(list, screen, 0);
}

static void to_end(struct list_view *list, struct screen *screen)
{
	struct err err = ERR_INIT;

	if (list_rows_load_end(&list->rows, list->service, &list->choice.query, &err))
		screen_say_err(screen, &err);
	else
		move(list, screen, 0);
}

static const struct list_step {
	enum action action;
	long rows, pages;
} steps[] = {
	{ ACTION_up, -1, 0 }, { ACTION_down, 1, 0 }, { ACTION_page_up, 0, -1 },
	{ ACTION_page_down, 0, 1 }, { ACTION_next_page, 0, 1 },
};

static bool move_act(struct list_view *list, struct screen *screen, enum action action)
{
	for (size_t i = 0; i < sizeof(steps) / sizeof(*steps); i++) {
		if (steps[i].action == action) {
			move(list, screen, steps[i].rows + steps[i].pages * (long)list->rows.page);
			return true;
		}
	}
	return false;
}

static const struct list_act {
	enum action action;
	void (*run)(struct list_view *list, struct screen *screen);
} acts[] = {
	{ ACTION_open, open_sheet },
	{ ACTION_filter, begin_filter },
	{ ACTION_section_filter, list_ask_section },
	{ ACTION_state_filter, list_ask_state },
	{ ACTION_sort, next_sort },
	{ ACTION_previous_year, year_before },
	{ ACTION_next_year, year_after },
	{ ACTION_all_years, all_years },
	{ ACTION_jump, list_ask_any_number },
	{ ACTION_problems, problems },
	{ ACTION_work, list_work_begin },
	{ ACTION_undo, list_undo },
	{ ACTION_redo, list_redo },
	{ ACTION_next_thing, next_thing },
	{ ACTION_sheet_history, sheet_history },
	{ ACTION_print_preview, preview_print },
	{ ACTION_home, to_start },
	{ ACTION_end, to_end },
};

/* What was typed first, then the section and the state. */
static bool drop_filter(struct list_view *list, struct screen *screen)
{
	bool words = list->typing || list->words.text.length > 0;

	if (!words && !list_is_filtered(list))
		return false;
	list->typing = false;
	text_edit_replace(&list->words, "");
	if (!words)
		list_choice_all(&list->choice);
	filter(list, screen, list_current_id(list));
	return true;
}

void list_show_all(struct list_view *list, struct screen *screen, int64_t id)
{
	text_edit_replace(&list->words, "");
	list_choice_all(&list->choice);
	filter(list, screen, id);
}

static bool filter_act(struct list_view *list, struct screen *screen, enum action action)
{
	unsigned long version = list->words.version;

	if (action == ACTION_accept) {
		list->typing = false;
		return true;
	}
	if (move_act(list, screen, action))
		return true;
	if (!text_act(&list->words, screen, action, NULL))
		return false;
	if (list->words.version != version)
		filter(list, screen, 0);
	return true;
}

static bool list_act(struct view *view, struct screen *screen, enum action action)
{
	struct list_view *list = self(view);

	if (action == ACTION_back)
		return drop_filter(list, screen);
	if (list->typing)
		return filter_act(list, screen, action);
	for (size_t i = 0; i < sizeof(acts) / sizeof(*acts); i++) {
		if (acts[i].action == action) {
			acts[i].run(list, screen);
			return true;
		}
	}
	return move_act(list, screen, action);
}

static void list_type(struct view *view, struct screen *screen, const char *text, size_t length,
		      bool paste)
{
	struct list_view *list = self(view);
	struct err err = ERR_INIT;
	char *typed = xstrndup(text, length), *narrow = text_narrow(typed);

	if (list->typing) {
		if (paste ? text_edit_insert(&list->words, text, length, &err)
			  : text_edit_type(&list->words, text, length, &err))
			screen_say_err(screen, &err);
		else
			filter(list, screen, 0);
	} else if (!paste && *narrow >= '0' && *narrow <= '9') {
		list_ask_number(list, screen, narrow);
	}
	free(typed);
	free(narrow);
}

static void list_click(struct view *view, struct screen *screen, int line, int column)
{
	struct list_view *list = self(view);
	size_t row = line < list->first_line ? list->rows.page : (size_t)(line - list->first_line);

	if (row < list->rows.page && list->rows.top + row < list->rows.count && column < list->columns)
		move(list, screen, (long)(list->rows.top + row) - (long)list->rows.current);
}

static void list_refresh(struct view *view, struct screen *screen)
{
	struct list_view *list = self(view);
	struct err err = ERR_INIT;

	list_preview_release(&list->preview);
	list_todo_doubt(&list->todo);
	list_drafts_load(&list->drafts, list->service);
	if (list_rows_refresh(&list->rows, list->service, &list->choice.query, &err))
		screen_say_err(screen, &err);
}

/* The preview follows the marker when that has come to rest. */
static int preview_quiet(struct list_view *list, int quiet_ms)
{
	int64_t id = list_current_id(list);

	if (list->previewed == id)
		return -1;
	if (quiet_ms < PREVIEW_MS)
		return PREVIEW_MS;
	list->previewed = id;
	return -1;
}

static int list_quiet(struct view *view, struct screen *screen, int quiet_ms)
{
	struct list_view *list = self(view);
	int due = list_todo_quiet(&list->todo, list->service, &list->rows, quiet_ms);
	int preview = preview_quiet(list, quiet_ms);

	(void)screen;
	return due < 0 || (preview >= 0 && preview < due) ? preview : due;
}

static void list_free(struct view *view)
{
	struct list_view *list = self(view);

	list_preview_release(&list->preview);
	list_todo_release(&list->todo);
	list_work_free(list->work);
	list_rows_release(&list->rows);
	list_drafts_release(&list->drafts);
	list_choice_release(&list->choice);
	text_edit_release(&list->words);
	free(list);
}

static const struct view_ops ops = {
	.title = list_title,
	.context = list_context,
	.build = list_build,
	.act = list_act,
	.type = list_type,
	.click = list_click,
	.refresh = list_refresh,
	.quiet = list_quiet,
	.free = list_free,
};

struct view *list_view_new(struct service *service, struct err *err)
{
	struct list_view *list = xcalloc(1, sizeof(*list));

	list->view.ops = &ops;
	list->service = service;
	list->choice.query.year = service->working_year;
	list->ambiguous = TEXT_NARROW;
	text_edit_init(&list->words, NULL, false);
	list->rows.page = 1;
	if (list_rows_load(&list->rows, service, &list->choice.query, 0, err))
		list_rows_release(&list->rows);
	list_drafts_load(&list->drafts, service);
	return &list->view;
}

/* ---- for the form ---- */

static struct list_view *list_of(struct screen *screen)
{
	for (struct view *view = screen_top(screen); view; view = view->below)
		if (view->ops == &ops)
			return self(view);
	return NULL;
}

static enum rc take_id(const struct list_row *row, void *arg, struct err *err)
{
	(void)err;
	*(int64_t *)arg = row->id;
	return RC_OK;
}

enum rc list_neighbour(struct screen *screen, int64_t sheet_id, bool backward, int64_t *id,
		       struct err *err)
{
	struct list_view *list = list_of(screen);

	*id = 0;
	if (!list)
		return RC_OK;
	return browse_list(list->service, &list->choice.query, sheet_id, backward, 1, take_id, id,
			   err);
}

void list_follow(struct screen *screen, int64_t sheet_id)
{
	struct list_view *list = list_of(screen);

	if (list)
		list_reload(list, screen, sheet_id);
}
