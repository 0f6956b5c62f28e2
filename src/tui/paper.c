/*
 * paper — one paper as it reads now: narrowed if it may be, printed, kept in a file.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/desk_members.h"
#include "app/desk_register.h"
#include "base/mem.h"
#include "base/text.h"
#include "tui/ask.h"
#include "tui/hand.h"
#include "tui/pager.h"
#include "tui/papers.h"
#include "tui/screen.h"

enum { ASK_WAY = 1, ASK_PARAM, ASK_HAND };
enum way { WAY_PRINT, WAY_KEEP, WAY_LARGE, WAY_PARAM /* + enum paper_param */ };
enum { WAYS_MAX = WAY_PARAM + PARAM_N, TEXT_MOST = 200, TEXT_LEAST = 40 };

struct paper {
	struct view view;
	struct desk *desk;
	char	*title, *name;
	long	 session;
	unsigned takes;
	char	*given[PARAM_N];	/* NULL: not given */
	bool	 large;
	struct buf markdown;		/* empty: it could not be made, and the pager says why */
	struct pager pager;
	int	 width;			/* the pager is laid out for it; 0: not yet */
	int	 way[WAYS_MAX];		/* what each row of the menu does */
	enum paper_param asking;
	char	**choice;		/* for the parameter being asked */
	size_t	 n_choices;
	struct hand hand;
	struct buf said;
};

static struct paper_ask ask_of(const struct paper *p)
{
	struct paper_ask ask = { .name = p->name, .session = p->session };

	for (int i = 0; i < PARAM_N; i++)
		ask.given[i] = p->given[i];
	return ask;
}

/* ---- the text --------------------------------------------------------------------------- */

static void make(struct paper *p)
{
	const struct paper_ask ask = ask_of(p);
	struct fault f = { FAULT_NONE, "" };
	struct buf notes = BUF_EMPTY;

	buf_cut(&p->markdown, 0);
	p->width = 0;
	if (desk_paper(p->desk, &ask, &p->markdown, &notes, &f) < 0) {
		buf_cut(&p->markdown, 0);
		buf_cut(&p->said, 0);
		buf_add(&p->said, fault_sentence(&f));
	} else if (notes.len > 0) {
		buf_addn(&p->said, notes.s, strcspn(notes.s, "\n"));
	}
	buf_clear(&notes);
}

static void lay_out(struct paper *p)
{
	struct fault f = { FAULT_NONE, "" };
	struct buf text = BUF_EMPTY;
	int top = p->pager.top, cols = term_cols() - 2;

	if (p->width == term_cols())
		return;
	p->width = term_cols();
	cols = cols > TEXT_MOST ? TEXT_MOST : cols < TEXT_LEAST ? TEXT_LEAST : cols;
	if (p->markdown.len > 0 && paper_write(buf_str(&p->markdown), FORM_TXT, cols, &text, &f) < 0)
		buf_add(&text, fault_sentence(&f));
	pager_clear(&p->pager);
	pager_init(&p->pager, p->markdown.len > 0 ? buf_str(&text) : buf_str(&p->said));
	p->pager.top = top;
	buf_clear(&text);
}

static void paper_draw(struct view *v)
{
	struct paper *p = (struct paper *)v;
	struct area a = screen_middle();
	struct buf left = BUF_EMPTY;

	desk_heading(p->desk, &left);
	screen_top(buf_str(&left), "", p->title, p->large ? "letra grande" : "");
	buf_clear(&left);
	lay_out(p);
	pager_draw(&p->pager, a, true);
	screen_say(p->said.len > 0 ? buf_str(&p->said)
	    : p->markdown.len > 0 ? "Enter lo imprime o lo guarda en un archivo."
				  : "");
}

/* ---- narrowing it ------------------------------------------------------------------------- */

static const struct {
	const char *label, *none;
} params[PARAM_N] = {
	[PARAM_SEAT] = { "Sólo el lugar", "todos" },
	[PARAM_OWNER] = { "Sólo de quien responde", "todos" },
	[PARAM_STATE] = { "Sólo en el estado", "todos" },
	[PARAM_CONTACT] = { "Datos de contacto", "sólo los públicos" },
};

static void choices_free(struct paper *p)
{
	for (size_t i = 0; i < p->n_choices; i++)
		free(p->choice[i]);
	free(p->choice);
	p->choice = NULL;
	p->n_choices = 0;
}

static void choice_add(struct paper *p, const char *word)
{
	p->choice[p->n_choices++] = xstrdup(word);
}

