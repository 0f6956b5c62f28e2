/* A paper as plain text: what md4c tells, set in lines by layout.h. */
#include "config.h"

#include "papers/markdown.h"

#include <md4c.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "papers/escape.h"
#include "papers/layout.h"

#define NARROW 20 /* no indentation leaves less than this */

struct list {
	bool ordered;
	unsigned next; /* number of the next item */
	bool tight;
	size_t indent; /* of the present item: as wide as its mark */
};

struct plain {
	struct buf *out;
	size_t start; /* where this paper begins in out */
	int width;
	struct buf text;   /* the block being read */
	struct buf margin; /* what every line begins with */
	struct buf marker; /* in its place on the next line, for an item */
	struct list *list; /* the innermost is the last */
	size_t lists;
	size_t list_cap;
	bool gap; /* a blank line before the next block */
	bool signatures;
	struct layout_table table;
	size_t cells;
	size_t cell_cap;
};

static struct list *inner_list(struct plain *p)
{
	return &p->list[p->lists - 1];
}

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

/* Sets the text read so far as a paragraph, and empties it. */
static void set_paragraph(struct plain *p)
{
	const char *margin = buf_str(&p->margin);

	if (p->text.len == 0 && p->marker.len == 0)
		return;
	open_block(p);
	if (p->text.len == 0) /* an empty item is still a line */
		buf_addc(&p->text, ' ');
	layout_wrapped(p->out, buf_str(&p->text), room(p),
	    p->marker.len > 0 ? buf_str(&p->marker) : margin, margin);
	buf_cut(&p->text, 0);
	buf_cut(&p->marker, 0);
}

static void set_heading(struct plain *p, unsigned level)
{
	size_t start;
	int widest = 0;

	if (p->text.len == 0)
		return;
	p->gap = true;
	open_block(p);
	start = p->out->len;
	set_paragraph(p);
	for (const char *s = p->out->s + start; *s != '\0';) {
		size_t n = strcspn(s, "\n");
		int width = text_width_n(s, n);

		if (width > widest)
			widest = width;
		s += n + (s[n] == '\n');
	}
	for (int i = 0; level <= 2 && i < widest; i++)
		buf_addc(p->out, level == 1 ? '=' : '-');
	if (level <= 2)
		buf_addc(p->out, '\n');
	p->gap = true;
}

static void enter_item(struct plain *p)
{
	struct list *list = inner_list(p);
	char mark[16] = "- ";

	set_paragraph(p);
	if (list->ordered)
		snprintf(mark, sizeof mark, "%2u. ", list->next++);
	list->indent = strlen(mark);
	buf_add(&p->marker, buf_str(&p->margin));
	buf_add(&p->marker, mark);
	buf_addf(&p->margin, "%*s", (int)list->indent, "");
}

static void leave_item(struct plain *p)
{
	struct list *list = inner_list(p);

	set_paragraph(p);
	buf_cut(&p->margin, p->margin.len - list->indent);
	p->gap = !list->tight;
}

static void enter_list(struct plain *p, bool ordered, unsigned first, bool tight)
{
	set_paragraph(p);
	if (p->lists == 0)
		p->gap = true;
	p->list = xgrow(p->list, p->lists, &p->list_cap, sizeof *p->list);
	p->list[p->lists++] = (struct list){ ordered, first, tight, 0 };
}

static void leave_list(struct plain *p)
{
	p->lists--;
	p->gap = p->lists == 0 || !inner_list(p)->tight;
}

static void enter_table(struct plain *p, const MD_BLOCK_TABLE_DETAIL *detail)
{
	set_paragraph(p);
	p->table.columns = detail->col_count;
	p->table.align = xcalloc(detail->col_count, sizeof *p->table.align);
}

static void leave_cell(struct plain *p, const MD_BLOCK_TD_DETAIL *detail)
{
	p->table.cell = xgrow(p->table.cell, p->cells, &p->cell_cap, sizeof *p->table.cell);
	if (p->cells < p->table.columns)
		p->table.align[p->cells] = detail->align == MD_ALIGN_RIGHT    ? ALIGN_RIGHT
					   : detail->align == MD_ALIGN_CENTER ? ALIGN_CENTER
									      : ALIGN_LEFT;
	p->table.cell[p->cells++] = buf_take(&p->text);
}

static void drop_table(struct plain *p)
{
	for (size_t i = 0; i < p->cells; i++)
		free(p->table.cell[i]);
	free(p->table.cell);
	free(p->table.align);
	p->table = (struct layout_table){ 0 };
	p->cells = p->cell_cap = 0;
}

static void leave_table(struct plain *p)
{
	p->gap = true;
	open_block(p);
	p->table.rows = p->cells / p->table.columns;
	layout_table(p->out, &p->table, room(p), buf_str(&p->margin));
	drop_table(p);
	p->gap = true;
}

static void leave_code(struct plain *p)
{
	p->gap = true;
	open_block(p);
	if (p->signatures)
		layout_signatures(p->out, buf_str(&p->text), p->width);
	else
		layout_wrapped(
		    p->out, buf_str(&p->text), room(p), buf_str(&p->margin), buf_str(&p->margin));
	buf_cut(&p->text, 0);
	p->signatures = false;
	p->gap = true;
}

