/*
 * layout — the pieces that a paper laid out as text is made of.
 *
 * They know widths and lines, not how a paper is read. Borrow all their texts. Widths are
 * terminal columns (text_width()).
 */
#ifndef PAPERS_LAYOUT_H
#define PAPERS_LAYOUT_H

#include <stdbool.h>
#include <stddef.h>

#include "papers/doc.h"

struct buf;

/* Appends the text of the spans; a link says where it goes, unless its text is that already. */
void	 layout_text(struct buf *out, const struct doc_text *text);

/* Appends `text` in a column of `width`; pads at its right only if `pad`. */
void	 layout_cell(struct buf *out, const char *text, size_t n, int width,
	    enum doc_align align, bool pad);

/*
 * Appends the text wrapped in `width` columns, a line each with its newline. The
 * first line begins with `first`, the others with `rest`, outside the width.
 */
void	 layout_wrapped(struct buf *out, const char *text, int width, const char *first,
	    const char *rest);

/*
 * Appends the table within `width`, each line after `margin`. Cells are wrapped
 * when it would be wider; with no room for columns, or if common words would have to be
 * cut, a line "heading: cell" each.
 */
void	 layout_table(struct buf *out, const struct doc_table *t, int width,
	    const char *margin);

/*
 * How wide each column is (>= 1) so that all take at most `room`, if it is one a column: what its cells would take if they
 * fit, else its longest word and a share of the rest. False when words must be cut.
 */
bool	 layout_columns(const struct doc_table *t, int room, int *width);

/*
 * Appends places to sign, in two columns when each has at least 30: a line, or the
 * estado in its stead, and who signs.
 */
void	 layout_signatures(struct buf *out, const struct doc_signer *signer, size_t n, int width);

#endif
