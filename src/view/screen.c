/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * screen - the stack of views, and what every view has around it.
 */
#include "view/screen.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/config.h"
#include "base/i18n.h"
#include "base/str.h"
#include "service/browse.h"
#include "service/service.h"
#include "service/unsaved.h"
#include "store/db.h"
#include "view/dialog.h"
#include "view/help_view.h"
#include "view/keeper.h"
#include "view/list_view.h"
#include "view/screen_frame.h"
#include "view/sitting.h"

enum { LOOK_MS = 2000 };	/* of quiet, and a look at what others do */

struct screen {
	struct service *service;
	const struct config *config;
	struct view *top;
	struct screen_state state;
	enum request request;
	char *request_text;
	int64_t version;		/* of the store, as last looked at; -1: not yet */
	bool behind;			/* the office's lists may have changed since they were loaded */
	struct str copied;
	struct sitting *sitting;
	struct keeper keeper;
	bool key_waits, held;		/* a key is waiting; its message stays for that key */
	int looks;			/* at what others do, in this quiet */
	bool quitting;			/* the question whether to quit is on the stack */
	size_t quit_unsaved;		/* as that question has it */
};

struct screen *screen_new(struct service *service, const struct config *config)
{
	struct screen *screen = xcalloc(1, sizeof(*screen));
	struct err err = ERR_INIT;
	struct view *list;

	screen->service = service;
	screen->config = screen->state.config = config;
	screen->version = -1;
	screen->sitting = sitting_new();
	str_init(&screen->state.message);
	str_init(&screen->state.lasting);
	str_init(&screen->copied);
	if (browse_version(service, &screen->version, &err))
		err_release(&err);	/* the first poll will see */
	keeper_begin(screen);
	list = list_view_new(service, &err);
	screen_push(screen, list);
	if (err.message)
		screen_say_err(screen, &err);
	return screen;
}

static void drop_top(struct screen *screen)
{
	struct view *view = screen->top;

	screen->top = view->below;
	view->ops->free(view);
}

void screen_free(struct screen *screen)
{
	if (!screen)
		return;
	while (screen->top)
		drop_top(screen);
	str_release(&screen->state.message);
	str_release(&screen->copied);
	str_release(&screen->state.lasting);
	sitting_free(screen->sitting);
	keeper_release(&screen->keeper);
	free(screen->request_text);
	free(screen);
}

struct service *screen_service(struct screen *screen)
{
	return screen->service;
}

const struct config *screen_config(struct screen *screen)
{
	return screen->config;
}

struct sitting *screen_sitting(struct screen *screen)
{
	return screen->sitting;
}

struct view *screen_top(struct screen *screen)
{
	return screen->top;
}

/* ---- the stack ---- */

static void keep(struct screen *screen, struct view *view)
{
	if (view->ops->keep)
		view->ops->keep(view, screen);
}

void screen_push(struct screen *screen, struct view *view)
{
	if (screen->top)
		keep(screen, screen->top);
	view->below = screen->top;
	screen->top = view;
	if (view->ops->shown)
		view->ops->shown(view, screen);
}

static bool may_leave(struct screen *screen, struct view *view)
{
	return !view->ops->leave || view->ops->leave(view, screen);
}

void screen_pop(struct screen *screen)
{
	if (!screen->top || !may_leave(screen, screen->top))
		return;
	drop_top(screen);
	screen->quitting = false;
	if (!screen->top)
		screen_request(screen, REQUEST_QUIT, NULL);
	else if (screen->top->ops->refresh)
		screen->top->ops->refresh(screen->top, screen);
}

static void ask_to_quit(struct screen *screen);

/*
 * Every view may refuse: then that one is on top, and says why.  What could
 * not be saved on the way is asked about, unless the person knows.
 */
static void leave_all(struct screen *screen)
{
	size_t known = screen->quit_unsaved;

	while (screen->top && may_leave(screen, screen->top)) {
		if (!screen->top->below && unsaved_count(screen->service) > known) {
			ask_to_quit(screen);
			return;
		}
		drop_top(screen);
	}
	if (!screen->top)
		screen_request(screen, REQUEST_QUIT, NULL);
}

static void quit_for_certain(struct screen *screen, void *arg)
{
	(void)arg;
	leave_all(screen);
}

