/*
 * migrate — from the schema of one version to the next.
 */
#ifndef STORE_MIGRATE_H
#define STORE_MIGRATE_H

#include "store/db.h"

/* Takes a file of version n to n + 1, n its place in the array. Begins and commits nothing. */
typedef int (*migration)(struct store *s, struct fault *f);

/*
 * Runs steps[from] … steps[to - 1], each with its user_version in a transaction of its
 * own. Version 0 is an empty file; from any other a copy "x.db.vN" is made first.
 */
int	 migrate_run(struct store *s, const migration *steps, long from, long to, struct fault *f);

/* Brings the file to STORE_VERSION. */
int	 migrate(struct store *s, long from, struct fault *f);

#endif
