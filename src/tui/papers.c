#include "config.h"

#include "tui/papers.h"

#include <stdlib.h>

#include "app/paths.h"
#include "base/mem.h"
#include "tui/ask.h"
#include "tui/hand.h"
#include "tui/life.h"
#include "tui/list.h"
#include "tui/screen.h"

enum { ASK_SESSION = 1, ASK_PACKAGE, ASK_HAND };
enum { ABOUT_ROWS = 4 };
enum { ROW_SESSION, ROW_PACKAGE, ROW_LIVES, ROW_PAPER };	/* and the papers from there on */

struct papers {
	struct view view;
	struct desk *desk;
	struct desk_session *session;	/* all, newest first */
	size_t	 n_sessions;
	int	 about;			/* the one whose papers they are; -1: none */
	struct desk_paper *paper;
	size_t	 n;
	struct list list;		/* first what chooses the session, and the way to the actas */
	struct hand hand;
	struct buf said;
};

static long session_of(const struct papers *v)
{
	return v->about >= 0 ? v->session[v->about].id : 0;
}

/* The paper under the cursor; NULL on the first rows. */
static const struct desk_paper *under(const struct papers *v)
{
	int i = v->list.cursor - ROW_PAPER;

	return i >= 0 && (size_t)i < v->n ? &v->paper[i] : NULL;
}

/* Reads them again; on failure what was there stays, and it says why. */
static void load(struct papers *v)
{
	struct fault f = { FAULT_NONE, "" };
	struct desk_paper *paper;
	size_t n;

	if (desk_papers(v->desk, session_of(v), &paper, &n, &f) < 0) {
		buf_add(&v->said, fault_sentence(&f));
		return;
	}
	desk_papers_free(v->paper, v->n);
	v->paper = paper;
	v->n = n;
	v->list.n = (int)n + ROW_PAPER;
}

/* ---- drawing -------------------------------------------------------------------------- */

static void session_words(const struct papers *v, struct buf *out)
{
	const struct desk_session *s = v->about >= 0 ? &v->session[v->about] : NULL;

	if (s == NULL)
		buf_add(out, "Sesión: ninguna");
	else
		buf_addf(out, "Sesión: %s · %s · %s", s->title, s->date, s->status);
}

static void row(const void *ctx, int i, int cols, struct buf *out)
{
	const struct papers *v = ctx;
	struct buf b = BUF_EMPTY;

	if (i == ROW_SESSION) {
		session_words(v, &b);
	} else if (i == ROW_PACKAGE) {
		buf_add(&b, "Paquete de la sesión, con todo, en una carpeta o USB…");
	} else if (i == ROW_LIVES) {
		buf_add(&b, "Camino de las actas: firmas, copias, envío…");
	} else {
		const struct desk_paper *p = &v->paper[i - ROW_PAPER];

		buf_addf(&b, "%s %s%s", p->why == NULL ? " " : "–", p->title,
		    p->why != NULL ? " (no por ahora)" : p->note != NULL ? " *" : "");
	}
	screen_cell(out, buf_str(&b), cols);
	buf_clear(&b);
}

/* What it is for; why it cannot be; what there is to say of its wording. */
static void draw_about(const struct desk_paper *p)
{
	struct area a = screen_panel(p->title, ABOUT_ROWS);
	int at = 0;

	if (p->why != NULL)
		at += screen_text(a, at, LOOK_WARN, p->why);
	if (*p->about != '\0')
		at += screen_text(a, at, LOOK_PLAIN, p->about);
	if (p->note != NULL)
		screen_text(a, at, LOOK_PLAIN, p->note);
}

