#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/cmd.h"
#include "app/paper.h"
#include "app/paths.h"
#include "app/print.h"
#include "base/mem.h"
#include "base/text.h"
#include "papers/markdown.h"

/* ---- the list ---------------------------------------------------------------------------- */

/* The text under the name's column, in as many lines as it takes. */
static void add_under(struct buf *out, const char *text, int margin, int width)
{
	if (*text != '\0') {
		buf_addf(out, "%*s", margin, "");
		cli_wrap(out, text, margin, width);
	}
}

/* "Pide: sesion (en curso o clausurada). Acepta: lugar. Plantilla propia." */
static void add_needs(struct buf *out, const struct paper_card *p)
{
	if (p->needs != 0) {
		buf_add(out, "Pide: ");
		paper_params_list(p->needs, out);
		if (p->n_states > 0) {
			buf_add(out, " (");
			paper_card_states(p, out);
			buf_addc(out, ')');
		}
		buf_add(out, ". ");
	}
	if (p->takes != 0) {
		buf_add(out, "Acepta: ");
		paper_params_list(p->takes, out);
		buf_add(out, ". ");
	}
	if (p->own)
		buf_add(out, "Plantilla propia. ");
	if (p->stale)
		buf_addf(out, "La de fábrica cambió desde que se copió: «sesiona papel --comparar %s». ", p->name);
	if (p->fault != NULL)
		buf_addf(out, "%s:", p->own ? "No se puede hacer" : "Se usa la plantilla de fábrica");
}

static void add_card(struct buf *out, const struct paper_card *p, int margin, int width)
{
	struct buf text = BUF_EMPTY;

	text_fit(out, p->name, margin, true, false);
	buf_addf(out, "%s\n", p->title);
	add_under(out, p->about, margin, width);
	add_needs(&text, p);
	add_under(out, buf_str(&text), margin, width);
	if (p->fault != NULL)	/* a path is not broken into lines */
		buf_addf(out, "%*s%s\n", margin, "", p->fault);
	buf_clear(&text);
}

static void add_cards(struct buf *out, const struct catalog *all, const char *state, int width)
{
	int margin = 0;

	for (size_t i = 0; i < all->n; i++)
		if (text_width(all->paper[i].name) > margin)
			margin = text_width(all->paper[i].name);
	margin = margin > 20 ? 20 : margin;
	for (size_t i = 0; i < all->n; i++)
		if (state == NULL || ((all->paper[i].needs & 1u << PARAM_SESSION) &&
		    paper_card_fits(&all->paper[i], state)))
			add_card(out, &all->paper[i], margin + 2, width);
}

/* The state of the session that --sesion names; NULL in *state: none was named. Caller frees. */
static int session_state_of(struct cli *c, const char *word, char **state, struct fault *f)
{
	struct session_row row;
	struct store *store;
	long id;
	int answer;

	*state = NULL;
	if (word == NULL)
		return 0;
	if (args_number(word, "en --sesion el número de una sesión", &id, f) < 0 ||
	    cli_store(c, STORE_READ, &store, f) < 0)
		return -1;
	answer = store_session(store, id, &row, f);
	if (answer == 0) {
		*state = xstrdup(row.status);
		session_row_clear(&row);
	}
	store_close(store);
	return answer;
}

/* All of them, or those that may be made of a session. */
static int list(struct cli *c, const struct args *a, struct fault *f)
{
	struct catalog all = { 0 };
	struct buf out = BUF_EMPTY;
	char *state;
	int answer = session_state_of(c, args_get(a, "sesion"), &state, f);

	if (answer == 0)
		answer = catalog_read(&c->settings, &all, f);
	if (answer == 0) {
		if (all.note != NULL)
			cli_note(c, all.note);
		add_cards(&out, &all, state, cli_width(c));
		answer = cli_output(c, args_get(a, "salida"), buf_str(&out), out.len, f);
	}
	catalog_clear(&all);
	buf_clear(&out);
	free(state);
	return answer;
}

/* ---- one ---------------------------------------------------------------------------------- */

/* By the option, else by the file's name, else text. */
static int find_form(const struct args *a, enum paper_form *out, struct fault *f)
{
	const char *word = args_get(a, "formato"), *path = args_get(a, "salida");
	struct buf forms = BUF_EMPTY;

	if (word != NULL)
		*out = text_valid(word, strlen(word)) ? paper_form_find(word) : PAPER_FORM_N;
	else
		*out = path != NULL ? paper_form_of(path) : FORM_TXT;
	if (*out == PAPER_FORM_N && word == NULL)
		*out = FORM_TXT;
	if (*out != PAPER_FORM_N)
		return 0;
	paper_forms_list("", &forms);
	fault_set(f, FAULT_USAGE, "en --formato se esperaba %s, no «%.80s»", buf_str(&forms), word);
	buf_clear(&forms);
	return -1;
}

static int find_size(const struct args *a, bool *large, struct fault *f)
{
	const char *word = args_get(a, "letra");

	*large = word != NULL && strcmp(word, "grande") == 0;
	if (word == NULL || *large || strcmp(word, "normal") == 0)
		return 0;
	return fault_set(f, FAULT_USAGE, "en --letra se esperaba normal o grande, no «%.80s»", word);
}

/* The session asked for, else the one that the paper means. */
static int find_session(const struct paper_desk *d, const struct args *a, struct paper_ask *ask, struct fault *f)
{
	const char *word = args_get(a, "sesion");
	struct paper_card card;
	int answer = 0;

	if (word != NULL)
		return args_number(word, "en --sesion el número de una sesión", &ask->session, f);
	if (catalog_paper(d->today, ask->name, &card, f) < 0)
		return -1;
	if (card.needs & 1u << PARAM_SESSION) {
		answer = paper_session(d, &card, &ask->session, f);
		if (answer == 0 && ask->session == 0) {
			struct buf states = BUF_EMPTY;

			paper_card_states(&card, &states);
			answer = fault_set(f, FAULT_INPUT, "todavía no hay una sesión%s%s",
			    states.len > 0 ? " " : "", buf_str(&states));
			buf_clear(&states);
		}
	}
	paper_card_clear(&card);
	return answer;
}

