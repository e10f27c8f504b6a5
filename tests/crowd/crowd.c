/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * crowd - many people at one sheet at a time, each a process of its own: what
 * was acknowledged is in the history, what stands in the end is what was
 * acknowledged last, and nobody sees an error but a conflict.
 *
 * HYOKA_CROWD says how many people (8; 32 in the long target), HYOKA_SECONDS
 * for how long (2; 60); HYOKA_SEED which cells.
 */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <sys/mman.h>
#include <sys/wait.h>

#include "model/sheet.h"
#include "service/administer.h"
#include "service/browse.h"
#include "service/edit.h"
#include "unit/service/city.h"

enum { ACKS_MOST = 200000, CELLS = 25 };

static const enum field_id fields[] = {
	FIELD_cost_budget, FIELD_cost_settled, FIELD_cost_general, FIELD_cost_national, FIELD_cost_other,
};

struct ack {
	int cell;
	int64_t value, set;
};

/* One person's, in memory that all share. */
struct person {
	struct ack acks[ACKS_MOST];
	int count, conflicts, errors;
	int64_t longest_ms;
	char message[200];
};

static struct person *people;
static int count, seconds;
static unsigned long seed;
static struct city city;

static int number_of(const char *name, int usual)
{
	const char *text = getenv(name);

	return text ? (int)strtol(text, NULL, 10) : usual;
}

static struct address cell_at(int cell)
{
	return ADDRESS_AT(fields[cell / 5], 0, 2023 + cell % 5);
}

static unsigned next_random(unsigned long *state)
{
	*state = *state * 6364136223846793005ul + 1442695040888963407ul;
	return (unsigned)(*state >> 33);
}

/* ---- one person ---- */

/* What is written in place of what stands there; the cell is chosen before. */
typedef int64_t value_fn(int person, int turn, const struct value *present);

struct play {
	int cells;		/* they choose among the first of these … */
	bool own;		/* … or each has one of his own */
	value_fn *value;
};

static void note(struct person *me, enum rc rc, struct err *err, const struct ack *ack, int64_t ms)
{
	me->longest_ms = ms > me->longest_ms ? ms : me->longest_ms;
	if (!rc && ack->set && me->count < ACKS_MOST)
		me->acks[me->count++] = *ack;
	else if (rc == RC_CONFLICT)
		me->conflicts++;
	else if (rc && !me->errors++)
		snprintf(me->message, sizeof(me->message), "%s", err->message ? err->message : "?");
	err_release(err);
}

static void turn(struct service *service, struct person *me, int person, const struct play *play, int cell)
{
	int64_t before = sources_ticks(&sources_system);
	struct sheet *sheet = NULL;
	struct receipt receipt = { 0 };
	struct err err = ERR_INIT;
	struct edit edit = { .at = cell_at(cell), .expect = true, .expect_row = true };
	enum rc rc = browse_sheet(service, "012", 2025, &sheet, &err);

	if (!rc) {
		edit.sheet_id = sheet->id;
		edit.expected = *sheet_get(sheet, &edit.at);
		edit.value = VALUE_OF_NUMBER(play->value(person, me->count, &edit.expected));
		rc = edit_cell(service, &edit, &receipt, &err);
	}
	note(me, rc, &err, &(struct ack){ cell, edit.value.number, receipt.set },
	     sources_ticks(&sources_system) - before);
	sheet_free(sheet);
}

static void work(int person, const struct play *play, int64_t end_ms)
{
	struct service_options options = { .store = city.path.text, .login = "clerk" };
	struct person *me = &people[person];
	unsigned long state = seed + (unsigned long)person;
	struct service *service = NULL;
	struct err err = ERR_INIT;

	if (service_open(&options, &service, &err)) {
		me->errors++;
		snprintf(me->message, sizeof(me->message), "%s", err.message);
		_exit(1);
	}
	while (sources_ticks(&sources_system) < end_ms)
		turn(service, me, person, play,
		     play->own ? person : (int)(next_random(&state) % (unsigned)play->cells));
	service_close(service);
	_exit(0);
}

/* ---- all of them ---- */

static void together(const struct play *play)
{
	int64_t end = sources_ticks(&sources_system) + (int64_t)seconds * 1000;

	memset(people, 0, sizeof(*people) * (size_t)count);
	fflush(stdout);
	for (int i = 0; i < count; i++)
		if (!fork())
			work(i, play, end);
	while (wait(NULL) > 0 || errno == EINTR)
		;
}

static int total(int struct_offset)
{
	int sum = 0;

	for (int i = 0; i < count; i++)
		sum += *(const int *)((const char *)&people[i] + struct_offset);
	return sum;
}
#define TOTAL(member) total((int)offsetof(struct person, member))

static void tell(const char *what)
{
	int64_t longest = 0;

	for (int i = 0; i < count; i++) {
		longest = people[i].longest_ms > longest ? people[i].longest_ms : longest;
		if (people[i].errors)
			printf("#   %s\n", people[i].message);
	}
	printf("# %s: %d people, %d s: %d saved, %d conflicts, longest %" PRId64 " ms\n", what, count, seconds,
	       TOTAL(count), TOTAL(conflicts), longest);
}

