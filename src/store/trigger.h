/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * trigger - the triggers that make the history, generated from the catalogue
 * and audited_list.h (STORE 4); for this room only.
 *
 * For each audited table AFTER INSERT, UPDATE and DELETE, without OF.  Each
 * begins with SELECT hyoka_set(), which fails where no change set is open and
 * is unknown to the sqlite3 shell.  One INSERT … SELECT … WHERE per column.
 * UPDATE of a key column raises.
 *
 * Rows about rows: PREFIX.N#row (lists, indicators), PREFIX@Y#row (cost years),
 * indicator.N@Y#row, evaluation.STAGE#row (with the row of the criterion
 * needs) and direction.STAGE#row for stages other than the section's own, and
 * #row for a row of audited_list.h.  What every sheet has (participation, the
 * own evaluation and direction) comes with the sheet and writes none.
 */
#ifndef STORE_TRIGGER_H
#define STORE_TRIGGER_H

struct str;

/* Append CREATE TRIGGER statements for all tables, guards included. */
void trigger_create_all(struct str *sql);

#endif
