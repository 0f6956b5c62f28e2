/*
 * sessions — what was planned, and where each session stands.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/words.h"
#include "store/db.h"

static int item_add(struct store *s, long session, int number, const struct matter *m, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_ITEM_ADD);
	struct buf class = BUF_EMPTY;
	int r;

	class_write(m, &class);
	db_bind_int(st, ":session", session);
	db_bind_int(st, ":number", number);
	db_bind(st, ":title", m->title);
	db_bind(st, ":class", buf_str(&class));
	db_bind(st, ":word", class_word(m->klass));
	if (m->klass == CLASS_REMOCION)
		db_bind_int(st, ":affected", m->affected);
	r = db_run(s, st, f);
	buf_clear(&class);
	return r;
}

/* "1: ordinaria, mié 25 mar 2026 10:00, Sala de Cabildo", for who reads the diary. */
static void tell_session(long id, enum session_kind kind, struct when date, const char *place, struct buf *out)
{
	buf_addf(out, "%ld: %s, ", id, kind_word(kind));
	words_moment_short(out, when_civil(date));
	if (place != NULL && *place != '\0')
		buf_addf(out, ", %s", place);
}

static int plan_add(struct store *s, const struct plan *p, long *id, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_SESSION_ADD);
	struct buf told = BUF_EMPTY;
	char uuid[UUID_SIZE], date[WHEN_SIZE];
	int r;

	db_uuid(s, uuid);
	db_bind(st, ":uuid", uuid);
	db_bind(st, ":kind", kind_word(p->kind));
	db_bind(st, ":date", when_format(p->date, date));
	db_bind(st, ":place", p->place == NULL ? "" : p->place);
	if (db_run(s, st, f) != 0)
		return -1;
	*id = (long)sqlite3_last_insert_rowid(s->db);
	for (int i = 0; i < p->n_matters; i++)
		if (item_add(s, *id, i + 1, &p->matter[i], f) != 0)
			return -1;
	tell_session(*id, p->kind, p->date, p->place, &told);
	r = store_diary(s, "sesión nueva", NULL, buf_str(&told), f);
	buf_clear(&told);
	return r;
}

int store_session_new(struct store *s, const struct plan *p, long *id, struct fault *f)
{
	if (store_begin(s, f) != 0)
		return -1;
	if (plan_add(s, p, id, f) == 0)
		return store_commit(s, f);
	store_rollback(s);
	return -1;
}

static void read_session(sqlite3_stmt *st, struct session_row *out)
{
	memset(out, 0, sizeof *out);
	out->id = db_int(st, 0);
	strncat(out->uuid, db_text(st, 1), sizeof out->uuid - 1);
	kind_parse(db_text(st, 2), &out->kind);
	out->number = (int)db_int(st, 3);
	out->year = (int)db_int(st, 4);
	out->date = db_when(st, 5);
	out->place = xstrdup(db_text(st, 6));
	strncat(out->status, db_text(st, 7), sizeof out->status - 1);
	out->acta_approved = db_int(st, 8) != 0;
	out->acts = db_int(st, 9);
}

int store_session(struct store *s, long id, struct session_row *out, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_SESSION);
	int more;

	memset(out, 0, sizeof *out);
	db_bind_int(st, ":session", id);
	more = db_next(s, st, f);
	if (more == 0)
		return fault_set(f, FAULT_INPUT, "no hay ninguna sesión %ld", id);
	if (more < 0)
		return -1;
	read_session(st, out);
	sqlite3_reset(st);
	return 0;
}

static int read_sessions(struct store *s, enum sql_id which, struct session_row **out, size_t *n,
    struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, which);
	size_t cap = 0;
	int more;

	*out = NULL;
	*n = 0;
	while ((more = db_next(s, st, f)) > 0) {
		*out = xgrow(*out, *n, &cap, sizeof **out);
		read_session(st, &(*out)[(*n)++]);
	}
	if (more < 0) {
		session_rows_free(*out, *n);
		*out = NULL;
		*n = 0;
	}
	return more;
}

int store_sessions(struct store *s, struct session_row **out, size_t *n, struct fault *f)
{
	return read_sessions(s, SQL_SESSIONS, out, n, f);
}

int store_sessions_left(struct store *s, struct session_row **out, size_t *n, struct fault *f)
{
	return read_sessions(s, SQL_SESSIONS_LEFT, out, n, f);
}

static void turn(struct session_mark *m, size_t n)
{
	for (size_t i = 0; i < n / 2; i++) {
		struct session_mark swap = m[i];

		m[i] = m[n - 1 - i];
		m[n - 1 - i] = swap;
	}
}

