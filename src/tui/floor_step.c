/*
 * floor_step — which step the session is at, the words to say aloud for it, and
 * the keys that are likely next.
 */
#include "config.h"

#include "tui/floor.h"

#include <string.h>
#include "base/text.h"

int floor_open(const struct state *s)
{
	return s->open_child >= 0 ? s->open_child : s->open_point;
}

int floor_next(const struct state *s)
{
	int order[POINTS_MAX * 2];

	state_agenda(s, order);
	for (size_t i = 0; i < s->n_points; i++) {
		const struct point *p = &s->point[order[i]];

		if (p->status == POINT_PENDING && p->no.minor == 0 &&
		    p->matter.klass != CLASS_LISTA && p->matter.klass != CLASS_ORDEN)
			return order[i];
	}
	return -1;
}

int floor_row(const struct state *s, int digit)
{
	int order[POINTS_MAX * 2];

	state_agenda(s, order);
	for (int i = 0; i < (int)s->n_points; i++)
		if (s->point[order[i]].no.major == (digit == 0 ? 10 : digit) &&
		    s->point[order[i]].no.minor == 0)
			return i;
	return -1;
}

int floor_under(const struct live *l)
{
	const struct state *s = live_state(l);
	int order[POINTS_MAX * 2];

	state_agenda(s, order);
	return l->points.cursor < (int)s->n_points ? order[l->points.cursor] : -1;
}

int floor_decision(const struct state *s, const struct motion *m, int point)
{
	for (int d = (int)s->n_decisions - 1; d >= 0; d--) {
		const struct decision *x = &s->decision[d];

		if (x->subject == m->subject && (point < 0 || x->point == point) &&
		    x->root > m->root && strcmp(x->text, m->text) == 0)
			return d;
	}
	return -1;
}

bool floor_settled(const struct state *s)
{
	int open = floor_open(s);

	for (size_t k = 0; open >= 0 && k < s->n_acuerdos; k++)
		if (s->point[open].decided >= 0 && s->acuerdo[k].decision == s->point[open].decided)
			return true;
	return false;
}

const struct follow_up *floor_followed(const struct state *s, const char *folio)
{
	const struct follow_up *last = NULL;

	for (size_t i = 0; i < s->n_follow_ups; i++)
		if (strcmp(s->follow_up[i].folio, folio) == 0)
			last = &s->follow_up[i];
	return last;
}

bool floor_quorum_lost(const struct state *s)
{
	return s->present < s->quorum && s->phase != PHASE_APPROVED;
}

static enum floor_step step_of_motion(const struct state *s, const struct motion *m)
{
	const struct point *p = &s->point[floor_open(s)];
	int affected;

	if (m->carried)
		return STEP_CARRIED;
	if (floor_decision(s, m, floor_open(s)) >= 0)
		return STEP_LOST;
	if (m->subject == SUBJECT_REMOVAL) {
		affected = body_seat(s->body, p->matter.affected);
		return affected >= 0 && s->seat[affected].stay >= 0 && !p->affected_spoke
			   ? STEP_HEARING
			   : STEP_REMOVAL;
	}
	return state_contested(s) ? STEP_CONTESTED : STEP_PROPOSAL;
}

enum floor_step floor_step(const struct state *s)
{
	int open = floor_open(s), next;

	if (s->recess)
		return STEP_RECESS;
	if (s->phase == PHASE_APPROVED)
		return STEP_CLOSING;
	if (open >= 0 && s->point[open].motion != NULL)
		return step_of_motion(s, s->point[open].motion);
	if (open >= 0)
		return s->point[open].matter.klass == CLASS_GENERALES ? STEP_GENERALES : STEP_TALK;
	if (s->amendment != NULL)
		return state_contested(s) ? STEP_CONTESTED : STEP_AMENDMENT;
	if (s->phase == PHASE_AGENDA)
		return state_contested(s) && !s->agenda->carried ? STEP_CONTESTED : STEP_AGENDA;
	if (state_contested(s) && !s->acta->carried)	/* before its point comes, too */
		return STEP_CONTESTED;
	next = floor_next(s);
	if (next < 0 || s->point[next].matter.klass == CLASS_CLAUSURA)
		return STEP_CLOSING;
	return s->point[next].matter.klass != CLASS_ACTA ? STEP_NEXT : STEP_ACTA;
}

