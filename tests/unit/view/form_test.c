/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form of a sheet of the demo city: where keys lead, and what is said. */
#include "view/form_state.h"

#include "base/i18n.h"
#include "model/sheet.h"
#include "service/edit.h"
#include "service/service.h"
#include "unit/view/desk.h"
#include "view/form_click.h"
#include "view/form_view.h"

static const struct form *form_of(const struct desk *desk)
{
	return (const struct form *)screen_top(desk->screen);
}

/* The first sheet, open. */
static void begin(struct desk *desk)
{
	i18n_start("en");
	desk_begin(desk);
	desk_act(desk, ACTION_open);
	CHECK_INT(screen_context(desk->screen), CONTEXT_FORM);
}

/* Somebody else writes into a cell of that sheet. */
static void sato_writes(struct desk *desk, const struct address *at, const struct value *value)
{
	struct service *sato = city_open(&desk->city, "sato");
	struct edit edit = { .sheet_id = form_of(desk)->sheet->id, .at = *at, .value = *value };
	struct receipt receipt;
	struct err err = ERR_INIT;

	OK(edit_cell(sato, &edit, &receipt, &err));
	service_close(sato);
	screen_poll(desk->screen);
}

static bool stands_at(const struct desk *desk, enum field_id field)
{
	return form_at(form_of(desk)).field == field;
}

/* The number differs from last year's: the first field of all has a finding. */
static void findings_go_round_over_the_first_field(void)
{
	struct value number = value_text("912");
	struct desk desk;

	begin(&desk);
	sato_writes(&desk, &ADDRESS(FIELD_basic_number), &number);
	desk_act(&desk, ACTION_bottom);
	desk_act(&desk, ACTION_next_finding);
	CHECK(stands_at(&desk, FIELD_basic_number));
	desk_act(&desk, ACTION_next_finding);
	CHECK(!stands_at(&desk, FIELD_basic_number));
	desk_act(&desk, ACTION_previous_finding);
	CHECK(stands_at(&desk, FIELD_basic_number));
	value_release(&number);
	desk_end(&desk);
}

/* What was said of a text that is no value is not said of last year's, which took its place. */
static void a_refusal_goes_with_its_text(void)
{
	const struct form *form;
	struct desk desk;

	begin(&desk);
	form = form_of(&desk);
	while (form_focus(form)->kind != ITEM_GRID)
		desk_act(&desk, ACTION_down);
	desk_act(&desk, ACTION_edit);
	desk_type(&desk, "x");
	desk_act(&desk, ACTION_save);
	CHECK(form->editor.message != NULL);
	desk_act(&desk, ACTION_prior_value);
	CHECK_TEXT(form->editor.message, NULL);
	desk_end(&desk);
}

/* What others did is told as the mouse comes, too: till the key, or click, after that. */
static void news_outlives_a_click(void)
{
	struct value text = value_text("佐藤の対象");
	struct desk desk;

	begin(&desk);
	sato_writes(&desk, &ADDRESS(FIELD_overview_target), &text);
	screen_click(desk.screen, 3, 5);
	CHECK(desk_shows(&desk, "was changed by sato"));
	screen_click(desk.screen, 3, 5);
	CHECK(!desk_shows(&desk, "was changed by sato"));
	value_release(&text);
	desk_end(&desk);
}

/* A sheet that cannot be opened leaves the one that is as it was, with its marks. */
static void marks_of_others_outlive_a_sheet_that_is_not_there(void)
{
	struct value text = value_text("佐藤の対象");
	struct desk desk;

	begin(&desk);
	sato_writes(&desk, &ADDRESS(FIELD_overview_target), &text);
	CHECK_INT(form_of(&desk)->others.count, 1);
	form_view_show(desk.screen, 999999, NULL);
	CHECK_INT(form_of(&desk)->others.count, 1);
	value_release(&text);
	desk_end(&desk);
}

/* Where an item is drawn that the marker is not on. */
static const struct spot *spot_elsewhere(const struct form *form)
{
	for (size_t i = 0; i < form->spots.count; i++)
		if (form->spots.items[i].index != form->focus &&
		    form_item_takes_focus(&form->items.items[form->spots.items[i].index]))
			return &form->spots.items[i];
	return NULL;
}

