# SPDX-License-Identifier: GPL-3.0-or-later
# Checks one source file: include directions, sizes, banned functions.
# Prints "FILE:LINE: what" for each thing found.

function found(what) {
	printf "%s:%d: %s\n", FILENAME, FNR, what
}

function room_of(path) {
	sub(/^.*src\//, "", path)
	return path ~ /\// ? substr(path, 1, index(path, "/") - 1) : "main"
}

function may(room, other) {
	return index(" " allowed[room] " ", " " other " ") > 0
}

function end_file(lines) {
	if (last == "")
		return
	if (last ~ /_list\.h$/)
		return
	if (last ~ /\.h$/ && lines > 150)
		printf "%s: %d lines, a header has 150 at most\n", last, lines
	if (last ~ /\.c$/ && lines > 600)
		printf "%s: %d lines, a source file has 600 at most\n", last, lines
}

BEGIN {
	allowed["base"] = "base"
	allowed["model"] = "base model"
	allowed["store"] = "base model store"
	allowed["formats"] = "base model formats"
	allowed["service"] = "base model store formats service"
	allowed["view"] = "base model store formats service view"
	allowed["tui"] = "base model service view tui"
	allowed["cli"] = "base model store formats service cli"
	allowed["main"] = "base model store formats service view tui cli"
	# Whose headers only one room may include.
	only["sqlite3.h"] = "store"
	only["nettle/sha"] = "store"
	only["curses.h"] = "tui"
	only["ncurses"] = "tui"
	only["term.h"] = "tui"
	only["iniparser"] = "base"
	only["libintl.h"] = "base"
	only["uni"] = "base"
}

FNR == 1 {
	end_file(count)
	last = FILENAME
	room = room_of(FILENAME)
	depth = 0
	in_comment = 0
	if ($0 !~ /SPDX-License-Identifier/)
		found("no SPDX line")
}

{ count = FNR }

/^#include "/ {
	split($0, part, "\"")
	path = part[2]
	if (path ~ /\//) {
		other = substr(path, 1, index(path, "/") - 1)
		if (other in allowed && !may(room, other))
			found("room " room " must not include " path)
	}
}

/^#include </ {
	path = $0
	sub(/^#include </, "", path)
	sub(/>.*$/, "", path)
	for (name in only)
		if ((name == "uni" ? path ~ /^uni[a-z0-9]*\.h$/ && path != "unistd.h" : index(path, name) == 1) && only[name] != room)
			found("only room " only[name] " may include " path)
}

/[ \t]$/ { found("blank at the end of the line") }

{
	code = $0
	gsub(/"([^"\\]|\\.)*"/, "\"\"", code)
	gsub(/\/\*[^*]*\*\//, "", code)
	if (in_comment) {
		if (code !~ /\*\//)
			next
		sub(/^.*\*\//, "", code)
		in_comment = 0
	}
	if (code ~ /\/\*/) {
		in_comment = 1
		sub(/\/\*.*$/, "", code)
	}
	if (FILENAME !~ /base\/err\.c$/ && code ~ /(^|[^A-Za-z0-9_])strerror(_r)?[ \t]*\(/)
		found("strerror: err_system() speaks the person's language")
	if (match(code, /(^|[^A-Za-z0-9_.>])(strcpy|strcat|sprintf|vsprintf|strtok|gets|system|popen|execlp|execvp|tmpnam|mktemp|access|atoi|atol|atof|localtime|gmtime|ctime|asctime|alloca|strtod|usleep|sleep)[ \t]*\(/))
		found("banned: " substr(code, RSTART, RLENGTH))
	if (code ~ /(^|[^A-Za-z0-9_])(double|float)[ \t]/)
		found("no floating point")
	if (room != "main" && room != "cli" && room != "tui" && code ~ /(^|[^A-Za-z0-9_])(printf|puts|putchar|perror)[ \t]*\(/)
		found("nothing prints below tui and cli")
	if (room != "main" && FILENAME !~ /base\/alloc\.c$/ && code ~ /(^|[^A-Za-z0-9_])_?exit[ \t]*\(/)
		found("no library room ends the program")
	# A function's body runs from "{" in column 1 to "}" in column 1.
	if (FILENAME ~ /\.c$/) {
		if (code ~ /^\{/)
			begun = FNR
		if (code ~ /^\}[ \t]*$/ && begun) {
			if (FNR - begun - 1 > 60)
				found("function of " FNR - begun - 1 " lines, 60 at most")
			begun = 0
		}
	}
}

END { end_file(count) }
