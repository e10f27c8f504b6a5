/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "view/form_offer.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/edit.h"
#include "service/service.h"
#include "view/compare_view.h"
#include "view/dialog.h"
#include "view/form_draft.h"
#include "view/form_state.h"
#include "view/who.h"
#include "view/words.h"

#define SHORT_COLUMNS 60	/* of a text in the question */

enum { OFFER_USE, OFFER_PRESENT, OFFER_COMPARE };

/* ---- which one ---- */

static bool is_offered(const struct kept_draft *draft)
{
	return draft->kind != DRAFT_OPEN;
}

/* What stands in a cell of the sheet as it was read, export form; a new string. */
static char *present_of(const struct form *form, const struct address *at)
{
	struct str present = STR_INIT;

	sheet_format(form->sheet, at, &present);
	return str_take(&present);
}

/* Has the cell been changed since this sitting's draft was begun?  Then that is told first. */
static bool is_overtaken(const struct form *form, const struct address *at,
			 const struct kept_draft *draft)
{
	char *present = present_of(form, at);
	bool changed = strcmp(present, draft->based_on ? draft->based_on : "") != 0;

	free(present);
	return changed;
}

/* The one that is asked about; NULL where it is no more. */
static const struct kept_draft *asked(const struct form *form)
{
	const struct form_drafts *drafts = &form->drafts;

	for (size_t i = 0; drafts->offer.address && i < drafts->list.count; i++)
		if (!strcmp(drafts->list.items[i].address, drafts->offer.address) &&
		    !strcmp(drafts->list.items[i].session, drafts->offer.session))
			return &drafts->list.items[i];
	return NULL;
}

static void forget_question(struct form *form)
{
	free(form->drafts.offer.address);
	free(form->drafts.offer.session);
	form->drafts.offer.address = form->drafts.offer.session = NULL;
}

static size_t count_offered(const struct form *form)
{
	size_t count = 0;

	for (size_t i = 0; i < form->drafts.list.count; i++)
		count += is_offered(&form->drafts.list.items[i]);
	return count;
}

/* ---- the question ---- */

/* "Draft: …" from where it differs from what it started from. */
static void add_short(const struct form *form, const struct kept_draft *draft, const char *name,
		      const char *text, struct str *out)
{
	str_addf(out, "%s ", name);
	words_from_difference(form->service->masters, draft->address, text && *text ? text : NULL,
			      draft->based_on, SHORT_COLUMNS, out);
	str_add_char(out, '\n');
}

/* "Since then sato has changed the field (10:31)", with both texts. */
static void add_meanwhile(const struct form *form, const struct kept_draft *draft,
			  const struct draft_meanwhile *meanwhile, struct str *out)
{
	struct str who = STR_INIT, when = STR_INIT;

	if (!meanwhile->changed) {
		str_addf(out, "%s\n", _("The field is as it was then."));
		add_short(form, draft, _("Draft:"), draft->text, out);
		return;
	}
	who_name(form->service, meanwhile->login, &who);
	if (meanwhile->at)
		who_when(form->service, meanwhile->at, &when);
	str_addf(out, _("Since then %s has changed the field (%s)."), who.text, when.text);
	str_add_char(out, '\n');
	add_short(form, draft, _("Draft:"), draft->text, out);
	add_short(form, draft, _("Now:"), meanwhile->present, out);
	str_release(&who);
	str_release(&when);
}

static void add_head(const struct form *form, const struct kept_draft *draft, struct str *out)
{
	struct str who = STR_INIT;
	size_t others = count_offered(form) - is_offered(draft);

	who_name(form->service, draft->login, &who);
	if (draft->kind == DRAFT_OPEN)
		str_add(out, _("What you typed here could not be saved."));
	else if (draft->kind == DRAFT_LOST)
		str_add(out, _("Last time the line was lost while you were typing.  What you typed is still here."));
	else
		str_addf(out, _("What %s typed here is still here; its writer can no longer finish it."), who.text);
	if (others)
		str_addf(out, _(" (%zu more)"), others);
	str_add_char(out, '\n');
	words_label(form->service->masters, draft->address, out);
	str_add(out, "  ");
	who_when(form->service, draft->at, out);
	str_addf(out, "  %s\n", draft->origin ? draft->origin : "");
	str_release(&who);
}

static void chosen(struct screen *screen, size_t index, void *arg);

