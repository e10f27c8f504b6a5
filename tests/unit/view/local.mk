# tests of unit/view
EXTRA_DIST += tests/unit/view/desk.h

check_PROGRAMS += tests/unit/view/text_edit_test
tests_unit_view_text_edit_test_SOURCES = tests/unit/view/text_edit_test.c
tests_unit_view_text_edit_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_view_text_edit_test_LDADD = $(VIEW_LIBS)
TESTS += tests/unit/view/text_edit_test

check_PROGRAMS += tests/unit/view/text_move_test
tests_unit_view_text_move_test_SOURCES = tests/unit/view/text_move_test.c
tests_unit_view_text_move_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_view_text_move_test_LDADD = $(VIEW_LIBS)
TESTS += tests/unit/view/text_move_test

check_PROGRAMS += tests/unit/view/text_random_test
tests_unit_view_text_random_test_SOURCES = tests/unit/view/text_random_test.c
tests_unit_view_text_random_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_view_text_random_test_LDADD = $(VIEW_LIBS)
TESTS += tests/unit/view/text_random_test

check_PROGRAMS += tests/unit/view/text_word_test
tests_unit_view_text_word_test_SOURCES = tests/unit/view/text_word_test.c
tests_unit_view_text_word_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_view_text_word_test_LDADD = $(VIEW_LIBS)
TESTS += tests/unit/view/text_word_test

check_PROGRAMS += tests/unit/view/form_grid_test
tests_unit_view_form_grid_test_SOURCES = tests/unit/view/form_grid_test.c
tests_unit_view_form_grid_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_view_form_grid_test_LDADD = $(VIEW_LIBS)
TESTS += tests/unit/view/form_grid_test

check_PROGRAMS += tests/unit/view/frame_test
tests_unit_view_frame_test_SOURCES = tests/unit/view/frame_test.c
tests_unit_view_frame_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_view_frame_test_LDADD = $(VIEW_LIBS)
TESTS += tests/unit/view/frame_test

check_PROGRAMS += tests/unit/view/action_test
tests_unit_view_action_test_SOURCES = tests/unit/view/action_test.c
tests_unit_view_action_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_view_action_test_LDADD = $(VIEW_LIBS)
TESTS += tests/unit/view/action_test

check_PROGRAMS += tests/unit/view/list_rows_test
tests_unit_view_list_rows_test_SOURCES = tests/unit/view/list_rows_test.c
tests_unit_view_list_rows_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_view_list_rows_test_LDADD = $(VIEW_LIBS)
TESTS += tests/unit/view/list_rows_test

check_PROGRAMS += tests/unit/view/screen_test
tests_unit_view_screen_test_SOURCES = tests/unit/view/screen_test.c tests/unit/view/desk.h
tests_unit_view_screen_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_view_screen_test_LDADD = $(VIEW_LIBS)
TESTS += tests/unit/view/screen_test

check_PROGRAMS += tests/unit/view/sitting_test
tests_unit_view_sitting_test_SOURCES = tests/unit/view/sitting_test.c
tests_unit_view_sitting_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_view_sitting_test_LDADD = $(VIEW_LIBS)
TESTS += tests/unit/view/sitting_test

check_PROGRAMS += tests/unit/view/spots_test
tests_unit_view_spots_test_SOURCES = tests/unit/view/spots_test.c
tests_unit_view_spots_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_view_spots_test_LDADD = $(VIEW_LIBS)
TESTS += tests/unit/view/spots_test

check_PROGRAMS += tests/unit/view/words_test
tests_unit_view_words_test_SOURCES = tests/unit/view/words_test.c
tests_unit_view_words_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_view_words_test_LDADD = $(VIEW_LIBS)
TESTS += tests/unit/view/words_test

check_PROGRAMS += tests/unit/view/form_draft_test
tests_unit_view_form_draft_test_SOURCES = tests/unit/view/form_draft_test.c tests/unit/view/desk.h
tests_unit_view_form_draft_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_view_form_draft_test_LDADD = $(VIEW_LIBS)
TESTS += tests/unit/view/form_draft_test

check_PROGRAMS += tests/unit/view/form_test
tests_unit_view_form_test_SOURCES = tests/unit/view/form_test.c tests/unit/view/desk.h
tests_unit_view_form_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_view_form_test_LDADD = $(VIEW_LIBS)
TESTS += tests/unit/view/form_test

check_PROGRAMS += tests/unit/view/list_test
tests_unit_view_list_test_SOURCES = tests/unit/view/list_test.c tests/unit/view/desk.h
tests_unit_view_list_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_view_list_test_LDADD = $(VIEW_LIBS)
TESTS += tests/unit/view/list_test
