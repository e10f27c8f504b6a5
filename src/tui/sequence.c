/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sequence - tables of final bytes and numbers.  "CSI a;b;c X": the modifiers
 * are one more than a sum of bits, in the last number of a key.
 */
#include "tui/sequence.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#include "tui/key.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))
#define FUNCTION(number) (KEY_CODE_F0 + (number))

struct entry {
	int what, key;		/* a final byte or a number */
};

/* clang-format off */
/* CSI X and CSI 1;m X: xterm and what follows it */
static const struct entry csi_letters[] = {
	{ 'A', KEY_CODE_UP }, { 'B', KEY_CODE_DOWN },
	{ 'C', KEY_CODE_RIGHT }, { 'D', KEY_CODE_LEFT },
	{ 'H', KEY_CODE_HOME }, { 'F', KEY_CODE_END },
	{ 'Z', KEY_SHIFT | KEY_CODE_TAB },
	{ 'a', KEY_SHIFT | KEY_CODE_UP }, { 'b', KEY_SHIFT | KEY_CODE_DOWN },	/* rxvt */
	{ 'c', KEY_SHIFT | KEY_CODE_RIGHT }, { 'd', KEY_SHIFT | KEY_CODE_LEFT },
};

/* CSI 1;m X only */
static const struct entry csi_functions[] = {
	{ 'P', FUNCTION(1) }, { 'Q', FUNCTION(2) }, { 'R', FUNCTION(3) }, { 'S', FUNCTION(4) },
};

/* CSI X without a number: PuTTY in SCO mode, old RLogin, cons25 */
static const struct entry sco_letters[] = {
	{ 'G', KEY_CODE_PAGE_DOWN }, { 'I', KEY_CODE_PAGE_UP }, { 'L', KEY_CODE_INSERT },
	{ 'M', FUNCTION(1) }, { 'N', FUNCTION(2) }, { 'O', FUNCTION(3) }, { 'P', FUNCTION(4) },
	{ 'Q', FUNCTION(5) }, { 'R', FUNCTION(6) }, { 'S', FUNCTION(7) }, { 'T', FUNCTION(8) },
	{ 'U', FUNCTION(9) }, { 'V', FUNCTION(10) }, { 'W', FUNCTION(11) }, { 'X', FUNCTION(12) },
};

/* CSI n ~ and CSI n;m ~: vt220, PuTTY, Tera Term, rxvt */
static const struct entry csi_numbers[] = {
	{ 1, KEY_CODE_HOME }, { 2, KEY_CODE_INSERT }, { 3, KEY_CODE_DELETE },
	{ 4, KEY_CODE_END }, { 5, KEY_CODE_PAGE_UP }, { 6, KEY_CODE_PAGE_DOWN },
	{ 7, KEY_CODE_HOME }, { 8, KEY_CODE_END },
	{ 11, FUNCTION(1) }, { 12, FUNCTION(2) }, { 13, FUNCTION(3) }, { 14, FUNCTION(4) },
	{ 15, FUNCTION(5) }, { 17, FUNCTION(6) }, { 18, FUNCTION(7) }, { 19, FUNCTION(8) },
	{ 20, FUNCTION(9) }, { 21, FUNCTION(10) }, { 23, FUNCTION(11) }, { 24, FUNCTION(12) },
};

/* F13 to F20: Shift with a function key; which one is a matter of the dialect */
static const int shifted_numbers[] = { 25, 26, 28, 29, 31, 32, 33, 34 };

/* ESC [ [ X: the Linux console, and PuTTY in that mode */
static const struct entry console_letters[] = {
	{ 'A', FUNCTION(1) }, { 'B', FUNCTION(2) }, { 'C', FUNCTION(3) },
	{ 'D', FUNCTION(4) }, { 'E', FUNCTION(5) },
};

/* ESC O X: arrows, PuTTY's VT100+ (F1 to F12), and the number pad in its application mode */
static const struct entry ss3_letters[] = {
	{ 'A', KEY_CODE_UP }, { 'B', KEY_CODE_DOWN },
	{ 'C', KEY_CODE_RIGHT }, { 'D', KEY_CODE_LEFT },
	{ 'H', KEY_CODE_HOME }, { 'F', KEY_CODE_END },
	{ 'a', KEY_CTRL | KEY_CODE_UP }, { 'b', KEY_CTRL | KEY_CODE_DOWN },
	{ 'c', KEY_CTRL | KEY_CODE_RIGHT }, { 'd', KEY_CTRL | KEY_CODE_LEFT },
	{ 'P', FUNCTION(1) }, { 'Q', FUNCTION(2) }, { 'R', FUNCTION(3) }, { 'S', FUNCTION(4) },
	{ 'T', FUNCTION(5) }, { 'U', FUNCTION(6) }, { 'V', FUNCTION(7) }, { 'W', FUNCTION(8) },
	{ 'X', FUNCTION(9) }, { 'Y', FUNCTION(10) }, { 'Z', FUNCTION(11) },
	{ '[', KEY_CODE_ESC },		/* mintty, Tera Term and RLogin, where asked for */
	{ 'I', KEY_CODE_TAB }, { 'M', KEY_CODE_ENTER }, { ' ', ' ' },
	{ 'j', '*' }, { 'k', '+' }, { 'l', ',' }, { 'm', '-' }, { 'n', '.' }, { 'o', '/' },
	{ 'p', '0' }, { 'q', '1' }, { 'r', '2' }, { 's', '3' }, { 't', '4' },
	{ 'u', '5' }, { 'v', '6' }, { 'w', '7' }, { 'x', '8' }, { 'y', '9' },
};

