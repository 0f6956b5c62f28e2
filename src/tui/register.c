#include "config.h"

#include "tui/register_inside.h"

#include <stdlib.h>
#include <string.h>
#include "base/env.h"
#include "base/mem.h"
#include "tui/ask.h"
#include "tui/screen.h"

enum { SPAN_LEAST = 24, SEARCH_COLS = 30, SEARCH_MAX = 120, WIDE = 100 };

const struct desk_acuerdo *reg_under(const struct reg *g)
{
	return g->list.cursor < (int)g->page.n ? &g->page.row[g->list.cursor] : NULL;
}

void reg_say(struct reg *g, const char *text)
{
	buf_cut(&g->said, 0);
	buf_add(&g->said, text);
}

/* ---- what there is ---------------------------------------------------------------------- */

/* The cursor stays at its height on the screen, whatever part of the list is read. */
static void load(struct reg *g, int64_t around)
{
	size_t span = g->list.page * 2 > SPAN_LEAST ? (size_t)g->list.page * 2 : SPAN_LEAST;
	struct fault f = { FAULT_NONE, "" };
	struct desk_page page;

	if (desk_register(g->desk, &g->q, around, span, &page, &f) < 0) {
		reg_say(g, fault_sentence(&f));
		return;
	}
	desk_page_clear(&g->page);
	g->page = page;
	g->list.n = (int)page.n;
	list_lead(&g->list, (int)page.at);
}

/*
 * How many there are is known at once if the page holds them all, or if they are few; else it is
 * counted on the clock, after the list is seen: a long register would be waited for, and would
 * push out of memory what the next keys ask for.
 */
static void recount(struct reg *g)
{
	g->counted = g->page.first && g->page.last;
	if (g->counted)
		g->found = g->page.n;
}

static void count(struct reg *g)
{
	struct fault f = { FAULT_NONE, "" };

	if (!g->counted && desk_register_count(g->desk, &g->q, REG_COUNTED, &g->found, &f) < 0)
		reg_say(g, fault_sentence(&f));
	g->counted = true;
	if (!g->sized && desk_register_size(g->desk, &g->total, &f) < 0)
		reg_say(g, fault_sentence(&f));
	g->sized = true;
}

void reg_load_anew(struct reg *g, int64_t around)
{
	load(g, around);
	recount(g);
}

void reg_load_all(struct reg *g, int64_t around)
{
	const struct desk_query whole = { .text = NULL };
	struct fault f = { FAULT_NONE, "" };

	desk_sight(g->desk, &g->seen);
	if (desk_register_count(g->desk, &whole, REG_COUNTED, &g->total, &f) < 0)
		reg_say(g, fault_sentence(&f));
	g->sized = g->total <= REG_COUNTED;
	g->brief_of = 0;
	reg_load_anew(g, around);
}

/* There is always a screen of rows on both sides of the cursor, or the list ends there. */
static void follow(struct reg *g)
{
	const struct desk_acuerdo *a = reg_under(g);
	int near = g->list.page;

	if (a != NULL && ((g->list.cursor < near && !g->page.first) ||
	    (g->list.cursor >= g->list.n - near && !g->page.last)))
		load(g, a->id);
}

static void search_for(struct reg *g, char *owned)
{
	const struct desk_acuerdo *a = reg_under(g);
	int64_t here = a != NULL && *owned == '\0' ? a->id : 0;

	free(g->text);
	g->text = owned;
	g->q.text = *owned != '\0' ? owned : NULL;
	g->list.top = g->list.cursor;
	reg_load_anew(g, here);
}

/* ---- drawing ------------------------------------------------------------------------------ */

static void found_words(const struct reg *g, struct buf *out)
{
	if (!g->counted)
		buf_add(out, "…");
	else if (g->found > REG_COUNTED)
		buf_addf(out, "más de %d", REG_COUNTED);
	else
		buf_addf(out, "%zu", g->found);
	if (g->sized)
		buf_addf(out, " de %zu", g->total);
	else
		buf_add(out, " de …");
}

