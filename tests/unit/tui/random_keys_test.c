/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Random keys and bytes through decoder, dispatch and views onto cells, without
 * a terminal: whatever is pressed, nothing is put outside the window, the
 * cursor is in it, and the store stays whole.  20,000 keys, or 5,000 times
 * HYOKA_RUNS.
 */
#include <ftw.h>
#include <unistd.h>

#include "../../terminal/anything.h"
#include "base/config.h"
#include "base/i18n.h"
#include "base/source.h"
#include "check.h"
#include "service/administer.h"
#include "service/service.h"
#include "tui/decoder.h"
#include "tui/dispatch.h"
#include "tui/keymap.h"
#include "tui/paint.h"
#include "tui/surface_text.h"
#include "view/frame.h"
#include "view/screen.h"

static char folder[] = "/tmp/hyoka-random-XXXXXX";
static char store[64];

static int64_t fixed_now(void *arg)
{
	(void)arg;
	return INT64_C(1718582400);
}

static void fixed_random(void *arg, void *bytes, size_t length)
{
	static uint32_t now = 20240617;

	(void)arg;
	for (size_t i = 0; i < length; i++) {
		now = now * 1664525u + 1013904223u;
		((unsigned char *)bytes)[i] = (unsigned char)(now >> 24);
	}
}

static const struct sources fixed = { .now = fixed_now, .random = fixed_random };

struct run {
	struct service *service;
	struct config *config;
	struct dispatch dispatch;
	struct decoder decoder;
	struct surface *surface;
	struct frame frame;
	int lines, columns;
	bool ended;
};

static void begin(struct run *run)
{
	struct service_options options = { .sources = &fixed, .login = "tanaka", .store = store,
					   .patience_ms = 1 };
	struct err err = ERR_INIT;

	*run = (struct run){ .config = config_new(), .lines = 24, .columns = 80 };
	dispatch_init(&run->dispatch);
	decoder_init(&run->decoder);
	frame_init(&run->frame);
	CHECK_INT(service_open(&options, &run->service, &err), RC_OK);
	CHECK_INT(keymap_new(run->config, &run->dispatch.keymap, &err), RC_OK);
	run->dispatch.screen = screen_new(run->service, run->config);
	err_release(&err);
}

static enum rc say(const char *problem, void *arg, struct err *err)
{
	(void)arg;
	(void)err;
	printf("# %s\n", problem);
	return RC_OK;
}

static void check_store(struct service *service)
{
	struct verdict verdict = { 0 };
	struct err err = ERR_INIT;

	CHECK_INT(administer_verify(service, &verdict, say, NULL, &err), RC_OK);
	CHECK_INT(verdict.problems, 0);
	err_release(&err);
}

static void end(struct run *run)
{
	dispatch_release(&run->dispatch);
	check_store(run->service);
	decoder_release(&run->decoder);
	frame_release(&run->frame);
	surface_text_free(run->surface);
	service_close(run->service);
	config_free(run->config);
}

static void take_requests(struct run *run)
{
	char *text = NULL;
	enum request request;

	while ((request = screen_take_request(run->dispatch.screen, &text)) != REQUEST_NONE) {
		run->ended = run->ended || request == REQUEST_QUIT;
		free(text);
		text = NULL;
	}
}

static void take_events(struct run *run)
{
	struct key_event event;

	while (key_events_take(&run->decoder.events, &event)) {
		if (run->ended) {
			free(event.paste);
			continue;
		}
		if (!dispatch_event(&run->dispatch, &event))
			run->ended = true;
		take_requests(run);
	}
	if (!run->ended)
		dispatch_flush(&run->dispatch);
	take_requests(run);
}

static void paint(struct run *run)
{
	surface_text_free(run->surface);
	run->surface = surface_text_new(run->lines, run->columns, TEXT_NARROW);
	if (paint_is_too_small(run->surface)) {
		paint_too_small(run->surface);
		return;
	}
	frame_reset(&run->frame, run->lines, run->columns);
	screen_build(run->dispatch.screen, &run->frame);
	paint_frame(run->surface, &run->frame);
	CHECK_INT(surface_text_faults(run->surface), 0);
	CHECK(run->frame.cursor_line >= 0 && run->frame.cursor_line < run->lines);
	CHECK(run->frame.cursor_column >= 0 && run->frame.cursor_column < run->columns);
}

static void disturb(struct run *run)
{
	switch (chance(40)) {
	case 0:
		run->lines = 1 + (int)chance(60);
		run->columns = 1 + (int)chance(160);
		break;
	case 1:
	case 2:
		run->lines = 24 + (int)chance(20);
		run->columns = 80 + (int)chance(60);
		break;
	case 3:
		screen_poll(run->dispatch.screen);
		break;
	case 4:
		screen_quiet(run->dispatch.screen, (int)chance(3000));
		take_requests(run);
		break;
	}
}

/* Up to `most` keys, until they lead out of the program. */
static long press_at_random(long most)
{
	struct run run;
	long count = 0;

	begin(&run);
	paint(&run);
	while (!run.ended && count < most) {
		struct str keys = STR_INIT;

		for (unsigned n = 1 + chance(6); n > 0; n--, count++)
			anything_add(&keys);
		for (size_t i = 0; i < keys.length; i++)
			decoder_feed(&run.decoder, (unsigned char)keys.text[i]);
		decoder_quiet(&run.decoder, chance(3) ? 0 : (int)chance(4000));
		str_release(&keys);
		take_events(&run);
		if (!run.ended) {
			disturb(&run);
			paint(&run);
		}
	}
	end(&run);
	return count;
}

static void nothing_is_put_outside_whatever_is_pressed(void)
{
	const char *runs = getenv("HYOKA_RUNS"), *begun = getenv("HYOKA_SEED");
	long most = runs ? strtol(runs, NULL, 10) * 5000 : 20000;

	i18n_start("en");
	CHECK(mkdtemp(folder) != NULL);
	setenv("XDG_STATE_HOME", folder, 1);
	snprintf(store, sizeof(store), "%s/demo.db", folder);
	anything_state = begun ? (unsigned)strtoul(begun, NULL, 10) : 5;
	for (long count = 0; count < most;) {
		unsigned seed = anything_state;
		int failures = check_failures;
		struct err err = ERR_INIT;

		if (count == 0)
			CHECK_INT(service_init(&(struct service_options){ .store = store, .sources = &fixed }, true, &err), RC_OK);
		err_release(&err);
		count += press_at_random(most - count);
		if (check_failures == failures)
			continue;
		printf("# seed %u\n", seed);
		break;
	}
}

static int take_away(const char *path, const struct stat *info, int type, struct FTW *place)
{
	(void)info;
	(void)type;
	(void)place;
	return remove(path);
}

static void the_folder_is_taken_away(void)
{
	CHECK_INT(nftw(folder, take_away, 8, FTW_DEPTH | FTW_PHYS), 0);
}

TESTS(TEST(nothing_is_put_outside_whatever_is_pressed), TEST(the_folder_is_taken_away))
