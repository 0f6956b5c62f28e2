/*
 * lock — one writer at a time: x.db.candado beside x.db, held with flock(2).
 *
 * The file tells who writes, from which terminal and process, and since when. It
 * is removed on a clean close, so one that is there and that nobody holds
 * means that a writer ended without closing (power, kill -9).
 */
#ifndef STORE_LOCK_H
#define STORE_LOCK_H

#include <stdbool.h>
#include "base/env.h"
#include "base/fault.h"

struct lock {
	int	 fd;		/* -1: not held */
	char	*path;
	bool	 left_behind;	/* it was there and nobody held it */
};

/* FAULT_BUSY names who holds it. lock_release() afterwards in any case. */
int	 lock_take(struct lock *l, const char *db_path, const struct env *env, struct fault *f);
void	 lock_release(struct lock *l);
/* Lets others in, but leaves the mark of an unclean end. */
void	 lock_abandon(struct lock *l);

#endif
