/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/trigger.h"

#include <stdbool.h>
#include <string.h>

#include "base/str.h"
#include "model/field.h"
#include "model/kind.h"

enum verb { VERB_INSERT, VERB_UPDATE, VERB_DELETE };

static const char *const verbs[] = { "insert", "update", "delete" };

/* ---- one trigger: head, keys, rows, end ---- */

static void begin(struct str *sql, const char *table, enum verb verb)
{
	str_addf(sql, "CREATE TRIGGER audit_%s_%s AFTER %s ON %s BEGIN\n SELECT hyoka_set();\n", table,
		 verbs[verb], verbs[verb], table);
}

static void end(struct str *sql)
{
	str_add(sql, "END;\n");
}

/* The row that is there in each verb: of NEW, or of OLD once it is deleted. */
static const char *row_of(enum verb verb)
{
	return verb == VERB_DELETE ? "OLD" : "NEW";
}

/* Append `text` with every "$" as NEW or OLD. */
static void add_for_row(struct str *sql, const char *text, const char *row)
{
	for (; *text; text++) {
		if (*text == '$')
			str_add(sql, row);
		else
			str_add_char(sql, *text);
	}
}

/* Call `fn` for each blank-separated word. */
static void each_word(const char *words, void (*fn)(struct str *sql, const char *word, bool first),
		      struct str *sql)
{
	bool first = true;

	while (*words) {
		size_t length = strcspn(words, " ");
		struct str word = STR_INIT;

		str_add_bytes(&word, words, length);
		fn(sql, word.text, first);
		first = false;
		str_release(&word);
		words += length + (words[length] == ' ');
	}
}

static void add_key_guard(struct str *sql, const char *key, bool first)
{
	str_addf(sql, "%sNEW.%s IS NOT OLD.%s", first ? "" : " OR ", key, key);
}

static void guard_keys(struct str *sql, const char *keys)
{
	str_add(sql, " SELECT RAISE(ABORT, 'a key cannot be changed') WHERE ");
	each_word(keys, add_key_guard, sql);
	str_add(sql, ";\n");
}

/* What a row of history is about: two SQL expressions, "$" for the row. */
struct about {
	const char *subject;	/* an SQL string without quotes */
	const char *id;
};

static void begin_change(struct str *sql, const struct about *about, const char *address,
			 enum verb verb)
{
	str_addf(sql, " INSERT INTO change SELECT hyoka_set(), hyoka_seq(), '%s', ", about->subject);
	add_for_row(sql, about->id, row_of(verb));
	str_add(sql, ", ");
	add_for_row(sql, address, row_of(verb));
	str_add(sql, ", ");
}

/* "#row" comes and goes with the row; `when` is a condition or NULL. */
static void add_row_mark(struct str *sql, const struct about *about, const char *address,
			 const char *when, enum verb verb)
{
	if (verb == VERB_UPDATE)
		return;
	begin_change(sql, about, address, verb);
	str_add(sql, verb == VERB_INSERT ? "NULL, '1'" : "'1', NULL");
	str_add(sql, ", hyoka_salt()");
	if (when) {
		str_add(sql, " WHERE ");
		add_for_row(sql, when, row_of(verb));
	}
	str_add(sql, ";\n");
}

/* A column's value in export form, of NEW or OLD. */
static void add_form(struct str *sql, const char *column, const char *row, int scale, int least)
{
	if (scale)
		str_addf(sql, "hyoka_form(%s.%s, %d, %d)", row, column, scale, least);
	else
		str_addf(sql, "CAST(%s.%s AS TEXT)", row, column);
}

struct column {
	const char *name;
	int scale, least;
};

static void add_column(struct str *sql, const struct about *about, const char *address,
		       const struct column *column, enum verb verb)
{
	begin_change(sql, about, address, verb);
	if (verb == VERB_INSERT)
		str_add(sql, "NULL");
	else
		add_form(sql, column->name, "OLD", column->scale, column->least);
	str_add(sql, ", ");
	if (verb == VERB_DELETE)
		str_add(sql, "NULL");
	else
		add_form(sql, column->name, "NEW", column->scale, column->least);
	str_add(sql, ", hyoka_salt() WHERE ");
	if (verb == VERB_UPDATE)
		str_addf(sql, "OLD.%s IS NOT NEW.%s;\n", column->name, column->name);
	else
		str_addf(sql, "%s.%s IS NOT NULL;\n", row_of(verb), column->name);
}

/* ---- tables of the catalogue ---- */

#define SLOT "'||$.slot||'"
#define YEAR "'||$.year"
#define STAGE "'||CASE $.stage WHEN '' THEN '' ELSE $.stage||'.' END||'"

