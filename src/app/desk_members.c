#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/desk_inside.h"
#include "app/desk_members.h"
#include "app/padron.h"
#include "base/text.h"
#include "base/words.h"

#define SEAT_MAX 999

/* ---- dates --------------------------------------------------------------------------- */

void desk_day_words(const char *iso, struct buf *out)
{
	struct civil c = { 0 };

	if (civil_parse_date(iso, &c))
		words_date_short(out, c);
	else
		buf_add(out, iso);
}

enum member_stands member_stands(const struct member *m, const char *date)
{
	bool ended = *m->until != '\0';

	if (ended && strcmp(m->until, m->since) < 0)
		return MEMBER_NEVER;
	if (strcmp(m->since, date) > 0)
		return MEMBER_COMING;
	return ended && strcmp(m->until, date) < 0 ? MEMBER_PAST : MEMBER_NOW;
}

/* ---- reading --------------------------------------------------------------------------- */

static struct member member_of(const struct appointment *a)
{
	const struct roster_row *r = &a->row;

	return (struct member){ a->id, r->seat, r->caracter, r->kind, r->title, r->name, r->post,
		r->represents, r->contact, a->contact_public, r->since, r->until, a->origin, a->document,
		a->ended_why };
}

/* The seat of that number, added in its place if it is not there. */
static struct member_seat *seat_of(struct members *m, int number, const char *kind, bool coming)
{
	size_t at = 0;

	while (at < m->n_seats && m->seat[at].number < number)
		at++;
	if (at == m->n_seats || m->seat[at].number != number) {
		memmove(&m->seat[at + 1], &m->seat[at], (m->n_seats++ - at) * sizeof *m->seat);
		m->seat[at] = (struct member_seat){ .number = number, .kind = kind, .coming = coming,
			.abolished = "" };
	}
	return &m->seat[at];
}

/* Those that exist that day, vacant or not, and those to which somebody is coming. */
static int add_seats(struct desk *d, struct members *m, struct fault *f)
{
	struct roster r;

	if (store_roster_at(d->store, m->date, &r, f) < 0)
		return -1;
	m->seat = arena_alloc(&m->arena, (r.n + m->n_all + 1) * sizeof *m->seat);
	for (size_t i = 0; i < r.n; i++)
		if (r.row[i].seat > 0)
			seat_of(m, r.row[i].seat, arena_dup(&m->arena, r.row[i].kind), false);
	roster_clear(&r);
	for (size_t i = 0; i < m->n_all; i++) {
		const struct member *x = &m->all[i];
		enum member_stands stands = member_stands(x, m->date);

		if (x->seat == 0)
			m->facilitator = stands == MEMBER_NOW ? x : m->facilitator;
		else if (stands == MEMBER_COMING)
			seat_of(m, x->seat, x->kind, true);
		else if (stands == MEMBER_NOW && x->caracter == CARACTER_TITULAR)
			seat_of(m, x->seat, x->kind, false)->titular = x;
		else if (stands == MEMBER_NOW)
			seat_of(m, x->seat, x->kind, false)->suplente = x;
	}
	return 0;
}

static int add_abolished(struct desk *d, struct members *m, struct fault *f)
{
	struct roster r;

	if (store_seats_abolished(d->store, &r, f) < 0)
		return -1;
	m->gone = arena_alloc(&m->arena, (r.n + 1) * sizeof *m->gone);
	for (size_t i = 0; i < r.n; i++) {
		const char *kind = arena_dup(&m->arena, r.row[i].kind), *since = arena_dup(&m->arena, r.row[i].since);

		if (strcmp(since, m->date) <= 0)
			m->gone[m->n_gone++] = (struct member_seat){ .number = r.row[i].seat, .kind = kind,
				.abolished = since };
		for (size_t k = 0; k < m->n_seats; k++)
			if (m->seat[k].number == r.row[i].seat)
				m->seat[k].abolished = since;
	}
	roster_clear(&r);
	return 0;
}

static int add_terms(struct desk *d, struct members *m, struct fault *f)
{
	struct terms t;

	if (store_terms(d->store, &t, f) < 0)
		return -1;
	m->term = arena_alloc(&m->arena, (t.n + 1) * sizeof *m->term);
	m->n_terms = t.n;
	m->term_now = -1;
	for (size_t i = 0; i < t.n; i++) {
		m->term[i] = (struct member_term){ t.row[i].id, arena_dup(&m->arena, t.row[i].name),
			arena_dup(&m->arena, t.row[i].start), arena_dup(&m->arena, t.row[i].end) };
		if (strcmp(m->term[i].start, m->date) <= 0 && strcmp(m->date, m->term[i].end) <= 0)
			m->term_now = (int)i;
	}
	terms_clear(&t);
	return 0;
}

