/*
 * ballot — an item being voted: a ballot a seat, read back before it is closed (IV, I.3).
 *
 * Only who is entitled has a row, but the cursor stays an index of body->seat[], as in every
 * face: a digit may leave it on a seat without a row, and then the words to say tell so.
 */
#include "config.h"

#include <string.h>

#include "tui/ask.h"
#include "tui/ballot.h"

enum { NARROW = 76 }; /* columns */
enum { ASK_CLOSE = ASK_FACE, ASK_INCOMPLETE, ASK_REST };

int ballot_first(const struct live *l)
{
	const struct state *s = live_state(l);
	int first = -1;

	for (int i = s->body->n_seats - 1; i >= 0; i--)
		if (ballot_standing(s, i) == STANDS_TO_VOTE)
			first = i;
	for (int i = 0; i < s->body->n_seats && first < 0; i++)
		if (ballot_standing(s, i) != STANDS_OUT)
			first = i;
	return first < 0 ? 0 : first;
}

/* ---- rows and seats ------------------------------------------------------------------ */

struct rows {
	const struct live *l;
	int seat[SEATS_MAX]; /* index of body->seat[] of each row */
	struct list list;    /* as shown: the cursor is a row; resting when its seat has none */
};

static void rows_make(const struct live *l, struct rows *r)
{
	const struct state *s = live_state(l);

	r->l = l;
	r->list = l->seats;
	r->list.n = r->list.cursor = 0;
	r->list.resting = true;
	for (int i = 0; i < s->body->n_seats; i++) {
		if (ballot_standing(s, i) == STANDS_OUT)
			continue;
		if (i == l->seats.cursor)
			r->list.resting = false;
		r->list.cursor += i < l->seats.cursor;
		r->seat[r->list.n++] = i;
	}
}

/* Arrows move among the rows; from a seat without one, to the row nearest to it. */
static bool rows_key(struct live *l, int key)
{
	struct rows r;
	bool moved;

	rows_make(l, &r);
	if (r.list.resting && key == K_DOWN)
		r.list.cursor--; /* it rests before the row that follows */
	moved = list_key(&r.list, key);
	if (moved && r.list.n > 0)
		l->seats.cursor = r.seat[r.list.cursor];
	return moved;
}

/* ---- drawing -------------------------------------------------------------------------- */

/* Narrow, the seat's kind is left to the words to say, and only who substitutes is marked. */
static void row_text(const void *ctx, int i, int cols, struct buf *out)
{
	const struct rows *r = ctx;
	const struct state *s = live_state(r->l);
	int seat = r->seat[i];
	bool narrow = cols < NARROW - 5;
	int kind = narrow ? 3 : 19, name = narrow ? 25 : cols - 54, caracter = narrow ? 3 : 9;
	enum caracter c = s->decision[s->voting].ballot[seat].caracter;
	struct buf b = BUF_EMPTY;

	if (name > 40)
		name = 40; /* the rest is for the reason of an excusa */
	buf_addf(&b, "%d %s", s->body->seat[seat].number, narrow ? "" : s->body->seat[seat].kind);
	screen_cell(out, buf_str(&b), kind);
	buf_addc(out, ' ');
	screen_cell(out, ballot_name(s, seat), name);
	buf_addc(out, ' ');
	screen_cell(
	    out, narrow ? (c == CARACTER_SUPLENTE ? "(s)" : "") : caracter_word(c), caracter);
	buf_addc(out, ' ');
	buf_cut(&b, 0);
	ballot_mark(s, seat, &b);
	screen_cell(out, buf_str(&b), cols - kind - name - caracter - 3);
	buf_clear(&b);
}

