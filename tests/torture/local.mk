# Commands killed at random moments: a short version in check, 200 runs each in check-long
# (and random sheets by the thousand).
check_PROGRAMS += tests/torture/kill
tests_torture_kill_SOURCES = tests/torture/kill.c tests/torture/program.h
tests_torture_kill_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_torture_kill_LDADD = $(BASE_LIBS) $(SQLITE_LIBS)
TESTS += tests/torture/kill

# People typing in pseudo-terminals: 50 kills and 50 hang-ups in check, 1,000 of each in check-long.
check_PROGRAMS += tests/torture/line
tests_torture_line_SOURCES = tests/torture/line.c tests/torture/program.h
tests_torture_line_CPPFLAGS = $(TEST_CPPFLAGS)
tests_torture_line_LDADD = $(BASE_LIBS) -lutil
TESTS += tests/torture/line

check_PROGRAMS += tests/torture/frozen
tests_torture_frozen_SOURCES = tests/torture/frozen.c tests/torture/program.h
tests_torture_frozen_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_torture_frozen_LDADD = $(BASE_LIBS) $(SQLITE_LIBS) -lutil
TESTS += tests/torture/frozen

check_PROGRAMS += tests/torture/full
tests_torture_full_SOURCES = tests/torture/full.c
tests_torture_full_CPPFLAGS = $(TEST_CPPFLAGS)
tests_torture_full_LDADD = $(SERVICE_LIBS)
TESTS += tests/torture/full

check-long: all
	HYOKA_RUNS=200 $(MAKE) $(AM_MAKEFLAGS) check TESTS='tests/torture/kill tests/unit/view/text_random_test \
		tests/unit/tui/random_keys_test tests/terminal/random_test tests/unit/store/presence_test \
		tests/unit/service/undo_test'
	HYOKA_RUNS=10000 $(MAKE) $(AM_MAKEFLAGS) check TESTS=tests/unit/model/rule_random_test
	HYOKA_RUNS=1000 $(MAKE) $(AM_MAKEFLAGS) check TESTS=tests/torture/line
	HYOKA_CROWD=32 HYOKA_SECONDS=60 $(MAKE) $(AM_MAKEFLAGS) check TESTS=tests/crowd/crowd
.PHONY: check-long
