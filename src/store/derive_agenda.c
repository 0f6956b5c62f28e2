/*
 * derive_agenda — the session itself and its points, as they stand and as approved.
 */
#include "config.h"

#include "store/derive.h"

/* ---- the session ---------------------------------------------------------------------- */

static int put_state(struct job *j)
{
	const struct state *x = j->state;
	const struct body *b = x->body;
	sqlite3_stmt *st = db_stmt(j->s, SQL_STATE_PUT);
	struct buf name = BUF_EMPTY, clave = BUF_EMPTY;
	int r;

	if (x->installed.t != 0) {
		state_clave(x, &clave);
		db_bind_int(st, ":present_at_quorum", x->present_at_quorum);
	}
	person_write(&b->facilitator, &name);
	db_bind_int(st, ":session", j->session);
	db_bind(st, ":status", phase_word(x));
	db_bind(st, ":kind", kind_word(b->kind));
	db_bind_int(st, ":number", b->number);
	db_bind_int(st, ":year", b->year);
	db_bind_some(st, ":clave", buf_str(&clave));
	db_bind_some(st, ":place", x->place);
	db_bind_when(st, ":opened", x->opened);
	db_bind_when(st, ":installed", x->installed);
	db_bind_when(st, ":ended", x->ended);
	db_bind_int(st, ":seats", b->n_seats);
	db_bind_int(st, ":quorum", x->quorum);
	db_bind_int(st, ":quorum_base", body_quorum_base(b));
	db_bind(st, ":quorum_reading", b->rules.quorum == QUORUM_LITERAL ?
	    "literal, redondeada hacia arriba" : "mitad entera más uno");
	db_bind_some(st, ":facilitator", buf_str(&name));
	db_bind_some(st, ":facilitator_post", b->facilitator.post);
	db_bind_some(st, ":reason", x->end_reason);
	r = db_run(j->s, st, j->f);
	buf_clear(&name);
	buf_clear(&clave);
	return r;
}

/* Was it on the agenda, and never opened? The points done by their own act do not count. */
static bool untouched(const struct point *p)
{
	return !p->taken_up && (p->status == POINT_PENDING || p->status == POINT_DEFERRED) &&
	    !class_own_act(p->matter.klass);
}

/* "C. Martín Pureco Saldaña (Ciudadanía, lugar 7)" */
static void seat_phrase(const struct body *b, int number, struct buf *out)
{
	int i = body_seat(b, number);

	if (i < 0)
		return;
	if (*b->seat[i].titular.name == '\0')
		buf_add(out, "vacante");
	person_write(&b->seat[i].titular, out);
	buf_addf(out, " (%s, lugar %d)", b->seat[i].kind, number);
}

static void bind_removal(struct job *j, sqlite3_stmt *st, const struct matter *m, struct buf *affected,
    struct buf *promoters)
{
	const struct body *b = j->state->body;

	if (m->klass != CLASS_REMOCION)
		return;
	seat_phrase(b, m->affected, affected);
	for (int i = 0; i < m->n_promoters; i++) {
		buf_add(promoters, i == 0 ? "" : i == m->n_promoters - 1 ? " y " : ", ");
		seat_phrase(b, m->promoter[i], promoters);
	}
	db_bind_int(st, ":affected", m->affected);
	db_bind_some(st, ":affected_name", buf_str(affected));
	db_bind_some(st, ":promoters", buf_str(promoters));
}

static int put_point(struct job *j, int i)
{
	const struct point *p = &j->state->point[i];
	sqlite3_stmt *st = db_stmt(j->s, SQL_POINT_PUT);
	struct buf number = BUF_EMPTY, affected = BUF_EMPTY, promoters = BUF_EMPTY;
	int r;

	point_no_write(p->no, &number);
	db_bind_int(st, ":session", j->session);
	db_bind_int(st, ":idx", i);
	db_bind(st, ":number", buf_str(&number));
	db_bind_int(st, ":rank", p->no.major * 1000L + p->no.minor);
	db_bind_int(st, ":level", p->no.minor == 0 ? 1 : 2);
	db_bind(st, ":title", p->matter.title);
	db_bind(st, ":class", class_word(p->matter.klass));
	bind_removal(j, st, &p->matter, &affected, &promoters);
	db_bind(st, ":untouched", untouched(p) ? "1" : NULL);
	db_bind(st, ":status", point_status_word(p->status));
	db_bind(st, ":origin", point_origin_word(p->origin));
	db_bind_some(st, ":reason", p->reason);
	r = db_run(j->s, st, j->f);
	buf_clear(&number);
	buf_clear(&affected);
	buf_clear(&promoters);
	return r;
}

/* The agenda as aprobar_orden found it: written once, with that act. */
static int put_approved_agenda(struct job *j)
{
	const struct state *x = j->state;

	if (!j->all && (x->n_facts == 0 || x->fact[x->n_facts - 1].what->kind != ACT_APROBAR_ORDEN))
		return 0;
	for (size_t i = 0; i < x->n_approved_agenda; i++) {
		const struct point *p = &x->approved_agenda[i];
		sqlite3_stmt *st = db_stmt(j->s, SQL_APPROVED_PUT);

		db_bind_int(st, ":session", j->session);
		db_bind_int(st, ":idx", (long)i);
		db_bind_int(st, ":number", p->no.major);
		db_bind(st, ":title", p->matter.title);
		db_bind(st, ":class", class_word(p->matter.klass));
		db_bind(st, ":status", point_status_word(p->status));
		if (db_run(j->s, st, j->f) != 0)
			return -1;
	}
	return 0;
}

/* An objection takes back the amendment just made, and with it the point that it added. */
static int put_points(struct job *j)
{
	sqlite3_stmt *cut = db_stmt(j->s, SQL_POINT_CUT);

	for (size_t i = 0; i < j->state->n_points; i++)
		if (derive_fresh(j, j->state->point[i].touched) && put_point(j, (int)i) != 0)
			return -1;
	db_bind_int(cut, ":session", j->session);
	db_bind_int(cut, ":idx", (long)j->state->n_points);
	return db_run(j->s, cut, j->f);
}

int derive_agenda(struct job *j)
{
	return put_state(j) == 0 && put_points(j) == 0 ? put_approved_agenda(j) : -1;
}
