/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The printed page as properties: no line too wide, nothing cut, rules
 * aligned, pages of the right length; in every width, rule and policy.
 */
#include "formats/page.h"

#include "base/str.h"
#include "base/text.h"
#include "check.h"
#include "model/kind.h"
#include "model/sheet.h"
#include "office.h"

static const int widths[] = { 64, 80, 100, 132 };

static const struct page_stamp stamp = { .printed_at = 1700000000, .version = 2,
					 .hash = "0123456789abcdef0123456789abcdef" };

/* ---- properties ---- */

static bool is_vertical(const char *at)
{
	static const char *const verticals[] = { "│", "┌", "├", "└", "┬", "┼", "┴", "┐", "┤", "┘" };

	for (size_t i = 0; i < sizeof(verticals) / sizeof(*verticals); i++)
		if (!strncmp(at, verticals[i], strlen(verticals[i])))
			return true;
	return false;
}

/* Columns of the line at which rules stand, as text: "0 21 79". */
static void rule_columns(const char *line, size_t length, const struct page_options *options,
			 struct str *out)
{
	for (size_t at = 0; at < length; at = text_next(line, length, at)) {
		bool vertical = options->ascii ? line[at] == '|' || line[at] == '+' : is_vertical(line + at);

		if (vertical)
			str_addf(out, "%d ", text_width(line, at, options->ambiguous));
	}
}

static bool is_rule(const char *line, const struct page_options *options)
{
	static const char *const starts[] = { "┌", "├", "└" };

	if (options->ascii)
		return *line == '+';
	for (size_t i = 0; i < 3; i++)
		if (!strncmp(line, starts[i], strlen(starts[i])))
			return true;
	return false;
}

static bool is_row(const char *line, const struct page_options *options)
{
	return options->ascii ? *line == '|' : !strncmp(line, "│", strlen("│"));
}

/* Does every column of `wanted` stand in `columns`?  The text itself may hold a '|'. */
static bool has_all(const char *columns, const char *wanted)
{
	while (*wanted) {
		size_t length = strcspn(wanted, " ") + 1;
		const char *found = columns;

		while (*found && strncmp(found, wanted, length))
			found += strcspn(found, " ") + 1;
		if (!*found)
			return false;
		wanted += length;
	}
	return *columns != '\0';
}

/* Every line within the width; rows of a table have rules where its rule lines have. */
static void check_lines(const struct str *pages, const struct page_options *options)
{
	struct str rule = STR_INIT;
	int lines = 0, wide = 0, crooked = 0, longest = 0;

	for (const char *line = pages->text; *line;) {
		size_t length = strcspn(line, "\n\f");
		struct str here = STR_INIT;

		wide += text_width(line, length, options->ambiguous) > options->width;
		rule_columns(line, length, options, &here);
		if (is_rule(line, options)) {
			str_clear(&rule);
			str_add(&rule, here.text);
		} else if (is_row(line, options)) {
			crooked += !has_all(here.text, rule.text);
		}
		str_release(&here);
		lines++;
		longest = lines > longest ? lines : longest;
		if (line[length] == '\n' && line[length + 1] == '\f') {
			lines = 0;
			length++;
		}
		line += length + (line[length] != '\0');
	}
	CHECK_INT(wide, 0);
	CHECK_INT(crooked, 0);
	CHECK(longest <= options->length);
	str_release(&rule);
}

/* The characters of a text appear in this order (blanks and newlines aside). */
static bool appears(const char *pages, const char *text)
{
	while (*text) {
		size_t next = text_next(text, strlen(text), 0);

		if (*text != ' ' && *text != '\n') {
			const char *found = memmem(pages, strlen(pages), text, next);

			if (!found)
				return false;
			pages = found + next;
		}
		text += next;
	}
	return true;
}

