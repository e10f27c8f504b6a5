/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * terminal - the terminal taken over for the screen, and given back.
 *
 * Start-up, in this order: two terminals on 0 and 1, a TERM that can address
 * the cursor, environment that would mislead curses taken away, newterm (with
 * fallbacks, since initscr ends the program), raw keys, one endwin() before
 * the first refresh (so that curses sends a refresh in one write), the probe.
 */
#ifndef TUI_TERMINAL_H
#define TUI_TERMINAL_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/text.h"
#include "tui/identity.h"
#include "tui/probe.h"

struct config;
struct keys;
struct terminal;

struct terminal_facts {
	const char *type;		/* the description in use … */
	const char *wanted;		/* … and what TERM said */
	int lines, columns;
	int colours;			/* 0: none */
	bool colour;			/* … and used */
	bool asked;			/* the probe ran */
	struct probe probe;
	struct identity identity;	/* by the probe */
	enum text_ambiguous ambiguous;	/* by the ini file, or by the probe */
	bool ascii;
	bool width_is_ours;		/* curses measures as we do */
	bool can_suspend;		/* there is a shell behind us */
	bool mouse;			/* clicks and the wheel are taken */
	bool ime;			/* the input method is switched */
	int escape_delay_ms;
};

/*
 * RC_CONFIG: no terminal, or none that a screen can be drawn on; the message
 * names what works without.
 */
enum rc terminal_start(const struct config *config, struct terminal **terminal,
		       struct err *err) MUST_CHECK;

/* Give the terminal back; NULL is fine. */
void terminal_stop(struct terminal *terminal);

const struct terminal_facts *terminal_facts(const struct terminal *terminal);
struct keys *terminal_keys(struct terminal *terminal);

/* Give the terminal back, stop this process, take it again when it goes on. */
void terminal_suspend(struct terminal *terminal);

/* Give the terminal to another program until terminal_resume(). */
void terminal_lend(struct terminal *terminal);

/* The process was stopped and goes on: all modes anew, and the next flush sends all. */
void terminal_resume(struct terminal *terminal);

/* Take on the size that the window has now. */
void terminal_fit(void);

void terminal_set_mouse(struct terminal *terminal, bool on);

/* Text is being typed, or no more: for the input method. */
void terminal_set_typing(struct terminal *terminal, bool typing);

/*
 * To the printer at the terminal: `text` between "printer on" and "printer
 * off".  RC_INVALID where it contains a control character other than newline
 * and form feed: those could turn the printer off and go on to the screen.
 */
enum rc terminal_print(const char *text, struct err *err) MUST_CHECK;

/* Bytes as they stand, past curses.  What the line does not take is lost. */
void terminal_write(const char *bytes, size_t length);

#endif
