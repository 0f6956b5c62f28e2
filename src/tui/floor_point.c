/*
 * floor_point — the right part of the floor: the point at hand and all that has
 * been said, differed and decided in it.
 */
#include "config.h"

#include "tui/floor.h"

#include <string.h>
#include "app/desk_members.h"

/* ---- pieces ------------------------------------------------------------------------ */

static void add_person(const struct state *s, int seat, struct buf *b)
{
	const struct person *who = state_sitting(s, seat);

	buf_addf(b, "%s (%d)", who != NULL ? who->name : s->body->seat[seat].kind,
	    s->body->seat[seat].number);
}

static void positions(const struct state *s, const struct motion *m, struct sheet *p)
{
	struct buf b = BUF_EMPTY;

	for (int i = 0; m != NULL && i < s->body->n_seats; i++) {
		const struct position *x = &m->position[i];

		if (s->seat[i].stay < 0 || (!x->differs && !x->excused))
			continue;
		buf_add(&b, x->differs ? "Difiere " : "Se excusa ");
		add_person(s, i, &b);
		if (x->differs && x->reason != NULL)
			buf_addf(&b, ": %s", x->reason);
		else if (x->excused)
			buf_addf(&b, ": %s", x->excuse);
		sheet_tell(p, LOOK_WARN, 2, &b);
	}
	buf_clear(&b);
}

static void decision(const struct state *s, int index, struct sheet *p)
{
	const struct decision *d = &s->decision[index];
	bool carried = d->outcome == OUTCOME_CARRIED;
	struct buf b = BUF_EMPTY;

	buf_add(&b, carried ? "✓ " : "– ");
	if (carried && d->method == METHOD_CONSENSUS)
		buf_addf(&b,
		    d->excused > 0 ? "Aprobada por consenso de %d; excusas, %d."
				   : "Aprobada por consenso de %d.",
		    d->favor, d->excused);
	else
		live_result_words(s, d, &b);
	sheet_tell(p, carried ? LOOK_GOOD : LOOK_WARN, 2, &b);
	buf_clear(&b);
}

/* What can still be done without quorum is most: say it, so that nobody sends people home. */
static void quorum_lost(const struct state *s, struct sheet *p)
{
	struct buf b = BUF_EMPTY;

	buf_addf(&b,
	    "! Sin quórum: %d de %d. No se puede aprobar ni votar (III.2). Sí dar la palabra, "
	    "anotar, diferir, receso, esperar a quien falta o clausurar.",
	    s->present, s->quorum);
	sheet_tell(p, LOOK_BAD, 0, &b);
	sheet_gap(p);
	buf_clear(&b);
}

/* ---- turns to speak ---------------------------------------------------------------- */

/* Does this act end the turn that came before it? Arrivals and notes do not. */
static bool ends_turn(enum act_kind kind)
{
	switch (kind) {
	case ACT_NOTA:
	case ACT_ANEXO:
	case ACT_PRESENTE:
	case ACT_AUSENTE:
	case ACT_RELEVAR:
	case ACT_RETIRARSE:
	case ACT_OBSERVADOR:
	case ACT_INVITADO:
		return false;
	default:
		return true;
	}
}

static void turn(const struct live *l, size_t i, bool open, struct sheet *p)
{
	const struct state *s = live_state(l);
	const struct fact *f = &s->fact[i];
	struct buf b = BUF_EMPTY;
	size_t end = i + 1;
	int64_t until = env_now(l->env).t;

	while (end < s->n_facts && !ends_turn(s->fact[end].what->kind))
		end++;
	if (end < s->n_facts)
		until = s->fact[end].at.t;
	live_hour_words(f->at, &b);
	buf_addc(&b, ' ');
	if (f->seat >= 0 && f->who != NULL)
		floor_surnames(f->who->name, &b);
	else
		buf_add(&b, f->who != NULL ? f->who->name : f->what->text[0]);
	if ((end < s->n_facts && until - f->at.t >= 60) ||
	    (end == s->n_facts && open && until >= f->at.t && until - f->at.t < 3600))
		buf_addf(
		    &b, "%s %ld min", end < s->n_facts ? "," : " ▸", (long)(until - f->at.t) / 60);
	if (f->what->text[1] != NULL)
		buf_addf(&b, ": %s", f->what->text[1]);
	sheet_tell(p, LOOK_PLAIN, 2, &b);
	buf_clear(&b);
}

