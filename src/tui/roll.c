/*
 * roll — the roll call, until the quorum is declared (III.2, VIII.1).
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/words.h"
#include "tui/ask.h"
#include "tui/live.h"

#define ROLL_KIND 20	/* columns for seat and sector; titular and suplente share the rest */

enum { ASK_CLOCK = ASK_FACE, ASK_START, ASK_NOT_HELD };

static const char *mark(const struct seat_now *now, enum caracter sitting, enum caracter column)
{
	if (sitting == column)
		return "●";
	if (sitting != CARACTER_NONE)
		return "·";
	return now->called ? "–" : "?";
}

static const char *shown_name(const struct state *s, int i, enum caracter column)
{
	const struct seat *x = &s->body->seat[i];
	const struct seat_now *now = &s->seat[i];

	if (column == CARACTER_TITULAR && now->reason != NULL)
		return NULL;
	if (column == CARACTER_TITULAR)
		return *x->titular.name != '\0' ? x->titular.name : "(vacante)";
	return now->suplente != NULL ? now->suplente->name : "(sin suplente)";
}

static bool nobody(const struct state *s, int i, enum caracter column)
{
	return column == CARACTER_TITULAR ? *s->body->seat[i].titular.name == '\0'
					  : s->seat[i].suplente == NULL;
}

/* Of each of the two columns of names. */
static int name_cols(int cols)
{
	return (cols - ROLL_KIND - 4) / 2 - 2;
}

static void roll_row(const void *ctx, int i, int cols, struct buf *out)
{
	const struct live *l = ctx;
	const struct state *s = live_state(l);
	const struct seat_now *now = &s->seat[i];
	enum caracter sitting = state_caracter(s, i);
	int name = name_cols(cols);
	struct buf b = BUF_EMPTY;

	buf_addf(&b, "%d %s", s->body->seat[i].number, s->body->seat[i].kind);
	screen_cell(out, buf_str(&b), ROLL_KIND);
	for (enum caracter c = CARACTER_TITULAR; c <= CARACTER_SUPLENTE; c++) {
		const char *shown = shown_name(s, i, c);

		buf_addf(out, " %s ", nobody(s, i, c) ? " " : mark(now, sitting, c));
		buf_cut(&b, 0);
		if (shown == NULL)
			buf_addf(&b, "justificó: %s", now->reason);
		else
			buf_add(&b, shown);
		screen_cell(out, buf_str(&b), name);
	}
	buf_clear(&b);
}

static const char *reading_words(const struct state *s)
{
	return s->body->rules.quorum == QUORUM_LITERAL ? "lectura literal" : "mitad entera más uno";
}

/* At a vacant seat there is nobody to call. */
static bool to_call(const struct state *s, int i)
{
	return !s->seat[i].called && !body_vacant(s->body, i);
}

/* "Faltan por llamar 6 y 7." and whether there is quorum, with the reading in force. */
static void roll_summary(const struct live *l, struct buf *out)
{
	const struct state *s = live_state(l);
	int missing = 0, shown = 0;

	if (s->phase == PHASE_PLANNED) {
		buf_addf(out, "La sesión aún no comienza. Al abrirla quedan fijos sus reglas, sus integrantes y su "
		    "orden del día. %s %d %s", s->quorum == 1 ? "Hace falta" : "Hacen falta", s->quorum,
		    s->quorum == 1 ? "presente" : "presentes");
		buf_addf(out, " (50\u00a0%% más uno de %d, %s; III.2).", body_quorum_base(s->body), reading_words(s));
		return;
	}
	for (int i = 0; i < s->body->n_seats; i++)
		missing += to_call(s, i);
	if (missing > 0)
		buf_add(out, missing == 1 ? "Falta por llamar " : "Faltan por llamar ");
	for (int i = 0; i < s->body->n_seats && missing > 0; i++) {
		if (!to_call(s, i))
			continue;
		shown++;
		if (shown > 12) {
			buf_addf(out, " y %d más", missing - 12);
			break;
		}
		buf_addf(out, "%s%d", shown == 1 ? "" : shown == missing ? " y " : ", ", s->body->seat[i].number);
	}
	if (missing > 0)
		buf_add(out, ". ");
	buf_add(out, s->present >= s->quorum ? "Ya hay quórum: " : "Aún no hay quórum: ");
	live_present_words(s, out);
	buf_addf(out, " (50\u00a0%% más uno de %d, %s; III.2).", body_quorum_base(s->body),
	    reading_words(s));
}

