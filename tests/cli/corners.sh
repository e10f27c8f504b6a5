#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Where people stumble: what commands refuse, how they say so, what they let through.
. "${top_srcdir:?}/tests/cli/lib.sh"

"$hyoka" --store "$store" init --demo >/dev/null || exit 99

a_number_in_full_width() {
	run 0 show --year R7 ０１２ basic.name
	has '地域の居場所づくり支援事業'
	run 0 set ０１２ cost.other@2025 181
	has '012 令和7年度'
	run 0 export --year 2025 ０１２ 013
	run 66 show ９９９
	says "there is no sheet '９９９'"
	run 0 check ０４６ 013
	run 0 project show ０１２
}

a_number_without_its_noughts() {
	run 0 show --year R7 12 basic.name
	has '地域の居場所づくり支援事業'
	run 0 check １３
	run 0 project show 12
	run 66 show 9
	says "there is no sheet '9'"
}

nothing_of_that_year() {
	run 66 print --year 2000 --output none.txt
	says 'there is no sheet of 2000'
	must [ ! -e none.txt ]
	run 66 export --year H12
	says 'there is no sheet of 2000'
	run 0 list --year 2000
}

a_number_that_another_sheet_has() {
	run 65 set 012 basic.number 013
	says 'another sheet of 2025 has that number'
}

a_reason_is_told_with_the_change() {
	run 0 set --reason 集計中 045 cost.other@2025 ''
	has "-> '' (集計中)"
	run 0 set --reason 未実施 045 cost.other@2025 ''
	has "'' (集計中) -> '' (未実施)"
	run 0 set 045 cost.other@2025 1
	has "'' (未実施) -> '1'"
}

an_unknown_choice_is_kept_and_said() {
	run 0 set 012 basic.status 統合
	has "'継続' -> '統合' (not in the list 'status')"
	run 0 set 012 basic.status 継続
	must sh -c '! grep -q list out'
}

why_goes_through_the_gate() {
	run 65 set --why "$(printf 'a\033[31mb')" 012 basic.unit x
	says '--why: character 2, U+001B,'
	run 65 set --why "$(printf 'a\377')" 012 basic.unit x
	run 65 set --why "$(printf 'a\nb')" 012 basic.unit x
	run 0 show 012 basic.unit
	has '協働推進係'
	run 0 set --why "$(printf 'か\343\202\231')" 012 basic.unit x
	run 0 log --format tsv 012 basic.unit
	must [ "$(head -n 1 out | cut -f 9)" = 'が' ]
}

an_import_says_what_it_did() {
	run 0 export --year 2025 012 013
	sed 's/8,900/8,901/' out >two.txt
	run 0 import --dry-run two.txt
	has 'two.txt:3: sheet 012 of 令和7年度: '
	has 'two.txt:3: updated: 1 cells differ'
	has ': unchanged'
	has 'dry run: nothing was kept'
	run 0 import two.txt
	must sh -c '! grep -q dry out'
	run 0 export --year 2025 012
	sed '/^市長公約/s/\t12\t/\t\t/' out >fewer.txt	# one pledge less
	run 0 import fewer.txt
	has "changed: basic.pledge.2: '12' is now ''"
	has 'updated: 1 cells differ'
	run 0 show --format tsv 012
	must sh -c '! grep -q basic.pledge.2 out'
}

a_master_takes_sense_only() {
	printf 'scope\taddress\nnormal\tcost.nothing\n' >bad.tsv
	run 65 master import requirement bad.tsv
	says "bad.tsv:2: column 'address': the address of a field is wanted"
	printf 'year\tperson_yen\thour_yen\n2030\t5\t1\n2031\t6\t1\n2030\t7\t1\n' >bad.tsv
	run 65 master import unit_cost bad.tsv
	says 'bad.tsv:4: the same key stands at line 2 already'
	run 0 master unit_cost
	must sh -c '! grep -q 2030 out'
	printf 'id\tname\n\\N\t市民部市民協働課\n' >bad.tsv
	run 65 master import section bad.tsv
	says 'bad.tsv:2: there is one of that kind already: '
}

