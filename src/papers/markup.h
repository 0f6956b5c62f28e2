/*
 * markup — text from anywhere inside HTML or XML, so that it reads as text.
 */
#ifndef PAPERS_MARKUP_H
#define PAPERS_MARKUP_H

#include <stdbool.h>
#include <stddef.h>

struct buf;

/*
 * Appends n bytes of text_visible() text, fit for an element or an attribute in double
 * quotes. (Of what XML 1.0 forbids, text_visible() leaves nothing.)
 */
void	 markup_text(struct buf *out, const char *s, size_t n);

/* May a paper lead there? Only http, https and mailto do. NULL does not. */
bool	 markup_link(const char *link);

/* Appends that link as the value of an attribute; what an address may not hold as %XX (RFC 3986). */
void	 markup_address(struct buf *out, const char *link);

#endif
