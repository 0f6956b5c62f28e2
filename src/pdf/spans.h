/*
 * spans — a text with its styles, as one row of bytes that may be asked for by parts.
 */
#ifndef PDF_SPANS_H
#define PDF_SPANS_H

#include <pango/pango.h>

#include "base/arena.h"
#include "papers/doc.h"

struct span {
	const char *s;
	size_t	 begin, len;	/* bytes of the text */
	unsigned style;		/* of enum doc_style */
};

struct spans {
	struct span *v;
	size_t	 n;
	size_t	 len;		/* of the text */
};

/* Borrows the texts. A link says where it goes, unless its text is that already. */
struct spans spans_of(struct arena *a, const struct doc_text *text);

/*
 * At most n bytes of the text from byte `from` on, NUL-ended; caller frees. Adds their styles to a
 * list, if there is one; `mono` is the family of STYLE_CODE, NULL when all is in it.
 */
char	*spans_text(const struct spans *s, size_t from, size_t n, PangoAttrList *styles,
	    const char *mono);

#endif
