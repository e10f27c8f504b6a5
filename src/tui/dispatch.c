/* SPDX-License-Identifier: GPL-3.0-or-later */
/* dispatch - see dispatch.h. */
#include "tui/dispatch.h"

#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "tui/key.h"
#include "tui/key_event.h"
#include "tui/keymap.h"
#include "view/screen.h"

void dispatch_init(struct dispatch *dispatch)
{
	*dispatch = (struct dispatch){ 0 };
	str_init(&dispatch->typed);
}

void dispatch_release(struct dispatch *dispatch)
{
	str_release(&dispatch->typed);
	keymap_free(dispatch->keymap);
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

/* On a field of the form it is the field that is meant, elsewhere a command. */
static void hint_at_input_method(struct dispatch *dispatch)
{
	bool field = screen_context(dispatch->screen) == CONTEXT_FORM;

	screen_say(dispatch->screen, ROLE_NOTE, "%s",
		   field ? _("press Enter first to write into this field")
			 : _("turn the input method off (半角/全角) for commands"));
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
		hint_at_input_method(dispatch);
	else
		type_as_command(dispatch, event, context);
}

static const char *first_break(const struct key_event *event)
{
	return strpbrk(event->paste, "\r\n\t");
}

static bool begins_japanese(const struct key_event *event)
{
	size_t used;

	return key_is_japanese(key_decode(event->paste, event->paste_length, &used));
}

/*
 * Characters that came at once, unbracketed: where text is typed they are text,
 * as one piece; elsewhere they are a paste, never commands.
 */
static void take_burst(struct dispatch *dispatch, const struct key_event *event)
{
	enum context context = screen_context(dispatch->screen);

	if (context & CONTEXT_TYPING) {
		if (!first_break(event)) {
			str_add_bytes(&dispatch->typed, event->paste, event->paste_length);
			return;
		}
		dispatch_flush(dispatch);
		screen_type(dispatch->screen, event->paste, event->paste_length, true);
		return;
	}
	if (context != CONTEXT_GRID && !first_break(event) && begins_japanese(event)) {
		hint_at_input_method(dispatch);
		return;
	}
	screen_type(dispatch->screen, event->paste, event->paste_length, true);
	screen_say(dispatch->screen, ROLE_NOTE,
		   _("characters that come at once are taken for pasted text, not for commands"));
}

static void take_paste(struct dispatch *dispatch, struct key_event *event)
{
	if (event->guessed) {
		take_burst(dispatch, event);
	} else {
		dispatch_flush(dispatch);
		screen_type(dispatch->screen, event->paste, event->paste_length, true);
	}
	free(event->paste);
	event->paste = NULL;
}

/* Where the wheel has something to scroll or to choose from. */
#define WHEEL_STEPS 3
#define WHEEL (CONTEXT_LIST | CONTEXT_FORM | CONTEXT_GRID | CONTEXT_PAGER | CONTEXT_TEXT)

static void take_mouse(struct dispatch *dispatch, const struct key_event *event)
{
	enum action way = event->button == MOUSE_WHEEL_UP ? ACTION_up : ACTION_down;
	enum context context;

	dispatch_flush(dispatch);
	if (event->button == MOUSE_LEFT) {
		screen_click(dispatch->screen, event->line, event->column);
		return;
	}
	context = screen_context(dispatch->screen);
	if (context == CONTEXT_CHOICE)
		screen_act(dispatch->screen, way);
	for (int i = 0; i < WHEEL_STEPS && context & WHEEL; i++)
		screen_act(dispatch->screen, way);
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
		take_paste(dispatch, event);
		break;
	case EVENT_MOUSE:
		take_mouse(dispatch, event);
		break;
	case EVENT_HANG_UP:
		dispatch_flush(dispatch);
		screen_hang_up(dispatch->screen);
		return false;
	case EVENT_NAME:
		free(event->paste);
		event->paste = NULL;
		break;
	case EVENT_RESIZE:
	case EVENT_REPORT:
	case EVENT_DEVICE:
	case EVENT_MODE:
		break;
	}
	return true;
}
