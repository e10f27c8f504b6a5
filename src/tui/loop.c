/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * loop - the event loop: take all input that has come, then paint once, wait.
 *
 * While keys wait nothing is painted (but at least every PATIENCE_MS), and
 * while nothing comes nothing is: no clock moves the cursor away from the edit
 * point.  What is typed in one burst goes to the view as one piece, so that it
 * is one step of undo.
 */
#include "tui/tui.h"

#include <poll.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/editor.h"
#include "base/i18n.h"
#include "base/source.h"
#include "tui/clipboard.h"
#include "tui/dispatch.h"
#include "tui/keymap.h"
#include "tui/keys.h"
#include "tui/line.h"
#include "tui/paint.h"
#include "tui/signals.h"
#include "tui/surface_curses.h"
#include "tui/terminal.h"
#include "view/frame.h"
#include "view/screen.h"

enum {
	PATIENCE_MS = 250,
	LAST_MS = 100,		/* for what was typed before a hang-up */
	LAST_KEYS_MS = 5,	/* … and for the system to bring it */
	WORDS = CONTEXT_TEXT | CONTEXT_LINE | CONTEXT_FILTER,	/* where the input method is wanted */
};

struct loop {
	struct terminal *terminal;
	struct surface *surface;
	struct dispatch dispatch;
	struct frame frame;
	bool ended;
};

/* ---- what views ask for ---- */

static void suspend(struct loop *loop)
{
	screen_keep(loop->dispatch.screen);
	if (!terminal_facts(loop->terminal)->can_suspend) {
		screen_say(loop->dispatch.screen, ROLE_NOTE, _("there is no shell to go back to"));
		return;
	}
	terminal_suspend(loop->terminal);
}

static void switch_mouse(struct loop *loop)
{
	bool on = !terminal_facts(loop->terminal)->mouse;

	terminal_set_mouse(loop->terminal, on);
	screen_say(loop->dispatch.screen, ROLE_NOTE, "%s",
		   on ? _("the mouse moves the marker; to select text hold Shift, or press the same key again")
		      : _("the mouse is the terminal's again: it selects text"));
}

static void print(struct loop *loop, const char *text)
{
	struct err err = ERR_INIT;

	if (text && terminal_print(text, &err))
		screen_say_err(loop->dispatch.screen, &err);
	surface_curses_spoil(loop->surface);
}

/* Nobody is at the terminal any more. */
static bool line_is_gone(void)
{
	struct pollfd input = { .fd = STDIN_FILENO };

	return signals_hang_up_waits() ||
	       (poll(&input, 1, 0) > 0 && (input.revents & (POLLHUP | POLLERR)));
}

/* The terminal is the other program's until it ends. */
static void run_editor(struct loop *loop, const char *path)
{
	struct err err = ERR_INIT;
	enum rc rc;

	if (!terminal_facts(loop->terminal)->can_suspend) {
		rc = err_set(&err, RC_DENIED, _("no other program is run where there is no shell"));
	} else {
		terminal_lend(loop->terminal);
		rc = editor_run(path, line_is_gone, &err);
		terminal_resume(loop->terminal);
		surface_curses_spoil(loop->surface);
	}
	screen_edited(loop->dispatch.screen, rc, &err);
}

static void carry_out_requests(struct loop *loop)
{
	char *text = NULL;
	enum request request;

	while ((request = screen_take_request(loop->dispatch.screen, &text)) != REQUEST_NONE) {
		switch (request) {
		case REQUEST_NONE:
			break;
		case REQUEST_QUIT:
			loop->ended = true;
			break;
		case REQUEST_REDRAW:
			surface_curses_spoil(loop->surface);
			break;
		case REQUEST_SUSPEND:
			suspend(loop);
			break;
		case REQUEST_PRINT_TERMINAL:
			print(loop, text);
			break;
		case REQUEST_MOUSE:
			switch_mouse(loop);
			break;
		case REQUEST_EDITOR:
			run_editor(loop, text);
			break;
		case REQUEST_CLIPBOARD:
			clipboard_put(text ? text : "");
			break;
		}
		free(text);
		text = NULL;
	}
}

/* ---- one event ---- */

static void take_event(struct loop *loop, struct key_event *event)
{
	if (!dispatch_event(&loop->dispatch, event))
		loop->ended = true;
}

/*
 * In a window too small for the views nothing is done but leaving, since nobody
 * would see it; what is being typed goes on, so that nothing of it is lost.
 */
