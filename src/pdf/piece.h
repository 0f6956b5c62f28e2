/*
 * piece — what a sheet is filled with: a line, a row, a place to sign; never divided.
 *
 * The paper is a column of pieces from its first word to its last. Who makes a piece says how
 * it is drawn; pages.h needs to know its height and to what it is bound.
 */
#ifndef PDF_PIECE_H
#define PDF_PIECE_H

#include <stdbool.h>
#include <stddef.h>

struct pen;

/* May a sheet end between a piece and the next one? */
enum bond {
	BOND_NONE,
	BOND_WEAK,	/* better not: a table that fits whole on a sheet */
	BOND_STRONG	/* no: a heading and its text, the first two lines and the last two */
};

/* An element of the document's structure; NULL parent: the document itself. */
struct mark {
	const char *name;	/* of PDF: H1, P, TR */
	const struct mark *parent;
};

struct piece {
	double	 gap;		/* above it; none at the head of a sheet */
	double	 height;
	enum bond bond;
	bool	 sheet;		/* begins a sheet */
	const struct piece *head;	/* drawn above it when it begins a sheet; NULL none */
	const struct mark *mark;
	/* Draws it, and opens its elements. */
	void	(*draw)(const struct piece *p, struct pen *pen, double y);
	void	*what;		/* for who draws it */
	size_t	 from, to;
	double	 x, width;
};

#endif
