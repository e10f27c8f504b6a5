/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * When a draft is written: after a second of quiet, a second after the first
 * key that is not in it, 200 keys, and at once where the program may end.
 */
#include "view/form_draft.h"

#include "base/config.h"
#include "base/i18n.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/service.h"
#include "unit/service/city.h"
#include "view/view.h"

static int64_t ticks;

static int64_t told_ticks(void *arg)
{
	(void)arg;
	return ticks;
}

struct desk {
	struct city city;
	struct config *config;
	struct service *service;
	struct screen *screen;
};

/* In the text of the first field of the overview of the first sheet. */
static void begin(struct desk *desk)
{
	ticks = 1000000;
	city_begin(&desk->city);
	desk->city.sources.ticks = told_ticks;
	setenv("XDG_STATE_HOME", desk->city.folder, 1);
	desk->service = city_open(&desk->city, "tanaka");
	desk->config = config_new();
	desk->screen = screen_new(desk->service, desk->config);
	screen_act(desk->screen, ACTION_open);
	screen_act(desk->screen, ACTION_next_section);
	screen_act(desk->screen, ACTION_edit);
	CHECK_INT(screen_context(desk->screen), CONTEXT_TEXT);
}

static void end(struct desk *desk)
{
	screen_free(desk->screen);
	service_close(desk->service);
	config_free(desk->config);
	city_end(&desk->city);
}

static void type(const struct desk *desk, const char *text)
{
	screen_type(desk->screen, text, strlen(text), false);
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
	type(&desk, "あ");
	CHECK(no_draft(&desk));
	CHECK_INT(screen_quiet(desk.screen, 0), 500);	/* the counter comes first */
	CHECK_INT(screen_quiet(desk.screen, 600), 1000);
	CHECK_INT(screen_quiet(desk.screen, 999), 1000);
	CHECK(no_draft(&desk));
	screen_quiet(desk.screen, 1000);
	CHECK(draft_ends(&desk, "あ"));
	screen_quiet(desk.screen, 3000);	/* nothing new: nothing is due */
	CHECK(draft_ends(&desk, "あ"));
	end(&desk);
}

/* One who never rests a second long is not left out. */
static void a_second_after_the_first_key(void)
{
	struct desk desk;

	begin(&desk);
	for (int i = 0; i < 9; i++, ticks += 110) {
		type(&desk, "い");
		screen_quiet(desk.screen, 0);
		CHECK(no_draft(&desk));
	}
	ticks += 10;
	type(&desk, "う");
	CHECK(draft_ends(&desk, "いう"));
	type(&desk, "え");
	CHECK(draft_ends(&desk, "いう"));
	ticks += 1000;
	screen_quiet(desk.screen, 0);
	CHECK(draft_ends(&desk, "うえ"));
	end(&desk);
}

static void after_200_keys(void)
{
	struct desk desk;

	begin(&desk);
	for (int i = 0; i < 198; i++)
		type(&desk, "お");
	screen_act(desk.screen, ACTION_left);
	CHECK(no_draft(&desk));
	type(&desk, "か");
	CHECK(draft_ends(&desk, "おかお"));
	end(&desk);
}

/* A burst of characters counts as so many keys. */
static void a_burst_counts_its_characters(void)
{
	struct desk desk;
	struct str burst = STR_INIT;

	begin(&desk);
	str_add_repeat(&burst, "き", 199);
	type(&desk, burst.text);
	CHECK(no_draft(&desk));
	str_clear(&burst);
	str_add_repeat(&burst, "く", 200);
	type(&desk, burst.text);
	CHECK(draft_ends(&desk, burst.text));
	str_release(&burst);
	end(&desk);
}

static void at_once_before_the_program_may_end(void)
{
	struct desk desk;

	begin(&desk);
	type(&desk, "け");
	screen_act(desk.screen, ACTION_quit);		/* asks */
	CHECK(draft_ends(&desk, "け"));
	screen_act(desk.screen, ACTION_no);
	type(&desk, "こ");
	screen_act(desk.screen, ACTION_help);		/* covers it */
	CHECK(draft_ends(&desk, "けこ"));
	screen_act(desk.screen, ACTION_back);
	type(&desk, "さ");
	screen_keep(desk.screen);			/* suspended, or lent to an editor */
	CHECK(draft_ends(&desk, "けこさ"));
	type(&desk, "し");
	screen_hang_up(desk.screen);
	CHECK(draft_ends(&desk, "けこさし"));
	end(&desk);
}

/* What was typed and taken back is nothing to keep; saved, nothing is left. */
static void nothing_to_keep(void)
{
	struct desk desk;

	begin(&desk);
	type(&desk, "す");
	screen_act(desk.screen, ACTION_erase_left);
	screen_quiet(desk.screen, 1000);
	CHECK(no_draft(&desk));
	type(&desk, "せ");
	screen_quiet(desk.screen, 1000);
	CHECK(draft_ends(&desk, "せ"));
	screen_act(desk.screen, ACTION_save);		/* in place */
	CHECK(no_draft(&desk));
	type(&desk, "そ");
	screen_quiet(desk.screen, 1000);
	CHECK(draft_ends(&desk, "せそ"));
	screen_act(desk.screen, ACTION_next_field);
	CHECK(no_draft(&desk));
	end(&desk);
}

/* Typed back to what is saved, the draft that was kept goes when the field is left. */
static void kept_and_taken_back(void)
{
	struct desk desk;

	begin(&desk);
	type(&desk, "た");
	screen_quiet(desk.screen, 1000);
	CHECK(draft_ends(&desk, "た"));
	screen_act(desk.screen, ACTION_erase_left);
	screen_act(desk.screen, ACTION_next_field);
	CHECK(no_draft(&desk));
	end(&desk);
}

TESTS(TEST(after_a_second_of_quiet), TEST(a_second_after_the_first_key), TEST(after_200_keys),
      TEST(a_burst_counts_its_characters), TEST(at_once_before_the_program_may_end),
      TEST(nothing_to_keep), TEST(kept_and_taken_back))
