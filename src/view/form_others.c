/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "view/form_others.h"

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
#include "view/form_state.h"
#include "view/sitting.h"
#include "view/who.h"
#include "view/words.h"

#define BEFORE_COLUMNS 20	/* of the value that stood there */

static void item_release(struct other_change *change)
{
	free(change->address);
	free(change->login);
	free(change->before);
}

static struct other_change *find(const struct form *form, const char *address)
{
	for (size_t i = 0; i < form->others.count; i++)
		if (!strcmp(form->others.items[i].address, address))
			return &form->others.items[i];
	return NULL;
}

static void forget(struct form *form, const char *address)
{
	struct others *others = &form->others;
	struct other_change *change = find(form, address);

	if (!change)
		return;
	item_release(change);
	*change = others->items[--others->count];
}

void form_others_release(struct form *form)
{
	for (size_t i = 0; i < form->others.count; i++)
		item_release(&form->others.items[i]);
	free(form->others.items);
	form->others = (struct others){ 0 };
}

int64_t form_others_now(const struct form *form)
{
	struct err err = ERR_INIT;
	int64_t now = 0;

	if (browse_version(form->service, &now, &err))
		err_release(&err);	/* then all is new that comes from the beginning; none of it is told twice */
	return now;
}

void form_others_begin(struct form *form, int64_t since)
{
	form_others_release(form);
	form->others.since = since;
}

/* ---- what is new ---- */

/* What is to be told of a look, in one sentence. */
struct news {
	struct form *form;
	char *address, *login, *state;	/* the last of each */
	int64_t at;
	size_t cells;
	bool several;			/* people */
};

static void keep(char **place, const char *text)
{
	free(*place);
	*place = xstrdup(text);
}

static void note_person(struct news *news, const struct history_row *row)
{
	if (news->login && strcmp(news->login, row->login))
		news->several = true;
	keep(&news->login, row->login);
	news->at = row->at;
}

/* A cell, or one whose mark it is; what has gone with its row is told by the row. */
static void note_cell(struct news *news, const struct history_row *row)
{
	struct form *form = news->form;
	struct others *others = &form->others;
	char *address = xstrndup(row->address, strcspn(row->address, "#"));
	struct other_change *change = find(form, address);
	bool value = !strchr(row->address, '#');

	if (!change) {
		others->items = grow(others->items, others->count, &others->capacity, sizeof(*others->items));
		change = &others->items[others->count++];
		*change = (struct other_change){ .address = xstrdup(address),
						 .before = value ? xstrdup(row->before) : NULL };
		news->cells++;
	} else if (!change->fresh) {
		news->cells++;
	}
	change->fresh = true;
	keep(&change->login, row->login);
	change->at = row->at;
	keep(&news->address, address);
	note_person(news, row);
	free(address);
}

/* A row taken away; the years of an indicator go with it and are not told by themselves. */
static bool is_row_gone(const struct form *form, const struct history_row *row)
{
	size_t length = strcspn(row->address, "#");
	char *plain = xstrndup(row->address, length);
	struct err unknown = ERR_INIT;
	struct address at;
	bool gone = !strcmp(row->address + length, "#row") && !row->after &&
		    !address_parse_row(plain, form->service->masters, &at, &unknown) && !at.year;

	err_release(&unknown);
	free(plain);
	return gone;
}

static bool stands_on_sheet(const struct form *form, const char *address)
{
	char *cell = xstrndup(address, strcspn(address, "#"));
	struct err unknown = ERR_INIT;
	struct address at;
	bool stands = !address_parse(cell, form->service->masters, &at, &unknown) &&
		      sheet_has(form->sheet, &at);

	err_release(&unknown);
	free(cell);
	return stands;
}

static bool is_fresh(const struct form *form, const char *address)
{
	const struct other_change *change = find(form, address);

	return change && change->fresh;
}

static enum rc take_row(const struct history_row *row, void *arg, struct err *err)
{
	struct news *news = arg;
	struct form *form = news->form;
	char *cell;