int desk_members(struct desk *d, const char *date, struct members *out, struct fault *f)
{
	struct appointments kept;

	memset(out, 0, sizeof *out);
	if (store_appointments(d->store, &kept, f) < 0)
		return -1;
	desk_today(d, out->date);
	if (date != NULL)
		snprintf(out->date, sizeof out->date, "%s", date);
	out->arena = kept.arena;	/* its texts and ours live together from now on */
	out->n_all = kept.n;
	out->all = arena_alloc(&out->arena, (kept.n + 1) * sizeof *out->all);
	for (size_t i = 0; i < kept.n; i++)
		out->all[i] = member_of(&kept.row[i]);
	if (add_seats(d, out, f) < 0 || add_abolished(d, out, f) < 0 || add_terms(d, out, f) < 0) {
		members_clear(out);
		return -1;
	}
	members_warn(out);
	return 0;
}

void members_clear(struct members *m)
{
	arena_clear(&m->arena);
	memset(m, 0, sizeof *m);
}

/* ---- a change, read ------------------------------------------------------------------- */

static const char *clean(struct arena *a, const char *text)
{
	char *line = text_clean_line(text != NULL ? text : "");
	const char *kept = arena_dup(a, line);

	free(line);
	return kept;
}

static int date(struct arena *a, const char *what, const char *given, const char **out, struct fault *f)
{
	const char *line = clean(a, given);

	if (padron_date(line, a, out))
		return 0;
	return fault_set(f, FAULT_INPUT,
	    "%s: «%.40s» no es una fecha; se escribe como 2026-03-25 o 25/3/2026", what, line);
}

/* The tipo alone tells the facilitator from a seat when the table is read again. */
static int check_kind(const struct member *m, struct fault *f)
{
	if (m->seat < 0 || m->seat > SEAT_MAX)
		return fault_set(f, FAULT_INPUT, "el lugar va del 1 al %d", SEAT_MAX);
	if (m->seat > 0 && padron_facilitator(m->kind))
		return fault_set(f, FAULT_INPUT, "quien facilita no ocupa un lugar (III.9)");
	return 0;
}

static int read_change(const struct member_change *c, struct arena *a, struct member_change *out,
    struct fault *f)
{
	const struct member *m = &c->m;
	struct member *o = &out->m;

	*out = *c;
	o->kind = m->seat == 0 ? "Facilitador" : clean(a, m->kind);
	o->title = clean(a, m->title);
	o->name = clean(a, m->name);
	o->post = clean(a, m->post);
	o->represents = clean(a, m->represents);
	o->contact = clean(a, m->contact);
	o->origin = clean(a, m->origin);
	o->document = clean(a, m->document);
	o->ended_why = clean(a, m->ended_why);
	out->term.name = clean(a, c->term.name);
	if (date(a, "Desde", m->since, &o->since, f) < 0 || date(a, "Hasta", m->until, &o->until, f) < 0 ||
	    date(a, "Empieza", c->term.start, &out->term.start, f) < 0 ||
	    date(a, "Termina", c->term.end, &out->term.end, f) < 0)
		return -1;
	return c->act == MEMBER_TERM || c->act == MEMBER_END || c->act == MEMBER_ABOLISH ? 0 : check_kind(o, f);
}

/* ---- a change, done ------------------------------------------------------------------- */

static struct appointment appointment_of(const struct member *m)
{
	return (struct appointment){ m->id, { m->seat, m->caracter, m->kind, m->title, m->name, m->post,
		m->represents, m->contact, m->since, m->until }, m->contact_public, m->origin, m->document, "" };
}

static bool names(const struct matter *m, int seat)
{
	bool found = m->affected == seat;

	for (int i = 0; i < m->n_promoters; i++)
		found = found || m->promoter[i] == seat;
	return m->klass == CLASS_REMOCION && found;
}

/* Does its planned agenda hold a removal of that seat, or promoted by it? -1: the fault says so, or why not. */
static int check_agenda(struct desk *d, const struct session_row *row, int seat, struct fault *f)
{
	struct arena a;
	struct matter *matter;
	struct desk_session *s;
	int n, answer;

	arena_init(&a);
	answer = store_session_agenda(d->store, row->id, &a, &matter, &n, f);
	for (int i = 0; answer == 0 && i < n; i++)
		if (names(&matter[i], seat)) {
			s = desk_session_of(row, 1);
			answer = fault_set(f, FAULT_INPUT, "la %s del %s tiene una remoción que nombra el lugar %d: "
			    "antes quítela de su orden del día (I.3)", s->title, s->date, seat);
			desk_sessions_free(s, 1);
		}
	arena_clear(&a);
	return answer;
}

