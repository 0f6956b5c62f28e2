/*
 * helpers — what a template may ask of a value: {{hora|hora|letra}}.
 *
 * A helper that cannot take its value (no date, no number) passes it unchanged.
 */
#ifndef PAPERS_HELPERS_H
#define PAPERS_HELPERS_H

#include <stddef.h>

#include "base/words.h"

struct buf;

/* name, fewest and most arguments */
#define HELPERS(X) \
	X(FECHA, "fecha", 0, 0)		/* "30 de abril de 2026" */ \
	X(HORA, "hora", 0, 1)		/* "10:05"; hora:las: "las 10:05", "la 01:05" */ \
	X(LETRA, "letra", 0, 1)		/* in the number style; :f and :m agree with a noun */ \
	X(ORDINAL, "ordinal", 0, 1)	/* "primero"; :f "primera"; :M, :F in capitals */ \
	X(CUENTA, "cuenta", 2, 3)	/* cuenta:voto:votos, cuenta:hoja:hojas:f */ \
	X(PUNTO, "punto", 0, 0)		/* a final period if it lacks one */ \
	X(MAYUSCULA, "mayúscula", 0, 0)	/* "Ordinaria": the first letter in capital */ \
	X(EL, "el", 0, 1)		/* "el Consejo", "la Comisión"; el:de: "del Consejo" */

enum helper_id {
#define X(id, name, min, max) HELPER_##id,
	HELPERS(X)
#undef X
	HELPER_N
};

#define HELPER_ARGS 3

struct helper_call {
	enum helper_id id;
	size_t	 n;
	const char *arg[HELPER_ARGS];
};

/* The helper of that name, HELPER_N if there is none. */
enum helper_id helper_find(const char *name);

/* The names, as a message lists them: "fecha, hora, …". */
const char *helper_names(void);

/*
 * Is this call well made? The number of arguments and their values are looked
 * at; returns NULL, or what is expected, as a message says it.
 */
const char *helper_check(const struct helper_call *call);

/* Appends to out what the calls, one after the other, make of the value. */
void	 helper_apply(const struct helper_call *call, size_t n, const char *value,
	    enum number_style style, struct buf *out);

#endif