/* The title, what is voted (in at most so many rows) and why; returns the rows taken. */
static int draw_head(const struct live *l, struct area a, int most)
{
	const struct state *s = live_state(l);
	const struct decision *d = &s->decision[s->voting];
	const struct point *p = &s->point[d->point];
	struct area text = { a.y, a.x + 3, a.rows, a.cols - 3 };
	struct buf b = BUF_EMPTY;
	int row = 1;

	buf_addc(&b, ' ');
	point_no_write(p->no, &b);
	buf_addf(&b, ". %s", p->matter.title);
	screen_row(a, 0, LOOK_STRONG, buf_str(&b), NULL);
	buf_cut(&b, 0);
	buf_addf(&b, "«%s»", d->text);
	text.rows = row + most;
	row += screen_text(text, row, LOOK_PLAIN, buf_str(&b));
	buf_cut(&b, 0);
	ballot_why(s, &b);
	text.rows = row + 2;
	row += screen_text(text, row, LOOK_PLAIN, buf_str(&b));
	buf_clear(&b);
	return row;
}

/* What carries it, or what stops it. */
static void rule_words(const struct state *s, struct buf *out)
{
	if (s->present < s->quorum)
		ballot_quorum_lost(s, out);
	else
		ballot_rule(s, out);
}

/* The counts so far and the rule, indented like the rows. */
static void draw_foot(const struct state *s, struct area a, const char *rule)
{
	struct area text = { a.y, a.x + 2, a.rows, a.cols - 2 };
	struct buf b = BUF_EMPTY;

	buf_add(&b, "   ");
	ballot_counts(s, a.cols < NARROW, &b);
	screen_row(a, 0, LOOK_STRONG, buf_str(&b), NULL);
	screen_text(text, 1, s->present < s->quorum ? LOOK_BAD : LOOK_PLAIN, rule);
	buf_clear(&b);
}

static void ballot_draw(struct live *l, struct area a)
{
	const struct state *s = live_state(l);
	struct buf rule = BUF_EMPTY;
	int head, foot, room;
	struct area list = a;
	struct rows r;

	rule_words(s, &rule);
	list.cols -= 2;
	foot = 1 + screen_text_rows(list, buf_str(&rule));
	rows_make(l, &r);
	room = a.rows - foot - r.list.n - 4; /* a long proposal leaves room for who votes */
	head = draw_head(l, a, room > 2 ? room : 2);
	room = a.rows - head - foot;
	head += room > r.list.n; /* an empty row, if there is one to spare */
	list = (struct area){ a.y + head, a.x, a.rows - head - foot, a.cols };
	if (list.rows > r.list.n)
		list.rows = r.list.n;
	list_draw(&r.list, list, row_text, &r);
	l->seats.top = r.list.top;
	l->seats.page = r.list.page;
	head += list.rows;
	head += head + foot < a.rows;
	draw_foot(s, (struct area){ a.y + head, a.x, a.rows - head, a.cols }, buf_str(&rule));
	buf_clear(&rule);
}

static void ballot_say(const struct live *l, struct buf *out)
{
	const struct state *s = live_state(l);
	int seat = live_seat(l);
	struct buf who = BUF_EMPTY;

	ballot_who(s, seat, &who);
	switch (ballot_standing(s, seat)) {
	case STANDS_TO_VOTE:
		buf_addf(out, "Diga: «%s: ¿el sentido de su voto?»", buf_str(&who));
		break;
	case STANDS_VOTED:
		buf_addf(out, "%s: %s. Enter sigue.", buf_str(&who),
		    ballot_word(&s->decision[s->voting], &s->decision[s->voting].ballot[seat]));
		break;
	case STANDS_OUT:
		buf_addf(out, "El lugar %d no vota: no estaba presente al abrirse la votación.",
		    s->body->seat[seat].number);
		break;
	default:
		buf_addf(out, "%s: no vota. Enter sigue.", buf_str(&who));
	}
	buf_clear(&who);
}

