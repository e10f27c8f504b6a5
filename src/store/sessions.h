/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sessions - which sessions live.
 *
 * A session draws a number and locks the byte of that number in the side file
 * PATH.sessions as long as it lives: no row, no heartbeat, and the lock dies
 * with its process however that ends.  The lock belongs to the descriptor
 * (F_OFD_SETLK), so that several stores in one process do not disturb another.
 */
#ifndef STORE_SESSIONS_H
#define STORE_SESSIONS_H

#include <stdbool.h>
#include <stdint.h>

struct db;

/*
 * Our number, from 1 to below 2^48, drawn at the first call.  Where the side
 * file cannot be made it is not locked, and others take us for dead.
 */
int64_t session_number(struct db *db);

/* Does the session of that number live?  Our own does. */
bool session_lives(struct db *db, int64_t number);

#endif
