/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A store that is moved, deleted or replaced while it is open is noticed
 * before the next write; who holds it is named; sessions live and die.
 */
#include "store/place.h"

#include <fcntl.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "office.h"
#include "base/account.h"
#include "store/connection.h"
#include "store/sessions.h"

static const struct act act = { .login = "tanaka", .way = "set" };

static void begins(const struct office *office, enum rc wanted)
{
	struct err err = ERR_INIT;

	if (wanted) {
		FAILS(db_begin(office->db, &act, &err), wanted);
		return;
	}
	OK(db_begin(office->db, &act, &err));
	db_rollback(office->db);
}

static void moved_and_put_back(void)
{
	struct office office;
	struct str aside = STR_INIT;
	int64_t version = 0;
	struct err err = ERR_INIT;

	office_open(&office);
	str_addf(&aside, "%s.aside", office.path);
	CHECK_INT(rename(office.path, aside.text), 0);
	begins(&office, RC_CONFIG);
	FAILS(db_version(office.db, &version, &err), RC_CONFIG);
	CHECK_INT(rename(aside.text, office.path), 0);
	begins(&office, RC_OK);
	OK(db_version(office.db, &version, &err));
	str_release(&aside);
	office_close(&office);
}

static void deleted(void)
{
	struct office office;
	struct err err = ERR_INIT;

	office_open(&office);
	CHECK_INT(unlink(office.path), 0);
	CHECK_INT(db_begin(office.db, &act, &err), RC_CONFIG);
	CHECK(err.message && strstr(err.message, "gone") != NULL);
	err_release(&err);
	CHECK(db_is_idle(office.db));
	office_close(&office);
}

/* A copy with the very same content is another file all the same. */
static void replaced(void)
{
	struct office office;
	struct str copy = STR_INIT;
	char bytes[4096];
	ssize_t got;
	int from, to;

	office_open(&office);
	str_addf(&copy, "%s.copy", office.path);
	to = open(copy.text, O_WRONLY | O_CREAT | O_EXCL, 0600);
	from = open(office.path, O_RDONLY);
	while ((got = read(from, bytes, sizeof(bytes))) > 0)
		CHECK_INT(write(to, bytes, (size_t)got), got);
	close(from);
	close(to);
	CHECK_INT(rename(copy.text, office.path), 0);
	begins(&office, RC_CONFIG);
	str_release(&copy);
	office_close(&office);
}

/* Whoever may write the store may lock beside it. */
static void side_files_have_the_mode_of_the_store(void)
{
	struct office office;
	struct str name = STR_INIT;
	struct stat status;
	mode_t before;
	int fd;

	office_open(&office);
	str_addf(&name, "%s.side", office.path);
	CHECK_INT(place_open_side(office.db, "side", false), -1);
	CHECK_INT(chmod(office.path, 0660), 0);
	before = umask(077);
	fd = place_open_side(office.db, "side", true);
	umask(before);
	CHECK(fd >= 0);
	close(fd);
	CHECK_INT(stat(name.text, &status), 0);
	CHECK_INT(status.st_mode & 0777, 0660);
	fd = place_open_side(office.db, "side", false);
	CHECK(fd >= 0);
	close(fd);
	CHECK_INT(unlink(name.text), 0);
	str_release(&name);
	office_close(&office);
}

/* ---- another process ---- */

/* It holds the store (or a session of it) until told to end; its word comes first. */
struct other {
	pid_t pid;
	int word, end;
};

static struct other other_start(const struct office *office, int64_t (*hold)(const char *path))
{
	int word[2], end[2];
	struct other other;
	int64_t said = 0;

	CHECK_INT(pipe(word), 0);
	CHECK_INT(pipe(end), 0);
	fflush(stdout);
	other.pid = fork();
	if (!other.pid) {
		char byte;

		close(end[1]);
		said = hold(office->path);
		if (write(word[1], &said, sizeof(said)) < 0 || read(end[0], &byte, 1) < 0)
			_exit(1);
		_exit(0);
	}
	close(word[1]);
	close(end[0]);
	other.word = word[0];
	other.end = end[1];
	return other;
}

static int64_t other_word(const struct other *other)
{
	int64_t said = -1;

	CHECK_INT(read(other->word, &said, sizeof(said)), sizeof(said));
	return said;
}

