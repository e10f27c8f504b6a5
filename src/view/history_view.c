/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * history_view - change sets as blocks of lines: a head (when, who, way, why)
 * and its changes, short until Enter shows the marked one whole; above the first
 * one of a sheet of a year before, which sheet that is.
 */
#include "view/history_view.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "service/service.h"
#include "view/history_entry.h"
#include "view/history_reading.h"
#include "view/history_restore.h"
#include "view/pager.h"
#include "view/screen_frame.h"
#include "view/view.h"
#include "view/words.h"

struct history_view {
	struct view view;
	struct service *service;
	int64_t sheet_id;
	char *address;		/* or NULL */
	struct pager pager;
	struct history_reading reading;
	size_t marker;		/* an entry */
	size_t count;		/* entries of which the lines have been made … */
	int columns;		/* … for this width; 0: not at all */
	struct history_restore restore;
};

static struct history_view *self(struct view *view)
{
	return (struct history_view *)view;
}

/* ---- as lines ---- */

static void make_lines(struct history_view *history, const struct frame *frame)
{
	pager_clear(&history->pager);
	history->count = history->reading.count;
	for (size_t i = 0; i < history->count; i++)
		history_entry_add(&history->reading.entries[i], i, &history->pager, frame);
	if (history->count == 0)
		pager_wrap(&history->pager, ROLE_DIM, 0, 0, _("nothing has been changed yet"),
			   frame->columns, frame->ambiguous);
	history->columns = frame->columns;
}

/* First line of the marked change that is no head or blank. */
static size_t marked_line(const struct history_view *history)
{
	for (size_t i = 0; i < history->pager.count; i++)
		if (history->pager.lines[i].key == history->marker &&
		    history->pager.lines[i].role == ROLE_VALUE)
			return i;
	return 0;
}

/* The line, and from above what stands over it: which set, which sheet. */
static void show_marker(struct history_view *history, const struct body *body)
{
	struct pager *pager = &history->pager;
	size_t line = marked_line(history), height = (size_t)(body->height > 1 ? body->height : 1), first = line;

	while (first > 0 && line - first + 1 < height && pager->lines[first - 1].key == history->marker &&
	       pager->lines[first - 1].role != ROLE_PLAIN)
		first--;
	if (line < pager->top)
		pager->top = first;
	else if (line >= pager->top + height)
		pager->top = line - height + 1;
}

static void history_build(struct view *view, const struct body *body)
{
	struct history_view *history = self(view);

	if (history->columns != body->frame->columns || history->count != history->reading.count)
		make_lines(history, body->frame);
	show_marker(history, body);
	history->pager.marked = history->count > 0 ? marked_line(history) + 1 : 0;
	pager_build(&history->pager, body);
}

/* ---- moving: by changes, reading on where the end comes near ---- */

static void move_marker(struct history_view *history, struct screen *screen, size_t steps, bool up)
{
	struct history_reading *reading = &history->reading;
	struct err err = ERR_INIT;
	enum rc rc = RC_OK;

	if (up) {
		history->marker -= steps < history->marker ? steps : history->marker;
		return;
	}
	while (!rc && history->marker + steps >= reading->count && !reading->all)
		rc = history_reading_more(reading, &err);
	if (rc)
		screen_say_err(screen, &err);
	if (reading->count > 0 && history->marker + steps >= reading->count)
		history->marker = reading->count - 1;
	else if (reading->count > 0)
		history->marker += steps;
}

static struct history_entry *marked_entry(struct history_view *history)
{
	return history->marker < history->reading.count ? &history->reading.entries[history->marker] : NULL;
}

static void show_whole(struct history_view *history)
{
	struct history_entry *entry = marked_entry(history);

	if (!entry)
		return;
	entry->whole = !entry->whole;
	history->columns = 0;
}

