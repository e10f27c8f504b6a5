/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * project_lineage - programs merged into one, and split into several.
 */
#include <string.h>

#include "base/day.h"
#include "base/i18n.h"
#include "base/str.h"
#include "model/sheet.h"
#include "service/project_work.h"
#include "service/service.h"
#include "store/projects.h"

#define DEPTH_MAX 64	/* generations; a ring in the store would end here */

#define WHY_MERGED "統合"
#define WHY_SPLIT "分割"

/* ---- links ---- */

struct search {
	struct db *db;
	const struct link *link;	/* the one to be */
	bool found;
};

/* Does (project, series) come from the successor of the link to be? */
static enum rc search_up(struct search *search, int64_t project, int64_t series, int depth,
			 struct err *err)
{
	struct link *links = NULL;
	size_t count = 0;
	enum rc rc;

	if (project == search->link->to_project && series == search->link->to_series)
		search->found = true;
	if (search->found || depth == DEPTH_MAX)
		return RC_OK;
	rc = lineage_of(search->db, project, &links, &count, err);
	for (size_t i = 0; i < count && !rc; i++)
		if (links[i].to_project == project && links[i].to_series == series)
			rc = search_up(search, links[i].from_project, links[i].from_series, depth + 1,
				       err);
	links_release(links, count);
	return rc;
}

static bool same_ends(const struct link *a, const struct link *b)
{
	return a->from_project == b->from_project && a->from_series == b->from_series &&
	       a->to_project == b->to_project && a->to_series == b->to_series;
}

/* The link that stands between the same two; id 0 where there is none. */
static enum rc find_standing(struct db *db, const struct link *link, int64_t *id, struct err *err)
{
	struct link *links = NULL;
	size_t count = 0;
	enum rc rc = lineage_of(db, link->to_project, &links, &count, err);

	*id = 0;
	for (size_t i = 0; i < count && !rc; i++)
		if (same_ends(&links[i], link))
			*id = links[i].id;
	links_release(links, count);
	return rc;
}

/* An indicator goes on from one predecessor. */
static enum rc check_single(struct db *db, const struct link *link, struct err *err)
{
	struct link *links = NULL;
	size_t count = 0;
	enum rc rc = lineage_of(db, link->to_project, &links, &count, err);

	for (size_t i = 0; link->to_series && i < count && !rc; i++)
		if (links[i].to_project == link->to_project && links[i].to_series == link->to_series &&
		    (links[i].from_project != link->from_project ||
		     links[i].from_series != link->from_series))
			rc = err_set(err, RC_CONFLICT, _("that indicator goes on from another one already"));
	links_release(links, count);
	return rc;
}

static enum rc add_link(struct db *db, struct link *link, struct err *err)
{
	struct search search = { .db = db, .link = link };
	enum rc rc = check_single(db, link, err);

	if (!rc)
		rc = search_up(&search, link->from_project, link->from_series, 0, err);
	if (!rc && search.found)
		rc = err_set(err, RC_INVALID, _("the predecessor comes from its successor already"));
	return rc ? rc : lineage_add(db, link, err);
}

enum rc project_link(struct project_work *work, struct link *link, bool *stood, struct err *err)
{
	struct db *db = work->service->db;
	enum rc rc = find_standing(db, link, &link->id, err);

	*stood = !rc && link->id;
	if (rc)
		return rc;
	return *stood ? lineage_correct(db, link, err) : add_link(db, link, err);
}

enum rc project_link_again(struct db *db, struct link *link, struct err *err)
{
	int64_t standing = 0;
	enum rc rc = find_standing(db, link, &standing, err);

	if (!rc && standing)
		rc = err_set(err, RC_CONFLICT, _("the two have been linked again already"));
	return rc ? rc : add_link(db, link, err);
}

/* ---- whole programs ---- */

struct pair {
	const struct sheet *from, *to;
	enum lineage_kind kind;
	int year;
};

static enum rc link_programs(struct project_work *work, const struct pair *pair, bool *stood,
			     struct err *err)
{
	struct link link = { .kind = pair->kind, .from_project = pair->from->project_id,
			     .to_project = pair->to->project_id, .year = pair->year,
			     .reason = (char *)work->act->why };
	enum rc rc;

	if (link.from_project == link.to_project)
		return err_set(err, RC_INVALID, _("%s is the same program"), project_number(pair->from));
	rc = project_link(work, &link, stood, err);
	if (!rc)
		project_say(work, _("%s comes from %s from %s on"), project_number(pair->to),
			    project_number(pair->from), project_year(work, pair->year));
	return rc;
}

