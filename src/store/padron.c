/*
 * padron — who is appointed to which seat, by date (numerals I.2, I.3, VIII).
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "store/db.h"

/* A row as it is kept, with its number. */
struct kept {
	long	 id;
	struct roster_row row;
};
struct kept_list { struct kept *row; size_t n, cap; struct arena arena; };

static void read_row(sqlite3_stmt *st, struct arena *a, struct kept *k)
{
	struct roster_row *r = &k->row;

	k->id = db_int(st, 0);
	r->seat = (int)db_int(st, 1);
	r->caracter = strcmp(db_text(st, 2), "titular") == 0 ? CARACTER_TITULAR :
	    strcmp(db_text(st, 2), "suplente") == 0 ? CARACTER_SUPLENTE : CARACTER_NONE;
	r->kind = arena_dup(a, db_text(st, 3));
	r->title = arena_dup(a, db_text(st, 4));
	r->name = arena_dup(a, db_text(st, 5));
	r->post = arena_dup(a, db_text(st, 6));
	r->represents = arena_dup(a, db_text(st, 7));
	r->contact = arena_dup(a, db_text(st, 8));
	r->since = arena_dup(a, db_text(st, 9));
	r->until = arena_dup(a, db_text(st, 10));
}

static int read_all(struct store *s, sqlite3_stmt *st, struct kept_list *out, struct fault *f)
{
	int more;

	while ((more = db_next(s, st, f)) > 0) {
		out->row = arena_grow(&out->arena, out->row, out->n, &out->cap, sizeof *out->row);
		read_row(st, &out->arena, &out->row[out->n++]);
	}
	return more;
}

/* ---- comparing ------------------------------------------------------------------- */

static bool same_place(const struct roster_row *a, const struct roster_row *b)
{
	return a->seat == b->seat && a->caracter == b->caracter;
}

/* A row without a date says nothing against the date that is kept. */
static bool same(const struct roster_row *kept, const struct roster_row *given)
{
	return same_place(kept, given) && strcmp(kept->kind, given->kind) == 0 &&
	    strcmp(kept->title, given->title) == 0 && strcmp(kept->name, given->name) == 0 &&
	    strcmp(kept->post, given->post) == 0 && strcmp(kept->represents, given->represents) == 0 &&
	    strcmp(kept->contact, given->contact) == 0 &&
	    (*given->since == '\0' || strcmp(kept->since, given->since) == 0);
}

static const struct roster_row *at_place(const struct roster *r, const struct roster_row *where)
{
	for (size_t i = 0; i < r->n; i++)
		if (same_place(&r->row[i], where))
			return &r->row[i];
	return NULL;
}

static int place_fault(struct fault *f, const struct roster_row *r, const char *what)
{
	if (r->seat == 0)
		return fault_set(f, FAULT_INPUT, "Facilitador: %s", what);
	return fault_set(f, FAULT_INPUT, "Lugar %d, %s: %s", r->seat, caracter_word(r->caracter), what);
}

static int check(const struct roster *r, struct fault *f)
{
	struct civil date;

	for (size_t i = 0; i < r->n; i++) {
		const struct roster_row *x = &r->row[i];

		if (at_place(r, x) != x)
			return place_fault(f, x, "aparece dos veces");
		if (*x->name == '\0')
			return place_fault(f, x, "falta el nombre");
		if (*x->since != '\0' && !civil_parse_date(x->since, &date))
			return place_fault(f, x, "la fecha «Desde» no es AAAA-MM-DD");
	}
	return 0;
}

static void day_before(const char *date, char out[11])
{
	struct civil c = { 1970, 1, 1, 0, 0, 0 };

	civil_parse_date(date, &c);
	civil_from_days(civil_days(c.year, c.month, c.day) - 1, &c.year, &c.month, &c.day);
	snprintf(out, 11, "%04u-%02u-%02u", (unsigned)c.year % 10000u, (unsigned)c.month % 100u,
	    (unsigned)c.day % 100u);
}

/* ---- writing ----------------------------------------------------------------------- */

/* How a row is told in the diary. */
static void tell(struct buf *b, const struct roster_row *r, const char *until)
{
	if (r->seat == 0)
		buf_add(b, "facilitador");
	else
		buf_addf(b, "%d %s", r->seat, caracter_word(r->caracter));
	buf_addf(b, ": %s%s%s, %s, %s, %s, %s, desde %s", r->title, *r->title == '\0' ? "" : " ", r->name,
	    r->kind, r->post, r->represents, r->contact, r->since);
	buf_addf(b, *until == '\0' ? "\n" : ", hasta %s\n", until);
}

static int row_end(struct store *s, const struct kept *k, const char *until, const char *why,
    struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_APPOINTMENT_END);

	db_bind_int(st, ":id", k->id);
	db_bind(st, ":until", until);
	db_bind(st, ":why", why);
	return db_run(s, st, f);
}

static int named(struct store *s, enum sql_id id, const char *key, const char *name, int seat,
    struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, id);
	char uuid[UUID_SIZE];

	db_uuid(s, uuid);
	db_bind(st, ":uuid", uuid);
	if (name != NULL)
		db_bind(st, key, name);
	else
		db_bind_int(st, key, seat);
	return db_run(s, st, f);
}

