# tests of unit/base
check_PROGRAMS += tests/unit/base/moment_test
tests_unit_base_moment_test_SOURCES = tests/unit/base/moment_test.c
tests_unit_base_moment_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_base_moment_test_LDADD = $(BASE_LIBS)
TESTS += tests/unit/base/moment_test
