/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_scroll - see form_scroll.h.  Keys go by the heights that were drawn
 * last; what they ask for is made true when the form is drawn next.
 */
#include "view/form_scroll.h"

#include <stdlib.h>

#include "view/form_paint.h"
#include "view/form_paint_field.h"
#include "view/form_state.h"
#include "view/form_text.h"

#define HEAD_LINES 3

/* The line on which an item begins. */
static long line_of(const int *heights, size_t index)
{
	long line = 0;

	for (size_t i = 0; i < index; i++)
		line += heights[i];
	return line;
}

static bool is_heading(const struct form_item *item)
{
	return item->kind == ITEM_SECTION || item->kind == ITEM_GROUP;
}

/* Its first line, of a heading the one below the blank. */
static long top_of(const struct form *form, const int *heights, size_t index)
{
	long blank = is_heading(&form->items.items[index]) ? heights[index] - 1 : 0;

	return line_of(heights, index) + blank;
}

/* The same with the headings right above it. */
static long top_with_headings(const struct form *form, const int *heights, size_t index)
{
	while (index > 0 && is_heading(&form->items.items[index - 1]))
		index--;
	return top_of(form, heights, index);
}

static void clamp(struct form *form, long first, long last)
{
	if ((long)form->scroll > last)
		form->scroll = (size_t)(last > 0 ? last : 0);
	if ((long)form->scroll < first)
		form->scroll = (size_t)first;
}

static void bring_to_top(struct form *form, const int *heights)
{
	if (form->drawn.to_top && form->drawn.to_top <= form->items.count)
		form->scroll = (size_t)top_of(form, heights, form->drawn.to_top - 1);
	form->drawn.to_top = 0;
}

/* Of a text being typed that is higher than the window, the cursor's line. */
static void narrow_to_cursor(const struct painting *painting, long *first, long *last)
{
	struct text_view view = form_text_view(painting->form);
	size_t line;
	int column;

	text_edit_place(&painting->form->editor.text, &view, &line, &column);
	*first += (long)line;
	/* and what is said below the text, where it is not too far away */
	if (*last - *first >= painting->height)
		*last = *first;
}

/*
 * The lines of the marker's field that must be seen: all with what is said
 * below it; of one that is higher than the window the cursor's line in a text
 * being typed, or that of what was found, else those that are seen.
 */
static void narrow_sight(const struct painting *painting, long *first, long *last)
{
	struct form *form = painting->form;
	int found = painting_found_line(painting, form->focus);

	if (*last - *first < painting->height)
		return;
	if (form->editor.kind == EDITOR_TEXT) {
		narrow_to_cursor(painting, first, last);
	} else if (form->editor.kind == EDITOR_OFF && found >= 0) {
		*first += found;
		*last = *first;
	} else if (form->editor.kind == EDITOR_OFF) {
		clamp(form, *first, *last - painting->height + 1);
		*first = *last = (long)form->scroll;
	}
}

/* An indicator that has just been made, the marker on its first field. */
static bool has_new_group(const struct form *form)
{
	return form->drawn.heights && form->drawn.count < form->items.count && form->focus > 0 &&
	       form->items.items[form->focus - 1].kind == ITEM_GROUP;
}

void form_scroll_fit(const struct painting *painting, const int *heights)
{
	struct form *form = painting->form;
	long first = line_of(heights, form->focus), last = first + heights[form->focus] - 1;
	long end = line_of(heights, form->items.count), top = top_with_headings(form, heights, form->focus);

	if (has_new_group(form))
		form->drawn.to_top = form->focus;	/* its heading stands before */
	bring_to_top(form, heights);
	clamp(form, 0, end - painting->height);
	if (last - top < painting->height)
		first = top;
	narrow_sight(painting, &first, &last);
	painting_grid_sight(painting, heights, &first, &last);
	if (last >= (long)form->scroll + painting->height)
		form->scroll = (size_t)(last - painting->height + 1);
	if (first < (long)form->scroll)
		form->scroll = (size_t)first;
	/* at the beginning nothing is left out for a line or two */
	if (first <= (long)form->scroll && form->scroll <= HEAD_LINES)
		form->scroll = 0;
}

void form_scroll_note(struct form *form, int *heights, int height)
{
	free(form->drawn.heights);
	form->drawn.heights = heights;
	form->drawn.count = form->items.count;
	form->drawn.height = height;
}

/* ---- by keys ---- */

/* The field under the marker, where all of it is not seen at once; its first and last line. */
static bool is_tall(const struct form *form, long *first, long *last)
{
	const int *heights = form->drawn.heights;

	*first = line_of(heights, form->focus);
	*last = *first + heights[form->focus] - 1;
	return heights[form->focus] > form->drawn.height;
}

static bool move_line(struct form *form, int step)
{
	long first, last;

	if (!is_tall(form, &first, &last))
		return false;
	if (step > 0 ? (long)form->scroll + form->drawn.height > last : (long)form->scroll <= first)
		return false;
	form->scroll += (size_t)step;
	return true;
}

/* The marker on that item, or the next that takes it, looked for in one direction and then the other. */
static void focus_near(struct form *form, size_t index, int step)
{
	const struct form_items *items = &form->items;
	size_t edge = step > 0 ? items->count - 1 : 0;

	while (index != edge && !form_item_takes_focus(&items->items[index]))
		index += (size_t)step;
	while (!form_item_takes_focus(&items->items[index]))
		index -= (size_t)step;
	form_focus_along(form, index);
}

/* What is not wholly seen at the bottom comes to the top. */
static void page_down(struct form *form)
{
	const int *heights = form->drawn.heights;
	long line = 0, end = (long)form->scroll + form->drawn.height;
	size_t index = 0;

	while (index < form->items.count && line + heights[index] <= end)
		line += heights[index++];
	if (index == form->focus) {
		form->scroll += (size_t)(form->drawn.height - 1);
		return;
	}
	if (index < form->items.count)
		form->drawn.to_top = index + 1;
	focus_near(form, index < form->items.count ? index : form->items.count - 1, 1);
}

/* What is not wholly seen at the top comes to the bottom, with the marker. */
static void page_up(struct form *form)
{
	const int *heights = form->drawn.heights;
	long line = 0, scroll = (long)form->scroll, seen;
	size_t last = 0, first;

	while (last + 1 < form->items.count && line + heights[last] < scroll)
		line += heights[last++];
	seen = heights[last];
	for (first = last; first > 0 && seen + heights[first - 1] <= form->drawn.height; first--)
		seen += heights[first - 1];
	focus_near(form, last, -1);
	if (seen <= form->drawn.height)
		form->drawn.to_top = first + 1;
	else
		form->scroll = (size_t)(scroll > line + form->drawn.height ? scroll - form->drawn.height + 1 : line);
}

bool form_scroll_act(struct form *form, enum action action)
{
	if (!form->drawn.heights || form->drawn.count != form->items.count)
		return false;
	if (action == ACTION_down || action == ACTION_up)
		return move_line(form, action == ACTION_down ? 1 : -1);
	if (action != ACTION_page_down && action != ACTION_page_up)
		return false;
	bring_to_top(form, form->drawn.heights);	/* where two came before one was drawn */
	if (action == ACTION_page_down)
		page_down(form);
	else
		page_up(form);
	return true;
}
