#include "config.h"

#include "papers/plain.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "papers/escape.h"
#include "papers/layout.h"

#define NARROW 20 /* no indentation leaves less than this */

struct plain {
	struct buf *out;
	size_t start; /* where this paper begins in out */
	int width;
	struct buf margin;	      /* what every line begins with */
	struct buf marker;	      /* in its place on the next line, for an item */
	const struct doc_block *list; /* the innermost; NULL */
	bool gap;		      /* a blank line before the next block */
};

static int room(const struct plain *p)
{
	int left = p->width - text_width(buf_str(&p->margin));

	return left < NARROW ? NARROW : left;
}

/* The blank line that a block before this one asked for. */
static void open_block(struct plain *p)
{
	if (p->gap && p->out->len > p->start)
		buf_addc(p->out, '\n');
	p->gap = false;
}

static void set_lines(struct plain *p, const char *text)
{
	const char *margin = buf_str(&p->margin);

	open_block(p);
	layout_wrapped(
	    p->out, text, room(p), p->marker.len > 0 ? buf_str(&p->marker) : margin, margin);
	buf_cut(&p->marker, 0);
}

/* An item that begins with no text of its own is still a line. */
static void set_marker(struct plain *p)
{
	if (p->marker.len > 0)
		set_lines(p, " ");
}

static void set_paragraph(struct plain *p, const struct doc_text *text)
{
	struct buf line = BUF_EMPTY;

	layout_text(&line, text);
	if (line.len > 0)
		set_lines(p, buf_str(&line));
	buf_clear(&line);
}

static void set_heading(struct plain *p, const struct doc_block *b)
{
	size_t start;
	int widest = 0;

	if (b->text.n == 0)
		return;
	p->gap = true;
	open_block(p);
	start = p->out->len;
	set_paragraph(p, &b->text);
	for (const char *s = p->out->s + start; *s != '\0';) {
		size_t n = strcspn(s, "\n");
		int width = text_width_n(s, n);

		if (width > widest)
			widest = width;
		s += n + (s[n] == '\n');
	}
	for (int i = 0; b->level <= 2 && i < widest; i++)
		buf_addc(p->out, b->level == 1 ? '=' : '-');
	if (b->level <= 2)
		buf_addc(p->out, '\n');
	p->gap = true;
}

static void set_blocks(struct plain *p, const struct doc_block *b, bool tight);

static void set_item(struct plain *p, const struct doc_block *b, unsigned number)
{
	char mark[16] = "- ";
	size_t before = p->margin.len;

	set_marker(p);
	if (p->list->ordered)
		snprintf(mark, sizeof mark, "%2u. ", number);
	buf_add(&p->marker, buf_str(&p->margin));
	buf_add(&p->marker, mark);
	buf_addf(&p->margin, "%*s", (int)strlen(mark), "");
	set_blocks(p, b->child, p->list->tight);
	set_marker(p);
	buf_cut(&p->margin, before);
	p->gap = !p->list->tight;
}

static void set_list(struct plain *p, const struct doc_block *b)
{
	const struct doc_block *outer = p->list;
	unsigned number = b->first;

	set_marker(p);
	if (outer == NULL)
		p->gap = true;
	p->list = b;
	for (const struct doc_block *item = b->child; item != NULL; item = item->next)
		set_item(p, item, number++);
	p->list = outer;
	p->gap = outer == NULL || !outer->tight;
}

static void set_quote(struct plain *p, const struct doc_block *b)
{
	size_t before = p->margin.len;

	set_marker(p);
	buf_add(&p->margin, "  ");
	set_blocks(p, b->child, false);
	buf_cut(&p->margin, before);
	p->gap = true;
}

/* What is not read as lines of prose stands apart from what is around it. */
static void set_apart(struct plain *p, const struct doc_block *b)
{
	const char *margin = buf_str(&p->margin);

	set_marker(p);
	p->gap = true;
	open_block(p);
	if (b->kind == DOC_TABLE) {
		layout_table(p->out, b->table, room(p), margin);
	} else if (b->kind == DOC_SIGNATURES) {
		layout_signatures(p->out, b->signer, b->n_signers, p->width);
	} else if (b->kind == DOC_CODE) {
		set_paragraph(p, &b->text);
	} else {
		buf_add(p->out, margin);
		for (int i = room(p); i > 0; i--)
			buf_addc(p->out, '-');
		buf_addc(p->out, '\n');
	}
	p->gap = true;
}

