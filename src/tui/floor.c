/*
 * floor — the session from its installation to its closing, while no vote is open.
 *
 * The agenda and who is present on the left, the point at hand on the right. Every key
 * is tried: what the domain refuses is told on the note line.
 */
#include "config.h"

#include "tui/floor.h"

#include "tui/ask.h"

static bool differs(const struct state *s, int seat)
{
	const struct motion *m = state_motion(s);

	return m != NULL && m->position[seat].differs && s->seat[seat].stay >= 0;
}

/* Where the choice begins: for a position, who differs already, else somebody present. */
static void likely_seat(struct live *l, enum cmd cmd)
{
	const struct state *s = live_state(l);
	int seat = live_seat(l);
	bool arrives = cmd == CMD_PRESENTE || cmd == CMD_SUPLENTE || cmd == CMD_JUSTIFICA ||
		       cmd == CMD_AUSENTE;
	bool fits = (s->seat[seat].stay < 0) == arrives;

	for (int i = 0; cmd == CMD_INCONFORME && i < s->body->n_seats; i++)
		if (differs(s, i)) {
			l->seats.cursor = i;
			return;
		}
	for (int i = 0; !fits && i < s->body->n_seats; i++)
		if ((s->seat[i].stay < 0) == arrives) {
			l->seats.cursor = i;
			return;
		}
}

/* Acts of a seat: without the cursor on one, it is chosen first. */
static bool seat_chosen(struct live *l, enum cmd cmd)
{
	struct buf b = BUF_EMPTY;

	if (l->on_seats)
		return true;
	l->on_seats = true;
	l->for_one = live_state(l)->n_facts + 1;
	likely_seat(l, cmd);
	buf_addf(&b,
	    "Elija el lugar (flechas o su número) y oprima %s otra vez; Tab vuelve al orden del "
	    "día.",
	    *keys_name(cmd) != '\0' ? keys_name(cmd) : "?");
	live_note(l, NOTE_DONE, buf_str(&b));
	buf_clear(&b);
	return false;
}

static struct answer seat_ask(struct live *l, enum cmd cmd, enum act_kind kind)
{
	struct act act = { .kind = kind };

	if (!seat_chosen(l, cmd))
		return answer_redraw();
	act.seat = live_state(l)->body->seat[live_seat(l)].number;
	return floor_ask(l, &act, NULL);
}

static struct answer seat_do(struct live *l, enum cmd cmd, enum act_kind kind)
{
	if (seat_chosen(l, cmd))
		live_do_seat(l, kind, live_seat(l));
	return answer_redraw();
}

/* One key for a position that differs: it is told, and withdrawn. */
static struct answer position(struct live *l, enum cmd cmd)
{
	return l->on_seats && differs(live_state(l), live_seat(l)) ? seat_do(l, cmd, ACT_CONFORME)
								   : seat_ask(l, cmd, ACT_OBJETAR);
}

/* ---- the agenda -------------------------------------------------------------------- */

static struct answer order_ask(struct live *l)
{
	const struct act act = { .kind = ACT_APROBAR_ORDEN };
	struct buf b = BUF_EMPTY;
	struct answer a = answer_redraw();
	int n = 0;

	if (floor_refused(l, &act))
		return a;
	for (size_t i = 0; i < live_state(l)->n_points; i++)
		n += live_state(l)->point[i].status != POINT_WITHDRAWN;
	buf_addf(&b,
	    "Quedan %d puntos. Desde ahora cada cambio al orden del día necesita consenso o "
	    "votación "
	    "(III.1, IV).",
	    n);
	a = answer_push(ask_confirm(ASK_ORDER,
	    live_state(l)->agenda->carried ? "¿Asentar la aprobación del orden del día?"
					   : "¿Nadie difiere y se aprueba el orden del día?",
	    buf_str(&b)));
	buf_clear(&b);
	return a;
}

static struct answer modify(struct live *l)
{
	const struct state *s = live_state(l);
	int open = floor_open(s);
	struct act act = { .kind = ACT_AGREGAR, .text = { NULL, "asunto", NULL } };

	if (open < 0 && !s->recess && s->phase <= PHASE_POINTS)
		return answer_push(amend_new(l));
	if (s->open_point >= 0 && s->point[s->open_point].matter.klass == CLASS_GENERALES) {
		act.point.major = s->point[s->open_point].no.major;
		return floor_ask(l, &act, NULL);
	}
	act.point = s->point[open >= 0 ? open : 0].no; /* the refusal tells why not */
	floor_refused(l, &act);
	return answer_redraw();
}

/* ---- points ------------------------------------------------------------------------ */

static void open_under(struct live *l)
{
	struct act act = { .kind = ACT_PUNTO, .point = live_state(l)->point[floor_under(l)].no };

	live_do(l, &act);
}

/* Enter on the agenda: opens the point under the cursor; out of turn it asks. */
static struct answer open_ask(struct live *l)
{
	const struct state *s = live_state(l);
	int under = floor_under(l), next = floor_next(s);
	const struct point *p = &s->point[under];
	const struct act act = { .kind = ACT_PUNTO, .point = p->no };
	struct buf b = BUF_EMPTY;
	struct answer a = answer_redraw();