/* How the tables of each repetition are keyed and addressed; "%s" is the prefix. */
static const struct shape {
	const char *keys;
	const char *before_leaf;	/* after the prefix, inside quotes; then the leaf */
	const char *after_leaf;		/* closes the quotes */
	const char *row_mark;		/* after the prefix, NULL for none */
	const char *row_when;
} shapes[] = {
	[REPEAT_ONCE] = { "sheet_id", ".", "'", NULL, NULL },
	[REPEAT_LIST] = { "sheet_id slot", "." SLOT, "'", "." SLOT "#row'", NULL },
	[REPEAT_COST_YEAR] = { "sheet_id year", ".", "@" YEAR, "@'||$.year||'#row'", NULL },
	[REPEAT_INDICATOR] = { "sheet_id slot", "." SLOT ".", "'", "." SLOT "#row'", NULL },
	[REPEAT_INDICATOR_YEAR] = { "sheet_id slot year", "." SLOT ".", "@" YEAR,
				    "." SLOT "@'||$.year||'#row'", NULL },
	[REPEAT_STAGE] = { "sheet_id stage", "." STAGE, "'", ".'||$.stage||'#row'",
			   "$.stage <> ''" },
	[REPEAT_MEMO] = { "sheet_id address", ".'||$.address||'", "'", NULL, NULL },
};

static const struct about about_sheet = { "sheet", "CAST($.id AS TEXT)" };
static const struct about about_child = { "sheet", "CAST($.sheet_id AS TEXT)" };

/* The leaf without its criterion: "needs.score" is "score". */
static const char *plain_leaf(const struct field *field)
{
	const char *dot = field->criterion ? strrchr(field->leaf, '.') : NULL;

	return dot ? dot + 1 : field->leaf;
}

/* The SQL expression of a field's address. */
static void make_address(struct str *out, const struct field *field)
{
	const struct shape *shape = &shapes[field->repeat];

	str_addf(out, "'%s%s", field->prefix, shape->before_leaf);
	if (field->criterion)
		str_add(out, "'||$.criterion||'.");
	else if (field->repeat == REPEAT_LIST && *field->leaf)
		str_add(out, ".");
	str_addf(out, "%s%s", plain_leaf(field), shape->after_leaf);
}

static void add_field(struct str *sql, const struct field *field, enum verb verb)
{
	bool number = kind_info(field->kind)->number;
	struct column column = { field->column, number ? field->scale : 0, field->least };
	struct str address = STR_INIT;

	make_address(&address, field);
	add_column(sql, strcmp(field->table, "sheet") ? &about_child : &about_sheet, address.text,
		   &column, verb);
	str_release(&address);
}

/* Is there an earlier field of the same table (and column)? */
static bool is_repeated(int id, bool same_column)
{
	const struct field *field = field_info((enum field_id)id);

	for (int i = 0; i < id; i++) {
		const struct field *other = field_info((enum field_id)i);

		if (!strcmp(other->table, field->table) &&
		    (!same_column || !strcmp(other->column, field->column)))
			return true;
	}
	return false;
}

/* What stands on a sheet besides its fields. */
static void add_sheet_columns(struct str *sql, enum verb verb)
{
	static const struct { const char *address, *column; } columns[] = {
		{ "'sheet.project'", "project_id" }, { "'sheet.year'", "year" },
		{ "'sheet.section'", "section_id" }, { "'sheet.state'", "state" },
		{ "'sheet.scope'", "scope" },
	};

	for (size_t i = 0; i < sizeof(columns) / sizeof(*columns); i++) {
		struct column column = { columns[i].column, 0, 0 };

		add_column(sql, &about_sheet, columns[i].address, &column, verb);
	}
}

static void add_table_trigger(struct str *sql, int first, enum verb verb)
{
	const struct field *field = field_info((enum field_id)first);
	const struct shape *shape = &shapes[field->repeat];
	bool sheet = !strcmp(field->table, "sheet");
	struct str mark = STR_INIT;

	begin(sql, field->table, verb);
	if (verb == VERB_UPDATE)
		guard_keys(sql, sheet ? "id" : field->criterion ? "sheet_id stage criterion" : shape->keys);
	if (sheet)
		add_sheet_columns(sql, verb);
	if (shape->row_mark) {
		str_addf(&mark, "'%s%s", field->prefix, shape->row_mark);
		add_row_mark(sql, &about_child, mark.text,
			     field->criterion ? "$.stage <> '' AND $.criterion = 'needs'" : shape->row_when,
			     verb);
	}
	if (field->repeat == REPEAT_INDICATOR) {
		struct column series = { "series", 0, 0 };

		add_column(sql, &about_child, "'indicator." SLOT ".series'", &series, verb);
	}
	for (int id = first; id < FIELD_COUNT; id++)
		if (!strcmp(field_info((enum field_id)id)->table, field->table) && !is_repeated(id, true))
			add_field(sql, field_info((enum field_id)id), verb);
	end(sql);
	str_release(&mark);
}

static void add_mark_trigger(struct str *sql, enum verb verb)
{
	struct column detail = { "detail", 0, 0 };

	begin(sql, "cell_mark", verb);
	if (verb == VERB_UPDATE)
		guard_keys(sql, "sheet_id address mark");
	add_column(sql, &about_child, "$.address||'#'||$.mark", &detail, verb);
	end(sql);
}

