/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * floor - the least that a list and a form on a terminal can cost: bare
 * ncurses, rows of Japanese from memory, a marker that moves, a form of ten
 * fields in which text can be typed at the end.  The bench measures against it.
 *
 * Keys: Up Down PageUp PageDown, Enter opens the form, Esc closes it, q quits.
 * endwin() once before the first refresh makes curses write a refresh at once.
 */
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <locale.h>
#include <wchar.h>

enum { ROWS = 1000, FIELDS = 10, TYPED_MOST = 1000 };

static int top, current;
static bool form;
static wchar_t typed[TYPED_MOST];
static int length, at;

/* As many as the bench's sheets differ, and as much. */
static const char *const rows[] = {
	"地域の居場所づくり支援 > 市民部市民協働課 作成中     5 4 4 5 拡大・拡充",
	"多文化共生推進事業       市民部市民協働課 作成中     4 5 4 4 継続",
	"生活習慣病予防健診事業   健康福祉部健康 > 作成中     4 4 5 4 継続",
	"こころの健康相談事業     健康福祉部健康 > 作成中     5 2 4 5 拡大・拡充",
	"生活道路修繕事業         建設部道路維持課 作成中     5 4 5 5 拡大・拡充",
	"街路樹管理事業           建設部道路維持課 作成中     3 4 3 2 縮小",
};
enum { DIFFERENT = sizeof(rows) / sizeof(*rows) };

static void draw_list(void)
{
	int height = LINES - 5;

	if (current < top)
		top = current;
	if (current >= top + height)
		top = current - height + 1;
	mvaddstr(1, 0, "  番号  事務事業名                     担当部課          状態     評価      方向性");
	for (int i = 0; i < height && top + i < ROWS; i++)
		mvprintw(i + 2, 0, "%s %04d %s", top + i == current ? ">" : " ", top + i + 1000,
			 rows[(top + i) % DIFFERENT]);
	move(current - top + 2, 0);
}

/* 39 wide characters a line: what is typed flows on. */
static void draw_form(void)
{
	for (int i = 0; i < FIELDS; i++)
		mvprintw(i * 2 + 2, 2, "項目%d                    値のある欄、その%dの内容をここに示す", i, i);
	for (int i = 0; i < length; i++)
		mvaddnwstr(23 + i / 39, 2 + i % 39 * 2, typed + i, 1);
	move(23 + at / 39, 2 + at % 39 * 2);
}

static void draw(void)
{
	erase();
	mvaddstr(0, 0, form ? "事務事業マネジメントシート" : "事務事業の一覧");
	mvaddstr(LINES - 1, 0, "F1 説明");
	if (form)
		draw_form();
	else
		draw_list();
	refresh();
}

static void type_in(wint_t c)
{
	if (length == TYPED_MOST || c < L' ')
		return;
	wmemmove(typed + at + 1, typed + at, (size_t)(length - at));
	typed[at++] = (wchar_t)c;
	length++;
}

static void press(wint_t key)
{
	int step = key == KEY_DOWN ? 1 : key == KEY_UP ? -1 : key == KEY_NPAGE ? LINES - 5 :
		   key == KEY_PPAGE ? 5 - LINES : 0;

	current += current + step >= 0 && current + step < ROWS && !form ? step : 0;
	if (form && key == KEY_LEFT && at > 0)
		at--;
	if (form && key == KEY_HOME)
		at = 0;
	if (form && key == KEY_END)
		at = length;
	if (!form && key == '\r')
		form = true;
}

int main(void)
{
	wint_t key = 0;
	int kind;

	setlocale(LC_ALL, "C.UTF-8");
	initscr();
	raw();
	noecho();
	nonl();
	keypad(stdscr, TRUE);
	set_escdelay(50);
	endwin();
	draw();
	while ((kind = get_wch(&key)) != ERR && !(kind == OK && key == 'q' && !form)) {
		if (kind == OK && key == 27)
			form = false;
		else if (kind == OK && key == 'K' - '@')
			length = at = 0;
		else if (kind == OK && form && key != '\r')
			type_in(key);
		else
			press(key);
		draw();
	}
	endwin();
	return 0;
}
