/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * paper - pages to an lp queue, without a shell (RELIABILITY 3.10).
 */
#include "config.h"

#include "service/paper.h"

#include <string.h>

#include "base/child.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"

#define PRINTER_NAME_MAX 127
#define TITLE_MAX 80			/* bytes */
#define QUEUE_TIMEOUT_MS 20000

static bool is_printer_name(const char *name)
{
	static const char allowed[] = "abcdefghijklmnopqrstuvwxyz"
				      "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.@-";
	size_t length = strlen(name);

	return length > 0 && length <= PRINTER_NAME_MAX && *name != '-' &&
	       strspn(name, allowed) == length;
}

/* "hyoka: TITLE", visible, at most TITLE_MAX bytes, whole characters. */
static void make_title(const char *title, struct str *out)
{
	str_add(out, "hyoka: ");
	text_show(out, title, strlen(title), TEXT_ONE_LINE);
	while (out->length > TITLE_MAX)
		str_truncate(out, text_previous(out->text, out->length, out->length));
}

enum rc paper_to_queue(const char *printer, const char *title, const char *pages,
		       size_t length, struct err *err)
{
	struct str shown = STR_INIT;
	enum rc rc;

	if (!printer || !is_printer_name(printer))
		return err_set(err, RC_CONFIG, _("no usable printer is named in the ini file (section print, key printer)"));
	make_title(title, &shown);
	const char *const argv[] = { LP_PROGRAM, "-d", printer, "-t", shown.text,
				     "-o", "document-format=text/plain", "--", NULL };
	rc = child_run(argv, pages, length, QUEUE_TIMEOUT_MS, err);
	str_release(&shown);
	return rc;
}
