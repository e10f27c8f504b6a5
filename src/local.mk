bin_PROGRAMS += src/hyoka
src_hyoka_SOURCES = src/main.c
src_hyoka_LDADD = src/libcli.a $(TUI_LIBS)
