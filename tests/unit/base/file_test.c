/* SPDX-License-Identifier: GPL-3.0-or-later */
/* file_test - reading with a limit, writing beside and renaming. */
#include "base/file.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/str.h"
#include "check.h"

static char folder[64];

static void enter_folder(void)
{
	snprintf(folder, sizeof(folder), "/tmp/hyoka-file-XXXXXX");
	if (!mkdtemp(folder) || chdir(folder))
		abort();
}

static int count_entries(bool remove)
{
	DIR *dir = opendir(".");
	struct dirent *entry;
	int count = 0;

	while (dir && (entry = readdir(dir))) {
		if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, ".."))
			continue;
		count++;
		if (remove && unlink(entry->d_name))
			rmdir(entry->d_name);
	}
	if (dir)
		closedir(dir);
	return count;
}

static void leave_folder(void)
{
	count_entries(true);
	CHECK(!chdir("/"));
	CHECK(!rmdir(folder));
}

static void put(const char *name, const char *text)
{
	FILE *file = fopen(name, "w");

	if (!file || fputs(text, file) < 0 || fclose(file))
		abort();
}

static void check_content(const char *path, const char *wanted)
{
	struct err err = ERR_INIT;
	char *bytes = NULL;
	size_t length = 0;

	if (CHECK_INT(file_read(path, 1 << 20, &bytes, &length, &err), RC_OK)) {
		CHECK_TEXT(bytes, wanted);
		CHECK_INT(length, strlen(wanted));
	}
	free(bytes);
	err_release(&err);
}

static void check_read_fails(const char *path, enum rc wanted)
{
	struct err err = ERR_INIT;
	char *bytes = NULL;
	size_t length = 0;

	CHECK_INT(file_read(path, 100, &bytes, &length, &err), wanted);
	CHECK(bytes == NULL);
	CHECK_TEXT(err.file, path);
	CHECK(err.message && *err.message);
	err_release(&err);
}

static void check_write(const char *path, const char *text, unsigned flags, enum rc wanted)
{
	struct err err = ERR_INIT;

	CHECK_INT(file_write(path, text, strlen(text), flags, &err), wanted);
	CHECK_INT(err.message != NULL, wanted != RC_OK);
	if (wanted)
		CHECK_TEXT(err.file, path);
	err_release(&err);
}

static void what_is_written_is_read(void)
{
	struct stat status;
	mode_t mask;

	enter_folder();
	mask = umask(027);
	check_write("a.txt", "市民\n", 0, RC_OK);
	umask(mask);
	check_content("a.txt", "市民\n");
	CHECK(!stat("a.txt", &status));
	CHECK_INT(status.st_mode & 07777, 0640);
	check_write("empty", "", 0, RC_OK);
	check_content("empty", "");
	CHECK_INT(count_entries(false), 2);
	leave_folder();
}

static void nothing_is_replaced_unasked(void)
{
	enter_folder();
	put("a", "old");
	check_write("a", "new", 0, RC_CREATE);
	check_content("a", "old");
	check_write("a", "new", FILE_FORCE, RC_OK);
	check_content("a", "new");
	CHECK_INT(count_entries(false), 1);	/* no temporary file stays */
	leave_folder();
}

static void a_link_is_replaced_never_followed(void)
{
	struct stat status;

	enter_folder();
	put("victim", "mine");
	CHECK(!symlink("victim", "link") && !symlink("nowhere", "dangling"));
	check_write("link", "x", 0, RC_CREATE);
	check_write("dangling", "x", 0, RC_CREATE);
	check_content("victim", "mine");
	check_write("link", "x", FILE_FORCE, RC_OK);
	check_content("victim", "mine");
	CHECK(!lstat("link", &status) && S_ISREG(status.st_mode));
	check_write("dangling", "y", FILE_FORCE, RC_OK);
	CHECK(!lstat("dangling", &status) && S_ISREG(status.st_mode));
	CHECK(lstat("nowhere", &status));
	leave_folder();
}

