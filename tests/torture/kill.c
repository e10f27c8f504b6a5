/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * kill - a command killed at a random moment leaves a store that is whole,
 * with all or nothing of its act (200 times each in the long target).
 */
#include <signal.h>
#include <sys/stat.h>

#include <sqlite3.h>

#include "program.h"

#define RUNS_SHORT 20

/* Kill it after a random part of the time that it usually takes. */
static void kill_within(const char *const *arguments, int64_t usual_us)
{
	int64_t end = now_us() + (int64_t)(next_random() % (unsigned)(usual_us + usual_us / 4 + 1));
	pid_t pid = start(arguments, "killed");

	while (now_us() < end)
		;
	kill(pid, SIGKILL);
	finish(pid);
}

static int64_t usual_time(const char *const *arguments)
{
	int64_t start_us = now_us();

	CHECK_INT(run(arguments, "out"), 0);
	return now_us() - start_us;
}

static void begin(void)
{
	begin_program(RUNS_SHORT);
}

/* The value is the old or the new one, and the history says the same. */
static void during_set(void)
{
	const char *const show[] = { "show", "012", "cost.budget@2025", NULL };
	int64_t usual = 0;
	int done = 0;

	for (int i = 1; i <= runs; i++) {
		struct str value = STR_INIT, before = STR_INIT, after = STR_INIT;
		const char *set[] = { "set", "012", "cost.budget@2025", NULL, NULL };

		str_addf(&value, "%d", 10000 + i);
		set[3] = value.text;
		if (!usual)
			usual = usual_time((const char *const *)set);
		run(show, "before");
		read_output("before", &before);
		kill_within((const char *const *)set, usual);
		is_whole();
		CHECK_INT(run(show, "after"), 0);
		read_output("after", &after);
		str_add_char(&value, '\n');
		done += !strcmp(after.text, value.text);
		CHECK(!strcmp(after.text, value.text) || !strcmp(after.text, before.text));
		str_release(&value);
		str_release(&before);
		str_release(&after);
	}
	printf("# %d of %d killed sets had committed\n", done, runs);
}

/* All sheets of the import, or none of what it changes. */
static void during_import(void)
{
	const char *const export[] = { "export", NULL };
	struct str input = STR_INIT, old = STR_INIT, new = STR_INIT;
	const char *import[] = { "import", NULL, NULL };
	int64_t usual = 0;
	int done = 0;

	str_addf(&input, "%s/input", folder);
	import[1] = input.text;
	for (int i = 0; i < runs; i++) {
		struct str after = STR_INIT;
		char *at;
		FILE *file;

		str_clear(&old);
		str_clear(&new);
		CHECK_INT(run(export, "old"), 0);
		read_output("old", &old);
		str_add(&new, old.text);
		/* another word in every sheet */
		for (at = new.text; (at = strstr(at, "\n対象\t")); at++)
			if ((unsigned char)at[strlen("\n対象\t")] >= 0xe0)	/* a kanji */
				memcpy(at + strlen("\n対象\t"), i % 2 ? "あ" : "い", strlen("あ"));
		file = fopen(input.text, "w");
		fputs(new.text, file);
		fclose(file);
		if (!usual) {
			const char *dry[] = { "import", "--dry-run", input.text, NULL };

			usual = usual_time((const char *const *)dry);
		}
		kill_within((const char *const *)import, usual);
		is_whole();
		CHECK_INT(run(export, "after"), 0);
		read_output("after", &after);
		done += !strcmp(after.text, new.text);
		CHECK(!strcmp(after.text, new.text) || !strcmp(after.text, old.text));
		str_release(&after);
	}
	printf("# %d of %d killed imports had committed\n", done, runs);
	str_release(&input);
	str_release(&old);
	str_release(&new);
}

static void read_file(const char *path, struct str *out)
{
	char bytes[65536];
	ssize_t got;
	int fd = open(path, O_RDONLY);

	if (!CHECK(fd >= 0))
		exit(1);
	while ((got = read(fd, bytes, sizeof(bytes))) > 0)
		str_add_bytes(out, bytes, (size_t)got);
	close(fd);
}

