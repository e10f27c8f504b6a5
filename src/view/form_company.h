/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_company - who else has the open sheet open; for form_*.c only.
 */
#ifndef VIEW_FORM_COMPANY_H
#define VIEW_FORM_COMPANY_H

struct form;
struct str;

/* Append it after `gap`; nothing where nobody has. */
void form_company_add(const struct form *form, const char *gap, struct str *out);

#endif
