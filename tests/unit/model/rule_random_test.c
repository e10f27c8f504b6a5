/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rule_random - whatever stands on a sheet, the checks end, say where and why,
 * and find the same in any order.  HYOKA_SEED and HYOKA_RUNS say which sheets
 * and how many (10,000 in the long target).
 */
#include "model/rule.h"

#include "checked.h"

#define RUNS 1000

static uint64_t seed = 20231105;

static uint64_t next_random(void)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return seed;
}

static int pick(int count)
{
	return (int)(next_random() % (uint64_t)count);
}

/* ---- sheets ---- */

static int64_t a_number(const struct field *field)
{
	static const int64_t odd[] = { 0, 1, -1, INT64_MAX, INT64_MIN, 999999999999, -999999999999 };

	switch (pick(8)) {
	case 0:
		return odd[pick(COUNT(odd))];
	case 1:
		return field->min + (int64_t)(next_random() % (uint64_t)(field->max - field->min + 1));
	case 2:
		return pick(10000000);
	default:
		return field->max < 20 ? 1 + pick((int)field->max) : 1000 * pick(5);
	}
}

static struct value a_text(enum field_id field)
{
	static const char *const parts[] = { "市民", "窓口の", "ﾒｰﾙ", "  ", "①", "\n", "—", "特になし。", "𠮷", "A-1",
					     "\xff", "\ue000", "R4", "～", "令和5年度", "継続", "成果指標", "4", "04",
					     "今後も一定の市民ニーズが見込まれる。", "\u0301" };
	static const char *const words[] = { "継続", "拡大・拡充", "現状維持", "活動結果指標", "成果指標", "無", "有",
					     "指定管理", "01-020108-15", "毎年度", "R2～R4", "9999999999999999年度" };
	struct str text = STR_INIT;
	struct value value;

	if (field_info(field)->kind == KIND_WAY)
		return value_text(pick(2) ? "up" : "down");
	if (pick(2))
		return value_text(words[pick(COUNT(words))]);
	for (int i = pick(8); i >= 0; i--)
		str_add(&text, parts[pick(COUNT(parts))]);
	value = value_text(text.text);
	str_release(&text);
	return value;
}

static void add_rows(struct sheet *sheet)
{
	static const int slots[] = { 1, 2, 5, 9999 };

	for (int id = 0; id < FIELD_COUNT; id++) {
		struct address cell = ADDRESS((enum field_id)id);
		enum repeat repeat = field_info(cell.field)->repeat;
		int count = repeat == REPEAT_LIST ? 4 : repeat == REPEAT_INDICATOR ? 3 : 0;

		for (int i = 0; i < count; i++) {
			cell.row = slots[i];
			if (pick(2))
				sheet_add_row(sheet, &cell);
		}
	}
	if (pick(2))
		sheet_add_row(sheet, &(struct address){ .field = FIELD_evaluation_needs_score, .stage = "second" });
	for (int row = 1; row <= INDICATOR_SLOTS; row++)
		if (pick(2))
			sheet_set_series(sheet, row, 1 + pick(6));
}

static void add_marks(struct sheet *sheet, const char *address)
{
	static const char *const marks[] = { "empty", "provisional", "check", "confirmed", "corrected" };
	static const char *const reasons[] = { "未到来", "集計中", "設定なし", "確認中", "nobody knows" };
	int mark = pick((int)COUNT(marks));

	sheet_set_mark(sheet, address, marks[mark], mark ? "" : reasons[pick(COUNT(reasons))]);
}

static struct sheet *a_sheet(int year)
{
	static const char *const states[] = { "not_started", "in_work", "with_head", "published" };
	static const char *const scopes[] = { "normal", "normal", "normal", "light", "none", "unheard of" };
	struct sheet *sheet = sheet_new(year);
	struct str words = STR_INIT, address = STR_INIT;

