/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * err - what went wrong: a code for the caller, a sentence for the person.
 *
 * Every function that can fail because of the world (user, file, store)
 * returns an enum rc and takes a struct err last.  Only the function that
 * fails fills it; success never touches it.  Nothing below tui and cli prints.
 *
 * Messages are translated, begin in lower case, end without a full stop, and
 * say what first, then the thing in single quotes.  Text from outside goes
 * through text_show() before it gets into a message; names of files do here.
 */
#ifndef BASE_ERR_H
#define BASE_ERR_H

#define MUST_CHECK __attribute__((warn_unused_result))
#define PRINTF_LIKE(f, a) __attribute__((format(printf, f, a)))

struct str;

/* What the caller can do next.  cli/exit_status.c maps them to sysexits. */
enum rc {
	RC_OK = 0,
	RC_USAGE,	/* unknown field, address, option: 64 */
	RC_INVALID,	/* the input must be corrected: 65 */
	RC_NOT_FOUND,	/* no such sheet, no such input file: 66 */
	RC_CREATE,	/* an output file cannot be created: 73 */
	RC_IO,		/* disk, file or store failure: 74 */
	RC_BUSY,	/* the store is locked: retry later: 75 */
	RC_CONFLICT,	/* the value is no longer what was expected: 75 */
	RC_DENIED,	/* may not do this: 77 */
	RC_CONFIG,	/* bad ini, no store, newer store: 78 */
	RC_CORRUPT,	/* stored data breaks an invariant: 65 */
};

/* Start with ERR_INIT; err_release() when done.  Reusable after a release. */
struct err {
	char *file;	/* name of the input, made visible, or NULL */
	long line;	/* from 1, or 0 where there is none */
	char *message;	/* UTF-8, translated, one line; NULL while unset */
};

#define ERR_INIT { 0 }

/* Replace what `err` says and return `rc`, so that `return err_set(…)` works. */
enum rc err_set(struct err *err, enum rc rc, const char *format, ...)
	PRINTF_LIKE(3, 4);

/* The same with a place; `file` is copied, `line` 0 means the whole file. */
enum rc err_at(struct err *err, enum rc rc, const char *file, long line,
	       const char *format, ...) PRINTF_LIKE(5, 6);

/* The same of a whole file, with a sentence that is made already. */
enum rc err_file(struct err *err, enum rc rc, const char *file, const char *why);

/* Put what it is about before the message: "WHAT: message". */
void err_prefix(struct err *err, const char *what);

/* Name the file of an error that has none yet (for callers who know it). */
void err_name_file(struct err *err, const char *file);

/* Append "FILE:LINE: message" (the parts that are there) to `out`. */
void err_format(const struct err *err, struct str *out);

void err_release(struct err *err);

/* What an errno says, in the person's language; valid until the next call. */
const char *err_system(int number);

#endif
