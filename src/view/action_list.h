/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Every action a person can do on the screen, once: ACTION(name, contexts,
 * default keys, label, help).  Keymap, footer, help page and the refusal text
 * are loops over it, the footer in this order.  Names are stable (they stand
 * in the ini file, '_' written '-').  Keys: F1..F12, Enter, Tab, Shift-Tab,
 * Esc, Space, Up, Down, Left, Right, PageUp, PageDown, Home, End, Insert,
 * Delete, Backspace, Ctrl-X, Ctrl-Left …, or one character; several by blanks.
 * A letter never stands alone (with the input method on it does not arrive);
 * no key stands twice in one context.  label NULL: not in the footer.
 * F7 and F10 of the form are kept for review and passing on.
 * Included several times, no include guard.
 */
/* clang-format off */
#define MOVING (CONTEXT_LIST | CONTEXT_FORM | CONTEXT_GRID | CONTEXT_PAGER)
#define SHEET (CONTEXT_FORM | CONTEXT_GRID)
#define EDITING (CONTEXT_TEXT | CONTEXT_LINE | CONTEXT_CHOICE | CONTEXT_CELL)
#define MARKING (CONTEXT_GRID | CONTEXT_TYPING)

ACTION(help, CONTEXT_ALL, "F1 ?", N_("Help"),
       N_("show the keys that work here, and what the field is for"))

/* the list of projects */
ACTION(open, CONTEXT_LIST | CONTEXT_PAGER, "Enter Ctrl-O", N_("Open"),
       N_("open what the marker stands on"))
ACTION(filter, CONTEXT_LIST, "F3 Ctrl-F /", N_("Filter"),
       N_("type words that number, name or section must contain"))
ACTION(section_filter, CONTEXT_LIST, "F4 s", N_("Section"),
       N_("show the sheets of one section only"))
ACTION(state_filter, CONTEXT_LIST, "F5 t", N_("State"),
       N_("show the sheets in one state only"))
ACTION(sort, CONTEXT_LIST, "F6 o", N_("Sort"),
       N_("sort by number, name, section, state in turn"))
ACTION(work, CONTEXT_LIST, "F10 p", N_("Programs"),
       N_("begin a year; make, rename, end, merge or split programs"))
ACTION(previous_year, CONTEXT_LIST, "Left [ h", N_("Year before"),
       N_("show the sheets of the year before"))
ACTION(next_year, CONTEXT_LIST, "Right ] l", NULL,
       N_("show the sheets of the year after"))
ACTION(all_years, CONTEXT_LIST, "F7 a", NULL,
       N_("show the sheets of all years, or of one again"))
ACTION(jump, CONTEXT_LIST, "Ctrl-G #", NULL,
       N_("go to the sheet of a number; typing digits does the same"))

/* the sheet */
ACTION(edit, SHEET, "F2 Enter i", N_("Edit"),
       N_("change the field under the cursor"))
ACTION(prior_value, SHEET | EDITING, "F3", N_("Last year's value"),
       N_("take over what the field said the year before"))
ACTION(next_finding, SHEET | EDITING | CONTEXT_PAGER, "F8", N_("Next finding"),
       N_("go to the next field where the checks find something"))
ACTION(previous_finding, SHEET | EDITING | CONTEXT_PAGER, "Shift-F8", NULL,
       N_("go to the field before where the checks find something"))
ACTION(next_thing, CONTEXT_LIST | SHEET | EDITING | CONTEXT_PAGER, "F9", N_("To do"),
       N_("go to what is to be done next, on this sheet or the next of mine"))
ACTION(problems, CONTEXT_LIST | SHEET, "Ctrl-K !", NULL,
       N_("list what the checks find: on the sheet, or on all that the list shows"))
ACTION(acknowledge, SHEET | CONTEXT_PAGER, "Ctrl-U a", NULL,
       N_("say why a warning or note of the checks may stay, or take that back"))
