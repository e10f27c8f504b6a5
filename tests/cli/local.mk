TESTS += tests/cli/commands.sh tests/cli/golden.sh tests/cli/history.sh tests/cli/year.sh tests/cli/project.sh
TESTS += tests/cli/check.sh
TESTS += tests/cli/mark.sh
TESTS += tests/cli/drafts.sh tests/cli/readonly.sh
TESTS += tests/cli/corners.sh
TESTS += tests/cli/outside.sh
TESTS += tests/cli/manual.sh
TESTS += tests/cli/quickstart.sh
GOLDEN = \
	tests/golden/as-printed.txt \
	tests/golden/check.txt \
	tests/golden/check-list.txt \
	tests/golden/check-seeds.txt \
	tests/golden/export.txt \
	tests/golden/fields.txt \
	tests/golden/list.txt \
	tests/golden/print-ascii.txt \
	tests/golden/print-fold.txt \
	tests/golden/print-narrow.txt \
	tests/golden/print-wide.txt \
	tests/golden/show.tsv \
	tests/golden/show.txt
EXTRA_DIST += tests/cli/lib.sh tests/cli/commands.sh tests/cli/golden.sh tests/cli/history.sh tests/cli/year.sh tests/cli/project.sh $(GOLDEN)
EXTRA_DIST += tests/cli/check.sh
EXTRA_DIST += tests/cli/mark.sh
EXTRA_DIST += tests/cli/drafts.sh tests/cli/readonly.sh
EXTRA_DIST += tests/cli/corners.sh
EXTRA_DIST += tests/cli/outside.sh
EXTRA_DIST += tests/cli/manual.sh
EXTRA_DIST += tests/cli/quickstart.sh
