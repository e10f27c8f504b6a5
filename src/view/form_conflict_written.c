/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_conflict_written - cells written as one act (a block, a row of figures,
 * last year's value): which of them others have changed, and what to do.
 */
#include <stdlib.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "model/kind.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/edit.h"
#include "service/service.h"
#include "view/dialog.h"
#include "view/form_conflict.h"
#include "view/form_preview.h"
#include "view/form_save.h"
#include "view/form_state.h"
#include "view/who.h"
#include "view/words.h"

#define TOLD_MAX 6		/* cells told one by one */
#define SHORT_COLUMNS 20	/* of a value in the question */

void form_conflict_release(struct form *form)
{
	struct form_conflict *conflict = &form->conflict;

	value_release(&conflict->present);
	free(conflict->name);
	form_edits_free(conflict->edits, conflict->count);
	free(conflict->clashes);
	*conflict = (struct form_conflict){ 0 };
}

/* ---- the question ---- */

enum { WRITE_ALL, WRITE_REST, WRITE_NOTHING };

static size_t count_clashes(const struct form_conflict *conflict)
{
	size_t count = 0;

	for (size_t i = 0; i < conflict->count; i++)
		count += conflict->clashes[i];
	return count;
}

/* "Budget 2025: 7,500 by sato (10:31), mine 8,000" */
static void add_clash(const struct form *form, const struct edit *edit, struct str *out)
{
	const struct masters *masters = form->service->masters;
	struct str address = STR_INIT, theirs = STR_INIT, mine = STR_INIT, who = STR_INIT, when = STR_INIT;
	struct history_last last = { 0 };
	struct err err = ERR_INIT;

	address_format(&edit->at, &address);
	if (browse_last(form->service, edit->sheet_id, address.text, &last, &err))
		err_release(&err);
	who_name(form->service, last.login, &who);
	who_when(form->service, last.at, &when);
	field_format(edit->at.field, &edit->expected, &theirs);
	field_format(edit->at.field, &edit->value, &mine);
	words_label(masters, address.text, out);
	str_add(out, ": ");
	words_short(masters, address.text, theirs.length ? theirs.text : NULL, SHORT_COLUMNS, out);
	str_addf(out, _(" by %s (%s), mine "), who.text, when.text);
	words_short(masters, address.text, mine.length ? mine.text : NULL, SHORT_COLUMNS, out);
	str_add_char(out, '\n');
	history_last_release(&last);
	str_release(&address);
	str_release(&theirs);
	str_release(&mine);
	str_release(&who);
	str_release(&when);
}

/* Without a rest there is no such choice. */
static void chosen(struct screen *screen, size_t index, void *arg)
{
	struct form *form = arg;
	struct form_conflict conflict = form->conflict;	/* ours from here on: writing may ask again */
	bool rest = count_clashes(&conflict) < conflict.count;
	size_t choice = !rest && index == WRITE_REST ? WRITE_NOTHING : index, kept = 0;
	struct edit *edits = xcalloc(conflict.count, sizeof(*edits));

	form->conflict = (struct form_conflict){ 0 };
	for (size_t i = 0; i < conflict.count; i++)
		if (choice == WRITE_ALL || (choice == WRITE_REST && !conflict.clashes[i]))
			edits[kept++] = conflict.edits[i];
	if (kept && form_write_edits(form, screen, edits, kept))
		form_preview_written(screen, kept);
	else if (!kept)
		screen_say(screen, ROLE_NOTE, "%s", _("left as it is"));
	free(edits);
	form_edits_free(conflict.edits, conflict.count);
	free(conflict.clashes);
}

static void ask(struct form *form, struct screen *screen)
{
	const struct form_conflict *conflict = &form->conflict;
	size_t clashes = count_clashes(conflict), told = 0, count = 0;
	const char *labels[3];
	struct str title = STR_INIT;

	str_addf(&title, _("Others have changed what you are about to write (%zu fields):\n"), clashes);
	for (size_t i = 0; i < conflict->count && told < TOLD_MAX; i++) {
		if (!conflict->clashes[i])
			continue;
		add_clash(form, &conflict->edits[i], &title);
		told++;
	}
	if (clashes > told)
		str_addf(&title, _("and %zu more\n"), clashes - told);
	str_truncate(&title, title.length - 1);
	labels[count++] = conflict->count > 1 ? _("write all of mine, over theirs") : _("write mine, over theirs");
	if (clashes < conflict->count)
		labels[count++] = _("write only where nobody has changed anything");
	labels[count++] = _("write nothing: leave it as it is");
	dialog_choose(screen, title.text, labels, count, count - 1, chosen, form);
	str_release(&title);
}

void form_conflict_written(struct form *form, struct screen *screen, const struct edit *edits,
			   size_t count, struct err *err)
{
	struct form_conflict *conflict = &form->conflict;
	struct sheet *sheet = NULL;
	struct err unread = ERR_INIT;

	form_conflict_release(form);
	if (browse_sheet_by_id(form->service, form->sheet->id, &sheet, &unread)) {
		err_release(&unread);
		screen_say_err(screen, err);
		return;
	}
	conflict->edits = form_edits_copy(edits, count);
	conflict->count = count;
	conflict->clashes = xcalloc(count, sizeof(*conflict->clashes));
	for (size_t i = 0; i < count; i++) {
		struct edit *own = &conflict->edits[i];
		const struct value *present = sheet_get(sheet, &own->at);

		conflict->clashes[i] = !value_equal(present, &own->expected) ||
				       (own->expect_row && !sheet_has(sheet, &own->at));
		/* Whatever is chosen is chosen knowing what stands there now. */
		value_release(&own->expected);
		own->expected = value_copy(present);
		own->expect_row = sheet_has(sheet, &own->at);
	}
	sheet_free(sheet);
	if (count_clashes(conflict)) {
		ask(form, screen);
	} else {
		form_conflict_release(form);
		screen_say_err(screen, err);
	}
	err_release(err);
}
