/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "view/compare_view.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "view/choice_list.h"
#include "view/marked.h"
#include "view/view.h"

#define BESIDE_FROM 100		/* columns of the window */
#define INDENT 2

struct side {
	char *name, *text;
	struct marked differs;
};

struct compare {
	struct view view;
	const struct config *config;
	char *title;			/* NULL: that of the view below */
	struct side sides[2];
	int top, height, lines;		/* first line shown, room, lines there are */
	struct choice_list choices;	/* of a question; none where there is only to read */
	char *question;
	void (*chosen)(struct screen *screen, size_t index, void *arg);
	void *arg;
};

static struct compare *self(struct view *view)
{
	return (struct compare *)view;
}

/* ---- what is seen ---- */

static void compare_title(const struct view *view, struct str *out)
{
	const char *title = ((const struct compare *)view)->title;

	if (title)
		str_add(out, title);
	else if (view->below)
		view->below->ops->title(view->below, out);
}

static void compare_tail(const struct view *view, struct str *out)
{
	if (!((const struct compare *)view)->title && view->below && view->below->ops->tail)
		view->below->ops->tail(view->below, out);
}

static enum context compare_context(const struct view *view)
{
	return ((const struct compare *)view)->question ? CONTEXT_CHOICE : CONTEXT_PAGER;
}

/* A line of the whole as one of the frame, -1 where it is not seen. */
static int seen(const struct compare *compare, const struct body *body, int line)
{
	int at = line - compare->top;

	return at < 0 || at >= body->height ? -1 : body->top + at;
}

/* Name and text from a line on; returns the line behind it. */
static int put_side(const struct compare *compare, const struct body *body, const struct side *side,
		    int line, int column, int columns)
{
	struct text_line *lines;
	size_t count = text_wrap(side->text, strlen(side->text), columns - INDENT, body->frame->ambiguous,
				 &lines);
	int at = seen(compare, body, line++);

	if (at >= 0)
		frame_puts(body->frame, at, column, ROLE_HEADING, side->name);
	at = seen(compare, body, line);
	if (!*side->text && at >= 0)
		frame_puts(body->frame, at, column + INDENT, ROLE_DIM, _("(empty)"));
	for (size_t i = 0; i < count; i++)
		marked_put(body->frame, seen(compare, body, line++), column + INDENT, ROLE_VALUE, side->text,
			   lines[i].start, lines[i].start + lines[i].length, &side->differs);
	free(lines);
	return line;
}

/* Both texts into that part of the body. */
static void build_sides(struct compare *compare, const struct body *body)
{
	int columns = body->frame->columns, half = columns / 2 - 1, first, second;

	compare->height = body->height;
	if (columns >= BESIDE_FROM) {
		/* What differs is put from left to right: lines of both, then. */
		first = put_side(compare, body, &compare->sides[0], 0, 0, half);
		second = put_side(compare, body, &compare->sides[1], 0, half + 2, half);
		compare->lines = first > second ? first : second;
		return;
	}
	first = put_side(compare, body, &compare->sides[0], 0, 0, columns);
	compare->lines = put_side(compare, body, &compare->sides[1], first + 1, 0, columns);
}

/* A rule, and where one is in what does not fit. */
static void build_rule(const struct compare *compare, struct frame *frame, int line)
{
	struct str rule = STR_INIT, place = STR_INIT, up = STR_INIT, down = STR_INIT;
	int width = frame->columns;

	if (compare->lines > compare->height) {
		action_add_key(ACTION_page_up, compare->config, &up);
		action_add_key(ACTION_page_down, compare->config, &down);
		/* TRANSLATORS: the last two are keys */
		str_addf(&place, _(" lines %d to %d of %d: %s, %s "), compare->top + 1,
			 compare->top + compare->height, compare->lines, up.text, down.text);
		width -= text_width(place.text, place.length, frame->ambiguous);
	}
	str_add_repeat(&rule, "-", width > 0 ? (size_t)width : 0);
	str_add(&rule, place.text);
	frame_puts(frame, line, 0, ROLE_DIM, rule.text);
	str_release(&rule);
	str_release(&place);
	str_release(&up);
	str_release(&down);
}

static void build_asked(struct compare *compare, const struct body *body)
{
	struct area question = { body->top, 0, body->height, body->frame->columns - 1 };
	struct body part = *body;
	int used = frame_wrap(body->frame, &question, ROLE_NOTE, compare->question) + 1;
	int choices = (int)compare->choices.count, end;

	part.top += used;
	part.height -= used + choices + 1;
	if (part.height < 1)
		part.height = 1;
	build_sides(compare, &part);
	end = compare->lines < part.height ? compare->lines : part.height;
	build_rule(compare, body->frame, part.top + end);
	part.top += end + 1;
	part.height = body->top + body->height - part.top;
	choice_list_build(&compare->choices, &part);
}

