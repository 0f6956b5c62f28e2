#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/desk_inside.h"
#include "app/desk_members.h"
#include "app/desk_pending.h"
#include "app/listing.h"
#include "base/mem.h"
#include "base/words.h"

#define ACUERDOS_MOST 500	/* more than anybody reads; the register has them all */

struct reader {
	struct desk *desk;
	int64_t	 today;		/* days since 1970-01-01 */
	struct pendings *out;
};

static void iso(int64_t day, char out[DATE_SIZE])
{
	struct civil c = { 0 };

	civil_from_days(day, &c.year, &c.month, &c.day);
	civil_date(c, out);
}

/* Takes text and reference over. */
static void add(struct reader *r, struct pending p)
{
	struct pendings *out = r->out;

	out->row = xgrow(out->row, out->n, &out->cap, sizeof *out->row);
	out->row[out->n++] = p;
}

/* ---- sessions ------------------------------------------------------------------------ */

static void add_session(struct reader *r, const struct desk_session *s)
{
	int days = (int)(s->day - r->today);
	struct pending p = { .session = s->id, .reference = xstrdup(s->title), .days = days };

	if (desk_session_live(s)) {
		p.kind = PENDING_LIVE;
		p.dated = days < 0;	/* left open since */
		p.text = xasprintf("La %s sigue abierta (%s)", s->title, s->status);
		p.numeral = "VI.5";
	} else if (strcmp(s->status, "clausurada") == 0 && !s->acta_approved) {
		p.kind = PENDING_ACTA;
		p.days = 0;
		p.text = xasprintf("Aprobar acta: %s", s->title);
		p.numeral = "III.6";
	} else if (desk_session_planned(s) && days <= PENDING_DAYS) {
		p.kind = PENDING_SESSION;
		p.dated = true;
		p.text = xasprintf(days < 0 ? "La %s del %s no se abrió" : "Celebrar la %s del %s",
		    s->title, s->date);
		p.numeral = "VI.2";
	}
	if (p.text != NULL)
		add(r, p);
	else
		free(p.reference);
}

/* ---- actas outside the room ---------------------------------------------------------- */

/* What each step of the view pasos is, once it waits; the text takes the session's title. */
static const struct {
	const char *step;
	enum pending_kind kind;
	const char *words, *numeral;
} steps[] = {
	{ "firmada", PENDING_SIGN, "Firmar acta", "III.6" },
	{ "copias", PENDING_COPY, "Entregar copias", "III.7" },
	{ "enviada", PENDING_SEND, "Enviar acta", "III.8" },
	{ "publicada", PENDING_PUBLISH, "Publicar acta", "III.12" },
};

static char *step_text(const struct table *t, size_t row, size_t step, const char *title)
{
	long missing = strtol(table_text(t, row, "faltan"), NULL, 10);

	if (missing == 0)
		return xasprintf("%s: %s", steps[step].words, title);
	return xasprintf("%s: %s, %s %ld", steps[step].words, title, missing == 1 ? "falta" : "faltan", missing);
}

static void add_step(struct reader *r, const struct table *t, size_t row, const struct session_row *of)
{
	struct desk_session *s = desk_session_of(of, 1);
	struct civil due;
	bool dated = civil_parse_date(table_text(t, row, "vence"), &due);

	for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
		if (strcmp(table_text(t, row, "paso"), steps[i].step) == 0)
			add(r, (struct pending){ .kind = steps[i].kind, .dated = dated,
				.days = dated ? (int)(civil_day(due) - r->today) : 0, .session = of->id,
				.text = step_text(t, row, i, s->title), .reference = xstrdup(s->title),
				.numeral = steps[i].numeral });
	desk_sessions_free(s, 1);
}

static int read_steps(struct reader *r, long id, struct fault *f)
{
	char session[24];
	const struct table_key key = { "sesion", session };
	struct session_row of;
	struct table t;

	snprintf(session, sizeof session, "%ld", id);
	/* What waits is chosen here: a condition on what the view counts makes SQLite count it twice. */
	if (store_view(r->desk->store, "pasos", &key, 1, &t, f) < 0)
		return -1;
	if (store_session(r->desk->store, id, &of, f) < 0) {
		table_free(&t);
		return -1;
	}
	for (size_t i = 0; i < t.n; i++)
		if (strcmp(table_text(&t, i, "estado"), "pendiente") == 0)
			add_step(r, &t, i, &of);
	session_row_clear(&of);
	table_free(&t);
	return 0;
}

