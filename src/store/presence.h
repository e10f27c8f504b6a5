/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * presence - who has a sheet open (STORE 6).
 *
 * The byte sheet id × 65536 + slot of the side file PATH.presence is
 * read-locked by the process as long as it has the sheet open: no row, no
 * heartbeat, nothing is written, and the lock dies with its process however
 * that ends.  Only a process's own locks are hidden from it.
 *
 * Where the side file cannot be had (a store that may only be read, a folder
 * that may not be written) nobody is present, and nothing is wrong.
 */
#ifndef STORE_PRESENCE_H
#define STORE_PRESENCE_H

#include <stdint.h>
#include <sys/types.h>

struct db;

#define PRESENCE_SLOTS 65536

/* Have the sheet open at a person's slot (taken mod 65536); as often as entered it must be left. */
void presence_enter(struct db *db, int64_t sheet_id, int64_t slot);
void presence_leave(struct db *db, int64_t sheet_id, int64_t slot);

/* Call `fn` with a process of every other person's slot on the sheet, in no order. */
void presence_each(struct db *db, int64_t sheet_id, void (*fn)(pid_t process, int64_t slot, void *arg),
		   void *arg);

#endif