static int render(struct cli *c, const struct args *a, struct buf *markdown, struct buf *notes, struct fault *f)
{
	struct paper_ask ask = { .name = a->word[0] };
	struct paper_desk desk = { NULL, &c->settings, c->env, NULL };
	int answer;

	for (int i = PARAM_SESSION + 1; i < PARAM_N; i++)
		ask.given[i] = args_get(a, paper_given[i]);
	if (args_get(a, "contacto") != NULL)
		ask.given[PARAM_CONTACT] = "1";
	if (cli_store(c, STORE_READ, &desk.store, f) < 0)
		return -1;
	answer = find_session(&desk, a, &ask, f);
	if (answer == 0)
		answer = paper_make(&desk, &ask, markdown, notes, f);
	store_close(desk.store);
	return answer;
}

static int print(struct cli *c, const char *printer, const char *markdown, struct fault *f)
{
	struct buf title = BUF_EMPTY, said = BUF_EMPTY;
	int answer;

	markdown_front(markdown, "titulo", &title);
	answer = print_paper(markdown, buf_str(&title), *printer != '\0' ? printer : NULL, &said, f);
	if (answer == 0)
		cli_say(c, "%s", buf_str(&said));
	buf_clear(&title);
	buf_clear(&said);
	return answer;
}

static int write_out(struct cli *c, const struct args *a, enum paper_form form, const char *markdown,
    struct fault *f)
{
	const char *path = args_get(a, "salida");
	struct buf out = BUF_EMPTY;
	int answer;

	if (paper_form_binary(form) && (path == NULL || strcmp(path, "-") == 0) && isatty(fileno(c->out)))
		return fault_set(f, FAULT_USAGE, "esa forma no se puede mostrar en la pantalla: use -o ARCHIVO");
	answer = paper_write(markdown, form, PAPER_TEXT_WIDTH, &out, f);
	if (answer == 0)
		answer = cli_output(c, path, buf_str(&out), out.len, f);
	buf_clear(&out);
	return answer;
}

static int make(struct cli *c, const struct args *a, struct fault *f)
{
	const char *printer = args_get(a, "imprimir");
	struct buf markdown = BUF_EMPTY, notes = BUF_EMPTY;
	enum paper_form form;
	bool large = false;
	int answer = find_form(a, &form, f);

	if (printer != NULL && (args_get(a, "formato") != NULL || args_get(a, "salida") != NULL))
		answer = fault_set(f, FAULT_USAGE, "--imprimir no va con --formato ni con -o");
	if (answer == 0)
		answer = find_size(a, &large, f);
	if (answer == 0)
		answer = render(c, a, &markdown, &notes, f);
	if (notes.len > 0)
		cli_note(c, buf_str(&notes));
	if (answer == 0 && large)
		paper_enlarge(&markdown);
	if (answer == 0)
		answer = printer != NULL ? print(c, printer, buf_str(&markdown), f)
					 : write_out(c, a, form, buf_str(&markdown), f);
	buf_clear(&markdown);
	buf_clear(&notes);
	return answer;
}

/* ---- templates ---------------------------------------------------------------------------- */

static int copy(struct cli *c, const char *name, struct fault *f)
{
	struct paper_card card;
	char *path = NULL;
	int answer = catalog_paper(&c->settings, name, &card, f);

	paper_card_clear(&card);
	if (answer == 0)
		answer = catalog_folder(c->conf, &c->settings, f);
	if (answer == 0)
		answer = catalog_copy(c->settings.templates, name, &path, f);
	if (answer == 0)
		cli_say(c, "%s", path);
	free(path);
	return answer;
}

static int compare(struct cli *c, const struct args *a, struct fault *f)
{
	struct buf out = BUF_EMPTY;
	int answer = catalog_compare(&c->settings, a->word[0], &out, f);

	if (answer == 0)
		answer = cli_output(c, args_get(a, "salida"), buf_str(&out), out.len, f);
	buf_clear(&out);
	return answer;
}

static int views(struct cli *c, const struct args *a, struct fault *f)
{
	char *text;
	size_t len;
	int answer;

	if (paths_document("vistas.md", &text, &len, f) < 0)
		return -1;
	answer = cli_output(c, args_get(a, "salida"), text, len, f);
	free(text);
	return answer;
}

/* What goes with a paper's name, and was given without one; NULL. */
static const char *without_paper(const struct args *a)
{
	static const char *const all[] = { "lugar", "responsable", "estado", "contacto", "formato", "letra", "imprimir",
		"copiar", "comparar" };

	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		if (args_get(a, all[i]) != NULL)
			return all[i];
	return NULL;
}

int cmd_papel(struct cli *c, const struct args *a, struct fault *f)
{
	const char *of_a_paper = without_paper(a);

	if (args_get(a, "vistas") != NULL)
		return views(c, a, f);
	if (a->n_words == 0 && of_a_paper != NULL)
		return fault_set(f, FAULT_USAGE, "con --%s falta decir qué papel; «sesiona papel» los enlista", of_a_paper);
	if (a->n_words == 0)
		return list(c, a, f);
	if (args_get(a, "copiar") != NULL)
		return copy(c, a->word[0], f);
	if (args_get(a, "comparar") != NULL)
		return compare(c, a, f);
	return make(c, a, f);
}
