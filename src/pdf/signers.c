/* The places to sign: see flow.h. */
#include "config.h"

#include "pdf/flow.h"

#include "pdf/pen.h"

#define BETWEEN 9.0	/* the two columns, mm */
#define NARROWEST 52.0	/* of a column, mm */
#define SPACE 15.0	/* to sign in, mm */

struct signer {
	struct lines *name, *role, *state;	/* state NULL: a line to sign on */
};

struct signers_row {
	struct signer who[2];
	size_t	 n;
	double	 width;		/* of each place */
	double	 space;		/* above the line */
};

/* ---- drawing ---------------------------------------------------------------------- */

static double height_of(struct lines *l)
{
	return lines_height(l, 0, lines_count(l));
}

static double draw_lines(struct lines *l, struct pen *pen, double x, double y, double width)
{
	for (size_t i = 0; i < lines_count(l); i++) {
		lines_draw(l, i, pen->cr, x, y, width, PLACE_CENTER);
		y += lines_height(l, i, i + 1);
	}
	return y;
}

/* As a paragraph of its own. */
static double draw_text(struct lines *l, const struct mark *of, struct pen *pen, double x, double y,
    double width)
{
	struct mark text = { "P", of };

	pen_mark(pen, &text);
	y = draw_lines(l, pen, x, y, width);
	pen_mark(pen, of);
	return y;
}

static void draw_signer(const struct signer *s, const struct signers_row *r, const struct mark *of,
    struct pen *pen, double x, double y)
{
	struct mark one = { "Div", of };
	double line = y + r->space, under = line + pen->look->size * .2;

	if (s->state == NULL)
		pen_rule(pen, x, line, r->width, .6);
	under = draw_text(s->name, &one, pen, x, under, r->width);
	draw_text(s->role, &one, pen, x, under, r->width);
	if (s->state != NULL)
		draw_text(s->state, &one, pen, x, line - height_of(s->state), r->width);
	pen_mark(pen, of);
}

static void draw_row(const struct piece *p, struct pen *pen, double y)
{
	const struct signers_row *r = p->what;
	double step = r->width + look_mm(BETWEEN);
	double x = r->n == 2 ? p->x : p->x + (p->width - r->width) / 2;

	pen_mark(pen, p->mark);
	for (size_t i = 0; i < r->n; i++)
		draw_signer(&r->who[i], r, p->mark, pen, x + (double)i * step, y);
}

static void draw_title(const struct piece *p, struct pen *pen, double y)
{
	draw_lines(p->what, pen, p->x, y, p->width);
}

/* ---- setting ---------------------------------------------------------------------- */

/* A long one in lines of about the same width. */
static struct lines *set_text(struct press *p, const char *text, enum face face, double width)
{
	struct lines *l = lines_plain(p, text, face, width);

	lines_balance(l);
	return l;
}

static struct signer signer_of(struct flow *flow, const struct doc_signer *d, double width)
{
	struct press *p = flow->press;

	return (struct signer){
		set_text(p, d->name, FACE_SIGNER, width),
		set_text(p, d->role, FACE_ROLE, width),
		*d->state != '\0' ? set_text(p, d->state, FACE_STATE, width) : NULL,
	};
}

/* A row of n places, as tall as the taller one. */
static void set_row(struct flow *flow, const struct doc_signer *v, size_t n, double width,
    const struct piece *head, const struct mark *mark)
{
	struct signers_row *r = arena_alloc(&flow->press->arena, sizeof *r);
	double under = 0;
	struct piece *p;

	r->n = n;
	r->width = width;
	for (size_t i = 0; i < n; i++) {
		struct signer *s = &r->who[i];
		double space = look_mm(SPACE), below;

		*s = signer_of(flow, &v[i], width);
		if (s->state != NULL)
			space = height_of(s->state) + look_mm(2);
		below = height_of(s->name) + (*v[i].role != '\0' ? height_of(s->role) : 0);
		r->space = space > r->space ? space : r->space;
		under = below > under ? below : under;
	}
	p = flow_add(flow, r->space + under + flow->look->size * .2, mark);
	p->draw = draw_row;
	p->what = r;
	p->head = head;
	flow->after = flow->look->size * .9;
}

/* On a sheet that has nothing but places to sign, what is signed. */
static const struct piece *continuation(struct flow *flow)
{
	struct piece *p = arena_alloc(&flow->press->arena, sizeof *p);
	const char *text = arena_printf(&flow->press->arena, "Firmas de «%s» (continuación)",
	    flow->doc->title);
	struct lines *l = lines_plain(flow->press, text, FACE_ROLE, flow->width);

	*p = (struct piece){
		.height = height_of(l) + flow->look->size,
		.draw = draw_title,
		.what = l,
		.x = flow->x,
		.width = flow->width,
	};
	return p->height < flow_room(flow) / 4 ? p : NULL;
}

void signers_set(struct flow *flow, const struct doc_signer *v, size_t n)
{
	double width = (flow->width - look_mm(BETWEEN)) / 2;
	const struct mark *mark = flow_mark(flow, "Div", flow->mark);
	const struct piece *head = n > 0 && *flow->doc->title != '\0' ? continuation(flow) : NULL;
	size_t first = flow->n, each = width >= look_mm(NARROWEST) ? 2 : 1;

	if (each == 1)
		width = flow->width;
	flow_space(flow, flow->look->size * 1.2);
	for (size_t i = 0; i < n; i += each)
		set_row(flow, v + i, n - i < each ? n - i : each, width, head, mark);
	/* Whole, and with the text that it signs; if it is too tall, no row goes alone. */
	flow_bind(flow, first, flow->n, BOND_WEAK);
	if (n > 0 && first > 0)
		flow_bind(flow, first - 1, first + 1, BOND_STRONG);
	if (flow->n > first + 1)
		flow_bind(flow, flow->n - 2, flow->n, BOND_STRONG);
}