static void take_event_unseen(struct loop *loop, struct key_event *event)
{
	bool typing = screen_context(loop->dispatch.screen) & CONTEXT_TYPING;
	bool text = event->kind == EVENT_TEXT || event->kind == EVENT_PASTE;
	enum action action = event->kind == EVENT_KEY ? dispatch_finds(&loop->dispatch, event->key)
						      : ACTION_NONE;

	if (event->kind == EVENT_HANG_UP || action == ACTION_quit || action == ACTION_copy ||
	    (text && typing))
		take_event(loop, event);
	else
		free(event->paste);
}

/* true: the end is asked for, once what was typed before has been taken. */
static bool take_signals(struct loop *loop)
{
	unsigned flags = signals_take();

	if (flags & SIGNALS_HANG_UP)
		return true;
	if (flags & SIGNALS_SUSPEND)
		suspend(loop);
	else if (flags & SIGNALS_CONTINUE)
		terminal_resume(loop->terminal);
	return false;
}

static void hang_up(struct loop *loop)
{
	struct key_event event = { .kind = EVENT_HANG_UP };

	if (!loop->ended)
		take_event(loop, &event);
}

/* ---- paint and wait ---- */

/* The next event; before the end, also one that is only just being brought. */
static bool next_event(struct keys *keys, bool last, struct key_event *event)
{
	return keys_next(keys, event) ||
	       (last && keys_wait(keys, LAST_KEYS_MS) && keys_next(keys, event));
}

/* All that has come; true where the time is over and more may wait. */
static bool take_input(struct loop *loop)
{
	bool last = take_signals(loop), over = false;
	int64_t end = sources_ticks(&sources_system) + (last ? LAST_MS : PATIENCE_MS);
	struct keys *keys = terminal_keys(loop->terminal);
	struct key_event event = { 0 };

	while (!over && !loop->ended && next_event(keys, last, &event)) {
		if (paint_is_too_small(loop->surface))
			take_event_unseen(loop, &event);
		else
			take_event(loop, &event);
		event = (struct key_event){ 0 };
		carry_out_requests(loop);
		over = sources_ticks(&sources_system) > end;
	}
	if (last)
		hang_up(loop);
	if (!loop->ended)
		dispatch_flush(&loop->dispatch);
	carry_out_requests(loop);
	return over;
}

static void paint(struct loop *loop)
{
	const struct terminal_facts *facts = terminal_facts(loop->terminal);

	if (line_waits())
		return;		/* it takes no more now; what is painted later is all the newer */
	if (paint_is_too_small(loop->surface)) {
		paint_too_small(loop->surface);
		return;
	}
	frame_reset(&loop->frame, facts->lines, facts->columns);
	loop->frame.ambiguous = facts->ambiguous;
	loop->frame.ascii = facts->ascii;
	screen_build(loop->dispatch.screen, &loop->frame);
	paint_frame(loop->surface, &loop->frame);
	terminal_set_typing(loop->terminal, screen_context(loop->dispatch.screen) & WORDS);
}

/* Milliseconds from now to a moment of that clock, 0 where it has passed. */
static int wait_until(int64_t moment)
{
	int64_t left = moment - sources_ticks(&sources_system);

	return left > 0 ? (int)left : 0;
}

/* Wait for a key; meanwhile views do what is due after some quiet. */
static void wait_for_key(struct loop *loop)
{
	struct keys *keys = terminal_keys(loop->terminal);
	int64_t start = sources_ticks(&sources_system);
	int due = screen_quiet(loop->dispatch.screen, 0);

	while (!keys_wait(keys, due < 0 ? -1 : wait_until(start + due))) {
		due = screen_quiet(loop->dispatch.screen, (int)(sources_ticks(&sources_system) - start));
		carry_out_requests(loop);
		paint(loop);
	}
}

static void run(struct loop *loop)
{
	struct keys *keys = terminal_keys(loop->terminal);

	while (!loop->ended) {
		bool over = take_input(loop);

		if (loop->ended)
			break;
		line_send();
		if (!over && keys_wait(keys, 0))
			continue;
		paint(loop);
		if (!over) {
			wait_for_key(loop);
			screen_poll(loop->dispatch.screen);
		}
	}
}

enum rc tui_run(struct service *service, const struct config *config, struct err *err)
{
	struct loop loop = { .ended = false };
	enum rc rc;

	dispatch_init(&loop.dispatch);
	rc = keymap_new(config, &loop.dispatch.keymap, err);
	if (rc)
		goto out;
	rc = terminal_start(config, &loop.terminal, err);
	if (rc)
		goto out;
	loop.surface = surface_curses_new(terminal_facts(loop.terminal)->colour);
	loop.dispatch.screen = screen_new(service, config);
	frame_init(&loop.frame);
	run(&loop);
	frame_release(&loop.frame);
	surface_curses_free(loop.surface);
	terminal_stop(loop.terminal);
out:
	dispatch_release(&loop.dispatch);
	return rc;
}
