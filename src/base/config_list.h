/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every key of hyoka.ini(5); included several times, no include guard. */
/* clang-format off */
CONFIG(store_path,      .section = "store",   .key = "path",      .kind = CONFIG_PATH,   .system_only = true,
       .help = N_("the store; without it a private one in the user's data folder"))
CONFIG(screen_ambiguous, .section = "screen", .key = "ambiguous", .kind = CONFIG_CHOICE, .initial = "auto", .choices = "auto|narrow|wide",
       .help = N_("how wide the terminal draws characters of ambiguous width; auto asks it"))
CONFIG(screen_lines,    .section = "screen",  .key = "lines",     .kind = CONFIG_CHOICE, .initial = "auto", .choices = "auto|unicode|ascii",
       .help = N_("how rules are drawn"))
CONFIG(screen_escape_delay, .section = "screen", .key = "escape_delay", .kind = CONFIG_NUMBER, .initial = "50", .min = 5, .max = 2000,
       .help = N_("milliseconds to wait after an ESC for the rest of a key"))
CONFIG(screen_mouse,    .section = "screen",  .key = "mouse",     .kind = CONFIG_CHOICE, .initial = "off", .choices = "off|on",
       .help = N_("whether clicks and the wheel are taken; the terminal then does not select text to copy"))
CONFIG(screen_ime_control, .section = "screen", .key = "ime_control", .kind = CONFIG_CHOICE, .initial = "off", .choices = "off|auto",
       .help = N_("switch the input method off outside of text, where the terminal is Tera Term or RLogin"))
CONFIG(print_width,     .section = "print",   .key = "width",     .kind = CONFIG_NUMBER, .initial = "80", .min = 64, .max = 240,
       .help = N_("columns of the printed page"))
CONFIG(print_length,    .section = "print",   .key = "length",    .kind = CONFIG_NUMBER, .initial = "66", .min = 20, .max = 400,
       .help = N_("lines of the printed page"))
CONFIG(print_printer,   .section = "print",   .key = "printer",   .kind = CONFIG_TEXT,   .system_only = true,
       .help = N_("name of the lp queue that the print preview offers"))
CONFIG(office_contact,  .section = "office",  .key = "contact",   .kind = CONFIG_TEXT,   .system_only = true,
       .help = N_("whom to call, shown where a person can go no further"))
