/*
 * derive — one writing of derived rows (private to derive*.c).
 */
#ifndef STORE_DERIVE_H
#define STORE_DERIVE_H

#include "base/buf.h"
#include "store/db.h"

struct job {
	struct store *s;
	long	 session;
	char	 uuid[UUID_SIZE];	/* of the session */
	const struct meeting *meeting;
	const struct state *state;
	long	 seq;			/* the act whose rows are written */
	bool	 all;			/* or all of them */
	struct fault *f;
};

/* Binds :name with its title, :post and :represents where the statement has them; b keeps the name. */
void	 derive_person(sqlite3_stmt *st, struct buf *b, const struct person *p);

/* Are the rows of what was last touched by this act to be written? */
bool	 derive_fresh(const struct job *j, long touched);

/* The session's own row, its points, the agenda as approved. */
int	 derive_agenda(struct job *j);

/* The row of `hechos` of the i-th standing act. */
int	 derive_fact(struct job *j, int i);

#endif
