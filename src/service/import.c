/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * import - published texts into the store: one transaction for all of them.
 */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/word.h"
#include "base/year.h"
#include "model/diff.h"
#include "model/kind.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/edit_past.h"
#include "service/report.h"
#include "service/session.h"
#include "service/transfer.h"
#include "store/projects.h"
#include "store/sheets.h"
#include "store/sheets_mark.h"

struct importing {
	struct service *service;
	struct report report;
	const char *file;
	long line;			/* first line of the sheet at hand */
	size_t refused;			/* sheets left out because of their state */
};

/* ---- a sheet that is there already ---- */

struct updating {
	struct importing *importing;
	const struct published_sheet *read;
	const struct sheet *stored;
	size_t changed;
	enum rc rc;
	struct err *err;
};

static bool was_lost(const struct published_sheet *read, const char *address)
{
	for (size_t i = 0; i < read->lost_count; i++)
		if (!strcmp(read->lost[i], address))
			return true;
	return false;
}

/* Does the published form carry this cell at all? */
static bool is_carried(const struct address *at)
{
	return field_info(at->field)->repeat != REPEAT_MEMO && !*at->stage;
}

static void report_change(struct updating *updating, const char *address,
			  const struct address *at, const struct value *before,
			  const struct value *after)
{
	struct str old = STR_INIT, new = STR_INIT;

	field_format(at->field, before, &old);
	field_format(at->field, after, &new);
	report_add(&updating->importing->report, updating->importing->file,
		   updating->importing->line, _("changed: %s: '%s' is now '%s'"), address, old.text,
		   new.text);
	str_release(&old);
	str_release(&new);
}

/* The closed sheet of a year before says otherwise: that is not for a text to change. */
static bool is_closed(struct updating *updating, const char *address, const struct address *at,
		      const struct value *after)
{
	const char *reason = sheet_mark(updating->read->sheet, address, "empty");
	struct str closed = STR_INIT;
	int year = 0;

	updating->rc = edit_past_differs(updating->importing->service, updating->stored, at, after,
					 reason, &year, updating->err);
	if (!updating->rc && year) {
		year_say(&closed, year, &updating->importing->service->masters->eras);
		report_add(&updating->importing->report, updating->importing->file,
			   updating->importing->line,
			   _("left alone: %s: the sheet of %s is closed and says otherwise"), address,
			   closed.text);
		str_release(&closed);
	}
	return updating->rc || year;
}

/* Why the cell is empty, as the text says. */
static void update_reason(struct updating *updating, const struct address *at, const char *address)
{
	const char *reason = sheet_mark(updating->read->sheet, address, "empty");

	if (reason && !updating->rc)
		updating->rc = sheets_write_reason(updating->importing->service->db, updating->stored->id, at,
						   reason, updating->err);
}

static void update_cell(const struct address *at, const struct value *before,
			const struct value *after, void *arg)
{
	struct updating *updating = arg;
	struct service *service = updating->importing->service;
	struct str address = STR_INIT;
	struct value printed;
	bool same;

	if (updating->rc || !is_carried(at))
		return;
	address_format(at, &address);
	printed = published_as_printed(updating->stored, at, service->masters);
	same = value_equal(&printed, after) || was_lost(updating->read, address.text);
	value_release(&printed);
	if (!same && !is_closed(updating, address.text, at, after)) {
		updating->rc = sheets_write(service->db, updating->stored->id, at, before, after,
					    updating->err);
		update_reason(updating, at, address.text);
		updating->changed++;
		report_change(updating, address.text, at, before, after);
	}
	str_release(&address);
}

/* Reasons that were read where the cell is empty in both, and say something else. */
static void update_reasons(struct updating *updating)
{
	const struct masters *masters = updating->importing->service->masters;
	const struct sheet *read = updating->read->sheet;

	for (size_t i = 0; i < read->mark_count && !updating->rc; i++) {
		const struct mark *mark = &read->marks[i];
		struct err ignored = ERR_INIT;
		struct address at;

		if (word_same(sheet_mark(updating->stored, mark->address, mark->mark), mark->detail))
			continue;
		if (address_parse(mark->address, masters, &at, &ignored)) {
			err_release(&ignored);
			continue;
		}
		if (sheet_get(read, &at)->type != VALUE_EMPTY ||
		    sheet_get(updating->stored, &at)->type != VALUE_EMPTY ||
		    was_lost(updating->read, mark->address) ||
		    is_closed(updating, mark->address, &at, &VALUE_NONE))
			continue;
		update_reason(updating, &at, mark->address);
		updating->changed++;
	}
}

