/*
 * rows — the interface by which papers ask for data.
 *
 * Papers do not know the store: app plugs its public views in here, tests plug
 * tables of their own.
 */
#ifndef PAPERS_ROWS_H
#define PAPERS_ROWS_H

#include <stddef.h>
#include "base/fault.h"

/* Rows of one view, in memory. Cells are UTF-8; an SQL NULL is "". */
struct rows {
	size_t	 n_columns;
	char	**column;	/* names, as the public view has them */
	size_t	 n;		/* rows */
	char	**cell;		/* n * n_columns; each row's first owns the row (xstrdup_row) */
};

/* A key that the enclosing rows fix: "sesion" = "3". */
struct rows_key {
	const char *column;
	const char *value;
};

struct rows_source {
	/*
	 * The rows of `view` in its order, restricted to every key whose column the
	 * view has and whose value is not empty. Returns NULL with the fault set when
	 * the view is not on the closed list or the store fails; else the caller
	 * frees with rows_free().
	 */
	struct rows *(*fetch)(void *ctx, const char *view, const struct rows_key *key,
	    size_t n_keys, struct fault *f);
	void	*ctx;
};

/* A table without rows; the names are copied. Caller frees with rows_free(). */
struct rows *rows_new(const char *const *column, size_t n_columns);

/* A table of what the caller already has: the arrays and all their texts become its own. */
struct rows *rows_take(char **column, size_t n_columns, char **cell, size_t n);

/* Adds a row of n_columns cells, which are copied; NULL is "". */
void	 rows_add(struct rows *r, const char *const *cell);

void	 rows_free(struct rows *r);

/* Index of a column, -1 if there is none. */
int	 rows_column(const struct rows *r, const char *name);

/* The cell; "" for column -1 or beyond the last row. Borrowed. */
const char *rows_cell(const struct rows *r, size_t row, int column);

#endif
