#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Keys in long texts, on a demo store of its own.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME="$folder"
src/hyoka --store "$folder/demo.db" init --demo >/dev/null
tests/bench/typing "$folder/demo.db"
