#include "config.h"

#include "pdf/shape.h"

#include <stdlib.h>
#include <string.h>
#include <unictype.h>

#include "base/mem.h"
#include "base/text.h"

#define WIDEN_MAX 0.5	/* ems that a space may gain; with its own quarter, a gap of .75 */

/* ---- glyphs -------------------------------------------------------------------------- */

static PangoGlyphItem *make_run(PangoItem *item, const struct shape *s)
{
	PangoGlyphItem *run = g_slice_new0(PangoGlyphItem);

	run->item = item;
	run->glyphs = pango_glyph_string_new();
	pango_shape_item(item, s->text, (int)s->len, NULL, run->glyphs, PANGO_SHAPE_NONE);
	return run;
}

/* As its first letter that has a direction (UAX #9, rule P2). */
static bool reads_from_right(const char *text, size_t len)
{
	for (const char *at = text; at < text + len; at = g_utf8_next_char(at))
		switch (uc_bidi_category(g_utf8_get_char(at))) {
		case UC_BIDI_L:
			return false;
		case UC_BIDI_R:
		case UC_BIDI_AL:
			return true;
		default:
			break;
		}
	return false;
}

/* Every letter of it, and one at least that is Latin by itself. */
static bool all_seen(const struct shape_plain *plain, const struct shape *s)
{
	bool latin = false;

	for (const char *at = s->text; at < s->text + s->len; at = g_utf8_next_char(at)) {
		gunichar c = g_utf8_get_char(at);

		if (c >= G_N_ELEMENTS(plain->seen) || !plain->seen[c])
			return false;
		latin = latin || g_ascii_isalpha((gchar)c);
	}
	return latin;
}

/* What a text without styles was parted into: is it one run, of the same font as those before? */
static void see(struct shape_plain *plain, const struct shape *s, const GList *items)
{
	const PangoItem *item = items != NULL && items->next == NULL ? items->data : NULL;

	if (item == NULL || item->analysis.script != G_UNICODE_SCRIPT_LATIN || item->analysis.level > 0 ||
	    (plain->run != NULL && plain->run->analysis.font != item->analysis.font))
		return;
	if (plain->run == NULL)
		plain->run = pango_item_copy((PangoItem *)item);
	for (const char *at = s->text; at < s->text + s->len; at = g_utf8_next_char(at))
		if (g_utf8_get_char(at) < G_N_ELEMENTS(plain->seen))
			plain->seen[g_utf8_get_char(at)] = true;
}

static bool has_styles(PangoAttrList *styles)
{
	GSList *all = pango_attr_list_get_attributes(styles);
	bool any = all != NULL;

	g_slist_free_full(all, (GDestroyNotify)pango_attribute_destroy);
	return any;
}

/* The text parted where its script, its font or its direction changes. */
static GList *itemize(const struct shape *s, PangoContext *context, struct shape_plain *plain,
    PangoAttrList *styles)
{
	PangoDirection base = s->rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR;
	bool styled = has_styles(styles);
	PangoItem *one;
	GList *items;

	if (!styled && plain->run != NULL && all_seen(plain, s)) {
		one = pango_item_copy(plain->run);
		one->offset = 0;
		one->length = (int)s->len;
		one->num_chars = (int)s->n;
		return g_list_prepend(NULL, one);
	}
	items = pango_itemize_with_base_dir(context, base, s->text, 0, (int)s->len, styles, NULL);
	if (!styled)
		see(plain, s, items);
	return items;
}

static void make_runs(struct shape *s, PangoContext *context, struct shape_plain *plain,
    PangoAttrList *styles)
{
	GList *items;

	s->rtl = reads_from_right(s->text, s->len);
	items = itemize(s, context, plain, styles);
	s->run = xcalloc(g_list_length(items), sizeof *s->run);
	for (GList *at = items; at != NULL; at = at->next) {
		PangoItem *item = at->data;

		s->mixed |= item->analysis.level > 0;
		s->run[s->n_runs++] = make_run(item, s);
	}
	g_list_free(items);
}