static void draw_top(struct reg *g)
{
	struct buf left = BUF_EMPTY, right = BUF_EMPTY, filters = BUF_EMPTY, found = BUF_EMPTY;
	int x = term_cols() - 1 - SEARCH_COLS;

	buf_add(&left, "Acuerdos");
	if (g->sized)
		buf_addf(&left, " · %zu", g->total);
	if (g->search == NULL && g->q.text != NULL)
		buf_addf(&right, "Buscar: %s", g->q.text);
	reg_filter_words(g, &filters);
	found_words(g, &found);
	screen_top(buf_str(&left), buf_str(&right), buf_str(&filters), buf_str(&found));
	if (g->search != NULL) {
		term_put(0, x - 8, 8, LOOK_STRONG, "Buscar: ");
		edit_draw(g->search, (struct area){ 0, x, 1, SEARCH_COLS }, true);
	}
	buf_clear(&left);
	buf_clear(&right);
	buf_clear(&filters);
	buf_clear(&found);
}

struct columns { int folio, text, owner, due; };

static struct columns columns_of(int cols)
{
	struct columns c = { .folio = 19, .due = 14, .owner = cols < 65 ? 0 : cols < WIDE ? 17 : 26 };

	if (cols >= WIDE)
		c.folio = 22;
	c.text = cols - 2 - c.folio - c.owner - c.due - 1;
	return c;
}

static void add_cells(struct columns c, const char *mark, const char *folio, const char *text, const char *owner,
    const char *due, struct buf *out)
{
	buf_add(out, mark);
	screen_cell(out, folio, c.folio - 1);
	buf_addc(out, ' ');
	screen_cell(out, text, c.text);
	buf_addc(out, ' ');
	if (c.owner > 0) {
		screen_cell(out, owner, c.owner - 1);
		buf_addc(out, ' ');
	}
	screen_cell(out, due, c.due);
}

static void acuerdo_row(const void *ctx, int i, int cols, struct buf *out)
{
	const struct desk_acuerdo *a = &((const struct reg *)ctx)->page.row[i];
	const char *mark = a->overdue ? "! " : strcmp(a->state, "cumplido") == 0 ? "✓ " :
	    strcmp(a->state, "sin efecto") == 0 ? "x " : "  ";

	add_cells(columns_of(cols), mark, a->folio, a->text, a->owner, a->due, out);
}

static void draw_brief(struct reg *g, const struct desk_acuerdo *a, int rows)
{
	struct fault f = { FAULT_NONE, "" };
	struct buf title = BUF_EMPTY;
	struct area p;

	if (g->brief_of != a->id) {
		buf_cut(&g->brief, 0);
		if (desk_acuerdo_short(g->desk, a->id, &g->brief, &f) < 0)
			buf_add(&g->brief, fault_sentence(&f));
		g->brief_of = a->id;
	}
	buf_addf(&title, "%s · %s%s%s", a->folio, *a->owner != '\0' ? a->owner : "sin responsable",
	    strcmp(a->state, a->due) == 0 ? "" : " · ", strcmp(a->state, a->due) == 0 ? "" : a->state);
	p = screen_panel(buf_str(&title), rows);
	screen_text(p, 0, LOOK_PLAIN, buf_str(&g->brief));
	buf_clear(&title);
}

static const char *nothing_words(const struct reg *g)
{
	if (g->total == 0)
		return "Todavía no hay acuerdos. Los de antes de Sesiona se importan desde «? más».";
	if (reg_narrowed(g))
		return "Ninguno con esos filtros. Tab los cambia o los quita.";
	return "Ninguno lo contiene. Esc muestra todo.";
}

