/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_preview - two lines a row: what stands there, and what it becomes.
 * Below the rows stands what cannot be read and why; the last line asks.
 */
#include "view/form_preview.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/delimited.h"
#include "base/i18n.h"
#include "base/str.h"
#include "model/kind.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/service.h"
#include "view/form_block.h"
#include "view/form_layout.h"
#include "view/form_paint.h"
#include "view/form_plan.h"
#include "view/form_save.h"
#include "view/pager.h"

#define FIXED_LINES 3		/* summary, years, question */
#define ROW_LINES 2

struct preview {
	struct view view;
	struct form *form;
	struct delimited table;
	bool blanks;		/* empty cells of the table empty those of the sheet */
	struct plan plan;
	struct pager notes;	/* what cannot be read, made for `columns` */
	int columns;
	size_t top, height;	/* of the lines between the fixed ones */
};

static struct preview *self(struct view *view)
{
	return (struct preview *)view;
}

static void rebuild(struct preview *preview)
{
	form_plan_release(&preview->plan);
	form_plan_build(&preview->plan, preview->form, &preview->table, preview->blanks);
	preview->columns = 0;
}

/* ---- what is to be said ---- */

static void add_note(struct preview *preview, const struct frame *frame, enum role role,
		     const struct plan_cell *cell, const char *what)
{
	struct str note = STR_INIT;

	address_label(&cell->at, preview->form->service->masters, &note);
	str_addf(&note, ": %s", what);
	pager_wrap(&preview->notes, role, LAYOUT_NAME_AT, 0, note.text, frame->columns, frame->ambiguous);
	str_release(&note);
}

static void make_notes(struct preview *preview, const struct frame *frame)
{
	const struct plan *plan = &preview->plan;

	pager_clear(&preview->notes);
	for (size_t i = 0; i < plan->rows * plan->columns; i++) {
		if (plan->cells[i].fate == FATE_BAD)
			add_note(preview, frame, ROLE_ERROR, &plan->cells[i], plan->cells[i].why);
		if (plan->cells[i].instead)
			add_note(preview, frame, ROLE_NOTE, &plan->cells[i],
				 _("the value pasted will stand instead of the one that is worked out"));
	}
	preview->columns = frame->columns;
}

static void summary_text(const struct preview *preview, struct str *out)
{
	const struct plan *plan = &preview->plan;

	str_addf(out, _("Paste %zu × %zu: %zu changes"), preview->table.count,
		 preview->table.columns, plan->counts[FATE_CHANGE]);
	if (plan->counts[FATE_SAME])
		str_addf(out, _(", %zu same"), plan->counts[FATE_SAME]);
	if (plan->counts[FATE_SKIP])
		str_addf(out, _(", %zu empty"), plan->counts[FATE_SKIP]);
	if (plan->counts[FATE_BAD])
		str_addf(out, _(", %zu unreadable"), plan->counts[FATE_BAD]);
	if (plan->outside)
		str_addf(out, _(", %zu outside the grid"), plan->outside);
}

static void question_text(const struct preview *preview, struct str *out)
{
	const struct config *config = preview->form->config;
	const size_t *counts = preview->plan.counts;
	struct str others = STR_INIT, leave = STR_INIT;

	action_add_key(ACTION_paste_readable, config, &others);
	action_add_key(ACTION_no, config, &leave);
	if (!counts[FATE_CHANGE])
		str_add(out, _("Nothing would change."));
	else if (counts[FATE_BAD])
		/* TRANSLATORS: two keys */
		str_addf(out, _("Some cells cannot be read: %s changes only the others, %s leaves everything."),
			 others.text, leave.text);
	else
		str_add(out, _("Change them?"));
	str_release(&others);
	str_release(&leave);
}

/* ---- what is seen ---- */

/* Why a cell is empty; a part of that could say something else. */
static const char *reason_that_fits(const struct preview *preview, const struct layout *layout,
				    const struct address *at)
{
	const char *reason = sheet_reason(preview->form->sheet, at);

	if (reason && text_width(reason, strlen(reason), preview->form->ambiguous) >= layout->cell)
		return _("(empty)");
	return reason;
}

static void put_old(const struct preview *preview, const struct layout *layout, struct frame *frame,
		    int line, size_t row)
{
	const struct form *form = preview->form;
	const struct form_item *item = &form->items.items[preview->plan.items[row]];

	for (size_t i = 0; i < item->columns; i++) {
		struct address at = form_item_at(item, i);
		struct str text = STR_INIT;

		painting_show(form, form->sheet, &at, &text);
		if (!text.length)
			str_add(&text, reason_that_fits(preview, layout, &at));
		layout_figure(layout, frame, line, i, ROLE_DIM, &text);
		str_release(&text);
	}
}

