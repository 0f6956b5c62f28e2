#include "config.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "papers/template_tree.h"

#include "base/mem.h"
#include "papers/escape.h"
#include "papers/reading.h"

/* A view being gone through. */
struct frame {
	const struct pick *pick;
	size_t turn;
	unsigned serial; /* no other frame of this rendering has it */
};

/*
 * Where a node found its column the last time. It holds as long as the innermost
 * frame is the same, for those around it cannot change meanwhile.
 */
struct found {
	unsigned serial;
	size_t depth;
	int column;
};

struct rendering {
	const struct template *t;
	struct readings readings;
	const struct rows_key *asked; /* what the paper was asked with */
	size_t n_asked;
	enum number_style style;
	struct buf *out;
	size_t start; /* where this paper begins in out */
	struct buf scratch;
	struct frame frame[TEMPLATE_DEPTH];
	size_t depth;
	unsigned serial;
	long turns; /* rows told so far, of all views */
	struct found *found; /* one per node */
	struct fault *f;
};

static int render(struct rendering *r, size_t from, size_t to);

static int no_column(struct rendering *r, const struct node *node, const char *column)
{
	return fault_set(r->f, FAULT_INPUT,
	    "%s, línea %d: ninguna vista abierta ahí tiene la columna «%s»", r->t->name, node->line,
	    column);
}

/* The cell of the row whose turn it is. */
static const char *cell(const struct frame *fr, int column)
{
	return rows_cell(fr->pick->of->rows, fr->pick->row[fr->turn], column);
}

/* What the paper was asked with under that name; "" if it was not. */
static const char *asked(const struct rendering *r, const char *name)
{
	for (size_t i = 0; i < r->n_asked; i++) {
		if (strcmp(r->asked[i].column, name) == 0 && r->asked[i].value != NULL)
			return r->asked[i].value;
	}
	return "";
}

/* A value as a condition writes it: itself, or @name. */
static const char *meant(const struct rendering *r, const char *value)
{
	return *value == '@' ? asked(r, value + 1) : value;
}

/* What begins with @: the turn of the innermost row, or what the paper was asked with. */
static const char *at_value(const struct rendering *r, const char *name)
{
	const struct frame *top = r->depth > 0 ? &r->frame[r->depth - 1] : NULL;

	if (strcmp(name, "@primera") == 0)
		return top != NULL && top->turn == 0 ? "1" : "";
	if (strcmp(name, "@ultima") == 0)
		return top != NULL && top->turn + 1 == top->pick->n ? "1" : "";
	return asked(r, name + 1);
}

/* The value of the node's column, from the innermost row outwards. NULL with the fault set. */
static const char *column_value(struct rendering *r, const struct node *node)
{
	struct found *found = &r->found[node - r->t->node];
	const struct frame *top;

	if (*node->name == '@')
		return at_value(r, node->name);
	if (r->depth == 0) {
		no_column(r, node, node->name);
		return NULL;
	}
	top = &r->frame[r->depth - 1];
	if (found->serial != top->serial) {
		found->column = -1;
		for (size_t d = r->depth; d > 0 && found->column < 0; d--) {
			found->depth = d - 1;
			found->column = rows_column(r->frame[d - 1].pick->of->rows, node->name);
		}
		if (found->column < 0) {
			no_column(r, node, node->name);
			return NULL;
		}
		found->serial = top->serial;
	}
	return cell(&r->frame[found->depth], found->column);
}

/*
 * The paper's own words. Sections that give nothing would leave holes, so that no
 * line ends in spaces and no two blank lines follow each other.
 */
static void render_text(struct rendering *r, const struct node *node)
{
	struct buf *out = r->out;
	size_t n = node->len;

	if (node->text[n - 1] != '\n') {
		buf_addn(out, node->text, n);
		return;
	}
	buf_addn(out, node->text, n - 1);
	while (out->len > r->start && out->s[out->len - 1] == ' ')
		buf_cut(out, out->len - 1);
	if (out->len == r->start ||
	    (out->len >= r->start + 2 && strcmp(out->s + out->len - 2, "\n\n") == 0))
		return;
	buf_addc(out, '\n');
}

static int render_value(struct rendering *r, const struct node *node)
{
	const char *value = column_value(r, node);

	if (value == NULL)
		return -1;
	if (node->n_helpers > 0) {
		buf_cut(&r->scratch, 0);
		helper_apply(node->helper, node->n_helpers, value, r->style, &r->scratch);
		value = buf_str(&r->scratch);
	}
	if (node->paragraphs)
		escape_paragraphs(r->out, value);
	else
		escape_line(r->out, value);
	return 0;
}

/* What was not asked for (an empty @name) asks for nothing: any value will do. */
static bool is_one_of(const struct rendering *r, const char *value, const struct condition *c)
{
	for (size_t i = 0; i < c->n; i++) {
		const char *wanted = meant(r, c->value[i]);

		if (strcmp(value, wanted) == 0 || (wanted != c->value[i] && *wanted == '\0'))
			return true;
	}
	return false;
}

static int render_column(struct rendering *r, const struct node *node, size_t at)
{
	const char *value = column_value(r, node);
	bool holds;

	if (value == NULL)
		return -1;
	if (node->n_conditions > 0)
		holds = is_one_of(r, value, node->condition);
	else
		holds = *value != '\0' && strcmp(value, "0") != 0;
	return holds == node->negate ? 0 : render(r, at + 1, node->end);
}

