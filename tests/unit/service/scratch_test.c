/* SPDX-License-Identifier: GPL-3.0-or-later */
/* scratch_test - a text in a private file, and back. */
#include "service/scratch.h"

#include <sys/stat.h>
#include <unistd.h>

#include "check.h"

static char home[] = "/tmp/hyoka-scratch-XXXXXX";

static void make_home(void)
{
	CHECK(mkdtemp(home) != NULL);
	setenv("XDG_STATE_HOME", home, 1);
}

static mode_t mode_of(const char *path)
{
	struct stat status;

	return stat(path, &status) ? 0 : status.st_mode & 07777;
}

static void check_back(const char *text, const char *written, const char *wanted)
{
	struct scratch scratch = { 0 };
	struct err err = ERR_INIT;
	char *bytes = NULL;
	size_t length = 0;
	FILE *file;

	CHECK_INT(scratch_write(&scratch, "a", text, &err), RC_OK);
	if (written && CHECK((file = fopen(scratch.path, "w")) != NULL)) {
		fputs(written, file);
		fclose(file);
	}
	CHECK_INT(scratch_read(&scratch, &bytes, &length, &err), RC_OK);
	CHECK_TEXT(bytes, wanted);
	CHECK_INT(length, strlen(wanted));
	free(bytes);
	scratch_remove(&scratch);
	err_release(&err);
}

static void the_newline_at_the_end_is_the_files(void)
{
	check_back("", NULL, "");
	check_back("一\n二", NULL, "一\n二");
	check_back("一\n", NULL, "一\n");
	check_back("一", "二", "二");
	check_back("一", "二\n", "二");
	check_back("一", "二\r\n", "二");
	check_back("一", "二\n\n", "二\n");
	check_back("一", "", "");
}

static void nobody_else_can_read_it(void)
{
	struct scratch scratch = { 0 };
	struct err err = ERR_INIT;
	mode_t before = umask(0);

	CHECK_INT(scratch_write(&scratch, "012-overview.purpose", "文", &err), RC_OK);
	CHECK_INT(mode_of(scratch.folder), 0700);
	CHECK_INT(mode_of(scratch.path), 0600);
	CHECK(strstr(scratch.path, "/012-overview.purpose.txt") != NULL);
	umask(before);
	scratch_remove(&scratch);
	err_release(&err);
}

static void a_name_cannot_lead_elsewhere(void)
{
	struct scratch scratch = { 0 };
	struct err err = ERR_INIT;

	CHECK_INT(scratch_write(&scratch, "../x/市", "文", &err), RC_OK);
	CHECK(strstr(scratch.path, "/..-x----.txt") != NULL);
	scratch_remove(&scratch);
	err_release(&err);
}

static void what_stands_beside_it_goes_with_it(void)
{
	struct scratch scratch = { 0 };
	struct err err = ERR_INIT;
	char beside[256], folder[200];
	FILE *file;

	CHECK_INT(scratch_write(&scratch, "a", "文", &err), RC_OK);
	snprintf(folder, sizeof(folder), "%s", scratch.folder);
	snprintf(beside, sizeof(beside), "%s/.a.txt.swp", folder);
	file = fopen(beside, "w");
	CHECK(file != NULL);
	if (file)
		fclose(file);
	scratch_remove(&scratch);
	CHECK(scratch.path == NULL);
	CHECK_INT(access(folder, F_OK), -1);
	err_release(&err);
}

static void gone_is_an_error(void)
{
	struct scratch scratch = { 0 };
	struct err err = ERR_INIT;
	char *bytes = NULL;
	size_t length = 0;

	CHECK_INT(scratch_write(&scratch, "a", "文", &err), RC_OK);
	CHECK_INT(unlink(scratch.path), 0);
	CHECK_INT(scratch_read(&scratch, &bytes, &length, &err), RC_NOT_FOUND);
	scratch_remove(&scratch);
	err_release(&err);
}

static void remove_home(void)
{
	char folder[256];

	snprintf(folder, sizeof(folder), "%s/hyoka", home);
	CHECK_INT(rmdir(folder), 0);		/* nothing was left in it */
	CHECK_INT(rmdir(home), 0);
}

TESTS(TEST(make_home), TEST(the_newline_at_the_end_is_the_files), TEST(nobody_else_can_read_it),
      TEST(a_name_cannot_lead_elsewhere), TEST(what_stands_beside_it_goes_with_it),
      TEST(gone_is_an_error), TEST(remove_home))
