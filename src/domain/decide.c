/*
 * decide — consensus first, and only if positions differ the majority (IV).
 *
 * Votes belong to seats. Results are computed here and nowhere typed.
 */
#include <string.h>

#include "domain/fold.h"

struct motion *motion_new(struct state *s, enum subject subject, const char *text, long root)
{
	struct motion *m = arena_alloc(&s->arena, sizeof *m);

	m->subject = subject;
	m->text = text;
	m->root = root;
	m->position = arena_alloc(&s->arena, (size_t)s->body->n_seats * sizeof *m->position);
	return m;
}

struct decision *decision_new(struct state *s, const struct turn *t, int point,
    const struct motion *m, const char *text, enum method method)
{
	struct decision *d;

	s->decision = arena_grow(&s->arena, s->decision, s->n_decisions, &s->cap_decisions,
	    sizeof *s->decision);
	d = &s->decision[s->n_decisions++];
	memset(d, 0, sizeof *d);
	d->root = t->root;
	d->number = (int)s->n_decisions;
	d->point = point;
	d->subject = m->subject;
	d->text = text;
	d->method = method;
	d->opened = t->at;
	d->touched = t->seq;
	d->ballot = arena_alloc(&s->arena, (size_t)s->body->n_seats * sizeof *d->ballot);
	for (int i = 0; i < s->body->n_seats; i++) {
		struct ballot *b = &d->ballot[i];

		b->touched = t->seq;
		b->who = state_sitting(s, i);
		b->caracter = state_caracter(s, i);
		b->entitled = b->who != NULL;
		if (b->entitled && m->position[i].excused) {
			b->kind = BALLOT_EXCUSED;
			b->reason = m->position[i].excuse;
		}
		d->entitled += b->entitled;
	}
	t->fact->decision = (int)s->n_decisions - 1;
	t->fact->point = point;
	t->fact->subject = m->subject;
	return d;
}

void decision_consensus(struct state *s, struct turn *t, int point, const struct motion *m,
    const char *text)
{
	struct decision *d = decision_new(s, t, point, m, text, METHOD_CONSENSUS);

	for (int i = 0; i < s->body->n_seats; i++) {
		if (d->ballot[i].kind == BALLOT_EXCUSED)
			d->excused++;
		else if (d->ballot[i].entitled)
			d->ballot[i].kind = BALLOT_CONSENSUS;
	}
	d->favor = d->entitled - d->excused;
	d->outcome = OUTCOME_CARRIED;
	d->present = s->present;
	d->closed = t->at;
}

int decision_voted(const struct state *s, enum subject subject)
{
	int d = (int)s->n_decisions - 1;

	while (d >= 0 && (s->decision[d].subject != subject || s->decision[d].method != METHOD_VOTE ||
	    s->decision[d].outcome != OUTCOME_CARRIED))
		d--;
	return d;
}

bool consensus_possible(const struct state *s, const struct turn *t, const struct motion *m,
    enum refusal_code contested)
{
	int deciding = 0;

	for (int i = 0; i < s->body->n_seats; i++) {
		if (s->seat[i].stay < 0)
			continue;
		if (m->position[i].differs)
			return no_seat(t, contested, s->body->seat[i].number);
		deciding += !m->position[i].excused;
	}
	return deciding > 0 || no(t, REFUSED_NOBODY_DECIDES);
}

struct motion *motion_at_hand(const struct state *s)
{
	int open = fold_open(s);

	switch (state_subject(s)) {
	case SUBJECT_PROPOSAL:
	case SUBJECT_REMOVAL:
		return s->point[open].motion;
	case SUBJECT_AMENDMENT:
		return s->amendment;
	case SUBJECT_AGENDA:
		return s->agenda;
	case SUBJECT_ACTA:
		return s->acta;
	case SUBJECT_NONE:
		break;
	}
	return NULL;
}

bool nothing_at_hand(const struct state *s, const struct turn *t)
{
	int open = fold_open(s);

	if (open < 0)
		return no(t, REFUSED_NOTHING_AT_HAND);
	return no(t, s->point[open].motion == NULL ? REFUSED_NO_PROPOSAL : REFUSED_PROPOSAL_DECIDED);
}

int motion_place(const struct state *s, const struct motion *m)
{
	if (m->subject == SUBJECT_AMENDMENT || m->subject == SUBJECT_AGENDA)
		return fold_place(s, CLASS_ORDEN);
	if (m->subject == SUBJECT_ACTA)
		return fold_place(s, CLASS_ACTA);
	return fold_open(s);
}

void fact_tell(const struct state *s, struct turn *t, const struct motion *m, int seat)
{
	t->fact->seat = seat;
	t->fact->who = state_sitting(s, seat);
	t->fact->caracter = state_caracter(s, seat);
	t->fact->subject = m->subject;
	t->fact->object = m->root;
	t->fact->point = motion_place(s, m);
}

/* ---- proposals and positions ----------------------------------------------------- */

