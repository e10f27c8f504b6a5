/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One use case, one sealed set: numbers, the hash byte for byte, a statement
 * that fails in between, and a COMMIT that says "failed" and has committed.
 */
#include <sqlite3.h>
#include <stdlib.h>

#include "office.h"
#include "store/connection.h"
#include "store/verify.h"

/* ---- a file system whose sync of the emptied journal fails once ---- */

static bool armed;	/* the next sync after an emptied file fails */
static bool emptied;

struct faulty_file {
	sqlite3_file base;
	sqlite3_file *real;	/* lies behind this struct */
};

static sqlite3_vfs *real_vfs;
static sqlite3_io_methods faulty_methods;

static sqlite3_file *real_of(sqlite3_file *file)
{
	return ((struct faulty_file *)file)->real;
}

static int faulty_close(sqlite3_file *file)
{
	return real_of(file)->pMethods->xClose(real_of(file));
}

static int faulty_read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset)
{
	return real_of(file)->pMethods->xRead(real_of(file), bytes, count, offset);
}

static int faulty_write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
	return real_of(file)->pMethods->xWrite(real_of(file), bytes, count, offset);
}

static int faulty_truncate(sqlite3_file *file, sqlite3_int64 size)
{
	emptied = !size;
	return real_of(file)->pMethods->xTruncate(real_of(file), size);
}

static int faulty_sync(sqlite3_file *file, int flags)
{
	if (armed && emptied) {
		armed = false;
		return SQLITE_IOERR_FSYNC;
	}
	return real_of(file)->pMethods->xSync(real_of(file), flags);
}

static int faulty_size(sqlite3_file *file, sqlite3_int64 *size)
{
	return real_of(file)->pMethods->xFileSize(real_of(file), size);
}

static int faulty_lock(sqlite3_file *file, int lock)
{
	return real_of(file)->pMethods->xLock(real_of(file), lock);
}

static int faulty_unlock(sqlite3_file *file, int lock)
{
	return real_of(file)->pMethods->xUnlock(real_of(file), lock);
}

static int faulty_reserved(sqlite3_file *file, int *reserved)
{
	return real_of(file)->pMethods->xCheckReservedLock(real_of(file), reserved);
}

static int faulty_control(sqlite3_file *file, int op, void *arg)
{
	return real_of(file)->pMethods->xFileControl(real_of(file), op, arg);
}

static int faulty_sector(sqlite3_file *file)
{
	return real_of(file)->pMethods->xSectorSize(real_of(file));
}

static int faulty_device(sqlite3_file *file)
{
	return real_of(file)->pMethods->xDeviceCharacteristics(real_of(file));
}

static sqlite3_io_methods faulty_methods = {
	.iVersion = 1, .xClose = faulty_close, .xRead = faulty_read, .xWrite = faulty_write,
	.xTruncate = faulty_truncate, .xSync = faulty_sync, .xFileSize = faulty_size,
	.xLock = faulty_lock, .xUnlock = faulty_unlock, .xCheckReservedLock = faulty_reserved,
	.xFileControl = faulty_control, .xSectorSize = faulty_sector,
	.xDeviceCharacteristics = faulty_device,
};

static int faulty_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out)
{
	struct faulty_file *faulty = (struct faulty_file *)file;
	int code;

	(void)vfs;
	faulty->real = (sqlite3_file *)(faulty + 1);
	code = real_vfs->xOpen(real_vfs, name, faulty->real, flags, out);
	faulty->base.pMethods = faulty->real->pMethods ? &faulty_methods : NULL;
	return code;
}

static sqlite3_vfs faulty_vfs;

static void use_faulty_files(bool use)
{
	if (use) {
		real_vfs = sqlite3_vfs_find(NULL);
		faulty_vfs = *real_vfs;
		faulty_vfs.zName = "faulty";
		faulty_vfs.pNext = NULL;
		faulty_vfs.szOsFile += (int)sizeof(struct faulty_file);
		faulty_vfs.xOpen = faulty_open;
		CHECK_INT(sqlite3_vfs_register(&faulty_vfs, 1), SQLITE_OK);
	} else {
		CHECK_INT(sqlite3_vfs_unregister(&faulty_vfs), SQLITE_OK);
	}
}

