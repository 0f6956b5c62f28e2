#include "config.h"

#include "tui/home.h"

#include <stdlib.h>
#include <string.h>
#include "base/mem.h"
#include "base/words.h"
#include "tui/ask.h"
#include "tui/list.h"
#include "tui/live.h"
#include "tui/plan.h"
#include "tui/screen.h"

enum { ASK_FILE = 1, ASK_IMPORT, ASK_PLAN };
enum { NOTE_ROWS = 3 };
enum welcome { WELCOME_IMPORT, WELCOME_SAMPLE, WELCOME_LEAVE, WELCOMES };

struct home {
	struct view view;
	struct desk *desk;		/* owned */
	struct session *first;		/* to go into when opened; then NULL */
	bool	 sample;
	bool	 checked;		/* health was told */
	int	 seats;
	struct desk_session *session;	/* newest first */
	size_t	 n;
	struct list list;
	char	*file;			/* the padrón last asked for; NULL */
	struct buf note;
	enum look note_look;
	int64_t	 minute;		/* drawn by the clock */
};

static bool looking(const struct home *h)
{
	return desk_holder(h->desk) != NULL;
}

/* Nothing to do but begin. */
static bool welcoming(const struct home *h)
{
	return h->seats == 0 && h->n == 0 && !looking(h);
}

/* The first row makes a session, where that may be. */
static int new_rows(const struct home *h)
{
	return looking(h) ? 0 : 1;
}

static void note(struct home *h, enum look look, const char *text)
{
	buf_cut(&h->note, 0);
	buf_add(&h->note, text);
	h->note_look = look;
}

/* ---- what there is -------------------------------------------------------------------- */

static bool is(const struct desk_session *s, const char *status)
{
	return strcmp(s->status, status) == 0;
}

/* The session that is live, or the next one that is planned; -1 if none. */
static int at_hand(const struct home *h)
{
	for (size_t i = 0; i < h->n; i++)
		if (is(&h->session[i], "en curso") || is(&h->session[i], "en receso"))
			return (int)i;
	for (size_t i = h->n; i-- > 0;)
		if (is(&h->session[i], "planeada") || is(&h->session[i], "convocada"))
			return (int)i;
	return -1;
}

static void point_at(struct home *h, long id)
{
	for (size_t i = 0; i < h->n; i++)
		if (h->session[i].id == id)
			h->list.cursor = (int)i + new_rows(h);
}

/* Reads it all again; on failure what was there stays, and the note says why. */
static void load(struct home *h)
{
	struct fault f = { FAULT_NONE, "" };
	struct desk_session *session;
	size_t n;
	int seats = desk_seats(h->desk, &f);

	if (seats < 0 || desk_sessions(h->desk, &session, &n, &f) < 0) {
		note(h, LOOK_BAD, f.text);
		return;
	}
	desk_sessions_free(h->session, h->n);
	h->session = session;
	h->n = n;
	h->seats = seats;
	h->list.n = welcoming(h) ? WELCOMES : (int)n + new_rows(h);
}

/* ---- drawing -------------------------------------------------------------------------- */

static void draw_top(const struct home *h)
{
	const struct settings *s = desk_settings(h->desk);
	struct civil now = when_civil(env_now(desk_env(h->desk)));
	struct buf left = BUF_EMPTY, right1 = BUF_EMPTY, right2 = BUF_EMPTY;

	buf_addf(&left, "%s · %s", s->rules.acronym, s->body_name);
	words_moment_short(&right1, now);
	if (looking(h))
		buf_add(&right2, "SÓLO MIRAR");
	else
		buf_addf(&right2, "%d %s", h->seats, h->seats == 1 ? "lugar" : "lugares");
	screen_top(buf_str(&left), buf_str(&right1),
	    h->sample ? "MUESTRA, para probar sin riesgo. Esc vuelve a lo suyo." : "Sesiones",
	    buf_str(&right2));
	buf_clear(&left);
	buf_clear(&right1);
	buf_clear(&right2);
}

static void session_row(const void *ctx, int i, int cols, struct buf *out)
{
	const struct home *h = ctx;
	const struct desk_session *s;
	int title = cols >= 70 ? 24 : cols - 36;

	if (i < new_rows(h)) {
		screen_cell(out, "Nueva sesión…", cols);
		return;
	}
	s = &h->session[i - new_rows(h)];
	screen_cell(out, s->title, title);
	screen_cell(out, s->date, 23);
	screen_cell(out, s->status, 13);
	if (cols >= 70)
		screen_cell(out, s->acta_approved ? "acta aprobada"
		    : is(s, "clausurada") ? "acta pendiente" : "", cols - title - 36);
}

static void welcome_row(const void *ctx, int i, int cols, struct buf *out)
{
	static const char *const options[WELCOMES] = {
		[WELCOME_IMPORT] = "1 Importar el padrón de integrantes, de un archivo CSV…",
		[WELCOME_SAMPLE] = "2 Probar con un organismo de muestra",
		[WELCOME_LEAVE] = "3 Salir",
	};

	(void)ctx;
	screen_cell(out, options[i], cols);
}

