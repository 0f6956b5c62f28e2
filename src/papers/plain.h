/*
 * plain — a paper as plain text: on the screen, and in a file that any program reads.
 */
#ifndef PAPERS_PLAIN_H
#define PAPERS_PLAIN_H

#include "base/buf.h"
#include "base/fault.h"
#include "papers/doc.h"

/*
 * Lays the paper out in `width` columns (40 to 200): headings, wrapped paragraphs, lists,
 * tables with aligned and wrapped cells, places to sign. A new sheet is a rule; of the front
 * matter only the fingerprint is shown, at the end.
 */
void	 doc_to_text(const struct doc *d, int width, struct buf *out);

/* Reads the paper and lays it out. 0, or -1 as doc_read(). */
int	 markdown_to_text(const char *paper, int width, struct buf *out, struct fault *f);

/*
 * Counts the visible placeholders "[…]" of the body ("[sin registro]") and, when
 * out is not NULL, lists each with the paragraph's opening words, a line each.
 */
int	 doc_placeholders(const struct doc *d, struct buf *out);

#endif
