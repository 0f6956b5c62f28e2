/*
 * cut — the power goes after any call of what disk.h listed, and somebody judges what is found.
 *
 * Seeds are fixed, and printed with what is wrong. SESIONA_LARGO in the environment tries
 * every call and many outcomes; without it a part of them.
 */
#ifndef TESTS_FAULTS_CUT_H
#define TESTS_FAULTS_CUT_H

#include <stdbool.h>
#include <stddef.h>
#include "tests/faults/disk.h"

enum found { FOUND_WELL, FOUND_LESS, FOUND_BROKEN };

struct cut {
	char top[64];
	char folder[80];	  /* where it is done: the one to watch */
	char found[80];		  /* what is there after the cut */
	const struct disk_op *op; /* what was done in folder */
	size_t ops;
	long steps; /* confirmed in all */

	/* Looks at what is in `found`: after that many calls, and things confirmed. Says why not
	 * FOUND_WELL. */
	enum found (*judge)(struct cut *c, size_t calls, long told, char why[1200]);
	const char *(*step)(int step); /* what was confirmed then, from 1, for messages */
	void *ctx;

	size_t points, outcomes, distinct, less, broken;
};

/* cmocka setup and teardown: *state is a struct cut, with empty folders. */
int cut_enter(void **state);
int cut_leave(void **state);

bool cut_at_length(void);
/*
 * Cuts and judges. On an honest disk whatever is not well fails the test; on another one, it is
 * counted, and the first is enough unless at length.
 */
void cut_everywhere(struct cut *c, enum disk_lie lie);
/* The same where what was done is weaker than it should be: something must be lost. */
void cut_must_lose(struct cut *c, enum disk_lie lie, const char *what);
/* What was covered, in a line. */
void cut_tell(const struct cut *c, const char *what);

#endif
