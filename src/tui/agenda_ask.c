/*
 * agenda_ask — what the editor of the agenda asks, and what comes of the answers.
 */
#include "config.h"

#include <stdlib.h>

#include "base/mem.h"
#include "tui/agenda_inside.h"

enum { WHAT_TITLE, WHAT_CLASS, WHAT_MOVE, WHAT_ADD, WHAT_DELETE, WHATS };
enum { TITLE_MAX = 500, TEXT_MAX = 50000 };	/* characters */

/* ---- questions ----------------------------------------------------------------------- */

/* A title half written is kept too, in its place. */
static void keep_title(void *ctx, const char *title)
{
	struct editor *e = ctx;
	struct matter was = { .klass = CLASS_DECISION };

	if (e->adding) {
		was.title = title;
		if (*title != '\0')
			editor_insert(e, e->at, &was);
		editor_keep(e);
		if (*title != '\0')
			editor_take_out(e, e->at);
		return;
	}
	was = e->matter[e->at];
	e->matter[e->at].title = *title != '\0' ? title : was.title;
	editor_keep(e);
	e->matter[e->at] = was;
}

struct answer editor_title_ask(struct editor *e, int at, bool adding)
{
	struct ask_text ask = { .tag = ASK_TITLE, .max = TITLE_MAX, .draft = { keep_title, e },
		.title = adding ? "Asunto que se agrega" : "Título del asunto",
		.hint = "Como debe leerse en el orden del día. Enter acepta.",
		.initial = adding ? NULL : e->matter[at].title };

	if (adding && !editor_room(e))
		return answer_redraw();
	e->at = at;
	e->adding = adding;
	return answer_push(ask_text(&ask));
}

static const enum point_class classes[] = { CLASS_DECISION, CLASS_INFORMATIVO, CLASS_REMOCION };

static struct answer class_ask(const struct editor *e)
{
	static const char *const options[] = { "Decisión: se propone y se decide",
		"Informativo: se informa y se comenta", "Remoción de una persona integrante (I.3)" };
	int now = 0;

	while (now < 2 && classes[now] != e->making.klass)
		now++;
	return answer_push(ask_choose(ASK_CLASS, "¿De qué clase es?", options, 3, now));
}

/* One seat of that day; with `none` it may also be nobody, which comes last and first to hand. */
static struct answer seat_ask(struct editor *e, int tag, const char *title, const char *none)
{
	struct members *m = &e->members;
	struct arena a;
	const char **options;
	struct answer answer;
	int n = 0;

	arena_init(&a);
	options = arena_alloc(&a, (m->n_seats + 1) * sizeof *options);
	for (size_t i = 0; i < m->n_seats; i++)
		options[n++] = arena_printf(&a, "Lugar %d, %s: %s", m->seat[i].number, m->seat[i].kind,
		    m->seat[i].titular != NULL ? m->seat[i].titular->name : "vacante");
	if (none != NULL)
		options[n++] = none;
	answer = answer_push(ask_choose(tag, title, options, n, none != NULL ? n - 1 : 0));
	arena_clear(&a);
	return answer;
}

static struct answer removal_ask(struct editor *e)
{
	struct fault f = { FAULT_NONE, "" };

	members_clear(&e->members);
	if (desk_members(e->desk, *e->day != '\0' ? e->day : NULL, &e->members, &f) < 0)
		editor_say(e, fault_sentence(&f));
	else if (e->members.n_seats < 3)
		editor_say(e, "Una remoción necesita un lugar afectado y otros dos que la promuevan (I.3).");
	else
		return seat_ask(e, ASK_AFFECTED, "¿De qué lugar es la remoción?", NULL);
	return answer_redraw();
}

struct answer editor_all_ask(struct editor *e)
{
	char *text = editor_text(e);
	struct ask_text ask = { .tag = ASK_ALL, .title = "Asuntos, uno por renglón", .initial = text,
		.hint = "Delante, si lo es: [informativo], [remoción 7 por 2,5]. Tab termina.",
		.many = true, .may_be_empty = true, .max = TEXT_MAX, .draft = e->draft };
	struct answer answer = answer_push(ask_text(&ask));

	free(text);
	return answer;
}

struct answer editor_bring_ask(struct editor *e)
{
	for (size_t i = 0; i < e->waiting->n; i++)
		e->mark[i] = editor_find(e, e->waiting->row[i].matter.title) >= 0;
	return answer_push(agenda_bring_new(ASK_BRING, e->waiting, e->mark));
}

struct answer editor_what_ask(struct editor *e, int k)
{
	static const char *const options[WHATS] = {
		[WHAT_TITLE] = "Cambiar su título", [WHAT_CLASS] = "Cambiar su clase",
		[WHAT_MOVE] = "Moverlo a otro lugar", [WHAT_ADD] = "Agregar otro antes",
		[WHAT_DELETE] = "Borrarlo",
	};

