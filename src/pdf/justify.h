/*
 * justify — the spaces of a line, and its words.
 *
 * Works on what Pango has set, in Pango's units.
 */
#ifndef PDF_JUSTIFY_H
#define PDF_JUSTIFY_H

#include <pango/pango.h>

/*
 * Widens the spaces of a line until it fills `room`; leaves it alone when its spaces would
 * become gaps. `em` is the size of its letter.
 */
void	 justify_line(PangoLayoutLine *line, int room, int em);

/* The widest piece of a layout without a width that may not be broken at a line's end. */
int	 justify_longest_word(PangoLayout *layout);

#endif
