/*
 * flow — the paper as a column of pieces, from its first word to its last.
 *
 * flow_new() sets it whole; the rest is for who sets one kind of block (table.c, signers.c,
 * seal.c). All lives in the press and in the flow.
 */
#ifndef PDF_FLOW_H
#define PDF_FLOW_H

#include "base/fault.h"
#include "pdf/lines.h"
#include "pdf/look.h"
#include "pdf/piece.h"

struct flow {
	struct press *press;
	const struct look *look;
	const struct doc *doc;
	struct piece *piece;
	size_t	 n, cap;
	double	 x, width;		/* where blocks go now */
	double	 after;			/* space that the last block wants under it */
	bool	 tight;			/* inside a list without space between its items */
	bool	 sheet;			/* the next piece begins a sheet */
	const struct mark *mark;	/* what blocks are elements of */
	struct lines *label;		/* of a list's item, for its first line; NULL */
	const struct mark *label_mark;
	double	 label_width;
};

/* Sets the paper. NULL with a fault: FAULT_INPUT when the QR has no room for its text. */
struct flow *flow_new(struct press *p, const struct look *look, const struct doc *d,
	    struct fault *f);
void	 flow_free(struct flow *flow);

/* The height that pieces may fill on each sheet. */
double	 flow_room(const struct flow *flow);

/* An element inside another one. */
const struct mark *flow_mark(struct flow *flow, const char *name, const struct mark *parent);

/* Space under what was set last, and above what comes; the larger one counts. */
void	 flow_space(struct flow *flow, double above);

/* Adds a piece at the column's place, the space asked for above it. Valid until the next one. */
struct piece *flow_add(struct flow *flow, double height, const struct mark *mark);

/* Binds each of the pieces [from, to) but the last to its next one, at least so strongly. */
void	 flow_bind(struct flow *flow, size_t from, size_t to, enum bond bond);

/* Adds lines, the first two and the last two bound. `what` is of the element `mark`. */
void	 flow_lines(struct flow *flow, struct lines *l, enum lines_place place,
	    const struct mark *mark);

/* ---- the blocks that have a file of their own */

void	 table_set(struct flow *flow, const struct doc_table *t);
void	 signers_set(struct flow *flow, const struct doc_signer *v, size_t n);
/* The QR with the fingerprint at its side, as the paper's last piece. 0 or -1. */
int	 seal_set(struct flow *flow, struct fault *f);

#endif
