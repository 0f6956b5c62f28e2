#include "config.h"

#include "pdf/justify.h"

#include <string.h>

#include "base/mem.h"

#define WIDEN_MAX 0.5	/* ems that a space may gain; with its own quarter, a gap of .75 */

/* The text of glyph i of a run. */
static const char *text_of(const char *text, const PangoGlyphItem *run, int i)
{
	return text + run->item->offset + run->glyphs->log_clusters[i];
}

/* May it be widened? */
static bool is_space(const char *s)
{
	return *s == ' ' || memcmp(s, "\u00a0", 2) == 0;
}

/*
 * Adds `extra` to each space but for what its division leaves, which the first ones take; counts
 * them. At a line's end Pango leaves one without width: that one is no gap.
 */
static int each_space(PangoLayoutLine *line, int extra, int rest)
{
	const char *text = pango_layout_get_text(line->layout);
	int n = 0;

	for (GSList *at = line->runs; at != NULL; at = at->next) {
		const PangoGlyphItem *run = at->data;

		for (int i = 0; i < run->glyphs->num_glyphs; i++) {
			PangoGlyphInfo *glyph = &run->glyphs->glyphs[i];

			if (glyph->geometry.width > 0 && is_space(text_of(text, run, i))) {
				glyph->geometry.width += extra + (n < rest);
				n++;
			}
		}
	}
	return n;
}

bool justify_line(PangoLayoutLine *line, int spare, int em)
{
	int spaces = each_space(line, 0, 0);

	if (spaces == 0 || spare <= 0 || spare / spaces > (int)(WIDEN_MAX * em))
		return false;
	each_space(line, spare / spaces, spare % spaces);
	return true;
}

/* The letter that a font has for a space; PANGO_GLYPH_EMPTY: the line does not tell. */
static PangoGlyph space_of(const PangoLayoutLine *line, const PangoFont *font)
{
	const char *text = pango_layout_get_text(line->layout);

	for (GSList *at = line->runs; at != NULL; at = at->next) {
		const PangoGlyphItem *run = at->data;
		int n = run->item->analysis.font == font ? run->glyphs->num_glyphs : 0;

		for (int i = 0; i < n; i++)
			if (*text_of(text, run, i) == ' ' && run->glyphs->glyphs[i].geometry.width > 0)
				return run->glyphs->glyphs[i].glyph;
	}
	return PANGO_GLYPH_EMPTY;
}

void justify_end_space(PangoLayoutLine *line)
{
	const char *text = pango_layout_get_text(line->layout);

	for (GSList *at = line->runs; at != NULL; at = at->next) {
		const PangoGlyphItem *run = at->data;

		for (int i = 0; i < run->glyphs->num_glyphs; i++) {
			PangoGlyphInfo *glyph = &run->glyphs->glyphs[i];

			if (glyph->glyph == PANGO_GLYPH_EMPTY && *text_of(text, run, i) == ' ')
				glyph->glyph = space_of(line, run->item->analysis.font);
		}
	}
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
