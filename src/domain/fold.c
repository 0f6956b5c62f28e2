#include <string.h>

#include "domain/fold.h"

static const struct {
	bool	(*admit)(const struct state *s, const struct turn *t);
	void	(*apply)(struct state *s, struct turn *t);
} folds[ACT_COUNT] = {
#define ACT(id, word, arguments, texts, when, help) [ACT_##id] = { admit_##id, apply_##id },
#include "domain/acts.def"
#undef ACT
};

bool no(const struct turn *t, enum refusal_code code)
{
	t->why->code = code;
	return false;
}

bool no_seat(const struct turn *t, enum refusal_code code, int number)
{
	t->why->seat = number;
	return no(t, code);
}

bool no_point(const struct turn *t, enum refusal_code code, struct point_no point)
{
	t->why->point = point;
	return no(t, code);
}

int fold_seat(const struct state *s, const struct turn *t)
{
	int i = body_seat(s->body, t->act->seat);

	if (i < 0)
		no_seat(t, REFUSED_NO_SEAT, t->act->seat);
	return i;
}

bool fold_seated(const struct state *s, const struct turn *t, int *seat)
{
	*seat = fold_seat(s, t);
	return *seat >= 0 &&
	    (s->seat[*seat].stay >= 0 || no_seat(t, REFUSED_SEAT_EMPTY, t->act->seat));
}

const char *fold_missing(const struct state *s, struct arena *a)
{
	struct buf b = BUF_EMPTY;
	const char *out;

	for (int i = 0; i < s->body->n_seats; i++) {
		const struct seat *seat = &s->body->seat[i];

		if (s->seat[i].stay >= 0)
			continue;
		buf_addf(&b, "%s%s (%d)", b.len > 0 ? ", " : "",
		    *seat->titular.name != '\0' ? seat->titular.name : seat->kind, seat->number);
	}
	out = arena_dup(a, buf_str(&b));
	buf_clear(&b);
	return out;
}

static bool fold_quorum(const struct state *s, const struct turn *t)
{
	if (s->present >= s->quorum)
		return true;
	t->why->have = s->present;
	t->why->need = s->quorum;
	t->why->detail = fold_missing(s, t->scratch);
	return no(t, REFUSED_NO_QUORUM);
}

int fold_open(const struct state *s)
{
	return s->open_child >= 0 ? s->open_child : s->open_point;
}

int fold_place(const struct state *s, enum point_class c)
{
	int i = state_point_of(s, c);

	return i < 0 ? 0 : i;
}

bool fold_gate(const struct state *s, const struct turn *t)
{
	enum act_kind k = t->act->kind;

	if (k == ACT_ABRIR)
		return s->phase == PHASE_PLANNED || no(t, REFUSED_ALREADY_OPEN);
	switch (s->phase) {
	case PHASE_PLANNED:
		return no(t, REFUSED_NOT_OPEN);
	case PHASE_NOT_HELD:
		return no(t, REFUSED_NOT_HELD);
	case PHASE_CLOSED:
		return no(t, REFUSED_CLOSED);
	case PHASE_ROLL:
		return act_when(k, 'B') || no(t, REFUSED_NOT_INSTALLED);
	case PHASE_APPROVED:
		if (!act_when(k, 'A'))
			return no(t, REFUSED_APPROVED);
		break;
	case PHASE_AGENDA:
	case PHASE_POINTS:
		break;
	}
	if (!act_when(k, 'I'))
		return no(t, REFUSED_INSTALLED);
	if (s->voting >= 0 && !act_when(k, 'V'))
		return no(t, REFUSED_VOTE_OPEN);
	if (s->recess && !act_when(k, 'R'))
		return no(t, REFUSED_IN_RECESS);
	return true;
}

bool fold_admit(const struct state *s, const struct turn *t)
{
	memset(t->why, 0, sizeof *t->why);
	if (!fold_gate(s, t))
		return false;
	if (s->n_facts > 0 && t->at.t < s->fact[s->n_facts - 1].at.t) {
		char at[WHEN_SIZE];

		t->why->detail = arena_ndup(t->scratch,
		    when_format(s->fact[s->n_facts - 1].at, at) + strlen("2026-03-25T"), 5);
		return no(t, REFUSED_EARLIER);
	}
	if (act_when(t->act->kind, 'Q') && !fold_quorum(s, t))
		return false;
	return folds[t->act->kind].admit(s, t);
}

/* The point that an act belongs to, unless its own apply knows better. */
static int point_of_fact(const struct state *s)
{
	switch (s->phase) {
	case PHASE_AGENDA:
		return fold_place(s, CLASS_ORDEN);
	case PHASE_POINTS:
	case PHASE_APPROVED:
		return fold_open(s) >= 0 ? fold_open(s) : s->last_point;
	default:
		return fold_place(s, CLASS_LISTA);
	}
}

void fold_apply(struct state *s, struct turn *t)
{
	struct fact *f;

	s->fact = arena_grow(&s->arena, s->fact, s->n_facts, &s->cap_facts, sizeof *s->fact);
	f = t->fact = &s->fact[s->n_facts++];
	memset(f, 0, sizeof *f);
	f->act = f->touched = t->seq;
	f->root = t->root;
	f->at = t->at;
	f->what = t->act;
	f->point = point_of_fact(s);
	f->decision = f->acuerdo = f->seat = -1;
	folds[t->act->kind].apply(s, t);
	f->present = s->present;
}

/* Corrections never reach the fold. */
#define NOT_FOLDED(id) \
	bool admit_##id(const struct state *s, const struct turn *t) \
	{ \
		(void)s; \
		return no(t, REFUSED_NO_ACT); \
	} \
	void apply_##id(struct state *s, struct turn *t) \
	{ \
		(void)s; \
		(void)t; \
	}
NOT_FOLDED(DESHACER)
NOT_FOLDED(RECTIFICAR)
NOT_FOLDED(INTERCALAR)
