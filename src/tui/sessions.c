#include "config.h"

#include "tui/sessions.h"

#include <stdlib.h>
#include <string.h>
#include "base/mem.h"
#include "base/words.h"
#include "tui/list.h"
#include "tui/live.h"
#include "tui/plan.h"
#include "tui/screen.h"

enum { ASK_PLAN = 1 };
enum { NOTE_ROWS = 3 };

struct sessions {
	struct view view;
	struct desk *desk;		/* borrowed */
	struct desk_session *session;	/* newest first */
	size_t	 n;
	struct list list;
	struct buf note;
	enum look note_look;
	int64_t	 minute;		/* drawn by the clock */
};

static bool looking(const struct sessions *v)
{
	return desk_holder(v->desk) != NULL;
}

/* The first row makes a session, where that may be. */
static int new_rows(const struct sessions *v)
{
	return looking(v) ? 0 : 1;
}

static void note(struct sessions *v, enum look look, const char *text)
{
	buf_cut(&v->note, 0);
	buf_add(&v->note, text);
	v->note_look = look;
}

/* ---- what there is -------------------------------------------------------------------- */

static void point_at(struct sessions *v, long id)
{
	for (size_t i = 0; i < v->n; i++)
		if (v->session[i].id == id)
			v->list.cursor = (int)i + new_rows(v);
}

/* Reads it all again; on failure what was there stays, and the note says why. */
static void load(struct sessions *v)
{
	struct fault f = { FAULT_NONE, "" };
	struct desk_session *session;
	size_t n;

	if (desk_sessions(v->desk, &session, &n, &f) < 0) {
		note(v, LOOK_BAD, f.text);
		return;
	}
	desk_sessions_free(v->session, v->n);
	v->session = session;
	v->n = n;
	v->list.n = (int)n + new_rows(v);
}

void sessions_words(const struct desk_session *s, struct buf *out)
{
	buf_addf(out, "%s: %s · %s", desk_session_live(s) ? "En curso" : "Próxima sesión", s->title,
	    s->date);
}

/* ---- drawing -------------------------------------------------------------------------- */

static void draw_top(const struct sessions *v)
{
	const struct settings *s = desk_settings(v->desk);
	struct buf left = BUF_EMPTY, right1 = BUF_EMPTY, right2 = BUF_EMPTY;

	buf_addf(&left, "%s · %s", s->rules.acronym, s->body_name);
	words_moment_short(&right1, when_civil(env_now(desk_env(v->desk))));
	if (looking(v))
		buf_add(&right2, "SÓLO MIRAR");
	else
		buf_addf(&right2, "%zu %s", v->n, v->n == 1 ? "sesión" : "sesiones");
	screen_top(buf_str(&left), buf_str(&right1), "Sesiones", buf_str(&right2));
	buf_clear(&left);
	buf_clear(&right1);
	buf_clear(&right2);
}

static void session_row(const void *ctx, int i, int cols, struct buf *out)
{
	const struct sessions *v = ctx;
	const struct desk_session *s;
	int title = cols >= 70 ? 24 : cols - 36;

	if (i < new_rows(v)) {
		screen_cell(out, "Nueva sesión…", cols);
		return;
	}
	s = &v->session[i - new_rows(v)];
	screen_cell(out, s->title, title);
	screen_cell(out, s->date, 23);
	screen_cell(out, s->status, 13);
	if (cols >= 70)
		screen_cell(out, s->acta_approved ? "acta aprobada"
		    : strcmp(s->status, "clausurada") == 0 ? "acta pendiente" : "", cols - title - 36);
}

static void sessions_draw(struct view *view)
{
	struct sessions *v = (struct sessions *)view;
	struct area a = screen_middle(), below = a;
	struct buf b = BUF_EMPTY;
	int i = desk_at_hand(v->desk, v->session, v->n), row;

	draw_top(v);
	if (v->note.len > 0) {
		a.rows -= NOTE_ROWS;
		below.y += a.rows;
		below.rows = NOTE_ROWS;
		screen_text(below, 0, v->note_look, buf_str(&v->note));
	}
	if (i < 0)
		buf_add(&b, "No hay una sesión planeada.");
	else
		sessions_words(&v->session[i], &b);
	row = 1 + screen_text(a, 0, LOOK_STRONG, buf_str(&b));
	buf_clear(&b);
	a.y += row;
	a.rows -= row;
	list_draw(&v->list, a, session_row, v);
	screen_say(v->list.cursor < new_rows(v) ? "Enter prepara una sesión nueva."
	    : v->n == 0 ? "" : looking(v) ? "Enter muestra la sesión." : "Enter abre la sesión.");
}

