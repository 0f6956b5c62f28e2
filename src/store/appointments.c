#include "config.h"

#include <stdio.h>
#include <string.h>

#include "store/appointments.h"

/* ---- reading --------------------------------------------------------------------- */

void appointment_read(sqlite3_stmt *st, struct arena *a, struct appointment *out)
{
	struct roster_row *r = &out->row;

	out->id = db_int(st, 0);
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
	out->contact_public = db_int(st, 11) != 0;
	out->origin = arena_dup(a, db_text(st, 12));
	out->document = arena_dup(a, db_text(st, 13));
	out->ended_why = arena_dup(a, db_text(st, 14));
}

int appointments_read(struct store *s, sqlite3_stmt *st, struct appointments *out, struct fault *f)
{
	size_t cap = 0;
	int more;

	memset(out, 0, sizeof *out);
	while ((more = db_next(s, st, f)) > 0) {
		out->row = arena_grow(&out->arena, out->row, out->n, &cap, sizeof *out->row);
		appointment_read(st, &out->arena, &out->row[out->n++]);
	}
	return more;
}

int appointments_between(struct store *s, int seat, const char *since, const char *until, long but,
    struct appointments *out, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_APPOINTMENTS_BETWEEN);

	db_bind_int(st, ":seat", seat);
	db_bind_int(st, ":id", but);
	db_bind(st, ":since", since);
	db_bind(st, ":until", until);
	return appointments_read(s, st, out, f);
}

int store_appointments(struct store *s, struct appointments *out, struct fault *f)
{
	if (appointments_read(s, db_stmt(s, SQL_APPOINTMENTS), out, f) == 0)
		return 0;
	appointments_clear(out);
	return -1;
}

void appointments_clear(struct appointments *a)
{
	arena_clear(&a->arena);
	memset(a, 0, sizeof *a);
}

static int read_seats(struct store *s, sqlite3_stmt *st, struct roster *out, struct fault *f)
{
	bool dated = sqlite3_column_count(st) > 2;
	size_t cap = 0;
	int more;

	memset(out, 0, sizeof *out);
	while ((more = db_next(s, st, f)) > 0) {
		out->row = arena_grow(&out->arena, out->row, out->n, &cap, sizeof *out->row);
		out->row[out->n++] = (struct roster_row){ (int)db_int(st, 0), CARACTER_TITULAR,
			arena_dup(&out->arena, db_text(st, 1)), "", "", "", "", "",
			dated ? arena_dup(&out->arena, db_text(st, 2)) : "", "" };
	}
	return more;
}

int seats_at(struct store *s, const char *date, struct roster *out, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_SEATS_AT);

	db_bind(st, ":date", date);
	return read_seats(s, st, out, f);
}

int store_seats_abolished(struct store *s, struct roster *out, struct fault *f)
{
	if (read_seats(s, db_stmt(s, SQL_SEATS_ABOLISHED), out, f) == 0)
		return 0;
	roster_clear(out);
	return -1;
}

/* ---- checking -------------------------------------------------------------------- */

bool appointment_stood(const struct appointment *a)
{
	return *a->row.until == '\0' || strcmp(a->row.until, a->row.since) >= 0;
}

int appointment_fault(struct fault *f, const struct roster_row *r, const char *what)
{
	if (r->seat == 0)
		return fault_set(f, FAULT_INPUT, "quien facilita: %s", what);
	return fault_set(f, FAULT_INPUT, "lugar %d, %s: %s", r->seat, caracter_word(r->caracter), what);
}

int appointment_check(const struct roster_row *r, struct fault *f)
{
	struct civil date;

	if (*r->name == '\0')
		return appointment_fault(f, r, "falta el nombre");
	if (*r->kind == '\0')
		return appointment_fault(f, r, "falta el tipo de integrante");
	if (*r->since != '\0' && !civil_parse_date(r->since, &date))
		return appointment_fault(f, r, "la fecha «Desde» no es AAAA-MM-DD");
	if (*r->until != '\0' && !civil_parse_date(r->until, &date))
		return appointment_fault(f, r, "la fecha «Hasta» no es AAAA-MM-DD");
	return 0;
}

static int occupied(const struct appointment *a, const struct roster_row *other, struct fault *f)
{
	struct buf b = BUF_EMPTY;

	buf_addf(&b, "está %s desde %s", other->name, other->since);
	buf_addf(&b, *other->until == '\0' ? "" : " hasta %s", other->until);
	buf_addf(&b, "; no puede haber dos a la vez desde %s", a->row.since);
	appointment_fault(f, &a->row, buf_str(&b));
	buf_clear(&b);
	return -1;
}

