/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * config_check - the lines of an ini file, before iniparser sees them.
 */
#ifndef BASE_CONFIG_CHECK_H
#define BASE_CONFIG_CHECK_H

#include <stddef.h>

#include "base/err.h"

#define CONFIG_FILE_MAX 65536u	/* bytes */
#define CONFIG_LINE_MAX 1000	/* bytes; iniparser gives up at 1,024 */

struct config_line {
	const char *file;
	long number;
	const char *section, *key;	/* lower case */
};

typedef enum rc config_line_fn(const struct config_line *line, void *arg, struct err *err);

/*
 * Walk "[section]", "key = value", comments (';' or '#' first) and blank
 * lines; call `fn` (NULL: none) for each key.  RC_CONFIG by file and line:
 * too large, a BOM, a long line, text that the gate refuses, a line that is
 * none of these, a key outside a section, a repeated section or key, a ':' in
 * a name, ';' or '#' in a value that is not quoted.
 */
enum rc config_check(const char *file, const char *text, size_t length, config_line_fn *fn,
		     void *arg, struct err *err) MUST_CHECK;

/* RC_CONFIG: there is no such key; names the nearest one there is. */
enum rc config_unknown(const struct config_line *line, struct err *err) MUST_CHECK;

#endif
