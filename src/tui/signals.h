/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * signals - signals as flags and a descriptor to wait for.
 *
 * A handler only notes what came and writes a byte to a pipe; the loop acts
 * between two keys, never inside a transaction.
 */
#ifndef TUI_SIGNALS_H
#define TUI_SIGNALS_H

#include <stdbool.h>

enum signals_flag {
	SIGNALS_HANG_UP = 1 << 0,	/* SIGHUP, SIGTERM, SIGINT from outside */
	SIGNALS_SUSPEND = 1 << 1,	/* SIGTSTP from outside */
	SIGNALS_CONTINUE = 1 << 2,	/* SIGCONT: it was stopped without our doing */
};

/* Before newterm(), which sets no handlers of its own where there are some. */
void signals_start(void);
void signals_stop(void);

/* Becomes readable when something came; -1 where there is no pipe. */
int signals_descriptor(void);

/* Make the descriptor quiet again; the flags stay. */
void signals_drain(void);

/* What came since the last time (bits of enum signals_flag). */
unsigned signals_take(void);

/* Has one of SIGNALS_HANG_UP come?  It is still to be taken. */
bool signals_hang_up_waits(void);

/* Did the window change its size since the last time? */
bool signals_take_resize(void);

/* Stop this job as Ctrl-Z does, with whatever script runs us; returns when it goes on. */
void signals_suspend_now(void);

#endif
