#include "config.h"

#include "tui/hall.h"

#include <stdlib.h>
#include <string.h>
#include "base/mem.h"
#include "base/text.h"
#include "tui/digits.h"
#include "tui/hall_show.h"

enum {
	TOP = 3,		/* rows of the two lines and their rule */
	ROWS_LEAST = 24,	/* with less, the text needs the rows of the digits */
	ROWS_PER_SIZE = 20,	/* 24 rows: digits of 5; 43: of 10; 60: of 15 */
	SEAT_COLS = 38,		/* the least for a name and its word */
	WORD_COLS = 10		/* "abstención" */
};

struct hall {
	struct view view;
	struct watch *watch;
	const struct settings *settings;
	const struct env *env;
	int64_t	 minute;	/* drawn by the clock */
};

/* ---- the figures -------------------------------------------------------------------------- */

/* The largest size at which every number has its place. */
static int fitting_size(const struct hall_figures *f, int place)
{
	int size = term_rows() < ROWS_LEAST ? 0 : term_rows() / ROWS_PER_SIZE;

	for (int i = 0; i < f->n; i++)
		while (size > 0 && digits_cols(f->of[i].number, size) >= place)
			size--;
	return size;
}

/* Along the bottom, each with its label below. Returns the row where they begin. */
static int draw_figures(const struct hall_figures *f)
{
	int place = (term_cols() - 2) / f->n, size = fitting_size(f, place);
	int bottom = term_rows() - 1, top = bottom - digits_rows(size);

	term_rule(top - 1, 0, term_cols());
	for (int i = 0; i < f->n; i++) {
		int x = 1 + i * place, number = f->of[i].number;
		int label = text_width(f->of[i].label);

		digits_put(top, x + (place - digits_cols(number, size)) / 2, size, number);
		term_put(bottom, x + (label < place ? (place - label) / 2 : 0), place, LOOK_STRONG,
		    f->of[i].label);
	}
	return top - 1;
}

/* ---- paragraphs ----------------------------------------------------------------------------- */

/* At the top of the area, in `most` rows, and a row free below; the area shrinks. */
static void paragraph(struct area *a, int most, enum look look, const char *text)
{
	struct area here = *a;
	int taken;

	if (*text == '\0' || most <= 0)
		return;
	if (here.rows > most)
		here.rows = most;
	taken = screen_text(here, 0, look, text);
	a->y += taken + 1;
	a->rows -= taken + 1;
}

static void centred(int y, enum look look, const char *text)
{
	int width = text_width(text), cols = term_cols() - 2;

	term_put(y, width < cols ? 1 + (cols - width) / 2 : 1, cols, look, text);
}

/* In the middle of an otherwise empty screen: who, and one thing; `more` may be "". */
static void draw_alone(const char *body, const char *thing, const char *more)
{
	struct area a = { term_rows() / 2 - 2, 1, 4, term_cols() - 2 };
	int rows = screen_text_rows(a, thing);

	term_cursor(a.y, 1, false);
	centred(a.y - 3, LOOK_PLAIN, body);
	if (rows == 1)
		centred(a.y, LOOK_STRONG, thing);
	else
		screen_text(a, 0, LOOK_STRONG, thing);
	if (screen_text_rows(a, more) == 1)
		centred(a.y + rows + 1, LOOK_PLAIN, more);
	else
		screen_text((struct area){ a.y + rows + 1, 1, 6, a.cols }, 0, LOOK_PLAIN, more);
}

/* ---- seats and points -------------------------------------------------------------------------- */

static int columns(struct area a)
{
	return a.cols >= 2 * SEAT_COLS ? a.cols / SEAT_COLS : 1;
}

static int seats_listed(const struct hall *h, const struct state *s, const struct decision *d)
{
	int n = 0;

	for (int i = 0; i < s->body->n_seats; i++)
		n += hall_seat_word(s, d, h->settings->hall_senses, i) != NULL;
	return n;
}

/* Down each column and then the next one; what does not fit is counted. */
static void draw_seats(const struct hall *h, const struct state *s, const struct decision *d,
    struct area a)
{
	int wide = columns(a), n = seats_listed(h, s, d), rows = (n + wide - 1) / wide, at = 0;
	int cols = (a.cols - 2) / wide;
	struct buf b = BUF_EMPTY;

