#include "config.h"

#include "tui/hand.h"

#include <stdlib.h>
#include <string.h>

#include "app/paper.h"
#include "app/print.h"
#include "base/mem.h"
#include "tui/ask.h"

enum { ASK_FORM, ASK_PATH, ASK_REPLACE, ASK_PRINTER };	/* from h->tag on */

/* In the order in which they are offered, and what each is good for. */
static const struct {
	enum paper_form form;
	const char *says;
} forms[PAPER_FORM_N] = {
	{ FORM_PDF, "PDF, para imprimir, firmar y enviar" },
	{ FORM_ODT, "ODT, para editarlo con LibreOffice o Word" },
	{ FORM_HTML, "HTML, para abrirlo en un navegador" },
	{ FORM_TXT, "Texto, para leerlo donde sea" },
	{ FORM_MD, "Markdown, para quien lo va a maquetar" },
};

static void forget(struct hand *h)
{
	print_printers_free(h->printer, h->n_printers);
	h->printer = NULL;
	h->n_printers = 0;
	free(h->markdown);
	free(h->title);
	free(h->name);
	h->markdown = h->title = h->name = NULL;
}

void hand_clear(struct hand *h)
{
	forget(h);
	free(h->path);
	h->path = NULL;
}

static void take(struct hand *h, int tag, const char *title, const char *name, char *markdown)
{
	forget(h);
	h->tag = tag;
	h->markdown = markdown;
	h->title = xstrdup(title);
	h->name = xstrdup(name);
}

/* ---- to a file ---------------------------------------------------------------------------- */

struct answer hand_keep(struct hand *h, int tag, const char *title, const char *name, char *markdown)
{
	const char *option[PAPER_FORM_N];

	for (int i = 0; i < PAPER_FORM_N; i++)
		option[i] = forms[i].says;
	take(h, tag, title, name, markdown);
	return answer_push(ask_choose(tag + ASK_FORM, "¿En qué forma se guarda?", option, PAPER_FORM_N, 0));
}

static struct answer path_ask(struct hand *h, int chosen)
{
	struct ask_text ask = { .tag = h->tag + ASK_PATH, .title = "Archivo donde se guarda",
		.hint = "Enter lo guarda. ~ es su carpeta personal.", .max = 4000 };
	char *path = xasprintf("~/%s.%s", h->name, paper_form_word(forms[chosen].form));
	struct answer a;

	ask.initial = path;
	a = answer_push(ask_text(&ask));
	free(path);
	return a;
}

static struct answer save(struct hand *h, bool replace, struct buf *said)
{
	struct fault f = { FAULT_NONE, "" };
	int answer = paper_save(h->markdown, h->path, replace, &f);

	if (answer == 1)
		return answer_push(ask_confirm(h->tag + ASK_REPLACE,
		    "Ya hay un archivo con ese nombre. ¿Reemplazarlo?", h->path));
	forget(h);
	if (answer < 0)
		return answer_push(ask_message("No se guardó", fault_sentence(&f)));
	buf_addf(said, "✓ Quedó guardado en %s", h->path);
	return answer_redraw();
}

/* ---- to the printer ------------------------------------------------------------------------ */

static struct answer print_on(struct hand *h, const char *printer, struct buf *said)
{
	struct fault f = { FAULT_NONE, "" };

	struct answer a = answer_redraw();

	if (print_paper(h->markdown, h->title, printer, said, &f) < 0)
		a = answer_push(ask_message("No se imprimió", fault_sentence(&f)));
	forget(h);
	return a;
}

/* Which printer is asked only where there are several; the system's own choice is the first row. */
static struct answer printer_ask(struct hand *h, struct buf *said)
{
	const char **option;
	struct answer a;

	h->printer = print_printers(&h->n_printers);
	if (h->n_printers < 2)
		return print_on(h, h->n_printers == 1 ? h->printer[0] : NULL, said);
	option = xcalloc(h->n_printers + 1, sizeof *option);
	option[0] = "La de siempre";
	for (size_t i = 0; i < h->n_printers; i++)
		option[i + 1] = h->printer[i];
	a = answer_push(ask_choose(h->tag + ASK_PRINTER, "¿En qué impresora?", option, (int)h->n_printers + 1, 0));
	free(option);
	return a;
}

struct answer hand_print(struct hand *h, int tag, const char *title, const char *name, char *markdown,
    struct buf *said)
{
	take(h, tag, title, name, markdown);
	return printer_ask(h, said);
}

/* ---- answers ---------------------------------------------------------------------------------- */

bool hand_result(struct hand *h, const struct result *r, struct answer *out, struct buf *said)
{
	int what = r->tag - h->tag;

	if (h->markdown == NULL || what < 0 || what >= HAND_TAGS)
		return false;
	*out = answer_redraw();
	if (!r->yes)
		forget(h);
	else if (what == ASK_FORM)
		*out = path_ask(h, r->number);
	else if (what == ASK_PRINTER)
		*out = print_on(h, r->number == 0 ? NULL : h->printer[r->number - 1], said);
	else if (what == ASK_PATH) {
		free(h->path);
		h->path = xstrdup(r->text);
		*out = save(h, false, said);
	} else {
		*out = save(h, true, said);
	}
	return true;
}
