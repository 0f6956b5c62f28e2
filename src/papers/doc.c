#include "config.h"

#include "papers/doc.h"

#include <md4c.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "papers/escape.h"
#include "papers/markdown.h"

/* How every renderer reads a paper: CommonMark with tables; HTML is text. */
#define FLAGS (MD_FLAG_TABLES | MD_FLAG_NOHTML)
#define DEPTH_MAX 32	/* lists and quotes one inside another; what is deeper is told at this depth */

/* The reading: which containers are open, and the text of the innermost block. */
struct reading {
	struct doc *doc;
	struct doc_block **tail[DEPTH_MAX];	/* where the next block of each goes; [0] the document */
	size_t	 depth, beyond;
	struct doc_block *leaf;		/* takes the text; NULL: none is open */
	struct doc_text text;		/* read so far */
	size_t	 text_cap;
	struct buf span;		/* of the span being read */
	unsigned style;
	const char *link;
	struct doc_table *table;	/* open; NULL */
	size_t	 cells, cell_cap;
};

/* ---- text ------------------------------------------------------------------------------- */

static void end_span(struct reading *r)
{
	struct arena *a = &r->doc->arena;

	if (r->span.len == 0)
		return;
	r->text.span = arena_grow(a, r->text.span, r->text.n, &r->text_cap, sizeof *r->text.span);
	r->text.span[r->text.n++] =
	    (struct doc_span){ arena_ndup(a, r->span.s, r->span.len), r->style, r->link };
	buf_cut(&r->span, 0);
}

static struct doc_text take_text(struct reading *r)
{
	struct doc_text taken;

	end_span(r);
	taken = r->text;
	r->text = (struct doc_text){ NULL, 0 };
	r->text_cap = 0;
	return taken;
}

const char *doc_plain(struct doc *d, const struct doc_text *text)
{
	struct buf b = BUF_EMPTY;
	const char *out;

	for (size_t i = 0; i < text->n; i++)
		buf_add(&b, text->span[i].text);
	out = arena_dup(&d->arena, buf_str(&b));
	buf_clear(&b);
	return out;
}

/* The entities that somebody writes by hand in a template; others stay as written. */
static const char *entity(const char *s, size_t n)
{
	static const char *const known[][2] = { { "&amp;", "&" }, { "&lt;", "<" }, { "&gt;", ">" },
		{ "&quot;", "\"" }, { "&nbsp;", "\u00a0" } };

	for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
		if (strlen(known[i][0]) == n && memcmp(known[i][0], s, n) == 0)
			return known[i][1];
	return NULL;
}

/* ---- blocks ----------------------------------------------------------------------------- */

static void end_leaf(struct reading *r)
{
	if (r->leaf != NULL)
		r->leaf->text = take_text(r);
	r->leaf = NULL;
}

/* A tight item's text has no paragraph of its own in md4c: it ends where a block begins. */
static struct doc_block *begin(struct reading *r, enum doc_kind kind)
{
	struct doc_block *b = arena_alloc(&r->doc->arena, sizeof *b);

	end_leaf(r);
	b->kind = kind;
	*r->tail[r->depth] = b;
	r->tail[r->depth] = &b->next;
	return b;
}

static struct doc_block *begin_leaf(struct reading *r, enum doc_kind kind)
{
	return r->leaf = begin(r, kind);
}

/*
 * A list, or an item or quote (`levels` 1). NULL beyond the depth: what is in it goes to the
 * innermost that is open, and a list is only opened when its items can be.
 */
static struct doc_block *begin_container(struct reading *r, enum doc_kind kind, size_t levels)
{
	struct doc_block *b;

	if (r->beyond > 0 || r->depth + levels >= DEPTH_MAX) {
		end_leaf(r);
		r->beyond++;
		return NULL;
	}
	b = begin(r, kind);
	r->tail[++r->depth] = &b->child;
	return b;
}

static void end_container(struct reading *r)
{
	end_leaf(r);
	if (r->beyond > 0)
		r->beyond--;
	else
		r->depth--;
}

static void begin_list(struct reading *r, bool ordered, unsigned first, bool tight)
{
	struct doc_block *b = begin_container(r, DOC_LIST, 2);

	if (b == NULL)
		return;
	b->ordered = ordered;
	b->first = first;
	b->tight = tight;
}

static void begin_table(struct reading *r, const MD_BLOCK_TABLE_DETAIL *detail)
{
	struct doc_table *t = arena_alloc(&r->doc->arena, sizeof *t);

	t->columns = detail->col_count;
	t->align = arena_alloc(&r->doc->arena, t->columns * sizeof *t->align);
	begin(r, DOC_TABLE)->table = r->table = t;
	r->cells = r->cell_cap = 0;
}

