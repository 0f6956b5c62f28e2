/*
 * history — everything that was recorded, and the way to mend it (design §3).
 *
 * Nothing is ever taken out: what a correction voided stays in sight, with its mark.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/csv.h"
#include "base/mem.h"
#include "base/text.h"
#include "base/words.h"
#include "tui/ask.h"
#include "tui/correct.h"
#include "tui/export.h"

enum { ASK_SEARCH = 50, ASK_EXPORT };	/* above the tags of correct.c; export takes two */
enum { DETAIL = 4 };	  /* rows that show the act under the cursor whole */
enum { LATE = 300 };	  /* seconds between the fact and its capture that are worth telling */

struct history {
	struct view view;
	struct live *l;
	bool texts; /* only what stands and has a text, in the order of the acta */
	struct list list;
	const struct entry **row; /* list.n entries; good until the next act */
	char *search;		  /* text_key of what is looked for; NULL: everything */
	struct correct correct;
	struct export export;
	struct buf said; /* what the last correction answered */
};

/* ---- what each act reads like --------------------------------------------------------- */

/* Who it was about, as the record knows it; NULL if nobody or if it stands no more. */
static const char *who(const struct state *s, long seq)
{
	for (size_t i = 0; i < s->n_facts; i++)
		if (s->fact[i].act == seq)
			return s->fact[i].who != NULL ? s->fact[i].who->name : NULL;
	return NULL;
}

static void entry_words(const struct history *h, const struct entry *e, struct buf *out)
{
	const char *name = who(live_state(h->l), e->seq);

	correct_words(e->act, out);
	if (name != NULL)
		buf_addf(out, " · %s", name);
}

/* "anulado por 31, capturado 11:40"; of another day, its date. Short: only the first of both. */
static void tag_words(const struct history *h, const struct entry *e, bool brief, struct buf *out)
{
	size_t n;
	const struct entry *log = meeting_log(session_meeting(h->l->session), &n);
	struct civil at = when_civil(e->at), recorded = when_civil(e->recorded);

	if (e->voided_by != 0)
		buf_addf(out, "%s por %ld",
		    log[e->voided_by - 1].act->kind == ACT_RECTIFICAR ? "sustituido" : "anulado",
		    e->voided_by);
	if (e->recorded.t - e->at.t < LATE || (brief && e->voided_by != 0))
		return;
	buf_addf(out, "%scapturado ", e->voided_by != 0 ? ", " : "");
	if (at.day != recorded.day || at.month != recorded.month)
		buf_addf(out, "%d/%02d", recorded.day, recorded.month);
	else
		live_hour_words(e->recorded, out);
}

static bool found(const struct history *h, const struct entry *e)
{
	struct buf b = BUF_EMPTY;
	char *key;
	bool yes;

	if (h->search == NULL)
		return true;
	live_hour_words(e->at, &b);
	buf_addc(&b, ' ');
	entry_words(h, e, &b);
	key = text_key(buf_str(&b));
	yes = strstr(key, h->search) != NULL;
	free(key);
	buf_clear(&b);
	return yes;
}

static void refill(struct history *h)
{
	const struct meeting *m = session_meeting(h->l->session);
	const struct entry *const *standing;
	const struct entry *log, *e;
	size_t n;

	log = meeting_log(m, &n);
	standing = h->texts ? meeting_standing(m, &n) : NULL;
	free(h->row);
	h->row = xcalloc(n + 1, sizeof *h->row);
	h->list.n = 0;
	for (size_t i = 0; i < n; i++) {
		e = h->texts ? standing[i] : &log[i];
		if ((!h->texts || correct_text_of(e->act) >= 0) && found(h, e))
			h->row[h->list.n++] = e;
	}
	if (h->list.cursor >= h->list.n)
		h->list.cursor = h->list.n > 0 ? h->list.n - 1 : 0;
}

static const struct entry *at_cursor(const struct history *h)
{
	return h->list.n > 0 ? h->row[h->list.cursor] : NULL;
}

/* ---- drawing ---------------------------------------------------------------------------- */

static void row_text(const void *ctx, int i, int cols, struct buf *out)
{
	const struct history *h = ctx;
	const struct entry *e = h->row[i];
	struct buf b = BUF_EMPTY, tag = BUF_EMPTY;
	int left = cols - 12;

	tag_words(h, e, true, &tag);
	buf_addf(&b, "%3ld ", e->seq);
	live_hour_words(e->at, &b);
	buf_add(&b, e->voided_by == 0 ? "   " : " x ");
	buf_add(out, buf_str(&b));
	buf_cut(&b, 0);
	entry_words(h, e, &b);
	if (tag.len > 0)
		left -= text_width(buf_str(&tag)) + 1;
	screen_cell(out, buf_str(&b), left > 8 ? left : 8);
	if (tag.len > 0)
		buf_addf(out, " %s", buf_str(&tag));
	buf_clear(&b);
	buf_clear(&tag);
}

