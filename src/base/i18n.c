/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/i18n.h"

#include <langinfo.h>
#include <locale.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/str.h"

#define DOMAIN "hyoka"
#define FALLBACK_LOCALE "C.UTF-8"

static const char *chosen = "ja";

/* "ja" or "en" where a locale's name begins so, else NULL. */
static const char *language_of(const char *locale)
{
	if (locale && !strncmp(locale, "ja", 2))
		return "ja";
	if (locale && !strncmp(locale, "en", 2))
		return "en";
	return NULL;
}

/* The first of LANGUAGE, LC_ALL, LC_MESSAGES, LANG that names a language we have. */
static const char *language_of_environment(void)
{
	static const char *const names[] = { "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG" };

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		const char *value = getenv(names[i]);

		if (value && *value && language_of(value))
			return language_of(value);
	}
	return "ja";
}

/* Path of the running program, or NULL; a new string. */
static char *program_path(void)
{
	size_t size = 256;

	for (;;) {
		char *path = xmalloc(size);
		ssize_t length = readlink("/proc/self/exe", path, size);

		if (length >= 0 && (size_t)length < size) {
			path[length] = '\0';
			return path;
		}
		free(path);
		if (length < 0)
			return NULL;
		size *= 2;
	}
}

/*
 * Catalogues of a program that was built but not installed: BUILD/locale for
 * BUILD/src/hyoka.  A new string, NULL where there is none; never for a
 * program that runs with others' rights.
 */
static char *build_catalogues(void)
{
	char *path = getauxval(AT_SECURE) ? NULL : program_path();
	struct str folder = STR_INIT, file = STR_INIT;
	struct stat status;
	bool there;

	for (int up = 0; path && up < 2; up++) {
		char *slash = strrchr(path, '/');

		if (slash)
			*slash = '\0';
	}
	if (path)
		str_addf(&folder, "%s/locale", path);
	str_addf(&file, "%s/ja/LC_MESSAGES/%s.mo", folder.text, DOMAIN);
	there = path && !stat(file.text, &status);
	free(path);
	str_release(&file);
	if (there)
		return str_take(&folder);
	str_release(&folder);
	return NULL;
}

void i18n_start(const char *language)
{
	char *catalogues;

	chosen = language && language_of(language) ? language_of(language)
						   : language_of_environment();
	if (!setlocale(LC_ALL, "") || strcmp(nl_langinfo(CODESET), "UTF-8") ||
	    !strcmp(setlocale(LC_MESSAGES, NULL), "C"))
		setlocale(LC_ALL, FALLBACK_LOCALE);
	setlocale(LC_NUMERIC, "C");
	/* gettext takes the language from here, whatever locales are installed. */
	setenv("LANGUAGE", chosen, 1);
	catalogues = build_catalogues();
	bindtextdomain(DOMAIN, catalogues ? catalogues : LOCALEDIR);
	free(catalogues);
	bind_textdomain_codeset(DOMAIN, "UTF-8");
	textdomain(DOMAIN);
}

const char *i18n_language(void)
{
	return chosen;
}
