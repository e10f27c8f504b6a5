/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * todo - how much is left to do on a sheet, and where to go next.
 *
 * All of it is findings of the checks: what hinders passing on (errors, fields
 * that the office requires, parts carried over and not confirmed), then the
 * warnings that nobody has answered.  Notes are nothing to do.
 */
#ifndef SERVICE_TODO_H
#define SERVICE_TODO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "model/finding.h"

struct service;
struct str;

struct todo {
	size_t sections, done;	/* parts of the form, and those with nothing left to do */
	size_t left;		/* required fields that are empty */
	size_t confirm;		/* parts carried over and not confirmed */
	size_t errors, warnings;	/* the others, not acknowledged */
};

void todo_count(const struct findings *found, struct todo *todo);
/* Of one part of the form. */
void todo_count_section(const struct findings *found, enum section_id section, struct todo *todo);
bool todo_is_done(const struct todo *todo);

/* Append "3 fields left, 1 part to confirm, 2 warnings", or that it is ready; `brief`: "3 !2 ?1". */
void todo_format(const struct todo *todo, bool brief, struct str *out);

/*
 * The next thing to do behind `at` (NULL: from the beginning), round to the
 * beginning again: first all that hinders passing on, then warnings.  NULL:
 * nothing is left.
 */
const struct finding *todo_next(const struct findings *found, const struct address *at);

/* How much is left on a sheet of the store. */
enum rc todo_of_sheet(struct service *service, int64_t sheet_id, struct todo *todo,
		      struct err *err) MUST_CHECK;

/*
 * The next of my sheets of a year that has something left, in a state in which
 * its section edits it, by number behind `sheet_id` (0: from the first) and
 * round again.  *next 0: there is none but perhaps that one.
 */
enum rc todo_next_sheet(struct service *service, int year, int64_t sheet_id, int64_t *next,
			struct err *err) MUST_CHECK;

#endif
