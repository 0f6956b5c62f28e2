/* The text of an OpenDocument: the tree of a paper, block by block. */
#include "config.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "papers/markup.h"
#include "papers/odt_parts.h"

#define SIGN_SPACE 14 /* millimetres for the hand */

/*
 * A list that is open in the paper. ODF has no tables inside of lists: there the lists are
 * closed, and opened again when something comes that goes in them.
 */
struct level {
	struct level *outer;
	const struct doc_block *list;
	unsigned number;  /* of its next item */
	bool open, fresh; /* in the file; and it has no item yet */
	bool last;	  /* its item is the last one */
	const char *item; /* the element open in it; NULL */
};

/* How a paragraph differs from its style, in bits; each sum of them is a style of its own. */
enum { NEW_SHEET = 1, KEEPS_NEXT = 2, RAGGED = 4, ENDS_LIST = 8, AFTER_TABLE = 16, VARIANTS = 32 };

struct writer {
	struct buf body, tables; /* the text; the styles of its tables */
	struct sheet sheet;
	bool large;
	int n_tables;
	uint32_t used[ODT_STYLES]; /* bits: 1 << variant */
	struct level *level;	   /* the innermost; NULL */
	int quotes;		   /* open */
	bool new_sheet;		   /* what comes next begins one */
	bool after_table;	   /* two in a row would be one; no program spaces them alike */
};

/* ---- lists ---------------------------------------------------------------------------------- */

static void open_item(struct writer *w, struct level *l);

static void open_list(struct writer *w, struct level *l)
{
	if (l->open)
		return;
	if (l->outer != NULL)
		open_item(w, l->outer);
	buf_addf(&w->body, "<text:list text:style-name='%s'>\n", odt_list_name(l->list->ordered));
	l->open = l->fresh = true;
}

/* What an item goes on with after a table bears no number. */
static void open_item(struct writer *w, struct level *l)
{
	open_list(w, l);
	if (l->item == NULL)
		buf_addf(&w->body, "<%s>", l->item = "text:list-header");
}

static void close_item(struct writer *w, struct level *l)
{
	if (l->item != NULL)
		buf_addf(&w->body, "</%s>\n", l->item);
	l->item = NULL;
}

static void close_list(struct writer *w, struct level *l)
{
	close_item(w, l);
	if (l->open)
		buf_add(&w->body, "</text:list>\n");
	l->open = false;
}

/* ---- paragraphs ----------------------------------------------------------------------------- */

/* The name of a style with its variant, as the value of an attribute. */
static void add_name(struct buf *out, enum odt_style style, int variant)
{
	if (variant == 0)
		buf_addf(out, "'%s'", odt_style_name(style));
	else
		buf_addf(out, "'P%d_%s'", variant, odt_style_name(style));
}

/* Opens a paragraph, or a heading of `level` (0: none). */
static void open_paragraph(struct writer *w, enum odt_style style, int level, int variant)
{
	if (w->level != NULL)
		open_item(w, w->level);
	if (w->new_sheet)
		variant |= NEW_SHEET;
	if (w->after_table && level == 0) /* headings stand apart by themselves */
		variant |= AFTER_TABLE;
	w->used[style] |= 1u << variant;
	w->new_sheet = w->after_table = false;
	buf_addf(&w->body, "<text:%s text:style-name=", level > 0 ? "h" : "p");
	add_name(&w->body, style, variant);
	if (level > 0)
		buf_addf(&w->body, " text:outline-level='%d'", level);
	buf_addc(&w->body, '>');
}

static void add_paragraph(struct writer *w, enum odt_style style, const char *text)
{
	bool blank = true;

	open_paragraph(w, style, 0, 0);
	odt_text(&w->body, text, &blank);
	buf_add(&w->body, "</text:p>\n");
}

static void add_spans(struct buf *out, const struct doc_text *text)
{
	bool blank = true;

	for (size_t i = 0; i < text->n; i++) {
		const struct doc_span *span = &text->span[i];
		bool link = markup_link(span->link);

		if (link) {
			buf_add(out, "<text:a xlink:type='simple'"
				     " text:style-name='Internet_20_link' xlink:href=\"");
			markup_address(out, span->link);
			buf_add(out, "\">");
		}
		if (span->style != 0)
			buf_addf(out, "<text:span text:style-name='T%u'>", span->style);
		odt_text(out, span->text, &blank);
		buf_add(out, span->style != 0 ? "</text:span>" : "");
		buf_add(out, link ? "</text:a>" : "");
	}
}