/* Does the section itself say which value this key has? NULL if not. */
static const struct condition *own_key(const struct node *node, const char *column)
{
	for (size_t i = 0; i < node->n_conditions; i++) {
		if (strcmp(node->condition[i].column, column) == 0 && node->condition[i].n == 1)
			return &node->condition[i];
	}
	return NULL;
}

/* The key's value: the section's own, else the innermost row's that has it, else the outer one. */
static const char *key_value(const struct rendering *r, const struct node *node, size_t k)
{
	const struct condition *own = own_key(node, reading_key[k]);

	if (own != NULL)
		return meant(r, own->value[0]);
	for (size_t d = r->depth; d > 0; d--) {
		const struct frame *fr = &r->frame[d - 1];

		if (fr->pick->of->key[k] >= 0)
			return cell(fr, fr->pick->of->key[k]);
	}
	return asked(r, reading_key[k]);
}

static int ask(struct rendering *r, const struct node *node, struct pick *out)
{
	const char *value[READING_KEYS];

	for (size_t k = 0; k < READING_KEYS; k++)
		value[k] = key_value(r, node, k);
	if (reading_ask(&r->readings, node->name, value, out, r->f) == 0)
		return 0;
	fault_wrap(r->f, "%s, línea %d", r->t->name, node->line);
	return -1;
}

/* Keeps the rows that meet a condition. */
static void keep(const struct rendering *r, struct pick *p, const struct condition *c, int column)
{
	size_t kept = 0;

	for (size_t i = 0; i < p->n; i++) {
		if (is_one_of(r, rows_cell(p->of->rows, p->row[i], column), c))
			p->row[kept++] = p->row[i];
	}
	p->n = kept;
}

/* Keeps the rows that the section asks for. A key that says "any" has done its work already. */
static int restrict_rows(struct rendering *r, const struct node *node, struct pick *p)
{
	for (size_t i = 0; i < node->n_conditions; i++) {
		const struct condition *c = &node->condition[i];
		int column = rows_column(p->of->rows, c->column);

		if (column < 0)
			return no_column(r, node, c->column);
		if (reading_key_of(c->column) < 0 || c->n > 1)
			keep(r, p, c, column);
	}
	return 0;
}

/* A view inside another that nothing relates to it multiplies: no paper is that long. */
static int check_length(struct rendering *r, const struct node *node)
{
	if (++r->turns <= TEMPLATE_TURNS && r->out->len - r->start <= TEMPLATE_BYTES)
		return 0;
	return fault_set(r->f, FAULT_INPUT,
	    "%s, línea %d: el papel pasa de un millón de renglones o de 16 MiB; ¿se repite una vista dentro "
	    "de otra?", r->t->name, node->line);
}

static int render_rows(struct rendering *r, const struct node *node, size_t at, const struct pick *p)
{
	struct frame *fr = &r->frame[r->depth];
	int result = 0;

	fr->pick = p;
	fr->serial = ++r->serial;
	r->depth++;
	for (fr->turn = 0; fr->turn < p->n && result == 0; fr->turn++) {
		result = check_length(r, node);
		if (result == 0)
			result = render(r, at + 1, node->end);
	}
	r->depth--;
	return result;
}

static int render_view(struct rendering *r, const struct node *node, size_t at)
{
	struct pick p;
	int result;

	if (ask(r, node, &p) != 0)
		return -1;
	result = restrict_rows(r, node, &p);
	if (result == 0 && node->negate)
		result = p.n == 0 ? render(r, at + 1, node->end) : 0;
	else if (result == 0)
		result = render_rows(r, node, at, &p);
	pick_release(&r->readings, &p);
	return result;
}

/* The nodes [from, to); sections call it again for what they hold. */
static int render(struct rendering *r, size_t from, size_t to)
{
	size_t i = from;
	int result = 0;

	while (i < to && result == 0) {
		const struct node *node = &r->t->node[i];

		switch (node->kind) {
		case NODE_TEXT:
			render_text(r, node);
			break;
		case NODE_VALUE:
			result = render_value(r, node);
			break;
		case NODE_VIEW:
			result = render_view(r, node, i);
			break;
		case NODE_COLUMN:
			result = render_column(r, node, i);
			break;
		}
		i = node->kind == NODE_VIEW || node->kind == NODE_COLUMN ? node->end : i + 1;
	}
	return result;
}

int template_render(const struct template *t, const struct rows_source *src,
    const struct rows_key *asked, size_t n_asked, enum number_style style, struct buf *out,
    struct fault *f)
{
	struct rendering r = { .t = t,
		.readings = { src, NULL },
		.asked = asked,
		.n_asked = n_asked,
		.style = style,
		.out = out,
		.start = out->len,
		.scratch = BUF_EMPTY,
		.f = f };
	int result;

	r.found = xcalloc(t->n + 1, sizeof *r.found);
	result = render(&r, 0, t->n);
	if (result != 0)
		buf_cut(out, r.start);
	readings_clear(&r.readings);
	buf_clear(&r.scratch);
	free(r.found);
	return result;
}

void template_free(struct template *t)
{
	if (t == NULL)
		return;
	free(t->node);
	arena_clear(&t->arena);
	free(t);
}
