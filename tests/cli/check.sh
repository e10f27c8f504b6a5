#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check: what is found, how that is told and limited, and how it is answered.
. "${top_srcdir:?}/tests/cli/lib.sh"

# found CHECK ADDRESS SEVERITY: a line of tsv in the output.
found() {
	awk -F '\t' -v check="$1" -v at="$2" -v severity="$3" \
		'$3 == check && $5 == at && $4 == severity { n++ } END { exit n != 1 }' out && return 0
	printf '# not found: %s %s %s\n' "$1" "$2" "$3"
	sed 's/^/# /' out | head -8
	bad=1
}

finds() {
	run 0 init --demo
	run 0 check
	has 'sheets: 6; errors: 0, '
	run 0 check --format tsv
	must [ "$(awk -F '\t' 'NF != 10' out | wc -l)" = 0 ]
	found REQUIRED cost.budget@2027 warning
	must [ "$(grep -c PROGRESS-HIGH out)" -ge 2 ]
	run 0 check --format tsv 046
	must [ "$(cut -f 2 out | sort -u)" = 046 ]
	run 0 check --year 2024 079
	has 'LABOUR-DIFFERS cost.labour@2024'
	run 0 check --section 維持係
	has 'sheets: 1; '
	run 66 check 999
	says "there is no sheet '999'"
}

limits_what_is_shown() {
	run 0 check --severity warning --format tsv
	must [ "$(cut -f 4 out | sort -u)" = warning ]
	run 0 check --severity error
	must [ "$(wc -l <out)" = 1 ]
	run 64 check --severity bad
}

# A missing field is a warning until somebody wants to pass the sheet on.
steps() {
	run 1 check --for pass_on --format tsv 046
	found REQUIRED cost.budget@2027 error
	run 0 check --for pass_on --format tsv 045
	found PENDING indicator.1.actual@2025 note
	run 1 check --for settle --format tsv 045
	found PENDING indicator.1.actual@2025 error
	run 1 check --for publish 045
	run 64 check --for approve 045
}

# What does not add up is an error, whatever is asked for, and shown.
errors() {
	run 0 set 012 cost.settled@2025 9999
	run 1 check 012
	has 'the funding of 2025 adds up to 8,540 thousand yen, 1,459 less than the settled 9,999'
	run 1 check --severity error 012
	has COST-SUM
	run 0 set 012 cost.settled@2025 8540
	run 0 check 012
}

# An answer is kept and shown, and lapses when the numbers change.
acknowledges() {
	run 0 check --acknowledge PROGRESS-HIGH --why '会場の都合で1回少なかった' 012
	has '012 令和7年度 (2025) PROGRESS-HIGH: acknowledged'
	run 0 check 012
	has 'acknowledged: 会場の都合で1回少なかった ('
	has ', acknowledged: 1'
	run 0 log --format tsv 012 evaluation.progress.score
	has 'check	evaluation.progress.score#PROGRESS-HIGH		会場の都合で1回少なかった'
	run 0 check --format tsv 012
	must [ "$(awk -F '\t' '$3 == "PROGRESS-HIGH" { print $8 }' out)" = '会場の都合で1回少なかった' ]
	run 0 set 012 indicator.1.actual@2025 24
	run 0 check 012
	has ', acknowledged: 0'
	run 0 set 012 indicator.1.actual@2025 25
	run 0 check 012
	has ', acknowledged: 1'
	run 0 check --withdraw progress-high 012
	run 0 check 012
	has ', acknowledged: 0'
	run 66 check --withdraw PROGRESS-HIGH 012
	run 0 verify
}

refuses_answers() {
	run 65 check --acknowledge PROGRESS-HIGH 012
	says 'say why'
	run 66 check --acknowledge COST-SUM --why x 012
	run 0 set 012 cost.settled@2025 9999
	run 77 check --acknowledge COST-SUM --why x 012
	says 'must be put right'
	run 0 set 012 cost.settled@2025 8540
	run 77 check --acknowledge REQUIRED --why x 046
	run 64 check --acknowledge INDICATOR-MISSED --why x 045
	says 'name one: indicator.4.actual@2025 indicator.5.actual@2025'
	run 0 check --acknowledge INDICATOR-MISSED --cell indicator.5.actual@2025 --why x 045
	run 64 check --acknowledge COST-SUMM --why x 045
	says "the nearest is 'COST-SUM'"
	run 64 check --acknowledge COST-SUM --why x
	run 64 check --acknowledge COST-SUM --withdraw COST-SUM --why x 012
}

