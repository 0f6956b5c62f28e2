#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "tui/ask.h"
#include "tui/correct.h"
#include "tui/touch.h"

enum { WAY_SENSE, WAY_SEAT, WAY_TEXT, WAY_HOUR, WAY_REPLACE, WAY_INSERT, WAY_UNDO };
enum {
	ASK_WAY = 1,
	ASK_SENSE,
	ASK_SEAT,
	ASK_NEW_TEXT,
	ASK_NEW_HOUR,
	ASK_LINE,
	ASK_REASON,
	ASK_SURE
};

void correct_init(struct correct *c, struct live *l)
{
	*c = (struct correct){ .l = l };
	arena_init(&c->arena);
}

void correct_clear(struct correct *c)
{
	arena_clear(&c->arena);
	free(c->typed);
}

const struct entry *correct_standing(const struct live *l, long seq)
{
	size_t n;
	const struct entry *const *list = meeting_standing(session_meeting(l->session), &n);

	for (size_t i = 0; i < n; i++)
		if (list[i]->seq == seq)
			return list[i];
	return NULL;
}

void correct_words(const struct act *act, struct buf *out)
{
	if (act->inner == NULL) {
		act_tell(act, out);
		return;
	}
	buf_addf(out, "%s %ld ", act_word(act->kind), act->ref);
	if (act->has_at) {
		buf_addc(out, '@');
		live_hour_words(act->at, out);
		buf_addc(out, ' ');
	}
	act_tell(act->inner, out);
	if (act->text[0] != NULL)
		buf_addf(out, " | %s", act->text[0]);
}

int correct_text_of(const struct act *act)
{
	static const struct {
		enum act_kind kind;
		int text;
	} texts[] = {
		{ ACT_AGREGAR, 0 },
		{ ACT_PALABRA, 1 },
		{ ACT_NOTA, 0 },
		{ ACT_ANEXO, 0 },
		{ ACT_PROPUESTA, 0 },
		{ ACT_OBJETAR, 0 },
		{ ACT_EXCUSA, 0 },
		{ ACT_ACUERDO, 0 },
		{ ACT_VOTO_PARTICULAR, 0 },
		{ ACT_SEGUIMIENTO, 2 },
		{ ACT_DIFERIR, 0 },
		{ ACT_OBSERVADOR, 0 },
		{ ACT_INVITADO, 0 },
		{ ACT_ABRIR, 0 },
	};

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		if (texts[i].kind == act->kind)
			return texts[i].text;
	return -1;
}

/* ---- the questions ------------------------------------------------------------------- */

/* From now on this is the act being corrected. */
static void take(struct correct *c, const struct entry *e)
{
	arena_clear(&c->arena);
	free(c->typed);
	c->typed = NULL;
	c->again = c->done = false;
	c->l->note_kind = NOTE_NONE;
	c->seq = e->seq;
	c->at = e->at;
	c->old = act_copy(&c->arena, e->act);
	c->act = (struct act){ .kind = ACT_RECTIFICAR, .ref = e->seq };
}

static void title_words(const struct correct *c, struct buf *out)
{
	buf_addf(out, "Acto %ld · ", c->seq);
	live_hour_words(c->at, out);
	buf_add(out, " · ");
	correct_words(c->old, out);
}

struct answer correct_begin(struct correct *c, const struct entry *e)
{
	static const char *const words[] = {
		[WAY_SENSE] = "Corregir el sentido del voto",
		[WAY_SEAT] = "El voto era de otro lugar",
		[WAY_TEXT] = "Cambiar su texto",
		[WAY_HOUR] = "Cambiar su hora",
		[WAY_REPLACE] = "Sustituirlo por otro acto, escrito como en el dictado",
		[WAY_INSERT] = "Intercalar después de él un acto olvidado",
		[WAY_UNDO] = "Deshacerlo: el acta ya no lo cuenta",
	};
	bool ballot = e->act->kind == ACT_VOTAR && e->act->seat != SEAT_REST;
	bool approved =
	    live_state(c->l)->phase == PHASE_APPROVED; /* then only undoing is admitted */
	const char *option[CORRECT_WAYS];
	struct buf title = BUF_EMPTY;
	struct view *v;
	int n = 0;

