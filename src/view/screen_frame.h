/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * screen_frame - header, message line and footer around a view's body.
 */
#ifndef VIEW_SCREEN_FRAME_H
#define VIEW_SCREEN_FRAME_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "view/frame.h"
#include "view/view.h"

struct screen_state {
	const struct config *config;
	const char *login;
	struct str message;		/* "": none */
	enum role message_role;
	struct str lasting;		/* stands in its place where there is none; "": nothing */
	size_t unsaved;			/* texts that the store has not taken yet */
	int64_t saved_at;		/* 0: nothing saved yet */
};

void screen_frame_build(struct view *view, const struct screen_state *state,
			struct frame *frame);

/* Does the view have use for the action, where it stands now?  Footer and help ask. */
bool view_offers(const struct view *view, enum action action);

#endif
