/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * line - people type at random in pseudo-terminals, and the program is killed
 * or the line drops at a random moment.  Every field that was left is there, the
 * history is whole, the draft of the field being typed in is at most a second
 * old after kill -9, and holds every keystroke after a hang-up.
 *
 * 50 runs of each (HYOKA_RUNS), 1,000 in the long target.  Each worker has a
 * store of its own.
 */
#include <poll.h>
#include <pty.h>
#include <pwd.h>
#include <signal.h>
#include <sys/stat.h>

#include "program.h"

enum {
	RUNS_SHORT = 50,
	WORKERS = 8,
	PATIENCE_US = 10000000,		/* for an answer to a key, and for the program's end */
	DRAFT_US = 1000000,		/* a draft is at most so old */
	SLACK_US = 500000,		/* … and a busy machine later */
	FIELDS = 3,
};

static const char *const addresses[FIELDS] = { "overview.target", "overview.purpose", "overview.outline" };

/* ---- a text as it must be: characters of one code point, and a cursor ---- */

struct model {
	struct str text;
	size_t cursor;
};

static size_t step_right(const struct model *model)
{
	size_t at = model->cursor + 1;

	while (((unsigned char)model->text.text[at] & 0xc0) == 0x80)
		at++;
	return at;
}

static size_t step_left(const struct model *model)
{
	size_t at = model->cursor - 1;

	while (((unsigned char)model->text.text[at] & 0xc0) == 0x80)
		at--;
	return at;
}

static int64_t keys_typed, drafts_found, oldest_draft, slowest_end;	/* in this worker */

/* ---- somebody typing ---- */

struct moment {			/* what stood in the editor from then on */
	int64_t at;
	char *text;
};

struct typist {
	pid_t process;
	int line;		/* our end */
	const char *sheet;
	size_t field;
	bool editing;
	struct model model;
	char *saved[FIELDS];	/* as the store must have them */
	struct moment *moments;	/* of the field being edited */
	size_t count, capacity;
	/* the keys that have not been answered yet */
	enum { KEYS_NONE, KEYS_TEXT, KEYS_BEGIN, KEYS_SAVE, KEYS_LEAVE } pending;
	struct model next;	/* the text when they have been taken */
	size_t next_field;
	struct str last;	/* bytes that came last, for the first screen */
};

static char *copy(const char *text)
{
	char *new = strdup(text);

	if (!new)
		abort();
	return new;
}

static void set_text(struct model *model, const char *text)
{
	str_clear(&model->text);
	str_add(&model->text, text);
	model->cursor = model->text.length;
}

static void copy_model(struct model *to, const struct model *from)
{
	set_text(to, from->text.text);
	to->cursor = from->cursor;
}

static void forget_moments(struct typist *typist)
{
	for (size_t i = 0; i < typist->count; i++)
		free(typist->moments[i].text);
	typist->count = 0;
}

static void note_moment(struct typist *typist)
{
	if (typist->count == typist->capacity) {
		typist->capacity = typist->capacity ? 2 * typist->capacity : 64;
		typist->moments = realloc(typist->moments, typist->capacity * sizeof(*typist->moments));
		if (!typist->moments)
			abort();
	}
	typist->moments[typist->count++] = (struct moment){ now_us(), copy(typist->model.text.text) };
}

/* A text of nothing but newlines is no text. */
static const char *value_of(const char *text)
{
	return strspn(text, "\n") == strlen(text) ? "" : text;
}

static void save_field(struct typist *typist, size_t field, const char *text)
{
	free(typist->saved[field]);
	typist->saved[field] = copy(value_of(text));
}

/* ---- the line ---- */

/* Take what has come within the time; false: nothing did. */
static bool hear(struct typist *typist, int64_t time_us)
{
	struct pollfd wanted = { .fd = typist->line, .events = POLLIN };
	char bytes[65536];
	ssize_t got;

	if (time_us < 0 || poll(&wanted, 1, (int)((time_us + 999) / 1000)) <= 0)
		return false;
	got = read(typist->line, bytes, sizeof(bytes));
	if (got <= 0)
		return false;
	if (typist->last.length > 100000)
		str_clear(&typist->last);
	str_add_bytes(&typist->last, bytes, (size_t)got);
	return true;
}