/* ---- what must hold ---- */

static enum rc look_up(const struct history_row *row, void *arg, struct err *err)
{
	const struct ack *ack = arg;
	struct address at = cell_at(ack->cell);
	struct str address = STR_INIT, value = STR_INIT;
	bool found;

	(void)err;
	address_format(&at, &address);
	str_addf(&value, "%" PRId64, ack->value);
	found = !strcmp(row->address, address.text) && row->after && !strcmp(row->after, value.text);
	str_release(&address);
	str_release(&value);
	return found ? RC_INVALID : RC_OK;	/* any code that ends the walk */
}

static enum rc find_set(struct service *service, const struct ack *ack)
{
	struct err err = ERR_INIT;
	enum rc rc = browse_set(service, ack->set, look_up, (void *)ack, &err);

	err_release(&err);
	return rc;
}

/* Every acknowledged write is in the history, the last one of a cell stands in it. */
static void check_acks(struct service *service)
{
	struct ack last[CELLS] = { { 0 } };
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;
	int missing = 0;

	OK(browse_sheet(service, "012", 2025, &sheet, &err));
	for (int i = 0; i < count; i++)
		for (int j = 0; j < people[i].count; j++) {
			const struct ack *ack = &people[i].acks[j];

			missing += find_set(service, ack) != RC_INVALID;
			if (ack->set > last[ack->cell].set)
				last[ack->cell] = *ack;
		}
	CHECK_INT(missing, 0);
	for (int cell = 0; cell < CELLS; cell++) {
		struct address at = cell_at(cell);

		if (last[cell].set)
			CHECK_INT(sheet_get(sheet, &at)->number, last[cell].value);
	}
	sheet_free(sheet);
}

static enum rc say_problem(const char *problem, void *arg, struct err *err)
{
	(void)arg;
	(void)err;
	printf("#   %s\n", problem);
	return RC_OK;
}

static void check_store(void)
{
	struct service *service = city_open(&city, "auditor");
	struct verdict verdict = { 0 };
	struct err err = ERR_INIT;

	check_acks(service);
	OK(administer_verify(service, &verdict, say_problem, NULL, &err));
	CHECK_INT(verdict.problems, 0);
	service_close(service);
}

static void begin(void)
{
	const char *given = getenv("HYOKA_SEED");

	count = number_of("HYOKA_CROWD", 8);
	seconds = number_of("HYOKA_SECONDS", 2);
	seed = given ? strtoul(given, NULL, 10) : (unsigned long)sources_ticks(&sources_system);
	printf("# HYOKA_SEED=%lu\n", seed);
	people = mmap(NULL, sizeof(*people) * (size_t)count, PROT_READ | PROT_WRITE,
		      MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	CHECK(people != MAP_FAILED);
	city_begin(&city);
}

static int64_t something_new(int person, int turn, const struct value *present)
{
	(void)present;
	return (int64_t)person * 1000000 + turn + 1;
}

static void anybody_any_cell(void)
{
	together(&(struct play){ .cells = CELLS, .value = something_new });
	tell("random cells");
	CHECK(TOTAL(count) > 0);
	CHECK_INT(TOTAL(errors), 0);
	check_store();
}

/* Five people with a cell each are never asked anything. */
static void different_cells_never_conflict(void)
{
	int all = count;

	count = count < 5 ? count : 5;
	together(&(struct play){ .own = true, .value = something_new });
	tell("a cell each");
	CHECK(TOTAL(count) > 0);
	CHECK_INT(TOTAL(conflicts), 0);
	CHECK_INT(TOTAL(errors), 0);
	check_store();
	count = all;
}

static int64_t one_more(int person, int turn, const struct value *present)
{
	(void)person;
	(void)turn;
	return present->number + 1;
}

static int64_t sum_of_cells(void)
{
	struct service *service = city_open(&city, "auditor");
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;
	int64_t sum = 0;

	OK(browse_sheet(service, "012", 2025, &sheet, &err));
	for (int cell = 0; cell < CELLS; cell++) {
		struct address at = cell_at(cell);

		sum += sheet_get(sheet, &at)->number;
	}
	sheet_free(sheet);
	service_close(service);
	return sum;
}

/* Who adds one to what he saw has added one, or is told that it was no longer so. */
static void counting_loses_nothing(void)
{
	int64_t before = sum_of_cells();

	together(&(struct play){ .cells = 3, .value = one_more });
	tell("counting");
	CHECK_INT(TOTAL(errors), 0);
	CHECK(TOTAL(conflicts) > 0);
	CHECK_INT(sum_of_cells() - before, TOTAL(count));
	check_store();
}

static void end(void)
{
	munmap(people, sizeof(*people) * (size_t)count);
	city_end(&city);
}

TESTS(TEST(begin), TEST(anybody_any_cell), TEST(different_cells_never_conflict),
      TEST(counting_loses_nothing), TEST(end))
