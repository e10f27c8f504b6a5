# SPDX-License-Identifier: GPL-3.0-or-later
# Turns the files named on the command line into db/embedded.c: one array
# entry a file, its name from "db/" on (see src/store/embedded.h).

BEGIN {
	print "/* Made by db/embed.awk; do not edit. */"
	print "#include \"store/embedded.h\""
	print "#include <string.h>"
	print "const struct embedded embedded_files[] = {"
}

FNR == 1 {
	if (NR > 1)
		print "\t},"
	name = FILENAME
	sub(/^.*\/db\//, "", name)
	sub(/^db\//, "", name)
	printf "\t{ \"%s\",\n", name
}

{
	gsub(/\\/, "&&")
	gsub(/"/, "\\\"")
	gsub(/\t/, "\\t")
	printf "\t\"%s\\n\"\n", $0
}

END {
	if (NR > 0)
		print "\t},"
	print "\t{ NULL, NULL }"
	print "};"
	print "const char *embedded_text(const char *name)"
	print "{"
	print "\tfor (const struct embedded *file = embedded_files; file->name; file++)"
	print "\t\tif (!strcmp(file->name, name))"
	print "\t\t\treturn file->text;"
	print "\treturn NULL;"
	print "}"
}