static void check_nothing_cut(const struct sheet *sheet, const struct masters *masters,
			      const struct str *pages)
{
	for (size_t i = 0; i < sheet->cell_count; i++) {
		const struct cell *cell = &sheet->cells[i];
		struct str shown = STR_INIT;

		if (cell->at.field == FIELD_memo)
			continue;
		field_show(cell->at.field, &cell->value, masters, &shown);
		if (!CHECK(appears(pages->text, shown.text)))
			printf("# not there: %s\n", shown.text);
		str_release(&shown);
	}
}

/* In each of 4 widths and 4 variants; where it is slow, in every width and every variant once. */
static void check_sheet(const struct sheet *sheet, const struct masters *masters)
{
	for (int i = 0; i < 16; i += getenv("HYOKA_SLOW") ? 5 : 1) {
		struct page_options options = {
			.width = widths[i / 4], .length = 66, .ascii = i & 1,
			.ambiguous = i & 2 ? TEXT_WIDE : TEXT_NARROW,
		};
		struct str pages = STR_INIT;

		page_print(sheet, masters, &options, &stamp, &pages);
		check_lines(&pages, &options);
		check_nothing_cut(sheet, masters, &pages);
		CHECK(pages.text[0] != '%' && (unsigned char)pages.text[0] >= ' ');
		str_release(&pages);
	}
}

/* ---- sheets ---- */

static unsigned next_random(unsigned *state)
{
	*state = *state * 1103515245u + 12345u;
	return *state >> 16 & 0x7fff;
}

static char *random_text(unsigned *state, bool lines)
{
	static const char *const pieces[] = { "市民", "、", "。", "ネットワーク", "①", "※", "ABCdef", "long-word-without-end",
					      "（注）", " ", "～", "12,345", "ー", "っ", "…" };
	struct str text = STR_INIT;
	unsigned count = 1 + next_random(state) % 60;

	for (unsigned i = 0; i < count; i++) {
		if (lines && next_random(state) % 20 == 0)
			str_add_char(&text, '\n');
		str_add(&text, pieces[next_random(state) % (sizeof(pieces) / sizeof(*pieces))]);
	}
	return str_take(&text);
}

static struct sheet *random_sheet(unsigned seed)
{
	struct sheet *sheet = sheet_new(2023);

	for (int row = 1; row <= 3; row++) {
		sheet_add_row(sheet, &ADDRESS_AT(FIELD_indicator_name, row, 0));
		sheet_add_row(sheet, &ADDRESS_AT(FIELD_basic_strategy_policy, row, 0));
		sheet_add_row(sheet, &ADDRESS_AT(FIELD_basic_pledge, row, 0));
	}
	for (size_t i = 0; i < sheet->cell_count; i++) {
		const struct field *field = field_info(sheet->cells[i].at.field);
		struct address at = sheet->cells[i].at;

		if (field->kind == KIND_WAY)
			continue;
		if (kind_info(field->kind)->number) {
			struct value number = VALUE_OF_NUMBER(field->kind == KIND_SCORE || field->kind == KIND_GOAL
				? 1 + (int64_t)(next_random(&seed) % 5)
				: (int64_t)next_random(&seed) * (int64_t)next_random(&seed));

			sheet_put(sheet, &at, &number);
		} else {
			char *text = random_text(&seed, kind_info(field->kind)->lines);

			sheet_take(sheet, &at, value_text(text));
			free(text);
		}
	}
	return sheet;
}

static void random_sheets(void)
{
	unsigned count = getenv("HYOKA_SLOW") ? 3 : 12;
	struct masters *masters = office_masters();

	for (unsigned seed = 1; seed <= count; seed++) {
		struct sheet *sheet = random_sheet(seed);

		check_sheet(sheet, masters);
		sheet_free(sheet);
	}
	masters_free(masters);
}

static void published_sheets(void)
{
	struct masters *masters;
	struct published *read = NULL;
	struct err err = ERR_INIT;
	size_t length = 0;
	char *bytes = office_seeds(&length);

	if (!bytes)
		SKIP(NO_SEEDS);
	masters = office_masters();
	CHECK_INT(published_read(bytes, length, "seeds", masters, &read, &err), RC_OK);
	for (size_t i = 0; i < read->count; i++)
		check_sheet(read->sheets[i].sheet, masters);
	published_free(read);
	masters_free(masters);
	free(bytes);
}

