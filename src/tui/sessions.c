#include "config.h"

#include <stdlib.h>
#include <string.h>
#include "base/env.h"
#include "base/mem.h"
#include "base/words.h"
#include "tui/ask.h"
#include "tui/plan.h"
#include "tui/screen.h"
#include "tui/sessions_inside.h"

enum { NOTE_ROWS = 3, YEARS_MAX = 40, STATES_MAX = 8 };

/* What a row of the list is. */
enum row { ROW_NEW, ROW_YEAR, ROW_STATE, ROW_SESSION, ROW_EXPORT };

bool sessions_looking(const struct sessions *v)
{
	return desk_holder(v->desk) != NULL;
}

void sessions_note(struct sessions *v, enum look look, const char *text)
{
	buf_cut(&v->note, 0);
	buf_add(&v->note, text);
	v->note_look = look;
}

/* ---- rows ----------------------------------------------------------------------------- */

/* Rows above the sessions: a new one, where that may be, and the two filters. */
static int above(const struct sessions *v)
{
	return sessions_looking(v) ? 2 : 3;
}

static enum row row_at(const struct sessions *v, int i)
{
	i += sessions_looking(v);
	if (i < ROW_SESSION)
		return (enum row)i;
	return (size_t)(i - ROW_SESSION) < v->n_shown ? ROW_SESSION : ROW_EXPORT;
}

/* The session under the cursor, NULL if it is none. */
static const struct desk_session *under(const struct sessions *v)
{
	if (row_at(v, v->list.cursor) != ROW_SESSION)
		return NULL;
	return &v->session[v->shown[v->list.cursor - above(v)]];
}

/* Its row, or the one of the cursor when it is not shown. */
static int row_of(const struct sessions *v, long id)
{
	for (size_t i = 0; i < v->n_shown; i++)
		if (v->session[v->shown[i]].id == id)
			return (int)i + above(v);
	return v->list.cursor;
}

/* ---- what there is -------------------------------------------------------------------- */

static void filter(struct sessions *v)
{
	free(v->shown);
	v->shown = xcalloc(v->n + 1, sizeof *v->shown);
	v->n_shown = 0;
	for (size_t i = 0; i < v->n; i++)
		if ((v->year == 0 || v->session[i].year == v->year) &&
		    (v->state == NULL || strcmp(v->session[i].status, v->state) == 0))
			v->shown[v->n_shown++] = i;
	v->list.n = (int)v->n_shown + above(v) + 1;
}

/*
 * Tells the sessions that those rows show, and the last ones, to which one key leads: they are read
 * together, and that key waits for nothing. False: the note says why not.
 */
static bool tell(struct sessions *v, int top, int rows)
{
	struct fault f = { FAULT_NONE, "" };
	int n = (int)v->n_shown, first = top - above(v), last = n + 1 - rows;
	size_t *at = xcalloc(rows > 0 ? 2 * (size_t)rows : 1, sizeof *at), k = 0;
	int answer;

	for (int i = 0; i < rows; i++) {
		if (first + i >= 0 && first + i < n)
			at[k++] = v->shown[first + i];
		if (last + i >= 0 && last + i < n)
			at[k++] = v->shown[last + i];
	}
	answer = desk_sessions_tell(v->desk, v->session, at, k, &f);
	free(at);
	if (answer < 0)
		sessions_note(v, LOOK_BAD, fault_sentence(&f));
	return answer == 0;
}

/* Reads it all again; on failure what was there stays, and the note says why. */
static void load(struct sessions *v)
{
	struct fault f = { FAULT_NONE, "" };
	struct desk_session *session;
	long at = under(v) != NULL ? under(v)->id : 0;
	bool last = v->list.n > 0 && v->list.cursor == v->list.n - 1;
	size_t n;

	desk_sight(v->desk, &v->seen);
	if (desk_sessions_listed(v->desk, &session, &n, &f) < 0) {
		sessions_note(v, LOOK_BAD, fault_sentence(&f));
		return;
	}
	desk_sessions_free(v->session, v->n);
	v->session = session;
	v->n = n;
	buf_cut(&v->months, 0);
	desk_months_words(v->desk, session, n, &v->months);
	v->at_hand = desk_at_hand(v->desk, session, n);
	filter(v);
	list_lead(&v->list, last ? v->list.n - 1 : row_of(v, at));
}

