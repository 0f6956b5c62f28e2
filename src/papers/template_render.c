#include "config.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "papers/template_tree.h"

#include "base/mem.h"
#include "papers/escape.h"

/* What an enclosing row fixes for the views inside it (design §5). */
static const char *const key_column[] = { "sesion", "punto", "decision", "lugar", "folio" };
#define N_KEYS (sizeof key_column / sizeof key_column[0])

/* A view being gone through. */
struct frame {
	struct rows *rows;
	size_t row;
	unsigned serial; /* no other frame of this rendering has it */
	int key[N_KEYS]; /* where the row has each key, or -1 */
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
	const struct rows_source *src;
	const struct rows_key *key;
	size_t n_keys;
	enum number_style style;
	struct buf *out;
	size_t start; /* where this paper begins in out */
	struct buf scratch;
	struct frame frame[TEMPLATE_DEPTH];
	size_t depth;
	unsigned serial;
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

/* The value of the node's column, from the innermost row outwards. NULL with the fault set. */
static const char *column_value(struct rendering *r, const struct node *node)
{
	struct found *found = &r->found[node - r->t->node];
	const struct frame *top;

	if (r->depth == 0) {
		no_column(r, node, node->name);
		return NULL;
	}
	top = &r->frame[r->depth - 1];
	if (strcmp(node->name, "@primera") == 0)
		return top->row == 0 ? "1" : "";
	if (strcmp(node->name, "@ultima") == 0)
		return top->row + 1 == top->rows->n ? "1" : "";
	if (found->serial != top->serial) {
		found->column = -1;
		for (size_t d = r->depth; d > 0 && found->column < 0; d--) {
			found->depth = d - 1;
			found->column = rows_column(r->frame[d - 1].rows, node->name);
		}
		if (found->column < 0) {
			no_column(r, node, node->name);
			return NULL;
		}
		found->serial = top->serial;
	}
	top = &r->frame[found->depth];
	return rows_cell(top->rows, top->row, found->column);
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

static bool is_one_of(const char *value, const struct condition *c)
{
	for (size_t i = 0; i < c->n; i++) {
		if (strcmp(value, c->value[i]) == 0)
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
		holds = is_one_of(value, node->condition);
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

/* The key's value: the section's own, else the innermost row's that has it. NULL if none. */
static const char *key_value(const struct rendering *r, const struct node *node, size_t k)
{
	const struct condition *own = own_key(node, key_column[k]);

	if (own != NULL)
		return own->value[0];
	for (size_t d = r->depth; d > 0; d--) {
		const struct frame *fr = &r->frame[d - 1];

		if (fr->key[k] >= 0)
			return rows_cell(fr->rows, fr->row, fr->key[k]);
	}
	return NULL;
}

static bool is_key(const char *column, size_t *k)
{
	for (*k = 0; *k < N_KEYS; ++*k) {
		if (strcmp(key_column[*k], column) == 0)
			return true;
	}
	return false;
}

static struct rows *fetch(struct rendering *r, const struct node *node)
{
	struct rows_key *key = xcalloc(N_KEYS + r->n_keys, sizeof *key);
	struct rows *rows;
	size_t n = 0, k;

	for (k = 0; k < N_KEYS; k++) {
		const char *value = key_value(r, node, k);

		if (value != NULL)
			key[n++] = (struct rows_key){ key_column[k], value };
	}
	for (size_t i = 0; i < r->n_keys; i++) {
		if (!is_key(r->key[i].column, &k) || key_value(r, node, k) == NULL)
			key[n++] = r->key[i];
	}
	rows = r->src->fetch(r->src->ctx, node->name, key, n, r->f);
	free(key);
	if (rows == NULL)
		fault_wrap(r->f, "%s, línea %d", r->t->name, node->line);
	return rows;
}

/* Keeps the rows that meet a condition. */
static void keep(struct rows *rows, const struct condition *c, int column)
{
	size_t kept = 0, width = rows->n_columns;

	for (size_t i = 0; i < rows->n; i++) {
		char **row = rows->cell + i * width;

		if (is_one_of(rows_cell(rows, i, column), c)) {
			if (kept != i)
				memcpy(rows->cell + kept * width, row, width * sizeof *row);
			kept++;
		} else {
			for (size_t j = 0; j < width; j++)
				free(row[j]);
		}
	}
	rows->n = kept;
}

/* Keeps the rows that the section asks for. A key that says "any" has done its work already. */
static int restrict_rows(struct rendering *r, const struct node *node, struct rows *rows)
{
	size_t k;

	for (size_t i = 0; i < node->n_conditions; i++) {
		const struct condition *c = &node->condition[i];
		int column = rows_column(rows, c->column);

		if (column < 0)
			return no_column(r, node, c->column);
		if (!is_key(c->column, &k) || c->n > 1)
			keep(rows, c, column);
	}
	return 0;
}

static int render_rows(struct rendering *r, const struct node *node, size_t at, struct rows *rows)
{
	struct frame *fr = &r->frame[r->depth];
	int result = 0;

	fr->rows = rows;
	fr->serial = ++r->serial;
	for (size_t k = 0; k < N_KEYS; k++)
		fr->key[k] = rows_column(rows, key_column[k]);
	r->depth++;
	for (fr->row = 0; fr->row < rows->n && result == 0; fr->row++)
		result = render(r, at + 1, node->end);
	r->depth--;
	return result;
}

static int render_view(struct rendering *r, const struct node *node, size_t at)
{
	struct rows *rows = fetch(r, node);
	int result;

	if (rows == NULL)
		return -1;
	result = restrict_rows(r, node, rows);
	if (result == 0 && node->negate)
		result = rows->n == 0 ? render(r, at + 1, node->end) : 0;
	else if (result == 0)
		result = render_rows(r, node, at, rows);
	rows_free(rows);
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
    const struct rows_key *key, size_t n_keys, enum number_style style, struct buf *out,
    struct fault *f)
{
	struct rendering r = { .t = t,
		.src = src,
		.key = key,
		.n_keys = n_keys,
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
