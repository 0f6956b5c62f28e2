#include "config.h"

#include "papers/sheet.h"

#define SIDE 25
#define EDGE 20
#define COLUMN 24 /* a rubric, and a name in two or three lines */
#define OUTER 6	  /* what printers cannot reach */
#define APART 5	  /* between the text and the column */

static int least(int a, int b)
{
	return a < b ? a : b;
}

struct sheet sheet_of(const struct doc *d)
{
	int side = least(SIDE, d->width / 6), edge = least(EDGE, d->height / 8);
	struct sheet s = { d->width, d->height, side, side, edge, edge, 0, OUTER, 11, 10, 8 };

	if (d->n_initials > 0) {
		s.initials = least(COLUMN, d->width / 5);
		s.right = OUTER + s.initials + APART;
	}
	if (d->large) {
		s.body = 18;
		s.cell = 16;
		s.foot = 12;
	}
	return s;
}
