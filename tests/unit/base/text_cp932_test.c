/* SPDX-License-Identifier: GPL-3.0-or-later */
/* text_cp932_test - characters that other systems cannot show, by cluster. */
#include "base/text.h"

#include <iconv.h>
#include <stdbool.h>

#include "base/str.h"
#include "check.h"

/* The rare clusters of each text, one after the other. */
static const struct {
	const char *text, *rare;
} table[] = {
	{ "", "" }, { "ABC xyz~\n\t", "" }, { "市民サービス ①㈱Ⅳ㎡№℡", "" }, { "ｶﾅ　～〜—―‖−¥", "" },
	{ "朗\uf929﨑髙", "" }, { "𠮷野家", "𠮷" }, { "葛\U000E0100城と葛城", "葛\U000E0100" },
	{ "外字\ue000です", "\ue000" }, { "😀と☃", "😀☃" }, { "か\u309a", "か\u309a" }, { "\u212b \u00c5", "\u00c5" },
	{ "※\ufe0f", "※\ufe0f" }, { "a\x7f", "\x7f" }, { "한국어", "한국어" }, { "a\u202e", "\u202e" },
};

static void clusters(void)
{
	for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++) {
		const char *text = table[i].text;
		size_t length = strlen(text), at = text_find_rare(text, length, 0);
		struct str rare = STR_INIT;

		while (at < length) {
			size_t next = text_next(text, length, at);

			str_add_bytes(&rare, text + at, next - at);
			at = text_find_rare(text, length, next);
		}
		CHECK_TEXT(rare.text, table[i].rare);
		str_release(&rare);
	}
}

static size_t encode(unsigned c, char *out)
{
	if (c < 0x80) {
		out[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		out[0] = (char)(0xc0 | c >> 6);
		out[1] = (char)(0x80 | (c & 0x3f));
		return 2;
	}
	out[0] = (char)(0xe0 | c >> 12);
	out[1] = (char)(0x80 | (c >> 6 & 0x3f));
	out[2] = (char)(0x80 | (c & 0x3f));
	return 3;
}

static bool converts(iconv_t to_cp932, char *text, size_t length)
{
	char out[16], *in = text, *to = out;
	size_t room = sizeof(out);
	bool done = iconv(to_cp932, &in, &length, &to, &room) == 0;

	iconv(to_cp932, NULL, NULL, NULL, NULL);
	return done;
}

/* Is it control, private use, half of a pair? */
static bool is_odd(unsigned c)
{
	return (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7f && c < 0xa0) ||
	       (c >= 0xd800 && c < 0xf900);
}

/* The table is the C library's, which knows several spellings of some characters. */
static void as_the_library_has_it(void)
{
	static const unsigned ours[] = { 0xa5, 0x203e };
	iconv_t to_cp932 = iconv_open("CP932", "UTF-8");
	int common = 0, differ = 0;

	if (to_cp932 == (iconv_t)-1)
		SKIP("the C library has no CP932");
	for (unsigned c = 1; c < 0x10000; c++) {
		char text[4];
		size_t length = encode(c, text);
		bool known, is = !is_odd(c) && text_find_rare(text, length, 0) == length;

		if (is_odd(c))
			continue;
		known = converts(to_cp932, text, length);
		common += is;
		if (is != known && c != ours[0] && c != ours[1]) {
			printf("# U+%04X\n", c);
			differ++;
		}
	}
	iconv_close(to_cp932);
	CHECK_INT(differ, 0);
	CHECK(common > 7000);
}

TESTS(TEST(clusters), TEST(as_the_library_has_it))