static bool history_act(struct view *view, struct screen *screen, enum action action)
{
	struct history_view *history = self(view);
	size_t page = history->pager.height > 4 ? history->pager.height / 2 : 2;

	if (action == ACTION_up)
		move_marker(history, screen, 1, true);
	else if (action == ACTION_down)
		move_marker(history, screen, 1, false);
	else if (action == ACTION_page_up)
		move_marker(history, screen, page, true);
	else if (action == ACTION_page_down || action == ACTION_next_page)
		move_marker(history, screen, page, false);
	else if (action == ACTION_home)
		history->marker = 0;
	else if (action == ACTION_end)
		move_marker(history, screen, SIZE_MAX / 2, false);
	else if (action == ACTION_open)
		show_whole(history);
	else if (action == ACTION_restore && marked_entry(history))
		history_restore_ask(&history->restore, screen, history->service, marked_entry(history),
				    history_reading_place(&history->reading, history->marker));
	else
		return false;
	return true;
}

static void history_click(struct view *view, struct screen *screen, int line, int column)
{
	struct history_view *history = self(view);
	const struct pager_line *at = pager_at(&history->pager, line);

	(void)screen;
	(void)column;
	if (at && at->key < history->reading.count)
		history->marker = at->key;
}

static bool history_offers(const struct view *view, enum action action)
{
	const struct history_view *history = (const struct history_view *)view;

	if (action == ACTION_left || action == ACTION_right)
		return false;
	if (action == ACTION_restore)
		return history->reading.count > 0;
	if (action == ACTION_open)
		return history->marker < history->reading.count && !history->reading.entries[history->marker].brief;
	return pager_offers(action) || action == ACTION_back ||
	       action == ACTION_help || action == ACTION_quit || action == ACTION_redraw ||
	       action == ACTION_next_thing;
}

static void history_title(const struct view *view, struct str *out)
{
	const struct history_view *history = (const struct history_view *)view;

	if (history->address) {
		struct str label = STR_INIT;

		words_label(history->service->masters, history->address, &label);
		str_addf(out, _("History of %s"), label.text);
		str_release(&label);
	} else {
		str_add(out, _("History of the sheet"));
	}
}

static enum context history_context(const struct view *view)
{
	(void)view;
	return CONTEXT_PAGER;
}

/* Read on to that entry; the end where it is not there any more. */
static enum rc read_to(struct history_reading *reading, const struct history_entry *entry, struct err *err)
{
	enum rc rc = RC_OK;

	while (!rc && !reading->all && history_reading_find(reading, entry) == reading->count)
		rc = history_reading_more(reading, err);
	return rc;
}

/* What others did comes in at the beginning; the marker stays on its change. */
static void history_refresh(struct view *view, struct screen *screen)
{
	struct history_view *history = self(view);
	struct history_reading before = history->reading;
	struct history_entry *marked = marked_entry(history) ? &before.entries[history->marker] : NULL;
	struct err err = ERR_INIT;
	enum rc rc = history_reading_begin(&history->reading, history->service, history->sheet_id,
					   history->address, &err);

	history->marker = 0;
	history->columns = 0;
	if (!rc)
		rc = history_reading_more(&history->reading, &err);
	if (!rc && marked)
		rc = read_to(&history->reading, marked, &err);
	if (rc)
		screen_say_err(screen, &err);
	if (marked && history_reading_find(&history->reading, marked) < history->reading.count) {
		history->marker = history_reading_find(&history->reading, marked);
		marked_entry(history)->whole = marked->whole;
	}
	history_reading_release(&before);
}

static void history_free(struct view *view)
{
	struct history_view *history = self(view);

	history_reading_release(&history->reading);
	history_restore_release(&history->restore);
	free(history->address);
	pager_release(&history->pager);
	free(history);
}

static const struct view_ops ops = {
	.title = history_title,
	.context = history_context,
	.build = history_build,
	.act = history_act,
	.click = history_click,
	.refresh = history_refresh,
	.free = history_free,
	.offers = history_offers,
};

void history_view_push(struct screen *screen, int64_t sheet_id, const char *address)
{
	struct history_view *history = xcalloc(1, sizeof(*history));

	history->view.ops = &ops;
	history->service = screen_service(screen);
	history->sheet_id = sheet_id;
	history->address = xstrdup(address);
	str_init(&history->reading.place);
	screen_push(screen, &history->view);
	history_refresh(&history->view, screen);
}
