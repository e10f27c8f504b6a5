bin_PROGRAMS += src/hyoka
HYOKA_SOURCES = src/program.c src/program.h
src_hyoka_SOURCES = src/main.c $(HYOKA_SOURCES)
src_hyoka_LDADD = src/libcli.a $(TUI_LIBS)
