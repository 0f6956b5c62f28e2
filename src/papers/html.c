#include "config.h"

#include "papers/html.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "papers/markup.h"
#include "papers/sheet.h"

#define WORD_MAX 24 /* letters in a row after which a line may be cut */

/* ---- text ---------------------------------------------------------------------------------- */

/* Where the stretch without spaces that begins at s + at ends, after WORD_MAX letters at most. */
static size_t word_end(const char *s, size_t len, size_t at)
{
	for (int letters = 0; at < len && s[at] != ' ' && s[at] != '\n' && letters < WORD_MAX;
	     letters++)
		at = text_next(s, len, at);
	return at;
}

/* A date or a folio, which reads badly in two lines: a hyphen with a figure after it. */
static bool is_figure(const char *s, size_t n)
{
	for (size_t i = 1; i + 1 < n; i++)
		if (s[i] == '-' && s[i + 1] >= '0' && s[i + 1] <= '9')
			return true;
	return false;
}

/* Newlines break the line; a word too long for its column may be cut. */
static void add_text(struct buf *out, const char *s)
{
	size_t len = strlen(s), end;
	bool cut, figure;

	for (size_t at = 0; at < len; at = end) {
		if (s[at] == ' ' || s[at] == '\n') {
			buf_add(out, s[at] == ' ' ? " " : "<br>\n");
			end = at + 1;
			continue;
		}
		end = word_end(s, len, at);
		cut = end < len && s[end] != ' ' && s[end] != '\n';
		figure = !cut && is_figure(s + at, end - at);
		buf_add(out, figure ? "<span class=\"cifra\">" : "");
		markup_text(out, s + at, end - at);
		buf_add(out, figure ? "</span>" : cut ? "<wbr>" : "");
	}
}

/* The elements of a style, opened in this order and closed in the other one. */
static void add_style(struct buf *out, unsigned style, bool opens)
{
	static const struct {
		unsigned style;
		const char *name;
	} element[] = { { STYLE_STRONG, "strong" }, { STYLE_EMPHASIS, "em" },
		{ STYLE_CODE, "code" } };
	size_t n = sizeof element / sizeof *element;

	for (size_t i = 0; i < n; i++) {
		size_t k = opens ? i : n - 1 - i;

		if (style & element[k].style)
			buf_addf(out, opens ? "<%s>" : "</%s>", element[k].name);
	}
}

static void add_spans(struct buf *out, const struct doc_text *text)
{
	const char *open = NULL; /* the link that is open */

	for (size_t i = 0; i < text->n; i++) {
		const struct doc_span *span = &text->span[i];
		const char *link = markup_link(span->link) ? span->link : NULL;

		if (open != link && open != NULL)
			buf_add(out, "</a>");
		if (open != link && link != NULL) {
			buf_add(out, "<a href=\"");
			markup_address(out, link);
			buf_add(out, "\">");
		}
		open = link;
		add_style(out, span->style, true);
		add_text(out, span->text);
		add_style(out, span->style, false);
	}
	if (open != NULL)
		buf_add(out, "</a>");
}

/* <name class="kind">text</name>, on a line. Without class: NULL. */
static void add_element(struct buf *out, const char *name, const char *kind, const char *text)
{
	buf_addf(out, "<%s", name);
	if (kind != NULL)
		buf_addf(out, " class=\"%s\"", kind);
	buf_addc(out, '>');
	add_text(out, text);
	buf_addf(out, "</%s>\n", name);
}

/* ---- blocks -------------------------------------------------------------------------------- */

static void add_row(struct buf *out, const struct doc_table *t, size_t row)
{
	static const char *const align[] = { "", " class=\"centro\"", " class=\"derecha\"" };

	buf_add(out, "<tr>");
	for (size_t c = 0; c < t->columns; c++) {
		buf_addf(out, row == 0 ? "<th scope=\"col\"%s>" : "<td%s>", align[t->align[c]]);
		add_spans(out, &t->cell[row * t->columns + c]);
		buf_add(out, row == 0 ? "</th>" : "</td>");
	}
	buf_add(out, "</tr>\n");
}

/* On paper, where there is no room for its words: smaller letters, and if need be the columns. */
static void open_table(struct buf *out, const struct doc_table *t, const struct sheet *s)
{
	int *part = xcalloc(t->columns, sizeof *part), size, all = 0;
	bool fits = sheet_columns(s, t, part, &size);

	buf_addf(out, "<div class=\"tabla%s%s%s\"", t->rows <= SHEET_SHORT ? " corta" : "",
	    size < s->cell ? " ancha" : "", fits ? "" : " apretada");
	if (size < s->cell)
		buf_addf(out, " style=\"--letra: %dpt\"", size);
	buf_add(out, ">\n<table>\n");
	for (size_t c = 0; c < t->columns; c++)
		all += part[c];
	for (size_t c = 0; !fits && c < t->columns; c++)
		buf_addf(out, "<col style=\"width: %d%%\">\n", 100 * part[c] / all);
	free(part);
}

