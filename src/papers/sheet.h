/*
 * sheet — how a paper sits on its sheet: margins and sizes of letter, one for all that print.
 *
 * The text has 25 mm at each side and 20 mm above and below, less on papers too small for that.
 * The header and the foot are inside the upper and lower margins. Who must put initials does it
 * in a column between the text and the right edge, which widens that margin.
 */
#ifndef PAPERS_SHEET_H
#define PAPERS_SHEET_H

#include "papers/doc.h"

struct sheet {
	int	 width, height;		/* of the paper; all in millimetres */
	int	 left, right, top, bottom;	/* from the edge to the text */
	int	 initials;		/* width of their column; 0: nobody puts them */
	int	 outer;			/* from that column to the right edge */
	int	 body, cell, foot;	/* points: the text, what is in tables, header and foot */
};

struct sheet sheet_of(const struct doc *d);

#endif