void sessions_words(const struct desk *desk, const struct desk_session *s, struct buf *out)
{
	bool past = s->day < when_day(env_now(desk_env(desk)));

	buf_addf(out, "%s: %s · %s", desk_session_live(s) ? "En curso"
	    : past ? "Sin abrir" : "Próxima sesión", s->title, s->date);
}

/* ---- drawing -------------------------------------------------------------------------- */

static void draw_top(const struct sessions *v)
{
	struct buf left = BUF_EMPTY, right1 = BUF_EMPTY, right2 = BUF_EMPTY;

	desk_heading(v->desk, &left);
	words_moment_short(&right1, when_civil(env_now(desk_env(v->desk))));
	if (sessions_looking(v))
		buf_add(&right2, "SÓLO MIRAR");
	else if (v->n_shown < v->n)
		buf_addf(&right2, "%zu de %zu sesiones", v->n_shown, v->n);
	else
		buf_addf(&right2, "%zu %s", v->n, v->n == 1 ? "sesión" : "sesiones");
	screen_top(buf_str(&left), buf_str(&right1), "Sesiones", buf_str(&right2));
	buf_clear(&left);
	buf_clear(&right1);
	buf_clear(&right2);
}

static const char *paper_words(const struct desk_session *s)
{
	if (s->acta_approved)
		return "acta aprobada";
	return strcmp(s->status, "clausurada") == 0 ? "acta pendiente"
	    : strcmp(s->status, "no celebrada") == 0 ? "constancia" : "";
}

static void session_row(const struct desk_session *s, int cols, struct buf *out)
{
	int title = cols >= 70 ? 24 : cols - 36;

	if (s->title == NULL)	/* it could not be read */
		return;
	screen_cell(out, s->title, title);
	screen_cell(out, s->date, 23);
	screen_cell(out, s->status, 13);
	if (cols >= 100) {
		screen_cell(out, paper_words(s), 16);
		screen_cell(out, s->place, cols - title - 52);
	} else if (cols >= 70) {
		screen_cell(out, paper_words(s), cols - title - 36);
	}
}

static void row(const void *ctx, int i, int cols, struct buf *out)
{
	const struct sessions *v = ctx;
	struct buf b = BUF_EMPTY;

	switch (row_at(v, i)) {
	case ROW_NEW:
		buf_add(&b, "Nueva sesión…");
		break;
	case ROW_YEAR:
		if (v->year == 0)
			buf_add(&b, "Año: todos");
		else
			buf_addf(&b, "Año: %d", v->year);
		break;
	case ROW_STATE:
		buf_addf(&b, "Estado: %s", v->state != NULL ? v->state : "todos");
		break;
	case ROW_EXPORT:
		buf_add(&b, "Exportar a un archivo CSV…");
		break;
	default:
		session_row(&v->session[v->shown[i - above(v)]], cols, out);
		return;
	}
	screen_cell(out, buf_str(&b), cols);
	buf_clear(&b);
}

static const char *hint(const struct sessions *v)
{
	switch (row_at(v, v->list.cursor)) {
	case ROW_NEW:
		return "Enter prepara una sesión nueva.";
	case ROW_YEAR:
		return "Enter elige las de un año.";
	case ROW_STATE:
		return "Enter elige las de un estado.";
	case ROW_EXPORT:
		return "Enter guarda en un archivo las sesiones que se ven.";
	default:
		if (!desk_session_live(under(v)))
			return "Enter muestra qué se puede hacer con ella.";
		return sessions_looking(v) ? "Enter muestra la sesión."
					   : "Enter vuelve a la sesión en curso.";
	}
}

