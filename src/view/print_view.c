/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * print_view - page by page on the screen; PageDown turns the page where its
 * end is seen.  What is written out are the very bytes that are shown.
 */
#include "view/print_view.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/alloc.h"
#include "base/config.h"
#include "base/file.h"
#include "base/i18n.h"
#include "base/str.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/paper.h"
#include "service/service.h"
#include "service/transfer.h"
#include "view/dialog.h"
#include "view/pager.h"
#include "view/screen_frame.h"
#include "view/view.h"

struct print_view {
	struct view view;
	char *number;
	int year;
	struct str pages;	/* form feeds between them */
	size_t page, page_count;
	struct pager pager;	/* of the page shown */
	bool ascii, made;
	int64_t set;		/* that last touched the sheet, as the pages have it; 0: not known */
	enum text_ambiguous ambiguous;
	char *file;		/* asked for, while the question to replace it stands */
	const struct config *config;
	struct service *service;
};

static struct print_view *self(struct view *view)
{
	return (struct print_view *)view;
}

/* ---- the pages ---- */

static void show_page(struct print_view *print, size_t page)
{
	const char *text = print->pages.text;

	pager_clear(&print->pager);
	print->pager.top = 0;
	print->page = page;
	for (size_t i = 0; i < page; i++)
		text = strchr(text, '\f') + 1;
	while (*text && *text != '\f') {
		size_t length = strcspn(text, "\n\f");

		pager_add(&print->pager, ROLE_PLAIN, 0, 0, text, length);
		text += length + (text[length] == '\n');
	}
}

static void make_pages(struct print_view *print)
{
	const char *numbers[] = { print->number };
	struct selection selection = { .year = print->year, .numbers = numbers, .count = 1 };
	struct page_options options = {
		.width = config_number(print->config, CONFIG_print_width),
		.length = config_number(print->config, CONFIG_print_length),
		.ascii = print->ascii,
		.ambiguous = print->ambiguous,
	};
	struct err err = ERR_INIT;
	struct str said = STR_INIT;

	str_clear(&print->pages);
	if (transfer_print(print->service, &selection, &options, &print->pages, &err)) {
		err_format(&err, &said);
		str_clear(&print->pages);
		str_add(&print->pages, said.text);
	}
	print->page_count = 1;
	for (const char *c = strchr(print->pages.text, '\f'); c; c = strchr(c + 1, '\f'))
		if (c[1])
			print->page_count++;
	show_page(print, print->page < print->page_count ? print->page : 0);
	print->made = true;
	str_release(&said);
	err_release(&err);
}

static void print_build(struct view *view, const struct body *body)
{
	struct print_view *print = self(view);
	const struct frame *frame = body->frame;

	if (!print->made || print->ascii != frame->ascii || print->ambiguous != frame->ambiguous) {
		print->ascii = frame->ascii;
		print->ambiguous = frame->ambiguous;
		make_pages(print);
	}
	pager_build(&print->pager, body);
}

/* The set that last touched the sheet, 0 where that cannot be told. */
static int64_t last_set(const struct print_view *print)
{
	struct sheet *sheet = NULL;
	struct sheet_stamp stamp = { .set = 0 };
	struct err err = ERR_INIT;
	enum rc rc = browse_sheet(print->service, print->number, print->year, &sheet, &err);

	if (!rc)
		rc = browse_stamp(print->service, sheet->id, &stamp, &err);
	sheet_free(sheet);
	err_release(&err);
	return rc ? 0 : stamp.set;
}

/* The sheet has been changed: the pages are laid out anew, and stay where they were. */
static void print_refresh(struct view *view, struct screen *screen)
{
	struct print_view *print = self(view);
	int64_t set = last_set(print);
	size_t top = print->pager.top, page = print->page;

	if (set == print->set)
		return;
	print->set = set;
	make_pages(print);
	if (print->page == page)
		print->pager.top = top;
	screen_news(screen, _("the sheet has been changed; these are its pages now"));
}

/* ---- to a file ---- */

static void write_file(struct print_view *print, struct screen *screen, unsigned flags)
{
	struct err err = ERR_INIT;

	if (file_write(print->file, print->pages.text, print->pages.length, flags, &err)) {
		screen_say_err(screen, &err);
		return;
	}
	screen_say(screen, ROLE_NOTE, _("written to '%s'"), print->file);
}

static void replace_file(struct screen *screen, void *arg)
{
	write_file(arg, screen, FILE_FORCE);
}

static bool is_there(const char *path)
{
	struct stat there;

	return lstat(path, &there) == 0;
}

static void name_typed(struct screen *screen, const char *text, void *arg)
{
	struct print_view *print = arg;
	struct str question = STR_INIT;

	free(print->file);
	print->file = xstrdup(text);
	if (!*text) {
		screen_say(screen, ROLE_NOTE, _("nothing was written"));
	} else if (is_there(text)) {
		str_addf(&question, _("'%s' is there already.  Replace it?"), text);
		dialog_ask(screen, question.text, replace_file, print);
		str_release(&question);
	} else {
		write_file(print, screen, 0);
	}
}