/* List rows that the text no longer has. */
static void drop_rows(struct updating *updating, enum field_id field)
{
	int *rows = NULL;
	size_t count = sheet_rows(updating->stored, field, &rows);

	for (size_t i = 0; i < count && !updating->rc; i++) {
		struct address at = ADDRESS_AT(field, rows[i], 0);

		if (!sheet_has(updating->read->sheet, &at))
			updating->rc = sheets_drop_row(updating->importing->service->db,
						       updating->stored->id, &at, updating->err);
	}
	free(rows);
}

static enum rc follow_section(struct importing *importing, struct sheet *sheet,
			      const struct sheet *stored, struct err *err)
{
	struct address at = ADDRESS(FIELD_basic_section);
	const char *name = sheet_text(sheet, &at);
	bool made = false;
	enum rc rc;

	if (!name)
		return RC_OK;
	rc = sheets_section(importing->service->db, name, &sheet->section_id, &made, err);
	if (!rc && made)
		report_add(&importing->report, importing->file, importing->line,
			   _("unknown: section '%s' was in no list and has been added"), name);
	if (!rc && stored && stored->section_id != sheet->section_id)
		rc = sheets_write_section(importing->service->db, stored->id, sheet->section_id, err);
	return rc;
}

static enum rc update_sheet(struct importing *importing, const struct published_sheet *read,
			    int64_t id, struct err *err)
{
	struct updating updating = { .importing = importing, .read = read, .err = err };
	struct err why = ERR_INIT;
	struct sheet *stored = NULL;
	enum rc rc = sheets_load(importing->service->db, id, &stored, err);

	if (rc)
		return rc;
	if (session_may_edit(importing->service, stored, &why)) {
		report_add(&importing->report, importing->file, importing->line,
			   _("left out: %s"), why.message);
		err_release(&why);
		importing->refused++;
		sheet_free(stored);
		return RC_OK;
	}
	updating.stored = stored;
	sheet_diff(stored, read->sheet, update_cell, &updating);
	update_reasons(&updating);
	drop_rows(&updating, FIELD_basic_pledge);
	drop_rows(&updating, FIELD_basic_strategy_policy);
	drop_rows(&updating, FIELD_basic_sdg);
	rc = updating.rc;
	if (!rc)
		rc = follow_section(importing, read->sheet, stored, err);
	if (!rc && updating.changed)
		rc = session_begin_work(importing->service, stored, err);
	if (updating.changed)
		report_add(&importing->report, importing->file, importing->line,
			   _("updated: %zu cells differ"), updating.changed);
	else
		report_add(&importing->report, importing->file, importing->line, _("unchanged"));
	sheet_free(stored);
	return rc;
}

/* ---- a new sheet ---- */

static void report_changed_name(struct importing *importing, const struct sheet *sheet,
				const struct place *other)
{
	const char *name = sheet_text(sheet, &ADDRESS(FIELD_basic_name));

	if (name && strcmp(name, other->name))
		report_add(&importing->report, importing->file, importing->line,
			   _("changed: the name was '%s' in %d"), other->name, other->year);
}

/* Join the sheet to the project that had its number in the nearest year (STORE 1). */
static enum rc join_project(struct importing *importing, struct sheet *sheet, struct err *err)
{
	struct db *db = importing->service->db;
	struct address at = ADDRESS(FIELD_basic_number);
	const char *number = sheet_text(sheet, &at);
	int64_t project = 0, taken = 0;
	struct place place = { 0 };
	enum rc rc = sheets_nearest_project(db, number, sheet->year, &project, err);

	if (rc || !project)
		return rc;
	rc = sheets_of_project(db, project, sheet->year, &taken, err);
	if (rc || taken)
		return rc;	/* has a sheet of that year under another number: not the same thing */
	sheet->project_id = project;
	rc = projects_nearest(db, project, 0, sheet->year, &place, err);
	if (!rc && place.name)
		report_changed_name(importing, sheet, &place);
	place_release(&place);
	return rc;
}

static size_t count_values(const struct sheet *sheet)
{
	size_t count = 0;

	for (size_t i = 0; i < sheet->cell_count; i++)
		count += sheet->cells[i].value.type != VALUE_EMPTY;
	return count;
}

static enum rc create_sheet(struct importing *importing, const struct published_sheet *read,
			    struct err *err)
{
	struct sheet *sheet = read->sheet;
	enum rc rc = follow_section(importing, sheet, NULL, err);

	if (!rc)
		rc = join_project(importing, sheet, err);
	if (rc)
		return rc;
	free(sheet->state);
	sheet->state = xstrdup("in_work");
	rc = sheets_create(importing->service->db, sheet, err);
	if (!rc)
		report_add(&importing->report, importing->file, importing->line,
			   _("new: %zu values came in"), count_values(sheet));
	return rc;
}

/* ---- all of it ---- */

