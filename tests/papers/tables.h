/*
 * tables — a source of rows for tests: a CSV table per view, filtered as the
 * store would.
 */
#ifndef TESTS_TABLES_H
#define TESTS_TABLES_H

#include "base/csv.h"
#include "papers/rows.h"

#define TABLES_MAX 24

struct tables {
	struct table {
		const char *view;
		struct csv csv;
	} table[TABLES_MAX];
	size_t	 n;
	int	 fetches;	/* how many times the template asked */
};

/* Adds the table of a view; the first record names the columns. Fails the test if it cannot. */
void	 tables_add(struct tables *t, const char *view, const char *csv);

/* Adds folder/VIEW.csv for each view of the NULL-ended list that has one. */
void	 tables_add_folder(struct tables *t, const char *folder, const char *const *views);

struct rows_source tables_source(struct tables *t);

void	 tables_clear(struct tables *t);

#endif
