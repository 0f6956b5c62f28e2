#include "config.h"

#include "base/words.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/text.h"

static const char *const small[] = { "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis",
	"siete", "ocho", "nueve", "diez", "once", "doce", "trece", "catorce", "quince", "dieciséis",
	"diecisiete", "dieciocho", "diecinueve", "veinte", "veintiuno", "veintidós", "veintitrés",
	"veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve" };
static const char *const tens[] = { "", "", "", "treinta", "cuarenta", "cincuenta", "sesenta",
	"setenta", "ochenta", "noventa" };
/* Without the last letters, -os or -as. */
static const char *const hundreds[] = { "", "", "doscient", "trescient", "cuatrocient", "quinient",
	"seiscient", "setecient", "ochocient", "novecient" };

/* 1 to 29, where only 1 and 21 agree with the noun. */
static void add_small(struct buf *b, int n, enum number_form form)
{
	static const char *const one[] = { "uno", "un", "una" };
	static const char *const twenty_one[] = { "veintiuno", "veintiún", "veintiuna" };

	if (n == 1)
		buf_add(b, one[form]);
	else if (n == 21)
		buf_add(b, twenty_one[form]);
	else
		buf_add(b, small[n]);
}

/*
 * 1 to 999. The hundreds and the unit are told apart because before "mil" they
 * differ: "doscientas veintiún mil hojas".
 */
static void add_below_thousand(
    struct buf *b, int n, enum number_form hundred, enum number_form unit)
{
	if (n == 100) {
		buf_add(b, "cien");
		return;
	}
	if (n >= 200) {
		buf_add(b, hundreds[n / 100]);
		buf_add(b, hundred == FORM_FEMININE ? "as" : "os");
	} else if (n > 100) {
		buf_add(b, "ciento");
	}
	if (n > 100 && n % 100 != 0)
		buf_addc(b, ' ');
	n %= 100;
	if (n >= 30) {
		buf_add(b, tens[n / 10]);
		if (n % 10 == 0)
			return;
		buf_add(b, " y ");
		n %= 10;
	}
	if (n > 0)
		add_small(b, n, unit);
}

static bool in_words(long n)
{
	return n >= 0 && n <= 999999999;
}

void words_cardinal(struct buf *b, long n, enum number_form form)
{
	int millions, thousands, rest;

	if (!in_words(n)) {
		buf_addf(b, "%ld", n);
		return;
	}
	if (n == 0) {
		buf_add(b, small[0]);
		return;
	}
	millions = (int)(n / 1000000);
	thousands = (int)(n / 1000 % 1000);
	rest = (int)(n % 1000);
	if (millions > 0) {
		add_below_thousand(b, millions, FORM_MASCULINE, FORM_MASCULINE);
		buf_add(b, millions == 1 ? " millón" : " millones");
	}
	if (thousands > 0) {
		if (millions > 0)
			buf_addc(b, ' ');
		if (thousands > 1) {
			add_below_thousand(b, thousands, form, FORM_MASCULINE);
			buf_addc(b, ' ');
		}
		buf_add(b, "mil");
	}
	if (rest > 0) {
		if (n >= 1000)
			buf_addc(b, ' ');
		add_below_thousand(b, rest, form, form);
	}
}

void words_number(struct buf *b, long n, enum number_form form, enum number_style style)
{
	if (!in_words(n))
		style = NUMBER_FIGURES;
	if (style != NUMBER_WORDS)
		buf_addf(b, "%ld", n);
	if (style == NUMBER_BOTH)
		buf_addc(b, ' ');
	if (style != NUMBER_FIGURES)
		words_cardinal(b, n, form);
}

void words_count(struct buf *b, long n, const char *singular, const char *plural,
    enum number_form form, enum number_style style)
{
	words_number(b, n, form, style);
	/* "un millón de votos", but "un millón un votos". */
	if (style != NUMBER_FIGURES && in_words(n) && n > 0 && n % 1000000 == 0)
		buf_add(b, " de");
	buf_addc(b, ' ');
	buf_add(b, n == 1 ? singular : plural);
}

/* One word of an ordinal, whose stem lacks the last letter. */
static void add_stem(struct buf *b, const char *stem, bool feminine, bool capital)
{
	if (capital)
		buf_addc(b, (char)(stem[0] - 'a' + 'A'));
	else
		buf_addc(b, stem[0]);
	buf_add(b, stem + 1);
	buf_addc(b, feminine ? 'a' : 'o');
}

