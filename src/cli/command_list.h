/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Every sub-command once, in the order of the help; COMMAND(name, attributes).
 * Included several times, no include guard.
 */
/* clang-format off */
COMMAND(init,     .help = N_("make a new store, with --demo one of a made-up city"), .options = init_options, .least = 0, .most = 0)
COMMAND(import,   .help = N_("read published sheets into the store, or update those that differ"), .operands = "FILE...|-", .options = import_options, .least = 1, .most = -1, .opens = true, .way = "import")
COMMAND(export,   .help = N_("write sheets as published text"), .operands = "[NUMBER...]", .options = export_options, .least = 0, .most = -1, .opens = true)
COMMAND(print,    .help = N_("print sheets on pages of plain text"), .operands = "[NUMBER...]", .options = print_options, .least = 0, .most = -1, .opens = true)
COMMAND(list,     .help = N_("list the sheets of a year"), .options = list_options, .least = 0, .most = 0, .opens = true)
COMMAND(show,     .help = N_("show a sheet or one cell of it"), .operands = "NUMBER [CELL]", .options = show_options, .least = 1, .most = 2, .opens = true)
COMMAND(set,      .help = N_("change one cell"), .operands = "NUMBER CELL VALUE", .options = set_options, .least = 3, .most = 3, .opens = true, .way = "set")
COMMAND(log,      .help = N_("show the history of a sheet, of one cell or of one change set"), .operands = "[NUMBER [CELL]]", .options = log_options, .least = 0, .most = 2, .opens = true)
COMMAND(undo,     .help = N_("take a change set back; the history keeps both"), .operands = "SET", .options = undo_options, .least = 1, .most = 1, .opens = true, .way = "undo")
COMMAND(rollover, .help = N_("make the sheets of a year from those of the year before"), .operands = "YEAR [NUMBER...]", .options = rollover_options, .least = 1, .most = -1, .opens = true, .way = "rollover")
COMMAND(fields,   .help = N_("list all cell addresses of a sheet"), .options = fields_options, .least = 0, .most = 0)
COMMAND(master,   .help = N_("show, export or import the lists of the office"), .operands = "[TABLE | export TABLE | import TABLE FILE]", .options = master_options, .least = 0, .most = 3, .opens = true, .way = "master")
COMMAND(setting,  .help = N_("show or change the settings of the store"), .operands = "[KEY [VALUE]]", .least = 0, .most = 2, .opens = true, .way = "setting")
COMMAND(verify,   .help = N_("check that the store is whole and its history unbroken"), .least = 0, .most = 0, .opens = true)
COMMAND(terminal, .help = N_("say what this terminal does"), .options = terminal_options, .least = 0, .most = 0)
