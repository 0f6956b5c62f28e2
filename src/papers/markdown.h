/*
 * markdown — where a paper in Markdown has its front matter, and where its body.
 *
 * A paper begins with `clave: valor` lines up to a line `---` (design §5). In them, as
 * elsewhere in Markdown, a backslash before punctuation makes it plain. doc.h reads the whole.
 */
#ifndef PAPERS_MARKDOWN_H
#define PAPERS_MARKDOWN_H

#include "base/buf.h"

/* The first value of a front-matter key copied into out; "" when absent. */
void	 markdown_front(const char *paper, const char *key, struct buf *out);
/* Every value of a key that may be repeated, as it is written, a line each. */
void	 markdown_front_all(const char *paper, const char *key, struct buf *out);

/* Where the body begins (after the front matter). Borrowed from paper. */
const char *markdown_body(const char *paper);

#endif
