#include "config.h"

#include "tui/manual.h"

#include <stdlib.h>
#include <string.h>

#include "app/manual.h"
#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"
#include "tui/ask.h"
#include "tui/list.h"
#include "tui/pager.h"
#include "tui/screen.h"

enum { ASK_SEARCH = 1 };

struct manual_view {
	struct view view;
	struct manual manual;
	struct list list;
	size_t *row;		/* list.n tasks */
	char *search;		/* as typed; NULL: everything */
	bool reading;
	struct pager pager;	/* while reading */
	char *wrong;		/* why there is nothing to read; NULL */
};

static const struct manual_task *at_cursor(const struct manual_view *m)
{
	return m->list.n > 0 ? &m->manual.task[m->row[m->list.cursor]] : NULL;
}

/* Does it say every word of the key? */
static bool says(const struct manual_task *t, const char *key)
{
	char *all = xasprintf("%s %s", t->title, t->text), *text = text_key(all);
	char *words = xstrdup(key), *rest = words, *word;
	bool yes = true;

	while (yes && (word = strtok_r(rest, " ", &rest)) != NULL)
		yes = strstr(text, word) != NULL;
	free(words);
	free(text);
	free(all);
	return yes;
}

static void search_set(struct manual_view *m, const char *text)
{
	char *key = text_key(text);

	free(m->search);
	m->search = *key != '\0' ? xstrdup(text) : NULL;
	m->list = (struct list){ 0 };
	for (size_t i = 0; i < m->manual.n; i++)
		if (says(&m->manual.task[i], key))
			m->row[m->list.n++] = i;
	free(key);
}

/* ---- drawing -------------------------------------------------------------------------- */

static void row_text(const void *ctx, int i, int cols, struct buf *out)
{
	const struct manual_view *m = ctx;

	screen_cell(out, m->manual.task[m->row[i]].title, cols);
}

static void manual_draw(struct view *v)
{
	struct manual_view *m = (struct manual_view *)v;
	struct area a = screen_middle();
	struct buf right = BUF_EMPTY;

	if (m->search != NULL)
		buf_addf(&right, "con «%s»: %d", m->search, m->list.n);
	screen_top("Manual", "", m->reading ? at_cursor(m)->title : "¿Qué necesita hacer?",
	    m->reading ? "" : buf_str(&right));
	buf_clear(&right);
	term_wipe(a, LOOK_PLAIN);
	if (m->reading)
		pager_draw(&m->pager, a, true);
	else if (m->list.n > 0)
		list_draw(&m->list, a, row_text, m);
	else
		screen_text(a, 1, LOOK_WARN,
		    m->wrong != NULL ? m->wrong : "Nada lo contiene. Esc muestra todo.");
	screen_say(m->reading ? "Flechas y Espacio recorren el texto; Esc vuelve a la lista."
			      : "Elija con las flechas y Enter, o busque con /.");
}

static const struct bar_key *manual_keys(const struct view *v)
{
	static const struct bar_key list[] = { { CMD_SIGUE, "lee" }, { CMD_BUSCA, NULL },
		{ CMD_MUEVE, NULL }, { CMD_VUELVE, NULL }, { CMD_NONE, NULL } };
	static const struct bar_key text[] = { { CMD_MUEVE, "recorren" }, { CMD_BUSCA, NULL },
		{ CMD_VUELVE, NULL }, { CMD_NONE, NULL } };

	return ((const struct manual_view *)v)->reading ? text : list;
}

/* ---- keys ------------------------------------------------------------------------------- */

static void stop_reading(struct manual_view *m)
{
	if (m->reading)
		pager_clear(&m->pager);
	m->reading = false;
}

static struct answer search_ask(const struct manual_view *m)
{
	struct ask_text ask = { .tag = ASK_SEARCH,
		.title = "Buscar en el manual",
		.hint = "Una o más palabras, como «empate» o «llegó tarde». Vacío muestra todo.",
		.initial = m->search,
		.may_be_empty = true,
		.max = 60 };

	return answer_push(ask_text(&ask));
}

static struct answer manual_key(struct view *v, int key)
{
	struct manual_view *m = (struct manual_view *)v;

	if (m->reading ? pager_key(&m->pager, key) : list_key(&m->list, key))
		return answer_redraw();
	switch (keys_command(key)) {
	case CMD_SIGUE:
		if (!m->reading && at_cursor(m) != NULL) {
			pager_init(&m->pager, at_cursor(m)->text);
			m->reading = true;
		}
		return answer_redraw();
	case CMD_BUSCA:
		return search_ask(m);
	case CMD_VUELVE:
		if (!m->reading && m->search == NULL)
			return answer_pop();
		if (!m->reading)
			search_set(m, "");
		stop_reading(m);
		return answer_redraw();
	default:
		return answer_redraw();
	}
}

static struct answer manual_result(struct view *v, const struct result *r)
{
	struct manual_view *m = (struct manual_view *)v;

	if (r->tag == ASK_SEARCH && r->yes) {
		stop_reading(m);
		search_set(m, r->text != NULL ? r->text : "");
	}
	return answer_redraw();
}

static void manual_free(struct view *v)
{
	struct manual_view *m = (struct manual_view *)v;

	stop_reading(m);
	manual_clear(&m->manual);
	free(m->row);
	free(m->search);
	free(m->wrong);
	free(m);
}

static const struct view_kind manual_kind = {
	.name = "Manual",
	.help = "Qué hacer en cada caso, paso por paso. Enter lee el caso bajo el cursor; / busca los que "
		"dicen ciertas palabras, sin importar acentos ni mayúsculas. El mismo texto se lee fuera del "
		"programa con «man sesiona-manual».",
	.draw = manual_draw,
	.key = manual_key,
	.keys = manual_keys,
	.result = manual_result,
	.free = manual_free,
};

struct view *manual_new(void)
{
	struct manual_view *m = xcalloc(1, sizeof *m);
	struct fault f = { FAULT_NONE, "" };

	m->view.kind = &manual_kind;
	if (manual_load(&m->manual, &f) < 0)
		m->wrong = xstrdup(fault_sentence(&f));
	m->row = xcalloc(m->manual.n + 1, sizeof *m->row);
	search_set(m, "");
	return &m->view;
}
