/*
 * shape — the schema that a file has, against the one that schema.sql makes.
 *
 * Private to store/: opening and verificar compare, a migration brings up to date.
 */
#ifndef STORE_SHAPE_H
#define STORE_SHAPE_H

#include "store/db.h"

/* Calls `say` once for each thing that is missing, planted or changed, in plain Spanish. */
int	 shape_compare(struct store *s, void (*say)(void *, const char *), void *ctx, struct fault *f);

/*
 * Is there something that would act or answer by itself and is not, letter by letter, in schema.sql
 * or views.sql: a trigger, a view, an index, or a table of ours with other columns? Other tables
 * are nobody's concern: nothing of ours reads them.
 */
int	 shape_foreign(struct store *s, bool *foreign, struct fault *f);
/*
 * In a file of an earlier version, whose text is not known: -1 and in *f, with `before` in front, a
 * trigger or view that has no name of ours; else 0.
 */
int	 shape_strangers(struct store *s, const char *before, struct fault *f);
/*
 * Takes away every trigger and view, so that none acts or answers until shape_renew(). In the
 * caller's transaction.
 */
int	 shape_strip(struct store *s, struct fault *f);

/*
 * Says in *f what in the schema is not ours, with `before` in front; if nothing is, *f
 * stays as it was. Always -1.
 */
int	 shape_explain(struct store *s, const char *before, struct fault *f);

/*
 * Makes what the file lacks, from the very text of schema.sql and views.sql; indexes, triggers and
 * views that read differently there are made anew, and so is the index of words, from the words. Any
 * other table that the file has is left as it is, and what is not ours is left for shape_compare()
 * to tell. In the caller's transaction.
 */
int	 shape_renew(struct store *s, struct fault *f);

#endif
