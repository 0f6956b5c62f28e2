/*
 * members_seat — one seat, or the facilitator: what can be done with it.
 */
#include "config.h"

#include <stdlib.h>

#include "base/mem.h"
#include "tui/ask.h"
#include "tui/members_inside.h"

/* Each option of the menu is one. */
enum seat_act {
	SEAT_NAME_TITULAR, SEAT_NAME_SUPLENTE, SEAT_MEND_TITULAR, SEAT_MEND_SUPLENTE, SEAT_END_TITULAR,
	SEAT_END_SUPLENTE, SEAT_KIND, SEAT_ABOLISH, SEAT_HISTORY
};

enum { NEW_SEAT = -1 };		/* in the menu of new ones; else its place among those that went */

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
	if (s != NULL && !s->coming)
		menu_offer(&m, SEAT_ABOLISH, xstrdup("Suprimir el lugar"));
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

/* The first number that no seat bears, nor bore one that was abolished. */
static int free_number(const struct members *m)
{
	int last = m->n_seats > 0 ? m->seat[m->n_seats - 1].number : 0;

	if (m->n_gone > 0 && m->gone[m->n_gone - 1].number > last)
		last = m->gone[m->n_gone - 1].number;
	return last + 1;
}

static struct answer open_new(struct board *b, int number, const char *kind, const char *what)
{
	struct member_change c = { .act = MEMBER_APPOINT };
	char *title = xasprintf("%s: titular del lugar %d", what, number);
	struct answer a;

	c.m.seat = number;
	c.m.caracter = CARACTER_TITULAR;
	c.m.kind = kind;
	c.m.since = b->m.date;
	a = board_form(b, &c, title);
	free(title);
	return a;
}

/* One that was abolished comes back with whoever is named to it. */
struct answer board_new_seat(struct board *b)
{
	struct menu m = { .b = b };

	if (b->m.n_gone == 0)
		return open_new(b, free_number(&b->m), "", "Lugar nuevo");
	menu_offer(&m, NEW_SEAT, xasprintf("Uno que no había: el %d", free_number(&b->m)));
	for (size_t i = 0; i < b->m.n_gone && m.n < OPTIONS_MAX; i++)
		menu_offer(&m, (int)i, xasprintf("El %d, %s, que se suprimió", b->m.gone[i].number,
		    b->m.gone[i].kind));
	return menu_ask(&m, ASK_NEW, "¿Qué lugar?");
}

struct answer board_new_chosen(struct board *b, int option)
{
	int i = b->option[option];

	if (i == NEW_SEAT || i >= (int)b->m.n_gone)
		return open_new(b, free_number(&b->m), "", "Lugar nuevo");
	return open_new(b, b->m.gone[i].number, b->m.gone[i].kind, "Vuelve el lugar");
}

static struct answer abolish(struct board *b)
{
	const struct member_seat *s = board_seat(b);
	struct member_change c = { .act = MEMBER_ABOLISH };
	char *title = xasprintf("Suprimir el lugar %d, %s", s->number, s->kind);
	struct answer a;

	c.m.seat = s->number;
	c.m.since = *s->abolished != '\0' ? s->abolished : b->m.date;
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
	case SEAT_ABOLISH:
		return abolish(b);
	default:
		return answer_push(members_history_new(b->desk, s != NULL ? s->number : 0));
	}
}
