/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * cell_sql - statements about cells, from the catalogue.
 */
#include "store/cell_sql.h"

#include <string.h>

#include "base/str.h"
#include "model/kind.h"

/* How rows are keyed, by repetition. */
struct keying {
	const char *columns;	/* of the whole key */
	const char *values;
	const char *where;
	const char *walk;	/* what differs within a sheet and group; "" for nothing */
};

static const struct keying keyings[] = {
	[REPEAT_ONCE] = { "sheet_id", ":sheet", "sheet_id = :sheet", "" },
	[REPEAT_LIST] = { "sheet_id, slot", ":sheet, :slot",
			  "sheet_id = :sheet AND slot = :slot", "slot" },
	[REPEAT_COST_YEAR] = { "sheet_id, year", ":sheet, :year",
			       "sheet_id = :sheet AND year = :year", "year" },
	[REPEAT_INDICATOR] = { "sheet_id, slot", ":sheet, :slot",
			       "sheet_id = :sheet AND slot = :slot", "slot" },
	[REPEAT_INDICATOR_YEAR] = { "sheet_id, slot, year", ":sheet, :slot, :year",
				    "sheet_id = :sheet AND slot = :slot AND year = :year",
				    "slot, year" },
	[REPEAT_STAGE] = { "sheet_id, stage", ":sheet, :stage",
			   "sheet_id = :sheet AND stage = :stage", "stage" },
	[REPEAT_MEMO] = { "sheet_id, address", ":sheet, :about",
			  "sheet_id = :sheet AND address = :about", "address" },
};

/* An evaluation's rows are keyed by criterion as well. */
static const struct keying keying_criterion = {
	"sheet_id, stage, criterion", ":sheet, :stage, :criterion",
	"sheet_id = :sheet AND stage = :stage AND criterion = :criterion", "stage"
};

/* The sheet's own row. */
static const struct keying keying_sheet = { "id", ":sheet", "id = :sheet", "" };

static bool is_sheet_row(const struct field *field)
{
	return !strcmp(field->table, "sheet");
}

static const struct keying *keying(enum field_id id)
{
	const struct field *field = field_info(id);

	if (is_sheet_row(field))
		return &keying_sheet;
	return field->criterion ? &keying_criterion : &keyings[field->repeat];
}

static bool same_group(const struct field *one, const struct field *other)
{
	if (strcmp(one->table, other->table) || !one->criterion != !other->criterion)
		return false;
	return !one->criterion || !strcmp(one->criterion, other->criterion);
}

enum field_id cell_lead(enum field_id field)
{
	static enum field_id leads[FIELD_COUNT];	/* made when first asked for, then constant */
	static bool made;

	for (int i = 0; !made && i < FIELD_COUNT; i++) {
		int first = 0;

		while (!same_group(field_info((enum field_id)first), field_info((enum field_id)i)))
			first++;
		leads[i] = (enum field_id)first;
	}
	made = true;
	return leads[field];
}

enum field_id cell_next(enum field_id field)
{
	static enum field_id nexts[FIELD_COUNT];	/* made when first asked for, then constant */

	if (!nexts[field]) {	/* 0 leads its group and comes after none */
		int next = (int)field + 1;

		while (next < FIELD_COUNT && cell_lead((enum field_id)next) != cell_lead(field))
			next++;
		nexts[field] = (enum field_id)next;
	}
	return nexts[field];
}

struct address cell_beside(const struct address *at, enum field_id field)
{
	struct address beside = *at;

	beside.field = field;
	return beside;
}

void cell_sql_read(enum field_id field, struct str *sql)
{
	str_addf(sql, "SELECT %s FROM %s WHERE %s", field_info(field)->column,
		 field_info(field)->table, keying(field)->where);
}

void cell_sql_write(enum field_id field, struct str *sql)
{
	const struct field *info = field_info(field);

	str_addf(sql, "UPDATE %s SET %s = :value WHERE %s AND %s IS :expected", info->table,
		 info->column, keying(field)->where, info->column);
}

static void add_columns(enum field_id field, bool comma, struct str *sql)
{
	for (int i = 0; i < FIELD_COUNT; i++) {
		if (cell_lead((enum field_id)i) != cell_lead(field))
			continue;
		str_addf(sql, "%s%s", comma ? ", " : "", field_info((enum field_id)i)->column);
		comma = true;
	}
}

static void make_walk(enum field_id field, struct str *sql)
{
	const struct keying *key = keying(field);

	str_addf(sql, "SELECT %s", key->walk);
	add_columns(field, *key->walk, sql);
	str_addf(sql, " FROM %s WHERE %s = :sheet", field_info(field)->table,
		 key == &keying_sheet ? "id" : "sheet_id");
	if (key == &keying_criterion)
		str_add(sql, " AND criterion = :criterion");
	if (*key->walk)
		str_addf(sql, " ORDER BY %s", key->walk);
}

