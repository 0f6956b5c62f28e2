/*
 * appoint — one person at a time: named to a seat, a slip mended, ended (I.2).
 */
#include "config.h"

#include <string.h>

#include "store/appointments.h"

/* What the diary keeps of one change. */
struct change {
	struct store *s;
	struct buf before, after;
};

/* Ends the transaction well or not; 0 or -1 as the change went. */
static int finish(struct change *c, int answer, struct fault *f)
{
	if (answer == 0 && c->before.len + c->after.len > 0)
		answer = store_diary(c->s, "padrón", buf_str(&c->before), buf_str(&c->after), f);
	buf_clear(&c->before);
	buf_clear(&c->after);
	if (answer == 0)
		return store_commit(c->s, f);
	store_rollback(c->s);
	return -1;
}

/* The row of that id; the arena owns its texts. */
static int find(struct store *s, long id, struct arena *a, struct appointment *out, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_APPOINTMENT);
	int more;

	db_bind_int(st, ":id", id);
	more = db_next(s, st, f);
	if (more < 0)
		return -1;
	if (more == 0)
		return fault_set(f, FAULT_INPUT, "no hay ningún nombramiento %ld", id);
	appointment_read(st, a, out);
	sqlite3_reset(st);
	return 0;
}

/* ---- naming ---------------------------------------------------------------------- */

static int end_former(struct change *c, const struct appointment *old, const struct appointment *next,
    struct fault *f)
{
	struct buf why = BUF_EMPTY;
	char until[DATE_SIZE];
	int answer;

	date_before(next->row.since, until);
	buf_addf(&why, "Relevo: %s", next->row.name);
	appointment_tell(&c->before, old, old->row.until);
	appointment_tell(&c->after, old, until);
	answer = appointment_until(c->s, old->id, until, buf_str(&why), f);
	buf_clear(&why);
	return answer;
}

/* Who began before gives way; whoever begins later, or that very day, does not. */
static int make_room(struct change *c, const struct appointment *a, struct fault *f)
{
	struct appointments there;
	int answer = appointments_between(c->s, a->row.seat, a->row.since, a->row.until, 0, &there, f);

	for (size_t i = 0; answer == 0 && i < there.n; i++)
		if (there.row[i].row.caracter == a->row.caracter &&
		    strcmp(there.row[i].row.since, a->row.since) < 0)
			answer = end_former(c, &there.row[i], a, f);
	appointments_clear(&there);
	return answer;
}

static int check_new(const struct appointment *a, struct fault *f)
{
	if (appointment_check(&a->row, f) != 0)
		return -1;
	if (*a->row.since == '\0')
		return appointment_fault(f, &a->row, "falta la fecha desde la que ocupa el lugar");
	if (!appointment_stood(a))
		return appointment_fault(f, &a->row, "termina antes de empezar");
	if ((a->row.seat == 0) != (a->row.caracter == CARACTER_NONE))
		return appointment_fault(f, &a->row, "quien facilita no es titular ni suplente (III.9)");
	return 0;
}

int store_appoint(struct store *s, const struct appointment *a, struct fault *f)
{
	struct change c = { s, BUF_EMPTY, BUF_EMPTY };
	struct appointment fresh = *a;
	int answer;

	if (check_new(a, f) != 0 || store_begin(s, f) != 0)
		return -1;
	fresh.id = 0;
	answer = make_room(&c, &fresh, f);
	appointment_tell(&c.after, &fresh, fresh.row.until);
	if (answer == 0)
		answer = appointment_begin(s, &fresh, f);
	return finish(&c, answer, f);
}

/* ---- mending --------------------------------------------------------------------- */

/* A name that nobody else bears is put right where it is; else the row is somebody else's. */
static int mend_name(struct store *s, const struct appointment *a, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_PERSON_RENAME);

	db_bind_int(st, ":id", a->id);
	db_bind(st, ":name", a->row.name);
	return db_run(s, st, f) == 0 ? appointment_person(s, a->row.name, f) : -1;
}

