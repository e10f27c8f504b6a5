/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * presence - locks of fcntl() belong to the process, not to the descriptor,
 * and closing any descriptor of the file drops all of them.  So the side file
 * is open once in a process, whatever stores it has open, and its locks are
 * counted.  (Locks of a descriptor would do without, but do not tell whose
 * process holds them.)
 */
#include "store/presence.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/str.h"
#include "store/connection.h"
#include "store/place.h"

struct held {			/* one byte, and how often it is wanted */
	int64_t byte;
	int count;
};

struct side {
	struct side *next;
	dev_t device;
	ino_t inode;
	int fd, references;
	struct held *held;
	size_t count, capacity;
};

static struct side *sides;	/* of this process; a child has the descriptors, but none of the locks */
static pid_t owner;

/* ---- the file ---- */

static struct side *known(const struct stat *status)
{
	for (struct side *side = sides; side; side = side->next)
		if (side->device == status->st_dev && side->inode == status->st_ino)
			return side;
	return NULL;
}

static struct side *take_file(int fd)
{
	struct side *side = xcalloc(1, sizeof(*side));
	struct stat status;

	if (!fstat(fd, &status)) {
		side->device = status.st_dev;
		side->inode = status.st_ino;
	}
	side->fd = fd;
	side->next = sides;
	sides = side;
	return side;
}

/* The store's side file, or NULL; looked at before it is opened, since it may be open already. */
static struct side *side_of(struct db *db)
{
	struct str name = STR_INIT;
	struct stat status;
	int fd;

	if (db->presence)
		return db->presence;
	if (owner != getpid()) {
		sides = NULL;
		owner = getpid();
	}
	str_addf(&name, "%s.presence", db->path);
	if (!lstat(name.text, &status))
		db->presence = known(&status);
	if (!db->presence) {
		fd = place_open_side(db, "presence", !db->read_only);
		db->presence = fd >= 0 ? take_file(fd) : NULL;
	}
	if (db->presence)
		db->presence->references++;
	str_release(&name);
	return db->presence;
}

void presence_close(struct db *db)
{
	struct side *side = db->presence, **place = &sides;

	db->presence = NULL;
	if (!side || --side->references > 0)
		return;
	while (*place != side)
		place = &(*place)->next;
	*place = side->next;
	close(side->fd);
	free(side->held);
	free(side);
}

/* ---- one's own bytes ---- */

static int64_t byte_of(int64_t sheet_id, int64_t slot)
{
	return sheet_id * PRESENCE_SLOTS + (slot & (PRESENCE_SLOTS - 1));
}

static struct held *held_byte(struct side *side, int64_t byte)
{
	for (size_t i = 0; i < side->count; i++)
		if (side->held[i].byte == byte)
			return &side->held[i];
	side->held = grow(side->held, side->count, &side->capacity, sizeof(*side->held));
	side->held[side->count] = (struct held){ .byte = byte };
	return &side->held[side->count++];
}

static void lock(const struct side *side, int64_t byte, short type)
{
	struct flock wanted = { .l_type = type, .l_whence = SEEK_SET, .l_start = byte, .l_len = 1 };

	/* Nobody ever locks for writing; where it fails all the same, one is not seen. */
	(void)fcntl(side->fd, F_SETLK, &wanted);
}

void presence_enter(struct db *db, int64_t sheet_id, int64_t slot)
{
	struct side *side = side_of(db);
	struct held *held;

	if (!side)
		return;
	held = held_byte(side, byte_of(sheet_id, slot));
	if (!held->count++)
		lock(side, held->byte, F_RDLCK);
}

void presence_leave(struct db *db, int64_t sheet_id, int64_t slot)
{
	struct side *side = db->presence;
	struct held *held = side ? held_byte(side, byte_of(sheet_id, slot)) : NULL;

	if (held && held->count > 0 && !--held->count)
		lock(side, held->byte, F_UNLCK);
}

/* ---- others' ---- */

struct looking {
	const struct side *side;
	int64_t first;		/* byte of slot 0 */
	void (*fn)(pid_t process, int64_t slot, void *arg);
	void *arg;
};

/*
 * Who would be in the way of writing [start, end)?  One is told, in no order:
 * then what lies before and what lies behind.
 */
static void look(const struct looking *looking, int64_t start, int64_t end)
{
	while (start < end) {
		struct flock found = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = start,
				       .l_len = end - start };

		if (fcntl(looking->side->fd, F_GETLK, &found) || found.l_type == F_UNLCK)
			return;
		if (found.l_start < start)
			found.l_start = start;
		looking->fn(found.l_pid, found.l_start - looking->first, looking->arg);
		look(looking, start, found.l_start);
		start = found.l_start + 1;
	}
}

void presence_each(struct db *db, int64_t sheet_id, void (*fn)(pid_t process, int64_t slot, void *arg),
		   void *arg)
{
	struct looking looking = { .side = side_of(db), .first = byte_of(sheet_id, 0), .fn = fn, .arg = arg };

	if (looking.side)
		look(&looking, looking.first, looking.first + PRESENCE_SLOTS);
}