/* The act under the cursor, whole. */
static void draw_detail(const struct history *h, const struct entry *e)
{
	struct buf b = BUF_EMPTY, title = BUF_EMPTY;
	struct area a;

	buf_addf(&title, "Acto %ld, ", e->seq);
	live_hour_words(e->at, &title);
	if (e->voided_by != 0 || e->recorded.t - e->at.t >= LATE)
		buf_add(&title, " · ");
	tag_words(h, e, false, &title);
	a = screen_panel(buf_str(&title), DETAIL);
	entry_words(h, e, &b);
	screen_text(a, 0, LOOK_PLAIN, buf_str(&b));
	buf_clear(&b);
	buf_clear(&title);
}

static void history_draw(struct view *v)
{
	struct history *h = (struct history *)v;
	struct area a = screen_middle(), list;
	const struct entry *e = at_cursor(h);
	struct buf right = BUF_EMPTY;

	term_wipe(a, LOOK_PLAIN);
	if (h->search != NULL)
		buf_addf(&right, "con «%s»: ", h->search);
	buf_addf(&right, "%d %s ", h->list.n, h->list.n == 1 ? "acto" : "actos");
	screen_row(a, 0, LOOK_STRONG, h->texts ? " Textos del acta" : " Historia", buf_str(&right));
	buf_clear(&right);
	list = (struct area){ a.y + 1, a.x, a.rows - 1 - DETAIL - 2, a.cols };
	list_draw(&h->list, list, row_text, h);
	if (e == NULL)
		screen_text(list, 1, LOOK_PLAIN,
		    h->search != NULL ? "Nada lo contiene. Esc muestra todo."
				      : "Todavía no hay nada asentado.");
	else
		draw_detail(h, e);
	screen_say(h->said.len > 0 ? buf_str(&h->said)
		   : h->texts	   ? "Elija el párrafo; Enter lo edita."
				   : "Nada se borra: lo que ya no cuenta queda aquí, con una x.");
}

/* What is shown, with the moments whole. */
static char *shown_csv(const struct history *h)
{
	static const char *const columns[] = { "acto", "hora", "capturado", "que", "estado" };
	struct buf out = BUF_EMPTY, what = BUF_EMPTY, tag = BUF_EMPTY;
	char at[WHEN_SIZE], number[24];

	for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
		csv_add(&out, columns[i], i == 0);
	csv_end(&out);
	for (int i = 0; i < h->list.n; i++) {
		const struct entry *e = h->row[i];

		buf_cut(&what, 0);
		buf_cut(&tag, 0);
		entry_words(h, e, &what);
		if (e->voided_by != 0)
			tag_words(h, e, true, &tag);
		snprintf(number, sizeof number, "%ld", e->seq);
		csv_add(&out, number, true);
		csv_add(&out, when_format(e->at, at), false);
		csv_add(&out, when_format(e->recorded, at), false);
		csv_add(&out, buf_str(&what), false);
		csv_add(&out, buf_str(&tag), false);
		csv_end(&out);
	}
	buf_clear(&what);
	buf_clear(&tag);
	return buf_take(&out);
}

static const struct bar_key *history_keys(const struct view *v)
{
	static const struct bar_key mend[] = { { CMD_SIGUE, "corrige" }, { CMD_BUSCA, NULL },
		{ CMD_MUEVE, NULL }, { CMD_VUELVE, NULL }, { CMD_EXPORTA, NULL }, { CMD_NONE, NULL } };
	static const struct bar_key read[] = { { CMD_BUSCA, NULL }, { CMD_MUEVE, NULL },
		{ CMD_VUELVE, NULL }, { CMD_EXPORTA, NULL }, { CMD_NONE, NULL } };
	const struct live *l = ((const struct history *)v)->l;

	return l->looking || live_state(l)->phase >= PHASE_CLOSED ? read : mend;
}

/* ---- keys -------------------------------------------------------------------------------- */

static struct answer cannot(struct history *h, const char *why)
{
	buf_cut(&h->said, 0);
	buf_add(&h->said, why);
	return answer_redraw();
}

static struct answer mend(struct history *h)
{
	const struct entry *e = at_cursor(h), *now;
	struct act undo = { .kind = ACT_DESHACER, .ref = e != NULL ? e->seq : 0 };
	struct buf why = BUF_EMPTY;

