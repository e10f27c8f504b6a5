/* SPDX-License-Identifier: GPL-3.0-or-later */
/* delimited_test - tables as Excel and LibreOffice put them on the clipboard. */
#include "base/delimited.h"

#include <stdbool.h>

#include "base/str.h"
#include "check.h"

enum { MOST = 1000 };

/* Cells in ‹›, rows on lines. */
static void show(const struct delimited *table, struct str *out)
{
	for (size_t r = 0; r < table->count; r++) {
		if (r)
			str_add_char(out, '\n');
		for (size_t c = 0; c < table->rows[r].count; c++)
			str_addf(out, "<%s>", table->rows[r].cells[c]);
	}
}

static void check_read(const char *text, char separator, const char *wanted)
{
	struct delimited table;
	struct str shown = STR_INIT;
	struct err err = ERR_INIT;

	if (CHECK_INT(delimited_read(text, strlen(text), separator, MOST, &table, &err), RC_OK)) {
		show(&table, &shown);
		if (!CHECK_TEXT(shown.text, wanted))
			printf("#   '%s'\n", text);
		delimited_release(&table);
	}
	CHECK(!err.message);
	err_release(&err);
	str_release(&shown);
}

static void reads(void)
{
	check_read("", '\t', "");
	check_read("a", '\t', "<a>");
	check_read("a\tb", '\t', "<a><b>");
	check_read("a\tb\r\nc\td\r\n", '\t', "<a><b>\n<c><d>");
	check_read("a\tb\rc\td\r", '\t', "<a><b>\n<c><d>");
	check_read("a\nb\n", '\t', "<a>\n<b>");
	check_read("a\n\n", '\t', "<a>\n<>");
	check_read("\n", '\t', "<>");
	check_read("\t\n\t", '\t', "<><>\n<><>");
	check_read("a\t\tb\t\n", '\t', "<a><><b><>");
	check_read("1,234\t5", '\t', "<1,234><5>");
	check_read("a,b\n\"c,d\",e", ',', "<a><b>\n<c,d><e>");
	check_read("a\tb\nc", '\t', "<a><b>\n<c>");
}

static void quotes_hold_newlines_tabs_and_quotes(void)
{
	check_read("\"a\nb\"\tc", '\t', "<a\nb><c>");
	check_read("\"a\r\nb\"\tc\r\n", '\t', "<a\nb><c>");
	check_read("\"a\tb\"\tc", '\t', "<a\tb><c>");
	check_read("\"a \"\"b\"\"\"\tc", '\t', "<a \"b\"><c>");
	check_read("\"\"\tc", '\t', "<><c>");
	check_read("\"\"\"\"", '\t', "<\">");
	check_read("x\t\"a\nb\"", '\t', "<x><a\nb>");
	check_read("\"a\"\n\"b\"\n", '\t', "<a>\n<b>");
}

static void a_quote_that_does_not_close_is_a_character(void)
{
	check_read("\"", '\t', "<\">");
	check_read("\"a\tb", '\t', "<\"a><b>");
	check_read("\"a\"b\tc", '\t', "<\"a\"b><c>");
	check_read("a\"b\tc", '\t', "<a\"b><c>");
	check_read("\"a\nb", '\t', "<\"a>\n<b>");
	check_read("5\"\t6\"", '\t', "<5\"><6\">");
	check_read("\"x\t\"\"x\t\"\"x", '\t', "<\"x><\"\"x><\"\"x>");
}

static void what_the_gate_refuses_is_refused(void)
{
	static const char *const bad[] = { "a\tb\033[2J", "\xff\t1", "a\xe2\x80\xae" };

	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		struct delimited table;
		struct err err = ERR_INIT;

		CHECK_INT(delimited_read(bad[i], strlen(bad[i]), '\t', MOST, &table, &err), RC_INVALID);
		CHECK(err.message != NULL);
		CHECK_INT(table.count, 0);
		err_release(&err);
	}
}

