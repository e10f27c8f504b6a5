# tests of terminal
check_PROGRAMS += tests/terminal/report
tests_terminal_report_SOURCES = tests/terminal/report.c
tests_terminal_report_CPPFLAGS = $(TEST_CPPFLAGS)
tests_terminal_report_LDADD = $(TUI_LIBS)

if HAVE_VTERM
check_PROGRAMS += tests/terminal/terminal_test
tests_terminal_terminal_test_SOURCES = tests/terminal/terminal_test.c \
	tests/terminal/emulator.c tests/terminal/emulator.h
tests_terminal_terminal_test_CPPFLAGS = $(TEST_CPPFLAGS) $(VTERM_CFLAGS)
tests_terminal_terminal_test_LDADD = $(BASE_LIBS) $(VTERM_LIBS) -lutil
TESTS += tests/terminal/terminal_test
else
TESTS += tests/terminal/without_libvterm.sh
endif
EXTRA_DIST += tests/terminal/without_libvterm.sh \
	tests/terminal/terminal_test.c tests/terminal/emulator.c tests/terminal/emulator.h
