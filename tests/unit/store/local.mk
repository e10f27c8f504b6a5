# tests of unit/store
EXTRA_DIST += tests/unit/store/office.h

check_PROGRAMS += tests/unit/store/history_test
tests_unit_store_history_test_SOURCES = tests/unit/store/history_test.c
tests_unit_store_history_test_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_unit_store_history_test_LDADD = $(STORE_LIBS)
TESTS += tests/unit/store/history_test

check_PROGRAMS += tests/unit/store/sheets_create_test
tests_unit_store_sheets_create_test_SOURCES = tests/unit/store/sheets_create_test.c
tests_unit_store_sheets_create_test_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_unit_store_sheets_create_test_LDADD = $(STORE_LIBS)
TESTS += tests/unit/store/sheets_create_test

check_PROGRAMS += tests/unit/store/sheets_find_test
tests_unit_store_sheets_find_test_SOURCES = tests/unit/store/sheets_find_test.c
tests_unit_store_sheets_find_test_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_unit_store_sheets_find_test_LDADD = $(STORE_LIBS)
TESTS += tests/unit/store/sheets_find_test

check_PROGRAMS += tests/unit/store/sheets_list_test
tests_unit_store_sheets_list_test_SOURCES = tests/unit/store/sheets_list_test.c
tests_unit_store_sheets_list_test_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_unit_store_sheets_list_test_LDADD = $(STORE_LIBS)
TESTS += tests/unit/store/sheets_list_test

check_PROGRAMS += tests/unit/store/sheets_mark_test
tests_unit_store_sheets_mark_test_SOURCES = tests/unit/store/sheets_mark_test.c
tests_unit_store_sheets_mark_test_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_unit_store_sheets_mark_test_LDADD = $(STORE_LIBS)
TESTS += tests/unit/store/sheets_mark_test

check_PROGRAMS += tests/unit/store/sheets_write_test
tests_unit_store_sheets_write_test_SOURCES = tests/unit/store/sheets_write_test.c
tests_unit_store_sheets_write_test_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_unit_store_sheets_write_test_LDADD = $(STORE_LIBS)
TESTS += tests/unit/store/sheets_write_test

check_PROGRAMS += tests/unit/store/tables_test
tests_unit_store_tables_test_SOURCES = tests/unit/store/tables_test.c
tests_unit_store_tables_test_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_unit_store_tables_test_LDADD = $(STORE_LIBS)
TESTS += tests/unit/store/tables_test

check_PROGRAMS += tests/unit/store/sheets_crowd_test
tests_unit_store_sheets_crowd_test_SOURCES = tests/unit/store/sheets_crowd_test.c
tests_unit_store_sheets_crowd_test_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_unit_store_sheets_crowd_test_LDADD = $(STORE_LIBS)
TESTS += tests/unit/store/sheets_crowd_test

check_PROGRAMS += tests/unit/store/guard_test
tests_unit_store_guard_test_SOURCES = tests/unit/store/guard_test.c
tests_unit_store_guard_test_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_unit_store_guard_test_LDADD = $(STORE_LIBS)
TESTS += tests/unit/store/guard_test

check_PROGRAMS += tests/unit/store/verify_test
tests_unit_store_verify_test_SOURCES = tests/unit/store/verify_test.c
tests_unit_store_verify_test_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_unit_store_verify_test_LDADD = $(STORE_LIBS)
TESTS += tests/unit/store/verify_test

check_PROGRAMS += tests/unit/store/open_test
tests_unit_store_open_test_SOURCES = tests/unit/store/open_test.c
tests_unit_store_open_test_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_unit_store_open_test_LDADD = $(STORE_LIBS)
TESTS += tests/unit/store/open_test

check_PROGRAMS += tests/unit/store/transaction_test
tests_unit_store_transaction_test_SOURCES = tests/unit/store/transaction_test.c
tests_unit_store_transaction_test_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_unit_store_transaction_test_LDADD = $(STORE_LIBS)
TESTS += tests/unit/store/transaction_test

check_PROGRAMS += tests/unit/store/migrate_test
tests_unit_store_migrate_test_SOURCES = tests/unit/store/migrate_test.c
tests_unit_store_migrate_test_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_unit_store_migrate_test_LDADD = $(STORE_LIBS)
TESTS += tests/unit/store/migrate_test
check_PROGRAMS += tests/unit/store/drafts_test
tests_unit_store_drafts_test_SOURCES = tests/unit/store/drafts_test.c
tests_unit_store_drafts_test_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_unit_store_drafts_test_LDADD = $(STORE_LIBS)
TESTS += tests/unit/store/drafts_test

check_PROGRAMS += tests/unit/store/place_test
tests_unit_store_place_test_SOURCES = tests/unit/store/place_test.c
tests_unit_store_place_test_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_unit_store_place_test_LDADD = $(STORE_LIBS)
TESTS += tests/unit/store/place_test

check_PROGRAMS += tests/unit/store/acks_test
tests_unit_store_acks_test_SOURCES = tests/unit/store/acks_test.c
tests_unit_store_acks_test_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_unit_store_acks_test_LDADD = $(STORE_LIBS)
TESTS += tests/unit/store/acks_test
check_PROGRAMS += tests/unit/store/presence_test
tests_unit_store_presence_test_SOURCES = tests/unit/store/presence_test.c
tests_unit_store_presence_test_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_unit_store_presence_test_LDADD = $(STORE_LIBS)
TESTS += tests/unit/store/presence_test

check_PROGRAMS += tests/unit/store/chain_test
tests_unit_store_chain_test_SOURCES = tests/unit/store/chain_test.c
tests_unit_store_chain_test_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS) $(NETTLE_CFLAGS)
tests_unit_store_chain_test_LDADD = $(STORE_LIBS)
TESTS += tests/unit/store/chain_test

check_PROGRAMS += tests/unit/store/lineage_test
tests_unit_store_lineage_test_SOURCES = tests/unit/store/lineage_test.c
tests_unit_store_lineage_test_CPPFLAGS = $(TEST_CPPFLAGS) $(SQLITE_CFLAGS)
tests_unit_store_lineage_test_LDADD = $(STORE_LIBS)
TESTS += tests/unit/store/lineage_test
