# tests of terminal
check_PROGRAMS += tests/terminal/report
tests_terminal_report_SOURCES = tests/terminal/report.c
tests_terminal_report_CPPFLAGS = $(TEST_CPPFLAGS)
tests_terminal_report_LDADD = $(TUI_LIBS)

check_PROGRAMS += tests/terminal/notepad
tests_terminal_notepad_SOURCES = tests/terminal/notepad.c
tests_terminal_notepad_CPPFLAGS = $(TEST_CPPFLAGS)
tests_terminal_notepad_LDADD = $(TUI_LIBS)

if HAVE_VTERM
check_PROGRAMS += tests/terminal/terminal_test
tests_terminal_terminal_test_SOURCES = tests/terminal/terminal_test.c \
	tests/terminal/emulator.c tests/terminal/emulator.h
tests_terminal_terminal_test_CPPFLAGS = $(TEST_CPPFLAGS) $(VTERM_CFLAGS)
tests_terminal_terminal_test_LDADD = $(BASE_LIBS) $(VTERM_LIBS) -lutil
TESTS += tests/terminal/terminal_test
check_PROGRAMS += tests/terminal/dialect_test
tests_terminal_dialect_test_SOURCES = tests/terminal/dialect_test.c tests/terminal/dialects.h \
	tests/terminal/emulator.c tests/terminal/emulator.h
tests_terminal_dialect_test_CPPFLAGS = $(TEST_CPPFLAGS) $(VTERM_CFLAGS)
tests_terminal_dialect_test_LDADD = $(BASE_LIBS) $(VTERM_LIBS) -lutil
TESTS += tests/terminal/dialect_test
check_PROGRAMS += tests/terminal/loop_test
tests_terminal_loop_test_SOURCES = tests/terminal/loop_test.c \
	tests/terminal/emulator.c tests/terminal/emulator.h
tests_terminal_loop_test_CPPFLAGS = $(TEST_CPPFLAGS) $(VTERM_CFLAGS)
tests_terminal_loop_test_LDADD = $(BASE_LIBS) $(VTERM_LIBS) -lutil
TESTS += tests/terminal/loop_test
check_PROGRAMS += tests/terminal/surface_test
tests_terminal_surface_test_SOURCES = tests/terminal/surface_test.c
tests_terminal_surface_test_CPPFLAGS = $(TEST_CPPFLAGS) $(VTERM_CFLAGS) $(NCURSES_CFLAGS)
tests_terminal_surface_test_LDADD = $(TUI_LIBS) $(VTERM_LIBS)
TESTS += tests/terminal/surface_test
check_PROGRAMS += tests/terminal/random_test
tests_terminal_random_test_SOURCES = tests/terminal/random_test.c tests/terminal/demo.h \
	tests/terminal/dialects.h tests/terminal/emulator.c tests/terminal/emulator.h
tests_terminal_random_test_CPPFLAGS = $(TEST_CPPFLAGS) $(VTERM_CFLAGS)
tests_terminal_random_test_LDADD = $(BASE_LIBS) $(VTERM_LIBS) -lutil
TESTS += tests/terminal/random_test
check_PROGRAMS += tests/terminal/session_test
tests_terminal_session_test_SOURCES = tests/terminal/session_test.c tests/terminal/demo.h \
	tests/terminal/emulator.c tests/terminal/emulator.h
tests_terminal_session_test_CPPFLAGS = $(TEST_CPPFLAGS) $(VTERM_CFLAGS)
tests_terminal_session_test_LDADD = $(BASE_LIBS) $(VTERM_LIBS) -lutil
TESTS += tests/terminal/session_test
check_PROGRAMS += tests/terminal/paste_test
tests_terminal_paste_test_SOURCES = tests/terminal/paste_test.c tests/terminal/demo.h \
	tests/terminal/emulator.c tests/terminal/emulator.h
