noinst_LIBRARIES += src/libtui.a
src_libtui_a_CPPFLAGS = $(AM_CPPFLAGS) $(NCURSES_CFLAGS) $(NETTLE_CFLAGS)
src_libtui_a_SOURCES =
src_libtui_a_SOURCES += \
	src/tui/burst.c src/tui/burst.h \
	src/tui/capability.c src/tui/capability.h \
	src/tui/character.c src/tui/character.h \
	src/tui/clipboard.c src/tui/clipboard.h \
	src/tui/curses_shift.c src/tui/curses_shift.h \
	src/tui/decoder.c src/tui/decoder.h \
	src/tui/dispatch.c src/tui/dispatch.h \
	src/tui/identity.c src/tui/identity.h \
	src/tui/key.c src/tui/key.h \
	src/tui/key_event.c src/tui/key_event.h \
	src/tui/keymap.c src/tui/keymap.h \
	src/tui/keys.c src/tui/keys.h \
	src/tui/line.c src/tui/line.h \
	src/tui/loop.c \
	src/tui/modes.c src/tui/modes.h \
	src/tui/paint.c src/tui/paint.h \
	src/tui/paste.c src/tui/paste.h \
	src/tui/probe.c src/tui/probe.h \
	src/tui/rescue.c src/tui/rescue.h \
	src/tui/sequence.c src/tui/sequence.h \
	src/tui/shift.c src/tui/shift.h \
	src/tui/signals.c src/tui/signals.h \
	src/tui/surface.h \
	src/tui/surface_curses.c src/tui/surface_curses.h \
	src/tui/surface_text.c src/tui/surface_text.h \
	src/tui/terminal.c src/tui/terminal.h \
	src/tui/terminal_report.c \
	src/tui/theme.c src/tui/theme.h \
	src/tui/tui.h \
	src/tui/wcwidth.c src/tui/wcwidth.h
