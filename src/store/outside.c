/*
 * outside — what becomes of an acta's paper outside the room, and the files of a session.
 *
 * Nothing of it is an act: a row each, with what it was before and why in the diary.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "store/outside.h"

/* ---- steps of the paper -------------------------------------------------------------------- */

static sqlite3_stmt *step_stmt(
    struct store *s, enum sql_id sql, long session, const struct paper_step *p)
{
	sqlite3_stmt *st = db_stmt(s, sql);

	db_bind_int(st, ":session", session);
	db_bind(st, ":step", p->step);
	db_bind_int(st, ":seat", p->seat);
	db_bind(st, ":caracter", p->caracter);
	db_bind(st, ":name", p->name);
	return st;
}

static void tell_whose(struct buf *b, long session, const struct paper_step *p)
{
	buf_addf(b, "Sesión %ld, %s", session, p->step);
	if (*p->name != '\0')
		buf_addf(b, " de %s", p->name);
	if (p->seat > 0)
		buf_addf(b, " (lugar %d, %s)", p->seat, p->caracter);
}

static void tell_more(struct buf *b, const char *word, const char *text)
{
	if (*text != '\0')
		buf_addf(b, ", %s%s", word, text);
}

static void tell_step(struct buf *b, const char *at, const char *outcome, const char *recipient,
    const char *medium, const char *receipt, const char *text)
{
	buf_addf(b, ": %s", at);
	tell_more(b, "", outcome);
	tell_more(b, "a ", recipient);
	tell_more(b, "por ", medium);
	tell_more(b, "acuse ", receipt);
	tell_more(b, "", text);
}

/* The one that stands, told; empty if none does. */
static int tell_standing(
    struct store *s, long session, const struct paper_step *p, struct buf *b, struct fault *f)
{
	sqlite3_stmt *st = step_stmt(s, SQL_STEP, session, p);
	int more = db_next(s, st, f);

	if (more > 0) {
		tell_whose(b, session, p);
		tell_step(b, db_text(st, 0), db_text(st, 1), db_text(st, 2), db_text(st, 3),
		    db_text(st, 4), db_text(st, 5));
	}
	sqlite3_reset(st);
	return more < 0 ? -1 : 0;
}

static int put_step(struct store *s, long session, const struct paper_step *p, struct fault *f)
{
	sqlite3_stmt *st;
	char now[WHEN_SIZE];

	if (db_run(s, step_stmt(s, SQL_STEP_DROP, session, p), f) != 0)
		return -1;
	if (p->at == NULL)
		return 0;
	st = step_stmt(s, SQL_STEP_PUT, session, p);
	db_bind(st, ":at", p->at);
	db_bind(st, ":recorded_at", when_format(env_now(s->env), now));
	db_bind(st, ":outcome", p->outcome);
	db_bind(st, ":recipient", p->recipient);
	db_bind(st, ":medium", p->medium);
	db_bind(st, ":receipt", p->receipt);
	db_bind(st, ":text", p->text);
	return db_run(s, st, f);
}

int store_paper_standing(struct store *s, long session, const struct paper_step *p, struct table *out,
    struct fault *f)
{
	return db_table(s, step_stmt(s, SQL_STEP, session, p), out, f);
}

int store_papers_open(struct store *s, long **out, size_t *n, struct fault *f)
{
	struct table t;

	*n = 0;
	if (db_table(s, db_stmt(s, SQL_PAPERS_OPEN), &t, f) != 0)
		return -1;
	*out = xcalloc(t.n + 1, sizeof **out);
	for (; *n < t.n; (*n)++)
		(*out)[*n] = strtol(t.cell[*n], NULL, 10);
	table_free(&t);
	return 0;
}

static int change_step(
    struct store *s, long session, const struct paper_step *p, const char *why, struct fault *f)
{
	struct buf before = BUF_EMPTY, after = BUF_EMPTY;
	int r = tell_standing(s, session, p, &before, f);

	if (r == 0)
		r = put_step(s, session, p, f);
	if (r == 0) {
		tell_whose(&after, session, p);
		if (p->at == NULL)
			buf_add(&after, ": se retira");
		else
			tell_step(&after, p->at, p->outcome, p->recipient, p->medium, p->receipt,
			    p->text);
		if (*why != '\0')
			buf_addf(&after, "; motivo: %s", why);
		r = store_diary(s, "papel del acta", before.len > 0 ? buf_str(&before) : NULL,
		    buf_str(&after), f);
	}
	buf_clear(&before);
	buf_clear(&after);
	return r;
}

