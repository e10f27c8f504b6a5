/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "trouble.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/str.h"

static int failure;		/* code of every write, 0: they work */
static sqlite3 *other;		/* who holds the store */

/* ---- files that fail when told to: their methods, with another xWrite ---- */

static sqlite3_vfs ours, *usual;
static sqlite3_io_methods of_store, of_others;		/* the store is locked, journals are not */
static int (*usual_write)(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset);

static int write_or_fail(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
	return failure ? failure : usual_write(file, bytes, count, offset);
}

static int open_file(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out)
{
	sqlite3_io_methods *methods = flags & SQLITE_OPEN_MAIN_DB ? &of_store : &of_others;
	int code = usual->xOpen(usual, name, file, flags, out);

	(void)vfs;
	if (code || !file->pMethods)
		return code;
	*methods = *file->pMethods;
	usual_write = methods->xWrite;
	methods->xWrite = write_or_fail;
	file->pMethods = methods;
	return SQLITE_OK;
}

void trouble_prepare(void)
{
	usual = sqlite3_vfs_find(NULL);
	ours = *usual;
	ours.zName = "trouble";
	ours.xOpen = open_file;
	sqlite3_vfs_register(&ours, 1);
}

/* ---- others, and files that go ---- */

static bool hold(const char *path, const char *how)
{
	return sqlite3_open_v2(path, &other, SQLITE_OPEN_READWRITE, NULL) == SQLITE_OK &&
	       sqlite3_exec(other, how, NULL, NULL, NULL) == SQLITE_OK;
}

static bool let_go(void)
{
	sqlite3_close(other);
	other = NULL;
	return true;
}

static bool move(const char *path, bool back)
{
	struct str aside = STR_INIT;
	bool moved;

	str_addf(&aside, "%s.aside", path);
	moved = !(back ? rename(aside.text, path) : rename(path, aside.text));
	str_release(&aside);
	return moved;
}

static bool replace(const char *path)
{
	struct err err = ERR_INIT;
	char *bytes = NULL;
	size_t length;
	bool done = !file_read(path, 1 << 26, &bytes, &length, &err) &&
		    !file_write(path, bytes, length, FILE_FORCE, &err);

	free(bytes);
	err_release(&err);
	return done;
}

bool trouble_comes(const char *path, const char *what)
{
	static const struct { const char *what; int code; } failures[] = {
		{ "full", SQLITE_FULL }, { "read-only", SQLITE_READONLY }, { "broken", SQLITE_IOERR_WRITE },
		{ "well", SQLITE_OK },
	};

	for (size_t i = 0; i < sizeof(failures) / sizeof(*failures); i++)
		if (!strcmp(failures[i].what, what)) {
			failure = failures[i].code;
			return true;
		}
	if (!strcmp(what, "locked"))
		return hold(path, "BEGIN EXCLUSIVE");
	if (!strcmp(what, "held"))
		return hold(path, "BEGIN IMMEDIATE");
	if (!strcmp(what, "free"))
		return let_go();
	if (!strcmp(what, "gone") || !strcmp(what, "back"))
		return move(path, *what == 'b');
	return !strcmp(what, "replaced") && replace(path);
}

void trouble_ends(void)
{
	failure = SQLITE_OK;
	let_go();
}
