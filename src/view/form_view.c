/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_view - the sheet as one form: moving over it, stepping to other sheets.
 */
#include "view/form_view.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/year.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/service.h"
#include "service/todo.h"
#include "service/unsaved.h"
#include "view/form_block.h"
#include "view/form_click.h"
#include "view/form_company.h"
#include "view/form_external.h"
#include "view/form_findings.h"
#include "view/form_grid.h"
#include "view/form_hint.h"
#include "view/form_move.h"
#include "view/form_offer.h"
#include "view/form_paint_field.h"
#include "view/form_paste.h"
#include "view/form_side.h"
#include "view/form_state.h"
#include "view/form_text.h"
#include "view/form_undo.h"
#include "view/list_view.h"

static struct form *self(struct view *view)
{
	return (struct form *)view;
}

const struct form_item *form_focus(const struct form *form)
{
	return &form->items.items[form->focus];
}

struct address form_at(const struct form *form)
{
	return form_item_at(form_focus(form), form->column);
}

void form_focus_on(struct form *form, const struct address *at)
{
	form->focus = form_items_find(&form->items, at, &form->column);
}

void form_focus_item(struct form *form, size_t index, size_t column)
{
	size_t columns = form->items.items[index].columns;

	form->focus = index;
	form->column = column < columns ? column : columns ? columns - 1 : 0;
}

void form_focus_along(struct form *form, size_t index)
{
	if (form->items.items[index].columns)
		form_focus_item(form, index, form->column);
	else
		form->focus = index;
}

/* ---- the sheet ---- */

static enum rc load(struct form *form, int64_t id, struct err *err)
{
	struct sheet *sheet = NULL, *prior = NULL;
	struct form_items items = { 0 };
	enum rc rc = browse_sheet_by_id(form->service, id, &sheet, err);

	if (!rc)
		rc = browse_prior(form->service, sheet, &prior, err);
	if (rc) {
		sheet_free(sheet);
		return rc;
	}
	unsaved_show(form->service, sheet);
	form_items_build(&items, sheet);
	if (!form_items_equal(&items, &form->items))
		spots_clear(&form->spots);	/* till it is drawn nobody can click on it */
	form_items_release(&form->items);
	form->items = items;
	form_forget_heights(form);
	form_find_changed(form);
	sheet_free(form->sheet);
	sheet_free(form->prior);
	form->sheet = sheet;
	form->prior = prior;
	form_findings_make(form);
	form_kin_make(form);
	return RC_OK;
}

/* Where the marker is, apart from the sheet: to find the place on another. */
struct whereabouts {
	struct address at;
	size_t column;
};

static struct whereabouts place_of(const struct form *form)
{
	struct whereabouts place = { form_focus(form)->at, form->column };

	place.at.stage = "";
	place.at.memo = NULL;
	return place;
}

static void restore(struct form *form, const struct whereabouts *place)
{
	form_focus_on(form, &place->at);
	form_focus_item(form, form->focus, place->column);
}

/* The sheet cannot be read now: what is known stays, with what was typed since. */
static void show_unsaved(struct form *form, struct screen *screen, struct err *err)
{
	if (unsaved_count(form->service))
		err_release(err);	/* the screen tells as long as it lasts */
	else
		screen_say_err(screen, err);
	unsaved_show(form->service, form->sheet);
}

void form_reload(struct form *form, struct screen *screen)
{
	struct whereabouts place = place_of(form);
	struct err err = ERR_INIT;

	form->behind = false;
	if (load(form, form->sheet->id, &err))
		show_unsaved(form, screen, &err);
	else
		form_draft_load(form, false);
	restore(form, &place);
	form_others_look(form, screen);
}

/* Another sheet, and what others do to it from here on. */
static enum rc open_sheet(struct form *form, int64_t id, struct err *err)
{
	int64_t before = form->sheet ? form->sheet->id : 0, now = form_others_now(form);
	enum rc rc = load(form, id, err);

	if (rc)
		return rc;
	form_others_begin(form, now);
	form_draft_load(form, true);
	company_enter(form->service, id);
	if (before)
		company_leave(form->service, before);
	company_look(form->service, id, &form->company);
	return RC_OK;
}

static bool step_sheet(struct form *form, struct screen *screen, bool backward)
{
	struct whereabouts place = place_of(form);
	struct err err = ERR_INIT;
	int64_t id = 0;

	if (list_neighbour(screen, form->sheet->id, backward, &id, &err) ||
	    (id && open_sheet(form, id, &err))) {
		screen_say_err(screen, &err);
		return true;
	}
	if (!id) {
		screen_say(screen, ROLE_NOTE, "%s", backward ? _("this is the first sheet of the list")
							     : _("this is the last sheet of the list"));
		return true;
	}
	restore(form, &place);
	list_follow(screen, id);
	form_offer(form, screen);
	return true;
}

/* ---- the view ---- */

