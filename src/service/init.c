/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * init - a new store: schema, shipped masters, on demand the demo city.
 *
 * The store is made under a temporary name and renamed when it is whole, so
 * that a store that exists is always a complete one.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "service/administer.h"
#include "service/service.h"
#include "service/session.h"
#include "service/shipped.h"
#include "store/embedded.h"
#include "store/tables.h"

static enum rc load_master(struct service *service, const struct table_info *table,
			   const char *name, const char *text, struct err *err)
{
	struct master_input input = { .table = table, .file = name, .bytes = text,
				      .length = strlen(text) };

	return master_import(service, &input, NULL, err);
}

/* Load every embedded file "FOLDER/TABLE.tsv" as a master of its own set. */
static enum rc load_masters(struct service *service, const char *folder, struct err *err)
{
	for (size_t i = 0; table_at(i); i++) {
		const struct table_info *table = table_at(i);
		struct str name = STR_INIT;
		const char *text;
		enum rc rc = RC_OK;

		str_addf(&name, "%s/%s.tsv", folder, table->name);
		text = embedded_text(name.text);
		if (text)
			rc = load_master(service, table, name.text, text, err);
		str_release(&name);
		if (rc)
			return rc;
	}
	return RC_OK;
}

static enum rc fill(struct service *service, bool demo, struct err *err)
{
	enum rc rc = load_masters(service, "masters", err);

	if (!rc && demo)
		rc = load_masters(service, "demo", err);
	if (!rc)
		rc = service_refresh(service, err);
	if (!rc && demo)
		rc = shipped_demo(service, err);
	return rc;
}

static enum rc make(const char *path, bool demo, const struct service_options *options,
		    struct err *err)
{
	struct service *service = session_new(options->sources, options->login);
	struct db_options how = { .path = path, .create = true, .sources = service->sources };
	enum rc rc = db_open(&how, &service->db, err);

	service->way = "init";
	if (!rc)
		rc = fill(service, demo, err);
	service_close(service);
	return rc;
}

/* What SQLite and the queue leave beside a store. */
static void remove_with_companions(const char *path, bool store_too)
{
	static const char *const suffixes[] = { "-journal", ".queue" };

	for (size_t i = 0; i < sizeof(suffixes) / sizeof(*suffixes); i++) {
		struct str name = STR_INIT;

		str_addf(&name, "%s%s", path, suffixes[i]);
		unlink(name.text);
		str_release(&name);
	}
	if (store_too)
		unlink(path);
}

/* A message is about the path that was asked for. */
static void rename_in(struct err *err, const char *temporary, const char *path)
{
	if (!err->file || strcmp(err->file, temporary))
		return;
	free(err->file);
	err->file = xstrdup(path);
}

enum rc service_init(const struct service_options *options, bool demo, struct err *err)
{
	const char *path = options->store;
	struct str temporary = STR_INIT;
	struct stat status;
	enum rc rc;

	if (*path != '/')
		return err_set(err, RC_CREATE, _("the store's path must begin with '/'"));
	if (!lstat(path, &status))
		return err_at(err, RC_CREATE, path, 0, _("there is a file already"));
	str_addf(&temporary, "%s.new.%ld", path, (long)getpid());
	rc = make(temporary.text, demo, options, err);
	if (!rc && renameat2(AT_FDCWD, temporary.text, AT_FDCWD, path, RENAME_NOREPLACE))
		rc = err_file(err, RC_CREATE, path,
			    errno == EEXIST ? _("there is a file already") : err_system(errno));
	if (rc)
		rename_in(err, temporary.text, path);
	remove_with_companions(temporary.text, rc != RC_OK);
	str_release(&temporary);
	return rc;
}
