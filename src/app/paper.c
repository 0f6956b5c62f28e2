#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/paper_inside.h"
#include "app/rowsource.h"
#include "papers/escape.h"
#include "papers/template.h"

/* ---- rendering -------------------------------------------------------------------------- */

/*
 * How numbers are written: as when the session was opened, else as today. One whose acts cannot be
 * read again, or end elsewhere, gives no paper: its rows may not be what was recorded.
 */
static int find_numbers(const struct paper_desk *d, const struct session_row *row, enum number_style *out,
    struct fault *f)
{
	struct session *s = NULL;
	const struct session *open = d->open;
	bool same;

	*out = d->today->numbers;
	if (row == NULL || paper_to_come(row->status) || strcmp(row->status, "cancelada") == 0)
		return 0;
	if (open == NULL) {
		if (session_open(d->store, d->today, d->env, row->id, &s, f) != 0)
			return -1;
		open = s;
	}
	*out = session_settings(open)->numbers;
	same = strcmp(phase_word(session_state(open)), row->status) == 0;
	session_close(s);
	return same ? 0 : fault_set(f, FAULT_STORE, "las listas de la sesión %ld no son las que resultan de sus "
	    "actos: «sesiona verificar» dice más", row->id);
}

/*
 * The whole paper in one short transaction: its views tell one moment, and the file is
 * locked once and not for each of hundreds of readings.
 */
static int render(const struct paper_desk *d, struct template *t, const struct given *g,
    enum number_style numbers, struct buf *out, struct fault *f)
{
	struct rows_source source = rowsource(d->store);
	struct rows_key asked[PARAM_N + 2];
	struct fault ignored;
	int r;

	for (int i = 0; i < PARAM_N; i++)
		asked[i] = (struct rows_key){ paper_given[i], g->text[i] };
	asked[PARAM_N] = (struct rows_key){ paper_given[PARAM_N], g->open ? "1" : "" };
	asked[PARAM_N + 1] = (struct rows_key){ paper_given[PARAM_N + 1], g->today };
	if (store_begin(d->store, f) != 0)
		return -1;
	r = template_render(t, &source, asked, PARAM_N + 2, numbers, out, f);
	return store_commit(d->store, r == 0 ? f : &ignored) == 0 ? r : -1;
}

/* The template at `path` (freed) gives the paper. */
static int render_file(const struct paper_desk *d, char *path, const struct given *g,
    enum number_style numbers, struct buf *out, struct fault *f)
{
	struct template *t;
	char *text;
	int r = catalog_load(path, &text, f);

	if (r == 0) {
		t = template_parse(path, text, store_views, paper_given, f);
		r = t == NULL ? -1 : render(d, t, g, numbers, out, f);
		template_free(t);
		free(text);
	}
	free(path);
	return r;
}

/* The template failed, and the shipped one stands for it. */
static void note_used(struct buf *notes, const char *fault)
{
	if (notes != NULL)
		buf_addf(notes, "%s; se usó la plantilla de fábrica\n", fault);
}

static bool is_shipped(const char *name)
{
	char *path = catalog_shipped_path(name);
	bool is = access(path, F_OK) == 0;

	free(path);
	return is;
}

/* By the town's template or, if that one fails and there is a shipped one, by it. */
static int render_paper(const struct paper_desk *d, const struct paper_card *p, const struct given *g,
    enum number_style numbers, struct buf *out, struct buf *notes, struct fault *f)
{
	if (p->fault != NULL && !is_shipped(p->name))
		return fault_set(f, FAULT_INPUT, "%s", p->fault);
	if (p->fault != NULL)
		note_used(notes, p->fault);
	if (p->stale && notes != NULL)
		buf_addf(notes, "%s: la plantilla de fábrica cambió desde que se copió; compárelas con "
		    "«sesiona papel --comparar %s»\n", p->name, p->name);
	if (p->own) {
		if (render_file(d, catalog_own_path(d->today, p->name), g, numbers, out, f) == 0)
			return 0;
		if (f->kind != FAULT_INPUT || !is_shipped(p->name))
			return -1;
		note_used(notes, f->text);
	}
	return render_file(d, catalog_shipped_path(p->name), g, numbers, out, f);
}

/* Of that session (NULL: of none). `strict`: only if it is in one of the paper's states. */
static int make_of(const struct paper_desk *d, const struct paper_card *card, const struct paper_ask *ask,
    const struct session_row *row, bool strict, struct buf *out, struct buf *notes, struct fault *f)
{
	struct given g = { 0 };
	enum number_style numbers;
	int answer = 0;

	if (strict && row != NULL)
		answer = paper_state_check(card, row, f);
	if (answer == 0)
		answer = given_take(d, ask, &g, f);
	if (answer == 0)
		answer = find_numbers(d, row, &numbers, f);
	if (answer == 0)
		answer = render_paper(d, card, &g, numbers, out, notes, f);
	given_clear(&g);
	return answer;
}

static int make(const struct paper_desk *d, const struct paper_ask *ask, bool strict, struct buf *out,
    struct buf *notes, struct fault *f)
{
	struct session_row row;
	struct paper_card card;
	int answer;

