/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/word.h"

#include <string.h>

bool word_same(const char *a, const char *b)
{
	return a == b || (a && b && !strcmp(a, b));
}

bool word_listed(const char *list, const char *word)
{
	size_t length = strlen(word);

	while (*list) {
		size_t part = strcspn(list, "|");

		if (part == length && !memcmp(list, word, length))
			return true;
		list += part + (list[part] == '|');
	}
	return false;
}
