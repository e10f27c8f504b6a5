/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * master - lists of the office out and in as TSV; an import is one audited set.
 */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/word.h"
#include "model/masters.h"
#include "service/administer.h"
#include "service/session.h"
#include "service/tsv.h"

/* ---- rows in memory ---- */

struct rows {
	char ***items;
	size_t count, capacity, columns;
};

static enum rc keep_row(const char *const *values, void *arg, struct err *err)
{
	struct rows *rows = arg;
	char **row = xcalloc(rows->columns, sizeof(*row));

	(void)err;
	for (size_t c = 0; c < rows->columns; c++)
		row[c] = xstrdup(values[c]);
	rows->items = grow(rows->items, rows->count, &rows->capacity, sizeof(*rows->items));
	rows->items[rows->count++] = row;
	return RC_OK;
}

static void rows_release(struct rows *rows)
{
	for (size_t i = 0; i < rows->count; i++) {
		for (size_t c = 0; c < rows->columns; c++)
			free(rows->items[i][c]);
		free(rows->items[i]);
	}
	free(rows->items);
}

/* The row of `rows` with the same key as `values`, or NULL. */
static char *const *find_row(const struct rows *rows, const struct table_info *table,
			     const char *const *values)
{
	for (size_t i = 0; i < rows->count; i++) {
		size_t k = 0;

		while (k < table->key_count && word_same(rows->items[i][k], values[k]))
			k++;
		if (k == table->key_count)
			return rows->items[i];
	}
	return NULL;
}

/* ---- out ---- */

struct export_job {
	const struct table_info *table;
	struct str *out;
};

static enum rc add_line(const char *const *values, void *arg, struct err *err)
{
	struct export_job *job = arg;

	(void)err;
	for (size_t c = 0; c < job->table->column_count; c++) {
		if (c)
			str_add_char(job->out, '\t');
		tsv_add(job->out, values[c]);
	}
	str_add_char(job->out, '\n');
	return RC_OK;
}

enum rc master_export(struct service *service, const struct table_info *table,
		      struct str *out, struct err *err)
{
	struct export_job job = { .table = table, .out = out };
	enum rc rc = add_line(table->columns, &job, err);

	return rc ? rc : table_each(service->db, table, add_line, &job, err);
}

/* ---- in ---- */

struct master_job {
	struct service *service;
	const struct table_info *table;
	const char *file;
	struct tsv tsv;
	int *place;		/* of each column of the table: cell of a line, or -1 */
	struct rows before;
	master_fn *fn;
	void *arg;
};

/* The header names columns of the table, all keys among them, none twice. */
static enum rc read_header(struct master_job *job, struct err *err)
{
	const struct table_info *table = job->table;
	const struct tsv_line *header = job->tsv.lines;

	if (!job->tsv.count)
		return err_at(err, RC_INVALID, job->file, 1, _("the file is empty; its first line names the columns"));
	for (size_t i = 0; i < header->count; i++) {
		size_t c = 0;

		while (c < table->column_count && !word_same(header->cells[i], table->columns[c]))
			c++;
		if (c == table->column_count || tsv_column(&job->tsv, table->columns[c]) != (int)i)
			return err_at(err, RC_INVALID, job->file, header->line,
				      _("column '%s' is not one of table '%s', or stands twice"),
				      header->cells[i] ? header->cells[i] : "\\N", table->name);
	}
	job->place = xcalloc(table->column_count, sizeof(*job->place));
	for (size_t c = 0; c < table->column_count; c++) {
		job->place[c] = tsv_column(&job->tsv, table->columns[c]);
		if (c < table->key_count && job->place[c] < 0)
			return err_at(err, RC_INVALID, job->file, header->line,
				      _("column '%s' is missing"), table->columns[c]);
	}
	return RC_OK;
}

/* "list=status label=継続 position: 1 → 2": the key, then what changes. */
static void tell(const struct master_job *job, enum table_change change, long line,
		 const char *const *values, char *const *before)
{
	struct str text = STR_INIT;

	for (size_t c = 0; c < job->table->column_count; c++) {
		const char *new = values[c] ? values[c] : "";
		const char *old = before && before[c] ? before[c] : "";

		if (c < job->table->key_count)
			str_addf(&text, "%s%s=%s", c ? " " : "", job->table->columns[c], new);
		else if (before && !word_same(before[c], values[c]))
			str_addf(&text, " %s: %s -> %s", job->table->columns[c], old, new);
		else if (!before && values[c])
			str_addf(&text, " %s: %s", job->table->columns[c], new);
	}
	job->fn(change, line, text.text, job->arg);
	str_release(&text);
}

