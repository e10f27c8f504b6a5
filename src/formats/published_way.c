/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/published_way.h"

#include <string.h>

static const char *const ceilings[] = { "以内", "以下", "未満" };

static const struct {
	const char *way, *suffix;
} suffixes[] = {
	{ "down", "（減少が良い）" },
	{ "up", "（増加が良い）" },
	{ "", "（良い方向は未設定）" },
};

static bool ends_in(const char *text, const char *end)
{
	size_t length = strlen(text), size = strlen(end);

	return length >= size && !strcmp(text + length - size, end);
}

bool way_is_implied(const char *unit)
{
	for (size_t i = 0; unit && i < sizeof(ceilings) / sizeof(*ceilings); i++)
		if (ends_in(unit, ceilings[i]))
			return true;
	return false;
}

const char *way_written(const char *kind)
{
	for (size_t i = 0; i < sizeof(suffixes) / sizeof(*suffixes); i++)
		if (ends_in(kind, suffixes[i].suffix))
			return suffixes[i].way;
	return NULL;
}

const char *way_suffix(const char *way)
{
	for (size_t i = 0; i < sizeof(suffixes) / sizeof(*suffixes); i++)
		if (!strcmp(suffixes[i].way, way))
			return suffixes[i].suffix;
	return "";
}

const char *way_to_write(const char *way, const char *unit)
{
	bool implied = way_is_implied(unit);

	if (way && !strcmp(way, "down"))
		return implied ? "" : way_suffix("down");
	if (way)
		return way_suffix("up");
	return implied ? way_suffix("") : "";
}
