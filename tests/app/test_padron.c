/*
 * The table of numeral VIII: the many forms in which an office keeps it, and
 * what is refused, with line and column.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "app/padron.h"
#include "base/file.h"

#define COUNT(a) (sizeof(a) / sizeof(a)[0])

static void parse(const char *text, struct roster *r)
{
	struct fault f = { 0 };

	if (padron_parse("padron.csv", text, strlen(text), r, &f) < 0)
		fail_msg("%s", f.text);
}

static void the_shipped_example(void **state)
{
	struct roster r, again;
	struct buf out = BUF_EMPTY;
	struct arena a;
	const struct seat *seat;
	struct person facilitator;
	struct fault f;
	char *text;
	size_t len;
	int n;

	(void)state;
	assert_int_equal(file_read(CONF_DIR "/ejemplo/padron.csv", 65536, &text, &len, &f), 0);
	assert_int_equal(padron_parse("padron.csv", text, len, &r, &f), 0);
	assert_int_equal(r.n, 15);
	arena_init(&a);
	padron_seats(&r, &a, &seat, &n, &facilitator);
	padron_write(&r, &out);
	roster_clear(&r); /* the seats are copies */
	free(text);
	assert_int_equal(n, 7);
	assert_string_equal(seat[2].kind, "Autoridad");
	assert_string_equal(seat[2].titular.name, "Óscar Núñez Béjar");
	assert_string_equal(seat[2].suplente.title, "Arq.");
	assert_string_equal(seat[3].titular.represents, "Cuenca Viva, A. C.");
	assert_string_equal(facilitator.name, "Amalia Villanueva Rojas");
	assert_string_equal(facilitator.post, "Titular de Transparencia");
	arena_clear(&a);

	parse(out.s, &again);
	assert_int_equal(again.n, 15);
	assert_string_equal(again.row[14].kind, "Facilitador");
	assert_string_equal(again.row[2].contact, "434 000 0001");
	roster_clear(&again);
	buf_clear(&out);
}

/* Only Tipo and Nombre: each titular opens the next seat and its suplente follows. */
static void seats_may_be_left_to_count(void **state)
{
	struct roster r;

	(void)state;
	parse("NOMBRE;caracter;tipo\n"
	      "Ana;Titular;Academia\n"
	      "Beto;SUPLENTE;academia\n"
	      "Carla;;Ciudadanía\n" /* no carácter: titular */
	      ";;\n"
	      "Fidel;;Facilitadora\n"
	      "Diana;titular;Ciudadanía\n",
	    &r);
	assert_int_equal(r.n, 5);
	assert_int_equal(r.row[1].seat, 1);
	assert_int_equal(r.row[1].caracter, CARACTER_SUPLENTE);
	assert_int_equal(r.row[2].seat, 2);
	assert_string_equal(r.row[3].name, "Diana");
	assert_int_equal(r.row[3].seat, 3);
	assert_string_equal(r.row[4].name, "Fidel");
	assert_int_equal(r.row[4].seat, 0);
	assert_int_equal(r.row[4].caracter, CARACTER_NONE);
	assert_string_equal(r.row[0].since, "");
	roster_clear(&r);
}

/* A seat whose titular is vacant keeps its suplente; rows may come in any order. */
static void seats_may_be_written_in_any_order(void **state)
{
	struct roster r;
	struct arena a;
	const struct seat *seat;
	struct person facilitator;
	int n;

	(void)state;
	parse("Lugar\tTipo\tNombre\tCarácter\tDesde\n"
	      "9\tAcademia\tZoe  \x07Ruiz\tsuplente\t1/9/2024\n"
	      "2\tCiudadanía\tYago\ttitular\t2024-09-01\n",
	    &r);
	arena_init(&a);
	padron_seats(&r, &a, &seat, &n, &facilitator);
	assert_int_equal(n, 2);
	assert_int_equal(seat[0].number, 2);
	assert_int_equal(seat[1].number, 9);
	assert_string_equal(seat[1].titular.name, "");
	assert_string_equal(seat[1].suplente.name, "Zoe Ruiz");
	assert_string_equal(facilitator.name, "");
	assert_string_equal(r.row[1].since, "2024-09-01");
	arena_clear(&a);
	roster_clear(&r);
}

/* «(vacante)» is a seat without anybody, however it is written, and is written so again. */
static void a_vacant_seat_is_a_seat(void **state)
{
	static const char *const words[] = { "(vacante)", "Vacante", "[VACANTE]", "( Vacante )", "vacánte" };

	(void)state;
	for (size_t i = 0; i < COUNT(words); i++) {
		struct roster r, again;
		struct buf text = BUF_EMPTY;
		struct arena a;
		const struct seat *seat;
		struct person facilitator;
		int n;

		buf_addf(&text, "Tipo,Nombre,Carácter,Cargo,Desde\nAcademia,Ana,,,\nCiudadanía,%s,,Vocal,2024-09-01\n"
		    "Ciudadanía,%s,suplente,,\nFacilitador,%s,,,\n", words[i], words[i], words[i]);
		parse(text.s, &r);
		buf_cut(&text, 0);
		padron_write(&r, &text);
		assert_non_null(strstr(text.s, "\r\n2,Ciudadanía,titular,,(vacante),,,,\r\n"));
		parse(text.s, &again);
		arena_init(&a);
		padron_seats(&again, &a, &seat, &n, &facilitator);
		assert_int_equal(n, 2);
		assert_string_equal(seat[1].kind, "Ciudadanía");
		assert_string_equal(seat[1].titular.name, "");
		assert_string_equal(seat[1].suplente.name, "");
		assert_string_equal(facilitator.name, "");
		buf_cut(&text, 0);
		padron_report(&again, &text);
		assert_non_null(strstr(text.s, "Padrón: 2 lugares, 1 persona."));
		assert_non_null(strstr(text.s, "Falta suplente en el lugar 1, Academia (I.1)."));
		assert_non_null(strstr(text.s, "El lugar 2, Ciudadanía, está vacante (I.1)."));
		arena_clear(&a);
		roster_clear(&r);
		roster_clear(&again);
		buf_clear(&text);
	}
}

