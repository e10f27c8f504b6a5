/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * probe - what the terminal says of itself: which one it is, whether it
 * brackets what is pasted, and how wide it draws ①, ─, α and ※: it is asked
 * where its cursor is behind each (TERMINAL 2.4).
 *
 * In row 3, because an answer for row 1 looks like Shift-F3.  All questions go
 * at once, the widths last: every terminal answers those, and then the others
 * have been answered or never will be.  One that stays silent costs 500 ms.
 * Keys that come meanwhile are kept.
 */
#ifndef TUI_PROBE_H
#define TUI_PROBE_H

#include <stdbool.h>

#include "base/text.h"
#include "tui/sequence.h"

struct keys;

enum probe_sample {
	PROBE_CIRCLED,		/* ① */
	PROBE_RULE,		/* ─ */
	PROBE_GREEK,		/* α */
	PROBE_NOTE,		/* ※ */
	PROBE_COUNT
};

extern const char *const probe_samples[PROBE_COUNT];

enum {
	PROBE_PATIENCE_MS = 500,
};

struct probe {
	int answers;			/* how many widths came */
	int widths[PROBE_COUNT];	/* columns; 0: not answered */
	bool told_device;
	int device[SEQUENCE_NUMBERS];	/* its secondary device attributes */
	char *name;			/* as it calls itself, or NULL */
	bool brackets;			/* it knows bracketed paste, and says so */
};

/* Ask, after the first refresh of an empty screen, which it leaves empty. */
void probe_ask(struct keys *keys, struct probe *probe);
void probe_release(struct probe *probe);

/* Any answer of 2 makes ambiguous characters wide; silence, narrow. */
enum text_ambiguous probe_ambiguous(const struct probe *probe);

/* Rules of + - | where ─ is not known to be one column wide. */
bool probe_needs_ascii(const struct probe *probe);

/* Three columns for one character: the terminal is not set to UTF-8. */
bool probe_is_not_utf8(const struct probe *probe);

#endif
