/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * screens - steps in, painted screens out; no terminal, fixed clock.
 *
 *   screens [--accept] FILE.steps…
 *
 * Each file runs on a new demo store.  Lines of a steps file ('#' begins a
 * comment line):
 *
 *   size 80x24          columns and lines of the window
 *   ambiguous wide      how the terminal draws ① (default narrow)
 *   ascii               rules of + - | (default unicode)
 *   key F2 Down Enter   keys by name, as in hyoka.ini
 *   type あいう          text as it comes from the input method, in one burst
 *   paste a\tb\n        bracketed paste; \t \n \r \a \\ are understood
 *   click 3 40          the mouse, in a line and column from 0
 *   wheel up            … its wheel, up or down
 *   poll                what the loop does between two keys
 *   quiet 2000          nothing has been typed for so many milliseconds
 *   clock 10:31         the time of day in Japan
 *   other sato set 012 cost.settled@2025 7500    somebody else's act (other.h)
 *   store full          trouble with the store (trouble.h)
 *   comes 012           another session opens the sheet of that number
 *   goes                … and is killed
 *   hang-up             the terminal is gone
 *   from 192.0.2.7      whence the sessions that are started later come
 *   restart             the program is killed where it stands, and started anew;
 *   restart read-only   … on a store that may only be read
 *   snap NAME           compare the screen with the section "== NAME" …
 *   snap NAME roles     … with a second grid, of the roles' letters
 *
 * The wanted screens of x.steps stand in x.screen.  What is put outside the
 * window or cut at its edge fails a snap, whatever the wanted screen says.
 */
#include <dirent.h>
#include <fcntl.h>
#include <libgen.h>
#include <locale.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/config.h"
#include "base/file.h"
#include "base/i18n.h"
#include "base/source.h"
#include "base/str.h"
#include "service/service.h"
#include "tui/decoder.h"
#include "tui/dispatch.h"
#include "tui/key.h"
#include "tui/keymap.h"
#include "tui/paint.h"
#include "tui/surface_text.h"
#include "view/frame.h"
#include "view/screen.h"

#include "other.h"
#include "trouble.h"

struct run {
	const char *file;
	int number;			/* line in the steps file */
	char folder[32];
	struct config *config;
	struct service *service;
	struct dispatch dispatch;
	struct surface *surface;
	struct frame frame;
	int lines, columns;
	enum text_ambiguous ambiguous;
	bool ascii, ended;
	struct str shots;		/* all snaps, as they go to the .screen file */
	pid_t visitor;			/* the other session, 0: none */
	int faults;
};

/* ---- a world that does not change ---- */

#define MIDNIGHT 1718550000	/* 2024-06-17 00:00 in Japan */

static int64_t minute_of_day;

static int64_t fixed_now(void *arg)
{
	(void)arg;
	return MIDNIGHT + minute_of_day * 60;
}

static void fixed_random(void *arg, void *bytes, size_t length)
{
	unsigned *state = arg;
	unsigned char *to = bytes;

	for (size_t i = 0; i < length; i++) {
		*state = *state * 1664525u + 1013904223u;
		to[i] = (unsigned char)(*state >> 24);
	}
}

static unsigned random_state;
static const struct sources fixed = { .now = fixed_now, .random = fixed_random, .arg = &random_state };

static bool complain(const struct run *run, const char *what, struct err *err)
{
	struct str text = STR_INIT;

	err_format(err, &text);
	printf("# %s:%d: %s: %s\n", run->file, run->number, what, text.text);
	str_release(&text);
	err_release(err);
	return false;
}

static void store_path(const struct run *run, char path[64])
{
	snprintf(path, 64, "%s/demo.db", run->folder);
}

/* The program, up to its first screen; it waits for nobody. */
static bool start(struct run *run, bool read_only)
{
	char path[64];
	struct service_options options = { .sources = &fixed, .login = "tanaka", .store = path,
					   .read_only = read_only, .patience_ms = 1 };
	struct err err = ERR_INIT;

	store_path(run, path);
	if (service_open(&options, &run->service, &err))
		return complain(run, "service_open", &err);
	if (keymap_new(run->config, &run->dispatch.keymap, &err))
		return complain(run, "keymap_new", &err);
	run->dispatch.screen = screen_new(run->service, run->config);
	return true;
}

