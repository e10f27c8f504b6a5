/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * list_work - a table of what can be done: its questions, and the call that
 * does it, first as a preview.
 */
#include "view/list_work.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "base/year.h"
#include "model/masters.h"
#include "service/project.h"
#include "service/rollover.h"
#include "service/service.h"
#include "view/dialog.h"
#include "view/list_state.h"

enum { ANSWERS = 4, PREVIEW_LINES = 10 };

enum initial { INITIAL_NONE, INITIAL_NAME, INITIAL_YEAR, INITIAL_NEXT_YEAR };

struct question {
	const char *text;		/* msgid; NULL ends the list */
	enum initial initial;
	const char *choices;		/* separated by '|', or NULL: typed */
	bool verbatim;			/* words; else figures, taken in full width too */
	bool may_be_empty;
};

struct list_work {
	struct list_view *list;
	const struct work_kind *kind;
	char *number, *name;		/* of the program with the marker */
	int year;			/* of its sheet */
	char *answers[ANSWERS + 1];	/* the last is why */
	size_t answered;
	struct str told;		/* what was or would be done, a line each */
	size_t lines, made;
	int shown;			/* year to show when it is done, 0: as it is */
};

struct work_kind {
	const char *label;		/* msgid */
	struct question questions[ANSWERS];
	bool anywhere;			/* no program is needed */
	bool no_why;			/* is asked for: the last answer is one, or the act takes none */
	enum rc (*run)(struct list_work *work, struct project_act *act, struct err *err);
};

/* ---- what is told ---- */

static void tell(const char *sentence, void *arg)
{
	struct list_work *work = arg;

	if (work->lines++ >= PREVIEW_LINES)
		return;
	if (work->told.length)
		str_add_char(&work->told, '\n');
	str_add(&work->told, sentence);
}

/* ---- the calls ---- */

static enum rc read_year(const struct list_work *work, size_t answer, int *year, struct err *err)
{
	return year_parse(work->answers[answer], &work->list->service->masters->eras, year, err);
}

static void tell_rollover(const struct rollover_row *row, void *arg)
{
	struct list_work *work = arg;
	struct str line = STR_INIT;

	if (row->outcome != ROLLOVER_MADE)
		return;
	work->made++;
	str_addf(&line, "%s %s", row->number, row->name);
	tell(line.text, work);
	str_release(&line);
}

static enum rc do_rollover(struct list_work *work, struct project_act *act, struct err *err)
{
	struct rollover rollover = { .dry_run = act->dry_run };
	enum rc rc = read_year(work, 0, &rollover.year, err);

	if (!rc)
		rc = rollover_run(work->list->service, &rollover, tell_rollover, work, &act->receipt, err);
	work->shown = rollover.year;
	if (!rc && !work->made)
		tell(_("every program has its sheet of that year already"), work);
	return rc;
}

static enum rc do_new(struct list_work *work, struct project_act *act, struct err *err)
{
	char **answers = work->answers;
	struct project_new new = { answers[0], answers[1], *answers[2] ? answers[2] : NULL,
				   *answers[3] ? answers[3] : NULL };

	act->year = work->list->choice.query.year;
	return project_new(work->list->service, act, &new, err);
}

static enum rc do_rename(struct list_work *work, struct project_act *act, struct err *err)
{
	return project_rename(work->list->service, act, work->number, work->answers[0], err);
}

static enum rc do_renumber(struct list_work *work, struct project_act *act, struct err *err)
{
	return project_renumber(work->list->service, act, work->number, work->answers[0], err);
}

static enum rc do_end(struct list_work *work, struct project_act *act, struct err *err)
{
	return project_end(work->list->service, act, work->number, work->answers[0], err);
}

static enum rc do_merge(struct list_work *work, struct project_act *act, struct err *err)
{
	const char *number = work->number;
	struct project_change merged = { &number, 1, 0 };
	enum rc rc = read_year(work, 1, &merged.from_year, err);

	return rc ? rc : project_merge(work->list->service, act, &merged, work->answers[0], err);
}

static enum rc do_split(struct list_work *work, struct project_act *act, struct err *err)
{
	size_t count;
	char **numbers = str_split(work->answers[0], ',', &count);
	struct project_change parts = { (const char *const *)numbers, count, 0 };
	enum rc rc = read_year(work, 1, &parts.from_year, err);

	if (!rc)
		rc = project_split(work->list->service, act, work->number, &parts, err);
	str_free_parts(numbers, count);
	return rc;
}

static enum rc do_transfer(struct list_work *work, struct project_act *act, struct err *err)
{
	struct str from = STR_INIT;
	int year = 0;
	enum rc rc = read_year(work, 2, &year, err);

	str_addf(&from, "%s.%s", work->number, work->answers[0]);
	if (!rc)
		rc = project_transfer(work->list->service, act, from.text, work->answers[1], year, err);
	str_release(&from);
	return rc;
}

