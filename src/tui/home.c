#include "config.h"

#include "tui/home.h"

#include <stdlib.h>
#include <string.h>
#include "app/desk_first.h"
#include "base/mem.h"
#include "tui/first.h"
#include "tui/home_inside.h"
#include "tui/life.h"
#include "tui/live.h"
#include "tui/members.h"
#include "tui/plan.h"
#include "tui/register.h"
#include "tui/sessions.h"

enum { ASK_PLAN = 1, ASK_FIRST, ASK_EXPORT };	/* export takes two */

static void note(struct home *h, enum look look, const char *text)
{
	buf_cut(&h->note, 0);
	buf_add(&h->note, text);
	h->note_look = look;
}

/* ---- what there is -------------------------------------------------------------------- */

/* The session at the top of the screen says for itself that it is planned, or live today. */
static bool shown_above(const struct home *h, const struct pending *p)
{
	return h->next >= 0 && p->session == h->pending.session[h->next].id && p->days >= 0 &&
	    (p->kind == PENDING_SESSION || p->kind == PENDING_LIVE);
}

static bool same(const struct pending *a, const struct pending *b)
{
	return a->kind == b->kind && a->session == b->session && a->acuerdo == b->acuerdo &&
	    strcmp(a->reference, b->reference) == 0;
}

/* The cursor stays on what it was on, if that still waits. */
static void keep_cursor(struct home *h, const struct pendings *before)
{
	const struct pending *at = h->list.cursor < (int)before->n ? &before->row[h->list.cursor] : NULL;

	for (int i = 0; at != NULL && i < h->list.n; i++)
		if (same(at, &h->pending.row[i])) {
			list_lead(&h->list, i);
			return;
		}
	if (h->list.cursor >= h->list.n)	/* not to be read before the next drawing */
		h->list.cursor = h->list.n > 0 ? h->list.n - 1 : 0;
}

static void load_pendings(struct home *h, struct fault *f)
{
	struct pendings all, before = h->pending;

	if (desk_pendings(h->desk, &all, f) < 0) {
		note(h, LOOK_BAD, fault_sentence(f));
		pendings_clear(&all);
		return;
	}
	h->pending = all;
	h->next = desk_at_hand(h->desk, all.session, all.n_sessions);
	h->list.n = 0;
	for (size_t i = 0; i < all.n; i++) {	/* those shown go to the front, in their order */
		struct pending p = h->pending.row[i];

		if (shown_above(h, &p))
			continue;
		h->pending.row[i] = h->pending.row[h->list.n];
		h->pending.row[h->list.n++] = p;
	}
	keep_cursor(h, &before);
	pendings_clear(&before);
	if (h->list.n == 0 && h->at == AT_PENDING)
		h->at = AT_NEXT;
}

/* Reads it all again; on failure what was there stays, and the note says why. */
static void load(struct home *h)
{
	struct fault f = { FAULT_NONE, "" };
	int seats;

	desk_sight(h->desk, &h->seen);
	seats = desk_seats(h->desk, &f);
	if (seats < 0) {
		note(h, LOOK_BAD, fault_sentence(&f));
		return;
	}
	h->seats = seats;
	load_pendings(h, &f);
}

/* Is the first run to be done, or to be gone on with? */
static bool starting(struct home *h)
{
	struct fault f = { FAULT_NONE, "" };
	struct first first;
	bool wanted;

	if (desk_first(h->desk, &first, &f) < 0) {
		note(h, LOOK_BAD, fault_sentence(&f));
		return false;
	}
	wanted = first.wanted;
	first_clear(&first);
	return wanted;
}

/* ---- doing ---------------------------------------------------------------------------- */

/* Pushes the view that was made, or tells why it was not. */
static struct answer go(struct home *h, struct view *made, struct fault *f)
{
	if (made != NULL)
		return answer_push(made);
	note(h, LOOK_BAD, fault_sentence(f));
	return answer_redraw();
}

static struct answer enter_session(struct home *h, long id)
{
	struct fault f = { FAULT_NONE, "" };

	return go(h, sessions_enter(h->desk, id, &f), &f);
}

static struct answer plan(struct home *h)
{
	struct fault f = { FAULT_NONE, "" };

