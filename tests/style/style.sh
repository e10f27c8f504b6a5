#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Source checks: rooms, budgets, banned functions, translation.
set -u

cd "${top_srcdir:-.}" || exit 99
number=0
failed=0

# A check passes where its command prints nothing.
check() {
	number=$((number + 1))
	title=$1
	shift
	output=$("$@" 2>&1)
	if [ -z "$output" ]; then
		printf 'ok %d - %s\n' "$number" "$title"
	else
		printf '%s\n' "$output" | sed 's/^/# /'
		printf 'not ok %d - %s\n' "$number" "$title"
		failed=1
	fi
}


rooms_and_budgets() {
	find src -name '*.[ch]' | sort | xargs awk -f tests/style/style.awk
}

# The checker itself must find what it is for.
checker_bites() {
	folder=$(mktemp -d) || return 1
	mkdir -p "$folder/src/view" "$folder/src/model"
	printf '/* SPDX-License-Identifier: x */\n#include <curses.h>\n#include "tui/loop.h"\nint f(void)\n{\n\tstrcpy(a, b);\n}\n' >"$folder/src/view/bad.c"
	{
		printf '/* SPDX-License-Identifier: x */\nint g(void)\n{\n'
		i=0
		while [ $i -lt 61 ]; do
			printf '\ta();\n'
			i=$((i + 1))
		done
		printf '}\n'
	} >"$folder/src/model/long.c"
	{
		i=0
		while [ $i -lt 16 ]; do
			printf 'int function_%d(int a);\n' $i
			i=$((i + 1))
		done
	} >"$folder/src/model/many.h"
	[ "$(prototypes "$folder/src/model/many.h")" = 16 ] || echo 'prototypes are not counted'
	for wanted in 'only room tui may include curses.h' 'room view must not include tui' 'banned: .*strcpy' 'function of 61 lines'; do
		awk -f tests/style/style.awk "$folder/src/view/bad.c" "$folder/src/model/long.c" | grep -q "$wanted" ||
			echo "not found by the checker: $wanted"
	done
	rm -r "$folder"
}

# Prototypes of a header: "name(…);" at file level, comments and macros aside.
prototypes() {
	sed 's|/\*.*\*/||; /^#/d; /\\$/d' "$1" |
		awk '/\/\*/ { comment = 1 } !comment { print } /\*\// { comment = 0 }' |
		sed 's/MUST_CHECK//; s/PRINTF_LIKE([^)]*)//; s/__attribute__((.*))//' | tr '\n' ' ' |
		sed 's/{[^{}]*}//g; s/([^()]*([^()]*)[^()]*)/()/g' |
		grep -o '[a-z_0-9]*([^()]*)[[:space:]]*;' | wc -l
}

few_public_functions() {
	find src -name '*.h' ! -name '*_list.h' | sort | while read -r header; do
		count=$(prototypes "$header")
		[ "$count" -le 15 ] || echo "$header: $count public functions, 15 at most"
	done
}

own_header_first() {
	find src -name '*.c' | sort | while read -r file; do
		own=$(printf '%s' "$file" | sed 's|^src/||; s|\.c$|.h|')
		[ -f "src/$own" ] || continue
		first=$(grep '^#include' "$file" | grep -v '"config.h"' | head -n 1)
		case $first in
		"#include \"$own\"") ;;
		*) echo "$file: does not include $own first" ;;
		esac
	done
}

all_listed_for_translation() {
	grep -lE '(^|[^A-Za-z_])(_|N_)\("' -r src --include='*.[ch]' | sort >/tmp/hyoka-style-$$
	grep -v '^#' po/POTFILES.in | sort | diff - /tmp/hyoka-style-$$ | grep '^>' | sed 's/^> /not in po\/POTFILES.in: /'
	rm -f /tmp/hyoka-style-$$
}

translation_complete() {
	pot=$(mktemp) || return 1
	xgettext --keyword=_ --keyword=N_ --from-code=UTF-8 --language=C -o "$pot" -f po/POTFILES.in 2>&1 | grep -v warning
	merged=$(mktemp) || return 1
	msgmerge -q --no-fuzzy-matching -o "$merged" po/ja.po "$pot" 2>&1
	msgattrib --untranslated --no-wrap "$merged" | sed -n 's/^msgid "\(..*\)"/not translated: \1/p'
	msgattrib --only-obsolete --no-wrap "$merged" | sed -n 's/^#~ msgid "\(..*\)"/said nowhere: \1/p'
	msgattrib --only-fuzzy --no-wrap "$merged" | sed -n 's/^msgid "\(..*\)"/fuzzy: \1/p'
	msgfmt -c -o /dev/null po/ja.po 2>&1 | grep -v '^$'
	rm -f "$pot" "$merged"
}

shells_parse() {
	for script in quickstart .ci/run $(find tests -name '*.sh'); do
		[ -f "$script" ] || continue
		case $(head -n 1 "$script") in
		*bash*) bash -n "$script" ;;
		*) sh -n "$script" ;;
		esac
	done
}

no_sleep_in_tests() {
	grep -nE '(^|[^a-z_])(sleep|usleep|nanosleep)[ (]' $(find tests -name '*.[ch]') $(find tests -name '*.sh' ! -name style.sh) /dev/null | grep -v 'style.awk'
}

printf '1..10\n'
check 'the checker finds what it is for' checker_bites
check 'rooms, sizes, banned functions' rooms_and_budgets
check 'few public functions a header' few_public_functions
check 'each source includes its own header first' own_header_first
check 'every file with messages is listed for translation' all_listed_for_translation
check 'Japanese is complete' translation_complete
check 'Japanese is spelt as offices do' grep -nE 'または|すでに|すべて|だれ|頁|定型文|部署' po/ja.po doc/ja/hyoka.1 doc/ja/hyoka.ini.5
check 'shell scripts parse' shells_parse
check 'no test sleeps' no_sleep_in_tests
check 'no conflict marks' grep -rnE '^(<<<<<<<|>>>>>>>)' src db po tests doc quickstart
exit $failed