static void papers_draw(struct view *view)
{
	struct papers *v = (struct papers *)view;
	struct area a = screen_middle();
	struct buf left = BUF_EMPTY, right = BUF_EMPTY;

	desk_heading(v->desk, &left);
	buf_addf(&right, "%zu documentos", v->n);
	screen_top(buf_str(&left), "", "Documentos", buf_str(&right));
	buf_clear(&left);
	buf_clear(&right);
	a.rows -= ABOUT_ROWS + 2;
	list_draw(&v->list, a, row, v);
	if (under(v) != NULL)
		draw_about(under(v));
	if (v->said.len > 0)
		screen_say(buf_str(&v->said));
	else if (v->list.cursor == ROW_PACKAGE)
		screen_say("Enter escribe sus documentos, archivos y datos, con sus sumas.");
	else if (v->list.cursor == ROW_LIVES)
		screen_say("Enter muestra dónde está cada acta y quién falta de firmarla.");
	else if (under(v) == NULL)
		screen_say("Enter elige la sesión de la que son los documentos.");
	else
		screen_say(under(v)->why == NULL ? "Enter lo muestra." : "");
}

/* ---- doing ---------------------------------------------------------------------------- */

static struct answer session_ask(const struct papers *v)
{
	const char **option = xcalloc(v->n_sessions + 1, sizeof *option);
	struct arena a;
	struct answer answer;

	arena_init(&a);
	option[0] = "Ninguna: los del organismo";
	for (size_t i = 0; i < v->n_sessions; i++)
		option[i + 1] = arena_printf(&a, "%s · %s · %s", v->session[i].title, v->session[i].date,
		    v->session[i].status);
	answer = answer_push(ask_choose(ASK_SESSION, "¿De qué sesión?", option, (int)v->n_sessions + 1,
	    v->about + 1));
	arena_clear(&a);
	free(option);
	return answer;
}

/* "~/paquete-ORD-01-2026" */
static struct answer package_ask(struct papers *v)
{
	const struct paper_ask as = { .name = "paquete", .session = session_of(v) };
	struct ask_text ask = { .tag = ASK_PACKAGE, .title = "Carpeta nueva donde se escribe",
		.hint = "Como ~/paquete o /media/usb/paquete; no debe existir todavía.", .max = 4000 };
	struct buf path = BUF_EMPTY;
	struct fault f = { FAULT_NONE, "" };
	struct answer a;

	if (as.session == 0) {
		buf_add(&v->said, "Primero elija una sesión, en el primer renglón.");
		return answer_redraw();
	}
	buf_add(&path, "~/");
	if (desk_paper_file(v->desk, &as, &path, &f) < 0)
		buf_add(&v->said, fault_sentence(&f));
	ask.initial = buf_str(&path);
	a = answer_push(ask_text(&ask));
	buf_clear(&path);
	return a;
}

static struct answer package(struct papers *v, const char *typed)
{
	char *folder = paths_typed(typed);
	struct buf notes = BUF_EMPTY, told = BUF_EMPTY;
	struct fault f = { FAULT_NONE, "" };
	struct answer a;
	size_t files;

	if (desk_package(v->desk, session_of(v), folder, &notes, &files, &f) < 0) {
		a = answer_push(ask_message("No se escribió el paquete", fault_sentence(&f)));
	} else {
		buf_addf(&told, "%zu archivos en %s. LEEME.txt dice qué es cada uno y cómo se comprueban con "
		    "sha256sum.", files, typed);
		if (notes.len > 0)
			buf_addf(&told, "\n\n%s", buf_str(&notes));
		a = answer_push(ask_message("✓ El paquete quedó escrito", buf_str(&told)));
	}
	buf_clear(&notes);
	buf_clear(&told);
	free(folder);
	return a;
}

static struct paper_ask ask_of(const struct papers *v, const struct desk_paper *p)
{
	return (struct paper_ask){ .name = p->name, .session = p->of_session ? session_of(v) : 0 };
}

static struct answer enter(struct papers *v)
{
	const struct desk_paper *p = under(v);
	struct paper_ask ask;

	if (v->list.cursor == ROW_LIVES)
		return answer_push(lives_new(v->desk));
	if (v->list.cursor == ROW_PACKAGE)
		return package_ask(v);
	if (p == NULL)
		return session_ask(v);
	if (p->why != NULL) {
		buf_add(&v->said, p->why);
		return answer_redraw();
	}
	ask = ask_of(v, p);
	return answer_push(paper_new(v->desk, p, &ask));
}

static struct answer print(struct papers *v)
{
	const struct desk_paper *p = under(v);
	struct buf markdown = BUF_EMPTY, name = BUF_EMPTY;
	struct fault f = { FAULT_NONE, "" };
	struct answer answer = answer_redraw();
	struct paper_ask ask;

