noinst_LIBRARIES += src/libtui.a
src_libtui_a_CPPFLAGS = $(AM_CPPFLAGS) $(NCURSES_CFLAGS)
src_libtui_a_SOURCES =
