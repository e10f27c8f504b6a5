/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * undo_record - what stands in such a row now is what the history says last;
 * it is put back by the functions that write it otherwise.
 */
#include "service/undo_record.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/str.h"
#include "model/sheet.h"
#include "service/project_work.h"
#include "service/session.h"
#include "service/undo_work.h"
#include "store/acks.h"
#include "store/history.h"
#include "store/projects.h"
#include "store/sheets.h"

#define LIFE "project"
#define LINK "lineage"
#define ANSWER "finding_ack"
#define ROW "#row"

/* ---- from the history ---- */

static struct undo_column *find_column(const struct undo_record *record, const char *name)
{
	for (size_t i = 0; i < record->count; i++)
		if (!strcmp(record->columns[i].name, name))
			return &record->columns[i];
	return NULL;
}

static void take_column(struct undo_record *record, const struct history_row *row)
{
	struct undo_column *column = find_column(record, row->address);

	if (!column) {
		record->columns = grow(record->columns, record->count, &record->capacity,
				       sizeof(*record->columns));
		column = &record->columns[record->count++];
		*column = (struct undo_column){ .name = xstrdup(row->address), .before = xstrdup(row->before) };
	}
	free(column->after);
	column->after = xstrdup(row->after);
}

static void record_release(struct undo_record *record)
{
	for (size_t i = 0; i < record->count; i++) {
		free(record->columns[i].name);
		free(record->columns[i].before);
		free(record->columns[i].after);
	}
	free(record->columns);
	free(record->subject);
	free(record->id);
}

bool undo_records_take(struct undo_records *records, const struct history_row *row)
{
	struct undo_record *record = records->count ? &records->items[records->count - 1] : NULL;

	if (strcmp(row->subject, LIFE) && strcmp(row->subject, LINK) && strcmp(row->subject, ANSWER))
		return false;
	if (!record || strcmp(record->subject, row->subject) || strcmp(record->id, row->subject_id)) {
		records->items = grow(records->items, records->count, &records->capacity,
				      sizeof(*records->items));
		record = &records->items[records->count++];
		*record = (struct undo_record){ .subject = xstrdup(row->subject), .id = xstrdup(row->subject_id) };
	}
	take_column(record, row);
	return true;
}

void undo_records_release(struct undo_records *records)
{
	for (size_t i = 0; i < records->count; i++)
		record_release(&records->items[i]);
	free(records->items);
	*records = (struct undo_records){ 0 };
}

/* ---- what stands there now ---- */

static bool same(const char *a, const char *b)
{
	return a && b ? !strcmp(a, b) : !a && !b;
}

/* The whole row, and how it was before the set. */
struct standing {
	struct undo_record row;		/* `after` of each column is what stands */
	const struct undo_record *set;
	struct undo_column *other;	/* the first that is not as the set wrote it */
	struct undo_conflict who;	/* … and who changed that one last */
};

static enum rc take_row(const struct history_row *row, void *arg, struct err *err)
{
	struct standing *standing = arg;

	(void)err;
	take_column(&standing->row, row);
	return RC_OK;
}

static const char *now(const struct standing *standing, const char *name)
{
	const struct undo_column *column = find_column(&standing->row, name);

	return column ? column->after : NULL;
}

/* What is to stand there again. */
static const char *wanted(const struct standing *standing, const char *name)
{
	const struct undo_column *column = find_column(standing->set, name);

	return column ? column->before : now(standing, name);
}

static int64_t wanted_number(const struct standing *standing, const char *name)
{
	const char *text = wanted(standing, name);

	return text ? strtoll(text, NULL, 10) : 0;
}

/* A row that the set made goes whole, with what others have written beside. */
static void find_other(struct standing *standing)
{
	const struct undo_column *made = find_column(standing->set, ROW);

	for (size_t i = 0; i < standing->row.count && !standing->other; i++) {
		struct undo_column *column = &standing->row.columns[i];
		const struct undo_column *wrote = find_column(standing->set, column->name);

		if (wrote ? !same(column->after, wrote->after) : made && made->after && column->after)
			standing->other = column;
	}
}

static enum rc take_last(const struct history_row *row, void *arg, struct err *err)
{
	struct standing *standing = arg;

	(void)err;
	if (strcmp(row->address, standing->other->name))
		return RC_OK;
	free(standing->who.login);
	standing->who.login = xstrdup(row->login);
	standing->who.at = row->at;
	standing->who.set = row->set;
	standing->who.undoes = row->undoes;
	return RC_OK;
}