static void set_rule(struct plain *p)
{
	p->gap = true;
	open_block(p);
	buf_add(p->out, buf_str(&p->margin));
	for (int i = room(p); i > 0; i--)
		buf_addc(p->out, '-');
	buf_addc(p->out, '\n');
	p->gap = true;
}

static int enter_block(MD_BLOCKTYPE type, void *detail, void *ctx)
{
	struct plain *p = ctx;
	const MD_ATTRIBUTE *info;

	switch (type) {
	case MD_BLOCK_UL:
		enter_list(p, false, 0, ((MD_BLOCK_UL_DETAIL *)detail)->is_tight);
		break;
	case MD_BLOCK_OL:
		enter_list(p, true, ((MD_BLOCK_OL_DETAIL *)detail)->start,
		    ((MD_BLOCK_OL_DETAIL *)detail)->is_tight);
		break;
	case MD_BLOCK_LI:
		enter_item(p);
		break;
	case MD_BLOCK_QUOTE:
		set_paragraph(p);
		buf_add(&p->margin, "  ");
		break;
	case MD_BLOCK_CODE:
		set_paragraph(p);
		info = &((MD_BLOCK_CODE_DETAIL *)detail)->info;
		p->signatures = info->size == 6 && memcmp(info->text, "firmas", 6) == 0;
		break;
	case MD_BLOCK_TABLE:
		enter_table(p, detail);
		break;
	default:
		break;
	}
	return 0;
}

static int leave_block(MD_BLOCKTYPE type, void *detail, void *ctx)
{
	struct plain *p = ctx;

	switch (type) {
	case MD_BLOCK_P:
		set_paragraph(p);
		p->gap = true;
		break;
	case MD_BLOCK_H:
		set_heading(p, ((MD_BLOCK_H_DETAIL *)detail)->level);
		break;
	case MD_BLOCK_UL:
	case MD_BLOCK_OL:
		leave_list(p);
		break;
	case MD_BLOCK_LI:
		leave_item(p);
		break;
	case MD_BLOCK_QUOTE:
		set_paragraph(p);
		buf_cut(&p->margin, p->margin.len - 2);
		p->gap = true;
		break;
	case MD_BLOCK_CODE:
		leave_code(p);
		break;
	case MD_BLOCK_HR:
		set_rule(p);
		break;
	case MD_BLOCK_TH:
	case MD_BLOCK_TD:
		leave_cell(p, detail);
		break;
	case MD_BLOCK_TABLE:
		leave_table(p);
		break;
	default:
		break;
	}
	return 0;
}

static int enter_span(MD_SPANTYPE type, void *detail, void *ctx)
{
	(void)type;
	(void)detail;
	(void)ctx;
	return 0;
}

/* A link says where it goes, unless its text is that already. */
static int leave_span(MD_SPANTYPE type, void *detail, void *ctx)
{
	struct plain *p = ctx;
	const MD_ATTRIBUTE *href;

	if (type != MD_SPAN_A)
		return 0;
	href = &((MD_SPAN_A_DETAIL *)detail)->href;
	if (p->text.len >= href->size &&
	    memcmp(p->text.s + p->text.len - href->size, href->text, href->size) == 0)
		return 0;
	buf_add(&p->text, " (");
	buf_addn(&p->text, href->text, href->size);
	buf_addc(&p->text, ')');
	return 0;
}

/* The entities that somebody writes by hand in a template; others stay as written. */
static const char *entity(const char *s, size_t n)
{
	static const char *const known[][2] = { { "&amp;", "&" }, { "&lt;", "<" }, { "&gt;", ">" },
		{ "&quot;", "\"" }, { "&nbsp;", "\u00a0" } };

	for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
		if (strlen(known[i][0]) == n && memcmp(known[i][0], s, n) == 0)
			return known[i][1];
	}
	return NULL;
}

static int add_text(MD_TEXTTYPE type, const MD_CHAR *s, MD_SIZE n, void *ctx)
{
	struct plain *p = ctx;
	const char *known = type == MD_TEXT_ENTITY ? entity(s, n) : NULL;

	if (type == MD_TEXT_BR)
		buf_addc(&p->text, '\n');
	else if (type == MD_TEXT_SOFTBR)
		buf_addc(&p->text, ' ');
	else if (known != NULL)
		buf_add(&p->text, known);
	else
		buf_addn(&p->text, s, n);
	return 0;
}

int markdown_to_text(const char *paper, int width, struct buf *out, struct fault *f)
{
	static const MD_PARSER parser = {
		.flags = MARKDOWN_FLAGS,
		.enter_block = enter_block,
		.leave_block = leave_block,
		.enter_span = enter_span,
		.leave_span = leave_span,
		.text = add_text,
	};
	struct plain p = { .out = out, .start = out->len, .width = width };
	char *body = escape_visible(markdown_body(paper));
	int result = md_parse(body, (MD_SIZE)strlen(body), &parser, &p);

	if (result != 0)
		fault_set(f, FAULT_INPUT, "el papel no se puede leer como Markdown");
	drop_table(&p);
	free(p.list);
	buf_clear(&p.text);
	buf_clear(&p.margin);
	buf_clear(&p.marker);
	free(body);
	return result == 0 ? 0 : -1;
}
