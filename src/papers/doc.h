/*
 * doc — a paper as it is read: what every renderer sets (design §5).
 *
 * The one reading of Markdown (CommonMark with tables, by md4c; HTML is text). A paper begins
 * with `clave: valor` lines up to a line `---`. Fenced blocks mean what Markdown lacks:
 *
 *	firmas	one who signs a line: `nombre | carácter | estado`
 *	hoja	what follows begins a new sheet
 *
 * A document owns everything it points at; text is UTF-8 that may be shown (no controls).
 */
#ifndef PAPERS_DOC_H
#define PAPERS_DOC_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/fault.h"

enum doc_style { STYLE_STRONG = 1, STYLE_EMPHASIS = 2, STYLE_CODE = 4 };

/* A stretch of text in one style; "\n" inside it is a line broken on purpose. */
struct doc_span {
	const char *text;
	unsigned style;		/* of enum doc_style */
	const char *link;	/* where it goes; NULL */
};
struct doc_text {
	struct doc_span *span;
	size_t	 n;
};

enum doc_align { DOC_LEFT, DOC_CENTER, DOC_RIGHT };

struct doc_table {
	size_t	 columns, rows;	/* row 0 is the heading */
	enum doc_align *align;	/* of each column */
	struct doc_text *cell;	/* rows * columns */
};

/* Who signs, or must put initials on each sheet. Texts never NULL. */
struct doc_signer {
	const char *name, *role;
	const char *state;	/* in the stead of a signature ("No asistió"); "" none */
};

enum doc_kind {
	DOC_HEADING,		/* level, text */
	DOC_PARAGRAPH,		/* text */
	DOC_LIST,		/* ordered, first, tight; children are DOC_ITEM, which are nowhere else */
	DOC_ITEM,		/* children */
	DOC_QUOTE,		/* children */
	DOC_TABLE,		/* table */
	DOC_CODE,		/* text: one span, its lines as they are */
	DOC_SIGNATURES,		/* signer, n_signers */
	DOC_RULE,
	DOC_SHEET		/* a new sheet begins */
};

struct doc_block {
	enum doc_kind kind;
	struct doc_block *next, *child;
	struct doc_text text;
	int	 level;		/* 1 to 6 */
	bool	 ordered, tight;
	unsigned first;		/* number of an ordered list's first item */
	struct doc_table *table;
	struct doc_signer *signer;
	size_t	 n_signers;
};

/* Keys told twice: the first one counts, so a reader puts his own in front of a finished paper. */
struct doc {
	const char *title;	/* titulo, else the first heading; "" none */
	const char *clave;	/* clave: of the session */
	const char *header;	/* encabezado: on every sheet */
	int	 width, height;	/* papel: carta, or 216x340; millimetres */
	bool	 large;		/* letra: grande; a copy to be read by tired eyes */
	struct doc_signer *initials;	/* rubrica: nombre | carácter | estado; a line each */
	size_t	 n_initials;
	const char *fingerprint;	/* huella: at the foot of every sheet; "" none */
	const char *qr;		/* qr: on the last sheet; "" none */
	struct doc_block *block;	/* the first of the body; NULL: empty */
	struct arena arena;
};

/* Reads a paper. NULL with FAULT_INPUT: a size that is no paper's. Free: doc_free(). */
struct doc *doc_read(const char *paper, struct fault *f);
void	 doc_free(struct doc *d);

/* All the text of the spans in a row, for who sets no styles. Lives in the document. */
const char *doc_plain(struct doc *d, const struct doc_text *text);

/*
 * The width and height in millimetres that "carta" or "216x340" names (50 to 1000 each). False:
 * it names none.
 */
bool	 doc_paper(const char *word, int *width, int *height);

#endif
