/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * bench - what a key costs on the line: milliseconds, bytes, and the pieces in
 * which they come (about one packet of SSH each), the program beside the floor
 * in the same run: bench COLUMNSxLINES FLOOR -- COMMAND...
 *
 * Bytes and pieces are exact and the same on any machine; times are not.  Where
 * a target is known (it stands in the table), it is printed behind.
 */
#include <errno.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int lines, columns;
static double own_screen;	/* bytes of the program's first screen */

enum {
	STARTS = 15,
	REPEATS = 21,
	QUIET_MS = 60,		/* nothing for so long: it is painted */
	PATIENCE_MS = 400,	/* nothing at all came */
	IDLE_MS = 3000,
};

#define DOWN "\033[B"
#define UP "\033[A"
#define PAGE_DOWN "\033[6~"
#define PAGE_UP "\033[5~"
#define F2 "\033OQ"
#define HOME "\033[H"
#define END "\033[F"
#define LEFT "\033[D"
#define TOP "\033[1;5H" HOME	/* with Ctrl it is the beginning of the text; the floor has but one */
#define CLEAR TOP "\013"
#define THREE_LINES TEN("市民の声を") "関係課と調整して聞く"	/* of 42 to 58 columns */
#define TEN(keys) keys keys keys keys keys keys keys keys keys keys
#define ESC "\033"

enum target {
	NONE,
	FLOOR_AND_60 = -1,	/* the floor's and 60 */
	FLOOR = -2,		/* 1.05 times the floor's */
	TWO_SCREENS = -3,	/* a byte for each column */
	OWN_SCREEN = -4,	/* 1.05 times what it sent when it started */
};

/* clang-format off */
static const struct chore {
	const char *name;
	const char *before;	/* keys once, before the first repeat */
	const char *each;	/* … before each, not counted */
	const char *keys;	/* counted */
	const char *after;	/* once, after the last */
	int bytes;		/* at most; 0: no target.  or one of enum target */
} chores[] = {
	{ "cursor down",            "", "", DOWN, TEN(UP UP UP), 60 },
	{ "scroll by a row",        TEN(DOWN DOWN DOWN DOWN), "", DOWN, TEN(PAGE_UP), FLOOR_AND_60 },
	{ "page down",              "", "", PAGE_DOWN, TEN(PAGE_UP) TEN(PAGE_UP) TEN(PAGE_UP), FLOOR },
	{ "100 keys at once",       "", TEN(PAGE_UP), TEN(TEN(DOWN)), TEN(PAGE_UP), TWO_SCREENS },
	{ "open a form",            "", "", "\r", "", NONE },
	{ "back to the list",       "", "\r", ESC, "", OWN_SCREEN },
};

/* In a form, in a field of text; the program needs keys to get there. */
static const struct chore in_text[] = {
	{ "type at the end",        "一二三四五六七八九十", "", "市", "", 12 },
	{ "cursor left",            "", "", LEFT, END, 12 },
	{ "type, 3 lines flow on",  CLEAR THREE_LINES, TOP, "市", "", 200 },
	{ "erase, 3 lines flow back", "", TOP, "\033[3~", END, 200 },
};
/* clang-format on */

struct program {
	char *const *command;
	const char *to_text;	/* keys from the list into an empty text */
	bool application;	/* it asks for arrows in that mode, as curses does */
	pid_t pid;
	int fd;
	double last_ms;		/* when the last byte came */
	size_t bytes;
	int pieces;
};

struct figures {
	double ms[REPEATS], bytes[REPEATS], pieces[REPEATS];
	int count;
};

static double now_ms(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec * 1000 + (double)time.tv_nsec / 1e6;
}

/* ---- one program in a pseudo-terminal ---- */

static void answer(struct program *program, const char *bytes)
{
	static const char question[] = "\033[6n", reply[] = "\033[3;2R";

	for (const char *at = bytes; (at = strstr(at, question)); at++)
		if (write(program->fd, reply, sizeof(reply) - 1) < 0)
			return;
}

