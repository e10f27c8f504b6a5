/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * i18n - messages in the user's language; the only include of libintl.h.
 *
 * msgids are English.  Sheet vocabulary (市民ニーズ, 進捗状況 …) is data and
 * is never translated: a printed sheet is Japanese in either language.
 */
#ifndef BASE_I18N_H
#define BASE_I18N_H

#include <libintl.h>

#define _(text) gettext(text)
#define N_(text) text

/*
 * Choose language and character set: UTF-8 always (C.UTF-8 where the locale
 * has another codeset), messages by `language` ("ja", "en") or, where that is
 * NULL, by the locale, and Japanese where that names no language we have.
 * LC_NUMERIC stays "C".  Call once, before any other thread or message.
 */
void i18n_start(const char *language);

/* "ja" or "en": what i18n_start() chose. */
const char *i18n_language(void);

#endif
