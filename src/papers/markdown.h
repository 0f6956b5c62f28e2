/*
 * markdown — a paper in Markdown, read by md4c, laid out as plain text.
 *
 * A paper begins with `clave: valor` lines up to a line `---`; signatures are a
 * fenced block `firmas`, one `nombre | carácter | estado` a line (design §5). In both, as
 * elsewhere in Markdown, a backslash before punctuation makes it plain.
 */
#ifndef PAPERS_MARKDOWN_H
#define PAPERS_MARKDOWN_H

#include "base/buf.h"
#include "base/fault.h"

/* How every renderer reads a paper: CommonMark with tables; HTML is text. */
#define MARKDOWN_FLAGS (MD_FLAG_TABLES | MD_FLAG_NOHTML)

/* The first value of a front-matter key copied into out; "" when absent. */
void	 markdown_front(const char *paper, const char *key, struct buf *out);
/* Every value of a key that may be repeated, as it is written, a line each. */
void	 markdown_front_all(const char *paper, const char *key, struct buf *out);

/* Where the body begins (after the front matter). Borrowed from paper. */
const char *markdown_body(const char *paper);

/*
 * Lays the paper out in `width` columns (40 to 200): headings, wrapped
 * paragraphs, lists, tables with aligned and wrapped cells, signature lines. Front
 * matter is not shown. 0 or -1.
 */
int	 markdown_to_text(const char *paper, int width, struct buf *out, struct fault *f);

/*
 * Counts the visible placeholders "[…]" of the body ("[sin registro]") and, when
 * out is not NULL, lists each with the paragraph's opening words, a line each.
 */
int	 markdown_placeholders(const char *paper, struct buf *out);

#endif
