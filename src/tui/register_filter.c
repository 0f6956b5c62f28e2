/*
 * register_filter — what narrows and orders the register, and what goes in and out of it by
 * file. All of it is in one menu, and each in the list of `?`.
 */
#include "config.h"

#include "tui/register_inside.h"

#include <stdlib.h>
#include <string.h>
#include "base/mem.h"
#include "tui/ask.h"
#include "tui/papers.h"

static const char *const states[] = { NULL, "abiertos", "pendiente", "en proceso", "cumplido", "sin efecto" };
static const char *const orders[] = { "folio", "vencimiento", "responsable" };

enum { STATES = 6, ORDERS = 3, MENU = 8 };
static const enum cmd menu[MENU] = { CMD_ESTADO, CMD_RESPONSABLE, CMD_SESION, CMD_VENCIDOS, CMD_ORDENA, CMD_TODOS,
	CMD_EXPORTA, CMD_IMPORTA };

/* ---- in words --------------------------------------------------------------------------- */

static const char *state_word(const char *state)
{
	return state != NULL ? state : "todos";
}

void reg_filter_words(const struct reg *g, struct buf *out)
{
	buf_addf(out, "Estado: %s", state_word(g->q.state));
	if (g->q.overdue)
		buf_add(out, ", vencidos");
	buf_addf(out, "  Responsable: %s  Sesión: %s", g->owner != NULL ? g->owner : "todos",
	    g->session_title != NULL ? g->session_title : "todas");
	if (g->q.order != DESK_BY_FOLIO)
		buf_addf(out, "  Por %s", orders[g->q.order]);
}

bool reg_narrowed(const struct reg *g)
{
	return g->q.state != NULL || g->q.overdue || g->owner != NULL || g->q.session != 0;
}

/* What each row of the menu reads like now. */
static void menu_words(const struct reg *g, enum cmd cmd, struct buf *out)
{
	switch (cmd) {
	case CMD_ESTADO:
		buf_addf(out, "Estado: %s", state_word(g->q.state));
		break;
	case CMD_RESPONSABLE:
		buf_addf(out, "Responsable: %s", g->owner != NULL ? g->owner : "todos");
		break;
	case CMD_SESION:
		buf_addf(out, "Sesión: %s", g->session_title != NULL ? g->session_title : "todas");
		break;
	case CMD_VENCIDOS:
		buf_addf(out, "Sólo vencidos: %s", g->q.overdue ? "sí" : "no");
		break;
	case CMD_ORDENA:
		buf_addf(out, "Orden: por %s", orders[g->q.order]);
		break;
	case CMD_TODOS:
		buf_add(out, "Quitar los filtros");
		break;
	case CMD_EXPORTA:
		buf_add(out, "Exportar la lista a un archivo CSV…");
		break;
	default:
		buf_add(out, "Importar acuerdos de antes de Sesiona…");
		break;
	}
}

static int menu_rows(const struct reg *g)
{
	return desk_holder(g->desk) != NULL ? MENU - 1 : MENU;	/* who looks imports nothing */
}

struct answer reg_menu(struct reg *g)
{
	struct buf words[MENU] = { BUF_EMPTY };
	const char *option[MENU];
	int n = menu_rows(g), here = 0;
	struct view *v;

	for (int i = 0; i < n; i++) {
		menu_words(g, menu[i], &words[i]);
		option[i] = buf_str(&words[i]);
		here = menu[i] == g->choosing ? i : here;
	}
	v = ask_choose(REG_ASK_MENU, "Filtros, orden y archivos", option, n, here);
	for (int i = 0; i < n; i++)
		buf_clear(&words[i]);
	return answer_push(v);
}

/* ---- choosing ------------------------------------------------------------------------------ */

void reg_choices_free(struct reg *g)
{
	desk_owners_free(g->owners, g->n_owners);
	desk_sessions_free(g->sessions, g->n_sessions);
	g->owners = NULL;
	g->sessions = NULL;
	g->n_owners = g->n_sessions = 0;
}

static struct answer choose(struct reg *g, enum cmd cmd, const char *title, const char *const *option, int n,
    int initial)
{
	g->choosing = cmd;
	return answer_push(ask_choose(REG_ASK_CHOICE, title, option, n, initial));
}

static struct answer failed(struct reg *g, struct fault *f)
{
	reg_say(g, fault_sentence(f));
	return answer_redraw();
}

static struct answer ask_state(struct reg *g)
{
	const char *option[STATES];
	int here = 0;

	for (int i = 0; i < STATES; i++) {
		option[i] = state_word(states[i]);
		if (g->q.state != NULL && states[i] != NULL && strcmp(g->q.state, states[i]) == 0)
			here = i;
	}
	return choose(g, CMD_ESTADO, "¿En qué estado?", option, STATES, here);
}

static struct answer ask_owner(struct reg *g)
{
	struct fault f = { FAULT_NONE, "" };
	const char **option;
	struct answer a;
	int here = 0;

	reg_choices_free(g);
	if (desk_owners(g->desk, &g->owners, &g->n_owners, &f) < 0)
		return failed(g, &f);
	option = xcalloc(g->n_owners + 1, sizeof *option);
	option[0] = "todos";
	for (size_t i = 0; i < g->n_owners; i++) {
		option[i + 1] = g->owners[i];
		if (g->owner != NULL && strcmp(g->owner, g->owners[i]) == 0)
			here = (int)i + 1;
	}
	a = choose(g, CMD_RESPONSABLE, "¿A cargo de quién?", option, (int)g->n_owners + 1, here);
	free(option);
	return a;
}

static struct answer ask_session(struct reg *g)
{
	struct fault f = { FAULT_NONE, "" };
	const char **option;
	char **words;
	struct answer a;
	int here = 0;

