/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_derived - what follows from the cells of a grid while they are typed:
 * the derived rows and the sentences below the grid; for form_*.c only.
 */
#ifndef VIEW_FORM_DERIVED_H
#define VIEW_FORM_DERIVED_H

#include <stdbool.h>
#include <stddef.h>

struct address;
struct form;
struct form_item;
struct masters;
struct sheet;
struct str;

/*
 * The open sheet as it will be with what is being typed into a cell of a grid:
 * a copy, sheet_free() it.  NULL: nothing is typed there.  `*unread`: what is
 * typed is no value (yet), so that nothing follows from its year.
 */
struct sheet *form_live(const struct form *form, bool *unread);

/* The same for a field of any kind. */
struct sheet *form_typed(const struct form *form, bool *unread);

/* Append the name of a derived row. */
void form_derived_label(const struct form_item *item, struct str *out);

/* Append a derived figure of a column, nothing where there is none. */
void form_derived(const struct sheet *sheet, const struct form_item *item, size_t column,
		  struct str *out);

/* Is the value worked out with unit costs of an earlier year (仮)? */
bool form_provisional(const struct sheet *sheet, const struct address *at,
		      const struct masters *masters);

/*
 * Append how the value of a cell, or the one that it is a part of, came about:
 * lines of model/derive.h's derive_explain().
 */
void form_explain(const struct sheet *sheet, const struct address *at,
		  const struct masters *masters, struct str *out);

#endif