	take(c, e);
	for (int way = WAY_SENSE; way <= WAY_UNDO; way++) {
		if ((way <= WAY_SEAT && !ballot) ||
		    (way == WAY_TEXT && correct_text_of(e->act) < 0) ||
		    (way != WAY_UNDO && approved))
			continue;
		c->way[n] = way;
		option[n++] = words[way];
	}
	title_words(c, &title);
	v = ask_choose(ASK_WAY, buf_str(&title), option, n, 0);
	buf_clear(&title);
	return answer_push(v);
}

static struct answer sense_ask(const struct correct *c)
{
	const char *option[] = { sense_word(SENSE_FAVOR), sense_word(SENSE_CONTRA),
		sense_word(SENSE_ABSTENCION) };
	struct buf title = BUF_EMPTY;
	struct view *v;

	buf_add(&title, "Sentido correcto del voto de ");
	touch_seat_words(
	    live_state(c->l), touch_decision(live_state(c->l), c->seq), c->old->seat, &title);
	v = ask_choose(ASK_SENSE, buf_str(&title), option, 3, (int)c->old->sense - 1);
	buf_clear(&title);
	return answer_push(v);
}

/* The seats entitled in that vote, with who had them then. */
static struct answer seat_ask(struct correct *c)
{
	const struct state *s = live_state(c->l);
	const struct decision *d = touch_decision(s, c->seq);
	const char *option[SEATS_MAX];
	struct buf b = BUF_EMPTY;
	int n = 0, here = 0;

	for (int i = 0; i < s->body->n_seats; i++) {
		if (d != NULL && !d->ballot[i].entitled)
			continue;
		if (s->body->seat[i].number == c->old->seat)
			here = n;
		buf_cut(&b, 0);
		touch_seat_words(s, d, s->body->seat[i].number, &b);
		c->seat[n] = i;
		option[n++] = arena_dup(&c->arena, buf_str(&b));
	}
	buf_clear(&b);
	return answer_push(ask_choose(ASK_SEAT, "¿De qué lugar era el voto?", option, n, here));
}

static void keep(void *ctx, const char *text)
{
	const struct correct *c = ctx;
	struct buf field = BUF_EMPTY;

	buf_addf(&field, "corrige %ld", c->seq);
	session_draft_keep(c->l->session, buf_str(&field), text);
	buf_clear(&field);
}

/* What was being written for this very act when it was left; NULL if nothing. Caller frees. */
static char *kept(const struct correct *c)
{
	struct buf field = BUF_EMPTY;
	char *what, *text;

	if (!session_draft(c->l->session, &what, &text))
		return NULL;
	buf_addf(&field, "corrige %ld", c->seq);
	if (strcmp(what, buf_str(&field)) != 0) {
		free(text);
		text = NULL;
	}
	free(what);
	buf_clear(&field);
	return text;
}

static struct answer text_ask(struct correct *c)
{
	struct ask_text ask = { .tag = ASK_NEW_TEXT,
		.many = true,
		.may_be_empty = c->old->kind == ACT_PALABRA,
		.hint = "Como debe leerse en el acta. Tab termina; Esc lo deja como estaba.",
		.max = 10000,
		.draft = { keep, c } };
	struct buf title = BUF_EMPTY;
	char *draft = kept(c);
	struct view *v;

	buf_addf(&title, "Acto %ld · %s", c->seq, act_word(c->old->kind));
	if (c->old->kind == ACT_PALABRA)
		buf_addf(&title, " · %s", c->old->text[0]);
	ask.title = buf_str(&title);
	ask.initial = draft != NULL ? draft : c->old->text[correct_text_of(c->old)];
	v = ask_text(&ask);
	free(draft);
	buf_clear(&title);
	return answer_push(v);
}