/* The last turns taken in the point, as many as the height bears, and who has had none. */
static void turns(const struct live *l, int point, struct sheet *p)
{
	const struct state *s = live_state(l);
	bool open = point == floor_open(s), all = p->text != NULL;
	size_t n = 0, seen = 0, shown = all ? s->n_facts : p->area.rows > 30 ? 10 : 3;
	struct buf b = BUF_EMPTY;

	for (size_t i = 0; i < s->n_facts; i++)
		n += s->fact[i].what->kind == ACT_PALABRA && s->fact[i].point == point;
	if (n > 0) {
		buf_addf(&b, n > shown ? "Palabra (%zu turnos; los últimos)" : "Palabra", n);
		sheet_heading(p, buf_str(&b));
		buf_cut(&b, 0);
	}
	for (size_t i = 0; i < s->n_facts; i++)
		if (s->fact[i].what->kind == ACT_PALABRA && s->fact[i].point == point &&
		    ++seen + shown > n)
			turn(l, i, open, p);
	for (int seat = 0; open && n > 0 && seat < s->body->n_seats; seat++) {
		bool spoke = s->seat[seat].stay < 0;

		for (size_t i = 0; i < s->n_facts && !spoke; i++)
			spoke = s->fact[i].what->kind == ACT_PALABRA && s->fact[i].point == point &&
				s->fact[i].seat == seat;
		if (spoke)
			continue;
		buf_add(&b, b.len > 0 ? ", " : "Sin hablar aún: ");
		floor_surnames(state_sitting(s, seat)->name, &b);
	}
	if (b.len > 0)
		sheet_tell(p, LOOK_PLAIN, 2, &b);
	buf_clear(&b);
}

/* ---- a point ----------------------------------------------------------------------- */

static void acuerdos(const struct state *s, int point, struct sheet *p)
{
	struct buf b = BUF_EMPTY;
	bool first = true;

	for (size_t k = 0; k < s->n_acuerdos; k++) {
		const struct acuerdo *a = &s->acuerdo[k];

		if (a->point != point)
			continue;
		if (first)
			sheet_heading(p, "Acuerdos");
		first = false;
		state_folio(s, (int)k, &b);
		buf_addf(&b, " · %s", a->text);
		if (*a->responsible != '\0' || *a->due != '\0') {
			buf_addf(&b, " (%s%s", a->responsible,
			    *a->responsible != '\0' && *a->due != '\0' ? ", " : "");
			desk_day_words(a->due, &b);
			buf_addc(&b, ')');
		}
		sheet_tell(p, LOOK_PLAIN, 2, &b);
	}
	buf_clear(&b);
}

static void earlier(const struct state *s, struct sheet *p)
{
	struct buf b = BUF_EMPTY;

	sheet_heading(p, s->body->n_earlier > 0 ? "Acuerdos anteriores abiertos"
						: "No hay acuerdos anteriores abiertos.");
	for (int i = 0; i < s->body->n_earlier; i++) {
		const struct earlier_acuerdo *e = &s->body->earlier[i];
		const struct follow_up *f = floor_followed(s, e->folio);

		buf_addf(&b, "%s %s · %s", f != NULL ? "✓" : "·", e->folio,
		    f != NULL ? f->state : e->state);
		if (*e->due != '\0') {
			buf_add(&b, " · vence ");
			desk_day_words(e->due, &b);
		}
		if (*e->responsible != '\0')
			buf_addf(&b, " · %s", e->responsible);
		sheet_tell(p, LOOK_PLAIN, 2, &b);
		sheet_para(p, LOOK_PLAIN, 4, e->text);
		if (f != NULL && *f->text != '\0')
			sheet_para(p, LOOK_PLAIN, 4, f->text);
	}
	buf_clear(&b);
}

