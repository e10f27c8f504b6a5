#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What is said about cells: estimates, carried over, confirmed; and memos.
. "${top_srcdir:?}/tests/cli/lib.sh"

marks_of() {
	"$hyoka" --store "$store" mark 012 >marks
}

stands() {
	must grep -q "^$1	$2	" marks
}

gone() {
	must sh -c "! grep -q '^$1	$2	' marks"
}

begin() {
	rm -f "$store" "$store".*
	run 0 init --demo
	run 0 rollover 2026
}

carried_over() {
	begin
	marks_of
	stands cost.budget@2026 check
	stands indicator.1.target@2026 check
	gone cost.budget@2025 check
	run 0 show 012
	has '[to be confirmed]'
	run 0 list --format tsv --year 2026
	must [ "$(cut -f 6 out | sort -u)" = not_started ]
}

# A cell that was changed has been looked at.
changed_cells() {
	run 0 set 012 cost.budget@2026 1234
	marks_of
	gone cost.budget@2026 check
	stands cost.budget@2027 check
	run 0 log --format tsv 012 'cost.budget@2026'
	must [ "$(cut -f 1 out | head -n 2 | sort -u | wc -l)" = 1 ]
	must grep -q 'cost.budget@2026#check' out
	run 0 mark 012 cost.budget@2027 check off
	has 'cost.budget@2027#check: off'
	run 0 mark 012 cost.budget@2027 check off
	has 'unchanged'
	marks_of
	gone cost.budget@2027 check
	run 0 set --reason 設定なし 012 indicator.1.target@2026 ''
	marks_of
	gone indicator.1.target@2026 check
}

confirms_sections() {
	run 0 mark --why 前年度と同じ 012 cost confirmed
	has 'cost#confirmed: on'
	marks_of
	stands cost confirmed
	must [ "$(grep -c '^cost.*	check	' marks)" = 0 ]
	must [ "$(grep -c '^indicator.*	check	' marks)" -gt 0 ]
	run 0 show 012
	has "Costs [confirmed as last year: $(id -un) "
	run 0 log --format tsv 012
	must [ "$(awk -F '\t' -v set="$(head -n 1 out | cut -f 1)" '$1 == set' out | cut -f 5,9 | sort -u)" = "mark	前年度と同じ" ]
	run 0 mark 012 basic confirmed
	run 0 mark 012 overview confirmed
	run 65 mark 012 result confirmed
	run 65 mark 012 evaluation confirmed
	run 65 mark 012 participation confirmed
	run 0 verify
}

# What is new every year may be entered; what was carried over may not.
lapses() {
	run 0 set 012 cost.settled@2026 100
	run 0 set 012 cost.general@2026 100
	run 0 set 012 memo.cost 'ここを見る'
	marks_of
	stands cost confirmed
	run 0 set 012 cost.share@2026 9
	marks_of
	gone cost confirmed
	stands overview confirmed
	run 0 set 012 overview.target 市民
	marks_of
	gone overview confirmed
	stands basic confirmed
	run 0 set 012 basic.pledge.7 12
	marks_of
	gone basic confirmed
	run 0 mark 012 basic confirmed
	run 0 mark 012 basic confirmed off
	marks_of
	gone basic confirmed
}

estimates() {
	begin
	run 0 set 012 cost.settled@2026 100
	run 0 mark 012 cost.settled@2026 provisional
	run 0 mark 012 cost.budget@2026 provisional
	run 65 mark 012 indicator.1.actual@2026 provisional
	says 'the cell is empty'
	run 0 set 012 indicator.1.actual@2026 5
	run 0 mark 012 indicator.1.actual@2026 provisional on
	run 0 show 012
	has 'Actual 2026: 5.0 [estimate]'
	run 65 mark 012 cost.share@2026 provisional
	run 65 mark 012 basic.name provisional
	run 65 mark 012 cost provisional
	run 64 mark 012 cost.nothing provisional
	run 64 mark 012 cost.budget@2026 corrected
	run 64 mark 012 cost.budget@2026 empty
	run 64 mark 012 cost.budget@2026 provisional maybe
	run 64 mark 012 cost.budget@2026
	run 66 mark 999 cost confirmed
	run 0 set 012 cost.settled@2026 101
	marks_of
	stands cost.settled@2026 provisional
	run 0 set 012 cost.settled@2026 ''
	marks_of
	gone cost.settled@2026 provisional
}

begins_work() {
	begin
	run 0 mark 012 overview confirmed
	run 0 list --format tsv --year 2026
	must [ "$(awk -F '\t' '$2 == "012" { print $6 }' out)" = in_work ]
	must [ "$(awk -F '\t' '$2 != "012" { print $6 }' out | sort -u)" = not_started ]
}

# Only the program says that a year is to come.
to_come() {
	run 65 set --reason 未到来 012 cost.settled@2027 ''
	run 65 set --reason 未到来 012 cost.settled@2026 ''
	run 65 set --reason 未到来 012 cost.budget@2027 ''
	run 0 set 012 cost.settled@2027 1
	run 0 set 012 cost.settled@2027 ''
	run 0 show --format tsv 012 cost.settled@2027
	has '未到来'
}

# A new indicator: years to come are 未到来, years before the program 開始前.
new_indicators() {
	run 0 project new --year 2026 --on 2025-07-01 131 見守り事業
	run 0 set 131 indicator.2.name 見守りの件数
	run 0 show --format tsv 131
	must grep -q '^indicator.2.target@2024		開始前$' out
	must grep -q '^indicator.2.actual@2022		開始前$' out
	must grep -q '^indicator.2.actual@2025		$' out
	must grep -q '^indicator.2.target@2027		$' out
	must grep -q '^indicator.2.actual@2027		未到来$' out
	run 0 set 012 indicator.5.target@2026 3
	run 0 show --format tsv 012
	must grep -q '^indicator.5.actual@2027		未到来$' out
	must grep -q '^indicator.5.target@2026	3.0	$' out
	must grep -q '^indicator.5.target@2023		$' out
	run 0 verify
}

# Memos are carried, shown, and never printed or exported.
memos() {
	begin
	run 0 set 012 memo.overview '概要は総合計画の第3章から'
	run 0 set 012 memo.indicator.1.actual@2026 '県の速報による'
	run 0 show 012
	has '概要は総合計画の第3章から'
	run 0 show 012 memo.overview
	has '第3章'
	for out in 'export 012' 'export --as-printed 012' 'print 012'; do
		run 0 $out
		must sh -c "! grep -q -e 第3章 -e 速報 -e 財政課 out"
	done
	run 0 rollover 2027
	run 0 show 012 memo.indicator.1.actual@2027
	has '県の速報による'
	run 0 show 012 memo.overview
	has '第3章'
	run 0 set 012 memo.overview ''
	run 0 show --format tsv 012
	must sh -c "! grep -q '^memo.overview	' out"
	run 64 set 012 memo.memo.cost x
	run 64 set 012 memo.nothing x
}

test_case 'what was carried over is marked' carried_over
test_case 'a changed cell has been looked at' changed_cells
test_case 'a section is confirmed' confirms_sections
test_case 'a confirmation lapses' lapses
test_case 'estimates' estimates
test_case 'a mark begins the work' begins_work
test_case 'years to come' to_come
test_case 'new indicators' new_indicators
test_case 'memos' memos
finish