	if (under == floor_open(s)) {
		live_note(l, NOTE_DONE, "Este punto ya está abierto; abajo está lo que sigue.");
		return a;
	}
	if (floor_refused(l, &act))
		return a;
	if (p->no.minor > 0 || under == next || next < 0) {
		open_under(l);
		return a;
	}
	buf_addf(
	    &b, "El que sigue es el %d, %s.", s->point[next].no.major, s->point[next].matter.title);
	a = answer_push(ask_confirm(ASK_OPEN,
	    p->status == POINT_DEFERRED ? "¿Retomar este punto, que se había diferido?"
					: "¿Abrir este punto antes que el que sigue?",
	    buf_str(&b)));
	buf_clear(&b);
	return a;
}

/* What would be left undone by closing the open point; NULL if nothing. */
static const char *undone(const struct state *s)
{
	int open = floor_open(s);
	const struct point *p = &s->point[open];

	if (p->motion != NULL && !p->motion->carried)
		return floor_decision(s, p->motion, open) >= 0
			   ? "La propuesta queda como no aprobada, y el punto ya no se reabre. D "
			     "lo deja para otra sesión."
			   : "Hay una propuesta sin decidir: C si nadie difiere, V si se vota, D "
			     "para otra sesión.";
	if (p->decided >= 0 && !floor_settled(s) && p->matter.klass != CLASS_REMOCION)
		return "Se aprobó la propuesta, pero no se ha escrito el acuerdo: G lo escribe. "
		       "Sin él no queda folio.";
	if (p->matter.klass == CLASS_DECISION && p->motion == NULL)
		return "Es un punto de decisión y no se propuso nada: L escribe una propuesta. Una "
		       "vez cerrado "
		       "ya no se reabre.";
	for (size_t i = 0; open == s->open_point && i < s->n_points; i++)
		if (s->point[i].no.major == p->no.major && s->point[i].no.minor > 0 &&
		    s->point[i].status == POINT_PENDING)
			return "Hay asuntos agregados que no se han abierto; quedarán diferidos.";
	return NULL;
}

static struct answer close_point(struct live *l)
{
	const struct act act = { .kind = ACT_CERRAR_PUNTO };
	const char *why;

	if (floor_refused(l, &act) || l->looking)
		return answer_redraw();
	why = undone(live_state(l));
	if (why != NULL)
		return answer_push(ask_confirm(ASK_CLOSE_POINT, "¿Cerrar el punto así?", why));
	live_do(l, &act);
	return answer_redraw();
}

static struct answer propose(struct live *l)
{
	const struct state *s = live_state(l);
	const struct act act = { .kind = ACT_PROPUESTA };
	int open = floor_open(s);
	const struct motion *m = open < 0 ? NULL : s->point[open].motion;

	return floor_ask(l, &act, m != NULL && !m->carried ? m->text : NULL);
}

static struct answer settle_acuerdo(struct live *l)
{
	const struct state *s = live_state(l);
	const struct act act = { .kind = ACT_ACUERDO };
	int open = floor_open(s);
	int decided = open < 0 ? -1 : s->point[open].decided;

	return floor_ask(l, &act, decided < 0 ? NULL : s->decision[decided].text);
}

/* ---- keys -------------------------------------------------------------------------- */

/* Enter does what the step is waiting for, if the cursor is where it was led. */
static struct answer enter(struct live *l)
{
	const struct state *s = live_state(l);
	enum floor_step step = floor_step(s);
	int under = floor_under(l);
	enum point_class c;

	if (l->on_seats) {
		l->seats.cursor += l->seats.cursor < l->seats.n - 1;
		return answer_redraw();
	}
	if (step == STEP_RECESS)
		return floor_ask_resume(l);
	if (step == STEP_CLOSING)
		return floor_ask_end(l);
	if (under < 0)
		return answer_nothing();
	c = s->point[under].matter.klass;
	if (c == CLASS_ORDEN && s->phase == PHASE_AGENDA)
		return order_ask(l);
	if (c == CLASS_ACTA && floor_open(s) < 0)
		return floor_ask_acta(l);
	if (c == CLASS_CLAUSURA)
		return floor_ask_end(l);
	if (under == floor_open(s) && c == CLASS_SEGUIMIENTO && s->body->n_earlier > 0)
		return floor_ask_folio(l);
	return open_ask(l);
}

/* What concerns the seat under the cursor. */
static struct answer on_seat(struct live *l, enum cmd cmd)
{
	switch (cmd) {
	case CMD_INCONFORME:
		return position(l, cmd);
	case CMD_EXCUSA:
		return seat_ask(l, cmd, ACT_EXCUSA);
	case CMD_VOTO_PARTICULAR:
		return seat_ask(l, cmd, ACT_VOTO_PARTICULAR);
	case CMD_JUSTIFICA:
		return seat_ask(l, cmd, ACT_AUSENTE);
	case CMD_AUSENTE:
		return seat_do(l, cmd, ACT_AUSENTE);
	case CMD_PRESENTE:
	case CMD_SUPLENTE:
	case CMD_SALE:
		return seat_chosen(l, cmd) ? live_people(l, cmd) : answer_redraw();
	case CMD_FAVOR:
	case CMD_CONTRA:
	case CMD_ABSTENCION:
	case CMD_RESTO:
		live_note(l, NOTE_REFUSED,
		    "No hay ninguna votación abierta; V la abre cuando alguien difiere (IV).");
		return answer_redraw();
	default:
		return live_people(l, cmd);
	}
}

