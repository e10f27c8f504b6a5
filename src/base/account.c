/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/account.h"

#include <pwd.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/str.h"

/* Room for an entry of the password database. */
static char *entry_room(size_t *size)
{
	long wanted = sysconf(_SC_GETPW_R_SIZE_MAX);

	*size = wanted > 0 ? (size_t)wanted : 16384;
	return xmalloc(*size);
}

char *account_name(uid_t uid)
{
	struct passwd entry, *found = NULL;
	size_t size;
	char *room = entry_room(&size);
	struct str name = STR_INIT;

	if (!getpwuid_r(uid, &entry, room, size, &found) && found)
		str_add(&name, entry.pw_name);
	else
		str_addf(&name, "#%ld", (long)uid);
	free(room);
	return str_take(&name);
}

bool account_exists(const char *login)
{
	struct passwd entry, *found = NULL;
	size_t size;
	char *room;
	int error;

	if (*login == '#')
		return true;
	room = entry_room(&size);
	error = getpwnam_r(login, &entry, room, size, &found);
	free(room);
	return found || error;	/* a directory service that is down forgets nobody */
}

char *account_of_process(pid_t process)
{
	struct str path = STR_INIT;
	struct stat status;
	bool known;

	if (process <= 0)
		return NULL;
	str_addf(&path, "/proc/%ld", (long)process);
	known = !stat(path.text, &status);
	str_release(&path);
	return known ? account_name(status.st_uid) : NULL;
}