/* ---- letters ------------------------------------------------------------------------- */

/* Glyphs may be parted before a letter with which a cluster of theirs begins. */
static void mark_clusters(const struct shape *s, unsigned char *whole)
{
	for (size_t r = 0; r < s->n_runs; r++) {
		const PangoGlyphItem *run = s->run[r];

		for (int i = 0; i < run->glyphs->num_glyphs; i++)
			whole[run->item->offset + run->glyphs->log_clusters[i]] = LETTER_WHOLE;
	}
}

static void measure_letters(struct shape *s)
{
	int *width = xcalloc(s->n + 1, sizeof *width);
	size_t at = 0;

	for (size_t r = 0; r < s->n_runs; r++) {
		pango_glyph_item_get_logical_widths(s->run[r], s->text, width + at);
		at += (size_t)s->run[r]->item->num_chars;
	}
	for (size_t i = 0; i < s->n; i++)
		s->letter[i].width = width[i];
	free(width);
}

static void make_letters(struct shape *s)
{
	char *may_end = xmalloc(s->len + 1);
	unsigned char *whole = xcalloc(s->len + 1, 1);
	size_t at = 0, cluster = 0;

	text_breaks(s->text, s->len, may_end);
	mark_clusters(s, whole);
	s->letter = xcalloc(s->n + 1, sizeof *s->letter);
	for (size_t i = 0; i < s->n; i++) {
		struct letter *l = &s->letter[i];
		const char *next = g_utf8_next_char(s->text + at);

		l->len = (unsigned char)(next - (s->text + at));
		l->flags = (unsigned char)((may_end[at] ? LETTER_BREAK : 0) |
		    (g_unichar_isspace(g_utf8_get_char(s->text + at)) ? LETTER_WHITE : 0) |
		    (at == cluster ? whole[at] : 0));
		if (at == cluster)
			cluster = text_next(s->text, s->len, at);
		at += l->len;
	}
	free(may_end);
	free(whole);
	measure_letters(s);
}

struct shape *shape_new(PangoContext *context, struct shape_plain *plain, char *text, size_t len,
    PangoAttrList *styles)
{
	struct shape *s = xcalloc(1, sizeof *s);

	s->text = text;
	s->len = len;
	s->n = (size_t)g_utf8_strlen(text, (gssize)len);
	make_runs(s, context, plain, styles);
	make_letters(s);
	return s;
}

void shape_free(struct shape *s)
{
	if (s == NULL)
		return;
	for (size_t r = 0; r < s->n_runs; r++)
		pango_glyph_item_free(s->run[r]);
	free(s->run);
	free(s->letter);
	free(s->text);
	free(s);
}

void shape_plain_clear(struct shape_plain *plain)
{
	if (plain->run != NULL)
		pango_item_free(plain->run);
	*plain = (struct shape_plain){ .run = NULL };
}

static size_t begin_of(const PangoGlyphItem *run)
{
	return (size_t)run->item->offset;
}

static size_t end_of(const PangoGlyphItem *run)
{
	return (size_t)(run->item->offset + run->item->length);
}

void shape_extents(const struct shape *s, size_t from, size_t to, int *above, int *below)
{
	*above = *below = 0;
	for (size_t r = 0; r < s->n_runs; r++) {
		const PangoGlyphItem *run = s->run[r];
		PangoRectangle of;

		if (end_of(run) <= from || begin_of(run) >= to || run->glyphs->num_glyphs == 0)
			continue;
		/* All glyphs of a font reach as far. */
		pango_font_get_glyph_extents(run->item->analysis.font, run->glyphs->glyphs[0].glyph,
		    NULL, &of);
		*above = -of.y > *above ? -of.y : *above;
		*below = of.y + of.height > *below ? of.y + of.height : *below;
	}
}

/* ---- a line ---------------------------------------------------------------------------- */

/* The text of glyph i of a run. */
static size_t byte_of(const PangoGlyphItem *run, int i)
{
	return begin_of(run) + (size_t)run->glyphs->log_clusters[i];
}