/* What is at hand, and the months without an ordinary session. Returns the rows it took. */
static int draw_heading(const struct sessions *v, struct area a)
{
	struct buf b = BUF_EMPTY;
	int rows;

	if (v->at_hand < 0)
		buf_add(&b, "No hay una sesión planeada.");
	else
		sessions_words(v->desk, &v->session[v->at_hand], &b);
	rows = screen_text(a, 0, LOOK_STRONG, buf_str(&b));
	buf_clear(&b);
	if (v->months.len > 0) {
		buf_addf(&b, "! %s", buf_str(&v->months));
		rows += screen_text(a, rows, LOOK_WARN, buf_str(&b));
		buf_clear(&b);
	}
	return rows + 1;
}

static void sessions_draw(struct view *view)
{
	struct sessions *v = (struct sessions *)view;
	struct area a = screen_middle(), below = a;
	bool told;
	int rows;

	draw_top(v);
	if (v->note.len > 0) {
		a.rows -= NOTE_ROWS;
		below.y += a.rows;
		below.rows = NOTE_ROWS;
		screen_text(below, 0, v->note_look, buf_str(&v->note));
	}
	rows = draw_heading(v, a);
	a.y += rows;
	a.rows -= rows;
	list_scroll(&v->list, a.rows);
	told = tell(v, v->list.top, a.rows);
	list_draw(&v->list, a, row, v);
	screen_say(told ? hint(v) : buf_str(&v->note));
}

/* ---- doing ---------------------------------------------------------------------------- */

static struct answer plan(struct sessions *v)
{
	struct fault f = { FAULT_NONE, "" };
	struct view *made = plan_new(ASK_PLAN, v->desk, &f);

	if (made != NULL)
		return answer_push(made);
	sessions_note(v, LOOK_BAD, fault_sentence(&f));
	return answer_redraw();
}

/* The years there are, the newest first; how many. */
static int years(const struct sessions *v, int *year)
{
	int n = 0;

	for (size_t i = 0; i < v->n && n < YEARS_MAX; i++) {
		int k = 0;

		while (k < n && year[k] != v->session[i].year)
			k++;
		if (k == n)
			year[n++] = v->session[i].year;
	}
	return n;
}

static struct answer year_ask(const struct sessions *v)
{
	const char *option[YEARS_MAX + 1] = { "Todos los años" };
	int year[YEARS_MAX], n = years(v, year), now = 0;
	struct arena a;
	struct answer answer;

	arena_init(&a);
	for (int i = 0; i < n; i++) {
		option[i + 1] = arena_printf(&a, "%d", year[i]);
		if (year[i] == v->year)
			now = i + 1;
	}
	answer = answer_push(ask_choose(ASK_YEAR, "¿De qué año?", option, n + 1, now));
	arena_clear(&a);
	return answer;
}

/* The states there are, in the order of a session's life; how many. */
static int states(const struct sessions *v, const char **state)
{
	static const char *const all[STATES_MAX - 1] = { "planeada", "convocada", "en curso", "en receso",
		"clausurada", "no celebrada", "cancelada" };
	int n = 0;

	for (int k = 0; k < STATES_MAX - 1; k++) {
		size_t i = 0;

		while (i < v->n && strcmp(v->session[i].status, all[k]) != 0)
			i++;
		if (i < v->n)
			state[n++] = all[k];
	}
	return n;
}

static struct answer state_ask(const struct sessions *v)
{
	const char *option[STATES_MAX] = { "Todos los estados" };
	int n = states(v, option + 1), now = 0;

	for (int i = 1; i <= n; i++)
		if (v->state != NULL && strcmp(option[i], v->state) == 0)
			now = i;
	return answer_push(ask_choose(ASK_STATE, "¿En qué estado?", option, n + 1, now));
}

static struct answer filtered(struct sessions *v, const struct result *r)
{
	int year[YEARS_MAX];
	const char *state[STATES_MAX];

	if (r->tag == ASK_YEAR) {
		v->year = r->number > 0 && r->number <= years(v, year) ? year[r->number - 1] : 0;
	} else {
		free(v->state);
		v->state = r->number > 0 && r->number <= states(v, state) ? xstrdup(state[r->number - 1])
									 : NULL;
	}
	filter(v);
	return answer_redraw();
}