static const struct bar_key *ballot_keys(const struct live *l)
{
	static const struct bar_key voting[] = { { CMD_FAVOR, NULL }, { CMD_CONTRA, NULL },
		{ CMD_ABSTENCION, NULL }, { CMD_EXCUSA, NULL }, { CMD_SIGUE, NULL },
		{ CMD_DESHACE, NULL }, { CMD_RESTO, "resto" }, { CMD_SALE, NULL },
		{ CMD_PALABRA, NULL }, { CMD_NOTA, NULL }, { CMD_HORA, NULL },
		{ CMD_HISTORIA, NULL }, { CMD_PANTALLA, NULL }, { CMD_LUGAR, NULL }, { CMD_MUEVE, NULL },
		{ CMD_VUELVE, NULL }, { CMD_NONE, NULL } };
	static const struct bar_key looking[] = { { CMD_HISTORIA, NULL }, { CMD_MUEVE, NULL },
		{ CMD_VUELVE, NULL }, { CMD_NONE, NULL } };

	return l->looking ? looking : voting;
}

/* ---- keys ------------------------------------------------------------------------------- */

/* A key that repeats says the same again: nothing new to record. */
static struct answer mark(struct live *l, enum sense sense, enum ballot_kind same)
{
	const struct state *s = live_state(l);
	int seat = live_seat(l);
	struct act act = { .kind = ACT_VOTAR, .seat = s->body->seat[seat].number, .sense = sense };

	if (s->decision[s->voting].ballot[seat].kind == same)
		return answer_redraw();
	live_do(l, &act);
	return answer_redraw();
}

static struct answer excuse(struct live *l)
{
	struct act act = { .kind = ACT_EXCUSA,
		.seat = live_state(l)->body->seat[live_seat(l)].number };
	struct buf why = BUF_EMPTY;
	struct act told = act;

	/* Refused before anything is typed, not after. */
	told.text[0] = "…";
	if (!session_may(l->session, &told, &why)) {
		live_note(l, NOTE_REFUSED, buf_str(&why));
		buf_clear(&why);
		return answer_redraw();
	}
	return live_ask(l, &act, NULL);
}

static struct answer rest_ask(struct live *l)
{
	struct buf names = BUF_EMPTY;
	struct view *v;

	if (l->looking || ballot_missing(live_state(l)) == 0) {
		live_note(l, NOTE_REFUSED, "Ya no falta ningún voto por emitir (IV).");
		return answer_redraw();
	}
	ballot_rest(live_state(l), "Votarán a favor", &names);
	v = ask_confirm(ASK_REST, "¿A favor todos los que faltan?", buf_str(&names));
	buf_clear(&names);
	return answer_push(v);
}

/* The read-back. */
static struct answer close_ask(struct live *l)
{
	const struct state *s = live_state(l);
	struct buf b = BUF_EMPTY;
	struct view *v;

	ballot_readback(s, &b);
	v = ask_confirm(ASK_CLOSE, "Lea en voz alta. ¿Se cierra la votación?", buf_str(&b));
	buf_clear(&b);
	return answer_push(v);
}

/* With ballots missing, Enter held down goes back to them and never closes the vote. */
static struct answer incomplete_ask(struct live *l)
{
	static const char *const options[] = {
		"Volver a las boletas y preguntar",
		"Cerrar así: quien falta queda «sin votar»",
	};
	struct buf b = BUF_EMPTY;
	struct view *v;

	ballot_rest(live_state(l), "Sin votar todavía", &b);
	v = ask_choose(ASK_INCOMPLETE, buf_str(&b), options, 2, 0);
	buf_clear(&b);
	return answer_push(v);
}

/* Enter: the next seat whose ballot is missing; after the last one, the read-back. */
static struct answer forward(struct live *l)
{
	const struct state *s = live_state(l);

	for (int i = live_seat(l) + 1; i < s->body->n_seats; i++) {
		if (ballot_standing(s, i) == STANDS_TO_VOTE) {
			l->seats.cursor = i;
			return answer_redraw();
		}
	}
	if (l->looking)
		return answer_redraw();
	return ballot_missing(s) > 0 ? incomplete_ask(l) : close_ask(l);
}

