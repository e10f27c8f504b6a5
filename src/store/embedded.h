/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * embedded - the files of db/ inside the program (made by db/embed.awk).
 */
#ifndef STORE_EMBEDDED_H
#define STORE_EMBEDDED_H

struct embedded {
	const char *name;	/* "migrations/0001-initial.sql", "masters/era.tsv", "demo/…" */
	const char *text;	/* NUL-terminated UTF-8 */
};

/* In the order of db/local.mk: names ascending within a folder; the last has name NULL. */
extern const struct embedded embedded_files[];

/* Text of that file, or NULL. */
const char *embedded_text(const char *name);

#endif