#define ENDINGS "廃止|完了|統合"	/* words of the store (service/project.h) */

static const struct work_kind kinds[] = {
	{ .label = N_("begin a year: make its sheets from last year's"), .anywhere = true, .no_why = true,
	  .questions = { { .text = N_("The sheets of which year are to be made?"), .initial = INITIAL_NEXT_YEAR } },
	  .run = do_rollover },
	{ .label = N_("a new program"), .anywhere = true,
	  .questions = { { .text = N_("Number of the new program?") },
			 { .text = N_("Its name?"), .verbatim = true },
			 { .text = N_("Department and section in charge?  (may stay empty)"),
			   .verbatim = true, .may_be_empty = true },
			 { .text = N_("Its first day?  (empty: the first of the year)"), .may_be_empty = true } },
	  .run = do_new },
	{ .label = N_("another name"),
	  .questions = { { .text = N_("What is it called now?"), .initial = INITIAL_NAME, .verbatim = true } },
	  .run = do_rename },
	{ .label = N_("another number"),
	  .questions = { { .text = N_("What is its number now?") } }, .run = do_renumber },
	{ .label = N_("it ends"), .no_why = true,
	  .questions = { { .text = N_("Its last day?  (empty: it goes on after all)"), .may_be_empty = true },
			 { .text = N_("How does it end?"), .choices = ENDINGS } }, .run = do_end },
	{ .label = N_("it becomes part of another"),
	  .questions = { { .text = N_("Number of the program that it becomes part of?") },
			 { .text = N_("From which year on?"), .initial = INITIAL_YEAR } }, .run = do_merge },
	{ .label = N_("it is split"),
	  .questions = { { .text = N_("Numbers of the parts, with commas between?") },
			 { .text = N_("From which year on?"), .initial = INITIAL_YEAR } }, .run = do_split },
	{ .label = N_("an indicator goes on at another program"),
	  .questions = { { .text = N_("Which of its indicators (1 to 5)?") },
			 { .text = N_("As which one, like 089.2?") },
			 { .text = N_("From which year on?"), .initial = INITIAL_YEAR } }, .run = do_transfer },
};

/* ---- step by step ---- */

static void ask(struct list_work *work, struct screen *screen, const struct question *question);
static void ask_next(struct list_work *work, struct screen *screen);

/* Do it, or tell what would be done. */
static enum rc run(struct list_work *work, bool dry_run, struct receipt *receipt, struct err *err)
{
	const char *why = work->answers[work->answered - 1];
	struct project_act act = { .year = work->year, .dry_run = dry_run, .fn = tell, .arg = work,
				   .why = *why ? why : NULL };
	enum rc rc;

	str_clear(&work->told);
	work->lines = work->made = 0;
	rc = work->kind->run(work, &act, err);
	*receipt = act.receipt;
	return rc;
}

static void carry_out(struct screen *screen, void *arg)
{
	struct list_work *work = arg;
	struct list_view *list = work->list;
	struct receipt receipt;
	struct err err = ERR_INIT;

	if (run(work, false, &receipt, &err)) {
		screen_say_err(screen, &err);
		return;
	}
	screen_saved(screen, 0, &receipt);
	if (service_refresh(list->service, &err))
		err_release(&err);	/* busy for a moment: names of new sections are missing till then */
	if (work->shown && list->choice.query.year)
		list->choice.query.year = work->shown;
	list_reload(list, screen, list_current_id(list));
	if (work->made) {
		screen_say(screen, ROLE_NOTE, _("sheets made: %zu"), work->made);
		return;
	}
	str_truncate(&work->told, strcspn(work->told.text, "\n"));
	screen_say(screen, ROLE_NOTE, "%s%s", work->told.text, work->lines > 1 ? _(" ... done") : "");
}

static void add_what_is_made(const struct list_work *work, struct str *out)
{
	struct str year = STR_INIT;

	year_format(&year, work->shown, YEAR_LONG, &work->list->service->masters->eras);
	/* TRANSLATORS: how many, and the year: 令和8年度 */
	str_addf(out, _("%zu sheets of %s are to be made:\n"), work->made, year.text);
	str_release(&year);
}

/* From the first question on, with what was answered. */
static void ask_again(struct list_work *work, struct screen *screen)
{
	work->answered = 0;
	ask_next(work, screen);
}

static void preview(struct list_work *work, struct screen *screen)
{
	struct receipt none;
	struct str question = STR_INIT;
	struct err err = ERR_INIT;

	if (run(work, true, &none, &err)) {
		screen_say_err(screen, &err);
		ask_again(work, screen);
		return;
	}
	if (work->made)
		add_what_is_made(work, &question);
	str_add(&question, work->told.text);
	if (work->lines > PREVIEW_LINES)
		str_addf(&question, _("\n... and %zu more"), work->lines - PREVIEW_LINES);
	str_addf(&question, "\n%s", _("Do this?"));
	dialog_ask(screen, question.text, carry_out, work);
	str_release(&question);
}

