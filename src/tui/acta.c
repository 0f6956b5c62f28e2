/*
 * acta — the acta as it reads now, and what is done with it: its paragraphs are mended, it
 * is approved, it is written to a file (III.6, VI.7).
 *
 * There is no second text: to mend a paragraph is to correct the act that it comes from. Of
 * a session that was not held, the same with its constancia.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/words.h"
#include "tui/ask.h"
#include "tui/hand.h"
#include "tui/live.h"
#include "tui/pager.h"

enum { WAY_MEND, WAY_LACKS, WAY_PRINT, WAY_KEEP, WAY_APPROVE, WAYS };
enum { ASK_WAY = 1, ASK_APPROVE, ASK_HAND };

struct reading {
	struct view view;
	struct live *l;
	struct view *own; /* its live view, when it is nobody else's; NULL */
	struct pager pager;
	int width; /* the paper is laid out for it; 0: not yet */
	bool good; /* the pager holds the paper, not why there is none */
	int way[WAYS];
	struct hand hand;
	struct buf said;
};

static const char *paper(const struct reading *r)
{
	return live_state(r->l)->phase == PHASE_NOT_HELD ? "constancia" : "acta";
}

/* ---- the text ------------------------------------------------------------------------- */

static void say(struct reading *r, const char *words)
{
	buf_cut(&r->said, 0);
	buf_add(&r->said, words);
}

static void lay_out(struct reading *r)
{
	struct buf text = BUF_EMPTY, notes = BUF_EMPTY;
	struct fault f = { FAULT_NONE, "" };
	int top = r->pager.top, cols = term_cols() - 2;

	if (r->width == term_cols())
		return;
	r->width = term_cols();
	r->good =
	    session_paper_text(r->l->session, paper(r), cols > 200 ? 200 : cols, &text, &notes, &f) == 0;
	pager_clear(&r->pager);
	pager_init(&r->pager, r->good ? buf_str(&text) : fault_sentence(&f));
	r->pager.top = top;
	if (notes.len > 0)
		say(r, buf_str(&notes));
	buf_clear(&text);
	buf_clear(&notes);
}

static void acta_draw(struct view *v)
{
	struct reading *r = (struct reading *)v;
	struct area a = screen_middle();

	lay_out(r);
	term_wipe(a, LOOK_PLAIN);
	pager_draw(&r->pager, a, true);
	if (r->said.len > 0)
		screen_say(buf_str(&r->said));
	else if (live_state(r->l)->phase >= PHASE_APPROVED)
		screen_say("Enter lo imprime o lo guarda; las flechas lo recorren.");
	else
		screen_say("Así va el acta. Enter: corregirla, guardarla o aprobarla.");
}

/* ---- what may be done ------------------------------------------------------------------- */

static struct answer ways_ask(struct reading *r)
{
	static const char *const words[WAYS] = {
		[WAY_MEND] = "Corregir un párrafo",
		[WAY_LACKS] = "Ver los datos que faltan",
		[WAY_PRINT] = "Imprimirla",
		[WAY_KEEP] = "Guardarla en un archivo",
		[WAY_APPROVE] = "Aprobar el acta",
	};
	enum phase phase = live_state(r->l)->phase;
	const char *option[WAYS];
	int n = 0;

	for (int way = 0; way < WAYS; way++) {
		if ((way == WAY_MEND && (phase >= PHASE_APPROVED || r->l->looking)) ||
		    (way == WAY_APPROVE && (phase != PHASE_POINTS || r->l->looking)))
			continue;
		r->way[n] = way;
		option[n++] = words[way];
	}
	return answer_push(
	    ask_choose(ASK_WAY, phase == PHASE_NOT_HELD ? "Constancia" : "Acta", option, n, 0));
}

static struct answer lacks_show(struct reading *r)
{
	struct buf b = BUF_EMPTY;
	struct fault f = { FAULT_NONE, "" };
	int n = session_placeholders(r->l->session, paper(r), &b, &f);
	struct view *v = NULL;

	if (n > 0)
		v = ask_message("Datos que faltan, donde lo dice cada renglón", buf_str(&b));
	else
		say(r, n < 0 ? fault_sentence(&f) : "No falta ningún dato.");
	buf_clear(&b);
	return v != NULL ? answer_push(v) : answer_redraw();
}

/* ---- approval ---------------------------------------------------------------------------- */

/* What approving does, and what is still lacking; refused at once if it cannot be. */
static struct answer approve_ask(struct reading *r)
{
	static const struct act approve = { .kind = ACT_APROBAR_ACTA };
	struct buf b = BUF_EMPTY, lacks = BUF_EMPTY;
	struct fault f = { FAULT_NONE, "" };
	struct view *v;
	int n;

	if (!session_may(r->l->session, &approve, &b)) {
		words_sentence(&lacks, buf_str(&b));
		v = ask_message("El acta no se puede aprobar todavía", buf_str(&lacks));
	} else {
		buf_add(&b, "Diga: «¿Alguien tiene una observación al acta?» Si alguien difiere, "
			    "Esc: en la pantalla de la "
			    "sesión marque su lugar inconforme (Y) y decida la votación (V, "
			    "numeral IV).\n\n"
			    "Al aprobarla, el texto hasta este punto queda fijo, con su huella; ya "
			    "sólo cabe clausurar, "
			    "un receso o deshacer la aprobación (III.6).");
		n = session_placeholders(r->l->session, "acta", &lacks, &f);
		if (n > 0)
			buf_addf(&b, "\n\n%s %d %s sin llenar:\n%s", n == 1 ? "Queda" : "Quedan", n,
			    n == 1 ? "dato" : "datos", buf_str(&lacks));
		v = ask_confirm(ASK_APPROVE, "¿Se aprueba el acta?", buf_str(&b));
	}
	buf_clear(&b);
	buf_clear(&lacks);
	return answer_push(v);
}

