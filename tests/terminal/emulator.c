/* SPDX-License-Identifier: GPL-3.0-or-later */
/* emulator - forkpty and libvterm; see emulator.h. */
#include "emulator.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <utmp.h>

#include <vterm.h>

struct emulator {
	VTerm *vterm;
	VTermScreen *screen;
	VTermPos cursor;
	int lines, columns;
	int line_end;		/* our end of the pseudo-terminal, -1 closed */
	pid_t process;
	bool ended;
	int status;
	enum answer answer;
	size_t questions;	/* bytes of "ESC [ 6 n" seen so far */
	struct str bytes;
	struct termios before;	/* of the line */
};

static void send_all(struct emulator *emulator, const char *bytes, size_t length)
{
	while (length > 0 && emulator->line_end >= 0) {
		ssize_t written = write(emulator->line_end, bytes, length);

		if (written < 0 && errno != EINTR)
			return;
		if (written > 0) {
			bytes += written;
			length -= (size_t)written;
		}
	}
}

static const char *pose;
static bool pose_brackets = true;

void emulator_pose(const char *device, bool brackets)
{
	pose = device;
	pose_brackets = brackets;
}

static bool begins(const char *bytes, size_t length, const char *with)
{
	return length >= strlen(with) && !memcmp(bytes, with, strlen(with));
}

static void answer_truly(const char *bytes, size_t length, void *user)
{
	struct emulator *emulator = user;

	if (emulator->answer != ANSWER_TRULY ||
	    (!pose_brackets && begins(bytes, length, "\033[?2004;")))
		return;
	if (pose && begins(bytes, length, "\033[>"))
		send_all(emulator, pose, strlen(pose));
	else
		send_all(emulator, bytes, length);
}

static int note_cursor(VTermPos now, VTermPos before, int visible, void *user)
{
	struct emulator *emulator = user;

	(void)before;
	(void)visible;
	emulator->cursor = now;
	return 1;
}

static const VTermScreenCallbacks callbacks = { .movecursor = note_cursor };

char *emulator_program(const char *name)
{
	static char path[PATH_MAX + 64], folder[PATH_MAX];
	const char *build = getenv("top_builddir");

	if (!realpath(build ? build : ".", folder))
		abort();
	snprintf(path, sizeof(path), "%s/%s", folder, name);
	return path;
}

/* In HOME, as after a login: what is saved under a random name lies with the test's files. */
static void become(char *const argv[], char *const environment[])
{
	for (char *const *variable = environment; *variable; variable++)
		if (!strncmp(*variable, "HOME=", 5) && chdir(*variable + 5))
			_exit(126);
	execve(argv[0], argv, environment);
	fprintf(stderr, "%s: %s\n", argv[0], strerror(errno));
	_exit(127);
}

/* What libvterm draws of a size that is none (0), or that it could not hold. */
static int drawn_size(int size, int least, int otherwise)
{
	return size <= 0 ? otherwise : size < least ? least : size > 1000 ? 1000 : size;
}

/* libvterm 0.1 breaks down over wide characters in windows of one and two columns. */
static void draw_size(struct emulator *emulator, int lines, int columns)
{
	emulator->lines = drawn_size(lines, 1, emulator->lines);
	emulator->columns = drawn_size(columns, 4, emulator->columns);
}

struct emulator *emulator_start(int lines, int columns, enum answer answer, char *const argv[],
				char *const environment[])
{
	struct emulator *emulator = calloc(1, sizeof(*emulator));
	struct winsize size = { .ws_row = (unsigned short)lines,
				.ws_col = (unsigned short)columns };
	int line;

	if (!emulator)
		abort();
	str_init(&emulator->bytes);
	emulator->lines = 24;
	emulator->columns = 80;
	draw_size(emulator, lines, columns);
	emulator->answer = answer;
	emulator->vterm = vterm_new(emulator->lines, emulator->columns);
	vterm_set_utf8(emulator->vterm, 1);
	vterm_output_set_callback(emulator->vterm, answer_truly, emulator);
	emulator->screen = vterm_obtain_screen(emulator->vterm);
	vterm_screen_enable_altscreen(emulator->screen, 1);
	vterm_screen_set_callbacks(emulator->screen, &callbacks, emulator);
	vterm_screen_reset(emulator->screen, 1);
	if (openpty(&emulator->line_end, &line, NULL, NULL, &size) < 0 ||
	    tcgetattr(line, &emulator->before) < 0)
		abort();
	/* else a Ctrl-Z typed when the program has just gone takes from us what it said last */
	emulator->before.c_lflag |= NOFLSH;
	if (tcsetattr(line, TCSANOW, &emulator->before) < 0)
		abort();
	emulator->process = fork();
	if (emulator->process == 0) {
		close(emulator->line_end);
		if (login_tty(line) == 0)
			become(argv, environment);
		_exit(127);
	}
	if (emulator->process < 0)
		abort();
	close(line);
	fcntl(emulator->line_end, F_SETFD, FD_CLOEXEC);
	return emulator;
}

void emulator_free(struct emulator *emulator)
{
	if (!emulator)
		return;
	emulator_close(emulator);
	if (!emulator->ended) {
		kill(emulator->process, SIGKILL);
		waitpid(emulator->process, NULL, 0);
	}
	vterm_free(emulator->vterm);
	str_release(&emulator->bytes);
	free(emulator);
}

void emulator_close(struct emulator *emulator)
{
	if (emulator->line_end >= 0)
		close(emulator->line_end);
	emulator->line_end = -1;
}

