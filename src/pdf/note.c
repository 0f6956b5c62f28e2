#include "config.h"

#include "pdf/note.h"

#include <string.h>

#define LONGEST 1000	/* bytes: what no sheet shows in a few lines is not looked at */

static double points(int units)
{
	return (double)units / PANGO_SCALE;
}

static PangoRectangle extents(PangoLayoutLine *line)
{
	PangoRectangle r;

	pango_layout_line_get_extents(line, NULL, &r);
	return r;
}

PangoLayout *note_new(struct press *p, const char *text, enum face face, double width, int lines)
{
	PangoLayout *note = pango_layout_new(p->context[face]);
	size_t n = strlen(text);

	if (n > LONGEST)
		for (n = LONGEST; (text[n] & 0xC0) == 0x80; n--)
			;
	pango_layout_set_font_description(note, p->font[face]);
	pango_layout_set_text(note, text, (int)n);
	pango_layout_set_wrap(note, PANGO_WRAP_WORD_CHAR);
	pango_layout_set_width(note, (int)((width < 1 ? 1 : width) * PANGO_SCALE));
	pango_layout_set_height(note, -lines);
	pango_layout_set_ellipsize(note, PANGO_ELLIPSIZE_END);
	return note;
}

void note_free(PangoLayout *note)
{
	if (note != NULL)
		g_object_unref(note);
}

void note_resize(struct press *p, PangoLayout *note, enum face face, double size)
{
	PangoFontDescription *d = pango_font_description_copy(p->font[face]);

	pango_font_description_set_absolute_size(d, size * PANGO_SCALE);
	pango_layout_set_font_description(note, d);
	pango_font_description_free(d);
}

/*
 * Line by line: of a whole layout Pango measures more than is asked here, and looks for a font at
 * each of its sizes to do it.
 */
double note_width(PangoLayout *note)
{
	double width = 0;

	for (GSList *at = pango_layout_get_lines_readonly(note); at != NULL; at = at->next) {
		PangoRectangle r = extents(at->data);

		width = points(r.width) > width ? points(r.width) : width;
	}
	return width;
}

double note_bound(PangoLayout *note)
{
	return points(pango_layout_get_width(note));
}

double note_height(PangoLayout *note)
{
	double height = 0;

	for (GSList *at = pango_layout_get_lines_readonly(note); at != NULL; at = at->next)
		height += points(extents(at->data).height);
	return height;
}

void note_draw(PangoLayout *note, cairo_t *cr, double x, double y)
{
	PangoAlignment place = pango_layout_get_alignment(note);

	for (GSList *at = pango_layout_get_lines_readonly(note); at != NULL; at = at->next) {
		PangoRectangle r = extents(at->data);
		double spare = note_bound(note) - points(r.width);

		cairo_move_to(cr, x + (place == PANGO_ALIGN_CENTER ? spare / 2
		    : place == PANGO_ALIGN_RIGHT ? spare : 0), y + points(-r.y));
		pango_cairo_show_layout_line(cr, at->data);
		y += points(r.height);
	}
}