/* ---- doing ---------------------------------------------------------------------------- */

struct view *sessions_enter(struct desk *desk, long id, struct fault *f)
{
	struct session *session;

	if (desk_session(desk, id, &session, f) < 0)
		return NULL;
	return live_new(session, desk_env(desk), desk_holder(desk) != NULL);
}

/* Pushes the view that was made, or tells why it was not. */
static struct answer go(struct sessions *v, struct view *made, const struct fault *f)
{
	if (made != NULL)
		return answer_push(made);
	note(v, LOOK_BAD, f->text);
	return answer_redraw();
}

static struct answer plan(struct sessions *v)
{
	struct fault f = { FAULT_NONE, "" };

	return go(v, plan_new(ASK_PLAN, v->desk, &f), &f);
}

static struct answer enter(struct sessions *v)
{
	struct fault f = { FAULT_NONE, "" };
	int row = v->list.cursor - new_rows(v);

	if (row < 0)
		return plan(v);
	return row < (int)v->n ? go(v, sessions_enter(v->desk, v->session[row].id, &f), &f)
			       : answer_nothing();
}

/* ---- the view ------------------------------------------------------------------------- */

static struct answer sessions_key(struct view *view, int key)
{
	struct sessions *v = (struct sessions *)view;

	buf_cut(&v->note, 0);
	switch (keys_command(key)) {
	case CMD_VUELVE:
		return answer_pop();
	case CMD_SIGUE:
		return enter(v);
	case CMD_NUEVA:
		return looking(v) ? answer_nothing() : plan(v);
	default:
		list_key(&v->list, key);
		return answer_redraw();
	}
}

static struct answer sessions_result(struct view *view, const struct result *r)
{
	struct sessions *v = (struct sessions *)view;

	load(v);
	if (r->tag == ASK_PLAN && r->yes) {
		point_at(v, r->number);
		note(v, LOOK_GOOD, "✓ La sesión quedó planeada.");
	}
	return answer_redraw();
}

/* Who only looks sees what the writer does. */
static bool sessions_tick(struct view *view)
{
	struct sessions *v = (struct sessions *)view;
	int64_t minute = env_now(desk_env(v->desk)).t / 60;
	bool redraw = minute != v->minute;

	if (redraw && looking(v))
		load(v);
	v->minute = minute;
	return redraw;
}

static const struct bar_key *sessions_keys(const struct view *view)
{
	static const struct bar_key writing[] = {
		{ CMD_SIGUE, "abre" }, { CMD_MUEVE, NULL }, { CMD_VUELVE, NULL }, { CMD_NUEVA, NULL },
		{ CMD_NONE, NULL }
	};
	static const struct bar_key only_looking[] = {
		{ CMD_SIGUE, "mira" }, { CMD_MUEVE, NULL }, { CMD_VUELVE, NULL }, { CMD_NONE, NULL }
	};

	return looking((const struct sessions *)view) ? only_looking : writing;
}

static void sessions_free(struct view *view)
{
	struct sessions *v = (struct sessions *)view;

	desk_sessions_free(v->session, v->n);
	buf_clear(&v->note);
	free(v);
}

static const struct view_kind sessions_kind = {
	.name = "Sesiones",
	.help = "Las sesiones del organismo, la más reciente arriba. Enter abre la que está bajo el cursor: "
	    "la planeada para conducirla, la que está en curso donde se quedó, la terminada para verla.",
	.draw = sessions_draw,
	.key = sessions_key,
	.keys = sessions_keys,
	.result = sessions_result,
	.tick = sessions_tick,
	.free = sessions_free,
};

struct view *sessions_new(struct desk *desk)
{
	struct sessions *v = xcalloc(1, sizeof *v);
	int i;

	v->view.kind = &sessions_kind;
	v->desk = desk;
	load(v);
	i = desk_at_hand(v->desk, v->session, v->n);
	v->list.cursor = i < 0 ? 0 : i + new_rows(v);
	return &v->view;
}