/* The store becomes one that version 1 left. */
static void make_old(const struct str *sql)
{
	static const char *const endings[] = { "", "-journal", ".before-2", ".before-2.new" };
	struct str name = STR_INIT;
	sqlite3 *hand;

	for (size_t i = 0; i < sizeof(endings) / sizeof(*endings); i++) {
		str_clear(&name);
		str_addf(&name, "%s%s", store.text, endings[i]);
		unlink(name.text);
	}
	CHECK_INT(sqlite3_open(store.text, &hand), SQLITE_OK);
	CHECK_INT(sqlite3_exec(hand, "PRAGMA synchronous = OFF", NULL, NULL, NULL), SQLITE_OK);
	CHECK_INT(sqlite3_exec(hand, sql->text, NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(hand);
	str_release(&name);
}

/* Version of a store that nobody writes; what a killed one left is rolled back by reading it. */
static int version_of(const char *path)
{
	sqlite3_stmt *statement = NULL;
	sqlite3 *hand;
	int version = -1;

	CHECK_INT(sqlite3_open_v2(path, &hand, SQLITE_OPEN_READWRITE, NULL), SQLITE_OK);
	if (!sqlite3_prepare_v2(hand, "PRAGMA user_version", -1, &statement, NULL) &&
	    sqlite3_step(statement) == SQLITE_ROW)
		version = sqlite3_column_int(statement, 0);
	sqlite3_finalize(statement);
	sqlite3_close(hand);
	return version;
}

/* Is there a copy?  Then it is one of the old store. */
static bool is_copied(const char *path)
{
	struct stat status;

	return !stat(path, &status) && CHECK_INT(version_of(path), 1);
}

/* The old store or the new one, a whole copy or none, and the next one brings it over. */
static void during_migration(void)
{
	const char *const list[] = { "list", NULL };
	const char *source = getenv("top_srcdir");
	struct str name = STR_INIT, sql = STR_INIT, copy = STR_INIT;
	int64_t usual;
	int done = 0, latest;

	str_addf(&name, "%s/tests/upgrade/version-1.sql", source ? source : ".");
	str_addf(&copy, "%s.before-2", store.text);
	read_file(name.text, &sql);
	make_old(&sql);
	usual = usual_time(list);
	latest = version_of(store.text);
	CHECK(latest > 1);
	for (int i = 0; i < runs; i++) {
		int version;

		make_old(&sql);
		kill_within(list, usual + usual / 2);
		version = version_of(store.text);
		CHECK(version == 1 || version == latest);
		done += version == latest;
		if (!is_copied(copy.text))
			CHECK_INT(version, 1);	/* nobody migrates without one */
		is_whole();
		CHECK_INT(version_of(store.text), latest);
	}
	printf("# %d of %d killed migrations had committed\n", done, runs);
	make_old(&sql);
	str_release(&name);
	str_release(&sql);
	str_release(&copy);
}

static void write_file(const char *name, const struct str *bytes)
{
	struct str path = STR_INIT;
	FILE *file;

	str_addf(&path, "%s/%s", folder, name);
	file = fopen(path.text, "w");
	CHECK(file && fwrite(bytes->text, 1, bytes->length, file) == bytes->length && !fclose(file));
	str_release(&path);
}

/* The sheets of the whole year, or none of them. */
static void during_rollover(void)
{
	const char *const list[] = { "list", "--year", "2026", NULL };
	const char *const rollover[] = { "rollover", "2026", NULL };
	struct str whole = STR_INIT, made = STR_INIT;
	int64_t usual;
	int done = 0;

	read_output("store.db", &whole);
	usual = usual_time(rollover);
	CHECK_INT(run(list, "out"), 0);
	read_output("out", &made);
	CHECK(made.length > 0);
	for (int i = 0; i < runs; i++) {
		struct str after = STR_INIT;

		write_file("store.db", &whole);
		kill_within(rollover, usual);
		is_whole();
		CHECK_INT(run(list, "after"), 0);
		read_output("after", &after);
		done += after.length > 0;
		CHECK(!after.length || !strcmp(after.text, made.text));
		str_release(&after);
	}
	printf("# %d of %d killed rollovers had committed\n", done, runs);
	str_release(&whole);
	str_release(&made);
}

static void end(void)
{
	end_program();
}

TESTS(TEST(begin), TEST(during_set), TEST(during_import), TEST(during_rollover), TEST(during_migration), TEST(end))
