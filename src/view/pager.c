/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * pager - see pager.h.  The place is a line number; the view's height is known
 * only when it is built, so every move works with that of the last time.
 */
#include "view/pager.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/str.h"
#include "base/text.h"
#include "view/view.h"

#define PAGER_STEP 8	/* columns of a move to the side */

void pager_truncate(struct pager *pager, size_t count)
{
	while (pager->count > count) {
		struct pager_line *last = &pager->lines[--pager->count];

		free(last->text);
		marked_release(&last->marked);
	}
}

void pager_clear(struct pager *pager)
{
	pager_truncate(pager, 0);
}

void pager_release(struct pager *pager)
{
	pager_clear(pager);
	free(pager->lines);
	*pager = (struct pager){ 0 };
}

void pager_add(struct pager *pager, enum role role, int indent, size_t key, const char *text,
	       size_t length)
{
	pager->lines = grow(pager->lines, pager->count, &pager->capacity, sizeof(*pager->lines));
	pager->lines[pager->count++] = (struct pager_line){
		.text = xstrndup(text, length), .role = role, .indent = indent, .key = key,
	};
}

void pager_wrap_marked(struct pager *pager, enum role role, int indent, size_t key, const char *text,
		       const struct marked *marked, int columns, enum text_ambiguous ambiguous)
{
	int room = columns - indent < 8 ? 8 : columns - indent;
	struct text_line *lines;
	size_t count = text_wrap(text, strlen(text), room, ambiguous, &lines);

	for (size_t i = 0; i < count; i++) {
		pager_add(pager, role, indent, key, text + lines[i].start, lines[i].length);
		pager->lines[pager->count - 1].marked =
			marked_part(marked, lines[i].start, lines[i].start + lines[i].length);
	}
	free(lines);
}

void pager_wrap(struct pager *pager, enum role role, int indent, size_t key, const char *text,
		int columns, enum text_ambiguous ambiguous)
{
	struct str shown = STR_INIT;

	text_show(&shown, text, strlen(text), TEXT_LINES);
	pager_wrap_marked(pager, role, indent, key, shown.text, &(struct marked){ 0 }, columns, ambiguous);
	str_release(&shown);
}

static size_t last_top(const struct pager *pager)
{
	return pager->count > pager->height ? pager->count - pager->height : 0;
}

void pager_build(struct pager *pager, const struct body *body)
{
	int cursor, column = 0;

	pager->height = body->height > 0 ? (size_t)body->height : 1;
	pager->line = body->top;
	if (pager->top > last_top(pager))
		pager->top = last_top(pager);
	cursor = body->top;
	for (size_t i = 0; i < pager->height && pager->top + i < pager->count; i++) {
		const struct pager_line *line = &pager->lines[pager->top + i];
		size_t length = strlen(line->text), from;

		if (pager->marked == pager->top + i + 1) {
			column = line->indent > 2 ? line->indent - 2 : 0;
			cursor = body->top + (int)i;
			frame_puts(body->frame, cursor, column, ROLE_BAR, ">");
		}
		from = text_fit(line->text, length, pager->left, body->frame->ambiguous);
		marked_put(body->frame, body->top + (int)i, line->indent, line->role, line->text, from, length,
			   &line->marked);
	}
	frame_cursor(body->frame, cursor, column);
}

static void move_by(struct pager *pager, size_t lines, bool up)
{
	if (up)
		pager->top -= lines < pager->top ? lines : pager->top;
	else
		pager->top += lines;
	if (pager->top > last_top(pager))
		pager->top = last_top(pager);
}

static const struct pager_move {
	enum action action;
	bool up, page;
} moves[] = {
	{ ACTION_up, true, false },
	{ ACTION_down, false, false },
	{ ACTION_page_up, true, true },
	{ ACTION_page_down, false, true },
	{ ACTION_next_page, false, true },
};

static bool move_to_edge(struct pager *pager, enum action action)
{
	if (action == ACTION_home)
		pager->top = 0;
	else if (action == ACTION_end)
		pager->top = last_top(pager);
	else if (action == ACTION_left)
		pager->left -= pager->left < PAGER_STEP ? pager->left : PAGER_STEP;
	else if (action == ACTION_right)
		pager->left += pager->left < 512 ? PAGER_STEP : 0;
	else
		return false;
	return true;
}

bool pager_act(struct pager *pager, enum action action)
{
	size_t page = pager->height > 1 ? pager->height - 1 : 1;

	for (size_t i = 0; i < sizeof(moves) / sizeof(*moves); i++) {
		if (moves[i].action == action) {
			move_by(pager, moves[i].page ? page : 1, moves[i].up);
			return true;
		}
	}
	return move_to_edge(pager, action);
}

bool pager_offers(enum action action)
{
	for (size_t i = 0; i < sizeof(moves) / sizeof(*moves); i++)
		if (moves[i].action == action)
			return true;
	return action == ACTION_home || action == ACTION_end || action == ACTION_left ||
	       action == ACTION_right;
}

const struct pager_line *pager_at(const struct pager *pager, int line)
{
	size_t row = line < pager->line ? pager->height : (size_t)(line - pager->line);

	if (row >= pager->height || pager->top + row >= pager->count)
		return NULL;
	return &pager->lines[pager->top + row];
}

bool pager_at_end(const struct pager *pager)
{
	return pager->top >= last_top(pager);
}