static void draw_welcome(struct home *h, struct area a)
{
	int row = 1;

	row += 1 + screen_text(a, row, LOOK_PLAIN, "Sesiona lleva las sesiones del organismo: lista, "
	    "quórum, orden del día, votos y acuerdos; con lo que pasó escribe el acta.");
	row += 1 + screen_text(a, row, LOOK_STRONG,
	    "Todavía no sabe quiénes lo integran. ¿Por dónde empezar?");
	a.y += row;
	a.rows -= row;
	list_draw(&h->list, a, welcome_row, h);
}

static void draw_sessions(struct home *h, struct area a)
{
	struct buf b = BUF_EMPTY;
	int row = 0, i = at_hand(h);

	if (looking(h)) {
		row = screen_text(a, 0, LOOK_WARN, desk_holder(h->desk));
		row += 1 + screen_text(a, row, LOOK_PLAIN, "Sólo se puede mirar.");
	}
	if (i < 0)
		buf_add(&b, "No hay una sesión planeada.");
	else
		buf_addf(&b, "%s: %s · %s", is(&h->session[i], "en curso") ||
		    is(&h->session[i], "en receso") ? "En curso" : "Próxima sesión",
		    h->session[i].title, h->session[i].date);
	if (h->seats == 0)
		buf_add(&b, " El padrón está vacío: se importa desde «? más».");
	row += 1 + screen_text(a, row, LOOK_STRONG, buf_str(&b));
	buf_clear(&b);
	a.y += row;
	a.rows -= row;
	list_draw(&h->list, a, session_row, h);
}

static void home_draw(struct view *v)
{
	struct home *h = (struct home *)v;
	struct area a = screen_middle(), below = a;

	draw_top(h);
	if (h->note.len > 0) {
		a.rows -= NOTE_ROWS;
		below.y += a.rows;
		below.rows = NOTE_ROWS;
		screen_text(below, 0, h->note_look, buf_str(&h->note));
	}
	if (welcoming(h))
		draw_welcome(h, a);
	else
		draw_sessions(h, a);
	screen_say(welcoming(h) ? "Elija con las flechas o el número, y Enter."
	    : h->list.cursor < new_rows(h) ? "Enter prepara una sesión nueva."
	    : h->n == 0 ? "" : looking(h) ? "Enter muestra la sesión." : "Enter abre la sesión.");
}

/* ---- doing ---------------------------------------------------------------------------- */

static struct answer enter_session(struct home *h, long id)
{
	struct fault f = { FAULT_NONE, "" };
	struct session *session;

	if (desk_session(h->desk, id, &session, &f) == 0)
		return answer_push(live_new(session, desk_env(h->desk), looking(h)));
	note(h, LOOK_BAD, f.text);
	return answer_redraw();
}

static struct answer plan(struct home *h)
{
	struct fault f = { FAULT_NONE, "" };
	struct view *v = plan_new(ASK_PLAN, h->desk, &f);

	if (v != NULL)
		return answer_push(v);
	note(h, LOOK_BAD, f.text);
	return answer_redraw();
}

static struct answer ask_file(const struct home *h)
{
	struct ask_text ask = { .tag = ASK_FILE, .title = "Archivo del padrón",
		.hint = "Como ~/padron.csv, con la tabla del numeral VIII. Enter lo revisa.",
		.initial = h->file, .max = 4000 };

	return answer_push(ask_text(&ask));
}

/* As a shell reads it: "~/padron.csv", or between the quotes that a file manager pastes. */
static char *path_of(const char *typed)
{
	const char *home = getenv("HOME");
	size_t len = strlen(typed);

	if (len >= 2 && (*typed == '\'' || *typed == '"') && typed[len - 1] == *typed)
		return xstrndup(typed + 1, len - 2);
	if (typed[0] == '~' && (typed[1] == '/' || typed[1] == '\0') && home != NULL)
		return xasprintf("%s%s", home, typed + 1);
	return xstrdup(typed);
}

static struct answer preview(struct home *h, const char *typed)
{
	struct fault f = { FAULT_NONE, "" };
	char *lines, *path = path_of(typed);
	struct view *v;

	free(h->file);
	h->file = path;
	if (desk_padron_preview(h->desk, path, &lines, &f) < 0) {
		note(h, LOOK_WARN, f.text);
		return answer_redraw();
	}
	v = ask_confirm(ASK_IMPORT, "¿Importar este padrón?", lines);
	free(lines);
	return answer_push(v);
}

static void import(struct home *h)
{
	struct fault f = { FAULT_NONE, "" };

	if (desk_padron_import(h->desk, h->file, &f) < 0)
		note(h, LOOK_BAD, f.text);
	else
		note(h, LOOK_GOOD, "✓ El padrón quedó importado.");
	h->list.cursor = 0;
}

static struct view *home_of(struct desk *desk, struct session *first, bool sample);

static struct answer sample(struct home *h)
{
	struct fault f = { FAULT_NONE, "" };
	struct desk *desk;

