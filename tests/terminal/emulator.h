/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * emulator - a program in a pseudo-terminal, its output drawn by libvterm.
 *
 * Every wait is for a state, with a limit; nothing sleeps.
 */
#ifndef TESTS_TERMINAL_EMULATOR_H
#define TESTS_TERMINAL_EMULATOR_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct emulator;

enum answer {		/* to CSI 6n: where is the cursor? */
	ANSWER_TRULY,	/* as libvterm sees it: ambiguous characters are narrow */
	ANSWER_WIDE,	/* column 3: every sample is two columns wide */
	ANSWER_NOT,
};

enum { EMULATOR_PATIENCE_MS = 5000 };

/*
 * What the terminals started from now on answer to "CSI > c" (NULL: as libvterm
 * does, an unknown one), and whether they say that they bracket pastes.
 */
void emulator_pose(const char *device, bool brackets);

/* The whole path of a program that was built; stays as it is until asked for another. */
char *emulator_program(const char *name);

/* `environment`: "NAME=VALUE" … NULL, and nothing else is set; it starts in the folder that is its HOME, if any. */
struct emulator *emulator_start(int lines, int columns, enum answer answer, char *const argv[],
				char *const environment[]);
void emulator_free(struct emulator *emulator);	/* kills what still runs */

void emulator_send(struct emulator *emulator, const char *bytes, size_t length);
void emulator_resize(struct emulator *emulator, int lines, int columns);
void emulator_close(struct emulator *emulator);		/* the line drops */

/* Wait until the screen contains the text; false (and the screen printed): it does not. */
bool emulator_shows(struct emulator *emulator, const char *text);

/* Wait until the program has ended; its exit status, -1 by a signal, -2 not in time. */
int emulator_ended(struct emulator *emulator, int limit_ms);

/* Bytes that come within the time (0: the program is silent). */
size_t emulator_listen(struct emulator *emulator, int time_ms);

/* The screen as lines without trailing blanks. */
void emulator_screen(struct emulator *emulator, struct str *out);
void emulator_cursor(struct emulator *emulator, int *line, int *column);

/* All bytes that ever came. */
const struct str *emulator_bytes(const struct emulator *emulator);

int emulator_process(const struct emulator *emulator);

/* Has the line the modes that it had before the program came? */
bool emulator_line_is_restored(const struct emulator *emulator);

#endif
