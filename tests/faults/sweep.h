/*
 * sweep — the n-th call of a class fails, for each n in turn, in something that the program
 * does: nothing that was answered is lost, what is told is one clear line and status 3, no
 * file is left over, and the same order given again does it.
 *
 * SESIONA_LARGO=1 in the environment takes each n, SESIONA_LARGO=10 every tenth; without it, every so
 * many as the sweep says.
 */
#ifndef TESTS_FAULTS_SWEEP_H
#define TESTS_FAULTS_SWEEP_H

#include <stdbool.h>

struct sweep {
	const char *class, *how;	/* as calls.c reads them */
	bool	 stays;			/* every call from the n-th on fails */
	int	 step;			/* 1: each call; more: a part of them */
};

/* What was seen; added to. */
struct swept {
	int	 points;		/* runs in which it failed */
	int	 failures;		/* … and the program told it */
	int	 stored;		/* … of a commit that is stored all the same */
};

/* cmocka setup and teardown: a folder with plan.db, full.db (the session to its end) and otro.csv, antes.csv. */
int	 sweep_ready(void **state);
int	 sweep_done(void **state);

/* The first lines of script, dictated. */
void	 sweep_session(const struct sweep *s, int lines, struct swept *out);

/* Something that is done whole or not at all. */
struct order {
	const char *name;
	const char *args[8];		/* on x.db, a copy of full.db */
	bool	 desk;			/* of the program desk-falla */
	bool	 archives;		/* it keeps a file beside x.db */
	const char *makes;		/* a new file; NULL */
	const char *shows[7];		/* the order that shows what was done; else the file does */
	bool	 shows_desk;
};
void	 sweep_order(const struct order *o, const struct sweep *s, struct swept *out);

/* A body of version 1, brought up to date by who opens it to write. */
void	 sweep_migration(const struct sweep *s, struct swept *out);

/* "memory ENOMEM+, acta -o: 120 points, 80 told" */
void	 sweep_tell(const struct sweep *s, const char *what, const struct swept *w);

#endif