static void other_end(struct other *other, bool by_force)
{
	int status;

	if (by_force)
		kill(other->pid, SIGKILL);
	close(other->end);
	close(other->word);
	waitpid(other->pid, &status, 0);
}

static struct db *open_again(const char *path)
{
	struct db_options options = { .path = path, .sources = &sources_system };
	struct db *db = NULL;
	struct err err = ERR_INIT;

	if (db_open(&options, &db, &err))
		_exit(2);
	return db;
}

static int64_t hold_store(const char *path)
{
	struct err err = ERR_INIT;

	return db_begin(open_again(path), &act, &err);
}

static void holder_is_named(void)
{
	struct office office;
	struct other other;
	struct str process = STR_INIT;
	char *login = account_name(getuid());
	struct err err = ERR_INIT;

	office_open(&office);
	CHECK_INT(place_holder(office.db), 0);
	other = other_start(&office, hold_store);
	CHECK_INT(other_word(&other), RC_OK);
	CHECK_INT(place_holder(office.db), other.pid);
	db_set_patience(office.db, 0);
	CHECK_INT(db_begin(office.db, &act, &err), RC_BUSY);
	str_addf(&process, "'%s' is writing (process %ld)", login, (long)other.pid);
	if (!CHECK(err.message && strstr(err.message, process.text) != NULL))
		printf("# %s\n", err.message);
	err_release(&err);
	other_end(&other, false);
	begins(&office, RC_OK);
	str_release(&process);
	free(login);
	office_close(&office);
}

static int64_t keep_out(const char *path)
{
	struct err err = ERR_INIT;

	return connection_run(open_again(path), "BEGIN EXCLUSIVE", &err);
}

/* Verification reads on a connection of its own: who keeps it waiting is named all the same. */
static void holder_is_named_to_verification(void)
{
	struct office office;
	struct other other;
	struct verdict verdict;
	struct str process = STR_INIT;
	struct err err = ERR_INIT;

	office_open(&office);
	other = other_start(&office, keep_out);
	CHECK_INT(other_word(&other), RC_OK);
	db_set_patience(office.db, 0);
	CHECK_INT(store_verify(office.db, &verdict, NULL, NULL, &err), RC_BUSY);
	str_addf(&process, "(process %ld)", (long)other.pid);
	CHECK(err.message && strstr(err.message, process.text) != NULL);
	err_release(&err);
	other_end(&other, false);
	str_release(&process);
	office_close(&office);
}

static int64_t live(const char *path)
{
	return session_number(open_again(path));
}

static void sessions_live_and_die(bool by_force)
{
	struct office office;
	struct other other;
	int64_t mine, theirs;

	office_open(&office);
	mine = session_number(office.db);
	CHECK(mine > 0 && mine < INT64_C(1) << 48);
	CHECK_INT(session_number(office.db), mine);
	CHECK(session_lives(office.db, mine));
	other = other_start(&office, live);
	theirs = other_word(&other);
	CHECK(theirs > 0 && theirs != mine);
	CHECK(session_lives(office.db, theirs));
	CHECK(!session_lives(office.db, theirs + 1));
	other_end(&other, by_force);
	CHECK(!session_lives(office.db, theirs));
	CHECK(session_lives(office.db, mine));
	office_close(&office);
}

static void session_ends(void)
{
	sessions_live_and_die(false);
}

static void session_is_killed(void)
{
	sessions_live_and_die(true);
}

/* Two sessions in one process do not disturb each other. */
static void two_in_one_process(void)
{
	struct office office;
	struct db *second;
	int64_t first;

	office_open(&office);
	first = session_number(office.db);
	second = open_again(office.path);
	CHECK(session_lives(second, first));
	CHECK(session_lives(office.db, session_number(second)));
	db_close(second);
	second = open_again(office.path);
	CHECK(session_lives(second, first));
	db_close(second);
	office_close(&office);
}

TESTS(TEST(moved_and_put_back), TEST(deleted), TEST(replaced), TEST(side_files_have_the_mode_of_the_store),
      TEST(holder_is_named), TEST(holder_is_named_to_verification), TEST(session_ends),
      TEST(session_is_killed), TEST(two_in_one_process))
