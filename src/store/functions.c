/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * functions - the SQL functions that only this program has; the triggers call
 * them, so that a write from anywhere else fails.
 *
 *   hyoka_set()    number of the open change set; an error where none is open
 *   hyoka_seq()    next row number in it
 *   hyoka_salt()   16 random bytes
 *   hyoka_form(value, scale, least)   a stored number in export form
 *   hyoka_guard()  1: nothing but that the program is there (drafts)
 */

#include "base/decimal.h"
#include "base/str.h"
#include "store/connection.h"

#define SALT_BYTES 16

static void function_set(sqlite3_context *context, int count, sqlite3_value **values)
{
	struct db *db = sqlite3_user_data(context);

	(void)count;
	(void)values;
	if (db->writing && db->set)
		sqlite3_result_int64(context, db->set);
	else
		sqlite3_result_error(context, "no change set is open", -1);
}

static void function_seq(sqlite3_context *context, int count, sqlite3_value **values)
{
	struct db *db = sqlite3_user_data(context);

	(void)count;
	(void)values;
	sqlite3_result_int64(context, ++db->seq);
}

static void function_salt(sqlite3_context *context, int count, sqlite3_value **values)
{
	struct db *db = sqlite3_user_data(context);
	unsigned char salt[SALT_BYTES];

	(void)count;
	(void)values;
	db->sources->random(db->sources->arg, salt, sizeof(salt));
	sqlite3_result_blob(context, salt, sizeof(salt), SQLITE_TRANSIENT);
}

static void function_form(sqlite3_context *context, int count, sqlite3_value **values)
{
	struct str text = STR_INIT;
	int scale = sqlite3_value_int(values[1]), least = sqlite3_value_int(values[2]);

	(void)count;
	if (sqlite3_value_type(values[0]) != SQLITE_INTEGER || scale < 0 || scale > 9 ||
	    least < 0 || least > scale) {
		sqlite3_result_null(context);
		return;
	}
	decimal_format(&text, sqlite3_value_int64(values[0]), scale, least);
	sqlite3_result_text(context, text.text, (int)text.length, SQLITE_TRANSIENT);
	str_release(&text);
}

static void function_guard(sqlite3_context *context, int count, sqlite3_value **values)
{
	(void)count;
	(void)values;
	sqlite3_result_int(context, 1);
}

static const struct {
	const char *name;
	int arguments, flags;
	void (*run)(sqlite3_context *context, int count, sqlite3_value **values);
} functions[] = {
	{ "hyoka_set", 0, 0, function_set },
	{ "hyoka_seq", 0, 0, function_seq },
	{ "hyoka_salt", 0, 0, function_salt },
	{ "hyoka_form", 3, SQLITE_DETERMINISTIC, function_form },
	{ "hyoka_guard", 0, 0, function_guard },
};

enum rc functions_register(struct db *db, struct err *err)
{
	for (size_t i = 0; i < sizeof(functions) / sizeof(*functions); i++) {
		int code = sqlite3_create_function_v2(
			db->sqlite, functions[i].name, functions[i].arguments,
			SQLITE_UTF8 | SQLITE_INNOCUOUS | functions[i].flags, db, functions[i].run,
			NULL, NULL, NULL);

		if (code)
			return connection_error(db, code, err);
	}
	return RC_OK;
}
