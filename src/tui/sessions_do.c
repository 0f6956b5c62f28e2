/*
 * sessions_do — what can be done with a session of the list: open it, look at it, read its
 * acta, change what was planned, cancel it.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/env.h"
#include "tui/ask.h"
#include "tui/life.h"
#include "tui/live.h"
#include "tui/papers.h"
#include "tui/plan.h"
#include "tui/sessions_inside.h"

enum does { DO_ENTER, DO_CHANGE, DO_AGENDA, DO_CANCEL, DO_RESTORE, DO_ACTA, DO_PAPERS, DO_LIFE };

struct view *sessions_enter(struct desk *desk, long id, struct fault *f)
{
	struct session *session;

	if (desk_session(desk, id, &session, f) < 0)
		return NULL;
	return live_new(session, desk_env(desk), desk_holder(desk) != NULL);
}

/* Pushes the view that was made, or tells why it was not. */
static struct answer go(struct sessions *v, struct view *made, struct fault *f)
{
	if (made != NULL)
		return answer_push(made);
	sessions_note(v, LOOK_BAD, fault_sentence(f));
	return answer_redraw();
}

/* ---- what it offers --------------------------------------------------------------------- */

struct offers {
	const char *option[DOES_MAX];
	int	*does;
	int	 n;
};

static void offer(struct offers *o, enum does does, const char *words)
{
	o->option[o->n] = words;
	o->does[o->n++] = (int)does;
}

static bool is(const struct desk_session *s, const char *status)
{
	return strcmp(s->status, status) == 0;
}

static bool over(const struct sessions *v, const struct desk_session *s)
{
	return s->day < when_day(env_now(desk_env(v->desk)));
}

static void offers_of(const struct sessions *v, const struct desk_session *s, struct offers *o)
{
	bool writing = !sessions_looking(v);

	if (is(s, "clausurada") || is(s, "no celebrada")) {
		offer(o, DO_ENTER, "Mirar la sesión");
		offer(o, DO_ACTA, is(s, "clausurada") ? "Leer su acta" : "Leer su constancia");
		offer(o, DO_PAPERS, "Sus documentos");
		if (is(s, "clausurada"))
			offer(o, DO_LIFE, "Camino de su acta: firmas, copias, envío");
	} else if (is(s, "cancelada")) {
		offer(o, DO_AGENDA, "Ver lo que estaba planeado");
		if (writing && !over(v, s))
			offer(o, DO_RESTORE, "Reactivarla");
	} else {
		offer(o, DO_ENTER, writing ? "Abrirla" : "Mirarla");
		if (s->acts > 0 || desk_session_live(s))
			return;
		offer(o, DO_AGENDA, "Ver su orden del día");
		if (writing) {
			offer(o, DO_CHANGE, "Cambiar lo planeado: fecha, sede, asuntos");
			offer(o, DO_CANCEL, "Cancelarla (III.5)");
		}
		offer(o, DO_PAPERS, "Sus documentos");
	}
}

static struct answer acta(struct sessions *v, long id)
{
	struct fault f = { FAULT_NONE, "" };
	struct session *session;

	return go(v, desk_session(v->desk, id, &session, &f) < 0 ? NULL
	    : acta_of(session, desk_env(v->desk)), &f);
}

static struct answer agenda(struct sessions *v, long id)
{
	struct fault f = { FAULT_NONE, "" };
	struct planned what;
	struct buf title = BUF_EMPTY;
	char *lines = NULL;
	struct answer answer;

	if (desk_plan_read(v->desk, id, &what, &f) < 0)
		return go(v, NULL, &f);
	buf_add(&title, "Orden del día · ");
	desk_date(what.date, &title);
	if (*what.place != '\0')
		buf_addf(&title, " · %s", what.place);
	if (desk_plan_preview(v->desk, &what, NULL, &lines, &f) < 0)
		answer = go(v, NULL, &f);
	else
		answer = answer_push(ask_message(buf_str(&title), lines));
	free(lines);
	buf_clear(&title);
	planned_clear(&what);
	return answer;
}

static struct answer cancel_ask(struct sessions *v, long id)
{
	struct fault f = { FAULT_NONE, "" };
	struct buf b = BUF_EMPTY;
	struct answer answer;

	answer = go(v, desk_plan_cancel_words(v->desk, id, &b, &f) < 0 ? NULL
	    : ask_confirm(ASK_CANCEL, "¿Cancelar esta sesión?", buf_str(&b)), &f);
	buf_clear(&b);
	return answer;
}

static struct answer restore(struct sessions *v, long id)
{
	struct fault f = { FAULT_NONE, "" };

	if (desk_plan_restore(v->desk, id, &f) < 0)
		sessions_note(v, LOOK_BAD, fault_sentence(&f));
	else
		sessions_note(v, LOOK_GOOD, "✓ La sesión vuelve a estar planeada.");
	return answer_redraw();
}

static struct answer do_it(struct sessions *v, enum does does)
{
	struct fault f = { FAULT_NONE, "" };

	switch (does) {
	case DO_CHANGE:
		return go(v, plan_change_new(ASK_CHANGE, v->desk, v->about, &f), &f);
	case DO_AGENDA:
		return agenda(v, v->about);
	case DO_CANCEL:
		return cancel_ask(v, v->about);
	case DO_RESTORE:
		return restore(v, v->about);
	case DO_ACTA:
		return acta(v, v->about);
	case DO_LIFE:
		return answer_push(life_new(v->desk, v->about));
	case DO_PAPERS:
		return answer_push(papers_new(v->desk, v->about));
	default:
		return go(v, sessions_enter(v->desk, v->about, &f), &f);
	}
}

struct answer sessions_open(struct sessions *v, const struct desk_session *s)
{
	struct offers o = { .does = v->does };
	struct buf title = BUF_EMPTY;
	struct answer answer;

	v->about = s->id;
	offers_of(v, s, &o);
	if (o.n == 1)
		return do_it(v, (enum does)v->does[0]);
	buf_addf(&title, "%s · %s", s->title, s->date);
	answer = answer_push(ask_choose(ASK_DO, buf_str(&title), o.option, o.n, 0));
	buf_clear(&title);
	return answer;
}

/* ---- what was answered --------------------------------------------------------------------- */

static struct answer why_ask(void)
{
	struct ask_text ask = { .tag = ASK_WHY, .title = "Motivo de la cancelación",
		.hint = "Queda escrito con la sesión; puede ir vacío.", .may_be_empty = true, .max = 500 };

	return answer_push(ask_text(&ask));
}

static void cancel(struct sessions *v, const char *why)
{
	struct fault f = { FAULT_NONE, "" };

	if (desk_plan_cancel(v->desk, v->about, why, &f) < 0)
		sessions_note(v, LOOK_BAD, fault_sentence(&f));
	else
		sessions_note(v, LOOK_GOOD, "✓ La sesión quedó cancelada.");
}

bool sessions_done(struct sessions *v, const struct result *r, struct answer *out)
{
	*out = answer_redraw();
	switch (r->tag) {
	case ASK_DO:
		if (r->yes)
			*out = do_it(v, (enum does)v->does[r->number]);
		return true;
	case ASK_CANCEL:
		if (r->yes)
			*out = why_ask();
		return true;
	case ASK_WHY:
		if (r->yes)
			cancel(v, r->text);
		return true;
	case ASK_CHANGE:
		if (r->yes)
			sessions_note(v, LOOK_GOOD, "✓ La sesión quedó como se cambió.");
		return true;
	default:
		return false;
	}
}
