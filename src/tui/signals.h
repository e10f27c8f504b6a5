/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * signals - signals as flags and a descriptor to wait for.
 *
 * A handler only notes what came and writes a byte to a pipe; the loop acts
 * between two keys, never inside a transaction.
 */
#ifndef TUI_SIGNALS_H
#define TUI_SIGNALS_H

enum signals_flag {
	SIGNALS_HANG_UP = 1 << 0,	/* SIGHUP, SIGTERM, SIGINT from outside */
	SIGNALS_SUSPEND = 1 << 1,	/* SIGTSTP from outside */
	SIGNALS_RESIZE = 1 << 2,	/* curses is told as well */
};

/* After newterm(), whose handlers it replaces (that of SIGWINCH it calls). */
void signals_start(void);
void signals_stop(void);

/* Becomes readable when something came; -1 where there is no pipe. */
int signals_descriptor(void);

/* Make the descriptor quiet again; the flags stay. */
void signals_drain(void);

/* What came since the last time (bits of enum signals_flag). */
unsigned signals_take(void);

/* Stop this process as the shell's job control does; returns when it goes on. */
void signals_suspend_now(void);

#endif
