/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/page_table.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/str.h"

struct rules {
	const char *horizontal, *vertical;
	const char *left[3], *cross[3], *right[3];	/* by edge */
};

static const struct rules unicode = {
	"─", "│", { "┌", "├", "└" }, { "┬", "┼", "┴" }, { "┐", "┤", "┘" },
};
static const struct rules ascii = {
	"-", "|", { "+", "+", "+" }, { "+", "+", "+" }, { "+", "+", "+" },
};

static const struct rules *rules_of(const struct page_style *style)
{
	return style->ascii ? &ascii : &unicode;
}

int page_rule_width(const struct page_style *style)
{
	return !style->ascii && style->ambiguous == TEXT_WIDE ? 2 : 1;
}

/* Even where rules are two columns wide. */
static int fit(const struct page_style *style, int width)
{
	return page_rule_width(style) == 2 ? width & ~1 : width;
}

void page_layout_make(struct page_layout *layout, const struct page_style *style,
		      const int *widths, int fixed, int count)
{
	int free_columns = style->width - page_rule_width(style) * (count + 1);

	layout->count = count;
	for (int i = 0; i < fixed; i++) {
		layout->widths[i] = fit(style, widths[i]);
		free_columns -= layout->widths[i];
	}
	for (int i = fixed; i < count; i++)
		layout->widths[i] = fit(style, free_columns / (count - fixed));
	/* What an uneven division left goes to a single free column. */
	if (count - fixed == 1)
		layout->widths[fixed] = fit(style, free_columns);
}

void page_rule(const struct page_layout *layout, const struct page_style *style,
	       enum page_edge edge, struct str *out)
{
	const struct rules *rules = rules_of(style);
	int width = page_rule_width(style);

	str_add(out, rules->left[edge]);
	for (int i = 0; i < layout->count; i++) {
		str_add_repeat(out, rules->horizontal, (size_t)(layout->widths[i] / width));
		str_add(out, i + 1 < layout->count ? rules->cross[edge] : rules->right[edge]);
	}
}

struct wrapped {
	struct text_line *lines;
	size_t count;
};

static void add_cell(const struct page_style *style, const struct page_cell *cell,
		     const struct wrapped *wrapped, size_t line, int width, struct str *out)
{
	const char *text = "";
	size_t length = 0;

	if (line < wrapped->count) {
		text = cell->text + wrapped->lines[line].start;
		length = wrapped->lines[line].length;
	}
	text_pad(out, text, length, width, cell->right, style->ambiguous);
}

size_t page_row(const struct page_layout *layout, const struct page_style *style,
		const struct page_cell *cells, char ***lines)
{
	const char *vertical = rules_of(style)->vertical;
	struct wrapped wrapped[PAGE_COLUMNS_MAX];
	size_t height = 1;

	for (int i = 0; i < layout->count; i++) {
		wrapped[i].count = text_wrap(cells[i].text, strlen(cells[i].text), layout->widths[i],
					     style->ambiguous, &wrapped[i].lines);
		if (wrapped[i].count > height)
			height = wrapped[i].count;
	}
	*lines = xcalloc(height, sizeof(**lines));
	for (size_t line = 0; line < height; line++) {
		struct str out = STR_INIT;

		str_add(&out, vertical);
		for (int i = 0; i < layout->count; i++) {
			add_cell(style, &cells[i], &wrapped[i], line, layout->widths[i], &out);
			str_add(&out, vertical);
		}
		(*lines)[line] = str_take(&out);
	}
	for (int i = 0; i < layout->count; i++)
		free(wrapped[i].lines);
	return height;
}