static int mend(struct change *c, const struct appointment *given, struct arena *arena, struct fault *f)
{
	struct appointment old, a = *given;
	sqlite3_stmt *st;

	if (find(c->s, a.id, arena, &old, f) != 0)
		return -1;
	a.row.seat = old.row.seat;
	a.row.caracter = old.row.caracter;
	a.row.kind = old.row.kind;
	a.row.until = old.row.until;
	if (!appointment_stood(&old))
		return appointment_fault(f, &a.row, "quedó sin efecto: ya no se corrige");
	if (check_new(&a, f) != 0 || appointment_check_alone(c->s, &a, f) != 0 ||
	    mend_name(c->s, &a, f) != 0)
		return -1;
	appointment_tell(&c->before, &old, old.row.until);
	appointment_tell(&c->after, &a, a.row.until);
	st = db_stmt(c->s, SQL_APPOINTMENT_MEND);
	appointment_bind(st, &a);
	db_bind_int(st, ":id", a.id);
	return db_run(c->s, st, f);
}

int store_appointment_mend(struct store *s, const struct appointment *a, struct fault *f)
{
	struct change c = { s, BUF_EMPTY, BUF_EMPTY };
	struct arena arena = { 0 };
	int answer;

	if (store_begin(s, f) != 0)
		return -1;
	answer = mend(&c, a, &arena, f);
	arena_clear(&arena);
	return finish(&c, answer, f);
}

/* ---- ending ---------------------------------------------------------------------- */

static int check_end(const struct appointment *a, const char *date, const char *today, struct fault *f)
{
	struct civil c;

	if (!civil_parse_date(date, &c))
		return appointment_fault(f, &a->row, "la fecha en que termina no es AAAA-MM-DD");
	if (*a->row.until != '\0' && strcmp(a->row.until, date) <= 0)
		return appointment_fault(f, &a->row, "ese nombramiento ya terminó");
	if (strcmp(date, a->row.since) < 0 && strcmp(a->row.since, today) <= 0)
		return appointment_fault(f, &a->row, "termina antes de empezar");
	return 0;
}

static int end(struct change *c, long id, const char *date, const char *why, const char *today,
    struct arena *arena, struct fault *f)
{
	struct appointment a;
	char never[DATE_SIZE];

	if (find(c->s, id, arena, &a, f) != 0 || check_end(&a, date, today, f) != 0)
		return -1;
	date_before(a.row.since, never);
	if (strcmp(date, never) < 0)
		date = never;
	appointment_tell(&c->before, &a, a.row.until);
	appointment_tell(&c->after, &a, date);
	buf_add(&c->after, why);
	return appointment_until(c->s, id, date, why, f);
}

int store_appointment_end(struct store *s, long id, const char *date, const char *why,
    const char *today, struct fault *f)
{
	struct change c = { s, BUF_EMPTY, BUF_EMPTY };
	struct arena arena = { 0 };
	int answer;

	if (store_begin(s, f) != 0)
		return -1;
	answer = end(&c, id, date, why, today, &arena, f);
	arena_clear(&arena);
	return finish(&c, answer, f);
}

/* ---- the tipo of a seat -------------------------------------------------------------- */

static int rename_kind(struct change *c, const struct appointment *old, const char *kind, struct fault *f)
{
	struct appointment a = *old;
	sqlite3_stmt *st = db_stmt(c->s, SQL_APPOINTMENT_KIND);

	a.row.kind = kind;
	appointment_tell(&c->before, old, old->row.until);
	appointment_tell(&c->after, &a, a.row.until);
	db_bind_int(st, ":id", a.id);
	db_bind(st, ":kind", kind);
	return db_run(c->s, st, f);
}

/* The seat itself, for whoever comes next; told when it is vacant. */
static int rename_seat(struct change *c, int seat, const char *kind, const char *today, bool named,
    struct fault *f)
{
	sqlite3_stmt *st = db_stmt(c->s, SQL_SEAT_KIND);
	struct roster all;
	const struct roster_row *row = NULL;
	int answer = seats_at(c->s, today, &all, f);

