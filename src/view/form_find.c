/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_find - all places where the words stand, in the order of the form, and
 * a step from where one is.
 */
#include "view/form_find.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "model/kind.h"
#include "model/sheet.h"
#include "view/dialog.h"
#include "view/form_paint.h"
#include "view/form_side.h"
#include "view/form_state.h"
#include "view/text_select.h"

/* A place on the form: the label of an item is part 0, its values follow. */
struct spot_found {
	size_t item, part;
	struct text_range at;
};

struct search {
	const struct form *form;
	char *words;		/* folded */
	struct spot_found *found;
	size_t count, capacity;
};

/* ---- where the words stand ---- */

/* Of a grid; a field has one column, whatever the marker remembers. */
static size_t column_here(const struct form *form)
{
	return form_focus(form)->columns ? form->column : 0;
}

static void look_in(struct search *search, size_t item, size_t part, const struct str *text)
{
	struct text_range *ranges;
	size_t count = text_find(text->text, text->length, search->words, &ranges);

	for (size_t i = 0; i < count; i++) {
		search->found = grow(search->found, search->count, &search->capacity,
				     sizeof(*search->found));
		search->found[search->count++] = (struct spot_found){ item, part, ranges[i] };
	}
	free(ranges);
}

/* The value as it is seen; of a figure also without its separators. */
static void look_in_value(struct search *search, size_t item, size_t column)
{
	const struct form *form = search->form;
	struct address at = form_item_at(&form->items.items[item], column);
	const char *reason = sheet_reason(form->sheet, &at);
	size_t before = search->count;
	struct str text = STR_INIT;

	if (form->editor.kind != EDITOR_OFF && form->editor.kind != EDITOR_CHOICE &&
	    item == form->focus && column == column_here(form)) {
		look_in(search, item, column + 1, &form->editor.text.text);
		return;
	}
	painting_show(form, form->sheet, &at, &text);
	if (!text.length && reason)
		text_show(&text, reason, strlen(reason), TEXT_ONE_LINE);
	look_in(search, item, column + 1, &text);
	if (search->count == before && kind_info(field_info(at.field)->kind)->number) {
		str_clear(&text);
		sheet_format(form->sheet, &at, &text);
		look_in(search, item, column + 1, &text);
	}
	str_release(&text);
}

static void look_in_item(struct search *search, size_t index)
{
	const struct form_item *item = &search->form->items.items[index];
	struct str label = STR_INIT;

	if (item->kind == ITEM_ADD || item->kind == ITEM_YEARS || item->kind == ITEM_FOOT)
		return;
	form_label(search->form, item, &label);
	look_in(search, index, 0, &label);
	str_release(&label);
	if (!form_item_takes_focus(item))
		return;
	for (size_t column = 0; column < (item->columns ? item->columns : 1); column++)
		look_in_value(search, index, column);
}

static void search_begin(struct search *search, const struct form *form)
{
	*search = (struct search){ .form = form, .words = text_fold(form->find.words) };
	for (size_t i = 0; i < form->items.count; i++)
		look_in_item(search, i);
}

static void search_end(struct search *search)
{
	free(search->found);
	free(search->words);
}

/* ---- from where one is ---- */

static int compare(const struct spot_found *a, const struct spot_found *b)
{
	if (a->item != b->item)
		return a->item < b->item ? -1 : 1;
	if (a->part != b->part)
		return a->part < b->part ? -1 : 1;
	return a->at.from < b->at.from ? -1 : a->at.from > b->at.from;
}

/* Where the marker goes for an item: of a heading behind it, of a row that is worked out before it. */
static size_t marker_for(const struct form *form, size_t item)
{
	const struct form_items *items = &form->items;
	bool back = item < items->count && items->items[item].kind == ITEM_DERIVED;

	while (item < items->count && !form_item_takes_focus(&items->items[item]))
		item = back ? item - 1 : item + 1;
	return item;
}

/*
 * Where the marker is: on what was found last; at the cursor, or what is
 * selected, of the text being typed; before its field.  What begins at or
 * behind at.to is next, what begins before at.from is before.
 */
static struct spot_found here(const struct form *form)
{
	const struct find *find = &form->find;
	struct spot_found place = { .item = form->focus };

	if (form->editor.kind != EDITOR_OFF && form->editor.kind != EDITOR_CHOICE) {
		place.part = column_here(form) + 1;
		text_selected(&form->editor.text, &place.at.from, &place.at.to);
	} else if (find->here && marker_for(form, find->item) == form->focus) {
		place.item = find->item;
		place.part = find->label ? 0 : find->column + 1;
		place.at = find->at;
	}
	return place;
}

