/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * check_ack - what the files of the checks share; for this room only.
 */
#ifndef SERVICE_CHECK_ACK_H
#define SERVICE_CHECK_ACK_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "model/rule.h"

struct address;
struct service;
struct sheet;

/* The checks alone, without what was answered. */
void check_run(const struct service *service, const struct sheet *sheet, const struct sheet *prior,
	       enum step step, struct findings *found);

/* Address of a finding as it is stored; a new string. */
char *check_address(const struct finding *finding);

/* Digest of what a finding was made from. */
void check_digest(const struct finding *finding, const struct sheet *sheet, char hex[65]);

/*
 * Inside a transaction that stands: acknowledge what the check finds at that
 * cell, if it finds something that may be acknowledged.
 */
enum rc check_answer(struct service *service, int64_t sheet_id, const struct rule *rule,
		     const struct address *at, const char *why, struct err *err) MUST_CHECK;

/* Not an error, and nothing that stops a step. */
bool check_may_acknowledge(const struct service *service, const struct finding *finding);

#endif
