# tests of the published text
PUBLISHED_TESTS = \
	tests/unit/formats/published_account_test \
	tests/unit/formats/published_odd_test \
	tests/unit/formats/published_read_test \
	tests/unit/formats/published_write_test
check_PROGRAMS += $(PUBLISHED_TESTS)
TESTS += $(PUBLISHED_TESTS)
EXTRA_DIST += tests/unit/formats/published_city.h \
	tests/unit/formats/data/square.txt
tests_unit_formats_published_account_test_SOURCES = tests/unit/formats/published_account_test.c
tests_unit_formats_published_account_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_formats_published_account_test_LDADD = $(FORMATS_LIBS)
tests_unit_formats_published_odd_test_SOURCES = tests/unit/formats/published_odd_test.c
tests_unit_formats_published_odd_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_formats_published_odd_test_LDADD = $(FORMATS_LIBS)
tests_unit_formats_published_read_test_SOURCES = tests/unit/formats/published_read_test.c
tests_unit_formats_published_read_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_formats_published_read_test_LDADD = $(FORMATS_LIBS)
tests_unit_formats_published_write_test_SOURCES = tests/unit/formats/published_write_test.c
tests_unit_formats_published_write_test_CPPFLAGS = $(TEST_CPPFLAGS)
tests_unit_formats_published_write_test_LDADD = $(FORMATS_LIBS)
