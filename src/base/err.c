/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/err.h"

#include <stdarg.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/str.h"

__attribute__((format(printf, 5, 0)))
static enum rc set(struct err *err, enum rc rc, const char *file, long line, const char *format,
		   va_list args)
{
	struct str message = STR_INIT;

	str_vaddf(&message, format, args);	/* may use what err holds now */
	err_release(err);
	err->message = str_take(&message);
	err->file = xstrdup(file);
	err->line = line;
	return rc;
}

enum rc err_set(struct err *err, enum rc rc, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	set(err, rc, NULL, 0, format, args);
	va_end(args);
	return rc;
}

enum rc err_at(struct err *err, enum rc rc, const char *file, long line, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	set(err, rc, file, line, format, args);
	va_end(args);
	return rc;
}

void err_prefix(struct err *err, const char *what)
{
	struct str message = STR_INIT;

	str_addf(&message, "%s: %s", what, err->message ? err->message : "");
	free(err->message);
	err->message = str_take(&message);
}

void err_name_file(struct err *err, const char *file)
{
	if (!err->file)
		err->file = xstrdup(file);
}

void err_format(const struct err *err, struct str *out)
{
	if (err->file)
		str_add(out, err->file);
	if (err->file && err->line)
		str_addf(out, ":%ld", err->line);
	if (err->file)
		str_add(out, ": ");
	str_add(out, err->message);
}

void err_release(struct err *err)
{
	free(err->file);
	free(err->message);
	*err = (struct err)ERR_INIT;
}
