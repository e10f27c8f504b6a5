# Fuzz targets: with libFuzzer where configured so (clang), always as a test over samples.
#   CC=clang ../configure --enable-fuzzing --enable-asan && make tests/fuzz/published_fuzz
#   ./tests/fuzz/published_fuzz CORPUS_FOLDER
EXTRA_DIST += tests/fuzz/published_fuzz.h
check_PROGRAMS += tests/fuzz/published_corpus_test
tests_fuzz_published_corpus_test_SOURCES = tests/fuzz/published_corpus_test.c tests/fuzz/published_fuzz.c
tests_fuzz_published_corpus_test_CPPFLAGS = $(TEST_CPPFLAGS) -DFUZZ_DRIVER
tests_fuzz_published_corpus_test_LDADD = $(FORMATS_LIBS)
TESTS += tests/fuzz/published_corpus_test
if FUZZING
noinst_PROGRAMS += tests/fuzz/published_fuzz
tests_fuzz_published_fuzz_SOURCES = tests/fuzz/published_fuzz.c
tests_fuzz_published_fuzz_CPPFLAGS = $(TEST_CPPFLAGS)
tests_fuzz_published_fuzz_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_published_fuzz_LDADD = $(FORMATS_LIBS)
endif