static void ask_to_quit(struct screen *screen)
{
	struct str question = STR_INIT;
	size_t unsaved;

	if (screen->quitting) {
		leave_all(screen);
		return;
	}
	screen_keep(screen);
	unsaved = unsaved_count(screen->service);
	if (unsaved)
		str_addf(&question, _("Leave the program?  Fields not saved yet: %zu (%s).  What you typed stays in a file of your own, and is offered when you start the program again."),
			 unsaved, unsaved_why(screen->service));
	else
		str_add(&question, _("Leave the program?  Everything entered is saved."));
	dialog_ask(screen, question.text, quit_for_certain, NULL);
	screen->quitting = true;
	screen->quit_unsaved = unsaved;
	str_release(&question);
}

/* ---- messages and requests ---- */

void screen_say(struct screen *screen, enum role role, const char *format, ...)
{
	va_list args;

	str_clear(&screen->state.message);
	va_start(args, format);
	str_vaddf(&screen->state.message, format, args);
	va_end(args);
	screen->state.message_role = role;
}

void screen_news(struct screen *screen, const char *format, ...)
{
	va_list args;

	if (screen->state.message.length > 0 && !screen->key_waits)
		return;
	str_clear(&screen->state.message);
	va_start(args, format);
	str_vaddf(&screen->state.message, format, args);
	va_end(args);
	screen->state.message_role = ROLE_NOTE;
	screen->held = screen->key_waits;
}

void screen_say_err(struct screen *screen, struct err *err)
{
	str_clear(&screen->state.message);
	err_format(err, &screen->state.message);
	screen->state.message_role = ROLE_ERROR;
	err_release(err);
}

void screen_saved(struct screen *screen, int64_t sheet_id, const struct receipt *receipt)
{
	struct err err = ERR_INIT;

	if (!receipt->set)
		return;
	sitting_did(screen->sitting, sheet_id, receipt->set, receipt->undoes);
	screen->state.saved_at = receipt->at;
	screen->behind = true;	/* what others did just before is in that version, too */
	if (browse_version(screen->service, &screen->version, &err))
		err_release(&err);
}

void screen_request(struct screen *screen, enum request request, const char *text)
{
	if (screen->request == REQUEST_QUIT)
		return;
	free(screen->request_text);
	screen->request_text = xstrdup(text);
	screen->request = request;
}

void screen_copy(struct screen *screen, const char *text, size_t length)
{
	str_clear(&screen->copied);
	str_add_bytes(&screen->copied, text, length);
	if (!strcmp(config_text(screen->config, CONFIG_screen_clipboard), "on"))
		screen_request(screen, REQUEST_CLIPBOARD, screen->copied.text);
}

enum request screen_take_request(struct screen *screen, char **text)
{
	enum request request = screen->request;

	*text = screen->request_text;
	screen->request_text = NULL;
	screen->request = REQUEST_NONE;
	return request;
}

/* ---- called by the loop ---- */

void screen_build(struct screen *screen, struct frame *frame)
{
	screen->state.login = screen->service->login;
	screen->state.unsaved = unsaved_count(screen->service);
	str_clear(&screen->state.lasting);
	keeper_tell(&screen->keeper, screen, &screen->state.lasting);
	if (screen->top)
		screen_frame_build(screen->top, &screen->state, frame);
}

enum context screen_context(const struct screen *screen)
{
	return screen->top ? screen->top->ops->context(screen->top) : CONTEXT_DIALOG;
}

/* What was copied here comes as a paste from outside does. */
static void paste_copied(struct screen *screen)
{
	char *text = xstrdup(screen->copied.text);

	if (*text && screen->top->ops->type)
		screen->top->ops->type(screen->top, screen, text, screen->copied.length, true);
	free(text);
}

/* What is only read gives way to what leads to the next thing to do. */
static void go_on(struct screen *screen)
{
	while (screen->top->below && view_offers(screen->top, ACTION_next_thing)) {
		struct view *below = screen->top->below;

		screen_pop(screen);
		if (screen->top != below || below->ops->act(below, screen, ACTION_next_thing))
			return;
	}
}

/* What works everywhere, where the view has no use of its own for it. */
static void act_common(struct screen *screen, enum action action)
{
	if (action == ACTION_help)
		help_view_push(screen, NULL, NULL);
	else if (action == ACTION_quit || action == ACTION_copy)
		ask_to_quit(screen);
	else if (action == ACTION_paste)
		paste_copied(screen);
	else if (action == ACTION_back && !screen->top->below)
		ask_to_quit(screen);
	else if (action == ACTION_back)
		screen_pop(screen);
	else if (action == ACTION_next_thing)
		go_on(screen);
	else if (action == ACTION_redraw)
		screen_request(screen, REQUEST_REDRAW, NULL);
	else if (action == ACTION_suspend)
		screen_request(screen, REQUEST_SUSPEND, NULL);
	else if (action == ACTION_mouse)
		screen_request(screen, REQUEST_MOUSE, NULL);
}

