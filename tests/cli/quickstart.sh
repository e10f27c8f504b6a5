#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# quickstart, with the tools that it calls replaced by some that only say what they were told.
. "${top_srcdir:?}/tests/cli/lib.sh"

unset HYOKA_BUILD
tree=$work/tree
tools=$work/tools
log=$work/log

# tool NAME: one made of standard input; it tells $log its name and arguments.
tool() {
	{
		printf '#!/bin/sh\necho "%s $*" >>%s\n' "$1" "$log"
		cat
	} >"$tools/$1"
	chmod +x "$tools/$1"
}

# fresh FOLDER: a tree with quickstart in it, everything installed.
fresh() {
	chmod -R u+w "$tree" "$tools" 2>/dev/null
	rm -rf "$work/tree" "$tools" "$log"
	tree=$work/tree/$1
	mkdir -p "$tree" "$tools"
	: >"$log"
	cp "$top_srcdir/quickstart" "$tree/quickstart"
	chmod +x "$tree/quickstart"
	: >"$tree/configure.ac"
	echo "printf 'install ok installed'" | tool dpkg-query
	tool autoreconf <<-'END'
		: >Makefile.in
		printf '#!/bin/sh\nsource=$(dirname "$0")\necho "configure in $PWD" >>%s\n' "$0.log" >configure
		printf 'echo "abs_top_srcdir = $source" >Makefile; : >config.status\n' >>configure
		chmod +x configure
	END
	tool make <<-'END'
		mkdir -p src
		printf '#!/bin/sh\nstore=$2; shift 2\ncase $1 in init) : >"$store" ;; list) printf "2025\\t012\\n" ;; esac\necho "hyoka $*"\n' >src/hyoka
		chmod +x src/hyoka
		: >src/new.o
	END
}

# quick STATUS ARGUMENT...
quick() {
	wanted=$1
	shift
	PATH="$tools:$PATH" "$tree/quickstart" "$@" >out 2>err </dev/null
	got=$?
	[ "$got" = "$wanted" ] && return
	printf '# quickstart %s: status %s, wanted %s\n' "$*" "$got" "$wanted"
	sed 's/^/# /' err | head -5
	bad=1
}

told() {
	must [ "$(grep -c "^$2" "$log")" = "$1" ]
}

builds_and_prints() {
	fresh plain
	quick 0
	says 'hyoka init --demo'
	has 'hyoka print 012'
	quick 0
	must [ -z "$(grep 'hyoka init' err)" ]
	told 1 autoreconf
	told 2 make
	quick 0 build
	must [ "$(cat out)" = "$tree/build/src/hyoka" ]
	fresh 評価
	quick 0 build
	must [ "$(cat out)" = "$tree/build/src/hyoka" ]
}

says_what_it_takes() {
	fresh plain
	quick 64 bild
	says "unknown 'bild'"
	quick 64 build check
	says "unknown 'build check'"
	quick 0 --help
	has 'quickstart check'
	told 0 make
}

refuses_paths_that_make_cannot_take() {
	for folder in 'with blank' 'a:b' "a'b" 'a(b' 'a;b' 'a%b' 'a=b'; do
		fresh "$folder"
		quick 69 build
		says "$folder"
		told 0 .
		must [ ! -e "$tree/build" ]
	done
}

names_what_is_missing() {
	fresh plain
	echo 'case $* in *gawk) exit 1 ;; esac; printf "install ok installed"' | tool dpkg-query
	echo 'echo 1000' | tool id
	echo 'exit 1' | tool sudo
	quick 69 build
	says 'packages are missing: gawk'
	told 0 make
	echo '[ "$1" = -n ] && shift; exec "$@"' | tool sudo
	echo 'exit 0' | tool apt-get
	quick 0 build
	grep -q 'apt-get install.* gawk *$' "$log" || must false
	echo 'exit 100' | tool apt-get
	quick 69 build
	says 'could not be installed: gawk'
}

shows_why_a_step_failed() {
	fresh plain
	echo 'echo no rule >&2; exit 2' | tool make
	quick 69 build
	says 'no rule'
	says "$tree/build/quickstart.log"
}

builds_anew_where_the_tree_was_moved() {
	fresh old
	quick 0 build
	: >"$tree/build/demo.db"
	: >"$tree/build/src/old.o"
	mv "$tree" "$work/tree/new"
	tree=$work/tree/new
	quick 0 build
	says "configured for $work/tree/old"
	must grep -qx "abs_top_srcdir = $tree" "$tree/build/Makefile"
	must [ ! -e "$tree/build/src/old.o" ]
	must [ -e "$tree/build/demo.db" ]
	: >"$tree/build/src/old.o"
	quick 0 build
	must [ -e "$tree/build/src/old.o" ]
}

one_waits_for_the_other() {
	fresh plain
	mkfifo "$work/gate"
	printf '[ -e %s/inside ] && echo both >>%s\n: >%s/inside\nread line <%s/gate\nrm %s/inside\nmkdir -p src\n: >src/hyoka\n' \
		"$work" "$log" "$work" "$work" "$work" | tool make
	PATH="$tools:$PATH" "$tree/quickstart" build >first 2>&1 </dev/null &
	first=$!
	exec 8>"$work/gate"	# returns once the first one is in make
	mkfifo "$work/second"
	PATH="$tools:$PATH" "$tree/quickstart" build >out 2>"$work/second" </dev/null &
	second=$!
	exec 7<"$work/second"
	read -r line <&7
	must [ "$line" = "quickstart: another quickstart is at work in $tree/build; waiting for it" ]
	echo go >&8
	exec 8>&-
	must wait $first
	exec 8<>"$work/gate"
	echo go >&8
	must wait $second
	exec 8>&- 7<&-
	must [ "$(grep -c both "$log")" = 0 ]
	told 2 make
}

test_case 'it builds, and prints where there is no terminal' builds_and_prints
test_case 'it says what it takes' says_what_it_takes
test_case 'it refuses paths that configure and make cannot take' refuses_paths_that_make_cannot_take
test_case 'it installs what is missing, or names it' names_what_is_missing
test_case 'it shows why a step failed' shows_why_a_step_failed
test_case 'it builds anew where the tree was moved' builds_anew_where_the_tree_was_moved
test_case 'one waits for the other' one_waits_for_the_other
finish
