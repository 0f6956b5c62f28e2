/*
 * justify — the spaces of a line, and its words.
 *
 * Works on what Pango has set, in Pango's units.
 */
#ifndef PDF_JUSTIFY_H
#define PDF_JUSTIFY_H

#include <stdbool.h>

#include <pango/pango.h>

/*
 * Widens the spaces of a line so that it is `spare` wider; leaves it alone, and false, when they
 * would become gaps. `em` is the size of its letter.
 */
bool	 justify_line(PangoLayoutLine *line, int spare, int em);

/*
 * Gives back its letter to the space at a line's end, where Pango leaves none: so it is text as any
 * other, and the words of two lines do not read as one.
 */
void	 justify_end_space(PangoLayoutLine *line);

/* The widest piece of a layout without a width that may not be broken at a line's end. */
int	 justify_longest_word(PangoLayout *layout);

#endif
