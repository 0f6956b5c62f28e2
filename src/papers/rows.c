#include "config.h"

#include "papers/rows.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

struct rows *rows_new(const char *const *column, size_t n_columns)
{
	struct rows *r = xcalloc(1, sizeof *r);

	r->n_columns = n_columns;
	r->column = xcalloc(n_columns + 1, sizeof *r->column);
	for (size_t i = 0; i < n_columns; i++)
		r->column[i] = xstrdup(column[i]);
	return r;
}

struct rows *rows_take(char **column, size_t n_columns, char **cell, size_t n)
{
	struct rows *r = xcalloc(1, sizeof *r);

	*r = (struct rows){ .n_columns = n_columns, .column = column, .n = n, .cell = cell };
	return r;
}

void rows_add(struct rows *r, const char *const *cell)
{
	/* The table doubles whenever it has a power of two of rows. */
	if ((r->n & (r->n - 1)) == 0)
		r->cell = xreallocarray(
		    r->cell, (r->n == 0 ? 1 : r->n * 2) * r->n_columns + 1, sizeof *r->cell);
	xstrdup_row(r->cell + r->n++ * r->n_columns, cell, r->n_columns);
}

void rows_free(struct rows *r)
{
	if (r == NULL)
		return;
	for (size_t i = 0; i < r->n_columns; i++)
		free(r->column[i]);
	for (size_t i = 0; i < r->n; i++)
		free(r->cell[i * r->n_columns]);
	free(r->column);
	free(r->cell);
	free(r);
}

int rows_column(const struct rows *r, const char *name)
{
	for (size_t i = 0; i < r->n_columns; i++) {
		if (strcmp(r->column[i], name) == 0)
			return (int)i;
	}
	return -1;
}

const char *rows_cell(const struct rows *r, size_t row, int column)
{
	const char *cell;

	if (column < 0 || row >= r->n)
		return "";
	cell = r->cell[row * r->n_columns + (size_t)column];
	return cell == NULL ? "" : cell;
}