/* ---- tests ---- */

static enum rc tell(const char *problem, void *arg, struct err *err)
{
	(void)arg;
	(void)err;
	printf("# %s\n", problem);
	return RC_OK;
}

static void is_whole(const struct office *office, int64_t sets)
{
	struct verdict verdict;
	struct err err = ERR_INIT;

	OK(store_verify(office->db, &verdict, tell, NULL, &err));
	CHECK_INT(verdict.problems, 0);
	CHECK_INT(verdict.sets, sets);
}

static void reads_as(const struct office *office, const char *key, const char *wanted)
{
	struct err err = ERR_INIT;
	char *value = NULL;

	OK(setting_get(office->db, key, &value, &err));
	if (wanted)
		CHECK_TEXT(value, wanted);
	else
		CHECK(value == NULL);
	free(value);
}

/* SQLite reports an error, yet the change stands: it is told as saved. */
static void commit_in_doubt(void)
{
	struct office office;
	struct err err = ERR_INIT;

	use_faulty_files(true);
	office_open(&office);
	office_begin(&office);
	OK(setting_put(office.db, "working-year", "2023", &err));
	armed = true;
	emptied = false;
	CHECK_INT(office_commit(&office), 2);
	CHECK(!armed);
	CHECK(!db_in_write(office.db));
	reads_as(&office, "working-year", "2023");
	is_whole(&office, 2);
	office_close(&office);
	use_faulty_files(false);
}

static int refuse(void *arg)
{
	(void)arg;
	return 1;
}

/* A COMMIT that fails and has not committed: nothing is there, and one can go on. */
static void commit_refused(void)
{
	struct office office;
	struct receipt receipt = { .set = 77 };
	struct err err = ERR_INIT;

	office_open(&office);
	sqlite3_commit_hook(office.db->sqlite, refuse, NULL);
	office_begin(&office);
	OK(setting_put(office.db, "working-year", "2023", &err));
	CHECK(db_commit(office.db, &receipt, &err) != RC_OK);
	CHECK(err.message != NULL);
	err_release(&err);
	CHECK_INT(receipt.set, 77);
	CHECK(!db_in_write(office.db));
	sqlite3_commit_hook(office.db->sqlite, NULL, NULL);
	reads_as(&office, "working-year", NULL);
	office_begin(&office);
	OK(setting_put(office.db, "working-year", "2024", &err));
	CHECK_INT(office_commit(&office), 2);
	is_whole(&office, 2);
	office_close(&office);
}

/* A statement fails after its triggers have written: its rows are not counted. */
static void failed_statement(void)
{
	struct office office;
	struct sheet *sheet;
	int64_t seq;
	struct err err = ERR_INIT;

	office_open(&office);
	sheet = office_sheet(&office, 2023, "088");
	office_begin(&office);
	OK(sheets_create(office.db, sheet, &err));
	seq = office.db->seq;
	FAILS(sheets_write_section(office.db, sheet->id, 9999, &err), RC_INVALID);
	CHECK_INT(office.db->seq, seq);
	FAILS(sheets_write_state(office.db, sheet->id, "settled", &err), RC_INVALID);
	CHECK_INT(office.db->seq, seq);
	OK(setting_put(office.db, "working-year", "2023", &err));
	CHECK_INT(office_commit(&office), 2);
	is_whole(&office, 2);
	sheet_free(sheet);
	office_close(&office);
}

/* Nothing changed: no set, and its number is given to the next. */
static void nothing_changed(void)
{
	struct office office;
	struct err err = ERR_INIT;

	office_open(&office);
	office_begin(&office);
	CHECK_INT(office_commit(&office), 0);
	office_begin(&office);
	OK(setting_put(office.db, "working-year", "2023", &err));
	db_rollback(office.db);
	reads_as(&office, "working-year", NULL);
	office_begin(&office);
	OK(setting_put(office.db, "working-year", "2023", &err));
	CHECK_INT(office_commit(&office), 2);
	is_whole(&office, 2);
	office_close(&office);
}

TESTS(TEST(commit_in_doubt), TEST(commit_refused), TEST(failed_statement), TEST(nothing_changed))
