/*
 * closing — how a session begins, pauses and ends (III.2, III.6, VI.5).
 */
#include <string.h>

#include "domain/fold.h"

bool admit_ABRIR(const struct state *s, const struct turn *t)
{
	(void)s;
	(void)t;
	return true;
}

void apply_ABRIR(struct state *s, struct turn *t)
{
	s->phase = PHASE_ROLL;
	s->place = t->act->text[0];
	s->opened = t->at;
	t->fact->point = fold_place(s, CLASS_LISTA);
}

static void point_finish(struct state *s, const struct turn *t, int i, enum point_status status)
{
	s->point[i].status = status;
	s->point[i].touched = t->seq;
}

bool admit_QUORUM(const struct state *s, const struct turn *t)
{
	(void)s;
	(void)t;
	return true;	/* that it is true, the fold has seen (acts.def, Q) */
}

void apply_QUORUM(struct state *s, struct turn *t)
{
	s->phase = PHASE_AGENDA;
	s->installed = t->at;
	s->present_at_quorum = s->present;
	point_finish(s, t, fold_place(s, CLASS_LISTA), POINT_DONE);
	t->fact->point = fold_place(s, CLASS_LISTA);
}

bool admit_NO_CELEBRADA(const struct state *s, const struct turn *t)
{
	(void)s;
	(void)t;
	return true;
}

void apply_NO_CELEBRADA(struct state *s, struct turn *t)
{
	s->phase = PHASE_NOT_HELD;
	s->ended = t->at;
	s->end_reason = t->act->text[0];
	t->fact->point = fold_place(s, CLASS_LISTA);
}

bool admit_RECESO(const struct state *s, const struct turn *t)
{
	(void)s;
	(void)t;
	return true;
}

void apply_RECESO(struct state *s, struct turn *t)
{
	struct adjournment *a;

	s->adjournment = arena_grow(&s->arena, s->adjournment, s->n_adjournments,
	    &s->cap_adjournments, sizeof *s->adjournment);
	a = &s->adjournment[s->n_adjournments++];
	memset(a, 0, sizeof *a);
	a->from = t->at;
	a->touched = t->seq;
	s->recess = true;
}

bool admit_REANUDAR(const struct state *s, const struct turn *t)
{
	return s->recess || no(t, REFUSED_NOT_IN_RECESS);
}

static void recess_end(struct state *s, struct turn *t)
{
	struct adjournment *a = &s->adjournment[s->n_adjournments - 1];

	a->to = t->at;
	a->over = true;
	a->touched = t->seq;
	t->fact->since = a->from;
	s->recess = false;
}

void apply_REANUDAR(struct state *s, struct turn *t)
{
	recess_end(s, t);
}

/* ---- the acta ---------------------------------------------------------------------- */

static bool awaits_approval(const struct state *s, const struct turn *t)
{
	bool pending = false;

	for (int i = 0; i < s->body->n_unapproved; i++)
		pending = pending || s->body->unapproved[i] == t->act->ref;
	for (size_t i = 0; i < s->n_approved; i++)
		pending = pending && s->approved[i] != t->act->ref;
	t->why->act = t->act->ref;
	return pending || no(t, REFUSED_NO_EARLIER_ACTA);
}

/* The vote that has just carried the open point's proposal; -1 if none did. */
static int vote_in_point(const struct state *s)
{
	int open = fold_open(s), d = open < 0 ? -1 : s->point[open].decided;

	if (d < 0 || !s->point[open].motion->carried)
		return -1;
	return s->decision[d].method == METHOD_VOTE && s->decision[d].subject == SUBJECT_PROPOSAL ? d : -1;
}

/*
 * An earlier acta has no motion of its own. Whoever differs does so on the open point's
 * proposal, whose vote then decides, or between points on the acta in general, where a vote
 * would be about this session's: a point must be opened for it.
 */
static bool admit_earlier_acta(const struct state *s, const struct turn *t)
{
	const struct motion *m = fold_open(s) >= 0 ? s->point[fold_open(s)].motion : s->acta;

	if (!awaits_approval(s, t))
		return false;
	if (s->amendment != NULL)
		return no(t, REFUSED_AMENDMENT_PENDING);
	return m == NULL || vote_in_point(s) >= 0 ||
	    consensus_possible(s, t, m, REFUSED_EARLIER_CONTESTED);
}

static void approve_earlier(struct state *s, struct turn *t)
{
	const struct motion *at_hand = fold_open(s) >= 0 ? s->point[fold_open(s)].motion : s->acta;
	struct motion *m;

	s->approved = arena_grow(&s->arena, s->approved, s->n_approved, &s->cap_approved,
	    sizeof *s->approved);
	s->approved[s->n_approved++] = t->act->ref;
	if ((t->fact->decision = vote_in_point(s)) >= 0)
		return;
	m = motion_new(s, SUBJECT_ACTA,
	    arena_printf(&s->arena, "Aprobar el acta de la sesión %ld", t->act->ref), t->root);
	if (at_hand != NULL)
		m->position = at_hand->position;	/* excusas count here too */
	decision_consensus(s, t, t->fact->point, m, m->text);
}

bool admit_APROBAR_ACTA(const struct state *s, const struct turn *t)
{
	if (s->phase == PHASE_AGENDA)
		return no(t, REFUSED_AGENDA_PENDING);
	if (t->act->ref != 0)
		return admit_earlier_acta(s, t);
	if (fold_open(s) >= 0)
		return no_point(t, REFUSED_POINT_STILL_OPEN, s->point[fold_open(s)].no);
	if (s->amendment != NULL)
		return no(t, REFUSED_AMENDMENT_PENDING);
	return s->acta->carried || consensus_possible(s, t, s->acta, REFUSED_ACTA_CONTESTED);
}

void apply_APROBAR_ACTA(struct state *s, struct turn *t)
{
	int acta = fold_place(s, CLASS_ACTA);

	if (t->act->ref != 0) {
		approve_earlier(s, t);
		return;
	}
	if (!s->acta->carried)
		decision_consensus(s, t, acta, s->acta, s->acta->text);
	else
		t->fact->decision = decision_voted(s, SUBJECT_ACTA);
	s->acta->carried = true;
	s->phase = PHASE_APPROVED;
	s->last_point = acta;
	point_finish(s, t, acta, POINT_DONE);
	t->fact->point = acta;
	t->fact->subject = SUBJECT_ACTA;
}

bool admit_CLAUSURAR(const struct state *s, const struct turn *t)
{
	(void)s;
	(void)t;
	return true;
}

void apply_CLAUSURAR(struct state *s, struct turn *t)
{
	int clausura = fold_place(s, CLASS_CLAUSURA);

	if (s->recess)
		recess_end(s, t);
	for (size_t i = 0; i < s->n_points; i++) {
		if (s->point[i].status == POINT_OPEN)
			point_finish(s, t, (int)i, POINT_DONE);
		else if (s->point[i].status == POINT_PENDING && (int)i != clausura)
			point_finish(s, t, (int)i, POINT_DEFERRED);
	}
	point_finish(s, t, clausura, POINT_DONE);
	for (size_t i = 0; i < s->n_stays; i++)
		if (!s->stay[i].over)
			s->stay[i].touched = t->seq;
	s->open_point = s->open_child = -1;
	s->amendment = NULL;
	s->phase = PHASE_CLOSED;
	s->ended = t->at;
	s->end_reason = t->act->text[0];
	t->fact->point = clausura;
}
