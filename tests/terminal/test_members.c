/*
 * Who integrates the body, on the screen: somebody relieved from a date on, a slip put
 * right, what is missing, the history and the directory kept in a file.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "house.h"

static int make_house(void **state)
{
	if (house_make(state) < 0)
		return -1;
	house_clock("2026-03-26T09:00");
	house_do("s padron importar \"$E/padron.csv\"");
	return 0;
}

static struct tty *start(int rows, int cols)
{
	static const char *const argv[] = { BUILD_TOP "/tests/terminal/alone", "members", "x.db", NULL };

	return house_start(&(struct tty_options){ .rows = rows, .cols = cols }, argv);
}

static void leave(struct tty *t)
{
	tty_key(t, TTY_ESC);
	house_ends(t, 0);
}

static void keys(struct tty *t, enum tty_key key, int n)
{
	while (n-- > 0)
		tty_key(t, key);
}

/* Opens the field whose row says `label`, and writes over what it has. */
static void field(struct tty *t, const char *label, const char *hint, const char *text)
{
	char at[100];

	snprintf(at, sizeof at, "▸ %s", label);
	tty_wait(t, at);
	tty_key(t, TTY_ENTER);
	tty_wait(t, hint);
	tty_key(t, TTY_HOME);
	tty_ctrl(t, 'k');
	tty_type(t, text);
	tty_key(t, TTY_ENTER);
	tty_wait_gone(t, hint);
}

static void open_seat(struct tty *t, const char *digit, const char *row)
{
	tty_wait(t, "▸ ");
	tty_type(t, digit);
	tty_wait(t, row);
	tty_key(t, TTY_ENTER);
}

/* ---- what is there ------------------------------------------------------------------------ */

static void by_seat_with_what_is_missing(void **state)
{
	struct tty *t;

	(void)state;
	house_do("grep -v Calderón \"$E/padron.csv\" | sed 's/^2,Autoridad/2,Gobierno municipal/' >p.csv && s padron importar p.csv >/dev/null");
	t = start(24, 80);
	tty_wait(t, "▸   1 Organismo garante");
	tty_wait(t, "! 7 Ciudadanía");
	tty_wait(t, "(sin suplente)");
	tty_wait(t, "Facilita");
	tty_wait_row(t, 23, "Esc vuelve");
	tty_golden(t, "integrantes");
	tty_type(t, "7");	/* what is missing there is read first */
	tty_wait(t, "! El lugar 7, Ciudadanía, no tiene suplente. (I.1)");
	tty_key(t, TTY_END);
	tty_wait(t, "▸   ");
	tty_wait(t, "Enter muestra qué más");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ 1 Directorio");
	tty_type(t, "3");
	tty_wait(t, "▸ 3 Avisos");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "No hay un periodo registrado");
	tty_wait(t, "No consta quién nombró");
	tty_key(t, TTY_ESC);
	tty_wait(t, "Enter muestra qué más");
	leave(t);
}

/* The old session was held with Ximena Güemes; its record still says so. */
static void relief_from_a_date_on(void **state)
{
	struct tty *t;

	(void)state;
	house_do("s nueva --tipo ordinaria --fecha '2026-03-25 10:00' --orden \"$E/orden.txt\" >/dev/null"
	    " && s dictado 1 --estricto <\"$E/sesion.txt\" >/dev/null"
	    " && s papel acta --sesion 1 --formato md >antes.md && grep -q 'Ximena Güemes' antes.md");
	t = start(24, 80);
	open_seat(t, "5", "▸   5 Academia");
	tty_wait(t, "▸ 1 Relevar: titular, Ximena Güemes Ortiz");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Relevo: titular del lugar 5, Academia");
	field(t, "Nombre", "Nombre completo", "Rosa Díaz Peña");
	field(t, "Tratamiento", "Como Lic.", "Mtra.");
	keys(t, TTY_DOWN, 4);
	field(t, "Desde", "Primer día", "1/4/2026");
	tty_wait(t, "Termina: Ximena Güemes Ortiz, titular del lugar 5, Academia, el mar 31");
	tty_wait(t, "Entra: Rosa Díaz Peña");
	tty_key(t, TTY_DOWN);
	field(t, "Documento", "El que lo acredita", "Oficio ITT/44/2026");
	field(t, "Quién nombró y cómo", "Como «Asamblea", "Consejo académico, por votación");
	tty_wait(t, "▸ Guardar");
	tty_golden(t, "integrantes-relevo");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "✓ Quedó registrado.");
	tty_wait(t, "5 Academia           Ximena Güemes Ortiz");	/* today it is still she */
	tty_type(t, "H");
	tty_wait(t, "Historia de la integración");
	tty_key(t, TTY_ESC);
	open_seat(t, "5", "▸   5 Academia");
	tty_wait(t, "Historia");
	tty_key(t, TTY_END);
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ + 2026-04-01 sigue");
	tty_wait(t, "· titular del lugar 5 · Aún no empieza");
	tty_wait(t, "Documento: Oficio ITT/44/2026");
	tty_golden(t, "integrantes-historia");
	tty_key(t, TTY_ESC);
	tty_wait(t, "Enter: relevar");
	leave(t);
	house_do("s papel acta --sesion 1 --formato md | cmp - antes.md");
	house_do("s dictado 1 --exportar >/dev/null && s verificar");
}

