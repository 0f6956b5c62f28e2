/*
 * The list of sessions on the screen: one planned with its agenda as a list, changed, cancelled;
 * an old one looked at and its acta read; the list kept in a file.
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

static void plan_one(const char *kind, const char *date)
{
	char command[400];

	snprintf(command, sizeof command,
	    "sesiona nueva --tipo %s --fecha '%s' --sede Cabildo --orden \"$E/orden.txt\"", kind, date);
	house_do(command);
}

/* Session 1 as conf/ejemplo/sesion.txt tells it, and session 2, not held. */
static void two_old_ones(void)
{
	house_import();
	plan_one("ordinaria", "2026-03-25 10:00");
	house_do("sesiona dictado 1 --estricto <\"$E/sesion.txt\" >/dev/null");
	plan_one("extraordinaria", "2026-03-26 10:00");
	house_do("printf '@2026-03-26T10:00:00-06:00 abrir Cabildo\\n@10:20 no_celebrada Falta de quórum\\n'"
	    " | sesiona dictado 2 --estricto >/dev/null");
}

static struct tty *list(int rows, int cols)
{
	struct tty *t = house_open(rows, cols);

	tty_wait(t, "1 Sesiones");
	tty_type(t, "1");
	tty_wait(t, "▸ 1 Sesiones");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Año: todos");
	return t;
}

static void leave(struct tty *t)
{
	tty_key(t, TTY_ESC);
	tty_wait(t, "▸ 1 Sesiones");
	tty_key(t, TTY_ESC);
	house_ends(t, 0);
}

static void chosen(struct tty *t, const char *digit, const char *option)
{
	char at[200];

	snprintf(at, sizeof at, "%s %s", digit, option);
	tty_wait(t, at);
	tty_type(t, digit);
	snprintf(at, sizeof at, "▸ %s %s", digit, option);
	tty_wait(t, at);
	tty_key(t, TTY_ENTER);
	tty_wait_gone(t, at);
}

/* A line that is asked for under that title. */
static void written(struct tty *t, const char *title, const char *text)
{
	tty_wait(t, title);
	tty_key(t, TTY_HOME);
	tty_ctrl(t, 'k');
	tty_type(t, text);
	tty_key(t, TTY_ENTER);
	tty_wait_gone(t, title);
}

static void new_matter(struct tty *t, const char *title, const char *digit, const char *class)
{
	tty_wait(t, "▸   + Agregar un asunto…");
	tty_key(t, TTY_ENTER);
	written(t, "Asunto que se agrega", title);
	chosen(t, digit, class);
}

/* From the list to the editor of a new session's matters. */
static void open_editor(struct tty *t)
{
	tty_key(t, TTY_HOME);
	tty_wait(t, "▸ Nueva sesión…");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ Tipo");
	for (int i = 0; i < 3; i++)
		tty_key(t, TTY_DOWN);
	tty_wait(t, "▸ Asuntos");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Orden del día que se prepara");
}

/* ---- the agenda ---------------------------------------------------------------------- */

static void the_agenda_is_made_by_keys(void **state)
{
	struct tty *t;

	(void)state;
	house_import();
	t = list(24, 80);
	open_editor(t);
	tty_wait(t, "5 Lectura y aprobación del acta");
	new_matter(t, "Convenio de servicio social", "1", "Decisión");
	new_matter(t, "Avance de obra", "2", "Informativo");
	new_matter(t, "Remoción de una persona integrante", "3", "Remoción");
	chosen(t, "7", "Lugar 7, Ciudadanía");
	chosen(t, "2", "Lugar 2, Autoridad");
	tty_wait(t, "Segundo lugar que la promueve");
	chosen(t, "7", "Lugar 7");		/* not the affected one */
	tty_wait(t, "Otro lugar: ése ya está en la remoción (I.3)");
	chosen(t, "5", "Lugar 5, Academia");
	chosen(t, "8", "Ninguno más");
	tty_wait(t, "6 Remoción de una persona integrante");
	tty_wait(t, "remoción 7 por 2,5");
	tty_wait(t, "8 Lectura y aprobación del acta");
	tty_golden(t, "agenda");

	tty_type(t, "5");	/* Avance before Convenio */
	tty_wait(t, "▸   5 Avance de obra");
	tty_key(t, TTY_ENTER);
	chosen(t, "3", "Moverlo a otro lugar");
	tty_wait(t, "Mover un asunto");
	tty_key(t, TTY_UP);
	tty_wait(t, "▸   4 Avance de obra");
	tty_key(t, TTY_UP);	/* no further than the frame */
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Orden del día que se prepara");
	tty_wait(t, "5 Convenio de servicio social");

	tty_key(t, TTY_ENTER);
	chosen(t, "1", "Cambiar su título");
	written(t, "Título del asunto", "Avance de la obra");
	tty_wait(t, "4 Avance de la obra");
	tty_type(t, "5");
	tty_wait(t, "▸   5 Convenio");
	tty_key(t, TTY_DELETE);
	tty_wait(t, "¿Borrar este asunto?");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "5 Remoción de una persona integrante");
	tty_key(t, TTY_END);
	tty_wait(t, "▸ Listo: así quedan");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "2 asuntos");
	tty_wait(t, "▸ Guardar la sesión");
	tty_wait(t, "4. Avance de la obra");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "✓ La sesión quedó planeada.");
	leave(t);
	house_do("sqlite3 \"$XDG_DATA_HOME\"/sesiona/*.db \"SELECT group_concat(number || ' ' || class || ' ' || title, ';')"
	     " FROM item WHERE number IN (4, 5)\" | grep -Fqx"
	     " '4 informativo Avance de la obra;5 remoción 7 por 2,5 Remoción de una persona integrante'");
}