/* What may be done now that it was not approved (IV). */
static void choices(const struct state *s, const struct motion *m, struct sheet *p)
{
	enum outcome outcome = s->decision[floor_decision(s, m, floor_open(s))].outcome;

	if (outcome == OUTCOME_TIE)
		sheet_para(p, LOOK_PLAIN, 2, "Nadie tiene voto de calidad (IV).");
	else if (outcome == OUTCOME_LOST)
		sheet_para(p, LOOK_PLAIN, 2, "No queda rechazada: queda no aprobada.");
	sheet_para(p, LOOK_PLAIN, 2,
	    "Se puede discutir (W) y votar otra vez (V), poner otra propuesta (L), diferir "
	    "para otra sesión (D) o cerrar como no aprobada (E).");
}

/* Other decisions that the point has had: a tie before, a proposal carried before this one. */
static void decisions(const struct state *s, int point, int but, struct sheet *p)
{
	for (int d = 0; d < (int)s->n_decisions; d++) {
		if (s->decision[d].point != point || d == but)
			continue;
		sheet_heading(p, "Antes");
		sheet_para(p, LOOK_PLAIN, 2, s->decision[d].text);
		decision(s, d, p);
	}
}

static void proposal(const struct state *s, int point, struct sheet *p)
{
	const struct motion *m = s->point[point].motion;
	int last = m == NULL ? -1 : floor_decision(s, m, point);

	if (m != NULL) {
		sheet_heading(
		    p, m->subject == SUBJECT_REMOVAL ? "Propuesta de remoción" : "Propuesta");
		sheet_para(p, LOOK_PLAIN, 2, m->text);
		if (!m->carried)
			positions(s, m, p);
		if (last >= 0)
			decision(s, last, p);
		if (point == floor_open(s) && last >= 0 && !m->carried)
			choices(s, m, p);
	}
	decisions(s, point, last, p);
}

static void removal(const struct state *s, const struct point *x, struct sheet *p)
{
	struct buf b = BUF_EMPTY;
	int seat = body_seat(s->body, x->matter.affected);

	if (seat < 0)
		return;
	buf_addf(&b, "Remoción del lugar %d, %s. La promueven los lugares ", x->matter.affected,
	    s->body->seat[seat].titular.name);
	for (int i = 0; i < x->matter.n_promoters; i++)
		buf_addf(&b, "%s%d",
		    i == 0			     ? ""
		    : i == x->matter.n_promoters - 1 ? " y "
						     : ", ",
		    x->matter.promoter[i]);
	buf_add(&b, ". Votan todos los lugares; se aprueba con más de la mitad de ellos (I.3).");
	sheet_tell(p, LOOK_PLAIN, 2, &b);
	if (x->status == POINT_OPEN && s->seat[seat].stay >= 0)
		sheet_para(p, LOOK_PLAIN, 2,
		    x->affected_spoke ? "✓ Ya tuvo la palabra."
				      : "Antes de votar debe tener la palabra (W sobre su lugar).");
	buf_clear(&b);
}

/* 8.1, 8.2 … of generales. */
static void matters(const struct state *s, int generales, struct sheet *p)
{
	int order[POINTS_MAX * 2];
	struct buf b = BUF_EMPTY;

	sheet_gap(p);
	state_agenda(s, order);
	for (size_t i = 0; i < s->n_points; i++) {
		const struct point *x = &s->point[order[i]];

		if (x->no.minor == 0 || x->no.major != s->point[generales].no.major)
			continue;
		point_no_write(x->no, &b);
		buf_addf(&b, " %s (%s)", x->matter.title, point_status_word(x->status));
		sheet_tell(p, LOOK_PLAIN, 2, &b);
	}
	if (s->point[generales].status == POINT_OPEN && s->open_child < 0)
		sheet_para(
		    p, LOOK_PLAIN, 2, "M agrega un asunto; Enter abre el que tiene el cursor.");
	buf_clear(&b);
}

