/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Any bytes into the reader of the published text: it either refuses with a
 * line, or what it read comes back as it was when written whole.
 *
 * Built with libFuzzer where configured with --enable-fuzzing; the plain
 * driver runs the same function over the samples and changes of them.
 */
#include "published_fuzz.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/str.h"
#include "formats/published.h"
#include "model/masters.h"
#include "model/sheet.h"

#ifdef FUZZ_DRIVER
#define FUZZ_READ 1
#else
#define FUZZ_READ 0	/* libFuzzer knows no other answer */
#endif

/* A little of what the office would have; made once. */
static const struct masters *small_masters(void)
{
	static struct masters *masters;

	if (masters)
		return masters;
	masters = masters_new();
	masters->eras.items = xcalloc(2, sizeof(*masters->eras.items));
	masters->eras.items[0] = (struct era){ xstrdup("平成"), xstrdup("H"), 1989 };
	masters->eras.items[1] = (struct era){ xstrdup("令和"), xstrdup("R"), 2019 };
	masters->eras.count = 2;
	masters->reasons = xcalloc(1, sizeof(*masters->reasons));
	masters->reasons[0] = (struct empty_reason){ .key = xstrdup("未到来"), .label = xstrdup("未到来"),
						     .kinds = xstrdup(""), .years = xstrdup("any") };
	masters->reason_count = 1;
	masters->sdgs = xcalloc(1, sizeof(*masters->sdgs));
	masters->sdgs[0] = (struct sdg){ 11, xstrdup("住み続けられるまちづくりを") };
	masters->sdg_count = 1;
	return masters;
}

static void write_all(const struct published *read, struct str *out)
{
	for (size_t i = 0; i < read->count; i++)
		published_write(read->sheets[i].sheet, PUBLISHED_WHOLE, small_masters(), out);
}

/* Written, read and written again it is the same text. */
static void check_return(const struct published *read)
{
	struct str first = STR_INIT, second = STR_INIT;
	struct published *again = NULL;
	struct err err = ERR_INIT;

	write_all(read, &first);
	if (published_read(first.text, first.length, "again", small_masters(), &again, &err))
		die("what was written is refused: line %ld, %s\n%s", err.line, err.message, first.text);
	write_all(again, &second);
	if (strcmp(first.text, second.text))
		die("what was written comes back otherwise:\n%s\n%s", first.text, second.text);
	published_free(again);
	str_release(&first);
	str_release(&second);
}

int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t length)
{
	struct published *read = NULL;
	struct err err = ERR_INIT;

	if (published_read((const char *)bytes, length, "fuzz", small_masters(), &read, &err)) {
		if (read || !err.message || err.line < 1)
			die("refused without a place");
		err_release(&err);
		return 0;
	}
	check_return(read);
	published_free(read);
	return FUZZ_READ;
}
