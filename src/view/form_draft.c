/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "view/form_draft.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/source.h"
#include "base/str.h"
#include "model/kind.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/service.h"
#include "service/unsaved.h"
#include "view/form_choice.h"
#include "view/form_state.h"
#include "view/who.h"
#include "view/words.h"

#define DRAFT_MS 1000
#define DRAFT_KEYS 200
#define SHORT_COLUMNS 40	/* of a draft's text below its field */

/* ---- while a field is edited ---- */

/* What stands in the editor, as a draft holds it. */
static char *text_of(const struct form *form)
{
	const struct editor *editor = &form->editor;
	struct str text = STR_INIT;
	struct value value;

	if (editor->kind != EDITOR_CHOICE)
		return xstrdup(editor->text.text.text);
	value = form_choice_value(editor);
	field_format(editor->at.field, &value, &text);
	value_release(&value);
	return str_take(&text);
}

static bool is_as_before(const struct editor *editor, const char *text)
{
	struct str before = STR_INIT;
	bool same;

	field_format(editor->at.field, &editor->before, &before);
	same = !strcmp(before.text, text);
	str_release(&before);
	return same;
}

static void note_kept(struct form *form, char *text)
{
	free(form->drafts.kept);
	form->drafts.kept = text;
	form->drafts.keys = 0;
}

bool form_draft_now(struct form *form, struct screen *screen)
{
	struct editor *editor = &form->editor;
	struct err err = ERR_INIT;
	char *text;

	if (editor->kind == EDITOR_OFF)
		return true;
	text = text_of(form);
	if (form->drafts.kept ? !strcmp(form->drafts.kept, text) : is_as_before(editor, text)) {
		form->drafts.keys = 0;
		free(text);
		return true;
	}
	if (draft_keep(form->service, form->sheet, &editor->at, text, &editor->before, &err)) {
		screen_say_err(screen, &err);
		free(text);
		return false;
	}
	note_kept(form, text);
	return true;
}

static int64_t age_of(const struct form *form)
{
	return sources_ticks(form->service->sources) - form->drafts.since;
}

void form_draft_note(struct form *form, struct screen *screen, size_t keys)
{
	struct form_drafts *drafts = &form->drafts;

	if (form->editor.kind == EDITOR_OFF)
		return;
	if (!drafts->keys)
		drafts->since = sources_ticks(form->service->sources);
	drafts->keys += keys;
	if (drafts->keys >= DRAFT_KEYS || age_of(form) >= DRAFT_MS)
		form_draft_now(form, screen);
}

int form_draft_quiet(struct form *form, struct screen *screen, int quiet_ms)
{
	int64_t age;

	if (form->editor.kind == EDITOR_OFF || !form->drafts.keys)
		return -1;
	age = age_of(form);
	if (age < quiet_ms)
		age = quiet_ms;
	if (age < DRAFT_MS)
		return quiet_ms + (int)(DRAFT_MS - age);
	return form_draft_now(form, screen) ? -1 : quiet_ms + DRAFT_MS;
}

void form_draft_forget(struct form *form)
{
	struct err err = ERR_INIT;

	if (form->editor.kind != EDITOR_OFF && form->drafts.kept &&
	    draft_forget(form->service, form->sheet->id, &form->editor.at, &err))
		err_release(&err);	/* it stays, and will be offered: nothing is lost by that */
	note_kept(form, NULL);
}

void form_draft_end(struct form *form)
{
	note_kept(form, NULL);
}

bool form_draft_leave(struct form *form, struct screen *screen)
{
	const struct editor *editor = &form->editor;
	struct str label = STR_INIT;

	if (screen_top(screen) != &form->view || unsaved_store_fails(editor->refused) ||
	    !form_draft_now(form, screen))
		return false;
	address_label(&editor->at, form->service->masters, &label);
	screen_say(screen, ROLE_ERROR, _("%s: %s; kept as a draft"), label.text,
		   editor->message ? editor->message : "");
	str_release(&label);
	return true;
}

