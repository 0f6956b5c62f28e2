#include "config.h"

#include "pdf/look.h"

#define SIDE 25		/* margins, mm */
#define END 20
#define EDGE 10		/* outside the initials' column: what an old printer cannot reach */
#define COLUMN 27
#define BETWEEN 4	/* the text and the column */
#define SIZE 11		/* of the letter, points */
#define SIZE_LARGE 18

static double least(double a, double b)
{
	return a < b ? a : b;
}

double look_mm(double mm)
{
	return mm * 72 / 25.4;
}

/* "carta" is told as 216 × 279 mm, but printers know it by its inches. */
static bool is_letter(const struct doc *d)
{
	return d->width == 216 && d->height == 279;
}

struct look look_of(const struct doc *d)
{
	double side = look_mm(least(SIDE, d->width / 8.0));
	double end = look_mm(least(END, d->height / 10.0));
	struct look l = {
		.width = is_letter(d) ? 8.5 * 72 : look_mm(d->width),
		.height = is_letter(d) ? 11 * 72 : look_mm(d->height),
		.left = side,
		.top = end,
		.size = d->large ? SIZE_LARGE : SIZE,
	};

	l.right = l.width - side;
	l.bottom = l.height - end;
	l.column = l.column_right = l.right;
	if (d->n_initials > 0) {
		l.column_right = l.width - look_mm(least(EDGE, d->width / 20.0));
		l.column = l.column_right - look_mm(least(COLUMN, d->width / 6.0));
		l.right = l.column - look_mm(least(BETWEEN, d->width / 40.0));
	}
	return l;
}
