/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * chain - SHA-256 over each change set and the set before (STORE 4); for this
 * room only.
 *
 * Byte for byte.  A value is encoded as one tag byte, eight bytes of length
 * (big-endian) and the bytes:
 *
 *   'n'  NULL: length 0, no bytes
 *   'i'  integer: its decimal digits in ASCII, '-' first where negative
 *   't'  text: UTF-8
 *   'b'  bytes
 *
 * The digest of before and of after is SHA-256 over salt (16 bytes) and the
 * encoded value.  The hash of a set is SHA-256 over
 *
 *   the 11 bytes "hyoka-set-1",
 *   the values id i, operation b, login t, uid i, role t, on_behalf t, at i,
 *     way t, origin t, reason t, undoes i, schema i, rows i (NULL as n),
 *   for each row in order of seq: seq i, subject t, subject_id t, address t,
 *     digest of before b, digest of after b,
 *   previous b (n for the first set).
 *
 * A value that was blacked out (墨消し) has no salt any more; the set that did
 * it records both digests as rows of subject "change", subject_id "SET/SEQ",
 * addresses "before#digest" and "after#digest", hexadecimal digits in `after`.
 * Where a row has no salt, its digests are taken from there.
 */
#ifndef STORE_CHAIN_H
#define STORE_CHAIN_H

#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

struct db;

#define HASH_BYTES 32

/* Append `bytes` in hexadecimal digits to `hex`, which has room for 2 * length + 1. */
void chain_hex(const unsigned char *bytes, size_t length, char *hex);

/* The head of a set as it is hashed; texts may be NULL. */
struct set_head {
	int64_t id, uid, at, undoes, schema, rows;	/* undoes 0: NULL */
	const unsigned char *operation;			/* 16 bytes */
	const char *login, *role, *on_behalf, *way, *origin, *reason;
	const unsigned char *previous;			/* HASH_BYTES, NULL for the first */
};

/*
 * Hash of a set whose rows are in the store already.  *rows is how many there
 * are; *blacked counts rows without salt.
 */
enum rc chain_hash(struct db *db, const struct set_head *head, int64_t *rows, int64_t *blacked,
		   unsigned char hash[HASH_BYTES], struct err *err) MUST_CHECK;

/* SHA-256 over the schema: type, name, tbl_name, sql, in order; 64 hex digits. */
enum rc chain_fingerprint(struct db *db, char hex[2 * HASH_BYTES + 1], struct err *err) MUST_CHECK;

#endif