static enum role new_text(const struct preview *preview, const struct plan_cell *cell,
			  struct str *out)
{
	switch (cell->fate) {
	case FATE_CHANGE:
		field_show(cell->at.field, &cell->value, preview->form->service->masters, out);
		if (!out->length)	/* empty, or worked out to what was pasted */
			str_add(out, *cell->text ? cell->text : _("(empty)"));
		return ROLE_NOTE;
	case FATE_SAME:
		str_add(out, _("same"));
		return ROLE_DIM;
	case FATE_BAD:
		str_addf(out, "!%s", cell->text);
		return ROLE_ERROR;
	case FATE_SKIP:
	case FATE_COUNT:
		break;
	}
	return ROLE_DIM;
}

static void put_new(const struct preview *preview, const struct layout *layout, struct frame *frame,
		    int line, size_t row)
{
	const struct plan *plan = &preview->plan;

	frame_pad(frame, line, layout->left, layout->name, true, ROLE_DIM, _("new:"));
	for (size_t c = 0; c < plan->columns; c++) {
		struct str text = STR_INIT;
		enum role role = new_text(preview, form_plan_cell(plan, row, c), &text);

		layout_figure(layout, frame, line, plan->left + c, role, &text);
		str_release(&text);
	}
}

static size_t line_count(const struct preview *preview)
{
	return preview->plan.rows * ROW_LINES + preview->notes.count;
}

/* One of the lines between the fixed ones. */
static void put_line(const struct preview *preview, const struct layout *layout,
		     struct frame *frame, int line, size_t index)
{
	const struct form *form = preview->form;
	size_t row = index / ROW_LINES;
	struct str name = STR_INIT;

	if (row >= preview->plan.rows) {
		const struct pager_line *note =
			&preview->notes.lines[index - preview->plan.rows * ROW_LINES];

		frame_puts(frame, line, note->indent, note->role, note->text);
	} else if (index % ROW_LINES) {
		put_new(preview, layout, frame, line, row);
	} else {
		layout_name(form, &form->items.items[preview->plan.items[row]], &name);
		frame_pad(frame, line, layout->left, layout->name, false, ROLE_LABEL, name.text);
		put_old(preview, layout, frame, line, row);
	}
	str_release(&name);
}

/* Years and rows; nothing where somebody has taken the grid away meanwhile. */
static void put_grid(struct preview *preview, const struct body *body)
{
	const struct form_item *item;
	struct layout layout;
	size_t count = line_count(preview);

	if (!preview->plan.rows)
		return;
	item = &preview->form->items.items[preview->plan.items[0]];
	layout = form_layout(preview->form, item, 0, body->frame->columns - 1);
	layout_heads(&layout, preview->form, body->frame, body->top + 1, layout_years(item), item->columns);
	for (size_t i = 0; i < preview->height && preview->top + i < count; i++)
		put_line(preview, &layout, body->frame, body->top + 2 + (int)i, preview->top + i);
}

static size_t last_top(const struct preview *preview)
{
	size_t count = line_count(preview);

	return count > preview->height ? count - preview->height : 0;
}

static void preview_build(struct view *view, const struct body *body)
{
	struct preview *preview = self(view);
	struct str summary = STR_INIT, question = STR_INIT;
	int last = body->top + body->height - 1;

	if (preview->columns != body->frame->columns)
		make_notes(preview, body->frame);
	preview->height = body->height > FIXED_LINES ? (size_t)(body->height - FIXED_LINES) : 1;
	if (preview->top > last_top(preview))
		preview->top = last_top(preview);
	summary_text(preview, &summary);
	frame_puts(body->frame, body->top, 0, ROLE_HEADING, summary.text);
	put_grid(preview, body);
	question_text(preview, &question);
	frame_puts(body->frame, last, 0, ROLE_NOTE, question.text);
	frame_cursor(body->frame, last, 0);
	str_release(&summary);
	str_release(&question);
}

static void preview_title(const struct view *view, struct str *out)
{
	if (view->below)
		view->below->ops->title(view->below, out);
}

static enum context preview_context(const struct view *view)
{
	(void)view;
	return CONTEXT_DIALOG;
}

/* ---- the answer ---- */

static size_t collect_changes(const struct plan *plan, struct form_change *changes)
{
	size_t count = 0;

	for (size_t i = 0; i < plan->rows * plan->columns; i++)
		if (plan->cells[i].fate == FATE_CHANGE)
			changes[count++] = (struct form_change){
				.at = plan->cells[i].at, .value = plan->cells[i].value,
			};
	return count;
}

