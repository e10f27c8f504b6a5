# SPDX-License-Identifier: GPL-3.0-or-later
# What the command-line tests share: a clean environment, an own folder, TAP.
# Sourced; sets $hyoka, $work; run STATUS COMMAND..., says TEXT, has TEXT.

hyoka=${top_builddir:?}/src/hyoka
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
export HOME="$work/home" XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config" XDG_STATE_HOME="$work/state"
mkdir -p "$HOME"
export LC_ALL=C.UTF-8 LANGUAGE=en TZ=UTC
cd "$work" || exit 99
store=$work/store.db
number=0
failed=0

# run STATUS ARGUMENT...: the program on the test's store; output in out and err.
run() {
	wanted=$1
	shift
	"$hyoka" --store "$store" "$@" >out 2>err
	ended $? "$wanted" "$@"
}

# ended GOT WANTED ARGUMENT...: what that run of the program returned is what it should have.
ended() {
	got=$1
	wanted=$2
	shift 2
	[ "$got" = "$wanted" ] && return 0
	printf '# hyoka %s: status %s, wanted %s\n' "$*" "$got" "$wanted"
	sed 's/^/# /' err | head -5
	bad=1
}

# The output (has) or the message (says) contains a text.
has() {
	grep -qF -- "$1" out && return 0
	printf '# not in the output: %s\n' "$1"
	sed 's/^/# /' out | head -5
	bad=1
}

says() {
	grep -qF -- "$1" err && return 0
	printf '# not in the message: %s\n' "$1"
	sed 's/^/# /' err | head -5
	bad=1
}

must() {
	"$@" && return 0
	printf '# failed: %s\n' "$*"
	bad=1
}

# test_case TITLE FUNCTION: one line of TAP.
test_case() {
	number=$((number + 1))
	bad=0
	skip=
	$2
	if [ -n "$skip" ]; then
		printf 'ok %d - %s # SKIP %s\n' $number "$1" "$skip"
	elif [ $bad = 0 ]; then
		printf 'ok %d - %s\n' $number "$1"
	else
		printf 'not ok %d - %s\n' $number "$1"
		failed=1
	fi
}

finish() {
	printf '1..%d\n' $number
	exit $failed
}
