/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * theme - one table.  Only colours that can be read on black and on white.
 */
#include "tui/theme.h"

#include <stdlib.h>

static const struct look {
	attr_t attributes;
	short colour;		/* -1: none */
} looks[ROLE_COUNT] = {
	[ROLE_PLAIN] = { A_NORMAL, -1 },
	[ROLE_TITLE] = { A_BOLD, -1 },
	[ROLE_HEADING] = { A_BOLD, COLOR_GREEN },
	[ROLE_LABEL] = { A_NORMAL, -1 },
	[ROLE_VALUE] = { A_NORMAL, -1 },
	[ROLE_DERIVED] = { A_NORMAL, COLOR_CYAN },
	[ROLE_DIM] = { A_DIM, -1 },
	[ROLE_EDIT] = { A_UNDERLINE, -1 },
	[ROLE_BAR] = { A_REVERSE, -1 },
	[ROLE_SELECTED] = { A_REVERSE, -1 },
	[ROLE_NOTE] = { A_BOLD, -1 },
	[ROLE_ERROR] = { A_BOLD, COLOR_RED },
	[ROLE_KEY] = { A_BOLD, -1 },
};

bool theme_has_colour(void)
{
	const char *refused = getenv("NO_COLOR");

	return has_colors() && !(refused && *refused);
}

void theme_start(struct theme *theme, bool colour)
{
	if (colour && (start_color() == ERR || use_default_colors() == ERR))
		colour = false;
	for (int role = 0; role < (int)ROLE_COUNT; role++) {
		theme->attributes[role] = looks[role].attributes;
		theme->pairs[role] = 0;
		if (colour && looks[role].colour >= 0 &&
		    init_pair((short)(role + 1), looks[role].colour, -1) == OK)
			theme->pairs[role] = (short)(role + 1);
	}
}
