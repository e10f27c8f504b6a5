/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * derive - values that follow from others, in exact integers.
 *
 * Shares and hours are stored times 100, unit costs in yen, results are
 * thousand yen: one division by 100,000 at the end of each rounding.
 */
#include "model/derive.h"

#include <string.h>

#include "base/decimal.h"
#include "model/masters.h"
#include "model/sheet.h"

#define PER_THOUSAND_YEN 100000	/* scale 2 times 1,000 yen */
#define PER_RATE 1000		/* tenths of a percent */

/* The number in a cell; false where it is empty. */
static bool cell_number(const struct sheet *sheet, enum field_id field, int row, int year,
			int64_t *number)
{
	struct address at = ADDRESS_AT(field, row, year);
	const struct value *value = sheet_get(sheet, &at);

	if (value->type != VALUE_NUMBER)
		return false;
	*number = value->number;
	return true;
}

/* The pair of `year`, or of the latest year before it. */
static const struct unit_cost *find_pair(const struct masters *masters, int year)
{
	const struct unit_cost *best = NULL;

	for (size_t i = 0; i < masters->unit_cost_count; i++) {
		const struct unit_cost *pair = &masters->unit_costs[i];

		if (pair->year <= year && (!best || pair->year > best->year))
			best = pair;
	}
	return best;
}

bool derive_labour(const struct sheet *sheet, int cost_year,
		   const struct masters *masters, struct labour *labour)
{
	int wanted = cost_year < sheet->year ? cost_year : sheet->year;
	const struct unit_cost *pair = find_pair(masters, wanted);
	int64_t share = 0, hours = 0, staff, overtime, sum;
	bool has_share = cell_number(sheet, FIELD_cost_share, 0, cost_year, &share);
	bool has_hours = cell_number(sheet, FIELD_cost_overtime, 0, cost_year, &hours);

	if (!pair || (!has_share && !has_hours))
		return false;
	if (__builtin_mul_overflow(share, pair->person_yen, &staff) ||
	    __builtin_mul_overflow(hours, pair->hour_yen, &overtime) ||
	    __builtin_add_overflow(staff, overtime, &sum))
		return false;
	labour->pair = pair;
	labour->provisional = pair->year != wanted;
	labour->staff = decimal_divide(staff, PER_THOUSAND_YEN);
	labour->overtime = decimal_divide(overtime, PER_THOUSAND_YEN);
	labour->amount = pair->component ? labour->staff + labour->overtime
					 : decimal_divide(sum, PER_THOUSAND_YEN);
	return true;
}

struct value derive_effective(const struct sheet *sheet, const struct address *at,
			      const struct masters *masters)
{
	const struct value *value = sheet_get(sheet, at);
	struct labour labour;

	if (value->type == VALUE_EMPTY && (field_info(at->field)->flags & FIELD_DERIVED) &&
	    derive_labour(sheet, at->year, masters, &labour))
		return VALUE_OF_NUMBER(labour.amount);
	return value_copy(value);
}

bool derive_funding(const struct sheet *sheet, int cost_year, int64_t *sum)
{
	int64_t total = 0, part;
	bool any = false;

	for (int i = 0; i < FIELD_COUNT; i++) {
		enum field_id id = (enum field_id)i;

		if (!(field_info(id)->flags & FIELD_FUNDING) ||
		    !cell_number(sheet, id, 0, cost_year, &part))
			continue;
		if (__builtin_add_overflow(total, part, &total))
			return false;
		any = true;
	}
	if (any)
		*sum = total;
	return any;
}

static bool rate(int64_t part, int64_t whole, int64_t *tenths)
{
	int64_t scaled;

	if (__builtin_mul_overflow(part, (int64_t)PER_RATE, &scaled))
		return false;
	*tenths = decimal_divide(scaled, whole);
	return true;
}

bool derive_execution(const struct sheet *sheet, int cost_year, int64_t *tenths)
{
	int64_t budget, settled;

	return cell_number(sheet, FIELD_cost_budget, 0, cost_year, &budget) && budget > 0 &&
	       cell_number(sheet, FIELD_cost_settled, 0, cost_year, &settled) &&
	       rate(settled, budget, tenths);
}

bool derive_achievement(const struct sheet *sheet, int row, int year,
			int64_t *tenths, bool *met)
{
	int64_t target, actual, reached = -1;
	bool down = derive_down(sheet, row);

	if (!cell_number(sheet, FIELD_indicator_target, row, year, &target) || !target ||
	    !cell_number(sheet, FIELD_indicator_actual, row, year, &actual))
		return false;
	if (!down && target > 0 && actual >= 0 && !rate(actual, target, &reached))
		return false;
	*tenths = reached;
	*met = down ? actual <= target : actual >= target;
	return true;
}

bool derive_change(const struct sheet *sheet, const struct address *at,
		   const struct masters *masters, struct change *change)
{
	struct address before = *at;
	struct value now = derive_effective(sheet, at, masters), then;
	bool both;

	before.year--;
	then = derive_effective(sheet, &before, masters);
	both = at->year && now.type == VALUE_NUMBER && then.type == VALUE_NUMBER &&
	       !__builtin_sub_overflow(now.number, then.number, &change->difference);
	change->now = now.number;
	change->before = then.number;
	change->rated = both && then.number > 0 && rate(change->difference, then.number, &change->tenths);
	value_release(&now);
	value_release(&then);
	return both;
}

bool derive_offer(const struct sheet *sheet, const struct address *at, int64_t *amount)
{
	unsigned wanted = field_info(at->field)->flags;
	int64_t total = 0, part;

	if (!(wanted & FIELD_SETTLEMENT))
		return false;
	for (int i = 0; i < FIELD_COUNT; i++) {
		enum field_id id = (enum field_id)i;
		unsigned flags = field_info(id)->flags;

		if (id == at->field || !(flags & FIELD_SETTLEMENT))
			continue;
		if (!cell_number(sheet, id, 0, at->year, &part))
			return false;
		/* The whole is the sum of its funding; a part is what the others leave of the whole. */
		if (wanted & flags & FIELD_FUNDING ? __builtin_sub_overflow(total, part, &total)
						   : __builtin_add_overflow(total, part, &total))
			return false;
	}
	*amount = total;
	return true;
}

bool derive_down(const struct sheet *sheet, int row)
{
	struct address at = ADDRESS_AT(FIELD_indicator_direction, row, 0);
	const char *way = sheet_text(sheet, &at);

	return way && !strcmp(way, "down");
}
