/* SPDX-License-Identifier: GPL-3.0-or-later */
/* dispatch - see dispatch.h. */
#include "tui/dispatch.h"

#include <stdlib.h>

#include "base/i18n.h"
#include "tui/decoder.h"
#include "tui/key.h"
#include "tui/keymap.h"
#include "view/view.h"

void dispatch_init(struct dispatch *dispatch)
{
	*dispatch = (struct dispatch){ 0 };
	str_init(&dispatch->typed);
}

void dispatch_release(struct dispatch *dispatch)
{
	str_release(&dispatch->typed);
	keymap_free(dispatch->keymap);
	if (dispatch->screen)
		screen_free(dispatch->screen);
	dispatch_init(dispatch);
}

enum action dispatch_finds(const struct dispatch *dispatch, int key)
{
	return keymap_find(dispatch->keymap, screen_context(dispatch->screen), key);
}

void dispatch_flush(struct dispatch *dispatch)
{
	if (dispatch->typed.length == 0)
		return;
	screen_type(dispatch->screen, dispatch->typed.text, dispatch->typed.length, false);
	str_clear(&dispatch->typed);
}

static void take_key(struct dispatch *dispatch, int key)
{
	enum action action;

	dispatch_flush(dispatch);
	action = dispatch_finds(dispatch, key);
	if (action != ACTION_NONE)
		screen_act(dispatch->screen, action);
}

/* Where a digit chooses or jumps, a full-width one does too; a grid takes text as it is. */
static void type_as_command(struct dispatch *dispatch, const struct key_event *event,
			    enum context context)
{
	char bytes[4];
	int narrow = key_narrow(event->key);

	if (context == CONTEXT_GRID || narrow == event->key)
		screen_type(dispatch->screen, event->text, event->length, false);
	else
		screen_type(dispatch->screen, bytes, key_encode(narrow, bytes), false);
}

/* A character: text where text is typed, else a command, else the view's. */
static void take_text(struct dispatch *dispatch, const struct key_event *event)
{
	enum context context = screen_context(dispatch->screen);
	enum action action;

	if (context & CONTEXT_TYPING) {
		str_add_bytes(&dispatch->typed, event->text, event->length);
		return;
	}
	action = dispatch_finds(dispatch, event->key);
	if (action != ACTION_NONE)
		screen_act(dispatch->screen, action);
	else if (key_is_japanese(event->key) && context != CONTEXT_GRID)
		screen_say(dispatch->screen, ROLE_NOTE,
			   _("turn the input method off (半角/全角) for commands"));
	else
		type_as_command(dispatch, event, context);
}

bool dispatch_event(struct dispatch *dispatch, struct key_event *event)
{
	switch (event->kind) {
	case EVENT_KEY:
		take_key(dispatch, event->key);
		break;
	case EVENT_TEXT:
		take_text(dispatch, event);
		break;
	case EVENT_PASTE:
		dispatch_flush(dispatch);
		screen_type(dispatch->screen, event->paste, event->paste_length, true);
		free(event->paste);
		event->paste = NULL;
		break;
	case EVENT_HANG_UP:
		dispatch_flush(dispatch);
		screen_hang_up(dispatch->screen);
		return false;
	case EVENT_RESIZE:
	case EVENT_REPORT:
		break;
	}
	return true;
}