/* ---- the words --------------------------------------------------------------------- */

static bool may_open(const struct state *s, int point)
{
	enum point_class c = s->point[point].matter.klass;

	return c != CLASS_LISTA && c != CLASS_ORDEN && c != CLASS_ACTA && c != CLASS_CLAUSURA &&
	       (s->point[point].status == POINT_PENDING ||
		   s->point[point].status == POINT_DEFERRED);
}

/* The title is fitted, so that the sentence ends on the line. */
static void say_next(const struct live *l, struct buf *out)
{
	const struct state *s = live_state(l);
	int under = floor_under(l);
	const struct point *p = &s->point[under >= 0 && may_open(s, under) ? under : floor_next(s)];

	buf_add(out, "Diga: «Pasamos al punto ");
	point_no_write(p->no, out);
	buf_add(out, ": ");
	text_fit(
	    out, p->matter.title, term_cols() - text_width(buf_str(out)) - 4, false, term_ascii());
	buf_add(out, ".»");
}

static void say_talk(const struct live *l, struct buf *out)
{
	const struct state *s = live_state(l);
	const struct point *p = &s->point[floor_open(s)];

	if (p->matter.klass == CLASS_SEGUIMIENTO && s->body->n_earlier > 0) {
		buf_add(out, "Diga: «Revisamos los acuerdos pendientes, uno por uno.»");
		return;
	}
	buf_add(out, "Diga: «¿Quién desea hacer uso de la palabra sobre el punto ");
	point_no_write(p->no, out);
	buf_add(out, "?»");
}

static void say_lost(const struct live *l, struct buf *out)
{
	const struct state *s = live_state(l);
	const struct decision *d = &s->decision[floor_decision(s, state_motion(s), floor_open(s))];

	if (d->outcome == OUTCOME_TIE)
		buf_add(
		    out, "Diga: «Hay empate: no se aprueba. ¿Se sigue discutiendo o se difiere?»");
	else if (d->outcome == OUTCOME_INTERRUPTED)
		buf_add(out, "Diga: «La votación se interrumpió por falta de quórum.»");
	else
		buf_add(
		    out, "Diga: «No se aprueba. ¿Se sigue discutiendo, o se pasa a otro punto?»");
}

static void say_carried(const struct live *l, struct buf *out)
{
	const struct state *s = live_state(l);

	if (!floor_settled(s)) {
		buf_add(out, "Diga: «Se aprueba. ¿Quién será responsable, y para cuándo?»");
		return;
	}
	buf_add(out, "Diga: «Queda asentado el acuerdo. Concluye el punto ");
	point_no_write(s->point[floor_open(s)].no, out);
	buf_add(out, ".»");
}

static void say_contested(const struct live *l, struct buf *out)
{
	const struct state *s = live_state(l);

	switch (state_subject(s)) {
	case SUBJECT_AGENDA:
		buf_add(
		    out, "Diga: «No hay consenso sobre el orden del día; se somete a votación.»");
		break;
	case SUBJECT_ACTA:
		buf_add(out,
		    "Diga: «No hay consenso sobre el acta; se corrige o se somete a votación.»");
		break;
	default:
		buf_addf(out,
		    "Diga: «No hay consenso; se somete a votación. Con derecho a voto: %d.»",
		    s->present);
	}
}

static void say_closing(const struct live *l, struct buf *out)
{
	buf_add(out, "Diga: «No habiendo más que tratar, se clausura la sesión a las ");
	live_hour_words(l->has_hour ? l->hour : env_now(l->env), out);
	buf_add(out, ".»");
}

static void say_affected(const struct live *l, struct buf *out)
{
	const struct state *s = live_state(l);
	int seat = body_seat(s->body, s->point[floor_open(s)].matter.affected);

	buf_add(out, "Diga: «Antes de votar tiene la palabra ");
	live_seat_words(l, seat, out);
	buf_add(out, ".»");
}

