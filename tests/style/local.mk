TESTS += tests/style/style.sh
EXTRA_DIST += tests/style/style.sh tests/style/style.awk