/*
 * A key or a click.  A message is read until the next one; what was told just
 * as that came, until the one after.
 */
static void begin_key(struct screen *screen)
{
	if (!screen->held)
		str_clear(&screen->state.message);
	screen->held = false;
	screen->looks = 0;
	keeper_key(&screen->keeper, screen);
}

void screen_act(struct screen *screen, enum action action)
{
	begin_key(screen);
	if (screen->top && !screen->top->ops->act(screen->top, screen, action))
		act_common(screen, action);
}

void screen_type(struct screen *screen, const char *text, size_t length, bool paste)
{
	begin_key(screen);
	if (screen->top && screen->top->ops->type)
		screen->top->ops->type(screen->top, screen, text, length, paste);
}

void screen_click(struct screen *screen, int line, int column)
{
	begin_key(screen);
	if (screen->top && screen->top->ops->click)
		screen->top->ops->click(screen->top, screen, line, column);
}

/* Is something typed in or asked anywhere, which may point into the office's lists? */
static bool is_engaged(const struct screen *screen)
{
	const unsigned calm = CONTEXT_LIST | CONTEXT_FORM | CONTEXT_GRID | CONTEXT_PAGER;

	for (const struct view *view = screen->top; view; view = view->below)
		if (view->ops->context(view) & ~calm)
			return true;
	return false;
}

/* The office's lists as they are now, as soon as nobody is in the middle of something.  Are they others? */
static bool follow_masters(struct screen *screen)
{
	int64_t before = screen->service->masters_set;
	struct err err = ERR_INIT;

	screen->behind = is_engaged(screen) || service_follow(screen->service, &err);
	err_release(&err);	/* busy for a moment: the next look will see */
	return screen->service->masters_set != before;
}

/* Has the store changed?  Then the view on top reads anew. */
static void look_at_store(struct screen *screen)
{
	struct err err = ERR_INIT;
	int64_t version;
	bool first = screen->version < 0, moved, others;
	enum rc rc = browse_version(screen->service, &version, &err);

	keeper_note(&screen->keeper, rc, &err);
	moved = version != screen->version;
	if (rc || (!moved && !screen->behind))
		return;
	screen->version = version;
	others = follow_masters(screen);
	if (!first && (moved || others) && screen->top->ops->refresh)
		screen->top->ops->refresh(screen->top, screen);
}

static void look_around(struct screen *screen)
{
	look_at_store(screen);
	if (screen->top->ops->look)
		screen->top->ops->look(screen->top, screen);
}

void screen_poll(struct screen *screen)
{
	if (!screen->top)
		return;
	screen->key_waits = true;
	look_around(screen);
	screen->key_waits = false;
}

int screen_quiet(struct screen *screen, int quiet_ms)
{
	struct view *top = screen->top;
	int looks = quiet_ms / LOOK_MS, next = (looks + 1) * LOOK_MS, due;

	if (!browse_is_idle(screen->service))
		BUG("something is open in the store while a person is waited for");
	if (!top)
		return -1;
	due = keeper_quiet(&screen->keeper, screen, quiet_ms);
	next = due >= 0 && due < next ? due : next;
	if (looks > screen->looks)
		look_around(screen);
	screen->looks = looks;
	due = top->ops->quiet ? top->ops->quiet(top, screen, quiet_ms) : -1;
	return due >= 0 && due < next ? due : next;
}

bool screen_settle(struct screen *screen)
{
	keeper_retry(&screen->keeper, screen);
	return !unsaved_cells(screen->service);
}

void screen_keep(struct screen *screen)
{
	for (struct view *view = screen->top; view; view = view->below)
		keep(screen, view);
}

void screen_edited(struct screen *screen, enum rc rc, struct err *err)
{
	struct view *top = screen->top;

	if (top && top->ops->edited)
		top->ops->edited(top, screen, rc, err);
	else
		err_release(err);
}

void screen_hang_up(struct screen *screen)
{
	service_hurry(screen->service);
	screen_keep(screen);
	while (screen->top)
		drop_top(screen);
	screen_request(screen, REQUEST_QUIT, NULL);
}
