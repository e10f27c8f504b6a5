/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "view/choice_list.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/text.h"
#include "view/view.h"

#define PAGE 10

void choice_list_init(struct choice_list *list, const char *const *labels, size_t count, size_t current)
{
	*list = (struct choice_list){ .count = count, .current = current < count ? current : 0 };
	list->labels = xcalloc(count ? count : 1, sizeof(*list->labels));
	for (size_t i = 0; i < count; i++)
		list->labels[i] = xstrdup(labels[i]);
}

void choice_list_release(struct choice_list *list)
{
	for (size_t i = 0; i < list->count; i++)
		free(list->labels[i]);
	free(list->labels);
	spots_release(&list->spots);
	*list = (struct choice_list){ 0 };
}

void choice_list_build(struct choice_list *list, const struct body *body)
{
	size_t shown = body->height > 0 ? (size_t)body->height : 1;

	spots_clear(&list->spots);
	if (list->current < list->top)
		list->top = list->current;
	if (list->current >= list->top + shown)
		list->top = list->current - shown + 1;
	for (size_t i = list->top; i < list->count && i < list->top + shown; i++) {
		int at = body->top + (int)(i - list->top);
		bool here = i == list->current;

		frame_puts(body->frame, at, 1, here ? ROLE_BAR : ROLE_PLAIN, here ? ">" : " ");
		frame_puts(body->frame, at, 3, ROLE_PLAIN, list->labels[i]);
		spots_add(&list->spots, &(struct spot){ .line = at, .lines = 1,
			  .columns = body->frame->columns, .index = i });
		if (here)
			frame_cursor(body->frame, at, 1);
	}
}

bool choice_list_act(struct choice_list *list, enum action action)
{
	size_t last = list->count ? list->count - 1 : 0;

	if (action == ACTION_up && list->current > 0)
		list->current--;
	else if (action == ACTION_down && list->current < last)
		list->current++;
	else if (action == ACTION_home)
		list->current = 0;
	else if (action == ACTION_end)
		list->current = last;
	else if (action == ACTION_page_up)
		list->current -= list->current < PAGE ? list->current : PAGE;
	else if (action == ACTION_page_down)
		list->current = last - list->current < PAGE ? last : list->current + PAGE;
	else
		return action == ACTION_up || action == ACTION_down;
	return true;
}

void choice_list_type(struct choice_list *list, const char *text, size_t length)
{
	char *typed = xstrndup(text, length), *key = text_narrow(typed);

	if (*key >= '1' && *key <= '9' && (size_t)(*key - '1') < list->count)
		list->current = (size_t)(*key - '1');
	free(typed);
	free(key);
}

void choice_list_click(struct choice_list *list, int line, int column)
{
	const struct spot *spot = spots_at(&list->spots, line, column);

	if (spot)
		list->current = spot->index;
}
