/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lineage - where a sheet comes from, as lines of text.
 */
#ifndef CLI_LINEAGE_H
#define CLI_LINEAGE_H

#include "base/err.h"

struct address;
struct cli;
struct sheet;
struct str;
struct timeline;

/* Append a line for each predecessor and successor. */
enum rc lineage_lines(struct cli *cli, const struct sheet *sheet, struct err *err) MUST_CHECK;

/* Append when the program began and ended, its sheets and relatives. */
enum rc lineage_life(struct cli *cli, const struct sheet *sheet, struct err *err) MUST_CHECK;

/* Append " [087 indicator 3]" where target or actual of a year was another's. */
void lineage_owner(const struct timeline *timeline, const struct address *at, struct str *out);

#endif
