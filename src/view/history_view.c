/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * history_view - change sets as blocks of lines: a head (when, who, way, why)
 * and its changes, short until Enter shows the marked one whole.
 *
 * Read a page of sets at a time, by the number of the last set seen.
 */
#include "view/history_view.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "service/browse.h"
#include "service/service.h"
#include "view/history_entry.h"
#include "view/history_restore.h"
#include "view/pager.h"
#include "view/screen_frame.h"
#include "view/view.h"
#include "view/words.h"

#define HISTORY_PAGE 60		/* changes read at a time */
struct history_view {
	struct view view;
	struct service *service;
	int64_t sheet_id;
	char *address;		/* or NULL */
	struct pager pager;
	struct history_entry *entries;
	size_t count, capacity, marker;
	bool read_all;
	int columns;
	struct history_restore restore;
};

static struct history_view *self(struct view *view)
{
	return (struct history_view *)view;
}

/* ---- from the store ---- */

static char *label_of(const struct history_view *history, const char *address)
{
	struct str label = STR_INIT;

	words_label(history->service->masters, address, &label);
	return str_take(&label);
}

static enum rc take_row(const struct history_row *row, void *arg, struct err *err)
{
	struct history_view *history = arg;
	bool first = history->count == 0 || history->entries[history->count - 1].set != row->set;

	(void)err;
	history->entries = grow(history->entries, history->count, &history->capacity,
				sizeof(*history->entries));
	history->entries[history->count++] = history_entry_of(history->service->masters, row, first);
	return RC_OK;
}

static enum rc read_more(struct history_view *history, struct err *err)
{
	size_t before = history->count;
	int64_t last = before > 0 ? history->entries[before - 1].set : 0;
	enum rc rc;

	if (history->read_all)
		return RC_OK;
	rc = browse_history(history->service, history->sheet_id, history->address, last,
			    HISTORY_PAGE, take_row, history, err);
	if (rc)
		return rc;
	history->read_all = history->count - before < HISTORY_PAGE;
	if (history->count > before)
		history->columns = 0;
	return RC_OK;
}

/* ---- as lines ---- */

static void make_lines(struct history_view *history, const struct frame *frame)
{
	pager_clear(&history->pager);
	for (size_t i = 0; i < history->count; i++)
		history_entry_add(&history->entries[i], i, &history->pager, frame);
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

static void show_marker(struct history_view *history, const struct body *body)
{
	size_t line = marked_line(history), height = (size_t)(body->height > 1 ? body->height : 1);

	if (line < history->pager.top)
		history->pager.top = line > 1 && history->pager.lines[line - 1].role == ROLE_HEADING
					     ? line - 1 : line;
	else if (line >= history->pager.top + height)
		history->pager.top = line - height + 1;
}

static void history_build(struct view *view, const struct body *body)
{
	struct history_view *history = self(view);

	if (history->columns != body->frame->columns)
		make_lines(history, body->frame);
	show_marker(history, body);
	history->pager.marked = history->count > 0 ? marked_line(history) + 1 : 0;
	pager_build(&history->pager, body);
}

/* ---- moving: by changes, reading on where the end comes near ---- */

static void move_marker(struct history_view *history, struct screen *screen, size_t steps, bool up)
{
	struct err err = ERR_INIT;

	if (up) {
		history->marker -= steps < history->marker ? steps : history->marker;
		return;
	}
	while (history->marker + steps >= history->count && !history->read_all) {
		if (read_more(history, &err)) {
			screen_say_err(screen, &err);
			break;
		}
	}
	if (history->count > 0 && history->marker + steps >= history->count)
		history->marker = history->count - 1;
	else if (history->count > 0)
		history->marker += steps;
}

static void show_whole(struct history_view *history)
{
	if (history->marker >= history->count)
		return;
	history->entries[history->marker].whole = !history->entries[history->marker].whole;
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
	else if (action == ACTION_restore && history->marker < history->count)
		history_restore_ask(&history->restore, screen, history->service, history->sheet_id,
				    &history->entries[history->marker]);
	else
		return false;
	return true;
}

static bool history_click(struct view *view, struct screen *screen, int line, int column)
{
	struct history_view *history = self(view);
	const struct pager_line *at = pager_at(&history->pager, line);

	(void)screen;
	(void)column;
	if (at && at->key < history->count)
		history->marker = at->key;
	return at != NULL;
}

static bool history_offers(const struct view *view, enum action action)
{
	if (action == ACTION_left || action == ACTION_right)
		return false;
	if (action == ACTION_restore)
		return ((const struct history_view *)view)->count > 0;
	return pager_offers(action) || action == ACTION_open || action == ACTION_back ||
	       action == ACTION_help || action == ACTION_quit || action == ACTION_redraw;
}

static void history_title(const struct view *view, struct str *out)
{
	const struct history_view *history = (const struct history_view *)view;

	if (history->address) {
		char *label = label_of(history, history->address);

		str_addf(out, _("History of %s"), label);
		free(label);
	} else {
		str_add(out, _("History of the sheet"));
	}
}

static enum context history_context(const struct view *view)
{
	(void)view;
	return CONTEXT_PAGER;
}

static void forget(struct history_view *history)
{
	for (size_t i = 0; i < history->count; i++)
		history_entry_release(&history->entries[i]);
	history->count = 0;
	history->read_all = false;
	history->columns = 0;
}

/* Where a change stands that was read before, or the end. */
static size_t place_of(const struct history_view *history, int64_t set, const char *label)
{
	size_t i = 0;

	while (i < history->count && (history->entries[i].set != set ||
				      strcmp(history->entries[i].label, label)))
		i++;
	return i;
}

/* What others did comes in at the beginning; the marker stays on its change. */
static void history_refresh(struct view *view, struct screen *screen)
{
	struct history_view *history = self(view);
	bool marked = history->marker < history->count;
	struct history_entry at = marked ? history->entries[history->marker] : (struct history_entry){ 0 };
	char *label = xstrdup(at.label);
	struct err err = ERR_INIT;
	enum rc rc;

	forget(history);
	history->marker = 0;
	do
		rc = read_more(history, &err);
	while (!rc && marked && !history->read_all && place_of(history, at.set, label) == history->count);
	if (rc)
		screen_say_err(screen, &err);
	if (marked && place_of(history, at.set, label) < history->count) {
		history->marker = place_of(history, at.set, label);
		history->entries[history->marker].whole = at.whole;
	}
	free(label);
}

static void history_free(struct view *view)
{
	struct history_view *history = self(view);

	forget(history);
	history_restore_release(&history->restore);
	free(history->entries);
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
	screen_push(screen, &history->view);
	history_refresh(&history->view, screen);
}