/* ---- tables of audited_list.h ---- */

static void add_id_part(struct str *sql, const char *key, bool first)
{
	str_addf(sql, "%s$.%s", first ? "" : "||'/'||", key);
}

static void add_value_columns(struct str *sql, const struct about *about, const char *values,
			      enum verb verb)
{
	while (*values) {
		size_t length = strcspn(values, " ");
		struct str name = STR_INIT, address = STR_INIT;
		struct column column = { 0 };

		str_add_bytes(&name, values, length);
		str_addf(&address, "'%s'", name.text);
		column.name = name.text;
		add_column(sql, about, address.text, &column, verb);
		str_release(&name);
		str_release(&address);
		values += length + (values[length] == ' ');
	}
}

static void add_audited(struct str *sql, const char *table, const char *subject,
			const char *keys, const char *values)
{
	struct str id = STR_INIT;
	struct about about = { .subject = subject };

	str_add(&id, "CAST(");
	each_word(keys, add_id_part, &id);
	str_add(&id, " AS TEXT)");
	about.id = id.text;
	for (int verb = VERB_INSERT; verb <= VERB_DELETE; verb++) {
		begin(sql, table, (enum verb)verb);
		if (verb == VERB_UPDATE)
			guard_keys(sql, keys);
		add_row_mark(sql, &about, "'#row'", NULL, (enum verb)verb);
		add_value_columns(sql, &about, values, (enum verb)verb);
		end(sql);
	}
	str_release(&id);
}

/* ---- guards ---- */

static const char guards[] =
	/* History: only into the open set, never over what is there (REPLACE included). */
	"CREATE TRIGGER guard_change_insert BEFORE INSERT ON change BEGIN\n"
	" SELECT hyoka_set();\n"
	" SELECT RAISE(ABORT, 'not the open change set') WHERE NEW.change_set_id IS NOT hyoka_set();\n"
	" SELECT RAISE(ABORT, 'history is append only') WHERE EXISTS (SELECT 1 FROM change WHERE change_set_id = NEW.change_set_id AND seq = NEW.seq);\n"
	" SELECT RAISE(ABORT, 'the change set is sealed') WHERE EXISTS (SELECT 1 FROM change_set WHERE id = NEW.change_set_id);\n"
	"END;\n"
	"CREATE TRIGGER guard_change_update BEFORE UPDATE ON change BEGIN\n SELECT RAISE(ABORT, 'history is append only');\nEND;\n"
	"CREATE TRIGGER guard_change_delete BEFORE DELETE ON change BEGIN\n SELECT RAISE(ABORT, 'history is append only');\nEND;\n"
	"CREATE TRIGGER guard_change_set_insert BEFORE INSERT ON change_set BEGIN\n"
	" SELECT hyoka_set();\n"
	" SELECT RAISE(ABORT, 'not the open change set') WHERE NEW.id IS NOT hyoka_set();\n"
	" SELECT RAISE(ABORT, 'history is append only') WHERE EXISTS (SELECT 1 FROM change_set WHERE id = NEW.id OR operation = NEW.operation);\n"
	"END;\n"
	"CREATE TRIGGER guard_change_set_update BEFORE UPDATE ON change_set BEGIN\n SELECT RAISE(ABORT, 'history is append only');\nEND;\n"
	"CREATE TRIGGER guard_change_set_delete BEFORE DELETE ON change_set BEGIN\n SELECT RAISE(ABORT, 'history is append only');\nEND;\n"
	/* Drafts are no history, but only the program writes them. */
	"CREATE TRIGGER guard_draft_insert BEFORE INSERT ON draft BEGIN\n SELECT hyoka_guard();\nEND;\n"
	"CREATE TRIGGER guard_draft_update BEFORE UPDATE ON draft BEGIN\n SELECT hyoka_guard();\nEND;\n"
	"CREATE TRIGGER guard_draft_delete BEFORE DELETE ON draft BEGIN\n SELECT hyoka_guard();\nEND;\n"
	/* A sheet goes from state to state by the office's steps alone. */
	"CREATE TRIGGER guard_sheet_state AFTER UPDATE ON sheet WHEN NEW.state IS NOT OLD.state BEGIN\n"
	" SELECT RAISE(ABORT, 'there is no such step') WHERE NOT EXISTS (SELECT 1 FROM workflow_step WHERE state = OLD.state AND next = NEW.state);\n"
	"END;\n";

void trigger_create_all(struct str *sql)
{
	for (int verb = VERB_INSERT; verb <= VERB_DELETE; verb++) {
		for (int id = 0; id < FIELD_COUNT; id++)
			if (!is_repeated(id, false))
				add_table_trigger(sql, id, (enum verb)verb);
		add_mark_trigger(sql, (enum verb)verb);
	}
#define AUDITED(table, subject, keys, values) add_audited(sql, #table, subject, keys, values);
#include "store/audited_list.h"
#undef AUDITED
	str_add(sql, guards);
}
