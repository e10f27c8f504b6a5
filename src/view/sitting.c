/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sitting - two stacks for each sheet, in one array each, and all own sets in
 * ascending order (their numbers only grow).
 */
#include "view/sitting.h"

#include <stddef.h>
#include <stdlib.h>

#include "base/alloc.h"

struct entry {
	int64_t sheet_id, set;
};

struct stack {
	struct entry *entries;
	size_t count, capacity;
};

struct sitting {
	struct stack done, undone;
	int64_t *mine;
	size_t mine_count, mine_capacity;
};

struct sitting *sitting_new(void)
{
	return xcalloc(1, sizeof(struct sitting));
}

void sitting_free(struct sitting *sitting)
{
	if (!sitting)
		return;
	free(sitting->done.entries);
	free(sitting->undone.entries);
	free(sitting->mine);
	free(sitting);
}

/* ---- stacks ---- */

static void push(struct stack *stack, int64_t sheet_id, int64_t set)
{
	stack->entries = grow(stack->entries, stack->count, &stack->capacity, sizeof(*stack->entries));
	stack->entries[stack->count++] = (struct entry){ sheet_id, set };
}

/* Place of the sheet's last entry plus one, 0 where there is none. */
static size_t last_of(const struct stack *stack, int64_t sheet_id)
{
	size_t i = stack->count;

	while (i > 0 && stack->entries[i - 1].sheet_id != sheet_id)
		i--;
	return i;
}

static int64_t top(const struct stack *stack, int64_t sheet_id)
{
	size_t place = last_of(stack, sheet_id);

	return place ? stack->entries[place - 1].set : 0;
}

static void pop(struct stack *stack, int64_t sheet_id)
{
	size_t place = last_of(stack, sheet_id);

	if (!place)
		return;
	for (size_t i = place; i < stack->count; i++)
		stack->entries[i - 1] = stack->entries[i];
	stack->count--;
}

static void forget(struct stack *stack, int64_t sheet_id)
{
	size_t kept = 0;

	for (size_t i = 0; i < stack->count; i++)
		if (stack->entries[i].sheet_id != sheet_id)
			stack->entries[kept++] = stack->entries[i];
	stack->count = kept;
}

static void remember(struct sitting *sitting, int64_t set)
{
	sitting->mine = grow(sitting->mine, sitting->mine_count, &sitting->mine_capacity,
			     sizeof(*sitting->mine));
	sitting->mine[sitting->mine_count++] = set;
}

/* ---- what happened ---- */

void sitting_did(struct sitting *sitting, int64_t sheet_id, int64_t set, int64_t undoes)
{
	remember(sitting, set);
	if (undoes && undoes == top(&sitting->done, sheet_id)) {
		pop(&sitting->done, sheet_id);
		push(&sitting->undone, sheet_id, set);
	} else if (undoes && undoes == top(&sitting->undone, sheet_id)) {
		pop(&sitting->undone, sheet_id);
		push(&sitting->done, sheet_id, set);
	} else {
		push(&sitting->done, sheet_id, set);
		forget(&sitting->undone, sheet_id);
	}
}

int64_t sitting_undo(const struct sitting *sitting, int64_t sheet_id)
{
	return top(&sitting->done, sheet_id);
}

int64_t sitting_redo(const struct sitting *sitting, int64_t sheet_id)
{
	return top(&sitting->undone, sheet_id);
}

void sitting_pass(struct sitting *sitting, int64_t sheet_id, bool redo)
{
	pop(redo ? &sitting->undone : &sitting->done, sheet_id);
}

bool sitting_is_mine(const struct sitting *sitting, int64_t set)
{
	size_t low = 0, high = sitting->mine_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (sitting->mine[middle] == set)
			return true;
		if (sitting->mine[middle] < set)
			low = middle + 1;
		else
			high = middle;
	}
	return false;
}