	reg_choices_free(g);
	if (desk_sessions(g->desk, &g->sessions, &g->n_sessions, &f) < 0)
		return failed(g, &f);
	option = xcalloc(g->n_sessions + 1, sizeof *option);
	words = xcalloc(g->n_sessions + 1, sizeof *words);
	option[0] = "todas";
	for (size_t i = 0; i < g->n_sessions; i++) {
		words[i] = xasprintf("%s · %s", g->sessions[i].title, g->sessions[i].date);
		option[i + 1] = words[i];
		if (g->sessions[i].id == g->q.session)
			here = (int)i + 1;
	}
	a = choose(g, CMD_SESION, "¿De qué sesión?", option, (int)g->n_sessions + 1, here);
	for (size_t i = 0; i < g->n_sessions; i++)
		free(words[i]);
	free(words);
	free(option);
	return a;
}

static struct answer ask_order(struct reg *g)
{
	return choose(g, CMD_ORDENA, "¿En qué orden?", orders, ORDERS, (int)g->q.order);
}

static struct answer changed(struct reg *g)
{
	const struct desk_acuerdo *a = reg_under(g);

	reg_load_anew(g, a != NULL ? a->id : 0);
	return answer_redraw();
}

static void set_owner(struct reg *g, const char *owner)
{
	free(g->owner);
	g->owner = owner != NULL ? xstrdup(owner) : NULL;
	g->q.owner = g->owner;
}

static void set_session(struct reg *g, const struct desk_session *s)
{
	free(g->session_title);
	g->session_title = s != NULL ? xstrdup(s->title) : NULL;
	g->q.session = s != NULL ? s->id : 0;
}

static struct answer chosen(struct reg *g, int i)
{
	switch (g->choosing) {
	case CMD_ESTADO:
		g->q.state = states[i];
		g->q.overdue = false;	/* what is closed is never overdue */
		break;
	case CMD_RESPONSABLE:
		set_owner(g, i > 0 ? g->owners[i - 1] : NULL);
		break;
	case CMD_SESION:
		set_session(g, i > 0 ? &g->sessions[i - 1] : NULL);
		break;
	default:
		g->q.order = (enum desk_order)i;
		break;
	}
	reg_choices_free(g);
	return changed(g);
}

static struct answer all(struct reg *g)
{
	g->q.state = NULL;
	g->q.overdue = false;
	set_owner(g, NULL);
	set_session(g, NULL);
	return changed(g);
}

/* ---- files ---------------------------------------------------------------------------------- */

static struct answer ask_export(struct reg *g)
{
	struct fault f = { FAULT_NONE, "" };
	struct buf csv = BUF_EMPTY;

	if (desk_register_csv(g->desk, &g->q, &csv, &f) < 0)
		return failed(g, &f);
	return export_ask(&g->export, REG_ASK_EXPORT, "acuerdos.csv", buf_take(&csv));
}

static struct answer ask_import(void)
{
	struct ask_text ask = { .tag = REG_ASK_IMPORT, .title = "Archivo de los acuerdos",
		.hint = "Como ~/acuerdos.csv. Basta la columna Acuerdo; entra todo o nada.", .max = 4000 };

	return answer_push(ask_text(&ask));
}

static struct answer import_from(struct reg *g, const char *path)
{
	struct fault f = { FAULT_NONE, "" };
	int n = desk_register_import(g->desk, path, &f);
	char *done;

	if (n < 0)
		return answer_push(ask_message("No se importó nada", fault_sentence(&f)));
	reg_load_all(g, 0);
	done = xasprintf("✓ %d %s.", n, n == 1 ? "acuerdo importado" : "acuerdos importados");
	reg_say(g, done);
	free(done);
	return answer_redraw();
}

/* ---- commands and answers ------------------------------------------------------------------- */

/* The register as a paper, narrowed as the list is; from there it is printed or kept. */
static struct answer as_paper(struct reg *g)
{
	const struct paper_ask ask = { .name = "registro", .session = g->q.session,
		.given = { [PARAM_OWNER] = g->owner, [PARAM_STATE] = g->q.state } };
	struct fault f = { FAULT_NONE, "" };
	struct view *v = paper_named(g->desk, &ask, &f);

	if (v != NULL)
		return answer_push(v);
	reg_say(g, fault_sentence(&f));
	return answer_redraw();
}

struct answer reg_command(struct reg *g, enum cmd cmd)
{
	switch (cmd) {
	case CMD_ESTADO:
		return ask_state(g);
	case CMD_RESPONSABLE:
		return ask_owner(g);
	case CMD_SESION:
		return ask_session(g);
	case CMD_ORDENA:
		return ask_order(g);
	case CMD_VENCIDOS:
		g->choosing = cmd;
		g->q.overdue = !g->q.overdue;
		if (g->q.overdue)
			g->q.state = "abiertos";
		return changed(g);
	case CMD_TODOS:
		return all(g);
	case CMD_EXPORTA:
		return ask_export(g);
	case CMD_IMPRIME:
		return as_paper(g);
	case CMD_IMPORTA:
		return desk_holder(g->desk) == NULL ? ask_import() : answer_redraw();
	default:
		return answer_nothing();
	}
}

struct answer reg_answered(struct reg *g, const struct result *r)
{
	struct answer a;

	if (export_result(&g->export, r, &a, &g->said))
		return a;
	if (!r->yes)
		return answer_redraw();
	switch (r->tag) {
	case REG_ASK_MENU:
		return reg_command(g, menu[r->number]);
	case REG_ASK_CHOICE:
		return chosen(g, r->number);
	case REG_ASK_IMPORT:
		return import_from(g, r->text);
	default:
		return answer_redraw();
	}
}
