/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * When a draft is written: after a second of quiet, a second after the first
 * key that is not in it, 200 keys, and at once where the program may end.
 */
#include "view/form_draft.h"

#include "service/draft.h"
#include "unit/view/desk.h"

/* In the text of the first field of the overview of the first sheet. */
static void begin(struct desk *desk)
{
	desk_begin(desk);
	screen_act(desk->screen, ACTION_open);
	screen_act(desk->screen, ACTION_next_section);
	screen_act(desk->screen, ACTION_edit);
	CHECK_INT(screen_context(desk->screen), CONTEXT_TEXT);
}

/* The text of the only draft, as anybody finds it in the store; NULL: there is none. */
static char *draft_of(const struct desk *desk)
{
	struct draft_list list;
	struct err err = ERR_INIT;
	char *text = NULL;

	OK(draft_find(desk->service, 0, &list, &err));
	CHECK(list.count <= 1);
	if (list.count)
		text = strdup(list.items[0].text);
	draft_list_release(&list);
	return text;
}

static bool draft_ends(const struct desk *desk, const char *with)
{
	char *text = draft_of(desk);
	bool ends = text && strlen(text) >= strlen(with) &&
		    !strcmp(text + strlen(text) - strlen(with), with);

	if (!ends)
		printf("# the draft is '%s'\n", text ? text : "(none)");
	free(text);
	return ends;
}

static bool no_draft(const struct desk *desk)
{
	char *text = draft_of(desk);
	bool none = !text;

	free(text);
	return none;
}

static void after_a_second_of_quiet(void)
{
	struct desk desk;

	begin(&desk);
	desk_type(&desk, "あ");
	CHECK(no_draft(&desk));
	CHECK_INT(screen_quiet(desk.screen, 0), 500);	/* the counter comes first */
	CHECK_INT(screen_quiet(desk.screen, 600), 1000);
	CHECK_INT(screen_quiet(desk.screen, 999), 1000);
	CHECK(no_draft(&desk));
	screen_quiet(desk.screen, 1000);
	CHECK(draft_ends(&desk, "あ"));
	screen_quiet(desk.screen, 3000);	/* nothing new: nothing is due */
	CHECK(draft_ends(&desk, "あ"));
	desk_end(&desk);
}

/* One who never rests a second long is not left out. */
static void a_second_after_the_first_key(void)
{
	struct desk desk;

	begin(&desk);
	for (int i = 0; i < 9; i++, desk_ticks += 110) {
		desk_type(&desk, "い");
		screen_quiet(desk.screen, 0);
		CHECK(no_draft(&desk));
	}
	desk_ticks += 10;
	desk_type(&desk, "う");
	CHECK(draft_ends(&desk, "いう"));
	desk_type(&desk, "え");
	CHECK(draft_ends(&desk, "いう"));
	desk_ticks += 1000;
	screen_quiet(desk.screen, 0);
	CHECK(draft_ends(&desk, "うえ"));
	desk_end(&desk);
}

static void after_200_keys(void)
{
	struct desk desk;

	begin(&desk);
	for (int i = 0; i < 198; i++)
		desk_type(&desk, "お");
	screen_act(desk.screen, ACTION_left);
	CHECK(no_draft(&desk));
	desk_type(&desk, "か");
	CHECK(draft_ends(&desk, "おかお"));
	desk_end(&desk);
}

/* A burst of characters counts as so many keys. */
static void a_burst_counts_its_characters(void)
{
	struct desk desk;
	struct str burst = STR_INIT;

	begin(&desk);
	str_add_repeat(&burst, "き", 199);
	desk_type(&desk, burst.text);
	CHECK(no_draft(&desk));
	str_clear(&burst);
	str_add_repeat(&burst, "く", 200);
	desk_type(&desk, burst.text);
	CHECK(draft_ends(&desk, burst.text));
	str_release(&burst);
	desk_end(&desk);
}

static void at_once_before_the_program_may_end(void)
{
	struct desk desk;

	begin(&desk);
	desk_type(&desk, "け");
	screen_act(desk.screen, ACTION_quit);		/* asks */
	CHECK(draft_ends(&desk, "け"));
	screen_act(desk.screen, ACTION_no);
	desk_type(&desk, "こ");
	screen_act(desk.screen, ACTION_help);		/* covers it */
	CHECK(draft_ends(&desk, "けこ"));
	screen_act(desk.screen, ACTION_back);
	desk_type(&desk, "さ");
	screen_keep(desk.screen);			/* suspended, or lent to an editor */
	CHECK(draft_ends(&desk, "けこさ"));
	desk_type(&desk, "し");
	screen_hang_up(desk.screen);
	CHECK(draft_ends(&desk, "けこさし"));
	desk_end(&desk);
}

/* What was typed and taken back is nothing to keep; saved, nothing is left. */
static void nothing_to_keep(void)
{
	struct desk desk;

	begin(&desk);
	desk_type(&desk, "す");
	screen_act(desk.screen, ACTION_erase_left);
	screen_quiet(desk.screen, 1000);
	CHECK(no_draft(&desk));
	desk_type(&desk, "せ");
	screen_quiet(desk.screen, 1000);
	CHECK(draft_ends(&desk, "せ"));
	screen_act(desk.screen, ACTION_save);		/* in place */
	CHECK(no_draft(&desk));
	desk_type(&desk, "そ");
	screen_quiet(desk.screen, 1000);
	CHECK(draft_ends(&desk, "せそ"));
	screen_act(desk.screen, ACTION_next_field);
	CHECK(no_draft(&desk));
	desk_end(&desk);
}

/* Typed back to what is saved, the draft that was kept goes when the field is left. */
static void kept_and_taken_back(void)
{
	struct desk desk;

	begin(&desk);
	desk_type(&desk, "た");
	screen_quiet(desk.screen, 1000);
	CHECK(draft_ends(&desk, "た"));
	screen_act(desk.screen, ACTION_erase_left);
	screen_act(desk.screen, ACTION_next_field);
	CHECK(no_draft(&desk));
	desk_end(&desk);
}

TESTS(TEST(after_a_second_of_quiet), TEST(a_second_after_the_first_key), TEST(after_200_keys),
      TEST(a_burst_counts_its_characters), TEST(at_once_before_the_program_may_end),
      TEST(nothing_to_keep), TEST(kept_and_taken_back))
