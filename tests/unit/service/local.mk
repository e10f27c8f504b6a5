# tests of unit/service
EXTRA_DIST += tests/unit/service/city.h

check_PROGRAMS += tests/unit/service/edit_test
tests_unit_service_edit_test_SOURCES = tests/unit/service/edit_test.c
tests_unit_service_edit_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_service_edit_test_LDADD = $(SERVICE_LIBS)
TESTS += tests/unit/service/edit_test
check_PROGRAMS += tests/unit/service/scratch_test
tests_unit_service_scratch_test_SOURCES = tests/unit/service/scratch_test.c
tests_unit_service_scratch_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_service_scratch_test_LDADD = $(SERVICE_LIBS)
TESTS += tests/unit/service/scratch_test
check_PROGRAMS += tests/unit/service/transfer_test
tests_unit_service_transfer_test_SOURCES = tests/unit/service/transfer_test.c
tests_unit_service_transfer_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_service_transfer_test_LDADD = $(SERVICE_LIBS)
TESTS += tests/unit/service/transfer_test

check_PROGRAMS += tests/unit/service/undo_test
tests_unit_service_undo_test_SOURCES = tests/unit/service/undo_test.c
tests_unit_service_undo_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_service_undo_test_LDADD = $(SERVICE_LIBS)
TESTS += tests/unit/service/undo_test

check_PROGRAMS += tests/unit/service/undo_record_test
tests_unit_service_undo_record_test_SOURCES = tests/unit/service/undo_record_test.c
tests_unit_service_undo_record_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_service_undo_record_test_LDADD = $(SERVICE_LIBS)
TESTS += tests/unit/service/undo_record_test

check_PROGRAMS += tests/unit/service/draft_test
tests_unit_service_draft_test_SOURCES = tests/unit/service/draft_test.c tests/unit/service/city.h
tests_unit_service_draft_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_service_draft_test_LDADD = $(SERVICE_LIBS)
TESTS += tests/unit/service/draft_test

check_PROGRAMS += tests/unit/service/unsaved_test
tests_unit_service_unsaved_test_SOURCES = tests/unit/service/unsaved_test.c tests/unit/service/city.h
tests_unit_service_unsaved_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_service_unsaved_test_LDADD = $(SERVICE_LIBS)
TESTS += tests/unit/service/unsaved_test

check_PROGRAMS += tests/unit/service/browse_prior_test
tests_unit_service_browse_prior_test_SOURCES = tests/unit/service/browse_prior_test.c
tests_unit_service_browse_prior_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_service_browse_prior_test_LDADD = $(SERVICE_LIBS)
TESTS += tests/unit/service/browse_prior_test

check_PROGRAMS += tests/unit/service/trail_test
tests_unit_service_trail_test_SOURCES = tests/unit/service/trail_test.c
tests_unit_service_trail_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_service_trail_test_LDADD = $(SERVICE_LIBS)
TESTS += tests/unit/service/trail_test

check_PROGRAMS += tests/unit/service/learn_test
tests_unit_service_learn_test_SOURCES = tests/unit/service/learn_test.c
tests_unit_service_learn_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_service_learn_test_LDADD = $(SERVICE_LIBS)
TESTS += tests/unit/service/learn_test

check_PROGRAMS += tests/unit/service/labour_test
tests_unit_service_labour_test_SOURCES = tests/unit/service/labour_test.c
tests_unit_service_labour_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_service_labour_test_LDADD = $(SERVICE_LIBS)
TESTS += tests/unit/service/labour_test

check_PROGRAMS += tests/unit/service/edit_past_test
tests_unit_service_edit_past_test_SOURCES = tests/unit/service/edit_past_test.c
tests_unit_service_edit_past_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_service_edit_past_test_LDADD = $(SERVICE_LIBS)
TESTS += tests/unit/service/edit_past_test
check_PROGRAMS += tests/unit/service/check_test
tests_unit_service_check_test_SOURCES = tests/unit/service/check_test.c
tests_unit_service_check_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_service_check_test_LDADD = $(SERVICE_LIBS)
TESTS += tests/unit/service/check_test

check_PROGRAMS += tests/unit/service/todo_test
tests_unit_service_todo_test_SOURCES = tests/unit/service/todo_test.c
tests_unit_service_todo_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_service_todo_test_LDADD = $(SERVICE_LIBS)
TESTS += tests/unit/service/todo_test
check_PROGRAMS += tests/unit/service/company_test
tests_unit_service_company_test_SOURCES = tests/unit/service/company_test.c
tests_unit_service_company_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_service_company_test_LDADD = $(SERVICE_LIBS)
TESTS += tests/unit/service/company_test