static void tell_point(const struct live *l, int point, struct sheet *p)
{
	const struct state *s = live_state(l);
	const struct point *x = &s->point[point];
	struct buf b = BUF_EMPTY;

	point_no_write(x->no, &b);
	buf_addf(&b, ". %s", x->matter.title);
	sheet_tell(p, LOOK_STRONG, 0, &b);
	if (x->status != POINT_PENDING || x->matter.klass != CLASS_DECISION) {
		buf_addf(&b, "%s · %s", class_word(x->matter.klass), point_status_word(x->status));
		if (x->status == POINT_DEFERRED && x->reason != NULL)
			buf_addf(&b, ": %s", x->reason);
		sheet_tell(p, LOOK_PLAIN, 2, &b);
	}
	if (x->matter.klass == CLASS_REMOCION)
		removal(s, x, p);
	if (x->matter.klass == CLASS_GENERALES)
		matters(s, point, p);
	proposal(s, point, p);
	acuerdos(s, point, p);
	if (x->matter.klass == CLASS_SEGUIMIENTO)
		earlier(s, p);
	turns(l, point, p);
	buf_clear(&b);
}

/* ---- the agenda before its approval, and its changes ------------------------------- */

static void fresh_change(const struct state *s, struct sheet *p)
{
	const struct fact *f = &s->fact[s->fresh - 1];
	struct buf b = BUF_EMPTY;

	buf_add(&b, f->what->kind == ACT_AGREGAR   ? "Se agregó el punto "
		    : f->what->kind == ACT_RETIRAR ? "Se retiró el punto "
						   : "Se movió un punto al número ");
	point_no_write(f->object_no, &b);
	buf_add(&b, ". Vale ya, salvo que alguien difiera (Y).");
	sheet_heading(p, "Último cambio");
	sheet_tell(p, LOOK_PLAIN, 2, &b);
	buf_clear(&b);
}

static void tell_agenda(const struct state *s, struct sheet *p)
{
	int order[POINTS_MAX * 2], last = floor_decision(s, s->agenda, -1);
	struct buf b = BUF_EMPTY;

	sheet_para(p, LOOK_STRONG, 0, "Orden del día, por aprobar (III.1)");
	if (s->amendment == NULL)
		positions(s, s->agenda, p);
	if (last >= 0)
		decision(s, last, p);
	if (s->fresh > 0)
		fresh_change(s, p);
	sheet_gap(p);
	state_agenda(s, order);
	for (size_t i = 0; i < s->n_points; i++) {
		const struct point *x = &s->point[order[i]];

		point_no_write(x->no, &b);
		buf_addf(&b, ". %s", x->matter.title);
		if (x->status == POINT_WITHDRAWN)
			buf_add(&b, " (retirado)");
		sheet_tell(p, LOOK_PLAIN, 0, &b);
	}
	buf_clear(&b);
}

static void tell_amendment(const struct state *s, struct sheet *p)
{
	int last = floor_decision(s, s->amendment, -1);

	sheet_para(p, LOOK_STRONG, 0, "Cambio propuesto al orden del día (III.1)");
	sheet_para(p, LOOK_PLAIN, 2, s->amendment->text);
	positions(s, s->amendment, p);
	if (last >= 0)
		decision(s, last, p);
	sheet_gap(p);
	sheet_para(p, LOOK_PLAIN, 2,
	    state_contested(s) ? "V lo somete a votación; Y retira la postura."
			       : "C lo aprueba si nadie difiere; Y anota a quien difiere.");
	sheet_para(p, LOOK_PLAIN, 2, "Z lo deshace.");
	sheet_gap(p);
}

