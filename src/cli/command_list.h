/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Every sub-command once, in the order of the help; COMMAND(name, attributes).
 * Included several times, no include guard.
 */
/* clang-format off */
COMMAND(init,     .help = N_("make a new store, with --demo one of a made-up city"), .options = init_options, .least = 0, .most = 0)
COMMAND(import,   .help = N_("read published sheets into the store, or update those that differ"), .operands = "FILE...|-", .options = import_options, .least = 1, .most = -1, .opens = true, .way = "import",
        .more = N_("Every line of the report names file and line.  All files are one act: an error in any leaves the store as it was.  '-' is standard input."))
COMMAND(export,   .help = N_("write sheets as published text"), .operands = "[NUMBER...]", .options = export_options, .least = 0, .most = -1, .opens = true,
        .more = N_("Without NUMBER all sheets, of all years unless --year is given.  What is written comes back by import as it was."))
COMMAND(print,    .help = N_("print sheets on pages of plain text"), .operands = "[NUMBER...]", .options = print_options, .least = 0, .most = -1, .opens = true,
        .more = N_("Without NUMBER all sheets of the year, or of the working year."))
COMMAND(list,     .help = N_("list the sheets of a year"), .options = list_options, .least = 0, .most = 0, .opens = true,
        .more = N_("Without --year the working year.  Columns of tsv: year, number, name, section, unit, state, the four scores, direction."))
COMMAND(show,     .help = N_("show a sheet or one cell of it"), .operands = "NUMBER [CELL]", .options = show_options, .least = 1, .most = 2, .opens = true,
        .more = N_("NUMBER means its newest sheet unless --year is given.  With CELL the value alone; 'hyoka fields' lists the cells.  Columns of tsv: address, value, empty-reason."))
COMMAND(set,      .help = N_("change one cell"), .operands = "NUMBER CELL VALUE", .options = set_options, .least = 3, .most = 3, .opens = true, .way = "set",
        .more = N_("NUMBER means its newest sheet unless --year is given; 'hyoka fields' lists the cells.  VALUE '' empties the cell."))
COMMAND(mark,     .help = N_("say that a cell is an estimate, to be confirmed, or confirmed"), .operands = "NUMBER [ADDRESS MARK [on|off]]", .options = mark_options, .least = 1, .most = 4, .opens = true, .way = "mark",
        .more = N_("Without ADDRESS the marks of the sheet are listed: address, mark, detail.  MARK: provisional (an estimate; hinders publication alone), check (carried over, to be confirmed), confirmed (as last year: of a cell, or of a whole section like cost; takes every check in it off, and lapses when a value that was carried over changes)."))
COMMAND(suggest,  .help = N_("show what would be offered for a field while it is typed"), .operands = "FIELD [TEXT]", .options = suggest_options, .least = 1, .most = 2, .opens = true,
        .more = N_("FIELD is written without row and year, like basic.account_code or basic.strategy.title; for a comment, like evaluation.needs.comment, TEXT is the score.  Columns: text, what goes with it, uses."))
COMMAND(log,      .help = N_("show the history of a sheet, of one cell or of one change set"), .operands = "[NUMBER [CELL]]", .options = log_options, .least = 0, .most = 2, .opens = true,
        .more = N_("The newest comes first.  Columns of tsv: change set, row, time (UTC), login, way, address, before, after, reason, change set that was taken back, subject, its key."))
COMMAND(drafts,   .help = N_("show, use or drop what was typed and never left"), .operands = "[NUMBER [CELL] | use|drop NUMBER CELL]", .options = drafts_options, .least = 0, .most = 3, .opens = true, .way = "drafts",
        .more = N_("Without operands all that you can decide about; with CELL the text alone.  Columns of tsv: year, number, address, kind (lost: your own; left: somebody else's), time (UTC), login, from where, changed or unchanged since, value it started from, text."))
COMMAND(undo,     .help = N_("take a change set back; the history keeps both"), .operands = "SET", .options = undo_options, .least = 1, .most = 1, .opens = true, .way = "undo",
        .more = N_("Columns of tsv: as of log."))
COMMAND(rollover, .help = N_("make the sheets of a year from those of the year before"), .operands = "YEAR [NUMBER...]", .options = rollover_options, .least = 1, .most = -1, .opens = true, .way = "rollover",
        .more = N_("What has its sheet already is left as it is.  Exit status 1 where a number is another program's in YEAR.  Columns of tsv: number, name, year of the sheet carried, outcome (made, there, ended, not-begun, gap, taken), cells copied, cells to confirm."))
COMMAND(project,  .help = N_("begin, rename, end, merge and split programs, hand indicators on"), .operands = "VERB ...", .options = project_options, .least = 1, .most = -1, .opens = true, .way = "project",
        .more = N_("NUMBER means the sheet of --year, else its newest one.  Days are written 2024-03-31, R6.3.31 or 令和6年3月31日.  Verbs:"), .explain = project_explain)
COMMAND(series,   .help = N_("show an indicator over the years, through all programs that had it"), .operands = "NUMBER INDICATOR", .options = series_options, .least = 2, .most = 2, .opens = true,
        .more = N_("Columns of tsv: year, target, actual, the number that had it, its indicator there, year of the sheet that says so."))
COMMAND(check,    .help = N_("check sheets: what is missing, cannot be, or should be looked at"), .operands = "[NUMBER...]", .options = check_options, .least = 0, .most = -1,
        .more = N_("Without NUMBER all sheets of the year, or of the working year; NUMBER means its newest sheet unless --year is given.  Exit status 1 where there are errors.  Columns of tsv: year, number, check, severity, address, further addresses, message, why it was acknowledged, by whom, when (UTC); with --list: check, severity, first step that it stops, addresses, why."))
COMMAND(fields,   .help = N_("list all cell addresses of a sheet"), .options = fields_options, .least = 0, .most = 0,
        .more = N_("N is a row, Y a year, STAGE a stage of evaluation after the section's own.  Columns of tsv: address, kind, unit, name on the form."))
COMMAND(master,   .help = N_("show, export or import the lists of the office"), .operands = "[TABLE | export TABLE | import TABLE FILE]", .options = master_options, .least = 0, .most = 3, .opens = true, .way = "master",
        .more = N_("Without TABLE the tables are listed.  The first line of FILE names columns, among them the keys; rows are added or changed, never removed."))
COMMAND(setting,  .help = N_("show or change the settings of the store"), .operands = "[KEY [VALUE]]", .least = 0, .most = 2, .opens = true, .way = "setting",
        .more = N_("An empty VALUE unsets KEY.  Keys:"), .explain = setting_explain)
COMMAND(verify,   .help = N_("check that the store is whole and its history unbroken"), .least = 0, .most = 0,
        .more = N_("Exit status 1 where something was found."))
COMMAND(terminal, .help = N_("say what this terminal does"), .options = terminal_options, .least = 0, .most = 0)
