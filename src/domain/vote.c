/*
 * vote — the named vote: who is entitled, ballots, excusas, the computed result (IV, I.3).
 */
#include "domain/fold.h"

/* The removal's affected seat in this decision; -1 if it is no removal. */
static int affected_seat(const struct state *s, const struct decision *d)
{
	return d->subject == SUBJECT_REMOVAL ?
	    body_seat(s->body, s->point[d->point].matter.affected) : -1;
}

bool admit_VOTACION(const struct state *s, const struct turn *t)
{
	const struct motion *m = motion_at_hand(s);
	int open = fold_open(s), affected;

	if (m == NULL)
		return nothing_at_hand(s, t);
	if (m->carried)
		return no(t, m->subject == SUBJECT_AGENDA ? REFUSED_USE_APPROVE_AGENDA :
		    REFUSED_USE_APPROVE_ACTA);
	if (m->subject == SUBJECT_REMOVAL) {
		affected = body_seat(s->body, s->point[open].matter.affected);
		return affected < 0 || s->seat[affected].stay < 0 || s->point[open].affected_spoke ||
		    no_seat(t, REFUSED_REMOVAL_UNHEARD, s->point[open].matter.affected);
	}
	if (m->subject == SUBJECT_AGENDA && s->body->rules.agenda_by == AGENDA_BY_ALL &&
	    s->present < s->body->n_seats)
		return true;	/* who is absent cannot consent: the vote decides (III.1, IV) */
	return state_contested(s) || s->body->rules.direct_vote || no(t, REFUSED_NO_OBJECTION);
}

void apply_VOTACION(struct state *s, struct turn *t)
{
	const struct motion *m = motion_at_hand(s);
	struct decision *d = decision_new(s, t, motion_place(s, m), m, m->text, METHOD_VOTE);
	int affected;

	t->fact->object = m->root;
	t->fact->uncontested = !state_contested(s);
	s->voting = (int)s->n_decisions - 1;
	s->fresh = 0;
	if (m->subject != SUBJECT_REMOVAL)
		return;
	for (int i = 0; i < s->body->n_seats; i++)
		d->ballot[i].entitled = true;	/* all members decide it (I.3) */
	d->entitled = s->body->n_seats;
	affected = affected_seat(s, d);
	if (affected >= 0)
		d->ballot[affected].kind = s->body->rules.affected == AFFECTED_EXCUSED ?
		    BALLOT_EXCUSED : BALLOT_NONE;
}

/* May the seat cast a ballot in the open vote? */
static bool may_vote(const struct state *s, int seat)
{
	const struct decision *d = &s->decision[s->voting];

	return d->ballot[seat].entitled && s->seat[seat].stay >= 0 && seat != affected_seat(s, d);
}

static bool lacks_ballot(const struct state *s, int seat)
{
	return may_vote(s, seat) && s->decision[s->voting].ballot[seat].kind == BALLOT_NONE;
}

bool admit_VOTAR(const struct state *s, const struct turn *t)
{
	const struct decision *d;
	int i;

	if (s->voting < 0)
		return no(t, REFUSED_NO_VOTE);
	if (t->act->seat == SEAT_REST) {
		for (i = 0; i < s->body->n_seats; i++)
			if (lacks_ballot(s, i))
				return true;
		return no(t, REFUSED_NO_REST);
	}
	if ((i = fold_seat(s, t)) < 0)
		return false;
	d = &s->decision[s->voting];
	if (!d->ballot[i].entitled)
		return no_seat(t, REFUSED_NOT_ENTITLED, t->act->seat);
	if (i == affected_seat(s, d))
		return no_seat(t, REFUSED_REMOVAL_AFFECTED, t->act->seat);
	if (s->seat[i].stay < 0)
		return no_seat(t, d->ballot[i].who == NULL ? REFUSED_SEAT_EMPTY : REFUSED_LEFT,
		    t->act->seat);
	return true;
}

static void cast(struct state *s, struct turn *t, int seat, enum ballot_kind kind,
    const char *reason)
{
	struct ballot *b = &s->decision[s->voting].ballot[seat];

	b->kind = kind;
	b->who = state_sitting(s, seat);
	b->caracter = state_caracter(s, seat);
	b->reason = reason;
	b->touched = t->seq;
	/* The later of excusa and ballot stands, in a new vote on the same thing too. */
	motion_at_hand(s)->position[seat].excused = kind == BALLOT_EXCUSED;
}

static void tell_ballot(struct state *s, struct turn *t)
{
	t->fact->decision = s->voting;
	t->fact->point = s->decision[s->voting].point;
	t->fact->subject = s->decision[s->voting].subject;
	t->fact->object = s->decision[s->voting].root;
}