static void many_lines_are_pasted(void **state)
{
	struct tty *t;

	(void)state;
	house_import();
	t = list(24, 80);
	open_editor(t);
	tty_key(t, TTY_END);
	tty_key(t, TTY_UP);
	tty_wait(t, "▸ Escribirlos o pegarlos como texto…");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Asuntos, uno por renglón");
	tty_paste(t, "[informativo] Uno\nDos\n[remosión 7] Tres");
	tty_wait(t, "Tres");
	tty_key(t, TTY_TAB);
	tty_wait(t, "Asuntos, línea 3: se esperaba");	/* what cannot be read is not lost */
	tty_wait(t, "Los asuntos, como texto");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "[remosión 7] Tres");
	tty_key(t, TTY_HOME);
	tty_ctrl(t, 'k');
	tty_wait_gone(t, "remosión");
	tty_type(t, "Tres");
	tty_key(t, TTY_TAB);
	tty_wait(t, "4 Uno");
	tty_wait(t, "informativo");
	tty_wait(t, "6 Tres");
	tty_key(t, TTY_ESC);
	tty_wait(t, "3 asuntos");
	tty_key(t, TTY_ESC);
	tty_wait(t, "¿Salir sin guardar la sesión?");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ Nueva sesión…");
	leave(t);
}

/* What session 1 deferred and the acuerdos that it left open. */
static void what_waits_is_brought_in(void **state)
{
	struct tty *t;

	(void)state;
	two_old_ones();
	t = list(24, 80);
	open_editor(t);
	tty_wait(t, "Traer lo pendiente:");
	tty_key(t, TTY_END);
	tty_key(t, TTY_UP);
	tty_key(t, TTY_UP);
	tty_wait(t, "▸ Traer lo pendiente:");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Lo que está por tratarse");
	tty_wait(t, "▸ [ ] punto");
	tty_wait(t, "de la que no se celebró el jue 26 mar 2026");
	tty_golden(t, "agenda-pendiente");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ [x] punto");
	tty_key(t, TTY_END);
	tty_wait(t, "▸ [ ] acuerdo");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ [x] acuerdo");
	tty_key(t, TTY_ESC);
	tty_wait(t, "5 Seguimiento del acuerdo STM/ORD/01/2026-");
	tty_key(t, TTY_ESC);
	tty_wait(t, "2 asuntos");
	tty_wait(t, "· STM/ORD/01/2026-01:");	/* under seguimiento, all of them */
	tty_key(t, TTY_ESC);
	tty_wait(t, "¿Salir sin guardar la sesión?");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ Nueva sesión…");
	leave(t);
}

/* ---- a planned one ------------------------------------------------------------------- */

