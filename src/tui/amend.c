/*
 * amend — the agenda changed: points added, withdrawn, moved (III.1).
 *
 * Each change is an act of its own, recorded at once through the live view below.
 * Before the agenda is approved it takes effect unless somebody objects; afterwards it is
 * a proposal, so this view leaves and the floor asks for consensus.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "tui/ask.h"
#include "tui/floor.h"

enum { TAG_WHAT = 1, TAG_TITLE, TAG_CLASS, TAG_AFFECTED, TAG_PROMOTER };
enum { WHAT_ADD, WHAT_MOVE, WHAT_WITHDRAW };

struct amend {
	struct view view;
	struct live *live; /* borrowed: it stays below */
	struct list list;  /* the agenda, by number */
	bool moving;
	int from, to;	    /* while moving: places among the movable points */
	struct point_no at; /* the point that the change is about */
	char *title;	    /* of the point being added */
	struct buf klass;   /* "remoción 7 por 2,5" while it is put together */
	int promoters;
	int affected;
};

static const struct state *state(const struct amend *m)
{
	return live_state(m->live);
}

/* ---- which points may change ------------------------------------------------------- */

static bool movable(const struct point *p)
{
	enum point_class c = p->matter.klass;

	return p->status == POINT_PENDING && p->no.minor == 0 && c != CLASS_LISTA &&
	       c != CLASS_ORDEN && c != CLASS_ACTA && c != CLASS_CLAUSURA;
}

/* The places of the agenda whose points may move, in order. Returns how many. */
static int movables(const struct amend *m, const int *order, int *place)
{
	int n = 0;

	for (int i = 0; i < m->list.n; i++)
		if (movable(&state(m)->point[order[i]]))
			place[n++] = i;
	return n;
}

/*
 * The agenda as it would be with the point moved: numbers belong to places, so the other
 * movable points close the gap it leaves.
 */
static int shown(const struct amend *m, int row)
{
	int order[POINTS_MAX * 2], place[POINTS_MAX * 2], n, k = 0;

	state_agenda(state(m), order);
	n = movables(m, order, place);
	while (k < n && place[k] != row)
		k++;
	if (!m->moving || k == n)
		return order[row];
	if (k == m->to)
		return order[place[m->from]];
	if (m->from < m->to && k >= m->from && k < m->to)
		k++;
	else if (m->from > m->to && k > m->to && k <= m->from)
		k--;
	return order[place[k]];
}

static const struct point *under(const struct amend *m)
{
	int order[POINTS_MAX * 2];

	state_agenda(state(m), order);
	return &state(m)->point[order[m->list.cursor]];
}

/* ---- drawing ----------------------------------------------------------------------- */

static void row(const void *ctx, int i, int cols, struct buf *out)
{
	const struct amend *m = ctx;
	int order[POINTS_MAX * 2], width = cols - 32 > 8 ? cols - 32 : 8;
	const struct point *p = &state(m)->point[shown(m, i)];
	struct buf no = BUF_EMPTY;

	state_agenda(state(m), order);
	point_no_write(state(m)->point[order[i]].no, &no);
	buf_addf(out, "%4s ", buf_str(&no));
	screen_cell(out, p->matter.title, width);
	buf_add(out, "  ");
	screen_cell(out, class_word(p->matter.klass), 12);
	screen_cell(out, movable(p) ? "" : p->status == POINT_PENDING ? "fijo" : point_status_word(p->status), 12);
	buf_clear(&no);
}

static const char *about(const struct amend *m)
{
	if (m->moving)
		return "Flechas arriba y abajo lo llevan a su nuevo lugar; Enter lo deja ahí; Esc "
		       "no lo mueve.";
	if (state(m)->phase == PHASE_AGENDA)
		return "Antes de aprobarse, cada cambio vale en cuanto se asienta; si alguien "
		       "difiere (Y, al "
		       "volver), espera consenso o votación (III.1, IV).";
	return "El orden del día ya está aprobado: cada cambio es una propuesta, que decide el "
	       "consenso o una "
	       "votación (III.1, IV). Uno a la vez.";
}

static void told(const struct live *l, struct area a)
{
	struct buf b = BUF_EMPTY;
	bool done = l->note_kind == NOTE_DONE;

	buf_addf(&b, "%s %s", done ? "✓" : "!", buf_str(&l->note));
	screen_text(a, 0, done ? LOOK_GOOD : LOOK_WARN, buf_str(&b));
	buf_clear(&b);
}

static void amend_draw(struct view *v)
{
	struct amend *m = (struct amend *)v;
	struct area a = screen_middle();
	int taken;

	term_wipe(a, LOOK_PLAIN);
	m->list.n = (int)state(m)->n_points;
	screen_row(
	    a, 0, LOOK_STRONG, m->moving ? " Mover un punto" : " Cambiar el orden del día", NULL);
	taken = 1 + screen_text(a, 1, LOOK_PLAIN, about(m)) + 1;
	a.y += taken;
	a.rows -= taken;
	if (m->live->note_kind != NOTE_NONE) {
		struct area note = a;

		a.rows -= 2;
		note.y += a.rows;
		note.rows = 2;
		told(m->live, note);
	}
	list_draw(&m->list, a, row, m);
	screen_say(m->moving
		       ? "Flechas, y Enter donde debe quedar."
		       : "Enter: agregar antes del punto bajo el cursor, moverlo o retirarlo.");
}

