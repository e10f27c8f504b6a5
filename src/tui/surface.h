/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * surface - "put this text with this role at this place": a terminal
 * (surface_curses) or a grid of cells (surface_text, for tests).
 */
#ifndef TUI_SURFACE_H
#define TUI_SURFACE_H

#include <stdbool.h>
#include <stddef.h>

#include "view/frame.h"

struct surface;

struct surface_ops {
	void (*size)(const struct surface *surface, int *lines, int *columns);
	void (*clear)(struct surface *surface);		/* all cells blank and plain */
	/* Text of one line, made visible before, that fits the surface. */
	void (*put)(struct surface *surface, int line, int column, enum role role,
		    const char *text, size_t length);
	void (*cursor)(struct surface *surface, int line, int column, bool hidden);
	void (*flush)(struct surface *surface);		/* let it be seen */
};

struct surface {
	const struct surface_ops *ops;
};

#endif
