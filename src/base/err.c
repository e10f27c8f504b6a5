/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/err.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"

/* What people meet; the C library has these in the languages installed with it, often none. */
static const struct {
	int number;
	const char *message;
} system_errors[] = {
	{ EPERM, N_("operation not permitted") },
	{ ENOENT, N_("no such file or folder") },
	{ EIO, N_("input/output error") },
	{ EACCES, N_("permission denied") },
	{ EEXIST, N_("the file exists already") },
	{ ENOTDIR, N_("a part of the path is no folder") },
	{ EISDIR, N_("is a folder") },
	{ EFBIG, N_("the file grows too large") },
	{ ENOSPC, N_("no space left on the device") },
	{ EROFS, N_("the file system is read-only") },
	{ EPIPE, N_("the reader has gone") },
	{ ENAMETOOLONG, N_("the name is too long") },
	{ ELOOP, N_("too many symbolic links") },
	{ EDQUOT, N_("the disk quota is used up") },
	{ ETIMEDOUT, N_("no answer in time") },
};

/* A file's name as it may stand in a message; a new string, NULL for NULL. */
static char *visible(const char *file)
{
	struct str shown = STR_INIT;

	if (!file)
		return NULL;
	text_show(&shown, file, strlen(file), TEXT_ONE_LINE);
	return str_take(&shown);
}

__attribute__((format(printf, 5, 0)))
static enum rc set(struct err *err, enum rc rc, const char *file, long line, const char *format,
		   va_list args)
{
	struct str message = STR_INIT;
	char *name = visible(file);

	str_vaddf(&message, format, args);	/* may use what err holds now */
	err_release(err);
	err->message = str_take(&message);
	err->file = name;
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

enum rc err_file(struct err *err, enum rc rc, const char *file, const char *why)
{
	return err_at(err, rc, file, 0, "%s", why);
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
		err->file = visible(file);
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

const char *err_system(int number)
{
	for (size_t i = 0; i < sizeof(system_errors) / sizeof(*system_errors); i++)
		if (system_errors[i].number == number)
			return _(system_errors[i].message);
	return strerror(number);
}

void err_release(struct err *err)
{
	free(err->file);
	free(err->message);
	*err = (struct err)ERR_INIT;
}