int appointment_check_alone(struct store *s, const struct appointment *a, struct fault *f)
{
	struct appointments other;
	int answer = appointments_between(s, a->row.seat, a->row.since, a->row.until, a->id, &other, f);

	for (size_t i = 0; answer == 0 && appointment_stood(a) && i < other.n; i++) {
		const struct roster_row *r = &other.row[i].row;

		if (r->caracter == a->row.caracter)
			answer = occupied(a, r, f);
		else if (strcmp(r->kind, a->row.kind) != 0)
			answer = fault_set(f, FAULT_INPUT, "el lugar %d es de «%s», no de «%s»", r->seat,
			    r->kind, a->row.kind);
	}
	appointments_clear(&other);
	return answer;
}

/* ---- writing --------------------------------------------------------------------- */

static void tell_part(struct buf *b, const char *what, const char *text)
{
	if (*text != '\0')
		buf_addf(b, ", %s%s", what, text);
}

void appointment_tell(struct buf *b, const struct appointment *a, const char *until)
{
	const struct roster_row *r = &a->row;

	if (r->seat == 0)
		buf_add(b, "facilitador");
	else
		buf_addf(b, "%d %s", r->seat, caracter_word(r->caracter));
	buf_addf(b, ": %s%s%s", r->title, *r->title == '\0' ? "" : " ", r->name);
	tell_part(b, "", r->kind);
	tell_part(b, "", r->post);
	tell_part(b, "", r->represents);
	tell_part(b, "", r->contact);
	tell_part(b, "desde ", r->since);
	tell_part(b, "hasta ", until);
	tell_part(b, "", a->contact_public ? "contacto público" : "");
	tell_part(b, "nombró: ", a->origin);
	tell_part(b, "documento: ", a->document);
	buf_addc(b, '\n');
}

void seat_tell(struct buf *b, const struct roster_row *seat, const char *what)
{
	buf_addf(b, "lugar %d, %s%s%s\n", seat->seat, seat->kind, *what == '\0' ? "" : ": ", what);
}

int seat_abolish(struct store *s, const struct roster_row *seat, const char *date, struct buf *before,
    struct buf *after, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_SEAT_ABOLISH);

	seat_tell(before, seat, "");
	seat_tell(after, seat, "suprimido");
	db_bind_int(st, ":seat", seat->seat);
	db_bind(st, ":date", date);
	return db_run(s, st, f);
}

int appointment_until(struct store *s, long id, const char *until, const char *why, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_APPOINTMENT_END);

	db_bind_int(st, ":id", id);
	db_bind(st, ":until", until);
	db_bind(st, ":why", why);
	return db_run(s, st, f);
}

int appointment_person(struct store *s, const char *name, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_PERSON_ADD);
	char uuid[UUID_SIZE];

	db_uuid(s, uuid);
	db_bind(st, ":uuid", uuid);
	db_bind(st, ":name", name);
	return db_run(s, st, f);
}

/* Its seat exists from now on. */
static int seat_known(struct store *s, const struct appointment *a, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_SEAT_ADD);
	char uuid[UUID_SIZE];

	db_uuid(s, uuid);
	db_bind(st, ":uuid", uuid);
	db_bind_int(st, ":seat", a->row.seat);
	db_bind(st, ":kind", a->row.kind);
	db_bind(st, ":since", a->row.since);
	db_bind(st, ":until", a->row.until);
	return db_run(s, st, f);
}

void appointment_bind(sqlite3_stmt *st, const struct appointment *a)
{
	db_bind(st, ":name", a->row.name);
	db_bind(st, ":title", a->row.title);
	db_bind(st, ":post", a->row.post);
	db_bind(st, ":represents", a->row.represents);
	db_bind(st, ":contact", a->row.contact);
	db_bind_int(st, ":contact_public", a->contact_public);
	db_bind(st, ":origin", a->origin);
	db_bind(st, ":document", a->document);
	db_bind(st, ":since", a->row.since);
}

int appointment_begin(struct store *s, const struct appointment *a, struct fault *f)
{
	sqlite3_stmt *st;

	if (appointment_check_alone(s, a, f) != 0 || seat_known(s, a, f) != 0 ||
	    appointment_person(s, a->row.name, f) != 0)
		return -1;
	st = db_stmt(s, SQL_APPOINTMENT_ADD);
	appointment_bind(st, a);
	db_bind_int(st, ":seat", a->row.seat);
	db_bind(st, ":caracter", caracter_word(a->row.caracter));
	db_bind(st, ":kind", a->row.kind);
	db_bind(st, ":until", a->row.until);
	return db_run(s, st, f);
}

void date_before(const char *date, char out[DATE_SIZE])
{
	struct civil c = { 1970, 1, 1, 0, 0, 0 };

	civil_parse_date(date, &c);
	civil_from_days(civil_day(c) - 1, &c.year, &c.month, &c.day);
	civil_date(c, out);
}
