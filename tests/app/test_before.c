/*
 * Acuerdos from before Sesiona: what a file may look like, what is refused and how it is told,
 * and that it goes in whole or not at all.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>
#include "app/before.h"
#include "base/env.h"

#define TODAY "2026-03-25"

static int parse(const char *text, struct before *out, struct fault *f)
{
	return before_parse("viejos.csv", text, strlen(text), TODAY, out, f);
}

static void forms_are_tolerated(void **state)
{
	static const char text[] = "ACUERDO;vence;Fecha;a_favor;Estado;Forma;RESPONSABLE;uuid\r\n"
		"Podar;30/04/2026;2024-03-25T10:00:00-06:00;5;EN PROCESO;mayoria;  Obras  Públicas ;x\r\n"
		"\r\n"
		"Regar;Proxima sesion;1-2-2024;;;;;\r\n";
	struct before b;
	struct fault f;

	(void)state;
	assert_int_equal(parse(text, &b, &f), 0);
	assert_int_equal(b.n, 2);
	assert_string_equal(b.row[0].acuerdo.text, "Podar");
	assert_string_equal(b.row[0].acuerdo.due, "2026-04-30");
	assert_string_equal(b.row[0].acuerdo.date, "2024-03-25");
	assert_string_equal(b.row[0].acuerdo.state, "en proceso");
	assert_string_equal(b.row[0].acuerdo.form, "mayoría");
	assert_string_equal(b.row[0].acuerdo.responsible, "Obras Públicas");
	assert_int_equal(b.row[0].acuerdo.favor, 5);
	assert_int_equal(b.row[0].acuerdo.contra, -1);
	assert_string_equal(b.row[1].acuerdo.due, "próxima sesión");
	assert_string_equal(b.row[1].acuerdo.date, "2024-02-01");
	assert_string_equal(b.row[1].acuerdo.state, "");
	assert_int_equal(b.row[1].line, 4);
	before_clear(&b);
}

static void errors_name_line_and_column(void **state)
{
	static const struct { const char *text, *why; } cases[] = {
		{ "", "viejos.csv: está vacío" },
		{ "folio,vence\n", "viejos.csv, línea 1: falta la columna «Acuerdo»" },
		{ "acuerdo,responsble\n", "viejos.csv, línea 1: no se conoce la columna «responsble»" },
		{ "acuerdo,Acuerdo\n", "viejos.csv, línea 1: la columna «Acuerdo» está dos veces" },
		{ "acuerdo,vence\nA,\nB,mañana\n", "viejos.csv, línea 3, columna «Vence»: se esperaba una fecha" },
		{ "acuerdo,vence\nA,31/02/2026\n", "línea 2, columna «Vence»" },
		{ "acuerdo,fecha\nA,2026-13-01\n", "línea 2, columna «Fecha»" },
		{ "acuerdo,fecha\nA,2026-03-26\n", "que no sea posterior a hoy" },
		{ "acuerdo,estado\nA,listo\n", "se esperaba pendiente, en proceso, cumplido o sin efecto, no «listo»" },
		{ "acuerdo,forma\nA,aclamación\n", "línea 2, columna «Forma»" },
		{ "acuerdo,a favor\nA,-1\n", "columna «A favor»: se esperaba un número de votos" },
		{ "acuerdo,abstenciones\nA,99999\n", "columna «Abstenciones»" },
		{ "acuerdo,folio\n  ,X\n", "columna «Acuerdo»: se esperaba el texto del acuerdo" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct before b;
		struct fault f = { FAULT_NONE, "" };

		assert_int_equal(parse(cases[i].text, &b, &f), -1);
		if (f.kind != FAULT_INPUT || strstr(f.text, cases[i].why) == NULL)
			fail_msg("«%s», expected «%s»", f.text, cases[i].why);
	}
}

/* ---- into the register ----------------------------------------------------------------------- */

#define DB "before.db"

static struct store *open_anew(void)
{
	struct fault f;
	struct store *s;

	unlink(DB);
	assert_int_equal(store_open(DB, STORE_WRITE, env_real(), &s, &f), 0);
	return s;
}

static int take(struct store *s, const char *text, struct fault *f)
{
	struct before b;
	int answer;

	assert_int_equal(parse(text, &b, f), 0);
	answer = before_import(s, "STM", &b, f);
	before_clear(&b);
	return answer;
}

static void assert_folios(struct store *s, const char *expected)
{
	const struct register_query all = { 0 };
	struct table t;
	struct fault f;
	char got[400] = "";

	assert_int_equal(store_register(s, &all, &t, &f), 0);
	for (size_t i = 0; i < t.n; i++) {
		strcat(got, i > 0 ? " " : "");
		strcat(got, table_text(&t, i, "folio"));
	}
	assert_string_equal(got, expected);
	table_free(&t);
}

static void folios_are_given(void **state)
{
	struct store *s = open_anew();
	struct fault f;

	(void)state;
	assert_int_equal(take(s, "folio,acuerdo\n,A\nSTM/ANT/0002,B\n,C\n", &f), 0);
	assert_folios(s, "STM/ANT/0001 STM/ANT/0002 STM/ANT/0003");
	assert_int_equal(take(s, "acuerdo\nD\n", &f), 0);
	assert_folios(s, "STM/ANT/0001 STM/ANT/0002 STM/ANT/0003 STM/ANT/0004");
	store_close(s);
	unlink(DB);
}

static void all_or_nothing(void **state)
{
	struct store *s = open_anew();
	struct fault f;

	(void)state;
	assert_int_equal(take(s, "folio,acuerdo\nX,A\n", &f), 0);
	assert_int_equal(take(s, "folio,acuerdo\nY,B\nX,C\n", &f), -1);
	assert_string_equal(f.text, "viejos.csv, línea 3: el acuerdo X ya está en el registro");
	assert_int_equal(take(s, "folio,acuerdo\nZ,B\nZ,C\n", &f), -1);
	assert_non_null(strstr(f.text, "línea 3"));
	assert_folios(s, "X");
	store_close(s);
	unlink(DB);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(forms_are_tolerated),
		cmocka_unit_test(errors_name_line_and_column),
		cmocka_unit_test(folios_are_given),
		cmocka_unit_test(all_or_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