/* The office's ini names whom to call. */
static bool configure(struct run *run)
{
	static const char ini[] = "[office]\ncontact = 情報政策課（内線2345）\n";
	struct err err = ERR_INIT;
	char path[64];

	run->config = config_new();
	snprintf(path, sizeof(path), "%s/hyoka.ini", run->folder);
	return (!file_write(path, ini, strlen(ini), 0, &err) &&
		!config_read(run->config, path, true, &err)) || complain(run, "ini", &err);
}

static bool begin(struct run *run)
{
	struct err err = ERR_INIT;
	char path[64];

	random_state = 20240617;
	minute_of_day = 10 * 60 + 12;
	snprintf(run->folder, sizeof(run->folder), "/tmp/hyoka-screens-XXXXXX");
	if (!mkdtemp(run->folder))
		return false;
	setenv("XDG_STATE_HOME", run->folder, 1);
	unsetenv("SSH_CONNECTION");
	store_path(run, path);
	if (service_init(&(struct service_options){ .store = path, .sources = &fixed, .login = "root" }, true, &err))
		return complain(run, "service_init", &err);
	return configure(run) && start(run, false);
}

static void remove_folder(const char *path)
{
	DIR *folder = opendir(path);
	struct dirent *entry;

	while (folder && (entry = readdir(folder)))
		unlinkat(dirfd(folder), entry->d_name, 0);
	if (folder)
		closedir(folder);
	rmdir(path);
}

static void stop(struct run *run)
{
	dispatch_release(&run->dispatch);
	service_close(run->service);
	run->service = NULL;
}

static void end(struct run *run)
{
	struct str state = STR_INIT;
	other_goes(run->visitor);

	trouble_ends();
	stop(run);
	str_addf(&state, "%s/hyoka", run->folder);
	remove_folder(state.text);
	str_release(&state);
	config_free(run->config);
	surface_text_free(run->surface);
	frame_release(&run->frame);
	str_release(&run->shots);
	remove_folder(run->folder);
}

/* ---- the steps ---- */

static void take_requests(struct run *run)
{
	char *text = NULL;
	enum request request;

	while ((request = screen_take_request(run->dispatch.screen, &text)) != REQUEST_NONE) {
		if (request == REQUEST_QUIT)
			run->ended = true;
		free(text);
		text = NULL;
	}
}

static void give(struct run *run, struct key_event *event)
{
	if (run->ended) {
		printf("# %s:%d: the program has ended\n", run->file, run->number);
		run->faults++;
		free(event->paste);
		return;
	}
	if (!dispatch_event(&run->dispatch, event))
		run->ended = true;
	else
		take_requests(run);
}

static void give_character(struct run *run, const char *text, size_t length, int key)
{
	struct key_event event = { .kind = EVENT_TEXT, .key = key, .length = length };

	memcpy(event.text, text, length);
	give(run, &event);
}

static bool step_key(struct run *run, char *rest)
{
	char *state = NULL;

	for (char *name = strtok_r(rest, " ", &state); name; name = strtok_r(NULL, " ", &state)) {
		struct key_event event = { .kind = EVENT_KEY, .key = key_named(name, strlen(name)) };
		char bytes[4];

		if (!event.key)
			return false;
		if (key_is_character(event.key))
			give_character(run, bytes, key_encode(event.key, bytes), event.key);
		else
			give(run, &event);
		dispatch_flush(&run->dispatch);
	}
	return true;
}

static bool step_type(struct run *run, char *rest)
{
	size_t used;

	for (size_t length = strlen(rest); length > 0; rest += used, length -= used) {
		int key = key_decode(rest, length, &used);

		if (used == 0)
			return false;
		give_character(run, rest, used, key);
	}
	dispatch_flush(&run->dispatch);
	take_requests(run);
	return true;
}

static char escaped(char letter)
{
	static const char letters[] = "tnra", meant[] = "\t\n\r\a";
	const char *at = strchr(letters, letter);

	return at && letter ? meant[at - letters] : letter;
}

static bool step_paste(struct run *run, char *rest)
{
	struct key_event event = { .kind = EVENT_PASTE };
	struct str text = STR_INIT;

	for (char *c = rest; *c; c++) {
		if (*c == '\\' && c[1]) {
			c++;
			str_add_char(&text, escaped(*c));
		} else {
			str_add_char(&text, *c);
		}
	}
	event.paste_length = text.length;
	event.paste = str_take(&text);
	give(run, &event);
	return true;
}

static bool step_size(struct run *run, char *rest)
{
	if (sscanf(rest, "%dx%d", &run->columns, &run->lines) != 2)
		return false;
	return run->lines > 0 && run->columns > 0 && run->lines < 1000 && run->columns < 1000;
}

