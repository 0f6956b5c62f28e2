/*
 * items — points taken up and what is said, noted and settled in them.
 */
#include <string.h>

#include "base/text.h"
#include "domain/fold.h"

bool admit_PUNTO(const struct state *s, const struct turn *t)
{
	int i = state_point(s, t->act->point);
	const struct point *p;

	if (s->phase == PHASE_AGENDA)
		return no(t, REFUSED_AGENDA_PENDING);
	if (i < 0)
		return no_point(t, REFUSED_NO_POINT, t->act->point);
	p = &s->point[i];
	if (class_own_act(p->matter.klass))
		return no_point(t, REFUSED_POINT_OWN_ACT, p->no);
	if (p->status == POINT_WITHDRAWN)
		return no_point(t, REFUSED_POINT_WITHDRAWN, p->no);
	if (p->status == POINT_DONE)
		return no_point(t, REFUSED_POINT_DONE, p->no);
	if (s->amendment != NULL)
		return no(t, REFUSED_AMENDMENT_PENDING);
	if (p->no.minor == 0 || s->open_child >= 0)
		return fold_open(s) < 0 ||
		    no_point(t, REFUSED_POINT_STILL_OPEN, s->point[fold_open(s)].no);
	return (s->open_point >= 0 && s->point[s->open_point].no.major == p->no.major) ||
	    no_point(t, REFUSED_POINT_PARENT, p->no);
}

void apply_PUNTO(struct state *s, struct turn *t)
{
	int i = state_point(s, t->act->point);
	struct point *p = &s->point[i];

	t->fact->resumed = p->status == POINT_DEFERRED;
	t->fact->title = p->matter.title;
	p->status = POINT_OPEN;
	p->taken_up = true;
	p->touched = t->seq;
	if (p->no.minor == 0)
		s->open_point = i;
	else
		s->open_child = i;
	s->last_point = i;
	t->fact->point = i;
	t->fact->object = p->id;
	t->fact->object_no = p->no;
}

bool admit_CERRAR_PUNTO(const struct state *s, const struct turn *t)
{
	return fold_open(s) >= 0 || no(t, REFUSED_NO_POINT_OPEN);
}

static void leave(struct state *s, struct turn *t, enum point_status status)
{
	struct point *p = &s->point[fold_open(s)];

	p->status = status;
	p->reason = t->act->text[0];
	p->touched = t->seq;
	s->last_point = fold_open(s);
	t->fact->object_no = p->no;
	if (s->open_child >= 0)
		s->open_child = -1;
	else
		s->open_point = -1;
}

void apply_CERRAR_PUNTO(struct state *s, struct turn *t)
{
	leave(s, t, POINT_DONE);
}

bool admit_DIFERIR(const struct state *s, const struct turn *t)
{
	return admit_CERRAR_PUNTO(s, t);
}

void apply_DIFERIR(struct state *s, struct turn *t)
{
	leave(s, t, POINT_DEFERRED);
}

/* The seat that a speaker's text names: its number, 0 if it is no number. */
static int speaker_seat(const char *who)
{
	int n = 0;

	for (const char *p = who; *p != '\0'; p++) {
		if (*p < '0' || *p > '9' || p - who > 4)
			return 0;
		n = n * 10 + (*p - '0');
	}
	return n;
}

bool admit_PALABRA(const struct state *s, const struct turn *t)
{
	int number = speaker_seat(t->act->text[0]), i;

	if (number == 0)
		return *t->act->text[0] != '0' || no(t, REFUSED_BAD_SPEAKER);
	i = body_seat(s->body, number);
	if (i < 0)
		return no_seat(t, REFUSED_NO_SEAT, number);
	return s->seat[i].stay >= 0 || no_seat(t, REFUSED_SEAT_EMPTY, number);
}

static const struct person *named_speaker(struct state *s, const char *name)
{
	struct person *p = arena_alloc(&s->arena, sizeof *p);

	if (text_same(name, "facilitador") || text_same(name, "facilitadora"))
		return &s->body->facilitator;
	p->title = p->post = p->represents = "";
	p->name = name;
	for (size_t g = 0; g < s->n_guests; g++)
		if (text_same(s->guest[g].name, name))
			p->represents = s->guest[g].organization;
	return p;
}

void apply_PALABRA(struct state *s, struct turn *t)
{
	int number = speaker_seat(t->act->text[0]);
	int open = fold_open(s);

	if (number == 0) {
		t->fact->who = named_speaker(s, t->act->text[0]);
		return;
	}
	t->fact->seat = body_seat(s->body, number);
	t->fact->who = state_sitting(s, t->fact->seat);
	t->fact->caracter = state_caracter(s, t->fact->seat);
	if (open >= 0 && s->point[open].matter.affected == number)
		s->point[open].affected_spoke = true;
}

static bool always(const struct state *s, const struct turn *t)
{
	(void)s;
	(void)t;
	return true;
}

bool admit_NOTA(const struct state *s, const struct turn *t)
{
	return always(s, t);
}

void apply_NOTA(struct state *s, struct turn *t)
{
	(void)s;
	(void)t;
}

bool admit_ANEXO(const struct state *s, const struct turn *t)
{
	return always(s, t);
}

