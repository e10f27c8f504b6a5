/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * copy - the store as it is at one moment, in another file, verified.
 */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "base/i18n.h"
#include "base/str.h"
#include "store/chain.h"
#include "store/connection.h"
#include "store/verify.h"

static enum rc copy_pages(struct db *db, struct db *target, struct err *err)
{
	sqlite3_backup *backup = sqlite3_backup_init(target->sqlite, "main", db->sqlite, "main");
	int code;

	if (!backup)
		return connection_error(target, sqlite3_errcode(target->sqlite), err);
	/* All pages at once; SQLite's busy handler waits for locks, and gives up in the end. */
	code = sqlite3_backup_step(backup, -1);
	sqlite3_backup_finish(backup);
	return code == SQLITE_DONE ? RC_OK : connection_error(target, code, err);
}

/* Writers wait in the same line, so that the copy is made in one go. */
static enum rc copy_in_line(struct db *db, struct db *target, struct err *err)
{
	enum rc rc;

	queue_enter(db);
	rc = copy_pages(db, target, err);
	queue_leave(db);
	return rc;
}

/* The first problem found becomes the error. */
static enum rc keep_first(const char *problem, void *arg, struct err *err)
{
	(void)arg;
	return err_set(err, RC_CORRUPT, _("the copy does not verify: %s"), problem);
}

static enum rc fill(struct db *db, const char *path, struct err *err)
{
	struct db target = { .path = (char *)path, .sources = db->sources, .queue = -1, .self = db->self,
			     .busy_ms = db->busy_ms };
	char fingerprint[2 * HASH_BYTES + 1];
	struct verdict verdict;
	enum rc rc = chain_fingerprint(db, fingerprint, err);

	if (!rc)
		rc = connection_open(&target, path, SQLITE_OPEN_READWRITE, err);
	if (!rc)
		rc = copy_in_line(db, &target, err);
	sqlite3_close(target.sqlite);
	if (!rc)
		rc = verify_against(&target, fingerprint, &verdict, keep_first, NULL, err);
	return rc;
}

static enum rc sync_file(const char *path, struct err *err)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC), error = fd < 0 || fsync(fd) ? errno : 0;

	if (fd >= 0)
		close(fd);
	return error ? err_file(err, RC_IO, path, err_system(error)) : RC_OK;
}

/* The empty journal that TRUNCATE leaves; the copy has been closed. */
static void remove_journal(const char *path)
{
	struct str name = STR_INIT;

	str_addf(&name, "%s-journal", path);
	unlink(name.text);
	str_release(&name);
}

enum rc store_copy(struct db *db, const char *path, struct err *err)
{
	int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	enum rc rc;

	if (fd < 0)
		return err_file(err, RC_CREATE, path, err_system(errno));
	close(fd);
	rc = fill(db, path, err);
	remove_journal(path);
	if (!rc)
		rc = sync_file(path, err);
	if (rc)
		unlink(path);
	return rc;
}
