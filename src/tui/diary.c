#include "config.h"

#include "tui/diary.h"

#include <stdlib.h>
#include <string.h>

#include "app/desk_diary.h"
#include "base/mem.h"
#include "base/text.h"
#include "tui/ask.h"
#include "tui/export.h"
#include "tui/list.h"
#include "tui/screen.h"

enum { ASK_SEARCH = 1, ASK_EXPORT, ASK_REPLACE };
enum { WHEN_COLS = 23, WHAT_COLS = 18 };
enum { DETAIL = 3 }; /* rows that show what is under the cursor */

struct diary {
	struct view view;
	struct desk *desk;
	struct diary_page page;
	struct list list;
	char *search; /* as typed; NULL: everything */
	struct export export;
	struct buf said;
	struct sight seen;
};

/* The next older lines; what cannot be read is told at the foot. */
static void read_more(struct diary *d)
{
	struct fault f = { FAULT_NONE, "" };

	if (d->page.n == 0)
		desk_sight(d->desk, &d->seen);
	if (desk_diary(d->desk, d->search, &d->page, &f) < 0) {
		buf_add(&d->said, fault_sentence(&f));
		d->page.whole = true;
	}
	d->list.n = (int)d->page.n;
}

static void search_set(struct diary *d, const char *text)
{
	diary_page_clear(&d->page);
	free(d->search);
	d->search = *text != '\0' ? xstrdup(text) : NULL;
	d->list = (struct list){ 0 };
	read_more(d);
}

/* Others wrote: what is newer comes above, and the cursor stays on its line. */
static bool diary_tick(struct view *v)
{
	struct diary *d = (struct diary *)v;
	size_t had = d->page.n;
	long at = had > 0 ? d->page.line[d->list.cursor].id : 0;

	if (v->covered || !desk_stale(d->desk, &d->seen))
		return false;
	diary_page_clear(&d->page);
	do
		read_more(d);
	while (d->page.n < had && !d->page.whole);
	for (int i = 0; i < d->list.n; i++)
		if (d->page.line[i].id == at)
			list_lead(&d->list, i);
	return true;
}

/* ---- drawing -------------------------------------------------------------------------- */

/* One line of what it is now, or of what it was if nothing is left. */
static void brief(const struct diary_line *l, struct buf *out)
{
	const char *told = *l->after != '\0' ? l->after : l->before;
	char *line = text_clean_line(told);

	if (*l->after == '\0' && *l->before != '\0')
		buf_add(out, "ya no: ");
	buf_add(out, line);
	free(line);
}

static void row_text(const void *ctx, int i, int cols, struct buf *out)
{
	const struct diary *d = ctx;
	const struct diary_line *l = &d->page.line[i];
	struct buf b = BUF_EMPTY;
	int left = cols - WHEN_COLS - WHAT_COLS;

	brief(l, &b);
	screen_cell(out, l->when, WHEN_COLS);
	screen_cell(out, l->what, WHAT_COLS - 1);
	buf_addc(out, ' ');
	if (left > 0)
		screen_cell(out, buf_str(&b), left);
	buf_clear(&b);
}

static void draw_top(const struct diary *d)
{
	struct buf left = BUF_EMPTY, right = BUF_EMPTY;

	desk_heading(d->desk, &left);
	if (d->search != NULL)
		buf_addf(&right, "con «%s»: ", d->search);
	buf_addf(&right, "%d%s %s", d->list.n, d->page.whole ? "" : " o más",
	    d->list.n == 1 && d->page.whole ? "cambio" : "cambios");
	screen_top(buf_str(&left), "", "Bitácora", buf_str(&right));
	buf_clear(&left);
	buf_clear(&right);
}

static void diary_draw(struct view *v)
{
	struct diary *d = (struct diary *)v;
	struct area a = screen_middle();
	struct buf b = BUF_EMPTY;

	draw_top(d);
	term_wipe(a, LOOK_PLAIN);
	if (d->list.n == 0)
		screen_text(a, 1, LOOK_PLAIN,
		    d->search != NULL ? "Nada lo contiene. Esc muestra todo."
				      : "Todavía no ha cambiado nada.");
	else {
		list_draw(&d->list, (struct area){ a.y, a.x, a.rows - DETAIL - 2, a.cols }, row_text, d);
		brief(&d->page.line[d->list.cursor], &b);
		screen_text(screen_panel(d->page.line[d->list.cursor].what, DETAIL), 0, LOOK_PLAIN,
		    buf_str(&b));
		buf_clear(&b);
	}
	screen_say(d->said.len > 0 ? buf_str(&d->said)
		   : d->list.n > 0 ? "Enter lee cómo estaba antes y cómo quedó."
				   : "");
}

