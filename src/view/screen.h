/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * screen - the stack of views as tui's loop and the screen tests run it; what
 * views ask of it stands in view/view.h.
 */
#ifndef VIEW_SCREEN_H
#define VIEW_SCREEN_H

#include <stdbool.h>
#include <stddef.h>

#include "view/view.h"

/* Begins with the list of sheets; both are borrowed. */
struct screen *screen_new(struct service *service, const struct config *config);
void screen_free(struct screen *screen);	/* NULL is fine */

void screen_build(struct screen *screen, struct frame *frame);	/* frame is reset by the caller to its size */
enum context screen_context(const struct screen *screen);
void screen_act(struct screen *screen, enum action action);
void screen_type(struct screen *screen, const char *text, size_t length, bool paste);
void screen_click(struct screen *screen, int line, int column);
/*
 * A key has come and is not looked at yet: has somebody else changed the store
 * meanwhile?  The views refresh if so; what they say of it outlives that key.
 */
void screen_poll(struct screen *screen);
/*
 * Nothing has been typed for `quiet_ms`; what is due is done, every two
 * seconds a look at what others do.  Returns the quiet after which to call
 * again, -1 for never.
 */
int screen_quiet(struct screen *screen, int quiet_ms);

/* Take what a view has asked for; *text (the caller frees it) or NULL. */
enum request screen_take_request(struct screen *screen, char **text);

/* The program may end at any moment, or stand still: all that is being typed becomes a draft. */
void screen_keep(struct screen *screen);
/* The editor that REQUEST_EDITOR asked for has ended, or could not be run; `err` is released. */
void screen_edited(struct screen *screen, enum rc rc, struct err *err);
/* The terminal is gone: keep what is being typed, without delay, and close all views. */
void screen_hang_up(struct screen *screen);

#endif
