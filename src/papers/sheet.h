/*
 * sheet — how a paper sits on its sheet: margins and sizes of letter, one for all that print.
 *
 * The text has 25 mm at each side and 20 mm above and below, less on papers too small for that.
 * The header and the foot are inside the upper and lower margins. Who must put initials does it
 * in a column between the text and the right edge, which widens that margin.
 */
#ifndef PAPERS_SHEET_H
#define PAPERS_SHEET_H

#include <stdbool.h>

#include "papers/doc.h"

#define SHEET_PADDING 1 /* millimetres at each side of what is in a cell */
#define SHEET_RUBRIC 23 /* millimetres, at most, of the place of each who puts initials */

/* Rows of a table that is not split between two sheets, unless the letters are large. */
#define SHEET_SHORT 12

struct sheet {
	int	 width, height;		/* of the paper; all in millimetres */
	int	 left, right, top, bottom;	/* from the edge to the text */
	int	 initials;		/* width of their column; 0: nobody puts them */
	int	 outer;			/* from that column to the right edge */
	int	 body, cell, foot;	/* points: the text, what is in tables, header and foot */
};

struct sheet sheet_of(const struct doc *d);

/*
 * Gives each column of a table its part of the width of the text, for who sets letters of
 * many widths: an estimate. *size is the letter (points) in which no word has to be cut: s->cell,
 * or as much less as can be read. False when words are cut even so.
 */
bool	 sheet_columns(const struct sheet *s, const struct doc_table *t, int *part, int *size);

/*
 * Is a paragraph better not spread to both margins? A line broken on purpose, or the one
 * before a word that is half of a line (what is left to be written by hand: "________").
 */
bool	 sheet_ragged(const struct doc_text *text);

#endif