static int choices_of_seats(struct paper *p, struct fault *f)
{
	struct members m;

	if (desk_members(p->desk, NULL, &m, f) < 0)
		return -1;
	p->choice = xcalloc(m.n_seats + 1, sizeof *p->choice);
	choice_add(p, params[PARAM_SEAT].none);
	for (size_t i = 0; i < m.n_seats; i++)
		p->choice[p->n_choices++] = xasprintf("%d", m.seat[i].number);
	members_clear(&m);
	return 0;
}

static int choices_of_owners(struct paper *p, struct fault *f)
{
	char **owner;
	size_t n;

	if (desk_owners(p->desk, &owner, &n, f) < 0)
		return -1;
	p->choice = xcalloc(n + 1, sizeof *p->choice);
	choice_add(p, params[PARAM_OWNER].none);
	for (size_t i = 0; i < n; i++)
		choice_add(p, owner[i]);
	desk_owners_free(owner, n);
	return 0;
}

static void choices_of_words(struct paper *p, const char *const *word, size_t n)
{
	p->choice = xcalloc(n, sizeof *p->choice);
	for (size_t i = 0; i < n; i++)
		choice_add(p, word[i]);
}

static int choices_find(struct paper *p, struct fault *f)
{
	static const char *const states[] = { "todos", "abiertos", "pendiente", "en proceso", "cumplido",
		"sin efecto" };
	static const char *const contact[] = { "sólo los públicos", "todos" };

	switch (p->asking) {
	case PARAM_SEAT:
		return choices_of_seats(p, f);
	case PARAM_OWNER:
		return choices_of_owners(p, f);
	case PARAM_STATE:
		choices_of_words(p, states, sizeof states / sizeof *states);
		return 0;
	default:
		choices_of_words(p, contact, sizeof contact / sizeof *contact);
		return 0;
	}
}

static struct answer param_ask(struct paper *p, enum paper_param param)
{
	struct fault f = { FAULT_NONE, "" };
	int here = 0;

	choices_free(p);
	p->asking = param;
	if (choices_find(p, &f) < 0) {
		buf_add(&p->said, fault_sentence(&f));
		return answer_redraw();
	}
	for (size_t i = 1; i < p->n_choices; i++)
		if (p->given[param] != NULL && strcmp(p->choice[i], p->given[param]) == 0)
			here = (int)i;
	return answer_push(ask_choose(ASK_PARAM, params[param].label, (const char *const *)p->choice,
	    (int)p->n_choices, here));
}

static void param_given(struct paper *p, int chosen)
{
	free(p->given[p->asking]);
	p->given[p->asking] = chosen > 0 ? xstrdup(p->choice[chosen]) : NULL;
	choices_free(p);
	p->pager.top = 0;
	make(p);
}

/* ---- handing it out ------------------------------------------------------------------------ */

/* What leaves the screen: a copy of the paper, larger if it was asked so. NULL: there is none. */
static char *copy_of(struct paper *p, struct buf *name)
{
	const struct paper_ask ask = ask_of(p);
	struct fault f = { FAULT_NONE, "" };
	struct buf b = BUF_EMPTY;

	if (p->markdown.len == 0)
		return NULL;
	if (desk_paper_file(p->desk, &ask, name, &f) < 0) {
		buf_add(&p->said, fault_sentence(&f));
		return NULL;
	}
	buf_add(&b, buf_str(&p->markdown));
	if (p->large)
		paper_enlarge(&b);
	return buf_take(&b);
}

static struct answer hand_out(struct paper *p, bool print)
{
	struct buf name = BUF_EMPTY;
	char *copy = copy_of(p, &name);
	struct answer a = answer_redraw();

	if (copy != NULL)
		a = print ? hand_print(&p->hand, ASK_HAND, p->title, buf_str(&name), copy, &p->said)
			  : hand_keep(&p->hand, ASK_HAND, p->title, buf_str(&name), copy);
	buf_clear(&name);
	return a;
}

static struct answer ways_ask(struct paper *p)
{
	const char *option[WAYS_MAX];
	struct arena a;
	struct answer answer;
	int n = 0;

