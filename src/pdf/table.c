/* Tables: see flow.h. */
#include "config.h"

#include "pdf/flow.h"

#include <stdlib.h>

#include "base/mem.h"
#include "pdf/pen.h"

#define NARROWEST 3.4	/* ems of a column on the average; narrower ones are not worth reading */
#define THICK .7	/* rules above and below the heading, and under the last row */
#define THIN .25	/* between rows */
#define WHOLE .3	/* of a sheet: a table no taller than this is not divided */

struct table {
	const struct doc_table *doc;
	struct lines **cell;		/* rows * columns */
	double	*at, *width;		/* of the text of each column, from the table's edge */
	double	 pad_x, pad_y;
	const struct mark *mark;
};

/* A row, or the part of a very tall one that goes on a sheet. */
struct row {
	const struct table *table;
	size_t	 row;
	bool	 last;
	size_t	*from, *to;	/* lines of each cell */
};

/* ---- widths ----------------------------------------------------------------------- */

static double sum(const double *v, size_t n)
{
	double total = 0;

	for (size_t i = 0; i < n; i++)
		total += v[i];
	return total;
}

/* No column wider than what lets all of them fit: long words will be cut. */
static void shave(double *width, size_t n, double room)
{
	double low = 0, high = room;

	if (sum(width, n) <= room)
		return;
	for (int i = 0; i < 40; i++) {
		double most = (low + high) / 2, total = 0;

		for (size_t c = 0; c < n; c++)
			total += width[c] < most ? width[c] : most;
		*(total > room ? &high : &low) = most;
	}
	for (size_t c = 0; c < n; c++)
		if (width[c] > low)
			width[c] = low;
}

/*
 * Gives each column its width within `room`: all they wish and a share of the rest if it fits,
 * else what they need (their longest word) and a share after what they lack. False: it is less
 * than they need.
 */
static bool share(const struct table *t, double room, double *width)
{
	size_t n = t->doc->columns;
	double *wish = xcalloc(n, sizeof *wish), *need = xcalloc(n, sizeof *need), spare, lack;

	for (size_t c = 0; c < n; c++) {
		wish[c] = need[c] = 1;
		for (size_t r = 0; r < t->doc->rows; r++) {
			const struct lines *l = t->cell[r * n + c];

			wish[c] = lines_wish(l) > wish[c] ? lines_wish(l) : wish[c];
			need[c] = lines_need(l) > need[c] ? lines_need(l) : need[c];
		}
	}
	spare = room - sum(need, n);
	lack = sum(wish, n) - sum(need, n);
	for (size_t c = 0; c < n; c++) {
		width[c] = need[c];
		if (spare >= lack)
			width[c] = wish[c] + wish[c] / sum(wish, n) * (spare - lack);
		else if (spare > 0)
			width[c] += (wish[c] - need[c]) * spare / lack;
	}
	shave(width, n, room);
	free(wish);
	free(need);
	return spare >= 0;
}

/* ---- drawing ---------------------------------------------------------------------- */

static enum lines_place place_of(const struct table *t, size_t column)
{
	return t->doc->align[column] == DOC_RIGHT ? PLACE_RIGHT
	     : t->doc->align[column] == DOC_CENTER ? PLACE_CENTER : PLACE_LEFT;
}

static void draw_cell(const struct row *r, size_t c, struct pen *pen, double x, double y)
{
	const struct table *t = r->table;
	struct lines *l = t->cell[r->row * t->doc->columns + c];

	for (size_t i = r->from[c]; i < r->to[c]; i++) {
		lines_draw(l, i, pen->cr, x + t->at[c], y, t->width[c], place_of(t, c));
		y += lines_height(l, i, i + 1);
	}
}

static void draw_row(const struct piece *p, struct pen *pen, double y)
{
	const struct row *r = p->what;
	bool head = r->row == 0;

	pen_mark(pen, p->mark);
	if (head)
		pen_rule(pen, p->x, y, p->width, THICK);
	for (size_t c = 0; c < r->table->doc->columns; c++) {
		struct mark cell = { head ? "TH" : "TD", p->mark };

		pen_mark(pen, &cell);
		draw_cell(r, c, pen, p->x, y + r->table->pad_y);
		pen_mark(pen, p->mark);
	}
	pen_rule(pen, p->x, y + p->height, p->width, head || r->last ? THICK : THIN);
}

/* ---- rows ------------------------------------------------------------------------- */

static struct row *row_new(struct flow *flow, const struct table *t, size_t row)
{
	struct row *r = arena_alloc(&flow->press->arena, sizeof *r);
	size_t n = t->doc->columns;

	r->table = t;
	r->row = row;
	r->last = row + 1 == t->doc->rows;
	r->from = arena_alloc(&flow->press->arena, n * sizeof *r->from);
	r->to = arena_alloc(&flow->press->arena, n * sizeof *r->to);
	return r;
}

/*
 * Takes lines of each cell into the row up to `room`: from where the row before (NULL: from
 * the first) left them. Returns the height of the tallest; *more: some remain.
 */
static double take(struct row *r, const struct row *before, double room, bool *more)
{
	size_t n = r->table->doc->columns;
	double tallest = 0;

	*more = false;
	for (size_t c = 0; c < n; c++) {
		const struct lines *l = r->table->cell[r->row * n + c];
		size_t to = r->from[c] = before != NULL ? before->to[c] : 0;
		double height = 0;

		while (to < lines_count(l) &&
		    (to == r->from[c] || height + lines_height(l, to, to + 1) <= room)) {
			height += lines_height(l, to, to + 1);
			to++;
		}
		r->to[c] = to;
		*more |= to < lines_count(l);
		tallest = height > tallest ? height : tallest;
	}
	return tallest;
}

