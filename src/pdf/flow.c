#include "config.h"

#include "pdf/flow.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "pdf/pen.h"

static void set_block(struct flow *flow, const struct doc_block *b);
static void set_blocks(struct flow *flow, const struct doc_block *b);

double flow_room(const struct flow *flow)
{
	return flow->look->bottom - flow->look->top;
}

const struct mark *flow_mark(struct flow *flow, const char *name, const struct mark *parent)
{
	struct mark *m = arena_alloc(&flow->press->arena, sizeof *m);

	m->name = name;
	m->parent = parent;
	return m;
}

void flow_space(struct flow *flow, double above)
{
	if (above > flow->after)
		flow->after = above;
}

struct piece *flow_add(struct flow *flow, double height, const struct mark *mark)
{
	struct piece *p;

	flow->piece = xgrow(flow->piece, flow->n, &flow->cap, sizeof *flow->piece);
	p = &flow->piece[flow->n++];
	*p = (struct piece){
		.gap = flow->after,
		.height = height,
		.sheet = flow->sheet,
		.mark = mark,
		.x = flow->x,
		.width = flow->width,
	};
	flow->after = 0;
	flow->sheet = false;
	return p;
}

void flow_bind(struct flow *flow, size_t from, size_t to, enum bond bond)
{
	for (size_t i = from; i + 1 < to; i++)
		if (flow->piece[i].bond < bond)
			flow->piece[i].bond = bond;
}

/* ---- lines ------------------------------------------------------------------------ */

struct line_block {
	struct lines *lines;
	enum lines_place place;
	struct lines *label;		/* at the left of its first line; NULL */
	const struct mark *label_mark;
	double	 label_width;
};

static void draw_line(const struct piece *p, struct pen *pen, double y)
{
	const struct line_block *b = p->what;
	double lower;

	if (p->from == 0 && b->label != NULL) {
		lower = lines_base(b->lines, 0) - lines_base(b->label, 0);
		pen_mark(pen, b->label_mark);
		lines_draw(b->label, 0, pen->cr, p->x - b->label_width, y + (lower > 0 ? lower : 0),
		    b->label_width - pen->look->size * .5, PLACE_RIGHT);
	}
	pen_mark(pen, p->mark);
	lines_draw(b->lines, p->from, pen->cr, p->x, y, p->width, b->place);
}

void flow_lines(struct flow *flow, struct lines *l, enum lines_place place,
    const struct mark *mark)
{
	struct line_block *b = arena_alloc(&flow->press->arena, sizeof *b);
	size_t n = lines_count(l), first = flow->n;

	*b = (struct line_block){ l, place, flow->label, flow->label_mark, flow->label_width };
	flow->label = NULL;
	for (size_t i = 0; i < n; i++) {
		struct piece *p = flow_add(flow, lines_height(l, i, i + 1), mark);

		p->draw = draw_line;
		p->what = b;
		p->from = i;
		if (i == 0 || i + 2 >= n)
			p->bond = i + 1 < n ? BOND_STRONG : BOND_NONE;
	}
	if (n == 3)
		flow_bind(flow, first, flow->n, BOND_STRONG);
}

/* ---- blocks of text --------------------------------------------------------------- */

static const char *last_text(const struct doc_text *t)
{
	return t->n > 0 ? t->span[t->n - 1].text : "";
}

/* The space between paragraphs; in a tight list hardly any. */
static double between(const struct flow *flow)
{
	return flow->look->size * (flow->tight ? .15 : .6);
}

static void set_paragraph(struct flow *flow, const struct doc_block *b)
{
	const char *end = last_text(&b->text);
	size_t n = strlen(end);

	flow_space(flow, between(flow));
	flow_lines(flow, lines_new(flow->press, &b->text, FACE_TEXT, flow->width), PLACE_JUSTIFIED,
	    flow_mark(flow, "P", flow->mark));
	flow->after = between(flow);
	/* What it announces comes on the same sheet. */
	if (n > 0 && end[n - 1] == ':' && b->next != NULL)
		flow->piece[flow->n - 1].bond = BOND_STRONG;
}