lists_checks() {
	rm -f none.db
	"$hyoka" --store "$work/none.db" check --list --format tsv >out 2>err || bad=1
	must [ ! -e none.db ]
	must [ "$(wc -l <out)" -ge 30 ]
	must [ "$(awk -F '\t' 'NF != 5' out | wc -l)" = 0 ]
	must [ "$(cut -f 1 out | sort -u | wc -l)" = "$(wc -l <out)" ]
	run 0 check --list
	has COST-SUM
	has 'error, stops passing on.'
}

with_ini() {
	printf '%s\n' "$@" >office.ini
}

# Another labour cost than the one worked out wants a reason, which is the answer to the check.
overrides() {
	run 77 set 012 cost.labour@2025 9000
	says "'Labour cost 2025' is worked out to 8,822; another value needs a reason (--why)"
	run 0 set 012 cost.labour@2025 8822
	run 0 set --why 兼務分を含む 012 cost.labour@2025 9000
	run 0 check 012
	has '9,000 thousand yen, the unit costs give 8,822 (+178)'
	has 'acknowledged: 兼務分を含む'
	run 0 set 012 cost.labour@2025 9000
	run 77 set 012 cost.labour@2025 9001
	run 0 set 012 cost.labour@2025 ''
	run 0 check --format tsv 012
	must [ -z "$(grep LABOUR-DIFFERS out)" ]
}

settings() {
	with_ini '[checks]' 'progress-high = 5' 'cost-over = off' 'INDICATOR-MISSED = warning'
	run 0 --config office.ini check --format tsv
	must [ "$(grep -c 'PROGRESS-HIGH\|COST-OVER' out)" = 0 ]
	found INDICATOR-MISSED indicator.2.actual@2025 warning
	run 0 set 012 cost.settled@2025 9999
	with_ini '[checks]' 'cost-sum = warning'
	run 0 --config office.ini check --for pass_on --format tsv 012
	found COST-SUM cost.settled@2025 warning
	run 0 --config office.ini check --list --format tsv
	must [ "$(awk -F '\t' '$1 == "COST-SUM" { print $2, $3 }' out)" = 'warning ' ]
	run 0 set 012 cost.settled@2025 8540
	with_ini '[checks]' 'continued = 拡大・拡充'
	run 0 --config office.ini check --format tsv 078
	found DIRECTION-DASH direction.reason note
}

bad_settings() {
	with_ini '[checks]' '' 'cost-sum = off'
	run 78 --config office.ini list
	says 'office.ini:3: '
	with_ini '[checks]' 'cost-smu = warning'
	run 78 --config office.ini list
	says "the nearest is 'COST-SUM'"
	with_ini '[checks]' 'achievment-high = 200'
	run 78 --config office.ini list
	says "the nearest is 'achievement-high'"
	with_ini '[checks]' 'cost-over = loud'
	run 78 --config office.ini list
	says "'loud'"
	mkdir -p "$XDG_CONFIG_HOME/hyoka"
	printf '[checks]\ncost-over = off\n' >"$XDG_CONFIG_HOME/hyoka/hyoka.ini"
	run 78 list
	says "system's ini file only"
	rm "$XDG_CONFIG_HOME/hyoka/hyoka.ini"
}

# The published sheets: no error, what is true of them, and nothing else.
published_sheets() {
	if [ -z "${HYOKA_SEEDS:-}" ] || [ ! -d "$HYOKA_SEEDS" ]; then
		skip='HYOKA_SEEDS is not set'
		return
	fi
	rm -f "$store"*
	printf 'year\tperson_yen\thour_yen\trounding\n' >costs.tsv
	printf '2021\t6834700\t2429\tcomponent\n2022\t6810000\t2446\tcomponent\n2023\t6906600\t2426\tcomponent\n' >>costs.tsv
	run 0 init
	run 0 master import unit_cost costs.tsv
	run 0 import "$HYOKA_SEEDS"/*.txt
	run 0 check --format tsv
	cut -f 2-5 out >got
	grep -v '^#' "$top_srcdir/tests/golden/check-seeds.txt" >wanted
	diff wanted got >diff || {
		sed 's/^/# /' diff
		bad=1
	}
	must [ "$(grep -c . got)" = 25 ]
	# the sentence that others have with score 4
	run 0 set 091 evaluation.progress.score 3
	run 0 check --format tsv 091
	found COMMENT-OTHER-SCORE evaluation.progress.comment warning
}

test_case 'finds what is to be looked at' finds
test_case 'shows no less than a severity' limits_what_is_shown
test_case 'tells what stops a step' steps
test_case 'errors are told and returned' errors
test_case 'answers hold while the numbers do' acknowledges
test_case 'refuses answers that do not answer' refuses_answers
test_case 'another labour cost needs a reason' overrides
test_case 'lists the checks without a store' lists_checks
test_case 'the office sets limits' settings
test_case 'bad settings are named' bad_settings
test_case 'published sheets: what is true of them and nothing else' published_sheets
finish
