/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "service/scratch.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/i18n.h"
#include "base/str.h"
#include "service/session.h"

static void add_name(struct str *path, const char *name)
{
	static const char kept[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.@_-";

	for (; *name; name++)
		str_add_char(path, strchr(kept, *name) ? *name : '-');
	str_add(path, ".txt");
}

static enum rc make_folder(struct scratch *scratch, struct err *err)
{
	char *home = session_home("XDG_STATE_HOME", ".local/state");
	struct str folder = STR_INIT;
	enum rc rc = file_make_folder(home, err);

	str_addf(&folder, "%s/editor-XXXXXX", home);
	free(home);
	if (!rc && !mkdtemp(folder.text))
		rc = err_file(err, RC_CREATE, folder.text, err_system(errno));
	if (rc)
		str_release(&folder);
	else
		scratch->folder = str_take(&folder);
	return rc;
}

enum rc scratch_write(struct scratch *scratch, const char *name, const char *text, struct err *err)
{
	struct str path = STR_INIT, content = STR_INIT;
	enum rc rc = make_folder(scratch, err);

	if (rc)
		return rc;
	str_addf(&path, "%s/", scratch->folder);
	add_name(&path, name);
	scratch->path = str_take(&path);
	str_addf(&content, "%s\n", text);
	rc = file_write(scratch->path, content.text, content.length, FILE_PRIVATE, err);
	str_release(&content);
	if (rc)
		scratch_remove(scratch);
	return rc;
}

enum rc scratch_read(const struct scratch *scratch, char **bytes, size_t *length, struct err *err)
{
	enum rc rc = file_read(scratch->path, SCRATCH_MAX, bytes, length, err);

	if (rc)
		return rc;
	if (*length > SCRATCH_MAX) {
		free(*bytes);
		return err_file(err, RC_INVALID, scratch->path, _("is too large"));
	}
	if (*length && (*bytes)[*length - 1] == '\n')
		(*bytes)[--*length] = '\0';
	if (*length && (*bytes)[*length - 1] == '\r')
		(*bytes)[--*length] = '\0';
	return RC_OK;
}

void scratch_keep(struct scratch *scratch)
{
	free(scratch->folder);
	free(scratch->path);
	*scratch = (struct scratch){ 0 };
}

void scratch_remove(struct scratch *scratch)
{
	DIR *folder = scratch->folder ? opendir(scratch->folder) : NULL;
	const struct dirent *entry;

	while (folder && (entry = readdir(folder)))
		unlinkat(dirfd(folder), entry->d_name, 0);	/* "." and ".." it does not take */
	if (folder)
		closedir(folder);
	if (scratch->folder)
		rmdir(scratch->folder);
	scratch_keep(scratch);
}
