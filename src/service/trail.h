/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * trail - the history of a sheet, or of a cell, followed back sheet by sheet:
 * along the program and its indicators, whatever their numbers were.
 */
#ifndef SERVICE_TRAIL_H
#define SERVICE_TRAIL_H

#include <stdint.h>

#include "base/err.h"
#include "store/history.h"

struct service;
struct sheet;
struct str;

struct trail {
	struct service *service;
	struct sheet *sheet;	/* where it has come to; NULL: the end */
	char *address;		/* of the cell as it stands there, or NULL */
	char *moved;		/* "number changed: 087 until 令和4年度, …" with the last step, else NULL */
};

/* Begin at a sheet; `address` NULL: all of it.  trail_release() it, also after an error. */
enum rc trail_begin(struct trail *trail, struct service *service, int64_t sheet_id,
		    const char *address, struct err *err) MUST_CHECK;
void trail_release(struct trail *trail);

/*
 * To the sheet of the year before, which may be a predecessor's
 * (service/browse_lineage.h).  After an error it is where it was.
 */
enum rc trail_back(struct trail *trail, struct err *err) MUST_CHECK;

/* What was changed on the sheet it has come to; as browse_history(). */
enum rc trail_history(const struct trail *trail, int64_t before, int limit, history_fn *fn,
		      void *arg, struct err *err) MUST_CHECK;

/* Append "令和4年度 087 情報化推進事業" of the sheet it has come to; texts as they stand. */
void trail_place(const struct trail *trail, struct str *out);

#endif
