/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * demo - the whole program on a demo store, in an emulator.
 *
 * The store is made once, each start works on a new copy; all is taken away by
 * the test demo_is_taken_away, which stands last.
 */
#ifndef TESTS_TERMINAL_DEMO_H
#define TESTS_TERMINAL_DEMO_H

#include <ftw.h>
#include <unistd.h>

#include "check.h"
#include "emulator.h"

static char demo_folder[] = "/tmp/hyoka-e2e-XXXXXX";
static char demo_store[64], demo_home[64];

__attribute__((unused)) static char *demo_program(void)
{
	return emulator_program("src/hyoka");
}

/* A file in the demo's folder. */
__attribute__((unused)) static const char *demo_file(const char *name)
{
	static char path[320];

	snprintf(path, sizeof(path), "%s/%s", demo_folder, name);
	return path;
}

/* Any command, in a window of that size. */
__attribute__((unused)) static struct emulator *demo_run(int lines, int columns, char *const argv[])
{
	static char term[] = "TERM=xterm-256color", language[] = "LANG=C.UTF-8";
	char *environment[] = { term, language, demo_home, NULL };

	return emulator_start(lines, columns, ANSWER_TRULY, argv, environment);
}

static void demo_copy(const char *from, const char *to)
{
	FILE *in = fopen(from, "rb"), *out = fopen(to, "wb");
	char bytes[1 << 16];
	size_t got;

	while (in && out && (got = fread(bytes, 1, sizeof(bytes), in)) > 0)
		CHECK(fwrite(bytes, 1, got, out) == got);
	CHECK(in && out);
	if (in)
		fclose(in);
	if (out)
		CHECK(fclose(out) == 0);
}

__attribute__((unused)) static void demo_make(void)
{
	static char option[] = "--store", init[] = "init", demo[] = "--demo", made[80];
	char *argv[] = { demo_program(), option, made, init, demo, NULL };
	static int copies;
	struct emulator *emulator;

	if (demo_store[0]) {
		/* under another name: somebody may still be at the last one, and have a journal there */
		snprintf(demo_store, sizeof(demo_store), "%s/demo-%d.db", demo_folder, ++copies);
		demo_copy(made, demo_store);
		return;
	}
	CHECK(mkdtemp(demo_folder) != NULL);
	snprintf(made, sizeof(made), "%s/made.db", demo_folder);
	snprintf(demo_store, sizeof(demo_store), "%s/demo.db", demo_folder);
	snprintf(demo_home, sizeof(demo_home), "HOME=%s", demo_folder);
	emulator = demo_run(24, 80, argv);
	CHECK_INT(emulator_ended(emulator, EMULATOR_PATIENCE_MS), 0);
	emulator_free(emulator);
	demo_copy(made, demo_store);
}

/* In English; `ini` the text of an ini file or NULL; `term` NULL: not set. */
__attribute__((unused)) static struct emulator *demo_start_as(int lines, int columns,
							      const char *term, enum answer answer,
							      const char *ini)
{
	static char option[] = "--store", lang[] = "--lang", en[] = "en", config[] = "--config",
		    language[] = "LANG=C.UTF-8", term_is[70000], path[320];
	char *argv[] = { demo_program(), lang, en, option, demo_store, ini ? config : NULL, path, NULL };
	char *environment[] = { language, demo_home, term ? term_is : NULL, NULL };

	demo_make();
	if (ini) {
		FILE *file;

		snprintf(path, sizeof(path), "%s", demo_file("hyoka.ini"));
		file = fopen(path, "w");
		if (CHECK(file != NULL)) {
			fputs(ini, file);
			fclose(file);
		}
	}
	snprintf(term_is, sizeof(term_is), "TERM=%s", term ? term : "");
	return emulator_start(lines, columns, answer, argv, environment);
}

__attribute__((unused)) static struct emulator *demo_start(int lines, int columns,
							   enum answer answer)
{
	struct emulator *emulator = demo_start_as(lines, columns, "xterm-256color", answer, NULL);

	CHECK(emulator_shows(emulator, "F1"));
	return emulator;
}

__attribute__((unused)) static void demo_send(struct emulator *emulator, const char *text)
{
	emulator_send(emulator, text, strlen(text));
}

__attribute__((unused)) static bool demo_sent(const struct emulator *emulator, const char *bytes)
{
	return strstr(emulator_bytes(emulator)->text, bytes) != NULL;
}

/* Drop the line: the program saves and goes, in a second on a machine that has nothing else to do. */
__attribute__((unused)) static void demo_drop(struct emulator *emulator)
{
	emulator_close(emulator);
	CHECK_INT(emulator_ended(emulator, EMULATOR_PATIENCE_MS), 0);
	emulator_free(emulator);
}

static int demo_remove(const char *path, const struct stat *info, int type, struct FTW *place)
{
	(void)info;
	(void)type;
	(void)place;
	return remove(path);
}

static void demo_is_taken_away(void)
{
	CHECK_INT(nftw(demo_folder, demo_remove, 8, FTW_DEPTH | FTW_PHYS), 0);
}

#endif
