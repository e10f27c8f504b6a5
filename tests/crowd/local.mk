# Many people at one sheet: a few seconds in check, 32 of them for a minute in check-long.
check_PROGRAMS += tests/crowd/crowd
tests_crowd_crowd_SOURCES = tests/crowd/crowd.c
tests_crowd_crowd_CPPFLAGS = $(TEST_CPPFLAGS)
tests_crowd_crowd_LDADD = $(SERVICE_LIBS)
TESTS += tests/crowd/crowd