/* 令和5年度分（6年度作成） 088 情報通信ネットワーク運営業務 */
static void form_title(const struct view *view, struct str *out)
{
	const struct form *form = (const struct form *)view;
	struct address number = ADDRESS(FIELD_basic_number), name = ADDRESS(FIELD_basic_name);
	struct str year = STR_INIT, made = STR_INIT;

	year_format(&year, form->sheet->year, YEAR_LONG, &form->service->masters->eras);
	year_format_next(&made, form->sheet->year, &form->service->masters->eras);
	/* TRANSLATORS: the year evaluated (令和5年度), and that in which the sheet is written (6年度) */
	str_addf(out, _("%s (written in %s)"), year.text, made.text);
	str_addf(out, " %s %s", sheet_text(form->sheet, &number), sheet_text(form->sheet, &name));
	str_release(&year);
	str_release(&made);
}

/* ［作成中］ 残り4欄 */
static void form_tail(const struct view *view, struct str *out)
{
	const struct form *form = (const struct form *)view;
	struct todo todo;

	todo_count(&form->findings, &todo);
	/* TRANSLATORS: the state of a sheet in the header */
	str_addf(out, _("[%s]"), state_label(form->sheet->state));
	str_add_char(out, ' ');
	str_addf(out, _("%zu left"), todo.left);
	if (form_side_columns(form->columns))	/* else it stands in the line of the section */
		form_company_add(form, "  ", out);
}

static enum context form_context(const struct view *view)
{
	const struct form *form = (const struct form *)view;

	switch (form->editor.kind) {
	case EDITOR_TEXT:
		return CONTEXT_TEXT;
	case EDITOR_LINE:
		return CONTEXT_LINE;
	case EDITOR_CELL:
		return CONTEXT_CELL;
	case EDITOR_CHOICE:
		return CONTEXT_CHOICE;
	case EDITOR_OFF:
		break;
	}
	return form_focus(form)->kind == ITEM_GRID ? CONTEXT_GRID : CONTEXT_FORM;
}

static void form_build(struct view *view, const struct body *body)
{
	form_paint(self(view), body);
}

static bool move_marker(struct form *form, enum action action)
{
	if (!form_grid_move(form, action) && !form_move(form, action))
		return false;
	form_block_moved(form);
	return true;
}

static bool act_elsewhere(struct form *form, struct screen *screen, enum action action)
{
	if (form_external_act(form, screen, action) || form_undo_act(form, screen, action) ||
	    form_findings_act(form, screen, action))
		return true;
	if (form->editor.kind != EDITOR_OFF) {
		if (form_edit_act(form, screen, action))
			return true;
		if (action != ACTION_next_field && action != ACTION_previous_field)
			return false;
		if (form_edit_leave(form, screen))
			move_marker(form, action);
		return true;
	}
	if (action == ACTION_next_sheet || action == ACTION_previous_sheet)
		return step_sheet(form, screen, action == ACTION_previous_sheet);
	return form_block_act(form, screen, action) || move_marker(form, action) ||
	       form_acts(form, screen, action);
}

static bool act(struct form *form, struct screen *screen, enum action action)
{
	bool done = form_find_act(form, screen, action);

	if (!done) {
		done = act_elsewhere(form, screen, action);
		form_find_moved(form);
	}
	return done;
}

/*
 * After a key or a click; the marker was on `here` before.  What others did
 * meanwhile comes to be seen when no field is typed in any more.
 */
static void catch_up(struct form *form, struct screen *screen, char *here)
{
	if (form->behind && form->editor.kind == EDITOR_OFF)
		form_reload(form, screen);
	form_others_left(form, here);
	form_offer_next(form, screen);
}

static bool form_act(struct view *view, struct screen *screen, enum action action)
{
	struct form *form = self(view);
	size_t item = form->focus, column = form->column;
	char *here = form_others_here(form);
	bool typing = form->editor.kind != EDITOR_OFF, done = act(form, screen, action);

	form_grid_moved(form, action, item, column);
	if (typing)
		form_draft_note(form, screen, 1);
	catch_up(form, screen, here);
	return done;
}

static void type(struct form *form, struct screen *screen, const char *text, size_t length,
		 bool paste)
{
	bool scores = field_info(form_at(form).field)->kind == KIND_SCORE;

	if (paste) {
		form_paste(form, screen, text, length);
		return;
	}
	if (form->editor.kind == EDITOR_OFF && form_focus(form)->kind == ITEM_GRID) {
		form_grid_type(form, screen, text, length);
		return;
	}
	if (form->editor.kind == EDITOR_OFF && scores)
		form_edit_begin(form, screen, true);
	if (form->editor.kind != EDITOR_OFF)
		form_edit_type(form, screen, text, length, false);
}

