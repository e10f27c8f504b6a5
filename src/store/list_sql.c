/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/list_sql.h"

#include "base/str.h"
#include "model/field.h"

/* clang-format off */
static const struct {
	const char *key;		/* what the index of the sort has after the year */
	const char *order, *backward;
	const char *after, *before;
} sorts[] = {
	[LIST_BY_NUMBER] = { "number",
		"number, id", "number DESC, id DESC",
		"(number, id) > (:number, :id)", "(number, id) < (:number, :id)" },
	[LIST_BY_NAME] = { "name",
		"name, number, id", "name DESC, number DESC, id DESC",
		"(name, number, id) > (:key, :number, :id)",
		"(name, number, id) < (:key, :number, :id)" },
	[LIST_BY_SECTION] = { "section_id",
		"section_id, number, id", "section_id DESC, number DESC, id DESC",
		"(section_id, number, id) > (:key, :number, :id)",
		"(section_id, number, id) < (:key, :number, :id)" },
	[LIST_BY_STATE] = { "state",
		"state, number, id", "state DESC, number DESC, id DESC",
		"(state, number, id) > (:key, :number, :id)",
		"(state, number, id) < (:key, :number, :id)" },
};
/* clang-format on */

bool list_has_nowhere(enum list_sort sort)
{
	return sort == LIST_BY_SECTION;
}

void list_sql(const struct list_form *form, struct str *sql)
{
	bool one_key = form->nowhere || (form->state && form->sort == LIST_BY_STATE);
	enum list_sort shape = one_key ? LIST_BY_NUMBER : form->sort;

	str_addf(sql, "SELECT id, number, name, section, unit, state, %s FROM sheet"
		 " WHERE year = :year", sorts[form->sort].key);
	if (list_has_nowhere(form->sort))
		str_addf(sql, " AND %s IS %sNULL", sorts[form->sort].key,
			 form->nowhere ? "" : "NOT ");
	if (form->after)
		str_addf(sql, " AND %s",
			 form->backward ? sorts[shape].before : sorts[shape].after);
	if (form->state)
		str_add(sql, " AND state = :state");
	str_addf(sql, " ORDER BY %s",
		 form->backward ? sorts[shape].backward : sorts[shape].order);
}

void list_sql_place(enum list_sort sort, struct str *sql)
{
	str_addf(sql, "SELECT year, number, %s FROM sheet WHERE id = :id", sorts[sort].key);
}

void list_sql_scores(struct str *sql)
{
	str_add(sql, "SELECT ");
	for (int id = 0; id < FIELD_COUNT; id++) {
		const struct field *field = field_info((enum field_id)id);

		if (field->kind == KIND_SCORE)
			str_addf(sql, "(SELECT %s FROM %s WHERE sheet_id = :sheet AND stage = ''"
				 " AND criterion = '%s'), ",
				 field->column, field->table, field->criterion);
	}
	str_addf(sql, "(SELECT %s FROM %s WHERE sheet_id = :sheet AND stage = '')",
		 field_info(FIELD_direction_choice)->column,
		 field_info(FIELD_direction_choice)->table);
}

const char *list_sql_next_year(bool backward)
{
	return backward ? "SELECT min(year) FROM sheet WHERE year > :year"
			: "SELECT max(year) FROM sheet WHERE year < :year";
}