static void end_cell(struct reading *r, const MD_BLOCK_TD_DETAIL *detail)
{
	struct doc_table *t = r->table;

	if (r->cells < t->columns)
		t->align[r->cells] = detail->align == MD_ALIGN_RIGHT ? DOC_RIGHT
				   : detail->align == MD_ALIGN_CENTER ? DOC_CENTER : DOC_LEFT;
	t->cell = arena_grow(&r->doc->arena, t->cell, r->cells, &r->cell_cap, sizeof *t->cell);
	t->cell[r->cells++] = take_text(r);
	t->rows = r->cells / t->columns;
}

/* ---- who signs ---------------------------------------------------------------------------- */

/* The trimmed field that begins at *s; *s moves after its pipe. */
static const char *take_field(struct arena *a, const char **s, const char *end)
{
	const char *start = *s, *stop = start + escape_find(start, (size_t)(end - start), '|');
	struct buf field = BUF_EMPTY;
	const char *out;

	*s = stop < end ? stop + 1 : end;
	while (start < stop && *start == ' ')
		start++;
	while (stop > start && stop[-1] == ' ')
		stop--;
	escape_undo(&field, start, (size_t)(stop - start));
	out = arena_dup(a, buf_str(&field));
	buf_clear(&field);
	return out;
}

/* One a line; blank lines are none. */
static struct doc_signer *read_signers(struct arena *a, const char *lines, size_t *n)
{
	struct doc_signer *v = NULL;
	size_t cap = 0;

	*n = 0;
	for (const char *s = lines; *s != '\0';) {
		const char *end = s + strcspn(s, "\n");

		if (strspn(s, " ") < (size_t)(end - s)) {
			v = arena_grow(a, v, *n, &cap, sizeof *v);
			v[*n].name = take_field(a, &s, end);
			v[*n].role = take_field(a, &s, end);
			v[(*n)++].state = take_field(a, &s, end);
		}
		s = *end == '\n' ? end + 1 : end;
	}
	return v;
}

static void begin_fence(struct reading *r, const MD_ATTRIBUTE *info)
{
	bool signers = info->size == 6 && memcmp(info->text, "firmas", 6) == 0;
	bool sheet = info->size == 4 && memcmp(info->text, "hoja", 4) == 0;

	begin_leaf(r, signers ? DOC_SIGNATURES : sheet ? DOC_SHEET : DOC_CODE);
}

static void end_fence(struct reading *r)
{
	struct doc_block *b = r->leaf;

	end_leaf(r);
	if (b->kind == DOC_SIGNATURES)
		b->signer = read_signers(&r->doc->arena, doc_plain(r->doc, &b->text), &b->n_signers);
}

/* ---- what md4c tells ---------------------------------------------------------------------- */

static int enter_block(MD_BLOCKTYPE type, void *detail, void *ctx)
{
	struct reading *r = ctx;

	switch (type) {
	case MD_BLOCK_UL:
		begin_list(r, false, 0, ((MD_BLOCK_UL_DETAIL *)detail)->is_tight);
		break;
	case MD_BLOCK_OL:
		begin_list(r, true, ((MD_BLOCK_OL_DETAIL *)detail)->start,
		    ((MD_BLOCK_OL_DETAIL *)detail)->is_tight);
		break;
	case MD_BLOCK_LI:
		begin_container(r, DOC_ITEM, 1);
		break;
	case MD_BLOCK_QUOTE:
		begin_container(r, DOC_QUOTE, 1);
		break;
	case MD_BLOCK_H:
		begin_leaf(r, DOC_HEADING)->level = (int)((MD_BLOCK_H_DETAIL *)detail)->level;
		break;
	case MD_BLOCK_P:
		begin_leaf(r, DOC_PARAGRAPH);
		break;
	case MD_BLOCK_CODE:
		begin_fence(r, &((MD_BLOCK_CODE_DETAIL *)detail)->info);
		break;
	case MD_BLOCK_HR:
		begin(r, DOC_RULE);
		break;
	case MD_BLOCK_TABLE:
		begin_table(r, detail);
		break;
	default:
		break;
	}
	return 0;
}

static int leave_block(MD_BLOCKTYPE type, void *detail, void *ctx)
{
	struct reading *r = ctx;

	switch (type) {
	case MD_BLOCK_UL:
	case MD_BLOCK_OL:
	case MD_BLOCK_LI:
	case MD_BLOCK_QUOTE:
		end_container(r);
		break;
	case MD_BLOCK_CODE:
		end_fence(r);
		break;
	case MD_BLOCK_TH:
	case MD_BLOCK_TD:
		end_cell(r, detail);
		break;
	case MD_BLOCK_TABLE:
		r->table = NULL;
		break;
	default:
		end_leaf(r);
		break;
	}
	return 0;
}

/* The text of a tight item has no block of its own in md4c. */
static void open_text(struct reading *r)
{
	if (r->leaf == NULL && r->table == NULL)
		begin_leaf(r, DOC_PARAGRAPH);
}