/* The cursor is on a seat: the words name it. */
static void say_seat(const struct live *l, enum floor_step step, struct buf *out)
{
	const struct state *s = live_state(l);
	struct buf who = BUF_EMPTY;

	live_seat_words(l, live_seat(l), &who);
	if (s->seat[live_seat(l)].stay < 0)
		buf_addf(out, "Si llega %s: P. Si llega quien suple: U.", buf_str(&who));
	else if (step == STEP_RECESS)
		buf_addf(out, "Diga: «%s: ¿está presente?»", buf_str(&who));
	else if (step == STEP_PROPOSAL || step == STEP_AMENDMENT || step == STEP_AGENDA ||
		 step == STEP_ACTA || step == STEP_CONTESTED)
		buf_addf(out, "Diga: «%s: ¿su postura?»", buf_str(&who));
	else
		buf_addf(out, "Diga: «Tiene la palabra %s.»", buf_str(&who));
	buf_clear(&who);
}

/* Steps whose next act is a decision: without quorum there is something else to say. */
static bool decides(enum floor_step step)
{
	return step == STEP_AGENDA || step == STEP_AMENDMENT || step == STEP_PROPOSAL ||
	       step == STEP_CONTESTED || step == STEP_REMOVAL || step == STEP_ACTA;
}

static void say_step(const struct live *l, enum floor_step step, struct buf *out)
{
	static const char *const words[] = {
		[STEP_RECESS] =
		    "Diga: «Se reanuda la sesión.» Antes, confirme quiénes están (Tab).",
		[STEP_AGENDA] =
		    "Lea el orden del día y diga: «¿Alguien propone un cambio, o se aprueba así?»",
		[STEP_AMENDMENT] = "Lea el cambio y diga: «¿Hay alguna postura distinta?»",
		[STEP_PROPOSAL] = "Lea la propuesta y diga: «¿Hay alguna postura distinta?»",
		[STEP_REMOVAL] =
		    "Diga: «La remoción se decide por votación de todas las personas integrantes.»",
		[STEP_GENERALES] = "Diga: «¿Alguien tiene un asunto general que tratar?»",
		[STEP_ACTA] = "Diga: «Se da lectura al acta, para su aprobación.»",
		[STEP_CLOSING] = NULL,
	};
	static void (*const tell[])(const struct live *l, struct buf *out) = {
		[STEP_NEXT] = say_next,
		[STEP_TALK] = say_talk,
		[STEP_CONTESTED] = say_contested,
		[STEP_HEARING] = say_affected,
		[STEP_LOST] = say_lost,
		[STEP_CARRIED] = say_carried,
		[STEP_CLOSING] = say_closing,
	};
	const struct state *s = live_state(l);

	if (step == STEP_AGENDA && s->agenda->carried)
		buf_add(out, "Diga: «Queda aprobado el orden del día.»");
	else if (step == STEP_ACTA && s->acta->carried)
		buf_add(out, "Diga: «Queda aprobada el acta de esta sesión.»");
	else if (words[step] != NULL)
		buf_add(out, words[step]);
	else
		tell[step](l, out);
}

void floor_say(const struct live *l, struct buf *out)
{
	const struct state *s = live_state(l);
	enum floor_step step = floor_step(s);

	if (l->on_seats) {
		say_seat(l, step, out);
		return;
	}
	if (decides(step) && floor_quorum_lost(s)) {
		buf_add(out, "Diga: «No hay quórum para decidir: ");
		live_present_words(s, out);
		buf_add(out, ".»");
		return;
	}
	say_step(l, step, out);
}

/* ---- the keys ---------------------------------------------------------------------- */

#define PEOPLE                                                              \
	{ CMD_PRESENTE, NULL }, { CMD_SUPLENTE, NULL }, { CMD_SALE, NULL }, \
	    { CMD_OBSERVADOR, NULL },                                       \
	{                                                                   \
		CMD_INVITADO, NULL                                          \
	}
