/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tui/line.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

#include "base/source.h"
#include "base/str.h"

#define CHUNK 4096

static struct {
	FILE *drawn;			/* curses' */
	struct str waiting;
	int own;			/* does not block; -1: the system gives us none */
	bool dead;
	struct termios plain, raw;
} line = { .waiting = STR_INIT, .own = -1 };

/* ---- modes ---- */

static void take_modes(void)
{
	tcgetattr(STDIN_FILENO, &line.plain);
	line.raw = line.plain;
	line.raw.c_iflag &= ~(tcflag_t)(ICRNL | INLCR | IGNCR | IXON | BRKINT | PARMRK);
	line.raw.c_oflag &= ~(tcflag_t)ONLCR;
	line.raw.c_lflag &= ~(tcflag_t)(ICANON | ISIG | IEXTEN | ECHO | ECHONL);
	line.raw.c_cc[VMIN] = 1;
	line.raw.c_cc[VTIME] = 0;
}

/* At once: to wait until all is sent may last for ever. */
void line_raw(void)
{
	tcsetattr(STDIN_FILENO, TCSANOW, &line.raw);
}

void line_plain(void)
{
	tcsetattr(STDIN_FILENO, TCSANOW, &line.plain);
}

FILE *line_start(void)
{
	int memory = memfd_create("screen", MFD_CLOEXEC);

	if (memory < 0)
		return NULL;
	line.drawn = fdopen(memory, "r+");
	if (!line.drawn) {
		close(memory);
		return NULL;
	}
	line.own = open("/proc/self/fd/1", O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
	line.dead = false;
	take_modes();
	return line.drawn;
}

/* ---- bytes ---- */

/* What curses has drawn since the last time goes behind what waits. */
static void collect(void)
{
	int memory = line.drawn ? fileno(line.drawn) : -1;
	off_t end = memory < 0 ? 0 : lseek(memory, 0, SEEK_CUR);
	char bytes[CHUNK];
	ssize_t got;

	if (end <= 0)
		return;
	for (off_t at = 0; at < end; at += got) {
		got = pread(memory, bytes, sizeof(bytes), at);
		if (got <= 0)
			break;
		str_add_bytes(&line.waiting, bytes, (size_t)got);
	}
	if (ftruncate(memory, 0) || lseek(memory, 0, SEEK_SET) < 0)
		line.dead = true;
}

void line_add(const char *bytes, size_t length)
{
	collect();
	str_add_bytes(&line.waiting, bytes, length);
}

/*
 * Without a descriptor of our own (the terminal belongs to somebody else, after
 * su) a single byte is the most that is sure not to block.
 */
static ssize_t send_some(void)
{
	struct pollfd ready = { .fd = STDOUT_FILENO, .events = POLLOUT };

	if (line.own >= 0)
		return write(line.own, line.waiting.text, line.waiting.length);
	if (poll(&ready, 1, 0) > 0)
		return write(STDOUT_FILENO, line.waiting.text, 1);
	errno = EAGAIN;
	return -1;
}

bool line_send(void)
{
	collect();
	while (line.waiting.length > 0 && !line.dead) {
		ssize_t took = send_some();

		if (took > 0)
			str_remove(&line.waiting, 0, (size_t)took);
		else if (took < 0 && errno == EAGAIN)
			return false;
		else if (took == 0 || errno != EINTR)
			line.dead = true;
	}
	if (line.dead)
		str_clear(&line.waiting);
	return true;
}

bool line_send_within(int limit_ms)
{
	int64_t end = sources_ticks(&sources_system) + limit_ms, left = limit_ms;

	while (!line_send() && left > 0) {
		struct pollfd ready = { .fd = line_descriptor(), .events = POLLOUT };

		poll(&ready, 1, (int)left);
		left = end - sources_ticks(&sources_system);
	}
	return !line_waits();
}

bool line_waits(void)
{
	return line.waiting.length > 0;
}

int line_descriptor(void)
{
	if (!line_waits())
		return -1;
	return line.own >= 0 ? line.own : STDOUT_FILENO;
}

void line_stop(int limit_ms)
{
	line_send_within(limit_ms);
	line_plain();
	str_release(&line.waiting);
	if (line.own >= 0)
		close(line.own);
	if (line.drawn)
		fclose(line.drawn);
	line.own = -1;
	line.drawn = NULL;
}
