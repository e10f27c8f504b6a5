/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * help_view - a loop over the list of actions for the view below.
 *
 * The lines are made anew when the width has changed.
 */
#include "view/help_view.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "view/pager.h"
#include "view/screen_frame.h"
#include "view/view.h"

#define KEYS_COLUMNS 24

struct help_view {
	struct view view;
	struct pager pager;
	const struct config *config;
	char *title, *text;	/* of the field, or NULL */
	int columns;		/* that the lines were made for */
};

static struct help_view *self(struct view *view)
{
	return (struct help_view *)view;
}

static void help_title(const struct view *view, struct str *out)
{
	(void)view;
	str_add(out, _("Help"));
}

static enum context help_context(const struct view *view)
{
	(void)view;
	return CONTEXT_PAGER;
}

static void add_action(struct help_view *help, enum action action, const struct frame *frame)
{
	const char *keys = action_keys(action, help->config);
	size_t first = help->pager.count;
	struct str line = STR_INIT;

	if (!*keys)
		return;
	pager_wrap(&help->pager, ROLE_PLAIN, KEYS_COLUMNS, 0, _(action_info(action)->help), frame->columns,
		   frame->ambiguous);
	text_pad(&line, keys, strlen(keys), KEYS_COLUMNS - 1, false, frame->ambiguous);
	str_add_char(&line, ' ');
	str_add(&line, help->pager.lines[first].text);
	free(help->pager.lines[first].text);
	help->pager.lines[first].text = str_take(&line);
	help->pager.lines[first].indent = 0;
}

static void make_lines(struct help_view *help, const struct frame *frame)
{
	const struct view *below = help->view.below;

	pager_clear(&help->pager);
	if (help->title)
		pager_wrap(&help->pager, ROLE_HEADING, 0, 0, help->title, frame->columns,
			   frame->ambiguous);
	if (help->text)
		pager_wrap(&help->pager, ROLE_PLAIN, 2, 0, help->text, frame->columns,
			   frame->ambiguous);
	if (help->pager.count > 0)
		pager_add(&help->pager, ROLE_PLAIN, 0, 0, "", 0);
	pager_wrap(&help->pager, ROLE_HEADING, 0, 0, _("Keys that work here"), frame->columns,
		   frame->ambiguous);
	for (int i = ACTION_NONE + 1; below && i < (int)ACTION_COUNT; i++)
		if (view_offers(below, (enum action)i))
			add_action(help, (enum action)i, frame);
	help->columns = frame->columns;
}

static void help_build(struct view *view, const struct body *body)
{
	struct help_view *help = self(view);

	if (help->columns != body->frame->columns)
		make_lines(help, body->frame);
	pager_build(&help->pager, body);
}

static bool help_act(struct view *view, struct screen *screen, enum action action)
{
	(void)screen;
	if (action == ACTION_help)	/* no help of the help */
		return true;
	return pager_act(&self(view)->pager, action);
}

static void help_free(struct view *view)
{
	struct help_view *help = self(view);

	pager_release(&help->pager);
	free(help->title);
	free(help->text);
	free(help);
}

static bool help_offers(const struct view *view, enum action action)
{
	(void)view;
	return pager_offers(action) || action == ACTION_back || action == ACTION_quit ||
	       action == ACTION_redraw || action == ACTION_next_thing;
}

static const struct view_ops ops = {
	.title = help_title,
	.context = help_context,
	.build = help_build,
	.act = help_act,
	.free = help_free,
	.offers = help_offers,
};

void help_view_push(struct screen *screen, const char *title, const char *text)
{
	struct help_view *help = xcalloc(1, sizeof(*help));

	help->view.ops = &ops;
	help->config = screen_config(screen);
	help->title = xstrdup(title);
	help->text = xstrdup(text);
	screen_push(screen, &help->view);
}
