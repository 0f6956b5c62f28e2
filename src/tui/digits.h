/*
 * digits — a number that is read from the back of the room.
 *
 * Of full blocks (`#` where the terminal has none), three dots wide and five high; a dot is
 * 2 columns by 1 row at size 1, 4 by 2 at size 2 …, so that it looks square. Size 0 is plain
 * text on one row.
 */
#ifndef TUI_DIGITS_H
#define TUI_DIGITS_H

#include "tui/term.h"

int	 digits_rows(int size);
/* Columns of a number >= 0. */
int	 digits_cols(int number, int size);
void	 digits_put(int y, int x, int size, int number);

#endif
