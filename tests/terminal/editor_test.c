/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The text of a field in the person's own editor: the whole program under a
 * shell with job control, and scripts that play the editor.
 */
#include <dirent.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include "check.h"
#include "emulator.h"

static char folder[64], home[96], state[128];

static const char *hyoka(void)
{
	return emulator_program("src/hyoka");
}

/* Run a shell's command line with EDITOR set to the script. */
static struct emulator *run(const char *option, const char *command)
{
	static char shell[] = "/bin/sh", term[] = "TERM=xterm-256color", language[] = "LANG=C.UTF-8";
	static char path[] = "PATH=/usr/bin:/bin";
	char editor[128], flags[8], line[8192];
	char *environment[] = { term, language, home, path, editor, NULL };
	char *argv[] = { shell, flags, line, NULL };

	snprintf(editor, sizeof(editor), "EDITOR=%s/editor -x", folder);
	snprintf(flags, sizeof(flags), "%s", option);
	snprintf(line, sizeof(line), "%s", command);
	return emulator_start(24, 80, ANSWER_TRULY, argv, environment);
}

static void write_editor(const char *script)
{
	char path[128];
	FILE *file;

	snprintf(path, sizeof(path), "%s/editor", folder);
	file = fopen(path, "w");
	if (!CHECK(file != NULL))
		return;
	/* two arguments: the one of the command, and the file */
	fprintf(file, "#!/bin/sh\n[ \"$#\" = 2 ] || exit 9\n%s\n", script);
	fclose(file);
	CHECK_INT(chmod(path, 0700), 0);
}

static void run_to_its_end(const char *command)
{
	struct emulator *emulator = run("-c", command);

	CHECK_INT(emulator_ended(emulator, EMULATOR_PATIENCE_MS), 0);
	emulator_free(emulator);
}

/* A home with a demo store for each test. */
static void make_home(void)
{
	char command[8192];

	snprintf(folder, sizeof(folder), "/tmp/hyoka-editor-XXXXXX");
	CHECK(mkdtemp(folder) != NULL);
	snprintf(home, sizeof(home), "HOME=%s", folder);
	snprintf(state, sizeof(state), "%s/.local/state/hyoka", folder);
	snprintf(command, sizeof(command), "%s init --demo", hyoka());
	run_to_its_end(command);
}

static void remove_home(void)
{
	char command[256];

	snprintf(command, sizeof(command), "rm -r '%s'", folder);
	run_to_its_end(command);
}

static void send_text(struct emulator *emulator, const char *text)
{
	emulator_send(emulator, text, strlen(text));
}

/* The first sheet, the marker on its purpose (目的), the editor asked for. */
static struct emulator *start(const char *option, const char *script, const char *then)
{
	char command[8192];
	struct emulator *emulator;

	make_home();
	write_editor(script);
	snprintf(command, sizeof(command), "trap '' HUP; %s --lang en; %s", hyoka(), then);
	emulator = run(option, command);
	CHECK(emulator_shows(emulator, "F1"));
	send_text(emulator, "\r");
	CHECK(emulator_shows(emulator, "Basic data"));
	send_text(emulator, "\033[1;5B\033[B");
	CHECK(emulator_shows(emulator, "> Purpose"));
	send_text(emulator, "\017");
	return emulator;
}

static void finish(struct emulator *emulator)
{
	emulator_close(emulator);
	CHECK(emulator_ended(emulator, 3000) != -2);
	emulator_free(emulator);
	remove_home();
}

/* Folders of texts that were left behind. */
static int count_left(char *last, size_t size)
{
	DIR *directory = opendir(state);
	const struct dirent *entry;
	int count = 0;

	while (directory && (entry = readdir(directory))) {
		if (strncmp(entry->d_name, "editor-", 7))
			continue;
		snprintf(last, size, "%s/%.60s", state, entry->d_name);
		count++;
	}
	if (directory)
		closedir(directory);
	return count;
}

/* It has the terminal as a shell gives it, gets the text, and gives it back changed. */
static void there_and_back(void)
{
	struct emulator *emulator = start("-mc",
		"echo 'the editor has:'; cat \"$2\"; stty -a | grep -q ' icanon' && echo cooked\n"
		"read answer; printf 'An answer: %s\\nand a line\\n' \"$answer\" >\"$2\"", "echo over");
	char left[256] = "";

	CHECK(emulator_shows(emulator, "the editor has:"));
	CHECK(emulator_shows(emulator, "世代や障害の有無を問わず"));
	CHECK(emulator_shows(emulator, "cooked"));
	send_text(emulator, "yes\r");
	CHECK(emulator_shows(emulator, "An answer: yes"));
	CHECK(emulator_shows(emulator, "and a line"));
	CHECK(emulator_shows(emulator, "F1 Help"));
	CHECK_INT(count_left(left, sizeof(left)), 0);
	send_text(emulator, "\032");			/* one step of undo */
	CHECK(emulator_shows(emulator, "世代や障害の有無を問わず"));
	send_text(emulator, "\031");
	CHECK(emulator_shows(emulator, "An answer: yes"));
	send_text(emulator, "\033");			/* leaving saves */
	CHECK(emulator_shows(emulator, "saved"));
	send_text(emulator, "\032");			/* and that can be taken back */
	CHECK(emulator_shows(emulator, "taken back"));
	finish(emulator);
}

