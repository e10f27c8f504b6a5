#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# From outside the program: files cut off anywhere, and hands on the store.
. "${top_srcdir:?}/tests/cli/lib.sh"

# Offsets at which a published text may end: within a sheet's last reason at a
# character's boundary, or among the blank lines behind it.
good_ends() {
	LC_ALL=C awk '
	BEGIN { reason = "\347\220\206\347\224\261\t" }	# 理由, tab
	{
		if (index($0, reason) == 1) {
			for (i = length(reason); i <= length($0); i++)
				if (substr($0, i + 1, 1) !~ /[\200-\277]/)
					print at + i
			behind = 1
		} else if (behind) {
			print at	# a newline after it, more of them
			behind = $0 == ""
		}
		at += length($0) + 1
	}' "$1" | sort -nu
}

# cut_off FILE AT: a dry run of its beginning ends as it must.
cut_off() {
	head -c "$2" "$1" >cut.txt
	"$hyoka" --store "$store" import --dry-run cut.txt >out 2>err
	got=$?
	if grep -qx "$2" good; then
		[ $got = 0 ] && return
	elif [ $got = 65 ] && grep -q '^hyoka: cut.txt:[0-9]*: ' err; then
		return
	fi
	printf '# cut at %s: status %s\n' "$2" $got
	sed 's/^/# /' err
	bad=1
}

sampled_cuts() {
	[ -n "${HYOKA_SEEDS:-}" ] || { skip='HYOKA_SEEDS names no folder'; return; }
	for seeds in "$HYOKA_SEEDS"/*.txt; do :; done
	"$hyoka" --store "$store" init >/dev/null
	good_ends "$seeds" >good
	must [ "$(wc -l <good)" -gt 100 ]
	seed=${HYOKA_SEED:-$$}
	printf '# HYOKA_SEED=%s\n' "$seed"
	awk -v seed="$seed" -v size="$(wc -c <"$seeds")" '
	BEGIN { srand(seed); for (i = 0; i < 80; i++) print int(rand() * size) }' >cuts
	awk -v seed="$seed" 'BEGIN { srand(seed) } { line[NR] = $0 }
	END { for (i = 0; i < 20; i++) print line[1 + int(rand() * NR)] }' good >>cuts
	while read -r at; do
		cut_off "$seeds" "$at"
	done <cuts
	rm -f "$store"*
}

shell() {
	sqlite3 "$store" "$1" 2>/dev/null
}

# hand STATEMENT: the plain shell must not get it through.
hand() {
	if shell "$1"; then
		printf '# got in: %s\n' "$1"
		bad=1
	fi
}

every_table_and_verb() {
	command -v sqlite3 >/dev/null || { skip='no sqlite3'; return; }
	"$hyoka" --store "$store" init --demo >/dev/null
	"$hyoka" --store "$store" verify >before
	shell "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%'" >tables
	must [ "$(wc -l <tables)" -gt 25 ]
	while read -r table; do
		must [ -n "$(shell "SELECT 'read' FROM (SELECT count(*) FROM $table)")" ]
		first=$(shell "SELECT name FROM pragma_table_info('$table') ORDER BY cid LIMIT 1")
		last=$(shell "SELECT name FROM pragma_table_info('$table') ORDER BY cid DESC LIMIT 1")
		hand "INSERT INTO $table SELECT * FROM $table LIMIT 1"
		hand "INSERT OR IGNORE INTO $table SELECT * FROM $table LIMIT 1"
		hand "UPDATE $table SET $last = $last"
		hand "UPDATE OR REPLACE $table SET $first = $first"
		hand "DELETE FROM $table"
		hand "REPLACE INTO $table SELECT * FROM $table LIMIT 1"
		hand "INSERT INTO $table SELECT * FROM $table WHERE true ON CONFLICT DO UPDATE SET $last = excluded.$last"
	done <tables
	must [ "$(shell 'PRAGMA integrity_check')" = ok ]
	must [ -z "$(shell 'PRAGMA foreign_key_check')" ]
	"$hyoka" --store "$store" verify >after
	must cmp before after
}

a_backup_by_the_shell() {
	command -v sqlite3 >/dev/null || { skip='no sqlite3'; return; }
	must sqlite3 "$store" ".backup $work/copy.db"
	run 0 verify
	cp out wanted
	must "$hyoka" --store copy.db verify >out
	must cmp wanted out
	must "$hyoka" --store copy.db set 012 cost.other@2025 181 >/dev/null
}

test_case 'a text cut off at any of 100 places' sampled_cuts
test_case 'the sqlite3 shell reads every table and changes none' every_table_and_verb
test_case 'the sqlite3 shell makes a whole copy' a_backup_by_the_shell
finish