static void set_row(struct flow *flow, const struct table *t, size_t row, const struct piece *head)
{
	double pads = 2 * t->pad_y;
	double room = flow_room(flow) - pads - (head != NULL ? head->height : 0);
	const struct mark *mark = flow_mark(flow, "TR", t->mark);
	struct row *before = NULL;
	bool more;

	do {
		struct row *r = row_new(flow, t, row);
		double height = take(r, before, room, &more);
		struct piece *p = flow_add(flow, height + pads, mark);

		p->draw = draw_row;
		p->what = r;
		p->head = head;
		before = r;
	} while (more);
}

/* ---- the table -------------------------------------------------------------------- */

static void set_cells(struct flow *flow, struct table *t, enum face head, enum face cell)
{
	size_t n = t->doc->columns;

	for (size_t i = 0; i < t->doc->rows * n; i++)
		t->cell[i] =
		    lines_new(flow->press, &t->doc->cell[i], i < n ? head : cell, LINES_UNBOUNDED);
}

static struct table *table_new(struct flow *flow, const struct doc_table *doc)
{
	struct arena *a = &flow->press->arena;
	struct table *t = arena_alloc(a, sizeof *t);
	size_t n = doc->columns;
	double at, room;

	t->doc = doc;
	t->pad_x = flow->look->size * .35;
	t->pad_y = flow->look->size * .22;
	t->mark = flow_mark(flow, "Table", flow->mark);
	t->at = arena_alloc(a, n * sizeof *t->at);
	t->width = arena_alloc(a, n * sizeof *t->width);
	t->cell = arena_alloc(a, doc->rows * n * sizeof *t->cell);
	room = flow->width - 2 * t->pad_x * (double)n;
	set_cells(flow, t, FACE_CELL_HEAD, FACE_CELL);
	if (!share(t, room, t->width)) {	/* rather a smaller letter than words cut */
		set_cells(flow, t, FACE_CELL_SMALL_HEAD, FACE_CELL_SMALL);
		share(t, room, t->width);
	}
	at = t->pad_x;
	for (size_t c = 0; c < n; c++) {
		t->at[c] = at;
		at += t->width[c] + 2 * t->pad_x;
	}
	for (size_t i = 0; i < doc->rows * n; i++)
		lines_resize(t->cell[i], t->width[i % n]);
	return t;
}

/* Its own copy: pieces move as the column grows. NULL when so tall that it is told only once. */
static const struct piece *head_of(struct flow *flow)
{
	const struct piece *p = &flow->piece[flow->n - 1];
	struct piece *copy;

	if (p->height > flow_room(flow) / 3)
		return NULL;
	copy = arena_alloc(&flow->press->arena, sizeof *copy);
	*copy = *p;
	return copy;
}

/* The heading with its first row, the last two together, a small table whole. */
static void bind(struct flow *flow, size_t first, size_t rows)
{
	double height = 0;

	for (size_t i = first; i < flow->n; i++)
		height += flow->piece[i].height;
	flow_bind(flow, first, first + 2 < flow->n ? first + 2 : flow->n, BOND_STRONG);
	if (height <= flow_room(flow) * WHOLE)
		flow_bind(flow, first, flow->n, BOND_WEAK);
	else if (rows > 3)
		flow_bind(flow, flow->n - 2, flow->n, BOND_WEAK);
}

/* "heading: cell" in a line of its own. */
static void set_record_line(struct flow *flow, const struct doc_text *name,
    const struct doc_text *cell, const struct mark *mark)
{
	struct doc_span *v = xcalloc(name->n + cell->n + 1, sizeof *v);
	struct doc_text text = { v, 0 };

	for (size_t i = 0; i < name->n; i++) {
		v[text.n] = name->span[i];
		v[text.n++].style |= STYLE_STRONG;
	}
	v[text.n++] = (struct doc_span){ .text = ": " };
	for (size_t i = 0; i < cell->n; i++)
		v[text.n++] = cell->span[i];
	flow_lines(flow, lines_new(flow->press, &text, FACE_CELL, flow->width), PLACE_LEFT, mark);
	free(v);
}

/* Without room for columns: each row told as such lines. */
static void set_records(struct flow *flow, const struct doc_table *t)
{
	for (size_t r = 1; r < t->rows; r++) {
		const struct mark *mark = flow_mark(flow, "P", flow->mark);
		size_t first = flow->n;

		flow_space(flow, flow->look->size * .6);
		for (size_t c = 0; c < t->columns; c++)
			set_record_line(flow, &t->cell[c], &t->cell[r * t->columns + c], mark);
		flow_bind(flow, first, flow->n < first + 3 ? flow->n : first + 3, BOND_STRONG);
	}
	flow->after = flow->look->size * .6;
}

void table_set(struct flow *flow, const struct doc_table *doc)
{
	const struct piece *head;
	struct table *t;
	size_t first = flow->n;

	if (flow->width < NARROWEST * flow->press->size[FACE_CELL] * (double)doc->columns) {
		set_records(flow, doc);
		return;
	}
	t = table_new(flow, doc);
	flow_space(flow, flow->look->size * .6);
	set_row(flow, t, 0, NULL);
	head = flow->n == first + 1 ? head_of(flow) : NULL;
	for (size_t r = 1; r < doc->rows; r++)
		set_row(flow, t, r, head);
	bind(flow, first, doc->rows);
	flow->after = flow->look->size * .8;
}
