/*
 * live_top — the two lines that never leave the screen: session, clock, step, presence, quorum.
 */
#include "config.h"

#include <stdlib.h>

#include "base/mem.h"
#include "tui/live.h"

void live_present_words(const struct state *s, struct buf *out)
{
	buf_addf(out, "%d %s de %d %s", s->present, s->present == 1 ? "presente" : "presentes", s->quorum,
	    s->quorum == 1 ? "necesario" : "necesarios");
}

void live_hour_words(struct when w, struct buf *out)
{
	struct civil c = when_civil(w);

	buf_addf(out, "%02d:%02d", c.hour, c.minute);
}

static void top_title(const struct live *l, struct buf *out)
{
	const struct body *b = live_state(l)->body;
	char *kind = xstrdup(kind_word(b->kind));

	kind[0] = (char)(kind[0] - 'a' + 'A');
	buf_addf(out, "%s · %s %02d/%d", b->rules.acronym, kind, b->number, b->year);
	free(kind);
}

static void top_clock(const struct live *l, struct buf *out)
{
	const struct state *s = live_state(l);
	struct when now = env_now(l->env);

	if (l->looking)
		buf_add(out, "SÓLO MIRAR · ");
	if (s->recess)
		buf_add(out, "EN RECESO");
	else if (s->phase >= PHASE_AGENDA && s->phase <= PHASE_APPROVED) {
		long minutes = (long)((now.t - s->installed.t) / 60);

		buf_add(out, "EN SESIÓN");
		if (minutes >= 0 && minutes < 24 * 60)
			buf_addf(out, " %ld:%02ld", minutes / 60, minutes % 60);
	} else {
		buf_add(out, l->face->name);
	}
	buf_add(out, l->has_hour ? "   hora fija " : "   ");
	live_hour_words(l->has_hour ? l->hour : now, out);
}

static void step(struct buf *out, const char *name, bool here, bool done)
{
	buf_addf(out, "%s%s%s  ", here ? "▸" : "", name, done ? " ✓" : "");
}

static void top_steps(const struct live *l, struct buf *out)
{
	const struct state *s = live_state(l);
	/* One that was not held ended in its roll call. */
	enum phase phase = s->phase == PHASE_NOT_HELD ? PHASE_ROLL : s->phase;
	bool points = phase == PHASE_POINTS;
	int done = 0, all = 0;

	for (size_t i = 0; i < s->n_points; i++) {
		all += s->point[i].no.minor == 0 && s->point[i].status != POINT_WITHDRAWN;
		done += s->point[i].no.minor == 0 &&
		    (s->point[i].status == POINT_DONE || s->point[i].status == POINT_DEFERRED);
	}
	step(out, "Lista", phase == PHASE_ROLL && s->present < s->quorum, phase > PHASE_ROLL);
	step(out, "Quórum", phase == PHASE_ROLL && s->present >= s->quorum, phase > PHASE_ROLL);
	step(out, "Orden", phase == PHASE_AGENDA, phase > PHASE_AGENDA);
	if (points) {
		struct buf b = BUF_EMPTY;

		buf_addf(&b, "Puntos %d/%d", done, all);
		step(out, buf_str(&b), true, false);
		buf_clear(&b);
	} else {
		step(out, "Puntos", false, phase > PHASE_POINTS);
	}
	step(out, "Acta", false, phase > PHASE_POINTS && s->acta->carried);
	step(out, "Clausura", phase == PHASE_APPROVED, phase == PHASE_CLOSED);
	buf_cut(out, out->len - 2);	/* what parts it from the next */
}

void live_draw_top(const struct live *l)
{
	const struct state *s = live_state(l);
	struct buf left1 = BUF_EMPTY, right1 = BUF_EMPTY, left2 = BUF_EMPTY, right2 = BUF_EMPTY;

	top_title(l, &left1);
	top_clock(l, &right1);
	top_steps(l, &left2);
	buf_addf(&right2, "%d de %d · ", s->present, s->body->n_seats);
	if (s->present >= s->quorum)
		buf_addf(&right2, "quórum %d ✓", s->quorum);
	else
		buf_addf(&right2, "faltan %d", s->quorum - s->present);
	screen_top(buf_str(&left1), buf_str(&right1), buf_str(&left2), buf_str(&right2));
	buf_clear(&left1);
	buf_clear(&right1);
	buf_clear(&left2);
	buf_clear(&right2);
}
