#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What the demo city's sheets look like, byte for byte.  After a change that is
# meant, `golden.sh --accept` takes the new texts (with top_srcdir and
# top_builddir set as by make check).
accept=${1:-}
. "${top_srcdir:?}/tests/cli/lib.sh"

golden=$top_srcdir/tests/golden
export LANGUAGE=ja

# The time of printing and the hash of the history differ from run to run.
steady() {
	sed 's/印刷 [0-9]*-[0-9]*-[0-9]* [0-9]*:[0-9]*/印刷 2026-11-24 00:00/; s/照合 [0-9a-f]*/照合 000000000000/'
}

# compare NAME ARGUMENT...: the program's output is tests/golden/NAME.
compare() {
	name=$1
	shift
	number=$((number + 1))
	"$hyoka" --store "$store" "$@" 2>&1 | steady >"$work/$name"
	if [ "$accept" = --accept ]; then
		cp "$work/$name" "$golden/$name"
	fi
	if diff -u "$golden/$name" "$work/$name" >"$work/diff"; then
		printf 'ok %d - %s\n' $number "$name"
	else
		sed 's/^/# /' "$work/diff" | head -40
		printf '# accept it by: tests/cli/golden.sh --accept\n'
		printf 'not ok %d - %s\n' $number "$name"
		failed=1
	fi
}

"$hyoka" --store "$store" init --demo >/dev/null || exit 99
compare print-narrow.txt print 012
compare print-wide.txt print --ambiguous wide --lines unicode 012
compare print-ascii.txt print --ambiguous wide --width 100 045
compare print-fold.txt print --width 64 --length 40 079
compare export.txt export --year 2025 012 046
compare as-printed.txt export --as-printed --year 2025 078
compare show.txt show 046
compare show.tsv show --format tsv 046
compare list.txt list
compare fields.txt fields
compare check.txt check
compare check-list.txt check --list
finish
