/*
 * pdf — a paper as PDF, set by another program (sesiona-pdf): whatever happens in there, here it
 * is a fault.
 */
#ifndef APP_PDF_H
#define APP_PDF_H

#include <stddef.h>

#include "base/buf.h"
#include "base/fault.h"

/*
 * Appends the PDF of a paper in Markdown of len bytes. 0, or -1 and nothing appended:
 * FAULT_INPUT when the paper cannot be set (the reason is that program's); FAULT_STORE when that
 * program is missing, fails, is killed, writes no PDF, or does not end in a minute.
 */
int	 pdf_render(const char *markdown, size_t len, struct buf *out, struct fault *f);

/* The same with less patience. */
int	 pdf_render_within(int seconds, const char *markdown, size_t len, struct buf *out,
	    struct fault *f);

#endif
