/* The line of dictation: read, written, read again. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "domain/act.h"

static struct when near_hour(void)
{
	struct when w;

	when_parse("2026-03-25T10:00:00-06:00", &w);
	return w;
}

static const char *round_trip(const char *line, struct arena *a)
{
	struct act act;
	struct buf b = BUF_EMPTY;
	const char *error = act_parse(line, near_hour(), a, &act), *out;

	if (error != NULL)
		return arena_printf(a, "! %s", error);
	act_write(&act, &b);
	out = arena_dup(a, buf_str(&b));
	buf_clear(&b);
	return out;
}

/* What is typed and the canonical line that the log keeps. */
static void test_canonical(void **state)
{
	static const char *const cases[][2] = {
		{ "abrir Sala de Cabildo", "abrir Sala de Cabildo" },
		{ "  presente   3 ", "presente 3" },
		{ "presente 3 suplente", "presente 3 suplente" },
		{ "presente 3 suplente Ana Ruiz | oficio 12", "presente 3 suplente Ana Ruiz | oficio 12" },
		{ "ausente 4 Comisión fuera", "ausente 4 Comisión fuera" },
		{ "observador Marina|Colectivo", "observador Marina | Colectivo" },
		{ "agregar 7 | Fuente | decisión", "agregar 7 | Fuente | decisión" },
		{ "agregar 7 | Fuente", "agregar 7 | Fuente" },
		{ "mover 7 4", "mover 7 4" },
		{ "punto 8.1", "punto 8.1" },
		{ "palabra 5", "palabra 5" },
		{ "palabra facilitador | dice", "palabra facilitador | dice" },
		{ "nota a\\|b\\\\c\\nd", "nota a\\|b\\\\c\\nd" },
		{ "votar 2 abstención", "votar 2 abstencion" },
		{ "votar resto favor", "votar resto favor" },
		{ "acuerdo Texto | | 2026-04-30", "acuerdo Texto | | 2026-04-30" },
		{ "acuerdo Texto", "acuerdo Texto" },
		{ "aprobar_acta", "aprobar_acta" },
		{ "aprobar_acta 3 | abc", "aprobar_acta 3 | abc" },
		{ "aprobar_acta | abc", "aprobar_acta | abc" },
		{ "deshacer", "deshacer" },
		{ "deshacer 9 | error", "deshacer 9 | error" },
		{ "deshacer | Se anotó por error", "deshacer | Se anotó por error" },
		{ "rectificar 5 votar 3 contra | mal dictado", "rectificar 5 votar 3 contra | mal dictado" },
		{ "rectificar 5 presente 3 suplente | llegó ella", "rectificar 5 presente 3 suplente | llegó ella" },
		{ "rectificar 5 acuerdo T | R | inmediato | motivo", "rectificar 5 acuerdo T | R | inmediato | motivo" },
		{ "rectificar 5 acuerdo T | | | motivo", "rectificar 5 acuerdo T | | | motivo" },
		{ "intercalar 5 @10:20 nota x | olvido", "intercalar 5 @2026-03-25T10:20:00-06:00 nota x | olvido" },
		{ "intercalar 5 @10:20nota x", "intercalar 5 @2026-03-25T10:20:00-06:00 nota x" },
		{ "intercalar 5 nota x", "intercalar 5 nota x" },
		{ "rectificar 5 presente 3 suplente Ana | oficio | motivo",
		    "rectificar 5 presente 3 suplente Ana | oficio | motivo" },
		{ "rectificar 5 agregar 7 | Fuente | | motivo", "rectificar 5 agregar 7 | Fuente | | motivo" },
		/* Zeros in front, spaces behind, lines that a text begins and ends with. */
		{ "presente 03", "presente 3" },
		{ "punto 08.01", "punto 8.1" },
		{ "deshacer 03", "deshacer 3" },
		{ "aprobar_acta 03", "aprobar_acta 3" },
		{ "presente 99999999", "presente 99999999" },
		{ "consenso \t ", "consenso" },
		{ "\t nota\ta", "nota a" },
		{ "nota \\n a\\nb \\n", "nota a\\nb" },
		{ "nota a\\", "nota a\\\\" },
		{ "observador Ana |", "observador Ana" },
		{ "palabra 5 |", "palabra 5" },
		{ "Votación", "votacion" },
		{ "PRESENTE 3 Suplente", "presente 3 suplente" },
		{ "votar Resto Favor", "votar resto favor" },
		{ "nota Cafe\xcc\x81", "nota Caf\xc3\xa9" },
	};
	struct arena a;

	(void)state;
	arena_init(&a);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		const char *line = round_trip(cases[i][0], &a);

		assert_string_equal(line, cases[i][1]);
		assert_string_equal(round_trip(line, &a), line);
	}
	arena_clear(&a);
}

