#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# `hyoka check` over 1,000 sheets with those of the year before, and the sheets of
# the next year made from them, beside the sqlite3 shell that only SELECTs the
# rows of both years: check.sh SOURCE BUILD.
set -eu

source=$(cd "$1" && pwd)
build=$(cd "$2" && pwd)
hyoka=$build/src/hyoka
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export HOME="$work" LC_ALL=C.UTF-8 LANGUAGE=en

command -v sqlite3 >/dev/null || {
	echo 'check: no sqlite3 shell to measure against'
	exit 0
}

# The demo city's six programs again and again, under numbers of their own.
many() {
	for city in $(seq 0 166); do
		awk -v city="$city" 'BEGIN { FS = OFS = "\t" }
			$1 == "事務事業名" {
				sub(/^[0-9]+/, sprintf("%04d", city * 6 + n++), $2)
			}
			{ print }' "$1"
	done
}

"$hyoka" --store store.db init >/dev/null
for table in unit_cost sentence choice; do
	"$hyoka" --store store.db master import $table "$source/db/demo/$table.tsv" >/dev/null
done
for year in 2024 2025; do
	many "$source/db/demo/mizuho-$year.txt" >$year.txt
	"$hyoka" --store store.db import $year.txt >/dev/null
done
"$hyoka" --store store.db check | tail -n 1
for table in sheet sheet_pledge sheet_strategy sheet_sdg cost participation indicator indicator_value \
	evaluation direction cell_mark finding_ack; do
	echo "SELECT * FROM $table;"
done >select.sql
"$build/tests/bench/batch" 'sqlite3 SELECT' sqlite3 store.db '<' select.sql \
	-- 'hyoka check' "$hyoka" --store "$work/store.db" check \
	-- 'hyoka check tsv' "$hyoka" --store "$work/store.db" check --format tsv \
	-- 'hyoka rollover, preview' "$hyoka" --store "$work/store.db" rollover --dry-run 2026 \
	-- 'hyoka rollover' sh -c "cp store.db year.db && '$hyoka' --store '$work/year.db' rollover 2026"
