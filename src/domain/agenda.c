/*
 * agenda — the order of the day: amendments and approval (III.1).
 *
 * Points are only ever added to the array, so an index stays good; `no` tells
 * the order. Amendments touch the pending points between orden and acta: numbers
 * of points taken up or withdrawn stay, the others fill the free numbers in order.
 */
#include <stdlib.h>
#include <string.h>

#include "domain/fold.h"

/* May this point be withdrawn, moved, or give its place to a new one? */
static bool movable(const struct point *p)
{
	return !class_own_act(p->matter.klass) && p->no.minor == 0 && p->status == POINT_PENDING;
}

/* The pending points that take part in numbering, by number. Returns how many. */
static int flow(const struct state *s, int *order)
{
	int all[POINTS_MAX * 2], n = 0;

	state_agenda(s, all);
	for (size_t i = 0; i < s->n_points; i++) {
		const struct point *p = &s->point[all[i]];

		if (movable(p) || (p->status == POINT_PENDING &&
		    (p->matter.klass == CLASS_ACTA || p->matter.klass == CLASS_CLAUSURA)))
			order[n++] = all[i];
	}
	return n;
}

/* Gives the free numbers, in order, to the points in their new order. */
static void renumber(struct state *s, const int *order, const int *number, int n, long seq)
{
	for (int i = 0; i < n; i++) {
		struct point *p = &s->point[order[i]];

		if (p->no.major != number[i])
			p->touched = seq;
		p->no.major = number[i];
	}
}

static void insert(int *v, int n, int at, int x)
{
	memmove(v + at + 1, v + at, (size_t)(n - at) * sizeof *v);
	v[at] = x;
}

static int point_add(struct state *s, const struct act *act, long root, long seq,
    enum point_origin origin)
{
	struct point *p;

	s->point = arena_grow(&s->arena, s->point, s->n_points, &s->cap_points, sizeof *s->point);
	p = &s->point[s->n_points];
	memset(p, 0, sizeof *p);
	p->id = -root;
	p->matter.klass = CLASS_DECISION;
	if (act->text[1] != NULL)
		matter_class_parse(act->text[1], &p->matter);
	p->matter.title = act->text[0];
	p->origin = origin;
	p->decided = -1;
	p->touched = seq;
	return (int)s->n_points++;
}

void amendment_apply(struct state *s, const struct act *act, long root, long seq,
    enum point_origin origin)
{
	int order[POINTS_MAX * 2], number[POINTS_MAX * 2];
	int p = state_point(s, act->point), n = flow(s, order), at = 0;

	if (s->phase == PHASE_AGENDA)
		s->agenda->carried = false;	/* what was voted was another agenda */
	if (act->kind == ACT_RETIRAR) {
		s->point[p].status = POINT_WITHDRAWN;
		s->point[p].touched = seq;
		return;
	}
	for (int i = 0; i < n; i++)
		number[i] = s->point[order[i]].no.major;
	while (order[at] != p)
		at++;
	if (act->kind == ACT_AGREGAR) {
		int max = 0;

		for (size_t i = 0; i < s->n_points; i++)
			if (s->point[i].no.major > max)
				max = s->point[i].no.major;
		insert(order, n, at, point_add(s, act, root, seq, origin));
		number[n++] = max + 1;
	} else {
		int to = state_point(s, act->to), target = 0;

		while (order[target] != to)
			target++;
		memmove(order + at, order + at + 1, (size_t)(n - at - 1) * sizeof *order);
		insert(order, n - 1, target, p);
	}
	renumber(s, order, number, n, seq);
}

const char *amendment_text(const struct state *s, const struct act *act, struct arena *a)
{
	int p = state_point(s, act->point);
	const char *title = p < 0 ? "" : s->point[p].matter.title;

	if (act->kind == ACT_AGREGAR)
		return arena_printf(a, "Agregar el punto %d, %s", act->point.major, act->text[0]);
	if (act->kind == ACT_RETIRAR)
		return arena_printf(a, "Retirar el punto %d, %s", act->point.major, title);
	return arena_printf(a, "Pasar el punto %d, %s, al número %d", act->point.major, title,
	    act->to.major);
}