static void register_draw(struct view *v)
{
	struct reg *g = (struct reg *)v;
	struct area a = screen_middle(), list = a;
	const struct desk_acuerdo *under;
	struct buf head = BUF_EMPTY;
	int rows = a.rows / 4;

	list.y++;
	list.rows = a.rows - 1 - rows - 2;
	g->list.page = list.rows;
	follow(g);
	under = reg_under(g);
	draw_top(g);
	buf_add(&head, "   ");
	add_cells(columns_of(a.cols - 5), "  ", "Folio", "Acuerdo", "Responsable", "Vence", &head);
	screen_row(a, 0, LOOK_STRONG, buf_str(&head), NULL);
	buf_clear(&head);
	g->list.resting = false;
	list_draw(&g->list, list, acuerdo_row, g);
	if (under == NULL)
		screen_text(list, 1, LOOK_PLAIN, nothing_words(g));
	else
		draw_brief(g, under, rows);
	if (g->search != NULL)	/* the cursor is where one writes */
		edit_draw(g->search, (struct area){ 0, term_cols() - 1 - SEARCH_COLS, 1, SEARCH_COLS }, true);
	screen_say(g->said.len > 0 ? buf_str(&g->said) : g->search != NULL ?
	    "Parte del texto, el folio o quién responde; Enter se queda con lo hallado." :
	    under == NULL ? "" : "Enter muestra el acuerdo completo.");
}

/* ---- keys --------------------------------------------------------------------------------- */

static struct answer end_search(struct reg *g, bool keep)
{
	edit_free(g->search);
	g->search = NULL;
	if (!keep && g->q.text != NULL)
		search_for(g, xstrdup(""));
	return answer_redraw();
}

static struct answer move(struct reg *g, int key)
{
	if (key == K_HOME && !g->page.first)
		load(g, 0);
	else if (key == K_END && !g->page.last)
		load(g, DESK_LAST);
	list_key(&g->list, key);
	return answer_redraw();
}

static void search_again(struct reg *g)
{
	char *text = edit_text(g->search);

	if (strcmp(text, g->text != NULL ? g->text : "") != 0)
		search_for(g, text);
	else
		free(text);
}

static struct answer write_key(struct reg *g, int key)
{
	switch (key) {
	case K_ENTER:
		return end_search(g, true);
	case K_ESC:
		return end_search(g, false);
	case K_UP:
	case K_DOWN:
	case K_PAGE_UP:
	case K_PAGE_DOWN:
		return move(g, key);
	default:
		if (!edit_key(g->search, key))
			return answer_nothing();
		search_again(g);
		return answer_redraw();
	}
}

static struct answer escape(struct reg *g)
{
	if (g->q.text == NULL)
		return answer_pop();
	search_for(g, xstrdup(""));
	return answer_redraw();
}

static struct answer register_key(struct view *v, int key)
{
	struct reg *g = (struct reg *)v;
	const struct desk_acuerdo *a = reg_under(g);
	enum cmd cmd = keys_command(key);

	buf_cut(&g->said, 0);
	if (g->search != NULL)
		return write_key(g, key);
	switch (cmd) {
	case CMD_MUEVE:
		return move(g, key);
	case CMD_BUSCA:
		g->search = edit_new(EDIT_LINE, g->q.text, SEARCH_MAX);
		return answer_redraw();
	case CMD_CAMPO:
		return reg_menu(g);
	case CMD_SIGUE:
		return a != NULL ? answer_push(register_detail_new(g->desk, a->id, a->session)) : answer_nothing();
	case CMD_SEGUIMIENTO:
		return a != NULL && desk_holder(g->desk) == NULL ?
		    answer_push(register_follow_new(REG_ASK_FOLLOW, g->desk, a)) : answer_redraw();
	case CMD_VUELVE:
		return escape(g);
	default:
		return cmd != CMD_NONE ? reg_command(g, cmd) : move(g, key);
	}
}

static struct answer register_result(struct view *v, const struct result *r)
{
	struct reg *g = (struct reg *)v;
	const struct desk_acuerdo *a = reg_under(g);

	if (r->tag != 0 && r->tag != REG_ASK_FOLLOW)
		return reg_answered(g, r);
	reg_load_all(g, a != NULL ? a->id : 0);	/* its state may be another now */
	if (r->tag == REG_ASK_FOLLOW && r->yes)
		reg_say(g, "✓ El seguimiento quedó anotado.");
	return answer_redraw();
}

/*
 * Beside a live writer, or past midnight, the list is another one. If what was under the cursor is
 * in it no more, the cursor goes to what came after it, or before.
 */
