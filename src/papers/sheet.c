#include "config.h"

#include "papers/sheet.h"

#include "papers/layout.h"

#define SIDE 25
#define EDGE 20
#define COLUMN 27 /* a rubric, and a name in two or three lines */
#define OUTER 10  /* what an old printer cannot reach */
#define APART 4	  /* between the text and the column */

#define SMALLEST 7 /* points that anybody reads */
#define LONG 20	   /* bytes of a word that leaves a hole in the line before */

static int least(int a, int b)
{
	return a < b ? a : b;
}

struct sheet sheet_of(const struct doc *d)
{
	int side = least(SIDE, d->width / 8), edge = least(EDGE, d->height / 10);
	struct sheet s = { d->width, d->height, side, side, edge, edge, 0, 0, 11, 10, 8 };

	if (d->n_initials > 0) {
		s.initials = least(COLUMN, d->width / 6);
		s.outer = least(OUTER, d->width / 20);
		s.right = s.outer + s.initials + least(APART, d->width / 40);
	}
	if (d->large) {
		s.body = 18;
		s.cell = 16;
		s.foot = 12;
	}
	return s;
}

/* The same, with letters of a size; false: some word is cut. */
static bool columns_of(const struct sheet *s, const struct doc_table *t, int size, int *part)
{
	/* A letter is 0.45 times as wide as its size, more or less: of n points, n * 25.4 / 160 mm.
	 */
	int letter = size * 25, letters = (s->width - s->left - s->right) * 160 / letter;
	/* What is bold is wider. */
	int padding = 2 + 2 * SHEET_PADDING * 160 / letter;
	bool fits = layout_columns(t, letters - padding * (int)t->columns, part);

	for (size_t c = 0; c < t->columns; c++)
		part[c] += padding;
	return fits;
}

bool sheet_columns(const struct sheet *s, const struct doc_table *t, int *part, int *size)
{
	bool fits;

	*size = s->cell;
	while (
	    !(fits = columns_of(s, t, *size, part)) && *size > SMALLEST && *size > s->cell * 2 / 3)
		--*size;
	return fits;
}

bool sheet_ragged(const struct doc_text *text)
{
	int letters = 0;

	for (size_t i = 0; i < text->n; i++)
		for (const char *s = text->span[i].text; *s != '\0'; s++) {
			letters = *s == ' ' ? 0 : letters + 1;
			if (*s == '\n' || letters == LONG)
				return true;
		}
	return false;
}
