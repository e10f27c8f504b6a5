/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Who has a sheet open: each of many processes is seen, on its sheet and at
 * its slot, and is gone with its process however that ends.
 */
#include "office.h"

#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "store/presence.h"

#define MOST 64

static struct office office;

/* ---- a process that has a sheet open ---- */

struct guest {
	pid_t process;
	int orders;		/* a byte: leave and end */
	int64_t sheet, slot;
};

static void be_guest(const struct guest *guest, int ready, int orders)
{
	static struct sources sources = { .now = office_now, .random = office_bytes, .arg = &office };
	struct db_options options = { .path = office.path, .sources = &sources };
	struct db *db = NULL;
	struct err err = ERR_INIT;
	char byte = 1;

	if (db_open(&options, &db, &err))
		_exit(1);
	presence_enter(db, guest->sheet, guest->slot);
	if (write(ready, &byte, 1) != 1)
		_exit(1);
	if (read(orders, &byte, 1) != 1)
		_exit(1);
	presence_leave(db, guest->sheet, guest->slot);
	db_close(db);
	_exit(0);
}

static struct guest invite(int64_t sheet, int64_t slot)
{
	struct guest guest = { .sheet = sheet, .slot = slot };
	int ready[2], orders[2];
	char byte;

	if (pipe(ready) || pipe(orders))
		abort();
	guest.process = fork();
	if (!guest.process) {
		close(orders[1]);
		be_guest(&guest, ready[1], orders[0]);
	}
	close(ready[1]);
	close(orders[0]);
	CHECK_INT(read(ready[0], &byte, 1), 1);
	close(ready[0]);
	guest.orders = orders[1];
	return guest;
}

static void end(struct guest *guest, bool kill_it)
{
	int status;
	char byte = 1;

	if (kill_it)
		kill(guest->process, SIGKILL);
	else
		CHECK_INT(write(guest->orders, &byte, 1), 1);
	close(guest->orders);
	CHECK_INT(waitpid(guest->process, &status, 0), guest->process);
	CHECK(kill_it ? WIFSIGNALED(status) : WIFEXITED(status) && !WEXITSTATUS(status));
}

/* ---- who is seen ---- */

struct seen {
	struct {
		pid_t process;
		int64_t slot;
	} items[MOST];
	size_t count;
};

static void see(pid_t process, int64_t slot, void *arg)
{
	struct seen *seen = arg;

	if (seen->count < MOST) {
		seen->items[seen->count].process = process;
		seen->items[seen->count++].slot = slot;
	}
}

static struct seen look(struct db *db, int64_t sheet)
{
	struct seen seen = { .count = 0 };

	presence_each(db, sheet, see, &seen);
	return seen;
}

static bool is_seen(const struct seen *seen, const struct guest *guest)
{
	for (size_t i = 0; i < seen->count; i++)
		if (seen->items[i].process == guest->process)
			return seen->items[i].slot == guest->slot;
	return false;
}

static void nobody_but_oneself(void)
{
	office_open(&office);
	CHECK_INT(look(office.db, 1).count, 0);
	presence_enter(office.db, 1, 1000);
	CHECK_INT(look(office.db, 1).count, 0);
	presence_leave(office.db, 1, 1000);
	presence_leave(office.db, 1, 1000);	/* never entered: nothing */
	office_close(&office);
}

static void everybody_on_their_sheet(void)
{
	static const int64_t slots[] = { 40, 7, 65535, 0, 1000, 1001, 33, 32768 };
	enum { COUNT = sizeof(slots) / sizeof(*slots) };
	struct guest guests[COUNT], elsewhere;
	struct seen seen;

	office_open(&office);
	for (size_t i = 0; i < COUNT; i++)
		guests[i] = invite(5, slots[i]);
	elsewhere = invite(6, 7);
	presence_enter(office.db, 5, 33);	/* oneself, at somebody's slot */
	seen = look(office.db, 5);
	CHECK_INT(seen.count, COUNT);
	for (size_t i = 0; i < COUNT; i++)
		CHECK(is_seen(&seen, &guests[i]));
	CHECK(!is_seen(&seen, &elsewhere));
	seen = look(office.db, 6);
	CHECK_INT(seen.count, 1);
	CHECK(is_seen(&seen, &elsewhere));
	CHECK_INT(look(office.db, 4).count, 0);
	for (size_t i = 0; i < COUNT; i++) {
		end(&guests[i], i % 2);
		seen = look(office.db, 5);
		CHECK_INT(seen.count, COUNT - 1 - i);
		CHECK(!is_seen(&seen, &guests[i]));
	}
	end(&elsewhere, false);
	CHECK_INT(look(office.db, 6).count, 0);
	office_close(&office);
}

