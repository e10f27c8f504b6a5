#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Programs live: each verb, what it refuses, and that the store stays whole.
. "${top_srcdir:?}/tests/cli/lib.sh"

demo_store() {
	rm -f "$store" "$store".*
	run 0 init --demo
}

# whole: the history is unbroken after what was done.
whole() {
	run 0 verify
}

# unchanged STATUS ARGUMENT...: fails and leaves the store as it is.
refused() {
	cp "$store" before.db
	run "$@"
	must cmp before.db "$store"
}

# same_preview ARGUMENT...: a preview keeps nothing and says what is done then.
same_preview() {
	cp "$store" before.db
	run 0 project "$@" --dry-run
	has '(a preview: nothing has been changed)'
	sed '$d' out >preview
	must cmp before.db "$store"
	run 0 project "$@"
	grep -v "^(taken back by 'hyoka undo" out >done.txt
	must cmp preview done.txt
}

# undone ARGUMENT...: the act is taken back by the number it told, and done again.
undone() {
	cp "$store" acted.db
	set=$(sed -n "s/^(taken back by 'hyoka undo \([0-9]*\)')$/\1/p" out)
	run 0 undo "$set"
	run 75 undo "$set"
	says 'taken back already'
	run 0 verify
	run 0 undo "$((set + 1))"
	cp acted.db "$store"
}

# value YEAR NUMBER CELL VALUE REASON
value() {
	run 0 show --format tsv --year "$1" "$2" "$3"
	must [ "$(cut -f 2,3 out)" = "$4	${5:-}" ]
}

begins() {
	demo_store
	same_preview new --section 市民部地域振興課 --on 令和7年10月1日 --why 議会の議決 101 子ども食堂支援事業
	has '101 子ども食堂支援事業: new, with a sheet of 2025; begins on 2025-10-01'
	run 0 log --format tsv 101
	must [ "$(cut -f 5,9 out | sort -u)" = "project	議会の議決" ]
	run 0 list --format tsv
	must grep -q '^2025	101	子ども食堂支援事業	市民部地域振興課		not_started' out
	value 2025 101 cost.budget@2023 '' 開始前
	value 2025 101 cost.settled@2024 '' 開始前
	value 2025 101 cost.share@2024 '' 開始前
	value 2025 101 cost.temporary@2024 '' 開始前
	value 2025 101 cost.labour@2024 ''
	value 2025 101 cost.budget@2025 ''
	value 2025 101 cost.settled@2025 ''
	value 2025 101 cost.settled@2026 '' 未到来
	value 2025 101 basic.status 新規
	refused 75 project new 101 別の事業
	says "there is a sheet '101' of 2025 already"
	refused 65 project new --on 2026-04-01 102 先の事業
	refused 65 project new --on いつか 102 先の事業
	refused 65 project new 102 ''
	refused 64 project new 102
	refused 64 project new --into 3 102 名
	whole
	run 0 check --format tsv 101
	must [ -z "$(grep 'REQUIRED	[a-z]*	cost[.a-z]*@202[34]' out)" ]
	run 0 rollover --format tsv 2026 101
	has '101	子ども食堂支援事業	2025	made'
	value 2026 101 cost.settled@2024 '' 開始前
}

# What began earlier gets its sheet, too: nothing but the years before is 開始前.
begins_late() {
	run 0 project new --year 2025 --on 2024-02-01 103 古い事業
	value 2025 103 cost.budget@2023 ''
	value 2025 103 basic.status ''
	run 0 project new --year 2025 104 新しい事業
	value 2025 104 cost.budget@2024 '' 開始前
	run 0 project show 104
	has 'begun on 2025-04-01'
}

renames() {
	demo_store
	same_preview rename --why 組織改正 012 居場所づくり事業
	has "012 of 2025: Name '地域の居場所づくり支援事業' is now '居場所づくり事業'"
	value 2024 012 basic.name 地域の居場所づくり支援事業
	run 0 project rename 012 居場所づくり事業
	has '012 of 2025: unchanged'
	refused 66 project rename 999 名
	refused 65 project rename 012 ''
	whole
}

