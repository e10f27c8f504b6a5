/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What lies where on the frame. */
#include "view/spots.h"

#include "check.h"

static void what_was_added_last_lies_on_top(void)
{
	struct spots spots = { 0 };

	CHECK(spots_at(&spots, 0, 0) == NULL);
	spots_add(&spots, &(struct spot){ .line = 2, .column = 10, .lines = 3, .columns = 20, .index = 1 });
	spots_add(&spots, &(struct spot){ .line = 3, .column = 12, .lines = 1, .columns = 4, .index = 2 });
	CHECK_INT(spots_at(&spots, 2, 10)->index, 1);
	CHECK_INT(spots_at(&spots, 4, 29)->index, 1);
	CHECK_INT(spots_at(&spots, 3, 12)->index, 2);
	CHECK_INT(spots_at(&spots, 3, 15)->index, 2);
	CHECK_INT(spots_at(&spots, 3, 16)->index, 1);
	CHECK(spots_at(&spots, 1, 10) == NULL);
	CHECK(spots_at(&spots, 5, 10) == NULL);
	CHECK(spots_at(&spots, 2, 9) == NULL);
	CHECK(spots_at(&spots, 2, 30) == NULL);
	spots_clear(&spots);
	CHECK(spots_at(&spots, 3, 12) == NULL);
	spots_release(&spots);
}

TESTS(TEST(what_was_added_last_lies_on_top))
