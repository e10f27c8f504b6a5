/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * terminal - see terminal.h.  The only file that includes term.h, which
 * defines `lines`, `columns` and other words as macros: they are undone.
 */
#include "tui/terminal.h"

#include <curses.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#undef lines
#undef columns
#undef tab

#include "base/alloc.h"
#include "base/config.h"
#include "base/i18n.h"
#include "base/str.h"
#include "tui/capability.h"
#include "tui/decoder.h"
#include "tui/keys.h"
#include "tui/line.h"
#include "tui/modes.h"
#include "tui/rescue.h"
#include "tui/signals.h"
#include "tui/theme.h"
#include "tui/wcwidth.h"

enum {
	TYPE_MOST = 64,		/* characters of TERM */
	SIZE_MOST = 1000,	/* lines or columns */
	LAST_BYTES_MS = 200,	/* for a line that takes none to take the last ones */
};

struct terminal {
	SCREEN *screen;
	FILE *drawn;		/* what curses draws on */
	struct keys *keys;
	struct modes modes;
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

	if (!terminal->drawn)
		return refuse(err, _("the terminal cannot be used"));
	for (size_t i = 0; i < sizeof(types) / sizeof(*types); i++) {
		if (!is_known(types[i]))
			continue;
		terminal->screen = newterm(types[i], terminal->drawn, stdin);
		if (!terminal->screen)
			continue;
		terminal->facts.type = types[i];
		return RC_OK;
	}
	return refuse(err, _("the terminal cannot be used"));
}

/* ---- modes ---- */

static void give_back(const struct terminal *terminal)
{
	modes_leave(&terminal->modes);
	curs_set(1);
	endwin();
	line_send_within(LAST_BYTES_MS);
	line_plain();
}

static void restore_before_last_words(void)
{
	if (!current)
		return;
	give_back(current);
	rescue_stop();
}

static bool is_ansi(void)
{
	const char *move = capability("cup");

	return move && !strncmp(move, "\033[", 2);
}

/* Columns and lines beyond all sense: curses would want gigabytes. */
static int within_reason(int size, int fallback)
{
	return size <= 0 ? fallback : size > SIZE_MOST ? SIZE_MOST : size;
}

void terminal_fit(void)
{
	struct winsize size = { 0 };
	int height, width;

	getmaxyx(stdscr, height, width);
	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) < 0)
		return;
	height = within_reason(size.ws_row, height);
	width = within_reason(size.ws_col, width);
	if (is_term_resized(height, width))
		resize_term(height, width);
}

/* ---- how wide, how ruled ---- */

static bool is_set_to(const struct config *config, enum config_key key, const char *value)
{
	const char *text = config_text(config, key);

	return text && !strcmp(text, value);
}

/* Where the ini file says all that the probe would find out, there is none. */
static void find_out(struct terminal *terminal, const struct config *config)
{
	struct terminal_facts *facts = &terminal->facts;
	bool narrow = is_set_to(config, CONFIG_screen_ambiguous, "narrow");
	bool wide = is_set_to(config, CONFIG_screen_ambiguous, "wide");
	bool unicode = is_set_to(config, CONFIG_screen_lines, "unicode");
	bool ascii = is_set_to(config, CONFIG_screen_lines, "ascii");

	facts->asked = terminal->modes.ansi && (!((narrow || wide) && (unicode || ascii)) ||
						is_set_to(config, CONFIG_screen_ime_control, "auto"));
	if (facts->asked)
		probe_ask(terminal->keys, &facts->probe);
	facts->ambiguous = narrow ? TEXT_NARROW :
			   wide ? TEXT_WIDE : probe_ambiguous(&facts->probe);
	facts->ascii = unicode ? false : ascii || probe_needs_ascii(&facts->probe);
	if (facts->probe.told_device)
		facts->identity = identity_of(facts->probe.device);
	wcwidth_set_ambiguous(facts->ambiguous);
}