void apply_VOTAR(struct state *s, struct turn *t)
{
	static const enum ballot_kind kinds[] = {
		[SENSE_FAVOR] = BALLOT_FAVOR,
		[SENSE_CONTRA] = BALLOT_CONTRA,
		[SENSE_ABSTENCION] = BALLOT_ABSTENCION,
	};
	enum ballot_kind kind = kinds[t->act->sense];
	int seat;

	tell_ballot(s, t);
	if (t->act->seat == SEAT_REST) {
		for (int i = 0; i < s->body->n_seats; i++)
			if (lacks_ballot(s, i))
				cast(s, t, i, kind, NULL);
		return;
	}
	seat = body_seat(s->body, t->act->seat);
	cast(s, t, seat, kind, NULL);
	t->fact->seat = seat;
	t->fact->who = state_sitting(s, seat);
	t->fact->caracter = state_caracter(s, seat);
}

/* ---- excusa: before the decision, or in the vote ------------------------------------ */

bool admit_EXCUSA(const struct state *s, const struct turn *t)
{
	const struct motion *m = motion_at_hand(s);
	int i;

	if (!fold_seated(s, t, &i))
		return false;
	if (m == NULL)
		return nothing_at_hand(s, t);
	if (m->subject == SUBJECT_REMOVAL && s->point[fold_open(s)].matter.affected == t->act->seat)
		return no_seat(t, REFUSED_REMOVAL_AFFECTED, t->act->seat);
	return s->voting < 0 || s->decision[s->voting].ballot[i].entitled ||
	    no_seat(t, REFUSED_NOT_ENTITLED, t->act->seat);
}

void apply_EXCUSA(struct state *s, struct turn *t)
{
	int i = body_seat(s->body, t->act->seat);
	struct motion *m = motion_at_hand(s);

	/* Who steps aside differs no more; the excusa outlives a vote that does not carry. */
	m->position[i] = (struct position){ .excused = true, .excuse = t->act->text[0] };
	fact_tell(s, t, m, i);
	if (s->voting >= 0) {
		cast(s, t, i, BALLOT_EXCUSED, t->act->text[0]);
		tell_ballot(s, t);
	}
}

/* ---- the result ------------------------------------------------------------------------ */

static void count(struct decision *d, int n_seats, bool interrupted)
{
	d->favor = d->contra = d->abstentions = d->excused = d->silent = 0;
	for (int i = 0; i < n_seats; i++) {
		if (!d->ballot[i].entitled)
			continue;
		if (d->ballot[i].kind == BALLOT_EXCUSED)
			d->excused++;
		else if (interrupted || d->ballot[i].kind == BALLOT_NONE)
			d->silent++;
		else if (d->ballot[i].kind == BALLOT_FAVOR)
			d->favor++;
		else if (d->ballot[i].kind == BALLOT_CONTRA)
			d->contra++;
		else
			d->abstentions++;
	}
}

static bool carries(const struct state *s, const struct decision *d)
{
	if (d->subject == SUBJECT_REMOVAL)
		return d->favor * 2 > s->body->n_seats;
	switch (s->body->rules.majority) {
	case MAJORITY_PRESENT:
		return d->favor * 2 > d->entitled;
	case MAJORITY_SEATS:
		return d->favor * 2 > s->body->n_seats;
	case MAJORITY_CAST:
		break;
	}
	return d->favor > d->contra;
}

bool admit_CERRAR_VOTACION(const struct state *s, const struct turn *t)
{
	return s->voting >= 0 || no(t, REFUSED_NO_VOTE);
}

void apply_CERRAR_VOTACION(struct state *s, struct turn *t)
{
	struct decision *d = &s->decision[s->voting];
	struct motion *m = motion_at_hand(s);
	bool interrupted = s->present < s->quorum;	/* III.2 */

	tell_ballot(s, t);
	count(d, s->body->n_seats, interrupted);
	d->present = s->present;
	d->closed = t->at;
	d->touched = t->seq;
	d->unanimous = d->favor > 0 && d->favor == d->entitled - d->excused;
	if (interrupted)
		d->outcome = OUTCOME_INTERRUPTED;
	else if (d->favor == d->contra && d->favor > 0)
		d->outcome = OUTCOME_TIE;
	else
		d->outcome = carries(s, d) ? OUTCOME_CARRIED : OUTCOME_LOST;
	s->voting = -1;
	if (d->outcome == OUTCOME_CARRIED)
		motion_carry(s, t, m, d->number - 1);
	else if (d->outcome == OUTCOME_LOST && m->subject == SUBJECT_AMENDMENT)
		s->amendment = NULL;
}
