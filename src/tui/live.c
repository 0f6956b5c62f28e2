#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/words.h"
#include "tui/ask.h"
#include "tui/live.h"

enum { NOTE_MOST = 3 };	/* rows */
#define GAP_SECONDS 600	/* reopened after this long, the program asks what happened */

const struct state *live_state(const struct live *l)
{
	return session_state(l->session);
}

/* ---- the face ------------------------------------------------------------------------ */

static const struct face *face_of(const struct state *s)
{
	if (s->voting >= 0)
		return &ballot_face;
	switch (s->phase) {
	case PHASE_PLANNED:
	case PHASE_ROLL:
		return &roll_face;
	case PHASE_CLOSED:
	case PHASE_NOT_HELD:
		return &over_face;
	default:
		return &floor_face;
	}
}

/* After every act: the face of the new state, cursors inside their lists. */
static void settle(struct live *l)
{
	const struct state *s = live_state(l);
	const struct face *face = face_of(s);

	if (face != l->face) {
		l->face = face;
		l->on_seats = face != &floor_face;
		l->at_point = -1;	/* the agenda's cursor is led again to what is at hand */
		if (face == &ballot_face)
			l->seats.cursor = ballot_first(l);
	}
	l->seats.n = s->body->n_seats;
	l->points.n = (int)s->n_points;
	if (l->seats.cursor >= l->seats.n)
		l->seats.cursor = l->seats.n > 0 ? l->seats.n - 1 : 0;
	if (l->points.cursor >= l->points.n)
		l->points.cursor = l->points.n > 0 ? l->points.n - 1 : 0;
}

/* ---- acts ------------------------------------------------------------------------------ */

void live_note(struct live *l, enum note_kind kind, const char *text)
{
	l->note_kind = kind;
	buf_cut(&l->note, 0);
	if (kind == NOTE_DONE)
		buf_add(&l->note, text);
	else
		words_sentence(&l->note, text);
}

static void note_done(struct live *l, long seq, const struct act *act)
{
	struct buf b = BUF_EMPTY;
	const struct meeting *m = session_meeting(l->session);
	size_t n;
	const struct entry *log = meeting_log(m, &n);

	buf_add(&b, "Asentado ");
	live_hour_words(log[seq - 1].at, &b);
	buf_add(&b, " · ");
	act_tell(act, &b);
	live_note(l, NOTE_DONE, buf_str(&b));
	buf_clear(&b);
}

bool live_do(struct live *l, const struct act *act)
{
	struct buf why = BUF_EMPTY;
	struct fault f = { FAULT_NONE, "" };
	enum verdict v;
	long seq = 0;

	if (l->looking) {
		live_note(l, NOTE_REFUSED, "Esta sesión se está mirando: aquí no se asienta nada.");
		return false;
	}
	v = session_do(l->session, act, l->has_hour ? &l->hour : NULL, &seq, &why, &f);
	if (v == VERDICT_DONE) {
		note_done(l, seq, act);
		if (!l->hour_stays)
			l->has_hour = false;
	} else {
		live_note(l, v == VERDICT_REFUSED ? NOTE_REFUSED : NOTE_FAILED,
		    v == VERDICT_REFUSED ? buf_str(&why) : fault_sentence(&f));
	}
	buf_clear(&why);
	settle(l);
	return v == VERDICT_DONE;
}

bool live_do_kind(struct live *l, enum act_kind kind)
{
	struct act act = { .kind = kind };

	return live_do(l, &act);
}

bool live_do_seat(struct live *l, enum act_kind kind, int seat)
{
	struct act act = { .kind = kind, .seat = live_state(l)->body->seat[seat].number };

	return live_do(l, &act);
}

int live_seat(const struct live *l)
{
	return l->seats.cursor;
}

void live_seat_words(const struct live *l, int seat, struct buf *out)
{
	const struct state *s = live_state(l);
	const struct person *p = state_sitting(s, seat);
	const struct seat *x = &s->body->seat[seat];

	if (p == NULL)
		p = *x->titular.name != '\0' ? &x->titular : &x->suplente;
	buf_addf(out, "%s, %s", *p->name != '\0' ? p->name : "lugar vacante", x->kind);
}

/* ---- Z and T ------------------------------------------------------------------------------ */

static struct answer undo_ask(struct live *l)
{
	const struct meeting *m = session_meeting(l->session);
	const struct entry *const *list, *last = NULL;
	struct buf b = BUF_EMPTY, why = BUF_EMPTY;
	struct act undo = { .kind = ACT_DESHACER };
	struct view *v;
	size_t n;