/* Of sessions closed with their acta approved: before, it is the approval that waits. */
static int read_papers(struct reader *r, struct fault *f)
{
	long *open;
	size_t n_open;
	int answer = 0;

	if (store_papers_open(r->desk->store, &open, &n_open, f) < 0)
		return -1;
	for (size_t i = 0; i < n_open && answer == 0; i++)
		answer = read_steps(r, open[i], f);
	free(open);
	return answer;
}

static int read_sessions(struct reader *r, struct fault *f)
{
	struct session_row *row;
	size_t n;

	if (store_sessions_left(r->desk->store, &row, &n, f) < 0)
		return -1;
	r->out->session = desk_session_of(row, n);
	r->out->n_sessions = n;
	session_rows_free(row, n);
	for (size_t i = n; i-- > 0;)	/* oldest first */
		add_session(r, &r->out->session[i]);
	return read_papers(r, f);
}

/* ---- acuerdos ------------------------------------------------------------------------ */

static void add_acuerdo(struct reader *r, const struct table *t, size_t row)
{
	const char *owner = table_text(t, row, "responsable"), *folio = table_text(t, row, "folio");
	char due[DATE_SIZE];
	struct civil c;

	snprintf(due, sizeof due, "%s", table_text(t, row, "vence"));
	if (!civil_parse_date(due, &c))
		return;
	add(r, (struct pending){ .kind = PENDING_ACUERDO, .dated = true,
		.days = (int)(civil_day(c) - r->today), .numeral = "VI.8",
		.text = xasprintf("Acuerdo %s · %s", folio, *owner != '\0' ? owner : "sin responsable"),
		.session = strtol(table_text(t, row, "sesion"), NULL, 10), .reference = xstrdup(folio),
		.acuerdo = strtoll(table_text(t, row, "orden"), NULL, 10) });
}

/* What is overdue on a day some days ahead is overdue now, or due soon. */
static int read_acuerdos(struct reader *r, struct fault *f)
{
	char ahead[DATE_SIZE];
	const struct register_query q = { .overdue = true, .today = ahead, .limit = ACUERDOS_MOST,
		.order = REGISTER_BY_DUE, .brief = true };
	struct table t;

	iso(r->today + PENDING_DAYS + 1, ahead);
	if (store_register(r->desk->store, &q, &t, f) < 0)
		return -1;
	for (size_t i = 0; i < t.n; i++)
		add_acuerdo(r, &t, i);
	table_free(&t);
	return 0;
}

/* ---- seats --------------------------------------------------------------------------- */

static void add_seat(struct reader *r, const struct member_seat *s)
{
	const char *missing = s->titular == NULL ? "titular" : "suplente";
	struct pending p = { .kind = PENDING_SEAT, .numeral = "I.1", .days = s->number,
		.reference = xasprintf("lugar %d", s->number) };

	if (s->titular == NULL && s->suplente == NULL)
		p.text = xasprintf("El lugar %d, %s, está vacante", s->number, s->kind);
	else
		p.text = xasprintf("Falta %s en el lugar %d, %s", missing, s->number, s->kind);
	add(r, p);
}

static int read_seats(struct reader *r, struct fault *f)
{
	struct members m;

	if (desk_members(r->desk, NULL, &m, f) < 0)
		return -1;
	for (size_t i = 0; i < m.n_seats; i++)
		if ((m.seat[i].titular == NULL || m.seat[i].suplente == NULL) && *m.seat[i].abolished == '\0')
			add_seat(r, &m.seat[i]);
	members_clear(&m);
	return 0;
}

/* ---- all of it ------------------------------------------------------------------------ */

/* A session left open before anything else; then by date; what has none comes last, by kind. */
static int rank(const struct pending *p)
{
	return p->kind == PENDING_LIVE ? 0 : p->dated ? 1 : 2;
}