/* The marker stays; the block is what was pasted. */
static void mark_pasted(struct form *form, const struct plan *plan)
{
	form_block_drop(form);
	form->block.from = form_plan_cell(plan, plan->rows - 1, plan->columns - 1)->at;
	form_focus_on(form, &plan->cells[0].at);
	form->block.on = plan->rows * plan->columns > 1;
}

static void finish(struct preview *preview, struct screen *screen, size_t count)
{
	struct str key = STR_INIT;

	form_edit_cancel(preview->form);
	mark_pasted(preview->form, &preview->plan);
	screen_pop(screen);
	action_add_key(ACTION_undo, screen_config(screen), &key);
	/* TRANSLATORS: number, key */
	screen_say(screen, ROLE_NOTE, _("%zu cells changed; %s takes it back"), count, key.text);
	str_release(&key);
}

/* As one act.  Where somebody was faster, what stands there now is shown. */
static void apply(struct preview *preview, struct screen *screen)
{
	const struct plan *plan = &preview->plan;
	struct form_change *changes = xcalloc(plan->rows * plan->columns, sizeof(*changes));
	size_t count = collect_changes(plan, changes);
	bool written = form_write_all(preview->form, screen, changes, count);

	free(changes);
	if (written)
		finish(preview, screen, count);
	else
		rebuild(preview);
}

static void take_answer(struct preview *preview, struct screen *screen, bool readable_only)
{
	const size_t *counts = preview->plan.counts;

	if (!counts[FATE_CHANGE] && (!counts[FATE_BAD] || readable_only))
		screen_pop(screen);
	else if (counts[FATE_BAD] && !readable_only)
		screen_say(screen, ROLE_ERROR, "%s", _("nothing was changed: some cells cannot be read"));
	else
		apply(preview, screen);
}

static void scroll(struct preview *preview, enum action action)
{
	size_t most = last_top(preview);
	size_t step = action == ACTION_page_up || action == ACTION_page_down ? preview->height : 1;

	if (action == ACTION_up || action == ACTION_page_up)
		preview->top -= step < preview->top ? step : preview->top;
	else if (action == ACTION_down || action == ACTION_page_down)
		preview->top = preview->top + step < most ? preview->top + step : most;
	else if (action == ACTION_home)
		preview->top = 0;
	else
		preview->top = most;
}

static bool scrolls(enum action action)
{
	return action == ACTION_up || action == ACTION_down || action == ACTION_page_up ||
	       action == ACTION_page_down || action == ACTION_home || action == ACTION_end;
}

static bool preview_act(struct view *view, struct screen *screen, enum action action)
{
	struct preview *preview = self(view);

	if (action == ACTION_yes || action == ACTION_paste_readable) {
		take_answer(preview, screen, action == ACTION_paste_readable);
	} else if (action == ACTION_no) {
		screen_pop(screen);
	} else if (action == ACTION_paste_blanks) {
		preview->blanks = !preview->blanks;
		rebuild(preview);
	} else if (scrolls(action)) {
		scroll(preview, action);
	} else {
		return false;
	}
	return true;
}

static bool preview_offers(const struct view *view, enum action action)
{
	const struct preview *preview = (const struct preview *)view;
	const size_t *counts = preview->plan.counts;

	if (action == ACTION_paste_readable)
		return counts[FATE_BAD] && counts[FATE_CHANGE];
	if (action == ACTION_paste_blanks)
		return counts[FATE_SKIP] || preview->blanks;
	if (action == ACTION_yes)
		return counts[FATE_CHANGE] && !counts[FATE_BAD];
	return action == ACTION_no || action == ACTION_help || action == ACTION_redraw || scrolls(action);
}

/* Somebody else has changed something: what stands there is read anew. */
static void preview_refresh(struct view *view, struct screen *screen)
{
	struct preview *preview = self(view);

	form_reload(preview->form, screen);
	rebuild(preview);
}

static void preview_free(struct view *view)
{
	struct preview *preview = self(view);

	form_plan_release(&preview->plan);
	delimited_release(&preview->table);
	pager_release(&preview->notes);
	free(preview);
}

static const struct view_ops ops = {
	.title = preview_title,
	.context = preview_context,
	.build = preview_build,
	.act = preview_act,
	.refresh = preview_refresh,
	.free = preview_free,
	.offers = preview_offers,
};

void form_preview_written(struct screen *screen, size_t count)
{
	struct view *top = screen_top(screen);

	if (top->ops == &ops)
		finish(self(top), screen, count);
}

void form_preview_push(struct form *form, struct screen *screen, struct delimited *table)
{
	struct preview *preview = xcalloc(1, sizeof(*preview));

	preview->view.ops = &ops;
	preview->form = form;
	preview->table = *table;
	*table = (struct delimited){ 0 };
	rebuild(preview);
	screen_push(screen, &preview->view);
}
