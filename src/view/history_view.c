/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * history_view - change sets as blocks of lines: a head (when, who, way, why)
 * and one "cell: before → after" per change, two lines at most until Enter
 * shows the marked one whole.
 *
 * Read a page of sets at a time, by the number of the last set seen.
 */
#include "view/history_view.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/moment.h"
#include "base/str.h"
#include "model/address.h"
#include "model/masters.h"
#include "service/browse.h"
#include "service/service.h"
#include "view/pager.h"
#include "view/screen_frame.h"
#include "view/view.h"
#include "view/words.h"

#define HISTORY_PAGE 60		/* changes read at a time */
#define SHORT_LINES 2		/* of a change, until it is shown whole */

struct entry {
	int64_t set;
	char *head;		/* of the set's first change, else NULL */
	char *label, *change;
	bool whole;
};

struct history_view {
	struct view view;
	struct service *service;
	int64_t sheet_id;
	char *address;		/* or NULL */
	struct pager pager;
	struct entry *entries;
	size_t count, capacity, marker;
	bool read_all;
	int columns;
};

static struct history_view *self(struct view *view)
{
	return (struct history_view *)view;
}

/* ---- from the store ---- */

static const struct word {
	const char *key, *text;
} ways[] = {
	{ "screen", N_("on the screen") },
	{ "set", N_("by the command set") },
	{ "import", N_("by import") },
	{ "undo", N_("by the command undo") },
	{ "drafts", N_("by the command drafts") },
	{ "init", N_("when the store was made") },
};

static const char *word_of(const struct word *words, size_t count, const char *key)
{
	for (size_t i = 0; i < count; i++)
		if (!strcmp(words[i].key, key))
			return _(words[i].text);
	return key;
}
#define WORD_OF(words, key) word_of(words, sizeof(words) / sizeof(*(words)), key)

static char *label_of(const struct history_view *history, const char *address)
{
	struct str label = STR_INIT;

	words_label(history->service->masters, address, &label);
	return str_take(&label);
}

static char *head_of(const struct history_row *row)
{
	struct str head = STR_INIT;

	moment_format(&head, row->at, MOMENT_MINUTE);
	str_addf(&head, "  %s", row->login ? row->login : "?");
	if (row->way)
		str_addf(&head, "  %s", WORD_OF(ways, row->way));
	if (row->origin)
		str_addf(&head, "  %s", row->origin);
	if (row->reason)
		str_addf(&head, "  %s", row->reason);
	return str_take(&head);
}

static char *change_of(const struct history_view *history, const struct history_row *row)
{
	const struct masters *masters = history->service->masters;
	struct str change = STR_INIT;

	words_value(masters, row->address, row->before, &change);
	str_add(&change, " => ");
	words_value(masters, row->address, row->after, &change);
	return str_take(&change);
}

static enum rc take_row(const struct history_row *row, void *arg, struct err *err)
{
	struct history_view *history = arg;
	bool first = history->count == 0 || history->entries[history->count - 1].set != row->set;

	(void)err;
	history->entries = grow(history->entries, history->count, &history->capacity,
				sizeof(*history->entries));
	history->entries[history->count++] = (struct entry){
		.set = row->set,
		.head = first ? head_of(row) : NULL,
		.label = label_of(history, row->address),
		.change = change_of(history, row),
	};
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

static void add_entry(struct history_view *history, size_t i, const struct frame *frame)
{
	const struct entry *entry = &history->entries[i];
	struct pager *pager = &history->pager;
	struct str text = STR_INIT;
	size_t first;

	if (entry->head && i > 0)
		pager_add(pager, ROLE_PLAIN, 0, i, "", 0);
	if (entry->head)
		pager_wrap(pager, ROLE_HEADING, 0, i, entry->head, frame->columns,
			   frame->ambiguous);
	str_addf(&text, "%s: %s", entry->label, entry->change);
	first = pager->count;
	pager_wrap(pager, ROLE_VALUE, 4, i, text.text, frame->columns - 2, frame->ambiguous);
	if (!entry->whole && pager->count - first > SHORT_LINES) {
		while (pager->count - first > SHORT_LINES)
			free(pager->lines[--pager->count].text);
		pager_add(pager, ROLE_DIM, 4, i, "...", 3);
	}
	str_release(&text);
}

static void make_lines(struct history_view *history, const struct frame *frame)
{
	pager_clear(&history->pager);
	for (size_t i = 0; i < history->count; i++)
		add_entry(history, i, frame);
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
	(void)view;
	if (action == ACTION_left || action == ACTION_right)
		return false;
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
	for (size_t i = 0; i < history->count; i++) {
		free(history->entries[i].head);
		free(history->entries[i].label);
		free(history->entries[i].change);
	}
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
	struct entry at = marked ? history->entries[history->marker] : (struct entry){ 0 };
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