	list = meeting_standing(m, &n);
	for (size_t i = 0; i < n; i++)
		if (last == NULL || list[i]->seq > last->seq)
			last = list[i];
	if (last == NULL || !session_may(l->session, &undo, &why)) {
		live_note(l, NOTE_REFUSED, last == NULL ? "No hay nada que deshacer." : buf_str(&why));
		buf_clear(&why);
		return answer_redraw();
	}
	buf_addf(&b, "Acto %ld, de las ", last->seq);
	live_hour_words(last->at, &b);
	buf_add(&b, ":\n    ");
	act_tell(last->act, &b);
	buf_add(&b, "\n\nQueda en la historia, pero el acta ya no lo cuenta.");
	v = ask_confirm(ASK_UNDO, "¿Deshacer lo último?", buf_str(&b));
	buf_clear(&b);
	return answer_push(v);
}

static struct answer hour_kind_ask(struct live *l)
{
	static const char *const options[] = {
		"Sólo para el siguiente acto",
		"Para todo lo que siga, hasta quitarla (captura de una sesión en papel)",
		"Quitarla: usar el reloj",
	};

	return answer_push(ask_choose(ASK_HOUR_KIND, "Hora del hecho", options, l->has_hour ? 3 : 2, 0));
}

static struct answer hour_ask(struct live *l, const struct result *r)
{
	struct ask_text ask = { .tag = ASK_HOUR, .title = "Hora del hecho",
		.hint = "Escriba la hora, como 10:42.", .max = 30 };

	if (!r->yes)
		return answer_redraw();
	if (r->number == 2) {
		l->has_hour = l->hour_stays = false;
		return answer_redraw();
	}
	l->hour_stays = r->number == 1;
	return answer_push(ask_text(&ask));
}

static struct answer hour_set(struct live *l, const struct result *r)
{
	struct when near = live_state(l)->body->planned, at;

	if (!r->yes)
		return answer_redraw();
	meeting_last(session_meeting(l->session), &near);
	l->has_hour = r->text != NULL && when_parse_near(r->text, near, &at) == strlen(r->text);
	if (l->has_hour)
		l->hour = at;
	else
		live_note(l, NOTE_REFUSED, "La hora no se entiende; se escribe como 10:42.");
	return answer_redraw();
}

/* ---- on opening: what happened meanwhile ------------------------------------------------------ */

static struct view *gap_ask(const struct live *l)
{
	static const char *const options[] = {
		"Hubo un receso: asentarlo desde el último acto hasta ahora",
		"La sesión siguió en papel: lo capturaré con su hora",
		"No pasó nada: continuar",
	};
	const struct state *s = live_state(l);
	struct buf b = BUF_EMPTY;
	struct when last, now = env_now(l->env);
	struct view *v = NULL;

	if (l->looking || s->phase < PHASE_ROLL || s->phase > PHASE_APPROVED || s->recess ||
	    meeting_last(session_meeting(l->session), &last) == 0 || now.t - last.t < GAP_SECONDS)
		return NULL;
	buf_addf(&b, "El último acto es de las ");
	live_hour_words(last, &b);
	buf_add(&b, ". ¿Qué pasó desde entonces?");
	if (s->phase == PHASE_ROLL || s->voting >= 0)
		v = ask_choose(ASK_GAP, buf_str(&b), options + 1, 2, 1);
	else
		v = ask_choose(ASK_GAP, buf_str(&b), options, 3, 2);
	buf_clear(&b);
	return v;
}

static struct answer gap_done(struct live *l, const struct result *r)
{
	const struct state *s = live_state(l);
	int choice = r->number + (s->phase == PHASE_ROLL || s->voting >= 0);

	struct answer resumed;

	if (!r->yes || choice == 2)
		return prompt_resume(l, &resumed) ? resumed : answer_redraw();
	meeting_last(session_meeting(l->session), &l->hour);
	l->has_hour = true;
	l->hour_stays = choice == 1;
	if (choice == 0 && live_do_kind(l, ACT_RECESO)) {
		l->has_hour = false;
		live_note(l, NOTE_DONE, "Receso asentado. Confirme quiénes están y reanude la sesión.");
	}
	return answer_redraw();
}

/* ---- the view -------------------------------------------------------------------------------- */

static enum look note_look(enum note_kind k)
{
	return k == NOTE_DONE ? LOOK_GOOD : k == NOTE_REFUSED ? LOOK_WARN : LOOK_BAD;
}

/* The note takes the last rows of the middle, as many as it needs up to three. */
static void draw_note(const struct live *l, struct area *middle)
{
	static const char *const marks[] = { "", "✓ ", "! ", "!! " };
	struct buf b = BUF_EMPTY;
	struct area a = *middle;
	int rows;

	if (l->note_kind == NOTE_NONE)
		return;
	buf_addf(&b, "%s%s", marks[l->note_kind], buf_str(&l->note));
	rows = screen_text_rows(a, buf_str(&b));
	if (rows > NOTE_MOST)
		rows = NOTE_MOST;
	middle->rows -= rows;
	a.y += middle->rows;
	a.rows = rows;
	screen_text(a, 0, note_look(l->note_kind), buf_str(&b));
	buf_clear(&b);
}

