/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tables besides the catalogue's whose changes are history: AUDITED(table,
 * subject, keys, values).  Keys and values are column names separated by
 * blanks; subject_id is the keys joined by '/'.  Included several times, no
 * include guard.
 */
/* clang-format off */
AUDITED(project,          "project",                 "id",                "begun ended why")
AUDITED(section,          "section",                 "id",                "name from_year to_year position")
AUDITED(setting,          "setting",                 "key",               "value")
AUDITED(era,              "master.era",              "name",              "letter first_year position")
AUDITED(choice,           "master.choice",           "list label",        "aliases position from_year to_year")
AUDITED(sentence,         "master.sentence",         "criterion score",   "text")
AUDITED(sdg,              "master.sdg",              "goal",              "title")
AUDITED(unit_cost,        "master.unit_cost",        "year",              "person_yen hour_yen rounding")
AUDITED(empty_reason,     "master.empty_reason",     "key",               "label offered kinds years for_submission for_settlement position")
AUDITED(requirement,      "master.requirement",      "scope address",     "")
AUDITED(evaluation_stage, "master.evaluation_stage", "key",               "label writers states printed position")
AUDITED(workflow_step,    "master.workflow_step",    "state action role", "next reason")
AUDITED(lineage,          "lineage",                 "id",                "kind from_project from_series to_project to_series from_year reason")
AUDITED(finding_ack,      "finding_ack",             "sheet_id check_id address", "reason digest")