/* ---- admission ---------------------------------------------------------------- */

/* Vacant seats promote nothing. */
static bool removal_sound(const struct body *b, const struct matter *m)
{
	for (int i = 0; i < m->n_promoters; i++)
		if (body_seat(b, m->promoter[i]) < 0 || body_vacant(b, body_seat(b, m->promoter[i])))
			return false;
	return matter_promoted(m) && body_seat(b, m->affected) >= 0;
}

static bool class_sound(const struct state *s, const struct turn *t)
{
	struct matter m;

	if (t->act->text[1] == NULL)
		return true;
	t->why->detail = t->act->text[1];
	if (!matter_class_parse(t->act->text[1], &m))
		return no(t, REFUSED_BAD_CLASS);
	switch (m.klass) {
	case CLASS_SEGUIMIENTO:
	case CLASS_INFORMATIVO:
	case CLASS_DECISION:
	case CLASS_ASUNTO:
		return true;
	case CLASS_REMOCION:
		if (!removal_sound(s->body, &m))
			return no(t, REFUSED_REMOVAL_PROMOTERS);
		return *s->body->seat[body_seat(s->body, m.affected)].titular.name != '\0' ||
		    no_seat(t, REFUSED_NO_TITULAR, m.affected);
	default:
		return no(t, REFUSED_BAD_CLASS);
	}
}

/* A point that an amendment may touch, or whose number it may give: else `fixed`, or its status. */
static bool point_sound(const struct state *s, const struct turn *t, struct point_no where,
    enum refusal_code fixed)
{
	int i = state_point(s, where);
	const struct point *p;

	if (i < 0)
		return no_point(t, REFUSED_NO_POINT, where);
	p = &s->point[i];
	if (movable(p))
		return true;
	if (class_own_act(p->matter.klass) || p->no.minor != 0)
		return no_point(t, fixed, where);
	return no_point(t, REFUSED_POINT_NOT_PENDING, where);
}

/* The number of the acta is the place just before it. */
static bool is_acta(const struct state *s, struct point_no where)
{
	int i = state_point(s, where);

	return i >= 0 && s->point[i].matter.klass == CLASS_ACTA && s->point[i].status == POINT_PENDING;
}

/* An approved agenda is amended only between points. */
static bool amendable(const struct state *s, const struct turn *t)
{
	if (s->phase == PHASE_POINTS && fold_open(s) >= 0)
		return no_point(t, REFUSED_POINT_STILL_OPEN, s->point[fold_open(s)].no);
	return true;
}

/* Is it a matter for generales, while that point is open? */
static bool is_general(const struct state *s, const struct act *act)
{
	return s->open_point >= 0 && s->point[s->open_point].matter.klass == CLASS_GENERALES &&
	    act->point.major == s->point[s->open_point].no.major;
}

bool admit_AGREGAR(const struct state *s, const struct turn *t)
{
	struct matter m = { .klass = CLASS_ASUNTO };

	if (s->n_points >= POINTS_MAX)
		return no(t, REFUSED_TOO_MANY_POINTS);
	if (is_general(s, t->act)) {
		if (t->act->text[1] != NULL &&
		    (!matter_class_parse(t->act->text[1], &m) || m.klass != CLASS_ASUNTO))
			return no(t, REFUSED_GENERAL_CLASS);
		return t->act->point.minor == 0 ||
		    point_no_same(t->act->point, state_next_general(s)) ||
		    no_point(t, REFUSED_GENERAL_NUMBER, state_next_general(s));
	}
	return amendable(s, t) && class_sound(s, t) && (is_acta(s, t->act->point) ||
	    point_sound(s, t, t->act->point, REFUSED_POINT_PLACE));
}

bool admit_RETIRAR(const struct state *s, const struct turn *t)
{
	return amendable(s, t) && point_sound(s, t, t->act->point, REFUSED_POINT_FIXED);
}

bool admit_MOVER(const struct state *s, const struct turn *t)
{
	return amendable(s, t) && point_sound(s, t, t->act->point, REFUSED_POINT_FIXED) &&
	    point_sound(s, t, t->act->to, REFUSED_POINT_PLACE) &&
	    (!point_no_same(t->act->point, t->act->to) || no_point(t, REFUSED_POINT_THERE, t->act->to));
}