	arena_init(&a);
	p->way[n] = WAY_PRINT;
	option[n++] = "Imprimirlo";
	p->way[n] = WAY_KEEP;
	option[n++] = "Guardarlo en un archivo";
	p->way[n] = WAY_LARGE;
	option[n++] = p->large ? "Letra grande: sí" : "Letra grande, para leerlo sin esfuerzo: no";
	for (int i = PARAM_SESSION + 1; i < PARAM_N; i++)
		if (p->takes & 1u << i) {
			p->way[n] = WAY_PARAM + i;
			option[n++] = arena_printf(&a, "%s: %s", params[i].label,
			    p->given[i] != NULL ? p->given[i] : params[i].none);
		}
	answer = answer_push(ask_choose(ASK_WAY, p->title, option, n, 0));
	arena_clear(&a);
	return answer;
}

static struct answer way_taken(struct paper *p, int way)
{
	if (way >= WAY_PARAM)
		return param_ask(p, (enum paper_param)(way - WAY_PARAM));
	if (way != WAY_LARGE)
		return hand_out(p, way == WAY_PRINT);
	p->large = !p->large;
	return answer_redraw();
}

/* ---- the view --------------------------------------------------------------------------------- */

static struct answer paper_key(struct view *v, int key)
{
	struct paper *p = (struct paper *)v;

	if (p->markdown.len > 0)
		buf_cut(&p->said, 0);
	if (pager_key(&p->pager, key))
		return answer_redraw();
	switch (keys_command(key)) {
	case CMD_SIGUE:
		return p->markdown.len > 0 || p->takes != 0 ? ways_ask(p) : answer_nothing();
	case CMD_IMPRIME:
		return hand_out(p, true);
	case CMD_VUELVE:
		return answer_pop();
	default:
		return answer_redraw();
	}
}

static struct answer paper_result(struct view *v, const struct result *r)
{
	struct paper *p = (struct paper *)v;
	struct answer answer;

	if (hand_result(&p->hand, r, &answer, &p->said))
		return answer;
	if (r->tag == ASK_WAY && r->yes)
		return way_taken(p, p->way[r->number]);
	if (r->tag == ASK_PARAM && r->yes)
		param_given(p, r->number);
	return answer_redraw();
}

static const struct bar_key *paper_keys(const struct view *v)
{
	static const struct bar_key keys[] = { { CMD_SIGUE, "opciones" }, { CMD_IMPRIME, NULL },
		{ CMD_MUEVE, NULL }, { CMD_VUELVE, NULL }, { CMD_NONE, NULL } };

	(void)v;
	return keys;
}

static void paper_free(struct view *v)
{
	struct paper *p = (struct paper *)v;

	choices_free(p);
	hand_clear(&p->hand);
	pager_clear(&p->pager);
	for (int i = 0; i < PARAM_N; i++)
		free(p->given[i]);
	buf_clear(&p->markdown);
	buf_clear(&p->said);
	free(p->title);
	free(p->name);
	free(p);
}

static const struct view_kind paper_kind = {
	.name = "Documento",
	.help = "El documento como queda con lo que hay en el registro; lo que no se sabe va entre corchetes. Enter "
	    "lo imprime, lo guarda en un archivo o lo limita a una parte. Lo que la impresora recibe queda en "
	    "cola: impreso está cuando usted lo ve salir. La redacción se cambia con su plantilla, sin tocar lo "
	    "registrado; el manual dice cómo.",
	.draw = paper_draw,
	.key = paper_key,
	.keys = paper_keys,
	.result = paper_result,
	.free = paper_free,
};

struct view *paper_new(struct desk *desk, const struct desk_paper *what, const struct paper_ask *ask)
{
	struct paper *p = xcalloc(1, sizeof *p);

	p->view.kind = &paper_kind;
	p->desk = desk;
	p->title = xstrdup(what->title);
	p->name = xstrdup(what->name);
	p->takes = what->takes;
	p->session = ask->session;
	for (int i = 0; i < PARAM_N; i++)
		if (ask->given[i] != NULL && *ask->given[i] != '\0')
			p->given[i] = xstrdup(ask->given[i]);
	pager_init(&p->pager, "");
	make(p);
	return &p->view;
}

struct view *paper_named(struct desk *desk, const struct paper_ask *ask, struct fault *f)
{
	struct desk_paper *paper;
	struct view *v = NULL;
	size_t n;

	if (desk_papers(desk, ask->session, &paper, &n, f) < 0)
		return NULL;
	for (size_t i = 0; i < n && v == NULL; i++)
		if (strcmp(paper[i].name, ask->name) == 0)
			v = paper_new(desk, &paper[i], ask);
	if (v == NULL)
		fault_set(f, FAULT_INPUT, "no hay una plantilla de «%s»", ask->name);
	desk_papers_free(paper, n);
	return v;
}
