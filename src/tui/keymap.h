/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * keymap - which key is which action where: the defaults of the list of
 * actions, changed by the ini file's [keys].
 *
 * An ini line replaces all keys of its action.  A character is a command only
 * where no text is typed; what can begin a number is none in a grid either.
 */
#ifndef TUI_KEYMAP_H
#define TUI_KEYMAP_H

#include "base/err.h"
#include "view/action.h"
#include "view/view.h"

struct config;
struct keymap;

/*
 * RC_CONFIG: unknown action, unknown key, or one key for two actions that
 * work in the same context.  `config` NULL: the defaults.
 */
enum rc keymap_new(const struct config *config, struct keymap **keymap,
		   struct err *err) MUST_CHECK;
void keymap_free(struct keymap *keymap);

/* ACTION_NONE where the key is text or nothing.  Full-width keys are taken for narrow ones. */
enum action keymap_find(const struct keymap *keymap, enum context context, int key);

#endif