/* The same in PuTTY, where it differs. */
static const struct entry putty_ss3_letters[] = {
	{ 'A', KEY_CTRL | KEY_CODE_UP }, { 'B', KEY_CTRL | KEY_CODE_DOWN },
	{ 'C', KEY_CTRL | KEY_CODE_RIGHT }, { 'D', KEY_CTRL | KEY_CODE_LEFT },
	{ '[', FUNCTION(12) },		/* VT100+ */
	{ 'w', KEY_CODE_END },		/* "rxvt" Home and End */
};
/* clang-format on */

static int look_up(const struct entry *entries, size_t count, int what)
{
	for (size_t i = 0; i < count; i++)
		if (entries[i].what == what)
			return entries[i].key;
	return KEY_CODE_NONE;
}
#define LOOK_UP(entries, what) look_up((entries), COUNT(entries), (what))

/* ---- the parts of CSI … X ---- */

struct csi {
	char private;		/* '<' … '?', or 0 */
	char between;		/* an intermediate byte, or 0 */
	char final;
	int numbers[SEQUENCE_NUMBERS];
	size_t count;		/* how many were written, at most SEQUENCE_NUMBERS are kept */
};

enum { NUMBER_MOST = 10000000 };	/* more digits are passed over */

static void add_digit(struct csi *csi, char digit)
{
	int *number;

	if (csi->count == 0)
		csi->count = 1;
	if (csi->count > SEQUENCE_NUMBERS)
		return;
	number = &csi->numbers[csi->count - 1];
	if (*number < NUMBER_MOST)
		*number = *number * 10 + (digit - '0');
}

/* What stands behind a colon (the way a key moved) is passed over. */
static void take_apart(struct csi *csi, const char *bytes, size_t length)
{
	bool detail = false;

	*csi = (struct csi){ .final = bytes[length - 1] };
	for (size_t i = 0; i + 1 < length; i++) {
		char c = bytes[i];

		if (i == 0 && c >= '<' && c <= '?')
			csi->private = c;
		else if (isdigit((unsigned char)c) && !detail)
			add_digit(csi, c);
		else if (c == ';')
			csi->count = csi->count ? csi->count + 1 : 2;
		else if (c >= ' ' && c <= '/')
			csi->between = c;
		detail = c == ':' || (detail && c != ';');
	}
}

static int modifiers(int number)
{
	int bits = number > 0 ? number - 1 : 0;

	return (bits & 1 ? KEY_SHIFT : 0) | (bits & 2 || bits & 8 ? KEY_ALT : 0) |
	       (bits & 4 ? KEY_CTRL : 0);
}

static struct sequence key_of(int key, int bits)
{
	return (struct sequence){ .kind = key ? SEQUENCE_KEY : SEQUENCE_UNKNOWN, .key = key | bits };
}

static struct sequence numbers_of(enum sequence_kind kind, const struct csi *csi)
{
	struct sequence sequence = { .kind = kind };

	memcpy(sequence.numbers, csi->numbers, sizeof(sequence.numbers));
	return sequence;
}

/* ---- keys by their character: CSI code;m u, CSI 27;m;code ~ ---- */

static int control_of(int code)
{
	int upper = code < 0x7f ? toupper(code) : 0;

	if (code == ' ')
		return KEY_CTRL | ' ';
	return upper >= '@' && upper <= '_' ? key_of_control(upper - '@') : KEY_CODE_NONE;
}

/* Surrogates, and the codes that kitty gives to keys without a character. */
static bool is_no_text(int code)
{
	return (code >= 0xd800 && code <= 0xf8ff) || code > 0x10ffff;
}

static struct sequence coded_key(int code, int bits)
{
	if (code == '\r' || code == '\t' || code == 0x1b || code == 0x7f || code == '\b')
		return key_of(key_of_control(code), bits);
	if (!key_is_character(code) || is_no_text(code))
		return key_of(KEY_CODE_NONE, 0);
	if (bits & KEY_CTRL)
		return key_of(control_of(code), control_of(code) ? bits & KEY_ALT : 0);
	if (bits & KEY_SHIFT && code < 0x7f)
		code = toupper(code);
	return key_of(code, bits & KEY_ALT);
}

/* ---- CSI ---- */

