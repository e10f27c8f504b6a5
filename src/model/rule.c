/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rule - the table of checks, and running it.
 */
#include "model/rule.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/i18n.h"
#include "base/nearest.h"
#include "base/str.h"
#include "base/text.h"
#include "model/masters.h"
#include "model/rule_make.h"

static const struct rule rules[RULE_COUNT] = {
#define RULE(name, function, id_, severity_, hinders_, fields_, why_) \
	[RULE_##name] = { (id_), SEVERITY_##severity_, STEP_##hinders_, (fields_), (why_), (function) },
#include "model/rule_list.h"
#undef RULE
};

const struct rule_limits rule_limits_shipped = {
	.levels = {
#define RULE(name, function, id_, severity_, ...) [RULE_##name] = SEVERITY_##severity_,
#include "model/rule_list.h"
#undef RULE
	},
	.execution_low = 70, .execution_high = 120,
	.achievement_low = 50, .achievement_high = 150,
	.progress_low = 2, .progress_high = 4,
	.budget_change = 50, .score_jump = 2,
	.continued = "継続", .activity = "活動結果指標",
};

const struct rule *rule_info(enum rule_id id)
{
	return &rules[id];
}

const struct rule *rule_named(const char *id)
{
	for (int i = 0; i < RULE_COUNT; i++)
		if (!strcasecmp(rules[i].id, id))
			return &rules[i];
	return NULL;
}

/* ---- severity ---- */

enum severity rule_level(const struct rule_limits *limits, const struct rule *rule)
{
	return limits->levels[rule - rules];
}

/* An error that the office lowered hinders nothing any more; what it raised hinders as an error. */
enum step rule_hinders(const struct rule_limits *limits, const struct rule *rule)
{
	if (rule_level(limits, rule) == SEVERITY_ERROR)
		return STEP_PASS_ON;
	return rule->severity == SEVERITY_ERROR ? STEP_NONE : rule->hinders;
}

static bool stops(const struct rule_limits *limits, const struct rule *rule, enum step step)
{
	enum step first = rule_hinders(limits, rule);

	return first != STEP_NONE && step >= first;
}

bool rule_stops(const struct rule_limits *limits, const struct finding *finding, enum step step)
{
	return stops(limits, finding->rule, step);
}

static enum rc unknown_check(const char *id, struct err *err)
{
	const struct rule *nearest = &rules[0];
	struct str shown = STR_INIT;
	enum rc rc;

	for (int i = 1; i < RULE_COUNT; i++)
		if (nearest_distance(id, rules[i].id) < nearest_distance(id, nearest->id))
			nearest = &rules[i];
	text_show(&shown, id, strlen(id), TEXT_ONE_LINE);
	rc = err_set(err, RC_INVALID, _("unknown check '%s'; the nearest is '%s', 'hyoka check --list' has all"),
		     shown.text, nearest->id);
	str_release(&shown);
	return rc;
}

enum rc rule_find(const char *id, const struct rule **rule, struct err *err)
{
	*rule = rule_named(id);
	return *rule ? RC_OK : unknown_check(id, err);
}

enum rc rule_set_level(struct rule_limits *limits, const char *id, const char *level,
		       struct err *err)
{
	const struct rule *rule;
	enum severity severity;
	enum rc rc = rule_find(id, &rule, err);

	if (rc)
		return rc;
	if (!severity_named(level, &severity))
		return err_set(err, RC_INVALID, _("a check is error, warning, note or off, not '%s'"),
			       level);
	if (rule->severity == SEVERITY_ERROR && severity < SEVERITY_WARNING)
		return err_set(err, RC_INVALID, _("'%s' is an error: it can be made a warning and no less"),
			       rule->id);
	if (rule->hinders != STEP_NONE && severity == SEVERITY_OFF)
		return err_set(err, RC_INVALID, _("'%s' hinders a step: it cannot be turned off"),
			       rule->id);
	limits->levels[rule - rules] = severity;
	return RC_OK;
}

/* ---- running ---- */

/* What the office requires of a sheet of that scope, by field. */
static void read_requirements(struct making *making)
{
	const struct masters *masters = making->masters;

	for (size_t i = 0; i < masters->requirement_count; i++) {
		const struct requirement *requirement = &masters->requirements[i];
		enum field_id field = FIELD_COUNT;

		if (!strcmp(requirement->scope, making->sheet->scope))
			field = field_keyed(requirement->address);
		if (field < FIELD_COUNT)
			making->required[field] = true;
	}
}

static void find_indicators(struct making *making)
{
	int *rows = NULL;
	size_t count = sheet_rows(making->sheet, FIELD_indicator_name, &rows);

	for (size_t i = 0; i < count && i < INDICATOR_SLOTS; i++)
		making->indicators[making->indicator_count++] = rows[i];
	free(rows);
}

void rule_run(const struct checked *checked, struct findings *found)
{
	struct making making = {
		.sheet = checked->sheet, .prior = checked->prior, .masters = checked->masters,
		.limits = checked->limits, .step = checked->step, .found = found,
	};

	if (!strcmp(checked->sheet->scope, "none"))
		return;
	read_requirements(&making);
	find_indicators(&making);
	for (int i = 0; i < RULE_COUNT; i++) {
		making.rule = &rules[i];
		making.severity = rule_level(making.limits, making.rule);
		if (making.severity == SEVERITY_OFF)
			continue;
		if (stops(making.limits, making.rule, making.step))
			making.severity = SEVERITY_ERROR;
		making.rule->run(&making);
	}
	findings_sort(found);
}
