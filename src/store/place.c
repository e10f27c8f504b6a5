/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/place.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "store/connection.h"

/* Where SQLite locks a store: the bytes behind the first gigabyte (its file format, 1.3). */
#define LOCKS_AT 0x40000000
#define LOCKS_LENGTH 512

char *place_resolve(const char *path)
{
	const char *slash = strrchr(path, '/');
	char *folder = xstrndup(path, slash == path ? 1 : (size_t)(slash - path));
	char *real = realpath(folder, NULL);
	struct str whole = STR_INIT;

	free(folder);
	if (!real)
		return NULL;
	str_addf(&whole, "%s/%s", strcmp(real, "/") ? real : "", slash + 1);
	free(real);
	return str_take(&whole);
}

enum rc place_look(const char *path, struct err *err)
{
	struct stat status;

	if (lstat(path, &status))
		return err_file(err, errno == EACCES ? RC_DENIED : RC_CONFIG, path,
			    errno == ENOENT ? _("there is no store") : err_system(errno));
	if (!S_ISREG(status.st_mode))
		return err_file(err, RC_CONFIG, path, _("is no regular file"));
	if (!status.st_size)
		return err_file(err, RC_CONFIG, path, _("is empty, and no store of hyoka"));
	return RC_OK;
}

static bool may_write(const char *path)
{
	return !faccessat(AT_FDCWD, path, W_OK, AT_EACCESS);
}

bool place_takes_journal(const char *path)
{
	char *folder = xstrndup(path, (size_t)(strrchr(path, '/') - path) + 1);
	struct str journal = STR_INIT;
	bool takes;

	str_addf(&journal, "%s-journal", path);
	takes = may_write(journal.text) || (errno == ENOENT && may_write(folder));
	str_release(&journal);
	free(folder);
	return takes;
}

void place_take(struct db *db)
{
	db->self = open(db->path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
}

void place_leave(struct db *db)
{
	if (db->self >= 0)
		close(db->self);
	db->self = -1;
}

int place_open_side(const struct db *db, const char *name, bool make)
{
	struct str path = STR_INIT;
	struct stat store;
	int fd = -1;

	str_addf(&path, "%s.%s", db->path, name);
	if (make && !stat(db->path, &store))
		fd = open(path.text, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	if (fd >= 0)
		fchmod(fd, store.st_mode & 0666);
	else
		fd = open(path.text, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
	str_release(&path);
	return fd;
}

enum rc place_check(const struct db *db, struct err *err)
{
	struct stat opened, there;

	if (db->self < 0 || fstat(db->self, &opened))
		return RC_OK;
	if (lstat(db->path, &there))
		return errno == ENOENT || errno == ENOTDIR
			? err_set(err, RC_CONFIG, _("the store is gone: it was moved or deleted")) : RC_OK;
	if (there.st_dev == opened.st_dev && there.st_ino == opened.st_ino)
		return RC_OK;
	return err_set(err, RC_CONFIG, _("another file has been put in the place of the store; start the program anew"));
}

pid_t place_holder(const struct db *db)
{
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = LOCKS_AT,
			      .l_len = LOCKS_LENGTH };

	if (db->self < 0 || fcntl(db->self, F_GETLK, &lock) || lock.l_type == F_UNLCK)
		return 0;
	return lock.l_pid > 0 ? lock.l_pid : 0;
}
