/*
 * lives — where every acta stands, a row each.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/desk_acta.h"
#include "base/mem.h"
#include "tui/export.h"
#include "tui/life.h"
#include "tui/list.h"
#include "tui/screen.h"

enum { TITLE_COLS = 19, STEP_COLS = 6, ASK_EXPORT = 1 };

struct lives {
	struct view view;
	struct desk *desk;
	struct desk_session *session;	/* all; those that have an acta are in front */
	size_t	 n_sessions;
	/* Read when its row is first drawn: a page of a long list costs what a page costs. NULL: not yet. */
	char	**words;
	struct list list;		/* its rows are the sessions in front */
	struct export export;
	struct sight seen;
	struct buf said;
};

static void forget(struct lives *v)
{
	for (int i = 0; i < v->list.n; i++)
		free(v->words[i]);
	free(v->words);
	desk_sessions_free(v->session, v->n_sessions);
}

/* Has it, or will it have, an acta? */
static bool has_acta(const struct desk_session *s)
{
	return strcmp(s->status, "clausurada") == 0 || desk_session_live(s);
}

static void say(struct lives *v, struct fault *f)
{
	buf_cut(&v->said, 0);
	buf_add(&v->said, fault_sentence(f));
}

static void load(struct lives *v)
{
	struct fault f = { FAULT_NONE, "" };
	struct desk_session *session;
	size_t n;

	desk_sight(v->desk, &v->seen);
	if (desk_sessions_listed(v->desk, &session, &n, &f) < 0) {
		say(v, &f);
		return;
	}
	forget(v);
	v->session = session;
	v->n_sessions = n;
	v->words = xcalloc(n + 1, sizeof *v->words);
	v->list.n = 0;
	for (size_t i = 0; i < n; i++) {	/* they go to the front, in their order */
		struct desk_session s = session[i];

		if (!has_acta(&s))
			continue;
		session[i] = session[v->list.n];
		session[v->list.n++] = s;
	}
}

/* ---- drawing -------------------------------------------------------------------------- */

/* A cell for each step: done, what it counts, or nothing yet. NULL: it could not be read, which is said. */
static char *words_of(struct lives *v, long session)
{
	struct fault f = { FAULT_NONE, "" };
	struct desk_acta a;
	struct buf b = BUF_EMPTY, cell = BUF_EMPTY;

	if (desk_acta(v->desk, session, &a, &f) < 0) {
		if (f.kind == FAULT_INPUT)
			return xstrdup("todavía no se instala");
		say(v, &f);
		return NULL;
	}
	for (size_t i = 0; i < a.n_stages; i++) {
		const struct acta_stage *s = &a.stage[i];

		buf_cut(&cell, 0);
		if (!s->done && s->total > 0)
			buf_addf(&cell, "%d/%d", s->count, s->total);
		else
			buf_add(&cell, s->done ? "✓" : "-");
		screen_cell(&b, buf_str(&cell), STEP_COLS);
	}
	desk_acta_clear(&a);
	buf_clear(&cell);
	return buf_take(&b);
}

/* Of `rows` rows from that one on. */
static void read_rows(struct lives *v, int from, int rows)
{
	struct fault f = { FAULT_NONE, "" };
	int n = v->list.n - from < rows ? v->list.n - from : rows;

	if (n > 0 && desk_sessions_tell(v->desk, v->session + from, NULL, (size_t)n, &f) < 0)
		say(v, &f);
	for (int i = from; i < from + n; i++)
		if (v->words[i] == NULL)
			v->words[i] = words_of(v, v->session[i].id);
}

/* The names of the columns, over the cells. */
static void draw_heading(struct area a)
{
	static const char *const step[] = { "Aprob", "Impr", "Firma", "Copia", "Envío", "Publ" };
	struct buf b = BUF_EMPTY;

	screen_cell(&b, "", 3);
	screen_cell(&b, "Acta de", TITLE_COLS);
	for (size_t i = 0; i < sizeof step / sizeof *step; i++)
		screen_cell(&b, step[i], STEP_COLS);
	screen_row(a, 0, LOOK_STRONG, buf_str(&b), NULL);
	buf_clear(&b);
}

