/*
 * Numbers, hours and dates in Mexican Spanish, as an acta writes them.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/words.h"

#define COUNT(a) (sizeof(a) / sizeof(a)[0])

/* Asserts what the buffer says and empties it. */
static void reads(struct buf *b, const char *expected)
{
	assert_string_equal(buf_str(b), expected);
	buf_cut(b, 0);
}

static void cardinals_agree_with_their_noun(void **state)
{
	static const struct {
		long n;
		const char *loose, *masculine, *feminine;
	} t[] = {
		{ 0, "cero", "cero", "cero" },
		{ 1, "uno", "un", "una" },
		{ 2, "dos", "dos", "dos" },
		{ 16, "dieciséis", "dieciséis", "dieciséis" },
		{ 20, "veinte", "veinte", "veinte" },
		{ 21, "veintiuno", "veintiún", "veintiuna" },
		{ 22, "veintidós", "veintidós", "veintidós" },
		{ 23, "veintitrés", "veintitrés", "veintitrés" },
		{ 26, "veintiséis", "veintiséis", "veintiséis" },
		{ 30, "treinta", "treinta", "treinta" },
		{ 31, "treinta y uno", "treinta y un", "treinta y una" },
		{ 99, "noventa y nueve", "noventa y nueve", "noventa y nueve" },
		{ 100, "cien", "cien", "cien" },
		{ 101, "ciento uno", "ciento un", "ciento una" },
		{ 121, "ciento veintiuno", "ciento veintiún", "ciento veintiuna" },
		{ 200, "doscientos", "doscientos", "doscientas" },
		{ 531, "quinientos treinta y uno", "quinientos treinta y un",
		    "quinientas treinta y una" },
		{ 700, "setecientos", "setecientos", "setecientas" },
		{ 900, "novecientos", "novecientos", "novecientas" },
		{ 1000, "mil", "mil", "mil" },
		{ 1001, "mil uno", "mil un", "mil una" },
		{ 2021, "dos mil veintiuno", "dos mil veintiún", "dos mil veintiuna" },
		{ 2026, "dos mil veintiséis", "dos mil veintiséis", "dos mil veintiséis" },
		{ 21000, "veintiún mil", "veintiún mil", "veintiún mil" },
		{ 31000, "treinta y un mil", "treinta y un mil", "treinta y un mil" },
		{ 100000, "cien mil", "cien mil", "cien mil" },
		{ 221200, "doscientos veintiún mil doscientos",
		    "doscientos veintiún mil doscientos", "doscientas veintiún mil doscientas" },
		{ 1000000, "un millón", "un millón", "un millón" },
		{ 1000001, "un millón uno", "un millón un", "un millón una" },
		{ 200000000, "doscientos millones", "doscientos millones", "doscientos millones" },
		{ 121001000, "ciento veintiún millones mil", "ciento veintiún millones mil",
		    "ciento veintiún millones mil" },
		{ 1000000000, "1000000000", "1000000000", "1000000000" },
		{ -1, "-1", "-1", "-1" },
	};
	struct buf b = BUF_EMPTY;

	(void)state;
	for (size_t i = 0; i < COUNT(t); i++) {
		words_cardinal(&b, t[i].n, FORM_NOUNLESS);
		reads(&b, t[i].loose);
		words_cardinal(&b, t[i].n, FORM_MASCULINE);
		reads(&b, t[i].masculine);
		words_cardinal(&b, t[i].n, FORM_FEMININE);
		reads(&b, t[i].feminine);
	}
	buf_clear(&b);
}

