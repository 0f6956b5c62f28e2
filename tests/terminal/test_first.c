/*
 * The first day, from an empty file to a useful one; what the home says is pending; and the
 * settings, changed by keys.
 */
#include "config.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "house.h"

static void go_to(struct tty *t, const char *digit, const char *row)
{
	tty_type(t, digit);
	tty_wait(t, row);
	tty_key(t, TTY_ENTER);
}

/* ---- the first run ------------------------------------------------------------------ */

static void type_seats(struct tty *t)
{
	go_to(t, "2", "▸ 2   Los lugares");
	tty_wait(t, "¿Cómo se capturan los lugares?");
	go_to(t, "2", "▸ 2 Escribirlos o pegarlos");
	tty_wait(t, "tipo; titular; suplente");
}

static void give_the_body(struct tty *t)
{
	tty_wait(t, "▸ 1   El organismo y su municipio");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ organismo   nombre");
	tty_key(t, TTY_DOWN);
	tty_wait(t, "▸             siglas");
	tty_key(t, TTY_ENTER);
	tty_wait_row(t, 22, "Siglas: encabezan los folios");
	tty_ctrl(t, 'a');
	tty_ctrl(t, 'k');
	tty_type(t, "CAJ");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "✓ siglas quedó en: CAJ.");
	tty_key(t, TTY_ESC);
	tty_wait(t, "1 ✓ El organismo y su municipio         CAJ · Tacámbaro");
}

static void give_the_seats(struct tty *t)
{
	type_seats(t);
	tty_type(t, "Academia; Ximena Güemes; Hilario Ríos");
	tty_key(t, TTY_ENTER);
	tty_type(t, "Autoridad;");	/* vacant */
	tty_key(t, TTY_ENTER);
	tty_type(t, "Ciudadanía");
	tty_key(t, TTY_TAB);
	tty_wait(t, "Renglón 3: se esperaba «tipo; titular; suplente»");
	type_seats(t);
	tty_wait(t, "Hilario Ríos");	/* what was written is there to be mended */
	tty_type(t, "; Beatriz Chávez");
	tty_key(t, TTY_TAB);
	tty_wait(t, "¿Guardar este padrón?");
	tty_wait(t, "El lugar 2, Autoridad, está vacante (I.1).");
	tty_wait(t, "Falta suplente en el lugar 3, Ciudadanía (I.1).");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "2 ✓ Los lugares: titulares y suplentes  3 lugares");
}

static void give_who_conducts_the_rules_and_the_numbers(struct tty *t)
{
	tty_wait(t, "▸ 3   Quien facilita");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "como deben leerse en las actas");
	tty_type(t, "Rosa Díaz; Regidora");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "3 ✓ Quien facilita las sesiones         Rosa Díaz; Regidora");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ quorum      lectura");
	tty_wait(t, "En este organismo: mitad_mas_uno · con 3 lugares: 2");
	tty_key(t, TTY_ESC);
	tty_wait(t, "▸ 5   Sesiones de este año");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ 1 Ordinarias: ninguna");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Número de la última ordinaria");
	tty_wait(t, "0 si no hubo ninguna");
	tty_type(t, "3");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "1 Ordinarias: la última fue la 03");
	go_to(t, "4", "▸ 4 Así está bien");
	tty_wait(t, "5 ✓ Sesiones de este año, antes de hoy  ordinaria 03");
}

static void give_the_acuerdos(struct tty *t)
{
	tty_wait(t, "▸ 6   Acuerdos abiertos de antes");
	tty_key(t, TTY_ENTER);
	tty_wait_row(t, 22, "Un CSV con Acuerdo");
	tty_type(t, "no-está.csv");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "no-está.csv: no se pudo leer");
	tty_key(t, TTY_ENTER);
	tty_wait_row(t, 22, "Un CSV con Acuerdo");
	tty_ctrl(t, 'a');
	tty_ctrl(t, 'k');
	tty_type(t, "antes.csv");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "¿Importar estos acuerdos?");
	tty_wait(t, "A-1 Publicar el censo · Autoridad · vence: lun 30 mar 2026");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "6 ✓ Acuerdos abiertos de antes          1 abierto");
}

