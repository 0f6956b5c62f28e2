#include "config.h"

#include "tui/take.h"

#include <stdlib.h>
#include <string.h>
#include "app/desk_first.h"
#include "app/desk_plan.h"
#include "app/paths.h"
#include "base/mem.h"
#include "tui/ask.h"

enum { ASK_SOURCE = 0x7a0, ASK_KEEP };	/* far from the tags of any view */
enum { TEXT_MOST = 20000 };

typedef int taking(struct desk *d, const char *source, struct fault *f);
typedef int previewing(struct desk *d, const char *source, char **lines, struct fault *f);

static const struct {
	const char *title, *hint, *question, *done;
	bool typed;
	previewing *preview;
	taking *keep;
} ways[TAKES] = {
	[TAKE_PADRON_FILE] = { "Archivo del padrón",
	    "Como ~/padron.csv, con la tabla del numeral VIII. Enter lo revisa.",
	    "¿Importar este padrón?", "✓ El padrón quedó importado.", false,
	    desk_padron_preview, desk_padron_import },
	[TAKE_PADRON_TEXT] = { "Integrantes, un lugar por renglón: tipo; titular; suplente",
	    "Como «Academia; Ximena Güemes; Hilario Ríos», o pegue una tabla. Tab termina.",
	    "¿Guardar este padrón?", "✓ El padrón quedó guardado.", true,
	    desk_typed_preview, desk_typed_keep },
	[TAKE_ACUERDOS_FILE] = { "Archivo de acuerdos",
	    "Un CSV con Acuerdo y, si se tienen, Folio, Responsable, Vence y Estado.",
	    "¿Importar estos acuerdos?", "✓ Los acuerdos quedaron en el registro.", false,
	    desk_acuerdos_preview, desk_acuerdos_keep },
};

void take_init(struct take *t, struct desk *desk)
{
	memset(t, 0, sizeof *t);
	t->desk = desk;
}

void take_clear(struct take *t)
{
	for (int i = 0; i < TAKES; i++)
		free(t->source[i]);
	buf_clear(&t->note);
}

static void say(struct take *t, enum look look, const char *text)
{
	buf_cut(&t->note, 0);
	buf_add(&t->note, text);
	t->look = look;
}

static void keep_draft(void *ctx, const char *text)
{
	struct take *t = ctx;

	desk_typed_draft(t->desk, text);
}

struct answer take_ask(struct take *t, enum take_what what)
{
	struct ask_text ask = { .tag = ASK_SOURCE, .title = ways[what].title, .hint = ways[what].hint,
		.max = 4000 };

	t->what = what;
	t->kept = false;
	buf_cut(&t->note, 0);
	if (ways[what].typed) {
		if (t->source[what] == NULL)
			t->source[what] = desk_typed_drafted(t->desk);
		ask.many = true;
		ask.tabs = "; ";
		ask.max = TEXT_MOST;
		ask.draft = (struct draft){ keep_draft, t };
	}
	ask.initial = t->source[what];
	return answer_push(ask_text(&ask));
}

static struct answer preview(struct take *t, const char *given)
{
	struct fault f = { FAULT_NONE, "" };
	char *lines, *source = ways[t->what].typed ? xstrdup(given) : paths_typed(given);
	struct view *v;

	free(t->source[t->what]);
	t->source[t->what] = source;
	if (ways[t->what].typed)
		desk_typed_draft(t->desk, source);	/* also what was typed since the last tick */
	if (ways[t->what].preview(t->desk, source, &lines, &f) < 0) {
		say(t, LOOK_WARN, fault_sentence(&f));
		return answer_redraw();
	}
	v = ask_confirm(ASK_KEEP, ways[t->what].question, lines);
	free(lines);
	return answer_push(v);
}

static void keep(struct take *t)
{
	struct fault f = { FAULT_NONE, "" };

	if (ways[t->what].keep(t->desk, t->source[t->what], &f) < 0) {
		say(t, LOOK_BAD, fault_sentence(&f));
		return;
	}
	say(t, LOOK_GOOD, ways[t->what].done);
	t->kept = true;
}

/* What was typed is thrown away: the draft is again what there was when it was asked. */
static void forget(struct take *t)
{
	const char *before = t->source[t->what];

	if (!ways[t->what].typed)
		return;
	if (before != NULL && *before != '\0')
		desk_typed_draft(t->desk, before);
	else
		desk_draft_drop(t->desk);
}

bool take_result(struct take *t, const struct result *r, struct answer *out)
{
	if (r->tag != ASK_SOURCE && r->tag != ASK_KEEP)
		return false;
	*out = answer_redraw();
	if (r->tag == ASK_SOURCE && r->yes)
		*out = preview(t, r->text);
	else if (r->tag == ASK_SOURCE)
		forget(t);
	else if (r->tag == ASK_KEEP && r->yes)
		keep(t);
	return true;
}