/* Each refusal of a line says what was expected. */
static void test_refused_lines(void **state)
{
	static const char *const cases[][2] = {
		{ "", "se esperaba un acto" },
		{ "bailar", "no es un acto" },
		{ "presente", "número de un lugar" },
		{ "presente x", "número de un lugar" },
		{ "presente 3 jefe", "titular" },
		{ "presente 3 suplente Ana", "falta una barra" },
		{ "presente 3 suplente Ana |", "falta decir: documento" },
		{ "excusa 5", "falta decir: motivo" },
		{ "votar 2 quizá", "favor" },
		{ "votar resto contra", "lugar por lugar" },
		{ "nota a | b", "sobra" },
		{ "consenso ya", "sobra" },
		{ "deshacer ayer", "se escribe: deshacer [acto]" },
		{ "punto ocho", "número de un punto" },
		{ "rectificar 3 deshacer 2", "otra corrección" },
		{ "intercalar 3 @99:99 nota x", "no se entiende" },
		{ "nota \xff", "UTF-8" },
		{ "acuerdo T | | |", "sobra «|»; una barra dentro de un texto se escribe \\|" },
		{ "nota | b", "falta decir: texto; se escribe: nota texto" },
		{ "presente 0", "número de un lugar" },
		{ "presente 100000000", "número de un lugar" },
		{ "presente -1", "número de un lugar" },
		{ "presente 3a", "número de un lugar; se escribe: presente lugar" },
		{ "votar x favor", "número de un lugar o «resto»" },
		{ "punto 8.", "número de un punto" },
		{ "punto 8.1.2", "número de un punto" },
		{ "punto .5", "número de un punto" },
		{ "mover 5", "número de un punto" },
		{ "agregar 7 Fuente", "falta una barra" },
		{ "votar 2", "«favor», «contra» o «abstencion»" },
		{ "rectificar x nota a", "se esperaba el número de un acto" },
		{ "rectificar 3", "se esperaba un acto" },
		{ "rectificar 3 bailar", "«bailar» no es un acto" },
		{ "rectificar 3 presente", "número de un lugar; se escribe: presente lugar" },
		{ "aprobar_acta x", "sobra «x»" },
		{ "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "«aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa» no es un acto" },	/* 31 */
		{ "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "se esperaba un acto" },
	};
	struct arena a;

	(void)state;
	arena_init(&a);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		const char *line = round_trip(cases[i][0], &a);

		assert_int_equal(line[0], '!');
		if (strstr(line, cases[i][1]) == NULL)
			fail_msg("«%s» says «%s», not «%s»", cases[i][0], line, cases[i][1]);
	}
	arena_clear(&a);
}

/* Only the first thing wrong is told, and how its act is written, once. */
static void test_usage_is_told_once(void **state)
{
	struct arena a;
	const char *line;

	(void)state;
	arena_init(&a);
	line = round_trip("rectificar 3 votar 2 quizá", &a);
	assert_string_equal(line, "! se esperaba «favor», «contra» o «abstencion»; se escribe: "
	    "votar lugar|resto favor|contra|abstencion");
	assert_string_equal(round_trip("consenso ya", &a), "! sobra «ya»; se escribe: consenso");
	arena_clear(&a);
}

/* A text has room for 65,536 bytes. */
static void test_long_text(void **state)
{
	struct arena a;
	struct buf b = BUF_EMPTY;

	(void)state;
	arena_init(&a);
	buf_add(&b, "nota ");
	for (int i = 0; i < ACT_TEXT_MAX; i++)
		buf_addc(&b, 'a');
	assert_string_equal(round_trip(buf_str(&b), &a), buf_str(&b));
	buf_addc(&b, 'a');
	assert_non_null(strstr(round_trip(buf_str(&b), &a), "! el texto es demasiado largo"));
	buf_clear(&b);
	arena_clear(&a);
}

/* As a person reads it: in one line, without escapes. */
static void test_told(void **state)
{
	static const char *const cases[][2] = {
		{ "nota a\\|b\\\\c\\nd", "nota a|b\\c d" },
		{ "rectificar 5 palabra 3 | x\\ny | porque\\nsí", "rectificar 5 palabra 3 | x y | porque sí" },
		{ "votar resto favor", "votar resto favor" },
	};
	struct arena a;

	(void)state;
	arena_init(&a);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct buf b = BUF_EMPTY;
		struct act act;

		assert_null(act_parse(cases[i][0], near_hour(), &a, &act));
		act_tell(&act, &b);
		assert_string_equal(buf_str(&b), cases[i][1]);
		buf_clear(&b);
	}
	arena_clear(&a);
}