/* ---- acts -------------------------------------------------------------------------- */

/* Afterwards the agenda here is the new one; a proposal is asked about on the floor. */
static struct answer record(struct amend *m, const struct act *act)
{
	bool done = live_do(m->live, act);

	m->moving = false;
	if (done) {
		free(m->title);
		m->title = NULL;
	}
	return done && state(m)->phase == PHASE_POINTS ? answer_pop() : answer_redraw();
}

static struct answer add_now(struct amend *m)
{
	struct act act = {
		.kind = ACT_AGREGAR, .point = m->at, .text = { m->title, buf_str(&m->klass), NULL }
	};

	return record(m, &act);
}

static struct answer move_now(struct amend *m)
{
	int order[POINTS_MAX * 2], place[POINTS_MAX * 2];
	struct act act = { .kind = ACT_MOVER };

	state_agenda(state(m), order);
	movables(m, order, place);
	act.point = state(m)->point[order[place[m->from]]].no;
	act.to = state(m)->point[order[place[m->to]]].no;
	if (m->from == m->to) {
		m->moving = false;
		return answer_redraw();
	}
	return record(m, &act);
}

/* ---- questions --------------------------------------------------------------------- */

static struct answer what_ask(struct amend *m)
{
	static const char *const options[] = {
		[WHAT_ADD] = "Agregar un punto antes de éste",
		[WHAT_MOVE] = "Moverlo a otro lugar",
		[WHAT_WITHDRAW] = "Retirarlo del orden del día",
	};
	const struct point *p = under(m);
	struct buf b = BUF_EMPTY;
	struct answer a;

	m->at = p->no;
	if (!movable(p) && (p->matter.klass != CLASS_ACTA || p->status != POINT_PENDING)) {
		buf_addf(&b, "El punto %d no se cambia: es fijo, o ya se trató. Elija otro.",
		    p->no.major);
		live_note(m->live, NOTE_REFUSED, buf_str(&b));
		buf_clear(&b);
		return answer_redraw();
	}
	buf_addf(&b, "%d. %s", p->no.major, p->matter.title);
	a = answer_push(ask_choose(TAG_WHAT, buf_str(&b), options, movable(p) ? 3 : 1, 0));
	buf_clear(&b);
	return a;
}

static struct answer title_ask(struct amend *m)
{
	struct ask_text ask = { .tag = TAG_TITLE,
		.title = "Título del punto que se agrega",
		.hint = "Como debe leerse en el orden del día.",
		.max = 1000,
		.initial = m->title };

	return answer_push(ask_text(&ask));
}

static const char *const classes[] = { "decisión", "informativo", "seguimiento", "remoción" };
enum { CLASSES = 4, REMOVAL = 3 };

static struct answer class_ask(struct amend *m, const char *title)
{
	static const char *const options[] = {
		"Decisión: se propone y se decide",
		"Informativo: se informa y se comenta",
		"Seguimiento de acuerdos",
		"Remoción de una persona integrante (I.3)",
	};

	free(m->title);
	m->title = xstrdup(title);
	return answer_push(ask_choose(TAG_CLASS, "¿De qué clase es?", options, CLASSES, 0));
}

/* One seat of the body; `none` comes last, and first to hand, if it may be nobody. */
static struct answer seat_ask(struct amend *m, int tag, const char *title, const char *none)
{
	const struct body *b = state(m)->body;
	struct arena a;
	const char **options;
	struct answer answer;
	int n = 0;

	arena_init(&a);
	options = arena_alloc(&a, (size_t)(b->n_seats + 1) * sizeof *options);
	for (int i = 0; i < b->n_seats; i++)
		options[n++] = arena_printf(&a, "%s, %s (lugar %d)",
		    *b->seat[i].titular.name != '\0' ? b->seat[i].titular.name : "Vacante",
		    b->seat[i].kind, b->seat[i].number);
	if (none != NULL)
		options[n++] = none;
	answer = answer_push(ask_choose(tag, title, options, n, none != NULL ? n - 1 : 0));
	arena_clear(&a);
	return answer;
}

static struct answer class_chosen(struct amend *m, int i)
{
	buf_cut(&m->klass, 0);
	buf_add(&m->klass, classes[i]);
	m->promoters = 0;
	return i == REMOVAL ? seat_ask(m, TAG_AFFECTED, "¿De qué lugar?", NULL) : add_now(m);
}

static struct answer affected_chosen(struct amend *m, int seat)
{
	m->affected = state(m)->body->seat[seat].number;
	buf_addf(&m->klass, " %d por ", m->affected);
	return seat_ask(
	    m, TAG_PROMOTER, "Primer lugar que la promueve (I.3: dos por lo menos)", NULL);
}

