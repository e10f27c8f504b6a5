# tests of screens
check_PROGRAMS += tests/screens/screens
tests_screens_screens_SOURCES = tests/screens/screens.c tests/screens/other.c tests/screens/other.h \
	tests/screens/trouble.c tests/screens/trouble.h
tests_screens_screens_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_screens_screens_LDADD = $(TUI_LIBS)
dist_check_SCRIPTS += tests/screens/screens.sh
TESTS += tests/screens/screens.sh
EXTRA_DIST += $(srcdir)/tests/screens/*.steps $(srcdir)/tests/screens/*.screen