	if (catalog_paper(d->today, ask->name, &card, f) != 0)
		return -1;
	answer = given_check(&card, ask, f);
	if (answer == 0 && ask->session == 0) {
		answer = make_of(d, &card, ask, NULL, strict, out, notes, f);
	} else if (answer == 0 && (answer = store_session(d->store, ask->session, &row, f)) == 0) {
		answer = make_of(d, &card, ask, &row, strict, out, notes, f);
		session_row_clear(&row);
	}
	paper_card_clear(&card);
	return answer;
}

/* ---- its name ------------------------------------------------------------------------------ */

int paper_file_name(struct store *store, const struct paper_ask *ask, struct buf *out, struct fault *f)
{
	size_t from = out->len;
	struct table t;
	const char *clave;

	buf_add(out, ask->name);
	if (ask->session == 0)
		return 0;
	if (store_view_of(store, "sesiones", ask->session, &t, f) < 0)
		return -1;
	clave = table_text(&t, 0, "clave");
	buf_addf(out, "-%.*s", *clave != '\0' ? (int)strlen(clave) : DATE_SIZE - 1,
	    *clave != '\0' ? clave : table_text(&t, 0, "fecha"));
	for (char *p = out->s + from; *p != '\0'; p++)	/* ORD/03/2026 */
		if (*p == '/')
			*p = '-';
	table_free(&t);
	return 0;
}

/* ---- the acta --------------------------------------------------------------------------- */

int paper_acta_cut(struct store *store, long session, const char *markdown, size_t *cut, struct fault *f)
{
	struct buf mark = BUF_EMPTY;
	const char *p = markdown, *found = NULL;
	struct table t;

	*cut = 0;
	if (store_view_of(store, "orden_del_dia", session, &t, f) != 0)
		return -1;
	for (size_t i = 0; i < t.n && mark.len == 0; i++)
		if (strcmp(table_text(&t, i, "clase"), "acta") == 0)
			buf_addf(&mark, "\n## %s. ", table_text(&t, i, "punto"));
	table_free(&t);
	/* The last one: a speech cannot begin a heading, for the template escapes it. */
	while (mark.len > 0 && (p = strstr(p, buf_str(&mark))) != NULL)
		found = p++;
	buf_clear(&mark);
	if (found != NULL)
		*cut = (size_t)(found + 1 - markdown);
	return 0;
}

int paper_acta_body(const struct paper_desk *d, long session, char **body, struct buf *notes, struct fault *f)
{
	struct paper_ask ask = { .name = "acta", .session = session };
	struct buf b = BUF_EMPTY;
	size_t cut;

	if (make(d, &ask, false, &b, notes, f) != 0 ||
	    paper_acta_cut(d->store, session, buf_str(&b), &cut, f) != 0) {
		buf_clear(&b);
		return -1;
	}
	if (cut == 0) {
		buf_clear(&b);
		return fault_set(f, FAULT_INPUT, "la plantilla del acta no tiene el encabezado "
		    "«## {{punto}}. {{titulo}}» de cada punto: sin él no se puede aprobar el acta");
	}
	buf_cut(&b, cut);
	*body = buf_take(&b);
	return 0;
}

/* The body as approved takes the place of what the template gives today. */
static int restore_body(const struct paper_desk *d, long session, const char *body, struct buf *out,
    struct fault *f)
{
	struct buf whole = BUF_EMPTY;
	size_t cut;

	if (paper_acta_cut(d->store, session, buf_str(out), &cut, f) != 0)
		return -1;
	buf_add(&whole, body);
	buf_add(&whole, buf_str(out) + cut);
	buf_clear(out);
	*out = whole;
	return 0;
}

/* What ties the sheets to this file, outside the text that is frozen: once the session is closed. */
static int sign_acta(const struct paper_desk *d, long session, struct buf *out, struct fault *f)
{
	struct table acta = { 0 }, row = { 0 }, body = { 0 };
	struct buf lines = BUF_EMPTY;
	int r = store_view_of(d->store, "actas", session, &acta, f);

	if (r == 0 && acta.n > 0 && *table_text(&acta, 0, "huella_papel") != '\0') {
		r = store_view_of(d->store, "sesiones", session, &row, f);
		if (r == 0)
			r = store_view_of(d->store, "organismo", session, &body, f);
		if (r == 0 && row.n > 0 && body.n > 0) {
			const char *print = table_text(&acta, 0, "huella_papel");

			buf_addf(&lines, "huella: %s\nqr: ", print);
			escape_line(&lines, table_text(&row, 0, "clave"));
			buf_add(&lines, " · ");
			escape_line(&lines, table_text(&body, 0, "nombre"));
			buf_addf(&lines, " · %s\n", print);
			paper_front(out, buf_str(&lines));
		}
	}
	table_free(&acta);
	table_free(&row);
	table_free(&body);
	buf_clear(&lines);
	return r;
}

int paper_make(const struct paper_desk *d, const struct paper_ask *ask, struct buf *out,
    struct buf *notes, struct fault *f)
{
	struct buf paper = BUF_EMPTY;
	char *body = NULL;
	int answer = make(d, ask, true, &paper, notes, f);

	if (answer == 0 && strcmp(ask->name, "acta") == 0)
		answer = store_acta(d->store, ask->session, &body, f);
	if (answer == 0 && body != NULL)
		answer = restore_body(d, ask->session, body, &paper, f);
	if (answer == 0 && strcmp(ask->name, "acta") == 0)
		answer = sign_acta(d, ask->session, &paper, f);
	if (answer == 0)
		buf_add(out, buf_str(&paper));
	buf_clear(&paper);
	free(body);
	return answer;
}
