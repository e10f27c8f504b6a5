/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/page_flow.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/str.h"

struct lines {
	char **items;
	size_t count, capacity;
};

struct page {
	struct lines lines;
};

struct page_flow {
	struct page_style style;
	int length;			/* lines of a page */
	struct lines head, foot;
	struct page *pages;
	size_t count, capacity;
	struct page_layout layout;	/* of the open table */
	bool in_table, begun;		/* a row of it stands on this page */
	bool repeat;
	struct lines repeated;		/* its first row */
	char *heading;			/* waits for what it heads */
};

static void add_line(struct lines *lines, char *line)
{
	lines->items = grow(lines->items, lines->count, &lines->capacity, sizeof(*lines->items));
	lines->items[lines->count++] = line;
}

static void release_lines(struct lines *lines)
{
	for (size_t i = 0; i < lines->count; i++)
		free(lines->items[i]);
	free(lines->items);
	*lines = (struct lines){ 0 };
}

#define NUMBER_COLUMNS 10	/* kept free in the foot for "n/m" */

static void wrap_into(const struct page_flow *flow, struct lines *lines, const char *text,
		      int columns)
{
	struct text_line *parts;
	size_t count = text_wrap(text, strlen(text), columns, flow->style.ambiguous, &parts);

	for (size_t i = 0; i < count; i++)
		add_line(lines, xstrndup(text + parts[i].start, parts[i].length));
	free(parts);
}

struct page_flow *page_flow_new(const struct page_style *style, int length)
{
	struct page_flow *flow = xcalloc(1, sizeof(*flow));

	flow->style = *style;
	flow->length = length;
	return flow;
}

void page_flow_frame(struct page_flow *flow, const char *head, const char *foot)
{
	wrap_into(flow, &flow->head, head, flow->style.width);
	add_line(&flow->head, xstrdup(""));
	wrap_into(flow, &flow->foot, foot, flow->style.width - NUMBER_COLUMNS);
}

/* ---- the page at hand ---- */

static struct lines *page(struct page_flow *flow)
{
	if (!flow->count) {
		flow->pages = grow(flow->pages, flow->count, &flow->capacity, sizeof(*flow->pages));
		flow->pages[flow->count++] = (struct page){ 0 };
	}
	return &flow->pages[flow->count - 1].lines;
}

/* Lines for the body: without head, foot, and the blank line before the foot. */
static size_t room(const struct page_flow *flow)
{
	size_t used = flow->head.count + flow->foot.count + 1;

	return (size_t)flow->length > used + 8 ? (size_t)flow->length - used : 8;
}

static size_t left(struct page_flow *flow)
{
	size_t used = page(flow)->count;

	return used < room(flow) ? room(flow) - used : 0;
}

static void add_rule(struct page_flow *flow, enum page_edge edge)
{
	struct str rule = STR_INIT;

	page_rule(&flow->layout, &flow->style, edge, &rule);
	add_line(page(flow), str_take(&rule));
}

static void break_page(struct page_flow *flow)
{
	if (flow->in_table && flow->begun)
		add_rule(flow, EDGE_BOTTOM);
	page(flow);
	flow->pages = grow(flow->pages, flow->count, &flow->capacity, sizeof(*flow->pages));
	flow->pages[flow->count++] = (struct page){ 0 };
	flow->begun = false;
}

static void put_heading(struct page_flow *flow)
{
	if (!flow->heading)
		return;
	if (page(flow)->count)
		add_line(page(flow), xstrdup(""));
	add_line(page(flow), flow->heading);
	flow->heading = NULL;
}

void page_flow_heading(struct page_flow *flow, const char *text)
{
	free(flow->heading);
	flow->heading = xstrdup(text);
}

void page_flow_text(struct page_flow *flow, const char *text)
{
	struct lines lines = { 0 };

	wrap_into(flow, &lines, text, flow->style.width);
	for (size_t i = 0; i < lines.count; i++) {
		if (!left(flow))
			break_page(flow);
		add_line(page(flow), lines.items[i]);
	}
	free(lines.items);
}

/* ---- tables ---- */

