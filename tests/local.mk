# Every test prints TAP.  Seeds: HYOKA_SEEDS names their folder, see README.
LOG_DRIVER = env AM_TAP_AWK='$(AWK)' $(SHELL) $(top_srcdir)/build-aux/tap-driver.sh
SH_LOG_DRIVER = $(LOG_DRIVER)
TEST_EXTENSIONS = .sh
AM_TESTS_ENVIRONMENT = \
	top_srcdir='$(abs_top_srcdir)'; top_builddir='$(abs_top_builddir)'; \
	LC_ALL=C.UTF-8; LANGUAGE=en; TZ=UTC; export top_srcdir top_builddir LC_ALL LANGUAGE TZ;
TEST_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)/tests
EXTRA_DIST += tests/check.h

include tests/unit/base/local.mk
include tests/unit/model/local.mk
include tests/unit/store/local.mk
include tests/unit/formats/local.mk
include tests/unit/formats/published.mk
include tests/unit/service/local.mk
include tests/unit/view/local.mk
include tests/unit/tui/local.mk
include tests/screens/local.mk
include tests/terminal/local.mk
include tests/cli/local.mk
include tests/crowd/local.mk
include tests/torture/local.mk
include tests/upgrade/local.mk
include tests/fuzz/local.mk
include tests/style/local.mk
include tests/bench/local.mk

# The unit tests alone (valgrind runs them).
check-unit:
	$(MAKE) $(AM_MAKEFLAGS) check TESTS="`echo '$(TESTS)' | tr ' ' '\n' | grep '^tests/unit/' | tr '\n' ' '`"
.PHONY: check-unit