struct answer correct_text(struct correct *c, const struct entry *e)
{
	take(c, e);
	return text_ask(c);
}

static struct answer hour_ask(struct correct *c)
{
	struct ask_text ask = { .tag = ASK_NEW_HOUR,
		.title = "Hora en que ocurrió",
		.hint = "Como 10:42. Debe caber entre el acto anterior y el siguiente.",
		.max = 30 };
	struct buf hour = BUF_EMPTY;
	struct view *v;

	live_hour_words(c->at, &hour);
	ask.initial = c->typed != NULL ? c->typed : buf_str(&hour);
	v = ask_text(&ask);
	buf_clear(&hour);
	return answer_push(v);
}

static struct answer line_ask(struct correct *c)
{
	struct ask_text ask = { .tag = ASK_LINE, .max = 10000 };
	struct buf line = BUF_EMPTY, hint = BUF_EMPTY, title = BUF_EMPTY;
	struct view *v;

	if (c->act.kind == ACT_RECTIFICAR) {
		act_write(c->old, &line);
		act_usage(c->old->kind, &hint);
		buf_addf(&title, "Acto que sustituye al %ld", c->seq);
	} else {
		buf_add(&hint, "Como en el dictado: «presente 4», «nota …», «votar 3 favor».");
		buf_addf(&title, "Acto olvidado, después del %ld", c->seq);
	}
	ask.title = buf_str(&title);
	ask.hint = buf_str(&hint);
	ask.initial = c->typed != NULL ? c->typed : buf_str(&line);
	v = ask_text(&ask);
	buf_clear(&line);
	buf_clear(&hint);
	buf_clear(&title);
	return answer_push(v);
}

/* ---- what was answered ------------------------------------------------------------------ */

/* It is not understood: says why, and then asks again with what was typed. */
static struct answer not_understood(struct correct *c, const char *typed, const char *why)
{
	char *copy = xstrdup(typed);

	free(c->typed);
	c->typed = copy;
	c->again = true;
	return answer_push(ask_message("No se entiende", why));
}

/* The old act with one thing changed takes its place. */
static struct act *replacement(struct correct *c)
{
	struct act *inner = arena_alloc(&c->arena, sizeof *inner);

	*inner = *c->old;
	c->act.inner = inner;
	return inner;
}

/* Would the act read the same? Then there is nothing to record, as when Enter is held down. */
static bool changes_nothing(const struct correct *c)
{
	struct buf was = BUF_EMPTY, is = BUF_EMPTY;
	bool same;

	if (c->act.kind != ACT_RECTIFICAR || (c->act.has_at && c->act.at.t != c->at.t))
		return false;
	act_tell(c->old, &was);
	act_tell(c->act.inner, &is);
	same = strcmp(buf_str(&was), buf_str(&is)) == 0;
	buf_clear(&was);
	buf_clear(&is);
	return same;
}

/* After the new act, its reason; unless it is no new one. */
static struct answer reason_ask(struct correct *c)
{
	struct ask_text ask = { .tag = ASK_REASON,
		.title = "Motivo de la corrección",
		.hint =
		    "El acta lo dice si cambia algo ya decidido. Enter sin escribir si no lo hay.",
		.may_be_empty = true,
		.max = 1000 };

	if (changes_nothing(c)) {
		live_note(c->l, NOTE_REFUSED, "Así estaba: no hay nada que corregir.");
		return answer_redraw();
	}
	return answer_push(ask_text(&ask));
}

static struct answer way_taken(struct correct *c, int way)
{
	switch (way) {
	case WAY_SENSE:
		return sense_ask(c);
	case WAY_SEAT:
		return seat_ask(c);
	case WAY_TEXT:
		return text_ask(c);
	case WAY_HOUR:
		replacement(c);
		return hour_ask(c);
	case WAY_INSERT:
		c->act.kind = ACT_INTERCALAR;
		return line_ask(c);
	case WAY_UNDO:
		c->act.kind = ACT_DESHACER;
		return reason_ask(c);
	default:
		return line_ask(c);
	}
}

