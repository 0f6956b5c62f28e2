#include "config.h"

#include "base/text.h"
#include "base/words.h"
#include "tui/home_inside.h"
#include "tui/screen.h"
#include "tui/sessions.h"

enum { NOTE_ROWS = 2, DAYS_COLS = 17, NUMERAL_COLS = 6 };

bool home_looking(const struct home *h)
{
	return desk_holder(h->desk) != NULL;
}

static void draw_top(const struct home *h)
{
	struct civil now = when_civil(env_now(desk_env(h->desk)));
	struct buf left = BUF_EMPTY, right1 = BUF_EMPTY, right2 = BUF_EMPTY;

	desk_heading(h->desk, &left);
	words_moment_short(&right1, now);
	if (home_looking(h))
		buf_add(&right2, "SÓLO MIRAR");
	else
		buf_addf(&right2, "%d %s", h->seats, h->seats == 1 ? "lugar" : "lugares");
	screen_top(buf_str(&left), buf_str(&right1),
	    h->sample ? "MUESTRA, para probar sin riesgo. Esc vuelve a lo suyo." : "Inicio",
	    buf_str(&right2));
	buf_clear(&left);
	buf_clear(&right1);
	buf_clear(&right2);
}

static void pending_row(const void *ctx, int i, int cols, struct buf *out)
{
	const struct home *h = ctx;
	const struct pending *p = &h->pending.row[i];
	struct buf days = BUF_EMPTY;

	if (p->dated && p->days < 0)
		buf_add(&days, "! ");
	else
		buf_add(&days, "  ");
	pending_days(p, &days);
	screen_cell(out, buf_str(&days), DAYS_COLS);
	screen_cell(out, p->text, cols - DAYS_COLS - NUMERAL_COLS - 1);
	buf_addc(out, ' ');
	screen_cell(out, p->numeral, NUMERAL_COLS);
	buf_clear(&days);
}

static int draw_next(const struct home *h, struct area a, int row)
{
	bool here = h->at == AT_NEXT;
	struct buf b = BUF_EMPTY;

	buf_add(&b, here ? " ▸ " : "   ");
	if (h->next >= 0)
		sessions_words(h->desk, &h->pending.session[h->next], &b);
	else
		buf_add(&b, "No hay una sesión planeada.");
	screen_row(a, row, here ? LOOK_CURSOR : LOOK_STRONG, buf_str(&b), NULL);
	if (here)
		term_cursor(a.y + row, a.x + 1, false);
	buf_clear(&b);
	return row + 1;
}

static void draw_pendings(struct home *h, struct area a, int row)
{
	struct buf b = BUF_EMPTY;

	if (h->list.n == 0)
		buf_add(&b, h->seats > 0 ? " Nada pendiente." :
		    " El padrón está vacío: se importa desde «? más».");
	else
		buf_addf(&b, " Pendientes · %d", h->list.n);
	screen_row(a, row++, LOOK_STRONG, buf_str(&b), NULL);
	buf_clear(&b);
	a.y += row;
	a.rows -= row;
	h->list.resting = h->at != AT_PENDING;
	list_draw(&h->list, a, pending_row, h);
}

/* What Enter does where the cursor is. */
static const char *says(const struct home *h)
{
	if (h->at == AT_MENU)
		return menu_says((enum item)h->item);
	if (h->at == AT_NEXT)
		return h->next < 0 ? home_looking(h) ? "" : "Enter prepara una sesión nueva."
		    : home_looking(h) ? "Enter muestra la sesión." : "Enter abre la sesión.";
	switch (h->pending.row[h->list.cursor].kind) {
	case PENDING_ACTA:
		return h->next >= 0 ? "Se aprueba en otra sesión: Enter abre la que sigue."
				    : "Se aprueba en otra sesión: Enter la prepara.";
	case PENDING_ACUERDO:
		return "Enter muestra el acuerdo, para darle seguimiento.";
	case PENDING_SIGN:
	case PENDING_SEND:
	case PENDING_COPY:
	case PENDING_PUBLISH:
		return "Enter muestra dónde está el acta, para anotarlo.";
	case PENDING_SEAT:
		return "Enter muestra quiénes integran el organismo.";
	default:
		return "Enter abre la sesión.";
	}
}

void home_draw(struct view *v)
{
	struct home *h = (struct home *)v;
	struct area a = screen_middle(), below = a;
	int items = menu_rows(a.cols), row = 0;
	struct buf why = BUF_EMPTY;

	draw_top(h);
	below.y += a.rows - items;
	menu_draw(below, h->at == AT_MENU ? h->item : -1);
	a.rows -= items + 1;
	if (h->note.len > 0) {
		a.rows -= NOTE_ROWS;
		below.y = a.y + a.rows;
		below.rows = NOTE_ROWS;
		screen_text(below, 0, h->note_look, buf_str(&h->note));
	}
	if (home_looking(h)) {
		words_sentence(&why, desk_holder(h->desk));
		row = screen_text(a, 0, LOOK_WARN, buf_str(&why));
		buf_clear(&why);
		row += 1 + screen_text(a, row, LOOK_PLAIN, "Sólo se puede mirar.");
	}
	row = draw_next(h, a, row) + 1;
	draw_pendings(h, a, row);
	screen_say(says(h));
}
