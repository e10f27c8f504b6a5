/* SPDX-License-Identifier: GPL-3.0-or-later */
/* account_test - names of people, of uids without one, of processes. */
#include "base/account.h"

#include <stdlib.h>
#include <unistd.h>

#include "check.h"

static void root_has_a_name(void)
{
	char *name = account_name(0);

	CHECK_TEXT(name, "root");
	CHECK(account_exists(name));
	free(name);
}

static void others_have_a_number(void)
{
	char *name = account_name(3999999999u);

	CHECK_TEXT(name, "#3999999999");
	CHECK(account_exists(name));
	CHECK(!account_exists("no-such-account-here"));
	free(name);
}

static void processes_belong_to_people(void)
{
	char *ours = account_name(getuid()), *name = account_of_process(getpid());

	CHECK_TEXT(name, ours);
	CHECK(account_of_process(0) == NULL);
	CHECK(account_of_process(-1) == NULL);
	free(ours);
	free(name);
}

TESTS(TEST(root_has_a_name), TEST(others_have_a_number), TEST(processes_belong_to_people))
