/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_findings - see form_findings.h.  While a field is edited the sheet is
 * checked as it would be; answers count where the finding says the same.
 */
#include "view/form_findings.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "model/rule.h"
#include "model/sheet.h"
#include "service/check.h"
#include "service/service.h"
#include "service/todo.h"
#include "view/form_derived.h"
#include "view/form_grid.h"
#include "view/form_paint.h"
#include "view/form_paint_field.h"
#include "view/form_save.h"
#include "view/next_thing.h"
#include "view/who.h"

void form_findings_make(struct form *form)
{
	struct err err = ERR_INIT;

	findings_release(&form->findings);
	if (check_sheet(form->service, form->sheet, form->prior, STEP_NONE, &form->findings, &err))
		err_release(&err);	/* busy for a moment: the next field that is left brings them */
}

static size_t cell_count(const struct form_item *item)
{
	return item->kind == ITEM_GRID ? item->columns : 1;
}

const char *form_findings_sign(const struct form *form, const struct form_item *item)
{
	const char *sign = NULL;

	for (size_t i = 0; i < form->findings.count; i++) {
		const struct finding *finding = &form->findings.items[i];

		if (finding->severity < SEVERITY_WARNING || finding->ack_reason)
			continue;
		for (size_t column = 0; column < cell_count(item); column++) {
			struct address at = form_item_at(item, column);

			if (address_compare(&at, &finding->at))
				continue;
			if (finding->severity == SEVERITY_ERROR)
				return "!";
			sign = "?";
		}
	}
	return sign;
}

/* ---- in words ---- */

/* The answer that the same finding had before it was typed. */
static const struct finding *answered(const struct form *form, const struct finding *finding)
{
	for (size_t i = 0; i < form->findings.count; i++) {
		const struct finding *known = &form->findings.items[i];

		if (known->ack_reason && known->rule == finding->rule &&
		    !address_compare(&known->at, &finding->at) && !strcmp(known->message, finding->message))
			return known;
	}
	return NULL;
}

static void add_finding(const struct form *form, const struct finding *finding, struct str *out)
{
	const struct finding *answer = finding->ack_reason ? finding : answered(form, finding);

	if (out->length)
		str_add_char(out, '\n');
	str_addf(out, "%s: %s", severity_label(finding->severity), finding->message);
	if (!answer)
		return;
	str_add(out, "  ");
	str_add(out, _("acknowledged:"));
	str_addf(out, " %s (%s ", answer->ack_reason, answer->ack_login);
	who_when(form->service, answer->ack_at, out);
	str_add_char(out, ')');
}

static void say_those(const struct form *form, const struct findings *findings, enum severity severity,
		      struct str *out)
{
	struct address at = form_at(form);
	const struct finding *finding = NULL;

	while ((finding = findings_at(findings, &at, finding)))
		if (finding->severity == severity)
			add_finding(form, finding, out);
}

/* All that is said about the cell with the marker, the worst first; the bytes of the errors. */
static size_t say_here(const struct form *form, const struct findings *findings, struct str *out)
{
	size_t errors;

	say_those(form, findings, SEVERITY_ERROR, out);
	errors = out->length;
	say_those(form, findings, SEVERITY_WARNING, out);
	say_those(form, findings, SEVERITY_NOTE, out);
	return errors;
}

/* The checks of the sheet as it would be with what is being typed. */
static size_t say_typed(const struct form *form, struct str *out)
{
	struct findings typed = { 0 };
	bool unread;
	struct sheet *live = form_typed(form, &unread);
	struct checked checked = { live, form->prior, form->service->masters, form->service->limits,
				   STEP_NONE };
	size_t errors = 0;

	if (!unread) {
		rule_run(&checked, &typed);
		errors = say_here(form, &typed, out);
	}
	findings_release(&typed);
	sheet_free(live);
	return errors;
}

static void check_typed(struct form *form)
{
	struct editor *editor = &form->editor;
	struct str text = STR_INIT;

	editor->checked.errors = say_typed(form, &text);
	free(editor->checked.text);
	editor->checked.text = str_take(&text);
	editor->checked.version = editor->text.version;
	editor->checked.chosen = editor->chosen;
	editor->checked.known = true;
}

static bool is_checked(const struct editor *editor)
{
	return editor->checked.known && editor->checked.chosen == editor->chosen &&
	       editor->checked.version == editor->text.version;
}

void form_findings_quiet(struct form *form)
{
	if (!is_checked(&form->editor))
		check_typed(form);
}

/* A text is checked when it has been quiet for a while: a key is answered at once, whatever its length. */
static size_t say_of_typed(struct form *form, struct str *out)
{
	struct editor *editor = &form->editor;

	if (!editor->checked.known || (editor->kind != EDITOR_TEXT && !is_checked(editor)))
		check_typed(form);
	str_add(out, editor->checked.text);
	return editor->checked.errors;
}

static int paint_those(const struct painting *painting, long line, enum role role, const char *text)
{
	int at = form_focus(painting->form)->kind == ITEM_GRID ? LABEL_AT : VALUE_AT;
	int columns = painting->columns - at;

	if (!*text)
		return 0;
	if (line >= 0)
		painting_text(painting, line, painting->left + at, columns, role, text);
	return painting_text_height(painting, text, columns);
}

