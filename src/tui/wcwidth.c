/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * wcwidth - see wcwidth.h.  Global by nature: wcwidth(3) takes no context.
 */
#include "tui/wcwidth.h"

#include <curses.h>
#include <wchar.h>

#include "tui/key.h"

static enum text_ambiguous policy = TEXT_NARROW;

void wcwidth_set_ambiguous(enum text_ambiguous ambiguous)
{
	policy = ambiguous;
}

__attribute__((visibility("default"))) int wcwidth(wchar_t character)
{
	char bytes[4];

	if (character >= ' ' && character < 0x7f)
		return 1;
	if (character == 0)
		return 0;
	if (character < 0xa0 || character > 0x10ffff)
		return -1;
	return text_width(bytes, key_encode((int)character, bytes), policy);
}

static int column_after_circled_one(WINDOW *scratch, enum text_ambiguous ambiguous)
{
	enum text_ambiguous before = policy;

	policy = ambiguous;
	wmove(scratch, 0, 0);
	waddwstr(scratch, L"①");
	policy = before;
	return getcurx(scratch);
}

bool wcwidth_is_ours(void)
{
	WINDOW *scratch = newpad(1, 8);
	bool ours;

	if (!scratch)
		return false;
	ours = column_after_circled_one(scratch, TEXT_NARROW) == 1 &&
	       column_after_circled_one(scratch, TEXT_WIDE) == 2;
	delwin(scratch);
	return ours;
}
