/*
 * refusal — why the rules do not admit an act: a value with its numeral, what
 * is missing and what to do. One list, refusals.def, holds the words.
 */
#ifndef DOMAIN_REFUSAL_H
#define DOMAIN_REFUSAL_H

#include "base/buf.h"
#include "domain/act.h"

enum refusal_code {
	REFUSED_NOT,
#define REFUSAL(id, numeral, text) REFUSED_##id,
#include "domain/refusals.def"
#undef REFUSAL
	REFUSED_COUNT
};

struct refusal {
	enum refusal_code code;
	int	 seat;			/* {lugar}: number, with the tipo of who sits there */
	struct point_no point;		/* {punto} */
	long	 act;			/* {acto} */
	int	 have, need;		/* {hay} {hacen} */
	const char *detail;		/* {detalle}: borrowed from whoever refuses; may be NULL */
	enum refusal_code because;	/* {causa}: of a correction, what stops the later act */
};

/*
 * Appends the sentence and its numeral: "no hay quórum: 3 presentes de 4 necesarios; …
 * (III.2)". The body gives each seat its tipo; NULL gives numbers only.
 */
void	 refusal_write(const struct refusal *r, const struct body *b, struct buf *out);

#endif
