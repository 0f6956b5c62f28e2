/*
 * follow_up — what becomes of an acuerdo outside the sessions, and the acuerdos that
 * were there before Sesiona.
 */
#include "config.h"

#include <string.h>

#include "store/db.h"

static int run_on(struct store *s, enum sql_id sql, int64_t id, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, sql);

	db_bind_int(st, ":id", id);
	return db_run(s, st, f);
}

/* ---- progress ----------------------------------------------------------------------------- */

static int insert_follow_up(struct store *s, const char *uuid, const struct follow_up_outside *u,
    struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_FOLLOW_UP_ADD);

	db_bind(st, ":acuerdo", uuid);
	db_bind(st, ":at", u->at);
	db_bind(st, ":state", u->state);
	db_bind_some(st, ":text", u->text);
	db_bind_some(st, ":evidence", u->evidence);
	db_bind_some(st, ":sha256", u->sha256);
	return db_run(s, st, f);
}

/* uuid, folio and estado of that acuerdo: a table of one row. */
static int name_of(struct store *s, int64_t acuerdo, struct table *out, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_REGISTER_NAMED);

	db_bind_int(st, ":id", acuerdo);
	if (db_table(s, st, out, f) != 0)
		return -1;
	if (out->n == 1)
		return 0;
	table_free(out);
	return fault_set(f, FAULT_INPUT, "ese acuerdo ya no está en el registro");
}

static int add_follow_up(struct store *s, int64_t acuerdo, const struct follow_up_outside *u,
    struct fault *f)
{
	struct table name;
	struct buf after = BUF_EMPTY;
	int r;

	if (name_of(s, acuerdo, &name, f) != 0)
		return -1;
	buf_addf(&after, "%s: %s, %s", name.cell[1], u->at, u->state);
	if (u->text != NULL && *u->text != '\0')
		buf_addf(&after, ", %s", u->text);
	if (u->sha256 != NULL && *u->sha256 != '\0')
		buf_addf(&after, ", %s (%s)", u->evidence, u->sha256);
	r = insert_follow_up(s, name.cell[0], u, f);
	if (r == 0)
		r = run_on(s, SQL_REGISTER_PUT, acuerdo, f);
	if (r == 0)
		r = store_diary(s, "seguimiento", name.cell[2], buf_str(&after), f);
	buf_clear(&after);
	table_free(&name);
	return r;
}

int store_follow_up_add(struct store *s, int64_t acuerdo, const struct follow_up_outside *u,
    struct fault *f)
{
	if (store_begin(s, f) != 0)
		return -1;
	if (add_follow_up(s, acuerdo, u, f) == 0)
		return store_commit(s, f);
	store_rollback(s);
	return -1;
}

int store_follow_ups(struct store *s, int64_t acuerdo, struct table *out, struct fault *f)
{
	struct table name;
	sqlite3_stmt *st;
	int r;

	memset(out, 0, sizeof *out);
	if (name_of(s, acuerdo, &name, f) != 0)
		return -1;
	st = db_stmt(s, SQL_FOLLOW_UPS);
	db_bind(st, ":uuid", name.cell[0]);
	db_bind(st, ":folio", name.cell[1]);
	r = db_table(s, st, out, f);
	table_free(&name);
	return r;
}

int store_files(struct store *s, struct table *out, struct fault *f)
{
	return db_table(s, db_stmt(s, SQL_FILES), out, f);
}

/* ---- acuerdos from before Sesiona ----------------------------------------------------- */

int store_folio_taken(struct store *s, const char *folio, bool *taken, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_FOLIO_TAKEN);
	int more;

	db_bind(st, ":folio", folio);
	more = db_next(s, st, f);
	sqlite3_reset(st);
	*taken = more > 0;
	return more < 0 ? -1 : 0;
}

static int insert_before(struct store *s, const struct acuerdo_before *a, const char *uuid,
    struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_BEFORE_ADD);
	const struct { const char *name; int n; } counts[] = {
		{ ":favor", a->favor }, { ":contra", a->contra }, { ":abstentions", a->abstentions },
	};

	for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
		if (counts[i].n >= 0)
			db_bind_int(st, counts[i].name, counts[i].n);
	db_bind(st, ":uuid", uuid);
	db_bind(st, ":folio", a->folio);
	db_bind(st, ":date", a->date);
	db_bind(st, ":text", a->text);
	db_bind_some(st, ":form", a->form);
	db_bind_some(st, ":responsible", a->responsible);
	db_bind_some(st, ":due", a->due);
	return db_run(s, st, f);
}

static int add_before(struct store *s, const struct acuerdo_before *a, struct fault *f)
{
	const struct follow_up_outside u = { .at = a->date, .state = a->state };
	char uuid[UUID_SIZE];
	int64_t id;
	bool taken;

	if (store_folio_taken(s, a->folio, &taken, f) != 0)
		return -1;
	if (taken)
		return fault_set(f, FAULT_INPUT, "el acuerdo %s ya está en el registro", a->folio);
	db_uuid(s, uuid);
	if (insert_before(s, a, uuid, f) != 0)
		return -1;
	id = sqlite3_last_insert_rowid(s->db);
	if (run_on(s, SQL_WORDS_ADD, id, f) != 0)
		return -1;
	if (*a->state != '\0' && insert_follow_up(s, uuid, &u, f) != 0)
		return -1;
	return run_on(s, SQL_REGISTER_PUT, id, f);
}

int store_acuerdo_before(struct store *s, const struct acuerdo_before *a, struct fault *f)
{
	if (store_begin(s, f) != 0)
		return -1;
	if (add_before(s, a, f) == 0)
		return store_commit(s, f);
	store_rollback(s);
	return -1;
}
