/*
 * register_detail — one acuerdo, whole: to read, with the way to the acta of its session and,
 * for who may write, to its follow-up.
 */
#include "config.h"

#include "tui/register.h"

#include <stdlib.h>
#include "base/mem.h"
#include "tui/ask.h"
#include "tui/pager.h"
#include "tui/papers.h"
#include "tui/screen.h"

enum { ASK_WAY = 1, ASK_FOLLOW };

struct detail {
	struct view view;
	struct desk *desk;
	int64_t	 acuerdo;
	long	 session;	/* 0: from before Sesiona, without an acta here */
	struct desk_acuerdo under;	/* owned; for the form */
	bool	 found;
	struct pager pager;
	bool	 recorded;
	struct sight seen;
};

static bool may_write(const struct detail *d)
{
	return d->found && desk_holder(d->desk) == NULL;
}

static void under_clear(struct detail *d)
{
	struct desk_page page = { .row = xcalloc(1, sizeof *page.row), .n = 1 };

	page.row[0] = d->under;
	desk_page_clear(&page);
	d->under = (struct desk_acuerdo){ 0 };
}

static int load_under(struct detail *d, struct fault *f)
{
	const struct desk_query all = { 0 };
	struct desk_page page;

	if (desk_register(d->desk, &all, d->acuerdo, 0, &page, f) < 0)
		return -1;
	under_clear(d);
	if (page.n > 0) {
		d->under = page.row[0];
		page.row[0] = (struct desk_acuerdo){ 0 };
	}
	desk_page_clear(&page);
	return 0;
}

static void load(struct detail *d)
{
	struct fault f = { FAULT_NONE, "" };
	struct buf text = BUF_EMPTY;
	int top = d->pager.top;

	desk_sight(d->desk, &d->seen);
	d->found = desk_acuerdo_read(d->desk, d->acuerdo, &text, &f) == 0 && load_under(d, &f) == 0;
	pager_clear(&d->pager);
	pager_init(&d->pager, d->found ? buf_str(&text) : fault_sentence(&f));
	d->pager.top = top;
	buf_clear(&text);
}

static void detail_draw(struct view *v)
{
	struct detail *d = (struct detail *)v;
	struct area a = screen_middle();

	term_wipe(a, LOOK_PLAIN);
	pager_draw(&d->pager, a, true);
	if (d->recorded)
		screen_say("✓ El seguimiento quedó anotado.");
	else if (may_write(d))
		screen_say(d->session != 0 ? "Enter ofrece anotar su seguimiento o ver el acta de su sesión." :
		    "Enter anota su seguimiento.");
	else
		screen_say(d->session != 0 ? "Enter muestra el acta de su sesión." : "");
}

/* ---- doing ------------------------------------------------------------------------------ */

static struct answer follow(const struct detail *d)
{
	return may_write(d) ? answer_push(register_follow_new(ASK_FOLLOW, d->desk, &d->under)) : answer_redraw();
}

static struct answer read_acta(const struct detail *d)
{
	const struct paper_ask ask = { .name = "acta", .session = d->session };
	struct fault f = { FAULT_NONE, "" };
	struct view *v;

	if (d->session == 0)
		return answer_redraw();
	v = paper_named(d->desk, &ask, &f);
	return answer_push(v != NULL ? v : ask_message("No se puede mostrar", fault_sentence(&f)));
}

/* A question only where there is something to choose. */
static struct answer enter(struct detail *d)
{
	static const char *const words[] = { "Anotar su seguimiento", "Ver el acta de su sesión" };

	if (may_write(d) && d->session != 0)
		return answer_push(ask_choose(ASK_WAY, "Este acuerdo", words, 2, 0));
	return may_write(d) ? follow(d) : read_acta(d);
}

static struct answer detail_key(struct view *v, int key)
{
	struct detail *d = (struct detail *)v;

	d->recorded = false;
	if (pager_key(&d->pager, key))
		return answer_redraw();
	switch (keys_command(key)) {
	case CMD_SIGUE:
		return enter(d);
	case CMD_SEGUIMIENTO:
		return follow(d);
	case CMD_LEE_ACTA:
		return read_acta(d);
	case CMD_VUELVE:
		return answer_pop();
	default:
		return answer_redraw();
	}
}

static struct answer detail_result(struct view *v, const struct result *r)
{
	struct detail *d = (struct detail *)v;

	if (r->tag == ASK_WAY && r->yes)
		return r->number == 0 ? follow(d) : read_acta(d);
	if (r->tag == ASK_FOLLOW && r->yes) {
		load(d);
		d->pager.top = d->pager.total;	/* the history is at the end; drawing cuts it */
		d->recorded = true;
	}
	return answer_redraw();
}

/* Who only looks sees the follow-up that another process tells. */
static bool detail_tick(struct view *v)
{
	struct detail *d = (struct detail *)v;

	if (v->covered || !desk_stale(d->desk, &d->seen))
		return false;
	load(d);
	return true;
}

static const struct bar_key *detail_keys(const struct view *v)
{
	static const struct bar_key both[] = {
		{ CMD_SIGUE, "opciones" }, { CMD_MUEVE, NULL }, { CMD_VUELVE, NULL }, { CMD_SEGUIMIENTO, NULL },
		{ CMD_LEE_ACTA, NULL }, { CMD_NONE, NULL }
	};
	static const struct bar_key before[] = {
		{ CMD_SIGUE, "seguimiento" }, { CMD_MUEVE, NULL }, { CMD_VUELVE, NULL }, { CMD_NONE, NULL }
	};
	static const struct bar_key look[] = {
		{ CMD_SIGUE, "acta" }, { CMD_MUEVE, NULL }, { CMD_VUELVE, NULL }, { CMD_NONE, NULL }
	};
	const struct detail *d = (const struct detail *)v;

	if (may_write(d))
		return d->session != 0 ? both : before;
	return d->session != 0 ? look : look + 1;
}

static void detail_free(struct view *v)
{
	struct detail *d = (struct detail *)v;

	under_clear(d);
	pager_clear(&d->pager);
	free(d);
}

static const struct view_kind detail_kind = {
	.name = "Acuerdo",
	.help = "El acuerdo completo: su texto y la propuesta si fue otra, cómo se aprobó y con qué votos (IV), de qué "
	    "sesión y punto viene, y su seguimiento con evidencias (VI.8). Lo dicho en una sesión se corrige en "
	    "ella; aquí se anota lo que pasa entre sesiones.",
	.overlay = true,
	.draw = detail_draw,
	.key = detail_key,
	.keys = detail_keys,
	.result = detail_result,
	.tick = detail_tick,
	.free = detail_free,
};

struct view *register_detail_new(struct desk *desk, int64_t acuerdo, long session)
{
	struct detail *d = xcalloc(1, sizeof *d);

	d->view.kind = &detail_kind;
	d->desk = desk;
	d->acuerdo = acuerdo;
	d->session = session;
	pager_init(&d->pager, "");
	load(d);
	return &d->view;
}
