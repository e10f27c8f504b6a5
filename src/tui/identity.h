/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * identity - which terminal it is, by its own answers.  Pure.
 *
 * Only what a terminal says of itself counts, TERM does not: most call
 * themselves xterm.  Where nothing fits it is unknown, and nothing is tried
 * that others might not understand.
 */
#ifndef TUI_IDENTITY_H
#define TUI_IDENTITY_H

#include <stdbool.h>

#include "tui/sequence.h"

enum identity_kind {
	IDENTITY_UNKNOWN,
	IDENTITY_PUTTY,
	IDENTITY_TERATERM,
	IDENTITY_RLOGIN,
	IDENTITY_OTHER,		/* known by name, treated like any */
};

struct identity {
	enum identity_kind kind;
	const char *name;	/* a constant, NULL where unknown */
};

/* By the answer to CSI > c. */
struct identity identity_of(const int numbers[SEQUENCE_NUMBERS]);

/* Does it know how to switch the input method off and on (CSI < s, r, t)? */
bool identity_switches_ime(const struct identity *identity);

#endif
