#include "config.h"

#include "pdf/pen.h"

#include <cairo-pdf.h>

static bool inside(const struct mark *m, const struct mark *of)
{
	while (m != NULL && m != of)
		m = m->parent;
	return m == of;
}

/* Opens the elements between the innermost one and m, m included. */
static void open_down(struct pen *pen, const struct mark *m)
{
	if (m == pen->at)
		return;
	open_down(pen, m->parent);
	cairo_tag_begin(pen->cr, m->name, NULL);
	pen->at = m;
}

void pen_mark(struct pen *pen, const struct mark *m)
{
	if (pen->again)
		return;
	while (!inside(m, pen->at)) {
		cairo_tag_end(pen->cr, pen->at->name);
		pen->at = pen->at->parent;
	}
	open_down(pen, m);
}

void pen_rule(struct pen *pen, double x, double y, double width, double thick)
{
	cairo_set_line_width(pen->cr, thick);
	cairo_move_to(pen->cr, x, y);
	cairo_rel_line_to(pen->cr, width, 0);
	cairo_stroke(pen->cr);
}