static void another_date_then_cancelled_and_back(void **state)
{
	struct tty *t;

	(void)state;
	house_import();
	plan_one("extraordinaria", "2026-02-16 10:00");
	plan_one("ordinaria", "2026-04-15 10:00");
	t = list(24, 80);
	tty_wait(t, "▸ Ordinaria               mié 15 abr 2026 10:00  planeada");
	tty_wait(t, "! Sin sesión ordinaria: febrero y marzo de 2026 (III.3).");
	tty_key(t, TTY_ENTER);
	chosen(t, "3", "Cambiar lo planeado");
	tty_wait(t, "Cambiar la sesión planeada");
	tty_wait(t, "Asuntos             3 asuntos");
	tty_key(t, TTY_DOWN);
	tty_wait(t, "▸ Fecha y hora");
	tty_key(t, TTY_ENTER);
	written(t, "Como 25/3/2026", "2026-04-16 11:30");
	tty_key(t, TTY_END);
	tty_wait(t, "▸ Guardar la sesión");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "✓ La sesión quedó como se cambió.");
	tty_wait(t, "▸ Ordinaria               jue 16 abr 2026 11:30  planeada");
	house_do("sqlite3 \"$XDG_DATA_HOME\"/sesiona/*.db \"SELECT before || after FROM diary WHERE what = 'sesión cambiada'\""
	     " | grep -q 'mié 15 abr 2026 10:00' && sqlite3 \"$XDG_DATA_HOME\"/sesiona/*.db \"SELECT after FROM diary\""
	     " | grep -q 'jue 16 abr 2026 11:30'");

	tty_key(t, TTY_ENTER);
	chosen(t, "4", "Cancelarla");
	tty_wait(t, "la aprobación de todas las personas");
	tty_key(t, TTY_ENTER);
	written(t, "Motivo de la cancelación", "Coincide con la feria");
	tty_wait(t, "✓ La sesión quedó cancelada.");
	tty_wait(t, "▸ Ordinaria               jue 16 abr 2026 11:30  cancelada");
	tty_wait(t, "Sin abrir: Extraordinaria · lun 16 feb 2026 10:00");
	house_do("sesiona sesiones --formato csv | grep -q 'cancelada.*Coincide con la feria'");
	tty_key(t, TTY_ENTER);
	chosen(t, "2", "Reactivarla");
	tty_wait(t, "✓ La sesión vuelve a estar planeada.");
	tty_wait(t, "jue 16 abr 2026 11:30  planeada");
	leave(t);
}

/* ---- old ones ------------------------------------------------------------------------ */

static void an_old_one_is_looked_at_and_its_acta_read(void **state)
{
	struct tty *t;

	(void)state;
	two_old_ones();
	t = list(24, 80);
	tty_golden(t, "sesiones");
	tty_key(t, TTY_END);
	tty_key(t, TTY_UP);
	tty_wait(t, "▸ Ordinaria 01/2026");
	tty_key(t, TTY_ENTER);
	chosen(t, "2", "Leer su acta");
	tty_wait(t, "Acta de la Primera Sesión Ordinaria de 2026");
	tty_wait(t, "Teresa Ibarra");
	tty_key(t, TTY_END);
	tty_wait_gone(t, "Acta de la Primera");
	tty_key(t, TTY_ESC);
	tty_wait(t, "▸ Ordinaria 01/2026");
	tty_key(t, TTY_ENTER);
	chosen(t, "1", "Mirar la sesión");
	tty_wait(t, "La sesión está clausurada.");
	tty_key(t, TTY_ESC);
	tty_wait(t, "▸ Ordinaria 01/2026");
	tty_key(t, TTY_UP);
	tty_wait(t, "▸ Extraordinaria");
	tty_key(t, TTY_ENTER);
	chosen(t, "2", "Leer su constancia");
	tty_wait(t, "Constancia de sesión no celebrada");
	tty_key(t, TTY_ESC);
	tty_wait_gone(t, "Constancia de sesión");
	tty_wait(t, "▸ Extraordinaria");
	leave(t);
}

static void some_of_them_go_to_a_file(void **state)
{
	struct tty *t;

	(void)state;
	two_old_ones();
	plan_one("ordinaria", "2027-01-20 10:00");
	t = list(24, 80);
	tty_key(t, TTY_HOME);
	tty_key(t, TTY_DOWN);
	tty_wait(t, "▸ Año: todos");
	tty_key(t, TTY_ENTER);
	chosen(t, "3", "2026");
	tty_wait(t, "▸ Año: 2026");
	tty_wait_row(t, 1, "2 de 3 sesiones");
	tty_key(t, TTY_DOWN);
	tty_wait(t, "▸ Estado: todos");
	tty_key(t, TTY_ENTER);
	chosen(t, "3", "clausurada");
	tty_wait(t, "▸ Estado: clausurada");
	tty_wait_gone(t, "Extraordinaria");
	tty_key(t, TTY_END);
	tty_wait(t, "▸ Exportar a un archivo CSV…");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "~/sesiones.csv");
	tty_key(t, TTY_HOME);
	tty_ctrl(t, 'k');
	tty_type(t, "~/s.csv");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "✓ Quedó guardado en");
	house_do("test $(wc -l <s.csv) = 2 && grep -q 'ORD/01/2026,ordinaria,1,2026,' s.csv");
	leave(t);
}

