/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * notepad - the event loop with one text field in the place of all views, to
 * measure what a key costs and to see where the cursor stands.
 *
 * The functions of view/view.h that the loop calls are here, so that the
 * linker does not take the real screen.  Ends when the line does.
 */
#include "view/screen.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/config.h"
#include "base/i18n.h"
#include "base/str.h"
#include "tui/tui.h"
#include "view/text_move.h"

struct screen {
	struct text_edit edit;
	int builds;
	enum request request;
	const char *pages;
	char said[160];
};

/* What a view may ask for, by a word typed. */
static const struct wish {
	const char *word;
	enum request request;
	const char *pages;
} wishes[] = {
	{ "#print", REQUEST_PRINT_TERMINAL, "一頁\n\f二頁\n" },
	{ "#trick", REQUEST_PRINT_TERMINAL, "一頁\033[4i\033[2J\n" },
	{ "#redraw", REQUEST_REDRAW, NULL },
	{ "#suspend", REQUEST_SUSPEND, NULL },
	{ "#mouse", REQUEST_MOUSE, NULL },
	{ "#quit", REQUEST_QUIT, NULL },
};

struct screen *screen_new(struct service *service, const struct config *config)
{
	struct screen *screen = calloc(1, sizeof(*screen));

	(void)service;
	(void)config;
	if (!screen)
		abort();
	text_edit_init(&screen->edit, "", true);
	return screen;
}

void screen_free(struct screen *screen)
{
	text_edit_release(&screen->edit);
	free(screen);
}

enum context screen_context(const struct screen *screen)
{
	(void)screen;
	return CONTEXT_TEXT;
}

/* Line 0 counts the paints, the text begins in line 2. */
void screen_build(struct screen *screen, struct frame *frame)
{
	const struct str *text = &screen->edit.text;
	struct text_view view = { .columns = frame->columns - 1, .ambiguous = frame->ambiguous };
	const struct text_layout *layout = text_edit_layout(&screen->edit, &view);
	char title[64];
	size_t line;
	int column;

	snprintf(title, sizeof(title), "notepad %d ", ++screen->builds);
	frame_puts(frame, 0, 0, ROLE_TITLE, screen->edit.undo.count ? "notepad" : title);
	for (size_t i = 0; i < layout->count; i++) {
		struct str padded = STR_INIT;

		text_pad(&padded, text->text + layout->lines[i].start, layout->lines[i].length,
			 frame->columns - 1, false, frame->ambiguous);
		frame_puts(frame, (int)i + 2, 0, ROLE_EDIT, padded.text);
		str_release(&padded);
	}
	frame_puts(frame, frame->lines - 2, 0, ROLE_NOTE, screen->said);
	text_edit_place(&screen->edit, &view, &line, &column);
	frame_cursor(frame, (int)line + 2, column);
}

/* Any action undoes: enough to show that keys arrive. */
void screen_act(struct screen *screen, enum action action)
{
	(void)action;
	text_edit_undo(&screen->edit);
}

void screen_type(struct screen *screen, const char *text, size_t length, bool paste)
{
	struct err err = ERR_INIT;

	(void)paste;
	for (size_t i = 0; i < sizeof(wishes) / sizeof(*wishes); i++) {
		if (strlen(wishes[i].word) == length && !memcmp(wishes[i].word, text, length)) {
			screen->request = wishes[i].request;
			screen->pages = wishes[i].pages;
			return;
		}
	}
	if (text_edit_type(&screen->edit, text, length, &err))
		err_release(&err);
}

/* Says so: enough to show that it arrives. */
void screen_click(struct screen *screen, int line, int column)
{
	screen_say(screen, ROLE_NOTE, "click %d %d", line, column);
}

void screen_say(struct screen *screen, enum role role, const char *format, ...)
{
	va_list args;

	(void)role;
	va_start(args, format);
	vsnprintf(screen->said, sizeof(screen->said), format, args);
	va_end(args);
}

void screen_say_err(struct screen *screen, struct err *err)
{
	screen_say(screen, ROLE_ERROR, "%s", err->message);
	err_release(err);
}

enum request screen_take_request(struct screen *screen, char **text)
{
	enum request request = screen->request;

	*text = screen->pages ? strdup(screen->pages) : NULL;
	screen->pages = NULL;
	screen->request = REQUEST_NONE;
	return request;
}

void screen_edited(struct screen *screen, enum rc rc, struct err *err)
{
	(void)screen;
	(void)rc;
	err_release(err);
}

void screen_poll(struct screen *screen)
{
	(void)screen;
}

/* What was typed goes to the file that HYOKA_NOTEPAD names: nothing is lost. */
int screen_quiet(struct screen *screen, int quiet_ms)
{
	(void)screen;
	(void)quiet_ms;
	return -1;
}

void screen_keep(struct screen *screen)
{
	(void)screen;
}

void screen_hang_up(struct screen *screen)
{
	const char *path = getenv("HYOKA_NOTEPAD");
	FILE *file = path ? fopen(path, "w") : NULL;

	if (!file)
		return;
	fwrite(screen->edit.text.text, 1, screen->edit.text.length, file);
	fclose(file);
}

int main(void)
{
	struct config *config = config_new();
	struct err err = ERR_INIT;
	enum rc rc;

	i18n_start("en");
	rc = tui_run(NULL, config, &err);
	if (rc)
		printf("%s\n", err.message);
	err_release(&err);
	config_free(config);
	return rc ? 78 : 0;
}