int form_findings_paint(const struct painting *painting, long line)
{
	struct form *form = painting->form;
	struct str text = STR_INIT;
	size_t errors = form->editor.kind == EDITOR_OFF ? say_here(form, &form->findings, &text)
							 : say_of_typed(form, &text);
	size_t others = errors && text.text[errors] ? errors + 1 : errors;	/* behind the newline */
	char *wrong = xstrndup(text.text, errors);
	int lines = paint_those(painting, line, ROLE_ERROR, wrong);

	lines += paint_those(painting, line < 0 ? line : line + lines, ROLE_NOTE, text.text + others);
	free(wrong);
	str_release(&text);
	return lines;
}

void form_findings_explain(const struct form *form, struct str *out)
{
	struct address at = form_at(form);
	const struct finding *finding = NULL;

	while ((finding = findings_at(&form->findings, &at, finding)))
		str_addf(out, "\n%s: %s\n%s  (%s)", severity_label(finding->severity), finding->message,
			 _(finding->rule->why), finding->rule->id);
}

/* ---- going from one to the next ---- */

static void tell(const struct form *form, struct screen *screen, const struct finding *finding)
{
	struct str text = STR_INIT;

	add_finding(form, finding, &text);
	screen_say(screen, finding->severity == SEVERITY_ERROR ? ROLE_ERROR : ROLE_NOTE, "%s", text.text);
	str_release(&text);
}

/* Text that nothing is lost by typing into: begin at once. */
static void begin_if_empty(struct form *form, struct screen *screen)
{
	struct address at = form_at(form);
	enum kind_id kind = field_info(at.field)->kind;

	if (form->editor.kind == EDITOR_OFF && form_focus(form)->kind == ITEM_FIELD &&
	    (kind == KIND_TEXT || kind == KIND_LINE) && sheet_get(form->sheet, &at)->type == VALUE_EMPTY)
		form_edit_begin(form, screen, false);
}

static void go_to(struct form *form, struct screen *screen, const struct finding *finding)
{
	struct address at;

	form_focus_on(form, &finding->at);
	at = form_at(form);
	if (form_focus(form)->kind == ITEM_ADD || address_compare(&at, &finding->at))
		tell(form, screen, finding);	/* no field is there to say it below */
}

static void step(struct form *form, struct screen *screen, bool backward)
{
	struct address at = form_at(form);
	const struct finding *finding = findings_next(&form->findings, &at, backward, SEVERITY_NOTE);

	if (!finding)		/* round to the other end */
		finding = findings_next(&form->findings, NULL, backward, SEVERITY_NOTE);
	if (finding)
		go_to(form, screen, finding);
	else
		screen_say(screen, ROLE_NOTE, "%s", _("the checks find nothing on this sheet that is not answered"));
}

bool form_findings_begin(struct form *form, struct screen *screen)
{
	const struct finding *finding = todo_next(&form->findings, NULL);

	if (!finding)
		return false;
	go_to(form, screen, finding);
	return true;
}

/* On this sheet, else on the next of mine. */
static void next_thing(struct form *form, struct screen *screen)
{
	struct address at = form_at(form);
	const struct finding *finding = todo_next(&form->findings, &at);

	if (finding && address_compare(&finding->at, &at)) {
		go_to(form, screen, finding);
		begin_if_empty(form, screen);
		return;
	}
	/* Nothing, or nothing but what the marker is on: the next sheet, where there is one. */
	if (!next_thing_open(screen, form->sheet->year, form->sheet->id, false) && finding)
		begin_if_empty(form, screen);
}

static void acknowledge(struct form *form, struct screen *screen)
{
	struct address at = form_at(form);
	const struct finding *finding = findings_at(&form->findings, &at, NULL);

	while (finding && (finding->severity == SEVERITY_ERROR || finding->ack_reason))
		finding = findings_at(&form->findings, &at, finding);
	if (!finding)
		finding = findings_at(&form->findings, &at, NULL);
	/* an answer is to values that are in the store */
	if (finding && form_must_wait(form, screen))
		return;
	if (finding)
		acknowledge_ask(screen, &form->acknowledge, form->sheet->id, finding);
	else
		screen_say(screen, ROLE_NOTE, "%s", _("the checks find nothing in this field"));
}

/* A field being edited is left (and so saved) first. */
static bool may_go(struct form *form, struct screen *screen)
{
	return form->editor.kind == EDITOR_OFF || form_edit_leave(form, screen);
}

bool form_findings_act(struct form *form, struct screen *screen, enum action action)
{
	if (action != ACTION_next_finding && action != ACTION_previous_finding &&
	    action != ACTION_next_thing && action != ACTION_acknowledge)
		return false;
	if (!may_go(form, screen))
		return true;
	if (action == ACTION_next_thing)
		next_thing(form, screen);
	else if (action == ACTION_acknowledge)
		acknowledge(form, screen);
	else
		step(form, screen, action == ACTION_previous_finding);
	return true;
}