static void everything_in_a_few_minutes(void **state)
{
	struct tty *t;

	(void)state;
	house_do("printf 'Folio,Acuerdo,Responsable,Vence\\nA-1,Publicar el censo,Autoridad,30/3/2026\\n' >antes.csv");
	t = house_open(0, 0);
	give_the_body(t);
	give_the_seats(t);
	give_who_conducts_the_rules_and_the_numbers(t);
	give_the_acuerdos(t);
	tty_wait(t, "▸ 7   Listo");
	tty_golden(t, "primeros-pasos");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ No hay una sesión planeada.");
	tty_wait(t, "Falta suplente en el lugar 3, Ciudadanía");
	tty_wait(t, "en 5 días      Acuerdo A-1 · Autoridad");
	tty_key(t, TTY_ESC);
	house_ends(t, 0);
	house_do("grep -q '^siglas = \"CAJ\"$' \"$XDG_CONFIG_HOME\"/sesiona/sesiona.ini");
	house_do("sesiona nueva --tipo ordinaria --fecha '2026-03-25 10:00' --sede Cabildo && "
	     "echo 'abrir Cabildo' | sesiona dictado 1");
	house_do("sesiona sesiones --formato csv | grep -q 'ordinaria,4,2026'");
	t = house_open(0, 0);	/* it does not come back */
	tty_wait(t, "En curso: Ordinaria 04/2026");
	tty_key(t, TTY_ENTER);	/* nobody is called where there is nobody */
	tty_wait(t, "2 Autoridad            (vacante)                 (sin suplente)");
	tty_wait(t, "3 Ciudadanía         ? Beatriz Chávez            (sin suplente)");
	tty_free(t);
}

/* A table pasted from a spreadsheet keeps its columns, and a plug pulled out loses nothing of it. */
static void it_goes_on_where_it_was_left(void **state)
{
	struct tty *t = house_open(0, 0);

	(void)state;
	tty_wait(t, "▸ 1   El organismo");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ organismo   nombre");
	tty_key(t, TTY_ESC);
	tty_wait(t, "1 ✓ El organismo");
	type_seats(t);
	tty_type(t, "Academia; Nadie");
	house_do("for i in $(seq 800); do grep -q Nadie \"$XDG_DATA_HOME\"/sesiona/*.borrador && exit 0; "
	     "sleep 0.01; done; exit 1");
	tty_key(t, TTY_ESC);
	tty_wait(t, "¿Descartar lo escrito?");
	tty_key(t, TTY_ENTER);
	type_seats(t);
	assert_false(tty_shows(t, "Nadie"));	/* what was thrown away is not offered again */
	tty_paste(t, "Tipo de integrante\tCarácter\tNombre\nAcademia\tTitular\tXimena Güemes\n"
		     "Academia\tSuplente\tHilario Ríos\n");
	tty_wait(t, "Academia; Suplente; Hilario Ríos");
	house_do("for i in $(seq 800); do grep -q Hilario \"$XDG_DATA_HOME\"/sesiona/*.borrador && exit 0; "
	     "sleep 0.01; done; exit 1");
	tty_signal(t, SIGKILL);
	house_ends(t, 128 + SIGKILL);
	t = house_open(0, 0);
	tty_wait(t, "1 ✓ El organismo");
	tty_wait(t, "▸ 2   Los lugares");
	type_seats(t);
	tty_wait(t, "Academia; Suplente; Hilario Ríos");
	tty_key(t, TTY_TAB);
	tty_wait(t, "1. Academia: Ximena Güemes; suplente, Hilario Ríos");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "2 ✓ Los lugares");
	tty_key(t, TTY_ESC);
	house_ends(t, 0);
	t = house_open(0, 0);	/* seats are there, and still it goes on */
	tty_wait(t, "▸ 3   Quien facilita");
	tty_free(t);
}

