/*
 * odt — a paper as an OpenDocument text (ODF 1.3), to be edited in LibreOffice or Word.
 */
#ifndef PAPERS_ODT_H
#define PAPERS_ODT_H

#include "base/buf.h"
#include "papers/doc.h"

/* Appends the file's bytes: a zip, the same bytes each time for the same paper. */
void	 doc_to_odt(const struct doc *d, struct buf *out);

#endif
