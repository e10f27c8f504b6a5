/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "other.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/str.h"
#include "model/address.h"
#include "model/kind.h"
#include "model/sheet.h"
#include "service/administer.h"
#include "service/browse.h"
#include "service/draft.h"
#include "service/company.h"
#include "service/edit.h"
#include "service/project.h"
#include "service/service.h"
#include "service/session.h"
#include "service/undo.h"
#include "store/sheets.h"

struct order {
	struct service *service;
	struct sheet *sheet;
	struct address at;
	char *value;		/* what follows the address, "" for nothing */
};

/* "\\n" is a newline. */
static void unescape(char *text)
{
	for (char *at = strstr(text, "\\n"); at; at = strstr(at, "\\n")) {
		*at = '\n';
		memmove(at + 1, at + 2, strlen(at + 2) + 1);
	}
}

static enum rc set_cell(struct order *order, struct err *err)
{
	struct edit edit = { .sheet_id = order->sheet->id, .at = order->at };
	enum rc rc;

	unescape(order->value);
	rc = field_parse(order->at.field, order->value, &edit.value, err);

	if (!rc)
		rc = edit_cell(order->service, &edit, NULL, err);
	value_release(&edit.value);
	return rc;
}

static enum rc drop_row(struct order *order, struct err *err)
{
	return edit_drop_row(order->service, order->sheet->id, &order->at, NULL, NULL, err);
}

static enum rc take_set(const struct history_row *row, void *arg, struct err *err)
{
	(void)err;
	*(int64_t *)arg = row->set;
	return RC_OK;
}

static enum rc undo_cell(struct order *order, struct err *err)
{
	struct str address = STR_INIT;
	struct undo_result result = { 0 };
	int64_t set = 0;
	enum rc rc;

	address_format(&order->at, &address);
	rc = browse_history(order->service, order->sheet->id, address.text, 0, 1, take_set, &set, err);
	if (!rc)
		rc = undo_set(order->service, set, UNDO_UNTOUCHED, NULL, &result, err);
	undo_release(&result);
	str_release(&address);
	return rc;
}

static enum rc keep_draft(struct order *order, struct err *err)
{
	return draft_keep(order->service, order->sheet, &order->at, order->value,
			  sheet_get(order->sheet, &order->at), err);
}

static enum rc set_costs(struct order *order, const char *year, struct err *err)
{
	struct master_input input = { .table = table_named("unit_cost"), .file = "costs" };
	struct str text = STR_INIT;
	enum rc rc;

	str_addf(&text, "year\tperson_yen\n%s\t%s\n", year, order->value);
	input.bytes = text.text;
	input.length = text.length;
	rc = master_import(order->service, &input, NULL, err);
	str_release(&text);
	return rc;
}

static enum rc renumber(struct order *order, const char *number, const char *other, struct err *err)
{
	struct project_act act = { 0 };

	return project_renumber(order->service, &act, number, other, err);
}

/* The workflow has no use case yet: the step itself, as one act. */
static enum rc set_state(struct order *order, const char *state, struct err *err)
{
	struct act act = session_act(order->service, NULL);
	enum rc rc = db_begin(order->service->db, &act, err);

	if (!rc)
		rc = sheets_write_state(order->service->db, order->sheet->id, state, err);
	if (rc)
		db_rollback(order->service->db);
	return rc ? rc : db_commit(order->service->db, NULL, err);
}

static const struct {
	const char *name;
	enum rc (*run)(struct order *order, struct err *err);
} verbs[] = {
	{ "set", set_cell }, { "drop", drop_row }, { "undo", undo_cell }, { "draft", keep_draft },
};

static enum rc run(struct order *order, const char *verb, const char *number, const char *what,
		   struct err *err)
{
	enum rc rc = browse_sheet(order->service, number, 0, &order->sheet, err);

	if (!rc && !strcmp(verb, "state"))
		return set_state(order, what, err);
	if (!rc && !strcmp(verb, "costs"))
		return set_costs(order, what, err);
	if (!rc && !strcmp(verb, "renumber"))
		return renumber(order, number, what, err);
	if (!rc)
		rc = address_parse(what, order->service->masters, &order->at, err);
	for (size_t i = 0; i < sizeof(verbs) / sizeof(*verbs) && !rc; i++)
		if (!strcmp(verbs[i].name, verb))
			return verbs[i].run(order, err);
	return rc ? rc : err_set(err, RC_USAGE, "no such verb");
}

bool other_does(const char *path, const struct sources *sources, char *order)
{
	char *rest = NULL, *login = strtok_r(order, " ", &rest), *verb = strtok_r(NULL, " ", &rest);
	char *number = strtok_r(NULL, " ", &rest), *what = strtok_r(NULL, " ", &rest);
	struct service_options options = { .store = path, .sources = sources, .login = login };
	static char nothing[1];
	struct order given = { .value = rest ? rest : nothing };
	struct err err = ERR_INIT;
	enum rc rc;

	if (!what)
		return false;
	rc = service_open(&options, &given.service, &err);
	if (!rc)
		rc = run(&given, verb, number, what, &err);
	if (rc)
		printf("# %s\n", err.message);
	err_release(&err);
	sheet_free(given.sheet);
	service_close(given.service);
	return !rc;
}

static void have_open(const char *path, const struct sources *sources, const char *number, int ready)
{
	struct service_options options = { .store = path, .sources = sources, .login = "sato" };
	struct service *service = NULL;
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;
	char byte = 1;

	if (service_open(&options, &service, &err) || browse_sheet(service, number, 0, &sheet, &err))
		_exit(1);
	company_enter(service, sheet->id);
	if (write(ready, &byte, 1) != 1)
		_exit(1);
	for (;;)
		pause();
}

pid_t other_comes(const char *path, const struct sources *sources, const char *number)
{
	int ready[2];
	char byte;
	pid_t process;
	bool came;

	if (pipe(ready))
		return 0;
	fflush(stdout);
	process = fork();
	if (!process)
		have_open(path, sources, number, ready[1]);
	close(ready[1]);
	came = read(ready[0], &byte, 1) == 1;
	close(ready[0]);
	if (came)
		return process;
	other_goes(process);
	return 0;
}

void other_goes(pid_t process)
{
	if (process <= 0)
		return;
	kill(process, SIGKILL);
	waitpid(process, NULL, 0);
}