	if (rows > a.rows)
		rows = a.rows - 1;
	for (int i = 0; i < s->body->n_seats && rows > 0; i++) {
		const char *word = hall_seat_word(s, d, h->settings->hall_senses, i);

		if (word == NULL || at++ >= rows * wide)
			continue;
		buf_cut(&b, 0);
		screen_cell(&b, hall_seat_name(s, d, i), cols - WORD_COLS - 3);
		buf_addf(&b, " %s", word);
		term_put(a.y + (at - 1) % rows, a.x + 1 + (at - 1) / rows * cols, cols - 1, LOOK_PLAIN,
		    buf_str(&b));
	}
	if (at > rows * wide && a.rows > 0) {
		buf_cut(&b, 0);
		buf_addf(&b, "… y %d más", at - rows * wide);
		term_put(a.y + rows, a.x + 1, a.cols - 2, LOOK_PLAIN, buf_str(&b));
	}
	buf_clear(&b);
}

/* The agenda that is about to be approved. */
static void draw_agenda(const struct state *s, struct area a)
{
	int order[POINTS_MAX * 2], row = 0;
	struct buf b = BUF_EMPTY;

	state_agenda(s, order);
	for (size_t i = 0; i < s->n_points && row < a.rows; i++) {
		const struct point *p = &s->point[order[i]];

		if (p->status == POINT_WITHDRAWN)
			continue;
		buf_cut(&b, 0);
		buf_add(&b, p->no.major < 10 ? " " : "");
		point_no_write(p->no, &b);
		buf_addf(&b, ". %s", p->matter.title);
		term_put(a.y + row++, a.x + 1, a.cols - 2, LOOK_PLAIN, buf_str(&b));
	}
	buf_clear(&b);
}

/* ---- the screen ---------------------------------------------------------------------------------- */

static void title(const struct state *s, struct buf *out)
{
	const struct body *b = s->body;
	char *kind = xstrdup(kind_word(b->kind));

	kind[0] = (char)(kind[0] - 'a' + 'A');
	buf_addf(out, "%s %02d/%d", kind, b->number, b->year);
	free(kind);
}

static void draw_top(const struct hall *h, const struct session *x, const struct state *s)
{
	struct buf clock = BUF_EMPTY, left = BUF_EMPTY, right = BUF_EMPTY;

	live_hour_words(env_now(h->env), &clock);
	title(s, &left);
	buf_add(&left, s->recess ? " · en receso" : s->voting >= 0 ? " · votación abierta" : "");
	buf_addf(&right, "%d de %d presentes · ", s->present, s->body->n_seats);
	if (s->present >= s->quorum)
		buf_addf(&right, "quórum %d ✓", s->quorum);
	else
		buf_addf(&right, "faltan %d para el quórum", s->quorum - s->present);
	screen_top(session_settings(x)->body_name, buf_str(&clock), buf_str(&left), buf_str(&right));
	term_rule(TOP - 1, 0, term_cols());
	buf_clear(&clock);
	buf_clear(&left);
	buf_clear(&right);
}

/* The point, what is proposed, what came of it, and who. */
static void draw_middle(const struct hall *h, const struct state *s, const struct decision *d,
    struct area a)
{
	bool listing = (d != NULL && d->method == METHOD_VOTE) || s->phase == PHASE_ROLL;
	int wide = columns(a), names = listing ? (seats_listed(h, s, d) + wide - 1) / wide : 0;
	struct buf b = BUF_EMPTY, result = BUF_EMPTY;
	int keep;

	term_cursor(a.y, a.x + 1, false);
	hall_heading(s, d, &b);
	paragraph(&a, a.rows / 3, LOOK_STRONG, buf_str(&b));
	if (d != NULL && d->outcome != OUTCOME_OPEN)
		live_result_words(s, d, &result);
	if (names > a.rows / 2)
		names = a.rows / 2;
	keep = (names > 0 ? names + 1 : 0) + (result.len > 0 ? screen_text_rows(a, buf_str(&result)) + 1 : 0);
	buf_cut(&b, 0);
	if (*hall_proposal(s, d) != '\0')
		buf_addf(&b, "«%s»", hall_proposal(s, d));
	paragraph(&a, a.rows - keep, LOOK_PLAIN, buf_str(&b));
	paragraph(&a, a.rows, LOOK_STRONG, buf_str(&result));
	if (listing)
		draw_seats(h, s, d, a);
	else if (s->phase == PHASE_AGENDA && d == NULL && b.len == 0)
		draw_agenda(s, a);
	buf_clear(&b);
	buf_clear(&result);
}