#define POSITIONS                 \
	{ CMD_INCONFORME, NULL }, \
	{                         \
		CMD_EXCUSA, NULL  \
	}
#define SPEECH                 \
	{ CMD_PALABRA, NULL }, \
	{                      \
		CMD_NOTA, NULL \
	}
#define ENDS                       \
	{ CMD_RECESO, NULL },      \
	{                          \
		CMD_CLAUSURA, NULL \
	}
/* What the step admits, also with the cursor on the seats: as far as it does, for all steps. */
#define THE_REST                                                                      \
	{ CMD_CONSENSO, NULL }, { CMD_VOTAR, NULL }, { CMD_PROPUESTA, "propuesta" },  \
	    { CMD_ACUERDO, NULL }, { CMD_CIERRA, NULL }, { CMD_DIFIERE, NULL },       \
	    { CMD_ORDEN, NULL }, { CMD_MODIFICA, NULL }, { CMD_SEGUIMIENTO, NULL },   \
	    { CMD_ACTA, NULL }, { CMD_ANEXO, NULL }, { CMD_REANUDA, NULL }, ENDS,     \
	    { CMD_VUELVE, NULL },                                                     \
	{                                                                             \
		CMD_NONE, NULL                                                        \
	}
#define GENERAL                                                                         \
	{ CMD_HORA, NULL }, { CMD_DESHACE, NULL }, { CMD_HISTORIA, NULL },              \
	    { CMD_CAMPO, "asistencia" }, { CMD_LUGAR, "renglón" }, { CMD_MUEVE, NULL }, \
	    { CMD_PANTALLA, NULL }, { CMD_VUELVE, NULL },                               \
	{                                                                               \
		CMD_NONE, NULL                                                          \
	}

static const struct bar_key recess_keys[] = { { CMD_SIGUE, "reanuda" }, { CMD_CAMPO, "asistencia" },
	PEOPLE, { CMD_NOTA, NULL }, { CMD_REANUDA, NULL }, { CMD_CLAUSURA, NULL },
	{ CMD_HORA, NULL }, { CMD_DESHACE, NULL }, { CMD_HISTORIA, NULL }, { CMD_PANTALLA, NULL },
	{ CMD_MUEVE, NULL }, { CMD_VUELVE, NULL }, { CMD_NONE, NULL } };
static const struct bar_key agenda_keys[] = { { CMD_ORDEN, "aprueba" }, { CMD_MODIFICA, NULL },
	POSITIONS, SPEECH, { CMD_VOTAR, NULL }, PEOPLE, { CMD_ANEXO, NULL }, ENDS, GENERAL };
static const struct bar_key amendment_keys[] = { { CMD_CONSENSO, NULL }, POSITIONS,
	{ CMD_VOTAR, NULL }, { CMD_MODIFICA, "otro cambio" }, SPEECH, PEOPLE, { CMD_ANEXO, NULL },
	ENDS, GENERAL };
static const struct bar_key next_keys[] = { { CMD_SIGUE, "abre punto" }, { CMD_MODIFICA, "orden" },
	SPEECH, { CMD_CAMPO, "asistencia" }, { CMD_VOTO_PARTICULAR, NULL }, { CMD_ACTA, NULL },
	{ CMD_ANEXO, NULL }, ENDS, PEOPLE, { CMD_HORA, NULL }, { CMD_DESHACE, NULL },
	{ CMD_HISTORIA, NULL }, { CMD_PANTALLA, NULL }, { CMD_MUEVE, NULL }, { CMD_VUELVE, NULL },
	{ CMD_NONE, NULL } };
static const struct bar_key talk_keys[] = { SPEECH, { CMD_PROPUESTA, "propuesta" },
	{ CMD_CIERRA, NULL }, { CMD_DIFIERE, NULL }, { CMD_SEGUIMIENTO, NULL },
	{ CMD_VOTO_PARTICULAR, NULL }, { CMD_ACTA, "acta anterior" }, { CMD_ANEXO, NULL }, ENDS,
	PEOPLE, GENERAL };