void page_flow_begin(struct page_flow *flow, const struct page_layout *layout, bool repeat)
{
	flow->layout = *layout;
	flow->in_table = true;
	flow->begun = false;
	flow->repeat = repeat;
	release_lines(&flow->repeated);
}

/* The rule above a row: the table's top, or between rows. */
static void open_row(struct page_flow *flow)
{
	put_heading(flow);
	add_rule(flow, flow->begun ? EDGE_MIDDLE : EDGE_TOP);
	if (!flow->begun && flow->repeat && flow->repeated.count) {
		for (size_t i = 0; i < flow->repeated.count; i++)
			add_line(page(flow), xstrdup(flow->repeated.items[i]));
		add_rule(flow, EDGE_MIDDLE);
	}
	flow->begun = true;
}

/* Lines besides the row's own: rules above and below, heading, repeated row. */
static size_t overhead(const struct page_flow *flow)
{
	size_t lines = 2 + (flow->heading ? 2 : 0);

	if (!flow->begun && flow->repeat && flow->repeated.count)
		lines += flow->repeated.count + 1;
	return lines;
}

void page_flow_row(struct page_flow *flow, const struct page_cell *cells)
{
	char **lines;
	size_t height = page_row(&flow->layout, &flow->style, cells, &lines), done = 0;
	bool first = flow->repeat && !flow->repeated.count;

	if (height + overhead(flow) > left(flow) && page(flow)->count)
		break_page(flow);
	while (done < height) {
		size_t part;

		if (left(flow) < overhead(flow) + 1)
			break_page(flow);
		part = left(flow) - overhead(flow);
		part = part < height - done ? part : height - done;
		open_row(flow);
		for (size_t i = 0; i < part; i++)
			add_line(page(flow), lines[done + i]);
		done += part;
		if (done < height)
			break_page(flow);
	}
	for (size_t i = 0; first && i < height; i++)
		add_line(&flow->repeated, xstrdup(lines[i]));
	free(lines);
}

void page_flow_end(struct page_flow *flow)
{
	if (flow->begun)
		add_rule(flow, EDGE_BOTTOM);
	flow->in_table = flow->begun = false;
	release_lines(&flow->repeated);
}

/* ---- out ---- */

static void write_line(struct str *out, const char *line)
{
	size_t length = strlen(line);

	while (length && line[length - 1] == ' ')
		length--;
	str_add_bytes(out, line, length);
	str_add_char(out, '\n');
}

static void write_foot(const struct page_flow *flow, size_t number, struct str *out)
{
	for (size_t i = 0; i < flow->foot.count; i++) {
		bool last = i + 1 == flow->foot.count;
		struct str line = STR_INIT, place = STR_INIT;
		int width;

		str_add(&line, flow->foot.items[i]);
		if (last) {
			str_addf(&place, "%zu/%zu", number, flow->count);
			width = flow->style.width - (int)place.length -
				text_width(line.text, line.length, flow->style.ambiguous);
			str_add_repeat(&line, " ", width > 0 ? (size_t)width : 0);
			str_add(&line, place.text);
		}
		write_line(out, line.text);
		str_release(&line);
		str_release(&place);
	}
}

void page_flow_finish(struct page_flow *flow, struct str *out)
{
	put_heading(flow);
	for (size_t p = 0; p < flow->count; p++) {
		const struct lines *lines = &flow->pages[p].lines;

		if (out->length)
			str_add_char(out, '\f');
		for (size_t i = 0; i < flow->head.count; i++)
			write_line(out, flow->head.items[i]);
		for (size_t i = 0; i < lines->count; i++)
			write_line(out, lines->items[i]);
		for (size_t i = lines->count; i <= room(flow); i++)
			str_add_char(out, '\n');
		write_foot(flow, p + 1, out);
	}
	for (size_t p = 0; p < flow->count; p++)
		release_lines(&flow->pages[p].lines);
	free(flow->pages);
	release_lines(&flow->head);
	release_lines(&flow->foot);
	release_lines(&flow->repeated);
	free(flow->heading);
	free(flow);
}
