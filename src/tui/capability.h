/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * capability - what TERM's description says.
 */
#ifndef TUI_CAPABILITY_H
#define TUI_CAPABILITY_H

/* The string of a name of terminfo(5), after newterm(); NULL: it has none. */
const char *capability(const char *name);

#endif
