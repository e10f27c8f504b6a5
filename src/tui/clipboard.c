/* SPDX-License-Identifier: GPL-3.0-or-later */
/* clipboard - see clipboard.h. */
#include "tui/clipboard.h"

#include <nettle/base64.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/str.h"
#include "tui/terminal.h"

enum { COPY_MOST = 100000 };	/* bytes: what terminals that take it are known to take */

/* The console of older Linux kernels ends the sequence at its number and prints the rest. */
static bool prints_it(void)
{
	const char *type = getenv("TERM");

	return type && !strcmp(type, "linux");
}

void clipboard_put(const char *text)
{
	size_t length = strlen(text), coded = BASE64_ENCODE_RAW_LENGTH(length);
	struct str bytes = STR_INIT;
	char *code;

	if (length > COPY_MOST || prints_it())
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