static void the_old_session_keeps_its_names_and_the_new_has_the_new(void **state)
{
	struct tty *t;

	(void)state;
	house_do("s nueva --tipo ordinaria --fecha '2026-03-25 10:00' --sede Cabildo >/dev/null"
	    " && echo '@2026-03-25T10:00:00-06:00 abrir Cabildo' | s dictado 1 --estricto >/dev/null");
	t = start(24, 80);
	open_seat(t, "5", "▸   5 Academia");
	tty_wait(t, "▸ 1 Relevar");
	tty_key(t, TTY_ENTER);
	field(t, "Nombre", "Nombre completo", "Rosa Díaz Peña");
	tty_key(t, TTY_END);
	tty_wait(t, "▸ Guardar");
	tty_wait(t, "Termina: Ximena Güemes Ortiz");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "✓ Quedó registrado.");
	tty_wait(t, "Rosa Díaz Peña");
	leave(t);
	house_do("printf 'presente 5\\nno_celebrada\\n' | s dictado 1 --estricto >/dev/null && "
	     "sqlite3 x.db \"SELECT name FROM attendance WHERE session = 1 AND seat = 5\" | grep -q 'Ximena Güemes'");
	house_do("s nueva --tipo ordinaria --fecha '2026-04-25 10:00' --sede Cabildo >/dev/null"
	    " && printf '@2026-04-25T10:00:00-06:00 abrir Cabildo\\n@10:01 presente 5\\n' | s dictado 2 --estricto &&"
	    " sqlite3 x.db \"SELECT name FROM attendance WHERE session = 2 AND seat = 5\" | grep -q 'Rosa Díaz'");
}

/* ---- changes ------------------------------------------------------------------------------ */

static void a_slip_is_put_right(void **state)
{
	struct tty *t = start(24, 80);

	(void)state;
	open_seat(t, "2", "▸   2 Autoridad");
	tty_wait(t, "3 Corregir una errata de Ramiro");
	tty_type(t, "3");
	tty_wait(t, "▸ 3 Corregir");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Corregir: Ramiro Equihua Solís, titular del lugar 2");
	tty_wait(t, "No cambia nada.");
	field(t, "Nombre", "Nombre completo", "Ramiro Equigua Solís");
	tty_wait(t, "Nombre: «Ramiro Equihua Solís» → «Ramiro Equigua Solís».");
	keys(t, TTY_DOWN, 3);
	tty_wait(t, "▸ Datos de contacto");
	tty_key(t, TTY_DOWN);
	tty_wait(t, "▸ ¿Contacto público?    no");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ 1 No: queda");
	tty_key(t, TTY_DOWN);
	tty_key(t, TTY_ENTER);
	field(t, "Desde", "Primer día", "ayer");
	tty_wait(t, "! Falta corregir");
	tty_wait(t, "Desde: «ayer» no es una fecha");
	tty_key(t, TTY_UP);
	field(t, "Desde", "Primer día", "2024-09-02");
	tty_wait(t, "Desde: «2024-09-01» → «2024-09-02».");
	tty_key(t, TTY_END);
	tty_wait(t, "▸ Guardar");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "✓ Quedó registrado.");
	tty_wait(t, "Ramiro Equigua Solís");
	leave(t);
	house_do("sqlite3 x.db \"SELECT before, after FROM diary\" | grep -q Equihua");
	house_do("s padron exportar - | grep 'Equigua Solís' | grep -q 2024-09-02");
}

