/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * undo_work - what the files of undo.h share; nobody else includes it.
 */
#ifndef SERVICE_UNDO_WORK_H
#define SERVICE_UNDO_WORK_H

#include "service/undo.h"
#include "service/undo_plan.h"

struct service;

/* A set being taken back. */
struct undoing {
	struct service *service;
	enum undo_way way;
	const char *why;
	struct undo_plan plan;
	struct undo_result *result;
};

/* Note that what the set wrote does not stand there any more; texts are copied. */
void undo_note(struct undoing *undoing, const struct undo_conflict *what);

/*
 * Look at a row of another table than the sheets', and put it back unless
 * something else has become of it; *count grows where it was put back.
 */
enum rc undo_record_put(struct undoing *undoing, const struct undo_record *record, size_t *count,
			struct err *err) MUST_CHECK;

#endif
