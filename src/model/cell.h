/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * cell - what the files of the sheet share; nobody else includes this.
 */
#ifndef MODEL_CELL_H
#define MODEL_CELL_H

struct cell;

/* Free what the cell owns: value, stage and memo. */
void cell_release(struct cell *cell);

#endif