static void row(const void *ctx, int i, int cols, struct buf *out)
{
	const struct lives *v = ctx;

	screen_cell(out, v->session[i].title != NULL ? v->session[i].title : "", TITLE_COLS);
	screen_cell(out, v->words[i] != NULL ? v->words[i] : "", cols - TITLE_COLS);
}

static void lives_draw(struct view *view)
{
	struct lives *v = (struct lives *)view;
	struct area a = screen_middle();
	struct buf left = BUF_EMPTY;

	desk_heading(v->desk, &left);
	screen_top(buf_str(&left), "", "Camino de las actas", "");
	buf_clear(&left);
	if (v->list.n == 0) {
		screen_text(a, 1, LOOK_PLAIN, "Todavía no hay actas.");
	} else {
		draw_heading(a);
		list_scroll(&v->list, a.rows - 1);
		read_rows(v, v->list.top, a.rows - 1);
		list_draw(&v->list, (struct area){ a.y + 1, a.x, a.rows - 1, a.cols }, row, v);
	}
	screen_say(v->said.len > 0 ? buf_str(&v->said)
	    : v->list.n > 0 ? "Enter muestra dónde está, quién falta y lo que se anota."
			    : "");
}

/* ---- the view ------------------------------------------------------------------------- */

static struct answer export_list(struct lives *v)
{
	struct buf csv = BUF_EMPTY;

	desk_acta_csv(NULL, &csv);
	for (int i = 0; i < v->list.n; i++) {
		struct fault f = { FAULT_NONE, "" };
		struct desk_acta a;

		if (desk_acta(v->desk, v->session[i].id, &a, &f) < 0) {
			if (f.kind == FAULT_INPUT)
				continue;	/* not installed yet: it has nothing to list */
			say(v, &f);
			buf_clear(&csv);
			return answer_redraw();
		}
		desk_acta_csv(&a, &csv);
		desk_acta_clear(&a);
	}
	return export_ask(&v->export, ASK_EXPORT, "actas.csv", buf_take(&csv));
}

static struct answer lives_key(struct view *view, int key)
{
	struct lives *v = (struct lives *)view;

	buf_cut(&v->said, 0);
	switch (keys_command(key)) {
	case CMD_VUELVE:
		return answer_pop();
	case CMD_SIGUE:
		return v->list.n > 0 ? answer_push(life_new(v->desk, v->session[v->list.cursor].id))
				     : answer_nothing();
	case CMD_EXPORTA:
		return export_list(v);
	default:
		list_key(&v->list, key);
		return answer_redraw();
	}
}

static struct answer lives_result(struct view *view, const struct result *r)
{
	struct lives *v = (struct lives *)view;
	struct answer a;

	if (export_result(&v->export, r, &a, &v->said))
		return a;
	load(v);
	return answer_redraw();
}

static bool lives_tick(struct view *view)
{
	struct lives *v = (struct lives *)view;

	if (view->covered || !desk_stale(v->desk, &v->seen))
		return false;
	load(v);
	return true;
}

static const struct bar_key *lives_keys(const struct view *view)
{
	static const struct bar_key keys[] = { { CMD_SIGUE, "abre" }, { CMD_MUEVE, NULL }, { CMD_VUELVE, NULL },
		{ CMD_EXPORTA, NULL }, { CMD_NONE, NULL } };

	(void)view;
	return keys;
}

static void lives_free(struct view *view)
{
	struct lives *v = (struct lives *)view;

	forget(v);
	export_clear(&v->export);
	buf_clear(&v->said);
	free(v);
}

static const struct view_kind lives_kind = {
	.name = "Camino de las actas",
	.help = "Lo que a cada acta le falta fuera de la sala: imprimirse, firmarse, entregarse en copia (III.7), "
	    "enviarse al organismo garante (III.8) y publicarse. Enter abre una: quién ha firmado, quién falta y "
	    "cada paso, que se anota con su fecha.",
	.draw = lives_draw,
	.key = lives_key,
	.keys = lives_keys,
	.result = lives_result,
	.tick = lives_tick,
	.free = lives_free,
};

struct view *lives_new(struct desk *desk)
{
	struct lives *v = xcalloc(1, sizeof *v);

	v->view.kind = &lives_kind;
	v->desk = desk;
	load(v);
	return &v->view;
}