static void too_many_cells_are_refused(void)
{
	struct str text = STR_INIT;
	struct delimited table;
	struct err err = ERR_INIT;

	str_add_repeat(&text, "\t", MOST - 1);
	CHECK_INT(delimited_read(text.text, text.length, '\t', MOST, &table, &err), RC_OK);
	CHECK_INT(table.columns, MOST);
	delimited_release(&table);
	str_add_char(&text, '\n');
	CHECK_INT(delimited_read(text.text, text.length, '\t', MOST, &table, &err), RC_OK);
	delimited_release(&table);
	str_add_repeat(&text, "\t", 1 << 20);
	CHECK_INT(delimited_read(text.text, text.length, '\t', MOST, &table, &err), RC_INVALID);
	CHECK(err.message && strstr(err.message, "1000"));
	CHECK_INT(table.count, 0);
	err_release(&err);
	str_release(&text);
}

/* A megabyte of the worst that quotes can do takes no longer than any other. */
static void quotes_are_read_in_one_go(void)
{
	static const char *const patterns[] = { "\"x\t", "\"\"x\t", "\"\"\"x\t", "\"", "\"\t", "\"x\t\"\"x\t", "\"\n" };

	for (size_t i = 0; i < sizeof(patterns) / sizeof(*patterns); i++) {
		struct str text = STR_INIT;
		struct delimited table;
		struct err err = ERR_INIT;

		str_add_char(&text, '"');
		str_add_repeat(&text, patterns[i], (1 << 20) / strlen(patterns[i]));
		CHECK_INT(delimited_read(text.text, text.length, '\t', 1 << 20, &table, &err), RC_OK);
		delimited_release(&table);
		err_release(&err);
		str_release(&text);
	}
}

static unsigned next(uint64_t *seed, unsigned below)
{
	*seed = *seed * 6364136223846793005u + 1442695040888963407u;
	return (unsigned)(*seed >> 33) % below;
}

static void add_random(struct str *text, uint64_t *seed, unsigned pieces)
{
	static const char *const words[] = { "\"", "\t", "\n", "1", "あ", ",", "\"\"" };

	for (unsigned n = next(seed, pieces); n > 0; n--)
		str_add(text, words[next(seed, sizeof(words) / sizeof(*words))]);
}

/* Whatever stands in the cells, it comes back; whatever comes in is read without harm. */
static void what_is_written_is_read_the_same(void)
{
	uint64_t seed = 7;

	for (int i = 0; i < 5000; i++) {
		struct str text = STR_INIT, wanted = STR_INIT, got = STR_INIT, cell = STR_INIT;
		unsigned rows = 1 + next(&seed, 3), columns = 1 + next(&seed, 3);
		struct delimited table;
		struct err err = ERR_INIT;

		for (unsigned n = 0; n < rows * columns; n++) {
			str_clear(&cell);
			add_random(&cell, &seed, 6);
			if (!n)
				str_add(&cell, "x");	/* a single empty cell is no table */
			if (n)
				str_add_char(&text, n % columns ? '\t' : '\n');
			if (n && n % columns == 0)
				str_add_char(&wanted, '\n');
			delimited_add(&text, cell.text, '\t');
			str_addf(&wanted, "<%s>", cell.text);
		}
		str_add_char(&text, '\n');
		CHECK_INT(delimited_read(text.text, text.length, '\t', MOST, &table, &err), RC_OK);
		show(&table, &got);
		if (!CHECK_TEXT(got.text, wanted.text))
			i = 5000;
		delimited_release(&table);
		str_release(&text);
		str_release(&wanted);
		str_release(&got);
		str_release(&cell);
	}
}

static void anything_is_read(void)
{
	uint64_t seed = 8;

	for (int i = 0; i < 5000; i++) {
		struct str text = STR_INIT;
		struct delimited table;
		struct err err = ERR_INIT;

		add_random(&text, &seed, 40);
		CHECK_INT(delimited_read(text.text, text.length, '\t', MOST, &table, &err), RC_OK);
		CHECK(text.length == 0 || table.count > 0);
		delimited_release(&table);
		err_release(&err);
		str_release(&text);
	}
}

TESTS(TEST(reads), TEST(quotes_hold_newlines_tabs_and_quotes),
      TEST(a_quote_that_does_not_close_is_a_character), TEST(what_the_gate_refuses_is_refused),
      TEST(too_many_cells_are_refused), TEST(quotes_are_read_in_one_go),
      TEST(what_is_written_is_read_the_same), TEST(anything_is_read))