/* ---- recess and the end ------------------------------------------------------------ */

static void tell_recess(const struct state *s, struct sheet *p)
{
	struct buf b = BUF_EMPTY;

	buf_add(&b, "En receso desde las ");
	live_hour_words(s->adjournment[s->n_adjournments - 1].from, &b);
	sheet_tell(p, LOOK_STRONG, 0, &b);
	sheet_gap(p);
	sheet_para(p, LOOK_PLAIN, 0,
	    "Al volver, pase lista otra vez: Tab lleva a la asistencia; S, quien no "
	    "volvió; P y U, quien llega.");
	sheet_gap(p);
	sheet_para(p, LOOK_PLAIN, 0,
	    "Enter reanuda: muestra quiénes están, para confirmarlo, y revisa el quórum. "
	    "Sin quórum también se reanuda, pero no se decide (III.2).");
	sheet_gap(p);
	sheet_para(p, LOOK_PLAIN, 0, "Si ya no se va a reanudar, «clausurar» está en ?.");
	sheet_gap(p);
	buf_clear(&b);
}

static void tell_closing(const struct state *s, struct sheet *p)
{
	sheet_para(p, LOOK_STRONG, 0,
	    s->phase == PHASE_APPROVED ? "El acta está aprobada: falta clausurar"
				       : "Falta clausurar");
	sheet_gap(p);
	sheet_para(p, LOOK_PLAIN, 0,
	    s->phase == PHASE_APPROVED ? "Ya no se cambia nada; un error se corrige deshaciendo la "
					 "aprobación (H) antes de clausurar."
				       : "! El acta no se ha aprobado (III.6). Si se clausura así, "
					 "la aprueba otra sesión.");
	sheet_para(p, LOOK_PLAIN, 0,
	    "Enter clausura. Se pide escribir una palabra, porque no se puede deshacer.");
	sheet_gap(p);
}

static void tell_acta(const struct state *s, struct sheet *p)
{
	int last = floor_decision(s, s->acta, -1);

	positions(s, s->acta, p);
	if (last >= 0)
		decision(s, last, p);
	sheet_para(p, LOOK_PLAIN, 0,
	    s->acta->carried
		? "Enter muestra el acta; ahí se asienta su aprobación."
		: "Enter muestra el acta: se lee, se corrige por párrafos y se aprueba (III.6). Al "
		  "aprobarla queda fija, con sus folios.");
	sheet_gap(p);
}

void floor_tell(const struct live *l, struct sheet *p)
{
	const struct state *s = live_state(l);
	enum floor_step step = floor_step(s);
	int open = floor_open(s), under = floor_under(l), next = floor_next(s);
	bool elsewhere = under >= 0 && under != open && under != next;

	if (floor_quorum_lost(s))
		quorum_lost(s, p);
	if (step == STEP_RECESS)
		tell_recess(s, p);
	else if (s->amendment != NULL && open < 0)
		tell_amendment(s, p);
	else if (s->phase == PHASE_AGENDA)
		tell_agenda(s, p);
	else if (step == STEP_CLOSING)
		tell_closing(s, p);
	if (s->phase == PHASE_AGENDA)
		return;
	if (open >= 0 && !(elsewhere && !l->on_seats))
		tell_point(l, open, p);
	else if (under >= 0)
		tell_point(l, under, p);
	else if (next >= 0)
		tell_point(l, next, p);
	if (next >= 0 && under == next && open < 0 && s->point[next].matter.klass == CLASS_ACTA)
		tell_acta(s, p);
	else if (step == STEP_CONTESTED && state_subject(s) == SUBJECT_ACTA) {
		sheet_heading(p, "Acta");
		positions(s, s->acta, p);
	}
}