/* What ended before cannot go on as something else. */
static enum rc check_alive(struct project_work *work, const struct sheet *sheet, int year,
			   struct err *err)
{
	struct day first = day_first_of(year);
	struct str text = STR_INIT;
	struct life life = { 0 };
	enum rc rc = projects_life(work->service->db, sheet->project_id, &life, err);

	day_format(&text, &first);
	if (!rc && life.ended && strcmp(life.ended, text.text) < 0)
		rc = err_set(err, RC_INVALID, _("%s ended on %s"), project_number(sheet), life.ended);
	life_release(&life);
	str_release(&text);
	return rc;
}

static enum rc close_before(struct project_work *work, const struct sheet *sheet, int year,
			    const char *why, struct err *err)
{
	struct project_ending ending = { .sheet = sheet, .why = why, .year = year - 1 };
	struct day last = day_last_of(year - 1);
	struct str text = STR_INIT;
	enum rc rc;

	day_format(&text, &last);
	ending.day = text.text;
	rc = project_close(work, &ending, err);
	str_release(&text);
	return rc;
}

/* ---- merge ---- */

struct merge_job {
	const struct project_change *merged;
	const char *into;
};

static enum rc merge_one(struct project_work *work, const char *number, const struct sheet *into,
			 int year, struct err *err)
{
	struct pair pair = { .to = into, .kind = LINEAGE_MERGE, .year = year };
	struct sheet *sheet = NULL;
	bool stood = false;
	enum rc rc = project_find(work, number, &sheet, err);

	pair.from = sheet;
	if (!rc)
		rc = link_programs(work, &pair, &stood, err);
	if (!rc && !stood)
		rc = check_alive(work, sheet, year, err);
	if (!rc)
		rc = close_before(work, sheet, year, WHY_MERGED, err);
	sheet_free(sheet);
	return rc;
}

static enum rc merge(struct project_work *work, void *job, struct err *err)
{
	const struct merge_job *merge = job;
	int year = merge->merged->from_year;
	struct sheet *into = NULL;
	enum rc rc = project_find(work, merge->into, &into, err);

	if (!rc)
		rc = check_alive(work, into, year, err);
	for (size_t i = 0; i < merge->merged->count && !rc; i++)
		rc = merge_one(work, merge->merged->numbers[i], into, year, err);
	sheet_free(into);
	return rc;
}

enum rc project_merge(struct service *service, struct project_act *act,
		      const struct project_change *merged, const char *into, struct err *err)
{
	struct merge_job job = { merged, into };

	return project_run(service, act, merge, &job, err);
}

/* ---- split ---- */

struct split_job {
	const char *number;
	const struct project_change *parts;
};

/* One part; *stays is set where that is the program itself. */
static enum rc split_off(struct project_work *work, const struct sheet *sheet, const char *part,
			 int year, bool *stays, struct err *err)
{
	struct pair pair = { .from = sheet, .kind = LINEAGE_SPLIT, .year = year };
	struct sheet *to = NULL;
	bool stood;
	enum rc rc = project_find(work, part, &to, err);

	pair.to = to;
	if (!rc && to->project_id == sheet->project_id)
		*stays = true;
	else if (!rc)
		rc = check_alive(work, to, year, err);
	if (!rc && to->project_id != sheet->project_id)
		rc = link_programs(work, &pair, &stood, err);
	sheet_free(to);
	return rc;
}

static enum rc split(struct project_work *work, void *job, struct err *err)
{
	const struct split_job *split = job;
	const struct project_change *parts = split->parts;
	struct sheet *sheet = NULL;
	bool stays = false;
	enum rc rc = project_find(work, split->number, &sheet, err);

	if (!rc)
		rc = check_alive(work, sheet, parts->from_year - 1, err);
	for (size_t i = 0; i < parts->count && !rc; i++)
		rc = split_off(work, sheet, parts->numbers[i], parts->from_year, &stays, err);
	if (!rc && stays && parts->count == 1)
		rc = err_set(err, RC_INVALID, _("%s is the same program"), split->number);
	if (!rc && !stays)
		rc = close_before(work, sheet, parts->from_year, WHY_SPLIT, err);
	sheet_free(sheet);
	return rc;
}

enum rc project_split(struct service *service, struct project_act *act, const char *number,
		      const struct project_change *parts, struct err *err)
{
	struct split_job job = { number, parts };

	return project_run(service, act, split, &job, err);
}
