/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_marks - see form_marks.h.
 */
#include "view/form_marks.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/day.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/edit.h"
#include "service/mark.h"
#include "service/service.h"
#include "view/dialog.h"
#include "view/form_save.h"
#include "view/form_state.h"

void form_marks_release(struct form_marks *marks)
{
	free(marks->about);
	marks->about = NULL;
}

/* ---- in words ---- */

static void add_line(struct str *out, const char *text)
{
	if (out->length)
		str_add_char(out, '\n');
	text_show(out, text, strlen(text), TEXT_ONE_LINE);
}

/* What the next clerk must know about `about`, which is an address or a section. */
static const char *memo_of(const struct form *form, const char *about)
{
	struct address at = ADDRESS(FIELD_memo);

	at.memo = about;
	return sheet_text(form->sheet, &at);
}

static void add_memo(const struct form *form, const char *about, struct str *out)
{
	const char *memo = memo_of(form, about);
	struct str text = STR_INIT;

	if (memo) {
		str_addf(&text, "%s %s", _("Memo:"), memo);
		add_line(out, text.text);
	}
	str_release(&text);
}

/* Of this year's sheet: the month and the day are enough. */
static bool add_confirmed(const struct form *form, const char *address, struct str *out)
{
	struct str who = STR_INIT, text = STR_INIT;
	struct err unread = ERR_INIT;
	struct day day = { 0 };
	bool confirmed = mark_confirmed(form->sheet, address, &who, &text);

	if (confirmed && !day_parse(text.text, &form->service->masters->eras, &day, &unread))
		str_addf(out, _("confirmed as last year (%s %d/%d)"), who.text, day.month, day.day);
	else if (confirmed)
		str_add(out, _("confirmed as last year"));
	str_release(&who);
	str_release(&text);
	err_release(&unread);
	return confirmed;
}

static void add_marks(const struct form *form, enum field_id field, const char *address, struct str *out)
{
	bool amount = field_info(field)->kind == KIND_NUMBER;
	struct str text = STR_INIT;

	if (sheet_mark(form->sheet, address, "provisional"))
		add_line(out, _("an estimate, to be replaced before publication"));
	if (sheet_mark(form->sheet, address, "check"))
		add_line(out, amount ? _("to be confirmed: last year's sheet foresaw this amount")
				     : _("to be confirmed: last year's sheet foresaw this"));
	if (add_confirmed(form, address, &text))
		add_line(out, text.text);
	str_release(&text);
}

void form_marks_add(const struct form *form, const struct address *at, struct str *out)
{
	struct str address = STR_INIT;

	if (field_info(at->field)->repeat == REPEAT_MEMO)
		return;
	address_format(at, &address);
	add_marks(form, at->field, address.text, out);
	add_memo(form, address.text, out);
	str_release(&address);
}

const char *form_marks_sign(const struct form *form, const struct address *at)
{
	struct str address = STR_INIT;
	const char *sign = NULL;

	address_format(at, &address);
	if (sheet_mark(form->sheet, address.text, "provisional"))
		/* TRANSLATORS: before a figure that is an estimate */
		sign = _("est.");
	else if (sheet_mark(form->sheet, address.text, "check"))
		/* TRANSLATORS: before a figure that is to be confirmed */
		sign = _("?");
	str_release(&address);
	return sign;
}

void form_marks_section(const struct form *form, enum section_id section, struct str *out)
{
	size_t open = mark_count_checks(form->sheet, section);

	if (!add_confirmed(form, section_key(section), out) && open)
		str_addf(out, _("%zu values to be confirmed"), open);
}

/* ---- acts ---- */

static bool set(struct form *form, struct screen *screen, const char *address, const char *mark, bool on)
{
	struct mark_edit edit = { .sheet_id = form->sheet->id, .address = address, .mark = mark, .on = on };
	struct receipt receipt = { 0 };
	struct err err = ERR_INIT;
	enum rc rc;

	if (form_must_wait(form, screen))
		return false;
	rc = mark_set(form->service, &edit, &receipt, &err);
	if (rc)
		screen_say_err(screen, &err);
	else
		screen_saved(screen, form->sheet->id, &receipt);
	form_reload(form, screen);
	return !rc;
}

/* The part of the form that the marker is in: all of it is as last year; again: it is not. */
static void confirm(struct form *form, struct screen *screen)
{
	enum section_id section = form_focus(form)->section;
	struct str who = STR_INIT, day = STR_INIT;
	bool on;

	if (section == SECTION_COUNT || !mark_is_carried(section)) {
		screen_say(screen, ROLE_NOTE, "%s", _("nothing in this part is carried over from last year"));
		return;
	}
	on = !mark_confirmed(form->sheet, section_key(section), &who, &day);
	if (set(form, screen, section_key(section), "confirmed", on))
		screen_say(screen, ROLE_NOTE, on ? _("%s: confirmed as last year") : _("%s: not confirmed any more"),
			   section_label(section));
	str_release(&who);
	str_release(&day);
}

static void toggle_provisional(struct form *form, struct screen *screen)
{
	struct address at = form_at(form);
	struct str address = STR_INIT;

	address_format(&at, &address);
	set(form, screen, address.text, "provisional", !sheet_mark(form->sheet, address.text, "provisional"));
	str_release(&address);
}

/* ---- memos ---- */

static void memo_typed(struct screen *screen, const char *text, void *arg)
{
	struct form *form = arg;
	struct address at = ADDRESS(FIELD_memo);
	struct value value = value_text(text);

	at.memo = form->marks.about;
	form_write(form, screen, &at, &value, NULL);
	value_release(&value);
}

static void ask_memo(struct form *form, struct screen *screen, const char *about, const char *label)
{
	struct str question = STR_INIT;

	form_marks_release(&form->marks);
	form->marks.about = xstrdup(about);
	str_addf(&question, _("%s: what must the next clerk know, and from whom does the value come?"), label);
	dialog_line(screen, question.text, memo_of(form, about), memo_typed, form);
	str_release(&question);
}

static void memo_chosen(struct screen *screen, size_t index, void *arg)
{
	struct form *form = arg;
	struct address at = form_at(form);
	enum section_id section = form_focus(form)->section;
	struct str address = STR_INIT, label = STR_INIT;

	address_format(&at, &address);
	address_label(&at, form->service->masters, &label);
	if (index == 0)
		ask_memo(form, screen, address.text, label.text);
	else
		ask_memo(form, screen, section_key(section), section_label(section));
	str_release(&address);
	str_release(&label);
}

static void memo(struct form *form, struct screen *screen)
{
	struct address at = form_at(form);
	enum section_id section = form_focus(form)->section;
	struct str label = STR_INIT;
	const char *labels[2];

	if (section == SECTION_COUNT || field_info(at.field)->repeat == REPEAT_MEMO) {
		form_edit_begin(form, screen, false);
		return;
	}
	address_label(&at, form->service->masters, &label);
	labels[0] = label.text;
	labels[1] = section_label(section);
	dialog_choose(screen, _("A memo for the next clerk, about what?"), labels, 2, 0, memo_chosen, form);
	str_release(&label);
}

bool form_marks_act(struct form *form, struct screen *screen, enum action action)
{
	if (action == ACTION_confirm)
		confirm(form, screen);
	else if (action == ACTION_provisional)
		toggle_provisional(form, screen);
	else if (action == ACTION_memo)
		memo(form, screen);
	else
		return false;
	return true;
}
