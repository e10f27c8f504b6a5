/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * page - a sheet as rows for page_flow, section by section of the catalogue.
 */
#include "formats/page.h"

#include <stdlib.h>
#include <string.h>

#include "base/decimal.h"
#include "base/moment.h"
#include "base/str.h"
#include "base/text.h"
#include "base/year.h"
#include "formats/page_flow.h"
#include "model/derive.h"
#include "model/kind.h"
#include "model/masters.h"
#include "model/sheet.h"

#define WIDTH_DEFAULT 80
#define LENGTH_DEFAULT 66
#define LABEL_COLUMNS 20	/* of tables of labels and values */
#define SCORE_COLUMNS 4
#define HEAD_COLUMNS 16		/* labels of tables of years */
#define VALUE_COLUMNS_MIN 8
#define HASH_DIGITS 12
#define TITLE "事務事業マネジメントシート"

struct printing {
	const struct sheet *sheet;
	const struct masters *masters;
	struct page_style style;
	struct page_flow *flow;
};

/* ---- words ---- */

/* Until it is settled, the paper says so (WORDS). */
static const char *state_words(const char *state)
{
	static const struct { const char *state, *words; } words[] = {
		{ "not_started", "【作成中】" }, { "in_work", "【作成中】" }, { "returned", "【作成中】" },
		{ "with_head", "【未確定】" }, { "submitted", "【未確定】" },
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (!strcmp(words[i].state, state))
			return words[i].words;
	return "";
}

static void add_visible(struct str *out, const char *text)
{
	if (text)
		text_show(out, text, strlen(text), TEXT_LINES);
}

/* A cell as it is printed: value, or why there is none. */
static void add_cell(const struct printing *printing, const struct address *at, struct str *out)
{
	struct value value = derive_effective(printing->sheet, at, printing->masters);
	const char *reason = sheet_reason(printing->sheet, at);
	struct labour labour;
	struct str text = STR_INIT;

	field_show(at->field, &value, printing->masters, &text);
	add_visible(out, text.text);
	if (value.type == VALUE_EMPTY)
		add_visible(out, reason);
	if (at->field == FIELD_cost_labour && sheet_get(printing->sheet, at)->type == VALUE_EMPTY &&
	    derive_labour(printing->sheet, at->year, printing->masters, &labour) && labour.provisional)
		str_add(out, "仮");
	value_release(&value);
	str_release(&text);
}

/* ---- labels and values ---- */

static void lay_out_pairs(const struct page_style *style, struct page_layout *layout)
{
	static const int widths[] = { LABEL_COLUMNS };

	page_layout_make(layout, style, widths, 1, 2);
}

static void begin_pairs(struct printing *printing)
{
	struct page_layout layout;

	lay_out_pairs(&printing->style, &layout);
	page_flow_begin(printing->flow, &layout, false);
}

static void put_pair(struct printing *printing, const char *label, const char *text)
{
	struct page_cell cells[] = { { label, false }, { text, false } };

	page_flow_row(printing->flow, cells);
}

static void put_field(struct printing *printing, const struct address *at, const char *label)
{
	struct str text = STR_INIT;

	add_cell(printing, at, &text);
	put_pair(printing, label, text.text);
	str_release(&text);
}

/* All rows of a list in one: "04、12", or a line for each of several fields. */
static void put_list(struct printing *printing, int first, int end, const char *label)
{
	int *rows = NULL;
	size_t count = sheet_rows(printing->sheet, (enum field_id)first, &rows);
	struct str text = STR_INIT;

	for (size_t i = 0; i < count; i++) {
		if (i)
			str_add(&text, field_info((enum field_id)first)->kind == KIND_LINE && end == first + 1
					       ? "、" : "\n");
		for (int id = first; id < end; id++) {
			struct address at = ADDRESS_AT((enum field_id)id, rows[i], 0);

			if (id > first && sheet_get(printing->sheet, &at)->type != VALUE_EMPTY)
				str_add_char(&text, ' ');
			add_cell(printing, &at, &text);
		}
	}
	put_pair(printing, label, text.text);
	str_release(&text);
	free(rows);
}

static bool same_list(int a, int b)
{
	return b < FIELD_COUNT && !strcmp(field_info((enum field_id)a)->prefix, field_info((enum field_id)b)->prefix);
}

/* The list's own word: "戦略プラン 政策" is 戦略プラン where it stands for all. */
static void list_label(int first, int end, struct str *out)
{
	const char *name = field_info((enum field_id)first)->name;

	str_add_bytes(out, name, end > first + 1 ? strcspn(name, " ") : strlen(name));
}

static void put_pairs(struct printing *printing, enum section_id section)
{
	begin_pairs(printing);
	for (int id = 0; id < FIELD_COUNT; id++) {
		const struct field *field = field_info((enum field_id)id);
		struct address at = ADDRESS((enum field_id)id);
		int end = id + 1;

		if (field->section != section)
			continue;
		if (field->repeat == REPEAT_LIST) {
			struct str label = STR_INIT;

			while (same_list(id, end))
				end++;
			list_label(id, end, &label);
			put_list(printing, id, end, label.text);
			str_release(&label);
			id = end - 1;
		} else {
			put_field(printing, &at, field->name);
		}
	}
	page_flow_end(printing->flow);
}

/* ---- scores with comments ---- */

static void put_score(struct printing *printing, int id, const char *stage, const char *label)
{
	struct address score = ADDRESS((enum field_id)id), comment = ADDRESS((enum field_id)(id + 1));
	struct str number = STR_INIT, text = STR_INIT, name = STR_INIT;

	score.stage = comment.stage = stage;
	str_add(&name, field_info((enum field_id)id)->name);
	if (*label)
		str_addf(&name, "（%s）", label);
	add_cell(printing, &score, &number);
	add_cell(printing, &comment, &text);
	struct page_cell cells[] = { { name.text, false }, { number.text, true }, { text.text, false } };

	page_flow_row(printing->flow, cells);
	str_release(&number);
	str_release(&text);
	str_release(&name);
}

static void put_scores(struct printing *printing, const char *stage, const char *label)
{
	for (int id = 0; id < FIELD_COUNT; id++) {
		struct address at = ADDRESS((enum field_id)id);

		at.stage = stage;
		/* a stage's row holds score and comment: it is there with both */
		if (field_info((enum field_id)id)->kind == KIND_SCORE &&
		    (!*stage || sheet_has(printing->sheet, &at)))
			put_score(printing, id, stage, label);
	}
}

static void lay_out_scores(const struct page_style *style, struct page_layout *layout)
{
	static const int widths[] = { LABEL_COLUMNS, SCORE_COLUMNS };

	page_layout_make(layout, style, widths, 2, 3);
}

static void put_evaluation(struct printing *printing)
{
	struct page_layout layout;

	lay_out_scores(&printing->style, &layout);
	page_flow_begin(printing->flow, &layout, false);
	put_scores(printing, "", "");
	for (size_t i = 0; i < printing->masters->stage_count; i++)
		if (printing->masters->stages[i].printed)
			put_scores(printing, printing->masters->stages[i].key, printing->masters->stages[i].label);
	page_flow_end(printing->flow);
}

/* ---- years in columns ---- */

struct band {
	const int *years;
	size_t count;
};

/* Columns of the widest figure of a section: no number is broken in two. */
static int widest_figure(const struct printing *printing, enum section_id section)
{
	int widest = VALUE_COLUMNS_MIN;

	for (size_t i = 0; i < printing->sheet->cell_count; i++) {
		const struct address *at = &printing->sheet->cells[i].at;
		struct str text = STR_INIT;
		int width;

		if (field_info(at->field)->section != section || !at->year)
			continue;
		add_cell(printing, at, &text);
		width = text_width(text.text, text.length, printing->style.ambiguous);
		widest = width > widest ? width : widest;
		str_release(&text);
	}
	return widest;
}

/* How many years stand beside one another on this page. */
static size_t years_per_band(const struct printing *printing, enum section_id section, size_t count)
{
	int rule = page_rule_width(&printing->style);
	int wanted = widest_figure(printing, section) + (rule - 1);

	for (size_t n = count < PAGE_COLUMNS_MAX ? count : PAGE_COLUMNS_MAX - 1; n > 1; n--)
		if ((printing->style.width - HEAD_COLUMNS - rule * ((int)n + 2)) / (int)n >= wanted)
			return n;
	return 1;
}

#define PADDED_COLUMNS 10	/* 令和 5年度 */

/* Costs stand under 令和 5年度 as on the form, where it fits; indicators under R05年度. */
static enum year_style years_style(const struct printing *printing, const struct band *band,
				   enum section_id section)
{
	int count = (int)band->count;
	int room = printing->style.width - HEAD_COLUMNS - page_rule_width(&printing->style) * (count + 2);

	return section == SECTION_cost && room / count >= PADDED_COLUMNS ? YEAR_PADDED : YEAR_SHORT;
}

static void put_years(struct printing *printing, const struct band *band, enum section_id section,
		      const char *corner)
{
	enum year_style style = years_style(printing, band, section);
	struct page_cell cells[PAGE_COLUMNS_MAX] = { { corner, false } };
	struct str texts[PAGE_COLUMNS_MAX];

	for (size_t i = 0; i < band->count; i++) {
		str_init(&texts[i]);
		year_format(&texts[i], band->years[i], style, &printing->masters->eras);
		cells[i + 1] = (struct page_cell){ texts[i].text, true };
	}
	page_flow_row(printing->flow, cells);
	for (size_t i = 0; i < band->count; i++)
		str_release(&texts[i]);
}

typedef void figure_fn(const struct printing *printing, enum field_id field, int row, int year,
		       struct str *out);

static void plain_figure(const struct printing *printing, enum field_id field, int row, int year,
			 struct str *out)
{
	add_cell(printing, &ADDRESS_AT(field, row, year), out);
}

static void add_percent(struct str *out, int64_t tenths)
{
	decimal_group(out, tenths, 1, 1);
	str_add_char(out, '%');
}

static void execution_figure(const struct printing *printing, enum field_id field, int row, int year,
			     struct str *out)
{
	int64_t tenths;

	(void)field;
	(void)row;
	if (derive_execution(printing->sheet, year, &tenths))
		add_percent(out, tenths);
}

static void achievement_figure(const struct printing *printing, enum field_id field, int row,
			       int year, struct str *out)
{
	int64_t tenths;
	bool met;

	(void)field;
	if (!derive_achievement(printing->sheet, row, year, &tenths, &met))
		return;
	if (tenths >= 0)
		add_percent(out, tenths);
	else
		str_add(out, met ? "達成" : "未達成");
}

static void put_figures(struct printing *printing, const struct band *band, const char *label,
			figure_fn *figure, const struct address *at)
{
	struct page_cell cells[PAGE_COLUMNS_MAX] = { { label, false } };
	struct str texts[PAGE_COLUMNS_MAX];

	for (size_t i = 0; i < band->count; i++) {
		str_init(&texts[i]);
		figure(printing, at->field, at->row, band->years[i], &texts[i]);
		cells[i + 1] = (struct page_cell){ texts[i].text, true };
	}
	page_flow_row(printing->flow, cells);
	for (size_t i = 0; i < band->count; i++)
		str_release(&texts[i]);
}

static void begin_years(struct printing *printing, const struct band *band)
{
	static const int widths[] = { HEAD_COLUMNS };
	struct page_layout layout;

	page_layout_make(&layout, &printing->style, widths, 1, (int)band->count + 1);
	page_flow_begin(printing->flow, &layout, true);
}

/* "一般財源(千円)"; 内訳 of the settled amount and of labour a blank in. */
static void figure_label(const struct field *field, struct str *out)
{
	if (field->flags & FIELD_FUNDING)
		str_add(out, " ");
	str_add(out, field->name);
	if (field->unit && *field->unit != '-')
		str_addf(out, "(%s)", field->unit);
}

static void put_cost_band(struct printing *printing, const struct band *band)
{
	begin_years(printing, band);
	put_years(printing, band, SECTION_cost, "項目");
	for (int id = 0; id < FIELD_COUNT; id++) {
		const struct field *field = field_info((enum field_id)id);
		struct address at = ADDRESS((enum field_id)id);
		struct str label = STR_INIT;

		if (field->section != SECTION_cost)
			continue;
		figure_label(field, &label);
		put_figures(printing, band, label.text, plain_figure, &at);
		if (id == FIELD_cost_other)
			put_figures(printing, band, "執行率", execution_figure, &at);
		str_release(&label);
	}
	page_flow_end(printing->flow);
}

static void put_costs(struct printing *printing)
{
	int *years = NULL;
	size_t count = sheet_years(printing->sheet, FIELD_cost_budget, &years);
	size_t step = years_per_band(printing, SECTION_cost, count);

	for (size_t i = 0; i < count; i += step) {
		struct band band = { years + i, count - i < step ? count - i : step };

		put_cost_band(printing, &band);
	}
	free(years);
}

static void put_series(struct printing *printing, int row)
{
	int *years = NULL;
	size_t count = sheet_years(printing->sheet, FIELD_indicator_target, &years);
	size_t step = years_per_band(printing, SECTION_indicator, count);

	for (size_t i = 0; i < count; i += step) {
		struct band band = { years + i, count - i < step ? count - i : step };
		struct address target = ADDRESS_AT(FIELD_indicator_target, row, 0);
		struct address actual = ADDRESS_AT(FIELD_indicator_actual, row, 0);

		begin_years(printing, &band);
		put_years(printing, &band, SECTION_indicator, "");
		put_figures(printing, &band, field_info(target.field)->name, plain_figure, &target);
		put_figures(printing, &band, field_info(actual.field)->name, plain_figure, &actual);
		put_figures(printing, &band, "達成率", achievement_figure, &actual);
		page_flow_end(printing->flow);
	}
	free(years);
}

static void put_indicators(struct printing *printing)
{
	int *rows = NULL;
	size_t count = sheet_rows(printing->sheet, FIELD_indicator_name, &rows);

	for (size_t i = 0; i < count; i++) {
		begin_pairs(printing);
		for (int id = 0; id < FIELD_COUNT; id++) {
			const struct field *field = field_info((enum field_id)id);
			struct address at = ADDRESS_AT((enum field_id)id, rows[i], 0);
			struct str label = STR_INIT;

			if (field->repeat != REPEAT_INDICATOR)
				continue;
			/* The form has no place for it: a row only where somebody said it. */
			if (id == FIELD_indicator_direction &&
			    sheet_get(printing->sheet, &at)->type == VALUE_EMPTY)
				continue;
			if (id == FIELD_indicator_name)
				str_addf(&label, "%d ", rows[i]);
			str_add(&label, field->name);
			put_field(printing, &at, label.text);
			str_release(&label);
		}
		page_flow_end(printing->flow);
		put_series(printing, rows[i]);
	}
	if (!count)
		page_flow_text(printing->flow, "（指標なし）");
	free(rows);
}

/* ---- the sheet ---- */

static void put_section(struct printing *printing, enum section_id section)
{
	page_flow_heading(printing->flow, section_name(section));
	switch (section) {
	case SECTION_cost:
		put_costs(printing);
		break;
	case SECTION_indicator:
		put_indicators(printing);
		break;
	case SECTION_evaluation:
		put_evaluation(printing);
		break;
	case SECTION_basic:
	case SECTION_overview:
	case SECTION_participation:
	case SECTION_result:
	case SECTION_direction:
	case SECTION_COUNT:
		put_pairs(printing, section);
		break;
	}
}

static void put_frame(struct printing *printing, const struct page_stamp *stamp)
{
	const struct sheet *sheet = printing->sheet;
	struct str head = STR_INIT, foot = STR_INIT;

	year_format(&head, sheet->year, YEAR_LONG, &printing->masters->eras);
	str_add(&head, " " TITLE " ");
	add_visible(&head, sheet_text(sheet, &ADDRESS(FIELD_basic_number)));
	str_add_char(&head, ' ');
	add_visible(&head, sheet_text(sheet, &ADDRESS(FIELD_basic_name)));
	if (*state_words(sheet->state))
		str_addf(&head, " %s", state_words(sheet->state));
	str_add(&foot, "印刷 ");
	moment_format(&foot, stamp->printed_at, MOMENT_MINUTE);
	if (stamp->version > 1)
		str_addf(&foot, "  第%d版", stamp->version);
	if (*stamp->hash)
		str_addf(&foot, "  照合 %.*s", HASH_DIGITS, stamp->hash);
	page_flow_frame(printing->flow, head.text, foot.text);
	str_release(&head);
	str_release(&foot);
}

static struct page_style style_of(const struct page_options *options)
{
	return (struct page_style){
		.width = options->width ? options->width : WIDTH_DEFAULT,
		.ascii = options->ascii,
		.ambiguous = options->ambiguous ? options->ambiguous : TEXT_NARROW,
	};
}

int page_text_columns(enum field_id field, const struct page_options *options)
{
	struct page_style style = style_of(options);
	struct page_layout layout;

	if (field_info(field)->repeat == REPEAT_MEMO)
		return 0;
	if (field_info(field)->section == SECTION_evaluation)
		lay_out_scores(&style, &layout);
	else
		lay_out_pairs(&style, &layout);
	return layout.widths[layout.count - 1];
}

void page_print(const struct sheet *sheet, const struct masters *masters,
		const struct page_options *options, const struct page_stamp *stamp,
		struct str *out)
{
	struct printing printing = {
		.sheet = sheet, .masters = masters,
		.style = style_of(options),
	};

	printing.flow = page_flow_new(&printing.style, options->length ? options->length : LENGTH_DEFAULT);
	put_frame(&printing, stamp);
	for (int id = 0; id < SECTION_COUNT; id++)
		put_section(&printing, (enum section_id)id);
	page_flow_finish(printing.flow, out);
}
