/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * dialects - what the terminals that staff have send for their keys: by their
 * sources and manuals, in the modes that we ask for (arrows and number pad
 * plain), and as they do where those were not taken.
 */
#ifndef TESTS_TERMINAL_DIALECTS_H
#define TESTS_TERMINAL_DIALECTS_H

enum speaker {		/* who must be recognised for it */
	BY_ANY,
	BY_PUTTY,	/* it answered as PuTTY does */
	BY_CONSOLE,	/* TERM is linux */
	BY_ALL_BUT_CONSOLE,
};

struct sent {
	const char *key;	/* as the help names it */
	const char *bytes;
};

struct spoken {
	const char *name;
	enum speaker by;
	const struct sent *keys;	/* … up to one without a name */
};

/* clang-format off */
#define SIX_BY_NUMBER \
	{ "Home", "\033[1~" }, { "Insert", "\033[2~" }, { "Delete", "\033[3~" }, \
	{ "End", "\033[4~" }, { "PageUp", "\033[5~" }, { "PageDown", "\033[6~" }
#define ARROWS \
	{ "Up", "\033[A" }, { "Down", "\033[B" }, { "Right", "\033[C" }, { "Left", "\033[D" }
#define FROM_F6 \
	{ "F6", "\033[17~" }, { "F7", "\033[18~" }, { "F8", "\033[19~" }, { "F9", "\033[20~" }, \
	{ "F10", "\033[21~" }, { "F11", "\033[23~" }, { "F12", "\033[24~" }
#define FROM_F5 { "F5", "\033[15~" }, FROM_F6
#define F1_TO_F4_BY_NUMBER \
	{ "F1", "\033[11~" }, { "F2", "\033[12~" }, { "F3", "\033[13~" }, { "F4", "\033[14~" }
#define F1_TO_F4_BY_LETTER \
	{ "F1", "\033OP" }, { "F2", "\033OQ" }, { "F3", "\033OR" }, { "F4", "\033OS" }
#define SHIFT_F3_TO_F10 \
	{ "Shift-F3", "\033[25~" }, { "Shift-F4", "\033[26~" }, { "Shift-F5", "\033[28~" }, \
	{ "Shift-F6", "\033[29~" }, { "Shift-F7", "\033[31~" }, { "Shift-F8", "\033[32~" }, \
	{ "Shift-F9", "\033[33~" }, { "Shift-F10", "\033[34~" }
#define PLAIN_KEYS \
	{ "Enter", "\r" }, { "Tab", "\t" }, { "Backspace", "\177" }, { "Ctrl-A", "\001" }, \
	{ "Ctrl-Z", "\032" }, { "Ctrl-S", "\023" }, { "Ctrl-Q", "\021" }, { "Ctrl-C", "\003" }, \
	{ "Ctrl-\\", "\034" }, { "Ctrl-Space", "\0" }, { "Alt-x", "\033x" }
/* a key by its letter, with all modifiers as xterm numbers them */
#define MODIFIED(name, letter) \
	{ "Shift-" name, "\033[1;2" letter }, { "Alt-" name, "\033[1;3" letter }, \
	{ "Shift-Alt-" name, "\033[1;4" letter }, { "Ctrl-" name, "\033[1;5" letter }, \
	{ "Ctrl-Shift-" name, "\033[1;6" letter }, { "Ctrl-Alt-" name, "\033[1;7" letter }, \
	{ "Ctrl-Shift-Alt-" name, "\033[1;8" letter }
/* the same by its number */
#define MODIFIED_NUMBER(name, number) \
	{ "Shift-" name, "\033[" number ";2~" }, { "Alt-" name, "\033[" number ";3~" }, \
	{ "Shift-Alt-" name, "\033[" number ";4~" }, { "Ctrl-" name, "\033[" number ";5~" }, \
	{ "Ctrl-Shift-" name, "\033[" number ";6~" }, { "Ctrl-Alt-" name, "\033[" number ";7~" }, \
	{ "Ctrl-Shift-Alt-" name, "\033[" number ";8~" }
