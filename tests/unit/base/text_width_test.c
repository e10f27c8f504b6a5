/* SPDX-License-Identifier: GPL-3.0-or-later */
/* text_width_test - columns, clusters, cutting and padding. */
#include "base/text.h"

#include "base/str.h"
#include "check.h"

static const struct {
	const char *text;
	int narrow, wide, clusters;
} table[] = {
	{ "", 0, 0, 0 },
	{ "abc", 3, 3, 3 },
	{ "市民", 4, 4, 2 },
	{ "ｱﾞ", 2, 2, 1 },		/* half-width voiced mark */
	{ "か\u3099", 2, 2, 1 },	/* か + combining dakuten */
	{ "葛\U000E0100城", 4, 4, 2 },	/* variation selector */
	{ "\U000E0100", 0, 0, 1 },
	{ "①", 1, 2, 1 },
	{ "①※×α～", 6, 10, 5 },
	{ "─│┌", 3, 6, 3 },
	{ "→Ⅳ°±§", 5, 10, 5 },
	{ "㎡㈱", 4, 4, 2 },
	{ "　", 2, 2, 1 },
	{ "e\u0301", 1, 1, 1 },
	{ "朗\uFA19", 4, 4, 2 },	/* compatibility ideograph */
	{ "\U00020B9F", 2, 2, 1 },	/* plane 2 */
	{ "\uE000", 1, 2, 1 },		/* private use: as ambiguous as terminals have it */
	{ "✓✗☑☐⠿␛⟨⟩©«»", 11, 11, 11 },	/* neutral and narrow: never two columns */
	{ "éö×÷", 4, 7, 4 },		/* é × ÷ are ambiguous, ö is not */
	{ "αяŃ", 3, 5, 3 },
};

static void columns_and_clusters(void)
{
	for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++) {
		const char *text = table[i].text;
		size_t length = strlen(text);

		if (!CHECK_INT(text_width(text, length, TEXT_NARROW), table[i].narrow) ||
		    !CHECK_INT(text_width(text, length, TEXT_WIDE), table[i].wide) ||
		    !CHECK_INT(text_count(text, length), table[i].clusters))
			printf("#   '%s'\n", text);
	}
}

static void steps_over_whole_clusters(void)
{
	const char *text = "aか\u3099葛\U000E0100城";
	size_t length = strlen(text);

	CHECK_INT(text_next(text, length, 0), 1);
	CHECK_INT(text_next(text, length, 1), 7);
	CHECK_INT(text_next(text, length, 7), 14);
	CHECK_INT(text_next(text, length, 14), 17);
	CHECK_INT(text_next(text, length, 17), 17);
	CHECK_INT(text_previous(text, length, 17), 14);
	CHECK_INT(text_previous(text, length, 14), 7);
	CHECK_INT(text_previous(text, length, 7), 1);
	CHECK_INT(text_previous(text, length, 1), 0);
	CHECK_INT(text_previous(text, length, 0), 0);
}

static void fits_whole_clusters(void)
{
	const char *text = "aか\u3099b①";
	size_t length = strlen(text);

	CHECK_INT(text_fit(text, length, 0, TEXT_NARROW), 0);
	CHECK_INT(text_fit(text, length, 1, TEXT_NARROW), 1);
	CHECK_INT(text_fit(text, length, 2, TEXT_NARROW), 1);
	CHECK_INT(text_fit(text, length, 3, TEXT_NARROW), 7);
	CHECK_INT(text_fit(text, length, 5, TEXT_NARROW), length);
	CHECK_INT(text_fit(text, length, 5, TEXT_WIDE), length - strlen("①"));
	CHECK_INT(text_fit(text, length, -1, TEXT_NARROW), 0);
}

static void check_pad(const char *text, int columns, bool right, enum text_ambiguous ambiguous,
		      const char *wanted)
{
	struct str out = STR_INIT;

	text_pad(&out, text, strlen(text), columns, right, ambiguous);
	CHECK_TEXT(out.text, wanted);
	str_release(&out);
}

static void pads_and_cuts(void)
{
	check_pad("市民", 6, false, TEXT_NARROW, "市民  ");
	check_pad("市民", 6, true, TEXT_NARROW, "  市民");
	check_pad("市民", 4, false, TEXT_NARROW, "市民");
	check_pad("市民の声", 5, false, TEXT_NARROW, "市民>");
	check_pad("市民の声", 6, false, TEXT_NARROW, "市民 >");
	check_pad("市民の声", 6, true, TEXT_NARROW, "市民 >");
	check_pad("市民", 1, false, TEXT_NARROW, ">");
	check_pad("市民", 0, false, TEXT_NARROW, "");
	check_pad("", 3, false, TEXT_NARROW, "   ");
	check_pad("①", 3, false, TEXT_NARROW, "①  ");
	check_pad("①", 3, false, TEXT_WIDE, "① ");
	check_pad("12345", 3, true, TEXT_NARROW, "12>");
}

TESTS(TEST(columns_and_clusters), TEST(steps_over_whole_clusters), TEST(fits_whole_clusters),
      TEST(pads_and_cuts))