	(void)err;
	form->others.since = row->set;
	if (sitting_is_mine(form->sitting, row->set)) {
		cell = xstrndup(row->address, strcspn(row->address, "#"));
		news->cells -= is_fresh(form, cell);	/* what I have written over is no news */
		forget(form, cell);
		free(cell);
		return RC_OK;
	}
	if (!strcmp(row->address, "sheet.state")) {
		keep(&news->state, row->after);
		note_person(news, row);
	} else if (is_row_gone(form, row)) {
		note_cell(news, row);
		keep(&news->address, row->address);	/* told as a row, not as a cell */
	} else if (stands_on_sheet(form, row->address)) {
		note_cell(news, row);
	}
	return RC_OK;
}

static void say(const struct news *news, struct screen *screen)
{
	const struct service *service = news->form->service;
	struct str label = STR_INIT, name = STR_INIT, when = STR_INIT;

	who_name(service, news->login, &name);
	who_when(service, news->at, &when);
	if (news->address)
		words_label(service->masters, news->address, &label);
	if (news->state)
		/* TRANSLATORS: state of the sheet, person, time */
		screen_news(screen, _("the sheet was made '%s' by %s (%s)"), state_label(news->state),
			    name.text, when.text);
	else if (news->cells == 1)
		/* TRANSLATORS: field, person, time */
		screen_news(screen, _("%s was changed by %s (%s)"), label.text, name.text, when.text);
	else if (news->several)
		screen_news(screen, _("%zu fields were changed by %s and others (%s)"), news->cells,
			    name.text, when.text);
	else
		screen_news(screen, _("%zu fields were changed by %s (%s)"), news->cells, name.text,
			    when.text);
	str_release(&label);
	str_release(&name);
	str_release(&when);
}

void form_others_look(struct form *form, struct screen *screen)
{
	struct news news = { .form = form };
	struct err err = ERR_INIT;

	if (browse_since(form->service, form->sheet->id, form->others.since, take_row, &news, &err))
		err_release(&err);	/* the next look will see */
	if ((news.cells || news.state) && !form->conflict.edits)	/* which asks about it */
		say(&news, screen);
	for (size_t i = 0; i < form->others.count; i++)
		form->others.items[i].fresh = false;
	free(news.address);
	free(news.login);
	free(news.state);
}

/* ---- what is marked ---- */

const struct other_change *form_others_of(const struct form *form, const struct address *at)
{
	const struct other_change *change = NULL;
	struct str address = STR_INIT;

	if (!form->others.count)
		return NULL;
	address_format(at, &address);
	change = find(form, address.text);
	str_release(&address);
	return change;
}

static size_t column_count(const struct form_item *item)
{
	return item->kind == ITEM_GRID ? item->columns : item->kind == ITEM_FIELD ? 1 : 0;
}

bool form_others_touched(const struct form *form, const struct form_item *item)
{
	for (size_t i = 0; form->others.count && i < column_count(item); i++) {
		struct address at = form_item_at(item, i);

		if (form_others_of(form, &at))
			return true;
	}
	return false;
}

/* "sato 10:31, before: 7,100" */
static void add_one(const struct form *form, const struct other_change *change, struct str *out)
{
	struct str before = STR_INIT;

	who_name(form->service, change->login, out);
	str_add_char(out, ' ');
	who_when(form->service, change->at, out);
	words_short(form->service->masters, change->address, change->before, BEFORE_COLUMNS, &before);
	str_addf(out, _(", before: %s"), before.text);
	str_release(&before);
}

void form_others_add(const struct form *form, const struct form_item *item, struct str *out)
{
	for (size_t i = 0; form->others.count && i < column_count(item); i++) {
		struct address at = form_item_at(item, i);
		const struct other_change *change = form_others_of(form, &at);

		if (!change)
			continue;
		str_add(out, out->length ? "  " : "* ");
		if (item->kind == ITEM_GRID) {
			year_format(out, at.year, YEAR_SHORT, &form->service->masters->eras);
			str_add_char(out, ' ');
		}
		add_one(form, change, out);
	}
}

/* ---- looked at ---- */

char *form_others_here(const struct form *form)
{
	struct address at = form_at(form);
	const struct other_change *change = form_others_of(form, &at);

	return change ? xstrdup(change->address) : NULL;
}

void form_others_left(struct form *form, char *here)
{
	struct address at = form_at(form);
	struct str now = STR_INIT;

	if (!here)
		return;
	address_format(&at, &now);
	if (strcmp(now.text, here))
		forget(form, here);
	str_release(&now);
	free(here);
}