static enum rc import_sheet(struct importing *importing, const struct published_sheet *read,
			    struct err *err)
{
	struct address number_at = ADDRESS(FIELD_basic_number), name_at = ADDRESS(FIELD_basic_name);
	const char *number = sheet_text(read->sheet, &number_at);
	const char *name = sheet_text(read->sheet, &name_at);
	struct err missing = ERR_INIT;
	struct str year = STR_INIT;
	int64_t id = 0;
	enum rc rc;

	importing->line = read->first_line;
	year_format(&year, read->sheet->year, YEAR_LONG, &importing->service->masters->eras);
	report_add(&importing->report, importing->file, read->first_line, _("sheet %s of %s: %s"),
		   number, year.text, name ? name : "");
	str_release(&year);
	for (size_t i = 0; i < read->notes.count; i++)
		report_note(&importing->report, importing->file, &read->notes.items[i]);
	rc = sheets_find(importing->service->db, number, read->sheet->year, &id, &missing);
	if (rc && rc != RC_NOT_FOUND) {
		*err = missing;
		return rc;
	}
	err_release(&missing);
	rc = rc ? create_sheet(importing, read, err) : update_sheet(importing, read, id, err);
	if (rc && !err->line)
		err->line = read->first_line;
	if (rc)
		err_name_file(err, importing->file);
	return rc;
}

static enum rc import_all(struct importing *importing, struct published *const *texts,
			  const struct import_input *inputs, size_t count, struct err *err)
{
	for (size_t i = 0; i < count; i++) {
		importing->file = inputs[i].file;
		for (size_t n = 0; n < texts[i]->notes.count; n++)
			report_note(&importing->report, inputs[i].file, &texts[i]->notes.items[n]);
		for (size_t s = 0; s < texts[i]->count; s++) {
			enum rc rc = import_sheet(importing, &texts[i]->sheets[s], err);

			if (rc)
				return rc;
		}
	}
	return RC_OK;
}

/* One sheet in two inputs would make the second an update of the first. */
static enum rc refuse_twice(struct published *const *texts, const struct import_input *inputs,
			    size_t upto, struct err *err)
{
	struct address at = ADDRESS(FIELD_basic_number);

	for (size_t s = 0; s < texts[upto]->count; s++)
		for (size_t i = 0; i < upto; i++)
			for (size_t o = 0; o < texts[i]->count; o++) {
				const struct sheet *a = texts[upto]->sheets[s].sheet;
				const struct sheet *b = texts[i]->sheets[o].sheet;

				if (a->year == b->year && !strcmp(sheet_text(a, &at), sheet_text(b, &at)))
					return err_at(err, RC_INVALID, inputs[upto].file,
						      texts[upto]->sheets[s].first_line,
						      _("sheet %s of %d stands in '%s' too"),
						      sheet_text(a, &at), a->year, inputs[i].file);
			}
	return RC_OK;
}

static enum rc read_all(const struct service *service, struct published **texts,
			const struct import_input *inputs, size_t count, struct err *err)
{
	enum rc rc = RC_OK;

	for (size_t i = 0; i < count && !rc; i++) {
		rc = published_read(inputs[i].bytes, inputs[i].length, inputs[i].file,
				    service->masters, &texts[i], err);
		if (!rc)
			rc = refuse_twice(texts, inputs, i, err);
	}
	return rc;
}

static enum rc keep_or_not(struct importing *importing, bool dry_run, import_fn *fn, void *arg,
			   struct err *err)
{
	enum rc rc = RC_OK;

	if (dry_run)
		db_rollback(importing->service->db);
	else
		rc = db_commit(importing->service->db, NULL, err);
	if (rc)
		return rc;
	report_send(&importing->report, fn, arg);
	if (importing->refused)
		return err_set(err, RC_DENIED, _("%zu sheets that have left the clerk were left out"),
			       importing->refused);
	return RC_OK;
}

enum rc transfer_import(struct service *service, const struct import_input *inputs,
			size_t count, bool dry_run, import_fn *fn, void *arg, struct err *err)
{
	struct published **texts = xcalloc(count ? count : 1, sizeof(*texts));
	struct importing importing = { .service = service };
	struct act act = session_act(service, NULL);
	enum rc rc = read_all(service, texts, inputs, count, err);

	if (!rc) {
		rc = db_begin(service->db, &act, err);
		if (!rc)
			rc = import_all(&importing, texts, inputs, count, err);
		if (!rc)
			rc = keep_or_not(&importing, dry_run, fn, arg, err);
		else
			db_rollback(service->db);
	}
	for (size_t i = 0; i < count; i++)
		published_free(texts[i]);
	free(texts);
	report_release(&importing.report);
	return rc;
}
