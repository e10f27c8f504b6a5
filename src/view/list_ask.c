/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * list_ask - what the list asks for: a section, a state, a number.
 */
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/service.h"
#include "view/dialog.h"
#include "view/list_state.h"

/* One that the filters leave out is shown without them, where it was asked for. */
static void show_sheet(struct list_view *list, struct screen *screen, int64_t id, bool asked)
{
	list_reload(list, screen, id);
	if (!asked || list_current_id(list) == id)
		return;
	list_show_all(list, screen, id);
	screen_say(screen, ROLE_NOTE, "%s", _("the filter left that sheet out; all are shown again"));
}

void list_go_to_number(struct list_view *list, struct screen *screen, const char *number,
			 bool say)
{
	struct err err = ERR_INIT;
	struct sheet *sheet = NULL;

	if (!browse_sheet(list->service, number, list->choice.query.year, &sheet, &err))
		show_sheet(list, screen, sheet->id, say);
	else if (say)
		screen_say_err(screen, &err);
	else
		err_release(&err);
	sheet_free(sheet);
}

/* Where a key stands among them; 0, which is for all, where it is NULL. */
static size_t place_of(const char *key, const char *const *keys, size_t count)
{
	for (size_t i = 1; key && i < count; i++)
		if (!strcmp(keys[i], key))
			return i;
	return 0;
}

static void section_chosen(struct screen *screen, size_t index, void *arg)
{
	struct list_view *list = arg;
	const char **keys;
	size_t count = list_choice_sections(list->service->masters, &keys);

	list_choice_section(&list->choice, index < count ? keys[index] : NULL);
	list_reload(list, screen, list_current_id(list));
	free(keys);
}

void list_ask_section(struct list_view *list, struct screen *screen)
{
	const char **keys;
	size_t count = list_choice_sections(list->service->masters, &keys);
	size_t current = place_of(list->choice.section, keys, count);

	keys[0] = _("all sections");
	dialog_choose(screen, _("Show the sheets of which section?"), keys, count, current, section_chosen, list);
	free(keys);
}

static void state_chosen(struct screen *screen, size_t index, void *arg)
{
	struct list_view *list = arg;
	const char **keys;
	size_t count = list_choice_states(list->service->masters, &keys);

	list_choice_state(&list->choice, index < count ? keys[index] : NULL);
	list_reload(list, screen, list_current_id(list));
	free(keys);
}

void list_ask_state(struct list_view *list, struct screen *screen)
{
	const char **keys;
	size_t count = list_choice_states(list->service->masters, &keys);
	size_t current = place_of(list->choice.state, keys, count);

	keys[0] = _("all states");
	for (size_t i = 1; i < count; i++)
		keys[i] = state_label(keys[i]);
	dialog_choose(screen, _("Show the sheets in which state?"), keys, count, current, state_chosen, list);
	free(keys);
}

static void number_typed(struct screen *screen, const char *text, void *arg)
{
	if (*text)
		list_go_to_number(arg, screen, text, true);
}

void list_ask_number(struct list_view *list, struct screen *screen, const char *begun)
{
	dialog_line(screen, _("Go to which number?"), begun, number_typed, list);
}

void list_ask_any_number(struct list_view *list, struct screen *screen)
{
	list_ask_number(list, screen, "");
}
