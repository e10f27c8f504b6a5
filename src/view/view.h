/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * view - the contract of one view (list, form, history, help …), and what it
 * asks of the screen, the stack of views with header, message line and footer.
 *
 * Keys become actions in tui/keymap.c by the context that the top view names;
 * characters that are no command go to type().  A view draws only the body:
 * lines `top` .. `top + height - 1` of the frame, all columns.  Line 0 is the
 * header, the last but one the message line, the last one the footer.
 */
#ifndef VIEW_VIEW_H
#define VIEW_VIEW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "view/action.h"
#include "view/context.h"
#include "view/frame.h"

struct screen;
struct view;
struct service;
struct config;
struct receipt;
struct sitting;
struct str;

struct body {			/* where a view may draw */
	struct frame *frame;
	int top, height;
};

struct view_ops {
	/* Append what stands in the header after the program's name. */
	void (*title)(const struct view *view, struct str *out);
	/* What stays where the title is too long and is cut; NULL for none. */
	void (*tail)(const struct view *view, struct str *out);
	enum context (*context)(const struct view *view);
	void (*build)(struct view *view, const struct body *body);
	/* true: done here; false: not mine, the screen tries the common ones. */
	bool (*act)(struct view *view, struct screen *screen, enum action action);
	/* Typed or pasted text (`paste`: as one piece, never commands); NULL: none taken. */
	void (*type)(struct view *view, struct screen *screen, const char *text,
		     size_t length, bool paste);
	/* A click at a place of the frame.  NULL: it is of no use. */
	void (*click)(struct view *view, struct screen *screen, int line, int column);
	/*
	 * The editor that REQUEST_EDITOR asked for has ended (RC_OK), or why not; `err`
	 * is released here.  NULL: never asked for.
	 */
	void (*edited)(struct view *view, struct screen *screen, enum rc rc, struct err *err);
	/* The store has changed, or a view above was closed. NULL: nothing to do. */
	void (*refresh)(struct view *view, struct screen *screen);
	/* Between keys, and every two seconds of quiet: look around. NULL: nothing to look at. */
	void (*look)(struct view *view, struct screen *screen);
	/*
	 * Nothing has been typed for `quiet_ms`: do what is due by now.  Returns the
	 * quiet after which to be asked next (more than `quiet_ms`), -1 for never.
	 * NULL: nothing is ever due.
	 */
	int (*quiet)(struct view *view, struct screen *screen, int quiet_ms);
	/* The view has just been put on top. NULL: nothing to do. */
	void (*shown)(struct view *view, struct screen *screen);
	/*
	 * Another view is about to cover it, or the program may end: keep what is being
	 * typed as a draft. NULL: nothing is ever typed that matters.
	 */
	void (*keep)(struct view *view, struct screen *screen);
	/* The view is about to be left: save what is typed.  false: stay. NULL: fine. */
	bool (*leave)(struct view *view, struct screen *screen);
	void (*free)(struct view *view);
	/* Of the actions of the context, is this one for me?  Footer and help ask. NULL: all. */
	bool (*offers)(const struct view *view, enum action action);
};

struct view {
	const struct view_ops *ops;
	struct view *below;	/* kept by the screen */
};

/* ---- the screen ---- */

/* What a view asks of the terminal or the program; tui carries it out between frames. */
enum request {
	REQUEST_NONE,
	REQUEST_QUIT,
	REQUEST_REDRAW,		/* clear and paint anew */
	REQUEST_SUSPEND,
	REQUEST_PRINT_TERMINAL,	/* request_text goes to the terminal's own printer */
	REQUEST_MOUSE,		/* take the mouse, or give it back to the terminal */
	REQUEST_EDITOR,		/* request_text is a file for the person's own editor; then edited() */
	REQUEST_CLIPBOARD,	/* request_text goes to the clipboard of the person's desktop */
};

struct service *screen_service(struct screen *screen);
const struct config *screen_config(struct screen *screen);

/* The screen owns the view from here on. */
void screen_push(struct screen *screen, struct view *view);
void screen_pop(struct screen *screen);		/* asks leave() first; the last one gone: quit */
struct view *screen_top(struct screen *screen);

/* One sentence in the message line, until the next key. */
void screen_say(struct screen *screen, enum role role, const char *format, ...)
	__attribute__((format(printf, 3, 4)));
/* The same from an err (which is released). */
void screen_say_err(struct screen *screen, struct err *err);
/* Something that others did, where the line is free or what stands there has been read. */
void screen_news(struct screen *screen, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
/*
 * A change of this sheet (0: of several, or of none alone) is on disk: the time
 * goes into the corner of the header ("10:32 保存"), the set to the sitting.
 * Nothing where none was made.
 */
void screen_saved(struct screen *screen, int64_t sheet_id, const struct receipt *receipt);
/* Try to save what waits; false: it still does, and nothing must overtake it. */
bool screen_settle(struct screen *screen);
/* What was changed since the program was started. */
struct sitting *screen_sitting(struct screen *screen);

/*
 * Keep a copy of what was copied or cut, for pasting in this program, and ask
 * the terminal to put it on the desktop's clipboard, unless the ini file says
 * not to.  A block of a grid is lines of cells with tabs between.
 */
void screen_copy(struct screen *screen, const char *text, size_t length);

/* `text` is copied, or NULL. */
void screen_request(struct screen *screen, enum request request, const char *text);

#endif
