/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * field - the catalogue as a table.
 *
 * field_list.h is read twice here: once for the sections, once for the fields.
 */
#include "model/field.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"

static const struct {
	const char *key, *name, *english;
} sections[SECTION_COUNT] = {
#define SECTION(id, key_, name_, english_) \
	[SECTION_##id] = { .key = (key_), .name = (name_), .english = (english_) },
#include "model/field_list.h"
};

static const struct field fields[FIELD_COUNT] = {
#define FIELD(id, ...) [FIELD_##id] = { __VA_ARGS__ },
#include "model/field_list.h"
};

const struct field *field_info(enum field_id id)
{
	if ((unsigned)id >= FIELD_COUNT)
		BUG("no field %d", (int)id);
	return &fields[id];
}

const char *field_key(enum field_id id)
{
	static char *keys[FIELD_COUNT];	/* made when first asked for, then constant */
	const struct field *field = field_info(id);

	if (!field->leaf[0])
		return field->prefix;
	if (!keys[id]) {
		struct str key = STR_INIT;

		str_addf(&key, "%s.%s", field->prefix, field->leaf);
		keys[id] = str_take(&key);
	}
	return keys[id];
}

static int compare_keys(const void *a, const void *b)
{
	return strcmp(field_key(*(const enum field_id *)a), field_key(*(const enum field_id *)b));
}

enum field_id field_keyed(const char *key)
{
	static enum field_id sorted[FIELD_COUNT];	/* by key, made when first asked for */
	int low = 0, high = FIELD_COUNT;

	if (!sorted[0] && !sorted[1]) {
		for (int i = 0; i < FIELD_COUNT; i++)
			sorted[i] = (enum field_id)i;
		qsort(sorted, FIELD_COUNT, sizeof(*sorted), compare_keys);
	}
	while (low < high) {
		int middle = low + (high - low) / 2, order = strcmp(key, field_key(sorted[middle]));

		if (!order)
			return sorted[middle];
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return FIELD_COUNT;
}

enum field_id field_group(enum field_id id)
{
	static enum field_id groups[FIELD_COUNT];	/* made when first asked for, then constant */

	/* Only the very first field's group is 0, where there is nothing to make. */
	for (int i = 1; !groups[FIELD_COUNT - 1] && i < FIELD_COUNT; i++) {
		bool same = !strcmp(fields[i].prefix, fields[i - 1].prefix);

		groups[i] = same ? groups[i - 1] : (enum field_id)i;
	}
	return groups[field_info(id) - fields];
}

const char *field_label(enum field_id id)
{
	const struct field *field = field_info(id);

	return strcmp(i18n_language(), "ja") ? _(field->english) : field->name;
}

static void section_check(enum section_id id)
{
	if ((unsigned)id >= SECTION_COUNT)
		BUG("no section %d", (int)id);
}

const char *section_key(enum section_id id)
{
	section_check(id);
	return sections[id].key;
}

const char *section_name(enum section_id id)
{
	section_check(id);
	return sections[id].name;
}

const char *section_label(enum section_id id)
{
	section_check(id);
	return strcmp(i18n_language(), "ja") ? _(sections[id].english) : sections[id].name;
}