static void live_draw(struct view *v)
{
	struct live *l = (struct live *)v;
	struct area middle = screen_middle();
	struct buf say = BUF_EMPTY;

	live_draw_top(l);
	draw_note(l, &middle);
	l->face->draw(l, middle);
	if (l->looking)
		buf_add(&say, "Sólo se puede mirar.");
	else
		l->face->say(l, &say);
	screen_say(buf_str(&say));
	buf_clear(&say);
}

static struct answer clear_hall(struct live *l)
{
	struct fault f = { FAULT_NONE, "" };

	if (l->looking)
		live_note(l, NOTE_REFUSED, "La limpia quien conduce la sesión.");
	else if (session_clear_hall(l->session, &f) < 0)
		live_note(l, NOTE_FAILED, fault_sentence(&f));
	else
		live_note(l, NOTE_DONE, "La pantalla de la sala quedó sólo con el punto, hasta el siguiente acto.");
	return answer_redraw();
}

static struct answer live_key(struct view *v, int key)
{
	struct live *l = (struct live *)v;
	enum cmd cmd = keys_command(key);
	int digit = keys_digit(key);

	l->note_kind = NOTE_NONE;
	switch (cmd) {
	case CMD_HORA:
		return l->looking ? answer_redraw() : hour_kind_ask(l);
	case CMD_DESHACE:
		return l->looking ? answer_redraw() : undo_ask(l);
	case CMD_PANTALLA:
		return clear_hall(l);
	case CMD_HISTORIA:
		return answer_push(history_new(l));
	default:
		break;
	}
	if (key == K_ESC && !(l->face == &floor_face && l->on_seats))
		return answer_pop();
	if (digit > 0 && l->on_seats) {
		int i = body_seat(live_state(l)->body, digit);

		if (i >= 0)
			l->seats.cursor = i;
		return answer_redraw();
	}
	return l->face->key(l, key, cmd);
}

static struct answer live_result(struct view *v, const struct result *r)
{
	struct live *l = (struct live *)v;
	struct act undo = { .kind = ACT_DESHACER };

	settle(l);
	switch (r->tag) {
	case 0:
		return answer_redraw();
	case ASK_TEXT:
		return prompt_result(l, r);
	case ASK_UNDO:
		if (r->yes)
			live_do(l, &undo);
		return answer_redraw();
	case ASK_HOUR_KIND:
		return hour_ask(l, r);
	case ASK_HOUR:
		return hour_set(l, r);
	case ASK_GAP:
		return gap_done(l, r);
	default:
		return l->face->result(l, r);
	}
}

/* The clock of the top line moves each minute; who only looks follows what is recorded. */
static bool live_tick(struct view *v)
{
	struct live *l = (struct live *)v;
	struct fault ignored;	/* it could not be read now: the next time */
	int64_t minute = env_now(l->env).t / 60;
	bool redraw = minute != l->minute;

	l->minute = minute;
	if (!l->looking || v->covered || session_follow(l->session, &ignored) <= 0)
		return redraw;
	settle(l);
	return true;
}

/* What happened since the last act, and what was being typed then. */
static struct answer live_opened(struct view *v)
{
	struct live *l = (struct live *)v;
	struct view *gap = gap_ask(l);
	struct answer resumed;

	if (gap != NULL)
		return answer_push(gap);
	return prompt_resume(l, &resumed) ? resumed : answer_redraw();
}

static const struct bar_key *live_keys(const struct view *v)
{
	const struct live *l = (const struct live *)v;

	return l->face->keys(l);
}

static const char *live_about(const struct view *v)
{
	return ((const struct live *)v)->face->help;
}

static void live_free(struct view *v)
{
	struct live *l = (struct live *)v;

	session_close(l->session);
	buf_clear(&l->note);
	arena_clear(&l->arena);
	free(l);
}

static const struct view_kind live_kind = {
	.name = "Sesión en vivo",
	.about = live_about,
	.draw = live_draw,
	.opened = live_opened,
	.key = live_key,
	.keys = live_keys,
	.result = live_result,
	.tick = live_tick,
	.free = live_free,
};

struct view *live_new(struct session *session, const struct env *env, bool looking)
{
	struct live *l = xcalloc(1, sizeof *l);

	l->view.kind = &live_kind;
	l->session = session;
	l->env = env;
	l->looking = looking;
	arena_init(&l->arena);
	settle(l);
	return &l->view;
}
