/*
 * edit_rows — how the text of an edit lies on the screen. For edit.c only.
 *
 * A row knows where it starts and ends in the text; the last column is kept
 * free, so that the cursor always has a cell of its own.
 */
#ifndef TUI_EDIT_ROWS_H
#define TUI_EDIT_ROWS_H

#include <stdbool.h>
#include <stddef.h>
#include "base/text.h"
#include "tui/term.h"

struct edit_rows {
	struct text_line *row;
	size_t n, cap;		/* n >= 1 after a layout */
	bool fresh, wrap;
	int cols;		/* of the area, the cursor's column included */
	int page;		/* rows shown */
	int top;		/* first row shown */
	int left;		/* first column shown (a line scrolls sideways) */
};

void	 edit_rows_init(struct edit_rows *r);
void	 edit_rows_clear(struct edit_rows *r);

/* The text is another one: the next layout counts again. */
void	 edit_rows_changed(struct edit_rows *r);
void	 edit_rows_size(struct edit_rows *r, int rows, int cols);

/* Cuts the text into rows, if that is not done yet. Without wrap there is one. */
void	 edit_rows_layout(struct edit_rows *r, const char *s, size_t len, bool wrap);

/* The row in which the cursor at byte `at` stands. */
int	 edit_rows_find(const struct edit_rows *r, size_t at);

/* Its column there, and the byte nearest to a column. */
int	 edit_rows_column(const struct edit_rows *r, const char *s, int row, size_t at);
size_t	 edit_rows_at(const struct edit_rows *r, const char *s, size_t len, int row, int column);

/* The last place of a row where the cursor may stand. */
size_t	 edit_rows_end(const struct edit_rows *r, const char *s, size_t len, int row);

/* Scrolls so that `at` is in sight, draws, and shows the cursor there if focused. */
void	 edit_rows_draw(struct edit_rows *r, const char *s, size_t at, struct area a, bool focused);

#endif