/* A slot beyond the last is one of the same number in the row of them. */
static void slots_wrap(void)
{
	struct guest guest;
	struct seen seen;

	office_open(&office);
	guest = invite(3, 2 * PRESENCE_SLOTS + 12);
	seen = look(office.db, 3);
	CHECK_INT(seen.count, 1);
	CHECK_INT(seen.items[0].slot, 12);
	CHECK_INT(look(office.db, 4).count, 0);
	CHECK_INT(look(office.db, 5).count, 0);
	end(&guest, true);
	office_close(&office);
}

/* Two stores open in one process: closing one leaves what the other holds. */
static void doors_of_one_process(void)
{
	static struct sources sources;
	struct db_options options = { .path = NULL, .sources = &sources };
	struct db *second = NULL;
	struct err err = ERR_INIT;
	pid_t watcher;
	int status = 1;

	office_open(&office);
	sources = (struct sources){ .now = office_now, .random = office_bytes, .arg = &office };
	options.path = office.path;
	OK(db_open(&options, &second, &err));
	presence_enter(office.db, 9, 1);
	presence_enter(second, 9, 1);
	presence_enter(second, 9, 2);
	presence_leave(second, 9, 1);
	db_close(second);
	watcher = fork();
	if (!watcher) {		/* looks at it by itself, as another program would */
		struct str name = STR_INIT;
		struct flock lock = { .l_type = F_WRLCK, .l_start = 9 * PRESENCE_SLOTS + 1, .l_len = 1 };
		int fd;

		str_addf(&name, "%s.presence", office.path);
		fd = open(name.text, O_RDONLY);
		_exit(fd < 0 || fcntl(fd, F_GETLK, &lock) || lock.l_type != F_RDLCK || lock.l_pid != getppid());
	}
	CHECK_INT(waitpid(watcher, &status, 0), watcher);
	CHECK_INT(status, 0);
	presence_leave(office.db, 9, 1);
	office_close(&office);
}

static void the_file_has_the_mode_of_the_store(void)
{
	struct str name = STR_INIT;
	struct stat status;
	mode_t before;

	office_open(&office);
	str_addf(&name, "%s.presence", office.path);
	CHECK_INT(chmod(office.path, 0660), 0);
	before = umask(077);
	presence_enter(office.db, 1, 1);
	umask(before);
	CHECK_INT(stat(name.text, &status), 0);
	CHECK_INT(status.st_mode & 0777, 0660);
	CHECK_INT(status.st_size, 0);
	str_release(&name);
	office_close(&office);
}

/* A folder that may not be written: nobody is present, and that is all. */
static void without_a_file(void)
{
	struct str name = STR_INIT;

	office_open(&office);
	str_addf(&name, "%s.presence", office.path);
	CHECK_INT(mkdir(name.text, 0700), 0);	/* root may write everywhere: a folder stands in the way */
	presence_enter(office.db, 1, 1);
	CHECK_INT(look(office.db, 1).count, 0);
	presence_leave(office.db, 1, 1);
	CHECK_INT(rmdir(name.text), 0);
	str_release(&name);
	office_close(&office);
}

/* Killed at any moment: never a ghost. */
static void no_ghosts(void)
{
	const char *runs = getenv("HYOKA_RUNS");
	long count = runs ? strtol(runs, NULL, 10) * 5 : 40;

	office_open(&office);
	for (long i = 0; i < count; i++) {
		struct guest guest = invite(1 + i % 3, 1000 + i % 7);
		struct seen seen = look(office.db, guest.sheet);

		if (!CHECK_INT(seen.count, 1) || !CHECK(is_seen(&seen, &guest)))
			break;
		end(&guest, true);
		if (!CHECK_INT(look(office.db, guest.sheet).count, 0))
			break;
	}
	office_close(&office);
}

TESTS(TEST(nobody_but_oneself), TEST(everybody_on_their_sheet), TEST(slots_wrap),
      TEST(doors_of_one_process), TEST(the_file_has_the_mode_of_the_store), TEST(without_a_file),
      TEST(no_ghosts))