/* ---- effect ------------------------------------------------------------------- */

static void general_add(struct state *s, struct turn *t)
{
	struct point_no number = state_next_general(s);
	int i = point_add(s, t->act, t->root, t->seq, ORIGIN_SESSION);

	s->point[i].no = number;
	s->point[i].matter.klass = CLASS_ASUNTO;
	t->fact->object_no = number;
	t->fact->title = t->act->text[0];
	t->fact->in_force = true;
}

/*
 * Before approval an amendment takes effect at once, and is put aside only if
 * somebody objects to it; afterwards it waits for consensus or a vote.
 */
static void amend(struct state *s, struct turn *t)
{
	const struct point *named = &s->point[state_point(s, t->act->point)];

	t->fact->object = named->id;
	t->fact->title = t->act->kind == ACT_AGREGAR ? t->act->text[0] : named->matter.title;
	t->fact->object_no = t->act->kind == ACT_MOVER ? t->act->to : t->act->point;
	if (t->act->kind == ACT_MOVER)
		t->fact->before = arena_printf(&s->arena, "%d", t->act->point.major);
	t->fact->point = fold_place(s, CLASS_ORDEN);
	s->amendment = NULL;
	if (s->phase == PHASE_POINTS) {
		t->fact->subject = SUBJECT_AMENDMENT;
		s->amendment = motion_new(s, SUBJECT_AMENDMENT,
		    amendment_text(s, t->act, &s->arena), t->root);
		s->amendment->amendment = t->act;
		return;
	}
	s->n_before_fresh = s->n_points;
	s->before_fresh = arena_alloc(&s->arena, s->n_points * sizeof *s->point);
	memcpy(s->before_fresh, s->point, s->n_points * sizeof *s->point);
	s->carried_before_fresh = s->agenda->carried;
	s->fresh = s->n_facts;	/* the row just begun, plus one */
	amendment_apply(s, t->act, t->root, t->seq, ORIGIN_APPROVAL);
	t->fact->in_force = true;
}

void apply_AGREGAR(struct state *s, struct turn *t)
{
	if (is_general(s, t->act))
		general_add(s, t);
	else
		amend(s, t);
}

void apply_RETIRAR(struct state *s, struct turn *t)
{
	amend(s, t);
}

void apply_MOVER(struct state *s, struct turn *t)
{
	amend(s, t);
}

bool admit_APROBAR_ORDEN(const struct state *s, const struct turn *t)
{
	if (s->phase != PHASE_AGENDA)
		return no(t, REFUSED_AGENDA_APPROVED);
	if (s->amendment != NULL)
		return no(t, REFUSED_AMENDMENT_PENDING);
	if (s->agenda->carried)
		return true;
	if (!consensus_possible(s, t, s->agenda, REFUSED_AGENDA_CONTESTED))
		return false;
	if (s->body->rules.agenda_by == AGENDA_BY_ALL && s->present < s->body->n_seats) {
		t->why->detail = fold_missing(s, t->scratch);
		return no(t, REFUSED_AGENDA_ABSENT);
	}
	return true;
}

void apply_APROBAR_ORDEN(struct state *s, struct turn *t)
{
	int orden = fold_place(s, CLASS_ORDEN);

	if (!s->agenda->carried)
		decision_consensus(s, t, orden, s->agenda, s->agenda->text);
	else
		t->fact->decision = decision_voted(s, SUBJECT_AGENDA);
	s->agenda->carried = true;
	s->n_approved_agenda = s->n_points;
	s->approved_agenda = arena_alloc(&s->arena, s->n_points * sizeof *s->point);
	memcpy(s->approved_agenda, s->point, s->n_points * sizeof *s->point);
	s->phase = PHASE_POINTS;
	s->fresh = 0;
	s->point[orden].status = POINT_DONE;
	s->point[orden].touched = t->seq;
	s->last_point = orden;
	t->fact->subject = SUBJECT_AGENDA;
}