	if (home_looking(h))
		return answer_nothing();
	return go(h, plan_new(ASK_PLAN, h->desk, &f), &f);
}

static struct answer enter_next(struct home *h)
{
	return h->next >= 0 ? enter_session(h, h->pending.session[h->next].id) : plan(h);
}

static struct view *home_of(struct desk *desk, struct session *first, bool sample);

static struct answer sample(struct home *h)
{
	struct fault f = { FAULT_NONE, "" };
	struct desk *desk;
	bool made = desk_sample(desk_settings(h->desk), desk_env(h->desk), &desk, &f) == 0;

	return go(h, made ? home_of(desk, NULL, true) : NULL, &f);
}

/* To where it is resolved. */
static struct answer enter_pending(struct home *h, const struct pending *p)
{
	switch (p->kind) {
	case PENDING_ACTA:
		return enter_next(h);
	case PENDING_ACUERDO:
		return answer_push(register_detail_new(h->desk, p->acuerdo, p->session));
	case PENDING_SIGN:
	case PENDING_SEND:
	case PENDING_COPY:
	case PENDING_PUBLISH:
		return answer_push(life_new(h->desk, p->session));
	case PENDING_SEAT:
		return answer_push(members_new(h->desk));
	default:
		return enter_session(h, p->session);
	}
}

static struct answer home_enter(struct home *h)
{
	switch (h->at) {
	case AT_NEXT:
		return enter_next(h);
	case AT_PENDING:
		return enter_pending(h, &h->pending.row[h->list.cursor]);
	default:
		return answer_push(menu_open((enum item)h->item, h->desk));
	}
}

/* ---- moving --------------------------------------------------------------------------- */

static void move_down(struct home *h)
{
	if (h->at == AT_PENDING && h->list.cursor < h->list.n - 1) {
		h->list.cursor++;
	} else if (h->at == AT_NEXT && h->list.n > 0) {
		h->at = AT_PENDING;
		h->list.cursor = 0;
	} else {
		h->at = AT_MENU;
	}
}

static void move_up(struct home *h)
{
	if (h->at == AT_PENDING && h->list.cursor > 0) {
		h->list.cursor--;
	} else if (h->at == AT_MENU && h->list.n > 0) {
		h->at = AT_PENDING;
		h->list.cursor = h->list.n - 1;
	} else {
		h->at = AT_NEXT;
	}
}

static struct answer move(struct home *h, int key)
{
	int by = key == K_LEFT ? -1 : key == K_RIGHT ? 1 : 0;

	if (key == K_DOWN)
		move_down(h);
	else if (key == K_UP)
		move_up(h);
	else if (by != 0 && h->at != AT_MENU)
		h->at = AT_MENU;
	else if (by != 0 && h->item + by >= 0 && h->item + by < ITEMS)
		h->item += by;
	else if (h->at == AT_PENDING)
		list_key(&h->list, key);
	return answer_redraw();
}

static struct answer export_pending(struct home *h)
{
	struct buf csv = BUF_EMPTY;

	pendings_csv(&h->pending, &csv);
	return export_ask(&h->export, ASK_EXPORT, "pendientes.csv", buf_take(&csv));
}

/* ---- the view ------------------------------------------------------------------------- */

static struct answer home_key(struct view *v, int key)
{
	struct home *h = (struct home *)v;
	int digit = keys_digit(key);

	buf_cut(&h->note, 0);
	switch (keys_command(key)) {
	case CMD_VUELVE:
		return answer_pop();
	case CMD_SIGUE:
		return home_enter(h);
	case CMD_NUEVA:
		return plan(h);
	case CMD_PADRON:
		return home_looking(h) ? answer_nothing() : take_ask(&h->take, TAKE_PADRON_FILE);
	case CMD_MUESTRA:
		return sample(h);
	case CMD_EXPORTA:
		return export_pending(h);
	case CMD_LUGAR:
		if (digit > 0 && digit <= ITEMS) {
			h->at = AT_MENU;
			h->item = digit - 1;
		}
		return answer_redraw();
	case CMD_CAMPO:
		h->at = h->at == AT_MENU ? AT_NEXT : AT_MENU;
		return answer_redraw();
	default:
		return move(h, key);
	}
}