void apply_ANEXO(struct state *s, struct turn *t)
{
	(void)s;
	(void)t;
}

/* ---- acuerdos, dissents, follow-up --------------------------------------------- */

/* One of the three words a due date may be, or a date, which is written in iso; NULL if neither. */
static const char *due_canonical(const char *due, char iso[DATE_SIZE])
{
	static const char *const words[] = { "inmediato", "próxima sesión", "permanente" };

	if (due == NULL)
		return "";
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (text_same(due, words[i]))
			return words[i];
	return date_read(due, iso) ? iso : NULL;
}

bool admit_ACUERDO(const struct state *s, const struct turn *t)
{
	int open = fold_open(s);
	char iso[DATE_SIZE];

	if (open < 0)
		return no(t, REFUSED_NO_POINT_OPEN);
	if (s->point[open].decided < 0)
		return no(t, REFUSED_NOT_CARRIED);
	t->why->detail = t->act->text[2];
	return due_canonical(t->act->text[2], iso) != NULL || no(t, REFUSED_BAD_DUE);
}

void apply_ACUERDO(struct state *s, struct turn *t)
{
	int open = fold_open(s);
	const struct act *act = t->act;
	struct acuerdo *a;
	char iso[DATE_SIZE];

	s->acuerdo = arena_grow(&s->arena, s->acuerdo, s->n_acuerdos, &s->cap_acuerdos,
	    sizeof *s->acuerdo);
	a = &s->acuerdo[s->n_acuerdos];
	memset(a, 0, sizeof *a);
	a->act = a->touched = t->seq;
	a->root = t->root;
	a->decision = s->point[open].decided;
	a->point = open;
	a->text = act->text[0];
	a->proposal = s->decision[a->decision].text;
	a->responsible = act->text[1] == NULL ? "" : act->text[1];
	a->due = arena_dup(&s->arena, due_canonical(act->text[2], iso));
	a->at = t->at;
	a->number = (int)s->n_acuerdos + 1;
	t->fact->acuerdo = (int)s->n_acuerdos++;
	t->fact->decision = a->decision;
	t->fact->object = s->decision[a->decision].root;
}

bool admit_VOTO_PARTICULAR(const struct state *s, const struct turn *t)
{
	int i = fold_seat(s, t);

	return i >= 0 &&
	    (state_dissentable(s, i) >= 0 || no_seat(t, REFUSED_NO_DISSENT, t->act->seat));
}

void apply_VOTO_PARTICULAR(struct state *s, struct turn *t)
{
	int i = body_seat(s->body, t->act->seat), d = state_dissentable(s, i);
	const struct ballot *b = &s->decision[d].ballot[i];
	struct dissent *x;

	s->dissent = arena_grow(&s->arena, s->dissent, s->n_dissents, &s->cap_dissents,
	    sizeof *s->dissent);
	x = &s->dissent[s->n_dissents++];
	x->act = t->seq;
	x->seat = i;
	x->decision = d;
	x->who = b->who;
	x->caracter = b->caracter;
	x->text = t->act->text[0];
	t->fact->seat = i;
	t->fact->who = b->who;
	t->fact->caracter = b->caracter;
	t->fact->decision = d;
	t->fact->point = s->decision[d].point;
	t->fact->object = s->decision[d].root;
}

static const char *state_canonical(const char *state)
{
	static const char *const words[] = { "pendiente", "en proceso", "cumplido", "sin efecto" };

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (text_same(state, words[i]))
			return words[i];
	return NULL;
}

/* The acuerdo of this very session with that folio: its root; else 0. */
static long own_folio(const struct state *s, const char *folio)
{
	long root = 0;

	for (size_t k = 0; k < s->n_acuerdos && root == 0; k++) {
		struct buf b = BUF_EMPTY;

		state_folio(s, (int)k, &b);
		if (strcmp(buf_str(&b), folio) == 0)
			root = s->acuerdo[k].root;
		buf_clear(&b);
	}
	return root;
}

bool admit_SEGUIMIENTO(const struct state *s, const struct turn *t)
{
	bool known = own_folio(s, t->act->text[0]) != 0;

	for (int i = 0; i < s->body->n_earlier && !known; i++)
		known = strcmp(s->body->earlier[i].folio, t->act->text[0]) == 0;
	t->why->detail = t->act->text[0];
	if (!known)
		return no(t, REFUSED_NO_FOLIO);
	t->why->detail = t->act->text[1];
	return state_canonical(t->act->text[1]) != NULL || no(t, REFUSED_BAD_STATE);
}

void apply_SEGUIMIENTO(struct state *s, struct turn *t)
{
	struct follow_up *f;

	s->follow_up = arena_grow(&s->arena, s->follow_up, s->n_follow_ups, &s->cap_follow_ups,
	    sizeof *s->follow_up);
	f = &s->follow_up[s->n_follow_ups++];
	f->act = t->seq;
	f->folio = t->act->text[0];
	f->state = state_canonical(t->act->text[1]);
	f->text = t->act->text[2] == NULL ? "" : t->act->text[2];
	f->at = t->at;
	t->fact->object = own_folio(s, f->folio);
}