/*
 * `b` and those after it; `tight` is for the paragraphs of a list without blank lines.
 * Recurses as deep as a document is, which doc.c bounds.
 */
static void set_blocks(struct plain *p, const struct doc_block *b, bool tight)
{
	for (; b != NULL; b = b->next) {
		switch (b->kind) {
		case DOC_HEADING:
			set_heading(p, b);
			break;
		case DOC_PARAGRAPH:
			set_paragraph(p, &b->text);
			p->gap = !tight;
			break;
		case DOC_LIST:
			set_list(p, b);
			break;
		case DOC_QUOTE:
			set_quote(p, b);
			break;
		default:
			set_apart(p, b);
			break;
		}
	}
}

void doc_to_text(const struct doc *d, int width, struct buf *out)
{
	struct plain p = { .out = out, .start = out->len, .width = width };

	set_blocks(&p, d->block, false);
	if (*d->fingerprint != '\0') {
		char *line = xasprintf("Huella: %s", d->fingerprint);

		open_block(&p);
		set_lines(&p, line);
		free(line);
	}
	buf_clear(&p.margin);
	buf_clear(&p.marker);
}

int markdown_to_text(const char *paper, int width, struct buf *out, struct fault *f)
{
	struct doc *d = doc_read(paper, f);

	if (d == NULL)
		return -1;
	doc_to_text(d, width, out);
	doc_free(d);
	return 0;
}

/* ---- placeholders ------------------------------------------------------------------------ */

/* The search for placeholders: the visible text of one block at a time. */
struct search {
	struct buf text;
	struct buf *out;
	int count;
};

#define OPENING 48 /* bytes of the paragraph that say which one it is */

/* The paragraph's opening words, cut at a space. */
static void add_opening(struct buf *out, const char *s)
{
	size_t n = strcspn(s, "\n"), cut = n;

	if (n > OPENING) {
		for (cut = OPENING; cut > 0 && s[cut] != ' '; cut--)
			;
		if (cut == 0) /* one long word: not through a character */
			for (cut = OPENING; (s[cut] & 0xC0) == 0x80; cut--)
				;
	}
	buf_addn(out, s, cut);
	if (cut < n)
		buf_add(out, "…");
}

/* Counts the placeholders of one block's text, which is emptied. */
static void search_text(struct search *search)
{
	const char *text = buf_str(&search->text), *s = text;

	while ((s = strchr(s, '[')) != NULL) {
		size_t n = strcspn(s + 1, "[]\n");

		if (n > 0 && s[1 + n] == ']') {
			search->count++;
			if (search->out != NULL) {
				buf_addn(search->out, s, n + 2);
				buf_add(search->out, " · ");
				add_opening(search->out, text);
				buf_addc(search->out, '\n');
			}
		}
		s += 1 + n;
	}
	buf_cut(&search->text, 0);
}

/* A paragraph is one line, wherever it is broken; who signs is one in each line. */
static void search_spans(struct search *search, const struct doc_text *text, bool lines)
{
	for (size_t i = 0; i < text->n; i++)
		for (const char *s = text->span[i].text; *s != '\0';) {
			size_t n = strcspn(s, "\n");

			if (lines)
				escape_undo(&search->text, s, n);
			else
				buf_addn(&search->text, s, n);
			s += n;
			if (*s == '\0')
				break;
			if (lines)
				search_text(search);
			else
				buf_addc(&search->text, ' ');
			s++;
		}
	search_text(search);
}

static void search_blocks(struct search *search, const struct doc_block *b)
{
	for (; b != NULL; b = b->next) {
		search_spans(search, &b->text, b->kind == DOC_SIGNATURES);
		if (b->kind == DOC_TABLE)
			for (size_t i = 0; i < b->table->rows * b->table->columns; i++)
				search_spans(search, &b->table->cell[i], false);
		search_blocks(search, b->child);
	}
}

int doc_placeholders(const struct doc *d, struct buf *out)
{
	struct search search = { BUF_EMPTY, out, 0 };

	search_blocks(&search, d->block);
	buf_clear(&search.text);
	return search.count;
}