static void test_usage(void **state)
{
	static const char *const cases[] = {
		"abrir sede",
		"presente lugar [titular|suplente [nombre | documento]]",
		"relevar lugar titular|suplente",
		"observador nombre [| organización]",
		"agregar número | título [| clase]",
		"mover número nuevo",
		"palabra quién [| texto]",
		"votar lugar|resto favor|contra|abstencion",
		"acuerdo texto [| responsable [| vence]]",
		"voto_particular lugar | texto",
		"seguimiento folio | estado [| texto]",
		"aprobar_acta [sesión] [| huella]",
		"deshacer [acto] [| motivo]",
		"rectificar acto [@hora] acto… [| motivo]",
		"consenso",
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct buf b = BUF_EMPTY;
		char word[32];

		snprintf(word, sizeof word, "%.*s", (int)strcspn(cases[i], " "), cases[i]);
		act_usage(act_kind_of(word), &b);
		assert_string_equal(buf_str(&b), cases[i]);
		buf_clear(&b);
	}
	assert_int_equal(act_kind_of("bailar"), ACT_COUNT);
	assert_string_equal(sense_word(SENSE_ABSTENCION), "abstención");
}

/* A copy owes nothing to the memory of what was copied. */
static void test_copy(void **state)
{
	struct arena a, kept;
	struct buf b = BUF_EMPTY;
	const struct act *copy;
	struct act act;

	(void)state;
	arena_init(&a);
	arena_init(&kept);
	assert_null(act_parse("rectificar 5 acuerdo T | R | inmediato | motivo", near_hour(), &a, &act));
	copy = act_copy(&kept, &act);
	assert_ptr_not_equal(copy->text[0], act.text[0]);
	assert_ptr_not_equal(copy->inner, act.inner);
	for (int i = 0; i < 3; i++)
		assert_ptr_not_equal(copy->inner->text[i], act.inner->text[i]);
	arena_clear(&a);
	act_write(copy, &b);
	assert_string_equal(buf_str(&b), "rectificar 5 acuerdo T | R | inmediato | motivo");
	buf_clear(&b);
	arena_clear(&kept);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_canonical),
		cmocka_unit_test(test_refused_lines),
		cmocka_unit_test(test_usage_is_told_once),
		cmocka_unit_test(test_long_text),
		cmocka_unit_test(test_told),
		cmocka_unit_test(test_usage),
		cmocka_unit_test(test_copy),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