static struct answer export_list(struct sessions *v)
{
	struct fault f = { FAULT_NONE, "" };
	char *bytes;

	if (desk_sessions_csv(v->desk, v->year, v->state, &bytes, &f) == 0)
		return export_ask(&v->export, ASK_EXPORT, "sesiones.csv", bytes);
	sessions_note(v, LOOK_BAD, fault_sentence(&f));
	return answer_redraw();
}

static struct answer enter(struct sessions *v)
{
	switch (row_at(v, v->list.cursor)) {
	case ROW_NEW:
		return plan(v);
	case ROW_YEAR:
		return year_ask(v);
	case ROW_STATE:
		return state_ask(v);
	case ROW_EXPORT:
		return export_list(v);
	default:
		return tell(v, v->list.cursor, 1) ? sessions_open(v, under(v)) : answer_redraw();
	}
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
		return sessions_looking(v) ? answer_nothing() : plan(v);
	case CMD_EXPORTA:
		return export_list(v);
	default:
		list_key(&v->list, key);
		return answer_redraw();
	}
}

static struct answer sessions_result(struct view *view, const struct result *r)
{
	struct sessions *v = (struct sessions *)view;
	struct buf said = BUF_EMPTY;
	struct answer answer;

	if (export_result(&v->export, r, &answer, &said)) {
		sessions_note(v, LOOK_PLAIN, buf_str(&said));
		buf_clear(&said);
		return answer;
	}
	if ((r->tag == ASK_YEAR || r->tag == ASK_STATE) && r->yes)
		return filtered(v, r);
	if (!sessions_done(v, r, &answer) && r->tag == ASK_PLAN && r->yes) {
		load(v);
		v->list.cursor = row_of(v, r->number);
		sessions_note(v, LOOK_GOOD, "✓ La sesión quedó planeada.");
		return answer_redraw();
	}
	load(v);
	return answer;
}

/* Who only looks sees what the writer does. */
static bool sessions_tick(struct view *view)
{
	struct sessions *v = (struct sessions *)view;
	int64_t minute = env_now(desk_env(v->desk)).t / 60;
	bool stale = !view->covered && desk_stale(v->desk, &v->seen), redraw = stale || minute != v->minute;

	if (stale)
		load(v);
	v->minute = minute;
	return redraw;
}

static const struct bar_key *sessions_keys(const struct view *view)
{
	static const struct bar_key writing[] = {
		{ CMD_SIGUE, "abre" }, { CMD_MUEVE, NULL }, { CMD_VUELVE, NULL }, { CMD_NUEVA, NULL },
		{ CMD_EXPORTA, NULL }, { CMD_NONE, NULL }
	};
	static const struct bar_key only_looking[] = {
		{ CMD_SIGUE, "mira" }, { CMD_MUEVE, NULL }, { CMD_VUELVE, NULL }, { CMD_EXPORTA, NULL },
		{ CMD_NONE, NULL }
	};

	return sessions_looking((const struct sessions *)view) ? only_looking : writing;
}

static void sessions_free(struct view *view)
{
	struct sessions *v = (struct sessions *)view;

	desk_sessions_free(v->session, v->n);
	export_clear(&v->export);
	buf_clear(&v->months);
	buf_clear(&v->note);
	free(v->shown);
	free(v->state);
	free(v);
}

static const struct view_kind sessions_kind = {
	.name = "Sesiones",
	.help = "Las sesiones del organismo, la más reciente arriba; los renglones Año y Estado eligen cuáles se "
	    "ven. Enter ofrece lo que cabe con cada una: la planeada se abre, se cambia o se cancela; la que está "
	    "en curso sigue donde se quedó; de la terminada se mira todo y se lee el acta, o la constancia si no se "
	    "celebró. Cada mes debe haber una sesión ordinaria (III.3).",
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

	v->view.kind = &sessions_kind;
	v->desk = desk;
	v->at_hand = -1;
	load(v);
	if (v->at_hand >= 0)
		v->list.cursor = row_of(v, v->session[v->at_hand].id);
	return &v->view;
}
