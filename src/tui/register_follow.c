/*
 * register_follow — progress of an acuerdo told outside the sessions: its state, what
 * happened, when, and the file that proves it.
 */
#include "config.h"

#include "tui/register.h"

#include <stdlib.h>
#include <string.h>
#include "app/desk_members.h"
#include "base/env.h"
#include "base/mem.h"
#include "base/when.h"
#include "tui/ask.h"
#include "tui/list.h"
#include "tui/pager.h"
#include "tui/screen.h"

enum field { FIELD_STATE, FIELD_TEXT, FIELD_DATE, FIELD_FILE, FIELD_SAVE, FIELDS };
enum { ASK_FIELD = 1, ASK_LEAVE };

struct follow {
	struct view view;
	struct desk *desk;
	int	 tag;
	int64_t	 acuerdo;
	char	*text[FIELDS];		/* as written; the state as a word */
	struct list fields;
	struct pager wording;
	bool	 changed;
};

static const char *const labels[FIELDS] = { "Estado", "Qué pasó", "Fecha", "Evidencia", "Anotar el seguimiento" };
static const char *const states[] = { "pendiente", "en proceso", "cumplido", "sin efecto" };
enum { STATES = 4 };

static struct desk_progress progress_of(const struct follow *w)
{
	return (struct desk_progress){ .state = w->text[FIELD_STATE], .text = w->text[FIELD_TEXT],
		.date = w->text[FIELD_DATE], .file = w->text[FIELD_FILE] };
}

/* ---- drawing ------------------------------------------------------------------------------ */

static void field_row(const void *ctx, int i, int cols, struct buf *out)
{
	const struct follow *w = ctx;
	const char *value = i == FIELD_SAVE ? "" : w->text[i];
	struct buf day = BUF_EMPTY;
	char iso[11];

	if (*value == '\0' && i == FIELD_TEXT)
		value = "(falta)";
	else if (*value == '\0' && i == FIELD_FILE)
		value = "(sin archivo)";
	if (i == FIELD_DATE && date_read(value, iso)) {
		desk_day_words(iso, &day);
		value = buf_str(&day);
	}
	screen_cell(out, labels[i], 22);
	screen_cell(out, value, cols - 22);
	buf_clear(&day);
}

static void follow_draw(struct view *v)
{
	struct follow *w = (struct follow *)v;
	const struct desk_progress p = progress_of(w);
	struct fault f = { FAULT_NONE, "" };
	struct area a = screen_middle(), list = a;
	int since;

	term_wipe(a, LOOK_PLAIN);
	screen_row(a, 0, LOOK_STRONG, " Seguimiento entre sesiones (VI.8)", NULL);
	list.y += 1;
	list.rows = FIELDS;
	list_draw(&w->fields, list, field_row, w);
	a.y += FIELDS + 2;
	a.rows -= FIELDS + 2;
	pager_draw(&w->wording, a, false);
	if (w->fields.cursor != FIELD_SAVE) {
		screen_say("Enter cambia el renglón; al final, anotar.");
		return;
	}
	since = desk_progress_check(w->desk, w->acuerdo, &p, &f);
	screen_say(since < 0 ? fault_sentence(&f) : since > 0 ?
	    "Enter lo anota. El estado no cambia: hay otro seguimiento posterior." :
	    "Enter lo anota. No se borra: un error se aclara con otro seguimiento.");
}

/* ---- asking ------------------------------------------------------------------------------- */

static int state_index(const struct follow *w)
{
	for (int i = 0; i < STATES; i++)
		if (strcmp(w->text[FIELD_STATE], states[i]) == 0)
			return i;
	return 0;
}

static struct view *ask_field(const struct follow *w)
{
	static const char *const hints[FIELDS] = {
		[FIELD_TEXT] = "Qué se hizo o qué falta. Tab termina.",
		[FIELD_DATE] = "Cuándo pasó, como 2026-03-25 o 25/3/2026.",
		[FIELD_FILE] = "Un archivo que lo pruebe, como ~/mapa.pdf: se guarda una copia. Puede faltar.",
	};
	enum field field = (enum field)w->fields.cursor;
	struct ask_text ask = { .tag = ASK_FIELD, .title = labels[field], .hint = hints[field],
		.initial = w->text[field], .many = field == FIELD_TEXT, .may_be_empty = field != FIELD_DATE,
		.max = field == FIELD_TEXT ? 5000 : 4000 };

