/* The fingerprint as a QR and as letters, where the paper ends: see flow.h. */
#include "config.h"

#include "pdf/flow.h"

#include <qrencode.h>
#include <string.h>

#include "pdf/pen.h"

#define SMALLEST 25.0	/* of the QR, mm */
#define MODULE .42	/* of a square of it at least, mm */
#define QUIET 4		/* squares of blank paper around it (ISO 18004) */

struct seal {
	size_t	 side;			/* squares */
	bool	*black;			/* side * side */
	double	 square;		/* points */
	struct lines *title, *print;	/* NULL without a fingerprint */
};

static void draw_squares(const struct seal *s, struct pen *pen, double x, double y)
{
	/* Without antialiasing no hairline shows between squares. */
	cairo_set_antialias(pen->cr, CAIRO_ANTIALIAS_NONE);
	for (size_t row = 0; row < s->side; row++)
		for (size_t c = 0, run = 0; c < s->side; c += run > 0 ? run : 1) {
			for (run = 0; c + run < s->side && s->black[row * s->side + c + run]; run++)
				;
			if (run > 0)
				cairo_rectangle(pen->cr, x + s->square * (double)c,
				    y + s->square * (double)row, s->square * (double)run,
				    s->square);
		}
	cairo_fill(pen->cr);
	cairo_set_antialias(pen->cr, CAIRO_ANTIALIAS_DEFAULT);
}

static double draw_text(struct lines *l, struct pen *pen, double x, double y)
{
	for (size_t i = 0; i < lines_count(l); i++) {
		lines_draw(l, i, pen->cr, x, y, pen->look->right - x, PLACE_LEFT);
		y += lines_height(l, i, i + 1);
	}
	return y;
}

static double height_of(struct lines *l)
{
	return lines_height(l, 0, lines_count(l));
}

static void draw_seal(const struct piece *p, struct pen *pen, double y)
{
	const struct seal *s = p->what;
	double side = s->square * (double)s->side, x = p->x + side + look_mm(5);
	struct mark text = { "P", p->mark };

	pen_mark(pen, p->mark);
	draw_squares(s, pen, p->x, y);
	if (s->print == NULL)
		return;
	pen_mark(pen, &text);
	y += (side - height_of(s->title) - height_of(s->print)) / 2;
	y = draw_text(s->title, pen, x, y);
	draw_text(s->print, pen, x, y);
	pen_mark(pen, p->mark);
}

/* The fingerprint in two lines of as many groups, if it is of groups. */
static struct lines *set_print(struct flow *flow, double width)
{
	const char *print = flow->doc->fingerprint;
	char *s = (char *)arena_dup(&flow->press->arena, print);
	size_t middle = strlen(s) / 2;

	if (s[middle] == ' ')
		s[middle] = '\n';
	return lines_plain(flow->press, s, FACE_PRINT, width);
}

int seal_set(struct flow *flow, struct fault *f)
{
	const char *text = flow->doc->qr;
	QRcode *code = NULL;
	struct seal *s;
	struct piece *p;
	double side;

	if (*text == '\0')
		return 0;
	if (strlen(text) < 4096)
		code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M);
	if (code == NULL)
		return fault_set(f, FAULT_INPUT, "el texto del código QR es demasiado largo: %zu "
		    "letras", strlen(text));
	s = arena_alloc(&flow->press->arena, sizeof *s);
	s->side = (size_t)code->width;
	s->black = arena_alloc(&flow->press->arena, s->side * s->side * sizeof *s->black);
	for (size_t i = 0; i < s->side * s->side; i++)
		s->black[i] = code->data[i] & 1;
	QRcode_free(code);
	side = look_mm(SMALLEST);
	if (side < look_mm(MODULE) * (double)s->side)
		side = look_mm(MODULE) * (double)s->side;
	s->square = side / (double)s->side;
	if (*flow->doc->fingerprint != '\0' && flow->width - side > look_mm(30)) {
		s->title = lines_plain(flow->press, "Huella", FACE_NOTE, LINES_UNBOUNDED);
		s->print = set_print(flow, flow->width - side - look_mm(5));
	}
	flow_space(flow, s->square * QUIET);
	flow_space(flow, flow->look->size * 1.6);
	p = flow_add(flow, side + s->square, NULL);
	p->draw = draw_seal;
	p->what = s;
	flow_bind(flow, flow->n > 1 ? flow->n - 2 : 0, flow->n, BOND_STRONG);
	return 0;
}