/* What somebody has changed is marked until it was looked at, whatever the marker left it by. */
static void a_click_leaves_what_was_looked_at(void)
{
	struct value text = value_text("佐藤の目的");
	const struct spot *spot;
	struct desk desk;

	begin(&desk);
	sato_writes(&desk, &ADDRESS(FIELD_overview_purpose), &text);
	form_view_show(desk.screen, form_of(&desk)->sheet->id, &ADDRESS(FIELD_overview_purpose));
	CHECK(desk_shows(&desk, "sato"));
	CHECK_INT(form_of(&desk)->others.count, 1);
	spot = spot_elsewhere(form_of(&desk));
	if (CHECK(spot != NULL))
		screen_click(desk.screen, spot->line, spot->column);
	CHECK(!stands_at(&desk, FIELD_overview_purpose));
	CHECK_INT(form_of(&desk)->others.count, 0);
	value_release(&text);
	desk_end(&desk);
}

/* Where a cell of the row below the marker is drawn. */
static const struct spot *spot_below(const struct form *form, size_t column)
{
	for (size_t i = 0; i < form->spots.count; i++) {
		const struct spot *spot = &form->spots.items[i];

		if (spot->kind == FORM_SPOT_CELL && spot->index == form->focus + 1 && spot->part == column)
			return spot;
	}
	return NULL;
}

/* Enter leads back to where a run of Tabs began, but not after a click elsewhere. */
static void a_click_ends_a_run_of_tabs(void)
{
	const struct spot *spot;
	struct desk desk;

	begin(&desk);
	while (form_focus(form_of(&desk))->kind != ITEM_GRID)
		desk_act(&desk, ACTION_down);
	desk_act(&desk, ACTION_next_field);
	desk_shows(&desk, "");
	spot = spot_below(form_of(&desk), 2);
	if (CHECK(spot != NULL))
		screen_click(desk.screen, spot->line, spot->column);
	CHECK_INT(form_of(&desk)->column, 2);
	desk_type(&desk, "5");
	desk_act(&desk, ACTION_accept);
	CHECK_INT(form_of(&desk)->column, 2);
	desk_end(&desk);
}

/* Sentences name the keys of the ini file. */
static void sentences_name_the_keys_that_work(void)
{
	struct desk desk;

	begin(&desk);
	desk_read_ini(&desk, "[keys]\nedit = Ctrl-X\n");
	while (form_focus(form_of(&desk))->kind != ITEM_GRID)
		desk_act(&desk, ACTION_down);
	desk_type(&desk, "x");
	CHECK(desk_shows(&desk, "Ctrl-X changes the one"));
	desk_end(&desk);
}

/* Somebody else takes the first indicator away. */
static void sato_drops(struct desk *desk)
{
	struct service *sato = city_open(&desk->city, "sato");
	struct receipt receipt;
	struct err err = ERR_INIT;

	OK(edit_drop_row(sato, form_of(desk)->sheet->id, &ADDRESS_AT(FIELD_indicator_name, 1, 0), NULL, &receipt,
			 &err));
	service_close(sato);
	screen_poll(desk->screen);
}

/* What was clicked on has moved away unseen: then the marker stays. */
static void a_click_on_what_is_there_no_more_does_nothing(void)
{
	struct address third = ADDRESS_AT(FIELD_indicator_name, 3, 0), at;
	struct desk desk;

	begin(&desk);
	form_view_show(desk.screen, form_of(&desk)->sheet->id, &third);
	desk_shows(&desk, "");
	sato_drops(&desk);
	for (size_t i = 0; i < form_of(&desk)->spots.count; i++)
		screen_click(desk.screen, form_of(&desk)->spots.items[i].line, form_of(&desk)->spots.items[i].column);
	at = form_at(form_of(&desk));
	CHECK_INT(address_compare(&at, &third), 0);
	desk_end(&desk);
}

/* What was to come to the top of the window may be gone when it is drawn. */
static void a_section_is_shown_on_a_sheet_that_has_become_shorter(void)
{
	struct desk desk;

	begin(&desk);
	desk_shows(&desk, "");
	for (int i = 0; i < SECTION_COUNT; i++)
		desk_act(&desk, ACTION_next_section);
	sato_drops(&desk);
	CHECK(desk_shows(&desk, "Direction"));
	desk_end(&desk);
}

TESTS(TEST(findings_go_round_over_the_first_field), TEST(a_refusal_goes_with_its_text),
      TEST(news_outlives_a_click), TEST(marks_of_others_outlive_a_sheet_that_is_not_there),
      TEST(a_click_leaves_what_was_looked_at), TEST(a_click_ends_a_run_of_tabs),
      TEST(sentences_name_the_keys_that_work),
      TEST(a_click_on_what_is_there_no_more_does_nothing),
      TEST(a_section_is_shown_on_a_sheet_that_has_become_shorter))
