/*
 * sheets — a paper in Markdown becomes a PDF: read, set, divided into sheets, drawn.
 */
#ifndef PDF_SHEETS_H
#define PDF_SHEETS_H

#include "base/buf.h"
#include "base/env.h"
#include "base/fault.h"

/*
 * Appends the PDF of a paper; `now` is the date it was made, UTC seconds. 0 or -1: FAULT_INPUT
 * when it cannot be set, FAULT_STORE when the system cannot set it (no font).
 */
int	 sheets_print(const char *paper, int64_t now, struct buf *out, struct fault *f);

#endif
