#include "config.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/mem.h"
#include "store/migrate.h"
#include "store/shape.h"

static int make_schema(struct store *s, struct fault *f)
{
	char id[64];

	snprintf(id, sizeof id, "PRAGMA application_id = %d", STORE_APPLICATION_ID);
	return db_exec(s, store_schema, f) == 0 ? db_exec(s, id, f) : -1;
}

/*
 * acta_step and attachment are new; sessions are read whole, without an index by point; the index
 * of words finds six letters as fast as one.
 */
static int from_1_to_2(struct store *s, struct fault *f)
{
	return db_exec(s, "DROP INDEX IF EXISTS fact_point", f);
}

/*
 * What changes in what a file keeps, and what goes, from each version to the next; NULL: nothing. New
 * tables and indexes, and views that read differently, need no step: the last one is followed by
 * shape_renew(). Add a row, raise STORE_VERSION, keep a dump of the old for the test.
 */
static const migration steps[STORE_VERSION] = {
	NULL,	/* 0 -> 1: an empty file is made whole, by make_schema() */
	from_1_to_2,
};

static int copy_before(struct store *s, long from, struct fault *f)
{
	char *copy = xasprintf("%s.v%ld", s->path, from);
	int r;

	unlink(copy);	/* of an attempt that failed: the file is still the same */
	r = store_backup(s, copy, NULL, NULL, f);
	free(copy);
	return r == 0 ? 0 : fault_wrap(f, "no se pudo copiar la base antes de actualizarla");
}

/* Triggers and views of an earlier version are not known letter by letter: they go, and ours are made. */
static int one_step(struct store *s, migration step, long to, bool last, struct fault *f)
{
	char version[64];

	snprintf(version, sizeof version, "PRAGMA user_version = %ld", to);
	if (db_exec(s, "BEGIN IMMEDIATE", f) != 0)
		return -1;
	if (shape_strip(s, f) == 0 && (step == NULL || step(s, f) == 0) && (!last || shape_renew(s, f) == 0) &&
	    db_exec(s, version, f) == 0 && db_exec(s, "COMMIT", f) == 0)
		return 0;
	sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
	return -1;
}

int migrate_run(struct store *s, const migration *list, long from, long to, struct fault *f)
{
	if (from < to && copy_before(s, from, f) != 0)
		return -1;
	for (long v = from; v < to; v++)
		if (one_step(s, list[v], v + 1, v + 1 == to, f) != 0)
			return -1;
	return 0;
}

int migrate(struct store *s, long from, struct fault *f)
{
	if (from == 0)
		return one_step(s, make_schema, STORE_VERSION, false, f);
	return migrate_run(s, steps, from, STORE_VERSION, f);
}
