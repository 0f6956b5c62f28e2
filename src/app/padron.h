/*
 * padron — the table of numeral VIII as CSV, read and written.
 *
 * Reading is tolerant in form (columns in any order, accents and case free,
 * only Tipo and Nombre required) and strict in sense: every error names file,
 * line and column, and what was expected; all or nothing.
 */
#ifndef APP_PADRON_H
#define APP_PADRON_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "domain/body.h"
#include "store/store.h"

/*
 * Reads the bytes of a CSV; `name` is the file's name for messages. Rows come
 * out by seat, titular first, the facilitator last. Without Lugar a titular
 * opens the next seat and its suplente follows; without Carácter it is a titular. A Nombre
 * that says «(vacante)» is nobody: name "", and the rest of that row is not kept.
 * 0, and roster_clear() afterwards; or -1 with FAULT_INPUT.
 */
int	 padron_parse(const char *name, const char *bytes, size_t len, struct roster *out,
	    struct fault *f);

/* The same from a file (16 MiB at most). */
int	 padron_read(const char *path, struct roster *out, struct fault *f);

/*
 * What there is and what is missing, a line each: "Padrón: 7 lugares, 15 personas.",
 * "Falta suplente en el lugar 3, Academia (I.1)."
 */
void	 padron_report(const struct roster *r, struct buf *out);

/* Writes it with the columns of numeral VIII; padron_parse() reads it back, vacancies too. */
void	 padron_write(const struct roster *r, struct buf *out);

/*
 * What date_read() reads, in ISO and in the arena; "" gives "". False if it is no date.
 */
bool	 padron_date(const char *s, struct arena *a, const char **iso);

/* Is this tipo de integrante the facilitator's? */
bool	 padron_facilitator(const char *kind);

/*
 * The seats and the facilitator as a session sees them. Everything is copied
 * into the arena; absent texts are "". *seats has *n elements by number.
 */
void	 padron_seats(const struct roster *r, struct arena *a, const struct seat **seats, int *n,
	    struct person *facilitator);

#endif
