/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * terminal - see terminal.h.  The only file that includes term.h, which
 * defines `lines`, `columns` and other words as macros: they are undone.
 */
#include "tui/terminal.h"

#include <curses.h>
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>
#undef lines
#undef columns
#undef tab

#include "base/alloc.h"
#include "base/config.h"
#include "base/i18n.h"
#include "base/str.h"
#include "tui/keys.h"
#include "tui/signals.h"
#include "tui/theme.h"
#include "tui/wcwidth.h"

enum { TYPE_MOST = 64 };

struct terminal {
	SCREEN *screen;
	struct keys *keys;
	struct terminal_facts facts;
	char *wanted;
};

/* Restored by the hook of die(); there is one terminal at a time. */
static struct terminal *current;

/* ---- what kind of terminal ---- */

static enum rc refuse(struct err *err, const char *why)
{
	return err_set(err, RC_CONFIG,
		       _("%s; the sub-commands work without one: list, show, set, log, print, "
			 "export, import"), why);
}

static enum rc check_type(const char *type, struct err *err)
{
	if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
		return refuse(err, _("the screen needs a terminal"));
	if (!type || !*type)
		return refuse(err, _("TERM is not set"));
	if (!strcmp(type, "dumb"))
		return refuse(err, _("no screen can be drawn on a 'dumb' terminal"));
	if (strlen(type) > TYPE_MOST || strpbrk(type, "/%\033"))
		return refuse(err, _("TERM names no terminal"));
	return RC_OK;
}

/* setupterm() first: a newterm() that fails keeps memory. */
static bool is_known(const char *type)
{
	int problem;

	if (setupterm(type, STDOUT_FILENO, &problem) != OK)
		return false;
	del_curterm(cur_term);
	return true;
}

/* newterm() with the type, or with what nearly every terminal understands. */
static enum rc open_screen(struct terminal *terminal, struct err *err)
{
	const char *const types[] = { terminal->wanted, "xterm-256color", "xterm", "vt100" };

	for (size_t i = 0; i < sizeof(types) / sizeof(*types); i++) {
		if (!is_known(types[i]))
			continue;
		terminal->screen = newterm(types[i], stdout, stdin);
		if (!terminal->screen)
			continue;
		terminal->facts.type = types[i];
		return RC_OK;
	}
	return refuse(err, _("the terminal cannot be used"));
}

/* ---- modes ---- */

/* Written past curses: what putp() puts waits in a buffer until the end. */
static void send_capability(const char *name, const char *otherwise)
{
	const char *bytes = tigetstr(name);

	if (!bytes || bytes == (const char *)-1)
		bytes = otherwise;
	terminal_write(bytes, strlen(bytes));
}

static void begin_modes(void)
{
	raw();
	noecho();
	nonl();
}

static void give_back(void)
{
	send_capability("BD", "\033[?2004l");
	curs_set(1);
	endwin();
}

static void restore_before_last_words(void)
{
	if (current)
		give_back();
}

/* ---- how wide, how ruled ---- */

static bool is_set_to(const struct config *config, enum config_key key, const char *value)
{
	const char *text = config_text(config, key);

	return text && !strcmp(text, value);
}

static void find_out(struct terminal *terminal, const struct config *config)
{
	struct terminal_facts *facts = &terminal->facts;
	bool narrow = is_set_to(config, CONFIG_screen_ambiguous, "narrow");
	bool wide = is_set_to(config, CONFIG_screen_ambiguous, "wide");
	bool unicode = is_set_to(config, CONFIG_screen_lines, "unicode");
	bool ascii = is_set_to(config, CONFIG_screen_lines, "ascii");

	facts->asked = !((narrow || wide) && (unicode || ascii));
	if (facts->asked)
		probe_ask(terminal->keys, &facts->probe);
	facts->ambiguous = narrow ? TEXT_NARROW :
			   wide ? TEXT_WIDE : probe_ambiguous(&facts->probe);
	facts->ascii = unicode ? false : ascii || probe_needs_ascii(&facts->probe);
	wcwidth_set_ambiguous(facts->ambiguous);
}

