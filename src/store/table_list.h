/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The master tables that people see, in the order in which they are shown and
 * loaded; included several times, no include guard.
 *
 * TABLE(name, keys, help, order, COLUMN(name, kind) …), keys first.  Kinds:
 *   WORD    text, never empty        TEXT    text, '' where nothing is given
 *   NUMBER  integer                  MAYBE   integer or NULL
 *   FLAG    0 or 1                   PLACE   integer, 0 where not given
 *   ID      integer, drawn where it is NULL
 *   AMOUNT  integer from 0           YEAR    1868 … 2200
 *   GOAL    1 … 17                   SCORE   1 … 5
 *   ROUND, SPAN, SCOPE, STATE, CRITERION: one of a few words (table_column.c)
 *   LIST    a list of choices that a field has
 *   FIELD   a field's address without row, year and stage
 *   STAGE   text that is no criterion's name
 */
/* clang-format off */
TABLE(choice, 2, N_("labels to choose from, by list"), "list, position, label",
      COLUMN(list, LIST) COLUMN(label, WORD) COLUMN(aliases, TEXT) COLUMN(position, PLACE) COLUMN(from_year, MAYBE) COLUMN(to_year, MAYBE))
TABLE(era, 1, N_("eras and their first year"), "position, name",
      COLUMN(name, WORD) COLUMN(letter, WORD) COLUMN(first_year, NUMBER) COLUMN(position, PLACE))
TABLE(sdg, 1, N_("titles of the Sustainable Development Goals"), "goal",
      COLUMN(goal, GOAL) COLUMN(title, WORD))
TABLE(sentence, 2, N_("the office's sentence for a criterion and score"), "criterion, score",
      COLUMN(criterion, CRITERION) COLUMN(score, SCORE) COLUMN(text, WORD))
TABLE(unit_cost, 1, N_("cost of a person's year and an hour of overtime in yen"), "year",
      COLUMN(year, YEAR) COLUMN(person_yen, AMOUNT) COLUMN(hour_yen, AMOUNT) COLUMN(rounding, ROUND))
TABLE(empty_reason, 1, N_("why a cell is empty"), "position, key",
      COLUMN(key, WORD) COLUMN(label, WORD) COLUMN(offered, FLAG) COLUMN(kinds, TEXT) COLUMN(years, SPAN)
      COLUMN(for_submission, FLAG) COLUMN(for_settlement, FLAG) COLUMN(position, PLACE))
TABLE(requirement, 2, N_("what must be filled in, by scope"), "scope, address",
      COLUMN(scope, SCOPE) COLUMN(address, FIELD))
TABLE(evaluation_stage, 1, N_("stages of evaluation after the section's own"), "position, key",
      COLUMN(key, STAGE) COLUMN(label, WORD) COLUMN(writers, TEXT) COLUMN(states, TEXT) COLUMN(printed, FLAG) COLUMN(position, PLACE))
TABLE(workflow_step, 3, N_("who may take a sheet from which state to which"), "state, action, role",
      COLUMN(state, STATE) COLUMN(action, WORD) COLUMN(role, WORD) COLUMN(next, STATE) COLUMN(reason, FLAG))
TABLE(section, 1, N_("departments and sections"), "position, id",
      COLUMN(id, ID) COLUMN(name, WORD) COLUMN(from_year, MAYBE) COLUMN(to_year, MAYBE) COLUMN(position, PLACE))
