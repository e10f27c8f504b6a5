/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * tui - the screen program, as main.c calls it.
 */
#ifndef TUI_TUI_H
#define TUI_TUI_H

#include <stdbool.h>

#include "base/err.h"

struct config;
struct service;
struct str;

/*
 * Run the screen until the person quits or the terminal is gone (RC_OK both).
 * The locale must be UTF-8 (i18n_start()).  RC_CONFIG: not a terminal, TERM
 * unset or dumb, or keys of the ini file that contradict each other.
 */
enum rc tui_run(struct service *service, const struct config *config,
		struct err *err) MUST_CHECK;

/*
 * What this terminal can do, as lines of text, for `hyoka terminal` and the
 * help desk: size, TERM, colours, width of ambiguous characters, rules, keys.
 * `keys`: first let the person press keys, and name them, until Esc twice.
 * RC_CONFIG as above.
 */
enum rc tui_terminal_report(const struct config *config, bool keys, struct str *out,
			    struct err *err) MUST_CHECK;

#endif
