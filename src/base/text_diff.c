/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_diff - the shortest script from one text to another (Myers, greedy),
 * then made fit for reading.
 */
#include "base/text_diff.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/str.h"
#include "base/text.h"

#define STEPS_MAX 1200		/* of a script; memory grows with its square */

/* A text as its characters: offset[i] is where the i-th begins, offset[count] the end. */
struct characters {
	const char *text;
	size_t *offset;
	size_t count;
};

static struct characters split(const char *text)
{
	size_t length = strlen(text), at = 0, capacity = 0;
	struct characters characters = { .text = text };

	for (;;) {
		characters.offset = grow(characters.offset, characters.count, &capacity,
					 sizeof(*characters.offset));
		characters.offset[characters.count] = at;
		if (at == length)
			return characters;
		characters.count++;
		at = text_next(text, length, at);
	}
}

static bool same(const struct characters *a, size_t i, const struct characters *b, size_t j)
{
	size_t length = a->offset[i + 1] - a->offset[i];

	return length == b->offset[j + 1] - b->offset[j] &&
	       !memcmp(a->text + a->offset[i], b->text + b->offset[j], length);
}

/* ---- the shortest script ---- */

/* What is left of both between the same beginning and the same end; counts are characters. */
struct problem {
	struct characters a, b;
	size_t first;		/* characters that both begin with */
	int32_t n, m;		/* of a and b between beginning and end */
	int32_t **rows;		/* rows[d][k + d]: how far on diagonal k after d steps */
	int32_t steps;
};

static void trim(struct problem *problem)
{
	size_t n = problem->a.count, m = problem->b.count;

	while (problem->first < n && problem->first < m &&
	       same(&problem->a, problem->first, &problem->b, problem->first))
		problem->first++;
	n -= problem->first;
	m -= problem->first;
	while (n && m && same(&problem->a, problem->first + n - 1, &problem->b, problem->first + m - 1))
		n--, m--;
	problem->n = (int32_t)n;
	problem->m = (int32_t)m;
}

static int32_t slide(const struct problem *problem, int32_t x, int32_t k)
{
	while (x < problem->n && x - k < problem->m &&
	       same(&problem->a, problem->first + (size_t)x, &problem->b, problem->first + (size_t)(x - k)))
		x++;
	return x;
}

/* Was diagonal k reached from the one above, which is an insertion? */
static bool came_by_insertion(const int32_t *before, int32_t d, int32_t k)
{
	/* row d - 1 holds its diagonal k at [k + d - 1] */
	return k == -d || (k != d && before[k - 1 + d - 1] < before[k + 1 + d - 1]);
}

static int32_t step_on(const struct problem *problem, int32_t d, int32_t k)
{
	const int32_t *before;

	if (!d)
		return slide(problem, 0, 0);
	before = problem->rows[d - 1];
	if (came_by_insertion(before, d, k))
		return slide(problem, before[k + 1 + d - 1], k);
	return slide(problem, before[k - 1 + d - 1] + 1, k);
}

/* Find how many steps it takes; false where it would be more than STEPS_MAX. */
static bool solve(struct problem *problem)
{
	problem->rows = xcalloc(STEPS_MAX + 1, sizeof(*problem->rows));
	for (int32_t d = 0; d <= STEPS_MAX; d++) {
		problem->steps = d;
		problem->rows[d] = xcalloc((size_t)(2 * d + 1), sizeof(**problem->rows));
		for (int32_t k = -d; k <= d; k += 2) {
			int32_t x = step_on(problem, d, k);

			problem->rows[d][k + d] = x;
			if (x >= problem->n && x - k >= problem->m)
				return true;
		}
	}
	return false;
}

/* ---- as changes ---- */

/* Changes in characters, collected from the end to the beginning. */
struct script {
	struct text_change *changes;
	size_t count, capacity;
};

static void add_before(struct script *script, size_t x, size_t y, bool inserted)
{
	struct text_change *last = script->count ? &script->changes[script->count - 1] : NULL;

	if (!last || last->old_start != x + !inserted || last->new_start != y + inserted) {
		script->changes = grow(script->changes, script->count, &script->capacity,
				       sizeof(*script->changes));
		last = &script->changes[script->count++];
		*last = (struct text_change){ x + !inserted, 0, y + inserted, 0 };
	}
	last->old_start = x;
	last->new_start = y;
	last->old_length += !inserted;
	last->new_length += inserted;
}

static void walk_back(const struct problem *problem, struct script *script)
{
	int32_t x = problem->n, y = problem->m;

	for (int32_t d = problem->steps; d > 0; d--) {
		int32_t k = x - y;
		bool inserted = came_by_insertion(problem->rows[d - 1], d, k);
		int32_t from = inserted ? k + 1 : k - 1;

		x = problem->rows[d - 1][from + d - 1];
		y = x - from;
		add_before(script, (size_t)x, (size_t)y, inserted);
	}
}

static void reverse(struct script *script)
{
	for (size_t i = 0; i < script->count / 2; i++) {
		struct text_change other = script->changes[i];

		script->changes[i] = script->changes[script->count - 1 - i];
		script->changes[script->count - 1 - i] = other;
	}
}

