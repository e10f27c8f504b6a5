/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * masters_load - the master tables into a struct masters.
 *
 * Columns come in the order of table_list.h, rows in the masters' order.
 */
#include "store/masters_load.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "model/masters.h"
#include "store/statement.h"
#include "store/tables.h"

/* '/' comes after '.'. */
static const char sql_changed[] =
	"SELECT max(change_set_id) FROM (SELECT max(change_set_id) AS change_set_id FROM change"
	" WHERE subject > 'master.' AND subject < 'master/'"
	" UNION ALL SELECT max(change_set_id) FROM change WHERE subject = 'section'"
	" UNION ALL SELECT max(change_set_id) FROM change WHERE subject = 'setting')";

struct loading {
	struct masters *masters;
	size_t capacity;	/* of the array being filled */
};

/* A new item at the end of an array of the masters, all zero. */
#define ADD(loading, array, count) \
	((loading)->masters->array = grow((loading)->masters->array, \
		(loading)->masters->count, &(loading)->capacity, \
		sizeof(*(loading)->masters->array)), \
	 &(loading)->masters->array[(loading)->masters->count++])

static int64_t number(const char *text)
{
	return text ? strtoll(text, NULL, 10) : 0;
}

static int small(const char *text)
{
	return (int)number(text);
}

static char *text_of(const char *text)
{
	return xstrdup(text ? text : "");
}

static enum rc add_choice(const char *const *row, void *arg, struct err *err)
{
	(void)err;
	*ADD((struct loading *)arg, choices, choice_count) = (struct choice){
		.list = text_of(row[0]), .label = text_of(row[1]), .aliases = text_of(row[2]),
		.from_year = small(row[4]), .to_year = small(row[5]),
	};
	return RC_OK;
}

static enum rc add_era(const char *const *row, void *arg, struct err *err)
{
	(void)err;
	*ADD((struct loading *)arg, eras.items, eras.count) = (struct era){
		.name = text_of(row[0]), .letter = text_of(row[1]), .first_year = small(row[2]),
	};
	return RC_OK;
}

static enum rc add_sdg(const char *const *row, void *arg, struct err *err)
{
	(void)err;
	*ADD((struct loading *)arg, sdgs, sdg_count) = (struct sdg){
		.goal = small(row[0]), .title = text_of(row[1]),
	};
	return RC_OK;
}

static enum rc add_sentence(const char *const *row, void *arg, struct err *err)
{
	(void)err;
	*ADD((struct loading *)arg, sentences, sentence_count) = (struct sentence){
		.criterion = text_of(row[0]), .score = small(row[1]), .text = text_of(row[2]),
	};
	return RC_OK;
}

static enum rc add_unit_cost(const char *const *row, void *arg, struct err *err)
{
	(void)err;
	*ADD((struct loading *)arg, unit_costs, unit_cost_count) = (struct unit_cost){
		.year = small(row[0]), .person_yen = number(row[1]), .hour_yen = number(row[2]),
		.component = row[3] && !strcmp(row[3], "component"),
	};
	return RC_OK;
}

static enum rc add_reason(const char *const *row, void *arg, struct err *err)
{
	(void)err;
	*ADD((struct loading *)arg, reasons, reason_count) = (struct empty_reason){
		.key = text_of(row[0]), .label = text_of(row[1]), .offered = small(row[2]) != 0,
		.kinds = text_of(row[3]), .years = text_of(row[4]),
		.for_submission = small(row[5]) != 0, .for_settlement = small(row[6]) != 0,
	};
	return RC_OK;
}

static enum rc add_requirement(const char *const *row, void *arg, struct err *err)
{
	(void)err;
	*ADD((struct loading *)arg, requirements, requirement_count) = (struct requirement){
		.scope = text_of(row[0]), .address = text_of(row[1]),
	};
	return RC_OK;
}

static enum rc add_stage(const char *const *row, void *arg, struct err *err)
{
	(void)err;
	*ADD((struct loading *)arg, stages, stage_count) = (struct stage){
		.key = text_of(row[0]), .label = text_of(row[1]), .writers = text_of(row[2]),
		.states = text_of(row[3]), .printed = small(row[4]) != 0,
	};
	return RC_OK;
}

static enum rc add_step(const char *const *row, void *arg, struct err *err)
{
	(void)err;
	*ADD((struct loading *)arg, steps, step_count) = (struct workflow_step){
		.state = text_of(row[0]), .action = text_of(row[1]), .role = text_of(row[2]),
		.next = text_of(row[3]), .reason = small(row[4]) != 0,
	};
	return RC_OK;
}

static enum rc add_section(const char *const *row, void *arg, struct err *err)
{
	(void)err;
	*ADD((struct loading *)arg, sections, section_count) = (struct office_section){
		.id = number(row[0]), .name = text_of(row[1]),
		.from_year = small(row[2]), .to_year = small(row[3]),
	};
	return RC_OK;
}

static const struct {
	const char *table;
	table_fn *add;
} loaders[] = {
	{ "choice", add_choice },
	{ "era", add_era },
	{ "sdg", add_sdg },
	{ "sentence", add_sentence },
	{ "unit_cost", add_unit_cost },
	{ "empty_reason", add_reason },
	{ "requirement", add_requirement },
	{ "evaluation_stage", add_stage },
	{ "workflow_step", add_step },
	{ "section", add_section },
};

static enum rc load(struct db *db, struct masters *masters, const char *table, table_fn *add,
		    struct err *err)
{
	struct loading loading = { .masters = masters };

	return table_each(db, table_named(table), add, &loading, err);
}

enum rc masters_load_stages(struct db *db, struct masters *masters, struct err *err)
{
	return load(db, masters, "evaluation_stage", add_stage, err);
}

enum rc tables_changed(struct db *db, int64_t *set, struct err *err)
{
	sqlite3_stmt *row = NULL;
	bool found = false;
	enum rc rc = statement_get(db, sql_changed, &row, err);

	*set = 0;
	if (rc)
		return rc;
	rc = statement_step(db, row, &found, err);
	if (!rc && found)
		*set = sqlite3_column_int64(row, 0);
	statement_done(row);
	return rc;
}

enum rc tables_load_masters(struct db *db, struct masters **masters, struct err *err)
{
	struct masters *loaded = masters_new();
	enum rc rc = RC_OK;

	for (size_t i = 0; i < sizeof(loaders) / sizeof(*loaders) && !rc; i++)
		rc = load(db, loaded, loaders[i].table, loaders[i].add, err);
	if (rc) {
		masters_free(loaded);
		return rc;
	}
	*masters = loaded;
	return RC_OK;
}
