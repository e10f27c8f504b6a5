/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/lineage.h"

#include "base/i18n.h"
#include "base/str.h"
#include "base/year.h"
#include "cli/command.h"
#include "model/address.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/browse_lineage.h"
#include "service/service.h"

static void add_line(const struct relative *relative, const struct eras *eras, struct str *out)
{
	struct str text = STR_INIT;

	relative_format(relative, eras, &text);
	str_add(out, "  ");
	command_text(out, text.text, false);
	str_add_char(out, '\n');
	str_release(&text);
}

enum rc lineage_lines(struct cli *cli, const struct sheet *sheet, struct err *err)
{
	struct relatives relatives;
	enum rc rc = browse_lineage(cli->service, sheet, &relatives, err);

	for (size_t i = 0; i < relatives.count && !rc; i++)
		add_line(&relatives.items[i], &cli->service->masters->eras, &cli->out);
	relatives_release(&relatives);
	return rc;
}

static enum rc add_sheets(struct cli *cli, const struct sheet *sheet, struct err *err)
{
	struct place *places = NULL;
	size_t count = 0;
	enum rc rc = browse_sheets(cli->service, sheet, &places, &count, err);

	for (size_t i = 0; i < count && !rc; i++) {
		str_add(&cli->out, "  ");
		year_format(&cli->out, places[i].year, YEAR_LONG, &cli->service->masters->eras);
		str_addf(&cli->out, " %s ", places[i].number);
		command_text(&cli->out, places[i].name, false);
		str_addf(&cli->out, " [%s]\n", state_label(places[i].state));
	}
	places_release(places, count);
	return rc;
}

enum rc lineage_life(struct cli *cli, const struct sheet *sheet, struct err *err)
{
	struct life life = { 0 };
	enum rc rc = browse_life(cli->service, sheet, &life, err);

	if (!rc && life.begun)
		str_addf(&cli->out, _("  begun on %s\n"), life.begun);
	if (!rc && life.ended)
		str_addf(&cli->out, _("  ended on %s (%s)\n"), life.ended, life.why ? life.why : "-");
	life_release(&life);
	if (!rc)
		rc = add_sheets(cli, sheet, err);
	return rc ? rc : lineage_lines(cli, sheet, err);
}

void lineage_owner(const struct timeline *timeline, const struct address *at, struct str *out)
{
	for (size_t i = 0; i < timeline->count; i++) {
		const struct timeline_year *year = &timeline->items[i];

		if (year->year != at->year || !year->elsewhere)
			continue;
		str_add(out, " [");
		command_text(out, year->owner.number, false);
		str_addf(out, _(" indicator %d"), year->owner.row);
		str_add_char(out, ']');
	}
}
