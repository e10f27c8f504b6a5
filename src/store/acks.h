/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * acks - warnings of the checks that somebody has seen and answered.
 *
 * An acknowledgement holds as long as the finding is made from the same values:
 * it keeps their digest.  What does not hold any more stays until it is
 * replaced or withdrawn; who gave it when is in the history.
 */
#ifndef STORE_ACKS_H
#define STORE_ACKS_H

#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

struct db;

struct ack {
	char *check_id, *address;	/* of the finding */
	char *reason;
	char *digest;			/* 64 hex digits */
	char *login;			/* who, and when: of the last change of it */
	int64_t at;
};

/* All of a sheet, by check and address, in a new array for acks_release(). */
enum rc acks_load(struct db *db, int64_t sheet_id, struct ack **acks, size_t *count,
		  struct err *err) MUST_CHECK;
void acks_release(struct ack *acks, size_t count);

/* Make or replace one; inside db_begin(). */
enum rc acks_put(struct db *db, int64_t sheet_id, const struct ack *ack, struct err *err) MUST_CHECK;

/* Take one away; RC_NOT_FOUND where there is none.  Inside db_begin(). */
enum rc acks_remove(struct db *db, int64_t sheet_id, const char *check_id, const char *address,
		    struct err *err) MUST_CHECK;

/* SHA-256 of a text as 64 hex digits and a NUL. */
void acks_digest(const char *text, size_t length, char hex[65]);

#endif
