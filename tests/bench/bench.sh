#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A store of a thousand sheets, made of the demo's, and the bench on it.
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
src/hyoka --store "$store" init >/dev/null
src/hyoka --store "$store" import "$folder/many" >/dev/null
for size in 80x24 120x40; do
	tests/bench/bench "$size" tests/bench/floor -- src/hyoka --store "$store" --lang ja
done
