/*
 * register_acta — the acta of a session, only to be read.
 */
#include "config.h"

#include "tui/register.h"

#include <stdlib.h>
#include "base/mem.h"
#include "tui/pager.h"
#include "tui/screen.h"

struct acta {
	struct view view;
	struct desk *desk;
	long	 session;
	struct pager pager;
	int	 width;		/* it is laid out for; 0: not yet */
};

static void lay_out(struct acta *a)
{
	struct fault f = { FAULT_NONE, "" };
	struct buf text = BUF_EMPTY;
	int top = a->pager.top;

	if (a->width == term_cols())
		return;
	a->width = term_cols();
	if (desk_acta_text(a->desk, a->session, a->width - 2, &text, &f) < 0)
		buf_add(&text, fault_sentence(&f));
	pager_clear(&a->pager);
	pager_init(&a->pager, buf_str(&text));
	a->pager.top = top;
	buf_clear(&text);
}

static void acta_draw(struct view *v)
{
	struct acta *a = (struct acta *)v;
	struct area m = screen_middle();

	lay_out(a);
	term_wipe(m, LOOK_PLAIN);
	pager_draw(&a->pager, m, true);
	screen_say("Flechas y Espacio recorren el acta; Esc vuelve al acuerdo.");
}

static struct answer acta_key(struct view *v, int key)
{
	struct acta *a = (struct acta *)v;

	if (pager_key(&a->pager, key))
		return answer_redraw();
	return keys_command(key) == CMD_VUELVE ? answer_pop() : answer_nothing();
}

static const struct bar_key *acta_keys(const struct view *v)
{
	static const struct bar_key keys[] = { { CMD_MUEVE, NULL }, { CMD_VUELVE, NULL }, { CMD_NONE, NULL } };

	(void)v;
	return keys;
}

static void acta_free(struct view *v)
{
	struct acta *a = (struct acta *)v;

	pager_clear(&a->pager);
	free(a);
}

static const struct view_kind acta_kind = {
	.name = "Acta de la sesión",
	.help = "El acta de la sesión que tomó el acuerdo, como quedó. Se guarda o se corrige desde su sesión.",
	.overlay = true,
	.draw = acta_draw,
	.key = acta_key,
	.keys = acta_keys,
	.free = acta_free,
};

struct view *register_acta_new(struct desk *desk, long session)
{
	struct acta *a = xcalloc(1, sizeof *a);

	a->view.kind = &acta_kind;
	a->desk = desk;
	a->session = session;
	pager_init(&a->pager, "");
	return &a->view;
}