static void roll_titles(struct area a)
{
	int name = name_cols(list_cols(a));
	struct buf b = BUF_EMPTY;

	buf_add(&b, "   ");
	screen_cell(&b, "Lugar", ROLL_KIND);
	buf_add(&b, "   ");
	screen_cell(&b, "Titular", name);
	buf_add(&b, "   Suplente");
	screen_row(a, 0, LOOK_STRONG, buf_str(&b), NULL);
	buf_clear(&b);
}

static void roll_draw(struct live *l, struct area a)
{
	const struct state *s = live_state(l);
	struct area list = a;
	struct buf b = BUF_EMPTY;
	int observers = 0, foot = 5, bottom = a.y + a.rows;

	for (size_t i = 0; i < s->n_guests; i++)
		observers += s->guest[i].observer;
	roll_titles(a);
	list.y += 1;
	list.rows = a.rows - 2 - foot;
	if (list.rows > l->seats.n)
		list.rows = l->seats.n;
	list_draw(&l->seats, list, roll_row, l);
	a.y = list.y + list.rows + 1;
	a.rows = bottom - a.y;
	buf_addf(&b, "   Observadores %d   Invitados %zu", observers, s->n_guests - (size_t)observers);
	screen_row(a, 0, LOOK_PLAIN, buf_str(&b), NULL);
	buf_cut(&b, 0);
	roll_summary(l, &b);
	screen_text(a, 2, LOOK_PLAIN, buf_str(&b));
	buf_clear(&b);
}

static void roll_say(const struct live *l, struct buf *out)
{
	const struct state *s = live_state(l);
	struct buf words = BUF_EMPTY;

	if (s->phase == PHASE_PLANNED) {
		buf_add(out, "Diga: «Vamos a pasar lista.» Enter comienza.");
		return;
	}
	live_seat_words(l, live_seat(l), &words);
	buf_addf(out, "Diga: «%s»", buf_str(&words));
	buf_clear(&words);
}

static const struct bar_key *roll_keys(const struct live *l)
{
	static const struct bar_key planned[] = {
		{ CMD_SIGUE, "comienza" }, { CMD_HISTORIA, NULL }, { CMD_VUELVE, NULL }, { CMD_NONE, NULL }
	};
	static const struct bar_key calling[] = {
		{ CMD_PRESENTE, NULL }, { CMD_SUPLENTE, NULL }, { CMD_AUSENTE, NULL }, { CMD_JUSTIFICA, NULL },
		{ CMD_SIGUE, NULL }, { CMD_QUORUM, NULL }, { CMD_SALE, NULL }, { CMD_ACREDITA, NULL },
		{ CMD_OBSERVADOR, NULL }, { CMD_INVITADO, NULL }, { CMD_PALABRA, NULL }, { CMD_NOTA, NULL },
		{ CMD_HORA, NULL }, { CMD_DESHACE, NULL }, { CMD_HISTORIA, NULL }, { CMD_NO_CELEBRADA, NULL }, { CMD_PANTALLA, NULL },
		{ CMD_LUGAR, NULL }, { CMD_MUEVE, NULL }, { CMD_VUELVE, NULL }, { CMD_NONE, NULL }
	};
	static const struct bar_key looking[] = { { CMD_MUEVE, NULL }, { CMD_LUGAR, NULL },
		{ CMD_HISTORIA, NULL }, { CMD_VUELVE, NULL }, { CMD_NONE, NULL } };

	if (l->looking)
		return looking;
	return live_state(l)->phase == PHASE_PLANNED ? planned : calling;
}

static struct answer roll_open(struct live *l)
{
	const struct body *b = live_state(l)->body;
	struct act act = { .kind = ACT_ABRIR };

	return live_ask(l, &act, b->place);
}

/* ---- the hour at which it really begins (design §3), when the clock is doubtful ---- */

static struct answer roll_start(struct live *l)
{
	struct buf why = BUF_EMPTY, now = BUF_EMPTY;
	struct answer answer;

	if (l->looking || l->has_hour || !session_clock_doubtful(l->session, &why)) {
		buf_clear(&why);
		return roll_open(l);
	}
	buf_add(&now, "Empieza ahora: ");
	words_moment_short(&now, when_civil(env_now(l->env)));
	const char *const options[] = { buf_str(&now), "Empezó a otra hora: la escribo" };
	answer = answer_push(ask_choose(ASK_CLOCK, buf_str(&why), options, 2, 1));
	buf_clear(&why);
	buf_clear(&now);
	return answer;
}