int store_session_marks(struct store *s, struct session_mark **out, size_t *n, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_SESSION_MARKS);
	struct session_mark *mark = NULL;
	size_t cap = 0;
	int more;

	*n = 0;
	while ((more = db_next(s, st, f)) > 0) {
		mark = xgrow(mark, *n, &cap, sizeof *mark);
		mark[*n] = (struct session_mark){ .id = db_int(st, 0), .year = (int)db_int(st, 1) };
		strncat(mark[(*n)++].status, db_text(st, 2), STATUS_SIZE - 1);
	}
	if (more < 0) {
		free(mark);
		return -1;
	}
	turn(mark, *n);
	*out = mark;
	return 0;
}

/* ---- what was planned, changed ------------------------------------------------------- */

/* Is it there, was it never opened, and is it cancelled or not as it should be? */
static int check_planned(struct store *s, long id, bool cancelled, struct fault *f)
{
	struct session_row row;
	int answer = store_session(s, id, &row, f);

	if (answer != 0)
		return -1;
	if (row.acts > 0)
		answer = fault_set(f, FAULT_INPUT,
		    "la sesión %ld ya se abrió: lo planeado ya no se cambia", id);
	else if (cancelled != (strcmp(row.status, "cancelada") == 0))
		answer = fault_set(f, FAULT_INPUT, cancelled
		    ? "la sesión %ld no está cancelada"
		    : "la sesión %ld está cancelada: primero hay que reactivarla", id);
	session_row_clear(&row);
	return answer;
}

/* The plan as it is stored, for the diary. */
static int tell_plan(struct store *s, long id, struct buf *out, struct fault *f)
{
	struct session_row row;
	struct matter *matter;
	struct arena a;
	int n, answer;

	if (store_session(s, id, &row, f) != 0)
		return -1;
	tell_session(id, row.kind, row.date, row.place, out);
	session_row_clear(&row);
	arena_init(&a);
	answer = store_session_agenda(s, id, &a, &matter, &n, f);
	for (int i = 0; answer == 0 && i < n; i++) {
		buf_add(out, "\n[");
		class_write(&matter[i], out);
		buf_addf(out, "] %s", matter[i].title);
	}
	arena_clear(&a);
	return answer;
}

static int plan_put(struct store *s, long id, const struct plan *p, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_SESSION_CHANGE);
	char date[WHEN_SIZE];

	db_bind_int(st, ":session", id);
	db_bind(st, ":kind", kind_word(p->kind));
	db_bind(st, ":date", when_format(p->date, date));
	db_bind(st, ":place", p->place == NULL ? "" : p->place);
	if (db_run(s, st, f) != 0)
		return -1;
	st = db_stmt(s, SQL_ITEMS_DROP);
	db_bind_int(st, ":session", id);
	if (db_run(s, st, f) != 0)
		return -1;
	for (int i = 0; i < p->n_matters; i++)
		if (item_add(s, id, i + 1, &p->matter[i], f) != 0)
			return -1;
	return 0;
}

static int change(struct store *s, long id, const struct plan *p, struct fault *f)
{
	struct buf before = BUF_EMPTY, after = BUF_EMPTY;
	int answer = -1;

	if (check_planned(s, id, false, f) == 0 && tell_plan(s, id, &before, f) == 0 &&
	    plan_put(s, id, p, f) == 0 && tell_plan(s, id, &after, f) == 0)
		answer = store_diary(s, "sesión cambiada", buf_str(&before), buf_str(&after), f);
	buf_clear(&before);
	buf_clear(&after);
	return answer;
}

int store_session_change(struct store *s, long id, const struct plan *p, struct fault *f)
{
	if (store_begin(s, f) != 0)
		return -1;
	if (change(s, id, p, f) == 0)
		return store_commit(s, f);
	store_rollback(s);
	return -1;
}

static int cancel(struct store *s, long id, const char *why, struct fault *f)
{
	struct buf before = BUF_EMPTY, after = BUF_EMPTY;
	char now[WHEN_SIZE];
	sqlite3_stmt *st;
	int answer = -1;

	if (check_planned(s, id, why == NULL, f) == 0 && tell_plan(s, id, &before, f) == 0) {
		st = db_stmt(s, SQL_SESSION_CANCEL);
		db_bind_int(st, ":session", id);
		db_bind(st, ":cancelled", why == NULL ? NULL : when_format(env_now(s->env), now));
		db_bind_some(st, ":why", why == NULL ? "" : why);
		answer = db_run(s, st, f);
	}
	buf_addf(&after, "%ld: %s", id, why == NULL ? "planeada" : "cancelada");
	if (why != NULL && *why != '\0')
		buf_addf(&after, ", %s", why);
	if (answer == 0)
		answer = store_diary(s, why == NULL ? "sesión reactivada" : "sesión cancelada",
		    buf_str(&before), buf_str(&after), f);
	buf_clear(&before);
	buf_clear(&after);
	return answer;
}

