/*
 * appointments — the rows of the padrón one by one: read, told in the diary, begun
 * and ended. What padron.c (the whole table) and appoint.c (one person) share.
 *
 * Private to store/. Begins and commits nothing.
 */
#ifndef STORE_APPOINTMENTS_H
#define STORE_APPOINTMENTS_H

#include "base/buf.h"
#include "store/db.h"

/* The row at which a statement of APPOINTMENT_COLUMNS stands; texts in the arena. */
void	 appointment_read(sqlite3_stmt *st, struct arena *a, struct appointment *out);
/* All its rows. Cleared by the caller, also on -1. */
int	 appointments_read(struct store *s, sqlite3_stmt *st, struct appointments *out,
	    struct fault *f);
/* Those of that seat in force on some day from `since` till `until` ("": without end), but for `but`. */
int	 appointments_between(struct store *s, int seat, const char *since, const char *until,
	    long but, struct appointments *out, struct fault *f);

/* Marks it in the table of seats, and tells it: before and after, for the diary. */
int	 seat_abolish(struct store *s, const struct roster_row *seat, const char *date, struct buf *before,
	    struct buf *after, struct fault *f);

/* The seats that exist that day, each as if it were vacant. Cleared by the caller, also on -1. */
int	 seats_at(struct store *s, const char *date, struct roster *out, struct fault *f);

/* Was it in force on some day? */
bool	 appointment_stood(const struct appointment *a);
/* Sets the fault: "Lugar 3, suplente: …". Always -1. */
int	 appointment_fault(struct fault *f, const struct roster_row *r, const char *what);
/* A name, and dates that are dates: 0 or -1. `since` may be "". */
int	 appointment_check(const struct roster_row *r, struct fault *f);
/* Would it be the second of its seat and carácter on some day, or of another tipo than its pair? */
int	 appointment_check_alone(struct store *s, const struct appointment *a, struct fault *f);

/* How it is told in the diary, with another `until`. */
void	 appointment_tell(struct buf *b, const struct appointment *a, const char *until);
/* How a seat is: "lugar 7, Ciudadanía", and what becomes of it or "". */
void	 seat_tell(struct buf *b, const struct roster_row *seat, const char *what);
/* Adds it after appointment_check_alone(). */
int	 appointment_begin(struct store *s, const struct appointment *a, struct fault *f);
int	 appointment_until(struct store *s, long id, const char *until, const char *why,
	    struct fault *f);
/* Gives the columns that say who it is to a statement. */
void	 appointment_bind(sqlite3_stmt *st, const struct appointment *a);
/* Somebody of that name is known from now on. */
int	 appointment_person(struct store *s, const char *name, struct fault *f);

/* The day before an ISO date. */
void	 date_before(const char *date, char out[DATE_SIZE]);

#endif
