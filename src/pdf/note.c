#include "config.h"

#include "pdf/note.h"

#include <string.h>

#include "base/mem.h"

#define LONGEST 1000	/* bytes: what no sheet shows in a few lines is not looked at */

PangoLayout *note_new(struct press *p, const char *text, enum face face, double width, int lines)
{
	PangoLayout *note = pango_layout_new(p->context);
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

double note_width(PangoLayout *note)
{
	PangoRectangle r;

	pango_layout_get_extents(note, NULL, &r);
	return (double)r.width / PANGO_SCALE;
}

double note_bound(PangoLayout *note)
{
	return (double)pango_layout_get_width(note) / PANGO_SCALE;
}

double note_height(PangoLayout *note)
{
	PangoRectangle r;

	pango_layout_get_extents(note, NULL, &r);
	return (double)r.height / PANGO_SCALE;
}

void note_draw(PangoLayout *note, cairo_t *cr, double x, double y)
{
	cairo_move_to(cr, x, y);
	pango_cairo_show_layout(cr, note);
}