int store_session_cancel(struct store *s, long id, const char *why, struct fault *f)
{
	if (store_begin(s, f) != 0)
		return -1;
	if (cancel(s, id, why, f) == 0)
		return store_commit(s, f);
	store_rollback(s);
	return -1;
}

void session_row_clear(struct session_row *r)
{
	free(r->place);
	memset(r, 0, sizeof *r);
}

void session_rows_free(struct session_row *r, size_t n)
{
	for (size_t i = 0; i < n; i++)
		session_row_clear(&r[i]);
	free(r);
}

int store_session_agenda(struct store *s, long id, struct arena *a, struct matter **out, int *n,
    struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_ITEMS);
	size_t cap = 0;
	int more;

	*out = NULL;
	*n = 0;
	db_bind_int(st, ":session", id);
	while ((more = db_next(s, st, f)) > 0) {
		struct matter *m;

		*out = arena_grow(a, *out, (size_t)*n, &cap, sizeof **out);
		m = &(*out)[(*n)++];
		memset(m, 0, sizeof *m);
		m->title = arena_dup(a, db_text(st, 0));
		if (!matter_class_parse(db_text(st, 1), m)) {
			fault_set(f, FAULT_STORE, "la base %s está dañada: sesión %ld, punto %d: clase «%s»",
			    s->path, id, *n, db_text(st, 1));
			sqlite3_reset(st);
			return -1;
		}
	}
	return more;
}

/* The one number of a statement. */
static int one_number(struct store *s, sqlite3_stmt *st, long *out, struct fault *f)
{
	int more = db_next(s, st, f);

	if (more < 0)
		return -1;
	*out = more > 0 ? db_int(st, 0) : 0;
	sqlite3_reset(st);
	return 0;
}

static sqlite3_stmt *of_kind(struct store *s, enum sql_id id, enum session_kind k, int year)
{
	sqlite3_stmt *st = db_stmt(s, id);

	db_bind(st, ":kind", kind_word(k));
	db_bind_int(st, ":year", year);
	return st;
}

int store_next_number(struct store *s, enum session_kind k, int year, int *out, struct fault *f)
{
	long n;

	if (one_number(s, of_kind(s, SQL_NEXT_NUMBER, k, year), &n, f) != 0)
		return -1;
	*out = (int)n;
	return 0;
}

int store_number_before(struct store *s, enum session_kind k, int year, int *out, struct fault *f)
{
	long n;

	if (one_number(s, of_kind(s, SQL_NUMBER_BEFORE, k, year), &n, f) != 0)
		return -1;
	*out = (int)n;
	return 0;
}

static int number_before_put(struct store *s, enum session_kind k, int year, int number,
    struct fault *f)
{
	char *old, *new;
	sqlite3_stmt *st;
	long numbered;
	int before, r;

	if (one_number(s, of_kind(s, SQL_NUMBERED, k, year), &numbered, f) != 0 ||
	    store_number_before(s, k, year, &before, f) != 0)
		return -1;
	if (numbered > 0)
		return fault_set(f, FAULT_INPUT, "ya se abrió aquí una sesión %s de %d: su número no cambia",
		    kind_word(k), year);
	st = of_kind(s, SQL_NUMBER_BEFORE_PUT, k, year);
	db_bind_int(st, ":number", number);
	if (db_run(s, st, f) != 0)
		return -1;
	old = xasprintf("%s %d: %d", kind_word(k), year, before);
	new = xasprintf("%s %d: %d", kind_word(k), year, number);
	r = store_diary(s, "sesiones anteriores", old, new, f);
	free(old);
	free(new);
	return r;
}

int store_number_before_put(struct store *s, enum session_kind k, int year, int number,
    struct fault *f)
{
	if (store_begin(s, f) != 0)
		return -1;
	if (number_before_put(s, k, year, number, f) == 0)
		return store_commit(s, f);
	store_rollback(s);
	return -1;
}

int store_live_session(struct store *s, long *id, struct fault *f)
{
	return one_number(s, db_stmt(s, SQL_LIVE_SESSION), id, f);
}
