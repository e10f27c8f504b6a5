/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_hint - see form_hint.h.
 */
#include "view/form_hint.h"

#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "model/derive.h"
#include "model/kind.h"
#include "model/sheet.h"
#include "service/learn.h"
#include "service/service.h"
#include "view/form_save.h"
#include "view/form_state.h"
#include "view/form_text.h"

enum { OFFERS = 3 };

struct hint {
	struct address at;			/* where it would go */
	struct suggestion found[OFFERS];
	size_t count;
	struct str amount;			/* text of an amount that is worked out */
};

static bool is_empty(const struct form *form, const struct address *at)
{
	return sheet_get(form->sheet, at)->type == VALUE_EMPTY;
}

/* The office's sentence, at a score with an empty comment or in the comment itself. */
static bool offer_sentence(const struct form *form, struct hint *hint)
{
	struct address score = hint->at, comment = hint->at;
	const struct field *field = field_info(hint->at.field);
	const struct value *value;
	struct err err = ERR_INIT;

	if (!field->criterion)
		return false;
	if (field->kind == KIND_SCORE)
		comment.field = (enum field_id)(comment.field + 1);	/* a comment follows its score */
	else
		score.field = (enum field_id)(score.field - 1);
	value = sheet_get(form->sheet, &score);
	if (value->type != VALUE_NUMBER || !is_empty(form, &comment))
		return false;
	hint->at = comment;
	if (learn_sentences(form->service, field->criterion, (int)value->number, hint->found, OFFERS,
			    &hint->count, &err))
		err_release(&err);
	return hint->count > 0;
}

/* The fourth of settled amount and funding. */
static bool offer_amount(const struct form *form, struct hint *hint)
{
	struct value value = { .type = VALUE_NUMBER };

	if (!is_empty(form, &hint->at) || !derive_offer(form->sheet, &hint->at, &value.number))
		return false;
	field_show(hint->at.field, &value, form->service->masters, &hint->amount);
	hint->found[0].text = hint->amount.text;
	hint->count = 1;
	return true;
}

/* The name that goes with a budget account's code. */
static bool offer_account(const struct form *form, struct hint *hint)
{
	struct address code = ADDRESS(FIELD_basic_account_code);
	const char *known = sheet_text(form->sheet, &code), *name = NULL;
	struct err err = ERR_INIT;

	if (hint->at.field != FIELD_basic_account_name || !known || !is_empty(form, &hint->at))
		return false;
	if (learn_account(form->service, known, &name, &err))
		err_release(&err);
	hint->found[0].text = name;
	hint->count = name != NULL;
	return name != NULL;
}

/* What the store knows that goes on as what is being typed begins. */
static bool offer_known(const struct form *form, struct hint *hint)
{
	const struct editor *editor = &form->editor;
	struct learn_query query = { .field = hint->at.field, .typed = editor->text.text.text,
				     .year = form->sheet->year, .limit = OFFERS };
	struct err err = ERR_INIT;

	if ((editor->kind != EDITOR_LINE && editor->kind != EDITOR_TEXT) || !learn_knows(hint->at.field) ||
	    !*query.typed)
		return false;
	if (learn_suggest(form->service, &query, hint->found, &hint->count, &err))
		err_release(&err);
	if (hint->count && !strcmp(hint->found[0].text, query.typed))
		hint->count = 0;	/* it stands there already */
	return hint->count > 0;
}

/* hint_release() it. */
static bool find(const struct form *form, struct hint *hint)
{
	bool typing = form->editor.kind != EDITOR_OFF;

	*hint = (struct hint){ .at = form_at(form), .amount = STR_INIT };
	if (typing && form->editor.kind != EDITOR_CHOICE && *form->editor.text.text.text)
		return offer_known(form, hint);
	if (form->editor.kind == EDITOR_CHOICE)
		return false;
	return offer_sentence(form, hint) || offer_amount(form, hint) || offer_account(form, hint);
}

static void hint_release(struct hint *hint)
{
	str_release(&hint->amount);
}

bool form_hint_is_there(const struct form *form)
{
	struct hint hint;
	bool there = find(form, &hint);

	hint_release(&hint);
	return there;
}

void form_hint_add(const struct form *form, struct str *out)
{
	struct hint hint;
	struct str key = STR_INIT;

	if (find(form, &hint)) {
		if (out->length)
			str_add_char(out, '\n');
		action_add_key(ACTION_take_offer, form->config, &key);
		/* TRANSLATORS: the key that takes what is offered behind it */
		str_addf(out, _("%s takes:"), key.text);
		str_add_char(out, ' ');
		for (size_t i = 0; i < hint.count; i++) {
			if (i)
				str_add(out, "  |  ");
			text_show(out, hint.found[i].text, strlen(hint.found[i].text), TEXT_ONE_LINE);
			if (hint.found[i].beside)
				str_addf(out, " (%s)", hint.found[i].beside);
		}
	}
	str_release(&key);
	hint_release(&hint);
}

static void write(struct form *form, struct screen *screen, const struct hint *hint)
{
	struct value value = VALUE_NONE;
	struct err err = ERR_INIT;

	if (field_parse(hint->at.field, hint->found[0].text, &value, &err))
		screen_say_err(screen, &err);
	else
		form_write(form, screen, &hint->at, &value, NULL);
	value_release(&value);
}

/* Into the text being typed. */
static void put_in(struct form *form, struct screen *screen, const struct hint *hint)
{
	text_edit_replace(&form->editor.text, hint->found[0].text);
	form_text_changed(form, screen);
}

void form_hint_take(struct form *form, struct screen *screen)
{
	struct hint hint;

	if (!find(form, &hint))
		screen_say(screen, ROLE_NOTE, "%s", _("nothing is offered for this field, or it is not empty"));
	else if (form->editor.kind == EDITOR_OFF)
		write(form, screen, &hint);
	else
		put_in(form, screen, &hint);
	hint_release(&hint);
}