static void refresh(struct reg *g)
{
	int n = (int)g->page.n, at = g->list.cursor, tries = 0;
	int64_t near[3] = { 0 };

	for (int i = at; i < n && i < at + 2; i++)
		near[tries++] = g->page.row[i].id;
	if (at > 0 && at <= n)
		near[tries++] = g->page.row[at - 1].id;
	reg_load_all(g, near[0]);
	for (int i = 1; i < tries && (reg_under(g) == NULL || reg_under(g)->id != near[i - 1]); i++)
		reg_load_anew(g, near[i]);
}

static bool register_tick(struct view *v)
{
	struct reg *g = (struct reg *)v;
	bool stale = !v->covered && desk_stale(g->desk, &g->seen);

	if (!stale && g->counted && g->sized)
		return false;
	if (stale)
		refresh(g);
	count(g);
	return true;
}

static bool register_writing(const struct view *v)
{
	return ((const struct reg *)v)->search != NULL;
}

static bool register_paste(struct view *v, const char *text)
{
	struct reg *g = (struct reg *)v;

	edit_paste(g->search, text);
	search_again(g);
	return true;
}

#define FILTERS { CMD_ESTADO, NULL }, { CMD_RESPONSABLE, NULL }, { CMD_SESION, NULL }, \
	{ CMD_VENCIDOS, NULL }, { CMD_ORDENA, NULL }, { CMD_TODOS, NULL }, { CMD_EXPORTA, NULL }

static const struct bar_key *register_keys(const struct view *v)
{
	static const struct bar_key search[] = {
		{ CMD_SIGUE, "se queda" }, { CMD_VUELVE, "muestra todo" }, { CMD_MUEVE, NULL }, { CMD_NONE, NULL }
	};
	static const struct bar_key look[] = {
		{ CMD_BUSCA, NULL }, { CMD_CAMPO, "filtros" }, { CMD_SIGUE, "ver" }, { CMD_IMPRIME, NULL }, { CMD_VUELVE, NULL },
		{ CMD_MUEVE, NULL }, FILTERS, { CMD_NONE, NULL }
	};
	static const struct bar_key write[] = {
		{ CMD_BUSCA, NULL }, { CMD_CAMPO, "filtros" }, { CMD_SIGUE, "ver" }, { CMD_IMPRIME, NULL }, { CMD_VUELVE, NULL },
		{ CMD_MUEVE, NULL }, { CMD_SEGUIMIENTO, NULL }, FILTERS, { CMD_IMPORTA, NULL }, { CMD_NONE, NULL }
	};
	const struct reg *g = (const struct reg *)v;

	return g->search != NULL ? search : desk_holder(g->desk) != NULL ? look : write;
}

static void register_free(struct view *v)
{
	struct reg *g = (struct reg *)v;

	reg_choices_free(g);
	desk_page_clear(&g->page);
	edit_free(g->search);
	buf_clear(&g->brief);
	buf_clear(&g->said);
	free(g->text);
	free(g->owner);
	free(g->session_title);
	export_clear(&g->export);
	free(g);
}

static const struct view_kind register_kind = {
	.name = "Acuerdos",
	.help = "El registro de acuerdos (VI.8). / busca mientras se escribe, sin distinguir acentos ni mayúsculas, "
	    "en el texto, el folio y quién responde. Tab ofrece los filtros, el orden y la exportación. El ! marca "
	    "los vencidos, ✓ los cumplidos y la x los que quedaron sin efecto. Enter muestra el acuerdo completo, "
	    "con sus votos y su seguimiento.",
	.draw = register_draw,
	.key = register_key,
	.keys = register_keys,
	.result = register_result,
	.tick = register_tick,
	.writing = register_writing,
	.paste = register_paste,
	.free = register_free,
};

struct view *register_new(struct desk *desk)
{
	struct reg *g = xcalloc(1, sizeof *g);

	g->view.kind = &register_kind;
	g->desk = desk;
	g->q.state = "abiertos";
	reg_load_all(g, 0);
	return &g->view;
}
