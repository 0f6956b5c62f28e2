#include "config.h"

#include <string.h>

#include "base/words.h"
#include "tui/touch.h"

const struct decision *touch_decision(const struct state *s, long seq)
{
	for (size_t i = 0; i < s->n_facts; i++)
		if (s->fact[i].act == seq)
			return s->fact[i].decision < 0 ? NULL : &s->decision[s->fact[i].decision];
	return NULL;
}

void touch_seat_words(const struct state *s, const struct decision *d, int number, struct buf *out)
{
	int i = body_seat(s->body, number);
	const struct seat *x;
	const struct person *p;

	if (i < 0)
		return;
	x = &s->body->seat[i];
	p = d != NULL && d->ballot[i].who != NULL ? d->ballot[i].who : state_sitting(s, i);
	if (p == NULL)
		p = *x->titular.name != '\0' ? &x->titular : &x->suplente;
	buf_addf(out, "%d %s · %s", number, x->kind, *p->name != '\0' ? p->name : "vacante");
}

/* An indented line: hour, act, and whose seat it is. */
static void add_act(const struct state *s, const struct decision *d, const struct act *act,
    struct when at, struct buf *out)
{
	buf_add(out, "    ");
	live_hour_words(at, out);
	buf_addc(out, ' ');
	act_tell(act, out);
	if (act->seat > 0) {
		buf_add(out, "  (");
		touch_seat_words(s, d, act->seat, out);
		buf_addc(out, ')');
	}
	buf_addc(out, '\n');
}

struct glance {
	const struct state *now;
	struct buf *out;
};

static const struct decision *same_decision(const struct state *s, const struct decision *d)
{
	for (size_t i = 0; i < s->n_decisions; i++)
		if (s->decision[i].root == d->root)
			return &s->decision[i];
	return NULL;
}

/* The decisions whose result would not be what was announced. */
static void add_results(const struct state *now, const struct state *next, struct buf *out)
{
	struct buf was = BUF_EMPTY, is = BUF_EMPTY;

	for (size_t i = 0; i < now->n_decisions; i++) {
		const struct decision *d = &now->decision[i], *e = same_decision(next, d);

		buf_cut(&was, 0);
		buf_cut(&is, 0);
		live_result_words(now, d, &was);
		if (e != NULL)
			live_result_words(next, e, &is);
		else
			buf_add(&is, "Ya no cuenta.");
		if (d->outcome == OUTCOME_OPEN || strcmp(buf_str(&was), buf_str(&is)) == 0)
			continue;
		buf_add(out, "\nCambia el resultado del punto ");
		point_no_write(now->point[d->point].no, out);
		buf_addf(out, ".\n    Era: %s\n    Será: %s\n", buf_str(&was), buf_str(&is));
	}
	buf_clear(&was);
	buf_clear(&is);
}

/* "el quórum declarado y una decisión ya cerrada" */
static void add_touched(const struct correction *touched, size_t n, struct buf *out)
{
	static const char *const words[][2] = {
		[TOUCHED_QUORUM] = { "el quórum declarado", NULL },
		[TOUCHED_AGENDA] = { "el orden del día aprobado", NULL },
		[TOUCHED_DECISION] = { "una decisión ya cerrada", "decisiones ya cerradas" },
	};
	size_t start = out->len;

	for (size_t i = 0, next; i < n; i = next) {
		next = i + 1;
		while (next < n && touched[next].touched == touched[i].touched)
			next++;
		buf_add(out, out->len == start ? "" : next == n ? " y " : ", ");
		buf_add(out, words[touched[i].touched][next - i > 1]);
	}
}

static void look_at(void *ctx, const struct state *next, const struct correction *touched, size_t n)
{
	struct glance *g = ctx;

	add_results(g->now, next, g->out);
	if (touched[0].touched == TOUCHED_NOTHING) {
		buf_add(g->out, "\nNo toca nada ya decidido: el acta sólo contará lo que queda.");
		return;
	}
	buf_add(g->out, "\nToca ");
	add_touched(touched, n, g->out);
	buf_add(g->out, ": el acta dirá «se rectifica», con la hora en que se asienta y el motivo.");
}

/* The refusal, and the act that it names as it reads. */
static void add_refusal(const struct live *l, const struct refusal *why, struct buf *out)
{
	size_t n;
	const struct entry *log = meeting_log(session_meeting(l->session), &n);
	struct buf clause = BUF_EMPTY;

	refusal_write(why, live_state(l)->body, &clause);
	words_sentence(out, buf_str(&clause));
	buf_clear(&clause);
	if (why->code != REFUSED_BREAKS && why->code != REFUSED_CHANGES_MEANING)
		return;
	buf_addf(out, "\n\nEl acto %ld dice:\n    ", why->act);
	live_hour_words(log[why->act - 1].at, out);
	buf_addc(out, ' ');
	act_tell(log[why->act - 1].act, out);
}

bool touch_words(
    struct live *l, const struct act *correction, const struct entry *old, struct buf *out)
{
	const struct state *s = live_state(l);
	const struct decision *d = touch_decision(s, old->seq);
	struct glance glance = { s, out };
	struct refusal why;

	buf_add(out, correction->kind == ACT_DESHACER	  ? "Ya no contará:\n"
		     : correction->kind == ACT_INTERCALAR ? "Después de:\n"
							  : "Decía:\n");
	add_act(s, d, old->act, old->at, out);
	if (correction->inner != NULL) {
		buf_add(out, correction->kind == ACT_INTERCALAR ? "Se asentará:\n" : "Dirá:\n");
		add_act(
		    s, d, correction->inner, correction->has_at ? correction->at : old->at, out);
	}
	if (correction->text[0] != NULL)
		buf_addf(out, "Motivo: %s\n", correction->text[0]);
	if (session_preview(l->session, correction, look_at, &glance, &why))
		return true;
	buf_cut(out, 0);
	add_refusal(l, &why, out);
	return false;
}