static void folders_and_strange_names(void)
{
	char name[256];

	enter_folder();
	CHECK(!mkdir("d", 0700));
	check_write("d", "x", 0, RC_CREATE);
	check_write("d", "x", FILE_FORCE, RC_CREATE);
	check_write("d/", "x", 0, RC_CREATE);
	check_write(".", "x", 0, RC_CREATE);
	check_write("..", "x", FILE_FORCE, RC_CREATE);
	check_write("none/a", "x", 0, RC_CREATE);
	memset(name, 'n', 255);
	name[255] = '\0';
	check_write(name, "long", 0, RC_OK);
	check_content(name, "long");
	check_write("\xff\xfe", "bytes", 0, RC_OK);
	check_content("\xff\xfe", "bytes");
	CHECK_INT(count_entries(false), 3);
	leave_folder();
}

static void names_are_shown_visibly(void)
{
	struct err err = ERR_INIT;

	enter_folder();
	CHECK_INT(file_write("none/\x1b[2J", "x", 1, 0, &err), RC_CREATE);
	CHECK_TEXT(err.file, "none/␛[2J");
	err_release(&err);
	leave_folder();
}

static void devices_are_streams(void)
{
	enter_folder();
	check_write("/dev/null", "x", 0, RC_OK);
	check_write("/dev/full", "x", 0, RC_IO);
	CHECK_INT(count_entries(false), 0);
	leave_folder();
}

static void only_regular_files_are_read(void)
{
	enter_folder();
	CHECK(!mkdir("d", 0700) && !mkfifo("fifo", 0600));
	check_read_fails("none", RC_NOT_FOUND);
	check_read_fails("d", RC_NOT_FOUND);
	check_read_fails("fifo", RC_NOT_FOUND);		/* and does not wait */
	check_read_fails("/dev/zero", RC_NOT_FOUND);
	leave_folder();
}

static void who_may_not_read(void)
{
	if (!geteuid())
		SKIP("the superuser may read everything");
	enter_folder();
	put("a", "x");
	CHECK(!chmod("a", 0));
	check_read_fails("a", RC_DENIED);
	leave_folder();
}

static void the_limit_lets_one_byte_more_through(void)
{
	static const struct {
		size_t limit, wanted;
	} table[] = { { 0, 1 }, { 4, 5 }, { 9, 10 }, { 10, 10 }, { 11, 10 } };

	enter_folder();
	put("a", "0123456789");
	for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++) {
		struct err err = ERR_INIT;
		char *bytes = NULL;
		size_t length = 0;

		CHECK_INT(file_read("a", table[i].limit, &bytes, &length, &err), RC_OK);
		CHECK_INT(length, table[i].wanted);
		CHECK_INT(strlen(bytes), table[i].wanted);
		free(bytes);
		err_release(&err);
	}
	leave_folder();
}

static void large_files_and_nul_bytes(void)
{
	struct err err = ERR_INIT;
	size_t length = 300000, got = 0;
	char *bytes = malloc(length), *again = NULL;

	enter_folder();
	for (size_t i = 0; i < length; i++)
		bytes[i] = (char)(i * 7);
	CHECK_INT(file_write("a", bytes, length, 0, &err), RC_OK);
	CHECK_INT(file_read("a", length, &again, &got, &err), RC_OK);
	CHECK_INT(got, length);
	CHECK(again && !memcmp(bytes, again, length));
	free(bytes);
	free(again);
	err_release(&err);
	leave_folder();
}

