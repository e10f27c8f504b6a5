/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * published_printed - a cell as the city prints it: names cut, 0 for empty,
 * one decimal, no line breaks; for this room only.
 */
#ifndef FORMATS_PUBLISHED_PRINTED_H
#define FORMATS_PUBLISHED_PRINTED_H

struct address;
struct masters;
struct sheet;
struct str;

/* Append the cell's printed form. */
void printed_cell(const struct sheet *sheet, const struct address *at,
		  const struct masters *masters, struct str *out);

#endif