/* The number of what is next (before), `count` where nothing is. */
static size_t step(const struct search *search, const struct spot_found *place, bool backward)
{
	struct spot_found behind = *place;
	size_t at = 0;

	behind.at.from = place->at.to;
	while (at < search->count && compare(&search->found[at], backward ? place : &behind) < 0)
		at++;
	if (!backward)
		return at;
	return at ? at - 1 : search->count;
}

/* There is something to be found. */
static size_t round_end(const struct search *search, size_t at, bool backward)
{
	return at < search->count ? at : backward ? search->count - 1 : 0;
}

static void show(struct form *form, const struct spot_found *found)
{
	struct find *find = &form->find;

	form_focus_item(form, marker_for(form, found->item), found->part ? found->part - 1 : form->column);
	find->here = find->shown = true;
	find->item = found->item;
	find->column = found->part ? found->part - 1 : 0;
	find->label = !found->part;
	find->at = found->at;
	if (form->editor.kind != EDITOR_OFF)
		text_select(&form->editor.text, found->at.from, found->at.to);
}

static void tell(const struct form *form, struct screen *screen, size_t number, size_t count, bool wrapped,
		 bool backward)
{
	screen_say(screen, ROLE_NOTE, _("'%s': %zu of %zu%s"), form->find.words, number, count,
		   !wrapped ? "" : backward ? _("; from the end again") : _("; from the beginning again"));
}

/* Is it in the text being typed, or elsewhere? */
static bool is_inside(const struct form *form, const struct spot_found *found)
{
	return form->editor.kind == EDITOR_OFF ||
	       (found->item == form->focus && found->part == column_here(form) + 1);
}

/*
 * To the next or the one before, round the end.  Elsewhere than in the text
 * being typed: that is left, which saves it, and may change the form.
 */
static void go(struct form *form, struct screen *screen, bool backward)
{
	struct spot_found place = here(form);
	struct search search;
	bool wrapped;
	size_t at;

	search_begin(&search, form);
	at = step(&search, &place, backward);
	if (search.count && !is_inside(form, &search.found[round_end(&search, at, backward)])) {
		search_end(&search);
		if (!form_edit_leave(form, screen))
			return;
		place = (struct spot_found){ .item = form->focus, .part = column_here(form) + 1 };
		place.at.to = backward ? 0 : SIZE_MAX;
		search_begin(&search, form);
		at = step(&search, &place, backward);
	}
	wrapped = at == search.count;
	if (search.count) {
		at = round_end(&search, at, backward);
		show(form, &search.found[at]);
		tell(form, screen, at + 1, search.count, wrapped, backward);
	} else {
		screen_say(screen, ROLE_NOTE, _("'%s' stands nowhere on this sheet"), form->find.words);
	}
	search_end(&search);
}

/* ---- actions ---- */

static void words_typed(struct screen *screen, const char *words, void *arg)
{
	struct form *form = arg;
	char *folded = text_fold(words);

	if (*folded) {
		free(form->find.words);
		form->find.words = xstrdup(words);
		go(form, screen, false);
	}
	free(folded);
}

static void ask(struct form *form, struct screen *screen)
{
	dialog_line(screen, _("Find on this sheet:"), form->find.words, words_typed, form);
	dialog_select(screen);
}

bool form_find_act(struct form *form, struct screen *screen, enum action action)
{
	if (form->editor.kind == EDITOR_CHOICE)
		return false;
	if (action == ACTION_find || (action == ACTION_find_next && !form->find.words) ||
	    (action == ACTION_find_previous && !form->find.words))
		ask(form, screen);
	else if (action == ACTION_find_next || action == ACTION_find_previous)
		go(form, screen, action == ACTION_find_previous);
	else
		return false;
	return true;
}

struct text_range form_found(const struct form *form, size_t item)
{
	const struct find *find = &form->find;

	if (!find->shown || find->label || find->item != item || form->focus != item)
		return (struct text_range){ 0 };
	return find->at;
}

void form_find_moved(struct form *form)
{
	form->find.here = form->find.shown = false;
}

void form_find_changed(struct form *form)
{
	form->find.shown = false;
}

void form_find_release(struct form *form)
{
	free(form->find.words);
	form->find = (struct find){ 0 };
}
