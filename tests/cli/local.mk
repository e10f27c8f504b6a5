TESTS += tests/cli/commands.sh
EXTRA_DIST += tests/cli/lib.sh tests/cli/commands.sh
