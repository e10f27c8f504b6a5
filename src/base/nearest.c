/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/nearest.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

static bool same(char a, char b)
{
	return tolower((unsigned char)a) == tolower((unsigned char)b);
}

/* A plain edit distance, one row of the table at a time. */
size_t nearest_distance(const char *a, const char *b)
{
	size_t columns = strlen(b) + 1, result;
	size_t *row = xcalloc(columns, sizeof(*row));

	for (size_t j = 0; j < columns; j++)
		row[j] = j;
	for (size_t i = 0; a[i]; i++) {
		size_t corner = row[0];

		row[0] = i + 1;
		for (size_t j = 1; j < columns; j++) {
			size_t best = corner + !same(a[i], b[j - 1]);

			corner = row[j];
			if (row[j] + 1 < best)
				best = row[j] + 1;
			if (row[j - 1] + 1 < best)
				best = row[j - 1] + 1;
			row[j] = best;
		}
	}
	result = row[columns - 1];
	free(row);
	return result;
}

/* Two letters in the wrong order count twice. */
#define TYPING_ERRORS 2

const char *nearest_name(const char *typed, nearest_at *at, const void *arg)
{
	const char *name, *nearest = NULL;
	size_t half = strlen(typed) / 2, least = (half < TYPING_ERRORS ? half : TYPING_ERRORS) + 1;

	for (size_t i = 0; (name = at(i, arg)); i++) {
		size_t distance = nearest_distance(typed, name);

		if (distance < least) {
			least = distance;
			nearest = name;
		}
	}
	return nearest;
}
