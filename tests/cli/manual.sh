#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The manual pages name what there is: commands, options, settings, ini keys.
. "${top_srcdir:?}/tests/cli/lib.sh"

pages='hyoka.1 ja/hyoka.1'
ini_pages='hyoka.ini.5 ja/hyoka.ini.5'

# plain PAGE: its text without the marks of hyphens and fonts.
plain() {
	sed 's/\\-/-/g; s/\\f[RIBP]//g; s/" *//g' "$top_srcdir/doc/$1"
}

# named TEXT PAGE: the page has it.
named() {
	grep -qF -- "$1" "$work/page" && return
	printf '# not in doc/%s: %s\n' "$2" "$1"
	bad=1
}

commands() {
	"$hyoka" --help | sed -n '/^Commands/,/^$/s/^  \([a-z]*\) .*/\1/p'
}

every_command_and_option() {
	must [ "$(commands | wc -l)" -gt 12 ]
	for page in $pages; do
		plain $page >page
		for command in $(commands); do
			must grep -q "^\.BR* $command" page
			for option in $("$hyoka" $command --help | sed -n 's/^  \(--[a-z-]*\).*/\1/p'); do
				named "$option" "$page: $command"
			done
		done
		for option in --store --config --lang --help --version; do
			named $option $page
		done
		for key in $("$hyoka" setting --help | sed -n 's/^  \([a-z-]*\)  .*/\1/p'); do
			named "$key" $page
		done
	done
}

every_key_of_the_ini_file() {
	keys=$(sed -n 's/^CONFIG(.*\.section = "\([a-z]*\)", *\.key = "\([a-z_-]*\)".*/\1.\2/p' "$top_srcdir/src/base/config_list.h")
	must [ -n "$keys" ]
	for page in $ini_pages; do
		plain $page >page
		for key in $keys; do
			named "[${key%%.*}]" $page
			named "${key#*.}" $page
		done
	done
	for key in $keys; do
		must grep -q "^;* *${key#*.} *=" "$top_srcdir/dist/hyoka.ini"
	done
}

# "name keys" of every action, as both the pages and the list have them.
every_action_and_its_keys() {
	sed -n 's/^ACTION(\([a-z_]*\), [^"]*"\([^"]*\)".*/\1 \2/p' "$top_srcdir/src/view/action_list.h" |
		sed ':again; s/^\([a-z-]*\)_/\1-/; t again; s/\\\\/\\/g' >wanted
	must [ "$(wc -l <wanted)" -gt 90 ]
	for page in $ini_pages; do
		sed -n '/^\.SH "\[keys/,/^\[screen/s/^\([a-z].*  \)/\1/p' "$top_srcdir/doc/$page" |
			sed 's/\\-/-/g; s/\\(ha/^/g; s/\\e/\\/g; s/  */ /' >got
		must diff wanted got
	done
}

# Every command of the first steps in README, in their order; the screen needs a terminal.
readme_begins_as_it_says() {
	"$hyoka" --store other.db init --demo >sheets.txt && "$hyoka" --store other.db export >sheets.txt || bad=1
	sed -n '/^First steps/,/^Everything/s/^    hyoka //p' "$top_srcdir/README" |
		sed 's/   .*//; /^$/d; s/8541 change it/8541/; s/FILE\.\.\./sheets.txt/' >steps
	must [ "$(wc -l <steps)" -ge 10 ]
	while read -r step; do
		"$hyoka" $step >out 2>&1 </dev/null || {
			printf '# hyoka %s: status %d\n' "$step" $?
			sed 's/^/# /' out | tail -n 3
			bad=1
		}
	done <steps
	must grep -q 'undo' steps
	must [ "$("$hyoka" show 012 cost.settled@2025)" = 8540 ]
}

pages_format_without_a_word() {
	command -v groff >/dev/null || { skip='no groff'; return; }
	for page in $pages $ini_pages; do
		case $page in
		ja/*) tongue=-mja ;;	# where Japanese lines may break
		*) tongue= ;;
		esac
		must [ -z "$(groff -man $tongue -Tutf8 -Kutf8 -ww -z "$top_srcdir/doc/$page" 2>&1)" ]
	done
}

test_case 'every command and option stands in the manual' every_command_and_option
test_case 'every key of the ini file stands in its page and in the sample' every_key_of_the_ini_file
test_case 'every action and its usual keys stand in the page of the ini file' every_action_and_its_keys
test_case 'the first steps of README work as they stand' readme_begins_as_it_says
test_case 'the pages are well formed' pages_format_without_a_word
finish
