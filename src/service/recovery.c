/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "service/recovery.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/file.h"
#include "base/i18n.h"
#include "base/str.h"
#include "model/address.h"
#include "service/draft.h"
#include "service/session.h"
#include "service/tsv.h"
#include "service/unsaved.h"
#include "store/drafts.h"
#include "store/sheets.h"

#define NAME_PREFIX "recovery-"
#define NAME_SUFFIX ".txt"
#define NUMBER_DIGITS 12
#define FILE_LIMIT ((size_t)64 * 1024 * 1024)
#define FILES_LIMIT 1000	/* looked at in one go */

enum column {
	COLUMN_STORE, COLUMN_LOGIN, COLUMN_SESSION, COLUMN_YEAR, COLUMN_NUMBER, COLUMN_SHEET,
	COLUMN_ADDRESS, COLUMN_AT, COLUMN_BASED_ON, COLUMN_TEXT, COLUMN_COUNT
};

static const char *const column_names[COLUMN_COUNT] = {
	[COLUMN_STORE] = "store", [COLUMN_LOGIN] = "login", [COLUMN_SESSION] = "session",
	[COLUMN_YEAR] = "year", [COLUMN_NUMBER] = "number", [COLUMN_SHEET] = "sheet",
	[COLUMN_ADDRESS] = "cell", [COLUMN_AT] = "at", [COLUMN_BASED_ON] = "based_on",
	[COLUMN_TEXT] = "text",
};

/* ---- writing ---- */

static char *state_folder(void)
{
	return session_home("XDG_STATE_HOME", ".local/state");
}

char *recovery_path(struct service *service)
{
	char *folder = state_folder();
	struct str path = STR_INIT;

	str_addf(&path, "%s/" NAME_PREFIX "%.*s" NAME_SUFFIX, folder, NUMBER_DIGITS,
		 draft_session(service));
	free(folder);
	return str_take(&path);
}

static void add_number(struct str *out, int64_t number)
{
	str_addf(out, "\t%lld", (long long)number);
}

static void add_cell(struct str *out, const char *cell)
{
	str_add_char(out, '\t');
	tsv_add(out, cell);
}

static void add_line(struct service *service, const struct unsaved_text *text, struct str *out)
{
	tsv_add(out, db_path(service->db));
	add_cell(out, service->login);
	add_cell(out, draft_session(service));
	add_number(out, text->year);
	add_cell(out, text->number);
	add_number(out, text->sheet_id);
	add_cell(out, text->address);
	add_number(out, text->at);
	add_cell(out, text->based_on);
	add_cell(out, text->text);
	str_add_char(out, '\n');
}

static enum rc write_file(const char *path, const struct str *content, struct err *err)
{
	char *folder = xstrndup(path, (size_t)(strrchr(path, '/') - path));
	enum rc rc = file_make_folder(folder, err);

	free(folder);
	return rc ? rc : file_write(path, content->text, content->length, FILE_FORCE | FILE_PRIVATE, err);
}

enum rc recovery_write(struct service *service, const struct unsaved_text *texts, size_t count,
		       struct err *err)
{
	char *path = recovery_path(service);
	struct str content = STR_INIT;
	enum rc rc = RC_OK;

	for (int i = 0; i < COLUMN_COUNT; i++)
		str_addf(&content, "%s%s", i ? "\t" : "", column_names[i]);
	str_add_char(&content, '\n');
	for (size_t i = 0; i < count; i++)
		add_line(service, &texts[i], &content);
	if (count)
		rc = write_file(path, &content, err);
	else if (unlink(path) && errno != ENOENT && errno != ENOTDIR)
		rc = err_file(err, RC_IO, path, err_system(errno));
	str_release(&content);
	free(path);
	return rc;
}

/* ---- reading ---- */

struct reading {
	struct service *service;
	const char *path;
	int columns[COLUMN_COUNT];
	size_t count;		/* texts taken */
};

static const char *cell_of(const struct reading *reading, const struct tsv_line *line, enum column column)
{
	size_t at = (size_t)reading->columns[column];

	return at < line->count ? line->cells[at] : NULL;
}

static int64_t number_of(const struct reading *reading, const struct tsv_line *line, enum column column)
{
	const char *text = cell_of(reading, line, column);
	char *end = NULL;
	long long number;

	if (!text)
		return 0;
	number = strtoll(text, &end, 10);
	return *end ? 0 : number;
}

static bool equals(const struct reading *reading, const struct tsv_line *line, enum column column,
		   const char *wanted)
{
	const char *text = cell_of(reading, line, column);

	return text && !strcmp(text, wanted);
}

static enum rc refuse(const struct reading *reading, long line, const char *why, struct err *err)
{
	return err_at(err, RC_INVALID, reading->path, line, "%s", why);
}

static enum rc find_columns(struct reading *reading, const struct tsv *tsv, struct err *err)
{
	for (int i = 0; i < COLUMN_COUNT; i++) {
		reading->columns[i] = tsv_column(tsv, column_names[i]);
		if (reading->columns[i] < 0)
			return refuse(reading, 1, _("is no recovery file of hyoka"), err);
	}
	return RC_OK;
}

/* Whose file it is, told by its first text: not for us, or of a session that lives. */
static bool is_for_us(const struct reading *reading, const struct tsv *tsv)
{
	const struct tsv_line *line = tsv->count > 1 ? &tsv->lines[1] : NULL;
	const char *session = line ? cell_of(reading, line, COLUMN_SESSION) : NULL;

	return session && equals(reading, line, COLUMN_STORE, db_path(reading->service->db)) &&
	       equals(reading, line, COLUMN_LOGIN, reading->service->login) &&
	       !draft_session_lives(reading->service, session);
}