static struct answer begin(struct home *h)
{
	return starting(h) ? answer_push(first_new(ASK_FIRST, h->desk)) : answer_redraw();
}

static struct answer home_result(struct view *v, const struct result *r)
{
	struct home *h = (struct home *)v;
	struct answer answer;

	if (export_result(&h->export, r, &answer, &h->note)) {
		h->note_look = LOOK_PLAIN;
		return answer;
	}
	if (take_result(&h->take, r, &answer)) {
		note(h, h->take.look, buf_str(&h->take.note));
		if (h->take.kept)
			load(h);
		return answer;
	}
	load(h);
	if (r->tag == ASK_FIRST && !r->yes)
		return r->number == FIRST_SAMPLE ? sample(h) : answer_pop();
	if (r->tag == ASK_PLAN && r->yes) {
		h->at = AT_NEXT;
		note(h, LOOK_GOOD, "✓ La sesión quedó planeada.");
	}
	return begin(h);
}

static struct answer home_opened(struct view *v)
{
	struct home *h = (struct home *)v;
	struct session *first = h->first;

	h->first = NULL;
	if (first == NULL)
		return begin(h);
	return answer_push(live_new(first, desk_env(h->desk), home_looking(h)));
}

/* The file is checked after the first frame; who only looks sees what the writer does. */
static bool home_tick(struct view *v)
{
	struct home *h = (struct home *)v;
	int64_t minute = env_now(desk_env(h->desk)).t / 60;
	bool redraw = minute != h->minute;
	char *health = h->checked ? NULL : desk_health(h->desk);

	h->checked = true;
	if (health != NULL) {
		note(h, LOOK_WARN, health);
		redraw = true;
	}
	free(health);
	if (!v->covered && desk_stale(h->desk, &h->seen)) {
		load(h);
		redraw = true;
	}
	h->minute = minute;
	return redraw;
}

static const struct bar_key *home_keys(const struct view *v)
{
	static const struct bar_key writing[] = {
		{ CMD_SIGUE, "abre" }, { CMD_MUEVE, NULL }, { CMD_LUGAR, "menú" }, { CMD_VUELVE, "sale" },
		{ CMD_NUEVA, NULL }, { CMD_PADRON, NULL }, { CMD_MUESTRA, NULL }, { CMD_CAMPO, "al menú" },
		{ CMD_EXPORTA, NULL }, { CMD_NONE, NULL }
	};
	static const struct bar_key only_looking[] = {
		{ CMD_SIGUE, "mira" }, { CMD_MUEVE, NULL }, { CMD_LUGAR, "menú" }, { CMD_VUELVE, "sale" },
		{ CMD_EXPORTA, NULL }, { CMD_NONE, NULL }
	};

	return home_looking((const struct home *)v) ? only_looking : writing;
}

static void home_free(struct view *v)
{
	struct home *h = (struct home *)v;

	session_close(h->first);
	pendings_clear(&h->pending);
	take_clear(&h->take);
	export_clear(&h->export);
	desk_close(h->desk);
	buf_clear(&h->note);
	free(h);
}

static const struct view_kind home_kind = {
	.name = "Inicio",
	.help = "Arriba, la sesión en curso o la próxima; en medio, lo que está pendiente, lo más urgente "
	    "primero, con el numeral que lo pide; abajo, el menú. Enter abre lo que está bajo el cursor: una "
	    "sesión donde se quedó, un pendiente donde se resuelve. Esc sale del programa; nada se pierde.",
	.draw = home_draw,
	.key = home_key,
	.keys = home_keys,
	.opened = home_opened,
	.result = home_result,
	.tick = home_tick,
	.free = home_free,
};

static struct view *home_of(struct desk *desk, struct session *first, bool sample_body)
{
	struct home *h = xcalloc(1, sizeof *h);

	h->view.kind = &home_kind;
	h->desk = desk;
	h->first = first;
	h->sample = sample_body;
	h->next = -1;
	take_init(&h->take, desk);
	if (first == NULL)	/* else when it comes to be seen: home_result() */
		load(h);
	return &h->view;
}

struct view *home_new(struct desk *desk, struct session *first)
{
	return home_of(desk, first, false);
}