renumbers() {
	same_preview renumber 012 112
	has "012 of 2025: Number '012' is now '112'"
	undone
	refused 65 project renumber 112 013
	says 'another sheet of 2025 has that number'
	run 0 show 112
	has 'predecessor: 012 地域の居場所づくり支援事業 (renumbered, from 2025 on)'
	run 0 show --year 2024 012
	has 'successor: 112 居場所づくり事業 (renumbered, from 2025 on)'
	run 0 log --follow 112 basic.name
	has '-- number changed: 012 until 令和6年度, 112 from 令和7年度 on'
	must [ "$(grep -c 'number changed' out)" = 1 ]
	has '-- 令和6年度 012 '
	has '-- 令和5年度 012 '
	run 0 log --follow --format tsv 112 basic.name
	must [ "$(cut -f 12 out | sort -u | wc -l)" = 3 ]
	run 0 rollover --format tsv 2026 112
	has '112	居場所づくり事業	2025	made'
	whole
}

ends() {
	demo_store
	refused 64 project end --on 2026-03-31 012
	says '廃止, 完了, 統合'
	refused 64 project end --on 2026-03-31 --why 飽きた 012
	refused 64 project end --why 廃止 012
	says 'wants --on'
	refused 65 project end --on 2026-02-30 --why 廃止 012
	refused 65 project end --on '' 012
	says 'no end that could be taken back'
	same_preview end --on R8.3.31 --why 廃止 012
	has '012 地域の居場所づくり支援事業: ends on 2026-03-31 (廃止)'
	undone
	run 0 project show 012
	has 'ended on 2026-03-31 (廃止)'
	run 0 rollover --format tsv 2026
	must grep -q '^012	.*	ended	' out
	run 66 show --year 2026 012
	run 0 show --year 2025 012
	whole
	run 0 rollover 2026 012
	has 'left out: ended on 2026-03-31 (廃止)'
}

# It existed on a day of 2026: that year's sheet is made, and none after.
ends_within_a_year() {
	demo_store
	run 0 project end --on 2026-04-01 --why 完了 012
	has "has no sheet of 2026, its last year; 'hyoka rollover' makes it"
	run 0 rollover --format tsv 2026
	must grep -q '^012	.*	made	' out
	run 0 rollover --format tsv 2027
	must grep -q '^012	.*	ended	' out
	whole
}

# A sheet that was made too early is kept, and not evaluated.
ends_after_rollover() {
	demo_store
	run 0 rollover 2026
	same_preview end --on 2026-03-31 --why 廃止 012
	has '012 of 2026: is there already, and is not to be evaluated any more'
	undone
	run 0 log --format tsv --year 2026 012
	must grep -q 'sheet.scope	normal	none' out
	run 0 project end --on '' 012
	has 'has no end any more'
	run 0 project show 012
	must sh -c '! grep -q ended out'
	run 0 log --format tsv --year 2026 012
	must grep -q 'sheet.scope	none	normal' out
	whole
}

# A number that is given again is another program's.
numbers_again() {
	demo_store
	cp "$store" alive.db
	run 0 rollover 2026 012
	run 0 export --year 2026 012
	cp out next.txt
	cp alive.db "$store"
	run 0 project end --on 2026-03-31 --why 廃止 012
	run 0 import next.txt
	run 0 project show --year 2026 012
	must [ "$(grep -c '^  令和' out)" = 1 ]
	whole
	cp alive.db "$store"
	run 0 import next.txt
	run 0 project show --year 2026 012
	must [ "$(grep -c '^  令和' out)" = 4 ]
}

