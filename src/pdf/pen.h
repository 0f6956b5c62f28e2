/*
 * pen — what draws on a sheet, and the structure that it tells with it.
 *
 * The elements of the document (marks) are opened and closed as the pieces ask. What is drawn
 * with none open, or outside the innermost ones, is no part of the text: header, foot, rules.
 */
#ifndef PDF_PEN_H
#define PDF_PEN_H

#include <cairo.h>

#include "pdf/look.h"
#include "pdf/piece.h"

struct pen {
	cairo_t	*cr;
	const struct look *look;
	const struct mark *at;	/* the innermost element that is open; NULL: the document */
	bool	 again;		/* what is drawn was said before: no elements */
};

/* Closes and opens elements until m is the innermost one. */
void	 pen_mark(struct pen *pen, const struct mark *m);

/* A horizontal line. */
void	 pen_rule(struct pen *pen, double x, double y, double width, double thick);

#endif