static int by_text(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* In every form: no two numbers read the same, and none has a stray space. */
static void numbers_up_to_9999_are_all_distinct(void **state)
{
	static char *word[9999];

	(void)state;
	for (int form = FORM_NOUNLESS; form <= FORM_FEMININE; form++) {
		for (size_t i = 0; i < COUNT(word); i++) {
			struct buf b = BUF_EMPTY;

			words_cardinal(&b, (long)i + 1, (enum number_form)form);
			assert_null(strstr(buf_str(&b), "  "));
			assert_true(b.s[0] != ' ' && b.s[b.len - 1] != ' ');
			word[i] = buf_take(&b);
		}
		qsort(word, COUNT(word), sizeof word[0], by_text);
		for (size_t i = 1; i < COUNT(word); i++)
			assert_string_not_equal(word[i - 1], word[i]);
		for (size_t i = 0; i < COUNT(word); i++)
			free(word[i]);
	}
}

static void a_count_in_each_style(void **state)
{
	static const struct {
		long n;
		const char *figures, *words, *both;
	} t[] = {
		{ 0, "0 votos", "cero votos", "0 cero votos" },
		{ 1, "1 voto", "un voto", "1 un voto" },
		{ 4, "4 votos", "cuatro votos", "4 cuatro votos" },
		{ 21, "21 votos", "veintiún votos", "21 veintiún votos" },
		{ 2000000, "2000000 votos", "dos millones de votos",
		    "2000000 dos millones de votos" },
		{ -3, "-3 votos", "-3 votos", "-3 votos" },
	};
	struct buf b = BUF_EMPTY;

	(void)state;
	for (size_t i = 0; i < COUNT(t); i++) {
		words_count(&b, t[i].n, "voto", "votos", FORM_MASCULINE, NUMBER_FIGURES);
		reads(&b, t[i].figures);
		words_count(&b, t[i].n, "voto", "votos", FORM_MASCULINE, NUMBER_WORDS);
		reads(&b, t[i].words);
		words_count(&b, t[i].n, "voto", "votos", FORM_MASCULINE, NUMBER_BOTH);
		reads(&b, t[i].both);
	}
	words_count(&b, 1, "abstención", "abstenciones", FORM_FEMININE, NUMBER_BOTH);
	reads(&b, "1 una abstención");
	words_number(&b, 31, FORM_NOUNLESS, NUMBER_BOTH);
	reads(&b, "31 treinta y uno");
	buf_clear(&b);
}

static void ordinals_name_sessions(void **state)
{
	static const struct {
		long n;
		const char *masculine, *feminine, *title;
	} t[] = {
		{ 1, "primero", "primera", "Primera" },
		{ 3, "tercero", "tercera", "Tercera" },
		{ 7, "séptimo", "séptima", "Séptima" },
		{ 10, "décimo", "décima", "Décima" },
		{ 11, "undécimo", "undécima", "Undécima" },
		{ 12, "duodécimo", "duodécima", "Duodécima" },
		{ 13, "decimotercero", "decimotercera", "Decimotercera" },
		{ 18, "decimoctavo", "decimoctava", "Decimoctava" },
		{ 20, "vigésimo", "vigésima", "Vigésima" },
		{ 21, "vigésimo primero", "vigésima primera", "Vigésima Primera" },
		{ 99, "nonagésimo noveno", "nonagésima novena", "Nonagésima Novena" },
		{ 100, "centésimo", "centésima", "Centésima" },
		{ 112, "centésimo duodécimo", "centésima duodécima", "Centésima Duodécima" },
		{ 121, "centésimo vigésimo primero", "centésima vigésima primera",
		    "Centésima Vigésima Primera" },
		{ 1000, "1000º", "1000ª", "1000ª" },
		{ 0, "0º", "0ª", "0ª" },
	};
	struct buf b = BUF_EMPTY;

	(void)state;
	for (size_t i = 0; i < COUNT(t); i++) {
		words_ordinal(&b, t[i].n, 0, 0);
		reads(&b, t[i].masculine);
		words_ordinal(&b, t[i].n, 1, 0);
		reads(&b, t[i].feminine);
		words_ordinal(&b, t[i].n, 1, 1);
		reads(&b, t[i].title);
	}
	buf_clear(&b);
}

static void hours_are_feminine_and_minutes_masculine(void **state)
{
	static const struct {
		int hour, minute;
		const char *words;
	} t[] = {
		{ 0, 0, "cero horas" },
		{ 0, 20, "cero horas con veinte minutos" },
		{ 1, 0, "una hora" },
		{ 1, 1, "una hora con un minuto" },
		{ 10, 5, "diez horas con cinco minutos" },
		{ 12, 31, "doce horas con treinta y un minutos" },
		{ 21, 21, "veintiuna horas con veintiún minutos" },
		{ 23, 59, "veintitrés horas con cincuenta y nueve minutos" },
	};
	struct buf b = BUF_EMPTY;

	(void)state;
	for (size_t i = 0; i < COUNT(t); i++) {
		words_hour(
		    &b, (struct civil){ 2026, 3, 25, t[i].hour, t[i].minute, 0 }, NUMBER_WORDS);
		reads(&b, t[i].words);
	}
	words_hour(&b, (struct civil){ 2026, 3, 25, 10, 5, 59 }, NUMBER_BOTH);
	reads(&b, "10:05 diez horas con cinco minutos");
	words_hour(&b, (struct civil){ 2026, 3, 25, 9, 5, 0 }, NUMBER_FIGURES);
	reads(&b, "09:05");
	buf_clear(&b);
}

/* Each minute of a day has words of its own, and only 1 is singular. */
static void every_minute_of_a_day_reads_its_own_way(void **state)
{
	static char *word[24 * 60];

	(void)state;
	for (int i = 0; i < 24 * 60; i++) {
		struct civil c = { 2026, 3, 25, i / 60, i % 60, 0 };
		struct buf b = BUF_EMPTY;

		words_hour(&b, c, NUMBER_WORDS);
		assert_int_equal(strstr(buf_str(&b), "horas") == NULL, c.hour == 1);
		assert_int_equal(strstr(buf_str(&b), "minutos") == NULL, c.minute <= 1);
		assert_int_equal(strstr(buf_str(&b), "minuto") == NULL, c.minute == 0);
		assert_null(strstr(buf_str(&b), "uno ")); /* always before a noun */
		word[i] = buf_take(&b);
	}
	qsort(word, COUNT(word), sizeof word[0], by_text);
	for (size_t i = 1; i < COUNT(word); i++)
		assert_string_not_equal(word[i - 1], word[i]);
	for (size_t i = 0; i < COUNT(word); i++)
		free(word[i]);
}

static void dates_in_each_style(void **state)
{
	static const struct {
		struct civil c;
		const char *figures, *words, *both;
	} t[] = {
		{ { .year = 2026, .month = 3, .day = 25 }, "25 de marzo de 2026",
		    "veinticinco de marzo de dos mil veintiséis",
		    "25 veinticinco de marzo de 2026 dos mil veintiséis" },
		{ { .year = 2021, .month = 9, .day = 1 }, "1 de septiembre de 2021",
		    "primero de septiembre de dos mil veintiuno",
		    "1 primero de septiembre de 2021 dos mil veintiuno" },
		{ { .year = 2031, .month = 12, .day = 31 }, "31 de diciembre de 2031",
		    "treinta y uno de diciembre de dos mil treinta y uno",
		    "31 treinta y uno de diciembre de 2031 dos mil treinta y uno" },
	};
	struct buf b = BUF_EMPTY;

	(void)state;
	for (size_t i = 0; i < COUNT(t); i++) {
		words_date(&b, t[i].c, NUMBER_FIGURES);
		reads(&b, t[i].figures);
		words_date(&b, t[i].c, NUMBER_WORDS);
		reads(&b, t[i].words);
		words_date(&b, t[i].c, NUMBER_BOTH);
		reads(&b, t[i].both);
	}
	words_date_short(&b, (struct civil){ .year = 2026, .month = 3, .day = 25 });
	reads(&b, "mié 25 mar 2026");
	words_date_short(&b, (struct civil){ .year = 2026, .month = 8, .day = 1 });
	reads(&b, "sáb 1 ago 2026");
	words_moment_short(&b, (struct civil){ .year = 2026, .month = 3, .day = 25, .hour = 9 });
	reads(&b, "mié 25 mar 2026 09:00");
	buf_clear(&b);
	assert_string_equal(words_weekday(0), "domingo");
	assert_string_equal(words_weekday(3), "miércoles");
	assert_string_equal(words_weekday(7), "");
	assert_string_equal(words_month(13), "");
}

static void bodies_have_their_article(void **state)
{
	static const char *const feminine[] = { "Comisión Municipal", "Junta de Gobierno", "ASAMBLEA",
		"Unidad de Transparencia", "Secretaría Técnica", "Mesa", "Red Ciudadana", "comision" };
	static const char *const masculine[] = { "Secretariado Técnico Municipal", "Consejo", "Comité",
		"Sistema Municipal Anticorrupción", "Órgano", "Observatorio", "Redondel", "A", "", "Programa" };

	(void)state;
	for (size_t i = 0; i < sizeof feminine / sizeof *feminine; i++)
		assert_true(words_feminine(feminine[i]));
	for (size_t i = 0; i < sizeof masculine / sizeof *masculine; i++)
		assert_false(words_feminine(masculine[i]));
}

static void a_clause_that_stands_alone(void **state)
{
	static const char *const t[][2] = {
		{ "no hay quórum (III.2)", "No hay quórum (III.2)." },
		{ "éste ya está; ¿otro?", "Éste ya está; ¿otro?" },
		{ "ya está anotado", "Ya está anotado." },
		{ "Ya está anotado.", "Ya está anotado." },
		{ "padron.csv, línea 3: falta «nombre»", "padron.csv, línea 3: falta «nombre»." },
		{ "padron: no existe", "padron: no existe." },
		{ "/tmp/x ya existe", "/tmp/x ya existe." },
		{ "«ventana» no se entiende", "«ventana» no se entiende." },
		{ "--nego es de «firma»", "--nego es de «firma»." },
		{ "se esperaba «anexo 1»…", "Se esperaba «anexo 1»…" },
		{ "ñandú", "ñandú." },
		{ "", "" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof t / sizeof *t; i++) {
		struct buf b = BUF_EMPTY;

		words_sentence(&b, t[i][0]);
		assert_string_equal(buf_str(&b), t[i][1]);
		buf_cut(&b, 0);
		words_sentence(&b, t[i][1]);	/* a sentence stays as it is */
		assert_string_equal(buf_str(&b), t[i][1]);
		buf_clear(&b);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cardinals_agree_with_their_noun),
		cmocka_unit_test(numbers_up_to_9999_are_all_distinct),
		cmocka_unit_test(a_count_in_each_style),
		cmocka_unit_test(ordinals_name_sessions),
		cmocka_unit_test(hours_are_feminine_and_minutes_masculine),
		cmocka_unit_test(every_minute_of_a_day_reads_its_own_way),
		cmocka_unit_test(dates_in_each_style),
		cmocka_unit_test(bodies_have_their_article),
		cmocka_unit_test(a_clause_that_stands_alone),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