merges() {
	demo_store
	same_preview merge --into 013 --from-year R8 --why 窓口の一本化 012 045
	has '013 comes from 012 from 2026 on'
	has '045 '
	has 'ends on 2026-03-31 (統合)'
	undone
	run 0 show 013
	has 'predecessor: 012 地域の居場所づくり支援事業 (merged, from 2026 on): 窓口の一本化'
	run 0 show 012
	has 'successor: 013 '
	run 0 rollover --format tsv 2026
	must grep -q '^012	.*	ended	' out
	must grep -q '^013	.*	made	' out
	refused 65 project merge --into 013 --from-year 2026 013
	says 'is the same program'
	refused 65 project merge --into 012 --from-year 2027 046
	says '012 ended on 2026-03-31'
	refused 65 project merge --into 046 --from-year 2028 012
	refused 66 project merge --into 999 --from-year 2027 046
	refused 64 project merge --into 013 012
	says 'wants --from-year'
	whole
}

# The year before of a part is that of the whole.
splits() {
	demo_store
	run 0 rollover 2026
	run 0 project new --year 2026 121 居場所づくり（高齢者）
	run 0 project new --year 2026 122 居場所づくり（子ども）
	same_preview split --into 121,122,012 --from-year 2026 012
	has '121 comes from 012 from 2026 on'
	undone
	run 0 project show 012
	must sh -c '! grep -q ended out'
	run 0 show 121
	has 'predecessor: 012 地域の居場所づくり支援事業 (split, from 2026 on)'
	run 0 log --follow 121 basic.name
	has '-- 令和7年度 012 '
	refused 65 project split --into 012 --from-year 2026 012
	refused 65 project split --into 012 --from-year 2026 121
	says 'the predecessor comes from its successor already'
	run 0 project split --into 121,122 --from-year 2027 013
	has '013 多文化共生推進事業: ends on 2027-03-31 (分割)'
	run 0 project unlink 013 122
	undone
	refused 66 project unlink 013 122
	says '122 does not come from 013'
	whole
}

# An indicator that is no more: its program is told all the same.
transfer_of_what_is_no_more() {
	demo_store
	run 0 set --year 2025 012 indicator.5.name 新指標
	made=$("$hyoka" --store "$store" log --format tsv --year 2025 012 | awk -F '\t' 'NR == 1 { print $1 }')
	run 0 set --year 2025 012 indicator.5.actual@2024 3
	run 0 project transfer 012.5 --to 013.5 --from-year 2025
	run 0 undo --changed overwrite "$made"
	run 0 show 013
	has 'predecessor: 012 '
	run 0 series 013 5
	must [ -z "$(grep null out)" ]
	run 0 series --format tsv 013 5
	has '2024		3.0	012	0	2025'
}

transfers() {
	demo_store
	name=$("$hyoka" --store "$store" show 045 indicator.1.name)
	same_preview transfer --why 所管替え 045.1 --to 013.5 --from-year 2025
	has '013 of 2025: indicator 5 is new, with '
	has 'indicator 5 of 013 comes from indicator 1 of 045 from 2025 on'
	undone
	value 2025 013 indicator.5.name "$name"
	run 0 show 013
	has "predecessor: 045 "
	LANGUAGE=ja
	run 0 show 013
	has '令和7年度から）: 所管替え'
	run 0 rollover --dry-run 2026
	has '令和7年度のシートから引き継ぎ'
	LANGUAGE=en
	run 0 series --format tsv 013 5
	must [ "$(awk -F '\t' '$1 < 2025 { print $4, $5 }' out | sort -u)" = '045 1' ]
	must [ "$(awk -F '\t' '$1 >= 2025 { print $4, $5 }' out | sort -u)" = '013 5' ]
	run 0 rollover 2026
	value 2026 045 indicator.1.target@2026 '' 移管
	value 2026 045 indicator.1.actual@2027 '' 移管
	run 0 series --format tsv 013 5
	must [ "$(awk -F '\t' '$1 < 2025 { print $4, $5 }' out | sort -u)" = '045 1' ]
	must [ "$(cut -f 1 out | sort | uniq -d)" = '' ]
	run 0 log --follow 013 indicator.5.name
	has '-- number changed: 045 indicator 1 until 令和6年度, 013 indicator 5 from 令和7年度 on'
	has '-- 令和6年度 045 '
	must grep -q "'$name'" out
	refused 66 project transfer 046.5 --to 013.1 --from-year 2025
	says 'has no indicator 5'
	refused 65 project transfer 045.2 --to 045.3 --from-year 2025
	refused 65 project transfer 013.5 --to 045.1 --from-year 2026
	says 'the predecessor comes from its successor already'
	refused 75 project transfer 046.1 --to 013.5 --from-year 2026
	says 'goes on from another one already'
	refused 64 project transfer 045 --to 013 --from-year 2025
	refused 65 project transfer 045.2 --to 013.4 --from-year 2028
	says '013 has no sheet of 2028 yet'
	refused 64 project transfer 045.6 --to 013.1 --from-year 2025
	run 0 project transfer 045.1 --to 013.5 --from-year 2024
	run 0 series --format tsv 013 5
	must [ "$(awk -F '\t' '$1 == 2024 { print $4 }' out)" = 013 ]
	whole
}