#define XTERM_MODIFIED \
	MODIFIED("Up", "A"), MODIFIED("Down", "B"), MODIFIED("Right", "C"), MODIFIED("Left", "D"), \
	MODIFIED("Home", "H"), MODIFIED("End", "F"), \
	MODIFIED("F1", "P"), MODIFIED("F2", "Q"), MODIFIED("F3", "R"), MODIFIED("F4", "S"), \
	MODIFIED_NUMBER("Insert", "2"), MODIFIED_NUMBER("Delete", "3"), \
	MODIFIED_NUMBER("PageUp", "5"), MODIFIED_NUMBER("PageDown", "6"), \
	MODIFIED_NUMBER("F5", "15"), MODIFIED_NUMBER("F6", "17"), MODIFIED_NUMBER("F7", "18"), \
	MODIFIED_NUMBER("F8", "19"), MODIFIED_NUMBER("F9", "20"), MODIFIED_NUMBER("F10", "21"), \
	MODIFIED_NUMBER("F11", "23"), MODIFIED_NUMBER("F12", "24")
#define END { 0, 0 }

/* With Ctrl, PuTTY's arrows are those of the other mode. */
#define PUTTY_ARROWS \
	ARROWS, { "Ctrl-Up", "\033OA" }, { "Ctrl-Down", "\033OB" }, \
	{ "Ctrl-Right", "\033OC" }, { "Ctrl-Left", "\033OD" }, \
	{ "Alt-Up", "\033\033[A" }, { "Ctrl-Alt-Left", "\033\033OD" }, { "Shift-Tab", "\033[Z" }

static const struct sent putty_tilde[] = {
	PUTTY_ARROWS, SIX_BY_NUMBER, F1_TO_F4_BY_NUMBER, FROM_F5, SHIFT_F3_TO_F10, PLAIN_KEYS, END
};
static const struct sent putty_linux[] = {
	{ "F1", "\033[[A" }, { "F2", "\033[[B" }, { "F3", "\033[[C" }, { "F4", "\033[[D" },
	{ "F5", "\033[[E" }, FROM_F6, SHIFT_F3_TO_F10, SIX_BY_NUMBER, PUTTY_ARROWS, END
};
static const struct sent putty_xterm[] = {
	F1_TO_F4_BY_LETTER, FROM_F5, SHIFT_F3_TO_F10, SIX_BY_NUMBER, PUTTY_ARROWS, END
};
static const struct sent putty_vt400[] = {
	F1_TO_F4_BY_NUMBER, FROM_F5, SHIFT_F3_TO_F10, SIX_BY_NUMBER, PUTTY_ARROWS, END
};
static const struct sent putty_vt100_plus[] = {
	F1_TO_F4_BY_LETTER, { "F5", "\033OT" }, { "F6", "\033OU" }, { "F7", "\033OV" },
	{ "F8", "\033OW" }, { "F9", "\033OX" }, { "F10", "\033OY" }, { "F11", "\033OZ" },
	{ "F12", "\033O[" }, SIX_BY_NUMBER, PUTTY_ARROWS, END
};
static const struct sent putty_sco[] = {
	{ "F1", "\033[M" }, { "F2", "\033[N" }, { "F3", "\033[O" }, { "F4", "\033[P" },
	{ "F5", "\033[Q" }, { "F6", "\033[R" }, { "F7", "\033[S" }, { "F8", "\033[T" },
	{ "F9", "\033[U" }, { "F10", "\033[V" }, { "F11", "\033[W" }, { "F12", "\033[X" },
	{ "Home", "\033[H" }, { "End", "\033[F" }, { "Insert", "\033[L" },
	{ "PageUp", "\033[I" }, { "PageDown", "\033[G" }, PUTTY_ARROWS, END
};
static const struct sent putty_xterm_216[] = {
	F1_TO_F4_BY_LETTER, FROM_F5, SIX_BY_NUMBER, ARROWS, XTERM_MODIFIED,
	MODIFIED_NUMBER("Home", "1"), MODIFIED_NUMBER("End", "4"), END
};
static const struct sent putty_rxvt_home_end[] = {
	{ "Home", "\033[H" }, { "End", "\033Ow" }, END
};

