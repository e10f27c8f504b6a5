/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * screen_frame - the footer is a loop over the list of actions, as far as the
 * width goes; the way back always has its place.
 */
#include "view/screen_frame.h"

#include <string.h>

#include "base/i18n.h"
#include "base/moment.h"
#include "base/text.h"

#define NAME "hyoka  "
#define GAP 2			/* columns between title and corner */
#define MESSAGE_LINES 4		/* at most */

bool view_offers(const struct view *view, enum action action)
{
	if (!(action_info(action)->contexts & view->ops->context(view)))
		return false;
	return !view->ops->offers || view->ops->offers(view, action);
}

/* ---- header ---- */

static void right_end(const struct screen_state *state, bool login, struct str *out)
{
	struct str clock = STR_INIT;

	if (login)
		str_add(out, state->login);
	if (!state->saved_at && !state->unsaved)
		return;
	if (out->length > 0)
		str_add(out, "  ");
	if (state->unsaved) {
		str_addf(out, _("%zu not saved"), state->unsaved);
		return;
	}
	moment_format(&clock, state->saved_at, MOMENT_CLOCK);
	str_addf(out, _("saved %s"), clock.text);
	str_release(&clock);
}

static int width_of(const struct str *text, const struct frame *frame)
{
	return text_width(text->text, text->length, frame->ambiguous);
}

/* The title, as much as there is room for, and what stays behind it. */
static void put_title(struct frame *frame, const struct str *title, const struct str *tail, int room)
{
	int behind = tail->length > 0 ? 1 + width_of(tail, frame) : 0;
	int column = width_of(title, frame);

	if (column > room - behind)
		column = room > behind ? room - behind : 0;
	frame_pad(frame, 0, 0, column, false, ROLE_TITLE, title->text);
	if (behind > 0)
		frame_pad(frame, 0, column + 1, room - column - 1, false, ROLE_TITLE, tail->text);
}

/* Where it is narrow, first the program's name gives way, then the person's; then the title is cut. */
static void build_header(const struct view *view, const struct screen_state *state,
			 struct frame *frame)
{
	struct str left = STR_INIT, tail = STR_INIT, right = STR_INIT;
	int room, wanted;

	str_add(&left, NAME);
	view->ops->title(view, &left);
	if (view->ops->tail)
		view->ops->tail(view, &tail);
	right_end(state, true, &right);
	wanted = width_of(&left, frame) + (tail.length > 0 ? 1 + width_of(&tail, frame) : 0) + GAP;
	if (wanted + width_of(&right, frame) > frame->columns) {
		str_remove(&left, 0, strlen(NAME));
		wanted -= (int)strlen(NAME);
	}
	if (wanted + width_of(&right, frame) > frame->columns) {
		str_clear(&right);
		right_end(state, false, &right);
	}
	room = frame->columns - width_of(&right, frame);
	put_title(frame, &left, &tail, right.length > 0 ? room - GAP : room);
	if (right.length > 0)
		frame_puts(frame, 0, room, ROLE_DIM, right.text);
	str_release(&left);
	str_release(&tail);
	str_release(&right);
}

/* ---- footer ---- */

struct item {
	const char *key, *label;
	size_t key_length;
	int width;		/* 0: it does not stand in the footer */
};

static struct item item_of(const struct view *view, const struct config *config, enum action action,
			   const struct frame *frame)
{
	struct item item = { 0 };

	if (!action_info(action)->label || !view_offers(view, action))
		return item;
	item.key = action_keys(action, config);
	item.key_length = strcspn(item.key, " \t");
	item.label = _(action_info(action)->label);
	if (item.key_length)
		item.width = text_width(item.key, item.key_length, frame->ambiguous) + 1 +
			     text_width(item.label, strlen(item.label), frame->ambiguous);
	return item;
}

static int put_item(struct frame *frame, int column, const struct item *item)
{
	int line = frame->lines - 1;

	if (column > 0)
		column += 2;
	column = frame_put(frame, line, column, ROLE_KEY, item->key, item->key_length);
	return frame_puts(frame, line, column + 1, ROLE_PLAIN, item->label);
}

static void build_footer(const struct view *view, const struct config *config, struct frame *frame)
{
	struct item back = item_of(view, config, ACTION_back, frame);
	int room = frame->columns - (back.width ? 2 + back.width : 0), column = 0;

	for (int i = ACTION_NONE + 1; i < (int)ACTION_COUNT; i++) {
		struct item item = item_of(view, config, (enum action)i, frame);

		if (i != ACTION_back && item.width && column + 2 + item.width <= room)
			column = put_item(frame, column, &item);
	}
	if (back.width)
		put_item(frame, column, &back);
}

/* ---- message ---- */

/* What is told, in as many lines as it takes; drawn above the footer, or only measured. */
static int put_message(const struct screen_state *state, struct frame *frame, bool draw)
{
	bool lasting = state->message.length == 0;
	const struct str *text = lasting ? &state->lasting : &state->message;
	enum role role = lasting ? ROLE_ERROR : state->message_role;
	struct area area = { -1, 0, MESSAGE_LINES, frame->columns };
	int height = frame_wrap(frame, &area, role, text->text);

	area.line = frame->lines - 1 - height;
	return draw ? frame_wrap(frame, &area, role, text->text) : height;
}

void screen_frame_build(struct view *view, const struct screen_state *state, struct frame *frame)
{
	struct body body = { .frame = frame, .top = 1 };

	body.height = frame->lines - 2 - put_message(state, frame, false);
	if (body.height > 0)
		view->ops->build(view, &body);
	build_header(view, state, frame);	/* the view knows its size by now */
	put_message(state, frame, true);
	build_footer(view, state->config, frame);
}
