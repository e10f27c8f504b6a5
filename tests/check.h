/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * check - the test harness: TAP on standard output.
 *
 * A test is a static void function; main() is TESTS(TEST(a), TEST(b), …).
 * CHECK* record a failure and go on; SKIP(reason) leaves the test.
 */
#ifndef TESTS_CHECK_H
#define TESTS_CHECK_H

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int check_failures;
static const char *check_skipped;

#define CHECK(condition) \
	check_that((condition), #condition, __FILE__, __LINE__)
#define CHECK_INT(got, wanted) \
	check_int((int64_t)(got), (int64_t)(wanted), #got, __FILE__, __LINE__)
#define CHECK_TEXT(got, wanted) \
	check_text((got), (wanted), #got, __FILE__, __LINE__)
#define SKIP(reason) do { check_skipped = (reason); return; } while (0)

struct check_test {
	const char *name;
	void (*run)(void);
};
#define TEST(name) { #name, name }
#define TESTS(...) \
	int main(void) \
	{ \
		static const struct check_test tests[] = { __VA_ARGS__ }; \
		return check_run(tests, sizeof(tests) / sizeof(*tests)); \
	}

__attribute__((unused)) static int check_that(int held, const char *what, const char *file, int line)
{
	if (!held) {
		check_failures++;
		printf("# %s:%d: not so: %s\n", file, line, what);
	}
	return held;
}

__attribute__((unused)) static int check_int(int64_t got, int64_t wanted, const char *what,
					     const char *file, int line)
{
	if (got == wanted)
		return 1;
	check_failures++;
	printf("# %s:%d: %s is %" PRId64 ", wanted %" PRId64 "\n", file, line, what, got, wanted);
	return 0;
}

__attribute__((unused)) static int check_text(const char *got, const char *wanted, const char *what,
					      const char *file, int line)
{
	if (got == wanted || (got && wanted && !strcmp(got, wanted)))
		return 1;
	check_failures++;
	printf("# %s:%d: %s\n#   got    %s\n#   wanted %s\n", file, line, what,
	       got ? got : "(null)", wanted ? wanted : "(null)");
	return 0;
}

static int check_run(const struct check_test *tests, size_t count)
{
	int failed = 0;

	setvbuf(stdout, NULL, _IOLBF, 0);
	printf("1..%zu\n", count);
	for (size_t i = 0; i < count; i++) {
		check_failures = 0;
		check_skipped = NULL;
		tests[i].run();
		printf("%s %zu - %s", check_failures ? "not ok" : "ok", i + 1, tests[i].name);
		if (check_skipped && !check_failures)
			printf(" # SKIP %s", check_skipped);
		printf("\n");
		failed += check_failures > 0;
	}
	return failed > 0;
}

#endif
