/*
 * csv — tables as plain text (RFC 4180), tolerant to read, strict to write.
 *
 * Reading takes UTF-8 with or without BOM, or Windows-1252 (when the bytes are
 * not valid UTF-8); comma, semicolon or tab (whichever the first record has most
 * of outside quotes); CRLF, LF or CR. Limits: 16 MiB, 1,000,000 records, 1,000 fields in each.
 */
#ifndef BASE_CSV_H
#define BASE_CSV_H

#include <stdbool.h>
#include <stddef.h>
#include "base/fault.h"

struct buf;

struct csv_record {
	int	 line;		/* where it starts in the file, 1-based */
	size_t	 n;
	char	**field;	/* UTF-8, as written between the quotes; trimmed if unquoted */
};

struct csv {
	size_t	 n;
	struct csv_record *record;
};

/*
 * Parses the whole text. Blank lines are skipped. `name` is the file's name for
 * messages ("padron.csv, línea 3: …"). 0, or -1 with FAULT_INPUT and *out empty. On 0 the caller
 * clears it with csv_clear().
 */
int	 csv_parse(const char *name, const char *bytes, size_t len, struct csv *out, struct fault *f);
void	 csv_clear(struct csv *c);

/* The first column of record 0 titled `title`, in the sense of text_same(); -1 if none. */
int	 csv_column(const struct csv *c, const char *title);

/* The field, or "" beyond the record's end or for column -1. Borrowed. */
const char *csv_field(const struct csv_record *r, int column);

/* Adds one field, quoted only if needed; `first` puts no comma before it. */
void	 csv_add(struct buf *b, const char *value, bool first);
/* Ends the record (CRLF). */
void	 csv_end(struct buf *b);

#endif
