#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What was typed and never left, from the command line.
. "${top_srcdir:?}/tests/cli/lib.sh"

state=$XDG_STATE_HOME/hyoka
me=$(id -un)

# recovery CELL BASED_ON TEXT [AT [LOGIN]]: a file as a screen leaves it.
recovery() {
	mkdir -p "$state"
	{
		printf 'store\tlogin\tsession\tyear\tnumber\tsheet\tcell\tat\tbased_on\ttext\n'
		printf '%s\t%s\t00c0ffee0001 192.0.2.7\t2025\t012\t1\t%s\t%s\t%s\t%s\n' "$store" "${5:-$me}" "$1" "${4:-1718586720}" "$2" "$3"
	} >"$state/recovery-00c0ffee0001.txt"
}

nothing_at_first() {
	run 0 init --demo
	run 0 drafts
	has 'there are no drafts'
	run 0 drafts --format tsv
	must [ ! -s out ]
	run 66 drafts 012 result.goal
	says "there is no draft of 'result.goal'"
	run 64 drafts use 012
	run 64 drafts 012 result.goal too-many
}

recovery_is_taken_up() {
	run 0 show 012 result.goal
	recovery result.goal "$(cat out)" '途中\nの文'
	run 0 drafts
	must [ ! -e "$state/recovery-00c0ffee0001.txt" ]
	has '012 令和7年度'
	has '2024-06-17 01:12'
	has '192.0.2.7'
	has '途中 ...'
	run 0 drafts --format tsv 012
	must [ "$(wc -l <out)" = 1 ]
	has 'lost	2024-06-17T01:12:00Z'
	has 'unchanged'
	run 0 drafts 012 result.goal
	must [ "$(cat out)" = "$(printf '途中\nの文')" ]
}

# Others' files, and those of another store, are left alone.
strange_files_stay() {
	recovery result.goal '' 'よその人' 1718586720 somebody-else
	run 0 drafts 012 --format tsv
	must [ "$(wc -l <out)" = 1 ]
	must [ -e "$state/recovery-00c0ffee0001.txt" ]
	printf 'no table\n' >"$state/recovery-00c0ffee0001.txt"
	run 0 drafts
	has 'is no recovery file of hyoka'
	recovery result.goal '' 'ないシートの文'
	sed -i 's/\t012\t/\t999\t/' "$state/recovery-00c0ffee0001.txt"
	run 0 drafts
	has "there is no sheet '999'"
	must [ -e "$state/recovery-00c0ffee0001.txt" ]
	rm "$state/recovery-00c0ffee0001.txt"
}

used_where_nothing_changed() {
	run 0 drafts use --why 復旧 012 result.goal
	run 0 show 012 result.goal
	must [ "$(cat out)" = "$(printf '途中\nの文')" ]
	run 0 log --format tsv 012 result.goal
	has '復旧'
	run 66 drafts 012 result.goal
	run 0 verify
}

refused_where_it_did() {
	run 0 set 012 cost.budget@2025 7000
	recovery cost.budget@2025 6999 7,200
	run 75 drafts use 012 cost.budget@2025
	run 0 drafts --format tsv
	has changed
	run 0 drafts use --changed overwrite 012 cost.budget@2025
	run 0 show 012 cost.budget@2025
	must [ "$(cat out)" = 7200 ]
	recovery cost.budget@2025 7200 七百
	run 65 drafts use 012 cost.budget@2025
	run 0 drafts 012 cost.budget@2025
	has 七百
	run 0 drafts drop 012 cost.budget@2025
	run 0 drafts
	has 'there are no drafts'
}

test_case 'without drafts there are none' nothing_at_first
test_case 'a recovery file becomes drafts, and goes' recovery_is_taken_up
test_case 'strange recovery files stay' strange_files_stay
test_case 'a draft is used where the cell is as it was' used_where_nothing_changed
test_case 'a draft is refused where it is not, and dropped' refused_where_it_did
finish