/* The bytes of the number that a heading begins with, and the space after it: "10. ". */
static size_t number_length(const struct doc_text *t)
{
	const char *s = t->n > 0 ? t->span[0].text : "";
	size_t n = strspn(s, "0123456789.");

	return n > 0 && s[n] == ' ' ? n + 1 : 0;
}

/* The lines of a heading go beside its number, not under it. */
static double number_width(struct flow *flow, const struct doc_text *t, enum face face)
{
	size_t n = number_length(t);
	double width;
	char *number;

	if (n == 0)
		return 0;
	number = xstrndup(t->span[0].text, n);
	width = lines_wish(lines_plain(flow->press, number, face, LINES_UNBOUNDED));
	free(number);
	return width < flow->width / 4 ? width : 0;
}

static void set_heading(struct flow *flow, const struct doc_block *b)
{
	static const char *const names[] = { "H1", "H2", "H3", "H4", "H5", "H6" };
	int level = b->level < 1 ? 1 : b->level > 6 ? 6 : b->level;
	enum face face = level == 1 ? FACE_TITLE : level == 2 ? FACE_HEADING
		       : level == 3 ? FACE_SUBHEADING : FACE_MINOR;
	struct lines *l = lines_new(flow->press, &b->text, face, flow->width);
	size_t first = flow->n;

	if (level == 1)
		lines_balance(l);
	else
		lines_hang(l, number_width(flow, &b->text, face));
	flow_space(flow, flow->look->size * (level <= 2 ? 1.3 : 1));
	flow_lines(flow, l, level == 1 ? PLACE_CENTER : PLACE_LEFT,
	    flow_mark(flow, names[level - 1], flow->mark));
	flow_bind(flow, first, flow->n + 1, BOND_STRONG);
	flow->after = flow->look->size * (level == 1 ? .9 : .45);
}

static void set_code(struct flow *flow, const struct doc_block *b)
{
	double in = flow->look->size;
	struct doc_text text = b->text;
	struct doc_span one;
	char *s = text.n == 1 ? xstrdup(text.span[0].text) : xstrdup("");
	size_t n = strlen(s);

	if (n > 0 && s[n - 1] == '\n')
		s[n - 1] = '\0';
	one = (struct doc_span){ .text = arena_dup(&flow->press->arena, s) };
	free(s);
	text = (struct doc_text){ &one, 1 };
	flow_space(flow, flow->look->size * .6);
	flow->x += in;
	flow->width -= in;
	flow_lines(flow, lines_new(flow->press, &text, FACE_CODE, flow->width), PLACE_LEFT,
	    flow_mark(flow, "P", flow->mark));
	flow->x -= in;
	flow->width += in;
	flow->after = flow->look->size * .6;
}

static void draw_rule(const struct piece *p, struct pen *pen, double y)
{
	pen_mark(pen, p->mark);
	pen_rule(pen, p->x, y + p->height / 2, p->width, .5);
}

static void set_rule(struct flow *flow)
{
	flow_space(flow, flow->look->size * .5);
	flow_add(flow, 1, flow->mark)->draw = draw_rule;
	flow->after = flow->look->size * .6;
}

/* ---- blocks inside blocks --------------------------------------------------------- */

struct place { double x, width; const struct mark *mark; bool tight; };

static struct place go_in(struct flow *flow, double left, double right, const struct mark *mark)
{
	struct place before = { flow->x, flow->width, flow->mark, flow->tight };
	double least = (flow->look->right - flow->look->left) * .4;

	flow->mark = mark;
	if (flow->width - left - right >= least) {	/* else it is deep enough */
		flow->x += left;
		flow->width -= left + right;
	}
	return before;
}

static void go_out(struct flow *flow, struct place before)
{
	flow->x = before.x;
	flow->width = before.width;
	flow->mark = before.mark;
	flow->tight = before.tight;
}

static void set_quote(struct flow *flow, const struct doc_block *b)
{
	double in = flow->look->size * 2;
	struct place before = go_in(flow, in, in, flow_mark(flow, "BlockQuote", flow->mark));

	set_blocks(flow, b->child);
	go_out(flow, before);
}

static struct lines *label_of(struct flow *flow, const struct doc_block *list, size_t i)
{
	char label[32] = "•";

