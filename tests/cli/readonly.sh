#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A store, or its folder, that may not be written: it is looked at, and nothing is done to it.
. "${top_srcdir:?}/tests/cli/lib.sh"

# as_reader STATUS ARGUMENT...: run as somebody who may not write (as root, as nobody else's).
# The ini file is the test's: the system's may lie where such a person cannot look.
as_reader() {
	wanted=$1
	shift
	if [ "$(id -u)" = 0 ]; then
		setpriv --reuid 65534 --regid 65534 --clear-groups "$hyoka" --config "$work/office.ini" \
			--store "$store" "$@" >out 2>err
	else
		"$hyoka" --config "$work/office.ini" --store "$store" "$@" >out 2>err
	fi
	ended $? "$wanted" "$@"
}

# Can another person run the program at all?
can_read() {
	[ "$(id -u)" != 0 ] || setpriv --reuid 65534 --regid 65534 --clear-groups "$hyoka" --version >/dev/null 2>&1
}

make_readable() {
	mkdir -p "$work/office"
	store=$work/office/store.db
	run 0 init --demo
	rm -f "$store-journal"
	chmod 755 "$work"
	: >out
	: >err
	: >office.ini
	chmod 644 office.ini
	chmod 666 out err
	if ! can_read; then
		skip='nobody else can run the program here'
		return 1
	fi
}

file() {
	make_readable || return 0
	chmod 444 "$store"
	chmod 777 "$work/office"
	as_reader 0 show 012 cost.budget@2025
	as_reader 77 set 012 cost.budget@2025 1
	says 'the store may only be read'
	chmod 644 "$store"
}

folder() {
	make_readable || return 0
	chmod 666 "$store"
	chmod 555 "$work/office"
	as_reader 0 show 012 cost.budget@2025
	as_reader 0 verify
	as_reader 77 set 012 cost.budget@2025 1
	says 'the store may only be read'
	chmod 755 "$work/office"
	rm -r "$work/office"
}

test_case 'a file that may only be read' file
rm -rf "$work/office"
test_case 'a folder that takes no journal' folder
finish
