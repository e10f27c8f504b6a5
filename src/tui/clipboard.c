/* SPDX-License-Identifier: GPL-3.0-or-later */
/* clipboard - see clipboard.h. */
#include "tui/clipboard.h"

#include <nettle/base64.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/str.h"
#include "tui/terminal.h"

enum { COPY_MOST = 100000 };	/* bytes: what terminals that take it are known to take */

void clipboard_put(const char *text)
{
	size_t length = strlen(text), coded = BASE64_ENCODE_RAW_LENGTH(length);
	struct str bytes = STR_INIT;
	char *code;

	if (length > COPY_MOST)
		return;
	code = xmalloc(coded);
	base64_encode_raw(code, length, (const uint8_t *)text);
	str_add(&bytes, "\033]52;c;");
	str_add_bytes(&bytes, code, coded);
	str_add(&bytes, "\a");
	terminal_write(bytes.text, bytes.length);
	str_release(&bytes);
	free(code);
}