# Run by somebody who owns nothing here, where that can be arranged.
nobody() {
	wanted=$1
	shift
	HOME=/nonexistent XDG_DATA_HOME= setpriv --reuid=65534 --clear-groups -- "$hyoka" "$@" >out 2>err
	ended $? "$wanted" "$@"
}

what_is_not_allowed_is_77() {
	[ "$(id -u)" = 0 ] || { skip='not root'; return; }
	setpriv --reuid=65534 --clear-groups -- test -x "$hyoka" 2>/dev/null || { skip='the build folder is closed'; return; }
	mkdir -m 755 shared
	cp "$store" shared/store.db
	chmod 755 .
	chmod 600 shared/store.db
	nobody 77 --store "$work/shared/store.db" list
	says "$work/shared/store.db: the store cannot be opened: permission denied"
	chmod 644 shared/store.db
	nobody 0 --store "$work/shared/store.db" list
	nobody 77 --store "$work/shared/store.db" set 012 basic.unit x
	says 'the store may only be read'
	chmod 666 shared/store.db
	nobody 77 --store "$work/shared/store.db" set 012 basic.unit x
	nobody 73 --store "$work/shared/new.db" init
	says "$work/shared/new.db: permission denied"
	nobody 73 list
}

# A store that no command opens is just the one to be verified.
verify_names_what_keeps_a_store_shut() {
	command -v sqlite3 >/dev/null || { skip='no sqlite3'; return; }
	good=$store
	store=$work/broken.db
	cp "$good" "$store"
	sqlite3 "$store" "DROP TRIGGER guard_change_update; UPDATE change SET after = 'x' WHERE change_set_id = 2 AND seq = 2"
	run 78 list
	run 1 verify
	has 'the schema is not the one this program made'
	has 'change set 2 is not what was sealed'
	cp "$good" "$store"
	dd if=/dev/zero of="$store" bs=4096 seek=3 count=20 conv=notrunc 2>/dev/null
	run 1 verify
	must [ -s out ]
	cp "$good" "$store"
	printf '\377\377\377\377' | dd of="$store" bs=1 seek=100 conv=notrunc 2>/dev/null
	run 65 list
	says 'the store is damaged'
	run 1 verify
	has 'the store is damaged'
	echo 'neither a store nor anything else that a database could read' >"$store"
	run 78 verify
	must [ "$(cat err)" = "hyoka: $store: is no store of hyoka" ]
	store=$good
	run 0 verify
}

settings_are_listed_with_what_they_are() {
	run 0 setting
	has "yen-rounding	half-up	how amounts typed in yen"
	must [ "$(awk -F '\t' 'NF != 3' out | wc -l)" = 0 ]
	run 0 setting yen-rounding
	must [ "$(cat out)" = half-up ]
}

test_case 'settings are listed with what they are' settings_are_listed_with_what_they_are
test_case 'verify names what keeps a store shut' verify_names_what_keeps_a_store_shut
test_case 'a master takes only what makes sense' a_master_takes_sense_only
test_case 'what a person may not do is told as that' what_is_not_allowed_is_77
test_case 'an import says what it did' an_import_says_what_it_did
test_case 'a number in full-width digits is found' a_number_in_full_width
test_case 'a number is found without its leading noughts' a_number_without_its_noughts
test_case 'a year without sheets is none to print or export' nothing_of_that_year
test_case 'a number that another sheet has is bad input' a_number_that_another_sheet_has
test_case 'a change of reason alone is told' a_reason_is_told_with_the_change
test_case 'an unknown choice is kept, and said' an_unknown_choice_is_kept_and_said
test_case 'the reason of an act goes through the gate' why_goes_through_the_gate
finish
