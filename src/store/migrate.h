/*
 * migrate — from the schema of one version to the next.
 */
#ifndef STORE_MIGRATE_H
#define STORE_MIGRATE_H

#include "store/db.h"

/* Takes a file of version n >= 1 to n + 1, n its place in the array. Begins and commits nothing. */
typedef int (*migration)(struct store *s, struct fault *f);

/*
 * Runs steps[from] … steps[to - 1] (NULL: nothing to do), each with its user_version in a transaction
 * of its own, the last with shape_renew(). A copy "x.db.vN" of the file as it was is made first.
 */
int	 migrate_run(struct store *s, const migration *steps, long from, long to, struct fault *f);

/* Brings the file to STORE_VERSION; from 0, an empty file, it is made whole at once. */
int	 migrate(struct store *s, long from, struct fault *f);

#endif