	if (desk_sample(desk_settings(h->desk), desk_env(h->desk), &desk, &f) == 0)
		return answer_push(home_of(desk, NULL, true));
	note(h, LOOK_BAD, f.text);
	return answer_redraw();
}

static struct answer welcome(struct home *h)
{
	switch (h->list.cursor) {
	case WELCOME_IMPORT:
		return ask_file(h);
	case WELCOME_SAMPLE:
		return sample(h);
	default:
		return answer_pop();
	}
}

static struct answer home_enter(struct home *h)
{
	int row = h->list.cursor - new_rows(h);

	if (welcoming(h))
		return welcome(h);
	if (row < 0)
		return plan(h);
	return row < (int)h->n ? enter_session(h, h->session[row].id) : answer_nothing();
}

/* ---- the view ------------------------------------------------------------------------- */

static struct answer home_key(struct view *v, int key)
{
	struct home *h = (struct home *)v;
	int digit = keys_digit(key);

	buf_cut(&h->note, 0);
	switch (keys_command(key)) {
	case CMD_VUELVE:
		return answer_pop();
	case CMD_SIGUE:
		return home_enter(h);
	case CMD_NUEVA:
		return plan(h);
	case CMD_PADRON:
		return ask_file(h);
	case CMD_MUESTRA:
		return sample(h);
	case CMD_LUGAR:
		if (welcoming(h) && digit > 0 && digit <= WELCOMES)
			h->list.cursor = digit - 1;
		return answer_redraw();
	default:
		list_key(&h->list, key);
		return answer_redraw();
	}
}

static struct answer home_result(struct view *v, const struct result *r)
{
	struct home *h = (struct home *)v;

	if (r->tag == ASK_FILE)
		return r->yes ? preview(h, r->text) : answer_redraw();
	if (r->tag == ASK_IMPORT && r->yes)
		import(h);
	load(h);
	if (r->tag == ASK_PLAN && r->yes) {
		point_at(h, r->number);
		note(h, LOOK_GOOD, "✓ La sesión quedó planeada.");
	}
	return answer_redraw();
}

static struct answer home_opened(struct view *v)
{
	struct home *h = (struct home *)v;
	struct session *first = h->first;

	h->first = NULL;
	return first != NULL ? answer_push(live_new(first, desk_env(h->desk), looking(h)))
			     : answer_redraw();
}

/* The file is checked after the first frame; who only looks sees what the writer does. */
static bool home_tick(struct view *v)
{
	struct home *h = (struct home *)v;
	int64_t minute = env_now(desk_env(h->desk)).t / 60;
	bool redraw = minute != h->minute;
	char *health = h->checked ? NULL : desk_health(h->desk);

	h->checked = true;
	if (health != NULL) {
		note(h, LOOK_WARN, health);
		redraw = true;
	}
	free(health);
	if (redraw && looking(h))
		load(h);
	h->minute = minute;
	return redraw;
}

static const struct bar_key *home_keys(const struct view *v)
{
	static const struct bar_key writing[] = {
		{ CMD_SIGUE, "abre" }, { CMD_MUEVE, NULL }, { CMD_VUELVE, "sale" }, { CMD_NUEVA, NULL },
		{ CMD_PADRON, NULL }, { CMD_MUESTRA, NULL }, { CMD_NONE, NULL }
	};
	static const struct bar_key only_looking[] = {
		{ CMD_SIGUE, "mira" }, { CMD_MUEVE, NULL }, { CMD_VUELVE, "sale" }, { CMD_NONE, NULL }
	};
	static const struct bar_key first[] = {
		{ CMD_SIGUE, "elige" }, { CMD_MUEVE, NULL }, { CMD_LUGAR, "opción" },
		{ CMD_VUELVE, "sale" }, { CMD_NONE, NULL }
	};
	const struct home *h = (const struct home *)v;

	return welcoming(h) ? first : looking(h) ? only_looking : writing;
}

static void home_free(struct view *v)
{
	struct home *h = (struct home *)v;

	session_close(h->first);
	desk_sessions_free(h->session, h->n);
	desk_close(h->desk);
	free(h->file);
	buf_clear(&h->note);
	free(h);
}

static const struct view_kind home_kind = {
	.name = "Sesiones",
	.help = "Las sesiones del organismo, la más reciente arriba. Enter abre la que está bajo el cursor: "
	    "la planeada para conducirla, la que está en curso donde se quedó, la terminada para verla. "
	    "Esc sale del programa; nada se pierde.",
	.draw = home_draw,
	.key = home_key,
	.keys = home_keys,
	.opened = home_opened,
	.result = home_result,
	.tick = home_tick,
	.free = home_free,
};

static struct view *home_of(struct desk *desk, struct session *first, bool sample_body)
{
	struct home *h = xcalloc(1, sizeof *h);

	h->view.kind = &home_kind;
	h->desk = desk;
	h->first = first;
	h->sample = sample_body;
	load(h);
	if (!welcoming(h) && at_hand(h) >= 0)
		h->list.cursor = at_hand(h) + new_rows(h);
	return &h->view;
}

struct view *home_new(struct desk *desk, struct session *first)
{
	return home_of(desk, first, false);
}