static void it_may_be_passed_over(void **state)
{
	struct tty *t = house_open(20, 60);

	(void)state;
	tty_wait(t, "▸ 1   El organismo");
	tty_golden(t, "primeros-pasos-60x20");
	go_to(t, "7", "▸ 7   Listo");
	tty_wait(t, "¿Empezar sin los lugares?");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "El padrón está vacío");
	tty_key(t, TTY_ESC);
	house_ends(t, 0);
	t = house_open(0, 0);
	tty_wait(t, "▸ No hay una sesión planeada.");
	tty_free(t);
}

/* ---- what is pending ----------------------------------------------------------------- */

/* A session that left its acta unapproved, one acuerdo overdue and one due soon. */
static void a_past(void)
{
	house_import();
	house_do("sesiona nueva --tipo ordinaria --fecha '2026-03-04 10:00' --sede Cabildo");
	house_do("printf '"
	     "@2026-03-04T10:00:00-06:00 abrir Cabildo\\n@10:01 presente 1\\n@10:01 presente 2\\n"
	     "@10:01 presente 3\\n@10:01 presente 4\\n@10:02 quorum\\n@10:03 aprobar_orden\\n@10:04 punto 3\\n"
	     "@10:05 propuesta Reparar la fuente\\n@10:06 consenso\\n"
	     "@10:07 acuerdo Reparar la fuente | Autoridad | 2026-03-23\\n"
	     "@10:07 acuerdo Publicar el costo | Academia | 2026-04-01\\n"
	     "@10:07 acuerdo Pintarla | Academia | 2026-12-01\\n"
	     "@10:08 cerrar_punto\\n@10:09 clausurar\\n' | sesiona dictado 1");
}

static void what_waits_is_told_and_led_to(void **state)
{
	struct tty *t;

	(void)state;
	a_past();
	house_do("sesiona nueva --tipo ordinaria --fecha '2026-03-30 10:00' --sede Cabildo");
	t = house_open(0, 0);
	tty_wait(t, "▸ Próxima sesión: Ordinaria · lun 30 mar 2026 10:00");
	tty_wait(t, "Pendientes · 3");
	tty_wait(t, "! hace 2 días    Acuerdo STM/ORD/01/2026-01 · Autoridad");
	tty_wait(t, "en 7 días");
	tty_wait(t, "Aprobar acta: Ordinaria 01/2026");
	tty_wait_row(t, 23, "Esc sale");
	tty_golden(t, "inicio-pendientes");
	tty_resize(t, 20, 60);
	tty_wait_row(t, 19, "Esc sale");
	tty_golden(t, "inicio-pendientes-60x20");
	tty_resize(t, 24, 80);
	tty_wait_row(t, 23, "Esc sale");
	tty_key(t, TTY_DOWN);
	tty_wait(t, "▸ ! hace 2 días");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Reparar la fuente");
	tty_key(t, TTY_ESC);
	tty_wait(t, "▸ ! hace 2 días");
	tty_key(t, TTY_DOWN);
	tty_key(t, TTY_DOWN);
	tty_wait(t, "Se aprueba en otra sesión: Enter abre la que sigue.");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "PASE DE LISTA");
	tty_key(t, TTY_ESC);
	tty_wait(t, "Pendientes · 3");
	tty_free(t);
}

