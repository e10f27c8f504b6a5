/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Parts of lines that have moved; '<' stands for the second half of a wide character. */
#include "tui/shift.h"

#include "check.h"

#define LONG "abcdefghijklmnopqrstuvwxyz"

static void look(const char *line, uint64_t *seen)
{
	for (size_t i = 0; line[i]; i++)
		seen[i] = line[i] == '<' ? 0 : (uint64_t)(unsigned char)line[i];
}

static void check(const char *shown, const char *wanted, const char *expected)
{
	uint64_t before[200], after[200];
	struct shift shift;
	char got[80] = "none";

	CHECK_INT(strlen(shown), strlen(wanted));
	look(shown, before);
	look(wanted, after);
	if (shift_find(before, after, (int)strlen(shown), &shift))
		snprintf(got, sizeof(got), "%d by %d at %d %s", shift.moved, shift.width, shift.column,
			 shift.right ? "right" : "left");
	CHECK_TEXT(got, expected);
}

static void typed_and_erased(void)
{
	check("--" LONG "  end", "--X" LONG " end", "27 by 1 at 2 right");
	check("--" LONG "  end", "--XY" LONG "end", "26 by 2 at 2 right");
	check("--X" LONG " end", "--" LONG "  end", "27 by 1 at 2 left");
}

/* What stands behind the field does not move. */
static void what_is_beside_stays(void)
{
	check("--" LONG "| neighbour", "--X" "abcdefghijklmnopqrstuvwxy" "| neighbour",
	      "25 by 1 at 2 right");
	check("--" "abcdefghijklmnopqrstuvwxy" "z| neighbour", "--" "bcdefghijklmnopqrstuvwxyz" "!| neighbour",
	      "25 by 1 at 2 left");
}

static void little_is_sent_anew(void)
{
	check("abcdefghij          ", "Xabcdefghij         ", "none");
	check(LONG, LONG, "none");
	check(LONG, "Z" "bcdefghijklmnopqrstuvwxyz", "none");
	check("-" "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "-X" "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "none");
}

static void no_character_is_cut(void)
{
	/* the last wide one would lose a half */
	check("a<b<c<d<e<f<g<h<i<j<k<l<m<", "Xa<b<c<d<e<f<g<h<i<j<k<l< ", "24 by 1 at 0 right");
	check("a<b<c<d<e<f<g<h<i<j<k<l<m<n", "Xa<b<c<d<e<f<g<h<i<j<k<l<m<", "26 by 1 at 0 right");
	check("a<b<c<d<e<f<g<h<i<j<k<l<m<", "X<a<b<c<d<e<f<g<h<i<j<k<l<", "24 by 2 at 0 right");
}

TESTS(TEST(typed_and_erased), TEST(what_is_beside_stays), TEST(little_is_sent_anew),
      TEST(no_character_is_cut))
