/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/sessions.h"

#include <fcntl.h>
#include <unistd.h>

#include "store/connection.h"
#include "store/place.h"

#define NUMBER_BYTES 6

static int side_file(struct db *db)
{
	if (db->sessions < 0)
		db->sessions = place_open_side(db, "sessions", true);
	return db->sessions;
}

static struct flock byte_lock(short type, int64_t number)
{
	return (struct flock){ .l_type = type, .l_whence = SEEK_SET, .l_start = number, .l_len = 1 };
}

static int64_t draw(struct db *db)
{
	unsigned char bytes[NUMBER_BYTES];
	int64_t number = 0;

	while (!number) {
		db->sources->random(db->sources->arg, bytes, sizeof(bytes));
		for (int i = 0; i < NUMBER_BYTES; i++)
			number = number << 8 | bytes[i];
	}
	return number;
}

int64_t session_number(struct db *db)
{
	struct flock lock;

	if (db->session)
		return db->session;
	db->session = draw(db);
	lock = byte_lock(F_RDLCK, db->session);		/* may be had by those who only read, too */
	if (side_file(db) >= 0)
		fcntl(db->sessions, F_OFD_SETLK, &lock);
	return db->session;
}

bool session_lives(struct db *db, int64_t number)
{
	struct flock lock = byte_lock(F_WRLCK, number);

	if (number == db->session)
		return true;
	return side_file(db) >= 0 && !fcntl(db->sessions, F_OFD_GETLK, &lock) && lock.l_type != F_UNLCK;
}

void sessions_leave(struct db *db)
{
	if (db->sessions >= 0)
		close(db->sessions);
	db->sessions = -1;
	db->session = 0;
}
