/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * published_cell - one cell of the published text, in and out; for this room
 * only.
 *
 * The whole form needs more than the city's: a newline is <br>; an empty cell
 * with a reason is （REASON）; a list slot that is not there is （欠番）, one that
 * is there with nothing in it （空欄）.  Where
 * a text would be read as something else, its character is written &#N; (N
 * decimal), '&' itself &amp; and '<' of a tag &lt;.  None of these stands in
 * the city's own text.
 */
#ifndef FORMATS_PUBLISHED_CELL_H
#define FORMATS_PUBLISHED_CELL_H

#include <stdbool.h>

#include "base/str.h"

struct masters;

#define CELL_GAP "（欠番）"
#define CELL_BLANK "（空欄）"
#define CELL_NOTHING "—"

/* The text of a cell: escapes, <br>, and stray <p> undone; a new string. */
char *cell_decode(const char *raw);

/* Is this cell written with an escape first (so that no layout rule applies)? */
bool cell_is_explicit(const char *raw);

/* "（REASON）" of a known reason: its key (of the masters), else NULL. */
const char *cell_reason(const char *raw, const struct masters *masters);

/* Append a text so that cell_decode() gives it back, whatever it looks like. */
void cell_encode(struct str *out, const char *text, const struct masters *masters);

/* Append a text with its first character escaped. */
void cell_encode_explicit(struct str *out, const char *text);

/* Words that are labels somewhere on the form: a value that equals one is escaped. */
bool cell_is_label(const char *text);

#endif