static void form_type(struct view *view, struct screen *screen, const char *text, size_t length,
		      bool paste)
{
	struct form *form = self(view);
	char *here = form_others_here(form);

	form_find_moved(form);
	type(form, screen, text, length, paste);
	form_draft_note(form, screen, text_count(text, length));
	catch_up(form, screen, here);
}

static void form_clicked(struct view *view, struct screen *screen, int line, int column)
{
	struct form *form = self(view);
	size_t item_before = form->focus, column_before = form->column;
	char *here = form_others_here(form);

	form_find_moved(form);
	form_click(form, screen, line, column);
	form_grid_moved(form, ACTION_NONE, item_before, column_before);
	catch_up(form, screen, here);
}

static void form_refresh(struct view *view, struct screen *screen)
{
	struct form *form = self(view);

	if (form->editor.kind == EDITOR_OFF)
		form_reload(form, screen);
	else
		form->behind = true;	/* nothing moves under who is typing */
	form_offer_closed(form, screen);
}

static void form_shown(struct view *view, struct screen *screen)
{
	form_offer(self(view), screen);
}

static void form_keep(struct view *view, struct screen *screen)
{
	form_draft_now(self(view), screen);
}

static int form_quiet(struct view *view, struct screen *screen, int quiet_ms)
{
	int draft = form_draft_quiet(self(view), screen, quiet_ms);
	int text = form_text_quiet(self(view), quiet_ms);

	if (draft < 0 || text < 0)
		return draft < 0 ? text : draft;
	return draft < text ? draft : text;
}

static void form_edited(struct view *view, struct screen *screen, enum rc rc, struct err *err)
{
	form_external_ended(self(view), screen, rc, err);
}

static void form_look(struct view *view, struct screen *screen)
{
	struct form *form = self(view);

	(void)screen;
	company_look(form->service, form->sheet->id, &form->company);
}

static bool form_leave(struct view *view, struct screen *screen)
{
	struct form *form = self(view);

	return form->editor.kind == EDITOR_OFF || form_edit_leave(form, screen);
}

static void form_free(struct view *view)
{
	struct form *form = self(view);

	form_edit_drop(form);
	form_draft_release(form);
	form_others_release(form);
	form_conflict_release(form);
	free(form->pasted);
	findings_release(&form->findings);
	acknowledge_release(&form->acknowledge);
	company_leave(form->service, form->sheet->id);
	company_release(&form->company);
	form_marks_release(&form->marks);
	form_kin_release(&form->kin);
	form_past_release(&form->past);
	form_items_release(&form->items);
	form_forget_heights(form);
	free(form->drawn.heights);
	form_find_release(form);
	spots_release(&form->spots);
	sheet_free(form->sheet);
	sheet_free(form->prior);
	free(form);
}

static bool form_offers(const struct view *view, enum action action)
{
	const struct form *form = (const struct form *)view;

	if (action == ACTION_external_edit)
		return form_external_offers(form);
	if (action == ACTION_prior_value)
		return form->prior != NULL;
	if (action == ACTION_take_offer)
		return form_hint_is_there(form);
	if ((action == ACTION_undo || action == ACTION_redo) && form->editor.kind == EDITOR_OFF)
		return form_can_undo(form, action == ACTION_redo);
	return true;
}

static const struct view_ops ops = {
	.title = form_title,
	.tail = form_tail,
	.context = form_context,
	.build = form_build,
	.act = form_act,
	.type = form_type,
	.click = form_clicked,
	.edited = form_edited,
	.refresh = form_refresh,
	.shown = form_shown,
	.keep = form_keep,
	.quiet = form_quiet,
	.look = form_look,
	.leave = form_leave,
	.free = form_free,
	.offers = form_offers,
};

struct view *form_view_new(struct screen *screen, int64_t sheet_id, struct err *err)
{
	struct form *form = xcalloc(1, sizeof(*form));

	form->view.ops = &ops;
	form->service = screen_service(screen);
	form->config = screen_config(screen);
	form->sitting = screen_sitting(screen);
	form->columns = 80;
	form->height = 20;
	form->ambiguous = TEXT_NARROW;
	if (open_sheet(form, sheet_id, err)) {
		free(form);
		return NULL;
	}
	while (!form_item_takes_focus(form_focus(form)))
		form->focus++;
	return &form->view;
}

void form_view_show(struct screen *screen, int64_t sheet_id, const struct address *at)
{
	struct view *top = screen_top(screen);
	struct err err = ERR_INIT;
	struct form *form;

	if (top && top->ops == &ops) {
		form = self(top);
		if (form->sheet->id != sheet_id && open_sheet(form, sheet_id, &err)) {
			screen_say_err(screen, &err);
			return;
		}
	} else {
		top = form_view_new(screen, sheet_id, &err);
		if (!top) {
			screen_say_err(screen, &err);
			return;
		}
		screen_push(screen, top);
		form = self(top);
	}
	list_follow(screen, sheet_id);
	if (at)
		form_focus_on(form, at);
	else
		form_findings_begin(form, screen);
}