static int compare(const void *x, const void *y)
{
	const struct pending *a = x, *b = y;

	if (rank(a) != rank(b))
		return rank(a) - rank(b);
	if (rank(a) == 2 && a->kind != b->kind)
		return (int)a->kind - (int)b->kind;
	if (a->days != b->days)
		return a->days < b->days ? -1 : 1;
	if (a->kind != b->kind)
		return (int)a->kind - (int)b->kind;
	if (a->session != b->session)
		return a->session < b->session ? -1 : 1;
	return strcmp(a->reference, b->reference);
}

/* At one moment; and the file is locked once, not for each acta. */
static int read_all(struct reader *r, struct fault *f)
{
	struct fault ignored;
	int answer;

	if (store_begin_reading(r->desk->store, f) < 0)
		return -1;
	answer = read_sessions(r, f) < 0 || read_acuerdos(r, f) < 0 || read_seats(r, f) < 0 ? -1 : 0;
	return store_commit(r->desk->store, answer == 0 ? f : &ignored) < 0 ? -1 : answer;
}

int desk_pendings(struct desk *d, struct pendings *out, struct fault *f)
{
	struct reader r = { d, when_day(env_now(d->env)), out };

	*out = (struct pendings){ .n = 0 };
	if (read_all(&r, f) < 0)
		return -1;
	if (out->n > 0)
		qsort(out->row, out->n, sizeof *out->row, compare);
	for (size_t i = 0; i < out->n; i++)	/* it was only for their order */
		if (!out->row[i].dated)
			out->row[i].days = 0;
	return 0;
}

int pendings_read(struct store *s, const struct env *env, struct pendings *out, struct fault *f)
{
	struct desk d = { .store = s, .env = env };

	return desk_pendings(&d, out, f);
}

void pendings_clear(struct pendings *p)
{
	for (size_t i = 0; i < p->n; i++) {
		free(p->row[i].text);
		free(p->row[i].reference);
	}
	free(p->row);
	desk_sessions_free(p->session, p->n_sessions);
	*p = (struct pendings){ .n = 0 };
}

void pending_days(const struct pending *p, struct buf *out)
{
	int n = p->days < 0 ? -p->days : p->days;

	if (!p->dated)
		return;
	if (p->days == 0 || p->days == 1) {
		buf_add(out, p->days == 0 ? "hoy" : "mañana");
		return;
	}
	buf_add(out, p->days < 0 ? "hace " : "en ");
	buf_addi(out, n, 1);
	buf_add(out, n == 1 ? " día" : " días");
}

/* ---- as a table ------------------------------------------------------------------------- */

static const char *const kinds[] = {
	[PENDING_LIVE] = "sesión abierta",
	[PENDING_ACUERDO] = "acuerdo",
	[PENDING_ACTA] = "acta",
	[PENDING_SIGN] = "firmas",
	[PENDING_SEND] = "envío",
	[PENDING_COPY] = "copias",
	[PENDING_PUBLISH] = "publicación",
	[PENDING_SESSION] = "sesión",
	[PENDING_SEAT] = "lugar",
};

enum { WHEN, DAYS, KIND, TEXT, NUMERAL, SESSION, REFERENCE, COLUMNS };
static const char *const columns[COLUMNS] = { "cuando", "dias", "clase", "pendiente", "numeral",
	"sesion", "referencia" };

static void add_row(const struct pending *p, struct table *t)
{
	struct buf when = BUF_EMPTY;
	char days[24] = "", session[24] = "";

	pending_days(p, &when);
	if (p->dated)
		snprintf(days, sizeof days, "%d", p->days);
	if (p->session > 0)
		snprintf(session, sizeof session, "%ld", p->session);
	listing_add(t, (const char *const[COLUMNS]){ [WHEN] = buf_str(&when), [DAYS] = days,
	    [KIND] = kinds[p->kind], [TEXT] = p->text, [NUMERAL] = p->numeral, [SESSION] = session,
	    [REFERENCE] = p->reference });
	buf_clear(&when);
}

struct table pendings_table(const struct pendings *all)
{
	struct table t = listing_table(columns, COLUMNS, all->n);

	for (size_t i = 0; i < all->n; i++)
		add_row(&all->row[i], &t);
	return t;
}

void pendings_csv(const struct pendings *all, struct buf *out)
{
	struct table t = pendings_table(all);

	listing_write(&t, LISTING_CSV, NULL, 0, out);
	table_free(&t);
}
