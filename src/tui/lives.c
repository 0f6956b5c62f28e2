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

/* Read when its row is first drawn: a page of a long list costs what a page costs. */
struct life_line {
	long	 session;
	char	*title;
	char	*words;			/* NULL: not read yet */
};

struct lives {
	struct view view;
	struct desk *desk;
	struct life_line *entry;
	size_t	 n;
	struct list list;
	struct export export;
	struct sight seen;
	struct buf said;
};

static void entries_free(struct lives *v)
{
	for (size_t i = 0; i < v->n; i++) {
		free(v->entry[i].title);
		free(v->entry[i].words);
	}
	free(v->entry);
	v->entry = NULL;
	v->n = 0;
}

/* Has it, or will it have, an acta? */
static bool has_acta(const struct desk_session *s)
{
	return strcmp(s->status, "clausurada") == 0 || desk_session_live(s);
}

static void load(struct lives *v)
{
	struct fault f = { FAULT_NONE, "" };
	struct desk_session *session;
	size_t n;

	desk_sight(v->desk, &v->seen);
	if (desk_sessions(v->desk, &session, &n, &f) < 0) {
		buf_add(&v->said, fault_sentence(&f));
		return;
	}
	entries_free(v);
	v->entry = xcalloc(n + 1, sizeof *v->entry);
	for (size_t i = 0; i < n; i++)
		if (has_acta(&session[i]))
			v->entry[v->n++] = (struct life_line){ session[i].id, xstrdup(session[i].title), NULL };
	v->list.n = (int)v->n;
	desk_sessions_free(session, n);
}

/* ---- drawing -------------------------------------------------------------------------- */

/* A cell for each step: done, what it counts, or nothing yet. */
static char *words_of(struct lives *v, long session)
{
	struct fault f = { FAULT_NONE, "" };
	struct desk_acta a;
	struct buf b = BUF_EMPTY, cell = BUF_EMPTY;

	if (desk_acta(v->desk, session, &a, &f) < 0)
		return xstrdup("todavía no se instala");
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

	screen_cell(out, v->entry[i].title, TITLE_COLS);
	screen_cell(out, v->entry[i].words != NULL ? v->entry[i].words : "", cols - TITLE_COLS);
}

static void lives_draw(struct view *view)
{
	struct lives *v = (struct lives *)view;
	struct area a = screen_middle();
	struct buf left = BUF_EMPTY;

	desk_heading(v->desk, &left);
	screen_top(buf_str(&left), "", "Camino de las actas", "");
	buf_clear(&left);
	for (int i = 0; i < a.rows; i++) {	/* those that may be seen, wherever it scrolls to */
		for (int at = v->list.cursor - i; at <= v->list.cursor + i; at += i > 0 ? 2 * i : 1)
			if (at >= 0 && at < v->list.n && v->entry[at].words == NULL)
				v->entry[at].words = words_of(v, v->entry[at].session);
	}
	if (v->list.n == 0) {
		screen_text(a, 1, LOOK_PLAIN, "Todavía no hay actas.");
	} else {
		draw_heading(a);
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
	for (size_t i = 0; i < v->n; i++) {
		struct fault f = { FAULT_NONE, "" };
		struct desk_acta a;

		if (desk_acta(v->desk, v->entry[i].session, &a, &f) < 0)
			continue;	/* not installed yet: it has nothing to list */
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
		return v->list.n > 0 ? answer_push(life_new(v->desk, v->entry[v->list.cursor].session))
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

	entries_free(v);
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