static bool send_keys(struct typist *typist, const char *keys, size_t length)
{
	return write(typist->line, keys, length) == (ssize_t)length;
}

/* A key that is answered, whatever it does. */
static bool press(struct typist *typist, const char *keys)
{
	return send_keys(typist, keys, strlen(keys)) && hear(typist, PATIENCE_US);
}

/* All that follows an answer; the next answer must be the next key's. */
static void let_settle(struct typist *typist)
{
	while (hear(typist, 20000))
		continue;
}

static bool start_typist(struct typist *typist, int down)
{
	struct winsize size = { .ws_row = 24, .ws_col = 80 };
	int64_t end = now_us() + PATIENCE_US;
	struct str ini = STR_INIT;

	typist->field = 0;
	typist->editing = false;
	typist->pending = KEYS_NONE;
	forget_moments(typist);
	str_clear(&typist->last);
	str_addf(&ini, "%s/hyoka.ini", folder);
	typist->process = forkpty(&typist->line, NULL, NULL, &size);
	if (!typist->process)
		become_screen(ini.text);
	str_release(&ini);
	while (!strstr(typist->last.text, "F1") && now_us() < end)
		hear(typist, end - now_us());
	let_settle(typist);
	while (down--)
		if (!press(typist, "\033[B"))
			return false;
	if (!press(typist, "\r") || !press(typist, "\033[1;5B"))
		return false;
	let_settle(typist);
	return true;
}

static void release_typist(struct typist *typist)
{
	forget_moments(typist);
	free(typist->moments);
	for (size_t i = 0; i < FIELDS; i++)
		free(typist->saved[i]);
	str_release(&typist->model.text);
	str_release(&typist->next.text);
	str_release(&typist->last);
}

/* ---- random keys ---- */

static void choose_text(struct typist *typist, struct str *keys)
{
	static const char *const characters[] = { "あ", "ん", "漢", "𠮷", "ｶ", "a", "Z", "7", "。", "・", "①" };
	struct model *next = &typist->next;

	for (unsigned n = 1 + next_random() % 6; n > 0; n--) {
		const char *one = characters[next_random() % (sizeof(characters) / sizeof(*characters))];

		str_add(keys, one);
		str_insert(&next->text, next->cursor, one, strlen(one));
		next->cursor += strlen(one);
	}
}

/* true: there is something to erase or to move over. */
static bool choose_edit(struct typist *typist, struct str *keys)
{
	struct model *next = &typist->next;
	size_t to;

	switch (next_random() % 5) {
	case 0:
		if (!next->cursor)
			return false;
		to = step_left(next);
		str_remove(&next->text, to, next->cursor - to);
		next->cursor = to;
		str_add(keys, "\177");
		return true;
	case 1:
		if (next->cursor == next->text.length)
			return false;
		str_remove(&next->text, next->cursor, step_right(next) - next->cursor);
		str_add(keys, "\033[3~");
		return true;
	case 2:
		if (!next->cursor)
			return false;
		next->cursor = step_left(next);
		str_add(keys, "\033[D");
		return true;
	case 3:
		if (next->cursor == next->text.length)
			return false;
		next->cursor = step_right(next);
		str_add(keys, "\033[C");
		return true;
	default:
		str_insert(&next->text, next->cursor++, "\n", 1);
		str_add_char(keys, '\r');
		return true;
	}
}

/* Over the three fields and back. */
static void choose_way(struct typist *typist, struct str *keys)
{
	bool on = typist->field == 0 || (typist->field < FIELDS - 1 && next_random() % 2);

	typist->next_field = on ? typist->field + 1 : typist->field - 1;
	str_add(keys, on ? "\t" : "\033[Z");
}

static void choose_keys(struct typist *typist, struct str *keys)
{
	unsigned what = next_random() % 400;

	copy_model(&typist->next, &typist->model);
	typist->next_field = typist->field;
	if (!typist->editing) {
		typist->pending = KEYS_BEGIN;
		set_text(&typist->next, typist->saved[typist->field]);
		str_add(keys, "\033OQ");
		return;
	}
	typist->pending = KEYS_TEXT;
	if (what < 2) {
		typist->pending = KEYS_LEAVE;
		choose_way(typist, keys);
	} else if (what < 4) {
		typist->pending = KEYS_SAVE;
		str_add_char(keys, '\023');
	} else if (what < 260 || !choose_edit(typist, keys)) {
		choose_text(typist, keys);
	}
}

