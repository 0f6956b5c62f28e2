/* The sheet of an OpenDocument: its size, header, foot, and column for initials. */
#include "config.h"

#include "papers/odt_parts.h"

#define APART 4	      /* millimetres between the header or the foot and the text */
#define RUBRIC_NAME 8 /* of them, those that the line and a name take */

/* ---- its styles ----------------------------------------------------------------------------- */

/* The room above the line of each. */
static int rubric_space(const struct doc *d, const struct sheet *s)
{
	int each = (s->height - s->top - s->bottom) / (int)d->n_initials;

	each = (each < SHEET_RUBRIC ? each : SHEET_RUBRIC) - RUBRIC_NAME;
	return each > 3 ? each : 3;
}

static void add_rubric_style(struct buf *out, enum odt_style style, int space)
{
	buf_addf(out,
	    "<style:style style:name='Espacio_%s' style:family='paragraph'"
	    " style:parent-style-name='%s'>"
	    "<style:paragraph-properties fo:margin-top='%dmm'/></style:style>\n",
	    odt_style_name(style), odt_style_name(style), space);
}

/* The header or the foot takes what its margin leaves. */
static void add_edge(struct buf *out, const char *which, const char *side, int height)
{
	buf_addf(out,
	    "<style:%s-style><style:header-footer-properties fo:min-height='%dmm'"
	    " fo:margin-%s='%dmm' style:dynamic-spacing='false'/></style:%s-style>",
	    which, height, side, height < APART ? height : APART, which);
}

static void add_layout(struct buf *out, const struct sheet *s)
{
	int top = s->top / 2, bottom = s->bottom / 2;

	buf_add(out, "<style:page-layout style:name='Hoja'><style:page-layout-properties");
	buf_addf(out,
	    " fo:page-width='%dmm' fo:page-height='%dmm' style:print-orientation='%s'"
	    " fo:margin-top='%dmm' fo:margin-bottom='%dmm' fo:margin-left='%dmm'"
	    " fo:margin-right='%dmm' style:writing-mode='lr-tb'/>",
	    s->width, s->height, s->width > s->height ? "landscape" : "portrait", top, bottom,
	    s->left, s->right);
	add_edge(out, "header", "bottom", s->top - top);
	add_edge(out, "footer", "top", s->bottom - bottom);
	buf_add(out, "</style:page-layout>\n");
}

static void add_automatic(struct buf *out, const struct doc *d, const struct sheet *s)
{
	buf_add(out, "<office:automatic-styles>\n");
	add_layout(out, s);
	buf_addf(out,
	    "<style:style style:name='Pie' style:family='paragraph'"
	    " style:parent-style-name='%s'><style:paragraph-properties><style:tab-stops>"
	    "<style:tab-stop style:position='%dmm' style:type='right'/></style:tab-stops>"
	    "</style:paragraph-properties></style:style>\n",
	    odt_style_name(ODT_FOOTER), s->width - s->left - s->right);
	if (s->initials > 0) {
		buf_add(out, "<style:style style:name='Columna' style:family='graphic'"
			     " style:parent-style-name='Frame'><style:graphic-properties"
			     " style:wrap='run-through' style:run-through='background'"
			     " style:flow-with-text='false'"
			     " style:horizontal-pos='from-left' style:horizontal-rel='page'"
			     " style:vertical-pos='from-top' style:vertical-rel='page'"
			     " fo:padding='0mm' fo:border='none'/></style:style>\n");
		add_rubric_style(out, ODT_RUBRIC_LINE, rubric_space(d, s));
		add_rubric_style(out, ODT_RUBRIC_STATE, rubric_space(d, s));
	}
	buf_add(out, "</office:automatic-styles>\n");
}

/* ---- what is on every sheet ------------------------------------------------------------------ */

/* Anchored in the header, so that it is on every sheet. */
static void add_column(struct buf *out, const struct doc *d, const struct sheet *s)
{
	buf_addf(out,
	    "<draw:frame draw:style-name='Columna' draw:name='Rúbricas'"
	    " text:anchor-type='paragraph' draw:z-index='0' svg:x='%dmm' svg:y='%dmm'"
	    " svg:width='%dmm'><draw:text-box fo:min-height='10mm'>\n",
	    s->width - s->outer - s->initials, s->top, s->initials);
	for (size_t i = 0; i < d->n_initials; i++) {
		const struct doc_signer *who = &d->initials[i];

		odt_paragraph(out, "Espacio_",
		    *who->state == '\0' ? ODT_RUBRIC_LINE : ODT_RUBRIC_STATE, who->state);
		odt_paragraph(out, "", ODT_RUBRIC_NAME, who->name);
	}
	buf_add(out, "</draw:text-box></draw:frame>");
}

static void add_master(struct buf *out, const struct doc *d, const struct sheet *s)
{
	bool blank = true;

	buf_add(out, "<office:master-styles>\n<style:master-page style:name='Standard'"
		     " style:page-layout-name='Hoja'>\n<style:header>");
	buf_addf(out, "<text:p text:style-name='%s'>", odt_style_name(ODT_HEADER));
	if (s->initials > 0)
		add_column(out, d, s);
	odt_text(out, d->header, &blank);
	buf_add(out, "</text:p></style:header>\n<style:footer><text:p text:style-name='Pie'>");
	if (*d->fingerprint != '\0') {
		blank = true;
		buf_add(out, "Huella: ");
		odt_text(out, d->fingerprint, &blank);
	}
	buf_add(out, "<text:tab/>Hoja <text:page-number text:select-page='current'>1"
		     "</text:page-number> de <text:page-count>1</text:page-count></text:p>"
		     "</style:footer>\n</style:master-page>\n</office:master-styles>\n");
}

void odt_sheet(const struct doc *d, const struct sheet *s, struct buf *out)
{
	add_automatic(out, d, s);
	add_master(out, d, s);
}
