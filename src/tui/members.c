#include "config.h"

#include "tui/members_inside.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "tui/ask.h"
#include "tui/screen.h"

enum { KIND = 21, MARK = 2, WARNING_ROWS = 5 };

void member_name(const struct member *m, struct buf *out)
{
	buf_addf(out, "%s%s%s", m->title, *m->title != '\0' ? " " : "", m->name);
}

void member_place(const struct member *m, struct buf *out)
{
	if (m->seat == 0)
		buf_add(out, "facilitación");
	else
		buf_addf(out, "%s del lugar %d", caracter_word(m->caracter), m->seat);
}

/* ---- rows ---------------------------------------------------------------------------- */

static int n_seats(const struct board *b)
{
	return (int)b->m.n_seats;
}

bool board_looking(const struct board *b)
{
	return desk_holder(b->desk) != NULL || *b->date != '\0';
}

const struct member_seat *board_seat(const struct board *b)
{
	return b->list.cursor < n_seats(b) ? &b->m.seat[b->list.cursor] : NULL;
}

static bool on_facilitator(const struct board *b)
{
	return b->list.cursor == n_seats(b);
}

static bool on_new(const struct board *b)
{
	return !board_looking(b) && b->list.cursor == n_seats(b) + 1;
}

static void say(struct board *b, const char *text)
{
	buf_cut(&b->said, 0);
	buf_add(&b->said, text);
}

/* The cursor stays on its seat, or on its row of those below. */
static void load(struct board *b)
{
	struct fault f = { FAULT_NONE, "" };
	int below = n_seats(b) > 0 ? b->list.cursor - n_seats(b) : -1, at = 0;
	int seat = board_seat(b) != NULL ? board_seat(b)->number : 0;
	struct members m;

	desk_sight(b->desk, &b->seen);
	if (desk_members(b->desk, *b->date != '\0' ? b->date : NULL, &m, &f) < 0) {
		say(b, fault_sentence(&f));
		return;
	}
	members_clear(&b->m);
	b->m = m;
	b->list.n = n_seats(b) + (board_looking(b) ? 2 : 3);
	while (below < 0 && at < n_seats(b) && b->m.seat[at].number != seat)
		at++;
	if (below < 0 && at < n_seats(b))
		list_lead(&b->list, at);
	else if (below >= 0)
		list_lead(&b->list, n_seats(b) + below);
	if (b->list.cursor >= b->list.n)
		b->list.cursor = b->list.n - 1;
}

/* ---- drawing ------------------------------------------------------------------------- */

static void draw_top(const struct board *b)
{
	struct buf left = BUF_EMPTY, left2 = BUF_EMPTY, right = BUF_EMPTY, right2 = BUF_EMPTY;

	desk_heading(b->desk, &left);
	desk_day_words(b->m.date, &right);
	buf_add(&left2, "Integrantes");
	if (b->m.term_now >= 0)
		buf_addf(&left2, " · Periodo %s", b->m.term[b->m.term_now].name);
	if (desk_holder(b->desk) != NULL)
		buf_add(&right2, "SÓLO MIRAR");
	else if (*b->date != '\0')
		buf_add(&right2, "COMO ERA ESE DÍA");
	else
		buf_addf(&right2, "%d %s", n_seats(b), n_seats(b) == 1 ? "lugar" : "lugares");
	screen_top(buf_str(&left), buf_str(&right), buf_str(&left2), buf_str(&right2));
	buf_clear(&left);
	buf_clear(&left2);
	buf_clear(&right);
	buf_clear(&right2);
}

static bool warned(const struct board *b, int seat)
{
	for (size_t i = 0; i < b->m.n_warnings; i++)
		if (b->m.warning[i].seat == seat)
			return true;
	return false;
}

