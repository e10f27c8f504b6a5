#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The commands as a clerk types them: what they do, say, and return.
. "${top_srcdir:?}/tests/cli/lib.sh"

makes_a_demo() {
	run 0 init --demo
	run 73 init
	says 'there is a file already'
	run 0 verify
	has 'whole: '
	run 0 list --format tsv
	must [ "$(wc -l <out)" -ge 4 ]
	must [ "$(cut -f 1 out | sort -u)" = 2025 ]
}

lists() {
	run 0 list --year R6 --format tsv
	must [ "$(cut -f 1 out | sort -u)" = 2024 ]
	run 0 list --section 健康推進課 --format tsv
	must [ "$(wc -l <out)" = 2 ]
	run 64 list --year abc
	run 64 list --format xml
}

shows() {
	run 0 show 012
	has '地域の居場所づくり支援事業'
	run 0 show --format tsv 012
	must [ "$(awk -F '\t' 'NF != 3' out | wc -l)" = 0 ]
	has 'cost.settled@2025	8540	'
	has 'cost.settled@2026		未到来'
	run 0 show 012 cost.labour@2025
	has 8822
	run 0 show --year 2023 012 cost.settled@2023
	has 7132
	run 66 show 999
	says "there is no sheet '999'"
	run 64 show 012 cost.nothing@2025
	run 64 show 012 cost.settled@2040
}

sets() {
	run 0 set --why 確定 012 cost.settled@2025 '８，５４１'
	has "012 令和7年度 (2025) cost.settled@2025: '8540' -> '8541'"
	run 0 show 012 cost.settled@2025
	must [ "$(cat out)" = 8541 ]
	run 0 set 012 cost.other@2025 -5
	run 0 set --expect -5 012 cost.other@2025 △6
	run 75 set --expect 5 012 cost.other@2025 7
	says "the cell is now '-6'"
	run 65 set 012 cost.settled@2025 多い
	run 65 set 012 evaluation.needs.score 6
	run 65 set 012 basic.name ''
	run 0 set 012 evaluation.needs.score ３
	run 0 set 012 evaluation.needs.score 3
	has unchanged
	run 0 log --format tsv 012 cost.settled@2025
	has '確定'
	must [ "$(head -n 1 out | cut -f 7,8)" = '8540	8541' ]
}
# An expectation that is not met says what stands there.
expects_empty() {
	run 75 set --expect '' 012 cost.budget@2025 1
	says "the cell is now '8900'"
}

gives_reasons() {
	run 0 set --reason 集計中 045 indicator.2.actual@2025 ''
	run 0 show --format tsv 045 indicator.2.actual@2025
	has '集計中'
	run 65 set --reason 未到来 045 indicator.2.actual@2025 ''
	run 65 set --reason 集計中 045 indicator.2.actual@2026 ''
	run 65 set --reason なんとなく 045 indicator.2.actual@2025 ''
	run 64 set --reason 集計中 045 indicator.2.actual@2025 3
	run 0 set 045 indicator.2.actual@2025 14.8
	run 0 show --format tsv 045 indicator.2.actual@2025
	must [ "$(cut -f 3 out)" = '' ]
	run 0 set 045 indicator.2.actual@2026 1
	run 0 set 045 indicator.2.actual@2026 ''
	run 0 show --format tsv 045 indicator.2.actual@2026
	has '未到来'
}

every_sheet() {
	"$hyoka" --store "$1" list --format tsv --year "$2" | cut -f 2 | while read -r n; do
		"$hyoka" --store "$1" show --year "$2" --format tsv "$n" | grep -v '^memo\.'
	done
}

# round_trip STORE: out, into another store, out again.
round_trip() {
	"$hyoka" --store "$1" export >first.txt || bad=1
	"$hyoka" --store "$work/second.db" init >/dev/null
	"$hyoka" --store "$1" master export choice >choice.tsv
	"$hyoka" --store "$1" master export unit_cost >cost.tsv
	"$hyoka" --store "$work/second.db" master import choice choice.tsv >/dev/null
	"$hyoka" --store "$work/second.db" master import unit_cost cost.tsv >/dev/null
	must "$hyoka" --store "$work/second.db" import first.txt >report
	"$hyoka" --store "$work/second.db" export >second.txt || bad=1
	must cmp first.txt second.txt
	for year in 2023 2024 2025; do
		every_sheet "$1" $year >first.tsv
		every_sheet "$work/second.db" $year >second.tsv
		must cmp first.tsv second.tsv
	done
	rm -f "$work/second.db"*
}