static int row_begin(struct store *s, const struct roster_row *r, const char *since, struct fault *f)
{
	sqlite3_stmt *st;

	if (named(s, SQL_SEAT_ADD, ":seat", NULL, r->seat, f) != 0 ||
	    named(s, SQL_PERSON_ADD, ":name", r->name, 0, f) != 0)
		return -1;
	st = db_stmt(s, SQL_APPOINTMENT_ADD);
	db_bind_int(st, ":seat", r->seat);
	db_bind(st, ":caracter", caracter_word(r->caracter));
	db_bind(st, ":kind", r->kind);
	db_bind(st, ":title", r->title);
	db_bind(st, ":name", r->name);
	db_bind(st, ":post", r->post);
	db_bind(st, ":represents", r->represents);
	db_bind(st, ":contact", r->contact);
	db_bind(st, ":since", since);
	return db_run(s, st, f);
}

static int end_changed(struct store *s, const struct kept_list *now, const struct roster *r,
    const char *today, struct buf *before, struct fault *f)
{
	for (size_t i = 0; i < now->n; i++) {
		const struct kept *k = &now->row[i];
		const struct roster_row *next = at_place(r, &k->row);
		char until[11];

		if (next != NULL && same(&k->row, next))
			continue;
		day_before(next == NULL || *next->since == '\0' ? today : next->since, until);
		tell(before, &k->row, until);
		if (row_end(s, k, until, "", f) != 0)
			return -1;
	}
	return 0;
}

static int begin_changed(struct store *s, const struct kept_list *now, const struct roster *r,
    const char *today, struct buf *after, struct fault *f)
{
	for (size_t i = 0; i < r->n; i++) {
		struct roster_row row = r->row[i];
		bool kept = false;

		for (size_t j = 0; j < now->n; j++)
			kept = kept || same(&now->row[j].row, &row);
		if (kept)
			continue;
		if (*row.since == '\0')
			row.since = today;
		tell(after, &row, "");
		if (row_begin(s, &row, row.since, f) != 0)
			return -1;
	}
	return 0;
}

static int put(struct store *s, const struct roster *r, const char *today, struct fault *f)
{
	struct kept_list now = { 0 };
	struct buf before = BUF_EMPTY, after = BUF_EMPTY;
	int status = -1;

	if (read_all(s, db_stmt(s, SQL_ROSTER_OPEN), &now, f) == 0 &&
	    end_changed(s, &now, r, today, &before, f) == 0 &&
	    begin_changed(s, &now, r, today, &after, f) == 0)
		status = before.len + after.len == 0 ? 0 :
		    store_diary(s, "padrón", buf_str(&before), buf_str(&after), f);
	buf_clear(&before);
	buf_clear(&after);
	arena_clear(&now.arena);
	return status;
}

int store_roster_put(struct store *s, const struct roster *r, const char *today, struct fault *f)
{
	if (check(r, f) != 0 || store_begin(s, f) != 0)
		return -1;
	if (put(s, r, today, f) == 0)
		return store_commit(s, f);
	store_rollback(s);
	return -1;
}

static int end_seat(struct store *s, int seat, const char *date, const char *why, struct fault *f)
{
	struct kept_list now = { 0 };
	struct buf before = BUF_EMPTY, after = BUF_EMPTY;
	int status = read_all(s, db_stmt(s, SQL_ROSTER_OPEN), &now, f);

	for (size_t i = 0; i < now.n && status == 0; i++) {
		if (now.row[i].row.seat != seat)
			continue;
		tell(&before, &now.row[i].row, "");
		tell(&after, &now.row[i].row, date);
		status = row_end(s, &now.row[i], date, why, f);
	}
	if (status == 0 && before.len > 0) {
		buf_add(&after, why);
		status = store_diary(s, "padrón", buf_str(&before), buf_str(&after), f);
	}
	buf_clear(&before);
	buf_clear(&after);
	arena_clear(&now.arena);
	return status;
}

int store_roster_end(struct store *s, int seat, const char *date, const char *why, struct fault *f)
{
	if (store_begin(s, f) != 0)
		return -1;
	if (end_seat(s, seat, date, why, f) == 0)
		return store_commit(s, f);
	store_rollback(s);
	return -1;
}

/* ---- reading -------------------------------------------------------------------------- */

int store_roster_at(struct store *s, const char *date, struct roster *out, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_ROSTER_AT);
	struct kept k;
	size_t cap = 0;
	int more;

	memset(out, 0, sizeof *out);
	db_bind(st, ":date", date);
	while ((more = db_next(s, st, f)) > 0) {
		read_row(st, &out->arena, &k);
		/* Two rows of one place overlap only if somebody wrote the file by hand: the later began. */
		if (at_place(out, &k.row) != NULL)
			continue;
		out->row = arena_grow(&out->arena, out->row, out->n, &cap, sizeof *out->row);
		out->row[out->n++] = k.row;
	}
	if (more < 0)
		roster_clear(out);
	return more;
}

void roster_clear(struct roster *r)
{
	arena_clear(&r->arena);
	memset(r, 0, sizeof *r);
}
