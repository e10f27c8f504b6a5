#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Keys on the line in a store of a thousand sheets made of the demo's.
set -e
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
store=$folder/bench.db
src/hyoka --store "$folder/demo.db" init --demo >/dev/null
for number in 012 013 045 046 078 079; do
	src/hyoka --store "$folder/demo.db" export "$number" >"$folder/$number"
done
number=1000
while [ "$number" -lt 2000 ]; do
	for model in 012 013 045 046 078 079; do
		sed "s/^事務事業名	$model /事務事業名	$number /" "$folder/$model"
		number=$((number + 1))
	done
done >"$folder/many"
src/hyoka --store "$folder/imported.db" init >/dev/null
src/hyoka --store "$folder/imported.db" import "$folder/many" >/dev/null
for size in 80x24 120x40; do
	cp "$folder/imported.db" "$store"
	tests/bench/bench "$size" tests/bench/floor -- src/hyoka --store "$store" --lang ja
done
