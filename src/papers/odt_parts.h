/*
 * odt_parts — what the files inside of an OpenDocument share. Only odt*.c include it.
 *
 * Styles bear the names that LibreOffice and Word give to their own where they have one, so
 * that each shows it in its language ("Título 1", "Cuerpo de texto"); the rest are ours.
 */
#ifndef PAPERS_ODT_PARTS_H
#define PAPERS_ODT_PARTS_H

#include <stdbool.h>

#include "base/buf.h"
#include "papers/doc.h"
#include "papers/sheet.h"

/* The style of a paragraph. */
enum odt_style {
	ODT_HEADING,	/* the first of six */
	ODT_BODY = ODT_HEADING + 6,
	ODT_ITEM,	/* of a list without blank lines */
	ODT_QUOTE,
	ODT_CODE,
	ODT_RULE,
	ODT_CELL,	/* + an enum doc_align */
	ODT_TITLE = ODT_CELL + 3,	/* of a column; + an enum doc_align */
	ODT_SIGN_LINE = ODT_TITLE + 3,	/* where the hand goes */
	ODT_SIGN_STATE,	/* in its stead */
	ODT_SIGN_NAME,
	ODT_SIGN_ROLE,
	ODT_RUBRIC_LINE,	/* the same for who puts initials */
	ODT_RUBRIC_STATE,
	ODT_RUBRIC_NAME,
	ODT_HEADER,
	ODT_FOOTER,
	ODT_STYLES
};

/* The namespaces of every file, as attributes, and the declaration of the two typefaces. */
extern const char odt_namespaces[], odt_fonts[];

const char *odt_style_name(enum odt_style style);
const char *odt_list_name(bool ordered);

/*
 * Appends text as ODF keeps it: more than one space and newlines are elements. *blank says
 * whether a space would be lost there (a paragraph begins, or after another), and is kept.
 */
void	 odt_text(struct buf *out, const char *s, bool *blank);

/* A paragraph of plain text; its style's name has `before` in front. */
void	 odt_paragraph(struct buf *out, const char *before, enum odt_style style, const char *text);

/* Of styles.xml, what is after the named styles: the sheet. */
void	 odt_sheet(const struct doc *d, const struct sheet *s, struct buf *out);

/* The whole styles.xml and content.xml. */
void	 odt_styles(const struct doc *d, struct buf *out);
void	 odt_content(const struct doc *d, struct buf *out);

#endif