ACTION(severity, CONTEXT_PAGER, "F5 e", N_("Severity"),
       N_("show all that the checks find, errors and warnings, or errors alone"))
ACTION(confirm, SHEET, "Ctrl-W c", NULL,
       N_("confirm that this part of the form is as last year; again: take that back"))
ACTION(provisional, SHEET, "Shift-F6 e", NULL,
       N_("say that the amount or actual is an estimate, or is final"))
ACTION(memo, SHEET, "Shift-F4 m", NULL,
       N_("write down for the next clerk how the value is obtained"))
ACTION(cell_history, SHEET, "F4", N_("History"),
       N_("show who changed this field, and when"))
ACTION(take_offer, SHEET | EDITING, "F5", N_("Take it"),
       N_("take what is offered: a sentence for the score, a name or code that is known, the amount that makes the others add up"))
ACTION(empty_reason, SHEET, "F6 r", N_("Why empty"),
       N_("say why the field is empty"))
ACTION(sheet_history, CONTEXT_LIST | SHEET, "F11 H", NULL,
       N_("show who changed the sheet, and when"))
ACTION(print_preview, CONTEXT_LIST | SHEET, "F12 P", N_("Print"),
       N_("show the pages as they will be printed"))
ACTION(next_field, SHEET | EDITING, "Tab", NULL,
       N_("go to the next field"))
ACTION(previous_field, SHEET | EDITING, "Shift-Tab", NULL,
       N_("go to the field before"))
ACTION(next_section, SHEET, "Ctrl-Down ]", NULL,
       N_("go to the next part of the form"))
ACTION(previous_section, SHEET, "Ctrl-Up [", NULL,
       N_("go to the part of the form before"))
ACTION(next_sheet, SHEET | CONTEXT_PAGER, "Ctrl-N Ctrl-PageDown >", NULL,
       N_("go to the next sheet, staying at the same part"))
ACTION(previous_sheet, SHEET | CONTEXT_PAGER, "Ctrl-P Ctrl-PageUp <", NULL,
       N_("go to the sheet before, staying at the same part"))
ACTION(clear, SHEET, "Delete", NULL,
       N_("empty the field, or the marked cells"))
ACTION(add_row, SHEET, "Insert +", NULL,
       N_("add a row to the list, or an indicator"))
ACTION(delete_row, SHEET, "Ctrl-_ -", NULL,
       N_("take the row or the indicator away"))
ACTION(fill_right, CONTEXT_GRID, "Ctrl-R", NULL,
       N_("fill the marked cells with the leftmost of each row, or the cell from its left"))
ACTION(fill_down, CONTEXT_GRID, "Ctrl-D", NULL,
       N_("fill the marked cells with the topmost of each column, or the cell from above"))
ACTION(undo, CONTEXT_LIST | SHEET | EDITING | CONTEXT_FILTER, "Ctrl-Z u", NULL,
       N_("take the last change back"))
ACTION(redo, CONTEXT_LIST | SHEET | EDITING | CONTEXT_FILTER, "Ctrl-Y", NULL,
       N_("do again what was taken back"))
ACTION(save, SHEET | EDITING, "Ctrl-S", NULL,
       N_("save now; leaving a field saves as well"))

ACTION(find, SHEET | CONTEXT_TEXT | CONTEXT_LINE | CONTEXT_CELL, "Ctrl-F /", NULL,
       N_("find words on the sheet, in labels and fields"))
ACTION(find_next, SHEET | CONTEXT_TEXT | CONTEXT_LINE | CONTEXT_CELL, "Ctrl-G n", NULL,
       N_("go to the next place where they stand"))
ACTION(find_previous, SHEET | CONTEXT_TEXT | CONTEXT_LINE | CONTEXT_CELL, "Ctrl-E N", NULL,
       N_("go to the place before where they stand"))

ACTION(external_edit, CONTEXT_FORM | CONTEXT_TEXT | CONTEXT_LINE, "Ctrl-O", NULL,
       N_("work on the text in your own editor ($VISUAL, $EDITOR)"))