	if (field == FIELD_STATE)
		return ask_choose(ASK_FIELD, "¿En qué estado queda?", states, STATES, state_index(w));
	return ask_text(&ask);
}

static struct answer save(struct follow *w)
{
	const struct desk_progress p = progress_of(w);
	struct fault f = { FAULT_NONE, "" };

	if (desk_progress(w->desk, w->acuerdo, &p, &f) < 0)
		return answer_push(ask_message("No se anotó", fault_sentence(&f)));
	return answer_pop_with(w->tag, true, 0);
}

static struct answer follow_key(struct view *v, int key)
{
	struct follow *w = (struct follow *)v;

	switch (key) {
	case K_ESC:
		return w->changed ? answer_push(ask_confirm(ASK_LEAVE, "¿Salir sin anotar el seguimiento?", NULL))
				  : answer_pop_with(w->tag, false, 0);
	case K_ENTER:
		return w->fields.cursor == FIELD_SAVE ? save(w) : answer_push(ask_field(w));
	case K_SPACE:
	case K_PAGE_UP:
	case K_PAGE_DOWN:
		pager_key(&w->wording, key);
		return answer_redraw();
	default:
		return list_key(&w->fields, key) ? answer_redraw() : answer_nothing();
	}
}

/* The field answered, and on to the next one. */
static struct answer follow_result(struct view *v, const struct result *r)
{
	struct follow *w = (struct follow *)v;
	enum field field = (enum field)w->fields.cursor;

	if (r->tag == ASK_LEAVE && r->yes)
		return answer_pop_with(w->tag, false, 0);
	if (r->tag != ASK_FIELD || !r->yes || field == FIELD_SAVE)
		return answer_redraw();
	free(w->text[field]);
	w->text[field] = xstrdup(field == FIELD_STATE ? states[r->number] : r->text);
	w->changed = true;
	w->fields.cursor++;
	return answer_redraw();
}

static const struct bar_key *follow_keys(const struct view *v)
{
	static const struct bar_key keys[] = {
		{ CMD_SIGUE, "cambia o anota" }, { CMD_MUEVE, NULL }, { CMD_VUELVE, NULL }, { CMD_NONE, NULL }
	};

	(void)v;
	return keys;
}

static void follow_free(struct view *v)
{
	struct follow *w = (struct follow *)v;

	for (int i = 0; i < FIELDS; i++)
		free(w->text[i]);
	pager_clear(&w->wording);
	free(w);
}

static const struct view_kind follow_kind = {
	.name = "Seguimiento",
	.help = "Lo que pasó con el acuerdo entre sesiones: en qué estado queda, qué se hizo y cuándo, y si lo hay, el "
	    "archivo que lo prueba. De ese archivo se guarda una copia junto a la base, con su huella SHA-256. El "
	    "estado del acuerdo es el del seguimiento de fecha más reciente, sea de una sesión o de aquí (VI.8).",
	.overlay = true,
	.draw = follow_draw,
	.key = follow_key,
	.keys = follow_keys,
	.result = follow_result,
	.free = follow_free,
};

struct view *register_follow_new(int tag, struct desk *desk, const struct desk_acuerdo *a)
{
	struct follow *w = xcalloc(1, sizeof *w);
	char today[DATE_SIZE];
	struct buf wording = BUF_EMPTY;

	w->view.kind = &follow_kind;
	w->desk = desk;
	w->tag = tag;
	w->acuerdo = a->id;
	w->text[FIELD_STATE] = xstrdup(a->open ? "en proceso" : a->state);
	w->text[FIELD_TEXT] = xstrdup("");
	w->text[FIELD_DATE] = xstrdup(when_date(env_now(desk_env(desk)), today));
	w->text[FIELD_FILE] = xstrdup("");
	w->fields.n = FIELDS;
	buf_addf(&wording, "%s\n%s", a->folio, a->text);
	pager_init(&w->wording, buf_str(&wording));
	buf_clear(&wording);
	return &w->view;
}
