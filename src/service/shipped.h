/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * shipped - the demo city that comes with the program (db/demo).
 */
#ifndef SERVICE_SHIPPED_H
#define SERVICE_SHIPPED_H

#include "base/err.h"

struct service;

/*
 * Import the demo city's published texts (embedded "demo/NAME.txt") in the
 * order of their names, then set the cells of "demo/cells.tsv" (columns year,
 * number, address, value, reason): memos, empty-reasons, what the published
 * form does not carry.
 */
enum rc shipped_demo(struct service *service, struct err *err) MUST_CHECK;

#endif
