/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_random_test - the longest texts of the published sheets (else some of
 * our own): typed key by key, pasted, and edited at random against a model
 * that has no idea of seams, layouts kept or steps joined: it brings the whole
 * text into NFC, counts clusters from the start, and keeps all texts there were.
 *
 * HYOKA_RUNS: how many times 10,000 operations a text (1).
 */
#include "base/str.h"
#include "base/text.h"
#include "check.h"
#include "model/sheet.h"
#include "unit/formats/office.h"
#include "view/text_move.h"
#include "view/text_select.h"

enum { TEXTS_MOST = 6, OPERATIONS = 10000, COLUMNS_LEAST = 4, COLUMNS_MOST = 64 };

static const char *const own[] = {
	"市の施設や学校を結ぶ情報通信網を運営し、庁内の事務と市民向けの窓口を支えている。\n"
	"設備の老朽化が進み(令和3年度の障害：12件)、計画的な更新が課題である。特に「ネットワーク機器」と"
	"「認証サーバー」は保守の期限が2年後に迫っており、費用の平準化のため3か年で更新する。\n\n"
	"・機器の更新　35台（R5）\n・回線の見直し　～月額1,234,500円\n※職員の研修は年2回、RPA・AI-OCRを含む。",
	"か\u309Aき\u309A葛\U000E0100飾①②③ —― ……ｶﾞｷﾞ  ｱ 神\uFA19 q\u0301é 🇯🇵 x\n\n　　段落\n",
	"",
};

static struct masters *masters;
static struct published *published;
static char *texts[TEXTS_MOST];

static uint32_t state;

static uint32_t pick(uint32_t below)
{
	state = state * 1664525 + 1013904223;
	return (state >> 8) % below;
}

/* Keep the text if it is one of the longest. */
static void consider(const char *text)
{
	for (size_t i = 0; i < TEXTS_MOST; i++) {
		if (texts[i] && strlen(texts[i]) >= strlen(text))
			continue;
		free(texts[TEXTS_MOST - 1]);
		memmove(texts + i + 1, texts + i, (TEXTS_MOST - 1 - i) * sizeof(*texts));
		texts[i] = xstrdup(text);
		return;
	}
}

static void collect_texts(void)
{
	struct err err = ERR_INIT;
	size_t length = 0;
	char *bytes = texts[0] ? NULL : office_seeds(&length);

	if (texts[0])
		return;
	if (bytes) {
		masters = office_masters();
		CHECK_INT(published_read(bytes, length, "seeds", masters, &published, &err), RC_OK);
	}
	free(bytes);
	for (size_t i = 0; published && i < published->count; i++)
		for (size_t n = 0; n < published->sheets[i].sheet->cell_count; n++)
			if (published->sheets[i].sheet->cells[n].value.type == VALUE_TEXT)
				consider(published->sheets[i].sheet->cells[n].value.text);
	for (size_t i = 0; !published && i < sizeof(own) / sizeof(*own); i++)
		consider(own[i]);
	published_free(published);
	masters_free(masters);
}

/* ---- the model ---- */

struct model {
	char *text;
	size_t cursor, anchor;
};

static void release(struct model *model)
{
	free(model->text);
	*model = (struct model){ 0 };
}

static size_t first_boundary(const char *text, size_t at)
{
	size_t i = 0, length = strlen(text);

	while (i < at && i < length)
		i = text_next(text, length, i);
	return i;
}

static size_t boundary_before(const char *text, size_t at)
{
	size_t i = 0, length = strlen(text), before = 0;

	while (i < at) {
		before = i;
		i = text_next(text, length, i);
	}
	return before;
}

static char *nfc(const struct str *text)
{
	struct err err = ERR_INIT;
	char *taken = NULL;

	if (text_take(text->text, text->length, TEXT_LINES, &taken, &err))
		err_release(&err);
	return taken;
}

/* false: the whole would not pass. */
static bool model_splice(struct model *model, size_t from, size_t to, const char *piece)
{
	struct str text = STR_INIT;
	char *before, *whole;

	str_add_bytes(&text, model->text, from);
	str_add(&text, piece);
	before = nfc(&text);
	str_add(&text, model->text + to);
	whole = nfc(&text);
	str_release(&text);
	if (!whole) {
		free(before);
		return false;
	}
	free(model->text);
	model->text = whole;
	model->cursor = model->anchor = first_boundary(whole, strlen(before));
	free(before);
	return true;
}

static bool model_insert(struct model *model, const char *piece)
{
	size_t from = model->cursor < model->anchor ? model->cursor : model->anchor;
	size_t to = model->cursor < model->anchor ? model->anchor : model->cursor;

	return model_splice(model, from, to, piece);
}