/* A copy of what the run has of bytes [from, to). */
static PangoGlyphItem *cut(const struct shape *s, PangoGlyphItem *run, size_t from, size_t to)
{
	PangoGlyphItem *all = pango_glyph_item_copy(run), *part;

	if (from > begin_of(all)) {
		part = pango_glyph_item_split(all, s->text, (int)(from - begin_of(all)));
		pango_glyph_item_free(part);
	}
	if (to >= end_of(all))
		return all;
	part = pango_glyph_item_split(all, s->text, (int)(to - begin_of(all)));
	pango_glyph_item_free(all);
	return part;
}

/* From reading order to the order on paper (UAX #9, rule L2). */
static void reorder(struct shape_line *line)
{
	GList *items = NULL, *ordered;
	PangoGlyphItem **run = xcalloc(line->n, sizeof *run);
	size_t n = 0;

	for (size_t i = line->n; i > 0; i--)
		items = g_list_prepend(items, line->run[i - 1]->item);
	ordered = pango_reorder_items(items);
	for (GList *at = ordered; at != NULL; at = at->next)
		for (size_t i = 0; i < line->n; i++)
			if (line->run[i]->item == at->data)
				run[n++] = line->run[i];
	g_list_free(items);
	g_list_free(ordered);
	free(line->run);
	line->run = run;
}

struct shape_line shape_line_of(const struct shape *s, size_t from, size_t white, size_t to)
{
	struct shape_line line = { xcalloc(s->n_runs, sizeof *line.run), 0 };

	for (size_t r = 0; r < s->n_runs; r++) {
		PangoGlyphItem *run;

		if (end_of(s->run[r]) <= from || begin_of(s->run[r]) >= to)
			continue;
		run = line.run[line.n++] = cut(s, s->run[r], from, to);
		for (int i = 0; i < run->glyphs->num_glyphs; i++)
			if (byte_of(run, i) >= white)
				run->glyphs->glyphs[i].geometry.width = 0;
	}
	if (s->mixed)
		reorder(&line);
	return line;
}

void shape_line_clear(struct shape_line *line)
{
	for (size_t i = 0; i < line->n; i++)
		pango_glyph_item_free(line->run[i]);
	free(line->run);
	*line = (struct shape_line){ NULL, 0 };
}

/* May it be widened? */
static bool is_space(const char *s)
{
	return *s == ' ' || memcmp(s, "\u00a0", 2) == 0;
}

/*
 * Adds `extra` to each space before `white` but for what its division leaves, which the first ones
 * take. Returns how many they are.
 */
static int each_space(struct shape_line *line, const struct shape *s, size_t white, int extra,
    int rest)
{
	int n = 0;

	for (size_t r = 0; r < line->n; r++) {
		PangoGlyphString *glyphs = line->run[r]->glyphs;

		for (int i = 0; i < glyphs->num_glyphs; i++) {
			size_t at = byte_of(line->run[r], i);

			if (at < white && is_space(s->text + at)) {
				glyphs->glyphs[i].geometry.width += extra + (n < rest);
				n++;
			}
		}
	}
	return n;
}

bool shape_line_fill(struct shape_line *line, const struct shape *s, size_t white, int spare,
    int em)
{
	int spaces = each_space(line, s, white, 0, 0);

	if (spaces == 0 || spare <= 0 || spare / spaces > (int)(WIDEN_MAX * em))
		return false;
	each_space(line, s, white, spare / spaces, spare % spaces);
	return true;
}

void shape_line_draw(const struct shape_line *line, const struct shape *s, cairo_t *cr, double x,
    double y)
{
	for (size_t r = 0; r < line->n; r++) {
		cairo_move_to(cr, x, y);
		pango_cairo_show_glyph_item(cr, s->text, line->run[r]);
		x += (double)pango_glyph_string_get_width(line->run[r]->glyphs) / PANGO_SCALE;
	}
}
