#include "config.h"

#include "tui/hall_show.h"

#include "tui/ballot.h"
#include "tui/floor.h"

/* Acts that leave on show the result of what was just decided. */
static bool passes_by(enum act_kind kind)
{
	switch (kind) {
	case ACT_PRESENTE:
	case ACT_AUSENTE:
	case ACT_RELEVAR:
	case ACT_RETIRARSE:
	case ACT_OBSERVADOR:
	case ACT_INVITADO:
	case ACT_PALABRA:
	case ACT_NOTA:
	case ACT_ANEXO:
	case ACT_ACUERDO:
	case ACT_VOTO_PARTICULAR:
	case ACT_SEGUIMIENTO:
		return true;
	default:
		return false;
	}
}

const struct decision *hall_decision(const struct state *s)
{
	size_t i = s->n_facts;

	if (s->voting >= 0)
		return &s->decision[s->voting];
	while (i > 0 && passes_by(s->fact[i - 1].what->kind))
		i--;
	if (i == 0 || s->fact[i - 1].decision < 0)
		return NULL;
	switch (s->fact[i - 1].what->kind) {
	case ACT_CONSENSO:
	case ACT_CERRAR_VOTACION:
	case ACT_APROBAR_ORDEN:
	case ACT_APROBAR_ACTA:
		return &s->decision[s->fact[i - 1].decision];
	default:
		return NULL;
	}
}

/* The point at hand, or the one that comes; -1 if none. */
static int point_on_show(const struct state *s, const struct decision *d)
{
	if (d != NULL)
		return d->point;
	if (floor_open(s) >= 0)
		return floor_open(s);
	switch (s->phase) {
	case PHASE_AGENDA:
		return state_point_of(s, CLASS_ORDEN);
	case PHASE_POINTS:
	case PHASE_APPROVED:
		return floor_next(s);
	default:
		return -1;
	}
}

void hall_heading(const struct state *s, const struct decision *d, struct buf *out)
{
	int point = point_on_show(s, d);

	if (point < 0) {
		buf_add(out, s->phase == PHASE_PLANNED ? "Por comenzar" :
		    s->phase == PHASE_ROLL ? "Pase de lista" : "");
		return;
	}
	if (s->phase == PHASE_POINTS && d == NULL && floor_open(s) < 0)
		buf_add(out, "Sigue: ");
	point_no_write(s->point[point].no, out);
	buf_addf(out, ". %s", s->point[point].matter.title);
}

const char *hall_proposal(const struct state *s, const struct decision *d)
{
	const struct motion *m = state_motion(s);

	if (d != NULL)
		return d->subject == SUBJECT_AGENDA ? "" : d->text;
	if (m == NULL || m->subject == SUBJECT_AGENDA || m->subject == SUBJECT_ACTA)
		return "";
	return m->text;
}

static int count(const struct state *s, const struct decision *d, enum ballot_kind kind)
{
	int n = 0;

	for (int i = 0; i < s->body->n_seats; i++)
		n += d->ballot[i].entitled && d->ballot[i].kind == kind;
	return n;
}

/* ---- the figures -------------------------------------------------------------------------- */

static void add_figure(struct hall_figures *f, const char *label, int number)
{
	f->of[f->n].label = label;
	f->of[f->n++].number = number;
}

static void vote_figures(const struct state *s, const struct decision *d, bool senses,
    struct hall_figures *f)
{
	int favor = count(s, d, BALLOT_FAVOR), contra = count(s, d, BALLOT_CONTRA);
	int abstentions = count(s, d, BALLOT_ABSTENCION);

	if (d->outcome == OUTCOME_OPEN && !senses) {
		add_figure(f, "HAN VOTADO", favor + contra + abstentions);
		add_figure(f, "FALTAN", ballot_missing(s));
		return;
	}
	add_figure(f, "A FAVOR", favor);
	add_figure(f, "EN CONTRA", contra);
	add_figure(f, "ABSTENCIÓN", abstentions);
	if (d->outcome == OUTCOME_OPEN) {
		add_figure(f, "FALTAN", ballot_missing(s));
		return;
	}
	if (d->excused > 0)
		add_figure(f, "EXCUSA", d->excused);
	if (d->silent > 0)
		add_figure(f, "SIN VOTAR", d->silent);
}

void hall_figures_of(const struct state *s, const struct decision *d, bool senses,
    struct hall_figures *f)
{
	f->n = 0;
	if (d != NULL && d->method == METHOD_VOTE) {
		vote_figures(s, d, senses, f);
		return;
	}
	add_figure(f, "PRESENTES", s->present);
	add_figure(f, s->present >= s->quorum ? "QUÓRUM ✓" : "QUÓRUM: FALTA", s->quorum);
}

const char *hall_seat_name(const struct state *s, const struct decision *d, int seat)
{
	const struct person *p = d != NULL ? d->ballot[seat].who : state_sitting(s, seat);
	const struct seat *x = &s->body->seat[seat];

	if (p == NULL)
		p = *x->titular.name != '\0' ? &x->titular : &x->suplente;
	return *p->name != '\0' ? p->name : "lugar vacante";
}

/* While the vote is open: who has voted, not how. */
static const char *standing_word(const struct state *s, int seat)
{
	switch (ballot_standing(s, seat)) {
	case STANDS_TO_VOTE:
		return "";
	case STANDS_VOTED:
		return s->decision[s->voting].ballot[seat].kind == BALLOT_EXCUSED ? "se excusa" : "✓ votó";
	case STANDS_LEFT:
		return "se retiró";
	case STANDS_ABSENT:
		return "ausente";
	case STANDS_AFFECTED:
		return "no vota";
	case STANDS_OUT:
		break;
	}
	return "";
}

const char *hall_seat_word(const struct state *s, const struct decision *d, bool senses, int seat)
{
	if (d == NULL)
		return s->seat[seat].stay >= 0 ? "● presente" : s->seat[seat].called ? "– ausente" : "";
	if (!d->ballot[seat].entitled)
		return NULL;
	if (d->outcome == OUTCOME_OPEN &&
	    (!senses || ballot_standing(s, seat) != STANDS_VOTED))
		return standing_word(s, seat);
	return ballot_word(d, &d->ballot[seat]);
}
