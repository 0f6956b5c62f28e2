/*
 * padron — who is appointed to which seat, by date (numerals I.2, I.3, VIII).
 */
#include "config.h"

#include <string.h>

#include "store/appointments.h"

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

static bool vacant(const struct roster_row *row)
{
	return *row->name == '\0';
}

static int check(const struct roster *r, struct fault *f)
{
	for (size_t i = 0; i < r->n; i++)
		if (at_place(r, &r->row[i]) != &r->row[i])
			return appointment_fault(f, &r->row[i], "aparece dos veces");
		else if (vacant(&r->row[i]) && *r->row[i].kind == '\0')
			return appointment_fault(f, &r->row[i], "falta el tipo de integrante");
		else if (!vacant(&r->row[i]) && appointment_check(&r->row[i], f) != 0)
			return -1;
	return 0;
}

/* ---- writing ----------------------------------------------------------------------- */

static int end_changed(struct store *s, const struct appointments *now, const struct roster *r,
    const char *today, struct buf *before, struct fault *f)
{
	for (size_t i = 0; i < now->n; i++) {
		const struct appointment *k = &now->row[i];
		const struct roster_row *next = at_place(r, &k->row);
		char until[DATE_SIZE];

		if (next != NULL && same(&k->row, next))
			continue;
		date_before(next == NULL || *next->since == '\0' ? today : next->since, until);
		appointment_tell(before, k, until);
		if (appointment_until(s, k->id, until, "", f) != 0)
			return -1;
	}
	return 0;
}

/* What proves it is not in the table of numeral VIII: it follows the person. */
static struct appointment given(const struct appointments *now, const struct roster_row *row,
    const char *today)
{
	struct appointment a = { 0, *row, false, "", "", "" };

	for (size_t i = 0; i < now->n; i++)
		if (same_place(&now->row[i].row, row) && strcmp(now->row[i].row.name, row->name) == 0) {
			a = now->row[i];
			a.row = *row;
		}
	a.id = 0;
	a.row.until = "";
	if (*row->since == '\0')
		a.row.since = today;
	return a;
}

static int begin_changed(struct store *s, const struct appointments *now, const struct roster *r,
    const char *today, struct buf *after, struct fault *f)
{
	for (size_t i = 0; i < r->n; i++) {
		struct appointment a = given(now, &r->row[i], today);
		bool kept = vacant(&r->row[i]);

		for (size_t j = 0; j < now->n; j++)
			kept = kept || same(&now->row[j].row, &r->row[i]);
		if (kept)
			continue;
		appointment_tell(after, &a, "");
		if (appointment_begin(s, &a, f) != 0)
			return -1;
	}
	return 0;
}

/* ---- seats ------------------------------------------------------------------------- */

static const struct roster_row *of_seat(const struct roster *r, int seat)
{
	for (size_t i = 0; i < r->n; i++)
		if (r->row[i].seat == seat)
			return &r->row[i];
	return NULL;
}

/* Does the table name somebody to it, from whatever date? */
static bool named(const struct roster *r, int seat)
{
	for (size_t i = 0; i < r->n; i++)
		if (r->row[i].seat == seat && !vacant(&r->row[i]))
			return true;
	return false;
}

/* The table has it and names nobody: it is there all the same. `was`: as it was till now; NULL: it was not. */
static int leave_vacant(struct store *s, const struct roster_row *seat, const struct roster_row *was,
    const char *today, struct buf *before, struct buf *after, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_SEAT_VACANT);
	char uuid[UUID_SIZE];

	if (was != NULL && strcmp(was->kind, seat->kind) == 0)
		return 0;
	if (was != NULL)
		seat_tell(before, was, "");
	seat_tell(after, seat, "vacante");
	db_uuid(s, uuid);
	db_bind(st, ":uuid", uuid);
	db_bind_int(st, ":seat", seat->seat);
	db_bind(st, ":kind", seat->kind);
	db_bind(st, ":date", today);
	return db_run(s, st, f);
}

/* The seats become those of the table; who is named to one has brought it already. */
static int put_seats(struct store *s, const struct roster *r, const char *today, struct buf *before,
    struct buf *after, struct fault *f)
{
	struct roster now;
	int answer = seats_at(s, today, &now, f);

	for (size_t i = 0; i < now.n && answer == 0; i++)
		if (of_seat(r, now.row[i].seat) == NULL)
			answer = seat_abolish(s, &now.row[i], today, before, after, f);
	for (size_t i = 0; i < r->n && answer == 0; i++)
		if (r->row[i].seat > 0 && !named(r, r->row[i].seat) &&
		    of_seat(r, r->row[i].seat) == &r->row[i])
			answer = leave_vacant(s, &r->row[i], of_seat(&now, r->row[i].seat), today, before, after, f);
	roster_clear(&now);
	return answer;
}

static int put(struct store *s, const struct roster *r, const char *today, struct fault *f)
{
	struct appointments now = { 0 };
	struct buf before = BUF_EMPTY, after = BUF_EMPTY;
	int status = -1;

	if (appointments_read(s, db_stmt(s, SQL_ROSTER_OPEN), &now, f) == 0 &&
	    end_changed(s, &now, r, today, &before, f) == 0 &&
	    begin_changed(s, &now, r, today, &after, f) == 0 &&
	    put_seats(s, r, today, &before, &after, f) == 0)
		status = before.len + after.len == 0 ? 0 :
		    store_diary(s, "padrón", buf_str(&before), buf_str(&after), f);
	buf_clear(&before);
	buf_clear(&after);
	appointments_clear(&now);
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

static int end_titular(struct store *s, int seat, const char *date, const char *why, struct fault *f)
{
	struct appointments now;
	struct buf before = BUF_EMPTY, after = BUF_EMPTY;
	int status = appointments_between(s, seat, date, date, 0, &now, f);

	for (size_t i = 0; i < now.n && status == 0; i++) {
		if (now.row[i].row.caracter != CARACTER_TITULAR)
			continue;
		appointment_tell(&before, &now.row[i], now.row[i].row.until);
		appointment_tell(&after, &now.row[i], date);
		status = appointment_until(s, now.row[i].id, date, why, f);
	}
	if (status == 0 && before.len > 0) {
		buf_add(&after, why);
		status = store_diary(s, "padrón", buf_str(&before), buf_str(&after), f);
	}
	buf_clear(&before);
	buf_clear(&after);
	appointments_clear(&now);
	return status;
}

int store_roster_end(struct store *s, int seat, const char *date, const char *why, struct fault *f)
{
	if (store_begin(s, f) != 0)
		return -1;
	if (end_titular(s, seat, date, why, f) == 0)
		return store_commit(s, f);
	store_rollback(s);
	return -1;
}

/* ---- reading -------------------------------------------------------------------------- */

int store_roster_at(struct store *s, const char *date, struct roster *out, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_ROSTER_AT);
	struct appointment k;
	size_t cap = 0;
	int more;

	memset(out, 0, sizeof *out);
	db_bind(st, ":date", date);
	while ((more = db_next(s, st, f)) > 0) {
		appointment_read(st, &out->arena, &k);
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
