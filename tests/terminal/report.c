/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * report - names the keys that come until Esc twice, then reports on the
 * terminal: the part of the screen program below all views, to be tested.
 *
 *   report [INI-FILE]
 */
#include <stdio.h>

#include "base/config.h"
#include "base/i18n.h"
#include "base/str.h"
#include "tui/tui.h"

int main(int argc, char **argv)
{
	struct config *config = config_new();
	struct str out = STR_INIT;
	struct err err = ERR_INIT;
	enum rc rc = RC_OK;

	i18n_start("en");
	if (argc > 1)
		rc = config_read(config, argv[1], false, &err);
	if (!rc)
		rc = tui_terminal_report(config, true, &out, &err);
	if (rc)
		err_format(&err, &out);
	printf("%s\n", out.text);
	str_release(&out);
	err_release(&err);
	config_free(config);
	return rc ? 78 : 0;
}