static const struct bar_key *diary_keys(const struct view *v)
{
	static const struct bar_key keys[] = { { CMD_SIGUE, "lee" }, { CMD_BUSCA, NULL },
		{ CMD_MUEVE, NULL }, { CMD_VUELVE, NULL }, { CMD_EXPORTA, NULL }, { CMD_NONE, NULL } };
	const struct diary *d = (const struct diary *)v;

	return d->list.n > 0 ? keys : keys + 1;
}

/* ---- keys ------------------------------------------------------------------------------- */

static void add_side(struct buf *out, const char *title, const char *text)
{
	size_t n = strlen(text);

	while (n > 0 && text[n - 1] == '\n')
		n--;
	buf_addf(out, "%s\n%.*s\n\n", title, n > 0 ? (int)n : (int)strlen("(nada)"), n > 0 ? text : "(nada)");
}

static struct answer read_line(const struct diary *d)
{
	const struct diary_line *l;
	struct buf title = BUF_EMPTY, text = BUF_EMPTY;
	struct view *v;

	if (d->list.n == 0)
		return answer_nothing();
	l = &d->page.line[d->list.cursor];
	buf_addf(&title, "%s · %s", l->when, l->what);
	add_side(&text, "Antes:", l->before);
	add_side(&text, "Después:", l->after);
	buf_cut(&text, text.len - 2);	/* what parts it from another */
	v = ask_message(buf_str(&title), buf_str(&text));
	buf_clear(&title);
	buf_clear(&text);
	return answer_push(v);
}

static struct answer search_ask(const struct diary *d)
{
	struct ask_text ask = { .tag = ASK_SEARCH,
		.title = "Buscar en la bitácora",
		.hint = "Un nombre, un asunto o parte de la fecha, como 2026-03. Vacío muestra todo.",
		.initial = d->search,
		.may_be_empty = true,
		.max = 60 };

	return answer_push(ask_text(&ask));
}

static struct answer export_begin(struct diary *d)
{
	struct fault f = { FAULT_NONE, "" };
	char *csv;

	if (desk_diary_csv(d->desk, d->search, &csv, &f) == 0)
		return export_ask(&d->export, ASK_EXPORT, "bitacora.csv", csv);
	buf_add(&d->said, fault_sentence(&f));
	return answer_redraw();
}

static struct answer diary_key(struct view *v, int key)
{
	struct diary *d = (struct diary *)v;

	buf_cut(&d->said, 0);
	if (list_key(&d->list, key)) {
		if (d->list.cursor == d->list.n - 1 && !d->page.whole)
			read_more(d);
		return answer_redraw();
	}
	switch (keys_command(key)) {
	case CMD_SIGUE:
		return read_line(d);
	case CMD_BUSCA:
		return search_ask(d);
	case CMD_EXPORTA:
		return export_begin(d);
	case CMD_VUELVE:
		if (d->search == NULL)
			return answer_pop();
		search_set(d, "");
		return answer_redraw();
	default:
		return answer_redraw();
	}
}

static struct answer diary_result(struct view *v, const struct result *r)
{
	struct diary *d = (struct diary *)v;
	struct answer a = answer_redraw();

	if (export_result(&d->export, r, &a, &d->said))
		return a;
	if (r->tag == ASK_SEARCH && r->yes)
		search_set(d, r->text != NULL ? r->text : "");
	return a;
}

static void diary_free(struct view *v)
{
	struct diary *d = (struct diary *)v;

	diary_page_clear(&d->page);
	export_clear(&d->export);
	buf_clear(&d->said);
	free(d->search);
	free(d);
}

static const struct view_kind diary_kind = {
	.name = "Bitácora",
	.help = "Lo que ha cambiado fuera de las sesiones (integrantes, periodos, sesiones preparadas y avances "
		"de acuerdos), lo más reciente arriba. Enter lee cómo estaba antes y cómo quedó; / "
		"busca un nombre, un asunto o una fecha. Nada de aquí se corrige ni se borra: es la memoria de "
		"quién integraba el órgano y desde cuándo (VIII). Lo que pasa en una sesión está en su historia, "
		"con H.",
	.draw = diary_draw,
	.key = diary_key,
	.keys = diary_keys,
	.result = diary_result,
	.tick = diary_tick,
	.free = diary_free,
};

struct view *diary_new(struct desk *desk)
{
	struct diary *d = xcalloc(1, sizeof *d);

	d->view.kind = &diary_kind;
	d->desk = desk;
	read_more(d);
	return &d->view;
}
