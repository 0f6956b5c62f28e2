/*
 * note — a short text of a few lines that ends in "…" when it does not fit.
 */
#ifndef PDF_NOTE_H
#define PDF_NOTE_H

#include "pdf/press.h"

/* In so many lines of a width. note_free(). */
PangoLayout *note_new(struct press *p, const char *text, enum face face, double width, int lines);
/* Frees it; NULL is nothing to free. */
void	 note_free(PangoLayout *note);

/* Its letter in another size, points. */
void	 note_resize(struct press *p, PangoLayout *note, enum face face, double size);

double	 note_width(PangoLayout *note);		/* of its longest line */
double	 note_bound(PangoLayout *note);		/* that it was given */
double	 note_height(PangoLayout *note);

void	 note_draw(PangoLayout *note, cairo_t *cr, double x, double y);

#endif