/* marking; Ctrl-C without anything marked asks whether to leave */
ACTION(mark, MARKING, "Ctrl-Space Ctrl-^ v", NULL,
       N_("begin to mark, then move; once more ends it"))
ACTION(select_left, MARKING, "Shift-Left", NULL,
       N_("mark on to the left"))
ACTION(select_right, MARKING, "Shift-Right", NULL,
       N_("mark on to the right"))
ACTION(select_up, CONTEXT_GRID | CONTEXT_TEXT, "Shift-Up", NULL,
       N_("mark on upwards"))
ACTION(select_down, CONTEXT_GRID | CONTEXT_TEXT, "Shift-Down", NULL,
       N_("mark on downwards"))
ACTION(select_home, MARKING, "Shift-Home", NULL,
       N_("mark to the beginning of the line or row"))
ACTION(select_end, MARKING, "Shift-End", NULL,
       N_("mark to the end of the line or row"))
ACTION(select_all, MARKING, "Ctrl-A", NULL,
       N_("mark everything in the text or grid"))
ACTION(select_word, CONTEXT_TYPING, "Ctrl-D", NULL,
       N_("mark the word under the cursor"))
ACTION(select_word_left, CONTEXT_TYPING, "Ctrl-Shift-Left", NULL,
       N_("mark back by a word"))
ACTION(select_word_right, CONTEXT_TYPING, "Ctrl-Shift-Right", NULL,
       N_("mark on by a word"))
ACTION(select_paragraph_up, CONTEXT_TEXT, "Ctrl-Shift-Up", NULL,
       N_("mark back by a paragraph"))
ACTION(select_paragraph_down, CONTEXT_TEXT, "Ctrl-Shift-Down", NULL,
       N_("mark on by a paragraph"))
ACTION(select_page_up, CONTEXT_TEXT, "Shift-PageUp", NULL,
       N_("mark back by a page"))
ACTION(select_page_down, CONTEXT_TEXT, "Shift-PageDown", NULL,
       N_("mark on by a page"))
ACTION(select_top, CONTEXT_TYPING, "Ctrl-Shift-Home", NULL,
       N_("mark to the beginning of the text"))
ACTION(select_bottom, CONTEXT_TYPING, "Ctrl-Shift-End", NULL,
       N_("mark to the end of the text"))
ACTION(copy, CONTEXT_ALL, "Ctrl-C", NULL,
       N_("copy what is marked, in a grid also the cell; where nothing is, leave the program"))
ACTION(cut, MARKING, "Ctrl-X", NULL,
       N_("cut what is marked"))
ACTION(paste, SHEET | CONTEXT_TYPING, "Ctrl-V", NULL,
       N_("put in what was copied here"))

/* typing */
ACTION(accept, CONTEXT_FILTER | CONTEXT_LINE | CONTEXT_CHOICE | CONTEXT_CELL, "Enter", N_("OK"),
       N_("take what was typed or chosen"))
ACTION(yes, CONTEXT_DIALOG, "Enter y", N_("Yes"),
       N_("do what the question asks"))
ACTION(paste_readable, CONTEXT_DIALOG, "F2", N_("Only what can be read"),
       N_("change the cells whose value can be read, and leave the others"))
ACTION(paste_blanks, CONTEXT_DIALOG, "F3", N_("Empty cells too"),
       N_("let empty cells of what was copied empty those of the sheet, or leave them again"))
ACTION(no, CONTEXT_DIALOG, "Esc n q", N_("No"),
       N_("leave things as they are"))
ACTION(accept_up, CONTEXT_CELL, "Shift-Enter", NULL,
       N_("take what was typed and go up"))
ACTION(newline, CONTEXT_TEXT, "Enter", NULL,
       N_("begin a new line"))
ACTION(erase_left, CONTEXT_TYPING, "Backspace", NULL,
       N_("erase the character before the cursor"))
