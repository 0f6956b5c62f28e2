/*
 * html — a paper as one page of HTML: read in any browser, printed with the margins of the PDF.
 */
#ifndef PAPERS_HTML_H
#define PAPERS_HTML_H

#include "base/buf.h"
#include "papers/doc.h"

/*
 * Appends the page, whole: nothing is loaded from outside and nothing runs. Text is escaped;
 * a link that is not http, https or mailto is its text.
 */
void	 doc_to_html(const struct doc *d, struct buf *out);

#endif