static bool model_erase(struct model *model, bool left)
{
	size_t length = strlen(model->text);

	if (model->cursor != model->anchor)
		return model_insert(model, "");
	if (left)
		return model->cursor &&
		       model_splice(model, boundary_before(model->text, model->cursor), model->cursor, "");
	return model->cursor < length &&
	       model_splice(model, model->cursor, text_next(model->text, length, model->cursor), "");
}

/* ---- one run ---- */

struct run {
	struct text_edit edit;
	struct text_view view;
	struct model now;
	struct model *steps;		/* as it was before each step that can be taken back, and after */
	size_t count, capacity, next;
};

static void push(struct run *run)
{
	while (run->count > run->next)
		release(&run->steps[--run->count]);
	run->steps = grow(run->steps, run->count, &run->capacity, sizeof(*run->steps));
	run->steps[run->count] = run->now;
	run->steps[run->count++].text = xstrdup(run->now.text);
	run->next = run->count;
}

static void run_begin(struct run *run, const char *text)
{
	*run = (struct run){ .view = { .columns = COLUMNS_LEAST + (int)pick(COLUMNS_MOST), .page = 7,
				       .ambiguous = pick(2) ? TEXT_WIDE : TEXT_NARROW } };
	text_edit_init(&run->edit, text, true);
	run->now.text = xstrdup(text);
	run->now.cursor = run->now.anchor = strlen(text);
	push(run);
}

static void run_end(struct run *run)
{
	text_edit_release(&run->edit);
	for (size_t i = 0; i < run->count; i++)
		release(&run->steps[i]);
	release(&run->now);
	free(run->steps);
}

/* An edit was made on both: is it a step of its own, or part of the last one? */
static void note_step(struct run *run, size_t steps_before)
{
	if (run->edit.undo.count == steps_before && run->next > 1) {
		release(&run->steps[--run->count]);
		run->next = run->count;
	}
	push(run);
}

static const char *const pieces[] = {
	"a", "7", " ", "\n", "あ", "漢", "ー", "、", "①", "\U00020B9F", "か", "\u3099", "\u309A", "ﾞ",
	"葛\U000E0100", "e", "\u0301", "「市民」", "情報通信ネットワーク", "word ", "", "\u1100", "\u1161",
	"\U0001F1EF", "\uFA19", "1,234", "　", "一\n二\n",
};

static void random_piece(struct str *piece)
{
	for (uint32_t i = pick(3) + 1; i > 0; i--)
		str_add(piece, pieces[pick(sizeof(pieces) / sizeof(*pieces))]);
}

static void edit_at_random(struct run *run, bool typed)
{
	struct str piece = STR_INIT;
	struct err err = ERR_INIT;
	struct text_edit *edit = &run->edit;
	size_t steps = edit->undo.next;
	unsigned long version = edit->version;
	enum rc rc;

	random_piece(&piece);
	rc = typed ? text_edit_type(edit, piece.text, piece.length, &err)
		   : text_edit_insert(edit, piece.text, piece.length, &err);
	if (rc) {
		/* the piece, or a seam that it makes, is not let in */
		CHECK(!model_insert(&run->now, piece.text));
		err_release(&err);
	} else if (piece.length || run->now.cursor != run->now.anchor) {
		CHECK(model_insert(&run->now, piece.text));
	}
	if (edit->version != version)
		note_step(run, steps);
	str_release(&piece);
}

static void erase_at_random(struct run *run)
{
	size_t steps = run->edit.undo.next;
	bool left = pick(2), erased = text_edit_erase(&run->edit, left ? TEXT_LEFT : TEXT_RIGHT);

	CHECK_INT(model_erase(&run->now, left), erased);
	if (erased)
		note_step(run, steps);
}

/* Moves are text_move_test's; here they must leave the text alone and end on a boundary. */
static void move_at_random(struct run *run)
{
	enum text_move move = (enum text_move)pick(TEXT_PAGE_DOWN + 1);

	text_edit_move(&run->edit, move, &run->view, pick(3) == 0);
	run->now.cursor = run->edit.cursor;
	run->now.anchor = run->edit.anchor;
	CHECK_INT(first_boundary(run->now.text, run->now.cursor), run->now.cursor);
	CHECK_INT(first_boundary(run->now.text, run->now.anchor), run->now.anchor);
}

static void take(struct run *run, const struct model *model)
{
	free(run->now.text);
	run->now.text = xstrdup(model->text);
	run->now.cursor = run->edit.cursor;
	run->now.anchor = run->edit.anchor;
}

static void undo_at_random(struct run *run)
{
	CHECK_INT(text_edit_undo(&run->edit), run->next > 1);
	if (run->next > 1)
		take(run, &run->steps[--run->next - 1]);
}

static void redo_at_random(struct run *run)
{
	CHECK_INT(text_edit_redo(&run->edit), run->next < run->count);
	if (run->next < run->count) {
		take(run, &run->steps[run->next++]);
		CHECK_INT(run->edit.cursor, run->steps[run->next - 1].cursor);
	}
}

