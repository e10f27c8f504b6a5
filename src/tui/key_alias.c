/* SPDX-License-Identifier: GPL-3.0-or-later */
/* key_alias - one table. */
#include "tui/key_alias.h"

#include "tui/decoder.h"
#include "tui/key.h"

/* clang-format off */
#define FUNCTION(number) (KEY_CODE_F0 + (number))

const struct key_alias key_aliases[] = {
	/* arrows in both modes */
	{ "\033[A", KEY_CODE_UP }, { "\033OA", KEY_CODE_UP },
	{ "\033[B", KEY_CODE_DOWN }, { "\033OB", KEY_CODE_DOWN },
	{ "\033[C", KEY_CODE_RIGHT }, { "\033OC", KEY_CODE_RIGHT },
	{ "\033[D", KEY_CODE_LEFT }, { "\033OD", KEY_CODE_LEFT },
	{ "\033[Z", KEY_SHIFT | KEY_CODE_TAB },
	/* the six keys: xterm, vt220, rxvt */
	{ "\033[H", KEY_CODE_HOME }, { "\033OH", KEY_CODE_HOME },
	{ "\033[1~", KEY_CODE_HOME }, { "\033[7~", KEY_CODE_HOME },
	{ "\033[F", KEY_CODE_END }, { "\033OF", KEY_CODE_END },
	{ "\033[4~", KEY_CODE_END }, { "\033[8~", KEY_CODE_END },
	{ "\033[2~", KEY_CODE_INSERT }, { "\033[3~", KEY_CODE_DELETE },
	{ "\033[5~", KEY_CODE_PAGE_UP }, { "\033[6~", KEY_CODE_PAGE_DOWN },
	/* function keys: xterm, PuTTY and vt220, Linux console */
	{ "\033OP", FUNCTION(1) }, { "\033[11~", FUNCTION(1) }, { "\033[[A", FUNCTION(1) },
	{ "\033OQ", FUNCTION(2) }, { "\033[12~", FUNCTION(2) }, { "\033[[B", FUNCTION(2) },
	{ "\033OR", FUNCTION(3) }, { "\033[13~", FUNCTION(3) }, { "\033[[C", FUNCTION(3) },
	{ "\033OS", FUNCTION(4) }, { "\033[14~", FUNCTION(4) }, { "\033[[D", FUNCTION(4) },
	{ "\033[15~", FUNCTION(5) }, { "\033[[E", FUNCTION(5) },
	{ "\033[17~", FUNCTION(6) }, { "\033[18~", FUNCTION(7) }, { "\033[19~", FUNCTION(8) },
	{ "\033[20~", FUNCTION(9) }, { "\033[21~", FUNCTION(10) },
	{ "\033[23~", FUNCTION(11) }, { "\033[24~", FUNCTION(12) },
	/* with Ctrl or Shift, as xterm writes them */
	{ "\033[1;5A", KEY_CTRL | KEY_CODE_UP }, { "\033[1;5B", KEY_CTRL | KEY_CODE_DOWN },
	{ "\033[1;5C", KEY_CTRL | KEY_CODE_RIGHT }, { "\033[1;5D", KEY_CTRL | KEY_CODE_LEFT },
	{ "\033[1;5H", KEY_CTRL | KEY_CODE_HOME }, { "\033[1;5F", KEY_CTRL | KEY_CODE_END },
	{ "\033[1;2A", KEY_SHIFT | KEY_CODE_UP }, { "\033[1;2B", KEY_SHIFT | KEY_CODE_DOWN },
	{ "\033[1;2C", KEY_SHIFT | KEY_CODE_RIGHT }, { "\033[1;2D", KEY_SHIFT | KEY_CODE_LEFT },
	{ "\033[1;2H", KEY_SHIFT | KEY_CODE_HOME }, { "\033[1;2F", KEY_SHIFT | KEY_CODE_END },
	{ "\033[3;5~", KEY_CTRL | KEY_CODE_DELETE },
	{ "\033[5;5~", KEY_CTRL | KEY_CODE_PAGE_UP }, { "\033[6;5~", KEY_CTRL | KEY_CODE_PAGE_DOWN },
	/* the number pad where the terminal sends it as "application keys" */
	{ "\033OM", KEY_CODE_ENTER },
	{ "\033Oj", '*' }, { "\033Ok", '+' }, { "\033Ol", ',' }, { "\033Om", '-' },
	{ "\033On", '.' }, { "\033Oo", '/' },
	{ "\033Op", '0' }, { "\033Oq", '1' }, { "\033Or", '2' }, { "\033Os", '3' },
	{ "\033Ot", '4' }, { "\033Ou", '5' }, { "\033Ov", '6' }, { "\033Ow", '7' },
	{ "\033Ox", '8' }, { "\033Oy", '9' },
	/* bracketed paste */
	{ "\033[200~", INPUT_PASTE_BEGIN }, { "\033[201~", INPUT_PASTE_END },
	/* the answers to the question how wide a character is (tui/probe.c) */
	{ "\033[3;1R", INPUT_REPORT + 1 }, { "\033[3;2R", INPUT_REPORT + 2 },
	{ "\033[3;3R", INPUT_REPORT + 3 }, { "\033[3;4R", INPUT_REPORT + 4 },
};
const size_t key_alias_count = sizeof(key_aliases) / sizeof(*key_aliases);
