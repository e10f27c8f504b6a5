/* SPDX-License-Identifier: GPL-3.0-or-later */
/* modes - written past curses, which knows none of them. */
#include "tui/modes.h"

#include <string.h>

#include "base/str.h"
#include "tui/terminal.h"

#define KEYS_PLAIN "\033[?1l\033>"
#define PASTE_ON "\033[?2004h"
#define PASTE_OFF "\033[?2004l"
#define MOUSE_ON "\033[?1000h\033[?1006h"
#define MOUSE_OFF "\033[?1006l\033[?1000l"

/* Tera Term's, understood by RLogin: keep the state and close, bring it back. */
#define IME_AWAY "\033[<s\033[<0t"
#define IME_BACK "\033[<r"

static void send(const char *bytes)
{
	terminal_write(bytes, strlen(bytes));
}

void modes_enter(const struct modes *modes)
{
	struct str bytes = STR_INIT;

	if (!modes->ansi)
		return;
	str_add(&bytes, KEYS_PLAIN PASTE_ON);
	if (modes->mouse)
		str_add(&bytes, MOUSE_ON);
	if (modes->ime && !modes->typing)
		str_add(&bytes, IME_AWAY);
	terminal_write(bytes.text, bytes.length);
	str_release(&bytes);
}

const char *modes_rescue(const struct modes *modes)
{
	if (!modes->ansi)
		return "";
	return modes->ime && !modes->typing ? MOUSE_OFF PASTE_OFF IME_BACK : MOUSE_OFF PASTE_OFF;
}

void modes_leave(const struct modes *modes)
{
	if (modes->ansi)
		send(modes->mouse ? MOUSE_OFF PASTE_OFF : PASTE_OFF);
	if (modes->ime && !modes->typing)
		send(IME_BACK);
}

void modes_take_ime(struct modes *modes)
{
	modes->ime = true;
	if (!modes->typing)
		send(IME_AWAY);
}

void modes_set_mouse(struct modes *modes, bool on)
{
	if (modes->mouse == on || !modes->ansi)
		return;
	modes->mouse = on;
	send(on ? MOUSE_ON : MOUSE_OFF);
}

void modes_set_typing(struct modes *modes, bool typing)
{
	if (modes->typing == typing)
		return;
	modes->typing = typing;
	if (modes->ime)
		send(typing ? IME_BACK : IME_AWAY);
}