int store_paper_step(
    struct store *s, long session, const struct paper_step *p, const char *why, struct fault *f)
{
	if (store_begin(s, f) != 0)
		return -1;
	if (change_step(s, session, p, why, f) == 0)
		return store_commit(s, f);
	store_rollback(s);
	return -1;
}

/* ---- files ------------------------------------------------ */

void attachment_seal(sqlite3_stmt *row, char out[SHA256_HEX])
{
	struct buf b = BUF_EMPTY;

	for (int i = 0; i < ATTACHMENT_HASH; i++) {
		const char *text = db_text(row, i);

		buf_addf(&b, "%zu\n%s\n", strlen(text), text);
	}
	sha256_hex(b.s, b.len, out);
	buf_clear(&b);
}

static int seal(struct store *s, int64_t id, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_ATTACHMENT);
	char hash[SHA256_HEX];
	int more;

	db_bind_int(st, ":id", id);
	more = db_next(s, st, f);
	if (more < 0)
		return -1;
	if (more == 0)	/* it was written a moment ago */
		return fault_set(f, FAULT_STORE, "%s: el adjunto %ld no quedó anotado", s->path, (long)id);
	attachment_seal(st, hash);
	sqlite3_reset(st);
	st = db_stmt(s, SQL_ATTACHMENT_SEAL);
	db_bind_int(st, ":id", id);
	db_bind(st, ":hash", hash);
	return db_run(s, st, f);
}

static int attach(
    struct store *s, long session, const struct attachment *a, long *id, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_ATTACH);
	struct buf told = BUF_EMPTY;
	char now[WHEN_SIZE];
	int r;

	db_bind_int(st, ":session", session);
	db_bind(st, ":what", a->what);
	if (a->act > 0)
		db_bind_int(st, ":act", a->act);
	db_bind(st, ":name", a->name);
	db_bind(st, ":sha256", a->sha256);
	db_bind(st, ":note", a->note);
	db_bind(st, ":at", when_format(env_now(s->env), now));
	if (db_run(s, st, f) != 0)
		return -1;
	*id = (long)sqlite3_last_insert_rowid(s->db);
	if (seal(s, *id, f) != 0)
		return -1;
	buf_addf(&told, "Sesión %ld, adjunto %ld (%s): %s, %s", session, *id, a->what, a->name,
	    a->sha256);
	tell_more(&told, "", a->note);
	r = store_diary(s, "adjunto", NULL, buf_str(&told), f);
	buf_clear(&told);
	return r;
}

int store_attach(
    struct store *s, long session, const struct attachment *a, long *id, struct fault *f)
{
	if (store_begin(s, f) != 0)
		return -1;
	if (attach(s, session, a, id, f) == 0)
		return store_commit(s, f);
	store_rollback(s);
	return -1;
}

static int detach(struct store *s, long session, long id, const char *why, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_DETACH);
	struct buf before = BUF_EMPTY, after = BUF_EMPTY;
	char now[WHEN_SIZE];
	int r;

	db_bind_int(st, ":session", session);
	db_bind_int(st, ":id", id);
	db_bind(st, ":at", when_format(env_now(s->env), now));
	db_bind(st, ":why", why);
	if (db_run(s, st, f) != 0)
		return -1;
	if (sqlite3_changes(s->db) == 0)
		return fault_set(
		    f, FAULT_INPUT, "la sesión %ld no tiene un adjunto %ld vigente", session, id);
	if (seal(s, id, f) != 0)
		return -1;
	buf_addf(&before, "Sesión %ld, adjunto %ld: vigente", session, id);
	buf_addf(&after, "Sesión %ld, adjunto %ld: se retira; motivo: %s", session, id, why);
	r = store_diary(s, "adjunto", buf_str(&before), buf_str(&after), f);
	buf_clear(&before);
	buf_clear(&after);
	return r;
}

int store_detach(struct store *s, long session, long id, const char *why, struct fault *f)
{
	if (store_begin(s, f) != 0)
		return -1;
	if (detach(s, session, id, why, f) == 0)
		return store_commit(s, f);
	store_rollback(s);
	return -1;
}