static void note_facts(struct terminal *terminal)
{
	struct terminal_facts *facts = &terminal->facts;

	facts->wanted = terminal->wanted;
	facts->colours = has_colors() ? tigetnum("colors") : 0;
	facts->colour = theme_has_colour();
	facts->width_is_ours = wcwidth_is_ours();
	facts->can_suspend = getsid(0) != getpid();
}

enum rc terminal_start(const struct config *config, struct terminal **out, struct err *err)
{
	struct terminal *terminal;
	enum rc rc = check_type(getenv("TERM"), err);

	if (rc)
		return rc;
	unsetenv("LINES");
	unsetenv("COLUMNS");
	setenv("NCURSES_NO_UTF8_ACS", "1", 1);
	terminal = xcalloc(1, sizeof(*terminal));
	terminal->wanted = xstrdup(getenv("TERM"));
	rc = open_screen(terminal, err);
	if (rc) {
		terminal_stop(terminal);
		return rc;
	}
	set_escdelay(config_number(config, CONFIG_screen_escape_delay));
	signals_start();
	begin_modes();
	terminal->keys = keys_new();
	current = terminal;
	die_set_hook(restore_before_last_words);
	endwin();	/* once before the first refresh: see terminal.h */
	refresh();
	send_capability("BE", "\033[?2004h");
	note_facts(terminal);
	find_out(terminal, config);
	*out = terminal;
	return RC_OK;
}

void terminal_stop(struct terminal *terminal)
{
	if (!terminal)
		return;
	if (terminal->screen) {
		give_back();
		signals_stop();
		keys_free(terminal->keys);
		delscreen(terminal->screen);
	}
	die_set_hook(NULL);
	current = NULL;
	free(terminal->wanted);
	free(terminal);
}

const struct terminal_facts *terminal_facts(const struct terminal *terminal)
{
	struct terminal_facts *facts = (struct terminal_facts *)&terminal->facts;

	getmaxyx(stdscr, facts->lines, facts->columns);
	return facts;
}

struct keys *terminal_keys(struct terminal *terminal)
{
	return terminal->keys;
}

void terminal_suspend(struct terminal *terminal)
{
	if (!terminal->facts.can_suspend)
		return;
	give_back();
	signals_suspend_now();
	send_capability("BE", "\033[?2004h");
	clearok(stdscr, TRUE);
	refresh();
}

/* ---- past curses ---- */

void terminal_write(const char *bytes, size_t length)
{
	while (length > 0) {
		ssize_t written = write(STDOUT_FILENO, bytes, length);
		struct pollfd ready = { .fd = STDOUT_FILENO, .events = POLLOUT };

		if (written >= 0) {
			bytes += written;
			length -= (size_t)written;
		} else if (errno == EAGAIN) {
			poll(&ready, 1, -1);
		} else if (errno != EINTR) {
			return;
		}
	}
}

static bool is_printable(const char *text)
{
	for (const unsigned char *c = (const unsigned char *)text; *c; c++) {
		bool c1 = c[0] == 0xc2 && c[1] >= 0x80 && c[1] < 0xa0;

		if ((*c < ' ' && *c != '\n' && *c != '\f') || *c == 0x7f || c1)
			return false;
	}
	return true;
}

static void add_capability(struct str *bytes, const char *name, const char *otherwise)
{
	const char *capability = tigetstr(name);

	str_add(bytes, capability && capability != (const char *)-1 ? capability : otherwise);
}

enum rc terminal_print(struct terminal *terminal, const char *text, struct err *err)
{
	struct str bytes = STR_INIT;

	(void)terminal;
	if (!is_printable(text))
		return err_set(err, RC_INVALID,
			       _("the pages contain control characters and were not sent"));
	add_capability(&bytes, "mc5", "\033[5i");
	for (const char *c = text; *c; c++) {
		if (*c == '\n')		/* nonl() is in force */
			str_add_char(&bytes, '\r');
		str_add_char(&bytes, *c);
	}
	add_capability(&bytes, "mc4", "\033[4i");
	terminal_write(bytes.text, bytes.length);
	str_release(&bytes);
	return RC_OK;
}
