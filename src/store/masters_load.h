/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * masters_load - the master tables into a struct masters; for this room only
 * (others call tables_load_masters()).
 */
#ifndef STORE_MASTERS_LOAD_H
#define STORE_MASTERS_LOAD_H

#include "base/err.h"

struct db;
struct masters;

/* Only the stages of evaluation, which addresses need. */
enum rc masters_load_stages(struct db *db, struct masters *masters,
			    struct err *err) MUST_CHECK;

#endif