	e->at = k;
	return answer_push(ask_choose(ASK_WHAT, e->matter[k].title, options, WHATS, 0));
}

struct answer editor_delete_ask(struct editor *e, int k)
{
	e->at = k;
	return answer_push(ask_confirm(ASK_DELETE, "¿Borrar este asunto?", e->matter[k].title));
}

/* ---- answers ------------------------------------------------------------------------- */

/* The matter as it was answered takes its place in the list. */
static struct answer made(struct editor *e)
{
	if (e->adding)
		editor_insert(e, e->at, &e->making);
	else
		e->matter[e->at] = e->making;
	e->list.cursor = editor_row_of(e, e->at) + e->adding;	/* ready for the next one */
	e->adding = false;
	return editor_changed(e);
}

static struct answer titled(struct editor *e, const char *title)
{
	if (!e->adding) {
		e->matter[e->at].title = arena_dup(&e->arena, title);
		return editor_changed(e);
	}
	e->making = (struct matter){ .title = arena_dup(&e->arena, title), .klass = CLASS_DECISION };
	return class_ask(e);
}

static struct answer classed(struct editor *e, int i)
{
	if (classes[i] == CLASS_REMOCION)
		return removal_ask(e);
	e->making = (struct matter){ .title = e->making.title, .klass = classes[i] };
	return made(e);
}

static struct answer affected(struct editor *e, int i)
{
	e->making = (struct matter){ .title = e->making.title, .klass = CLASS_REMOCION,
		.affected = e->members.seat[i].number };
	return seat_ask(e, ASK_PROMOTER, "Primer lugar que la promueve (I.3: dos por lo menos)", NULL);
}

/* Two promoters at least, none twice and not the affected one; then more until there are none. */
static struct answer promoted(struct editor *e, int i)
{
	struct matter *m = &e->making;
	int seat = i < (int)e->members.n_seats ? e->members.seat[i].number : 0;
	bool again = seat == m->affected;

	for (int p = 0; p < m->n_promoters; p++)
		again = again || m->promoter[p] == seat;
	if (seat != 0 && !again)
		m->promoter[m->n_promoters++] = seat;
	if (seat == 0 || m->n_promoters == PROMOTERS_MAX)
		return made(e);
	if (m->n_promoters < 2)
		return seat_ask(e, ASK_PROMOTER, again ? "Otro lugar: ése ya está en la remoción (I.3)"
		    : "Segundo lugar que la promueve (I.3)", NULL);
	return seat_ask(e, ASK_PROMOTER, again ? "Ése ya está. ¿Otro lugar que la promueve?"
	    : "¿Otro lugar que la promueve?", "Ninguno más");
}

static struct answer brought(struct editor *e)
{
	for (size_t i = 0; i < e->waiting->n; i++) {
		const struct matter *m = &e->waiting->row[i].matter;
		int k = editor_find(e, m->title);

		if (e->mark[i] && k < 0 && editor_room(e))
			editor_insert(e, e->n, m);
		else if (!e->mark[i] && k >= 0)
			editor_take_out(e, k);
	}
	return editor_changed(e);
}

static struct answer what_chosen(struct editor *e, int what)
{
	switch (what) {
	case WHAT_TITLE:
		return editor_title_ask(e, e->at, false);
	case WHAT_CLASS:
		e->making = e->matter[e->at];
		e->adding = false;
		return class_ask(e);
	case WHAT_MOVE:
		e->moving = true;
		e->from = e->at;
		return answer_redraw();
	case WHAT_ADD:
		return editor_title_ask(e, e->at, true);
	default:
		return editor_delete_ask(e, e->at);
	}
}

struct answer editor_result(struct view *v, const struct result *r)
{
	struct editor *e = (struct editor *)v;

	if (!r->yes) {
		if (r->tag == ASK_TITLE || r->tag == ASK_ALL)
			editor_keep(e);	/* without what was being written */
		e->adding = false;
		return answer_redraw();
	}
	switch (r->tag) {
	case ASK_WHAT:
		return what_chosen(e, r->number);
	case ASK_TITLE:
		return titled(e, r->text);
	case ASK_CLASS:
		return classed(e, r->number);
	case ASK_AFFECTED:
		return affected(e, r->number);
	case ASK_PROMOTER:
		return promoted(e, r->number);
	case ASK_DELETE:
		editor_take_out(e, e->at);
		return editor_changed(e);
	case ASK_BRING:
		return brought(e);
	case ASK_ALL:
		buf_cut(&e->said, 0);
		editor_read(e, r->text);
		e->list.cursor = e->raw != NULL ? 0 : editor_row_of(e, e->n);
		return editor_changed(e);
	default:
		return answer_redraw();
	}
}