/* The layout that followed all changes is that of the whole text. */
static void check_layout(struct run *run)
{
	const struct text_layout *layout = text_edit_layout(&run->edit, &run->view);
	struct text_line *lines;
	size_t count = text_wrap(run->now.text, strlen(run->now.text), run->view.columns,
				 run->view.ambiguous, &lines);

	CHECK_INT(layout->count, count);
	for (size_t i = 0; i < count && i < layout->count; i++) {
		CHECK_INT(layout->lines[i].start, lines[i].start);
		CHECK_INT(layout->lines[i].length, lines[i].length);
		CHECK_INT(layout->lines[i].hard, lines[i].hard);
	}
	free(lines);
}

static bool check_same(struct run *run, int operation)
{
	bool same = !strcmp(run->edit.text.text, run->now.text) &&
		    run->edit.cursor == run->now.cursor && run->edit.anchor == run->now.anchor;

	if (!CHECK(same))
		printf("# operation %d: cursor %zu, %zu wanted\n#   %s\n#   %s\n", operation,
		       run->edit.cursor, run->now.cursor, run->edit.text.text, run->now.text);
	return same;
}

static void operate(struct run *run)
{
	switch (pick(12)) {
	case 0:
	case 1:
	case 2:
		edit_at_random(run, true);
		break;
	case 3:
		edit_at_random(run, false);
		break;
	case 4:
	case 5:
	case 6:
		erase_at_random(run);
		break;
	case 7:
		undo_at_random(run);
		break;
	case 8:
		redo_at_random(run);
		break;
	default:
		move_at_random(run);
		break;
	}
}

static void edit_text_at_random(const char *text)
{
	struct run run;

	run_begin(&run, text);
	for (int i = 0; i < OPERATIONS && !check_failures; i++) {
		operate(&run);
		if (!check_same(&run, i))
			break;
		if (i % 16 == 0)
			check_layout(&run);
	}
	while (!check_failures && run.next > 1)
		undo_at_random(&run);
	CHECK_TEXT(run.edit.text.text, text);
	CHECK(!text_edit_undo(&run.edit));
	run_end(&run);
}

static int runs(void)
{
	const char *wanted = getenv("HYOKA_RUNS");

	return wanted && atoi(wanted) > 0 ? atoi(wanted) : 1;
}

static void random_work_equals_the_model(void)
{
	collect_texts();
	state = 20261124;
	for (int run = 0; run < runs(); run++)
		for (size_t i = 0; i < TEXTS_MOST && texts[i] && !check_failures; i++)
			edit_text_at_random(texts[i]);
}

/* ---- typed, pasted ---- */

static void type_key_by_key(struct text_edit *edit, const char *text)
{
	size_t length = strlen(text), next;

	for (size_t at = 0; at < length; at = next) {
		struct err err = ERR_INIT;

		next = text_next(text, length, at);
		CHECK_INT(text_edit_type(edit, text + at, next - at, &err), RC_OK);
		err_release(&err);
	}
}

static void typed_key_by_key(void)
{
	collect_texts();
	for (size_t i = 0; i < TEXTS_MOST && texts[i]; i++) {
		struct text_edit edit;

		text_edit_init(&edit, NULL, true);
		type_key_by_key(&edit, texts[i]);
		CHECK_TEXT(edit.text.text, texts[i]);
		while (text_edit_undo(&edit))
			;
		CHECK_TEXT(edit.text.text, "");
		while (text_edit_redo(&edit))
			;
		CHECK_TEXT(edit.text.text, texts[i]);
		text_edit_release(&edit);
	}
}

/* Between what stands there already, at a place in the middle. */
static void typed_and_pasted_in_the_middle(void)
{
	collect_texts();
	for (size_t i = 0; i < TEXTS_MOST && texts[i]; i++) {
		struct err err = ERR_INIT;
		struct text_edit typed, pasted;

		text_edit_init(&typed, "前の文。後の文。", true);
		text_edit_init(&pasted, "前の文。後の文。", true);
		text_edit_go(&typed, strlen("前の文。"));
		text_edit_go(&pasted, strlen("前の文。"));
		type_key_by_key(&typed, texts[i]);
		CHECK_INT(text_edit_insert(&pasted, texts[i], strlen(texts[i]), &err), RC_OK);
		CHECK_TEXT(typed.text.text, pasted.text.text);
		CHECK_INT(typed.cursor, pasted.cursor);
		CHECK_INT(pasted.undo.count, *texts[i] != '\0');
		text_edit_undo(&pasted);
		CHECK_TEXT(pasted.text.text, "前の文。後の文。");
		err_release(&err);
		text_edit_release(&typed);
		text_edit_release(&pasted);
	}
}

TESTS(TEST(typed_key_by_key), TEST(typed_and_pasted_in_the_middle), TEST(random_work_equals_the_model))