comes_back() {
	round_trip "$store"
	must [ -s first.tsv ]
}

seeds_come_back() {
	[ -n "${HYOKA_SEEDS:-}" ] || { skip='HYOKA_SEEDS names no folder'; return; }
	"$hyoka" --store "$work/seeds.db" init >/dev/null
	must "$hyoka" --store "$work/seeds.db" import "$HYOKA_SEEDS"/*.txt >report
	must [ "$(grep -c 'new: ' report)" = 6 ]
	must grep -q ':371: lost: .*basic.period' report
	round_trip "$work/seeds.db"
	must "$hyoka" --store "$work/seeds.db" import "$HYOKA_SEEDS"/*.txt >report
	must [ "$(grep -c ': unchanged$' report)" = 6 ]
	must "$hyoka" --store "$work/seeds.db" verify >report
}

imports_what_differs() {
	run 0 export 012
	sed 's/8,900/8,901/' out >new.txt
	cp "$store" before.db
	run 0 import --dry-run new.txt
	has "changed: cost.budget@2025: '8900' is now '8901'"
	must cmp before.db "$store"
	run 0 import new.txt
	has 'updated: 1 cells differ'
	run 0 log --format tsv 012 cost.budget@2025
	must [ "$(head -n 1 out | cut -f 5)" = import ]
	run 0 export 012
	must sh -c "'$hyoka' --store '$store' import - <out >piped"
}

refuses_bad_input() {
	cp "$store" before.db
	: >empty.txt
	run 65 import empty.txt
	says 'empty.txt:1: the file is empty'
	printf '# \377\n' >utf8.txt
	run 65 import utf8.txt
	says 'utf8.txt:1: '
	printf '# a\0b\n' >nul.txt
	run 65 import nul.txt
	says 'nul.txt:1: '
	run 0 export 013
	mv out good.txt
	awk 'NR == 20 { printf "\033[31m" } { print }' good.txt >escape.txt
	run 65 import escape.txt
	says 'escape.txt:20: '
	sed 's/11,200/多い/' good.txt >letters.txt
	run 65 import letters.txt
	says 'letters.txt:'
	cat good.txt good.txt >twice.txt
	run 65 import twice.txt
	says 'stands at line 3 already'
	run 65 import good.txt good.txt
	sed 's/013 多文化共生推進事業//' good.txt >nameless.txt
	run 65 import nameless.txt
	says 'nameless.txt:'
	head -c 100000000 /dev/zero | tr '\0' x >long.txt
	run 65 import long.txt
	says 'long.txt:1: '
	rm long.txt
	run 66 import missing.txt
	run 66 import "$work"
	must cmp before.db "$store"
}

refuses_bad_stores() {
	store=$work/none.db
	run 78 list
	: >"$store"
	run 78 list
	echo 'a text that is long enough to be looked at as a database header, and is none' >"$store"
	run 78 list
	run 78 set 012 basic.unit x
	rm "$store"
	store=$work/store.db
	cp "$store" newer.db
	if command -v sqlite3 >/dev/null; then
		sqlite3 newer.db 'PRAGMA user_version = 9'
		store=$work/newer.db
		run 78 list
		says 'version 9'
		store=$work/store.db
	fi
	rm newer.db
	printf '[screen]\nambiguous = perhaps\n' >bad.ini
	run 78 --config bad.ini list
	says 'bad.ini:2: '
	printf '[screen]\nambigous = auto\n' >bad.ini
	run 78 --config bad.ini list
	says "the nearest is 'ambiguous'"
	run 78 --config missing.ini list
}

prints() {
	run 0 print 012
	has '地域の居場所づくり支援事業 【作成中】'
	must [ "$(grep -c '' out)" -gt 60 ]
	run 0 print --output pages.txt 012
	run 73 print --output pages.txt 012
	says 'pages.txt: there is a file already; --force replaces it'
	run 0 print --force --output pages.txt 012
	run 73 print --output "$work/none/pages.txt" 012
	run 73 print --output "$work" 012
	says 'is a folder'
	run 0 print --output /dev/null 012
	: >-
	run 0 print --output - 012
	must [ "$(grep -c '' out)" -gt 60 ]
	rm ./-
	run 64 print --width 10 012
	run 0 print --ambiguous wide 012
	must sh -c '! grep -q ─ out'
	"$hyoka" --store "$store" print 012 >/dev/full 2>err
	must [ $? = 74 ]
}

keeps_masters() {
	run 0 master
	has unit_cost
	run 0 master export unit_cost
	must [ "$(head -n 1 out)" = 'year	person_yen	hour_yen	rounding' ]
	printf 'year\tperson_yen\thour_yen\n2026\t7200000\t2500\n' >costs.tsv
	run 0 master import --dry-run unit_cost costs.tsv
	has '2: added: year=2026'
	must [ "$(wc -l <out)" = 1 ]
	printf 'year\tperson_yen\thour_yen\n2025\t7200000\t2500\n' >costs2.tsv
	run 0 master import --dry-run unit_cost costs2.tsv
	has '012 of 2025: Labour cost of 2025: 8,822 -> '
	run 0 master unit_cost
	must sh -c '! grep -q 2026 out'
	run 0 master import unit_cost costs.tsv
	run 0 master unit_cost
	has '2026	7200000	2500'
	printf 'year\tperson_yen\thour_yen\n2026\tmuch\t2500\n' >costs.tsv
	run 65 master import unit_cost costs.tsv
	says 'costs.tsv:2: '
	printf 'year\twho\n' >costs.tsv
	run 65 master import unit_cost costs.tsv
	says 'costs.tsv:1: '
	run 64 master nothing
	run 66 master import unit_cost missing.tsv
}

suggests() {
	run 0 suggest basic.status
	must [ "$(cut -f 1 out | head -n 1)" = 継続 ]
	run 0 suggest --limit 1 basic.account_code
	must [ "$(wc -l <out)" = 1 ]
	run 0 suggest basic.section 協働
	run 0 suggest basic.sdg 健康
	must [ "$(cut -f 1 out)" = 3 ]
	run 0 suggest evaluation.progress.comment 4
	must [ -s out ]
	run 64 suggest evaluation.progress.comment
	run 64 suggest evaluation.progress.comment 6
	run 64 suggest basic.nothing
	run 64 suggest result.outcome
	run 64 suggest --limit 0 basic.status
}

keeps_settings() {
	run 0 setting working-year 令和6年度
	run 0 setting working-year
	must [ "$(cat out)" = 2024 ]
	run 0 list --format tsv
	must [ "$(cut -f 1 out | sort -u)" = 2024 ]
	run 65 setting working-year いつか
	run 64 setting nothing
	run 0 setting working-year ''
	run 0 setting yen-rounding
	must [ "$(cat out)" = half-up ]
}

figures_have_units() {
	run 0 set 012 cost.settled@2025 '１２３，２３５，５００円'
	run 0 show 012 cost.settled@2025
	must [ "$(cat out)" = 123236 ]
	run 0 setting yen-rounding down
	run 0 set 012 cost.settled@2025 '¥123,235,500'
	run 0 show 012 cost.settled@2025
	must [ "$(cat out)" = 123235 ]
	run 0 set --expect 123,235千円 012 cost.settled@2025 12.3万円
	run 0 show 012 cost.settled@2025
	must [ "$(cat out)" = 123 ]
	run 65 set 012 cost.settled@2025 '(5)'
	# what the cell is worked out to anyway is not stored
	run 0 set 012 cost.labour@2025 "$("$hyoka" --store "$store" show 012 cost.labour@2025)"
	has unchanged
	run 65 set 012 cost.settled@2025 499円
	run 0 setting yen-rounding ''
}

# visible ARGUMENT...: refused, and what was typed does nothing to a terminal.
visible() {
	"$hyoka" --store "$store" "$@" >out 2>err && must false
	must [ -s err ]
	must [ "$(tr -d '[:print:]\n' <err | tr -d '\200-\377' | wc -c)" = 0 ]
}

shows_no_escapes() {
	red=$(printf '\033[31mred')
	visible "$red"
	visible list "--$red"
	visible list --year "$red"
	visible show "$red"
	visible show 012 "$red"
	visible set 012 cost.settled@2025 "$red"
	visible set --reason "$red" 012 cost.settled@2025 ''
	visible setting "$red"
	visible setting working-year "$red"
	visible setting yen-rounding "$red"
	visible master "$red"
	visible import "$red"
	visible print --output "/none/$red"
	visible init --store "$red"
}

helps() {
	commands=$("$hyoka" --help | sed -n '/^Commands/,/^$/s/^  \([a-z]*\) .*/\1/p')
	must [ "$(echo "$commands" | wc -l)" -gt 20 ]
	for command in $commands; do
		run 0 $command --help
		has "usage: hyoka $command"
		must [ -z "$(grep '^  --.*>' out)" ]	# an option cut short
		must awk 'length > 80 { exit 1 }' out
	done
	run 0 undo --help
	has '  --changed refuse|keep|overwrite'
	run 0 setting --help
	has working-year
	has yen-rounding
	for language in en ja; do
		for command in '' $commands; do
			must sh -c "LANGUAGE=$language $hyoka $command --help | LC_ALL=C.UTF-8 awk '/[ \t]\$/ { exit 1 }'"
		done
	done
	run 0 --help
	run 0 --version
	has hyoka
	run 64 nothing
	says "unknown command 'nothing'; see 'hyoka --help'"
	run 64 inti
	says "unknown command 'inti'; the nearest is 'init', 'hyoka --help' lists all"
	run 64 list --nothing
	says "unknown option '--nothing'; --help lists all"
	run 64 list --yaer=2025
	says "unknown option '--yaer=2025'; the nearest is '--year', --help lists all"
	run 64 verify --x
	says "unknown option '--x'; --help lists all"
	run 64 list --year R5 --year R6
	run 64 list --year
	says "option '--year' wants a value"
	run 64 show
	says "usage: hyoka show [options] NUMBER [CELL]; see 'hyoka show --help'"
	run 64 verify 012
	says "usage: hyoka verify; see"
	run 64 setting a b c
	says "usage: hyoka setting [KEY [VALUE]]; see"
	run 64 master import choice
	says "usage: hyoka master [options] [TABLE | export TABLE | import TABLE FILE]; see"
	run 64 init --demo=x
	says "option '--demo=x' takes no value"
	run 0 fields --format tsv
	has 'indicator.N.actual@Y'
}

