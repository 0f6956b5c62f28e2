/*
 * listing — rows of a public view as a person, a spreadsheet or a program
 * wants them: text fitted to the terminal, CSV (RFC 4180) or JSON (RFC 8259).
 */
#ifndef APP_LISTING_H
#define APP_LISTING_H

#include "base/buf.h"
#include "base/fault.h"
#include "store/store.h"

enum listing_format { LISTING_TEXT, LISTING_CSV, LISTING_JSON };

#define LISTING_COLUMNS 8

/* A column of the text form. */
struct listing_column {
	const char *column;	/* of the view */
	const char *title;
	int	 most;		/* columns of the terminal; 0: what the others leave */
};

/* "texto", "csv", "json"; NULL is text. -1 with FAULT_USAGE. */
int	 listing_format(const char *word, enum listing_format *out, struct fault *f);

/*
 * A table that is no view's: with those columns, and room for so many rows; a row is added with its
 * cells, which are copied. table_free() afterwards.
 */
struct table listing_table(const char *const *columns, size_t n_columns, size_t rows);
void	 listing_add(struct table *t, const char *const *cell);

/*
 * Writes the table. The text form shows only `columns` (ended by a NULL, at most
 * LISTING_COLUMNS), in `width` columns. CSV and JSON have every
 * column of the view; in JSON counts and session numbers are numbers (null if empty).
 */
void	 listing_write(const struct table *t, enum listing_format format,
	    const struct listing_column *columns, int width, struct buf *out);

#endif