/* The program has answered: what was pending has been done. */
static void take_pending(struct typist *typist)
{
	switch (typist->pending) {
	case KEYS_NONE:
		return;
	case KEYS_SAVE:
		save_field(typist, typist->field, typist->model.text.text);
		break;
	case KEYS_LEAVE:
		save_field(typist, typist->field, typist->model.text.text);
		typist->editing = false;
		forget_moments(typist);
		break;
	case KEYS_BEGIN:
		typist->editing = true;
		break;
	case KEYS_TEXT:
		break;
	}
	copy_model(&typist->model, &typist->next);
	typist->field = typist->next_field;
	typist->pending = KEYS_NONE;
	if (typist->editing)
		note_moment(typist);
}

/* Type until the moment comes; the last keys may not have been answered by then. */
static bool type_until(struct typist *typist, int64_t end)
{
	while (now_us() < end) {
		struct str keys = STR_INIT;
		int64_t rest = now_us() + (int64_t)(next_random() % 40000);

		choose_keys(typist, &keys);
		if (!send_keys(typist, keys.text, keys.length))
			return false;
		keys_typed++;
		str_release(&keys);
		if (!hear(typist, end - now_us()))
			return now_us() >= end;
		take_pending(typist);
		/* a save is told in the corner too: nothing of that may be taken for an answer */
		while (now_us() < rest || hear(typist, 0))
			hear(typist, rest - now_us() > 1000 ? rest - now_us() : 1000);
	}
	return true;
}

/* ---- what is found afterwards ---- */

static void output_of(const char *const *arguments, struct str *out)
{
	struct str name = STR_INIT;

	str_addf(&name, "out-%ld", (long)getpid());
	CHECK_INT(run(arguments, name.text), 0);
	read_output(name.text, out);
	str_release(&name);
}

/* The values of the three fields, new strings. */
static void read_values(const struct typist *typist, char *values[FIELDS])
{
	const char *const show[] = { "show", "--format", "tsv", typist->sheet, NULL };
	struct str out = STR_INIT;

	output_of(show, &out);
	for (size_t i = 0; i < FIELDS; i++) {
		struct str value = STR_INIT;
		const char *at = strstr(out.text, addresses[i]);

		for (at = at ? at + strlen(addresses[i]) + 1 : ""; *at && *at != '\t'; at++) {
			bool escaped = *at == '\\' && at[1];

			at += escaped;
			str_add_char(&value, escaped && *at == 'n' ? '\n' : *at);
		}
		values[i] = str_take(&value);
	}
	str_release(&out);
}

/* The draft of the field, or NULL; the list has nothing else. */
static char *read_draft(const struct typist *typist, size_t field)
{
	const char *const list[] = { "drafts", "--format", "tsv", typist->sheet, NULL };
	const char *const show[] = { "drafts", typist->sheet, addresses[field], NULL };
	struct str out = STR_INIT;
	size_t lines = 0;
	char *draft;

	output_of(list, &out);
	for (const char *c = out.text; *c; c++)
		lines += *c == '\n';
	if (!lines) {
		str_release(&out);
		return NULL;
	}
	CHECK_INT(lines, 1);
	str_clear(&out);
	output_of(show, &out);
	if (out.length)
		str_truncate(&out, out.length - 1);
	draft = copy(out.text);
	str_release(&out);
	return draft;
}

static void drop_draft(const struct typist *typist, size_t field)
{
	const char *const drop[] = { "drafts", "drop", typist->sheet, addresses[field], NULL };
	struct str out = STR_INIT;

	output_of(drop, &out);
	str_release(&out);
}

static bool may_have_saved(const struct typist *typist)
{
	return typist->pending == KEYS_LEAVE || typist->pending == KEYS_SAVE;
}

