/*
 * probe — a view of no use but to be tested: a list, and every question of
 * tui/ask.h. What was answered is shown in the row that begins "Resultado:".
 *
 * probe [TEXT]: with a TEXT it is where writing starts.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"
#include "tui/ask.h"
#include "tui/list.h"
#include "tui/loop.h"
#include "tui/screen.h"
#include "tui/term.h"

enum { TAG_LINE = 1, TAG_TEXT, TAG_CONFIRM, TAG_WORD, TAG_CHOOSE };

struct probe {
	struct view view;
	struct list list;
	int votes;
	bool recess;
	char *result, *draft;
	const char *initial;
};

static void probe_row(const void *ctx, int i, int cols, struct buf *out)
{
	const struct probe *p = ctx;

	if (i == 1)	/* as a file from elsewhere could bring it */
		screen_cell(out, "Mal\033[31mo\a, \302\233 dañado", cols);
	else if (i == 2)
		buf_addf(out, "● · – ✓ Óscar Núñez Güemes «sí»");
	else
		buf_addf(out, "Renglón %d%s", i + 1, p->recess && i == 0 ? " en receso" : "");
}

static void probe_draw(struct view *v)
{
	struct probe *p = (struct probe *)v;
	struct area a = screen_middle();
	struct buf b = BUF_EMPTY;

	screen_top("STM Tacámbaro · Ordinaria 03/2026", "PRUEBA       10:42",
	    "▸Lista  Quórum ✓  Orden", "4 de 7 · quórum 4 ✓");
	buf_addf(&b, "Resultado: %s", p->result);
	screen_row(a, 0, LOOK_PLAIN, buf_str(&b), NULL);
	buf_cut(&b, 0);
	buf_addf(&b, "Votos: %d   Borrador: %s", p->votes, p->draft);
	screen_row(a, 1, LOOK_GOOD, buf_str(&b), NULL);
	buf_clear(&b);
	a.y += 3;
	a.rows -= 3;
	list_draw(&p->list, a, probe_row, p);
	screen_say("Diga: «Beatriz Chávez Luna, Ciudadanía»");
}

static void save_draft(void *ctx, const char *text)
{
	struct probe *p = ctx;

	free(p->draft);
	p->draft = xstrdup(text);
}

static struct view *ask_for_text(struct probe *p, bool many)
{
	return ask_text(&(struct ask_text){ .tag = many ? TAG_TEXT : TAG_LINE,
		.title = many ? "Nota" : "Motivo", .hint = "Escriba lo que ocurrió.",
		.initial = p->initial, .many = many, .max = many ? 0 : 120,
		.draft = { save_draft, p } });
}

static struct answer probe_key(struct view *v, int key)
{
	static const char *const options[] = { "Agregar un punto", "Quitar este punto", "Mover" };
	struct probe *p = (struct probe *)v;

	if (list_key(&p->list, key))
		return answer_redraw();
	switch (keys_command(key)) {
	case CMD_NOTA:
		return answer_push(ask_for_text(p, true));
	case CMD_PROPUESTA:
		return answer_push(ask_for_text(p, false));
	case CMD_DESHACE:
		return answer_push(ask_confirm(TAG_CONFIRM, "¿Anular «presente 3»?",
		    "Con él se anulan:\n7  voto a favor del lugar 3\n9  acuerdo 1"));
	case CMD_CIERRA:
		return answer_push(ask_word(TAG_WORD, "Clausurar la sesión",
		    "No se puede deshacer.", "clausúrese"));
	case CMD_MODIFICA:
		return answer_push(ask_choose(TAG_CHOOSE, "Orden del día", options, 3, 0));
	case CMD_HISTORIA:
		return answer_push(ask_message("No hay quórum", "Faltan dos lugares (III.2)."));
	case CMD_FAVOR:
		p->votes++;
		return answer_redraw();
	case CMD_RECESO:
		p->recess = true;
		return answer_redraw();
	case CMD_VUELVE:
		return answer_pop();
	default:
		return answer_nothing();
	}
}

static struct answer probe_result(struct view *v, const struct result *r)
{
	struct probe *p = (struct probe *)v;
	char *visible = text_clean_line(r->text ? r->text : "");

	free(p->result);
	p->result = xasprintf("tag %d %s %d largo %zu «%s»", r->tag, r->yes ? "sí" : "no",
	    r->number, strlen(r->text ? r->text : ""), visible);
	free(visible);
	return answer_redraw();
}

static const struct bar_key *probe_keys(const struct view *v)
{
	static const struct bar_key keys[] = {
		{ CMD_FAVOR, NULL }, { CMD_NOTA, NULL }, { CMD_PROPUESTA, NULL },
		{ CMD_DESHACE, NULL }, { CMD_MODIFICA, NULL }, { CMD_HISTORIA, NULL },
		{ CMD_CIERRA, "clausura" }, { CMD_RECESO, NULL }, { CMD_VUELVE, "sale" },
		{ CMD_NONE, NULL }
	};

	(void)v;
	return keys;
}

static void probe_free(struct view *v)
{
	struct probe *p = (struct probe *)v;

	free(p->result);
	free(p->draft);
	free(p);
}

static const struct view_kind probe_kind = {
	.name = "Prueba",
	.help = "Una pantalla que sólo sirve para probar las demás.",
	.draw = probe_draw,
	.key = probe_key,
	.keys = probe_keys,
	.result = probe_result,
	.free = probe_free,
};

int main(int argc, char **argv)
{
	struct probe *p = xcalloc(1, sizeof *p);
	struct fault fault = { .kind = FAULT_NONE };

	p->view.kind = &probe_kind;
	p->list.n = 30;
	p->result = xstrdup("");
	p->draft = xstrdup("");
	p->initial = argc > 1 ? argv[1] : NULL;
	term_locale();
	loop_catch();
	if (term_start(&fault) < 0) {
		fprintf(stderr, "%s\n", fault.text);
		probe_free(&p->view);
		return fault_exit_status(&fault);
	}
	enum loop_end end = loop_run(&p->view);
	term_stop();
	printf("fin %d\n", (int)end);
	return (int)end;
}
