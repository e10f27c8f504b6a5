/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The samples, and 2,000 changes of them that are the same in every run,
 * through the fuzz target, without libFuzzer.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/err.h"
#include "base/file.h"
#include "base/str.h"
#include "check.h"
#include "formats/published.h"
#include "published_fuzz.h"

#define CHANGES 2000

static uint64_t state = 88172645463325252u;

static size_t pick(size_t count)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (size_t)(state % count);
}

/* Words that mean something to the reader. */
static const char *const words[] = {
	"\t", "\n", "\n\n", "#", "# ", "—", "<p>", "</p>", "<br>", "&#48;", "&amp;", "&#1114111;", "&#55296;",
	"（未到来）", "（欠番）", "（空欄）", "0", "0.0", "△", "-", ",", "9999999999999", "(", ")", "( )",
	"予算科目", "SDGs", "戦略プラン", "事業期間", "指標名", "目標値", "課題\t業務\t", "理由\t", "11", "17",
	"\r\n", " ", "　", "\xff", "\x1b", "\xe3\x81", "令和 5年度", "R05年度",
};

static char *sample(size_t *length)
{
	const char *folder = getenv("top_srcdir");
	struct err err = ERR_INIT;
	struct str path = STR_INIT;
	char *bytes = NULL;

	str_addf(&path, "%s/tests/unit/formats/data/square.txt", folder ? folder : ".");
	if (file_read(path.text, PUBLISHED_FILE_MAX, &bytes, length, &err)) {
		printf("Bail out! %s\n", err.message);
		exit(1);
	}
	str_release(&path);
	return bytes;
}

static void change(struct str *text)
{
	size_t at = pick(text->length + 1), left;
	const char *word = words[pick(sizeof(words) / sizeof(*words))];
	size_t part;
	char *copy;

	if (pick(4))	/* mostly at the end of a cell */
		at += strcspn(text->text + at, "\t\n");
	left = text->length - at;
	part = left ? pick(left < 200 ? left : 200) : 0;
	switch (pick(5)) {
	case 0:
		str_insert(text, at, word, strlen(word));
		break;
	case 1:
		str_remove(text, at, part);
		break;
	case 2:		/* a part once more, elsewhere */
		copy = xstrndup(text->text + at, part);
		str_insert(text, pick(text->length + 1), copy, strlen(copy));
		free(copy);
		break;
	case 3:
		str_truncate(text, at);
		break;
	default:
		str_remove(text, at, left < strlen(word) ? left : strlen(word));
		str_insert(text, at, word, strlen(word));
		break;
	}
}

static void samples_and_changes_of_them(void)
{
	size_t length = 0, readable = 0;
	char *bytes = sample(&length);
	int count = getenv("HYOKA_SLOW") ? CHANGES / 20 : CHANGES;

	CHECK_INT(LLVMFuzzerTestOneInput((unsigned char *)bytes, length), 1);
	for (int i = 0; i < count; i++) {
		struct str text = STR_INIT;

		str_add_bytes(&text, bytes, length);
		for (size_t n = 1 + pick(3); n > 0; n--)
			change(&text);
		readable += (size_t)LLVMFuzzerTestOneInput((unsigned char *)text.text, text.length);
		str_release(&text);
	}
	/* Some must be refused, some must come back: else nothing was tried. */
	printf("# %d changes, %zu could be read\n", count, readable);
	CHECK(readable > 0 && readable < (size_t)count);
	free(bytes);
}

TESTS(TEST(samples_and_changes_of_them))
