/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * paper - pages to where paper comes out: a file, or an lp queue.
 */
#ifndef SERVICE_PAPER_H
#define SERVICE_PAPER_H

#include <stddef.h>

#include "base/err.h"

/*
 * Hand pages to `lp -d printer -t title -o document-format=text/plain --`.
 * `printer` comes from the system's ini; names are [A-Za-z0-9_.@-]{1,127},
 * not beginning with '-' (RC_CONFIG).  The title is made visible, cut to 80
 * bytes and begins with "hyoka: ".
 */
enum rc paper_to_queue(const char *printer, const char *title,
		       const char *pages, size_t length,
		       struct err *err) MUST_CHECK;

#endif
