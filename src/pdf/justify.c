#include "config.h"

#include "pdf/justify.h"

#include <string.h>

#include "base/mem.h"

#define WIDEN_MAX 0.6	/* ems that a space may gain; with its own quarter, a gap of .85 */

/* Is the cluster a space that may be widened? At a line's end Pango leaves it without width. */
static gboolean is_space(const PangoGlyphItemIter *it, const char *text)
{
	const char *s = text + it->start_index;
	int n = it->end_index - it->start_index;

	if (!(n == 1 && *s == ' ') && !(n == 2 && memcmp(s, "\u00a0", 2) == 0))
		return FALSE;
	return it->glyph_item->glyphs->glyphs[it->start_glyph].geometry.width > 0;
}

/* Adds `extra` to each space but for what its division leaves, which the first ones take. */
static int each_space(PangoLayoutLine *line, int extra, int rest)
{
	const char *text = pango_layout_get_text(line->layout);
	int n = 0;

	for (GSList *run = line->runs; run != NULL; run = run->next) {
		PangoGlyphItemIter it;
		gboolean more = pango_glyph_item_iter_init_start(&it, run->data, text);

		for (; more; more = pango_glyph_item_iter_next_cluster(&it)) {
			PangoGlyphInfo *glyph = &it.glyph_item->glyphs->glyphs[it.start_glyph];

			if (!is_space(&it, text))
				continue;
			glyph->geometry.width += extra + (n < rest);
			n++;
		}
	}
	return n;
}

void justify_line(PangoLayoutLine *line, int room, int em)
{
	PangoRectangle r;
	int spaces = each_space(line, 0, 0), spare;

	pango_layout_line_get_extents(line, NULL, &r);
	spare = room - r.width;
	if (spaces == 0 || spare <= 0 || spare / spaces > (int)(WIDEN_MAX * em))
		return;
	each_space(line, spare / spaces, spare % spaces);
}

/* The width of each character in reading order. */
static void measure_line(const PangoLayoutLine *line, const char *text, int *width)
{
	for (GSList *run = line->runs; run != NULL; run = run->next) {
		const PangoGlyphItem *item = run->data;
		long at = g_utf8_pointer_to_offset(text, text + item->item->offset);

		pango_glyph_item_get_logical_widths((PangoGlyphItem *)item, text, width + at);
	}
}

int justify_longest_word(PangoLayout *layout)
{
	const char *text = pango_layout_get_text(layout);
	const PangoLogAttr *attr;
	int n, *width, word = 0, longest = 0;

	attr = pango_layout_get_log_attrs_readonly(layout, &n);
	width = xcalloc((size_t)n + 1, sizeof *width);
	for (GSList *at = pango_layout_get_lines_readonly(layout); at != NULL; at = at->next)
		measure_line(at->data, text, width);
	for (int i = 0; i < n; i++) {
		if (attr[i].is_line_break)
			word = 0;
		if (!attr[i].is_white)
			word += width[i];
		if (word > longest)
			longest = word;
	}
	free(width);
	return longest;
}
