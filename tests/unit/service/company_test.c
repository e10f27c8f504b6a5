/* SPDX-License-Identifier: GPL-3.0-or-later */
/* company_test - who else has a sheet open is named by the account of the process. */
#include "service/company.h"

#include <signal.h>
#include <sys/wait.h>

#include "base/account.h"
#include "unit/service/city.h"

#define OTHER_UID 1	/* an account that every system has */

static struct city city;

/* A process that has sheet 1 open, as `uid` where that may be had. */
static pid_t come(uid_t uid)
{
	int ready[2];
	char byte = 1;
	pid_t process;

	if (pipe(ready))
		abort();
	process = fork();
	if (!process) {
		struct service *service = city_open(&city, "guest");

		company_enter(service, 2);	/* the folder is closed to the other account */
		company_leave(service, 2);
		if (setresuid(uid, uid, uid))
			_exit(1);
		service->uid = uid;
		company_enter(service, 1);
		if (write(ready[1], &byte, 1) != 1)
			_exit(1);
		for (;;)
			pause();
	}
	close(ready[1]);
	CHECK_INT(read(ready[0], &byte, 1), 1);
	close(ready[0]);
	return process;
}

static void go(pid_t process)
{
	kill(process, SIGKILL);
	waitpid(process, NULL, 0);
}

static void own_account(void)
{
	struct company company = { 0 };
	struct service *service;
	pid_t one, two;

	city_begin(&city);
	service = city_open(&city, "tanaka");
	company_enter(service, 1);
	CHECK(!company_look(service, 1, &company));
	CHECK(!company.count && !company.elsewhere);
	one = come(getuid());
	two = come(getuid());
	CHECK(company_look(service, 1, &company));
	CHECK_INT(company.count, 0);
	CHECK(company.elsewhere);
	CHECK(!company_look(service, 1, &company));	/* as before */
	CHECK(company_look(service, 2, &company));	/* nobody on the other sheet */
	go(one);
	CHECK(company_look(service, 1, &company));
	CHECK(company.elsewhere);
	go(two);
	CHECK(company_look(service, 1, &company));
	CHECK(!company.elsewhere);
	company_release(&company);
	company_leave(service, 1);
	service_close(service);
	city_end(&city);
}

static void other_accounts(void)
{
	struct company company = { 0 };
	struct service *service;
	char *name = account_name(OTHER_UID);
	pid_t one, own;

	if (getuid()) {
		free(name);
		SKIP("only root can be somebody else");
	}
	city_begin(&city);
	service = city_open(&city, "tanaka");
	one = come(OTHER_UID);
	own = come(getuid());
	CHECK(company_look(service, 1, &company));
	if (CHECK_INT(company.count, 1))
		CHECK_TEXT(company.logins[0], name);
	go(own);
	go(one);
	CHECK(company_look(service, 1, &company));
	CHECK_INT(company.count, 0);
	company_release(&company);
	service_close(service);
	city_end(&city);
	free(name);
}

TESTS(TEST(own_account), TEST(other_accounts))