static void nothing_changed(void)
{
	struct emulator *emulator = start("-mc", "cat \"$2\" >/dev/null", "echo over");
	char left[256] = "";

	CHECK(emulator_shows(emulator, "nothing was changed"));
	CHECK_INT(count_left(left, sizeof(left)), 0);
	finish(emulator);
}

static bool is_private(const char *path, mode_t wanted)
{
	struct stat status;

	return !stat(path, &status) && (status.st_mode & 07777) == wanted;
}

/* What may not come in is told by its line; the text is kept, for this person alone. */
static void refused_text_is_kept(void)
{
	struct emulator *emulator = start("-mc", "printf 'good\\nbad \\007 line\\n' >\"$2\"", "echo over");
	char left[256] = "", path[512];

	CHECK(emulator_shows(emulator, "line 2, character 5, U+0007"));
	CHECK(emulator_shows(emulator, "世代や障害の有無を問わず"));
	CHECK_INT(count_left(left, sizeof(left)), 1);
	CHECK(is_private(left, 0700));
	snprintf(path, sizeof(path), "%s/012-overview.purpose.txt", left);
	CHECK(is_private(path, 0600));
	finish(emulator);
}

static void an_editor_that_fails(void)
{
	struct emulator *emulator = start("-mc", "echo changed >\"$2\"; exit 3", "echo over");
	char left[256] = "";

	CHECK(emulator_shows(emulator, "failed; the text is kept in"));
	CHECK(emulator_shows(emulator, "世代や障害の有無を問わず"));
	CHECK_INT(count_left(left, sizeof(left)), 1);
	finish(emulator);
}

/* Ctrl-C is for the editor; hyoka neither ends nor asks. */
static void interrupting_is_for_the_editor(void)
{
	struct emulator *emulator = start("-mc",
		"trap 'echo caught >\"$2\"; exit 0' INT; echo waiting; read answer", "echo over");

	CHECK(emulator_shows(emulator, "waiting"));
	send_text(emulator, "\003");
	CHECK(emulator_shows(emulator, "caught"));
	CHECK(emulator_shows(emulator, "F1 Help"));
	finish(emulator);
}

/* Stopped and gone on with: both, and the editor is where it was. */
static void stopping_stops_both(void)
{
	struct emulator *emulator = start("-mc", "echo first; read answer; echo second; echo done >\"$2\"",
					  "echo in the shell; read line; fg; echo over");

	CHECK(emulator_shows(emulator, "first"));
	send_text(emulator, "\032");
	CHECK(emulator_shows(emulator, "in the shell"));
	send_text(emulator, "\r");
	emulator_listen(emulator, 200);
	send_text(emulator, "on\r");
	CHECK(emulator_shows(emulator, "> Purpose"));
	CHECK(emulator_shows(emulator, "done"));
	finish(emulator);
}

/* The line drops: an editor that will not go is made to; what it had saved is kept as a draft. */
static void hang_up_with_the_editor_open(void)
{
	struct emulator *emulator = start("-mc",
		"trap '' HUP; echo 'typed so far' >\"$2\"; echo stubborn; while :; do read answer || :; done",
		"echo over");
	char command[8192];

	CHECK(emulator_shows(emulator, "stubborn"));
	emulator_close(emulator);
	CHECK(emulator_ended(emulator, 5000) != -2);
	emulator_free(emulator);
	snprintf(command, sizeof(command), "%s --lang en", hyoka());
	emulator = run("-mc", command);
	CHECK(emulator_shows(emulator, "F1"));
	send_text(emulator, "\r");
	CHECK(emulator_shows(emulator, "Draft: typed so far"));
	finish(emulator);
}

static void without_a_shell_there_is_none(void)
{
	struct emulator *emulator = start("-c", "echo must not run", "echo over");

	CHECK(emulator_shows(emulator, "no other program is run where there is no shell"));
	finish(emulator);
}

TESTS(TEST(there_and_back), TEST(nothing_changed), TEST(refused_text_is_kept),
      TEST(an_editor_that_fails), TEST(interrupting_is_for_the_editor), TEST(stopping_stops_both),
      TEST(without_a_shell_there_is_none), TEST(hang_up_with_the_editor_open))