/* What the decoder and the modes have to know of it. */
static void apply(struct terminal *terminal, const struct config *config)
{
	struct terminal_facts *facts = &terminal->facts;
	struct decoder *decoder = keys_decoder(terminal->keys);

	if (facts->identity.kind == IDENTITY_PUTTY)
		decoder->dialect = DIALECT_PUTTY;
	else if (!strncmp(terminal->wanted, "linux", strlen("linux")))
		decoder->dialect = DIALECT_LINUX;
	decoder->brackets = decoder->brackets || facts->probe.brackets;
	facts->ime = is_set_to(config, CONFIG_screen_ime_control, "auto") &&
		     identity_switches_ime(&facts->identity);
	if (facts->ime)
		modes_take_ime(&terminal->modes);
	terminal_set_mouse(terminal, is_set_to(config, CONFIG_screen_mouse, "on"));
}

/* A shell that controls jobs gives each its own process group; nobody else does. */
static bool has_shell(void)
{
	struct sigaction stop;

	if (getpgrp() == getsid(0))
		return false;
	return !sigaction(SIGTSTP, NULL, &stop) && stop.sa_handler != SIG_IGN;
}

static void note_facts(struct terminal *terminal)
{
	struct terminal_facts *facts = &terminal->facts;

	facts->wanted = terminal->wanted;
	facts->colours = has_colors() ? tigetnum("colors") : 0;
	facts->colour = theme_has_colour();
	facts->width_is_ours = wcwidth_is_ours();
}

/* curses is there: take the terminal for us. */
static void take_over(struct terminal *terminal, const struct config *config)
{
	terminal->facts.escape_delay_ms = config_number(config, CONFIG_screen_escape_delay);
	terminal->modes.ansi = is_ansi();
	line_raw();
	terminal->keys = keys_new(terminal->facts.escape_delay_ms);
	current = terminal;
	die_set_hook(restore_before_last_words);
	rescue_take_type();
	terminal_fit();
	endwin();	/* once before the first refresh: see terminal.h */
	refresh();
	modes_enter(&terminal->modes);
	note_facts(terminal);
	find_out(terminal, config);
	apply(terminal, config);
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
	terminal->facts.can_suspend = has_shell();
	terminal->drawn = line_start();
	rescue_start(&terminal->modes);
	signals_start();
	rc = open_screen(terminal, err);
	if (rc) {
		terminal_stop(terminal);
		return rc;
	}
	take_over(terminal, config);
	*out = terminal;
	return RC_OK;
}

void terminal_stop(struct terminal *terminal)
{
	if (!terminal)
		return;
	if (terminal->screen) {
		give_back(terminal);
		keys_free(terminal->keys);
		delscreen(terminal->screen);
	}
	line_stop(LAST_BYTES_MS);
	signals_stop();
	rescue_stop();
	die_set_hook(NULL);
	current = NULL;
	probe_release(&terminal->facts.probe);
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

void terminal_resume(struct terminal *terminal)
{
	line_raw();
	terminal_fit();
	clearok(stdscr, TRUE);
	refresh();
	modes_enter(&terminal->modes);
}

void terminal_lend(struct terminal *terminal)
{
	give_back(terminal);
}

void terminal_suspend(struct terminal *terminal)
{
	if (!terminal->facts.can_suspend)
		return;
	give_back(terminal);
	signals_suspend_now();
	terminal_resume(terminal);
}

void terminal_set_mouse(struct terminal *terminal, bool on)
{
	modes_set_mouse(&terminal->modes, on);
	terminal->facts.mouse = terminal->modes.mouse;
	keys_decoder(terminal->keys)->mouse = terminal->modes.mouse;
}

void terminal_set_typing(struct terminal *terminal, bool typing)
{
	modes_set_typing(&terminal->modes, typing);
}

/* ---- past curses ---- */

void terminal_write(const char *bytes, size_t length)
{
	line_add(bytes, length);
	line_send();
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

enum rc terminal_print(const char *text, struct err *err)
{
	const char *on = capability("mc5"), *off = capability("mc4");
	struct str bytes = STR_INIT;

	if (!is_printable(text))
		return err_set(err, RC_INVALID,
			       _("the pages contain control characters and were not sent"));
	str_add(&bytes, on ? on : "\033[5i");
	for (const char *c = text; *c; c++) {
		if (*c == '\n')		/* nonl() is in force */
			str_add_char(&bytes, '\r');
		str_add_char(&bytes, *c);
	}
	str_add(&bytes, off ? off : "\033[4i");
	terminal_write(bytes.text, bytes.length);
	str_release(&bytes);
	return RC_OK;
}