/* A key that stands twice would make the second line a change of the first. */
static enum rc refuse_twice(const struct master_job *job, size_t line, struct err *err)
{
	const struct tsv_line *second = &job->tsv.lines[line];

	for (size_t i = 1; i < line; i++) {
		const struct tsv_line *first = &job->tsv.lines[i];
		size_t k = 0;

		while (k < job->table->key_count && second->cells[job->place[k]] &&
		       word_same(first->cells[job->place[k]], second->cells[job->place[k]]))
			k++;
		if (k == job->table->key_count)
			return err_at(err, RC_INVALID, job->file, second->line,
				      _("the same key stands at line %ld already"), first->line);
	}
	return RC_OK;
}

static enum rc put_line(struct master_job *job, const struct tsv_line *line, struct err *err)
{
	const struct table_info *table = job->table;
	const char **values = xcalloc(table->column_count, sizeof(*values));
	enum table_change change = TABLE_SAME;
	char *const *before;
	enum rc rc;

	for (size_t c = 0; c < table->column_count; c++)
		if (job->place[c] >= 0)
			values[c] = line->cells[job->place[c]];
	before = find_row(&job->before, table, values);
	for (size_t c = 0; before && c < table->column_count; c++)
		if (job->place[c] < 0)
			values[c] = before[c];
	rc = table_put(job->service->db, table, values, &change, err);
	if (rc && !err->line)
		err->line = line->line;
	if (rc)
		err_name_file(err, job->file);
	if (!rc && change != TABLE_SAME && job->fn)
		tell(job, change, line->line, values, before);
	free(values);
	return rc;
}

static enum rc put_lines(struct master_job *job, struct err *err)
{
	enum rc rc = table_each(job->service->db, job->table, keep_row, &job->before, err);

	for (size_t i = 1; i < job->tsv.count && !rc; i++) {
		const struct tsv_line *line = &job->tsv.lines[i];

		if (line->count != job->tsv.lines[0].count)
			rc = err_at(err, RC_INVALID, job->file, line->line,
				    _("%zu cells where the header has %zu"), line->count,
				    job->tsv.lines[0].count);
		else
			rc = refuse_twice(job, i, err);
		if (!rc)
			rc = put_line(job, line, err);
	}
	return rc;
}

/* New unit costs change labour costs; that is part of the same act. */
static enum rc put_all(struct master_job *job, struct labour_changes **changes, struct err *err)
{
	bool costs = !strcmp(job->table->name, "unit_cost");
	struct masters *before = NULL;
	enum rc rc = costs ? tables_load_masters(job->service->db, &before, err) : RC_OK;

	if (!rc)
		rc = put_lines(job, err);
	if (!rc && costs)
		rc = labour_follow(job->service, before, changes, err);
	masters_free(before);
	return rc;
}

static enum rc put_or_show(struct master_job *job, const struct master_input *input,
			   struct receipt *receipt, struct err *err)
{
	struct act act = session_act(job->service, NULL);
	struct labour_changes *changes = NULL;
	enum rc rc = db_begin(job->service->db, &act, err);

	if (rc)
		return rc;
	rc = put_all(job, &changes, err);
	if (!rc && !input->dry_run)
		rc = db_commit(job->service->db, receipt, err);
	else
		db_rollback(job->service->db);
	if (!rc && input->labour_fn)
		labour_tell(changes, input->labour_fn, input->arg);
	labour_release(changes);
	return rc;
}

enum rc master_import(struct service *service, const struct master_input *input,
		      struct receipt *receipt, struct err *err)
{
	struct master_job job = { .service = service, .table = input->table, .file = input->file,
				  .before = { .columns = input->table->column_count },
				  .fn = input->fn, .arg = input->arg };
	enum rc rc = tsv_read(input->bytes, input->length, input->file, &job.tsv, err);

	if (!rc)
		rc = read_header(&job, err);
	if (!rc)
		rc = put_or_show(&job, input, receipt, err);
	rows_release(&job.before);
	free(job.place);
	tsv_release(&job.tsv);
	return rc;
}