static void ask(struct form *form, struct screen *screen, const struct kept_draft *draft)
{
	const char *labels[] = { _("use the draft"), _("leave the field as it is now; the draft goes"),
				 _("compare") };
	struct draft_meanwhile meanwhile = { 0 };
	struct str title = STR_INIT;
	struct err err = ERR_INIT;
	struct address at;

	if (address_parse(draft->address, form->service->masters, &at, &err) ||
	    draft_meanwhile(form->service, draft, &meanwhile, &err)) {
		screen_say_err(screen, &err);
		return;
	}
	forget_question(form);
	form->drafts.offer.address = xstrdup(draft->address);
	form->drafts.offer.session = xstrdup(draft->session);
	form_focus_on(form, &at);
	add_head(form, draft, &title);
	add_meanwhile(form, draft, &meanwhile, &title);
	str_truncate(&title, title.length - 1);
	dialog_choose(screen, title.text, labels, sizeof(labels) / sizeof(*labels), OFFER_USE, chosen,
		      form);
	str_release(&title);
	draft_meanwhile_release(&meanwhile);
}

static void ask_next(struct form *form, struct screen *screen)
{
	for (size_t i = 0; i < form->drafts.list.count; i++) {
		if (is_offered(&form->drafts.list.items[i])) {
			ask(form, screen, &form->drafts.list.items[i]);
			return;
		}
	}
}

/* ---- the answer ---- */

/* Is it the draft of that cell? */
static bool is_of(const struct form *form, const struct kept_draft *draft, const struct address *at)
{
	struct address address;
	struct err unknown = ERR_INIT;
	bool same = !address_parse(draft->address, form->service->masters, &address, &unknown) &&
		    !address_compare(&address, at);

	err_release(&unknown);
	return same;
}

static void use(struct form *form, struct screen *screen, const struct kept_draft *draft)
{
	struct address at = form_at(form);	/* the question has put the marker on it */
	char *present;
	struct err err = ERR_INIT;
	enum rc rc;

	if (!is_of(form, draft, &at)) {
		screen_say(screen, ROLE_NOTE, "%s", _("the row of this draft is not on the sheet any more; add it, then use the draft"));
		return;
	}
	present = present_of(form, &at);
	rc = draft_take(form->service, draft, *present ? present : NULL, &err);
	free(present);
	if (rc) {
		screen_say_err(screen, &err);
		return;
	}
	forget_question(form);
	form->drafts.offer.more = true;
	form_reload(form, screen);
	form_edit_begin(form, screen, false);
}

static void keep_present(struct form *form, struct screen *screen, const struct kept_draft *draft)
{
	struct err err = ERR_INIT;

	if (draft_drop(form->service, draft, &err)) {
		screen_say_err(screen, &err);
		return;
	}
	forget_question(form);
	form_reload(form, screen);
	ask_next(form, screen);
}

static void compare(struct form *form, struct screen *screen, const struct kept_draft *draft)
{
	struct draft_meanwhile meanwhile = { 0 };
	struct str title = STR_INIT;
	struct err err = ERR_INIT;

	if (draft_meanwhile(form->service, draft, &meanwhile, &err)) {
		screen_say_err(screen, &err);
		return;
	}
	form->drafts.offer.again = true;
	words_label(form->service->masters, draft->address, &title);
	compare_view_push(screen, title.text, _("Draft"), draft->text, _("Now"), meanwhile.present);
	str_release(&title);
	draft_meanwhile_release(&meanwhile);
}

static void chosen(struct screen *screen, size_t index, void *arg)
{
	struct form *form = arg;
	const struct kept_draft *draft = asked(form);

	form->drafts.offer.later = false;	/* as closing the question had said */
	if (!draft)
		return;
	if (index == OFFER_USE)
		use(form, screen, draft);
	else if (index == OFFER_PRESENT)
		keep_present(form, screen, draft);
	else
		compare(form, screen, draft);
}

/* ---- when ---- */

void form_offer(struct form *form, struct screen *screen)
{
	struct err err = ERR_INIT;

	if (!count_offered(form) || form->drafts.offer.later)
		return;
	if (edit_allowed(form->service, form->sheet->id, &err)) {
		screen_say(screen, ROLE_NOTE, _("there are drafts here, but %s"), err.message);
		err_release(&err);
		return;
	}
	ask_next(form, screen);
}

bool form_offer_first(struct form *form, struct screen *screen)
{
	struct address at = form_at(form);
	const struct kept_draft *draft = form_draft_of(form, &at);

	if (!draft || (!is_offered(draft) && !is_overtaken(form, &at, draft)))
		return false;
	ask(form, screen, draft);
	return true;
}

void form_offer_closed(struct form *form, struct screen *screen)
{
	const struct kept_draft *draft = asked(form);

	if (!draft)
		return;
	if (!form->drafts.offer.again) {
		form->drafts.offer.later = true;
		return;
	}
	form->drafts.offer.again = false;
	ask(form, screen, draft);
}

void form_offer_next(struct form *form, struct screen *screen)
{
	if (!form->drafts.offer.more || form->editor.kind != EDITOR_OFF ||
	    screen_top(screen) != &form->view)
		return;
	form->drafts.offer.more = false;
	form_offer(form, screen);
}