/* What says what comes next stays with it. */
static bool announces(const struct doc_block *b)
{
	return b->next != NULL && (b->next->kind == DOC_TABLE || b->next->kind == DOC_LIST ||
				      b->next->kind == DOC_SIGNATURES);
}

/* Is b the last of the outermost list? What follows stands apart from it. */
static bool ends_list(const struct writer *w, const struct doc_block *b)
{
	for (const struct level *l = w->level; l != NULL; l = l->outer)
		if (!l->last)
			return false;
	return b->next == NULL;
}

static void add_prose(struct writer *w, const struct doc_block *b, bool tight)
{
	enum odt_style style = tight ? ODT_ITEM : w->quotes > 0 ? ODT_QUOTE : ODT_BODY;
	int variant = (announces(b) ? KEEPS_NEXT : 0) | (sheet_ragged(&b->text) ? RAGGED : 0) |
		      (tight && ends_list(w, b) ? ENDS_LIST : 0);

	if (b->text.n == 0)
		return;
	if (b->kind == DOC_HEADING)
		open_paragraph(w, ODT_HEADING + (enum odt_style)b->level - 1, b->level, 0);
	else
		open_paragraph(w, style, 0, variant);
	add_spans(&w->body, &b->text);
	buf_add(&w->body, b->kind == DOC_HEADING ? "</text:h>\n" : "</text:p>\n");
}

static void add_code(struct writer *w, const struct doc_block *b)
{
	const char *text = b->text.n > 0 ? b->text.span[0].text : "";
	size_t n = strlen(text);
	char *lines = xstrndup(text, n > 0 && text[n - 1] == '\n' ? n - 1 : n);

	add_paragraph(w, ODT_CODE, lines);
	free(lines);
}

/* ---- tables --------------------------------------------------------------------------------- */

static int text_width_mm(const struct writer *w)
{
	return w->sheet.width - w->sheet.left - w->sheet.right;
}

#define WHOLE 65535 /* of a width, as LibreOffice writes it: of less it makes something else */

/* The styles of table n and of its columns, which have these parts of the whole width. */
static void add_table_style(struct writer *w, const int *part, size_t columns, bool whole)
{
	int n = w->n_tables, width = text_width_mm(w), all = 0;

	for (size_t c = 0; c < columns; c++)
		all += part[c];
	buf_addf(&w->tables,
	    "<style:style style:name='Tabla%d' style:family='table'><style:table-properties"
	    " style:width='%dmm' table:align='margins' table:border-model='collapsing'"
	    "%s%s/></style:style>\n",
	    n, width, w->new_sheet ? " fo:break-before='page'" : "",
	    whole ? " style:may-break-between-rows='false'" : "");
	for (size_t c = 0; c < columns; c++)
		buf_addf(&w->tables,
		    "<style:style style:name='Tabla%d.%zu' style:family='table-column'>"
		    "<style:table-column-properties style:column-width='%d.%dmm'"
		    " style:rel-column-width='%d*'/></style:style>\n",
		    n, c + 1, width * part[c] / all, width * part[c] * 10 / all % 10,
		    WHOLE * part[c] / all);
}

static void open_table(struct writer *w, const int *part, size_t columns, bool whole)
{
	for (struct level *l = w->level; l != NULL; l = l->outer)
		close_list(w, l);
	if (w->after_table)
		odt_paragraph(&w->body, "", ODT_CELL, "");
	w->n_tables++;
	add_table_style(w, part, columns, whole);
	w->new_sheet = false;
	buf_addf(&w->body, "<table:table table:name='Tabla%d' table:style-name='Tabla%d'>\n",
	    w->n_tables, w->n_tables);
	for (size_t c = 1; c <= columns; c++)
		buf_addf(&w->body, "<table:table-column table:style-name='Tabla%d.%zu'/>\n",
		    w->n_tables, c);
}

static void close_table(struct writer *w)
{
	buf_add(&w->body, "</table:table>\n");
	w->after_table = true;
}

static void open_row(struct writer *w)
{
	buf_add(&w->body, "<table:table-row table:style-name='Fila'>\n");
}

static void open_cell(struct writer *w, const char *style)
{
	buf_addf(&w->body, "<table:table-cell table:style-name='%s' office:value-type='string'>\n",
	    style);
}