/* A place and the two that may sit there; the facilitator has no suplente. */
static void place_row(const char *mark, const char *place, const char *titular, const char *suplente,
    int cols, struct buf *out)
{
	int name = (cols - KIND - MARK) / 2;

	screen_cell(out, mark, MARK);
	screen_cell(out, place, KIND - 1);
	buf_addc(out, ' ');
	screen_cell(out, titular, name - 1);
	buf_addc(out, ' ');
	screen_cell(out, suplente, name);
}

static void board_row(const void *ctx, int i, int cols, struct buf *out)
{
	const struct board *b = ctx;
	const struct member_seat *s = i < n_seats(b) ? &b->m.seat[i] : NULL;
	struct buf place = BUF_EMPTY;

	if (s != NULL) {
		buf_addf(&place, "%d %s", s->number, s->kind);
		place_row(s->warnings > 0 ? "!" : "", buf_str(&place),
		    s->titular != NULL ? s->titular->name : "(vacante)",
		    s->suplente != NULL ? s->suplente->name : "(sin suplente)", cols, out);
	} else if (i == n_seats(b)) {
		place_row(warned(b, 0) ? "!" : "", "  Facilita", b->m.facilitator != NULL ?
		    b->m.facilitator->name : "(nadie)", "", cols, out);
	} else {
		screen_cell(out, i == b->list.n - 1 ? "  Directorio, historia, periodo y más…"
						    : "  Nuevo lugar…", cols);
	}
	buf_clear(&place);
}

static int draw_warning(const struct board *b, size_t i, struct area a, int row)
{
	const struct member_warning *w = &b->m.warning[i];
	struct buf text = BUF_EMPTY;
	int took;

	buf_addf(&text, "! %s (%s)", w->text, w->numeral);
	took = screen_text(a, row, LOOK_WARN, buf_str(&text));
	buf_clear(&text);
	return took;
}

/* Those of the row under the cursor first, then all the others, as far as there is room. */
static void draw_warnings(const struct board *b, struct area a)
{
	int here = board_seat(b) != NULL ? board_seat(b)->number : on_facilitator(b) ? 0 : -1, row = 1;
	struct buf title = BUF_EMPTY;

	if (b->m.n_warnings == 0)
		buf_add(&title, b->m.n_all > 0 ? " Sin avisos." : " Todavía no hay integrantes.");
	else
		buf_addf(&title, " Avisos: %zu", b->m.n_warnings);
	screen_row(a, 0, LOOK_STRONG, buf_str(&title),
	    b->m.n_warnings > 1 ? "el último renglón los muestra completos " : NULL);
	buf_clear(&title);
	for (int pass = 0; pass < 2; pass++)
		for (size_t i = 0; i < b->m.n_warnings; i++)
			if ((b->m.warning[i].seat == here) == (pass == 0))
				row += draw_warning(b, i, a, row);
}

static void board_draw(struct view *v)
{
	struct board *b = (struct board *)v;
	struct area a = screen_middle(), list = a;
	struct buf head = BUF_EMPTY;

	draw_top(b);
	buf_add(&head, "   ");
	place_row("", "Lugar", "Titular", "Suplente", a.cols - 5, &head);
	screen_row(a, 0, LOOK_STRONG, buf_str(&head), NULL);
	buf_clear(&head);
	list.y += 1;
	list.rows = b->list.n < a.rows - WARNING_ROWS - 2 ? b->list.n : a.rows - WARNING_ROWS - 2;
	list_draw(&b->list, list, board_row, b);
	a.y += list.rows + 2;
	a.rows -= list.rows + 2;
	draw_warnings(b, a);
	screen_say(b->said.len > 0 ? buf_str(&b->said)
	    : on_new(b) ? "Enter nombra a quien ocupe un lugar nuevo."
	    : b->list.cursor == b->list.n - 1 ? "Enter muestra qué más se puede hacer."
	    : board_looking(b) ? "Enter muestra la historia del lugar."
			       : "Enter: relevar, corregir, terminar o su historia.");
}