static size_t longer(const struct text_change *change)
{
	return change->old_length > change->new_length ? change->old_length : change->new_length;
}

/* What is the same by chance between two longer differences reads better as different. */
static void join(struct script *script)
{
	size_t kept = 0;

	for (size_t i = 1; i < script->count; i++) {
		struct text_change *last = &script->changes[kept], *next = &script->changes[i];
		size_t between = next->old_start - last->old_start - last->old_length;

		if (between <= longer(last) && between <= longer(next)) {
			last->old_length = next->old_start + next->old_length - last->old_start;
			last->new_length = next->new_start + next->new_length - last->new_start;
		} else {
			script->changes[++kept] = *next;
		}
	}
	if (script->count)
		script->count = kept + 1;
}

/* What a joined change begins or ends with on both sides is no difference. */
static void tighten(const struct problem *problem, struct text_change *change)
{
	size_t x = problem->first + change->old_start, y = problem->first + change->new_start;

	while (change->old_length && change->new_length && same(&problem->a, x, &problem->b, y)) {
		x++, y++;
		change->old_start++, change->new_start++;
		change->old_length--, change->new_length--;
	}
	while (change->old_length && change->new_length &&
	       same(&problem->a, x + change->old_length - 1, &problem->b, y + change->new_length - 1))
		change->old_length--, change->new_length--;
}

static void to_bytes(const struct problem *problem, struct script *script)
{
	const size_t *a = problem->a.offset + problem->first, *b = problem->b.offset + problem->first;

	for (size_t i = 0; i < script->count; i++) {
		struct text_change *change = &script->changes[i];
		size_t old_end, new_end;

		tighten(problem, change);
		old_end = change->old_start + change->old_length;
		new_end = change->new_start + change->new_length;
		change->old_length = a[old_end] - a[change->old_start];
		change->new_length = b[new_end] - b[change->new_start];
		change->old_start = a[change->old_start];
		change->new_start = b[change->new_start];
	}
}

size_t text_diff(const char *before, const char *after, struct text_change **changes)
{
	struct problem problem = { .a = split(before), .b = split(after) };
	struct script script = { 0 };

	trim(&problem);
	if (problem.n || problem.m) {
		if (solve(&problem)) {
			walk_back(&problem, &script);
			reverse(&script);
			join(&script);
		} else {
			script.changes = xmalloc(sizeof(*script.changes));
			script.changes[script.count++] = (struct text_change){
				0, (size_t)problem.n, 0, (size_t)problem.m };
		}
		to_bytes(&problem, &script);
		for (int32_t d = 0; d <= problem.steps; d++)
			free(problem.rows[d]);
		free(problem.rows);
	}
	free(problem.a.offset);
	free(problem.b.offset);
	*changes = script.changes;
	return script.count;
}

/* ---- two changed texts together ---- */

static bool is_same_change(const struct text_change *a, const char *mine,
			   const struct text_change *b, const char *theirs)
{
	return a->old_start == b->old_start && a->old_length == b->old_length &&
	       a->new_length == b->new_length &&
	       !memcmp(mine + a->new_start, theirs + b->new_start, a->new_length);
}

static size_t old_end(const struct text_change *change)
{
	return change->old_start + change->old_length;
}

/* One side of the merge, and how far it has been taken. */
struct side {
	const char *text;
	struct text_change *changes;
	size_t count, next;
};

static void take(struct side *side, const char *base, size_t *at, struct str *out)
{
	const struct text_change *change = &side->changes[side->next++];

	str_add_bytes(out, base + *at, change->old_start - *at);
	str_add_bytes(out, side->text + change->new_start, change->new_length);
	*at = old_end(change);
}

static bool merge(const char *base, struct side *mine, struct side *theirs, struct str *out)
{
	size_t at = 0;

	while (mine->next < mine->count && theirs->next < theirs->count) {
		const struct text_change *a = &mine->changes[mine->next];
		const struct text_change *b = &theirs->changes[theirs->next];

		if (is_same_change(a, mine->text, b, theirs->text)) {
			take(mine, base, &at, out);
			theirs->next++;
		} else if (old_end(a) < b->old_start) {
			take(mine, base, &at, out);
		} else if (old_end(b) < a->old_start) {
			take(theirs, base, &at, out);
		} else {
			return false;
		}
	}
	while (mine->next < mine->count)
		take(mine, base, &at, out);
	while (theirs->next < theirs->count)
		take(theirs, base, &at, out);
	str_add(out, base + at);
	return true;
}

bool text_merge(const char *base, const char *mine, const char *theirs, struct str *out)
{
	struct side a = { .text = mine }, b = { .text = theirs };
	struct str merged = STR_INIT;
	bool clean;

	a.count = text_diff(base, mine, &a.changes);
	b.count = text_diff(base, theirs, &b.changes);
	clean = merge(base, &a, &b, &merged);
	if (clean)
		str_add_bytes(out, merged.text, merged.length);
	str_release(&merged);
	free(a.changes);
	free(b.changes);
	return clean;
}
