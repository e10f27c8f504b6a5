/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * service - open, make and refresh a session.
 */
#include "service/service.h"

#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/account.h"
#include "base/alloc.h"
#include "base/file.h"
#include "base/str.h"
#include "model/masters.h"
#include "model/rule.h"
#include "service/learn.h"
#include "service/session.h"
#include "service/unsaved.h"
#include "store/db.h"
#include "store/sheets.h"
#include "store/tables.h"

#define HURRY_MS 100

/* Where the person sits: the SSH client's address, else the terminal, else NULL. */
static char *session_origin(void)
{
	const char *ssh = getenv("SSH_CONNECTION");
	const char *terminal;

	if (ssh && *ssh && strspn(ssh, "0123456789abcdefABCDEF.:% ") == strlen(ssh))
		return xstrndup(ssh, strcspn(ssh, " "));
	terminal = ttyname(STDIN_FILENO);
	return terminal ? xstrdup(terminal) : NULL;
}

struct service *session_new(const struct sources *sources, const char *login)
{
	struct service *service = xcalloc(1, sizeof(*service));

	service->sources = sources ? sources : &sources_system;
	service->uid = (int64_t)getuid();
	service->login = login ? xstrdup(login) : account_name(getuid());
	service->origin = session_origin();
	service->way = "screen";
	service->limits = &rule_limits_shipped;
	return service;
}

struct act session_act(const struct service *service, const char *why)
{
	return (struct act){
		.login = service->login,
		.uid = service->uid,
		.way = service->way,
		.origin = service->origin,
		.reason = why && *why ? why : NULL,
	};
}

static enum rc load_working_year(struct service *service, struct err *err)
{
	char *value = NULL;
	enum rc rc = setting_get(service->db, "working-year", &value, err);

	if (rc)
		return rc;
	service->working_year = value ? (int)strtol(value, NULL, 10) : 0;
	free(value);
	if (service->working_year)
		return RC_OK;
	return sheets_newest_year(service->db, &service->working_year, err);
}

static enum rc load_rounding(struct service *service, struct err *err)
{
	char *value = NULL;
	enum rc rc = setting_get(service->db, "yen-rounding", &value, err);

	if (rc)
		return rc;
	service->yen_rounding = DECIMAL_HALF_UP;
	if (value && !strcmp(value, "down"))
		service->yen_rounding = DECIMAL_DOWN;
	else if (value && !strcmp(value, "up"))
		service->yen_rounding = DECIMAL_UP;
	free(value);
	return RC_OK;
}

enum rc service_refresh(struct service *service, struct err *err)
{
	struct masters *masters = NULL;
	int64_t set = 0;
	enum rc rc = tables_changed(service->db, &set, err);	/* what comes in between is seen the next time */

	if (!rc)
		rc = tables_load_masters(service->db, &masters, err);
	if (rc)
		return rc;
	masters_free(service->masters);
	service->masters = masters;
	service->masters_set = set;
	learn_forget(service);
	rc = load_rounding(service, err);
	return rc ? rc : load_working_year(service, err);
}

enum rc service_follow(struct service *service, struct err *err)
{
	int64_t set = 0;
	enum rc rc = tables_changed(service->db, &set, err);

	return rc || set == service->masters_set ? rc : service_refresh(service, err);
}

static bool file_exists(const char *path)
{
	struct stat status;

	return !stat(path, &status);
}

/* Make the private store where it is missing; somebody else may be doing the same. */
static enum rc make_private(const struct service_options *options, struct err *err)
{
	struct err ours = ERR_INIT;
	char *folder, *slash;
	enum rc rc;

	if (!file_exists(options->store)) {
		folder = xstrdup(options->store);
		slash = strrchr(folder, '/');
		if (slash)
			*slash = '\0';
		rc = *folder ? file_make_folder(folder, err) : RC_OK;
		free(folder);
		if (rc)
			return rc;
		rc = service_init(options, false, &ours);
		if (rc && !(rc == RC_CREATE && file_exists(options->store))) {
			*err = ours;
			return rc;
		}
		err_release(&ours);
	}
	return RC_OK;
}

enum rc service_open(const struct service_options *options, struct service **service,
		     struct err *err)
{
	struct service *opened = session_new(options->sources, options->login);
	struct db_options how = {
		.path = options->store,
		.read_only = options->read_only,
		.sources = opened->sources,
		.login = opened->login,
		.uid = opened->uid,
	};
	enum rc rc = RC_OK;

	if (options->limits)
		opened->limits = options->limits;
	if (options->make_private)
		rc = make_private(options, err);
	if (!rc)
		rc = db_open(&how, &opened->db, err);
	if (!rc)
		rc = service_refresh(opened, err);
	if (!rc && options->patience_ms)
		db_set_patience(opened->db, options->patience_ms);
	if (rc) {
		service_close(opened);
		return rc;
	}
	*service = opened;
	return RC_OK;
}

void service_close(struct service *service)
{
	if (!service)
		return;
	unsaved_free(service);
	db_close(service->db);
	learn_forget(service);
	masters_free(service->masters);
	free(service->session);
	free(service->login);
	free(service->origin);
	free(service);
}

void service_hurry(struct service *service)
{
	db_set_patience(service->db, HURRY_MS);
}

char *session_home(const char *variable, const char *otherwise)
{
	const char *folder = getenv(variable);
	const char *home = getenv("HOME");
	struct str path = STR_INIT;
	struct passwd *entry;

	if (folder && *folder == '/') {
		str_add(&path, folder);
	} else {
		if (!home || *home != '/') {
			entry = getpwuid(getuid());
			home = entry ? entry->pw_dir : "/";
		}
		str_addf(&path, "%s/%s", home, otherwise);
	}
	str_add(&path, "/hyoka");
	return str_take(&path);
}

char *service_private_path(void)
{
	char *folder = session_home("XDG_DATA_HOME", ".local/share");
	struct str path = STR_INIT;

	str_addf(&path, "%s/hyoka.db", folder);
	free(folder);
	return str_take(&path);
}