/* KEYBOARD.CNF as the installer puts it there; PF1 to PF4 are on the number pad. */
static const struct sent tera_term[] = {
	ARROWS, SIX_BY_NUMBER, F1_TO_F4_BY_NUMBER, FROM_F5, SHIFT_F3_TO_F10,
	F1_TO_F4_BY_LETTER, { "Shift-Tab", "\033[Z" }, PLAIN_KEYS, END
};
/* A user key defined as $1B[1;5C, and arrows in the mode that another program has left. */
static const struct sent tera_term_user_keys[] = {
	{ "Ctrl-Right", "\033[1;5C" }, { "Ctrl-Home", "\033[1;5H" },
	{ "Up", "\033OA" }, { "Down", "\033OB" }, { "Right", "\033OC" }, { "Left", "\033OD" }, END
};

static const struct sent rlogin[] = {
	ARROWS, { "Home", "\033[H" }, { "End", "\033[F" }, { "Insert", "\033[2~" },
	{ "Delete", "\033[3~" }, { "PageUp", "\033[5~" }, { "PageDown", "\033[6~" },
	F1_TO_F4_BY_LETTER, FROM_F5, SHIFT_F3_TO_F10, { "Shift-Tab", "\033[Z" }, PLAIN_KEYS, END
};
static const struct sent rlogin_application[] = {
	{ "Up", "\033OA" }, { "Down", "\033OB" }, { "Right", "\033OC" }, { "Left", "\033OD" },
	{ "Home", "\033OH" }, { "End", "\033OF" }, { "Esc", "\033O[" }, { "F1", "\033OP" }, END
};
/* Before version 2, when no program has asked for anything. */
static const struct sent rlogin_old[] = {
	ARROWS, { "Home", "\033[H" }, { "PageUp", "\033[I" }, { "PageDown", "\033[G" },
	{ "Insert", "\033[L" }, { "F1", "\033[M" }, { "F2", "\033[N" }, { "F12", "\033[X" }, END
};

static const struct sent xterm[] = {
	ARROWS, { "Home", "\033[H" }, { "End", "\033[F" }, { "Insert", "\033[2~" },
	{ "Delete", "\033[3~" }, { "PageUp", "\033[5~" }, { "PageDown", "\033[6~" },
	F1_TO_F4_BY_LETTER, FROM_F5, { "Shift-Tab", "\033[Z" }, XTERM_MODIFIED, PLAIN_KEYS, END
};
static const struct sent xterm_application[] = {
	{ "Up", "\033OA" }, { "Left", "\033OD" }, { "Home", "\033OH" }, { "End", "\033OF" },
	{ "Ctrl-Up", "\033O5A" }, { "Ctrl-Left", "\033O1;5D" }, END
};
/* modifyOtherKeys, and the form of CSI u */
static const struct sent xterm_other_keys[] = {
	{ "Ctrl-Enter", "\033[27;5;13~" }, { "Shift-Enter", "\033[27;2;13~" },
	{ "Ctrl-Tab", "\033[27;5;9~" }, { "Ctrl-Z", "\033[27;5;122~" }, { "Alt-x", "\033[27;3;120~" },
	{ "Shift-Enter", "\033[13;2u" }, { "Ctrl-S", "\033[115;5u" }, { "Esc", "\033[27u" },
	{ "Ctrl-Space", "\033[32;5u" }, { "Alt-あ", "\033[12354;3u" }, { "A", "\033[97;2u" },
	{ "Ctrl-A", "\033[97:65;6u" }, { "あ", "\033[12354u" }, END
};

