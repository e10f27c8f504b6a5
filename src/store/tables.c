/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * tables - which master tables there are.
 */
#include "store/tables.h"

#include <string.h>

#include "base/i18n.h"
#include "store/table_kind.h"

/* Names of the columns of each table, NULL-terminated. */
#define COLUMN(name_, kind_) #name_,
#define TABLE(name_, keys_, help_, order_, ...) \
	static const char *const columns_##name_[] = { __VA_ARGS__ NULL };
#include "store/table_list.h"
#undef TABLE
#undef COLUMN

/* Their kinds. */
#define COLUMN(name_, kind_) COLUMN_##kind_,
#define TABLE(name_, keys_, help_, order_, ...) \
	static const enum column_kind kinds_##name_[] = { __VA_ARGS__ };
#include "store/table_list.h"
#undef TABLE
#undef COLUMN

static const struct table {
	struct table_info info;		/* first: a pointer to it is one to the whole */
	const enum column_kind *kinds;
	const char *order;
} tables[] = {
#define TABLE(name_, keys_, help_, order_, ...) \
	{ { .name = #name_, .columns = columns_##name_, \
	    .column_count = sizeof(kinds_##name_) / sizeof(*kinds_##name_), \
	    .key_count = (keys_), .help = (help_) }, kinds_##name_, (order_) },
#include "store/table_list.h"
#undef TABLE
};

#define TABLE_COUNT (sizeof(tables) / sizeof(*tables))

const struct table_info *table_at(size_t index)
{
	return index < TABLE_COUNT ? &tables[index].info : NULL;
}

const struct table_info *table_named(const char *name)
{
	for (size_t i = 0; i < TABLE_COUNT; i++)
		if (!strcmp(tables[i].info.name, name))
			return &tables[i].info;
	return NULL;
}

const enum column_kind *table_kinds(const struct table_info *table)
{
	return ((const struct table *)(const void *)table)->kinds;
}

const char *table_order(const struct table_info *table)
{
	return ((const struct table *)(const void *)table)->order;
}
