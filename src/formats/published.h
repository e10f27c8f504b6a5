/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * published - the published text of sheets, in and out (DOMAIN 4, STORE 3, 8).
 *
 * Lines of cells separated by tabs, headings with '#'.  The reader survives
 * every irregularity that is known and reports each; the writer writes the
 * regular form, whole.  read → write → read gives the same sheet.
 */
#ifndef FORMATS_PUBLISHED_H
#define FORMATS_PUBLISHED_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "formats/note.h"

struct masters;
struct sheet;
struct address;
struct value;
struct str;

/* Limits of an input; beyond them RC_INVALID by name. */
#define PUBLISHED_FILE_MAX (64u * 1024 * 1024)	/* bytes */
#define PUBLISHED_LINE_MAX (1024u * 1024)	/* bytes */
#define PUBLISHED_CELLS_MAX 64			/* cells of a line */

struct published_sheet {
	struct sheet *sheet;		/* owned; id 0 */
	long first_line, last_line;
	struct notes notes;
	char **lost;			/* addresses whose value the text has lost: leave alone on update */
	size_t lost_count;
};

struct published {
	struct published_sheet *sheets;
	size_t count;
	struct notes notes;		/* about the file: BOM, line ends */
};

/*
 * Read a whole file of `length` bytes.  All or nothing: an error leaves
 * `*published` NULL and names file and line.  `file` is for messages.
 *
 * RC_INVALID: empty, not UTF-8, NUL, control or escape characters, a limit
 * exceeded, a sheet without number or heading or cut short, two sheets of one
 * number and year, letters where a number stands.
 */
enum rc published_read(const char *bytes, size_t length, const char *file,
		       const struct masters *masters,
		       struct published **published, struct err *err) MUST_CHECK;
void published_free(struct published *published);

/* How the writer prints. */
enum published_form {
	PUBLISHED_WHOLE,	/* comes back as it was */
	PUBLISHED_AS_PRINTED,	/* as the city prints: cut names, 0 for empty; need not come back */
};

/* Append one sheet; sheets are separated by what the form has between them. */
void published_write(const struct sheet *sheet, enum published_form form,
		     const struct masters *masters, struct str *out);

/*
 * What reading the as-printed form of a cell would give: on update by import
 * a cell changes only if what was read differs from the stored value and from
 * this.
 */
struct value published_as_printed(const struct sheet *sheet,
				  const struct address *at,
				  const struct masters *masters);

#endif