	add_rows(sheet);
	str_addf(&words, "state=%s|scope=%s|section=%d", states[pick(COUNT(states))],
		 scopes[pick(COUNT(scopes))], pick(4));
	change(sheet, NULL, words.text);
	for (size_t i = 0; i < sheet->cell_count; i++) {
		struct address cell = sheet->cells[i].at;
		const struct field *field = field_info(cell.field);

		str_clear(&address);
		address_format(&cell, &address);
		if (!pick(6))
			add_marks(sheet, address.text);
		if (pick(3))
			sheet_take(sheet, &cell, kind_info(field->kind)->number ? VALUE_OF_NUMBER(a_number(field))
										: a_text(cell.field));
	}
	if (!pick(4))
		add_marks(sheet, pick(2) ? "cost" : "nonsense@-1");
	str_release(&words);
	str_release(&address);
	return sheet;
}

/* ---- what must hold ---- */

static bool may_stand(const struct rule *rule, enum field_id field)
{
	const char *key = field_key(field), *at = rule->fields;
	size_t length = strlen(key);

	if (!strcmp(at, "*"))
		return true;
	for (; (at = strstr(at, key)); at += length)
		if ((at == rule->fields || at[-1] == ' ') && (at[length] == ' ' || !at[length]))
			return true;
	return false;
}

static void check_each(const struct findings *found, const struct sheet *sheet)
{
	for (size_t i = 0; i < found->count; i++) {
		const struct finding *finding = &found->items[i];
		struct str values = STR_INIT;

		CHECK(finding->message && *finding->message);
		if (!CHECK(may_stand(finding->rule, finding->at.field)))
			printf("# %s at %s\n", finding->rule->id, field_key(finding->at.field));
		if (i && !CHECK(address_compare(&finding[-1].at, &finding->at) < 0 ||
				(!address_compare(&finding[-1].at, &finding->at) &&
				 strcmp(finding[-1].rule->id, finding->rule->id) < 0)))
			printf("# %s, %s\n", finding[-1].rule->id, finding->rule->id);
		finding_values(finding, sheet, &values);
		CHECK(values.length > strlen(finding->rule->id));
		str_release(&values);
	}
}

static void check_same(const struct findings *a, const struct findings *b)
{
	if (!CHECK_INT(a->count, b->count))
		return;
	for (size_t i = 0; i < a->count; i++) {
		CHECK(a->items[i].rule == b->items[i].rule);
		CHECK_INT(address_compare(&a->items[i].at, &b->items[i].at), 0);
		CHECK_INT(a->items[i].severity, b->items[i].severity);
		CHECK_TEXT(a->items[i].message, b->items[i].message);
		CHECK_INT(a->items[i].also_count, b->items[i].also_count);
	}
}

/* A part of the checks, and then the others: the findings of both together. */
static void run_apart(struct checked checked, struct findings *found)
{
	struct rule_limits some = rule_limits_shipped, others = rule_limits_shipped;

	for (int id = 0; id < RULE_COUNT; id++)
		*(pick(2) ? &some.levels[id] : &others.levels[id]) = SEVERITY_OFF;
	checked.limits = &some;
	rule_run(&checked, found);
	checked.limits = &others;
	rule_run(&checked, found);
}

static void random_sheets(void)
{
	const char *wanted = getenv("HYOKA_RUNS"), *given = getenv("HYOKA_SEED");
	int runs = wanted ? (int)strtol(wanted, NULL, 10) : RUNS;
	size_t total = 0;

	seed = given ? strtoull(given, NULL, 10) : seed;
	printf("# HYOKA_SEED=%" PRIu64 ", %d sheets\n", seed, runs);
	for (int i = 0; i < runs && !check_failures; i++) {
		struct sheet *sheet = a_sheet(2023), *prior = pick(4) ? a_sheet(2022) : NULL;
		struct checked checked = { sheet, prior, &office, &rule_limits_shipped, (enum step)pick(4) };
		struct findings all = { 0 }, apart = { 0 };

		rule_run(&checked, &all);
		run_apart(checked, &apart);
		check_each(&all, sheet);
		check_same(&all, &apart);
		total += all.count;
		findings_release(&all);
		findings_release(&apart);
		sheet_free(sheet);
		sheet_free(prior);
	}
	CHECK(total > (size_t)runs);
	printf("# %zu findings\n", total);
}

TESTS(TEST(random_sheets))
