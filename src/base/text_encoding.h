/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_encoding - the name by which libunistring is told where lines may break
 * at ambiguous characters: in a legacy Japanese encoding as at ideographs.
 */
#ifndef BASE_TEXT_ENCODING_H
#define BASE_TEXT_ENCODING_H

#include "base/text.h"

static inline const char *text_encoding(enum text_ambiguous ambiguous)
{
	return ambiguous == TEXT_WIDE ? "EUC-JP" : "UTF-8";
}

#endif
