#include "config.h"

#include <string.h>

#include "tui/touch.h"

void touch_seat_words(const struct state *s, int number, struct buf *out)
{
	int i = body_seat(s->body, number);
	const struct seat *x;
	const struct person *p;

	if (i < 0)
		return;
	x = &s->body->seat[i];
	p = state_sitting(s, i);
	if (p == NULL)
		p = *x->titular.name != '\0' ? &x->titular : &x->suplente;
	buf_addf(out, "%d %s · %s", number, x->kind, *p->name != '\0' ? p->name : "vacante");
}

/* An indented line: hour, act, and whose seat it is. */
static void add_act(const struct state *s, const struct act *act, struct when at, struct buf *out)
{
	buf_add(out, "    ");
	live_hour_words(at, out);
	buf_addc(out, ' ');
	act_write(act, out);
	if (act->seat > 0) {
		buf_add(out, "  (");
		touch_seat_words(s, act->seat, out);
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

static void look_at(void *ctx, const struct state *next, enum touched touched)
{
	static const char *const words[] = {
		[TOUCHED_NOTHING] = "No toca nada ya decidido: el acta sólo contará lo que queda.",
		[TOUCHED_QUORUM] = "Toca el quórum declarado",
		[TOUCHED_AGENDA] = "Toca el orden del día aprobado",
		[TOUCHED_DECISION] = "Toca una decisión ya cerrada",
	};
	struct glance *look = ctx;

	add_results(look->now, next, look->out);
	buf_addf(look->out, "\n%s", words[touched]);
	if (touched != TOUCHED_NOTHING)
		buf_add(look->out, ": el acta dirá «se rectifica», con la hora en que se asienta y el motivo.");
}

void touch_words(struct live *l, const struct act *correction, const struct act *old, struct when at,
    struct buf *out)
{
	const struct state *s = live_state(l);
	struct glance look = { s, out };

	buf_add(out, correction->kind == ACT_DESHACER ? "Ya no contará:\n" :
	    correction->kind == ACT_INTERCALAR ? "Después de:\n" : "Decía:\n");
	add_act(s, old, at, out);
	if (correction->inner != NULL) {
		buf_add(out, correction->kind == ACT_INTERCALAR ? "Se asentará:\n" : "Dirá:\n");
		add_act(s, correction->inner, correction->has_at ? correction->at : at, out);
	}
	if (correction->text[0] != NULL)
		buf_addf(out, "Motivo: %s\n", correction->text[0]);
	session_preview(l->session, correction, look_at, &look);
}
