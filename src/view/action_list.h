/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Every action a person can do on the screen, once: ACTION(name, contexts,
 * default keys, group, label, help).  Keymap, footer, help page and the
 * refusal text are loops over it.  Names are stable (they stand in the ini
 * file, '_' written '-').  Keys: F1..F12, Enter, Tab, Shift-Tab, Esc, Space,
 * Up, Down, Left, Right, PageUp, PageDown, Home, End, Insert, Delete,
 * Backspace, Ctrl-X, Ctrl-Left …, or one character; several by blanks.
 * Included several times, no include guard.
 */
/* clang-format off */
