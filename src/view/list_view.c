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
#include "view/dialog.h"
#include "view/form_view.h"
#include "view/history_view.h"
#include "view/line_edit.h"
#include "view/list_choice.h"
#include "view/list_columns.h"
#include "view/list_drafts.h"
#include "view/list_preview.h"
#include "view/list_rows.h"
#include "view/print_view.h"
#include "view/text_act.h"
#include "view/view.h"

#define PREVIEW_FROM 120	/* columns of the window */
#define LIST_COLUMNS 79		/* of the list beside a preview, at least */

struct list_view {
	struct view view;
	struct service *service;
	struct list_choice choice;
	struct list_rows rows;
	struct list_drafts drafts;
	struct list_preview preview;
	struct text_edit words;		/* the filter, as typed */
	bool typing;
	enum text_ambiguous ambiguous;
	int first_line, columns;	/* of the frame: where the rows are */
};

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

static void reload(struct list_view *list, struct screen *screen, int64_t id);

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
					 &list->rows.items[at], at == list->rows.current);
	}
	if (list->rows.count == 0)
		frame_puts(body->frame, body->top + 1, 2, ROLE_DIM, _("no sheets here"));
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
	take_height(list, rest.height - 1);
	frame_cursor(frame, rest.top, 0);
	build_rows(list, &columns, &rest);
	row = list_rows_current(&list->rows);
	if (wide && row)
		list_preview_build(&list->preview, list->service, row->id, &rest,
				   columns.width + 1);
	build_filter(list, frame, body->top);
}

/* ---- choosing ---- */

static void reload(struct list_view *list, struct screen *screen, int64_t id)
{
	struct err err = ERR_INIT;

	if (list_rows_load(&list->rows, list->service, &list->choice.query, id, &err))
		screen_say_err(screen, &err);
	list_drafts_load(&list->drafts, list->service);
}

static int64_t current_id(const struct list_view *list)
{
	const struct list_row *row = list_rows_current(&list->rows);

	return row ? row->id : 0;
}

static void take_words(struct list_view *list, struct screen *screen)
{
	list->choice.query.words = list->words.text.length > 0 ? list->words.text.text : NULL;
	reload(list, screen, 0);
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
	reload(list, screen, current_id(list));
}

static void go_to_number(struct list_view *list, struct screen *screen, const char *number,
			 bool say)
{
	struct err err = ERR_INIT;
	struct sheet *sheet = NULL;

	if (!browse_sheet(list->service, number, list->choice.query.year, &sheet, &err))
		reload(list, screen, sheet->id);
	else if (say)
		screen_say_err(screen, &err);
	else
		err_release(&err);
	sheet_free(sheet);
}

