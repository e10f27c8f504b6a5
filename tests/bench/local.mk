# `make bench`: what keys cost on the line, against a bare curses program; keys
# in long texts; the checks over 1,000 sheets against the sqlite3 shell.
EXTRA_PROGRAMS += tests/bench/batch tests/bench/bench tests/bench/floor tests/bench/typing
tests_bench_batch_SOURCES = tests/bench/batch.c
tests_bench_bench_SOURCES = tests/bench/bench.c
tests_bench_bench_LDADD = -lutil
tests_bench_floor_SOURCES = tests/bench/floor.c
tests_bench_floor_CPPFLAGS = $(AM_CPPFLAGS) $(NCURSES_CFLAGS)
tests_bench_floor_LDADD = $(NCURSES_LIBS)
tests_bench_typing_SOURCES = tests/bench/typing.c
tests_bench_typing_LDADD = $(TUI_LIBS)
dist_noinst_SCRIPTS += tests/bench/bench.sh tests/bench/check.sh tests/bench/typing.sh

bench: all tests/bench/batch tests/bench/bench tests/bench/floor tests/bench/typing
	$(srcdir)/tests/bench/bench.sh
	$(srcdir)/tests/bench/typing.sh
	$(srcdir)/tests/bench/check.sh $(srcdir) .
.PHONY: bench
CLEANFILES += tests/bench/batch$(EXEEXT) tests/bench/bench$(EXEEXT) tests/bench/floor$(EXEEXT) tests/bench/typing$(EXEEXT)