/* Its letters are as in `letters`, in front of the name of the style of each cell. */
static void add_row(struct writer *w, const struct doc_table *t, size_t row, const char *letters)
{
	open_row(w);
	for (size_t c = 0; c < t->columns; c++) {
		enum odt_style style = row == 0 ? ODT_TITLE : ODT_CELL;

		open_cell(w, row == 0 ? "Titulo" : "Celda");
		buf_addf(&w->body, "<text:p text:style-name='%s%s'>", letters,
		    odt_style_name(style + (enum odt_style)t->align[c]));
		add_spans(&w->body, &t->cell[row * t->columns + c]);
		buf_add(&w->body, "</text:p></table:table-cell>\n");
	}
	buf_add(&w->body, "</table:table-row>\n");
}

/* The styles of cells whose letters are smaller, for a table with no room for its words. */
static void add_letters(struct writer *w, const char *letters, int size)
{
	for (enum odt_style style = ODT_CELL; style < ODT_SIGN_LINE; style++)
		buf_addf(&w->tables,
		    "<style:style style:name='%s%s' style:family='paragraph'"
		    " style:parent-style-name='%s'>"
		    "<style:text-properties fo:font-size='%dpt'/></style:style>\n",
		    letters, odt_style_name(style), odt_style_name(style), size);
}

static void add_table(struct writer *w, const struct doc_table *t)
{
	int *part = xcalloc(t->columns, sizeof *part), size;
	char letters[32] = "";

	sheet_columns(&w->sheet, t, part, &size);
	open_table(w, part, t->columns, t->rows <= SHEET_SHORT && !w->large);
	if (size < w->sheet.cell) {
		snprintf(letters, sizeof letters, "Tabla%d_", w->n_tables);
		add_letters(w, letters, size);
	}
	buf_add(&w->body, "<table:table-header-rows>\n");
	add_row(w, t, 0, letters);
	buf_add(&w->body, "</table:table-header-rows>\n");
	for (size_t row = 1; row < t->rows; row++)
		add_row(w, t, row, letters);
	close_table(w);
	free(part);
}

static void add_signer(struct buf *out, const struct doc_signer *s)
{
	odt_paragraph(out, "", *s->state == '\0' ? ODT_SIGN_LINE : ODT_SIGN_STATE, s->state);
	odt_paragraph(out, "", ODT_SIGN_NAME, s->name);
	if (*s->role != '\0')
		odt_paragraph(out, "", ODT_SIGN_ROLE, s->role);
}

/* Two in a row, which is never split. */
static void add_signatures(struct writer *w, const struct doc_block *b)
{
	static const int halves[2] = { 1, 1 };

	if (b->n_signers == 0)
		return;
	open_table(w, halves, 2, false);
	for (size_t i = 0; i < b->n_signers; i += 2) {
		open_row(w);
		for (size_t k = i; k < i + 2; k++) {
			open_cell(w, "Firma");
			if (k < b->n_signers)
				add_signer(&w->body, &b->signer[k]);
			else
				odt_paragraph(&w->body, "", ODT_SIGN_NAME, "");
			buf_add(&w->body, "</table:table-cell>\n");
		}
		buf_add(&w->body, "</table:table-row>\n");
	}
	close_table(w);
}

/* ---- blocks --------------------------------------------------------------------------------- */

static void add_blocks(struct writer *w, const struct doc_block *b, bool tight);

static void add_item(struct writer *w, struct level *l, const struct doc_block *item)
{
	const struct doc_block *first = item->child;

	open_list(w, l);
	buf_add(&w->body, "<text:list-item");
	if (l->list->ordered && l->fresh)
		buf_addf(&w->body, " text:start-value='%u'", l->number);
	buf_addc(&w->body, '>');
	l->item = "text:list-item";
	l->last = item->next == NULL;
	l->fresh = false;
	l->number++;
	/* Its number is only seen before a paragraph. */
	if (first == NULL || first->kind == DOC_TABLE || first->kind == DOC_SIGNATURES)
		add_paragraph(w, ODT_ITEM, "");
	add_blocks(w, first, l->list->tight);
	close_item(w, l);
}

static void add_list(struct writer *w, const struct doc_block *b)
{
	struct level level = { .outer = w->level, .list = b, .number = b->first };

	w->level = &level;
	for (const struct doc_block *item = b->child; item != NULL; item = item->next)
		add_item(w, &level, item);
	close_list(w, &level);
	w->level = level.outer;
}

static void add_quote(struct writer *w, const struct doc_block *b)
{
	w->quotes++;
	add_blocks(w, b->child, false);
	w->quotes--;
}