/* Every field that was left is there; what the last keys may have saved may be. */
static void check_saved(struct typist *typist)
{
	char *values[FIELDS];

	read_values(typist, values);
	for (size_t i = 0; i < FIELDS; i++) {
		const char *after = typist->model.text.text;

		if (i == typist->field && may_have_saved(typist) && !strcmp(values[i], value_of(after)))
			save_field(typist, i, after);
		else
			CHECK_TEXT(values[i], typist->saved[i]);
		free(values[i]);
	}
}

/* How long before the end the text was last to be seen in the field; -1: it never was. */
static int64_t age_of(const struct typist *typist, const char *text, int64_t end)
{
	if (typist->pending == KEYS_TEXT && !strcmp(text, typist->next.text.text))
		return 0;
	for (size_t i = typist->count; i-- > 0;)
		if (!strcmp(typist->moments[i].text, text))
			return i + 1 == typist->count ? 0 : end - typist->moments[i + 1].at;
	return -1;
}

static void check_draft_age(struct typist *typist, int64_t end)
{
	char *draft = read_draft(typist, typist->field);
	/* without a draft there is what was saved */
	int64_t age = age_of(typist, draft ? draft : typist->saved[typist->field], end);

	if (!typist->editing || typist->pending == KEYS_LEAVE)
		age = draft && typist->pending != KEYS_LEAVE ? -1 : 0;
	if (!CHECK(age >= 0 && age <= DRAFT_US + SLACK_US))
		printf("# draft '%s', %lld us old; field '%s'\n", draft ? draft : "(none)",
		       (long long)age, typist->model.text.text);
	if (age > oldest_draft)
		oldest_draft = age;
	drafts_found += draft != NULL;
	if (draft)
		drop_draft(typist, typist->field);
	free(draft);
}

/* After a hang-up there is nothing in doubt: all keys were taken, in their order. */
static void check_draft_whole(struct typist *typist)
{
	const char *text = typist->model.text.text;
	char *draft = read_draft(typist, typist->field);

	if (!typist->editing)
		CHECK(draft == NULL);
	else if (draft || strcmp(text, typist->saved[typist->field]) != 0)
		CHECK_TEXT(draft, text);
	drafts_found += draft != NULL;
	if (draft)
		drop_draft(typist, typist->field);
	free(draft);
}

static void check_whole(void)
{
	const char *const verify[] = { "verify", NULL };
	struct str out = STR_INIT;

	output_of(verify, &out);
	str_release(&out);
}

/* ---- one run ---- */

static void kill_run(struct typist *typist, int down)
{
	int64_t end;

	if (!CHECK(start_typist(typist, down)))
		return;
	end = now_us() + (int64_t)(next_random() % 2500000);
	CHECK(type_until(typist, end));
	kill(typist->process, SIGKILL);
	end = now_us();
	finish(typist->process);
	check_whole();
	check_saved(typist);
	check_draft_age(typist, end);
	close(typist->line);
}

/* The line drops, or a signal comes with keys on their way. */
static void hang_up(struct typist *typist)
{
	unsigned how = next_random() % 3;
	int64_t before;

	if (how == 0 && typist->pending != KEYS_NONE && hear(typist, PATIENCE_US))
		take_pending(typist);		/* what the line had not brought yet nobody can keep */
	before = now_us();
	if (how == 0)
		close(typist->line);
	else
		kill(typist->process, how == 1 ? SIGHUP : SIGTERM);
	take_pending(typist);
	CHECK_INT(finish(typist->process), 0);
	if (now_us() - before > slowest_end)
		slowest_end = now_us() - before;
	if (how == 0)
		typist->line = -1;
}

static void hang_up_run(struct typist *typist, int down)
{
	if (!CHECK(start_typist(typist, down)))
		return;
	CHECK(type_until(typist, now_us() + (int64_t)(next_random() % 700000)));
	hang_up(typist);
	check_whole();
	check_saved(typist);
	check_draft_whole(typist);
	if (typist->line >= 0)
		close(typist->line);
}

