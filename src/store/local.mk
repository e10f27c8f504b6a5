noinst_LIBRARIES += src/libstore.a
src_libstore_a_CPPFLAGS = $(AM_CPPFLAGS) $(SQLITE_CFLAGS) $(NETTLE_CFLAGS)
src_libstore_a_SOURCES = \
	src/store/audited_list.h \
	src/store/authorizer.c \
	src/store/cell_sql.c \
	src/store/cell_sql.h \
	src/store/chain.c \
	src/store/chain.h \
	src/store/connection.c \
	src/store/connection.h \
	src/store/copy.c \
	src/store/db.c \
	src/store/db.h \
	src/store/drafts.c \
	src/store/drafts.h \
	src/store/embedded.h \
	src/store/functions.c \
	src/store/history.c \
	src/store/history.h \
	src/store/list_sql.c \
	src/store/list_sql.h \
	src/store/masters_load.c \
	src/store/masters_load.h \
	src/store/migrate.c \
	src/store/migrate.h \
	src/store/projects.c \
	src/store/projects.h \
	src/store/place.c \
	src/store/place.h \
	src/store/sessions.c \
	src/store/sessions.h \
	src/store/rows.c \
	src/store/rows.h \
	src/store/settings.c \
	src/store/sheet_row.c \
	src/store/sheet_row.h \
	src/store/sheets.h \
	src/store/sheets_create.c \
	src/store/sheets_drop.c \
	src/store/sheets_find.c \
	src/store/sheets_list.c \
	src/store/sheets_load.c \
	src/store/sheets_mark.c \
	src/store/sheets_write.c \
	src/store/statement.c \
	src/store/statement.h \
	src/store/table_kind.h \
	src/store/table_list.h \
	src/store/table_rows.c \
	src/store/tables.c \
	src/store/tables.h \
	src/store/transaction.c \
	src/store/trigger.c \
	src/store/trigger.h \
	src/store/verify.c \
	src/store/verify.h
nodist_src_libstore_a_SOURCES = db/embedded.c
