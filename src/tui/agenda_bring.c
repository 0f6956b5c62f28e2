/*
 * agenda_bring — what waits to be treated, each row marked if it goes into the agenda.
 */
#include "config.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/mem.h"
#include "tui/agenda_edit.h"
#include "tui/list.h"
#include "tui/screen.h"

enum { DETAIL_ROWS = 4 };

struct bring {
	struct view view;
	int	 tag;
	const struct proposals *waiting;
	bool	*mark;
	struct list list;
};

static void bring_row(const void *ctx, int i, int cols, struct buf *out)
{
	const struct bring *b = ctx;
	const struct proposal *p = &b->waiting->row[i];

	buf_add(out, b->mark[i] ? "[x] " : "[ ] ");
	screen_cell(out, p->acuerdo ? "acuerdo" : "punto", 9);
	screen_cell(out, p->what, cols - 13);
}

static void draw_detail(const struct proposal *p, struct area a)
{
	struct area above = a;
	int row;

	above.rows--;
	row = screen_text(above, 0, LOOK_PLAIN, p->what);
	screen_text(a, row, LOOK_STRONG, p->about);
}

static void bring_draw(struct view *v)
{
	struct bring *b = (struct bring *)v;
	struct area a = screen_middle(), list = a, below = a;

	term_wipe(a, LOOK_PLAIN);
	screen_row(a, 0, LOOK_STRONG, " Lo que está por tratarse", b->waiting->more
	    ? "los demás, en el registro " : NULL);
	list.y += 2;
	list.rows -= DETAIL_ROWS + 3;
	list_draw(&b->list, list, bring_row, b);
	below.y += a.rows - DETAIL_ROWS;
	below.rows = DETAIL_ROWS;
	draw_detail(&b->waiting->row[b->list.cursor], below);
	screen_say("Enter o Espacio lo traen o lo quitan; Esc vuelve.");
}

static struct answer bring_key(struct view *v, int key)
{
	struct bring *b = (struct bring *)v;

	if (key == K_ESC)
		return answer_pop_with(b->tag, true, 0);
	if (key == K_ENTER || key == K_SPACE)
		b->mark[b->list.cursor] = !b->mark[b->list.cursor];
	else if (!list_key(&b->list, key))
		return answer_nothing();
	return answer_redraw();
}

static const struct bar_key *bring_keys(const struct view *v)
{
	static const struct bar_key keys[] = {
		{ CMD_SIGUE, "trae o quita" }, { CMD_MARCA, NULL }, { CMD_MUEVE, NULL },
		{ CMD_VUELVE, NULL }, { CMD_NONE, NULL }
	};

	(void)v;
	return keys;
}

static void bring_free(struct view *v)
{
	free(v);
}

static const struct view_kind bring_kind = {
	.name = "Lo que está por tratarse",
	.help = "Los puntos que se difirieron en la última sesión vuelven con su clase. Un acuerdo abierto ya "
	    "se revisa en el punto de seguimiento; aquí se le puede dar, además, un punto propio.",
	.overlay = true,
	.draw = bring_draw,
	.key = bring_key,
	.keys = bring_keys,
	.free = bring_free,
};

struct view *agenda_bring_new(int tag, const struct proposals *waiting, bool *mark)
{
	struct bring *b = xcalloc(1, sizeof *b);

	b->view.kind = &bring_kind;
	b->tag = tag;
	b->waiting = waiting;
	b->mark = mark;
	b->list.n = (int)waiting->n;
	return &b->view;
}
