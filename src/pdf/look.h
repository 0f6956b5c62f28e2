/*
 * look — the measures of a sheet: its edges, and how large its letter is.
 *
 * Pure arithmetic; points (1/72 inch) everywhere in this room, y grows downwards.
 */
#ifndef PDF_LOOK_H
#define PDF_LOOK_H

#include "papers/doc.h"

struct look {
	double	 width, height;		/* the sheet */
	double	 left, right;		/* of the text */
	double	 top, bottom;		/* frame_new() moves the top under the header */
	double	 size;			/* of the letter of the text */
	double	 column, column_right;	/* of those who put initials; equal: nobody does */
};

/* Points of so many millimetres. */
double	 look_mm(double mm);

/* The measures that a paper asks for: those of papers/sheet.h. */
struct look look_of(const struct doc *d);

#endif