static const struct bar_key follow_keys[] = { { CMD_SIGUE, "anota avance" }, SPEECH,
	{ CMD_CIERRA, NULL }, { CMD_PROPUESTA, "propuesta" }, { CMD_DIFIERE, NULL },
	{ CMD_SEGUIMIENTO, NULL }, { CMD_ACTA, "acta anterior" }, { CMD_ANEXO, NULL }, ENDS, PEOPLE,
	GENERAL };
static const struct bar_key proposal_keys[] = { { CMD_CONSENSO, NULL }, POSITIONS, SPEECH,
	{ CMD_PROPUESTA, "cambia propuesta" }, { CMD_VOTAR, NULL }, { CMD_DIFIERE, NULL },
	{ CMD_CIERRA, NULL }, { CMD_ANEXO, NULL }, ENDS, PEOPLE, GENERAL };
static const struct bar_key contested_keys[] = { { CMD_VOTAR, NULL },
	{ CMD_INCONFORME, "(in)conforme" }, { CMD_EXCUSA, NULL }, SPEECH,
	{ CMD_PROPUESTA, "otra propuesta" },
	{ CMD_CONSENSO, NULL }, { CMD_MODIFICA, NULL }, { CMD_ORDEN, NULL }, { CMD_DIFIERE, NULL },
	{ CMD_CIERRA, NULL }, { CMD_ACTA, NULL }, { CMD_ANEXO, NULL }, ENDS, PEOPLE, GENERAL };
static const struct bar_key hearing_keys[] = { { CMD_PALABRA, NULL }, { CMD_VOTAR, NULL },
	{ CMD_EXCUSA, NULL }, { CMD_NOTA, NULL }, { CMD_DIFIERE, NULL }, { CMD_CIERRA, NULL },
	{ CMD_PROPUESTA, "otra propuesta" }, { CMD_ANEXO, NULL }, ENDS, PEOPLE, GENERAL };
static const struct bar_key lost_keys[] = { { CMD_PALABRA, NULL }, { CMD_VOTAR, "otra vez" },
	{ CMD_PROPUESTA, "otra propuesta" }, { CMD_DIFIERE, NULL }, { CMD_CIERRA, NULL },
	{ CMD_NOTA, NULL }, { CMD_INCONFORME, "(in)conforme" }, { CMD_EXCUSA, NULL },
	{ CMD_CONSENSO, NULL }, { CMD_VOTO_PARTICULAR, NULL }, { CMD_ANEXO, NULL }, ENDS, PEOPLE,
	GENERAL };
static const struct bar_key carried_keys[] = { { CMD_ACUERDO, NULL }, { CMD_CIERRA, NULL },
	{ CMD_DIFIERE, NULL }, SPEECH, { CMD_PROPUESTA, "otra propuesta" },
	{ CMD_VOTO_PARTICULAR, NULL }, { CMD_ANEXO, NULL }, ENDS, PEOPLE, GENERAL };
static const struct bar_key settled_keys[] = { { CMD_CIERRA, NULL },
	{ CMD_ACUERDO, "otro acuerdo" }, { CMD_DIFIERE, NULL }, SPEECH,
	{ CMD_PROPUESTA, "otra propuesta" }, { CMD_VOTO_PARTICULAR, NULL }, { CMD_ANEXO, NULL },
	ENDS, PEOPLE, GENERAL };
static const struct bar_key generales_keys[] = { { CMD_MODIFICA, "agrega asunto" },
	{ CMD_SIGUE, "abre asunto" }, SPEECH, { CMD_CIERRA, NULL }, { CMD_PROPUESTA, "propuesta" },
	{ CMD_DIFIERE, NULL }, { CMD_ANEXO, NULL }, ENDS, PEOPLE, GENERAL };
static const struct bar_key acta_keys[] = { { CMD_SIGUE, "lee el acta" }, { CMD_ACTA, NULL },
	SPEECH, { CMD_INCONFORME, NULL }, { CMD_VOTAR, NULL },
	{ CMD_VOTO_PARTICULAR, NULL }, { CMD_MODIFICA, "orden" }, { CMD_ANEXO, NULL }, ENDS, PEOPLE,
	GENERAL };
