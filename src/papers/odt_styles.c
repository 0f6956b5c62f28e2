/* The named styles of an OpenDocument. */
#include "config.h"

#include <string.h>

#include "papers/markup.h"
#include "papers/odt_parts.h"

const char odt_namespaces[] =
    " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
    " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
    " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
    " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
    " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
    " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
    " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
    " xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0'"
    " xmlns:dc='http://purl.org/dc/elements/1.1/'"
    " xmlns:xlink='http://www.w3.org/1999/xlink'"
    " office:version='1.3'";

const char odt_fonts[] =
    "<office:font-face-decls>"
    "<style:font-face style:name='Liberation Serif' svg:font-family='&apos;Liberation "
    "Serif&apos;'"
    " style:font-family-generic='roman' style:font-pitch='variable'/>"
    "<style:font-face style:name='Liberation Mono' svg:font-family='&apos;Liberation "
    "Mono&apos;'"
    " style:font-family-generic='modern' style:font-pitch='fixed'/></office:font-face-decls>\n";

#define BORDER "0.5pt solid #000000"
#define LEVELS 10 /* of lists: no program has more */
#define INDENT 8  /* millimetres a level */

/* What a size of letter is a part of. */
enum base { NONE, BODY, CELL, FOOT };

struct style {
	const char *name, *display; /* display NULL: the same */
	const char *parent;	    /* NULL: Standard */
	enum base base;		    /* NONE: the size of the parent */
	int percent;
	const char *paragraph, *text; /* their properties */
};

#define HEADING(n, percent, more)                                                   \
	{                                                                           \
		"Heading_20_" #n, "Heading " #n, "Heading", BODY, percent, more, "" \
	}
#define CENTER "fo:text-align='center'"
#define RIGHT "fo:text-align='end'"
#define KEEP "fo:keep-with-next='always'"

static const struct style styles[ODT_STYLES] = {
	[ODT_HEADING] = HEADING(1, 145, CENTER),
	[ODT_HEADING + 1] = HEADING(2, 118, ""),
	[ODT_HEADING + 2] = HEADING(3, 106, ""),
	[ODT_HEADING + 3] = HEADING(4, 100, ""),
	[ODT_HEADING + 4] = HEADING(5, 100, ""),
	[ODT_HEADING + 5] = HEADING(6, 100, ""),
	[ODT_BODY] = { "Text_20_body", "Text body", NULL, NONE, 0,
	    "fo:margin-bottom='2.5mm' fo:text-align='justify' fo:line-height='115%'", "" },
	[ODT_ITEM] = { "Elemento", NULL, "Text_20_body", NONE, 0, "fo:margin-bottom='0.8mm'", "" },
	[ODT_QUOTE] = { "Quotations", NULL, "Text_20_body", NONE, 0,
	    "fo:margin-left='8mm' fo:margin-right='8mm'", "" },
	[ODT_CODE] = { "Preformatted_20_Text", "Preformatted Text", NULL, BODY, 90,
	    "fo:margin-bottom='2.5mm'", "style:font-name='Liberation Mono'" },
	[ODT_RULE] = { "Horizontal_20_Line", "Horizontal Line", NULL, NONE, 0,
	    "fo:margin-bottom='4mm' fo:border-bottom='" BORDER "'", "" },
	[ODT_CELL] = { "Celda", NULL, NULL, CELL, 100, "", "" },
	[ODT_CELL +
	    DOC_CENTER] = { "Celda_20_centro", "Celda centro", "Celda", NONE, 0, CENTER, "" },
	[ODT_CELL +
	    DOC_RIGHT] = { "Celda_20_derecha", "Celda derecha", "Celda", NONE, 0, RIGHT, "" },
	[ODT_TITLE] = { "Celda_20_titulo", "Celda título", "Celda", NONE, 0, KEEP,
	    "fo:font-weight='bold'" },
	[ODT_TITLE + DOC_CENTER] = { "Celda_20_titulo_20_centro", "Celda título centro",
	    "Celda_20_titulo", NONE, 0, CENTER, "" },
	[ODT_TITLE + DOC_RIGHT] = { "Celda_20_titulo_20_derecha", "Celda título derecha",
	    "Celda_20_titulo", NONE, 0, RIGHT, "" },
	[ODT_SIGN_LINE] = { "Firma_20_linea", "Firma línea", "Firma", NONE, 0,
	    KEEP " fo:border-bottom='" BORDER "'", "" },
	[ODT_SIGN_STATE] = { "Firma_20_estado", "Firma estado", "Firma", NONE, 0, KEEP, "" },
	[ODT_SIGN_NAME] = { "Firma", NULL, NULL, NONE, 0, CENTER, "" },
	[ODT_SIGN_ROLE] = { "Firma_20_caracter", "Firma carácter", "Firma", BODY, 90, "", "" },
	[ODT_RUBRIC_LINE] = { "Rubrica_20_linea", "Rúbrica línea", "Rubrica", NONE, 0,
	    "fo:border-bottom='" BORDER "'", "" },
	[ODT_RUBRIC_STATE] = { "Rubrica_20_estado", "Rúbrica estado", "Rubrica", NONE, 0, "", "" },
	[ODT_RUBRIC_NAME] = { "Rubrica", "Rúbrica", NULL, NONE, 0, CENTER, "fo:font-size='6.5pt'" },
	[ODT_HEADER] = { "Header", NULL, NULL, FOOT, 100, CENTER, "" },
	[ODT_FOOTER] = { "Footer", NULL, NULL, FOOT, 100, "", "" },
};

const char *odt_style_name(enum odt_style style)
{
	return styles[style].name;
}

