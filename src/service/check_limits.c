/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * check_limits - the office's limits out of the ini file: thresholds by the
 * keys of config_list.h, severities by the ids of the checks.
 */
#include "service/check.h"

#include <string.h>

#include "base/config.h"
#include "base/i18n.h"
#include "base/nearest.h"

#define SECTION "checks"

/* The key of [checks] that is nearest to a name which is no check. */
static const char *nearest(const char *name)
{
	const char *found = rule_info((enum rule_id)0)->id;

	for (int id = 0; id < RULE_COUNT; id++)
		if (nearest_distance(name, rule_info((enum rule_id)id)->id) < nearest_distance(name, found))
			found = rule_info((enum rule_id)id)->id;
	for (int key = 0; key < CONFIG_COUNT; key++)
		if (!strcmp(config_entries[key].section, SECTION) &&
		    nearest_distance(name, config_entries[key].key) < nearest_distance(name, found))
			found = config_entries[key].key;
	return found;
}

static enum rc take_level(const struct config_pair *pair, void *arg, struct err *err)
{
	struct err why = ERR_INIT;
	enum rc rc;

	if (!rule_named(pair->name))
		return err_at(err, RC_CONFIG, pair->file, pair->line,
			      _("unknown key '%s' in section [%s]; the nearest is '%s'"), pair->name, SECTION,
			      nearest(pair->name));
	rc = rule_set_level(arg, pair->name, pair->value, &why);
	if (rc)
		rc = err_at(err, RC_CONFIG, pair->file, pair->line, "%s", why.message);
	err_release(&why);
	return rc;
}

enum rc check_limits(const struct config *config, struct rule_limits *limits, struct err *err)
{
	*limits = rule_limits_shipped;
	limits->execution_low = config_number(config, CONFIG_checks_execution_low);
	limits->execution_high = config_number(config, CONFIG_checks_execution_high);
	limits->achievement_low = config_number(config, CONFIG_checks_achievement_low);
	limits->achievement_high = config_number(config, CONFIG_checks_achievement_high);
	limits->progress_low = config_number(config, CONFIG_checks_progress_low);
	limits->progress_high = config_number(config, CONFIG_checks_progress_high);
	limits->budget_change = config_number(config, CONFIG_checks_budget_change);
	limits->score_jump = config_number(config, CONFIG_checks_score_jump);
	limits->continued = config_text(config, CONFIG_checks_continued);
	limits->activity = config_text(config, CONFIG_checks_activity);
	return config_each(config, SECTION, take_level, limits, err);
}