/* Read until it is quiet; what came is counted. */
static void settle_within(struct program *program, int patience)
{
	char chunk[1 << 16];

	program->bytes = 0;
	program->pieces = 0;
	program->last_ms = now_ms();
	for (;;) {
		struct pollfd line = { program->fd, POLLIN, 0 };
		ssize_t got;

		if (poll(&line, 1, patience) <= 0)
			return;
		got = read(program->fd, chunk, sizeof(chunk) - 1);
		if (got <= 0)
			return;
		program->last_ms = now_ms();
		program->bytes += (size_t)got;
		program->pieces++;
		chunk[got] = '\0';
		answer(program, chunk);
		patience = QUIET_MS;
	}
}

static void settle(struct program *program)
{
	settle_within(program, PATIENCE_MS);
}

static void start(struct program *program)
{
	struct winsize size = { .ws_row = (unsigned short)lines, .ws_col = (unsigned short)columns };

	program->pid = forkpty(&program->fd, NULL, NULL, &size);
	if (program->pid < 0)
		exit(1);
	if (program->pid == 0) {
		setenv("TERM", "xterm-256color", 1);
		setenv("LC_ALL", "C.UTF-8", 1);
		execv(program->command[0], program->command);
		_exit(127);
	}
}

static void stop(struct program *program)
{
	kill(program->pid, SIGKILL);
	while (waitpid(program->pid, NULL, 0) < 0 && errno == EINTR)
		;
	close(program->fd);
}

/* Arrows, Home and End are ESC O A in the application mode, ESC [ A otherwise. */
static void press(struct program *program, const char *keys)
{
	char *bytes = strdup(keys);
	size_t length = strlen(keys);

	for (size_t i = 0; program->application && i + 2 < length; i++)
		if (bytes[i] == 0x1b && bytes[i + 1] == '[' && strchr("ABCDHF", bytes[i + 2]))
			bytes[i + 1] = 'O';
	if (length > 0 && write(program->fd, bytes, length) < 0)
		exit(1);
	free(bytes);
}

/* Keys that are not counted: one after the other, as a person would. */
static void press_and_settle(struct program *program, const char *keys)
{
	if (!*keys)
		return;
	press(program, keys);
	settle(program);
}

/* ---- figures ---- */

static int by_size(const void *a, const void *b)
{
	double one = *(const double *)a, other = *(const double *)b;

	return (one > other) - (one < other);
}

static double median(const double *figures, int count)
{
	double sorted[REPEATS];

	memcpy(sorted, figures, (size_t)count * sizeof(*sorted));
	qsort(sorted, (size_t)count, sizeof(*sorted), by_size);
	return sorted[count / 2];
}

static double largest(const double *figures, int count)
{
	double most = 0;

	for (int i = 0; i < count; i++)
		most = figures[i] > most ? figures[i] : most;
	return most;
}

static void note(struct figures *figures, const struct program *program, double begun)
{
	int i = figures->count++;

	figures->ms[i] = program->last_ms - begun;
	figures->bytes[i] = (double)program->bytes;
	figures->pieces[i] = program->pieces;
}

static void do_chore(struct program *program, const struct chore *chore, struct figures *figures)
{
	bool opens = !strcmp(chore->keys, "\r");

	press_and_settle(program, chore->before);
	for (int i = 0; i < REPEATS; i++) {
		double begun;

		press_and_settle(program, chore->each);
		begun = now_ms();
		press(program, chore->keys);
		settle(program);
		note(figures, program, begun);
		if (opens)
			press_and_settle(program, ESC);
	}
	press_and_settle(program, chore->after);
}

static void print_head(const char *title)
{
	printf("%-26s %28s   %28s   %8s\n%-26s %8s %8s %10s   %8s %8s %10s   %8s\n", title, "floor", "hyoka",
	       "target", "", "ms p50", "bytes", "most/pcs", "ms p50", "bytes", "most/pcs", "bytes");
}

static void print_side(const struct figures *figures)
{
	printf(" %8.2f %8.0f %7.0f/%-2.0f  ", median(figures->ms, figures->count),
	       median(figures->bytes, figures->count), largest(figures->bytes, figures->count),
	       median(figures->pieces, figures->count));
}

static void print_target(const struct chore *chore, const struct figures sides[2])
{
	double floor = median(sides[0].bytes, sides[0].count), got = median(sides[1].bytes, sides[1].count);
	double most = chore->bytes == FLOOR_AND_60 ? floor + 60 :
		      chore->bytes == FLOOR ? floor * 1.05 :
		      chore->bytes == TWO_SCREENS ? 2.0 * lines * columns :
		      chore->bytes == OWN_SCREEN ? own_screen * 1.05 : chore->bytes;

	if (most > 0)
		printf("%8.0f%s", most, got <= most ? "" : "  MISSED");
	putchar('\n');
}