/* As the history of the sheet has an answer, else "project/3/ended"; a new string. */
static char *name_column(const struct undo_record *record, const char *column)
{
	struct str name = STR_INIT;

	if (!strcmp(record->subject, ANSWER))
		return history_of_answer(record->id);
	str_addf(&name, "%s/%s/%s", record->subject, record->id, column);
	return str_take(&name);
}

static int64_t sheet_of(const struct undo_record *record)
{
	return strcmp(record->subject, ANSWER) ? 0 : strtoll(record->id, NULL, 10);
}

static enum rc note(struct undoing *undoing, struct standing *standing, struct err *err)
{
	const struct undo_column *wrote = find_column(standing->set, standing->other->name);
	enum rc rc = history_of_row(undoing->service->db, standing->set->subject, standing->set->id,
				    take_last, standing, err);

	standing->who.sheet_id = sheet_of(standing->set);
	standing->who.address = name_column(standing->set, standing->other->name);
	standing->who.wrote = wrote ? wrote->after : NULL;
	standing->who.before = wrote ? wrote->before : NULL;
	standing->who.present = standing->other->after;
	undo_note(undoing, &standing->who);
	free(standing->who.address);
	free(standing->who.login);
	return rc;
}

/* ---- putting back ---- */

static enum rc put_life(struct undoing *undoing, const struct standing *standing, struct err *err)
{
	return projects_end(undoing->service->db, strtoll(standing->set->id, NULL, 10),
			    wanted(standing, "ended"), wanted(standing, "why"), err);
}

static enum rc put_link(struct undoing *undoing, const struct standing *standing, struct err *err)
{
	struct db *db = undoing->service->db;
	struct link link = {
		.id = strtoll(standing->set->id, NULL, 10),
		.from_project = wanted_number(standing, "from_project"),
		.from_series = wanted_number(standing, "from_series"),
		.to_project = wanted_number(standing, "to_project"),
		.to_series = wanted_number(standing, "to_series"),
		.year = (int)wanted_number(standing, "from_year"),
		.reason = (char *)wanted(standing, "reason"),
	};

	if (!wanted(standing, ROW))
		return lineage_drop(db, link.id, err);
	link.kind = lineage_kind(wanted(standing, "kind"));
	if (now(standing, ROW))
		return lineage_correct(db, &link, err);
	return project_link_again(db, &link, err);
}

static enum rc put_answer(struct undoing *undoing, const struct standing *standing, struct err *err)
{
	struct service *service = undoing->service;
	int64_t sheet_id = sheet_of(standing->set);
	char *check = strchr(standing->set->id, '/'), *address = strchr(check + 1, '/');
	struct ack ack = { .check_id = xstrndup(check + 1, (size_t)(address - check - 1)), .address = address + 1,
			   .reason = (char *)wanted(standing, "reason"), .digest = (char *)wanted(standing, "digest") };
	struct sheet *sheet = NULL;
	enum rc rc = sheets_load(service->db, sheet_id, &sheet, err);

	if (!rc)
		rc = session_may_edit(service, sheet, err);
	if (!rc && wanted(standing, ROW))
		rc = acks_put(service->db, sheet_id, &ack, err);
	else if (!rc && now(standing, ROW))	/* UNDO_ALL: it may be away already */
		rc = acks_remove(service->db, sheet_id, ack.check_id, ack.address, err);
	sheet_free(sheet);
	free(ack.check_id);
	return rc;
}

/* Does nobody know all of the row any more that the set changed? */
static bool is_gone(const struct standing *standing)
{
	return !now(standing, ROW) && !find_column(standing->set, ROW);
}

static enum rc put(struct undoing *undoing, const struct standing *standing, struct err *err)
{
	if (!strcmp(standing->set->subject, LIFE))
		return put_life(undoing, standing, err);
	if (!strcmp(standing->set->subject, LINK))
		return put_link(undoing, standing, err);
	return put_answer(undoing, standing, err);
}

enum rc undo_record_put(struct undoing *undoing, const struct undo_record *record, size_t *count,
			struct err *err)
{
	struct standing standing = { .set = record };
	enum rc rc = history_of_row(undoing->service->db, record->subject, record->id, take_row, &standing,
				    err);

	find_other(&standing);
	if (!rc && standing.other)
		rc = note(undoing, &standing, err);
	if (!rc && (!standing.other || undoing->way == UNDO_ALL) && !is_gone(&standing)) {
		rc = put(undoing, &standing, err);
		++*count;
	}
	record_release(&standing.row);
	return rc;
}