/* ANSWER_WIDE: one false answer for each question in the bytes. */
static void answer_falsely(struct emulator *emulator, const char *bytes, size_t length)
{
	static const char question[] = "\033[6n";

	for (size_t i = 0; i < length; i++) {
		if (bytes[i] != question[emulator->questions])
			emulator->questions = bytes[i] == question[0];
		else if (++emulator->questions == sizeof(question) - 1) {
			emulator->questions = 0;
			send_all(emulator, "\033[3;3R", 6);
		}
	}
}

static int64_t now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* Take what comes within the time: bytes, 0 nothing came, -1 the line has ended. */
static ssize_t pump(struct emulator *emulator, int64_t time_ms)
{
	struct pollfd wanted = { .fd = emulator->line_end, .events = POLLIN };
	char bytes[4096];
	ssize_t got;

	if (emulator->line_end < 0)
		return -1;
	if (poll(&wanted, 1, time_ms < 0 ? 0 : (int)time_ms) <= 0)
		return 0;
	got = read(emulator->line_end, bytes, sizeof(bytes));
	if (got <= 0)
		return -1;
	str_add_bytes(&emulator->bytes, bytes, (size_t)got);
	vterm_input_write(emulator->vterm, bytes, (size_t)got);
	vterm_screen_flush_damage(emulator->screen);
	if (emulator->answer == ANSWER_WIDE)
		answer_falsely(emulator, bytes, (size_t)got);
	return got;
}

void emulator_send(struct emulator *emulator, const char *bytes, size_t length)
{
	send_all(emulator, bytes, length);
}

void emulator_resize(struct emulator *emulator, int lines, int columns)
{
	struct winsize size = { .ws_row = (unsigned short)lines,
				.ws_col = (unsigned short)columns };

	draw_size(emulator, lines, columns);
	vterm_set_size(emulator->vterm, emulator->lines, emulator->columns);
	ioctl(emulator->line_end, TIOCSWINSZ, &size);
}

bool emulator_shows(struct emulator *emulator, const char *text)
{
	int64_t end = now_ms() + EMULATOR_PATIENCE_MS;
	struct str screen = STR_INIT;
	bool shown;

	do {
		str_clear(&screen);
		emulator_screen(emulator, &screen);
		shown = strstr(screen.text, text) != NULL;
	} while (!shown && now_ms() < end && pump(emulator, end - now_ms()) >= 0);
	if (!shown)
		printf("# not shown: '%s'; the screen:\n%s", text, screen.text);
	str_release(&screen);
	return shown;
}

enum { LAST_BYTES_MS = 300 };

int emulator_ended(struct emulator *emulator, int limit_ms)
{
	int64_t end = now_ms() + limit_ms;

	while (!emulator->ended && now_ms() < end) {
		int status;

		if (waitpid(emulator->process, &status, WNOHANG) == emulator->process) {
			emulator->ended = true;
			emulator->status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
		} else if (pump(emulator, 5) < 0) {
			poll(NULL, 0, 1);
		}
	}
	/* its last bytes come after it, until the line is closed (which somebody it left may hold) */
	while (emulator->ended && pump(emulator, LAST_BYTES_MS) > 0)
		continue;
	return emulator->ended ? emulator->status : -2;
}

size_t emulator_listen(struct emulator *emulator, int time_ms)
{
	int64_t end = now_ms() + time_ms;
	size_t before = emulator->bytes.length;

	while (now_ms() < end && pump(emulator, end - now_ms()) >= 0)
		continue;
	return emulator->bytes.length - before;
}

/* ---- what is to be seen ---- */

static void add_character(struct str *out, uint32_t c)
{
	static const unsigned char lead[] = { 0, 0xc0, 0xe0, 0xf0 };
	int more = c < 0x80 ? 0 : c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;

	str_add_char(out, (char)(lead[more] | c >> (6 * more)));
	while (more-- > 0)
		str_add_char(out, (char)(0x80 | (c >> (6 * more) & 0x3f)));
}

static void add_row(struct emulator *emulator, int row, struct str *out)
{
	for (int column = 0; column < emulator->columns; column++) {
		VTermPos place = { .row = row, .col = column };
		VTermScreenCell cell;

		vterm_screen_get_cell(emulator->screen, place, &cell);
		if (cell.chars[0] == (uint32_t)-1)
			continue;
		if (cell.chars[0] == 0)
			str_add_char(out, ' ');
		for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell.chars[i]; i++)
			add_character(out, cell.chars[i]);
	}
	while (out->length > 0 && out->text[out->length - 1] == ' ')
		str_truncate(out, out->length - 1);
	str_add_char(out, '\n');
}

void emulator_screen(struct emulator *emulator, struct str *out)
{
	for (int row = 0; row < emulator->lines; row++)
		add_row(emulator, row, out);
}

void emulator_cursor(struct emulator *emulator, int *line, int *column)
{
	*line = emulator->cursor.row;
	*column = emulator->cursor.col;
}

const struct str *emulator_bytes(const struct emulator *emulator)
{
	return &emulator->bytes;
}

int emulator_process(const struct emulator *emulator)
{
	return emulator->process;
}

bool emulator_line_is_restored(const struct emulator *emulator)
{
	struct termios now;

	return tcgetattr(emulator->line_end, &now) == 0 &&
	       now.c_iflag == emulator->before.c_iflag && now.c_oflag == emulator->before.c_oflag &&
	       now.c_cflag == emulator->before.c_cflag && now.c_lflag == emulator->before.c_lflag &&
	       !memcmp(now.c_cc, emulator->before.c_cc, sizeof(now.c_cc));
}