static void compare(struct program *programs, const struct chore *list, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct figures sides[2] = { { { 0 }, { 0 }, { 0 }, 0 }, { { 0 }, { 0 }, { 0 }, 0 } };

		printf("%-26s", list[i].name);
		fflush(stdout);
		for (int side = 0; side < 2; side++) {
			do_chore(&programs[side], &list[i], &sides[side]);
			print_side(&sides[side]);
		}
		print_target(&list[i], sides);
	}
}

/* ---- starting, resizing, doing nothing ---- */

static void measure_starts(struct program *programs)
{
	struct figures sides[2] = { { { 0 }, { 0 }, { 0 }, 0 }, { { 0 }, { 0 }, { 0 }, 0 } };

	printf("%-26s", "start to list painted");
	for (int i = 0; i < STARTS; i++) {
		for (int side = 0; side < 2; side++) {
			double begun = now_ms();

			start(&programs[side]);
			settle(&programs[side]);
			note(&sides[side], &programs[side], begun);
			if (i + 1 < STARTS)
				stop(&programs[side]);
		}
	}
	for (int side = 0; side < 2; side++)
		print_side(&sides[side]);
	putchar('\n');
	own_screen = median(sides[1].bytes, STARTS);
}

static void measure_resize(struct program *programs)
{
	static const struct chore resize = { .bytes = OWN_SCREEN };
	struct figures sides[2] = { { { 0 }, { 0 }, { 0 }, 0 }, { { 0 }, { 0 }, { 0 }, 0 } };

	printf("%-26s", "resize");
	for (int side = 0; side < 2; side++) {
		for (int i = 0; i < REPEATS; i++) {
			struct winsize size = { .ws_row = (unsigned short)(lines + (i % 2 ? 0 : 6)),
						.ws_col = (unsigned short)(columns + (i % 2 ? 0 : 10)) };
			double begun = now_ms();

			ioctl(programs[side].fd, TIOCSWINSZ, &size);
			settle(&programs[side]);
			note(&sides[side], &programs[side], begun);
		}
		print_side(&sides[side]);
	}
	print_target(&resize, sides);
}

static void measure_idle(struct program *program)
{
	settle_within(program, IDLE_MS);	/* what is due after some quiet has come */
	settle_within(program, IDLE_MS);
	printf("%-26s %30s %8zu bytes in %d s\n", "idle", "", program->bytes, IDLE_MS / 1000);
}

static long peak_kib(pid_t pid)
{
	char path[64], line[256];
	long peak = 0;
	FILE *file;

	snprintf(path, sizeof(path), "/proc/%d/status", (int)pid);
	file = fopen(path, "r");
	while (file && fgets(line, sizeof(line), file))
		sscanf(line, "VmHWM: %ld", &peak);
	if (file)
		fclose(file);
	return peak;
}

static void measure_text(struct program *programs)
{
	for (int side = 0; side < 2; side++)
		press_and_settle(&programs[side], programs[side].to_text);
	compare(programs, in_text, sizeof(in_text) / sizeof(*in_text));
}

int main(int argc, char **argv)
{
	struct program programs[2] = { { .to_text = "\r", .application = true }, { .to_text = "\r\033[1;5B" F2 } };
	int divide = 2;

	while (divide < argc && strcmp(argv[divide], "--") != 0)
		divide++;
	if (divide + 1 >= argc || sscanf(argv[1], "%dx%d", &columns, &lines) != 2) {
		fprintf(stderr, "usage: bench COLUMNSxLINES FLOOR -- COMMAND...\n");
		return 64;
	}
	argv[divide] = NULL;
	programs[0].command = argv + 2;
	programs[1].command = argv + divide + 1;
	print_head(argv[1]);
	measure_starts(programs);
	compare(programs, chores, sizeof(chores) / sizeof(*chores));
	measure_resize(programs);
	measure_idle(&programs[1]);
	measure_text(programs);
	printf("%-26s %24ld KiB %28ld KiB\n", "peak of memory", peak_kib(programs[0].pid),
	       peak_kib(programs[1].pid));
	stop(&programs[0]);
	stop(&programs[1]);
	return 0;
}
