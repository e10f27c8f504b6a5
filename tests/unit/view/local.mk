# tests of unit/view
check_PROGRAMS += tests/unit/view/text_edit_test
tests_unit_view_text_edit_test_SOURCES = tests/unit/view/text_edit_test.c
tests_unit_view_text_edit_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_view_text_edit_test_LDADD = $(VIEW_LIBS)
TESTS += tests/unit/view/text_edit_test