	for (size_t i = 0; answer == 0 && i < all.n; i++)
		row = all.row[i].seat == seat ? &all.row[i] : row;
	if (answer == 0 && row == NULL && !named)
		answer = fault_set(f, FAULT_INPUT, "no hay ningún lugar %d", seat);
	if (answer == 0 && !named && strcmp(row->kind, kind) != 0) {
		seat_tell(&c->before, row, "");
		row = &(struct roster_row){ .seat = seat, .kind = kind };
		seat_tell(&c->after, row, "");
	}
	roster_clear(&all);
	db_bind_int(st, ":seat", seat);
	db_bind(st, ":kind", kind);
	return answer == 0 ? db_run(c->s, st, f) : -1;
}

int store_seat_kind(struct store *s, int seat, const char *kind, const char *today, struct fault *f)
{
	struct change c = { s, BUF_EMPTY, BUF_EMPTY };
	struct appointments there;
	int answer;

	if (*kind == '\0')
		return fault_set(f, FAULT_INPUT, "lugar %d: falta el tipo de integrante", seat);
	if (store_begin(s, f) != 0)
		return -1;
	answer = appointments_between(s, seat, today, "", 0, &there, f);
	for (size_t i = 0; answer == 0 && i < there.n; i++)
		answer = rename_kind(&c, &there.row[i], kind, f);
	if (answer == 0)
		answer = rename_seat(&c, seat, kind, today, there.n > 0, f);
	appointments_clear(&there);
	return finish(&c, answer, f);
}

/* ---- a seat that ends ---------------------------------------------------------------- */

/* Why it cannot go, or 0. */
static int check_abolish(struct store *s, const struct roster *there, int seat, const char *date,
    struct fault *f)
{
	struct appointments named;
	const struct appointment *a;
	int answer = appointments_between(s, seat, date, "", 0, &named, f);

	if (answer == 0 && there->n == 1)
		answer = fault_set(f, FAULT_INPUT, "el lugar %d es el único: no se suprime", seat);
	if (answer == 0 && named.n > 0) {
		a = &named.row[0];
		answer = strcmp(a->row.since, date) > 0
		    ? fault_set(f, FAULT_INPUT, "el lugar %d no queda vacante: %s está en él desde el %s",
			seat, a->row.name, a->row.since)
		    : fault_set(f, FAULT_INPUT, "el lugar %d no está vacante el %s: lo ocupa %s, %s; antes "
			"termine su nombramiento", seat, date, a->row.name, caracter_word(a->row.caracter));
	}
	appointments_clear(&named);
	return answer;
}

static int abolish(struct change *c, int seat, const char *date, const char *why, struct fault *f)
{
	struct roster there;
	const struct roster_row *row = NULL;
	int answer = seats_at(c->s, date, &there, f);

	for (size_t i = 0; answer == 0 && i < there.n; i++)
		row = there.row[i].seat == seat ? &there.row[i] : row;
	if (answer == 0 && row == NULL)
		answer = fault_set(f, FAULT_INPUT, "el %s no hay ningún lugar %d", date, seat);
	if (answer == 0)
		answer = check_abolish(c->s, &there, seat, date, f);
	if (answer == 0)
		answer = seat_abolish(c->s, row, date, &c->before, &c->after, f);
	buf_addf(&c->after, "desde %s%s%s", date, *why != '\0' ? ". " : "", why);
	roster_clear(&there);
	return answer;
}

int store_seat_abolish(struct store *s, int seat, const char *date, const char *why, struct fault *f)
{
	struct change c = { s, BUF_EMPTY, BUF_EMPTY };
	struct civil ignored;

	if (!civil_parse_date(date, &ignored))
		return fault_set(f, FAULT_INPUT, "lugar %d: falta la fecha desde la que se suprime", seat);
	if (store_begin(s, f) != 0)
		return -1;
	return finish(&c, abolish(&c, seat, date, why, f), f);
}