static struct answer approve(struct reading *r)
{
	if (live_do_kind(r->l, ACT_APROBAR_ACTA)) {
		live_note(r->l, NOTE_DONE,
		    "Acta aprobada: su texto quedó fijo. Falta clausurar la sesión.");
		return answer_pop();
	}
	return answer_push(ask_message("El acta no se aprobó", buf_str(&r->l->note)));
}

/* ---- handing it out ------------------------------------------------------------------------- */

/* "acta-ORD-01-2026"; one that was not held uses no number: "constancia-2026-03-25" */
static void name_words(const struct reading *r, struct buf *out)
{
	const struct state *s = live_state(r->l);
	char day[DATE_SIZE];

	buf_addf(out, "%s-", paper(r));
	if (s->phase == PHASE_NOT_HELD)
		buf_add(out, when_date(s->body->planned, day));
	else
		state_clave(s, out);
	for (char *p = out->s; *p != '\0'; p++)
		if (*p == '/')
			*p = '-';
}

static struct answer hand_out(struct reading *r, bool print)
{
	const char *title = strcmp(paper(r), "acta") == 0 ? "Acta" : "Constancia";
	struct buf markdown = BUF_EMPTY, name = BUF_EMPTY;
	struct fault f = { FAULT_NONE, "" };
	struct answer a = answer_redraw();

	name_words(r, &name);
	if (session_paper(r->l->session, paper(r), &markdown, NULL, &f) < 0)
		say(r, fault_sentence(&f));
	else if (print)
		a = hand_print(&r->hand, ASK_HAND, title, buf_str(&name), buf_take(&markdown), &r->said);
	else
		a = hand_keep(&r->hand, ASK_HAND, title, buf_str(&name), buf_take(&markdown));
	buf_clear(&markdown);
	buf_clear(&name);
	return a;
}

/* ---- keys ------------------------------------------------------------------------------------ */

static struct answer acta_key(struct view *v, int key)
{
	struct reading *r = (struct reading *)v;

	buf_cut(&r->said, 0);
	if (pager_key(&r->pager, key))
		return answer_redraw();
	switch (keys_command(key)) {
	case CMD_SIGUE:
		return ways_ask(r);
	case CMD_HISTORIA:
		return answer_push(history_new(r->l));
	case CMD_IMPRIME:
		return hand_out(r, true);
	case CMD_ACTA:
		return r->l->looking ? answer_redraw() : approve_ask(r);
	case CMD_VUELVE:
		return answer_pop();
	default:
		return answer_redraw();
	}
}

static const struct bar_key *acta_keys(const struct view *v)
{
	static const struct bar_key open[] = { { CMD_SIGUE, "opciones" }, { CMD_MUEVE, NULL },
		{ CMD_IMPRIME, NULL }, { CMD_HISTORIA, NULL }, { CMD_ACTA, NULL }, { CMD_VUELVE, NULL },
		{ CMD_NONE, NULL } };
	static const struct bar_key fixed[] = { { CMD_SIGUE, "opciones" }, { CMD_MUEVE, NULL },
		{ CMD_IMPRIME, NULL }, { CMD_HISTORIA, NULL }, { CMD_VUELVE, NULL }, { CMD_NONE, NULL } };

	return live_state(((const struct reading *)v)->l)->phase == PHASE_POINTS ? open : fixed;
}

static struct answer way_taken(struct reading *r, int way)
{
	switch (way) {
	case WAY_MEND:
		return answer_push(history_texts(r->l));
	case WAY_LACKS:
		return lacks_show(r);
	case WAY_PRINT:
	case WAY_KEEP:
		return hand_out(r, way == WAY_PRINT);
	default:
		return approve_ask(r);
	}
}

static struct answer acta_result(struct view *v, const struct result *res)
{
	struct reading *r = (struct reading *)v;
	struct answer answer;

	r->width = 0; /* whatever was done above may have changed it */
	if (hand_result(&r->hand, res, &answer, &r->said))
		return answer;
	if (!res->yes)
		return answer_redraw();
	switch (res->tag) {
	case ASK_WAY:
		return way_taken(r, r->way[res->number]);
	case ASK_APPROVE:
		return approve(r);
	default:
		return answer_redraw();
	}
}

static void acta_free(struct view *v)
{
	struct reading *r = (struct reading *)v;

	pager_clear(&r->pager);
	hand_clear(&r->hand);
	buf_clear(&r->said);
	if (r->own != NULL)
		r->own->kind->free(r->own);
	free(r);
}

static const struct view_kind acta_kind = {
	.name = "Acta",
	.help = "El acta se escribe sola con lo asentado. Para cambiar un párrafo se corrige el "
		"acto del que sale; lo "
		"que no se sabe aparece entre corchetes. Aprobarla fija su texto (III.6). Se puede "
		"guardar como "
		"Markdown o como texto.",
	.overlay = true,
	.draw = acta_draw,
	.key = acta_key,
	.keys = acta_keys,
	.result = acta_result,
	.free = acta_free,
};

struct view *acta_new(struct live *l)
{
	struct reading *r = xcalloc(1, sizeof *r);

	r->view.kind = &acta_kind;
	r->l = l;
	pager_init(&r->pager, "");
	return &r->view;
}

struct view *acta_of(struct session *session, const struct env *env)
{
	struct view *own = live_new(session, env, true);
	struct view *v = acta_new((struct live *)own);

	((struct reading *)v)->own = own;
	return v;
}