published_lineage() {
	[ -n "${HYOKA_SEEDS:-}" ] || { skip='HYOKA_SEEDS names no folder'; return; }
	rm -f "$store" "$store".*
	run 0 init
	run 0 import "$HYOKA_SEEDS"/*.txt
	run 0 show 087
	cp out alone
	same_preview transfer 087.3 --to 089.2 --from-year R4
	run 0 series --format tsv 089 2
	printf '%s\n' '2019	300.0	376.0	087	3	2023' '2020	300.0	72.0	087	3	2023' \
		'2021	300.0	62.0	087	3	2023' '2022	300.0	122.0	089	2	2023' \
		'2023	300.0	100.0	089	2	2023' '2024	300.0		089	2	2023' >wanted
	must cmp wanted out
	run 0 rollover 2024
	run 0 series --format tsv 089 2
	must [ "$(cut -f 4 out | tr '\n' ' ')" = '087 087 087 089 089 089 089 ' ]
	run 0 show 089
	has 'Indicator 2 Actual 2021: 62.0 [087 indicator 3]'
	has 'Indicator 2 Actual 2022: 122.0'
	run 0 show 087
	has 'successor: 089 '
	value 2024 087 indicator.3.actual@2021 62.0
	value 2024 087 indicator.3.actual@2023 0.0
	value 2024 087 indicator.3.target@2024 '' 移管
	run 0 rollover 2025
	run 0 rollover 2026
	run 0 show --year 2026 087 --format tsv
	must sh -c '! grep -q "^indicator.3" out'
	run 0 series --format tsv 089 2
	must [ "$(cut -f 1 out | head -n 1)" = 2019 ]
	whole
	run 0 project unlink 087.3 089.2 --year 2023
	run 0 show --year 2023 087
	must cmp alone out
}

refuses_nonsense() {
	run 64 project
	run 64 project fly 012
	says "unknown verb 'fly'"
	run 64 series 012
	run 64 series 012 6
	run 66 series 012 5
	run 0 project --help
	has 'transfer NUMBER.I --to NUMBER.I --from-year Y'
	run 0 series --help
}

test_case 'a program begins within the year' begins
test_case 'one that began before' begins_late
test_case 'another name' renames
test_case 'another number' renumbers
test_case 'a program ends with the year' ends
test_case 'a program ends within a year' ends_within_a_year
test_case 'a sheet was made too early' ends_after_rollover
test_case 'a number is given again' numbers_again
test_case 'programs are merged' merges
test_case 'a program is split' splits
test_case 'an indicator goes elsewhere' transfers
test_case 'an indicator that went elsewhere is no more' transfer_of_what_is_no_more
test_case 'what cannot be read' refuses_nonsense
test_case 'an indicator of the published sheets' published_lineage
finish