static struct answer floor_command(struct live *l, enum cmd cmd)
{
	const struct act defer = { .kind = ACT_DIFERIR };

	switch (cmd) {
	case CMD_ORDEN:
		return order_ask(l);
	case CMD_MODIFICA:
		return modify(l);
	case CMD_PUNTO:
		return floor_under(l) >= 0 ? open_ask(l) : answer_nothing();
	case CMD_CIERRA:
		return close_point(l);
	case CMD_DIFIERE:
		return floor_ask(l, &defer, NULL);
	case CMD_PROPUESTA:
		return propose(l);
	case CMD_ACUERDO:
		return settle_acuerdo(l);
	case CMD_SEGUIMIENTO:
		return floor_ask_folio(l);
	case CMD_REANUDA:
		return floor_ask_resume(l);
	case CMD_ACTA:
		return floor_ask_acta(l);
	case CMD_CLAUSURA:
		return floor_ask_end(l);
	case CMD_CONSENSO:
		live_do_kind(l, ACT_CONSENSO);
		return answer_redraw();
	case CMD_VOTAR:
		live_do_kind(l, ACT_VOTACION);
		return answer_redraw();
	case CMD_RECESO:
		live_do_kind(l, ACT_RECESO);
		return answer_redraw();
	case CMD_QUORUM:
		live_do_kind(l, ACT_QUORUM);
		return answer_redraw();
	default:
		return on_seat(l, cmd);
	}
}

/* The whole right part, to be read with the arrows. */
static struct answer read_whole(const struct live *l)
{
	struct buf b = BUF_EMPTY;
	struct sheet sheet = { .text = &b };
	struct answer a;

	floor_tell(l, &sheet);
	a = answer_push(ask_message("Completo", buf_str(&b)));
	buf_clear(&b);
	return a;
}

static struct answer floor_key(struct live *l, int key, enum cmd cmd)
{
	int digit = keys_digit(key);

	floor_follow(l);
	if (key == K_TAB || key == K_BACKTAB) {
		l->on_seats = !l->on_seats;
		l->for_one = 0;
		return answer_redraw();
	}
	if (key == K_ESC) {
		l->on_seats = false;
		return answer_redraw();
	}
	if (key == K_RIGHT)
		return read_whole(l);
	if (list_key(l->on_seats ? &l->seats : &l->points, key))
		return answer_redraw();
	if (digit >= 0) { /* of a seat: the live view has taken it */
		int row = floor_row(live_state(l), digit);

		if (row >= 0 && !l->on_seats)
			l->points.cursor = row;
		return answer_redraw();
	}
	if (l->looking) {
		live_note(l, NOTE_REFUSED, "Esta sesión se está mirando: aquí no se asienta nada.");
		return answer_redraw();
	}
	if (key == K_ENTER)
		return enter(l);
	return floor_command(l, cmd);
}

static struct answer floor_result(struct live *l, const struct result *r)
{
	if (!r->yes)
		return answer_redraw();
	switch (r->tag) {
	case ASK_ORDER:
		live_do_kind(l, ACT_APROBAR_ORDEN);
		break;
	case ASK_OPEN:
		open_under(l);
		break;
	case ASK_CLOSE_POINT:
		live_do_kind(l, ACT_CERRAR_PUNTO);
		break;
	case ASK_RESUME:
		live_do_kind(l, ACT_REANUDAR);
		break;
	case ASK_END:
		return floor_end(l);
	case ASK_FOLIO:
		return floor_folio_chosen(l, r->number);
	case ASK_STATE:
		return floor_state_chosen(l, r->number);
	case ASK_WHICH_ACTA:
		return floor_acta_chosen(l, r->number);
	default:
		break;
	}
	return answer_redraw();
}

const struct face floor_face = {
	.name = "EN SESIÓN",
	.help = "A la izquierda, el orden del día y la asistencia; Tab pasa de uno a otra. A la "
		"derecha, el "
		"punto que se trata; → lo muestra completo. Enter hace lo que sigue: abre el "
		"punto, reanuda, lee "
		"el acta, clausura. Cada decisión empieza por preguntar si alguien difiere: si "
		"nadie, C; si alguien, "
		"Y sobre su lugar y V abre la votación (IV). Aprobada la propuesta, G escribe el "
		"acuerdo. Para "
		"decidir hace falta quórum; para discutir, anotar, diferir, ir a receso o "
		"clausurar, no (III.2).",
	.draw = floor_draw,
	.key = floor_key,
	.keys = floor_keys,
	.say = floor_say,
	.result = floor_result,
};
