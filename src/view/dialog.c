/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * dialog - one view in three shapes.  The view below is built into what is
 * left of the body, so that one sees what the question is about.
 *
 * A dialog is gone before its answer is given: the answer may push views.
 */
#include "view/dialog.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "view/choice_list.h"
#include "view/line_edit.h"
#include "view/spots.h"
#include "view/text_act.h"
#include "view/text_select.h"
#include "view/view.h"

enum shape { SHAPE_ASK, SHAPE_CHOOSE, SHAPE_LINE };

struct dialog {
	struct view view;
	enum shape shape;
	char *title;
	struct choice_list choices;	/* of a choice */
	struct spots spots;		/* of a line */
	struct text_edit edit;		/* of a line */
	int columns;
	enum text_ambiguous ambiguous;
	void (*yes)(struct screen *screen, void *arg);
	void (*chosen)(struct screen *screen, size_t index, void *arg);
	void (*typed)(struct screen *screen, const char *text, void *arg);
	void *arg;
};

static struct dialog *self(struct view *view)
{
	return (struct dialog *)view;
}

static void dialog_title(const struct view *view, struct str *out)
{
	if (view->below)
		view->below->ops->title(view->below, out);
}

static enum context dialog_context(const struct view *view)
{
	static const enum context contexts[] = {
		[SHAPE_ASK] = CONTEXT_DIALOG,
		[SHAPE_CHOOSE] = CONTEXT_CHOICE,
		[SHAPE_LINE] = CONTEXT_LINE,
	};

	return contexts[((const struct dialog *)view)->shape];
}

/* ---- what is seen ---- */

static void dialog_tail(const struct view *view, struct str *out)
{
	if (view->below && view->below->ops->tail)
		view->below->ops->tail(view->below, out);
}

/* The title from a line on, -1: only measured; returns the lines it takes. */
static int put_title(const struct dialog *dialog, struct frame *frame, int line)
{
	return frame_wrap(frame, &(struct area){ line, 1, frame->lines, frame->columns - 2 }, ROLE_NOTE,
			  dialog->title);
}

static void build_line(struct dialog *dialog, struct frame *frame, int line)
{
	struct spot spot = { .line = line, .lines = 1, .column = 2, .columns = frame->columns - 4 };

	line_edit_build(&dialog->edit, frame, spot.line, spot.column, spot.columns);
	spots_add(&dialog->spots, &spot);
}

static int wanted_height(const struct dialog *dialog, const struct body *body)
{
	int height = 1 + put_title(dialog, body->frame, -1);
	int most = body->height - 3 > height ? body->height - 3 : body->height;

	if (dialog->shape == SHAPE_CHOOSE)
		height += (int)(dialog->choices.count < 1000 ? dialog->choices.count : 1000);
	else if (dialog->shape == SHAPE_LINE)
		height += 1;
	return height < most ? height : most;
}

static void dialog_build(struct view *view, const struct body *body)
{
	struct dialog *dialog = self(view);
	int height = wanted_height(dialog, body), line = body->top + body->height - height;
	struct body rest = { .frame = body->frame, .top = body->top,
			     .height = body->height - height };
	struct str rule = STR_INIT;

	spots_clear(&dialog->spots);
	dialog->columns = body->frame->columns;
	dialog->ambiguous = body->frame->ambiguous;
	if (view->below && rest.height > 0)
		view->below->ops->build(view->below, &rest);
	str_add_repeat(&rule, "-", (size_t)body->frame->columns);
	frame_puts(body->frame, line, 0, ROLE_DIM, rule.text);
	str_release(&rule);
	body->frame->cursor_hidden = false;
	line += 1 + put_title(dialog, body->frame, line + 1);
	frame_cursor(body->frame, line - 1, 0);
	if (dialog->shape == SHAPE_CHOOSE)
		choice_list_build(&dialog->choices, &(struct body){ .frame = body->frame, .top = line,
				  .height = body->top + body->height - line });
	else if (dialog->shape == SHAPE_LINE)
		build_line(dialog, body->frame, line);
}

/* ---- the answer ---- */

static void answer(struct dialog *dialog, struct screen *screen)
{
	struct dialog given = *dialog;
	char *text = dialog->shape == SHAPE_LINE ? xstrdup(dialog->edit.text.text) : NULL;

	screen_pop(screen);	/* frees the dialog */
	if (given.shape == SHAPE_ASK)
		given.yes(screen, given.arg);
	else if (given.shape == SHAPE_CHOOSE)
		given.chosen(screen, given.choices.current, given.arg);
	else if (given.shape == SHAPE_LINE)
		given.typed(screen, text, given.arg);
	free(text);
}

