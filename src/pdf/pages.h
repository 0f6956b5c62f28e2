/*
 * pages — where each sheet begins.
 *
 * Pure. Knows heights and bonds, not what is drawn.
 */
#ifndef PDF_PAGES_H
#define PDF_PAGES_H

#include "pdf/piece.h"

/*
 * Divides n pieces into sheets with `room` for each; *first (caller frees) is the piece that
 * begins each one. A bond is broken only when what it binds does not fit on a sheet; a piece
 * taller than a sheet has one of its own. Returns the number of sheets: one at least.
 */
size_t	 pages_divide(const struct piece *v, size_t n, double room, size_t **first);

#endif