/* A write that fails half way leaves the old file and no other. */
static void a_full_disk_leaves_the_old_file(void)
{
	int status = 0;
	pid_t pid;

	enter_folder();
	put("a", "old");
	fflush(stdout);
	pid = fork();
	if (!pid) {
		struct rlimit limit = { 1000, 1000 };
		struct err err = ERR_INIT;
		char *bytes = calloc(1, 5000);
		enum rc rc;

		signal(SIGXFSZ, SIG_IGN);
		setrlimit(RLIMIT_FSIZE, &limit);
		rc = file_write("a", bytes, 5000, FILE_FORCE, &err);
		_exit((int)rc);
	}
	CHECK_INT(waitpid(pid, &status, 0), pid);
	CHECK(WIFEXITED(status));
	CHECK_INT(WEXITSTATUS(status), RC_IO);
	check_content("a", "old");
	CHECK_INT(count_entries(false), 1);
	leave_folder();
}

static void dash_is_standard_input_and_output(void)
{
	struct err err = ERR_INIT;
	int input = dup(STDIN_FILENO), output, ends[2];
	char *bytes = NULL, back[16] = "";
	size_t length = 0;

	fflush(stdout);
	output = dup(STDOUT_FILENO);
	if (!CHECK(!pipe(ends)))
		return;
	dup2(ends[0], STDIN_FILENO);
	dup2(ends[1], STDOUT_FILENO);
	if (file_write("-", "through", 7, 0, &err))
		abort();
	dup2(output, STDOUT_FILENO);
	close(ends[1]);
	CHECK_INT(file_read("-", 100, &bytes, &length, &err), RC_OK);
	CHECK_TEXT(bytes, "through");
	CHECK_INT(read(STDIN_FILENO, back, 1), 0);	/* still open, at its end */
	if (input >= 0)
		dup2(input, STDIN_FILENO);
	close(ends[0]);
	close(input);
	close(output);
	free(bytes);
	err_release(&err);
}

static void private_files_are_private(void)
{
	struct stat status;
	struct err err = ERR_INIT;
	mode_t mask = umask(0);

	enter_folder();
	CHECK_INT(file_write("own", "x", 1, FILE_PRIVATE, &err), RC_OK);
	CHECK(!stat("own", &status));
	CHECK_INT(status.st_mode & 0777, 0600);
	CHECK_INT(file_write("own", "y", 1, FILE_FORCE, &err), RC_OK);
	CHECK(!stat("own", &status));
	CHECK_INT(status.st_mode & 0777, 0666);
	umask(mask);
	err_release(&err);
	leave_folder();
}

static void check_folder(const char *path, enum rc wanted)
{
	struct err err = ERR_INIT;

	CHECK_INT(file_make_folder(path, &err), wanted);
	CHECK_INT(err.message != NULL, wanted != RC_OK);
	err_release(&err);
}

static void folders_are_made_with_parents(void)
{
	struct str whole = STR_INIT;
	struct stat status;

	enter_folder();
	str_addf(&whole, "%s/x/y//z/", folder);
	check_folder(whole.text, RC_OK);
	check_folder(whole.text, RC_OK);
	CHECK(!stat("x/y/z", &status) && S_ISDIR(status.st_mode));
	CHECK_INT(status.st_mode & 0777, 0700);
	check_folder("p/q", RC_OK);
	CHECK(!stat("p/q", &status));
	put("file", "x");
	check_folder("file/under", RC_CREATE);
	check_folder("file", RC_CREATE);
	check_folder("/", RC_OK);
	rmdir("x/y/z");
	rmdir("x/y");
	rmdir("p/q");
	str_release(&whole);
	leave_folder();
}

TESTS(TEST(what_is_written_is_read), TEST(nothing_is_replaced_unasked),
      TEST(a_link_is_replaced_never_followed), TEST(folders_and_strange_names),
      TEST(names_are_shown_visibly), TEST(devices_are_streams), TEST(only_regular_files_are_read),
      TEST(who_may_not_read), TEST(the_limit_lets_one_byte_more_through),
      TEST(large_files_and_nul_bytes), TEST(a_full_disk_leaves_the_old_file),
      TEST(dash_is_standard_input_and_output), TEST(folders_are_made_with_parents),
      TEST(private_files_are_private))