static void add_table(struct buf *out, const struct doc_table *t, const struct sheet *s)
{
	open_table(out, t, s);
	buf_add(out, "<thead>\n");
	add_row(out, t, 0);
	buf_add(out, "</thead>\n");
	if (t->rows > 1)
		buf_add(out, "<tbody>\n");
	for (size_t row = 1; row < t->rows; row++)
		add_row(out, t, row);
	buf_add(out, t->rows > 1 ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n");
}

/* The line to sign on is the upper edge of the name; an estado stands in its stead. */
static void add_signers(struct buf *out, const struct doc_signer *signer, size_t n)
{
	buf_add(out, "<ul>\n");
	for (size_t i = 0; i < n; i++) {
		const struct doc_signer *s = &signer[i];

		buf_add(out, *s->state == '\0' ? "<li>" : "<li class=\"dicho\">");
		if (*s->state != '\0')
			add_element(out, "span", "estado", s->state);
		add_element(out, "span", "nombre", *s->name == '\0' ? "\u00a0" : s->name);
		if (*s->role != '\0')
			add_element(out, "span", "caracter", s->role);
		buf_add(out, "</li>\n");
	}
	buf_add(out, "</ul>\n");
}

static void add_signatures(struct buf *out, const struct doc_block *b)
{
	buf_add(out, "<section class=\"firmas\" aria-label=\"Firmas\">\n");
	add_signers(out, b->signer, b->n_signers);
	buf_add(out, "</section>\n");
}

static void add_blocks(
    struct buf *out, const struct doc_block *b, bool tight, const struct sheet *s);

static void add_list(struct buf *out, const struct doc_block *b, const struct sheet *s)
{
	if (!b->ordered)
		buf_add(out, "<ul>\n");
	else if (b->first == 1)
		buf_add(out, "<ol>\n");
	else
		buf_addf(out, "<ol start=\"%u\">\n", b->first);
	for (const struct doc_block *item = b->child; item != NULL; item = item->next) {
		size_t inside;

		buf_add(out, item->child != NULL && sheet_ragged(&item->child->text)
				 ? "<li class=\"suelto\">"
				 : "<li>");
		inside = out->len;
		add_blocks(out, item->child, b->tight, s);
		buf_add(out, out->len == inside ? "\u00a0</li>\n" : "</li>\n");
	}
	buf_add(out, b->ordered ? "</ol>\n" : "</ul>\n");
}

static void add_prose(struct buf *out, const struct doc_block *b, bool tight)
{
	if (b->kind == DOC_PARAGRAPH && tight) {
		add_spans(out, &b->text);
		buf_addc(out, '\n');
		return;
	}
	if (b->text.n == 0) /* a heading with nothing to say */
		return;
	if (b->kind == DOC_HEADING)
		buf_addf(out, "<h%d>", b->level);
	else
		buf_add(out, sheet_ragged(&b->text) ? "<p class=\"suelto\">" : "<p>");
	add_spans(out, &b->text);
	if (b->kind == DOC_HEADING)
		buf_addf(out, "</h%d>\n", b->level);
	else
		buf_add(out, "</p>\n");
}

static void add_quote(struct buf *out, const struct doc_block *b, const struct sheet *s)
{
	size_t start = out->len, inside;

	buf_add(out, "<blockquote>\n");
	inside = out->len;
	add_blocks(out, b->child, false, s);
	if (out->len == inside)
		buf_cut(out, start);
	else
		buf_add(out, "</blockquote>\n");
}

static void add_code(struct buf *out, const struct doc_block *b)
{
	if (b->text.n == 0)
		return;
	buf_add(out, "<pre>");
	for (size_t i = 0; i < b->text.n; i++)
		markup_text(out, b->text.span[i].text, strlen(b->text.span[i].text));
	buf_add(out, "</pre>\n");
}

/* `b` and those after it, as deep as a document is (doc.c bounds it). */
static void add_blocks(
    struct buf *out, const struct doc_block *b, bool tight, const struct sheet *s)
{
	for (; b != NULL; b = b->next) {
		switch (b->kind) {
		case DOC_HEADING:
		case DOC_PARAGRAPH:
			add_prose(out, b, tight);
			break;
		case DOC_LIST:
			add_list(out, b, s);
			break;
		case DOC_QUOTE:
			add_quote(out, b, s);
			break;
		case DOC_TABLE:
			add_table(out, b->table, s);
			break;
		case DOC_CODE:
			add_code(out, b);
			break;
		case DOC_SIGNATURES:
			if (b->n_signers > 0)
				add_signatures(out, b);
			break;
		default:
			buf_add(out, b->kind == DOC_SHEET ? "<hr class=\"hoja\">\n" : "<hr>\n");
			break;
		}
	}
}

/* ---- style --------------------------------------------------------------------------------- */

static const char style[] =
    ":root { color-scheme: light; }\n"
    "html { color: #000; background: #fff; }\n"
    "body { max-width: 42em; margin: 0 auto; padding: 1rem; line-height: 1.5;\n"
    "\tfont-family: \"Liberation Serif\", \"Times New Roman\", Times, serif;\n"
    "\toverflow-wrap: break-word; }\n"
    "header { text-align: center; border-bottom: 1px solid #000; margin-bottom: 1.5em; }\n"
    "footer { break-before: avoid; break-inside: avoid; border-top: 1px solid #000; margin-top: 2em; "
    "font-size: 0.9em; }\n"
    "header p, footer p { margin: 0.3em 0; }\n"
    "h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.3em 0 0.5em; break-after: avoid; }\n"
    "h1 { font-size: 1.5em; text-align: center; }\n"
    "h2 { font-size: 1.2em; }\n"
    "h3 { font-size: 1.05em; }\n"
    "h4, h5, h6 { font-size: 1em; }\n"
    "p, blockquote, pre, ul, ol { margin: 0 0 0.7em; }\n"
    "p, li { orphans: 2; widows: 2; }\n"
    "li > ul, li > ol { margin-bottom: 0; }\n"
    "ul, ol { padding-left: 2em; }\n"
    "blockquote { margin-left: 2em; }\n"
    "pre, code { font-family: \"Liberation Mono\", \"Courier New\", monospace; }\n"
    "pre { white-space: pre-wrap; }\n"
    "a { color: #00308f; }\n"
    "hr { border: 0; border-top: 1px solid #000; margin: 1.5em 0; }\n"
    ".tabla { overflow-x: auto; margin: 0 0 1em; }\n"
    "table { border-collapse: collapse; width: 100%; line-height: 1.3; }\n"
    "thead { display: table-header-group; }\n"
    ".tabla, ul, ol { break-before: avoid; }\n"
    "tr { break-inside: avoid; }\n"
    "th, td { border: 1px solid #000; padding: 0.25em 0.45em; text-align: left; }\n"
    "td { vertical-align: top; }\n"
    "th { background: #e8e8e8; vertical-align: bottom; }\n"
    ".cifra { white-space: nowrap; }\n"
    ".centro { text-align: center; }\n"
    ".derecha { text-align: right; }\n"
    ".firmas { break-before: avoid; }\n"
    ".firmas ul, aside ul { list-style: none; margin: 0; padding: 0; }\n"
    ".firmas li { display: inline-block; vertical-align: top; box-sizing: border-box; width: 49%;\n"
    "\tpadding: 4.5em 1em 0; text-align: center; line-height: 1.3; break-inside: avoid; }\n"
    ".firmas .dicho { padding-top: 3.2em; }\n"
    ".firmas span, aside span { display: block; }\n"
    ".nombre { border-top: 1px solid #000; padding-top: 0.2em; }\n"
    ".dicho .nombre { border-top-color: transparent; }\n"
    ".caracter { font-size: 0.9em; }\n"
    "aside .caracter { display: none; }\n"
    "@media (max-width: 30em) { .firmas li { display: block; width: auto; } }\n";

static const char print_style[] =
    "\tbody { max-width: none; padding: 0; line-height: 1.35; }\n"
    "\tp, li { text-align: justify; }\n"
    "\t.suelto { text-align: left; }\n"
    "\theader p, footer p, .firmas li, aside li { text-align: inherit; }\n"
    "\t.firmas li { text-align: center; }\n"
    "\t.tabla { overflow: visible; }\n"
    "\t.ancha table { font-size: var(--letra); }\n"
    "\t.apretada table { table-layout: fixed; overflow-wrap: anywhere; }\n"
    "\t.apretada .cifra { white-space: normal; }\n"
    "\tfooter { margin-top: 1em; font-size: 0.75em; }\n"
    "\tfooter p:not(:last-child) { display: none; }\n" /* the last says it too: no sheet for it alone */
    "\thr.hoja { break-after: page; border: 0; margin: 0; }\n"
    "\ta { color: #000; }\n";

static const char initials_style[] =
    "\taside h2 { display: none; }\n"
    "\taside ul, aside li { display: flex; flex-direction: column; }\n"
    "\taside ul { height: 100%; }\n"
    "\taside li { flex: 1 1 0; justify-content: flex-end; }\n"
    "\taside li { text-align: center; }\n";

/* A string of CSS: only letters, digits, spaces and what is not ASCII go as they are. */
static void add_string(struct buf *out, const char *s)
{
	static const char plain[] =
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 ";

	buf_addc(out, '"');
	for (; *s != '\0'; s++) {
		if ((unsigned char)*s >= 0x80 || strchr(plain, *s) != NULL)
			buf_addc(out, *s);
		else
			buf_addf(out, "\\%X ", (unsigned)*s); /* the space ends the number */
	}
	buf_addc(out, '"');
}

/* The sheet, and what is on every one of them outside of the text. */
static void add_page_style(struct buf *out, const struct doc *d, const struct sheet *s, int right)
{
	buf_addf(out, "@page { size: %dmm %dmm; margin: %dmm %dmm %dmm %dmm;\n", s->width,
	    s->height, s->top, right, s->bottom, s->left);
	buf_addf(out, "\t@bottom-right { font-size: %dpt; content: ", s->foot);
	buf_add(out, "\"Hoja \" counter(page) \" de \" counter(pages); }\n");
	if (*d->fingerprint != '\0') {
		buf_addf(out, "\t@bottom-left { font-size: %dpt; content: \"Huella: \" ", s->foot);
		add_string(out, d->fingerprint);
		buf_add(out, "; }\n");
	}
	if (*d->header != '\0') {
		buf_addf(out, "\t@top-center { font-size: %dpt; content: ", s->foot);
		add_string(out, d->header);
		/* On the first sheet the header is in the page itself. */
		buf_add(out, "; } }\n@page :first { @top-center { content: none; }\n");
	}
	buf_add(out, "}\n");
}

static void add_print_style(struct buf *out, const struct sheet *s, int right)
{
	buf_add(out, "@media print {\n");
	buf_add(out, print_style);
	buf_addf(
	    out, "\tbody { font-size: %dpt; margin: 0 %dmm 0 0; }\n", s->body, s->right - right);
	if (s->initials > 0) {
		buf_add(out, "\taside { position: fixed; top: 0; right: 0; bottom: 0;\n");
		buf_addf(
		    out, "\t\twidth: %dmm; font-size: 6.5pt; line-height: 1.15; }\n", s->initials);
		buf_add(out, initials_style);
		buf_addf(out, "\taside li { max-height: %dmm; }\n", SHEET_RUBRIC);
	}
	buf_add(out, "}\n");
}

static void add_style_sheet(struct buf *out, const struct doc *d, const struct sheet *s)
{
	/* What is fixed is drawn on every sheet, but only inside of the margins. */
	int right = s->initials > 0 ? s->outer : s->right;

	buf_add(out, "<style>\n");
	buf_add(out, style);
	if (!d->large) /* nor do short tables fit on a sheet with large letters */
		buf_add(out, ".corta { break-inside: avoid; }\n");
	buf_addf(out, "body { font-size: %s; }\n", d->large ? "18pt" : "1.125rem");
	buf_addf(out, "table { font-size: %d%%; }\n", 100 * s->cell / s->body);
	add_page_style(out, d, s, right);
	add_print_style(out, s, right);
	buf_add(out, "</style>\n");
}

/* ---- the page ------------------------------------------------------------------------------ */

static void add_foot(struct buf *out, const struct doc *d)
{
	if (d->n_initials > 0) {
		buf_add(out, "<aside aria-label=\"Rúbricas\">\n<h2>Rubrican cada hoja</h2>\n");
		add_signers(out, d->initials, d->n_initials);
		buf_add(out, "</aside>\n");
	}
	if (*d->fingerprint == '\0' && *d->qr == '\0')
		return;
	buf_add(out, "<footer>\n");
	if (*d->fingerprint != '\0') {
		buf_add(out, "<p>Huella: ");
		add_text(out, d->fingerprint);
		buf_add(out, "</p>\n");
	}
	if (*d->qr != '\0')
		add_element(out, "p", NULL, d->qr);
	buf_add(out, "</footer>\n");
}

void doc_to_html(const struct doc *d, struct buf *out)
{
	const char *title = *d->title != '\0' ? d->title : "Sesiona";
	struct sheet s = sheet_of(d);

	buf_add(out, "<!DOCTYPE html>\n<html lang=\"es-MX\">\n<head>\n<meta charset=\"utf-8\">\n"
		     "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
	buf_add(out, "<title>");
	markup_text(out, title, strlen(title));
	buf_add(out, "</title>\n");
	add_style_sheet(out, d, &s);
	buf_add(out, "</head>\n<body>\n");
	if (*d->header != '\0') {
		buf_add(out, "<header>\n");
		add_element(out, "p", NULL, d->header);
		buf_add(out, "</header>\n");
	}
	buf_add(out, "<main>\n");
	add_blocks(out, d->block, false, &s);
	buf_add(out, "</main>\n");
	add_foot(out, d);
	buf_add(out, "</body>\n</html>\n");
}
