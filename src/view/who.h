/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * who - people and moments as they stand in a sentence on the screen.
 */
#ifndef VIEW_WHO_H
#define VIEW_WHO_H

#include <stdint.h>

struct service;
struct str;

/*
 * Append what a person is called: "sato", 「satoさん」; for one's own login,
 * that it was oneself, elsewhere; NULL: that nobody knows.
 */
void who_name(const struct service *service, const char *login, struct str *out);

/* Append when it was: the time of day, with the day before it where that is not today. */
void who_when(const struct service *service, int64_t at, struct str *out);

#endif
