/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The screen on the demo city, without terminal or keys: the stack, the
 * footer, history after a change, somebody else's change, printing to a file,
 * hanging up, and every size and view without text outside the frame.
 */
#include "view/screen.h"

#include "base/file.h"
#include "base/i18n.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/edit.h"
#include "unit/view/desk.h"
#include "view/history_view.h"
#include "view/print_view.h"

static struct desk desk;
static struct service *service;
static struct screen *screen;
static struct frame frame;

static void begin(void)
{
	i18n_start("en");
	desk_begin(&desk);
	service = desk.service;
	screen = desk.screen;
	frame_init(&frame);
}

static void end(void)
{
	frame_release(&frame);
	desk_end(&desk);
}

static void build(int lines, int columns, enum text_ambiguous ambiguous)
{
	frame_reset(&frame, lines, columns);
	frame.ambiguous = ambiguous;
	screen_build(screen, &frame);
}

static bool shows(const char *text)
{
	for (int i = 0; i < frame.lines; i++)
		if (strstr(frame.line[i].text.text, text))
			return true;
	return false;
}

static bool line_shows(int line, const char *text)
{
	return strstr(frame.line[line].text.text, text) != NULL;
}

/* Nothing beyond the right edge, nothing over something else, the cursor inside. */
static void check_frame(void)
{
	for (int i = 0; i < frame.lines; i++) {
		int column = 0;

		for (size_t s = 0; s < frame.line[i].count; s++) {
			const struct span *span = &frame.line[i].spans[s];

			CHECK(span->column >= column);
			column = span->column + text_width(frame.line[i].text.text + span->start,
							   span->length, frame.ambiguous);
		}
		if (!CHECK(column <= frame.columns))
			printf("# line %d: %s\n", i, frame.line[i].text.text);
	}
	CHECK(frame.cursor_line >= 0 && frame.cursor_line < frame.lines);
	CHECK(frame.cursor_column >= 0 && frame.cursor_column < frame.columns);
}

static void check_sizes(void)
{
	static const int sizes[][2] = { { 24, 80 }, { 40, 120 }, { 25, 81 }, { 60, 200 }, { 24, 132 } };

	for (size_t i = 0; i < sizeof(sizes) / sizeof(*sizes); i++) {
		build(sizes[i][0], sizes[i][1], TEXT_NARROW);
		check_frame();
		build(sizes[i][0], sizes[i][1], TEXT_WIDE);
		check_frame();
	}
	build(24, 80, TEXT_NARROW);
}

static int64_t id_of(const char *number)
{
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;
	int64_t id = 0;

	if (OK(browse_sheet(service, number, 0, &sheet, &err)))
		id = sheet->id;
	sheet_free(sheet);
	return id;
}

static void set_progress(struct service *by, int64_t id, int score)
{
	struct edit edit = { .sheet_id = id, .at = ADDRESS(FIELD_evaluation_progress_score),
			     .value = VALUE_OF_NUMBER(score) };
	struct receipt receipt;
	struct err err = ERR_INIT;

	by->way = "screen";
	OK(edit_cell(by, &edit, &receipt, &err));
}

static void views_fit_into_any_window(void)
{
	check_sizes();
	build(40, 160, TEXT_NARROW);
	CHECK(shows("地域の居場所づくり支援事業"));
	CHECK(shows("8,540"));			/* the preview beside the list */
	screen_act(screen, ACTION_help);
	check_sizes();
	CHECK(shows("Keys that work here"));
	screen_act(screen, ACTION_back);
	screen_act(screen, ACTION_section_filter);
	check_sizes();
	screen_act(screen, ACTION_back);
	screen_act(screen, ACTION_quit);
	check_sizes();
	screen_act(screen, ACTION_no);
	CHECK_INT(screen_context(screen), CONTEXT_LIST);
}

static void footer_names_only_what_is_there(void)
{
	build(24, 80, TEXT_NARROW);
	CHECK(line_shows(23, "Help"));
	CHECK(line_shows(23, "Back"));
	build(24, 200, TEXT_NARROW);
	CHECK(line_shows(23, "F10"));
	CHECK(!line_shows(23, "F2"));		/* the form's */
	CHECK(!line_shows(23, "F7"));		/* in the help only */
	build(24, 80, TEXT_NARROW);
}

static void message_stays_until_the_next_key(void)
{
	screen_say(screen, ROLE_NOTE, "%s", "something to read");
	build(24, 80, TEXT_NARROW);
	CHECK(line_shows(22, "something to read"));
	screen_act(screen, ACTION_down);
	build(24, 80, TEXT_NARROW);
	CHECK(!shows("something to read"));
	screen_saved(screen, 1, &(struct receipt){ .set = 900, .rows = 1, .at = INT64_C(1718582400) });
	build(24, 80, TEXT_NARROW);
	CHECK(line_shows(0, "saved "));
	CHECK(line_shows(0, "tanaka"));
}

