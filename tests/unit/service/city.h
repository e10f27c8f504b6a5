/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * city - the demo city in a store and folder of its own, and sessions of
 * people in it; time goes on by a second with every look at the clock.
 */
#ifndef TESTS_UNIT_SERVICE_CITY_H
#define TESTS_UNIT_SERVICE_CITY_H

#include <dirent.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/err.h"
#include "base/source.h"
#include "base/str.h"
#include "check.h"
#include "service/service.h"

#define UNUSED __attribute__((unused))

struct city {
	char folder[64];
	struct str path;	/* of the store */
	struct sources sources;
	int64_t now;
	uint32_t seed;
};

static int64_t city_now(void *arg)
{
	return ((struct city *)arg)->now++;
}

static void city_random(void *arg, void *bytes, size_t length)
{
	struct city *city = arg;

	for (size_t i = 0; i < length; i++) {
		city->seed = city->seed * 1664525u + 1013904223u;
		((unsigned char *)bytes)[i] = (unsigned char)(city->seed >> 24);
	}
}

/* Is it so?  Says the message where it is not. */
#define OK(call) city_ok((call), &err, #call, __FILE__, __LINE__)
UNUSED static bool city_ok(enum rc rc, struct err *err, const char *what, const char *file, int line)
{
	if (rc)
		printf("# %s\n", err->message ? err->message : "(no message)");
	err_release(err);
	return check_int(rc, RC_OK, what, file, line);
}

/* The call fails with that code and says something. */
#define FAILS(call, code) city_fails((call), (code), &err, #call, __FILE__, __LINE__)
UNUSED static bool city_fails(enum rc rc, enum rc code, struct err *err, const char *what,
			      const char *file, int line)
{
	bool held = check_int(rc, code, what, file, line) &&
		    check_that(err->message != NULL, "a message", file, line);

	err_release(err);
	return held;
}

UNUSED static void city_begin(struct city *city)
{
	struct err err = ERR_INIT;

	*city = (struct city){ .folder = "/tmp/hyoka-city-XXXXXX", .now = INT64_C(1718582400), .seed = 20240617 };
	city->sources = (struct sources){ .now = city_now, .random = city_random, .arg = city };
	str_init(&city->path);
	CHECK(mkdtemp(city->folder) != NULL);
	str_addf(&city->path, "%s/demo.db", city->folder);
	OK(service_init(&(struct service_options){ .store = city->path.text, .sources = &city->sources }, true, &err));
}

/* A session of that person; the caller closes it. */
UNUSED static struct service *city_open(struct city *city, const char *login)
{
	struct service_options options = { .store = city->path.text, .sources = &city->sources, .login = login };
	struct service *service = NULL;
	struct err err = ERR_INIT;

	OK(service_open(&options, &service, &err));
	return service;
}

/* Remove the folder and all that is in it. */
UNUSED static void city_end(struct city *city)
{
	DIR *folder = opendir(city->folder);
	struct dirent *entry;

	while (folder && (entry = readdir(folder)))
		unlinkat(dirfd(folder), entry->d_name, 0);
	closedir(folder);
	rmdir(city->folder);
	str_release(&city->path);
}

#endif
