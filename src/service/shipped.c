/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "service/shipped.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "model/kind.h"
#include "service/edit.h"
#include "service/service.h"
#include "service/transfer.h"
#include "service/tsv.h"
#include "store/embedded.h"
#include "store/sheets.h"

#define DEMO_CELLS "demo/cells.tsv"

static bool is_demo_text(const char *name)
{
	size_t length = strlen(name);

	return !strncmp(name, "demo/", 5) && length > 4 && !strcmp(name + length - 4, ".txt");
}

static enum rc import_texts(struct service *service, struct err *err)
{
	struct import_input *inputs = NULL;
	size_t count = 0, capacity = 0;
	enum rc rc;

	for (const struct embedded *file = embedded_files; file->name; file++) {
		if (!is_demo_text(file->name))
			continue;
		inputs = grow(inputs, count, &capacity, sizeof(*inputs));
		inputs[count++] = (struct import_input){ file->name, file->text, strlen(file->text) };
	}
	rc = transfer_import(service, inputs, count, false, NULL, NULL, err);
	free(inputs);
	return rc;
}

enum { CELL_YEAR, CELL_NUMBER, CELL_ADDRESS, CELL_VALUE, CELL_REASON, CELL_COUNT };

static enum rc set_cell(struct service *service, const struct tsv_line *line, struct err *err)
{
	struct edit edit = { 0 };
	enum rc rc;

	if (line->count != CELL_COUNT)
		return err_set(err, RC_INVALID, _("%zu cells where %d are wanted"), line->count,
			       CELL_COUNT);
	rc = sheets_find(service->db, line->cells[CELL_NUMBER],
			 (int)strtol(line->cells[CELL_YEAR], NULL, 10), &edit.sheet_id, err);
	if (!rc)
		rc = address_parse(line->cells[CELL_ADDRESS], service->masters, &edit.at, err);
	if (!rc)
		rc = field_parse(edit.at.field, line->cells[CELL_VALUE], &edit.value, err);
	if (rc)
		return rc;
	if (line->cells[CELL_REASON] && *line->cells[CELL_REASON])
		edit.empty_reason = line->cells[CELL_REASON];
	rc = edit_cell(service, &edit, NULL, err);
	value_release(&edit.value);
	return rc;
}

static enum rc set_cells(struct service *service, struct err *err)
{
	const char *text = embedded_text(DEMO_CELLS);
	struct tsv tsv = { 0 };
	enum rc rc = RC_OK;

	if (!text)
		return RC_OK;
	rc = tsv_read(text, strlen(text), DEMO_CELLS, &tsv, err);
	for (size_t i = 1; i < tsv.count && !rc; i++) {
		rc = set_cell(service, &tsv.lines[i], err);
		if (rc) {
			err->line = tsv.lines[i].line;
			err_name_file(err, DEMO_CELLS);
		}
	}
	tsv_release(&tsv);
	return rc;
}

enum rc shipped_demo(struct service *service, struct err *err)
{
	enum rc rc = import_texts(service, err);

	return rc ? rc : set_cells(service, err);
}
