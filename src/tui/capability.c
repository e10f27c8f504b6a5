/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tui/capability.h"

#include <curses.h>

const char *capability(const char *name)
{
	const char *string = tigetstr(name);

	return string == (const char *)-1 ? NULL : string;
}