static const struct sent tmux[] = {
	ARROWS, SIX_BY_NUMBER, F1_TO_F4_BY_LETTER, FROM_F5, { "Shift-Tab", "\033[Z" },
	{ "Alt-Up", "\033\033[A" }, { "Alt-F5", "\033\033[15~" }, PLAIN_KEYS, END
};
static const struct sent tmux_xterm_keys[] = {
	ARROWS, SIX_BY_NUMBER, XTERM_MODIFIED, END
};

static const struct sent linux_console[] = {
	ARROWS, SIX_BY_NUMBER, { "F1", "\033[[A" }, { "F2", "\033[[B" }, { "F3", "\033[[C" },
	{ "F4", "\033[[D" }, { "F5", "\033[[E" }, FROM_F6, PLAIN_KEYS,
	{ "Shift-F1", "\033[25~" }, { "Shift-F2", "\033[26~" }, { "Shift-F3", "\033[28~" },
	{ "Shift-F4", "\033[29~" }, { "Shift-F5", "\033[31~" }, { "Shift-F6", "\033[32~" },
	{ "Shift-F7", "\033[33~" }, { "Shift-F8", "\033[34~" }, END
};

static const struct sent rxvt[] = {
	ARROWS, { "Home", "\033[7~" }, { "End", "\033[8~" }, { "Shift-Up", "\033[a" },
	{ "Shift-Left", "\033[d" }, { "Ctrl-Up", "\033Oa" }, { "Ctrl-Right", "\033Oc" },
	{ "Ctrl-PageUp", "\033[5^" }, { "Ctrl-Shift-End", "\033[8@" }, END
};

/* Where the number pad's application mode was not taken back. */
static const struct sent number_pad[] = {
	{ "0", "\033Op" }, { "1", "\033Oq" }, { "2", "\033Or" }, { "3", "\033Os" }, { "4", "\033Ot" },
	{ "5", "\033Ou" }, { "6", "\033Ov" }, { "7", "\033Ow" }, { "8", "\033Ox" }, { "9", "\033Oy" },
	{ "*", "\033Oj" }, { "+", "\033Ok" }, { ",", "\033Ol" }, { "-", "\033Om" }, { ".", "\033On" },
	{ "/", "\033Oo" }, { "Enter", "\033OM" }, { "Tab", "\033OI" }, END
};
/* clang-format on */

static const struct spoken dialects[] = {
	{ "PuTTY, ESC[n~", BY_PUTTY, putty_tilde },
	{ "PuTTY, Linux", BY_PUTTY, putty_linux },
	{ "PuTTY, Xterm R6", BY_PUTTY, putty_xterm },
	{ "PuTTY, VT400", BY_PUTTY, putty_vt400 },
	{ "PuTTY, VT100+", BY_PUTTY, putty_vt100_plus },
	{ "PuTTY, SCO", BY_PUTTY, putty_sco },
	{ "PuTTY, Xterm 216+", BY_PUTTY, putty_xterm_216 },
	{ "PuTTY, rxvt Home and End", BY_PUTTY, putty_rxvt_home_end },
	{ "Tera Term", BY_ALL_BUT_CONSOLE, tera_term },
	{ "Tera Term, user keys", BY_ANY, tera_term_user_keys },
	{ "RLogin", BY_ALL_BUT_CONSOLE, rlogin },
	{ "RLogin, application mode", BY_ANY, rlogin_application },
	{ "RLogin 1", BY_ANY, rlogin_old },
	{ "Windows Terminal, mintty, xterm", BY_ANY, xterm },
	{ "xterm, application mode", BY_ANY, xterm_application },
	{ "xterm, other keys", BY_ANY, xterm_other_keys },
	{ "tmux, screen", BY_ANY, tmux },
	{ "tmux, xterm-keys", BY_ANY, tmux_xterm_keys },
	{ "Linux console", BY_CONSOLE, linux_console },
	{ "rxvt", BY_ANY, rxvt },
	{ "number pad, application mode", BY_ANY, number_pad },
};

#endif
