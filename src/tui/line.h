/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * line - the terminal's line: its modes, and bytes to it that never make us
 * wait.  Global by nature: there is one terminal.
 *
 * A line that is frozen (XOFF, a connection that hangs) takes no more bytes,
 * and curses would wait for it for ever, in a write() that no signal ends:
 * nothing typed would be kept, no hang-up heard.  So curses draws into memory,
 * all else is put behind that, and line_send() hands over what the line takes
 * without waiting, through a descriptor of our own that does not block (the
 * one we were given is shared with the shell).
 */
#ifndef TUI_LINE_H
#define TUI_LINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* Before curses.  The stream that curses is to draw on; NULL: errno tells. */
FILE *line_start(void);

/* After curses: as it was.  What waits still gets so many milliseconds. */
void line_stop(int limit_ms);

/* Keys one by one, without echo, none of them a signal or flow control; and back. */
void line_raw(void);
void line_plain(void);

/* Behind what has been drawn so far, bytes as they stand. */
void line_add(const char *bytes, size_t length);

/*
 * Send what was drawn and added, as much as goes without waiting; true: all of
 * it.  What a dead line does not take is lost.
 */
bool line_send(void);

/* The same, waiting up to `limit_ms` for the line to take it. */
bool line_send_within(int limit_ms);

/* Does something wait for the line?  Then poll() for POLLOUT on the descriptor, else -1. */
bool line_waits(void);
int line_descriptor(void);

#endif
