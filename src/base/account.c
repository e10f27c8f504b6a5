/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/account.h"

#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
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

/* The real uid that the process's status names. */
static bool read_uid(FILE *status, uid_t *uid)
{
	char *line = NULL;
	size_t room = 0;
	bool found = false;

	while (!found && getline(&line, &room, status) > 0) {
		found = !strncmp(line, "Uid:", strlen("Uid:"));
		if (found)
			*uid = (uid_t)strtoul(line + strlen("Uid:"), NULL, 10);
	}
	free(line);
	return found;
}

/* Its folder in /proc is root's where the process runs with others' rights: read, don't look. */
char *account_of_process(pid_t process)
{
	struct str path = STR_INIT;
	FILE *status;
	uid_t uid = 0;
	bool known;

	if (process <= 0)
		return NULL;
	str_addf(&path, "/proc/%ld/status", (long)process);
	status = fopen(path.text, "re");
	known = status && read_uid(status, &uid);
	if (status)
		fclose(status);
	str_release(&path);
	return known ? account_name(uid) : NULL;
}