static const struct {
	const char *text;
	const char *expected;
} refused[] = {
	{ "", "padron.csv: está vacío" },
	{ "Lugar,Nombre\n1,Ana\n", "línea 1: falta la columna «Tipo de integrante»" },
	{ "Tipo,Nombre,Correo\nAcademia,Ana,x\n", "línea 1: no se conoce la columna «Correo»" },
	{ "Tipo,Nombre,NOMBRE\nAcademia,Ana,x\n", "línea 1: la columna «Nombre» está dos veces" },
	{ "Tipo,Nombre\n", "no hay ningún lugar" },
	{ "Tipo,Nombre\nFacilitador,Ana\n", "no hay ningún lugar" },
	{ "Tipo,Nombre\n,Ana\n", "línea 2, columna «Tipo de integrante»: se esperaba el tipo" },
	{ "Tipo,Nombre\nAcademia,\n", "línea 2, columna «Nombre»: se esperaba un nombre, o «vacante»" },
	{ "Tipo,Nombre\nAcademia,Ana,Directora\n",
	    "línea 2: el campo 3 no está bajo ningún título" },
	{ "Tipo,Nombre,Carácter\nAcademia,Ana,propietaria\n",
	    "línea 2, columna «Carácter»: se esperaba titular o suplente, no «propietaria»" },
	{ "Tipo,Nombre,Carácter\nAcademia,Ana,suplente\n",
	    "línea 2, columna «Lugar»: se esperaba" },
	{ "Tipo,Nombre,Lugar\nAcademia,Ana,uno\n",
	    "línea 2, columna «Lugar»: se esperaba un número del 1 al 999, no «uno»" },
	{ "Tipo,Nombre,Lugar\nAcademia,Ana,0\n", "columna «Lugar»" },
	{ "Tipo,Nombre,Lugar\nAcademia,Ana,1\n\nAcademia,Eva,1\n",
	    "línea 4: el lugar 1 ya tiene titular, en la línea 2" },
	{ "Tipo,Nombre,Lugar,Carácter\nAcademia,Ana,1,titular\nAutoridad,Eva,1,suplente\n",
	    "línea 3, columna «Tipo de integrante»: el lugar 1 es de «Academia» en la línea 2 y "
	    "aquí de «Autoridad»" },
	{ "Tipo,Nombre,Lugar\nFacilitador,Ana,1\n", "línea 2, columna «Lugar»: se esperaba nada" },
	{ "Tipo,Nombre,Carácter\nFacilitador,Ana,titular\n",
	    "línea 2, columna «Carácter»: se esperaba nada" },
	{ "Tipo,Nombre\nFacilitador,Ana\nAcademia,Eva\nFacilitadora,Luz\n",
	    "línea 4: ya hay quien facilite, en la línea 2" },
	{ "Tipo,Nombre,Desde\nAcademia,Ana,2024-02-30\n",
	    "línea 2, columna «Desde»: se esperaba una fecha" },
	{ "Tipo,Nombre,Desde\nAcademia,Ana,31/4/2024\n", "columna «Desde»" },
	{ "Tipo,Nombre,Desde\nAcademia,Ana,enero\n", "no «enero»" },
};

static void refusals_name_line_and_column(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(refused); i++) {
		struct roster r;
		struct fault f;

		assert_int_equal(
		    padron_parse("padron.csv", refused[i].text, strlen(refused[i].text), &r, &f),
		    -1);
		assert_int_equal(f.kind, FAULT_INPUT);
		if (strstr(f.text, refused[i].expected) == NULL)
			fail_msg("«%s» lacks «%s»", f.text, refused[i].expected);
	}
}

static void two_hundred_seats_and_no_more(void **state)
{
	struct buf b = BUF_EMPTY;
	struct roster r;
	struct fault f;

	(void)state;
	buf_add(&b, "Tipo,Nombre,Carácter\n");
	for (int i = 0; i < SEATS_MAX; i++)
		buf_add(&b, "Academia,Ana,titular\nAcademia,Eva,suplente\n");
	buf_add(&b, "Facilitador,Luz\n");
	parse(b.s, &r);
	assert_int_equal(r.n, 401);
	roster_clear(&r);
	buf_add(&b, "Academia,Ana,titular\n");
	assert_int_equal(padron_parse("padron.csv", b.s, b.len, &r, &f), -1);
	assert_non_null(strstr(f.text, "más de 200 lugares"));
	buf_clear(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_shipped_example),
		cmocka_unit_test(seats_may_be_left_to_count),
		cmocka_unit_test(seats_may_be_written_in_any_order),
		cmocka_unit_test(a_vacant_seat_is_a_seat),
		cmocka_unit_test(refusals_name_line_and_column),
		cmocka_unit_test(two_hundred_seats_and_no_more),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