void words_ordinal(struct buf *b, long n, bool feminine, bool capital)
{
	static const char *const units[] = { "", "primer", "segund", "tercer", "cuart", "quint",
		"sext", "séptim", "octav", "noven", "décim", "undécim", "duodécim", "decimotercer",
		"decimocuart", "decimoquint", "decimosext", "decimoséptim", "decimoctav",
		"decimonoven" };
	static const char *const ten[] = { "", "", "vigésim", "trigésim", "cuadragésim",
		"quincuagésim", "sexagésim", "septuagésim", "octogésim", "nonagésim" };
	static const char *const hundred[] = { "", "centésim", "ducentésim", "tricentésim",
		"cuadringentésim", "quingentésim", "sexcentésim", "septingentésim", "octingentésim",
		"noningentésim" };
	int i = (int)n, unit;

	if (n < 1 || n > 999) {
		buf_addf(b, "%ld%s", n, feminine ? "ª" : "º");
		return;
	}
	unit = i % 100 < 20 ? i % 100 : i % 10;
	if (i >= 100)
		add_stem(b, hundred[i / 100], feminine, capital);
	if (i >= 100 && i % 100 != 0)
		buf_addc(b, ' ');
	if (i % 100 >= 20) {
		add_stem(b, ten[i % 100 / 10], feminine, capital);
		if (unit != 0)
			buf_addc(b, ' ');
	}
	if (unit != 0)
		add_stem(b, units[unit], feminine, capital);
}

void words_hour(struct buf *b, struct civil c, enum number_style style)
{
	if (style != NUMBER_WORDS)
		buf_addf(b, "%02d:%02d", c.hour, c.minute);
	if (style == NUMBER_FIGURES)
		return;
	if (style == NUMBER_BOTH)
		buf_addc(b, ' ');
	words_count(b, c.hour, "hora", "horas", FORM_FEMININE, NUMBER_WORDS);
	if (c.minute == 0)
		return;
	buf_add(b, " con ");
	words_count(b, c.minute, "minuto", "minutos", FORM_MASCULINE, NUMBER_WORDS);
}

void words_date(struct buf *b, struct civil c, enum number_style style)
{
	if (style != NUMBER_WORDS)
		buf_addf(b, "%d", c.day);
	if (style == NUMBER_BOTH)
		buf_addc(b, ' ');
	if (style != NUMBER_FIGURES) {
		if (c.day == 1)
			buf_add(b, "primero");
		else
			words_cardinal(b, c.day, FORM_NOUNLESS);
	}
	buf_addf(b, " de %s de ", words_month(c.month));
	words_number(b, c.year, FORM_NOUNLESS, style);
}

const char *words_month(int month)
{
	static const char *const name[] = { "enero", "febrero", "marzo", "abril", "mayo", "junio",
		"julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre" };

	return month >= 1 && month <= 12 ? name[month - 1] : "";
}

const char *words_weekday(int weekday)
{
	static const char *const name[] = { "domingo", "lunes", "martes", "miércoles", "jueves",
		"viernes", "sábado" };

	return weekday >= 0 && weekday <= 6 ? name[weekday] : "";
}

/* The first three letters, which may take more bytes. */
static void add_three(struct buf *b, const char *word)
{
	for (int letters = 0; *word != '\0'; word++) {
		letters += ((unsigned char)*word & 0xc0) != 0x80;
		if (letters > 3)
			break;
		buf_addc(b, *word);
	}
}

void words_date_short(struct buf *b, struct civil c)
{
	add_three(b, words_weekday(civil_weekday(c.year, c.month, c.day)));
	buf_addc(b, ' ');
	buf_addi(b, c.day, 1);
	buf_addc(b, ' ');
	add_three(b, words_month(c.month));
	buf_addc(b, ' ');
	buf_addi(b, c.year, 1);
}

void words_moment_short(struct buf *b, struct civil c)
{
	words_date_short(b, c);
	buf_addc(b, ' ');
	buf_addi(b, c.hour, 2);
	buf_addc(b, ':');
	buf_addi(b, c.minute, 2);
}

bool words_feminine(const char *name)
{
	static const char *const ends[] = { "a", "ion", "dad", "tad" };
	char *key = text_key(name);
	size_t len = strcspn(key, " ");
	bool feminine = false;

	key[len] = '\0';
	for (size_t i = 0; i < sizeof ends / sizeof *ends && !feminine; i++)
		feminine = len > strlen(ends[i]) && strcmp(key + len - strlen(ends[i]), ends[i]) == 0;
	if (len > 2 && strcmp(key + len - 2, "ma") == 0)
		feminine = false;	/* sistema, programa */
	feminine = feminine || strcmp(key, "red") == 0;
	free(key);
	return feminine;
}

/* ---- sentences --------------------------------------------------------------------------- */

/* Bytes of a first word that is only letters, and more words follow; else 0. */
static size_t plain_word(const char *s)
{
	size_t n = 0;

	while ((s[n] >= 'a' && s[n] <= 'z') || (unsigned char)s[n] >= 0x80)
		n++;
	return s[n] == ' ' && strncmp(s, "«", 2) != 0 ? n : 0;
}

void words_sentence(struct buf *out, const char *clause)
{
	size_t from = out->len;
	const char *last;

	buf_add(out, clause);
	if (plain_word(clause) > 0) {
		unsigned char *p = (unsigned char *)out->s + from;

		if (*p < 0x80)
			*p = (unsigned char)(*p - ('a' - 'A'));
		else if (p[0] == 0xC3 && p[1] >= 0xA0)	/* á … ú, ñ */
			p[1] = (unsigned char)(p[1] - 0x20);
	}
	last = out->len > from ? out->s + out->len - 1 : "";
	if (*last != '\0' && strchr(".?!:", *last) == NULL && (out->len < from + 3 || strcmp(last - 2, "…") != 0))
		buf_addc(out, '.');
}