static int numbered_key(int number, enum dialect dialect)
{
	int first = dialect == DIALECT_LINUX ? 1 : 3;

	for (size_t i = 0; i < COUNT(shifted_numbers); i++)
		if (shifted_numbers[i] == number)
			return KEY_SHIFT | FUNCTION(first + (int)i);
	return LOOK_UP(csi_numbers, number);
}

static struct sequence read_tilde(const struct csi *csi, enum dialect dialect)
{
	int key, bits = csi->count > 1 ? modifiers(csi->numbers[1]) : 0;

	if (csi->numbers[0] == 27 && csi->count == 3)
		return coded_key(csi->numbers[2], bits);
	if (csi->numbers[0] == 200 || csi->numbers[0] == 201)
		return (struct sequence){ .kind = csi->numbers[0] == 200 ? SEQUENCE_PASTE_BEGIN
									 : SEQUENCE_PASTE_END };
	key = numbered_key(csi->numbers[0], dialect);
	return key_of(key, key ? bits : 0);
}

/* "CSI 1;2R" is a key, "CSI 3;2R" the cursor's place: that is asked for below line 1 only. */
static struct sequence read_letter(const struct csi *csi)
{
	int key, bits = csi->count > 1 ? modifiers(csi->numbers[1]) : 0;

	if (csi->final == 'R' && csi->count == 2 && csi->numbers[0] > 1)
		return numbers_of(SEQUENCE_CURSOR, csi);
	key = LOOK_UP(csi_letters, csi->final);
	if (!key && csi->count == 0)
		key = LOOK_UP(sco_letters, csi->final);
	else if (!key && csi->count == 2)
		key = LOOK_UP(csi_functions, csi->final);
	return key_of(key, key ? bits : 0);
}

static struct sequence read_mouse(const struct csi *csi)
{
	struct sequence sequence = numbers_of(SEQUENCE_MOUSE, csi);

	sequence.key = csi->final == 'M';
	return sequence;
}

static struct sequence read_private(const struct csi *csi)
{
	if (csi->private == '<' && csi->count == 3 && (csi->final == 'M' || csi->final == 'm'))
		return read_mouse(csi);
	if (csi->private == '>' && csi->final == 'c' && !csi->between)
		return numbers_of(SEQUENCE_DEVICE, csi);
	if (csi->private == '?' && csi->final == 'y' && csi->between == '$')
		return numbers_of(SEQUENCE_MODE, csi);
	return (struct sequence){ .kind = SEQUENCE_UNKNOWN };
}

static struct sequence read_csi(const char *bytes, size_t length, enum dialect dialect)
{
	struct csi csi;

	if (length == 2 && bytes[0] == '[')
		return key_of(LOOK_UP(console_letters, bytes[1]), 0);
	take_apart(&csi, bytes, length);
	if (csi.private)
		return read_private(&csi);
	if (csi.between)
		return key_of(KEY_CODE_NONE, 0);
	if (csi.final == '~')
		return read_tilde(&csi, dialect);
	if (csi.final == 'u' && csi.count > 0)
		return coded_key(csi.numbers[0], csi.count > 1 ? modifiers(csi.numbers[1]) : 0);
	if (csi.final == '^' || csi.final == '@') {	/* rxvt */
		int key = numbered_key(csi.numbers[0], dialect);

		return key_of(key, !key ? 0 : csi.final == '^' ? KEY_CTRL : KEY_CTRL | KEY_SHIFT);
	}
	return read_letter(&csi);
}

/* ---- the rest ---- */

/* ESC O X; some write the modifiers before the letter: ESC O 5 A, ESC O 1;5 A. */
static struct sequence read_ss3(const char *bytes, size_t length, enum dialect dialect)
{
	struct csi csi;
	int key = KEY_CODE_NONE, bits = 0;

	take_apart(&csi, bytes, length);
	if (csi.count > 0)
		bits = modifiers(csi.numbers[csi.count > 1 ? 1 : 0]);
	else if (dialect == DIALECT_PUTTY)
		key = LOOK_UP(putty_ss3_letters, csi.final);
	if (!key)
		key = LOOK_UP(ss3_letters, csi.final);
	return key_of(key, key ? bits : 0);
}

struct sequence sequence_read(const char *bytes, size_t length, enum dialect dialect)
{
	if (length >= 2 && bytes[0] == '[')
		return read_csi(bytes + 1, length - 1, dialect);
	if (length >= 2 && bytes[0] == 'O')
		return read_ss3(bytes + 1, length - 1, dialect);
	return (struct sequence){ .kind = SEQUENCE_UNKNOWN };
}

struct sequence sequence_x10_mouse(const unsigned char *bytes)
{
	struct sequence sequence = { .kind = SEQUENCE_MOUSE };

	for (size_t i = 0; i < SEQUENCE_NUMBERS; i++)
		sequence.numbers[i] = bytes[i] >= ' ' ? bytes[i] - ' ' : 0;
	sequence.key = (sequence.numbers[0] & 3) != 3;	/* 3: some button was released */
	return sequence;
}
