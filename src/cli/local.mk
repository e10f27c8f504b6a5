noinst_LIBRARIES += src/libcli.a
src_libcli_a_SOURCES = \
	src/cli/cli.c src/cli/cli.h \
	src/cli/command.c src/cli/command.h src/cli/command_list.h \
	src/cli/command_drafts.c \
	src/cli/command_check.c \
	src/cli/command_history.c \
	src/cli/command_life.c \
	src/cli/command_mark.c \
	src/cli/command_project.c \
	src/cli/command_show.c \
	src/cli/command_store.c \
	src/cli/command_suggest.c \
	src/cli/command_transfer.c \
	src/cli/exit_status.c \
	src/cli/help.c \
	src/cli/lineage.c src/cli/lineage.h \
	src/cli/options.c src/cli/options.h
