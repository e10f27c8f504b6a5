#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# log and undo: what was done, and taking it back.
. "${top_srcdir:?}/tests/cli/lib.sh"

# The number of the newest change set of a cell.
last_set() {
	"$hyoka" --store "$store" log --format tsv "$1" "$2" | head -n 1 | cut -f 1
}

takes_a_change_back() {
	run 0 init --demo
	run 0 set 012 cost.settled@2025 7777
	set=$(last_set 012 cost.settled@2025)
	run 0 undo --why 'wrong line' "$set"
	has "(takes back #$set) (wrong line)"
	has "012 令和7年度 (2025) cost.settled@2025: '7777' -> '8540'"
	run 0 show 012 cost.settled@2025
	must [ "$(cat out)" = 8540 ]
	run 0 log --format tsv 012 cost.settled@2025
	must [ "$(head -n 1 out | cut -f 5,7-11)" = "undo	7777	8540	wrong line	$set	sheet" ]
	run 0 log 012 cost.settled@2025
	has "(takes back #$set)"
}

does_it_again() {
	run 0 undo "#$(last_set 012 cost.settled@2025)"
	run 0 show 012 cost.settled@2025
	must [ "$(cat out)" = 7777 ]
}

twice_is_refused() {
	run 0 undo "$(last_set 012 cost.settled@2025)"
	run 75 undo "$(($(last_set 012 cost.settled@2025) - 1))"
	says 'taken back already'
}

keeps_or_overwrites() {
	run 0 set 012 cost.budget@2026 1
	set=$(last_set 012 cost.budget@2026)
	run 0 set 012 cost.budget@2026 2
	run 75 undo "$set"
	says "'cost.budget@2026' by"
	says "where '2' stands now"
	run 75 undo --changed keep "$set"
	run 64 undo --changed perhaps "$set"
	run 0 undo --changed overwrite --format tsv "$set"
	must [ "$(cut -f 7,8 out)" = '2	9300' ]
}

shows_a_set() {
	run 0 log --set 1
	has 'master.'
	run 0 log --set "$set" --format tsv
	must [ "$(cut -f 1,6,8 out)" = "$set	cost.budget@2026	1" ]
	run 66 log --set 99999
	run 64 log --set x
	run 64 log --set 1 012
	run 64 log
}

refuses_other_acts() {
	run 64 undo 1
	says "'hyoka master import' changes it again"
	run 64 undo "$(last_set 012 basic.number)"
	says "'hyoka project end' ends a program"
	run 0 project new 901 新しい事業
	must sh -c '! grep -q "hyoka undo" out'
	set=$(last_set 901 basic.number)
	run 64 undo "$set"
	run 0 setting working-year 2024
	run 64 undo "$((set + 1))"
	says "changed the setting 'working-year'"
	run 66 undo 99999
	run 64 undo ''
	run 64 undo -5
	run 64 undo
	run 0 verify
}

test_case 'a change is taken back by a new one' takes_a_change_back
test_case 'taking that back does it again' does_it_again
test_case 'twice is refused' twice_is_refused
test_case 'what was changed since is kept or overwritten' keeps_or_overwrites
test_case 'log shows one set' shows_a_set
test_case 'other acts have other ways back' refuses_other_acts
finish