bool admit_PROPUESTA(const struct state *s, const struct turn *t)
{
	return fold_open(s) >= 0 || no(t, REFUSED_NO_POINT_OPEN);
}

void apply_PROPUESTA(struct state *s, struct turn *t)
{
	struct point *p = &s->point[fold_open(s)];

	if (p->motion != NULL && !p->motion->carried)
		t->fact->before = p->motion->text;
	p->motion = motion_new(s,
	    p->matter.klass == CLASS_REMOCION ? SUBJECT_REMOVAL : SUBJECT_PROPOSAL,
	    t->act->text[0], t->root);
	p->touched = t->seq;
	t->fact->subject = p->motion->subject;
}

bool admit_OBJETAR(const struct state *s, const struct turn *t)
{
	const struct motion *m = motion_at_hand(s);
	int i;

	if (!fold_seated(s, t, &i))
		return false;
	if (m == NULL)
		return nothing_at_hand(s, t);
	if (m->subject == SUBJECT_AGENDA && s->fresh > 0)
		return true;	/* it is the amendment just made that is objected to */
	return !m->position[i].differs || no_seat(t, REFUSED_DIFFERS_ALREADY, t->act->seat);
}

/* The amendment just made loses its effect and waits for a decision. */
static void amendment_suspend(struct state *s, const struct turn *t)
{
	struct fact *f = &s->fact[s->fresh - 1];

	for (size_t i = 0; i < s->n_before_fresh; i++) {
		s->before_fresh[i].touched = t->seq;
		s->before_fresh[i].motion = s->point[i].motion;
	}
	memcpy(s->point, s->before_fresh, s->n_before_fresh * sizeof *s->point);
	s->n_points = s->n_before_fresh;
	s->agenda->carried = s->carried_before_fresh;
	s->amendment = motion_new(s, SUBJECT_AMENDMENT, amendment_text(s, f->what, &s->arena), f->root);
	s->amendment->amendment = f->what;
	f->subject = SUBJECT_AMENDMENT;
	f->in_force = false;
	f->touched = t->seq;
	s->fresh = 0;
}

void apply_OBJETAR(struct state *s, struct turn *t)
{
	int i = body_seat(s->body, t->act->seat);
	struct motion *m;

	if (state_subject(s) == SUBJECT_AGENDA && s->fresh > 0)
		amendment_suspend(s, t);
	m = motion_at_hand(s);
	m->position[i] = (struct position){ .differs = true, .reason = t->act->text[0] };
	fact_tell(s, t, m, i);
}

bool admit_CONFORME(const struct state *s, const struct turn *t)
{
	const struct motion *m = motion_at_hand(s);
	int i;

	if (!fold_seated(s, t, &i))
		return false;
	if (m == NULL)
		return nothing_at_hand(s, t);
	return m->position[i].differs || no_seat(t, REFUSED_DIFFERS_NOT, t->act->seat);
}

void apply_CONFORME(struct state *s, struct turn *t)
{
	int i = body_seat(s->body, t->act->seat);
	struct motion *m = motion_at_hand(s);

	m->position[i].differs = false;
	fact_tell(s, t, m, i);
}

/* ---- consensus --------------------------------------------------------------------- */

bool admit_CONSENSO(const struct state *s, const struct turn *t)
{
	const struct motion *m = motion_at_hand(s);

	if (m == NULL)
		return nothing_at_hand(s, t);
	if (m->subject == SUBJECT_AGENDA)
		return no(t, REFUSED_USE_APPROVE_AGENDA);
	if (m->subject == SUBJECT_ACTA)
		return no(t, REFUSED_USE_APPROVE_ACTA);
	if (m->subject == SUBJECT_REMOVAL)
		return no(t, REFUSED_REMOVAL_BY_VOTE);
	return consensus_possible(s, t, m, REFUSED_CONTESTED);
}

void motion_carry(struct state *s, const struct turn *t, struct motion *m, int decision)
{
	m->carried = true;
	if (m->subject == SUBJECT_AMENDMENT) {
		enum point_origin origin = s->phase == PHASE_AGENDA ? ORIGIN_APPROVAL : ORIGIN_SESSION;

		amendment_apply(s, m->amendment, m->root, t->seq, origin);
		for (size_t i = 0; i < s->n_facts; i++) {
			if (s->fact[i].what != m->amendment)
				continue;
			s->fact[i].in_force = true;
			s->fact[i].touched = t->seq;
		}
		s->amendment = NULL;
	} else if (m->subject == SUBJECT_PROPOSAL || m->subject == SUBJECT_REMOVAL) {
		s->point[s->decision[decision].point].decided = decision;
	}
}

void apply_CONSENSO(struct state *s, struct turn *t)
{
	struct motion *m = motion_at_hand(s);

	t->fact->object = m->root;
	decision_consensus(s, t, motion_place(s, m), m, m->text);
	motion_carry(s, t, m, (int)s->n_decisions - 1);
}