/* The day of a plan that nobody opened went by; the seat that lost its suplente is told too. */
static void what_went_by_is_told(void **state)
{
	struct tty *t;

	(void)state;
	house_do("grep -v Calderón \"$E/padron.csv\" >p.csv && sesiona padron importar p.csv");
	house_do("sesiona nueva --tipo ordinaria --fecha '2026-03-20 10:00' --sede Cabildo");
	t = house_open(0, 0);
	tty_wait(t, "! hace 5 días    La Ordinaria del vie 20 mar 2026 10:00 no se abrió");
	tty_wait(t, "Falta suplente en el lugar 7, Ciudadanía");
	tty_wait(t, "▸ Sin abrir: Ordinaria");
	tty_key(t, TTY_DOWN);
	tty_wait(t, "▸ ! hace 5 días");
	tty_key(t, TTY_DOWN);
	tty_wait(t, "Enter muestra quiénes integran el organismo.");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Integrantes");
	tty_free(t);
}

/* ---- settings ------------------------------------------------------------------------- */

static void open_settings(struct tty *t)
{
	tty_wait(t, "▸ No hay una sesión planeada.");
	tty_key(t, TTY_RIGHT);
	tty_wait(t, "▸ 1 Sesiones");
	tty_key(t, TTY_RIGHT);
	tty_wait(t, "▸ 2 Acuerdos");
	tty_type(t, "6");
	tty_wait(t, "▸ 6 Ajustes");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ organismo   nombre");
}

static void a_rule_is_read_otherwise(void **state)
{
	struct tty *t;

	(void)state;
	house_import();
	t = house_open(0, 0);
	open_settings(t);
	for (int i = 0; i < 4; i++)
		tty_key(t, TTY_DOWN);
	tty_wait(t, "En este organismo: mitad_mas_uno · con 7 lugares: 4; literal");
	tty_golden(t, "ajustes");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "1 mitad_mas_uno · con 7 lugares: 4");
	tty_type(t, "2");
	tty_wait(t, "▸ 2 literal · con 7 lugares: 5 · el 50 % exacto más uno, hacia arriba");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "✓ lectura quedó en: literal. Una sesión ya abierta sigue con las reglas");
	tty_wait(t, "▸ quorum      lectura            literal");
	tty_key(t, TTY_ESC);
	tty_wait_row(t, 1, "Inicio");
	tty_key(t, TTY_ESC);
	house_ends(t, 0);
	/* One line is another, and everything else is as it was shipped. */
	house_do("diff '" CONF_DIR "/sesiona.ini' \"$XDG_CONFIG_HOME\"/sesiona/sesiona.ini | "
	     "grep -c '^[<>]' | grep -qx 2");
	house_do("sesiona ajustes | grep -qx 'lectura = literal'");
	/* And it rules the next session that is opened. */
	house_do("sesiona nueva --tipo ordinaria --fecha '2026-03-25 10:00' && "
	     "echo 'abrir Cabildo' | sesiona dictado 1");
	house_do("sesiona sesiones --formato csv | grep -q ',7,5,\"literal'");
}

static void what_does_not_fit_is_said(void **state)
{
	struct tty *t;

	(void)state;
	house_import();
	t = house_open(20, 60);
	open_settings(t);
	tty_golden(t, "ajustes-60x20");
	tty_key(t, TTY_DOWN);
	tty_wait(t, "▸             siglas");
	tty_key(t, TTY_ENTER);
	tty_wait_row(t, 18, "Siglas: encabezan");
	tty_type(t, " con espacios");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "En «siglas» se esperaba una sola palabra, sin espacios");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "STM con espacios");	/* it is there to be mended */
	tty_key(t, TTY_ESC);
	tty_wait_row(t, 18, "Enter cambia el ajuste");
	tty_key(t, TTY_ESC);
	tty_wait_row(t, 1, "Inicio");
	tty_key(t, TTY_ESC);
	house_ends(t, 0);
	house_do("! ls \"$XDG_CONFIG_HOME\"");
}

#define test(f) cmocka_unit_test_setup_teardown(f, house_make, house_remove)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(everything_in_a_few_minutes),
		test(it_goes_on_where_it_was_left),
		test(it_may_be_passed_over),
		test(what_waits_is_told_and_led_to),
		test(what_went_by_is_told),
		test(a_rule_is_read_otherwise),
		test(what_does_not_fit_is_said),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