static const struct bar_key closing_keys[] = { { CMD_SIGUE, "clausura" }, { CMD_CLAUSURA, NULL },
	{ CMD_RECESO, NULL }, GENERAL };
static const struct bar_key no_quorum_keys[] = { { CMD_PRESENTE, "llega" }, { CMD_SUPLENTE, NULL },
	SPEECH, { CMD_DIFIERE, NULL }, { CMD_CIERRA, NULL }, ENDS, { CMD_SALE, NULL },
	{ CMD_OBSERVADOR, NULL }, { CMD_INVITADO, NULL }, { CMD_PROPUESTA, "otra propuesta" },
	POSITIONS, { CMD_MODIFICA, NULL }, { CMD_ANEXO, NULL }, GENERAL };
static const struct bar_key seats_keys[] = { { CMD_PALABRA, NULL }, POSITIONS, PEOPLE,
	{ CMD_CAMPO, "orden del día" }, { CMD_SIGUE, "otro lugar" }, { CMD_LUGAR, NULL },
	{ CMD_MUEVE, NULL }, { CMD_NOTA, NULL }, { CMD_JUSTIFICA, NULL },
	{ CMD_VOTO_PARTICULAR, NULL }, { CMD_HORA, NULL }, { CMD_DESHACE, NULL },
	{ CMD_HISTORIA, NULL }, { CMD_PANTALLA, NULL }, THE_REST };
static const struct bar_key away_keys[] = { { CMD_PRESENTE, NULL }, { CMD_SUPLENTE, NULL },
	{ CMD_SALE, NULL }, { CMD_JUSTIFICA, NULL }, { CMD_AUSENTE, NULL }, { CMD_CAMPO, "orden del día" },
	{ CMD_SIGUE, "otro lugar" }, { CMD_LUGAR, NULL }, { CMD_MUEVE, NULL },
	{ CMD_OBSERVADOR, NULL }, { CMD_INVITADO, NULL }, { CMD_NOTA, NULL }, { CMD_HORA, NULL },
	{ CMD_DESHACE, NULL }, { CMD_HISTORIA, NULL }, { CMD_PANTALLA, NULL }, THE_REST };
static const struct bar_key looking_keys[] = { { CMD_MUEVE, NULL }, { CMD_HISTORIA, NULL },
	{ CMD_CAMPO, "asistencia" }, { CMD_VUELVE, NULL }, { CMD_NONE, NULL } };

const struct bar_key *floor_keys(const struct live *l)
{
	static const struct bar_key *const of[] = {
		[STEP_RECESS] = recess_keys,
		[STEP_AGENDA] = agenda_keys,
		[STEP_AMENDMENT] = amendment_keys,
		[STEP_NEXT] = next_keys,
		[STEP_TALK] = talk_keys,
		[STEP_PROPOSAL] = proposal_keys,
		[STEP_CONTESTED] = contested_keys,
		[STEP_HEARING] = hearing_keys,
		[STEP_REMOVAL] = contested_keys,
		[STEP_LOST] = lost_keys,
		[STEP_CARRIED] = carried_keys,
		[STEP_GENERALES] = generales_keys,
		[STEP_ACTA] = acta_keys,
		[STEP_CLOSING] = closing_keys,
	};
	const struct state *s = live_state(l);
	enum floor_step step = floor_step(s);

	if (l->looking)
		return looking_keys;
	if (l->on_seats)
		return s->recess || s->seat[live_seat(l)].stay < 0 ? away_keys : seats_keys;
	if (decides(step) && floor_quorum_lost(s))
		return no_quorum_keys;
	if (step == STEP_TALK && s->point[floor_open(s)].matter.klass == CLASS_SEGUIMIENTO &&
	    s->body->n_earlier > 0)
		return follow_keys;
	if (step == STEP_CARRIED && floor_settled(s))
		return settled_keys;
	return of[step];
}