static bool step_ambiguous(struct run *run, char *rest)
{
	run->ambiguous = !strcmp(rest, "wide") ? TEXT_WIDE : TEXT_NARROW;
	return !strcmp(rest, "wide") || !strcmp(rest, "narrow");
}

static bool step_ascii(struct run *run, char *rest)
{
	run->ascii = true;
	return !*rest;
}

static bool step_poll(struct run *run, char *rest)
{
	screen_poll(run->dispatch.screen);
	return !*rest;
}

/* Nothing was typed for so many milliseconds. */
static bool step_quiet(struct run *run, char *rest)
{
	screen_quiet(run->dispatch.screen, (int)strtol(rest, NULL, 10));
	take_requests(run);
	return *rest != '\0';
}

static bool step_clock(struct run *run, char *rest)
{
	int hour, minute;

	(void)run;
	if (sscanf(rest, "%d:%d", &hour, &minute) != 2)
		return false;
	minute_of_day = hour * 60 + minute;
	return true;
}

static bool step_other(struct run *run, char *rest)
{
	char path[64];

	store_path(run, path);
	return other_does(path, &fixed, rest);
}

static bool step_store(struct run *run, char *rest)
{
	char path[64];

	store_path(run, path);
	return trouble_comes(path, rest);
}

static bool step_from(struct run *run, char *rest)
{
	(void)run;
	setenv("SSH_CONNECTION", rest, 1);
	return *rest != '\0';
}

static bool step_restart(struct run *run, char *rest)
{
	bool read_only = !strcmp(rest, "read-only");

	stop(run);
	run->ended = false;
	return start(run, read_only) && (read_only || !*rest);
}

static bool step_comes(struct run *run, char *rest)
{
	char path[64];

	store_path(run, path);
	run->visitor = other_comes(path, &fixed, rest);
	return run->visitor > 0;
}

static bool step_goes(struct run *run, char *rest)
{
	other_goes(run->visitor);
	run->visitor = 0;
	return !*rest;
}

static bool step_hang_up(struct run *run, char *rest)
{
	struct key_event event = { .kind = EVENT_HANG_UP };

	give(run, &event);
	return !*rest;
}

static void paint(struct run *run)
{
	surface_text_free(run->surface);
	run->surface = surface_text_new(run->lines, run->columns, run->ambiguous);
	if (paint_is_too_small(run->surface)) {
		paint_too_small(run->surface);
		return;
	}
	frame_reset(&run->frame, run->lines, run->columns);
	run->frame.ambiguous = run->ambiguous;
	run->frame.ascii = run->ascii;
	screen_build(run->dispatch.screen, &run->frame);
	paint_frame(run->surface, &run->frame);
}

static bool step_click(struct run *run, char *rest)
{
	struct key_event event = { .kind = EVENT_MOUSE, .button = MOUSE_LEFT };

	if (sscanf(rest, "%d %d", &event.line, &event.column) != 2)
		return false;
	paint(run);	/* nobody clicks before it is painted */
	give(run, &event);
	return true;
}

static bool step_wheel(struct run *run, char *rest)
{
	struct key_event event = { .kind = EVENT_MOUSE, .button = MOUSE_WHEEL_UP };

	if (!strcmp(rest, "down"))
		event.button = MOUSE_WHEEL_DOWN;
	give(run, &event);
	return !strcmp(rest, "down") || !strcmp(rest, "up");
}

static bool step_snap(struct run *run, char *rest)
{
	char *roles = strchr(rest, ' ');

	if (roles)
		*roles++ = '\0';
	if (!*rest || (roles && strcmp(roles, "roles") != 0))
		return false;
	str_addf(&run->shots, "== %s\n", rest);
	if (run->ended) {
		str_add(&run->shots, "(the program has ended)\n");
		return true;
	}
	paint(run);
	if (surface_text_faults(run->surface) > 0) {
		printf("# %s:%d: %d pieces of text outside the window\n", run->file, run->number,
		       surface_text_faults(run->surface));
		run->faults++;
	}
	surface_text_dump(run->surface, roles != NULL, &run->shots);
	return true;
}

