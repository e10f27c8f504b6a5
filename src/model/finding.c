/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/finding.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "model/rule.h"
#include "model/sheet.h"

static const struct {
	const char *name, *label;
} severities[] = {
	[SEVERITY_OFF] = { "off", N_("not checked") },
	[SEVERITY_NOTE] = { "note", N_("note") },
	[SEVERITY_WARNING] = { "warning", N_("warning") },
	[SEVERITY_ERROR] = { "error", N_("error") },
};

#define SEVERITY_COUNT (sizeof(severities) / sizeof(*severities))

const char *severity_name(enum severity severity)
{
	return severities[severity].name;
}

const char *severity_label(enum severity severity)
{
	return _(severities[severity].label);
}

bool severity_named(const char *name, enum severity *severity)
{
	for (size_t i = 0; i < SEVERITY_COUNT; i++)
		if (!strcasecmp(severities[i].name, name)) {
			*severity = (enum severity)i;
			return true;
		}
	return false;
}

struct finding *findings_add(struct findings *findings, const struct rule *rule,
			     enum severity severity, const struct address *at, char *message)
{
	struct finding *finding;

	findings->items = grow(findings->items, findings->count, &findings->capacity,
			       sizeof(*findings->items));
	finding = &findings->items[findings->count++];
	*finding = (struct finding){
		.rule = rule, .severity = severity, .at = address_copy(at), .message = message,
	};
	return finding;
}

void finding_also(struct finding *finding, const struct address *at)
{
	finding->also = xrealloc(finding->also, finding->also_count + 1, sizeof(*finding->also));
	finding->also[finding->also_count++] = address_copy(at);
}

static void release(struct finding *finding)
{
	address_release(&finding->at);
	for (size_t i = 0; i < finding->also_count; i++)
		address_release(&finding->also[i]);
	free(finding->also);
	free(finding->message);
	free(finding->basis);
	free(finding->ack_reason);
	free(finding->ack_login);
}

void findings_release(struct findings *findings)
{
	for (size_t i = 0; i < findings->count; i++)
		release(&findings->items[i]);
	free(findings->items);
	*findings = (struct findings){ 0 };
}

static int compare(const void *a, const void *b)
{
	const struct finding *one = a, *other = b;
	int order = address_compare(&one->at, &other->at);

	return order ? order : strcmp(one->rule->id, other->rule->id);
}

void findings_sort(struct findings *findings)
{
	if (findings->count > 1)
		qsort(findings->items, findings->count, sizeof(*findings->items), compare);
}

static bool concerns(const struct finding *finding, const struct address *at)
{
	for (size_t i = 0; i < finding->also_count; i++)
		if (!address_compare(&finding->also[i], at))
			return true;
	return false;
}

const struct finding *findings_at(const struct findings *findings, const struct address *at,
				  const struct finding *last)
{
	bool own_ones = !last || !address_compare(&last->at, at);
	size_t i = last ? (size_t)(last - findings->items) + 1 : 0;

	for (; own_ones && i < findings->count; i++)
		if (!address_compare(&findings->items[i].at, at))
			return &findings->items[i];
	for (i = own_ones ? 0 : i; i < findings->count; i++)
		if (address_compare(&findings->items[i].at, at) && concerns(&findings->items[i], at))
			return &findings->items[i];
	return NULL;
}

const struct finding *findings_next(const struct findings *findings, const struct address *at,
				    bool backward, enum severity least)
{
	const struct finding *before = NULL;

	for (size_t i = 0; i < findings->count; i++) {
		const struct finding *finding = &findings->items[i];
		int order = at ? address_compare(&finding->at, at) : backward ? -1 : 1;

		if (finding->ack_reason || finding->severity < least)
			continue;
		if (order > 0 && !backward)
			return finding;
		/* Of several at one cell the first, as forward. */
		if (order < 0 && (!before || address_compare(&before->at, &finding->at)))
			before = finding;
	}
	return backward ? before : NULL;
}

struct finding_counts findings_count(const struct findings *findings, enum section_id section)
{
	struct finding_counts counts = { 0 };

	for (size_t i = 0; i < findings->count; i++) {
		const struct finding *finding = &findings->items[i];

		if (section != SECTION_COUNT && field_info(finding->at.field)->section != section)
			continue;
		if (finding->ack_reason)
			counts.acknowledged++;
		else if (finding->severity == SEVERITY_ERROR)
			counts.errors++;
		else if (finding->severity == SEVERITY_WARNING)
			counts.warnings++;
		else
			counts.notes++;
	}
	return counts;
}

/* "ADDRESS LENGTH VALUE\n", then why it is empty where somebody said so. */
static void add_cell(const struct address *at, const struct sheet *sheet, struct str *out)
{
	const char *reason = sheet_reason(sheet, at);
	struct str value = STR_INIT;

	sheet_format(sheet, at, &value);
	address_format(at, out);
	str_addf(out, " %zu %s\n", value.length, value.text);
	if (reason)
		str_addf(out, "#empty %s\n", reason);
	str_release(&value);
}

void finding_values(const struct finding *finding, const struct sheet *sheet, struct str *out)
{
	str_addf(out, "%s\n", finding->rule->id);
	add_cell(&finding->at, sheet, out);
	for (size_t i = 0; i < finding->also_count; i++)
		add_cell(&finding->also[i], sheet, out);
	str_add(out, finding->basis);
}