/* ---- the whole ------------------------------------------------------------------------- */

static struct answer show_warnings(const struct board *b)
{
	struct buf text = BUF_EMPTY;
	struct view *v;

	for (size_t i = 0; i < b->m.n_warnings; i++)
		buf_addf(&text, "! %s (%s)\n", b->m.warning[i].text, b->m.warning[i].numeral);
	v = ask_message("Avisos de la integración", text.len > 0 ? buf_str(&text) : "No hay ninguno.");
	buf_clear(&text);
	return answer_push(v);
}

/* The term of that day is mended; without one, a new one is kept. */
static struct answer term(struct board *b)
{
	struct member_change c = { .act = MEMBER_TERM };

	if (b->m.term_now >= 0)
		c.term = b->m.term[b->m.term_now];
	return board_form(b, &c, "Periodo de la integración (I.4)");
}

static struct answer next_term(struct board *b)
{
	struct member_change c = { .act = MEMBER_TERM };

	return board_form(b, &c, "Otro periodo (I.4)");
}

static struct answer ask_date(const struct board *b)
{
	struct ask_text ask = { .tag = ASK_DATE, .title = "Integración de otro día",
		.hint = "Como 2025-03-25 o 25/3/2025; vacío, hoy.", .initial = b->date, .may_be_empty = true, .max = 10 };

	return answer_push(ask_text(&ask));
}

static struct answer ask_more(struct board *b)
{
	struct menu m = { .b = b };

	menu_offer(&m, CMD_DIRECTORIO, xstrdup("Directorio, y exportarlo (VIII)"));
	menu_offer(&m, CMD_HISTORIA, xstrdup("Historia de todos los lugares (I.2)"));
	menu_offer(&m, CMD_AVISOS, xasprintf("Avisos: %zu", b->m.n_warnings));
	menu_offer(&m, CMD_FECHA, xstrdup("Ver la integración de otro día"));
	if (!board_looking(b)) {
		menu_offer(&m, CMD_PERIODO, b->m.term_now >= 0 ?
		    xasprintf("Corregir el periodo %s (I.4)", b->m.term[b->m.term_now].name) :
		    xstrdup("Registrar el periodo (I.4)"));
		if (b->m.term_now >= 0)
			menu_offer(&m, CMD_NONE, xstrdup("Registrar otro periodo, anterior o siguiente (I.4)"));
	}
	return menu_ask(&m, ASK_MORE, "Integrantes");
}

static struct answer command(struct board *b, enum cmd cmd)
{
	switch (cmd) {
	case CMD_DIRECTORIO:
	case CMD_EXPORTA:
		return answer_push(members_directory_new(b->desk, *b->date != '\0' ? b->date : NULL));
	case CMD_HISTORIA:
		return answer_push(members_history_new(b->desk, -1));
	case CMD_AVISOS:
		return show_warnings(b);
	case CMD_FECHA:
		return ask_date(b);
	case CMD_PERIODO:
		return board_looking(b) ? answer_nothing() : term(b);
	case CMD_LUGAR_NUEVO:
		return board_looking(b) ? answer_nothing() : board_new_seat(b);
	default:
		return answer_redraw();
	}
}

static struct answer enter(struct board *b)
{
	if (b->list.cursor == b->list.n - 1)
		return ask_more(b);
	return on_new(b) ? board_new_seat(b) : board_open_seat(b);
}

/* A date that is none stays as it was, and says so. */
static struct answer date_chosen(struct board *b, const char *written)
{
	char iso[DATE_SIZE];

	if (*written != '\0' && !date_read(written, iso)) {
		say(b, "Eso no es una fecha: se escribe como 2025-03-25 o 25/3/2025.");
		return answer_redraw();
	}
	strcpy(b->date, *written != '\0' ? iso : "");
	load(b);
	return answer_redraw();
}

/* ---- the view ------------------------------------------------------------------------- */

