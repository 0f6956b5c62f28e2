/*
 * words — numbers, hours and dates as a Mexican acta writes them; a clause as a sentence.
 *
 * Pure. Every function appends to a buffer. The rules: apocope before a
 * masculine noun (veintiún votos), feminine agreement (doscientas, una hojas),
 * "veintiún mil", years in -uno; hours are feminine, day 1 is "primero".
 */
#ifndef BASE_WORDS_H
#define BASE_WORDS_H

#include <stdbool.h>

#include "base/when.h"

struct buf;

enum number_style {
	NUMBER_FIGURES,		/* 31 */
	NUMBER_WORDS,		/* treinta y uno */
	NUMBER_BOTH		/* 31 treinta y uno (default) */
};

enum number_form {
	FORM_NOUNLESS,		/* uno, veintiuno: years, loose numbers */
	FORM_MASCULINE,		/* un voto, veintiún votos, doscientos */
	FORM_FEMININE		/* una hoja, veintiuna horas, doscientas */
};

/* 0 to 999,999,999 in words; beyond (or negative) in figures. */
void	 words_cardinal(struct buf *b, long n, enum number_form form);

/* n in the style: "5 cinco"; beyond the reach of words, figures alone. */
void	 words_number(struct buf *b, long n, enum number_form form, enum number_style style);

/* "1 un voto", "4 cuatro votos": the number and the noun that agrees with it. */
void	 words_count(struct buf *b, long n, const char *singular, const char *plural,
	    enum number_form form, enum number_style style);

/*
 * Is "la Comisión", and not "el Consejo": how the first word of a public body's name ends (-a but
 * -ma, -ión, -dad, -tad), and "Red". Plurals and other names are not told apart.
 */
bool	 words_feminine(const char *name);

/*
 * "primera", "vigésima primera" (1 to 999; beyond: figures with º or ª).
 * capital: "Vigésima Primera", as in the name of a session.
 */
void	 words_ordinal(struct buf *b, long n, bool feminine, bool capital);

/* "10:05 diez horas con cinco minutos"; 01:00 "una hora"; 00:20 "cero horas con veinte minutos". */
void	 words_hour(struct buf *b, struct civil c, enum number_style style);

/* "25 veinticinco de marzo de 2026 dos mil veintiséis"; figures: "25 de marzo de 2026". */
void	 words_date(struct buf *b, struct civil c, enum number_style style);

/* "mié 25 mar 2026"; "mié 25 mar 2026 10:05". For lists, never for papers. */
void	 words_date_short(struct buf *b, struct civil c);
void	 words_moment_short(struct buf *b, struct civil c);

/* "marzo"; month 1 to 12. */
const char *words_month(int month);
/* "miércoles"; 0 is Sunday. */
const char *words_weekday(int weekday);

/*
 * Appends a clause, as faults and refusals are worded, as a sentence that stands alone: its first
 * letter large, unless the first word is no plain one (a file, an order, a name before ":"), and a
 * period at its end, unless there is a sign already. A sentence stays as it is.
 */
void	 words_sentence(struct buf *out, const char *clause);

#endif
