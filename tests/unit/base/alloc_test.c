/* SPDX-License-Identifier: GPL-3.0-or-later */
/* alloc_test - memory, growing arrays, and what the program says when it dies. */
#include "base/alloc.h"

#include <stdint.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

static void zeroed_and_never_null(void)
{
	unsigned char *bytes = xcalloc(3, 4);
	void *empty = xmalloc(0);

	for (int i = 0; i < 12; i++)
		CHECK_INT(bytes[i], 0);
	CHECK(empty != NULL);
	free(bytes);
	free(empty);
}

static void copies(void)
{
	char *whole = xstrdup("事業"), *part = xstrndup("abcdef", 3);

	CHECK_TEXT(whole, "事業");
	CHECK_TEXT(part, "abc");
	CHECK(xstrdup(NULL) == NULL);
	free(whole);
	free(part);
}

static void arrays_grow_and_keep_their_items(void)
{
	int *items = NULL;
	size_t count = 0, capacity = 0;

	for (int i = 0; i < 1000; i++) {
		items = grow(items, count, &capacity, sizeof(*items));
		CHECK(capacity > count);
		items[count++] = i;
	}
	for (int i = 0; i < 1000; i++)
		if (items[i] != i)
			CHECK_INT(items[i], i);
	free(items);
}

static void say_and_die(void)
{
	die("no %s left", "paper");
}

static void hook(void)
{
	if (write(STDERR_FILENO, "(hook)", 6) != 6)
		_exit(1);
}

static void die_with_hook(void)
{
	die_set_hook(hook);
	die("late");
}

static void dying_hook(void)
{
	die("within");
}

static void die_twice(void)
{
	die_set_hook(dying_hook);
	die("first");
}

static void ask_too_much(void)
{
	free(xrealloc(NULL, SIZE_MAX / 2, 3));
}

static void broken_promise(void)
{
	BUG("%d is no month", 13);
}

/* What a child that runs `fn` says on standard error, and how it ended. */
static int last_words(void (*fn)(void), char *said, size_t size)
{
	int ends[2], status = -1;
	size_t length = 0;
	ssize_t got;
	pid_t pid;

	fflush(stdout);
	if (!CHECK(!pipe(ends)))
		return -1;
	pid = fork();
	if (!pid) {
		dup2(ends[1], STDERR_FILENO);
		close(ends[0]);
		close(ends[1]);
		fn();
		_exit(0);
	}
	close(ends[1]);
	while (length + 1 < size && (got = read(ends[0], said + length, size - 1 - length)) > 0)
		length += (size_t)got;
	said[length] = '\0';
	close(ends[0]);
	waitpid(pid, &status, 0);
	return status;
}

static void dies_with_seventy(void)
{
	char said[256];
	int status = last_words(say_and_die, said, sizeof(said));

	CHECK(WIFEXITED(status));
	CHECK_INT(WEXITSTATUS(status), 70);
	CHECK_TEXT(said, "hyoka: no paper left\n");
}

static void hook_runs_first_and_once(void)
{
	char said[256];

	CHECK_INT(WEXITSTATUS(last_words(die_with_hook, said, sizeof(said))), 70);
	CHECK_TEXT(said, "(hook)hyoka: late\n");
	CHECK_INT(WEXITSTATUS(last_words(die_twice, said, sizeof(said))), 70);
	CHECK_TEXT(said, "hyoka: within\n");
}

static void overflow_dies(void)
{
	char said[256];

	CHECK_INT(WEXITSTATUS(last_words(ask_too_much, said, sizeof(said))), 70);
	CHECK_TEXT(said, "hyoka: out of memory\n");
}

static void bug_names_the_place(void)
{
	char said[512];
	int status = last_words(broken_promise, said, sizeof(said));

	CHECK(WIFSIGNALED(status));
	CHECK(strstr(said, "alloc_test.c:") != NULL);
	CHECK(strstr(said, "13 is no month") != NULL);
}

TESTS(TEST(zeroed_and_never_null), TEST(copies), TEST(arrays_grow_and_keep_their_items),
      TEST(dies_with_seventy), TEST(hook_runs_first_and_once), TEST(overflow_dies),
      TEST(bug_names_the_place))