/* A form feed before each page but the first; the state of the sheet at the head. */
static void head_and_feeds(void)
{
	struct masters *masters = office_masters();
	struct sheet *sheet = random_sheet(7);
	struct page_options options = { .width = 80, .length = 30, .ambiguous = TEXT_NARROW };
	struct str pages = STR_INIT;
	int feeds = 0, marks = 0;

	page_print(sheet, masters, &options, &stamp, &pages);
	CHECK(*pages.text != '\f');
	CHECK(pages.text[pages.length - 1] == '\n');
	for (const char *at = pages.text; *at; at++)
		feeds += *at == '\f';
	for (const char *at = pages.text; (at = strstr(at, "【作成中】")); at++)
		marks++;
	CHECK(feeds > 3);
	CHECK_INT(marks, feeds + 1);
	CHECK(strstr(pages.text, "0123456789ab") && !strstr(pages.text, "0123456789abc"));
	CHECK(strstr(pages.text, "第2版") != NULL);
	str_release(&pages);
	sheet_free(sheet);
	masters_free(masters);
}

/* No figure is broken in two, however narrow the page. */
static void whole_figures(void)
{
	struct masters *masters = office_masters();
	struct sheet *sheet = sheet_new(2023);
	struct value number = VALUE_OF_NUMBER(123456789012);
	struct page_options options = { .width = 64, .length = 66, .ambiguous = TEXT_NARROW };
	struct str pages = STR_INIT;

	sheet_put(sheet, &ADDRESS_AT(FIELD_cost_budget, 0, 2025), &number);
	page_print(sheet, masters, &options, &stamp, &pages);
	CHECK(strstr(pages.text, "123,456,789,012") != NULL);
	str_release(&pages);
	sheet_free(sheet);
	masters_free(masters);
}

static size_t lines_with(const struct str *pages, const char *what)
{
	size_t count = 0;

	for (const char *line = pages->text; *line; line += strcspn(line, "\n") + (strchr(line, '\n') != NULL)) {
		const char *found = strstr(line, what), *end = strchr(line, '\n');

		count += found && (!end || found < end);
	}
	return count;
}

/* The lines that a counter tells are those that a text has on the page. */
static void columns_are_those_of_the_box(void)
{
	static const enum field_id fields[] = { FIELD_overview_outline, FIELD_evaluation_needs_comment,
						FIELD_result_outcome };
	struct masters *office = office_masters();
	struct str text = STR_INIT;

	str_add_repeat(&text, "〓〓、a", 100);
	for (size_t i = 0; i < 3 * sizeof(widths) / sizeof(*widths) * 2; i++) {
		enum field_id field = fields[i % 3];
		struct page_options options = { .width = widths[i / 3 % 4], .length = 66,
						.ambiguous = i / 12 ? TEXT_WIDE : TEXT_NARROW };
		struct sheet *sheet = sheet_new(2023);
		struct value value = value_text(text.text);
		struct str pages = STR_INIT;
		struct text_line *lines;
		size_t count = text_wrap(text.text, text.length, page_text_columns(field, &options),
					 options.ambiguous, &lines);

		sheet_put(sheet, &ADDRESS(field), &value);
		page_print(sheet, office, &options, &stamp, &pages);
		CHECK_INT(lines_with(&pages, "〓"), count);
		free(lines);
		str_release(&pages);
		value_release(&value);
		sheet_free(sheet);
	}
	CHECK_INT(page_text_columns(FIELD_memo, &(struct page_options){ 0 }), 0);
	str_release(&text);
	masters_free(office);
}

TESTS(TEST(random_sheets), TEST(published_sheets), TEST(head_and_feeds), TEST(whole_figures),
      TEST(columns_are_those_of_the_box))
