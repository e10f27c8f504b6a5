/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Undo and redo of saved acts: the last one first, each sheet by itself, and
 * every set made here is one's own.
 */
#include "view/sitting.h"

#include "check.h"

static void the_last_act_is_undone_first(void)
{
	struct sitting *sitting = sitting_new();

	CHECK_INT(sitting_undo(sitting, 1), 0);
	CHECK_INT(sitting_redo(sitting, 1), 0);
	sitting_did(sitting, 1, 10, 0);
	sitting_did(sitting, 1, 11, 0);
	CHECK_INT(sitting_undo(sitting, 1), 11);
	sitting_did(sitting, 1, 12, sitting_undo(sitting, 1));
	CHECK_INT(sitting_undo(sitting, 1), 10);
	CHECK_INT(sitting_redo(sitting, 1), 12);
	sitting_did(sitting, 1, 13, sitting_undo(sitting, 1));
	CHECK_INT(sitting_undo(sitting, 1), 0);
	CHECK_INT(sitting_redo(sitting, 1), 13);
	sitting_did(sitting, 1, 14, sitting_redo(sitting, 1));
	CHECK_INT(sitting_undo(sitting, 1), 14);
	CHECK_INT(sitting_redo(sitting, 1), 12);
	sitting_free(sitting);
}

static void a_new_act_ends_redo(void)
{
	struct sitting *sitting = sitting_new();

	sitting_did(sitting, 1, 10, 0);
	sitting_did(sitting, 1, 11, sitting_undo(sitting, 1));
	sitting_did(sitting, 1, 12, 0);
	CHECK_INT(sitting_redo(sitting, 1), 0);
	CHECK_INT(sitting_undo(sitting, 1), 12);
	sitting_free(sitting);
}

/* Taking back an older act, or somebody else's, is an act like any other. */
static void undoing_out_of_order(void)
{
	struct sitting *sitting = sitting_new();

	sitting_did(sitting, 1, 10, 0);
	sitting_did(sitting, 1, 11, 0);
	sitting_did(sitting, 1, 12, 10);
	CHECK_INT(sitting_undo(sitting, 1), 12);
	CHECK_INT(sitting_redo(sitting, 1), 0);
	sitting_did(sitting, 1, 13, 5);
	CHECK_INT(sitting_undo(sitting, 1), 13);
	sitting_free(sitting);
}

static void sheets_do_not_mix(void)
{
	struct sitting *sitting = sitting_new();

	sitting_did(sitting, 1, 10, 0);
	sitting_did(sitting, 2, 11, 0);
	sitting_did(sitting, 1, 12, 0);
	sitting_did(sitting, 2, 13, sitting_undo(sitting, 2));
	sitting_did(sitting, 1, 14, 0);
	CHECK_INT(sitting_undo(sitting, 1), 14);
	CHECK_INT(sitting_redo(sitting, 2), 13);
	CHECK_INT(sitting_undo(sitting, 2), 0);
	sitting_did(sitting, 1, 15, sitting_undo(sitting, 1));
	sitting_did(sitting, 1, 16, sitting_undo(sitting, 1));
	CHECK_INT(sitting_undo(sitting, 1), 10);
	sitting_free(sitting);
}

static void what_is_passed_over_is_gone(void)
{
	struct sitting *sitting = sitting_new();

	sitting_did(sitting, 1, 10, 0);
	sitting_did(sitting, 1, 11, 0);
	sitting_pass(sitting, 1, false);
	CHECK_INT(sitting_undo(sitting, 1), 10);
	sitting_did(sitting, 1, 12, sitting_undo(sitting, 1));
	sitting_pass(sitting, 1, true);
	CHECK_INT(sitting_redo(sitting, 1), 0);
	sitting_pass(sitting, 1, true);		/* nothing there */
	CHECK_INT(sitting_undo(sitting, 1), 0);
	sitting_free(sitting);
}

static void own_sets_are_known(void)
{
	struct sitting *sitting = sitting_new();

	CHECK(!sitting_is_mine(sitting, 10));
	for (int64_t set = 10; set < 100; set += 3)
		sitting_did(sitting, set % 2, set, 0);
	sitting_did(sitting, 0, 101, sitting_undo(sitting, 0));
	sitting_did(sitting, 0, 102, sitting_redo(sitting, 0));
	sitting_pass(sitting, 1, false);
	for (int64_t set = 0; set < 110; set++)
		CHECK_INT(sitting_is_mine(sitting, set),
			  (set >= 10 && set < 100 && set % 3 == 1) || set == 101 || set == 102);
	sitting_free(sitting);
}

TESTS(TEST(the_last_act_is_undone_first), TEST(a_new_act_ends_redo), TEST(undoing_out_of_order), TEST(sheets_do_not_mix),
      TEST(what_is_passed_over_is_gone), TEST(own_sets_are_known))
