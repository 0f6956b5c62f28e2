/*
 * lines — a text set in lines of a width.
 *
 * Text is text: styles are attributes, never markup. All belongs to the press, and the texts
 * borrow what they were given. Glyphs are kept while memory allows and made again when their
 * lines are drawn, so that a paper of any length is set in bounded memory; a very long text is
 * set by parts.
 */
#ifndef PDF_LINES_H
#define PDF_LINES_H

#include "papers/doc.h"
#include "pdf/press.h"

#define LINES_UNBOUNDED (-1.0)	/* a width: lines end only where the text breaks them */

/* Where in its width a line goes. */
enum lines_place { PLACE_LEFT, PLACE_CENTER, PLACE_RIGHT, PLACE_JUSTIFIED };

/* Sets a text; a link says where it goes, unless its text is that already. Never NULL. */
struct lines *lines_new(struct press *p, const struct doc_text *text, enum face face, double width);
/* The same of plain text, which is copied. */
struct lines *lines_plain(struct press *p, const char *text, enum face face, double width);
void	 lines_free_all(struct press *p);

/*
 * Sets again: to another width; with the lines after the first moved `hang` to the right; or
 * as narrow as the same number of lines allows, so that the last one is not a lonely word.
 */
void	 lines_resize(struct lines *l, double width);
void	 lines_hang(struct lines *l, double hang);
void	 lines_balance(struct lines *l);

size_t	 lines_count(const struct lines *l);
/* Height of the lines [from, to). */
double	 lines_height(const struct lines *l, size_t from, size_t to);
/* From the top of line i to the foot of its letters. */
double	 lines_base(const struct lines *l, size_t i);

/*
 * Of lines set without a bound: the width of the longest, and the narrowest width that cuts no
 * word.
 */
double	 lines_wish(const struct lines *l);
double	 lines_need(const struct lines *l);

/*
 * Draws line i in its place within `width`, the top left corner at (x, y). A justified line
 * that would show gaps is left ragged. Glyphs are let go when all their lines have been drawn.
 */
void	 lines_draw(struct lines *l, size_t i, cairo_t *cr, double x, double y, double width,
	    enum lines_place place);

#endif
