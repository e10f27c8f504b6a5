/* SPDX-License-Identifier: GPL-3.0-or-later */
/* identity - one table of secondary device attributes; the first that fits. */
#include "tui/identity.h"

#include <stddef.h>

enum { ANY = -1 };

static const struct {
	int numbers[SEQUENCE_NUMBERS];
	struct identity identity;
} known[] = {
	{ { 0, 136, 0 }, { IDENTITY_PUTTY, "PuTTY" } },
	{ { 32, ANY, 2 }, { IDENTITY_TERATERM, "Tera Term" } },
	{ { 65, 331, 0 }, { IDENTITY_RLOGIN, "RLogin" } },
	{ { 0, 10, 1 }, { IDENTITY_OTHER, "Windows Terminal" } },
	{ { 77, ANY, ANY }, { IDENTITY_OTHER, "mintty" } },
	{ { 83, ANY, ANY }, { IDENTITY_OTHER, "screen" } },
	{ { 84, ANY, ANY }, { IDENTITY_OTHER, "tmux" } },
	{ { 41, ANY, 0 }, { IDENTITY_OTHER, "xterm" } },
	{ { 65, ANY, 1 }, { IDENTITY_OTHER, "VTE" } },
	{ { 61, ANY, 1 }, { IDENTITY_OTHER, "VTE" } },
};

static bool fits(const int *pattern, const int *numbers)
{
	for (size_t i = 0; i < SEQUENCE_NUMBERS; i++)
		if (pattern[i] != ANY && pattern[i] != numbers[i])
			return false;
	return true;
}

struct identity identity_of(const int numbers[SEQUENCE_NUMBERS])
{
	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
		if (fits(known[i].numbers, numbers))
			return known[i].identity;
	return (struct identity){ .kind = IDENTITY_UNKNOWN };
}

bool identity_switches_ime(const struct identity *identity)
{
	return identity->kind == IDENTITY_TERATERM || identity->kind == IDENTITY_RLOGIN;
}