/* Two promoters at least; then more until told that there are none. */
static struct answer promoter_chosen(struct amend *m, int seat)
{
	if (seat == state(m)->body->n_seats)
		return add_now(m);
	buf_addf(&m->klass, "%s%d", m->promoters > 0 ? "," : "", state(m)->body->seat[seat].number);
	m->promoters++;
	if (m->promoters == PROMOTERS_MAX)
		return add_now(m);
	return m->promoters < 2
		   ? seat_ask(m, TAG_PROMOTER, "Segundo lugar que la promueve (I.3)", NULL)
		   : seat_ask(m, TAG_PROMOTER, "¿Otro lugar que la promueve?", "Ninguno más");
}

static struct answer move_begin(struct amend *m)
{
	int order[POINTS_MAX * 2], place[POINTS_MAX * 2];

	state_agenda(state(m), order);
	m->moving = true;
	m->from = 0;
	for (int k = movables(m, order, place); k-- > 0;)
		if (place[k] == m->list.cursor)
			m->from = k;
	m->to = m->from;
	return answer_redraw();
}

static struct answer what_chosen(struct amend *m, int what)
{
	struct act act = { .kind = ACT_RETIRAR, .point = m->at };

	switch (what) {
	case WHAT_ADD:
		return title_ask(m);
	case WHAT_MOVE:
		return move_begin(m);
	default:
		return record(m, &act);
	}
}

/* ---- the view ---------------------------------------------------------------------- */

static struct answer moving_key(struct amend *m, int key)
{
	int order[POINTS_MAX * 2], place[POINTS_MAX * 2], n;

	state_agenda(state(m), order);
	n = movables(m, order, place);
	switch (key) {
	case K_UP:
		m->to -= m->to > 0;
		break;
	case K_DOWN:
		m->to += m->to < n - 1;
		break;
	case K_ENTER:
		return move_now(m);
	case K_ESC:
		m->moving = false;
		m->to = m->from;
		break;
	default:
		return answer_nothing();
	}
	m->list.cursor = place[m->to];
	return answer_redraw();
}

static struct answer amend_key(struct view *v, int key)
{
	struct amend *m = (struct amend *)v;
	int digit = keys_digit(key);

	m->live->note_kind = NOTE_NONE;
	if (m->moving)
		return moving_key(m, key);
	if (key == K_ESC)
		return answer_pop();
	if (key == K_ENTER || keys_command(key) == CMD_MODIFICA)
		return what_ask(m);
	if (digit >= 0 && floor_row(state(m), digit) >= 0)
		m->list.cursor = floor_row(state(m), digit);
	else if (!list_key(&m->list, key))
		return answer_nothing();
	return answer_redraw();
}

static struct answer amend_result(struct view *v, const struct result *r)
{
	struct amend *m = (struct amend *)v;

	if (!r->yes)
		return answer_redraw();
	switch (r->tag) {
	case TAG_WHAT:
		return what_chosen(m, r->number);
	case TAG_TITLE:
		return class_ask(m, r->text);
	case TAG_CLASS:
		return class_chosen(m, r->number);
	case TAG_AFFECTED:
		return affected_chosen(m, r->number);
	case TAG_PROMOTER:
		return promoter_chosen(m, r->number);
	default:
		return answer_redraw();
	}
}

static const struct bar_key *amend_keys(const struct view *v)
{
	static const struct bar_key choosing[] = { { CMD_SIGUE, "cambia" }, { CMD_MUEVE, NULL },
		{ CMD_LUGAR, "punto" }, { CMD_VUELVE, NULL }, { CMD_NONE, NULL } };
	static const struct bar_key moving[] = { { CMD_SIGUE, "lo deja aquí" },
		{ CMD_MUEVE, "lo mueven" }, { CMD_VUELVE, "no lo mueve" }, { CMD_NONE, NULL } };

	return ((const struct amend *)v)->moving ? moving : choosing;
}

static void amend_free(struct view *v)
{
	struct amend *m = (struct amend *)v;

	free(m->title);
	buf_clear(&m->klass);
	free(m);
}

static const struct view_kind amend_kind = {
	.name = "Cambiar el orden del día",
	.help = "Elija un punto y Enter. Lo nuevo se agrega antes del punto elegido; para "
		"agregarlo al final, "
		"elija la lectura del acta. La lista, el orden del día, el acta y la clausura son "
		"fijos, y un "
		"punto ya tratado o retirado conserva su número. Una remoción la promueven dos "
		"lugares o más (I.3).",
	.overlay = true, /* the live view's top lines stay */
	.draw = amend_draw,
	.key = amend_key,
	.keys = amend_keys,
	.result = amend_result,
	.free = amend_free,
};

struct view *amend_new(struct live *l)
{
	struct amend *m = xcalloc(1, sizeof *m);
	int order[POINTS_MAX * 2], place[POINTS_MAX * 2], n;

	m->view.kind = &amend_kind;
	m->live = l;
	m->list.n = (int)live_state(l)->n_points;
	m->list.cursor = l->points.cursor;
	state_agenda(live_state(l), order);
	n = movables(m, order, place);
	if (n > 0 && !movable(under(m)))
		m->list.cursor = place[0];
	return &m->view;
}
