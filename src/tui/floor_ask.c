/*
 * floor_ask — the questions of the floor that say first what their answer means.
 */
#include "config.h"

#include "tui/floor.h"

#include <string.h>
#include "tui/ask.h"

static const char *const follow_states[] = { "pendiente", "en proceso", "cumplido", "sin efecto" };

/* ---- before asking ----------------------------------------------------------------- */

bool floor_refused(struct live *l, const struct act *act)
{
	struct act probe = *act;
	struct buf why = BUF_EMPTY;
	bool may;

	if (probe.text[0] == NULL)
		probe.text[0] = "x";
	may = l->looking || session_may(l->session, &probe, &why);
	if (!may)
		live_note(l, NOTE_REFUSED, buf_str(&why));
	buf_clear(&why);
	return !may;
}

/* Nobody should write a text only to be told that it was not its time. */
struct answer floor_ask(struct live *l, const struct act *act, const char *initial)
{
	return floor_refused(l, act) ? answer_redraw() : live_ask(l, act, initial);
}

/* ---- earlier acuerdos -------------------------------------------------------------- */

struct answer floor_ask_folio(struct live *l)
{
	const struct body *b = live_state(l)->body;
	struct arena a;
	const char **options;
	struct answer answer;
	int first = 0;

	if (b->n_earlier == 0) {
		live_note(
		    l, NOTE_REFUSED, "No hay acuerdos anteriores abiertos que seguir (VI.8).");
		return answer_redraw();
	}
	arena_init(&a);
	options = arena_alloc(&a, (size_t)b->n_earlier * sizeof *options);
	for (int i = 0; i < b->n_earlier; i++)
		options[i] = arena_printf(&a, "%s %s", b->earlier[i].folio, b->earlier[i].text);
	while (first < b->n_earlier - 1 &&
	       floor_followed(live_state(l), b->earlier[first].folio) != NULL)
		first++;
	answer = answer_push(
	    ask_choose(ASK_FOLIO, "¿De qué acuerdo se informa?", options, b->n_earlier, first));
	arena_clear(&a);
	return answer;
}

struct answer floor_folio_chosen(struct live *l, int i)
{
	const struct earlier_acuerdo *e = &live_state(l)->body->earlier[i];
	int now = 0;

	l->asked = (struct act){ .kind = ACT_SEGUIMIENTO, .text = { e->folio, NULL, NULL } };
	for (int k = 0; k < 4; k++)
		if (strcmp(follow_states[k], e->state) == 0)
			now = k;
	return answer_push(ask_choose(ASK_STATE, "¿En qué estado queda?", follow_states, 4, now));
}

struct answer floor_state_chosen(struct live *l, int i)
{
	struct act act = l->asked;

	act.text[1] = follow_states[i];
	return live_ask(l, &act, NULL);
}

/* ---- recess and the end ------------------------------------------------------------ */

struct answer floor_ask_resume(struct live *l)
{
	const struct state *s = live_state(l);
	const struct act act = { .kind = ACT_REANUDAR };
	struct buf b = BUF_EMPTY;
	struct answer a;

	if (floor_refused(l, &act))
		return answer_redraw();
	for (int i = 0; i < s->body->n_seats; i++) {
		if (s->seat[i].stay < 0)
			continue;
		buf_addf(&b, "● %d ", s->body->seat[i].number);
		live_seat_words(l, i, &b);
		buf_add(&b, state_caracter(s, i) == CARACTER_SUPLENTE ? " (suplente)\n" : "\n");
	}
	buf_addc(&b, '\n');
	live_present_words(s, &b);
	buf_addf(&b, ": %s Si alguien falta o sobra, Esc y corrija la asistencia.",
	    s->present >= s->quorum
		? "hay quórum (III.2)."
		: "no hay quórum; se reanuda, pero no se podrá decidir (III.2).");
	a = answer_push(
	    ask_confirm(ASK_RESUME, "¿Están estas personas, y se reanuda la sesión?", buf_str(&b)));
	buf_clear(&b);
	return a;
}

struct answer floor_ask_end(struct live *l)
{
	const struct state *s = live_state(l);
	const struct act act = { .kind = ACT_CLAUSURAR };
	int clausura = state_point_of(s, CLASS_CLAUSURA), acta = state_point_of(s, CLASS_ACTA);
	int order[POINTS_MAX * 2];
	struct buf b = BUF_EMPTY;
	struct answer a;

	if (floor_refused(l, &act))
		return answer_redraw();
	buf_add(&b, "Esto no se puede deshacer: después de clausurar la sesión ya no admite ningún "
		    "cambio (III.6).\n");
	if (s->phase != PHASE_APPROVED)
		buf_add(&b, "! El acta no está aprobada; tendrá que aprobarla otra sesión.\n");
	if (floor_open(s) >= 0)
		buf_addf(&b, "! El punto %d sigue abierto; se dará por concluido.\n",
		    s->point[s->open_point].no.major);
	state_agenda(s, order);
	for (size_t i = 0; i < s->n_points; i++) {
		const struct point *p = &s->point[order[i]];

		if (p->status != POINT_PENDING || order[i] == clausura || order[i] == acta)
			continue;
		buf_add(&b, "! Sin tratar, quedará diferido: ");
		point_no_write(p->no, &b);
		buf_addf(&b, " %s\n", p->matter.title);
	}
	a = answer_push(ask_word(ASK_END, "¿Clausurar la sesión?", buf_str(&b), "clausurar"));
	buf_clear(&b);
	return a;
}

/* Ended before its agenda: the acta wants to know why. */
struct answer floor_end(struct live *l)
{
	const struct act act = { .kind = ACT_CLAUSURAR };

	if (floor_step(live_state(l)) == STEP_CLOSING) {
		live_do(l, &act);
		return answer_redraw();
	}
	return live_ask(l, &act, NULL);
}

/* ---- the acta ---------------------------------------------------------------------- */

struct answer floor_ask_acta(struct live *l)
{
	const struct state *s = live_state(l);
	const char *options[1 + 16];
	struct buf text[16];
	struct answer a;
	int n = 0;

	memset(text, 0, sizeof text);
	options[n++] = "La de esta sesión";
	for (int i = 0; i < s->body->n_unapproved && n <= 16; i++) {
		buf_addf(&text[n - 1], "La de la sesión %ld, que terminó sin aprobarla",
		    s->body->unapproved[i]);
		options[n] = buf_str(&text[n - 1]);
		n++;
	}
	a = n == 1
		? answer_push(acta_new(l))
		: answer_push(ask_choose(ASK_WHICH_ACTA, "¿Qué acta se aprueba?", options, n, 0));
	for (int i = 0; i < 16; i++)
		buf_clear(&text[i]);
	return a;
}

struct answer floor_acta_chosen(struct live *l, int option)
{
	const struct body *b = live_state(l)->body;
	struct act act = { .kind = ACT_APROBAR_ACTA };

	if (option <= 0 || option > b->n_unapproved)
		return answer_push(acta_new(l));
	act.ref = b->unapproved[option - 1];
	live_do(l, &act);
	return answer_redraw();
}
