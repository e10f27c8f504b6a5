/* SPDX-License-Identifier: GPL-3.0-or-later */
/* text_undo - an array of steps and a place in it. */
#include "view/text_undo.h"

#include <stdbool.h>
#include <stdlib.h>

#include "base/alloc.h"

static void release_step(struct text_step *step)
{
	str_release(&step->removed);
	str_release(&step->added);
}

static void forget_undone(struct text_undo *undo)
{
	while (undo->count > undo->next)
		release_step(&undo->steps[--undo->count]);
}

void text_undo_release(struct text_undo *undo)
{
	undo->next = 0;
	forget_undone(undo);
	free(undo->steps);
	*undo = (struct text_undo){ 0 };
}

void text_undo_pause(struct text_undo *undo)
{
	undo->run = RUN_ALONE;
}

/* The step changes the end of what the last one added. */
static bool join_typed(struct text_step *last, const struct text_step *step)
{
	if (step->at < last->at || step->at + step->removed.length != last->at + last->added.length)
		return false;
	str_truncate(&last->added, step->at - last->at);
	str_add_bytes(&last->added, step->added.text, step->added.length);
	return true;
}

static bool join_erased(struct text_step *last, const struct text_step *step)
{
	if (last->added.length || step->added.length)
		return false;
	if (step->at + step->removed.length == last->at) {
		str_insert(&last->removed, 0, step->removed.text, step->removed.length);
		last->at = step->at;
		return true;
	}
	if (step->at == last->at) {
		str_add_bytes(&last->removed, step->removed.text, step->removed.length);
		return true;
	}
	return false;
}

static bool join(struct text_undo *undo, struct text_step *step, enum text_run run)
{
	struct text_step *last;

	if (run == RUN_ALONE || run != undo->run || !undo->count)
		return false;
	last = &undo->steps[undo->count - 1];
	if (last->cursor_after != step->cursor_before)
		return false;
	if (run == RUN_TYPED ? !join_typed(last, step) : !join_erased(last, step))
		return false;
	last->cursor_after = step->cursor_after;
	return true;
}

void text_undo_add(struct text_undo *undo, struct text_step *step, enum text_run run)
{
	forget_undone(undo);
	if (join(undo, step, run)) {
		release_step(step);
		return;
	}
	undo->steps = grow(undo->steps, undo->count, &undo->capacity, sizeof(*undo->steps));
	undo->steps[undo->count++] = *step;
	undo->next = undo->count;
	undo->run = run;
}

const struct text_step *text_undo_back(struct text_undo *undo)
{
	text_undo_pause(undo);
	return undo->next ? &undo->steps[--undo->next] : NULL;
}

const struct text_step *text_undo_forward(struct text_undo *undo)
{
	text_undo_pause(undo);
	return undo->next < undo->count ? &undo->steps[undo->next++] : NULL;
}