static const struct step {
	const char *word;
	bool (*run)(struct run *run, char *rest);
} steps[] = {
	{ "size", step_size }, { "ambiguous", step_ambiguous }, { "ascii", step_ascii },
	{ "key", step_key }, { "type", step_type }, { "paste", step_paste },
	{ "click", step_click }, { "wheel", step_wheel },
	{ "poll", step_poll }, { "quiet", step_quiet }, { "hang-up", step_hang_up }, { "snap", step_snap },
	{ "clock", step_clock }, { "other", step_other }, { "store", step_store },
	{ "from", step_from }, { "restart", step_restart },
	{ "comes", step_comes }, { "goes", step_goes },
};

static bool run_line(struct run *run, char *line)
{
	size_t word = strcspn(line, " ");
	char *rest = line + word + (line[word] == ' ');

	if (!*line || *line == '#')
		return true;
	for (size_t i = 0; i < sizeof(steps) / sizeof(*steps); i++)
		if (strlen(steps[i].word) == word && !strncmp(line, steps[i].word, word))
			return steps[i].run(run, rest);
	return false;
}

static bool run_steps(struct run *run, char *text)
{
	while (text && *text) {
		char *next = strchr(text, '\n');

		if (next)
			*next++ = '\0';
		run->number++;
		if (!run_line(run, text)) {
			printf("# %s:%d: no such step: %s\n", run->file, run->number, text);
			return false;
		}
		text = next;
	}
	return true;
}

/* ---- compared with what is wanted ---- */

static const char *line_end(const char *text)
{
	return text + strcspn(text, "\n");
}

static void print_difference(const char *wanted, const char *got)
{
	for (int line = 1; *wanted || *got; line++) {
		const char *wanted_end = line_end(wanted), *got_end = line_end(got);
		bool same = wanted_end - wanted == got_end - got &&
			    !strncmp(wanted, got, (size_t)(got_end - got));

		if (!strncmp(got, "== ", 3))
			printf("#   %.*s\n", (int)(got_end - got), got);
		else if (!same)
			printf("#  -%.*s\n#  +%.*s\n", (int)(wanted_end - wanted), wanted,
			       (int)(got_end - got), got);
		wanted = wanted_end + (*wanted_end != '\0');
		got = got_end + (*got_end != '\0');
	}
}

static bool compare(const struct run *run, const char *path, bool accept)
{
	struct err err = ERR_INIT;
	char *wanted = NULL;
	size_t length = 0;
	bool same;

	if (accept) {
		if (file_write(path, run->shots.text, run->shots.length, FILE_FORCE, &err))
			return complain(run, path, &err);
		return true;
	}
	if (file_read(path, 10 << 20, &wanted, &length, &err))
		err_release(&err);
	same = wanted && !strcmp(wanted, run->shots.text);
	if (!same) {
		print_difference(wanted ? wanted : "", run->shots.text);
		printf("# to accept what is painted now:  tests/screens/screens --accept %s\n",
		       run->file);
	}
	free(wanted);
	return same;
}

static bool run_file(const char *file, bool accept)
{
	struct run run = { .file = file, .lines = 24, .columns = 80, .ambiguous = TEXT_NARROW };
	struct err err = ERR_INIT;
	struct str screen = STR_INIT;
	char *text = NULL;
	size_t length;
	bool good;

	dispatch_init(&run.dispatch);
	frame_init(&run.frame);
	str_init(&run.shots);
	str_add_bytes(&screen, file, strlen(file) - strlen(".steps"));
	str_add(&screen, ".screen");
	if (file_read(file, 1 << 20, &text, &length, &err))
		good = complain(&run, "steps", &err);
	else
		good = begin(&run) && run_steps(&run, text) && run.faults == 0;
	good = good && compare(&run, screen.text, accept);
	end(&run);
	free(text);
	str_release(&screen);
	return good;
}

int main(int argc, char **argv)
{
	bool accept = argc > 1 && !strcmp(argv[1], "--accept");
	int failed = 0;

	setvbuf(stdout, NULL, _IOLBF, 0);
	setenv("TZ", "Asia/Tokyo", 1);
	if (!freopen("/dev/null", "r", stdin))
		return 1;	/* else history would tell the terminal where the tests run */
	trouble_prepare();
	i18n_start("en");
	printf("1..%d\n", argc - 1 - accept);
	for (int i = 1 + accept; i < argc; i++) {
		size_t length = strlen(argv[i]);
		bool good = length > 6 && !strcmp(argv[i] + length - 6, ".steps") &&
			    run_file(argv[i], accept);
		char *path = strdup(argv[i]);

		printf("%s %d - %s\n", good ? "ok" : "not ok", i - accept, basename(path));
		free(path);
		failed += !good;
	}
	return failed > 0;
}