static void history_shows_before_and_after(void)
{
	int64_t id = id_of("012");

	set_progress(service, id, 3);
	set_progress(service, id, 5);
	history_view_push(screen, id, "evaluation.progress.score");
	check_sizes();
	CHECK(shows("tanaka  on the screen"));
	CHECK(shows("3 => 5"));
	CHECK(shows("4 => 3"));
	screen_act(screen, ACTION_down);
	screen_act(screen, ACTION_open);
	check_sizes();
	screen_act(screen, ACTION_back);
	history_view_push(screen, id, NULL);
	for (int i = 0; i < 200; i++)
		screen_act(screen, ACTION_down);
	check_sizes();
	screen_act(screen, ACTION_end);
	build(24, 80, TEXT_NARROW);
	screen_act(screen, ACTION_home);
	build(24, 80, TEXT_NARROW);
	CHECK(shows("3 => 5"));
	screen_act(screen, ACTION_back);
}

static void somebody_elses_change_is_seen(void)
{
	struct service *other = city_open(&desk.city, "sato");

	screen_poll(screen);
	build(24, 80, TEXT_NARROW);
	CHECK(shows("5 5 4 5"));
	set_progress(other, id_of("012"), 1);
	screen_poll(screen);
	build(24, 80, TEXT_NARROW);
	CHECK(shows("5 1 4 5"));
	service_close(other);
}

static void typed_digits_lead_to_the_number(void)
{
	screen_type(screen, "7", 1, false);
	screen_type(screen, "8", 1, false);
	screen_act(screen, ACTION_accept);
	build(24, 80, TEXT_NARROW);
	CHECK(line_shows(frame.cursor_line, "078"));
	screen_type(screen, "９９９", 9, false);
	screen_act(screen, ACTION_accept);
	build(24, 80, TEXT_NARROW);
	CHECK(line_shows(22, "999"));
}

static void filter_folds_and_survives_what_cannot_be_typed(void)
{
	screen_act(screen, ACTION_filter);
	CHECK_INT(screen_context(screen), CONTEXT_FILTER);
	screen_type(screen, "ドウロ", 9, false);
	screen_act(screen, ACTION_erase_line);
	screen_type(screen, "\033[2J", 4, true);
	build(24, 80, TEXT_NARROW);
	check_frame();
	screen_act(screen, ACTION_back);
	CHECK_INT(screen_context(screen), CONTEXT_LIST);
}

static void pages_are_written_as_shown_and_never_over_a_file_unasked(void)
{
	struct str path = STR_INIT;
	char *bytes = NULL;
	size_t length = 0;
	struct err err = ERR_INIT;

	str_addf(&path, "%s/pages.txt", desk.city.folder);
	print_view_push(screen, "012", 2024);
	check_sizes();
	for (int round = 0; round < 2; round++) {
		screen_act(screen, ACTION_print_file);
		screen_act(screen, ACTION_end);
		for (int i = 0; i < 40; i++)
			screen_act(screen, ACTION_erase_left);
		screen_type(screen, path.text, path.length, false);
		screen_act(screen, ACTION_accept);
		CHECK_INT(screen_context(screen), round == 0 ? CONTEXT_PAGER : CONTEXT_DIALOG);
	}
	screen_act(screen, ACTION_yes);
	build(24, 80, TEXT_NARROW);
	CHECK(line_shows(22, "written to"));
	OK(file_read(path.text, 1 << 20, &bytes, &length, &err));
	CHECK(length > 100);
	free(bytes);
	screen_act(screen, ACTION_print_queue);	/* no printer in the ini */
	build(24, 80, TEXT_NARROW);
	CHECK(line_shows(22, "names no printer"));
	screen_act(screen, ACTION_back);
	str_release(&path);
}

static void printing_here_is_asked_of_the_terminal(void)
{
	char *text = NULL;

	print_view_push(screen, "012", 2024);
	screen_act(screen, ACTION_print_terminal);
	screen_act(screen, ACTION_no);
	CHECK_INT(screen_take_request(screen, &text), REQUEST_NONE);
	screen_act(screen, ACTION_print_terminal);
	screen_act(screen, ACTION_yes);
	CHECK_INT(screen_take_request(screen, &text), REQUEST_PRINT_TERMINAL);
	CHECK(text && strlen(text) > 100);
	free(text);
	screen_act(screen, ACTION_back);
}

static void hanging_up_ends_it(void)
{
	char *text = NULL;

	screen_act(screen, ACTION_help);
	screen_hang_up(screen);
	CHECK(screen_top(screen) == NULL);
	CHECK_INT(screen_take_request(screen, &text), REQUEST_QUIT);
	CHECK_TEXT(text, NULL);
	screen_poll(screen);
	screen_act(screen, ACTION_down);
	build(24, 80, TEXT_NARROW);
	check_frame();
}

TESTS(TEST(begin), TEST(views_fit_into_any_window), TEST(footer_names_only_what_is_there),
      TEST(message_stays_until_the_next_key), TEST(history_shows_before_and_after),
      TEST(somebody_elses_change_is_seen), TEST(typed_digits_lead_to_the_number),
      TEST(filter_folds_and_survives_what_cannot_be_typed),
      TEST(pages_are_written_as_shown_and_never_over_a_file_unasked),
      TEST(printing_here_is_asked_of_the_terminal), TEST(hanging_up_ends_it), TEST(end))