	if (e == NULL)
		return answer_nothing();
	if (h->l->looking)
		return cannot(h, "Esta sesión se está mirando: aquí no se corrige nada.");
	if (live_state(h->l)->phase >= PHASE_CLOSED)
		return cannot(
		    h, "La sesión terminó: sólo cabe una fe de erratas en otra sesión (III.6).");
	if (live_state(h->l)->voting >= 0)
		return cannot(
		    h, "Hay una votación abierta: por ahora sólo Z, deshacer lo último (IV).");
	now = correct_standing(h->l, e->seq);
	if (now == NULL)
		return cannot(h, e->voided_by != 0
				     ? "Ese acto ya no cuenta: no hay qué corregir."
				     : "Lo deshecho no se rehace: intercale el acto donde iba.");
	if (live_state(h->l)->phase == PHASE_APPROVED && !session_may(h->l->session, &undo, &why)) {
		struct buf said = BUF_EMPTY;
		struct view *v;

		words_sentence(&said, buf_str(&why));
		v = ask_message("No se puede corregir", buf_str(&said));
		buf_clear(&said);
		buf_clear(&why);
		return answer_push(v);
	}
	return h->texts ? correct_text(&h->correct, now) : correct_begin(&h->correct, now);
}

static struct answer search_ask(void)
{
	struct ask_text ask = { .tag = ASK_SEARCH,
		.title = "Buscar en la historia",
		.hint = "Parte del acto, un nombre o la hora. Vacío muestra todo.",
		.may_be_empty = true,
		.max = 60 };

	return answer_push(ask_text(&ask));
}

static void search_set(struct history *h, const char *text)
{
	char *key = text_key(text);

	free(h->search);
	h->search = *key != '\0' ? key : NULL;
	if (h->search == NULL)
		free(key);
	refill(h);
	h->list.cursor = h->list.n > 0 ? h->list.n - 1 : 0;
}

static struct answer history_key(struct view *v, int key)
{
	struct history *h = (struct history *)v;

	buf_cut(&h->said, 0);
	if (list_key(&h->list, key))
		return answer_redraw();
	switch (keys_command(key)) {
	case CMD_SIGUE:
		return mend(h);
	case CMD_BUSCA:
		return search_ask();
	case CMD_EXPORTA:
		return export_ask(&h->export, ASK_EXPORT, h->texts ? "textos.csv" : "historia.csv", shown_csv(h));
	case CMD_VUELVE:
		if (h->search == NULL)
			return answer_pop();
		search_set(h, "");
		return answer_redraw();
	default:
		return answer_redraw();
	}
}

static struct answer history_result(struct view *v, const struct result *r)
{
	struct history *h = (struct history *)v;
	struct answer a;

	if (export_result(&h->export, r, &a, &h->said))
		return a;
	if (r->tag == ASK_SEARCH) {
		if (r->yes)
			search_set(h, r->text != NULL ? r->text : "");
		return answer_redraw();
	}
	h->correct.done = false;
	a = correct_result(&h->correct, r);
	if (a.kind != ANSWER_PUSH) {
		if (h->l->note_kind != NOTE_NONE)
			cannot(h, buf_str(&h->l->note));
		refill(h);
		if (h->correct.done && !h->texts)
			h->list.cursor = h->list.n > 0 ? h->list.n - 1 : 0;
	}
	return a;
}

static void history_free(struct view *v)
{
	struct history *h = (struct history *)v;

	free(h->row);
	free(h->search);
	buf_clear(&h->said);
	export_clear(&h->export);
	correct_clear(&h->correct);
	free(h);
}

static const struct view_kind history_kind = {
	.name = "Historia",
	.help = "Todo lo asentado, en el orden en que se escribió. La x marca lo que ya no cuenta. "
		"Enter ofrece "
		"deshacer el acto bajo el cursor, sustituirlo o intercalar después uno olvidado; "
		"antes de asentar se "
		"muestra qué cambia y, si un acto posterior lo impide, cuál y por qué. Hasta "
		"aprobar el acta todo se "
		"puede corregir; después, sólo su aprobación y lo que le sigue (III.6).",
	.overlay = true,
	.draw = history_draw,
	.key = history_key,
	.keys = history_keys,
	.result = history_result,
	.free = history_free,
};

static struct view *make(struct live *l, bool texts)
{
	struct history *h = xcalloc(1, sizeof *h);

	h->view.kind = &history_kind;
	h->l = l;
	h->texts = texts;
	correct_init(&h->correct, l);
	refill(h);
	h->list.cursor = h->list.n > 0 ? h->list.n - 1 : 0;
	return &h->view;
}

struct view *history_new(struct live *l)
{
	return make(l, false);
}

struct view *history_texts(struct live *l)
{
	return make(l, true);
}