/* Nothing else is told in a recess or after the end. */
static bool draw_pause(const struct session *x, const struct state *s)
{
	const char *body = session_settings(x)->body_name;
	struct buf b = BUF_EMPTY, what = BUF_EMPTY;

	title(s, &b);
	if (s->recess) {
		buf_addf(&what, "Receso, desde las ");
		live_hour_words(s->adjournment[s->n_adjournments - 1].from, &what);
	} else if (s->phase == PHASE_CLOSED) {
		buf_add(&what, "Sesión clausurada a las ");
		live_hour_words(s->ended, &what);
	} else if (s->phase == PHASE_NOT_HELD) {
		buf_add(&what, "La sesión no se celebró");
	}
	if (what.len > 0)
		draw_alone(body, buf_str(&what), buf_str(&b));
	buf_clear(&b);
	buf_clear(&what);
	return s->recess || s->phase >= PHASE_CLOSED;
}

static void draw_cleared(const struct session *x, const struct state *s)
{
	struct buf b = BUF_EMPTY;

	hall_heading(s, hall_decision(s), &b);
	draw_alone(session_settings(x)->body_name, buf_str(&b), "");
	buf_clear(&b);
}

static void draw_session(const struct hall *h, const struct session *x)
{
	const struct state *s = session_state(x);
	const struct decision *d = hall_decision(s);
	struct hall_figures f;
	int bottom;

	if (draw_pause(x, s))
		return;
	if (watch_cleared(h->watch)) {
		draw_cleared(x, s);
		return;
	}
	draw_top(h, x, s);
	hall_figures_of(s, d, h->settings->hall_senses, &f);
	bottom = draw_figures(&f);
	draw_middle(h, s, d, (struct area){ TOP + 1, 1, bottom - TOP - 1, term_cols() - 2 });
}

static void hall_draw(struct view *v)
{
	struct hall *h = (struct hall *)v;
	const char *body = h->settings->body_name;

	switch (watch_seen(h->watch)) {
	case WATCH_NOTHING:
		draw_alone(body, "Sin sesión en curso", "");
		break;
	case WATCH_RECOVERING:
		draw_alone(body, "Recuperando", "La sesión vuelve a verse en cuanto se abra de nuevo.");
		break;
	case WATCH_FAILED:
		draw_alone(body, "No se puede leer la base de datos", watch_why(h->watch));
		break;
	case WATCH_SESSION:
		draw_session(h, watch_session(h->watch));
		break;
	}
}

static struct answer hall_key(struct view *v, int key)
{
	(void)v;
	return key == 'q' || key == 'Q' || key == K_ESC ? answer_pop() : answer_nothing();
}

static bool hall_tick(struct view *v)
{
	struct hall *h = (struct hall *)v;
	int64_t minute = env_now(h->env).t / 60;
	bool moved = watch_look(h->watch) || minute != h->minute;

	h->minute = minute;
	return moved;
}

static const struct bar_key *hall_keys(const struct view *v)
{
	static const struct bar_key keys[] = { { CMD_VUELVE, "sale" }, { CMD_NONE, NULL } };

	(void)v;
	return keys;
}

static void hall_free(struct view *v)
{
	struct hall *h = (struct hall *)v;

	watch_free(h->watch);
	free(h);
}

static const struct view_kind hall_kind = {
	.name = "Pantalla de la sala",
	.help = "Lo que ve la sala de la sesión en curso, en otra terminal o en un proyector. Sólo mira: "
		"sigue sola a la sesión y nunca la detiene. Quien conduce la limpia con ? y «limpiar "
		"pantalla», hasta el siguiente acto. Mientras una votación está abierta dice quiénes han "
		"votado; los sentidos, cuando se cierra, salvo que el ajuste pantalla_sentidos diga otra "
		"cosa. Con q o Esc se sale.",
	.whole = true,
	.draw = hall_draw,
	.key = hall_key,
	.keys = hall_keys,
	.tick = hall_tick,
	.free = hall_free,
};

struct view *hall_new(struct watch *watch, const struct settings *settings, const struct env *env)
{
	struct hall *h = xcalloc(1, sizeof *h);

	h->view.kind = &hall_kind;
	h->watch = watch;
	h->settings = settings;
	h->env = env;
	watch_look(watch);
	h->minute = env_now(env).t / 60;
	return &h->view;
}
