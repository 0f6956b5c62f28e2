/*
 * list — rows with a cursor, longer than the screen if need be.
 *
 * A value inside a view: all zeros is an empty list. Owns nothing; the rows'
 * text is asked for while drawing.
 */
#ifndef TUI_LIST_H
#define TUI_LIST_H

#include <stdbool.h>
#include "tui/term.h"

struct buf;

struct list {
	int n;		/* rows; the view keeps it true */
	int cursor;	/* 0 … n-1 */
	int top;	/* first one shown */
	int page;	/* rows shown last time */
	bool resting;	/* another list has the focus: drawn without its cursor */
};

/* What the cursor was on is row `row` now: it goes there, at the same height of the screen. */
void	 list_lead(struct list *l, int row);

/* Scrolls as drawing it in `rows` rows does: those seen are then from l->top on. */
void	 list_scroll(struct list *l, int rows);

/* Arrows, page up and down, Home and End. Was it one of them? */
bool	 list_key(struct list *l, int key);

/* Adds the text of row i, at most `cols` columns of it. */
typedef void list_row(const void *ctx, int i, int cols, struct buf *out);

/* How many columns of text a row drawn in that area has: for who writes titles above them. */
int	 list_cols(struct area a);

/*
 * Draws it: the cursor's row reversed and marked "▸" unless it rests, arrows at the right edge
 * where more rows are hidden. The text starts at column 3 of the area.
 */
void	 list_draw(struct list *l, struct area a, list_row *row, const void *ctx);

#endif
