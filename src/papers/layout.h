/*
 * layout — the pieces that a paper laid out as text is made of.
 *
 * They know widths and lines, not Markdown. Borrow all their texts. Widths are
 * terminal columns (text_width()).
 */
#ifndef PAPERS_LAYOUT_H
#define PAPERS_LAYOUT_H

#include <stdbool.h>
#include <stddef.h>

struct buf;

enum layout_align { ALIGN_LEFT, ALIGN_CENTER, ALIGN_RIGHT };

/* Appends `text` in a column of `width`; pads at its right only if `pad`. */
void	 layout_cell(struct buf *out, const char *text, size_t n, int width,
	    enum layout_align align, bool pad);

/*
 * Appends the text wrapped in `width` columns, a line each with its newline. The
 * first line begins with `first`, the others with `rest`, outside the width.
 */
void	 layout_wrapped(struct buf *out, const char *text, int width, const char *first,
	    const char *rest);

struct layout_table {
	size_t	 columns;
	size_t	 rows;			/* the first is the heading */
	char	**cell;			/* rows * columns */
	enum layout_align *align;	/* of each column */
};

/*
 * Appends the table within `width`, each line after `margin`. Cells are wrapped
 * when it would be wider; with no room for columns, a line "heading: cell" each.
 */
void	 layout_table(struct buf *out, const struct layout_table *t, int width,
	    const char *margin);

/*
 * Appends the lines of a `firmas` block as places to sign, in two columns when
 * each has at least 30: a line, or the estado in its stead, and who signs.
 */
void	 layout_signatures(struct buf *out, const char *block, int width);

#endif
