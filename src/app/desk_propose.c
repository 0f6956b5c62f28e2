/*
 * desk_propose — what waits to be put in the next agenda: the points that were deferred and
 * the acuerdos that are still open (II.7, VI.9).
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/convoke.h"
#include "app/desk_inside.h"
#include "app/desk_plan.h"
#include "base/text.h"
#include "base/words.h"

#define ACUERDOS_MAX 50		/* offered; the register has the rest */
#define TITLE_COLS 200		/* of an acuerdo as the title of a point */

struct gather {
	struct desk *desk;
	struct proposals *out;
	size_t	 cap;
	const char **seen;	/* titles of the frame and of newer sessions: not asked for again */
	size_t	 n_seen, cap_seen;
	struct arena arena;
};

static bool seen(const struct gather *g, const char *title)
{
	for (size_t i = 0; i < g->n_seen; i++)
		if (text_same(g->seen[i], title))
			return true;
	return false;
}

static void see(struct gather *g, const char *title)
{
	g->seen = arena_grow(&g->arena, g->seen, g->n_seen, &g->cap_seen, sizeof *g->seen);
	g->seen[g->n_seen++] = arena_dup(&g->arena, title);
}

static struct proposal *add(struct gather *g)
{
	struct proposals *p = g->out;

	p->row = arena_grow(&p->arena, p->row, p->n, &g->cap, sizeof *p->row);
	memset(&p->row[p->n], 0, sizeof *p->row);
	return &p->row[p->n++];
}

/* ---- what was deferred ------------------------------------------------------------------ */

/* Deferred, or never reached because nothing was; of the classes that the reader may write. */
static bool left(const struct state *s, const struct point *p)
{
	switch (p->matter.klass) {
	case CLASS_INFORMATIVO:
	case CLASS_DECISION:
	case CLASS_REMOCION:
	case CLASS_ASUNTO:
		return p->status == POINT_DEFERRED ||
		    (s->phase == PHASE_NOT_HELD && p->status == POINT_PENDING);
	default:
		return false;
	}
}

static void tell_origin(const struct state *s, const struct point *p, struct buf *out)
{
	if (s->phase == PHASE_NOT_HELD) {
		buf_add(out, "de la que no se celebró el ");
		words_date_short(out, when_civil(s->body->planned));
		return;
	}
	buf_add(out, "diferido en ");
	state_clave(s, out);
	if (p->reason != NULL)
		buf_addf(out, " (%s)", p->reason);
}

static void add_point(struct gather *g, const struct state *s, const struct point *p)
{
	struct buf about = BUF_EMPTY;
	struct proposal *row = add(g);

	tell_origin(s, p, &about);
	row->matter = p->matter;
	row->what = row->matter.title = arena_dup(&g->out->arena, p->matter.title);
	if (row->matter.klass == CLASS_ASUNTO)	/* one of generales comes back as a matter */
		row->matter.klass = CLASS_DECISION;
	row->about = arena_dup(&g->out->arena, buf_str(&about));
	buf_clear(&about);
}

static int add_session(struct gather *g, long id, struct fault *f)
{
	struct arena scratch;
	struct session *session;
	const struct state *s;
	int *order;

	if (desk_session(g->desk, id, &session, f) < 0)
		return -1;
	s = session_state(session);
	arena_init(&scratch);
	order = arena_alloc(&scratch, (s->n_points + 1) * sizeof *order);
	state_agenda(s, order);
	for (size_t i = 0; i < s->n_points; i++)
		if (left(s, &s->point[order[i]]) && !seen(g, s->point[order[i]].matter.title))
			add_point(g, s, &s->point[order[i]]);
	for (size_t i = 0; i < s->n_points; i++)
		see(g, s->point[i].matter.title);
	arena_clear(&scratch);
	session_close(session);
	return 0;
}

/* From the newest back to the last ordinary session that was held. */
static int add_deferred(struct gather *g, struct fault *f)
{
	struct session_row *row;
	size_t n;
	int answer = 0;
	bool more = true;

	if (store_sessions(g->desk->store, &row, &n, f) < 0)
		return -1;
	for (size_t i = 0; i < n && answer == 0 && more; i++) {
		bool held = strcmp(row[i].status, "clausurada") == 0;

		if (held || strcmp(row[i].status, "no celebrada") == 0)
			answer = add_session(g, row[i].id, f);
		more = !held || row[i].kind != KIND_ORDINARIA;
	}
	session_rows_free(row, n);
	g->out->n_deferred = g->out->n;
	return answer;
}

/* ---- open acuerdos ----------------------------------------------------------------------- */

static void add_acuerdo(struct gather *g, const struct table *t, size_t i)
{
	struct buf about = BUF_EMPTY, line = BUF_EMPTY;
	const char *who = table_text(t, i, "responsable"), *due = table_text(t, i, "vence");
	struct proposal *row = add(g);
	char *clean = text_clean_line(table_text(t, i, "acuerdo"));

	buf_addf(&line, "%s: ", table_text(t, i, "folio"));
	text_fit(&line, clean, TITLE_COLS, false, false);
	buf_addf(&about, "acuerdo %s%s%s", table_text(t, i, "estado"), *who != '\0' ? " · " : "", who);
	if (*due != '\0')
		buf_addf(&about, " · vence: %s", due);
	row->acuerdo = true;
	row->what = arena_dup(&g->out->arena, buf_str(&line));
	row->matter = (struct matter){ .klass = CLASS_INFORMATIVO,
		.title = arena_printf(&g->out->arena, "Seguimiento del acuerdo %s", row->what) };
	row->about = arena_dup(&g->out->arena, buf_str(&about));
	free(clean);
	buf_clear(&about);
	buf_clear(&line);
}

static int add_acuerdos(struct gather *g, struct fault *f)
{
	const struct register_query q = { .state = "abiertos", .limit = ACUERDOS_MAX + 1, .brief = true };
	struct table t;

	if (store_register(g->desk->store, &q, &t, f) < 0)
		return -1;
	g->out->more = t.n > ACUERDOS_MAX;
	for (size_t i = 0; i < t.n && i < ACUERDOS_MAX; i++)
		add_acuerdo(g, &t, i);
	table_free(&t);
	return 0;
}

int desk_proposals(struct desk *d, enum session_kind kind, struct proposals *out, struct fault *f)
{
	struct gather g = { .desk = d, .out = out };
	struct agenda frame;
	int answer;

	memset(out, 0, sizeof *out);
	answer = convoke_frame(d->settings, kind, &g.arena, &frame, f);
	for (int i = 0; answer == 0 && i < frame.n; i++)
		see(&g, frame.matter[i].title);
	if (answer == 0)
		answer = add_deferred(&g, f);
	if (answer == 0)
		answer = add_acuerdos(&g, f);
	arena_clear(&g.arena);
	if (answer != 0)
		proposals_clear(out);
	return answer;
}

void proposals_clear(struct proposals *p)
{
	arena_clear(&p->arena);
	memset(p, 0, sizeof *p);
}