tests_terminal_paste_test_CPPFLAGS = $(TEST_CPPFLAGS) $(VTERM_CFLAGS)
tests_terminal_paste_test_LDADD = $(BASE_LIBS) $(VTERM_LIBS) -lutil
TESTS += tests/terminal/paste_test
check_PROGRAMS += tests/terminal/hyoka_test
tests_terminal_hyoka_test_SOURCES = tests/terminal/hyoka_test.c tests/terminal/demo.h \
	tests/terminal/emulator.c tests/terminal/emulator.h
tests_terminal_hyoka_test_CPPFLAGS = $(TEST_CPPFLAGS) $(VTERM_CFLAGS)
tests_terminal_hyoka_test_LDADD = $(BASE_LIBS) $(VTERM_LIBS) -lutil
TESTS += tests/terminal/hyoka_test
check_PROGRAMS += tests/terminal/editor_test
tests_terminal_editor_test_SOURCES = tests/terminal/editor_test.c \
	tests/terminal/emulator.c tests/terminal/emulator.h
tests_terminal_editor_test_CPPFLAGS = $(TEST_CPPFLAGS) $(VTERM_CFLAGS)
tests_terminal_editor_test_LDADD = $(BASE_LIBS) $(VTERM_LIBS) -lutil
TESTS += tests/terminal/editor_test
check_PROGRAMS += tests/terminal/clerk_test
tests_terminal_clerk_test_SOURCES = tests/terminal/clerk_test.c tests/terminal/demo.h \
	tests/terminal/emulator.c tests/terminal/emulator.h
tests_terminal_clerk_test_CPPFLAGS = $(TEST_CPPFLAGS) $(VTERM_CFLAGS)
tests_terminal_clerk_test_LDADD = $(BASE_LIBS) $(VTERM_LIBS) -lutil
TESTS += tests/terminal/clerk_test
check_PROGRAMS += tests/terminal/together_test
tests_terminal_together_test_SOURCES = tests/terminal/together_test.c tests/terminal/demo.h \
	tests/terminal/emulator.c tests/terminal/emulator.h
tests_terminal_together_test_CPPFLAGS = $(TEST_CPPFLAGS) $(VTERM_CFLAGS)
tests_terminal_together_test_LDADD = $(BASE_LIBS) $(VTERM_LIBS) -lutil
TESTS += tests/terminal/together_test
check_PROGRAMS += tests/terminal/busy_test
tests_terminal_busy_test_SOURCES = tests/terminal/busy_test.c tests/terminal/demo.h \
	tests/terminal/emulator.c tests/terminal/emulator.h
tests_terminal_busy_test_CPPFLAGS = $(TEST_CPPFLAGS) $(VTERM_CFLAGS) $(SQLITE_CFLAGS)
tests_terminal_busy_test_LDADD = $(BASE_LIBS) $(VTERM_LIBS) $(SQLITE_LIBS) -lutil
TESTS += tests/terminal/busy_test
else
TESTS += tests/terminal/without_libvterm.sh
endif
EXTRA_DIST += tests/terminal/without_libvterm.sh \
	tests/terminal/terminal_test.c tests/terminal/dialect_test.c tests/terminal/loop_test.c tests/terminal/hyoka_test.c tests/terminal/paste_test.c \
	tests/terminal/clerk_test.c tests/terminal/editor_test.c tests/terminal/together_test.c tests/terminal/session_test.c tests/terminal/demo.h \
	tests/terminal/editor_test.c tests/terminal/busy_test.c tests/terminal/session_test.c tests/terminal/demo.h \
	tests/terminal/terminal_test.c tests/terminal/dialect_test.c tests/terminal/loop_test.c tests/terminal/hyoka_test.c \
	tests/terminal/editor_test.c tests/terminal/random_test.c tests/terminal/session_test.c \
	tests/terminal/surface_test.c tests/terminal/demo.h \
	tests/terminal/emulator.c tests/terminal/emulator.h