static void change_year(struct list_view *list, struct screen *screen, int year)
{
	const struct list_row *row = list_rows_current(&list->rows);
	char *number = xstrdup(row ? row->number : NULL);

	list->choice.query.year = year;
	reload(list, screen, 0);
	if (number)
		go_to_number(list, screen, number, false);
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

static void section_chosen(struct screen *screen, size_t index, void *arg)
{
	struct list_view *list = arg;
	char **keys;
	size_t count = list_choice_sections(list->service->masters, &keys);

	list_choice_section(&list->choice, index > 0 && index < count ? keys[index] : NULL);
	list_choice_free_keys(keys, count);
	reload(list, screen, current_id(list));
}

static void choose_section(struct list_view *list, struct screen *screen)
{
	char **keys;
	size_t count = list_choice_sections(list->service->masters, &keys), current = 0;
	const char **labels = xcalloc(count, sizeof(*labels));

	for (size_t i = 0; i < count; i++) {
		labels[i] = i == 0 ? _("all sections") : keys[i];
		if (list->choice.section && !strcmp(list->choice.section, keys[i]))
			current = i;
	}
	dialog_choose(screen, _("Show the sheets of which section?"), labels, count, current,
		      section_chosen, list);
	free(labels);
	list_choice_free_keys(keys, count);
}

static void state_chosen(struct screen *screen, size_t index, void *arg)
{
	struct list_view *list = arg;
	char **keys;
	size_t count = list_choice_states(list->service->masters, &keys);

	list_choice_state(&list->choice, index > 0 && index < count ? keys[index] : NULL);
	list_choice_free_keys(keys, count);
	reload(list, screen, current_id(list));
}

static void choose_state(struct list_view *list, struct screen *screen)
{
	char **keys;
	size_t count = list_choice_states(list->service->masters, &keys), current = 0;
	const char **labels = xcalloc(count, sizeof(*labels));

	for (size_t i = 0; i < count; i++) {
		labels[i] = i == 0 ? _("all states") : state_label(keys[i]);
		if (list->choice.state && !strcmp(list->choice.state, keys[i]))
			current = i;
	}
	dialog_choose(screen, _("Show the sheets in which state?"), labels, count, current,
		      state_chosen, list);
	free(labels);
	list_choice_free_keys(keys, count);
}

/* Numbers have three digits as a rule: 12 is taken for 012 where there is no 12. */
static char *whole_number(struct list_view *list, const char *text)
{
	struct str number = STR_INIT;
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;
	size_t length = strlen(text);

	if (length < 3 && strspn(text, "0123456789") == length &&
	    browse_sheet(list->service, text, list->choice.query.year, &sheet, &err))
		str_add_repeat(&number, "0", 3 - length);
	str_add(&number, text);
	sheet_free(sheet);
	err_release(&err);
	return str_take(&number);
}

static void number_typed(struct screen *screen, const char *text, void *arg)
{
	char *narrow = text_narrow(text), *number = whole_number(arg, narrow);

	if (*narrow)
		go_to_number(arg, screen, number, true);
	free(narrow);
	free(number);
}

static void ask_number(struct list_view *list, struct screen *screen, const char *begun)
{
	dialog_line(screen, _("Go to which number?"), begun, number_typed, list);
}

static void jump(struct list_view *list, struct screen *screen)
{
	ask_number(list, screen, "");
}

/* ---- what one does with a sheet ---- */

static void open_sheet(struct list_view *list, struct screen *screen)
{
	struct err err = ERR_INIT;
	struct view *form;

	if (!current_id(list))
		return;
	form = form_view_new(screen, current_id(list), &err);
	if (form)
		screen_push(screen, form);
	else
		screen_say_err(screen, &err);
}

static void sheet_history(struct list_view *list, struct screen *screen)
{
	if (current_id(list))
		history_view_push(screen, current_id(list), NULL);
}

static void preview_print(struct list_view *list, struct screen *screen)
{
	const struct list_row *row = list_rows_current(&list->rows);

	if (row)
		print_view_push(screen, row->number, row->year);
}

/* ---- actions ---- */

static void move(struct list_view *list, struct screen *screen, long steps)
{
	struct err err = ERR_INIT;

	if (list_rows_move(&list->rows, list->service, &list->choice.query, steps, &err))
		screen_say_err(screen, &err);
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
	{ ACTION_section_filter, choose_section },
	{ ACTION_state_filter, choose_state },
	{ ACTION_sort, next_sort },
	{ ACTION_previous_year, year_before },
	{ ACTION_next_year, year_after },
	{ ACTION_all_years, all_years },
	{ ACTION_jump, jump },
	{ ACTION_sheet_history, sheet_history },
	{ ACTION_print_preview, preview_print },
	{ ACTION_end, to_end },
};

static bool drop_filter(struct list_view *list, struct screen *screen)
{
	int64_t id = current_id(list);

	if (!list->typing && list->words.text.length == 0)
		return false;
	list->typing = false;
	text_edit_replace(&list->words, "");
	take_words(list, screen);
	reload(list, screen, id);
	return true;
}

static bool filter_act(struct list_view *list, struct screen *screen, enum action action)
{
	if (action == ACTION_accept) {
		list->typing = false;
		return true;
	}
	if (move_act(list, screen, action))
		return true;
	if (!text_act(&list->words, screen, action, NULL))
		return false;
	take_words(list, screen);
	return true;
}

static bool list_act(struct view *view, struct screen *screen, enum action action)
{
	struct list_view *list = self(view);

	if (action == ACTION_back)
		return drop_filter(list, screen);
	if (list->typing)
		return filter_act(list, screen, action);
	if (action == ACTION_home) {
		reload(list, screen, 0);
		return true;
	}
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
		if (text_edit_insert(&list->words, text, length, &err))
			screen_say_err(screen, &err);
		else
			take_words(list, screen);
	} else if (!paste && *narrow >= '0' && *narrow <= '9') {
		ask_number(list, screen, narrow);
	}
	free(typed);
	free(narrow);
}

static bool list_click(struct view *view, struct screen *screen, int line, int column)
{
	struct list_view *list = self(view);
	size_t row = line < list->first_line ? list->rows.page : (size_t)(line - list->first_line);

	if (row >= list->rows.page || list->rows.top + row >= list->rows.count ||
	    column >= list->columns)
		return false;
	move(list, screen, (long)(list->rows.top + row) - (long)list->rows.current);
	return true;
}

static void list_refresh(struct view *view, struct screen *screen)
{
	struct list_view *list = self(view);
	struct err err = ERR_INIT;

	list_preview_release(&list->preview);
	if (list_rows_refresh(&list->rows, list->service, &list->choice.query, &err))
		screen_say_err(screen, &err);
}

static void list_free(struct view *view)
{
	struct list_view *list = self(view);

	list_preview_release(&list->preview);
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
		reload(list, screen, sheet_id);
}