static void the_end_of_one_and_a_new_seat(void **state)
{
	struct tty *t = start(24, 80);

	(void)state;
	open_seat(t, "7", "▸   7 Ciudadanía");
	tty_wait(t, "6 Terminar el nombramiento de Rosa Calderón Paz");
	tty_type(t, "6");
	tty_wait(t, "▸ 6");
	tty_key(t, TTY_ENTER);
	field(t, "Último día", "Hasta cuándo", "2026-03-25");
	field(t, "Motivo", "Como renuncia", "Renuncia");
	tty_wait(t, "Termina: Rosa Calderón Paz");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "✓ Quedó registrado.");
	tty_wait(t, "! El lugar 7, Ciudadanía, no tiene suplente. (I.1)");
	keys(t, TTY_DOWN, 2);
	tty_wait(t, "▸   Nuevo lugar…");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Lugar nuevo: titular del lugar 8");
	field(t, "Tipo de integrante", "Como Sociedad civil", "Facilitador");
	field(t, "Nombre", "Nombre completo", "Norma Guía Pardo");
	tty_wait(t, "Quien facilita no ocupa un lugar (III.9)");
	tty_key(t, TTY_HOME);
	field(t, "Tipo de integrante", "Como Sociedad civil", "Academia");
	tty_key(t, TTY_END);
	tty_wait(t, "Entra: Norma Guía Pardo, titular del lugar 8, Academia");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "8 Academia");
	tty_wait_row(t, 1, "8 lugares");
	tty_type(t, "8");
	tty_wait(t, "Norma Guía Pardo está en dos lugares: 2 y 8. (I.5)");
	leave(t);
}

/* Seat 7, vacant, goes; then comes back with whoever is named to it. */
static void a_seat_is_abolished_and_comes_back(void **state)
{
	struct tty *t;

	(void)state;
	house_do("sed '/^7,/d' \"$E/padron.csv\" >p.csv; echo '7,Ciudadanía,,,VACANTE,,,,' >>p.csv; s padron importar p.csv");
	t = start(24, 80);
	open_seat(t, "6", "▸   6 Ciudadanía");
	tty_wait(t, "8 Suprimir el lugar");
	tty_type(t, "8");
	tty_wait(t, "▸ 8");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Suprimir el lugar 6, Ciudadanía");
	tty_wait(t, "! Falta corregir");
	tty_wait(t, "El lugar 6 no está vacante el 2026-03-26");
	tty_key(t, TTY_ESC);
	tty_wait(t, "Enter: relevar");
	open_seat(t, "7", "▸ ! 7 Ciudadanía");
	tty_wait(t, "4 Suprimir el lugar");
	tty_type(t, "4");
	tty_wait(t, "▸ 4");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Quedan 6 lugares, y de ellos se cuenta el quórum (III.2).");
	field(t, "Desde", "Primer día", "28/3/2026");
	tty_wait(t, "Quedarán 6 lugares");
	field(t, "Motivo", "Como renuncia", "Reforma");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "✓ Quedó registrado.");
	tty_wait(t, "está vacante, y se suprime el sáb 28 mar 2026. (I.1)");
	leave(t);
	house_clock("2026-03-30T10:00");
	t = start(24, 80);
	tty_wait_row(t, 1, "6 lugares");
	tty_wait(t, "Nuevo lugar…");
	keys(t, TTY_DOWN, 7);
	tty_wait(t, "▸   Nuevo lugar…");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "1 Uno que no había: el 8");
	tty_type(t, "2");
	tty_wait(t, "▸ 2 El 7, Ciudadanía, que se suprimió");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Vuelve el lugar: titular del lugar 7");
	field(t, "Nombre", "Nombre completo", "Beatriz Luna");
	tty_key(t, TTY_END);
	tty_wait(t, "Vuelve: lugar 7, Ciudadanía, que se había suprimido.");
	tty_key(t, TTY_ENTER);
	tty_wait_row(t, 1, "7 lugares");
	leave(t);
}

static void the_term_and_what_repeats(void **state)
{
	struct tty *t = start(24, 80);

	(void)state;
	tty_wait(t, "Enter: relevar");
	tty_key(t, TTY_END);
	tty_wait(t, "Enter muestra qué más");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "5 Registrar el periodo (I.4)");
	tty_type(t, "5");
	tty_wait(t, "▸ 5");
	tty_key(t, TTY_ENTER);
	field(t, "Periodo", "Como 2024–2027", "2024–2026");
	field(t, "Empieza", "Primer día", "2024-09-01");
	field(t, "Termina", "Último día", "2026-05-31");
	tty_key(t, TTY_ENTER);
	tty_wait_row(t, 1, "Periodo 2024–2026");
	tty_wait(t, "El periodo 2024–2026 termina el dom 31 may 2026, en 66 días");
	leave(t);
}

static void leaving_asks_and_a_looker_changes_nothing(void **state)
{
	struct tty *first = start(24, 80), *second;

	(void)state;
	open_seat(first, "1", "▸   1 Organismo");
	tty_wait(first, "▸ 1 Relevar");
	tty_key(first, TTY_ENTER);
	field(first, "Nombre", "Nombre completo", "Nadie Todavía");
	tty_key(first, TTY_ESC);
	tty_wait(first, "¿Salir sin guardar?");
	tty_key(first, TTY_ENTER);
	tty_wait(first, "1 Organismo garante  Teresa Ibarra Molina");
	second = start(24, 80);
	tty_wait_row(second, 1, "SÓLO MIRAR");
	assert_false(tty_shows(second, "Nuevo lugar"));
	tty_key(second, TTY_ENTER);
	tty_wait(second, "Historia del lugar");
	tty_wait(second, "Teresa Ibarra Molina");
	tty_key(second, TTY_ENTER);	/* nothing to correct from here */
	tty_key(second, TTY_ESC);
	tty_wait(second, "Enter muestra la historia del lugar.");
	leave(second);
	leave(first);
}

