/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/editor.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/child.h"
#include "base/i18n.h"

static const char *variable(const char *name)
{
	const char *value = getenv(name);

	return value && value[strspn(value, " ")] ? value : NULL;
}

const char *editor_command(void)
{
	const char *visual = variable("VISUAL");

	return visual ? visual : variable("EDITOR");
}

enum rc editor_run(const char *path, bool (*over)(void), struct err *err)
{
	char *command = xstrdup(editor_command()), *rest = NULL;
	const char **argv = NULL;
	size_t count = 0, capacity = 0;
	enum rc rc;

	if (!command)
		return err_set(err, RC_CONFIG, _("neither VISUAL nor EDITOR names an editor"));
	for (char *word = strtok_r(command, " ", &rest); word; word = strtok_r(NULL, " ", &rest)) {
		argv = grow(argv, count, &capacity, sizeof(*argv));
		argv[count++] = word;
	}
	argv = xrealloc(argv, count + 2, sizeof(*argv));
	argv[count++] = path;
	argv[count] = NULL;
	rc = child_run_on_terminal(argv, over, err);
	free(argv);
	free(command);
	return rc;
}