	if (list->ordered)
		snprintf(label, sizeof label, "%zu.", (size_t)list->first + i);
	return lines_plain(flow->press, label, FACE_TEXT, LINES_UNBOUNDED);
}

static void set_item(struct flow *flow, const struct doc_block *item, struct lines *label,
    const struct mark *list)
{
	const struct mark *mark = flow_mark(flow, "LI", list);

	flow->label = label;
	flow->label_mark = flow_mark(flow, "Lbl", mark);
	flow->mark = flow_mark(flow, "LBody", mark);
	/* A label goes with a line, empty if what it labels begins with something else. */
	if (item->child == NULL ||
	    (item->child->kind != DOC_PARAGRAPH && item->child->kind != DOC_HEADING)) {
		flow_lines(flow, lines_plain(flow->press, "", FACE_TEXT, flow->width), PLACE_LEFT,
		    flow->mark);
		flow->piece[flow->n - 1].bond = item->child != NULL ? BOND_STRONG : BOND_NONE;
	}
	set_blocks(flow, item->child);
}

/* An item of one line is not parted from its only neighbour, at either end of a list. */
static void bind_ends(struct flow *flow, size_t first, size_t second, size_t last)
{
	if (second == first + 1)
		flow_bind(flow, first, first + 2, BOND_STRONG);
	if (last + 1 == flow->n)
		flow_bind(flow, last - 1, last + 1, BOND_STRONG);
}

static void set_list(struct flow *flow, const struct doc_block *b)
{
	const struct mark *list = flow_mark(flow, "L", flow->mark);
	double labels;
	struct place before;
	size_t n = 0, first = flow->n, second = 0, last = 0;

	for (const struct doc_block *item = b->child; item != NULL; item = item->next)
		n++;
	labels = lines_wish(label_of(flow, b, n > 0 ? n - 1 : 0)) + flow->look->size * .5;
	flow_space(flow, between(flow) * .75);
	before = go_in(flow, flow->look->size * .6 + labels, 0, list);
	flow->tight = b->tight;
	n = 0;
	for (const struct doc_block *item = b->child; item != NULL; item = item->next) {
		if (n > 0)
			flow->after = between(flow);
		if (item->kind != DOC_ITEM) {	/* told here because it is nested too deep */
			set_block(flow, item);
			continue;
		}
		flow->label_width = labels;
		last = flow->n;
		if (n == 1)
			second = last;
		set_item(flow, item, label_of(flow, b, n++), list);
	}
	if (n > 1)
		bind_ends(flow, first, second, last);
	go_out(flow, before);
	flow->after = between(flow);
}

static void set_block(struct flow *flow, const struct doc_block *b)
{
	switch (b->kind) {
	case DOC_HEADING:
		set_heading(flow, b);
		break;
	case DOC_PARAGRAPH:
		set_paragraph(flow, b);
		break;
	case DOC_LIST:
		set_list(flow, b);
		break;
	case DOC_ITEM:
		set_blocks(flow, b->child);
		break;
	case DOC_QUOTE:
		set_quote(flow, b);
		break;
	case DOC_TABLE:
		table_set(flow, b->table);
		break;
	case DOC_CODE:
		set_code(flow, b);
		break;
	case DOC_SIGNATURES:
		signers_set(flow, b->signer, b->n_signers);
		break;
	case DOC_RULE:
		set_rule(flow);
		break;
	case DOC_SHEET:
		flow->sheet = flow->n > 0;
		break;
	}
}

static void set_blocks(struct flow *flow, const struct doc_block *b)
{
	for (; b != NULL; b = b->next)
		set_block(flow, b);
}

struct flow *flow_new(struct press *p, const struct look *look, const struct doc *d,
    struct fault *f)
{
	struct flow *flow = xcalloc(1, sizeof *flow);

	flow->press = p;
	flow->look = look;
	flow->doc = d;
	flow->x = look->left;
	flow->width = look->right - look->left;
	set_blocks(flow, d->block);
	if (seal_set(flow, f) == 0)
		return flow;
	flow_free(flow);
	return NULL;
}

void flow_free(struct flow *flow)
{
	if (flow == NULL)
		return;
	free(flow->piece);
	free(flow);
}