/* The sheet by year and number: a store that was restored may have given the id to another. */
static enum rc find_sheet(const struct reading *reading, const struct tsv_line *line, int64_t *id,
			  struct err *err)
{
	const char *number = cell_of(reading, line, COLUMN_NUMBER);
	int year = (int)number_of(reading, line, COLUMN_YEAR);
	enum rc rc;

	if (!number || !year)
		return refuse(reading, line->line, _("names no sheet"), err);
	rc = sheets_find(reading->service->db, number, year, id, err);
	return rc == RC_NOT_FOUND ? RC_INVALID : rc;
}

struct newest {
	const struct draft *wanted;
	int64_t at;
};

static enum rc take_same(const struct draft *draft, void *arg, struct err *err)
{
	struct newest *newest = arg;

	(void)err;
	if (!strcmp(draft->address, newest->wanted->address) &&
	    !strcmp(draft->session, newest->wanted->session))
		newest->at = draft->at;
	return RC_OK;
}

/* Unless the store has the same or newer: the file may have been taken before. */
static enum rc put_newer(struct service *service, const struct draft *draft, struct err *err)
{
	struct newest newest = { draft, -1 };
	enum rc rc = drafts_list(service->db, draft->login, draft->sheet_id, take_same, &newest, err);

	if (rc || newest.at > draft->at)
		return rc;
	return drafts_put(service->db, draft, err);
}

static enum rc take_line(struct reading *reading, const struct tsv_line *line, struct err *err)
{
	struct service *service = reading->service;
	struct draft draft = {
		.login = service->login,
		.session = cell_of(reading, line, COLUMN_SESSION),
		.address = cell_of(reading, line, COLUMN_ADDRESS),
		.text = cell_of(reading, line, COLUMN_TEXT),
		.based_on = cell_of(reading, line, COLUMN_BASED_ON),
		.at = number_of(reading, line, COLUMN_AT),
	};
	struct address at;
	enum rc rc;

	if (!draft.address || !draft.text || !draft.session)
		return refuse(reading, line->line, _("is no recovery file of hyoka"), err);
	rc = address_parse(draft.address, service->masters, &at, err);
	if (!rc)
		rc = find_sheet(reading, line, &draft.sheet_id, err);
	if (!rc)
		rc = put_newer(service, &draft, err);
	if (!rc)
		reading->count++;
	return rc;
}

static enum rc take_lines(struct reading *reading, const struct tsv *tsv, struct err *err)
{
	const struct act act = session_act(reading->service, NULL);
	enum rc rc = db_begin(reading->service->db, &act, err);

	if (rc)
		return rc;
	for (size_t i = 1; i < tsv->count && !rc; i++)
		rc = take_line(reading, &tsv->lines[i], err);
	if (!rc)
		return db_commit(reading->service->db, NULL, err);
	db_rollback(reading->service->db);
	err_name_file(err, reading->path);
	return rc;
}

/* One file, whole or not at all; *count grows by what it held. */
static enum rc take_file(struct service *service, const char *path, size_t *count, struct err *err)
{
	struct reading reading = { .service = service, .path = path };
	struct tsv tsv = { 0 };
	char *bytes = NULL;
	size_t length = 0;
	enum rc rc = file_read(path, FILE_LIMIT, &bytes, &length, err);

	if (rc)
		return rc;
	if (length > FILE_LIMIT)
		rc = refuse(&reading, 0, _("is too large"), err);
	if (!rc)
		rc = tsv_read(bytes, length, path, &tsv, err);
	if (!rc)
		rc = find_columns(&reading, &tsv, err);
	if (!rc && is_for_us(&reading, &tsv)) {
		rc = take_lines(&reading, &tsv, err);
		if (!rc) {
			*count += reading.count;
			unlink(path);	/* where it stays, its texts are no news the next time */
		}
	}
	tsv_release(&tsv);
	free(bytes);
	return rc;
}

static int is_recovery(const struct dirent *entry)
{
	const char *digits = entry->d_name + strlen(NAME_PREFIX);

	return !strncmp(entry->d_name, NAME_PREFIX, strlen(NAME_PREFIX)) &&
	       strspn(digits, "0123456789abcdef") == NUMBER_DIGITS &&
	       !strcmp(digits + NUMBER_DIGITS, NAME_SUFFIX);
}

enum rc recovery_import(struct service *service, size_t *count, struct err *err)
{
	char *folder = state_folder();
	struct dirent **entries = NULL;
	int found = scandir(folder, &entries, is_recovery, alphasort);
	enum rc rc = RC_OK;

	*count = 0;
	for (int i = 0; i < found; i++) {
		struct str path = STR_INIT;
		struct err failure = ERR_INIT;
		enum rc failed = RC_OK;

		str_addf(&path, "%s/%s", folder, entries[i]->d_name);
		if (i < FILES_LIMIT)
			failed = take_file(service, path.text, count, &failure);
		if (failed && failed != RC_NOT_FOUND && !rc) {	/* else another session was faster */
			rc = failed;
			*err = failure;
		} else {
			err_release(&failure);
		}
		str_release(&path);
		free(entries[i]);
	}
	free(entries);
	free(folder);
	return rc;
}
