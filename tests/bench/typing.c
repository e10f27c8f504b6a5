/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * typing - what a key costs in a long text: the whole way from the key to the
 * painted frame, without terminal and disk.
 *
 * Prints milliseconds a key for 20,000 characters and for a pasted megabyte, at
 * the beginning, in the middle and at the end; fails where a key takes longer
 * than a frame (16 ms) or a paste longer than 100 ms.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/config.h"
#include "base/i18n.h"
#include "base/str.h"
#include "service/service.h"
#include "tui/paint.h"
#include "tui/surface_text.h"
#include "view/frame.h"
#include "view/screen.h"

#define KEY_MOST 16.0		/* ms: a frame of 60 a second */
#define PASTE_MOST 100.0
#define KEYS 50

struct bench {
	struct screen *screen;
	struct surface *surface;
	struct frame frame;
	int slow;
};

static double now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static void paint(struct bench *bench)
{
	frame_reset(&bench->frame, 24, 80);
	bench->frame.ambiguous = TEXT_NARROW;
	screen_build(bench->screen, &bench->frame);
	paint_frame(bench->surface, &bench->frame);
}

static void report(struct bench *bench, const char *what, double ms, double most)
{
	printf("%-44s %8.3f ms%s\n", what, ms, ms > most ? "  TOO SLOW" : "");
	bench->slow += ms > most;
}

static double act(struct bench *bench, enum action action)
{
	double begun = now_ms();

	screen_act(bench->screen, action);
	paint(bench);
	return now_ms() - begun;
}

static double type(struct bench *bench, const char *text, size_t length, bool paste)
{
	double begun = now_ms();

	screen_type(bench->screen, text, length, paste);
	paint(bench);
	return now_ms() - begun;
}

/* The slowest of some keys typed where the cursor is. */
static void type_keys(struct bench *bench, const char *what, const char *where)
{
	struct str title = STR_INIT;
	double worst = 0, sum = 0;

	for (int i = 0; i < KEYS; i++) {
		double ms = type(bench, "新", strlen("新"), false);

		worst = ms > worst ? ms : worst;
		sum += ms;
	}
	str_addf(&title, "%s, %s: a key", what, where);
	report(bench, title.text, sum / KEYS, KEY_MOST);
	str_clear(&title);
	str_addf(&title, "%s, %s: the slowest key", what, where);
	report(bench, title.text, worst, KEY_MOST);
	str_release(&title);
}

static void move_keys(struct bench *bench, const char *what)
{
	static const enum action moves[] = { ACTION_down, ACTION_up, ACTION_right, ACTION_word_left,
					     ACTION_select_down, ACTION_page_up, ACTION_end };
	struct str title = STR_INIT;
	double worst = 0;

	for (size_t i = 0; i < KEYS; i++) {
		double ms = act(bench, moves[i % (sizeof(moves) / sizeof(*moves))]);

		worst = ms > worst ? ms : worst;
	}
	str_addf(&title, "%s: the slowest move", what);
	report(bench, title.text, worst, KEY_MOST);
	str_clear(&title);
	str_addf(&title, "%s: erasing a word, taking it back", what);
	report(bench, title.text, act(bench, ACTION_erase_word_left) + act(bench, ACTION_undo), KEY_MOST);
	str_release(&title);
}

static void measure(struct bench *bench, const char *what, const char *piece, size_t bytes)
{
	struct str text = STR_INIT, title = STR_INIT;

	while (text.length < bytes)
		str_add(&text, piece);
	act(bench, ACTION_select_all);
	str_addf(&title, "%s: pasted", what);
	report(bench, title.text, type(bench, text.text, text.length, true), PASTE_MOST);
	type_keys(bench, what, "at the end");
	act(bench, ACTION_top);
	type_keys(bench, what, "at the beginning");
	for (int i = 0; i < 200; i++)
		screen_act(bench->screen, ACTION_page_down);
	type_keys(bench, what, "in the middle");
	move_keys(bench, what);
	str_release(&text);
	str_release(&title);
}

static bool open_text(struct bench *bench)
{
	paint(bench);
	screen_act(bench->screen, ACTION_open);
	paint(bench);
	screen_act(bench->screen, ACTION_next_section);
	screen_act(bench->screen, ACTION_edit);
	paint(bench);
	return screen_context(bench->screen) == CONTEXT_TEXT;
}

int main(int argc, char **argv)
{
	struct service_options options = { .login = "tanaka", .store = argc > 1 ? argv[1] : NULL };
	struct bench bench = { .slow = 0 };
	struct config *config = config_new();
	struct service *service = NULL;
	struct err err = ERR_INIT;

	i18n_start("en");
	if (argc != 2 || service_open(&options, &service, &err)) {
		fprintf(stderr, "typing: %s\n", err.message ? err.message : "usage: typing STORE");
		return 1;
	}
	bench.screen = screen_new(service, config);
	bench.surface = surface_text_new(24, 80, TEXT_NARROW);
	frame_init(&bench.frame);
	if (!open_text(&bench)) {
		fprintf(stderr, "typing: no text to type into\n");
		return 1;
	}
	measure(&bench, "20,000 characters",
		"市の情報通信網を、計画的に更新し「安全」に使えるようにする（第2期）。\n", 60000);
	measure(&bench, "20,000 characters, one paragraph", "情報通信網", 60000);
	measure(&bench, "1 MB",
		"市の情報通信網を、計画的に更新し「安全」に使えるようにする（第2期）。\n", 1 << 20);
	measure(&bench, "1 MB, one paragraph", "情報通信網", 1 << 20);
	frame_release(&bench.frame);
	surface_text_free(bench.surface);
	screen_free(bench.screen);
	service_close(service);
	config_free(config);
	return bench.slow > 0;
}