static size_t count_questions(const struct work_kind *kind)
{
	size_t count = 0;

	while (count < ANSWERS && kind->questions[count].text)
		count++;
	return count;
}

static void take_answer(struct list_work *work, struct screen *screen, const char *text)
{
	free(work->answers[work->answered]);
	work->answers[work->answered++] = xstrdup(text);
	ask_next(work, screen);
}

/* The one that stands; the one after the kind's own is why. */
static const struct question *question_of(const struct list_work *work)
{
	static const struct question why = { .text = N_("Why?  (kept in the history; may stay empty)"),
					     .verbatim = true, .may_be_empty = true };

	return work->answered < count_questions(work->kind) ? &work->kind->questions[work->answered] : &why;
}

static enum rc check_answer(const struct list_work *work, const struct question *question, const char *text,
			    struct err *err)
{
	int year;

	if (!*text && !question->may_be_empty)
		return err_set(err, RC_INVALID, _("this cannot stay empty"));
	if (question->initial == INITIAL_YEAR || question->initial == INITIAL_NEXT_YEAR)
		return year_parse(text, &work->list->service->masters->eras, &year, err);
	return RC_OK;
}

static void typed(struct screen *screen, const char *text, void *arg)
{
	struct list_work *work = arg;
	const struct question *question = question_of(work);
	char *answer = question->verbatim ? xstrdup(text) : text_narrow(text);
	struct err err = ERR_INIT;

	if (check_answer(work, question, answer, &err)) {
		screen_say_err(screen, &err);
		ask(work, screen, question);
	} else {
		take_answer(work, screen, answer);
	}
	free(answer);
}

static void chosen(struct screen *screen, size_t index, void *arg)
{
	struct list_work *work = arg;
	size_t count;
	char **choices = str_split(work->kind->questions[work->answered].choices, '|', &count);

	if (index < count)
		take_answer(work, screen, choices[index]);
	str_free_parts(choices, count);
}

static void initial_of(const struct list_work *work, enum initial initial, struct str *out)
{
	const struct service *service = work->list->service;
	int year = service->working_year;

	switch (initial) {
	case INITIAL_NONE:
		break;
	case INITIAL_NAME:
		str_add(out, work->name);
		break;
	case INITIAL_YEAR:
	case INITIAL_NEXT_YEAR:
		year_format(out, initial == INITIAL_YEAR ? year : year + 1, YEAR_LONG, &service->masters->eras);
		break;
	}
}

static void ask(struct list_work *work, struct screen *screen, const struct question *question)
{
	struct str initial = STR_INIT;
	size_t count;

	if (question->choices) {
		char **choices = str_split(question->choices, '|', &count);

		dialog_choose(screen, _(question->text), (const char *const *)choices, count, 0, chosen, work);
		str_free_parts(choices, count);
		return;
	}
	if (work->answers[work->answered])
		str_add(&initial, work->answers[work->answered]);
	else
		initial_of(work, question->initial, &initial);
	dialog_line(screen, _(question->text), initial.text, typed, work);
	if (question->initial != INITIAL_NAME)
		dialog_select(screen);
	str_release(&initial);
}

static void ask_next(struct list_work *work, struct screen *screen)
{
	size_t count = count_questions(work->kind);

	if (work->answered < count || (work->answered == count && !work->kind->no_why))
		ask(work, screen, question_of(work));
	else
		preview(work, screen);
}

static void kind_chosen(struct screen *screen, size_t index, void *arg)
{
	struct list_work *work = arg;

	work->kind = &kinds[index];
	if (!work->kind->anywhere && !work->number)
		screen_say(screen, ROLE_NOTE, "%s", _("no sheets here"));
	else
		ask_next(work, screen);
}

void list_work_free(struct list_work *work)
{
	if (!work)
		return;
	for (size_t i = 0; i <= ANSWERS; i++)
		free(work->answers[i]);
	free(work->number);
	free(work->name);
	str_release(&work->told);
	free(work);
}

void list_work_begin(struct list_view *list, struct screen *screen)
{
	const struct list_row *row = list_rows_current(&list->rows);
	const char *labels[sizeof(kinds) / sizeof(*kinds)];
	struct str title = STR_INIT;

	list_work_free(list->work);
	list->work = xcalloc(1, sizeof(*list->work));
	list->work->list = list;
	str_init(&list->work->told);
	if (row) {
		list->work->number = xstrdup(row->number);
		list->work->name = xstrdup(row->name);
		list->work->year = row->year;
	}
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		labels[i] = _(kinds[i].label);
	str_addf(&title, _("What is to be done?  (%s %s)"), row ? row->number : "-", row ? row->name : "");
	dialog_choose(screen, title.text, labels, sizeof(kinds) / sizeof(*kinds), 0, kind_chosen, list->work);
	str_release(&title);
}
