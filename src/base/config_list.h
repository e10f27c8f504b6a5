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
CONFIG(screen_clipboard, .section = "screen", .key = "clipboard", .kind = CONFIG_CHOICE, .initial = "on", .choices = "on|off",
       .help = N_("whether what is copied goes to the desktop's clipboard as well, where the terminal takes it"))
CONFIG(print_width,     .section = "print",   .key = "width",     .kind = CONFIG_NUMBER, .initial = "80", .min = 64, .max = 240,
       .help = N_("columns of the printed page"))
CONFIG(print_length,    .section = "print",   .key = "length",    .kind = CONFIG_NUMBER, .initial = "66", .min = 20, .max = 400,
       .help = N_("lines of the printed page"))
CONFIG(print_printer,   .section = "print",   .key = "printer",   .kind = CONFIG_TEXT,   .system_only = true,
       .help = N_("name of the lp queue that the print preview offers"))
CONFIG(office_contact,  .section = "office",  .key = "contact",   .kind = CONFIG_TEXT,   .system_only = true,
       .help = N_("whom to call, shown where a person can go no further"))
CONFIG(checks_execution_low,    .section = "checks", .key = "execution-low",    .kind = CONFIG_NUMBER, .initial = "70",  .min = 0,   .max = 100,  .system_only = true,
       .help = N_("an execution rate below so many percent is told"))
CONFIG(checks_execution_high,   .section = "checks", .key = "execution-high",   .kind = CONFIG_NUMBER, .initial = "120", .min = 100, .max = 1000, .system_only = true,
       .help = N_("an execution rate above so many percent is told"))
CONFIG(checks_achievement_low,  .section = "checks", .key = "achievement-low",  .kind = CONFIG_NUMBER, .initial = "50",  .min = 0,   .max = 100,  .system_only = true,
       .help = N_("an achievement below so many percent is a target missed by far"))
CONFIG(checks_achievement_high, .section = "checks", .key = "achievement-high", .kind = CONFIG_NUMBER, .initial = "150", .min = 100, .max = 1000, .system_only = true,
       .help = N_("an achievement above so many percent is a target that was too easy"))
CONFIG(checks_progress_low,     .section = "checks", .key = "progress-low",     .kind = CONFIG_NUMBER, .initial = "2",   .min = 0,   .max = 5,    .system_only = true,
       .help = N_("progress scored so low wants a missed target"))
CONFIG(checks_progress_high,    .section = "checks", .key = "progress-high",    .kind = CONFIG_NUMBER, .initial = "4",   .min = 1,   .max = 6,    .system_only = true,
       .help = N_("progress scored so high wants all targets met"))
CONFIG(checks_budget_change,    .section = "checks", .key = "budget-change",    .kind = CONFIG_NUMBER, .initial = "50",  .min = 1,   .max = 1000, .system_only = true,
       .help = N_("a budget that changes by so many percent is no continuation"))
CONFIG(checks_score_jump,       .section = "checks", .key = "score-jump",       .kind = CONFIG_NUMBER, .initial = "2",   .min = 1,   .max = 5,    .system_only = true,
       .help = N_("a score so far from last year's is told"))
CONFIG(checks_continued,        .section = "checks", .key = "continued",        .kind = CONFIG_TEXT,   .initial = "継続", .system_only = true,
       .help = N_("the direction that changes nothing and wants no reason"))
CONFIG(checks_activity,         .section = "checks", .key = "activity",         .kind = CONFIG_TEXT,   .initial = "活動結果指標", .system_only = true,
       .help = N_("the kind of indicator that counts work and not what came of it"))
