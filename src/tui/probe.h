/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * probe - how wide the terminal draws ①, ─, α and ※: it is asked where its
 * cursor is behind each (TERMINAL 2.4).
 *
 * In row 3, because an answer for row 1 looks like Shift-F3.  All questions go
 * at once; a terminal that stays silent costs 500 ms.  Keys that come meanwhile
 * are kept.
 */
#ifndef TUI_PROBE_H
#define TUI_PROBE_H

#include <stdbool.h>

#include "base/text.h"

struct keys;

enum probe_sample {
	PROBE_CIRCLED,		/* ① */
	PROBE_RULE,		/* ─ */
	PROBE_GREEK,		/* α */
	PROBE_NOTE,		/* ※ */
	PROBE_COUNT
};

enum {
	PROBE_PATIENCE_MS = 500,
};

struct probe {
	int answers;			/* how many came */
	int widths[PROBE_COUNT];	/* columns; 0: not answered */
};

/* Ask, after the first refresh of an empty screen, which it leaves empty. */
void probe_ask(struct keys *keys, struct probe *probe);

/* Any answer of 2 makes ambiguous characters wide; silence, narrow. */
enum text_ambiguous probe_ambiguous(const struct probe *probe);

/* Rules of + - | where ─ is not known to be one column wide. */
bool probe_needs_ascii(const struct probe *probe);

/* Three columns for one character: the terminal is not set to UTF-8. */
bool probe_is_not_utf8(const struct probe *probe);

#endif
