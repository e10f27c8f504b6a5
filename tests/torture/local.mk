# Commands killed at random moments: a short version in check, 200 runs each in check-long
# (and random sheets by the thousand).
check_PROGRAMS += tests/torture/kill
tests_torture_kill_SOURCES = tests/torture/kill.c
tests_torture_kill_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_torture_kill_LDADD = $(BASE_LIBS) $(SQLITE_LIBS)
TESTS += tests/torture/kill

check-long: all
	HYOKA_RUNS=200 $(MAKE) $(AM_MAKEFLAGS) check TESTS='tests/torture/kill tests/unit/view/text_random_test'
	HYOKA_RUNS=10000 $(MAKE) $(AM_MAKEFLAGS) check TESTS=tests/unit/model/rule_random_test
.PHONY: check-long
