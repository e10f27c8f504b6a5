/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What curses sends for one frame after the other, drawn by libvterm: always
 * what the frame says, and cell by cell what is painted anew.  Texts are edited
 * at random, so that parts of lines move to the side (tui/shift.h).
 */
#include <curses.h>
#include <unistd.h>
#include <vterm.h>

#include "base/i18n.h"
#include "base/str.h"
#include "check.h"
#include "tui/line.h"
#include "tui/paint.h"
#include "tui/surface_curses.h"
#include "tui/surface_text.h"
#include "view/frame.h"

enum { HEIGHT = 24, TEXT_LINE = 3 };

static unsigned state = 5;
static FILE *out;
static long seen;		/* bytes of it */
static size_t sent;		/* by the last frame */
static int jumps;		/* SU and SD, which not all terminals know */

/* In the place of tui/line.c: to the same file as curses. */
void line_add(const char *bytes, size_t length)
{
	CHECK(write(fileno(out), bytes, length) == (ssize_t)length);
}

bool line_send(void)
{
	return true;
}

/* 0 … below - 1 */
static unsigned chance(unsigned below)
{
	state = state * 1664525u + 1013904223u;
	return (state >> 8) % below;
}

/* ---- a terminal drawn from the bytes ---- */

struct drawn {
	VTerm *vterm;
	VTermScreen *screen;
};

static struct drawn drawn_new(int columns)
{
	struct drawn drawn = { .vterm = vterm_new(HEIGHT, columns) };

	vterm_set_utf8(drawn.vterm, 1);
	drawn.screen = vterm_obtain_screen(drawn.vterm);
	vterm_screen_enable_altscreen(drawn.screen, 1);
	vterm_screen_reset(drawn.screen, 1);
	return drawn;
}

static void count_jumps(const char *bytes, size_t length)
{
	for (size_t i = 0; i + 2 < length; i++) {
		size_t digits = strspn(bytes + i + 2, "0123456789");
		char order = bytes[i + 2 + digits];

		jumps += bytes[i] == '\033' && bytes[i + 1] == '[' && (order == 'S' || order == 'T');
	}
}

/* What curses has written since the last time goes to the terminals. */
static void deliver(struct drawn *one, struct drawn *other)
{
	char bytes[(1 << 14) + 1] = "";
	size_t got;

	sent = 0;
	fseek(out, seen, SEEK_SET);
	while ((got = fread(bytes, 1, sizeof(bytes) - 1, out)) > 0) {
		bytes[got] = '\0';
		count_jumps(bytes, got);
		vterm_input_write(one->vterm, bytes, got);
		if (other)
			vterm_input_write(other->vterm, bytes, got);
		sent += got;
	}
	seen += (long)sent;
	vterm_screen_flush_damage(one->screen);
}

static VTermScreenCell cell_at(const struct drawn *drawn, int line, int column)
{
	VTermScreenCell cell;

	vterm_screen_get_cell(drawn->screen, (VTermPos){ .row = line, .col = column }, &cell);
	return cell;
}

static bool same_cell(const VTermScreenCell *one, const VTermScreenCell *other)
{
	uint32_t a = one->chars[0] ? one->chars[0] : ' ', b = other->chars[0] ? other->chars[0] : ' ';
	bool half = a == (uint32_t)-1 && b == a;	/* it looks as its first one says */

	return half || (a == b && one->attrs.bold == other->attrs.bold &&
	       one->attrs.reverse == other->attrs.reverse &&
	       one->attrs.underline == other->attrs.underline &&
	       !memcmp(&one->fg, &other->fg, sizeof(one->fg)) &&
	       !memcmp(&one->bg, &other->bg, sizeof(one->bg)));
}

static bool same_cells(const struct drawn *one, const struct drawn *other, int columns)
{
	for (int line = 0; line < HEIGHT; line++) {
		for (int column = 0; column < columns; column++) {
			VTermScreenCell a = cell_at(one, line, column), b = cell_at(other, line, column);

			if (same_cell(&a, &b))
				continue;
			printf("# line %d column %d: %x, painted anew %x\n", line, column, a.chars[0],
			       b.chars[0]);
			return false;
		}
	}
	return true;
}

static void add_character(struct str *text, uint32_t c)
{
	if (c >= 0x800)
		str_add_char(text, (char)(0xe0 | c >> 12));
	if (c >= 0x80)
		str_add_char(text, (char)((c >= 0x800 ? 0x80 : 0xc0) | (c >> 6 & 0x3f)));
	str_add_char(text, (char)(c < 0x80 ? c : (0x80 | (c & 0x3f))));
}

