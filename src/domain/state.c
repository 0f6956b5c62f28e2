#include <stdlib.h>
#include <string.h>

#include "domain/fold.h"

static void points_init(struct state *s)
{
	const struct body *b = s->body;

	s->cap_points = (size_t)b->n_matters;
	s->point = arena_alloc(&s->arena, s->cap_points * sizeof *s->point);
	for (int i = 0; i < b->n_matters; i++) {
		struct point *p = &s->point[s->n_points++];

		p->id = i + 1;
		p->no.major = i + 1;
		p->matter = b->matter[i];
		p->decided = -1;
	}
}

void state_init(struct state *s, const struct body *b)
{
	memset(s, 0, sizeof *s);
	arena_init(&s->arena);
	s->body = b;
	s->quorum = body_quorum(b);
	s->open_point = s->open_child = s->voting = -1;
	s->seat = arena_alloc(&s->arena, (size_t)b->n_seats * sizeof *s->seat);
	for (int i = 0; i < b->n_seats; i++) {
		s->seat[i].stay = -1;
		s->seat[i].document = "";
		if (*b->seat[i].suplente.name != '\0')
			s->seat[i].suplente = &b->seat[i].suplente;
	}
	points_init(s);
	s->last_point = fold_place(s, CLASS_ORDEN);
	s->agenda = motion_new(s, SUBJECT_AGENDA, "Orden del día", 0);
	s->acta = motion_new(s, SUBJECT_ACTA, "Acta de la sesión", 0);
}

void state_clear(struct state *s)
{
	arena_clear(&s->arena);
	memset(s, 0, sizeof *s);
}

int state_point(const struct state *s, struct point_no no)
{
	for (size_t i = 0; i < s->n_points; i++)
		if (point_no_same(s->point[i].no, no))
			return (int)i;
	return -1;
}

int state_point_of(const struct state *s, enum point_class c)
{
	for (size_t i = 0; i < s->n_points; i++)
		if (s->point[i].matter.klass == c && s->point[i].no.minor == 0)
			return (int)i;
	return -1;
}

enum subject state_subject(const struct state *s)
{
	int open = fold_open(s);

	if (s->phase == PHASE_AGENDA)
		return s->amendment != NULL ? SUBJECT_AMENDMENT : SUBJECT_AGENDA;
	if (s->phase != PHASE_POINTS)
		return SUBJECT_NONE;
	if (open >= 0) {
		const struct motion *m = s->point[open].motion;

		return m == NULL || m->carried ? SUBJECT_NONE : m->subject;
	}
	return s->amendment != NULL ? SUBJECT_AMENDMENT : SUBJECT_ACTA;
}

const struct motion *state_motion(const struct state *s)
{
	return motion_at_hand(s);
}

bool state_contested(const struct state *s)
{
	const struct motion *m = motion_at_hand(s);

	for (int i = 0; m != NULL && i < s->body->n_seats; i++)
		if (s->seat[i].stay >= 0 && m->position[i].differs)
			return true;
	return false;
}

const struct person *state_sitting(const struct state *s, int seat)
{
	int stay = s->seat[seat].stay;

	return stay < 0 ? NULL : s->stay[stay].who;
}

enum caracter state_caracter(const struct state *s, int seat)
{
	int stay = s->seat[seat].stay;

	return stay < 0 ? CARACTER_NONE : s->stay[stay].caracter;
}

/* Insertion sort: an agenda is short and almost in order. */
void state_agenda(const struct state *s, int *order)
{
	for (int i = 0; i < (int)s->n_points; i++) {
		int j = i;

		while (j > 0 && point_no_compare(s->point[order[j - 1]].no, s->point[i].no) > 0) {
			order[j] = order[j - 1];
			j--;
		}
		order[j] = i;
	}
}

struct point_no state_next_general(const struct state *s)
{
	int generales = state_point_of(s, CLASS_GENERALES);
	struct point_no next = { 0, 1 };

	if (generales < 0)
		return (struct point_no){ 0, 0 };
	next.major = s->point[generales].no.major;
	for (size_t i = 0; i < s->n_points; i++)
		if (s->point[i].no.major == next.major && s->point[i].no.minor >= next.minor)
			next.minor = s->point[i].no.minor + 1;
	return next;
}

int state_dissentable(const struct state *s, int seat)
{
	for (size_t d = s->n_decisions; d-- > 0;) {
		const struct decision *x = &s->decision[d];

		if (x->method == METHOD_VOTE && x->outcome != OUTCOME_OPEN &&
		    x->outcome != OUTCOME_INTERRUPTED && x->ballot[seat].entitled &&
		    x->ballot[seat].who != NULL && x->ballot[seat].kind != BALLOT_FAVOR)
			return (int)d;
	}
	return -1;
}

void state_folio(const struct state *s, int k, struct buf *out)
{
	const struct body *b = s->body;
	const char *p = b->rules.folio;

	while (*p != '\0') {
		size_t plain = strcspn(p, "{"), n;

		buf_addn(out, p, plain);
		p += plain;
		if (*p == '\0')
			return;
		n = strcspn(p, "}");
		if (strncmp(p, "{siglas}", n) == 0)
			buf_add(out, b->rules.acronym);
		else if (strncmp(p, "{tipo}", n) == 0)
			buf_add(out, kind_short(b->kind));
		else if (strncmp(p, "{numero}", n) == 0)
			buf_addf(out, "%02d", b->number);
		else if (strncmp(p, "{anio}", n) == 0)
			buf_addf(out, "%d", b->year);
		else
			buf_addf(out, "%02d", s->acuerdo[k].number);
		p += n + (p[n] == '}');
	}
}

void state_clave(const struct state *s, struct buf *out)
{
	buf_addf(out, "%s/%02d/%d", kind_short(s->body->kind), s->body->number, s->body->year);
}
