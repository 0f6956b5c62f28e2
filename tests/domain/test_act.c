/* The line of dictation: read, written, read again. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_canonical),
		cmocka_unit_test(test_refused_lines),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
