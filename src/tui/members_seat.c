/*
 * members_seat — one seat, or the facilitator: what can be done with it.
 */
#include "config.h"

#include <stdlib.h>

#include "base/mem.h"
#include "tui/ask.h"
#include "tui/members_board.h"

/* Each option of the menu is one. */
enum seat_act {
	SEAT_NAME_TITULAR, SEAT_NAME_SUPLENTE, SEAT_MEND_TITULAR, SEAT_MEND_SUPLENTE, SEAT_END_TITULAR,
	SEAT_END_SUPLENTE, SEAT_KIND, SEAT_HISTORY
};

void menu_offer(struct menu *m, int does, char *text)
{
	m->b->option[m->n] = does;
	m->text[m->n++] = text;
}

struct answer menu_ask(struct menu *m, int tag, const char *title)
{
	struct view *v = ask_choose(tag, title, (const char *const *)m->text, m->n, 0);

	for (int i = 0; i < m->n; i++)
		free(m->text[i]);
	return answer_push(v);
}

static void offer_naming(struct menu *m, enum seat_act act, const struct member *x, const char *what)
{
	menu_offer(m, act, x != NULL ? xasprintf("Relevar: %s, %s", what, x->name) : xasprintf("Nombrar %s", what));
}

static void offer_rest(struct menu *m, enum seat_act act, const struct member *x, const char *what)
{
	if (x != NULL)
		menu_offer(m, act, xasprintf("%s %s", what, x->name));
}

struct answer board_open_seat(struct board *b)
{
	const struct member_seat *s = board_seat(b);
	const struct member *titular = s != NULL ? s->titular : b->m.facilitator;
	const struct member *suplente = s != NULL ? s->suplente : NULL;
	struct menu m = { .b = b };
	struct answer a;
	char *title;

	if (board_looking(b))
		return answer_push(members_history_new(b->desk, s != NULL ? s->number : 0));
	offer_naming(&m, SEAT_NAME_TITULAR, titular, s != NULL ? "titular" : "quien facilita");
	if (s != NULL)
		offer_naming(&m, SEAT_NAME_SUPLENTE, suplente, "suplente");
	offer_rest(&m, SEAT_MEND_TITULAR, titular, "Corregir una errata de");
	offer_rest(&m, SEAT_MEND_SUPLENTE, suplente, "Corregir una errata de");
	offer_rest(&m, SEAT_END_TITULAR, titular, "Terminar el nombramiento de");
	offer_rest(&m, SEAT_END_SUPLENTE, suplente, "Terminar el nombramiento de");
	if (s != NULL)
		menu_offer(&m, SEAT_KIND, xstrdup("Cambiar el tipo del lugar"));
	menu_offer(&m, SEAT_HISTORY, xstrdup("Historia"));
	title = s != NULL ? xasprintf("Lugar %d, %s", s->number, s->kind) : xstrdup("Facilitación");
	a = menu_ask(&m, ASK_SEAT, title);
	free(title);
	return a;
}

struct answer board_form(struct board *b, const struct member_change *c, const char *title)
{
	return answer_push(member_form_new(ASK_FORM, b->desk, c, title));
}

/* The successor comes today unless said otherwise, for whom the former represents. */
static struct answer name_somebody(struct board *b, enum caracter caracter)
{
	const struct member_seat *s = board_seat(b);
	bool titular = caracter == CARACTER_TITULAR;
	const struct member *old = s == NULL ? b->m.facilitator : titular ? s->titular : s->suplente;
	const struct member *pair = s == NULL ? NULL : titular ? s->suplente : s->titular;
	const struct member *like = old != NULL ? old : pair;
	struct member_change c = { .act = MEMBER_APPOINT };
	struct buf title = BUF_EMPTY;
	struct answer a;

	c.m.seat = s != NULL ? s->number : 0;
	c.m.caracter = s != NULL ? caracter : CARACTER_NONE;
	c.m.kind = s != NULL ? s->kind : "Facilitador";
	c.m.represents = like != NULL ? like->represents : "";
	c.m.since = b->m.date;
	buf_add(&title, old != NULL ? "Relevo: " : "Nombramiento: ");
	member_place(&c.m, &title);
	if (s != NULL)
		buf_addf(&title, ", %s", s->kind);
	a = board_form(b, &c, buf_str(&title));
	buf_clear(&title);
	return a;
}

struct answer board_new_seat(struct board *b)
{
	struct member_change c = { .act = MEMBER_APPOINT };
	char *title;
	struct answer a;

	c.m.seat = b->m.n_seats > 0 ? b->m.seat[b->m.n_seats - 1].number + 1 : 1;
	c.m.caracter = CARACTER_TITULAR;
	c.m.since = b->m.date;
	title = xasprintf("Lugar nuevo: titular del lugar %d", c.m.seat);
	a = board_form(b, &c, title);
	free(title);
	return a;
}

static struct answer change_kind(struct board *b)
{
	struct member_change c = { .act = MEMBER_KIND };
	char *title = xasprintf("Tipo del lugar %d", board_seat(b)->number);
	struct answer a;

	c.m.seat = board_seat(b)->number;
	c.m.kind = board_seat(b)->kind;
	a = board_form(b, &c, title);
	free(title);
	return a;
}

struct answer board_seat_chosen(struct board *b, int option)
{
	const struct member_seat *s = board_seat(b);
	const struct member *titular = s != NULL ? s->titular : b->m.facilitator;

	switch ((enum seat_act)b->option[option]) {
	case SEAT_NAME_TITULAR:
		return name_somebody(b, CARACTER_TITULAR);
	case SEAT_NAME_SUPLENTE:
		return name_somebody(b, CARACTER_SUPLENTE);
	case SEAT_MEND_TITULAR:
		return answer_push(member_form_of(ASK_FORM, b->desk, MEMBER_MEND, titular));
	case SEAT_MEND_SUPLENTE:
		return answer_push(member_form_of(ASK_FORM, b->desk, MEMBER_MEND, s->suplente));
	case SEAT_END_TITULAR:
		return answer_push(member_form_of(ASK_FORM, b->desk, MEMBER_END, titular));
	case SEAT_END_SUPLENTE:
		return answer_push(member_form_of(ASK_FORM, b->desk, MEMBER_END, s->suplente));
	case SEAT_KIND:
		return change_kind(b);
	default:
		return answer_push(members_history_new(b->desk, s != NULL ? s->number : 0));
	}
}