static void compare_build(struct view *view, const struct body *body)
{
	struct compare *compare = self(view);

	if (compare->question) {
		build_asked(compare, body);
		return;
	}
	body->frame->cursor_hidden = true;
	frame_cursor(body->frame, body->top, 0);
	build_sides(compare, body);
}

/* ---- moving ---- */

static void stay_inside(struct compare *compare)
{
	int last = compare->lines - compare->height;

	if (compare->top > last)
		compare->top = last;
	if (compare->top < 0)
		compare->top = 0;
}

static bool scroll(struct compare *compare, enum action action)
{
	int page = compare->height > 1 ? compare->height - 1 : 1;

	if (action == ACTION_up)
		compare->top--;
	else if (action == ACTION_down)
		compare->top++;
	else if (action == ACTION_page_up)
		compare->top -= page;
	else if (action == ACTION_page_down || action == ACTION_next_page)
		compare->top += page;
	else if (action == ACTION_home)
		compare->top = 0;
	else if (action == ACTION_end)
		compare->top = compare->lines;
	else
		return false;
	stay_inside(compare);
	return true;
}

static bool answer(struct compare *compare, struct screen *screen, enum action action)
{
	struct compare given = *compare;

	if (action == ACTION_page_up || action == ACTION_page_down)
		return scroll(compare, action);
	if (action != ACTION_accept)
		return choice_list_act(&compare->choices, action);
	screen_pop(screen);	/* frees the view */
	given.chosen(screen, given.choices.current, given.arg);
	return true;
}

static bool compare_act(struct view *view, struct screen *screen, enum action action)
{
	struct compare *compare = self(view);

	return compare->question ? answer(compare, screen, action) : scroll(compare, action);
}

static void compare_type(struct view *view, struct screen *screen, const char *text, size_t length,
			 bool paste)
{
	struct compare *compare = self(view);

	(void)screen;
	if (compare->question && !paste)
		choice_list_type(&compare->choices, text, length);
}

static void compare_click(struct view *view, struct screen *screen, int line, int column)
{
	(void)screen;
	choice_list_click(&self(view)->choices, line, column);
}

static bool compare_offers(const struct view *view, enum action action)
{
	const struct compare *compare = (const struct compare *)view;
	bool moves = action == ACTION_up || action == ACTION_down || action == ACTION_page_up ||
		     action == ACTION_page_down || action == ACTION_next_page || action == ACTION_home ||
		     action == ACTION_end;

	if (compare->question && (action == ACTION_up || action == ACTION_down || action == ACTION_accept))
		return true;
	return (moves && compare->lines > compare->height) || action == ACTION_back ||
	       action == ACTION_help || action == ACTION_quit || action == ACTION_redraw;
}

static void compare_free(struct view *view)
{
	struct compare *compare = self(view);

	for (int i = 0; i < 2; i++) {
		free(compare->sides[i].name);
		free(compare->sides[i].text);
		marked_release(&compare->sides[i].differs);
	}
	choice_list_release(&compare->choices);
	free(compare->question);
	free(compare->title);
	free(compare);
}

static const struct view_ops ops = {
	.title = compare_title,
	.tail = compare_tail,
	.context = compare_context,
	.build = compare_build,
	.act = compare_act,
	.type = compare_type,
	.click = compare_click,
	.free = compare_free,
	.offers = compare_offers,
};

/* ---- made ---- */

static void take_text(struct side *side, const char *name, const char *text)
{
	struct str shown = STR_INIT;

	if (text)
		text_show(&shown, text, strlen(text), TEXT_LINES);
	side->name = xstrdup(name);
	side->text = str_take(&shown);
}

static struct compare *make(struct screen *screen, const char *title, const struct compare_side sides[2])
{
	struct compare *compare = xcalloc(1, sizeof(*compare));

	compare->view.ops = &ops;
	compare->config = screen_config(screen);
	compare->title = xstrdup(title);
	for (int i = 0; i < 2; i++)
		take_text(&compare->sides[i], sides[i].name, sides[i].text);
	marked_differences(compare->sides[0].text, compare->sides[1].text, &compare->sides[0].differs,
			   &compare->sides[1].differs);
	return compare;
}

void compare_view_push(struct screen *screen, const char *title, const char *first_name,
		       const char *first, const char *second_name, const char *second)
{
	const struct compare_side sides[2] = { { first_name, first }, { second_name, second } };

	screen_push(screen, &make(screen, title, sides)->view);
}

void compare_view_ask(struct screen *screen, const struct compare_side sides[2],
		      const struct compare_question *question)
{
	struct compare *compare = make(screen, NULL, sides);
	struct str shown = STR_INIT;

	text_show(&shown, question->question, strlen(question->question), TEXT_LINES);
	compare->question = str_take(&shown);
	choice_list_init(&compare->choices, question->labels, question->count, question->current);
	compare->chosen = question->chosen;
	compare->arg = question->arg;
	screen_push(screen, &compare->view);
}
