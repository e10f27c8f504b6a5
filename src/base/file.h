/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * file - files opened and written safely.
 *
 * Input: regular files (and standard input as "-"), with a limit.  Output: a
 * temporary name beside the target, fsync, rename, fsync of the folder; an
 * existing target only with FILE_FORCE; a symbolic link is replaced, never
 * followed.  "-" and targets that are no regular file are written as streams.
 */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

enum file_flags {
	FILE_FORCE = 1 << 0,	/* replace what is there */
	FILE_PRIVATE = 1 << 1,	/* nobody else may read it: mode 0600 */
};

/*
 * Read a whole file into `*bytes` (the caller frees it; NUL-terminated beyond
 * `*length`).  Missing, a folder, a device: RC_NOT_FOUND.  Not readable:
 * RC_DENIED.  Larger than `limit` bytes: the first `limit` + 1 bytes are
 * returned, so that the caller can name the line.  err has the file's name.
 */
enum rc file_read(const char *path, size_t limit, char **bytes, size_t *length,
		  struct err *err) MUST_CHECK;

/* Is there a file that file_write() would replace with FILE_FORCE, and refuse to without? */
bool file_stands(const char *path);

/* RC_CREATE (cannot be made, is there already), RC_IO (disk full …). */
enum rc file_write(const char *path, const char *bytes, size_t length,
		   unsigned flags, struct err *err) MUST_CHECK;

/* mkdir -p with mode 0700 for what is missing. */
enum rc file_make_folder(const char *path, struct err *err) MUST_CHECK;

#endif