/* As a session that could not save has left it. */
static void leave_recovery_file(const struct typist *typist)
{
	struct str path = STR_INIT;
	struct passwd *me = getpwuid(getuid());
	FILE *file;

	for (const char *part = "/.local\0/state\0/hyoka\0"; *part; part += strlen(part) + 1) {
		if (!path.length)
			str_add(&path, folder);
		str_add(&path, part);
		mkdir(path.text, 0700);
	}
	str_addf(&path, "/recovery-%012lx.txt", (unsigned long)getpid());
	file = fopen(path.text, "w");
	fprintf(file, "store\tlogin\tsession\tyear\tnumber\tsheet\tcell\tat\tbased_on\ttext\n"
		"%s\t%s\t%012lx here\t2025\t%s\t1\t%s\t1718586720\t\\N\tleft over\n",
		store.text, me ? me->pw_name : "", (unsigned long)getpid(), typist->sheet, addresses[0]);
	fclose(file);
	str_release(&path);
}

/* Killed while it starts, and takes up what was left: it is there once, and the program starts again. */
static void start_run(struct typist *typist, int down)
{
	struct winsize size = { .ws_row = 24, .ws_col = 80 };
	int64_t end = now_us() + (int64_t)(next_random() % 300000);
	struct str ini = STR_INIT;
	char *draft;

	(void)down;
	leave_recovery_file(typist);
	str_addf(&ini, "%s/hyoka.ini", folder);
	typist->process = forkpty(&typist->line, NULL, NULL, &size);
	if (!typist->process)
		become_screen(ini.text);
	while (now_us() < end)
		hear(typist, end - now_us());
	kill(typist->process, SIGKILL);
	finish(typist->process);
	close(typist->line);
	check_whole();
	draft = read_draft(typist, 0);
	if (draft)
		CHECK_TEXT(draft, "left over");
	CHECK(draft != NULL);
	drop_draft(typist, 0);
	free(draft);
	str_release(&ini);
}

/* ---- many at once ---- */

static void take_store(int worker)
{
	str_clear(&store);
	str_addf(&store, "%s/store-%d.db", folder, worker);
}

static void make_stores(void)
{
	const char *const init[] = { "init", "--demo", NULL };

	for (int worker = 0; worker < WORKERS; worker++) {
		take_store(worker);
		CHECK_INT(run(init, "out"), 0);
	}
}

static void begin(void)
{
	struct str ini = STR_INIT;
	FILE *file;

	begin_program(RUNS_SHORT);
	str_addf(&ini, "%s/hyoka.ini", folder);
	file = fopen(ini.text, "w");
	fputs("[screen]\nambiguous = narrow\nlines = unicode\n", file);	/* nobody answers a probe */
	fclose(file);
	str_release(&ini);
	make_stores();
}

static int work(int worker, void (*one)(struct typist *typist, int down))
{
	static const char *const sheets[] = { "012", "013" };
	struct typist typist = { .sheet = sheets[worker % 2], .model.text = STR_INIT,
				 .next.text = STR_INIT, .last = STR_INIT };

	take_store(worker);
	read_values(&typist, typist.saved);
	seed += (unsigned long)worker * 1000003;
	check_failures = 0;
	for (int i = worker; i < runs; i += WORKERS)
		one(&typist, worker % 2);
	release_typist(&typist);
	printf("# worker %d: %lld times typed, %lld drafts found, the oldest %lld ms old, the slowest end %lld ms\n",
	       worker, (long long)keys_typed, (long long)drafts_found, (long long)oldest_draft / 1000,
	       (long long)slowest_end / 1000);
	fflush(stdout);
	return check_failures > 0;
}

static void all_work(void (*one)(struct typist *typist, int down))
{
	pid_t workers[WORKERS];

	fflush(stdout);
	for (int i = 0; i < WORKERS; i++) {
		workers[i] = fork();
		if (!workers[i])
			_exit(work(i, one));
	}
	for (int i = 0; i < WORKERS; i++)
		CHECK_INT(finish(workers[i]), 0);
}

static void killed_while_typing(void)
{
	all_work(kill_run);
}

static void hung_up_while_typing(void)
{
	all_work(hang_up_run);
}

static void killed_while_starting(void)
{
	all_work(start_run);
}

static void end(void)
{
	end_program();
}

TESTS(TEST(begin), TEST(killed_while_typing), TEST(hung_up_while_typing),
      TEST(killed_while_starting), TEST(end))
