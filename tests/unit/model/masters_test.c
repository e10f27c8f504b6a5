/* SPDX-License-Identifier: GPL-3.0-or-later */
/* masters - look-ups in the office's lists. */
#include "check.h"

#include "base/alloc.h"
#include "base/i18n.h"
#include "model/masters.h"

static struct masters *filled(void)
{
	struct masters *m = masters_new();

	m->choice_count = 3;
	m->choices = xcalloc(m->choice_count, sizeof(*m->choices));
	m->choices[0] = (struct choice){ .list = xstrdup("status"), .label = xstrdup("継続"),
					 .aliases = xstrdup("") };
	m->choices[1] = (struct choice){ .list = xstrdup("class"),
					 .label = xstrdup("自治事務（任意）"),
					 .aliases = xstrdup("任意|自治（任意）") };
	m->choices[2] = (struct choice){ .list = xstrdup("direction"), .label = xstrdup("継続"),
					 .aliases = xstrdup("現状維持") };
	m->sentence_count = 1;
	m->sentences = xcalloc(1, sizeof(*m->sentences));
	m->sentences[0] = (struct sentence){ xstrdup("needs"), 4, xstrdup("高い。") };
	m->sdg_count = 1;
	m->sdgs = xcalloc(1, sizeof(*m->sdgs));
	m->sdgs[0] = (struct sdg){ 9, xstrdup("産業") };
	m->reason_count = 1;
	m->reasons = xcalloc(1, sizeof(*m->reasons));
	m->reasons[0] = (struct empty_reason){ .key = xstrdup("集計中"), .offered = true };
	m->stage_count = 1;
	m->stages = xcalloc(1, sizeof(*m->stages));
	m->stages[0] = (struct stage){ .key = xstrdup("second"), .label = xstrdup("二次") };
	m->step_count = 1;
	m->steps = xcalloc(1, sizeof(*m->steps));
	m->steps[0].state = xstrdup("in_work");
	m->requirement_count = 1;
	m->requirements = xcalloc(1, sizeof(*m->requirements));
	m->requirements[0].address = xstrdup("basic.name");
	m->section_count = 1;
	m->sections = xcalloc(1, sizeof(*m->sections));
	m->sections[0].name = xstrdup("総務部庶務課");
	m->eras.count = 1;
	m->eras.items = xcalloc(1, sizeof(*m->eras.items));
	m->eras.items[0].name = xstrdup("令和");
	return m;
}

static void choices_fold_width_only(void)
{
	struct masters *m = filled();

	CHECK(masters_choice(m, "status", "継続") == &m->choices[0]);
	CHECK(masters_choice(m, "direction", "継続") == &m->choices[2]);
	CHECK(masters_choice(m, "class", "自治事務(任意)") == &m->choices[1]);
	CHECK(masters_choice(m, "class", "任意") == &m->choices[1]);
	CHECK(masters_choice(m, "class", "自治(任意)") == &m->choices[1]);
	CHECK(!masters_choice(m, "class", "自治"));
	CHECK(!masters_choice(m, "class", ""));
	CHECK(!masters_choice(m, "status", "現状維持"));
	CHECK(!masters_choice(m, "nothing", "継続"));
	masters_free(m);
}

static void others_are_found_by_key(void)
{
	struct masters *m = filled();

	CHECK(masters_reason(m, "集計中") == &m->reasons[0]);
	CHECK(!masters_reason(m, "未実施"));
	CHECK_TEXT(masters_sdg_title(m, 9), "産業");
	CHECK(!masters_sdg_title(m, 10));
	CHECK(masters_stage(m, "second") == &m->stages[0]);
	CHECK(!masters_stage(m, ""));
	CHECK(!masters_stage(m, "third"));
	CHECK_TEXT(masters_sentence(m, "needs", 4), "高い。");
	CHECK(!masters_sentence(m, "needs", 5));
	CHECK(!masters_sentence(m, "progress", 4));
	masters_free(m);
	masters_free(NULL);
}

static void states_have_words(void)
{
	static const char *const words[][2] = {
		{ "not_started", "not started" }, { "in_work", "in work" },
		{ "with_head", "with the head" }, { "submitted", "submitted" },
		{ "returned", "returned" }, { "settled", "settled" },
		{ "published", "published" }, { "office's own", "office's own" },
	};

	i18n_start("en");
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		CHECK_TEXT(state_label(words[i][0]), words[i][1]);
}

TESTS(TEST(choices_fold_width_only), TEST(others_are_found_by_key), TEST(states_have_words))
