/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A text cut off at any byte is refused with its line, unless nothing but the
 * end of a last reason, or blank lines behind a whole sheet, is missing.
 */
#include "formats/published.h"

#include "base/str.h"
#include "check.h"
#include "model/sheet.h"
#include "office.h"

#define REASON "\n理由\t"

/* Does the byte begin a character (or end the text)? */
static bool is_boundary(const char *bytes, size_t length, size_t at)
{
	return at == length || ((unsigned char)bytes[at] & 0xc0) != 0x80;
}

/* Sheets that a cut at `cut` leaves whole; -1: it must be refused. */
static int whole_sheets(const char *bytes, size_t length, size_t cut)
{
	const char *end = bytes + length, *at = bytes;
	int count = 0;

	while (at < end) {
		const char *reason = memmem(at, (size_t)(end - at), REASON, strlen(REASON));
		const char *newline, *next;

		if (!reason || bytes + cut < reason + strlen(REASON))
			return -1;
		reason += strlen(REASON);
		newline = memchr(reason, '\n', (size_t)(end - reason));
		newline = newline ? newline : end;
		count++;
		if (bytes + cut <= newline)
			return is_boundary(bytes, length, cut) ? count : -1;
		for (next = newline; next < end && *next == '\n'; next++)
			;
		if (bytes + cut <= next)
			return count;
		at = next - 1;	/* the newline before the next sheet */
	}
	return -1;
}

static void check_cut(const char *bytes, size_t length, size_t cut, const struct masters *masters)
{
	int wanted = whole_sheets(bytes, length, cut);
	struct published *read = NULL;
	struct err err = ERR_INIT;
	enum rc rc = published_read(bytes, cut, "cut", masters, &read, &err);

	if (wanted < 0) {
		if (!CHECK_INT(rc, RC_INVALID) || !CHECK(err.line > 0) || !CHECK_TEXT(err.file, "cut"))
			printf("# cut at %zu\n", cut);
	} else if (!CHECK_INT(rc, RC_OK) || !CHECK_INT(read->count, wanted)) {
		printf("# cut at %zu: %s\n", cut, err.message ? err.message : "");
	}
	published_free(read);
	err_release(&err);
}

static void every_byte(void)
{
	size_t length = 0, step = getenv("HYOKA_SLOW") ? 61 : 1, tried = 0;
	char *bytes = office_seeds(&length);
	struct masters *masters;

	if (!bytes)
		SKIP(NO_SEEDS);
	masters = office_masters();
	for (size_t cut = 0; cut <= length; cut += step, tried++)
		check_cut(bytes, length, cut, masters);
	printf("# %zu cuts\n", tried);
	CHECK(tried > 400);
	masters_free(masters);
	free(bytes);
}

/* The last reason comes in as far as it goes. */
static void last_reason(void)
{
	struct err err = ERR_INIT;
	struct published *read = NULL;
	size_t length = 0;
	char *bytes = office_seeds(&length), *reason;
	struct masters *masters;

	if (!bytes)
		SKIP(NO_SEEDS);
	masters = office_masters();
	reason = (char *)memmem(bytes, length, REASON, strlen(REASON)) + strlen(REASON);
	CHECK_INT(published_read(bytes, (size_t)(reason - bytes) + strlen("令和"), "cut", masters, &read, &err), RC_OK);
	CHECK_TEXT(sheet_text(read->sheets[0].sheet, &ADDRESS(FIELD_direction_reason)), "令和");
	CHECK_INT(read->sheets[0].notes.items[read->sheets[0].notes.count - 1].kind, NOTE_ODD);
	published_free(read);
	masters_free(masters);
	free(bytes);
}

TESTS(TEST(every_byte), TEST(last_reason))
