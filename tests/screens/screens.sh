#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# All screen tests.  `tests/screens/screens.sh --accept` takes what is painted now as wanted.
cd "${top_builddir:-.}" || exit 99
exec tests/screens/screens "$@" "${top_srcdir:-.}"/tests/screens/*.steps
