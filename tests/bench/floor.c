/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * floor - the least a list on a terminal can cost: bare ncurses, forty rows of
 * Japanese from memory, a marker that moves.  The bench measures against it.
 */
#include <curses.h>
#include <locale.h>

#define ROWS 40

static void draw(int current)
{
	erase();
	for (int i = 0; i < ROWS && i < LINES - 2; i++)
		mvprintw(i + 1, 0, "%s %03d  事務事業の名称その%d  担当部課  作成中  4 4 4 3  継続",
			 i == current ? ">" : " ", i + 1, i + 1);
	mvaddstr(LINES - 1, 0, "F1 help");
	move(current + 1, 0);
	refresh();
}

int main(void)
{
	int current = 0, key;

	setlocale(LC_ALL, "C.UTF-8");
	initscr();
	raw();
	noecho();
	keypad(stdscr, TRUE);
	draw(0);
	while ((key = getch()) != 'q' && key != ERR) {
		if (key == KEY_DOWN && current + 1 < ROWS)
			current++;
		if (key == KEY_UP && current > 0)
			current--;
		draw(current);
	}
	endwin();
	return 0;
}