/* ---- other days, files, sizes ---------------------------------------------------------------- */

static void as_it_was_another_day(void **state)
{
	struct tty *t = start(24, 80);

	(void)state;
	tty_wait(t, "Enter: relevar");
	tty_type(t, "?");
	tty_wait(t, "nuevo lugar");
	tty_key(t, TTY_END);
	tty_wait(t, "otra fecha");
	tty_key(t, TTY_ESC);
	tty_wait(t, "Enter: relevar");
	tty_key(t, TTY_END);
	tty_wait(t, "Enter muestra qué más");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "4 Ver la integración de otro día");
	tty_type(t, "4");
	tty_wait(t, "▸ 4");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "vacío, hoy");
	tty_type(t, "31/8/2024");
	tty_key(t, TTY_ENTER);
	tty_wait_row(t, 0, "sáb 31 ago 2024");
	tty_wait_row(t, 1, "COMO ERA ESE DÍA");
	tty_wait(t, "(vacante)");
	tty_key(t, TTY_ESC);
	tty_wait_row(t, 1, "7 lugares");
	leave(t);
}

static void the_directory_goes_to_a_file(void **state)
{
	struct tty *t = start(24, 80);

	(void)state;
	tty_wait(t, "Enter: relevar");
	tty_key(t, TTY_END);
	tty_wait(t, "Enter muestra qué más");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ 1 Directorio");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Directorio (VIII)");
	tty_wait(t, "Lic. Teresa Ibarra Molina · titular del lugar 1");
	tty_golden(t, "integrantes-directorio");
	tty_key(t, TTY_END);
	tty_wait(t, "▸ Exportar a un archivo CSV…");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "¿Con qué datos de contacto?");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "~/padron-2026-03-26.csv");
	tty_key(t, TTY_HOME);
	tty_ctrl(t, 'k');
	tty_paste(t, "p.csv");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "✓ Quedó guardado en");
	house_do("s padron exportar - | cmp - p.csv");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "¿Con qué datos de contacto?");
	tty_type(t, "2");
	tty_wait(t, "▸ 2");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Archivo CSV donde se guarda");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Ese archivo ya existe. ¿Reemplazarlo?");
	tty_key(t, TTY_ESC);
	tty_wait_gone(t, "¿Reemplazarlo?");
	house_do("grep -q '434 000 0001' p.csv");	/* untouched */
	tty_key(t, TTY_ENTER);
	tty_wait(t, "¿Con qué datos de contacto?");
	tty_type(t, "2");
	tty_wait(t, "▸ 2");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Archivo CSV donde se guarda");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "¿Reemplazarlo?");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "✓ Quedó guardado en");
	house_do("! grep -q '434 000 0001' p.csv");	/* it was not marked public (V.3) */
	tty_key(t, TTY_ESC);
	tty_wait(t, "Enter muestra qué más");
	leave(t);
}

static void small_and_large(void **state)
{
	struct tty *t = start(20, 60);

	(void)state;
	tty_wait(t, "▸   1 Organismo");
	tty_wait_row(t, 19, "Esc vuelve");
	tty_golden(t, "integrantes-60x20");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ 1 Relevar");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ Nombre");
	tty_key(t, TTY_END);
	tty_wait(t, "▸ Guardar");
	tty_key(t, TTY_ESC);
	tty_wait(t, "Enter: relevar");
	tty_resize(t, 43, 132);
	tty_wait_row(t, 42, "Esc vuelve");
	tty_wait(t, "Teresa Ibarra Molina");
	tty_golden(t, "integrantes-132x43");
	leave(t);
}

#define test(f) cmocka_unit_test_setup_teardown(f, make_house, house_remove)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(by_seat_with_what_is_missing),
		test(relief_from_a_date_on),
		test(the_old_session_keeps_its_names_and_the_new_has_the_new),
		test(a_slip_is_put_right),
		test(the_end_of_one_and_a_new_seat),
		test(a_seat_is_abolished_and_comes_back),
		test(the_term_and_what_repeats),
		test(leaving_asks_and_a_looker_changes_nothing),
		test(as_it_was_another_day),
		test(the_directory_goes_to_a_file),
		test(small_and_large),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
