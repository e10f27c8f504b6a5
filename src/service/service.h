/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * service - the session of one person with one store: who, where from, with
 * which lists.  The other files of this room are what a person can do, one
 * function per use case, one transaction inside.
 */
#ifndef SERVICE_SERVICE_H
#define SERVICE_SERVICE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/decimal.h"
#include "base/err.h"
#include "base/source.h"

struct db;
struct learned;
struct masters;
struct rule_limits;
struct unsaved;

struct service {
	struct db *db;
	struct masters *masters;	/* as of opening; service_refresh() */
	int64_t masters_set;		/* the last change set that is in them */
	const struct rule_limits *limits;	/* of the checks; never NULL */
	const struct sources *sources;
	char *login;			/* account name of the real uid */
	int64_t uid;
	char *origin;			/* SSH client's address or tty; NULL unknown */
	const char *way;		/* "screen", "set", "import" … of the next act */
	char *session;			/* name of this session in drafts, NULL: none yet (draft.h) */
	struct unsaved *unsaved;	/* what the store does not take, NULL: nothing (unsaved.h) */
	struct learned *learned;	/* what was looked up for suggestions, NULL: nothing (learn.h) */
	int working_year;		/* setting, else the newest year, else 0 */
	enum decimal_rounding yen_rounding;	/* setting: how yen become thousand yen */
};

struct service_options {
	const char *store;		/* absolute path */
	bool make_private;		/* make it (with masters) where it is missing */
	bool read_only;
	int patience_ms;		/* how long to wait for others; 0: as db_set_patience() tells */
	const struct sources *sources;	/* NULL: sources_system */
	const struct rule_limits *limits;	/* check_limits(), must outlive it; NULL: as shipped */
	const char *login;		/* NULL: of the real uid; tests say */
};

/* RC_CONFIG for a store that is missing, no store, newer; see db_open(). */
enum rc service_open(const struct service_options *options,
		     struct service **service, struct err *err) MUST_CHECK;
void service_close(struct service *service);

/*
 * Make the store with the shipped masters, and with the demo city where `demo`;
 * of the options .store, .sources and .login count.  RC_CREATE where there is
 * a file already.
 */
enum rc service_init(const struct service_options *options, bool demo, struct err *err) MUST_CHECK;

/* There is no time left: wait for others a tenth of a second at most. */
void service_hurry(struct service *service);

/* Load masters and settings again: nothing that points into them may be kept. */
enum rc service_refresh(struct service *service, struct err *err) MUST_CHECK;

/* The same, only where somebody has changed them. */
enum rc service_follow(struct service *service, struct err *err) MUST_CHECK;

/* $XDG_DATA_HOME/hyoka/hyoka.db or ~/.local/share/…; a new string. */
char *service_private_path(void);

#endif
