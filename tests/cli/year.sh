#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The year turns: rollover of the demo city and of the published sheets.
. "${top_srcdir:?}/tests/cli/lib.sh"

demo_store() {
	rm -f "$store" "$store".*
	run 0 init --demo
}

# The published sheets of 2023 in a store of their own.
seed_store() {
	[ -n "${HYOKA_SEEDS:-}" ] || { skip='HYOKA_SEEDS names no folder'; return 1; }
	rm -f "$store" "$store".*
	run 0 init
	run 0 import "$HYOKA_SEEDS"/*.txt
}

# sum YEAR FIELD@Y: over all sheets of YEAR; "none" where every cell is empty.
sum() {
	for n in $("$hyoka" --store "$store" list --format tsv --year "$1" | cut -f 2); do
		"$hyoka" --store "$store" show --format tsv --year "$1" "$n" "$2"
	done | awk -F '\t' '$2 != "" { sum += $2; n++ } END { print n ? sum : "none" }'
}

# read_sheet NUMBER: the sheet of 2024, cells and reasons, into the file sheet.
read_sheet() {
	"$hyoka" --store "$store" show --format tsv --year 2024 "$1" >sheet
}

cell() {
	must grep -qx "$(printf '%s\t%s\t%s' "$1" "$2" "${3:-}")" sheet
}

previews() {
	demo_store
	cp "$store" before.db
	run 0 rollover --dry-run 令和8年度
	has '012 地域の居場所づくり支援事業: from the sheet of 2025: '
	has ' sheets to be made: 6, left out: 0'
	must cmp before.db "$store"
	run 0 list --year 2026
	must [ ! -s out ]
}

makes_all_in_one_set() {
	count=$("$hyoka" --store "$store" list --format tsv --year 2025 | wc -l)
	run 0 rollover --format tsv R8
	must [ "$(cut -f 4 out | grep -c made)" = "$count" ]
	run 0 list --format tsv --year 2026
	must [ "$(wc -l <out)" = "$count" ]
	must [ "$(cut -f 6 out | sort -u)" = not_started ]
	run 0 log --format tsv --year 2026 012
	must [ "$(cut -f 5 out | sort -u)" = rollover ]
	set=$(cut -f 1 out | sort -u)
	run 0 log --format tsv --year 2026 045
	must [ "$(cut -f 1 out | sort -u)" = "$set" ]
	run 0 verify
}

never_overwrites() {
	run 0 set --year 2026 012 cost.budget@2026 4711
	cp "$store" before.db
	run 0 rollover 2026
	has '012 地域の居場所づくり支援事業: left as it is: has its sheet already'
	has ': sheets made: 0, left out: 0'
	must cmp before.db "$store"
	run 0 show --year 2026 012 cost.budget@2026
	must [ "$(cat out)" = 4711 ]
}

takes_late_comers() {
	demo_store
	run 0 rollover 2026 012
	has ': sheets made: 1, left out: 0'
	must [ "$(wc -l <out)" = 2 ]
	run 0 rollover --format tsv 2026
	must [ "$(awk -F '\t' '$4 == "there" { print $1 }' out)" = 012 ]
	must [ "$(awk -F '\t' '$4 != "there" && $4 != "made"' out | wc -l)" = 0 ]
}

# A sheet that has no sheet of the year before is carried only where it is named.
carries_over_gaps() {
	demo_store
	run 0 rollover --format tsv 2027
	must [ "$(cut -f 4 out | sort -u)" = gap ]
	run 0 list --year 2027
	must [ ! -s out ]
	run 0 rollover 2027 012
	run 0 show --format tsv --year 2027 012
	must grep -q '^cost.budget@2025	8900	' out
	must grep -q '^cost.settled@2025	8540	' out
	must grep -q '^cost.settled@2026		$' out
	must grep -q '^cost.settled@2028		未到来$' out
	run 0 verify
}

carries_memos() {
	run 0 show --year 2027 012 memo.cost
	has '財政課の執行一覧'
	run 0 show --year 2027 012 memo.result.outcome
	has '中間支援組織'
}

refuses() {
	demo_store
	run 64 rollover
	run 64 rollover いつか
	run 64 rollover 2020
	says 'there is no sheet before 2020'
	run 66 rollover 2026 999
	says "there is no sheet '999' before 2026"
	run 64 rollover --nothing 2026
	run 0 list --year 2026
	must [ ! -s out ]
}

says_the_working_year() {
	run 0 setting working-year 2025
	run 0 rollover 2026
	has 'the working year is 2025'
	run 0 setting working-year ''
	run 0 list --format tsv
	must [ "$(cut -f 1 out | sort -u)" = 2026 ]
}

published_sums() {
	seed_store || return
	run 0 rollover 2024
	must [ "$(sum 2024 cost.budget@2022)" = 769674 ]
	must [ "$(sum 2024 cost.budget@2023)" = 872704 ]
	must [ "$(sum 2024 cost.budget@2024)" = 907618 ]
	must [ "$(sum 2024 cost.budget@2025)" = 934336 ]
	must [ "$(sum 2024 cost.budget@2026)" = none ]
	must [ "$(sum 2024 cost.settled@2022)" = 732007 ]
	must [ "$(sum 2024 cost.settled@2023)" = 857997 ]
	must [ "$(sum 2024 cost.general@2023)" = 824776 ]
	must [ "$(sum 2024 cost.share@2024)" = 9.5 ]
	must [ "$(sum 2024 cost.share@2025)" = 9.5 ]
	must [ "$(sum 2024 cost.labour@2023)" = 65284 ]
	for cell in settled general national other labour; do
		must [ "$(sum 2024 cost.$cell@2024)" = none ]
	done
	run 0 verify
}

published_cells() {
	seed_store || return
	run 0 rollover 2024
	read_sheet 088
	cell cost.budget@2024 126287
	cell cost.settled@2024 ''
	cell cost.settled@2025 '' 未到来
	cell cost.general@2026 '' 未到来
	cell indicator.1.direction down
	cell indicator.1.target@2020 280.0
	cell indicator.1.target@2024 280.0
	cell indicator.1.target@2025 ''
	cell indicator.1.actual@2023 0.0
	cell indicator.1.actual@2024 ''
	cell indicator.1.actual@2025 '' 未到来
	cell evaluation.needs.score ''
	cell result.goal ''
	cell direction.choice ''
	must [ "$(grep -c '^cost.*@2021' sheet)" = 0 ]
	must [ "$(grep -c '未到来' sheet)" = 9 ]
	cp "$store" before.db
	run 0 rollover 2024
	must cmp before.db "$store"
}

test_case 'a preview changes nothing' previews
test_case 'all sheets in one change set' makes_all_in_one_set
test_case 'a second time overwrites nothing' never_overwrites
test_case 'late-comers' takes_late_comers
test_case 'over a gap by name alone' carries_over_gaps
test_case 'memos go along' carries_memos
test_case 'what cannot be rolled over' refuses
test_case 'the working year' says_the_working_year
test_case 'sums of the published sheets' published_sums
test_case 'cells of the published sheets' published_cells
finish