static bool dialog_act(struct view *view, struct screen *screen, enum action action)
{
	struct dialog *dialog = self(view);

	if (action == ACTION_accept || action == ACTION_yes) {
		answer(dialog, screen);
		return true;
	}
	if (action == ACTION_no) {
		screen_pop(screen);
		return true;
	}
	if (action == ACTION_help)
		return true;
	if (dialog->shape == SHAPE_CHOOSE)
		return choice_list_act(&dialog->choices, action);
	if (dialog->shape == SHAPE_LINE)
		return text_act(&dialog->edit, screen, action, NULL);
	return false;
}

static void dialog_type(struct view *view, struct screen *screen, const char *text,
			size_t length, bool paste)
{
	struct dialog *dialog = self(view);
	struct err err = ERR_INIT;

	if (dialog->shape == SHAPE_LINE) {
		if (paste ? text_edit_insert(&dialog->edit, text, length, &err)
			  : text_edit_type(&dialog->edit, text, length, &err))
			screen_say_err(screen, &err);
	} else if (!paste && dialog->shape == SHAPE_CHOOSE) {
		choice_list_type(&dialog->choices, text, length);
	}
}

static void dialog_click(struct view *view, struct screen *screen, int line, int column)
{
	struct dialog *dialog = self(view);
	const struct spot *spot = spots_at(&dialog->spots, line, column);

	(void)screen;
	if (dialog->shape == SHAPE_CHOOSE)
		choice_list_click(&dialog->choices, line, column);
	else if (spot)
		line_edit_click(&dialog->edit, column - spot->column, spot->columns, dialog->ambiguous);
}

static void dialog_free(struct view *view)
{
	struct dialog *dialog = self(view);

	choice_list_release(&dialog->choices);
	free(dialog->title);
	spots_release(&dialog->spots);
	text_edit_release(&dialog->edit);
	free(dialog);
}

static bool dialog_offers(const struct view *view, enum action action)
{
	const struct dialog *dialog = (const struct dialog *)view;

	if (action == ACTION_accept || action == ACTION_yes || action == ACTION_no ||
	    action == ACTION_back)
		return true;
	return dialog->shape == SHAPE_LINE && text_act_offers(&dialog->edit, action);
}

static const struct view_ops ops = {
	.title = dialog_title,
	.tail = dialog_tail,
	.context = dialog_context,
	.build = dialog_build,
	.act = dialog_act,
	.type = dialog_type,
	.click = dialog_click,
	.free = dialog_free,
	.offers = dialog_offers,
};

static struct dialog *push(struct screen *screen, enum shape shape, const char *title, void *arg)
{
	struct dialog *dialog = xcalloc(1, sizeof(*dialog));
	struct str shown = STR_INIT;

	dialog->view.ops = &ops;
	dialog->shape = shape;
	text_show(&shown, title, strlen(title), TEXT_LINES);
	dialog->title = str_take(&shown);
	dialog->arg = arg;
	dialog->ambiguous = TEXT_NARROW;
	text_edit_init(&dialog->edit, NULL, false);
	screen_push(screen, &dialog->view);
	return dialog;
}

void dialog_ask(struct screen *screen, const char *question,
		void (*yes)(struct screen *screen, void *arg), void *arg)
{
	push(screen, SHAPE_ASK, question, arg)->yes = yes;
}

void dialog_choose(struct screen *screen, const char *title, const char *const *labels,
		   size_t count, size_t current,
		   void (*chosen)(struct screen *screen, size_t index, void *arg), void *arg)
{
	struct dialog *dialog;

	if (count == 0)
		return;
	dialog = push(screen, SHAPE_CHOOSE, title, arg);
	choice_list_init(&dialog->choices, labels, count, current);
	dialog->chosen = chosen;
}

void dialog_line(struct screen *screen, const char *title, const char *initial,
		 void (*typed)(struct screen *screen, const char *text, void *arg), void *arg)
{
	struct dialog *dialog = push(screen, SHAPE_LINE, title, arg);

	text_edit_release(&dialog->edit);
	text_edit_init(&dialog->edit, initial, false);
	dialog->typed = typed;
}

void dialog_select(struct screen *screen)
{
	text_select_all(&self(screen_top(screen))->edit);
}