static struct answer board_key(struct view *v, int key)
{
	struct board *b = (struct board *)v;
	enum cmd cmd = keys_command(key);

	buf_cut(&b->said, 0);
	if (cmd == CMD_SIGUE)
		return enter(b);
	if (cmd == CMD_VUELVE)
		return *b->date != '\0' ? date_chosen(b, "") : answer_pop();
	if (cmd == CMD_LUGAR) {
		for (int i = 0; i < n_seats(b); i++)
			if (b->m.seat[i].number == keys_digit(key))
				b->list.cursor = i;
		return answer_redraw();
	}
	return list_key(&b->list, key) ? answer_redraw() : command(b, cmd);
}

static struct answer board_result(struct view *v, const struct result *r)
{
	struct board *b = (struct board *)v;

	if (r->tag == ASK_SEAT && r->yes)
		return board_seat_chosen(b, r->number);
	if (r->tag == ASK_NEW && r->yes)
		return board_new_chosen(b, r->number);
	if (r->tag == ASK_MORE && r->yes)
		return b->option[r->number] == CMD_NONE ? next_term(b) : command(b, (enum cmd)b->option[r->number]);
	if (r->tag == ASK_DATE && r->yes)
		return date_chosen(b, r->text);
	load(b);		/* the history below may have changed something too */
	if (r->tag == ASK_FORM && r->yes)
		say(b, "✓ Quedó registrado.");
	return answer_redraw();
}

static bool board_tick(struct view *v)
{
	struct board *b = (struct board *)v;

	if (v->covered || !desk_stale(b->desk, &b->seen))
		return false;
	load(b);
	return true;
}

static const struct bar_key *board_keys(const struct view *v)
{
	static const struct bar_key writing[] = {
		{ CMD_SIGUE, "abre" }, { CMD_MUEVE, NULL }, { CMD_VUELVE, NULL }, { CMD_HISTORIA, NULL },
		{ CMD_LUGAR, NULL }, { CMD_LUGAR_NUEVO, NULL }, { CMD_DIRECTORIO, NULL }, { CMD_EXPORTA, NULL },
		{ CMD_AVISOS, NULL }, { CMD_PERIODO, NULL }, { CMD_FECHA, NULL }, { CMD_NONE, NULL }
	};
	static const struct bar_key only_looking[] = {
		{ CMD_SIGUE, "abre" }, { CMD_MUEVE, NULL }, { CMD_VUELVE, NULL }, { CMD_HISTORIA, NULL },
		{ CMD_LUGAR, NULL }, { CMD_DIRECTORIO, NULL }, { CMD_EXPORTA, NULL }, { CMD_AVISOS, NULL },
		{ CMD_FECHA, NULL }, { CMD_NONE, NULL }
	};

	return board_looking((const struct board *)v) ? only_looking : writing;
}

static void board_free(struct view *v)
{
	struct board *b = (struct board *)v;

	members_clear(&b->m);
	buf_clear(&b->said);
	free(b);
}

static const struct view_kind board_kind = {
	.name = "Integrantes",
	.help = "Quiénes integran el organismo, por lugar: titular y suplente. La marca ! señala un lugar con avisos, "
	    "que se leen abajo: qué falta (I.1, I.2), cuándo termina el periodo (I.4) y qué se repite (I.5). Enter "
	    "releva a partir de una fecha, corrige una errata, termina un nombramiento, suprime un lugar vacante o "
	    "muestra su historia. Nada se borra, y las sesiones de antes conservan los nombres de su día.",
	.draw = board_draw,
	.key = board_key,
	.keys = board_keys,
	.result = board_result,
	.tick = board_tick,
	.free = board_free,
};

struct view *members_new(struct desk *d)
{
	struct board *b = xcalloc(1, sizeof *b);

	b->view.kind = &board_kind;
	b->desk = d;
	b->list.n = 2;
	b->m.term_now = -1;
	load(b);
	return &b->view;
}