const char *cell_sql_walk(enum field_id field)
{
	static char *walks[FIELD_COUNT];	/* made when first asked for, then constant */
	struct str sql = STR_INIT;

	if (!walks[field]) {
		make_walk(field, &sql);
		walks[field] = str_take(&sql);
	}
	return walks[field];
}

void cell_sql_add(enum field_id field, struct str *sql)
{
	bool series = field_info(field)->repeat == REPEAT_INDICATOR;

	str_addf(sql, "INSERT INTO %s (%s%s) VALUES (%s%s)", field_info(field)->table,
		 keying(field)->columns, series ? ", series" : "", keying(field)->values,
		 series ? ", :series" : "");
}

void cell_sql_add_whole(enum field_id field, struct str *sql)
{
	const struct field *info = field_info(field);
	int count = 0;

	str_addf(sql, "INSERT INTO %s (", info->table);
	if (is_sheet_row(info))
		str_add(sql, "project_id, year, section_id, state, scope");
	else
		str_add(sql, keying(field)->columns);
	if (info->repeat == REPEAT_INDICATOR)
		str_add(sql, ", series");
	add_columns(field, true, sql);
	str_add(sql, ") VALUES (");
	if (is_sheet_row(info))
		str_add(sql, ":project, :year, :section, :state, :scope");
	else
		str_add(sql, keying(field)->values);
	if (info->repeat == REPEAT_INDICATOR)
		str_add(sql, ", :series");
	for (int i = 0; i < FIELD_COUNT; i++)
		if (cell_lead((enum field_id)i) == cell_lead(field))
			str_addf(sql, ", :v%d", count++);
	str_add(sql, ")");
}

void cell_sql_drop(enum field_id field, struct str *sql)
{
	str_addf(sql, "DELETE FROM %s WHERE %s", field_info(field)->table,
		 keying(field)->where);
}

void cell_bind_text(sqlite3_stmt *statement, const char *name, const char *text)
{
	int place = sqlite3_bind_parameter_index(statement, name);

	if (place && text)
		sqlite3_bind_text(statement, place, text, -1, SQLITE_TRANSIENT);
	else if (place)
		sqlite3_bind_null(statement, place);
}

void cell_bind_number(sqlite3_stmt *statement, const char *name, int64_t number)
{
	int place = sqlite3_bind_parameter_index(statement, name);

	if (place)
		sqlite3_bind_int64(statement, place, number);
}

void cell_bind_value(sqlite3_stmt *statement, const char *name,
		     const struct value *value)
{
	switch (value->type) {
	case VALUE_EMPTY:
		cell_bind_text(statement, name, NULL);
		break;
	case VALUE_NUMBER:
		cell_bind_number(statement, name, value->number);
		break;
	case VALUE_TEXT:
		cell_bind_text(statement, name, value->text);
		break;
	}
}

void cell_bind_key(sqlite3_stmt *statement, int64_t sheet, const struct address *at)
{
	cell_bind_number(statement, ":sheet", sheet);
	cell_bind_number(statement, ":slot", at->row);
	cell_bind_number(statement, ":year", at->year);
	cell_bind_text(statement, ":stage", at->stage);
	cell_bind_text(statement, ":criterion", field_info(at->field)->criterion);
	cell_bind_text(statement, ":about", at->memo);
}

struct value cell_column(sqlite3_stmt *statement, int column)
{
	switch (sqlite3_column_type(statement, column)) {
	case SQLITE_NULL:
		return VALUE_NONE;
	case SQLITE_INTEGER:
		return VALUE_OF_NUMBER(sqlite3_column_int64(statement, column));
	}
	return value_text((const char *)sqlite3_column_text(statement, column));
}

int cell_row_key(sqlite3_stmt *statement, struct address *at)
{
	switch (field_info(at->field)->repeat) {
	case REPEAT_ONCE:
		return 0;
	case REPEAT_LIST:
	case REPEAT_INDICATOR:
		at->row = sqlite3_column_int(statement, 0);
		return 1;
	case REPEAT_COST_YEAR:
		at->year = sqlite3_column_int(statement, 0);
		return 1;
	case REPEAT_INDICATOR_YEAR:
		at->row = sqlite3_column_int(statement, 0);
		at->year = sqlite3_column_int(statement, 1);
		return 2;
	case REPEAT_STAGE:
		at->stage = (const char *)sqlite3_column_text(statement, 0);
		return 1;
	case REPEAT_MEMO:
		at->memo = (const char *)sqlite3_column_text(statement, 0);
		return 1;
	}
	return 0;
}