static int check_planned(struct desk *d, int seat, const char *date, struct fault *f)
{
	struct session_row *row;
	char day[DATE_SIZE];
	size_t n;
	int answer = 0;

	if (store_sessions_left(d->store, &row, &n, f) < 0)
		return -1;
	for (size_t i = 0; answer == 0 && i < n; i++)
		if (row[i].acts == 0 && strcmp(when_date(row[i].date, day), date) >= 0)
			answer = check_agenda(d, &row[i], seat, f);
	session_rows_free(row, n);
	return answer;
}

/* Who conducts a session counts on the seats with which it was opened. */
static int abolish(struct desk *d, const struct member *m, struct fault *f)
{
	long live;

	if (store_live_session(d->store, &live, f) < 0)
		return -1;
	if (live != 0)
		return fault_set(f, FAULT_INPUT, "hay una sesión en curso, que cuenta el lugar %d en su quórum: "
		    "cuando termine se suprime (III.2)", m->seat);
	if (check_planned(d, m->seat, m->since, f) < 0)
		return -1;
	return store_seat_abolish(d->store, m->seat, m->since, m->ended_why, f);
}

static int put(struct desk *d, const struct member_change *c, struct fault *f)
{
	const struct appointment a = appointment_of(&c->m);
	const struct term t = { c->term.id, c->term.name, c->term.start, c->term.end };
	char today[DATE_SIZE];

	desk_today(d, today);
	switch (c->act) {
	case MEMBER_APPOINT:
		return store_appoint(d->store, &a, f);
	case MEMBER_MEND:
		return store_appointment_mend(d->store, &a, f);
	case MEMBER_END:
		return store_appointment_end(d->store, c->m.id, c->m.until, c->m.ended_why, today, f);
	case MEMBER_ABOLISH:
		return abolish(d, &c->m, f);
	case MEMBER_KIND:
		return store_seat_kind(d->store, c->m.seat, c->m.kind, today, f);
	default:
		return store_term_put(d->store, &t, f);
	}
}

/* A session freezes the table as text and reads it back: what it could not read is not kept. */
static int check_table(struct desk *d, const char *day, struct fault *f)
{
	struct roster r, again;
	struct buf text = BUF_EMPTY;
	bool anybody = false;
	int answer;

	if (store_roster_at(d->store, day, &r, f) < 0)
		return -1;
	for (size_t i = 0; i < r.n; i++)
		anybody = anybody || r.row[i].seat > 0;
	padron_write(&r, &text);
	roster_clear(&r);
	answer = anybody ? padron_parse("padrón", buf_str(&text), text.len, &again, f) : 0;
	if (anybody && answer == 0)
		roster_clear(&again);
	buf_clear(&text);
	return answer;
}

/* Inside a transaction of the caller's. */
static int attempt(struct desk *d, const struct member_change *given, struct fault *f)
{
	struct member_change c;
	struct arena a;
	char today[DATE_SIZE];
	int answer;

	desk_today(d, today);
	arena_init(&a);
	answer = read_change(given, &a, &c, f) < 0 || put(d, &c, f) < 0 || check_table(d, today, f) < 0 ||
	    (*c.m.since != '\0' && check_table(d, c.m.since, f) < 0) ? -1 : 0;
	arena_clear(&a);
	return answer;
}

int desk_members_change(struct desk *d, const struct member_change *c, struct fault *f)
{
	if (d->holder != NULL)
		return desk_looking(d, f);
	if (store_begin(d->store, f) < 0)
		return -1;
	if (attempt(d, c, f) == 0)
		return store_commit(d->store, f);
	store_rollback(d->store);
	return -1;
}

/* The very change is made and taken back, so that what is shown cannot differ from what is done. */
int desk_members_preview(struct desk *d, const struct member_change *c, char **lines, struct fault *f)
{
	struct members before, after;
	struct buf b = BUF_EMPTY;
	int answer;

	*lines = NULL;
	if (d->holder != NULL)
		return desk_looking(d, f);
	if (desk_members(d, NULL, &before, f) < 0)
		return -1;
	answer = store_begin(d->store, f);
	if (answer == 0) {
		answer = attempt(d, c, f);
		if (answer == 0)
			answer = desk_members(d, NULL, &after, f);
		store_rollback(d->store);
	}
	if (answer == 0) {
		members_difference(&before, &after, &b);
		members_clear(&after);
	}
	members_clear(&before);
	*lines = answer == 0 ? buf_take(&b) : NULL;
	return answer;
}
