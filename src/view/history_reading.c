/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "view/history_reading.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "model/sheet.h"
#include "service/service.h"

#define PAGE 60		/* changes read at a time */

enum rc history_reading_begin(struct history_reading *reading, struct service *service,
			      int64_t sheet_id, const char *address, struct err *err)
{
	enum rc rc;

	*reading = (struct history_reading){ .place = STR_INIT };
	rc = trail_begin(&reading->trail, service, sheet_id, address, err);
	reading->all = rc != RC_OK;
	return rc;
}

void history_reading_release(struct history_reading *reading)
{
	for (size_t i = 0; i < reading->count; i++)
		history_entry_release(&reading->entries[i]);
	free(reading->entries);
	trail_release(&reading->trail);
	str_release(&reading->place);
	*reading = (struct history_reading){ .place = STR_INIT };
}

static enum rc take_row(const struct history_row *row, void *arg, struct err *err)
{
	struct history_reading *reading = arg;
	struct history_entry *entry;

	(void)err;
	reading->entries = grow(reading->entries, reading->count, &reading->capacity,
				sizeof(*reading->entries));
	entry = &reading->entries[reading->count++];
	*entry = history_entry_of(reading->trail.service->masters, row, reading->last != row->set);
	entry->sheet_id = reading->trail.sheet->id;
	if (reading->place.length)
		entry->place = str_take(&reading->place);
	reading->last = row->set;
	return RC_OK;
}

/* A sheet on which nothing was changed is not named, but its other number is. */
static void set_place(struct history_reading *reading)
{
	struct str *place = &reading->place;
	char *line = strrchr(place->text, '\n');

	if (place->length)
		str_truncate(place, line ? (size_t)(line + 1 - place->text) : 0);
	if (reading->trail.moved)
		str_addf(place, "%s\n", reading->trail.moved);
	trail_place(&reading->trail, place);
}

static enum rc read_page(struct history_reading *reading, struct err *err)
{
	size_t before = reading->count;
	enum rc rc = trail_history(&reading->trail, reading->last, PAGE, take_row, reading, err);

	if (rc || reading->count - before >= PAGE)
		return rc;
	rc = trail_back(&reading->trail, err);
	if (rc)
		return rc;
	reading->last = 0;
	reading->all = !reading->trail.sheet;
	if (!reading->all)
		set_place(reading);
	return RC_OK;
}

enum rc history_reading_more(struct history_reading *reading, struct err *err)
{
	size_t wanted = reading->count + PAGE;
	enum rc rc = RC_OK;

	while (!rc && !reading->all && reading->count < wanted)
		rc = read_page(reading, err);
	return rc;
}

size_t history_reading_find(const struct history_reading *reading, const struct history_entry *entry)
{
	size_t i = 0;

	while (i < reading->count && (reading->entries[i].set != entry->set ||
				      reading->entries[i].sheet_id != entry->sheet_id ||
				      strcmp(reading->entries[i].label, entry->label)))
		i++;
	return i;
}

const char *history_reading_place(const struct history_reading *reading, size_t entry)
{
	while (entry > 0 && !reading->entries[entry].place)
		entry--;
	return reading->count ? reading->entries[entry].place : NULL;
}