static unsigned style_of(MD_SPANTYPE type)
{
	return type == MD_SPAN_STRONG ? STYLE_STRONG : type == MD_SPAN_EM ? STYLE_EMPHASIS
	     : type == MD_SPAN_CODE ? STYLE_CODE : 0;
}

static int enter_span(MD_SPANTYPE type, void *detail, void *ctx)
{
	struct reading *r = ctx;

	end_span(r);
	r->style |= style_of(type);
	if (type == MD_SPAN_A) {
		const MD_ATTRIBUTE *href = &((MD_SPAN_A_DETAIL *)detail)->href;

		r->link = arena_ndup(&r->doc->arena, href->text, href->size);
	}
	return 0;
}

static int leave_span(MD_SPANTYPE type, void *detail, void *ctx)
{
	struct reading *r = ctx;

	(void)detail;
	end_span(r);
	if (type == MD_SPAN_A) {
		/* What has no text of its own shows where it goes. */
		if (r->text.n == 0 || r->text.span[r->text.n - 1].link != r->link) {
			open_text(r);
			buf_add(&r->span, r->link);
			end_span(r);
		}
		r->link = NULL;
	}
	r->style &= ~style_of(type);
	return 0;
}

static int add_text(MD_TEXTTYPE type, const MD_CHAR *s, MD_SIZE n, void *ctx)
{
	struct reading *r = ctx;
	const char *known = type == MD_TEXT_ENTITY ? entity(s, n) : NULL;

	open_text(r);
	if (type == MD_TEXT_BR)
		buf_addc(&r->span, '\n');
	else if (type == MD_TEXT_SOFTBR)
		buf_addc(&r->span, ' ');
	else if (known != NULL)
		buf_add(&r->span, known);
	else
		buf_addn(&r->span, s, n);
	return 0;
}

/* ---- the whole ------------------------------------------------------------------------------ */

bool doc_paper(const char *word, int *width, int *height)
{
	int w, h, end = 0;

	if (strcmp(word, "carta") == 0) {
		*width = 216;
		*height = 279;
		return true;
	}
	if (sscanf(word, "%4dx%4d%n", &w, &h, &end) != 2 || word[end] != '\0' || w < 50 || h < 50 ||
	    w > 1000 || h > 1000)
		return false;
	*width = w;
	*height = h;
	return true;
}

static const char *front(struct doc *d, const char *paper, const char *key)
{
	struct buf b = BUF_EMPTY;
	const char *out;
	char *visible;

	markdown_front(paper, key, &b);
	visible = escape_visible(buf_str(&b));
	out = arena_dup(&d->arena, visible);
	free(visible);
	buf_clear(&b);
	return out;
}

static int read_front(struct doc *d, const char *paper, struct fault *f)
{
	const char *size = front(d, paper, "papel");
	struct buf who = BUF_EMPTY;
	char *visible;

	d->title = front(d, paper, "titulo");
	d->clave = front(d, paper, "clave");
	d->header = front(d, paper, "encabezado");
	d->fingerprint = front(d, paper, "huella");
	d->qr = front(d, paper, "qr");
	d->large = strcmp(front(d, paper, "letra"), "grande") == 0;
	markdown_front_all(paper, "rubrica", &who);
	visible = escape_visible(buf_str(&who));
	d->initials = read_signers(&d->arena, visible, &d->n_initials);
	free(visible);
	buf_clear(&who);
	if (!doc_paper(*size == '\0' ? "carta" : size, &d->width, &d->height))
		return fault_set(f, FAULT_INPUT, "el papel dice «papel: %s»; se esperaba carta, o ancho "
		    "por alto en milímetros, como 216x340", size);
	return 0;
}

static void read_body(struct doc *d, const char *paper)
{
	static const MD_PARSER parser = {
		.flags = FLAGS,
		.enter_block = enter_block,
		.leave_block = leave_block,
		.enter_span = enter_span,
		.leave_span = leave_span,
		.text = add_text,
	};
	struct reading r = { .doc = d, .tail = { &d->block } };
	char *body = escape_visible(markdown_body(paper));

	/* What it calls never stops it: it can only fail for lack of memory. */
	if (md_parse(body, (MD_SIZE)strlen(body), &parser, &r) != 0)
		mem_exhausted();
	end_leaf(&r);
	buf_clear(&r.span);
	free(body);
}

struct doc *doc_read(const char *paper, struct fault *f)
{
	struct doc *d = xcalloc(1, sizeof *d);

	if (read_front(d, paper, f) != 0) {
		doc_free(d);
		return NULL;
	}
	read_body(d, paper);
	for (const struct doc_block *b = d->block; *d->title == '\0' && b != NULL; b = b->next)
		if (b->kind == DOC_HEADING)
			d->title = doc_plain(d, &b->text);
	return d;
}

void doc_free(struct doc *d)
{
	if (d == NULL)
		return;
	arena_clear(&d->arena);
	free(d);
}
