FORMATS_TESTS = \
	tests/unit/formats/page_test \
	tests/unit/formats/published_cut_test \
	tests/unit/formats/published_seed_test
check_PROGRAMS += $(FORMATS_TESTS)
TESTS += $(FORMATS_TESTS)
EXTRA_DIST += tests/unit/formats/office.h
tests_unit_formats_page_test_SOURCES = tests/unit/formats/page_test.c
tests_unit_formats_page_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_formats_page_test_LDADD = $(FORMATS_LIBS)
tests_unit_formats_published_cut_test_SOURCES = tests/unit/formats/published_cut_test.c
tests_unit_formats_published_cut_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_formats_published_cut_test_LDADD = $(FORMATS_LIBS)
tests_unit_formats_published_seed_test_SOURCES = tests/unit/formats/published_seed_test.c
tests_unit_formats_published_seed_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_formats_published_seed_test_LDADD = $(FORMATS_LIBS)
