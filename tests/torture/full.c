/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * full - no space left, at 50 levels of what is left: on a small file system
 * where one may be mounted, and by a limit on the size of files everywhere.
 * What is typed is in the store or waits beside it, never half and never
 * nowhere; the store is whole; when there is space again everything is saved.
 */
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "model/sheet.h"
#include "service/administer.h"
#include "service/browse.h"
#include "service/edit.h"
#include "service/unsaved.h"
#include "unit/service/city.h"

enum {
	LEVELS = 50,
	TEXTS = 6,		/* saved at each level, of a few kilobytes each */
};

static const struct address fields[] = {
	{ .field = FIELD_overview_target, .stage = "" },
	{ .field = FIELD_overview_purpose, .stage = "" },
	{ .field = FIELD_overview_outline, .stage = "" },
	{ .field = FIELD_result_goal, .stage = "" },
};
enum { FIELDS = sizeof(fields) / sizeof(*fields) };

struct desk {
	struct city city;
	struct service *service;
	struct sheet *sheet;
	char state[64];
	size_t saved, held;
};

static void load(struct desk *desk)
{
	struct err err = ERR_INIT;

	sheet_free(desk->sheet);
	desk->sheet = NULL;
	OK(browse_sheet(desk->service, "012", 2025, &desk->sheet, &err));
	if (desk->sheet)
		unsaved_show(desk->service, desk->sheet);
}

static void text_of(int level, int number, struct str *text)
{
	str_addf(text, "%d-%d ", level, number);
	str_add_repeat(text, "空き容量が足りなくても書いた文は残る。", 40 + (size_t)number * 5);
}

/* Left with that text; it must be somewhere afterwards. */
static void leave(struct desk *desk, int level, int number)
{
	const struct address *at = &fields[number % FIELDS];
	struct str text = STR_INIT;
	struct edit edit = { .sheet_id = desk->sheet->id, .at = *at, .expect = true, .typed = true };
	struct receipt receipt = { 0 };
	struct err err = ERR_INIT;

	text_of(level, number, &text);
	edit.value = value_text(text.text);
	edit.expected = value_copy(sheet_get(desk->sheet, at));
	OK(unsaved_save(desk->service, desk->sheet, &edit, 1, &receipt, &err));
	desk->held += !receipt.set;
	desk->saved += receipt.set != 0;
	load(desk);
	CHECK_TEXT(sheet_text(desk->sheet, at), text.text);
	value_release(&edit.value);
	value_release(&edit.expected);
	str_release(&text);
}

static enum rc tell(const char *problem, void *arg, struct err *err)
{
	(void)arg, (void)err;
	printf("# %s\n", problem);
	return RC_OK;
}

static void is_whole(const struct desk *desk)
{
	struct verdict verdict = { 0 };
	struct err err = ERR_INIT;

	OK(administer_verify(desk->service, &verdict, tell, NULL, &err));
	CHECK_INT(verdict.problems, 0);
}

static void say_nothing(int64_t sheet_id, const struct receipt *receipt, void *arg)
{
	(void)sheet_id, (void)receipt, (void)arg;
}

/* There is space again: what waited is in the store, as it was typed last. */
static void recover(struct desk *desk, int level)
{
	struct unsaved_result result = { 0 };
	struct err err = ERR_INIT;

	OK(unsaved_retry(desk->service, say_nothing, NULL, &result, &err));
	CHECK_INT(result.refused, 0);
	err_release(&result.refusal);
	CHECK_INT(unsaved_count(desk->service), 0);
	load(desk);
	for (int number = TEXTS - FIELDS; number < TEXTS; number++) {
		struct str text = STR_INIT;

		text_of(level, number, &text);
		CHECK_TEXT(sheet_text(desk->sheet, &fields[number % FIELDS]), text.text);
		str_release(&text);
	}
	is_whole(desk);
}

