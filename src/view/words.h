/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * words - what the history holds (addresses and values as text) as people read it.
 */
#ifndef VIEW_WORDS_H
#define VIEW_WORDS_H

struct masters;
struct str;

/*
 * Append what a person calls an address of the history: a cell, a cell with
 * its mark ("cost.settled@2023#empty"), a row ("indicator.2#row" or without
 * the mark), or what is the sheet's own ("sheet.state").
 */
void words_label(const struct masters *masters, const char *address, struct str *out);

/* Append a value of that address, whole, made visible; NULL says that it is empty. */
void words_value(const struct masters *masters, const char *address, const char *value,
		 struct str *out);

/* The same on one line of at most `columns`; what is left out is marked by "...". */
void words_short(const struct masters *masters, const char *address, const char *value,
		 int columns, struct str *out);

/*
 * The same, beginning a little before the place where it first differs from
 * `other` (NULL: empty), so that what is new in a long text is to be seen.
 */
void words_from_difference(const struct masters *masters, const char *address, const char *value,
			   const char *other, int columns, struct str *out);

#endif