/* Reads "[@10:30] nota …" into the correction. What is wrong with it; NULL if nothing. */
static const char *line_read(struct correct *c, const char *line)
{
	struct act *inner = arena_alloc(&c->arena, sizeof *inner);
	struct when at = c->at;
	const char *error;
	size_t n;

	line += strspn(line, " ");
	c->act.has_at = *line == '@';
	if (c->act.has_at) {
		n = when_parse_near(line + 1, c->at, &at);
		if (n == 0)
			return "La hora después de @ se escribe como @10:30.";
		c->act.at = at;
		line += 1 + n;
	}
	error = act_parse(line, at, &c->arena, inner);
	if (error == NULL && (inner->kind == ACT_DESHACER || inner->inner != NULL))
		error = "una corrección no puede contener otra corrección";
	if (error == NULL)
		c->act.inner = inner;
	return error;
}

static struct answer line_taken(struct correct *c, const char *typed)
{
	const char *error = line_read(c, typed);

	if (error != NULL)
		return not_understood(c, typed, error);
	free(c->typed);
	c->typed = NULL;
	return c->act.kind == ACT_INTERCALAR && !c->act.has_at ? hour_ask(c) : reason_ask(c);
}

static struct answer hour_taken(struct correct *c, const char *typed)
{
	c->act.has_at =
	    *typed != '\0' && when_parse_near(typed, c->at, &c->act.at) == strlen(typed);
	if (!c->act.has_at)
		return not_understood(c, typed, "La hora se escribe como 10:42.");
	return reason_ask(c);
}

/* Shows what it does, if it can be done; else says which later act stands in the way. */
static struct answer sure_ask(struct correct *c)
{
	struct buf b = BUF_EMPTY;
	struct view *v;

	if (touch_words(c->l, &c->act, correct_standing(c->l, c->seq), &b))
		v = ask_confirm(ASK_SURE, "¿Asentar la corrección?", buf_str(&b));
	else
		v = ask_message("No se puede corregir así", buf_str(&b));
	buf_clear(&b);
	return answer_push(v);
}

static struct answer record(struct correct *c)
{
	struct buf b = BUF_EMPTY;

	c->done = live_do(c->l, &c->act);
	if (c->done) {
		session_draft_drop(c->l->session);
		buf_add(&b, "Asentado: ");
		correct_words(&c->act, &b);
		live_note(c->l, NOTE_DONE, buf_str(&b));
	}
	buf_clear(&b);
	return answer_redraw();
}

struct answer correct_result(struct correct *c, const struct result *r)
{
	const char *text = r->text != NULL ? r->text : "";
	bool again = c->again;

	c->again = false;
	if (again)
		return c->act.inner == NULL ? line_ask(c) : hour_ask(c);
	if (!r->yes)
		return answer_redraw();
	switch (r->tag) {
	case ASK_WAY:
		return way_taken(c, c->way[r->number]);
	case ASK_SENSE:
		replacement(c)->sense = (enum sense)(SENSE_FAVOR + r->number);
		return reason_ask(c);
	case ASK_SEAT:
		replacement(c)->seat = live_state(c->l)->body->seat[c->seat[r->number]].number;
		return reason_ask(c);
	case ASK_NEW_TEXT:
		replacement(c)->text[correct_text_of(c->old)] =
		    *text != '\0' ? arena_dup(&c->arena, text) : NULL;
		return reason_ask(c);
	case ASK_NEW_HOUR:
		return hour_taken(c, text);
	case ASK_LINE:
		return line_taken(c, text);
	case ASK_REASON:
		c->act.text[0] = *text != '\0' ? arena_dup(&c->arena, text) : NULL;
		return sure_ask(c);
	case ASK_SURE:
		return record(c);
	default:
		return answer_redraw();
	}
}
