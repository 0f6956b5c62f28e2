/*
 * presence — who sits where: roll call, arrivals, relief, departures (III.2).
 */
#include <string.h>

#include "domain/fold.h"

static void stay_begin(struct state *s, struct turn *t, int seat, enum caracter caracter)
{
	struct seat_now *now = &s->seat[seat];
	struct stay *st;

	s->stay = arena_grow(&s->arena, s->stay, s->n_stays, &s->cap_stays, sizeof *s->stay);
	st = &s->stay[s->n_stays];
	memset(st, 0, sizeof *st);
	st->seat = seat;
	st->caracter = caracter;
	st->who = caracter == CARACTER_TITULAR ? &s->body->seat[seat].titular : now->suplente;
	st->document = caracter == CARACTER_SUPLENTE ? now->document : "";
	st->from = t->at;
	st->touched = now->touched = t->seq;
	now->stay = (int)s->n_stays++;
	now->called = now->came = true;
	now->reason = NULL;
	s->present++;
	t->fact->seat = seat;
	t->fact->who = st->who;
	t->fact->caracter = caracter;
}

static void stay_end(struct state *s, struct turn *t, int seat)
{
	struct stay *st = &s->stay[s->seat[seat].stay];

	st->to = t->at;
	st->over = true;
	st->touched = s->seat[seat].touched = t->seq;
	s->seat[seat].stay = -1;
	s->present--;
}

bool admit_PRESENTE(const struct state *s, const struct turn *t)
{
	int i = fold_seat(s, t);

	if (i < 0)
		return false;
	if (s->seat[i].stay >= 0)
		return no_seat(t, REFUSED_SEAT_OCCUPIED, t->act->seat);
	if (t->act->caracter == CARACTER_SUPLENTE)
		return t->act->text[0] != NULL || s->seat[i].suplente != NULL ||
		    no_seat(t, REFUSED_NO_SUPLENTE, t->act->seat);
	if (t->act->text[0] != NULL)
		return no(t, REFUSED_TITULAR_NAMED);
	return *s->body->seat[i].titular.name != '\0' ||
	    no_seat(t, REFUSED_NO_TITULAR, t->act->seat);
}

void apply_PRESENTE(struct state *s, struct turn *t)
{
	int i = body_seat(s->body, t->act->seat);
	bool suplente = t->act->caracter == CARACTER_SUPLENTE;

	if (suplente && t->act->text[0] != NULL) {
		struct person *p = arena_alloc(&s->arena, sizeof *p);

		p->title = p->post = "";
		p->name = t->act->text[0];
		p->represents = s->body->seat[i].titular.represents;
		s->seat[i].suplente = p;
		s->seat[i].document = t->act->text[1];
	}
	stay_begin(s, t, i, suplente ? CARACTER_SUPLENTE : CARACTER_TITULAR);
}

bool admit_AUSENTE(const struct state *s, const struct turn *t)
{
	int i = fold_seat(s, t);

	if (i < 0)
		return false;
	if (s->seat[i].stay >= 0)
		return no_seat(t, REFUSED_SEAT_OCCUPIED, t->act->seat);
	return !s->seat[i].came || no_seat(t, REFUSED_SEAT_CAME, t->act->seat);
}

void apply_AUSENTE(struct state *s, struct turn *t)
{
	int i = body_seat(s->body, t->act->seat);

	s->seat[i].called = true;
	s->seat[i].reason = t->act->text[0];
	s->seat[i].touched = t->seq;
	t->fact->seat = i;
	t->fact->who = &s->body->seat[i].titular;
	t->fact->caracter = CARACTER_TITULAR;
}

bool admit_RELEVAR(const struct state *s, const struct turn *t)
{
	int i;

	if (!fold_seated(s, t, &i))
		return false;
	if (state_caracter(s, i) == t->act->caracter) {
		t->why->detail = caracter_word(t->act->caracter);
		return no(t, REFUSED_SAME_PERSON);
	}
	if (t->act->caracter == CARACTER_TITULAR)
		return *s->body->seat[i].titular.name != '\0' ||
		    no_seat(t, REFUSED_NO_TITULAR, t->act->seat);
	return s->seat[i].suplente != NULL || no_seat(t, REFUSED_NO_SUPLENTE, t->act->seat);
}

void apply_RELEVAR(struct state *s, struct turn *t)
{
	int i = body_seat(s->body, t->act->seat);
	const struct person *leaving = state_sitting(s, i);
	struct buf name = BUF_EMPTY;

	stay_end(s, t, i);
	stay_begin(s, t, i, t->act->caracter);
	person_write(leaving, &name);
	t->fact->before = arena_dup(&s->arena, buf_str(&name));
	buf_clear(&name);
}

bool admit_RETIRARSE(const struct state *s, const struct turn *t)
{
	int seat;

	return fold_seated(s, t, &seat);
}

static void objection_falls(struct motion *m, int seat)
{
	if (m != NULL)
		m->position[seat].differs = false;
}

void apply_RETIRARSE(struct state *s, struct turn *t)
{
	int i = body_seat(s->body, t->act->seat);

	t->fact->seat = i;
	t->fact->who = state_sitting(s, i);
	t->fact->caracter = state_caracter(s, i);
	stay_end(s, t, i);
	objection_falls(s->agenda, i);
	objection_falls(s->acta, i);
	objection_falls(s->amendment, i);
	for (size_t p = 0; p < s->n_points; p++)
		objection_falls(s->point[p].motion, i);
}

static void guest_add(struct state *s, struct turn *t, bool observer)
{
	struct guest *g;
	struct person *p = arena_alloc(&s->arena, sizeof *p);

	s->guest = arena_grow(&s->arena, s->guest, s->n_guests, &s->cap_guests, sizeof *s->guest);
	g = &s->guest[s->n_guests++];
	g->name = t->act->text[0];
	g->organization = t->act->text[1] == NULL ? "" : t->act->text[1];
	g->observer = observer;
	g->touched = t->seq;
	p->title = p->post = "";
	p->name = g->name;
	p->represents = g->organization;
	t->fact->who = p;
}

bool admit_OBSERVADOR(const struct state *s, const struct turn *t)
{
	(void)s;
	(void)t;
	return true;
}

void apply_OBSERVADOR(struct state *s, struct turn *t)
{
	guest_add(s, t, true);
}

bool admit_INVITADO(const struct state *s, const struct turn *t)
{
	return admit_OBSERVADOR(s, t);
}

void apply_INVITADO(struct state *s, struct turn *t)
{
	guest_add(s, t, false);
}
