/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * file - reading with a limit; writing beside the target, then renaming.
 */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/source.h"
#include "base/str.h"

#define CHUNK 65536
#define NAME_TRIES 16

static enum rc open_input(const char *path, int *fd, struct err *err)
{
	struct stat status;

	if (!strcmp(path, "-")) {
		*fd = STDIN_FILENO;
		return RC_OK;
	}
	*fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	if (*fd < 0)
		return err_file(err, errno == EACCES || errno == EPERM ? RC_DENIED : RC_NOT_FOUND, path,
			    err_system(errno));
	if (fstat(*fd, &status) || !S_ISREG(status.st_mode)) {
		close(*fd);
		return err_file(err, RC_NOT_FOUND, path,
			    S_ISDIR(status.st_mode) ? _("is a folder") : _("is no regular file"));
	}
	return RC_OK;
}

enum rc file_read(const char *path, size_t limit, char **bytes, size_t *length, struct err *err)
{
	struct str content = STR_INIT;
	int fd = -1, error = 0;
	char *chunk;
	enum rc rc = open_input(path, &fd, err);

	if (rc)
		return rc;
	chunk = xmalloc(CHUNK);
	while (content.length <= limit) {
		size_t wanted = limit + 1 - content.length;
		ssize_t got = read(fd, chunk, wanted < CHUNK ? wanted : CHUNK);

		if (got < 0 && errno == EINTR)
			continue;
		error = got < 0 ? errno : 0;
		if (got <= 0)
			break;
		str_add_bytes(&content, chunk, (size_t)got);
	}
	free(chunk);
	if (fd != STDIN_FILENO)
		close(fd);
	if (error) {
		str_release(&content);
		return err_file(err, RC_IO, path, err_system(error));
	}
	*length = content.length;
	*bytes = str_take(&content);
	return RC_OK;
}

static int write_all(int fd, const char *bytes, size_t length)
{
	while (length) {
		ssize_t done = write(fd, bytes, length);

		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return -1;
		bytes += done;
		length -= (size_t)done;
	}
	return 0;
}

/* Standard output, a device, a pipe: written as it is. */
static bool is_stream(const char *path)
{
	struct stat status;

	return !strcmp(path, "-") ||
	       (!stat(path, &status) && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode));
}

bool file_stands(const char *path)
{
	struct stat status;

	return !is_stream(path) && !lstat(path, &status) && !S_ISDIR(status.st_mode);
}

static enum rc write_stream(const char *path, const char *bytes, size_t length, struct err *err)
{
	bool standard = !strcmp(path, "-");
	int fd = standard ? STDOUT_FILENO : open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
	int error = 0;

	if (fd < 0)
		return err_file(err, RC_CREATE, path, err_system(errno));
	if (write_all(fd, bytes, length))
		error = errno;
	if (!standard && close(fd) && !error)
		error = errno;
	return error ? err_file(err, RC_IO, path, err_system(error)) : RC_OK;
}

/* Folder of `path` opened, and the name within it (points into `path`). */
static int open_folder(const char *path, const char **name)
{
	const char *slash = strrchr(path, '/');
	struct str folder = STR_INIT;
	int fd;

	if (slash)
		str_add_bytes(&folder, path, (size_t)(slash - path) + 1);
	*name = slash ? slash + 1 : path;
	fd = open(folder.length ? folder.text : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	str_release(&folder);
	return fd;
}

static bool is_folder(int folder, const char *name)
{
	struct stat status;

	return !*name || (!fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) && S_ISDIR(status.st_mode));
}

/* A new file ".NAME.xxxxxxxx" in the folder; -1 with errno. */
static int open_temporary(int folder, const char *name, struct str *temporary)
{
	for (int i = 0; i < NAME_TRIES; i++) {
		uint32_t number;
		int fd;

		sources_system.random(sources_system.arg, &number, sizeof(number));
		str_clear(temporary);
		str_addf(temporary, ".%.200s.%08x", name, (unsigned)number);
		fd = openat(folder, temporary->text,
			    O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
		if (fd >= 0 || errno != EEXIST)
			return fd;
	}
	return -1;
}

static mode_t usual_mode(void)
{
	mode_t mask = umask(077);

	umask(mask);
	return 0666 & ~mask;
}

/* Give the file its name; 0 or errno. */
static int name_finally(int folder, const char *temporary, const char *name, bool force)
{
	if (!renameat2(folder, temporary, folder, name, force ? 0 : RENAME_NOREPLACE))
		return 0;
	if (force || errno != EINVAL)
		return errno;
	/* A file system without RENAME_NOREPLACE (NFS): a link never replaces. */
	return linkat(folder, temporary, folder, name, 0) ||
	       unlinkat(folder, temporary, 0) ? errno : 0;
}

/* Fill the temporary file and put it in place; 0 or errno. */
static int put_in_place(int folder, int fd, const char *temporary, const char *name,
			const struct str *content, unsigned flags)
{
	mode_t mode = flags & FILE_PRIVATE ? 0600 : usual_mode();
	int error = 0;

	if (write_all(fd, content->text, content->length) || fsync(fd) || fchmod(fd, mode))
		error = errno;
	if (close(fd) && !error)
		error = errno;
	if (!error)
		error = name_finally(folder, temporary, name, flags & FILE_FORCE);
	if (error)
		unlinkat(folder, temporary, 0);
	else if (fsync(folder) && errno != EINVAL)
		error = errno;
	return error;
}

enum rc file_write(const char *path, const char *bytes, size_t length, unsigned flags,
		   struct err *err)
{
	const struct str content = { .text = (char *)bytes, .length = length };
	struct str temporary = STR_INIT;
	const char *name;
	int folder, fd, error;

	if (is_stream(path))
		return write_stream(path, bytes, length, err);
	folder = open_folder(path, &name);
	if (folder < 0)
		return err_file(err, RC_CREATE, path, err_system(errno));
	if (is_folder(folder, name)) {
		close(folder);
		return err_file(err, RC_CREATE, path, _("is a folder"));
	}
	fd = open_temporary(folder, name, &temporary);
	if (fd < 0) {
		error = errno;
		close(folder);
		str_release(&temporary);
		return err_file(err, RC_CREATE, path, err_system(error));
	}
	error = put_in_place(folder, fd, temporary.text, name, &content, flags);
	close(folder);
	str_release(&temporary);
	if (error == EEXIST)
		return err_file(err, RC_CREATE, path, _("there is a file already"));
	return error ? err_file(err, RC_IO, path, err_system(error)) : RC_OK;
}

enum rc file_make_folder(const char *path, struct err *err)
{
	struct str part = STR_INIT;
	struct stat status;
	enum rc rc = RC_OK;

	for (const char *at = path; *at && !rc;) {
		size_t length = strcspn(at + 1, "/") + 1;

		str_add_bytes(&part, at, length);
		at += length;
		if (mkdir(part.text, 0700) && errno != EEXIST)
			rc = err_file(err, RC_CREATE, part.text, err_system(errno));
	}
	if (!rc && (stat(path, &status) || !S_ISDIR(status.st_mode)))
		rc = err_file(err, RC_CREATE, path, err_system(ENOTDIR));
	str_release(&part);
	return rc;
}
