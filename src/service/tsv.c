/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "service/tsv.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/str.h"
#include "base/text.h"

#define BOM "\xef\xbb\xbf"

void tsv_add(struct str *out, const char *cell)
{
	if (!cell) {
		str_add(out, "\\N");
		return;
	}
	for (; *cell; cell++) {
		switch (*cell) {
		case '\t':
			str_add(out, "\\t");
			break;
		case '\n':
			str_add(out, "\\n");
			break;
		case '\\':
			str_add(out, "\\\\");
			break;
		default:
			str_add_char(out, *cell);
		}
	}
}

/* Undo the escapes of one cell; NULL for \N. */
static char *unescape(const char *cell, size_t length)
{
	struct str out = STR_INIT;

	if (length == 2 && !memcmp(cell, "\\N", 2))
		return NULL;
	for (size_t i = 0; i < length; i++) {
		if (cell[i] != '\\' || i + 1 == length) {
			str_add_char(&out, cell[i]);
			continue;
		}
		i++;
		str_add_char(&out, cell[i] == 't' ? '\t' : cell[i] == 'n' ? '\n' : cell[i]);
	}
	return str_take(&out);
}

static void split(struct tsv_line *line, const char *text, size_t length)
{
	size_t capacity = 0;
	const char *end = text + length;

	for (;;) {
		const char *tab = memchr(text, '\t', (size_t)(end - text));
		size_t part = (size_t)((tab ? tab : end) - text);

		line->cells = grow(line->cells, line->count, &capacity, sizeof(*line->cells));
		line->cells[line->count++] = unescape(text, part);
		if (!tab)
			return;
		text = tab + 1;
	}
}

enum rc tsv_read(const char *bytes, size_t length, const char *file, struct tsv *tsv,
		 struct err *err)
{
	long number = 0;

	*tsv = (struct tsv){ 0 };
	if (length >= 3 && !memcmp(bytes, BOM, 3)) {
		bytes += 3;
		length -= 3;
	}
	while (length) {
		const char *newline = memchr(bytes, '\n', length);
		size_t part = newline ? (size_t)(newline - bytes) : length;
		size_t used = newline ? part + 1 : part;
		char *text = NULL;
		enum rc rc;

		number++;
		if (part && bytes[part - 1] == '\r')
			part--;
		rc = text_take(bytes, part, TEXT_TABS, &text, err);
		if (rc) {
			err->line = number;
			err_name_file(err, file);
			tsv_release(tsv);
			return rc;
		}
		if (*text) {
			tsv->lines = grow(tsv->lines, tsv->count, &tsv->capacity, sizeof(*tsv->lines));
			tsv->lines[tsv->count] = (struct tsv_line){ .line = number };
			split(&tsv->lines[tsv->count++], text, strlen(text));
		}
		free(text);
		bytes += used;
		length -= used;
	}
	return RC_OK;
}

void tsv_release(struct tsv *tsv)
{
	for (size_t i = 0; i < tsv->count; i++) {
		for (size_t c = 0; c < tsv->lines[i].count; c++)
			free(tsv->lines[i].cells[c]);
		free(tsv->lines[i].cells);
	}
	free(tsv->lines);
	*tsv = (struct tsv){ 0 };
}

int tsv_column(const struct tsv *tsv, const char *name)
{
	for (size_t c = 0; tsv->count && c < tsv->lines[0].count; c++)
		if (tsv->lines[0].cells[c] && !strcmp(tsv->lines[0].cells[c], name))
			return (int)c;
	return -1;
}