/* `b` and those after it, as deep as a document is (doc.c bounds it). */
static void add_blocks(struct writer *w, const struct doc_block *b, bool tight)
{
	for (; b != NULL; b = b->next) {
		switch (b->kind) {
		case DOC_HEADING:
		case DOC_PARAGRAPH:
			add_prose(w, b, tight);
			break;
		case DOC_LIST:
			add_list(w, b);
			break;
		case DOC_QUOTE:
			add_quote(w, b);
			break;
		case DOC_TABLE:
			add_table(w, b->table);
			break;
		case DOC_CODE:
			add_code(w, b);
			break;
		case DOC_SIGNATURES:
			add_signatures(w, b);
			break;
		case DOC_SHEET:
			w->new_sheet = true;
			break;
		default:
			add_paragraph(w, ODT_RULE, "");
			break;
		}
	}
}

/* ---- the whole ------------------------------------------------------------------------------ */

static void add_text_styles(struct buf *out)
{
	for (unsigned style = 1; style <= (STYLE_STRONG | STYLE_EMPHASIS | STYLE_CODE); style++)
		buf_addf(out,
		    "<style:style style:name='T%u' style:family='text'>"
		    "<style:text-properties%s%s%s/></style:style>\n",
		    style, style & STYLE_STRONG ? " fo:font-weight='bold'" : "",
		    style & STYLE_EMPHASIS ? " fo:font-style='italic'" : "",
		    style & STYLE_CODE ? " style:font-name='Liberation Mono'" : "");
}

/* The styles that came out different from those in styles.xml. */
static void add_variants(struct buf *out, const struct writer *w)
{
	for (int i = 0; i < ODT_STYLES * VARIANTS; i++) {
		enum odt_style style = i / VARIANTS;
		int variant = i % VARIANTS;

		if (variant == 0 || (w->used[style] & 1u << variant) == 0)
			continue;
		buf_add(out, "<style:style style:family='paragraph' style:name=");
		add_name(out, style, variant);
		buf_addf(out,
		    " style:parent-style-name='%s'><style:paragraph-properties%s%s%s%s%s/>"
		    "</style:style>\n",
		    odt_style_name(style), variant & NEW_SHEET ? " fo:break-before='page'" : "",
		    variant & KEEPS_NEXT ? " fo:keep-with-next='always'" : "",
		    variant & RAGGED ? " fo:text-align='start'" : "",
		    /* whoever says one of both margins says the other */
		    variant & AFTER_TABLE ? " fo:margin-top='3mm'"
		    : variant & ENDS_LIST ? " fo:margin-top='0mm'"
					  : "",
		    variant & (AFTER_TABLE | ENDS_LIST) ? " fo:margin-bottom='2.5mm'" : "");
	}
}

static void add_cell_style(struct buf *out, const char *name, const char *more)
{
	buf_addf(out,
	    "<style:style style:name='%s' style:family='table-cell'><style:table-cell-properties"
	    " fo:padding='%dmm' fo:border='0.5pt solid #000000'%s/></style:style>\n",
	    name, SHEET_PADDING, more);
}

static void add_cell_styles(struct buf *out)
{
	buf_add(out, "<style:style style:name='Fila' style:family='table-row'>"
		     "<style:table-row-properties fo:keep-together='always'/></style:style>\n");
	add_cell_style(out, "Celda", "");
	add_cell_style(
	    out, "Titulo", " fo:background-color='#e8e8e8' style:vertical-align='bottom'");
	buf_addf(out,
	    "<style:style style:name='Firma' style:family='table-cell'>"
	    "<style:table-cell-properties fo:padding-top='%dmm' fo:padding-left='4mm'"
	    " fo:padding-right='4mm' fo:padding-bottom='2mm' fo:border='none'/></style:style>\n",
	    SIGN_SPACE);
}

void odt_content(const struct doc *d, struct buf *out)
{
	struct writer w = { .sheet = sheet_of(d), .large = d->large };

	add_blocks(&w, d->block, false);
	if (*d->qr != '\0')
		add_paragraph(&w, ODT_FOOTER, d->qr);
	buf_add(out, "<?xml version='1.0' encoding='UTF-8'?>\n<office:document-content");
	buf_add(out, odt_namespaces);
	buf_add(out, ">\n");
	buf_add(out, odt_fonts);
	buf_add(out, "<office:automatic-styles>\n");
	add_text_styles(out);
	add_variants(out, &w);
	add_cell_styles(out);
	buf_addn(out, buf_str(&w.tables), w.tables.len);
	buf_add(out, "</office:automatic-styles>\n<office:body><office:text>\n");
	buf_addn(out, buf_str(&w.body), w.body.len);
	buf_add(out, "</office:text></office:body>\n</office:document-content>\n");
	buf_clear(&w.body);
	buf_clear(&w.tables);
}