ACTION(erase_right, CONTEXT_TYPING, "Delete", NULL,
       N_("erase the character under the cursor"))
ACTION(erase_word_left, CONTEXT_TYPING, "Ctrl-W Ctrl-Backspace", NULL,
       N_("erase the word before the cursor"))
ACTION(erase_word_right, CONTEXT_TYPING, "Ctrl-Delete", NULL,
       N_("erase to the beginning of the next word"))
ACTION(erase_line_left, CONTEXT_TYPING, "Ctrl-U", NULL,
       N_("erase to the beginning of the paragraph"))
ACTION(erase_line, CONTEXT_TYPING, "Ctrl-K", NULL,
       N_("erase to the end of the paragraph"))
ACTION(word_left, CONTEXT_TYPING, "Ctrl-Left", NULL,
       N_("move back by a word"))
ACTION(word_right, CONTEXT_TYPING, "Ctrl-Right", NULL,
       N_("move on by a word"))
ACTION(paragraph_up, CONTEXT_TEXT, "Ctrl-Up", NULL,
       N_("move back by a paragraph"))
ACTION(paragraph_down, CONTEXT_TEXT, "Ctrl-Down", NULL,
       N_("move on by a paragraph"))

/* the history */
ACTION(restore, CONTEXT_PAGER, "F6 r", N_("Restore"),
       N_("write a value of the history back, or take a whole change back"))

/* the printed pages */
ACTION(print_file, CONTEXT_PAGER, "F2 w", N_("To a file"),
       N_("write the pages to a file"))
ACTION(print_queue, CONTEXT_PAGER, "F3 p", N_("To the printer"),
       N_("hand the pages to the office's printer"))
ACTION(print_terminal, CONTEXT_PAGER, "F4 t", N_("To this terminal's printer"),
       N_("print on the printer of this terminal"))

/* moving */
ACTION(up, CONTEXT_ALL, "Up k", NULL,
       N_("move up"))
ACTION(down, CONTEXT_ALL, "Down j", NULL,
       N_("move down"))
ACTION(left, CONTEXT_ALL & ~CONTEXT_LIST, "Left h", NULL,
       N_("move left"))
ACTION(right, CONTEXT_ALL & ~CONTEXT_LIST, "Right l", NULL,
       N_("move right"))
ACTION(page_up, CONTEXT_ALL, "PageUp Ctrl-B", NULL,
       N_("move up by a page"))
ACTION(page_down, CONTEXT_ALL, "PageDown", NULL,
       N_("move down by a page"))
ACTION(next_page, CONTEXT_LIST | CONTEXT_PAGER, "Ctrl-V Space", NULL,
       N_("move down by a page"))
ACTION(home, CONTEXT_ALL, "Home g", NULL,
       N_("go to the beginning: of the list, the line, the row"))
ACTION(end, CONTEXT_ALL, "End G", NULL,
       N_("go to the end: of the list, the line, the row"))
ACTION(top, SHEET | CONTEXT_TYPING, "Ctrl-Home", NULL,
       N_("go to the beginning of the sheet or text"))
ACTION(bottom, SHEET | CONTEXT_TYPING, "Ctrl-End", NULL,
       N_("go to the end of the sheet or text"))

/* the program */
ACTION(redraw, CONTEXT_ALL, "Ctrl-L", NULL,
       N_("paint the screen anew"))
ACTION(mouse, CONTEXT_ALL, "Ctrl-T", NULL,
       N_("let the mouse move the marker, or give it back to the terminal"))
ACTION(suspend, MOVING, "Ctrl-\\", NULL,
       N_("go to the shell for a while"))
ACTION(quit, CONTEXT_ALL, "Ctrl-Q", NULL,
       N_("leave the program"))
ACTION(back, CONTEXT_ALL & ~CONTEXT_DIALOG, "Esc q", N_("Back"),
       N_("go back; what was typed is saved"))

#undef MARKING
#undef MOVING
#undef SHEET
#undef EDITING