static void rows_of(const struct drawn *drawn, int columns, struct str *text)
{
	for (int line = 0; line < HEIGHT; line++) {
		for (int column = 0; column < columns; column++) {
			VTermScreenCell cell = cell_at(drawn, line, column);

			if (cell.chars[0] != (uint32_t)-1)
				add_character(text, cell.chars[0] ? cell.chars[0] : ' ');
		}
		while (text->length > 0 && text->text[text->length - 1] == ' ')
			str_truncate(text, text->length - 1);
		str_add_char(text, '\n');
	}
}

/* ---- frames ---- */

static const char *const words[] = { "市", "民", "の声を", "、", "a", "1,234", " ", "ー", "※", "計画" };

static void edit(struct str *text)
{
	size_t at = text->length ? chance((unsigned)text->length) : 0;
	const char *word = words[chance(sizeof(words) / sizeof(*words))];

	while (at > 0 && ((unsigned char)text->text[at] & 0xc0) == 0x80)
		at--;
	if (text->length < 400 || (text->length < 900 && chance(2)))
		str_insert(text, at, word, strlen(word));
	else
		str_remove(text, at, text_next(text->text, text->length, at) - at);
}

static void build(struct frame *frame, int columns, const struct str *text, unsigned number)
{
	int width = columns > 100 ? 40 : 54;
	struct text_line *lines;
	char title[40];
	size_t count;

	snprintf(title, sizeof(title), "シート %u ［作成中］", chance(3) ? 7 : number);
	frame_reset(frame, HEIGHT, columns);
	frame_puts(frame, 0, 0, ROLE_TITLE, title);
	frame_puts(frame, 0, columns - 6, ROLE_DIM, chance(9) ? "tanaka" : "佐藤");
	count = text_wrap(text->text, text->length, width, TEXT_NARROW, &lines);
	for (size_t i = 0; i < count && i < HEIGHT - TEXT_LINE - 1; i++) {
		int line = TEXT_LINE + (int)i;

		frame_puts(frame, line, 2, i ? ROLE_LABEL : ROLE_BAR, i ? "" : "対象");
		frame_put(frame, line, 24, ROLE_EDIT, text->text + lines[i].start, lines[i].length);
		if (columns > 100)
			frame_puts(frame, line, 24 + width + 2, ROLE_DIM, "昨年度の文、変わらない所");
	}
	free(lines);
	frame_puts(frame, HEIGHT - 1, 0, ROLE_KEY, "F1 説明  F2 編集");
	frame_cursor(frame, TEXT_LINE, 24 + (int)chance((unsigned)width));
}

/* ---- the two are the same ---- */

static void start_curses(int columns)
{
	char number[8];
	FILE *none = fopen("/dev/null", "r");

	out = tmpfile();
	seen = 0;
	CHECK(out && none);
	snprintf(number, sizeof(number), "%d", columns);
	setenv("COLUMNS", number, 1);
	setenv("LINES", "24", 1);
	CHECK(newterm("xterm-256color", out, none) != NULL);
	endwin();
	refresh();
}

static void check_paintings(int columns)
{
	struct drawn drawn = drawn_new(columns);
	struct surface *terminal, *wanted = surface_text_new(HEIGHT, columns, TEXT_NARROW);
	struct str text = STR_INIT, got = STR_INIT, dump = STR_INIT;
	struct frame frame;
	bool same = true;

	start_curses(columns);
	terminal = surface_curses_new(true);
	frame_init(&frame);
	for (unsigned i = 0; same && i < 3000; i++) {
		edit(&text);
		build(&frame, columns, &text, i);
		paint_frame(terminal, &frame);
		paint_frame(wanted, &frame);
		deliver(&drawn, NULL);
		str_clear(&got);
		str_clear(&dump);
		rows_of(&drawn, columns, &got);
		surface_text_dump(wanted, false, &dump);
		*strstr(dump.text, "cursor ") = '\0';
		same = CHECK_TEXT(got.text, dump.text);
		if (same && i % 20 == 0) {
			struct drawn anew = drawn_new(columns), before = drawn;

			drawn = drawn_new(columns);
			surface_curses_spoil(terminal);
			paint_frame(terminal, &frame);
			deliver(&anew, &drawn);
			same = CHECK(same_cells(&before, &anew, columns));
			vterm_free(before.vterm);
			vterm_free(anew.vterm);
		}
	}
	vterm_free(drawn.vterm);
	endwin();
	surface_curses_free(terminal);
	surface_text_free(wanted);
	frame_release(&frame);
	str_release(&text);
	str_release(&got);
	str_release(&dump);
}

