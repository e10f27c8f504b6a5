/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of sheets of the demo city: what it shows after something was done elsewhere. */
#include "view/list_state.h"

#include "base/i18n.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/edit.h"
#include "service/project.h"
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

static void say_nothing(const char *sentence, void *arg)
{
	(void)sentence;
	(void)arg;
}

static void make_program(const struct desk *desk, const char *number)
{
	struct project_act act = { .year = 2025, .fn = say_nothing };
	struct project_new new = { .number = number, .name = "新しい事業" };
	struct err err = ERR_INIT;

	OK(project_new(desk->service, &act, &new, &err));
}

/* They are checked ten at a time, and there are twenty: the third look finds no more. */
static void all_sheets_of_a_list_are_checked(void)
{
	struct desk desk;

	i18n_start("en");
	desk_begin(&desk);
	make_program(&desk, "901");
	make_program(&desk, "902");
	desk_act(&desk, ACTION_all_years);
	desk_act(&desk, ACTION_problems);
	desk_act(&desk, ACTION_end);
	CHECK(desk_shows(&desk, "10 sheets checked so far"));
	screen_quiet(desk.screen, 1);
	desk_act(&desk, ACTION_end);
	CHECK(desk_shows(&desk, "20 sheets checked so far"));
	screen_quiet(desk.screen, 2);
	CHECK(!desk_shows(&desk, "so far"));
	desk_end(&desk);
}

/* With everybody saving all the time, the marker stays and the list is not begun anew. */
static void others_do_not_disturb_the_findings_of_a_list(void)
{
	struct desk desk;
	struct service *sato;
	struct edit edit = { .at = ADDRESS(FIELD_evaluation_progress_score), .value = VALUE_OF_NUMBER(1) };
	struct receipt receipt;
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;

	i18n_start("en");
	desk_begin(&desk);
	desk_act(&desk, ACTION_all_years);
	desk_act(&desk, ACTION_problems);
	screen_quiet(desk.screen, 1);
	desk_act(&desk, ACTION_end);
	CHECK(desk_shows(&desk, "R05 079"));
	sato = city_open(&desk.city, "sato");
	OK(browse_sheet(sato, "012", 2025, &sheet, &err));
	edit.sheet_id = sheet->id;
	OK(edit_cell(sato, &edit, &receipt, &err));
	sheet_free(sheet);
	screen_poll(desk.screen);
	CHECK(desk_shows(&desk, "R05 079"));
	OK(browse_sheet(sato, "079", 2023, &sheet, &err));
	edit.sheet_id = sheet->id;
	edit.value = VALUE_NONE;
	OK(edit_cell(sato, &edit, &receipt, &err));
	sheet_free(sheet);
	screen_poll(desk.screen);
	CHECK(desk_shows(&desk, "R05 079"));
	CHECK(desk_shows(&desk, "'Progress' is empty"));
	service_close(sato);
	desk_end(&desk);
}

/* What is left on a sheet stands there until it is counted anew. */
static void counts_outlive_what_others_save(void)
{
	struct desk desk;
	struct service *sato;
	struct sheet *sheet = NULL;
	struct edit edit = { .at = ADDRESS(FIELD_evaluation_progress_score), .value = VALUE_NONE };
	struct receipt receipt;
	struct err err = ERR_INIT;

	i18n_start("en");
	desk_begin(&desk);
	CHECK(!desk_shows(&desk, "?2"));
	screen_quiet(desk.screen, 200);
	CHECK(desk_shows(&desk, "?2"));
	sato = city_open(&desk.city, "sato");
	OK(browse_sheet(sato, "079", 2025, &sheet, &err));
	edit.sheet_id = sheet->id;
	OK(edit_cell(sato, &edit, &receipt, &err));
	screen_poll(desk.screen);
	CHECK(desk_shows(&desk, "?2"));
	screen_quiet(desk.screen, 200);
	CHECK(!desk_shows(&desk, "?2"));
	sheet_free(sheet);
	service_close(sato);
	desk_end(&desk);
}

/* Moving in the words of a filter is no other filter. */
static void the_marker_stays_while_the_words_do(void)
{
	struct desk desk;
	const struct list_view *list;

	desk_begin(&desk);
	list = (const struct list_view *)screen_top(desk.screen);
	desk_act(&desk, ACTION_filter);
	desk_type(&desk, "事業");
	desk_act(&desk, ACTION_down);
	CHECK_INT(list->rows.current, 1);
	desk_act(&desk, ACTION_left);
	CHECK_INT(list->rows.current, 1);
	desk_act(&desk, ACTION_erase_left);
	CHECK_INT(list->rows.current, 0);
	desk_end(&desk);
}

static void footer_and_help_name_the_keys_of_the_ini_file(void)
{
	struct desk desk;

	i18n_start("en");
	desk_begin(&desk);
	CHECK(desk_shows(&desk, "F3Filter"));
	CHECK(desk_shows(&desk, "F6Sort"));
	desk_read_ini(&desk, "[keys]\nsort = Ctrl-X o\nfilter =\n");
	CHECK(desk_shows(&desk, "Ctrl-XSort"));
	CHECK(!desk_shows(&desk, "F6"));
	CHECK(!desk_shows(&desk, "Filter"));		/* nothing leads there */
	desk_act(&desk, ACTION_help);
	CHECK(desk_shows(&desk, "Ctrl-X o "));
	CHECK(!desk_shows(&desk, "type words that"));
	desk_end(&desk);
}

TESTS(TEST(a_draft_that_was_dropped_is_marked_no_more), TEST(all_sheets_of_a_list_are_checked),
      TEST(others_do_not_disturb_the_findings_of_a_list), TEST(counts_outlive_what_others_save),
      TEST(the_marker_stays_while_the_words_do), TEST(footer_and_help_name_the_keys_of_the_ini_file))
