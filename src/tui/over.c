/*
 * over — the session ended: what there is to look at, and its papers.
 */
#include "config.h"

#include "app/desk_members.h"
#include "tui/live.h"
#include "tui/pager.h"

/* ---- what happened, in short ------------------------------------------------------------ */

static void add_hours(const struct state *s, struct buf *out)
{
	buf_add(out, "Pase de lista ");
	live_hour_words(s->opened, out);
	if (s->phase == PHASE_CLOSED) {
		buf_add(out, " · instalada ");
		live_hour_words(s->installed, out);
		buf_addf(out, " con %d de %d presentes (quórum %d) · clausurada ",
		    s->present_at_quorum, s->body->n_seats, s->quorum);
	} else {
		buf_addf(out, " · presentes %d de %d, quórum %d · terminada ", s->present,
		    s->body->n_seats, s->quorum);
	}
	live_hour_words(s->ended, out);
	buf_add(out, ".\n");
	if (s->end_reason != NULL)
		buf_addf(out, "Motivo: %s\n", s->end_reason);
}

static void add_acuerdos(const struct state *s, struct buf *out)
{
	buf_add(out, s->n_acuerdos == 0 ? "\nSin acuerdos.\n" : "\nAcuerdos\n");
	for (size_t i = 0; i < s->n_acuerdos; i++) {
		const struct acuerdo *a = &s->acuerdo[i];

		buf_add(out, "  ");
		state_folio(s, (int)i, out);
		buf_addf(out, "  %s", a->text);
		if (*a->responsible != '\0')
			buf_addf(out, " · %s", a->responsible);
		if (*a->due != '\0') {
			buf_add(out, " · vence: ");
			desk_day_words(a->due, out);
		}
		buf_addc(out, '\n');
	}
}

static void add_points(const struct state *s, struct buf *out)
{
	int order[POINTS_MAX + 64], n = 0;

	if (s->n_points > sizeof order / sizeof *order)
		return;
	state_agenda(s, order);
	for (size_t i = 0; i < s->n_points; i++) {
		const struct point *p = &s->point[order[i]];

		if (p->status != POINT_DEFERRED)
			continue;
		buf_add(out, n++ == 0 ? "\nPuntos diferidos\n  " : "  ");
		point_no_write(p->no, out);
		buf_addf(out, ". %s", p->matter.title);
		if (p->reason != NULL)
			buf_addf(out, " (%s)", p->reason);
		buf_addc(out, '\n');
	}
}

static void add_removals(const struct state *s, struct buf *out)
{
	for (size_t i = 0; i < s->n_decisions; i++) {
		const struct decision *d = &s->decision[i];

		if (d->subject == SUBJECT_REMOVAL && d->outcome == OUTCOME_CARRIED)
			buf_addf(out,
			    "\nSurte efecto la remoción del lugar %d: su nombramiento terminó "
			    "(I.3).\n",
			    s->point[d->point].matter.affected);
	}
}

static void summary(const struct state *s, struct buf *out)
{
	bool approved = false;

	if (s->phase == PHASE_NOT_HELD) {
		buf_add(out, "La sesión no se celebró.\n\n");
		add_hours(s, out);
		buf_add(out, "\nNo consume número. Procede su constancia: Enter la muestra y la "
			     "guarda (III.6).\n");
		return;
	}
	for (size_t i = 0; i < s->n_facts; i++)
		approved = approved ||
			   (s->fact[i].what->kind == ACT_APROBAR_ACTA && s->fact[i].what->ref == 0);
	buf_add(out, "La sesión está clausurada.\n\n");
	add_hours(s, out);
	buf_add(out, approved
			 ? "Acta aprobada: falta que la firmen y la rubriquen hoy (III.6).\n"
			 : "Acta pendiente: se aprueba en otra sesión, con su número (III.6).\n");
	add_removals(s, out);
	add_acuerdos(s, out);
	add_points(s, out);
}

/* ---- the face ------------------------------------------------------------------------------ */

/* The text scrolls with the cursor that nothing else uses here: the one of the points. */
static void make_pager(const struct live *l, struct pager *p)
{
	struct buf b = BUF_EMPTY;

	summary(live_state(l), &b);
	pager_init(p, buf_str(&b));
	p->top = l->points.top;
	p->page = l->points.page;
	p->total = pager_lines(p, term_cols());
	buf_clear(&b);
}

static void over_draw(struct live *l, struct area a)
{
	struct pager p;

	make_pager(l, &p);
	pager_draw(&p, a, true);
	l->points.top = p.top;
	l->points.page = p.page;
	pager_clear(&p);
}

static void over_say(const struct live *l, struct buf *out)
{
	buf_add(out, live_state(l)->phase == PHASE_NOT_HELD
			 ? "Enter muestra la constancia; H, todo lo asentado."
			 : "Enter muestra el acta; H, todo lo asentado.");
}

static const struct bar_key *over_keys(const struct live *l)
{
	static const struct bar_key closed[] = { { CMD_SIGUE, "acta" }, { CMD_HISTORIA, NULL },
		{ CMD_MUEVE, NULL }, { CMD_VUELVE, NULL }, { CMD_NONE, NULL } };
	static const struct bar_key not_held[] = { { CMD_SIGUE, "constancia" },
		{ CMD_HISTORIA, NULL }, { CMD_MUEVE, NULL }, { CMD_VUELVE, NULL },
		{ CMD_NONE, NULL } };

	return live_state(l)->phase == PHASE_NOT_HELD ? not_held : closed;
}

static struct answer over_key(struct live *l, int key, enum cmd cmd)
{
	struct pager p;
	bool moved;

	if (cmd == CMD_SIGUE || cmd == CMD_ACTA)
		return answer_push(acta_new(l));
	make_pager(l, &p);
	moved = pager_key(&p, key);
	l->points.top = p.top;
	pager_clear(&p);
	return moved ? answer_redraw() : answer_nothing();
}

static struct answer over_result(struct live *l, const struct result *r)
{
	(void)l;
	(void)r;
	return answer_redraw();
}

const struct face over_face = {
	.name = "TERMINADA",
	.help = "La sesión terminó y ya no admite actos: un error que se encuentre después se "
		"corrige con una fe de "
		"erratas decidida en otra sesión. Aquí están el acta, o la constancia si no se "
		"celebró, y la historia.",
	.draw = over_draw,
	.key = over_key,
	.keys = over_keys,
	.say = over_say,
	.result = over_result,
};