static struct answer ballot_key(struct live *l, int key, enum cmd cmd)
{
	struct buf b = BUF_EMPTY;

	if (rows_key(l, key))
		return answer_redraw();
	switch (cmd) {
	case CMD_FAVOR:
		return mark(l, SENSE_FAVOR, BALLOT_FAVOR);
	case CMD_CONTRA:
		return mark(l, SENSE_CONTRA, BALLOT_CONTRA);
	case CMD_ABSTENCION:
		return mark(l, SENSE_ABSTENCION, BALLOT_ABSTENCION);
	case CMD_EXCUSA:
		return excuse(l);
	case CMD_RESTO:
		return rest_ask(l);
	case CMD_SIGUE:
		return forward(l);
	case CMD_SALE:
	case CMD_PALABRA:
	case CMD_NOTA:
		return live_people(l, cmd);
	default:
		break;
	}
	if (cmd == CMD_NONE || cmd > CMD_CLAUSURA)
		return answer_nothing();
	buf_addf(&b, "Con la votación abierta no se puede «%s»: ciérrela antes con Enter (IV).",
	    keys_def(cmd)->label);
	live_note(l, NOTE_REFUSED, buf_str(&b));
	buf_clear(&b);
	return answer_redraw();
}

/* ---- what was asked ------------------------------------------------------------------------ */

/* What to do next, after a result that leaves something to do. */
static const char *advice(const struct decision *d)
{
	if (d->outcome == OUTCOME_TIE)
		return " No aprueba nada y nadie tiene voto de calidad (IV): discútase y vótese "
		       "otra vez, difiérase, "
		       "o ciérrese el punto sin aprobar.";
	if (d->outcome == OUTCOME_CARRIED && d->subject == SUBJECT_AGENDA)
		return " Falta asentar su aprobación: O.";
	if (d->outcome == OUTCOME_CARRIED && d->subject == SUBJECT_ACTA)
		return " Falta asentar la aprobación del acta.";
	return "";
}

static void close_vote(struct live *l)
{
	int vote = live_state(l)->voting;
	struct buf b = BUF_EMPTY;

	if (!live_do_kind(l, ACT_CERRAR_VOTACION))
		return;
	live_result_words(live_state(l), &live_state(l)->decision[vote], &b);
	buf_add(&b, advice(&live_state(l)->decision[vote]));
	live_note(l, NOTE_DONE, buf_str(&b));
	buf_clear(&b);
}

static struct answer ballot_result(struct live *l, const struct result *r)
{
	struct act rest = { .kind = ACT_VOTAR, .seat = SEAT_REST, .sense = SENSE_FAVOR };

	if (r->tag == ASK_INCOMPLETE && r->yes && r->number == 1)
		return close_ask(l);
	if (r->tag == ASK_INCOMPLETE)
		l->seats.cursor = ballot_first(l);
	else if (r->tag == ASK_REST && r->yes)
		live_do(l, &rest);
	else if (r->tag == ASK_CLOSE && r->yes)
		close_vote(l);
	return answer_redraw();
}

const struct face ballot_face = {
	.name = "VOTACIÓN",
	.help = "Pregunte a cada lugar por el nombre que se indica abajo. F, K, B y X anotan a "
		"favor, en contra, "
		"abstención o excusa del lugar bajo el cursor y no lo mueven; vale el último voto "
		"de cada lugar. "
		"Enter pasa al siguiente que falta. Al final se lee en voz alta quién votó qué, y "
		"otro Enter cierra "
		"la votación y calcula el resultado (IV). Vota cada lugar ocupado al abrirse; en "
		"una remoción, todos "
		"(I.3). Si al cerrar no hay quórum, queda interrumpida y no decide nada (III.2).",
	.draw = ballot_draw,
	.key = ballot_key,
	.keys = ballot_keys,
	.say = ballot_say,
	.result = ballot_result,
};