const char *odt_list_name(bool ordered)
{
	return ordered ? "Numerada" : "Puntos";
}

/* ---- text ----------------------------------------------------------------------------------- */

void odt_text(struct buf *out, const char *s, bool *blank)
{
	while (*s != '\0') {
		size_t n = strcspn(s, " \n");

		markup_text(out, s, n);
		*blank = *blank && n == 0;
		s += n;
		if (*s == '\0')
			break;
		if (*s == '\n')
			buf_add(out, "<text:line-break/>");
		else
			buf_add(out, *blank ? "<text:s/>" : " ");
		*blank = true;
		s++;
	}
}

void odt_paragraph(struct buf *out, const char *before, enum odt_style style, const char *text)
{
	bool blank = true;

	buf_addf(out, "<text:p text:style-name='%s%s'>", before, odt_style_name(style));
	odt_text(out, text, &blank);
	buf_add(out, "</text:p>\n");
}

/* ---- styles --------------------------------------------------------------------------------- */

static void add_style(struct buf *out, const struct style *s, const struct sheet *sheet)
{
	int size = s->base == BODY ? sheet->body : s->base == CELL ? sheet->cell : sheet->foot;
	int tenths = (size * s->percent + 5) / 10;

	buf_addf(out, "<style:style style:name='%s' style:display-name='%s'", s->name,
	    s->display != NULL ? s->display : s->name);
	buf_addf(out, " style:family='paragraph' style:parent-style-name='%s'",
	    s->parent != NULL ? s->parent : "Standard");
	if (strncmp(s->name, "Heading", 7) == 0)
		buf_addf(out,
		    " style:next-style-name='Text_20_body' style:default-outline-level='%c'",
		    s->name[strlen(s->name) - 1]);
	buf_addf(out, "><style:paragraph-properties %s/><style:text-properties %s", s->paragraph,
	    s->text);
	if (s->base != NONE)
		buf_addf(out, " fo:font-size='%d.%dpt'", tenths / 10, tenths % 10);
	buf_add(out, "/></style:style>\n");
}

/* The text of level n begins at n * INDENT; a number ends a little before, a dot well before. */
static void add_list_style(struct buf *out, const char *name, bool ordered)
{
	buf_addf(out, "<text:list-style style:name='%s'>\n", name);
	for (int i = 1; i <= LEVELS; i++) {
		if (ordered)
			buf_addf(out,
			    "<text:list-level-style-number text:level='%d' style:num-format='1'"
			    " style:num-suffix='.'><style:list-level-properties "
			    "fo:text-align='end'",
			    i);
		else
			buf_addf(out,
			    "<text:list-level-style-bullet text:level='%d' text:bullet-char='%s'>"
			    "<style:list-level-properties",
			    i, i % 2 == 1 ? "•" : "–");
		buf_add(out, " text:list-level-position-and-space-mode='label-alignment'>"
			     "<style:list-level-label-alignment text:label-followed-by='listtab'");
		buf_addf(out,
		    " text:list-tab-stop-position='%dmm' fo:margin-left='%dmm'"
		    " fo:text-indent='-%dmm'/></style:list-level-properties>",
		    INDENT * i, INDENT * i, ordered ? 2 : 4);
		buf_addf(out, "</text:list-level-style-%s>\n", ordered ? "number" : "bullet");
	}
	buf_add(out, "</text:list-style>\n");
}

/* What every program has a name for; the first two are what the others begin from. */
static const char common_styles[] =
    "<style:style style:name='Standard' style:family='paragraph' style:class='text'/>\n"
    "<style:style style:name='Heading' style:family='paragraph'"
    " style:parent-style-name='Standard'>"
    "<style:paragraph-properties fo:margin-top='5mm' fo:margin-bottom='2mm' " KEEP "/>"
    "<style:text-properties fo:font-weight='bold'/></style:style>\n"
    "<style:style style:name='Internet_20_link' style:display-name='Internet link'"
    " style:family='text'>"
    "<style:text-properties fo:color='#00308f' style:text-underline-style='solid'/>"
    "</style:style>\n"
    /* Without a parent of this name LibreOffice takes a text box for a drawing. */
    "<style:style style:name='Frame' style:family='graphic'>"
    "<style:graphic-properties fo:padding='0mm' fo:border='none'/></style:style>\n";

static void add_named(struct buf *out, const struct sheet *s)
{
	buf_add(out, "<office:styles>\n<style:default-style style:family='paragraph'>"
		     "<style:paragraph-properties fo:orphans='2' fo:widows='2'"
		     " style:tab-stop-distance='12mm' style:writing-mode='page'/>");
	buf_addf(out,
	    "<style:text-properties style:font-name='Liberation Serif' fo:font-size='%dpt'"
	    " fo:language='es' fo:country='MX'/></style:default-style>\n",
	    s->body);
	buf_add(out, common_styles);
	for (int i = 0; i < ODT_STYLES; i++)
		add_style(out, &styles[i], s);
	add_list_style(out, odt_list_name(true), true);
	add_list_style(out, odt_list_name(false), false);
	buf_add(out, "</office:styles>\n");
}

void odt_styles(const struct doc *d, struct buf *out)
{
	struct sheet s = sheet_of(d);

	buf_add(out, "<?xml version='1.0' encoding='UTF-8'?>\n<office:document-styles");
	buf_add(out, odt_namespaces);
	buf_add(out, ">\n");
	buf_add(out, odt_fonts);
	add_named(out, &s);
	odt_sheet(d, &s, out);
	buf_add(out, "</office:document-styles>\n");
}