static struct answer roll_ask_start(void)
{
	struct ask_text ask = { .tag = ASK_START, .title = "Hora en que empezó", .max = 30,
		.hint = "Como 10:05, del día de la convocatoria, o 2026-03-25 10:05." };

	return answer_push(ask_text(&ask));
}

/* Whoever tells the hour is not trusting the clock: the acts that follow are told theirs too. */
static struct answer roll_start_at(struct live *l, const char *text)
{
	struct when at;

	if (when_parse_near(text, live_state(l)->body->planned, &at) != strlen(text)) {
		live_note(l, NOTE_REFUSED, "La hora no se entiende; se escribe como 10:05.");
		return answer_redraw();
	}
	l->hour = at;
	l->has_hour = l->hour_stays = true;
	return roll_open(l);
}

/* ---- the attempt ends ----------------------------------------------------------------- */

static struct answer roll_end(struct live *l)
{
	const struct act act = { .kind = ACT_NO_CELEBRADA };

	return live_ask(l, &act, NULL);
}

/* Of all that is recorded here this alone is never undone: the question comes before its motive. */
static struct answer roll_ask_end(struct live *l)
{
	const struct state *s = live_state(l);
	struct buf b = BUF_EMPTY;
	struct answer answer;

	if (l->looking)
		return roll_end(l);
	buf_add(&b, "Hay ");
	live_present_words(s, &b);
	buf_add(&b, ". Con esto termina el intento: queda constancia de quiénes vinieron, la sesión no gasta "
	    "número y ya no se puede instalar.\nNo se puede deshacer.");
	answer = answer_push(ask_confirm(ASK_NOT_HELD, "¿No se celebra la sesión?", buf_str(&b)));
	buf_clear(&b);
	return answer;
}

static struct answer roll_command(struct live *l, enum cmd cmd)
{
	const struct state *s = live_state(l);
	int seat = live_seat(l);
	struct act act = { .seat = s->body->seat[seat].number };

	switch (cmd) {
	case CMD_ACREDITA:
		act.kind = ACT_PRESENTE;
		act.caracter = CARACTER_SUPLENTE;
		return live_ask(l, &act, NULL);
	case CMD_JUSTIFICA:
		act.kind = ACT_AUSENTE;
		return live_ask(l, &act, NULL);
	case CMD_AUSENTE:
		live_do_seat(l, ACT_AUSENTE, seat);
		return answer_redraw();
	case CMD_QUORUM:
		live_do_kind(l, ACT_QUORUM);
		return answer_redraw();
	case CMD_NO_CELEBRADA:
		return roll_ask_end(l);
	default:
		return live_people(l, cmd);
	}
}

static struct answer roll_key(struct live *l, int key, enum cmd cmd)
{
	if (live_state(l)->phase == PHASE_PLANNED)
		return key == K_ENTER ? roll_start(l) : answer_nothing();
	if (list_key(&l->seats, key))
		return answer_redraw();
	if (key == K_ENTER) {
		if (l->seats.cursor < l->seats.n - 1)
			l->seats.cursor++;
		return answer_redraw();
	}
	return roll_command(l, cmd);
}

static struct answer roll_result(struct live *l, const struct result *r)
{
	if (r->tag == ASK_CLOCK && r->yes)
		return r->number == 0 ? roll_open(l) : roll_ask_start();
	if (r->tag == ASK_START && r->yes)
		return roll_start_at(l, r->text);
	if (r->tag == ASK_NOT_HELD && r->yes)
		return roll_end(l);
	return answer_redraw();
}

const struct face roll_face = {
	.name = "PASE DE LISTA",
	.help = "Llame a cada lugar por el nombre que se indica abajo y marque quién contesta. Cuando contesta "
	    "quien suple, U; si alguien sin registro acredita la suplencia en la puerta, está en esta lista: "
	    "«acreditar suplente». Con los presentes necesarios, Q declara el quórum (III.2) e instala la "
	    "sesión. Si no se reúne, «no celebrada» deja constancia y no gasta número.",
	.draw = roll_draw,
	.key = roll_key,
	.keys = roll_keys,
	.say = roll_say,
	.result = roll_result,
};