static void to_file(struct print_view *print, struct screen *screen)
{
	struct str name = STR_INIT;

	str_addf(&name, "%s-%d.txt", print->number, print->year);
	dialog_line(screen, _("Write the pages to which file?"), name.text, name_typed, print);
	str_release(&name);
}

/* ---- to paper ---- */

static void hand_to_queue(struct screen *screen, void *arg)
{
	struct print_view *print = arg;
	const char *printer = config_text(print->config, CONFIG_print_printer);
	struct str title = STR_INIT;
	struct err err = ERR_INIT;

	str_addf(&title, "%s %d", print->number, print->year);
	if (paper_to_queue(printer, title.text, print->pages.text, print->pages.length, &err))
		screen_say_err(screen, &err);
	else
		screen_say(screen, ROLE_NOTE, _("handed to the printer %s"), printer);
	str_release(&title);
}

static void to_queue(struct print_view *print, struct screen *screen)
{
	const char *printer = config_text(print->config, CONFIG_print_printer);
	struct str question = STR_INIT;

	if (!printer || !*printer) {
		screen_say(screen, ROLE_ERROR, _("the ini file names no printer"));
		return;
	}
	str_addf(&question, _("Print on %s?"), printer);
	dialog_ask(screen, question.text, hand_to_queue, print);
	str_release(&question);
}

static void print_here(struct screen *screen, void *arg)
{
	screen_request(screen, REQUEST_PRINT_TERMINAL, ((struct print_view *)arg)->pages.text);
	screen_say(screen, ROLE_NOTE, _("sent to the terminal's printer"));
}

static void to_terminal(struct print_view *print, struct screen *screen)
{
	dialog_ask(screen, _("Print on the printer of this terminal?"), print_here, print);
}

/* ---- the view ---- */

static bool turn_page(struct print_view *print, enum action action)
{
	bool down = action == ACTION_page_down || action == ACTION_next_page;

	if (down && pager_at_end(&print->pager) && print->page + 1 < print->page_count) {
		show_page(print, print->page + 1);
		return true;
	}
	if (action == ACTION_page_up && print->pager.top == 0 && print->page > 0) {
		show_page(print, print->page - 1);
		pager_act(&print->pager, ACTION_end);
		return true;
	}
	return false;
}

static const struct print_act {
	enum action action;
	void (*run)(struct print_view *print, struct screen *screen);
} acts[] = {
	{ ACTION_print_file, to_file },
	{ ACTION_print_queue, to_queue },
	{ ACTION_print_terminal, to_terminal },
};

static bool print_act(struct view *view, struct screen *screen, enum action action)
{
	struct print_view *print = self(view);

	for (size_t i = 0; i < sizeof(acts) / sizeof(*acts); i++) {
		if (acts[i].action == action) {
			acts[i].run(print, screen);
			return true;
		}
	}
	return turn_page(print, action) || pager_act(&print->pager, action);
}

static bool print_offers(const struct view *view, enum action action)
{
	const char *printer = config_text(((const struct print_view *)view)->config,
					  CONFIG_print_printer);

	if (action == ACTION_print_queue)
		return printer && *printer;
	return pager_offers(action) || action == ACTION_print_file ||
	       action == ACTION_print_terminal || action == ACTION_back ||
	       action == ACTION_help || action == ACTION_quit || action == ACTION_redraw ||
	       action == ACTION_next_thing;
}

static void print_title(const struct view *view, struct str *out)
{
	const struct print_view *print = (const struct print_view *)view;

	str_addf(out, _("Print preview  %s  page %zu of %zu"), print->number, print->page + 1,
		 print->page_count);
}

static enum context print_context(const struct view *view)
{
	(void)view;
	return CONTEXT_PAGER;
}

static void print_free(struct view *view)
{
	struct print_view *print = self(view);

	str_release(&print->pages);
	pager_release(&print->pager);
	free(print->number);
	free(print->file);
	free(print);
}

static const struct view_ops ops = {
	.title = print_title,
	.context = print_context,
	.build = print_build,
	.act = print_act,
	.refresh = print_refresh,
	.free = print_free,
	.offers = print_offers,
};

void print_view_push(struct screen *screen, const char *number, int year)
{
	struct print_view *print = xcalloc(1, sizeof(*print));

	print->view.ops = &ops;
	print->number = xstrdup(number);
	print->year = year;
	str_init(&print->pages);
	print->page_count = 1;
	print->config = screen_config(screen);
	print->service = screen_service(screen);
	print->ambiguous = TEXT_NARROW;
	print->set = last_set(print);
	make_pages(print);
	screen_push(screen, &print->view);
}
