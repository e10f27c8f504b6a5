/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of sheets of the demo city: what it shows after something was done elsewhere. */
#include "view/list_view.h"

#include "base/i18n.h"
#include "unit/view/desk.h"

static void restart(struct desk *desk)
{
	screen_free(desk->screen);
	service_close(desk->service);
	desk->service = city_open(&desk->city, "tanaka");
	desk->screen = screen_new(desk->service, desk->config);
}

static void a_draft_that_was_dropped_is_marked_no_more(void)
{
	struct desk desk;

	i18n_start("en");
	desk_begin(&desk);
	desk_act(&desk, ACTION_open);
	desk_act(&desk, ACTION_next_section);
	desk_act(&desk, ACTION_edit);
	desk_type(&desk, "書きかけ");
	screen_hang_up(desk.screen);
	restart(&desk);
	CHECK(desk_shows(&desk, "* draft"));
	desk_act(&desk, ACTION_open);
	CHECK_INT(screen_context(desk.screen), CONTEXT_CHOICE);
	desk_act(&desk, ACTION_down);		/* leave the field as it is now; the draft goes */
	desk_act(&desk, ACTION_accept);
	desk_act(&desk, ACTION_back);
	CHECK_INT(screen_context(desk.screen), CONTEXT_LIST);
	CHECK(!desk_shows(&desk, "* draft"));
	desk_end(&desk);
}

TESTS(TEST(a_draft_that_was_dropped_is_marked_no_more))