void form_draft_resume(struct form *form)
{
	struct editor *editor = &form->editor;
	const struct kept_draft *draft = form_draft_of(form, &editor->at);
	struct value value = VALUE_NONE;
	struct err ignored = ERR_INIT;

	if (!draft || draft->kind != DRAFT_OPEN)
		return;
	if (editor->kind != EDITOR_CHOICE)
		text_edit_replace(&editor->text, draft->text);
	else if (!field_parse(editor->at.field, draft->text, &value, &ignored))
		editor->chosen = form_choice_of(editor, &value);
	value_release(&value);
	err_release(&ignored);
	note_kept(form, xstrdup(draft->text));
}

/* ---- the drafts of the sheet ---- */

void form_draft_load(struct form *form, bool opened)
{
	struct form_drafts *drafts = &form->drafts;
	struct draft_list found;
	struct err err = ERR_INIT;

	if (opened) {
		free(drafts->offer.address);
		free(drafts->offer.session);
		memset(&drafts->offer, 0, sizeof(drafts->offer));
	}
	if (draft_find(form->service, form->sheet->id, &found, &err)) {
		err_release(&err);	/* busy for a moment: those that are known stay */
		return;
	}
	draft_list_release(&drafts->list);
	drafts->list = found;
}

void form_draft_release(struct form *form)
{
	draft_list_release(&form->drafts.list);
	free(form->drafts.kept);
	free(form->drafts.offer.address);
	free(form->drafts.offer.session);
}

static const struct kept_draft *find(const struct form *form, const char *address)
{
	for (size_t i = 0; i < form->drafts.list.count; i++)
		if (!strcmp(form->drafts.list.items[i].address, address))
			return &form->drafts.list.items[i];
	return NULL;
}

const struct kept_draft *form_draft_of(const struct form *form, const struct address *at)
{
	struct str address = STR_INIT;
	const struct kept_draft *draft = NULL;

	if (form->drafts.list.count) {
		address_format(at, &address);
		draft = find(form, address.text);
	}
	str_release(&address);
	return draft;
}

/* The n-th cell of an item that holds cells at all. */
static bool cell_at(const struct form_item *item, size_t n, struct address *at)
{
	bool grid = item->kind == ITEM_GRID;

	if ((!grid && item->kind != ITEM_FIELD && item->kind != ITEM_ADD) ||
	    n >= (grid ? item->columns : 1))
		return false;
	*at = form_item_at(item, n);
	return true;
}

static bool waits(const struct form *form, const struct address *at)
{
	struct str address = STR_INIT;
	bool unsaved = false;

	if (unsaved_count(form->service)) {
		address_format(at, &address);
		unsaved = unsaved_has(form->service, form->sheet->id, address.text);
	}
	str_release(&address);
	return unsaved;
}

bool form_draft_marks(const struct form *form, const struct form_item *item)
{
	struct address at;

	for (size_t n = 0; cell_at(item, n, &at); n++)
		if (form_draft_of(form, &at) || waits(form, &at))
			return true;
	return false;
}

/* While it is typed in, the field itself shows what is kept. */
static bool is_edited(const struct form *form, const struct address *at)
{
	return form->editor.kind != EDITOR_OFF && !address_compare(&form->editor.at, at);
}

static void add_draft(const struct form *form, const struct kept_draft *draft, struct str *out)
{
	struct str when = STR_INIT, text = STR_INIT;

	who_when(form->service, draft->at, &when);
	words_from_difference(form->service->masters, draft->address, draft->text, draft->based_on,
			      SHORT_COLUMNS, &text);
	str_addf(out, _("draft of %s: %s"), when.text, text.text);
	str_release(&when);
	str_release(&text);
}

void form_draft_add(const struct form *form, const struct form_item *item, struct str *out)
{
	struct address at;
	bool told = false;	/* that cells of the line wait: once */

	for (size_t n = 0; cell_at(item, n, &at); n++) {
		const struct kept_draft *draft = form_draft_of(form, &at);

		if (is_edited(form, &at) || (!draft && (told || !waits(form, &at))))
			continue;
		told = told || !draft;
		if (out->length)
			str_add_char(out, '\n');
		if (draft)
			add_draft(form, draft, out);
		else
			str_add(out, _("not saved yet"));
	}
}