static void narrow_windows(void)
{
	i18n_start("en");
	check_paintings(80);
}

/* Beside the text stands what must not move with it. */
static void wide_windows(void)
{
	check_paintings(120);
}

/* A character at the beginning of three full lines. */
static void a_part_that_moves_is_not_sent_again(void)
{
	struct drawn drawn = drawn_new(80);
	struct surface *terminal;
	struct str text = STR_INIT;
	struct frame frame;

	str_add_repeat(&text, "市民の声を聞きながら次年度の計画を見直す", 4);
	start_curses(80);
	terminal = surface_curses_new(false);
	frame_init(&frame);
	state = 3;
	build(&frame, 80, &text, 7);
	paint_frame(terminal, &frame);
	deliver(&drawn, NULL);
	str_insert(&text, 0, "字", strlen("字"));
	state = 3;
	build(&frame, 80, &text, 7);
	paint_frame(terminal, &frame);
	deliver(&drawn, NULL);
	if (!CHECK(sent > 0 && sent <= 120))
		printf("# %zu bytes\n", sent);
	endwin();
	surface_curses_free(terminal);
	frame_release(&frame);
	str_release(&text);
	vterm_free(drawn.vterm);
}

/* A list that words filter: lines move up and down by several. */
static void build_list(struct frame *frame, unsigned wanted)
{
	int line = 2;

	frame_reset(frame, HEIGHT, 80);
	frame_puts(frame, 0, 0, ROLE_TITLE, "事務事業一覧");
	for (unsigned i = 0; i < 9; i++) {
		char name[80];

		if (!(wanted & 1u << i))
			continue;
		snprintf(name, sizeof(name), "%03u 事業その%u  市民部市民協 > 作成中  %u 4 %u 5 拡大・拡充 ?%u", i * 7, i,
			 i % 3, i % 4, i);
		frame_puts(frame, line, 0, ROLE_PLAIN, line == 2 ? ">" : "");
		frame_puts(frame, line, 2, line == 2 ? ROLE_BAR : ROLE_PLAIN, name);
		line++;
	}
	frame_puts(frame, HEIGHT - 1, 0, ROLE_KEY, "F1 説明  F2 編集");
	frame_cursor(frame, 2, 0);
}

static void lines_that_jump_are_painted_anew(void)
{
	struct drawn drawn = drawn_new(80);
	struct surface *terminal;
	struct frame frame;

	start_curses(80);
	terminal = surface_curses_new(false);
	frame_init(&frame);
	jumps = 0;
	for (unsigned i = 0; i < 200; i++) {
		build_list(&frame, i == 0 ? 0x3f : i == 1 ? 0x0c : chance(0x200));
		paint_frame(terminal, &frame);
		deliver(&drawn, NULL);
	}
	CHECK_INT(jumps, 0);
	endwin();
	surface_curses_free(terminal);
	frame_release(&frame);
	vterm_free(drawn.vterm);
}

/* What a terminal leaves of the old lines is its own affair: a new one shows the same. */
static void a_resized_window_is_painted_anew(void)
{
	struct drawn drawn = drawn_new(80), anew = drawn_new(100);
	struct str got = STR_INIT;
	struct surface *terminal;
	struct frame frame;

	start_curses(80);
	terminal = surface_curses_new(false);
	frame_init(&frame);
	build_list(&frame, 0x3f);
	paint_frame(terminal, &frame);
	deliver(&drawn, NULL);
	resize_term(HEIGHT, 100);
	paint_frame(terminal, &frame);
	deliver(&anew, NULL);
	rows_of(&anew, 100, &got);
	CHECK(!strncmp(got.text, "事務事業一覧\n", strlen("事務事業一覧\n")));
	CHECK(strstr(got.text, "035 事業その5") != NULL);
	endwin();
	surface_curses_free(terminal);
	frame_release(&frame);
	str_release(&got);
	vterm_free(drawn.vterm);
	vterm_free(anew.vterm);
}

TESTS(TEST(narrow_windows), TEST(wide_windows), TEST(a_part_that_moves_is_not_sent_again),
      TEST(lines_that_jump_are_painted_anew), TEST(a_resized_window_is_painted_anew))
