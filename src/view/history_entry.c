/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "view/history_entry.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/moment.h"
#include "base/str.h"
#include "base/text.h"
#include "store/history.h"
#include "view/marked.h"
#include "view/pager.h"
#include "view/words.h"

#define INDENT 4
#define KEPT_BEFORE 8		/* characters before the first difference */

/* ---- from the store ---- */

static const struct {
	const char *key, *text;
} ways[] = {
	{ "screen", N_("on the screen") },
	{ "set", N_("by the command set") },
	{ "import", N_("by import") },
	{ "undo", N_("by the command undo") },
	{ "drafts", N_("by the command drafts") },
	{ "init", N_("when the store was made") },
};

static const char *way_of(const char *key)
{
	for (size_t i = 0; i < sizeof(ways) / sizeof(*ways); i++)
		if (!strcmp(ways[i].key, key))
			return _(ways[i].text);
	return key;
}

static char *head_of(const struct history_row *row)
{
	struct str head = STR_INIT;

	moment_format(&head, row->at, MOMENT_MINUTE);
	str_addf(&head, "  %s", row->login ? row->login : "?");
	if (row->way)
		str_addf(&head, "  %s", way_of(row->way));
	if (row->undoes)
		str_addf(&head, "  %s", _("took back an earlier change"));
	if (row->origin)
		str_addf(&head, "  %s", row->origin);
	if (row->reason)
		str_addf(&head, "  %s", row->reason);
	return str_take(&head);
}

static char *value_of(const struct masters *masters, const struct history_row *row, const char *value)
{
	struct str shown = STR_INIT;

	words_value(masters, row->address, value, &shown);
	return str_take(&shown);
}

struct history_entry history_entry_of(const struct masters *masters, const struct history_row *row,
				      bool head)
{
	struct str label = STR_INIT;

	words_label(masters, row->address, &label);
	return (struct history_entry){
		.set = row->set, .head = head ? head_of(row) : NULL, .address = xstrdup(row->address),
		.label = str_take(&label), .before = xstrdup(row->before), .after = xstrdup(row->after),
		.old = value_of(masters, row, row->before), .new = value_of(masters, row, row->after),
	};
}

void history_entry_release(struct history_entry *entry)
{
	free(entry->place);
	free(entry->head);
	free(entry->address);
	free(entry->label);
	free(entry->before);
	free(entry->after);
	free(entry->old);
	free(entry->new);
	*entry = (struct history_entry){ 0 };
}

/* ---- as lines ---- */

struct side {
	const char *text;
	struct marked marked;	/* what is not in the other one */
};

/* Where one line about each begins: a little before they begin to differ. */
static size_t line_start(const char *old, const char *new)
{
	size_t at = 0, length = strlen(old);

	while (old[at] && old[at] == new[at])
		at++;
	while (at > 0 && ((unsigned char)old[at] & 0xc0) == 0x80)
		at--;	/* to the beginning of the character */
	for (int i = 0; i < KEPT_BEFORE && at > 0; i++)
		at = text_previous(old, length, at);
	return at;
}

/* "before ...の成果である。": one line of the text, from `start` on. */
static void add_short(const char *name, const struct side *side, size_t start, size_t key,
		      struct pager *pager, const struct frame *frame)
{
	const char *text = side->text;
	size_t length = strlen(text + start), end;
	struct marked part;
	struct str line = STR_INIT;
	int room;

	str_addf(&line, "%s %s", name, start ? "..." : "");
	room = frame->columns - INDENT - 2 - text_width(line.text, line.length, frame->ambiguous) - 3;
	end = start + text_fit(text + start, length, room > 8 ? room : 8, frame->ambiguous);
	part = marked_part(&side->marked, start, end);
	for (size_t i = 0; i < part.count; i++) {
		part.items[i].from += line.length;
		part.items[i].to += line.length;
	}
	str_add_bytes(&line, text + start, end - start);
	for (size_t i = 0; i < line.length; i++)
		if (line.text[i] == '\n')
			line.text[i] = ' ';
	if (text[end])
		str_add(&line, "...");
	pager_wrap_marked(pager, ROLE_VALUE, INDENT, key, line.text, &part, frame->columns + 8,
			  frame->ambiguous);
	marked_release(&part);
	str_release(&line);
}

static void add_whole(const char *name, const struct side *side, size_t key, struct pager *pager,
		      const struct frame *frame)
{
	pager_wrap(pager, ROLE_DIM, INDENT, key, name, frame->columns, frame->ambiguous);
	pager_wrap_marked(pager, ROLE_VALUE, INDENT + 2, key, side->text, &side->marked, frame->columns - 2,
			  frame->ambiguous);
}

/* Both texts, below each other. */
static void add_sides(const struct history_entry *entry, size_t key, struct pager *pager,
		      const struct frame *frame)
{
	struct side old = { .text = entry->old }, new = { .text = entry->new };
	size_t start = 0;

	if (entry->before && entry->after) {
		marked_differences(old.text, new.text, &old.marked, &new.marked);
		start = line_start(old.text, new.text);
	}
	if (entry->whole) {
		add_whole(_("before"), &old, key, pager, frame);
		add_whole(_("after"), &new, key, pager, frame);
	} else {
		add_short(_("before"), &old, start, key, pager, frame);
		add_short(_("after"), &new, start, key, pager, frame);
	}
	marked_release(&old.marked);
	marked_release(&new.marked);
}

/* Does "label: before => after" stand on one line? */
static bool is_brief(const struct history_entry *entry, const struct str *line, const struct frame *frame)
{
	return !strchr(entry->old, '\n') && !strchr(entry->new, '\n') &&
	       text_width(line->text, line->length, frame->ambiguous) <= frame->columns - INDENT - 2;
}

static void add_place(const struct history_entry *entry, size_t key, struct pager *pager,
		      const struct frame *frame)
{
	size_t count = 0;
	char **lines = str_split(entry->place, '\n', &count);

	for (size_t i = 0; i < count; i++) {
		struct str line = STR_INIT;

		str_addf(&line, "-- %s", lines[i]);
		pager_wrap(pager, ROLE_TITLE, 0, key, line.text, frame->columns, frame->ambiguous);
		str_release(&line);
	}
	str_free_parts(lines, count);
}

void history_entry_add(struct history_entry *entry, size_t key, struct pager *pager,
		       const struct frame *frame)
{
	struct str line = STR_INIT;

	if (entry->head && key > 0)
		pager_add(pager, ROLE_PLAIN, 0, key, "", 0);
	if (entry->place)
		add_place(entry, key, pager, frame);
	if (entry->head)
		pager_wrap(pager, ROLE_HEADING, 0, key, entry->head, frame->columns, frame->ambiguous);
	str_addf(&line, "%s: %s => %s", entry->label, entry->old, entry->new);
	entry->brief = is_brief(entry, &line, frame);
	if (entry->brief) {
		pager_wrap(pager, ROLE_VALUE, INDENT, key, line.text, frame->columns - 2, frame->ambiguous);
		str_release(&line);
		return;
	}
	str_clear(&line);
	str_addf(&line, "%s:", entry->label);
	pager_wrap(pager, ROLE_VALUE, INDENT, key, line.text, frame->columns - 2, frame->ambiguous);
	add_sides(entry, key, pager, frame);
	str_release(&line);
}
