/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * terminal_report - what was found out about the terminal, in words for the
 * help desk.  Every line is "name: value".
 */
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "tui/key.h"
#include "tui/keys.h"
#include "tui/paint.h"
#include "tui/signals.h"
#include "tui/surface_curses.h"
#include "tui/terminal.h"
#include "tui/tui.h"
#include "view/frame.h"

enum { KEYS_MOST = 10000 };	/* then whatever holds a key down has had its turn */

static void add_shown(struct str *out, const char *text)
{
	text_show(out, text, strlen(text), TEXT_ONE_LINE);
}

static void report_type(const struct terminal_facts *facts, struct str *out)
{
	str_add(out, _("TERM: "));
	add_shown(out, facts->wanted);
	if (strcmp(facts->wanted, facts->type) != 0)
		str_addf(out, _(" (not known here; used as %s)"), facts->type);
	str_addf(out, "\n%s%d×%d", _("size: "), facts->columns, facts->lines);
	if (facts->lines < PAINT_LEAST_LINES || facts->columns < PAINT_LEAST_COLUMNS)
		str_add(out, _(" (too small: 80×24 at least)"));
	str_addf(out, "\n%s%d", _("colours: "), facts->colours);
	if (facts->colours > 0 && !facts->colour)
		str_add(out, _(" (not used: NO_COLOR)"));
	str_add_char(out, '\n');
}

static void report_widths(const struct terminal_facts *facts, struct str *out)
{
	str_add(out, _("ambiguous width: "));
	str_add(out, facts->ambiguous == TEXT_WIDE ? _("wide") : _("narrow"));
	if (!facts->asked)
		str_add(out, _(" (by the ini file)"));
	else if (facts->probe.answers == 0)
		str_add(out, _(" (the terminal did not answer)"));
	for (int i = 0; i < (int)PROBE_COUNT; i++)
		if (facts->probe.widths[i] > 0)
			str_addf(out, " %s=%d", probe_samples[i], facts->probe.widths[i]);
	str_addf(out, "\n%s%s\n", _("rules: "), facts->ascii ? "+ - |" : "┌ ─ │");
	str_addf(out, "%s%s\n", _("widths agree with curses: "),
		 facts->width_is_ours ? _("yes") : _("no"));
	if (probe_is_not_utf8(&facts->probe))
		str_addf(out, "%s\n", _("the terminal is not set to UTF-8: set it there"));
}

static void report_identity(const struct terminal_facts *facts, struct str *out)
{
	const struct probe *probe = &facts->probe;

	str_addf(out, "%s%s", _("it calls itself: "),
		 facts->identity.name ? facts->identity.name : _("(nothing that is known here)"));
	if (probe->told_device)
		str_addf(out, "  >%d;%d;%d", probe->device[0], probe->device[1], probe->device[2]);
	if (probe->name) {
		str_add(out, "  ");
		add_shown(out, probe->name);
	}
	str_add_char(out, '\n');
}

static void report_input(const struct terminal_facts *facts, struct str *out)
{
	str_addf(out, "%s%s\n", _("pasted text: "),
		 facts->probe.brackets ? _("comes in brackets") :
					 _("brackets are asked for; the terminal did not say that it knows them"));
	str_addf(out, "%s%s\n", _("mouse: "), facts->mouse ? _("on") : _("off"));
	str_addf(out, "%s%s\n", _("input method: "),
		 facts->ime ? _("switched off outside of text") : _("left alone"));
	str_addf(out, _("escape delay: %d ms\n"), facts->escape_delay_ms);
}

static void report_facts(const struct terminal_facts *facts, struct str *out)
{
	report_type(facts, out);
	report_identity(facts, out);
	report_widths(facts, out);
	report_input(facts, out);
	str_addf(out, "%s%s\n", _("suspend: "),
		 facts->can_suspend ? _("yes") : _("no, there is no shell"));
}

/* ---- pressing keys ---- */

static void add_event(const struct key_event *event, struct str *names)
{
	if (event->kind == EVENT_KEY || (event->kind == EVENT_TEXT && event->key))
		key_add_name(event->key, names);
	else if (event->kind == EVENT_TEXT)
		str_add(names, _("(no UTF-8)"));
	else if (event->kind == EVENT_PASTE)
		str_addf(names, event->guessed ? _("(%zu bytes at once)") : _("(paste of %zu bytes)"),
			 event->paste_length);
	else if (event->kind == EVENT_MOUSE)
		str_addf(names, event->button == MOUSE_LEFT ? _("(click %d,%d)") :
				event->button == MOUSE_WHEEL_UP ? _("(wheel up %d,%d)") :
				_("(wheel down %d,%d)"), event->column + 1, event->line + 1);
	else
		return;
	str_add_char(names, ' ');
}

static void paint_names(struct surface *surface, const char *names)
{
	size_t count;
	struct text_line *lines;
	int rows, columns;

	surface->ops->size(surface, &rows, &columns);
	surface->ops->clear(surface);
	if (rows < 3 || columns < 4)
		return;
	count = text_wrap(names, strlen(names), columns - 1, TEXT_WIDE, &lines);
	for (int row = 2; row < rows; row++) {
		size_t i = (count > (size_t)rows - 2 ? count - ((size_t)rows - 2) : 0) +
			   (size_t)row - 2;

		if (i < count)
			surface->ops->put(surface, row, 0, ROLE_PLAIN, names + lines[i].start,
					  lines[i].length);
	}
	free(lines);
}

static void echo_keys(struct terminal *terminal, struct str *names)
{
	const char *sentence = _("press keys; Esc twice ends");
	struct surface *surface = surface_curses_new(false);
	struct keys *keys = terminal_keys(terminal);
	struct key_event event = { 0 };
	int escapes = 0, presses = 0;

	while (escapes < 2 && presses < KEYS_MOST && !(signals_take() & SIGNALS_HANG_UP)) {
		if (keys_next(keys, &event)) {
			bool escape = event.kind == EVENT_KEY && event.key == KEY_CODE_ESC;

			if (event.kind == EVENT_HANG_UP)
				break;
			if (event.kind != EVENT_RESIZE)
				escapes = escape ? escapes + 1 : 0;
			presses++;
			add_event(&event, names);
			free(event.paste);
			continue;
		}
		paint_names(surface, names->text);
		surface->ops->put(surface, 0, 0, ROLE_PLAIN, sentence, strlen(sentence));
		surface->ops->cursor(surface, 0, 0, false);
		surface->ops->flush(surface);
		keys_wait(keys, -1);
	}
	surface_curses_free(surface);
}

enum rc tui_terminal_report(const struct config *config, bool keys, struct str *out,
			    struct err *err)
{
	struct terminal *terminal;
	struct str names = STR_INIT;
	enum rc rc;

	rc = terminal_start(config, &terminal, err);
	if (rc)
		return rc;
	if (keys)
		echo_keys(terminal, &names);
	report_facts(terminal_facts(terminal), out);
	if (keys)
		str_addf(out, "%s%s\n", _("keys: "), names.text);
	terminal_stop(terminal);
	str_release(&names);
	return RC_OK;
}