	if (p == NULL || p->why != NULL)
		return answer;
	ask = ask_of(v, p);
	if (desk_paper(v->desk, &ask, &markdown, NULL, &f) < 0 ||
	    desk_paper_file(v->desk, &ask, &name, &f) < 0)
		buf_add(&v->said, fault_sentence(&f));
	else
		answer = hand_print(&v->hand, ASK_HAND, p->title, buf_str(&name), buf_take(&markdown), &v->said);
	buf_clear(&markdown);
	buf_clear(&name);
	return answer;
}

static struct answer papers_key(struct view *view, int key)
{
	struct papers *v = (struct papers *)view;

	buf_cut(&v->said, 0);
	switch (keys_command(key)) {
	case CMD_VUELVE:
		return answer_pop();
	case CMD_SIGUE:
		return enter(v);
	case CMD_IMPRIME:
		return print(v);
	case CMD_SESION:
		return session_ask(v);
	default:
		list_key(&v->list, key);
		return answer_redraw();
	}
}

static struct answer papers_result(struct view *view, const struct result *r)
{
	struct papers *v = (struct papers *)view;
	struct answer answer;

	if (hand_result(&v->hand, r, &answer, &v->said))
		return answer;
	if (r->tag == ASK_PACKAGE && r->yes)
		return package(v, r->text);
	if (r->tag == ASK_SESSION && r->yes)
		v->about = r->number - 1;
	load(v);
	return answer_redraw();
}

static const struct bar_key *papers_keys(const struct view *view)
{
	static const struct bar_key keys[] = { { CMD_SIGUE, "abre" }, { CMD_IMPRIME, NULL }, { CMD_MUEVE, NULL },
		{ CMD_VUELVE, NULL }, { CMD_SESION, NULL }, { CMD_NONE, NULL } };

	(void)view;
	return keys;
}

static void papers_free(struct view *view)
{
	struct papers *v = (struct papers *)view;

	desk_sessions_free(v->session, v->n_sessions);
	desk_papers_free(v->paper, v->n);
	hand_clear(&v->hand);
	buf_clear(&v->said);
	free(v);
}

static const struct view_kind papers_kind = {
	.name = "Documentos",
	.help = "Los documentos que se pueden hacer: los de una sesión, que se elige en el primer renglón, y los del "
	    "organismo. Los que siguen escriben "
	    "el paquete completo de la sesión (VII.1) y llevan al camino de las actas. Abajo se dice para qué es cada uno y, si ahora no se puede hacer, por qué. Un * marca los "
	    "que tienen plantilla propia. Todos salen del registro: si algo está mal, se corrige allí, no en el "
	    "documento.",
	.draw = papers_draw,
	.key = papers_key,
	.keys = papers_keys,
	.result = papers_result,
	.free = papers_free,
};

/* The session meant when none is told: the live one; else the last that was opened; else the next. */
static int likely(const struct papers *v)
{
	int live = -1, opened = -1;

	for (size_t i = 0; i < v->n_sessions; i++) {	/* newest first */
		if (live < 0 && desk_session_live(&v->session[i]))
			live = (int)i;
		if (opened < 0 && v->session[i].acts > 0)
			opened = (int)i;
	}
	return live >= 0 ? live : opened >= 0 ? opened : desk_at_hand(v->desk, v->session, v->n_sessions);
}

struct view *papers_new(struct desk *desk, long session)
{
	struct papers *v = xcalloc(1, sizeof *v);
	struct fault f = { FAULT_NONE, "" };

	v->view.kind = &papers_kind;
	v->desk = desk;
	v->about = -1;
	if (desk_sessions(desk, &v->session, &v->n_sessions, &f) < 0)
		buf_add(&v->said, fault_sentence(&f));
	for (size_t i = 0; session != 0 && i < v->n_sessions; i++)
		if (v->session[i].id == session)
			v->about = (int)i;
	if (session == 0)
		v->about = likely(v);
	load(v);
	v->list.cursor = v->n > 0 ? ROW_PAPER : ROW_SESSION;
	return &v->view;
}
