/*
 * people — arrivals, relief and departures from any step (III.2), turns, notes.
 */
#include "config.h"

#include "tui/live.h"

/* One key for titular and one for suplente: who arrives, or who relieves the other. */
static struct answer occupy(struct live *l, enum caracter caracter)
{
	const struct state *s = live_state(l);
	int seat = live_seat(l);
	struct act act = { .kind = ACT_PRESENTE, .seat = s->body->seat[seat].number, .caracter = caracter };
	enum caracter now = state_caracter(s, seat);

	if (now == caracter) {
		live_note(l, NOTE_REFUSED, "Ya está presente en ese lugar.");
		return answer_redraw();
	}
	if (now != CARACTER_NONE)
		act.kind = ACT_RELEVAR;
	/* Nobody registered to step in: accredit at the door. */
	if (caracter == CARACTER_SUPLENTE && s->seat[seat].suplente == NULL)
		return live_ask(l, &act, NULL);
	if (caracter == CARACTER_TITULAR && act.kind == ACT_PRESENTE)
		act.caracter = CARACTER_NONE;	/* the short form: «presente 3» */
	live_do(l, &act);
	return answer_redraw();
}

static struct answer leave(struct live *l)
{
	live_do_seat(l, ACT_RETIRARSE, live_seat(l));
	return answer_redraw();
}

/* The turn of the seat under the cursor, or of somebody named when no seat is meant. */
static struct answer floor_to(struct live *l)
{
	const struct state *s = live_state(l);
	struct act act = { .kind = ACT_PALABRA };
	struct buf who = BUF_EMPTY;
	struct answer a;

	if (l->on_seats && s->body->n_seats > 0 && s->seat[live_seat(l)].stay >= 0) {
		buf_addf(&who, "%d", s->body->seat[live_seat(l)].number);
		act.text[0] = buf_str(&who);
	}
	a = live_ask(l, &act, NULL);
	buf_clear(&who);
	return a;
}

struct answer live_people(struct live *l, enum cmd cmd)
{
	struct act act = { .kind = ACT_COUNT };

	switch (cmd) {
	case CMD_PRESENTE:
		return occupy(l, CARACTER_TITULAR);
	case CMD_SUPLENTE:
		return occupy(l, CARACTER_SUPLENTE);
	case CMD_SALE:
		return leave(l);
	case CMD_PALABRA:
		return floor_to(l);
	case CMD_OBSERVADOR:
		act.kind = ACT_OBSERVADOR;
		break;
	case CMD_INVITADO:
		act.kind = ACT_INVITADO;
		break;
	case CMD_NOTA:
		act.kind = ACT_NOTA;
		break;
	case CMD_ANEXO:
		act.kind = ACT_ANEXO;
		break;
	default:
		return answer_nothing();
	}
	return live_ask(l, &act, NULL);
}