/* Forty of other years, of which no more is read than the screen shows; every third was not held. */
static void a_long_list_is_read_where_it_is_seen(void **state)
{
	struct tty *t;

	(void)state;
	two_old_ones();
	house_do("sqlite3 \"$XDG_DATA_HOME\"/sesiona/*.db \"WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL"
	    " SELECT i + 1 FROM n WHERE i < 40) INSERT INTO session (uuid, kind, date, place) SELECT 'u' || i,"
	    " 'consulta', date('2024-01-01', (i * 5) || ' days') || 'T09:30:00-06:00', 'Cabildo' FROM n;"
	    " INSERT INTO session_state (session, status, kind, number, year, clave, seats, quorum, quorum_base,"
	    " quorum_reading) SELECT id, iif(id % 3, 'clausurada', 'no celebrada'), kind, id, 2024, 'C/' || id, 7, 4,"
	    " 7, '' FROM session WHERE kind = 'consulta';"
	    " INSERT INTO approval SELECT id, 1, id, '' FROM session WHERE kind = 'consulta' AND id % 3\"");
	t = list(24, 80);
	tty_wait_row(t, 1, "42 sesiones");
	tty_key(t, TTY_END);
	tty_wait(t, "▸ Exportar");
	tty_wait_row(t, 20, "Exportar");
	tty_wait_row(t, 19, "Consulta                sáb 6 ene 2024 09:30   no celebrada constancia");
	tty_wait_row(t, 18, "Consulta 04/2024        jue 11 ene 2024 09:30  clausurada   acta aprobada");
	tty_key(t, TTY_UP);
	tty_wait(t, "▸ Consulta ");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Consulta · sáb 6 ene 2024 09:30");
	tty_key(t, TTY_ESC);
	tty_wait_gone(t, "Mirar la sesión");
	tty_key(t, TTY_PAGE_UP);
	tty_wait(t, "▸ Consulta 17/2024");
	tty_key(t, TTY_PAGE_UP);
	tty_wait(t, "▸ Consulta 31/2024        sáb 25 may 2024 09:30  clausurada   acta aprobada");
	tty_key(t, TTY_HOME);
	tty_key(t, TTY_DOWN);
	tty_key(t, TTY_DOWN);
	tty_wait(t, "▸ Estado: todos");
	tty_key(t, TTY_ENTER);
	chosen(t, "3", "no celebrada");
	tty_wait_row(t, 1, "15 de 42 sesiones");
	tty_wait_gone(t, "clausurada");
	tty_key(t, TTY_END);
	tty_wait(t, "Consulta                sáb 6 ene 2024");
	leave(t);
}

/* ---- sizes, and who only looks ------------------------------------------------------- */

static void small_and_large(void **state)
{
	struct tty *t;

	(void)state;
	two_old_ones();
	plan_one("ordinaria", "2026-04-15 10:00");
	t = list(20, 60);
	tty_wait(t, "▸ Ordinaria");
	tty_golden(t, "lista-sesiones-60x20");
	tty_key(t, TTY_ENTER);
	chosen(t, "3", "Cambiar lo planeado");
	tty_wait(t, "▸ Tipo");
	for (int i = 0; i < 3; i++)
		tty_key(t, TTY_DOWN);
	tty_wait(t, "▸ Asuntos");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Orden del día que se prepara");
	tty_type(t, "4");
	tty_wait(t, "▸   4 Avance");
	tty_golden(t, "agenda-60x20");
	tty_resize(t, 43, 132);
	tty_wait(t, "Traer lo pendiente:");
	tty_wait_row(t, 42, "Esc vuelve");
	tty_golden(t, "agenda-132x43");
	tty_key(t, TTY_ESC);
	tty_wait(t, "▸ Guardar la sesión");
	tty_key(t, TTY_ESC);	/* nothing was changed: nothing is asked */
	tty_wait(t, "Exportar a un archivo");
	tty_golden(t, "lista-sesiones-132x43");
	leave(t);
}

static void a_looker_changes_nothing(void **state)
{
	struct tty *first, *second;

	(void)state;
	house_import();
	plan_one("ordinaria", "2026-04-15 10:00");
	first = list(24, 80);
	second = list(24, 80);
	tty_wait_row(second, 1, "SÓLO MIRAR");
	assert_false(tty_shows(second, "Nueva sesión"));
	tty_wait(second, "▸ Ordinaria");
	tty_key(second, TTY_ENTER);
	tty_wait(second, "1 Mirarla");
	assert_false(tty_shows(second, "Cancelarla"));
	chosen(second, "2", "Ver su orden del día");
	tty_wait(second, "4. Avance de los compromisos");
	tty_key(second, TTY_ESC);
	tty_wait_gone(second, "4. Avance");
	tty_wait(second, "▸ Ordinaria");
	leave(second);
	leave(first);
}

#define test(f) cmocka_unit_test_setup_teardown(f, house_make, house_remove)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(the_agenda_is_made_by_keys),
		test(many_lines_are_pasted),
		test(what_waits_is_brought_in),
		test(another_date_then_cancelled_and_back),
		test(an_old_one_is_looked_at_and_its_acta_read),
		test(some_of_them_go_to_a_file),
		test(a_long_list_is_read_where_it_is_seen),
		test(small_and_large),
		test(a_looker_changes_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