private_store() {
	"$hyoka" list >out 2>err
	must [ $? = 0 ]
	must [ -f "$XDG_DATA_HOME/hyoka/hyoka.db" ]
	"$hyoka" master choice >out
	has 継続
}

needs_a_terminal() {
	run 78 </dev/null
	says 'the screen needs a terminal'
	run 78 terminal
}

test_case 'a demo store is made once' makes_a_demo
test_case 'lists by year and section' lists
test_case 'shows sheets and cells' shows
test_case 'sets cells, with expectation and reason' sets
test_case 'an expectation of emptiness' expects_empty
test_case 'reasons of empty cells' gives_reasons
test_case 'export comes back the same' comes_back
test_case 'the published sheets come back the same' seeds_come_back
test_case 'an import changes what differs' imports_what_differs
test_case 'bad input is refused by file and line' refuses_bad_input
test_case 'what is no store is refused' refuses_bad_stores
test_case 'prints' prints
test_case 'masters' keeps_masters
test_case 'suggestions' suggests
test_case 'settings' keeps_settings
test_case 'figures with units, yen rounded as set' figures_have_units
test_case 'messages show what was typed, and do not do it' shows_no_escapes
test_case 'help and usage' helps
test_case 'a private store at first use' private_store
test_case 'no screen without a terminal' needs_a_terminal
finish