static void begin(struct desk *desk)
{
	*desk = (struct desk){ 0 };
	city_begin(&desk->city);
	/* recovery files lie elsewhere; where syncing costs nothing, if there is such a place */
	snprintf(desk->state, sizeof(desk->state), "%s/hyoka-full-XXXXXX", access("/dev/shm", W_OK) ? "/tmp" : "/dev/shm");
	CHECK(mkdtemp(desk->state) != NULL);
	setenv("XDG_STATE_HOME", desk->state, 1);
	desk->service = city_open(&desk->city, "tanaka");
	load(desk);
}

static void clear_away(struct desk *desk)
{
	struct str state = STR_INIT;

	sheet_free(desk->sheet);
	service_close(desk->service);
	city_end(&desk->city);
	str_addf(&state, "%s/hyoka", desk->state);
	rmdir(state.text);
	CHECK_INT(rmdir(desk->state), 0);
	str_release(&state);
}

static void end(struct desk *desk)
{
	printf("# %zu saved at once, %zu had to wait\n", desk->saved, desk->held);
	CHECK(desk->saved > 0 && desk->held > 0);
	clear_away(desk);
}

static void run_levels(struct desk *desk, void (*fill)(const struct desk *desk, int level),
		       void (*free_again)(const struct desk *desk))
{
	for (int level = 0; level < LEVELS; level++) {
		fill(desk, level);
		for (int number = 0; number < TEXTS; number++)
			leave(desk, level, number);
		is_whole(desk);
		free_again(desk);
		recover(desk, level);
	}
}

/* ---- files may not grow ---- */

static struct rlimit before;

static void limit_size(const struct desk *desk, int level)
{
	struct rlimit limit = before;
	struct stat status;

	stat(desk->city.path.text, &status);
	limit.rlim_cur = (rlim_t)(status.st_size + level * 1024);
	CHECK_INT(setrlimit(RLIMIT_FSIZE, &limit), 0);
}

static void no_limit(const struct desk *desk)
{
	(void)desk;
	setrlimit(RLIMIT_FSIZE, &before);
}

static void files_may_not_grow(void)
{
	struct desk desk;

	signal(SIGXFSZ, SIG_IGN);
	getrlimit(RLIMIT_FSIZE, &before);
	begin(&desk);
	run_levels(&desk, limit_size, no_limit);
	end(&desk);
}

/* ---- a disk without space ---- */

static void ballast_of(const struct desk *desk, struct str *path)
{
	str_addf(path, "%s/ballast", desk->city.folder);
}

static void fill_disk(const struct desk *desk, int level)
{
	static const char bytes[4096];
	struct str path = STR_INIT;
	struct stat status;
	int fd;

	ballast_of(desk, &path);
	fd = open(path.text, O_WRONLY | O_CREAT | O_APPEND, 0600);
	while (write(fd, bytes, sizeof(bytes)) > 0)
		continue;
	fstat(fd, &status);
	CHECK_INT(ftruncate(fd, status.st_size - level * 4096), 0);
	close(fd);
	str_release(&path);
}

static void empty_disk(const struct desk *desk)
{
	struct str path = STR_INIT;

	ballast_of(desk, &path);
	unlink(path.text);
	str_release(&path);
}

/* Seen by this process alone, and gone with it. */
static bool mount_small(const char *folder)
{
	return !unshare(CLONE_NEWNS) && !mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) &&
	       !mount("none", folder, "tmpfs", 0, "size=12m");
}

/* The city moves into a file system of a few megabytes. */
static void disk_is_full(void)
{
	struct desk desk;
	struct err err = ERR_INIT;

	begin(&desk);
	if (!mount_small(desk.city.folder)) {
		clear_away(&desk);
		SKIP("no file system may be mounted here");
	}
	service_close(desk.service);
	OK(service_init(&(struct service_options){ .store = desk.city.path.text, .sources = &desk.city.sources },
			true, &err));
	desk.service = city_open(&desk.city, "tanaka");
	load(&desk);
	run_levels(&desk, fill_disk, empty_disk);
	CHECK(umount2(desk.city.folder, MNT_DETACH) == 0);
	end(&desk);
}

TESTS(TEST(files_may_not_grow), TEST(disk_is_full))
