/*
 * From `sesiona` in an empty home to a session that opens.
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
#include <unistd.h>
#include <cmocka.h>
#include "house.h"

/* ---- the first day ----------------------------------------------------------------- */

/* From the first run, to the question where the table is. */
static void ask_the_file(struct tty *t)
{
	tty_wait(t, "Primeros pasos");
	tty_type(t, "2");
	tty_wait(t, "▸ 2");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ 1 Importarlos de un archivo CSV");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Archivo del padrón");
}

static void the_padron_is_read_shown_and_kept(void **state)
{
	struct tty *t = house_open(0, 0);

	(void)state;
	tty_wait(t, "▸ 1   El organismo y su municipio");
	tty_wait_row(t, 23, "Esc sale");
	tty_golden(t, "inicio");
	ask_the_file(t);
	tty_type(t, "~/no-está.csv");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "no-está.csv: no se pudo leer: no existe");
	ask_the_file(t);	/* what was written is there to be mended */
	tty_key(t, TTY_HOME);
	tty_ctrl(t, 'k');
	tty_wait_gone(t, "no-está");
	tty_type(t, CONF_DIR "/ejemplo/padron.csv");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "¿Importar este padrón?");
	tty_wait(t, "4. Sociedad civil: Aurelio Campos Zúñiga; suplente, Elvira Mora Tena");
	tty_key(t, TTY_ESC);
	tty_wait(t, "▸ 2   Los lugares");	/* nothing was done */
	ask_the_file(t);
	tty_key(t, TTY_ENTER);
	tty_wait(t, "¿Importar este padrón?");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "El padrón quedó importado.");
	tty_wait(t, "2 ✓ Los lugares: titulares y suplentes  7 lugares");
	tty_wait(t, "▸ 4   Cómo se leen las reglas             quórum de 7: 4 (mitad más uno)");
	tty_key(t, TTY_ESC);
	house_ends(t, 0);
	house_do("sesiona padron exportar - | grep -q 'Beatriz Chávez Luna'");
}

static void a_path_is_read_as_a_shell_does(void **state)
{
	struct tty *t;
	char quoted[5000];

	(void)state;
	house_do("cp \"$E/padron.csv\" .");
	t = house_open(0, 0);
	ask_the_file(t);
	snprintf(quoted, sizeof quoted, "'%s/padron.csv'", house_folder());
	tty_paste(t, quoted);	/* as a file manager puts them */
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Padrón: 7 lugares, 15 personas.");
	tty_key(t, TTY_ESC);
	tty_wait(t, "▸ 2   Los lugares");
	ask_the_file(t);
	tty_key(t, TTY_HOME);
	tty_ctrl(t, 'k');
	tty_paste(t, "~/padron.csv");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Padrón: 7 lugares, 15 personas.");
	tty_free(t);
}

static void what_is_missing_is_told_before(void **state)
{
	struct tty *t;

	(void)state;
	house_do("grep -v Calderón \"$E/padron.csv\" >p.csv");
	t = house_open(0, 0);
	ask_the_file(t);
	tty_paste(t, "p.csv");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Falta suplente en el lugar 7, Ciudadanía (I.1).");
	tty_free(t);
}

static void the_sample_is_apart(void **state)
{
	struct tty *t = house_open(0, 0);

	(void)state;
	tty_wait(t, "8   Probar con un organismo de muestra");
	tty_type(t, "8");
	tty_wait(t, "▸ 8");
	tty_key(t, TTY_ENTER);
	tty_wait_row(t, 1, "MUESTRA");
	tty_wait(t, "▸ Próxima sesión");
	tty_type(t, "1");
	tty_wait(t, "▸ 1 Sesiones");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Ordinaria 01/2026       mié 25 mar 2026 10:00  clausurada   acta aprobada");
	tty_key(t, TTY_ESC);
	tty_wait_row(t, 1, "MUESTRA");
	tty_key(t, TTY_ESC);
	tty_wait(t, "▸ 1   El organismo y su municipio");
	tty_key(t, TTY_ESC);
	house_ends(t, 0);
}

/* With no live session to go into, not even a database, it begins at the beginning. */
static void no_session_to_go_into(void **state)
{
	static const char *const argv[] = { BUILD_TOP "/sesiona", "sesion", NULL };
	struct tty *t = house_start(NULL, argv);

	(void)state;
	tty_wait(t, "Primeros pasos");
	tty_key(t, TTY_ESC);
	house_ends(t, 0);
}

/* ---- a session ---------------------------------------------------------------------- */

static void fill_in_a_session(struct tty *t)
{
	tty_wait(t, "▸ No hay una sesión planeada.");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ Tipo                ordinaria");
	tty_key(t, TTY_DOWN);
	tty_wait(t, "▸ Fecha y hora        jue 2 abr 2026 10:00");	/* five weekdays in between */
	tty_key(t, TTY_ENTER);
	tty_wait(t, "2026-04-02 10:00");
	tty_key(t, TTY_END);
	tty_key(t, TTY_BACKSPACE);
	tty_key(t, TTY_BACKSPACE);
	tty_type(t, "x");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "! Falta corregir");
	tty_wait(t, "no se entiende: se esperaba día y hora");
	tty_wait(t, "▸ Fecha y hora");	/* it waits there to be mended */
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Como 25/3/2026 10:00.");
	tty_key(t, TTY_BACKSPACE);
	tty_type(t, "30");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "  Fecha y hora        jue 2 abr 2026 10:30");
	tty_wait(t, "▸ Sede");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Dónde se celebra.");
	tty_type(t, "Sala de Cabildo");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ Asuntos");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸   + Agregar un asunto…");
	tty_key(t, TTY_END);
	tty_key(t, TTY_UP);
	tty_wait(t, "▸ Escribirlos o pegarlos como texto…");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Asuntos, uno por renglón");
	tty_type(t, "[informativo] Avance de obra");
	tty_key(t, TTY_ENTER);
	tty_type(t, "Convenio de servicio social");
	tty_key(t, TTY_TAB);
	tty_wait(t, "5 Convenio de servicio social");
	tty_key(t, TTY_ESC);
	tty_wait(t, "▸ Guardar la sesión");
}

static void a_session_is_made_by_keys(void **state)
{
	struct tty *t;

	(void)state;
	house_import();
	t = house_open(0, 0);
	fill_in_a_session(t);
	tty_wait(t, "5. Convenio de servicio social");
	tty_wait_row(t, 23, "Enter cambia o guarda");
	tty_golden(t, "nueva-sesion");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "La sesión quedó planeada.");
	tty_wait(t, "▸ Próxima sesión: Ordinaria · jue 2 abr 2026 10:30");
	tty_type(t, "1");
	tty_wait(t, "▸ 1 Sesiones");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ Ordinaria               jue 2 abr 2026 10:30   planeada");
	tty_wait(t, "Nueva sesión…");
	tty_key(t, TTY_ESC);
	tty_wait(t, "▸ 1 Sesiones");
	tty_key(t, TTY_UP);
	tty_wait(t, "▸ Próxima sesión");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "PASE DE LISTA");
	tty_key(t, TTY_ESC);
	tty_wait(t, "Próxima sesión");
	tty_key(t, TTY_ESC);
	house_ends(t, 0);
}

static void a_session_half_made_is_asked_for(void **state)
{
	struct tty *t;

	(void)state;
	house_import();
	t = house_open(0, 0);
	fill_in_a_session(t);
	tty_key(t, TTY_ESC);
	tty_wait(t, "¿Salir sin guardar la sesión?");
	tty_key(t, TTY_ESC);
	tty_wait_gone(t, "¿Salir");
	tty_key(t, TTY_ESC);
	tty_wait(t, "¿Salir sin guardar la sesión?");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "No hay una sesión planeada.");
	tty_free(t);
}

static void plan_one(const char *date)
{
	char command[300];

	house_import();
	snprintf(command, sizeof command, "sesiona nueva --tipo ordinaria --fecha '%s' --sede Cabildo",
	    date);
	house_do(command);
}

/* Design §3: on another day than the planned one, the real hour is asked for. */
static void another_day_asks_for_the_hour(void **state)
{
	static const char *const argv[] = { BUILD_TOP "/sesiona", "sesion", "1", NULL };
	struct tty *t;

	(void)state;
	plan_one("2026-03-24 10:00");
	t = house_start(NULL, argv);
	tty_wait(t, "PASE DE LISTA");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Se convocó para el mar 24 mar 2026 10:00.");
	tty_wait(t, "▸ 2 Empezó a otra hora");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Hora en que empezó");
	tty_type(t, "10:07");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "¿Dónde se celebra la sesión?");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Asentado 10:07");
	tty_wait_row(t, 0, "hora fija 10:07");
	tty_key(t, TTY_ESC);
	tty_wait(t, "En curso: Ordinaria 01/2026");
	tty_key(t, TTY_ESC);
	house_ends(t, 0);
	house_do("sesiona dictado 1 --exportar | grep -q '^@2026-03-24T10:07:00-06:00 abrir'");
}

static void the_day_itself_asks_nothing(void **state)
{
	static const char *const argv[] = { BUILD_TOP "/sesiona", "sesion", "1", NULL };
	struct tty *t;

	(void)state;
	plan_one("2026-03-25 10:00");
	t = house_start(NULL, argv);
	tty_wait(t, "PASE DE LISTA");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "¿Dónde se celebra la sesión?");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Asentado 09:58");
	tty_free(t);
}

/* What was typed two seconds ago survives, also before there is a session. */
static void matters_survive_a_power_cut(void **state)
{
	struct tty *t;

	(void)state;
	house_import();
	t = house_open(0, 0);
	fill_in_a_session(t);
	tty_key(t, TTY_UP);
	tty_wait(t, "▸ Asuntos");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸   + Agregar un asunto…");
	tty_type(t, "5");
	tty_wait(t, "▸   5 Convenio de servicio social");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ 1 Cambiar su título");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Título del asunto");
	tty_key(t, TTY_END);
	tty_type(t, " y prácticas");
	tty_wait(t, "prácticas");
	/* The draft is written on the clock: it is waited for, not slept for. */
	house_do("for i in $(seq 800); do grep -q prácticas \"$XDG_DATA_HOME\"/sesiona/*.borrador && exit 0; "
	     "sleep 0.01; done; exit 1");
	tty_signal(t, SIGKILL);
	house_ends(t, 128 + SIGKILL);
	t = house_open(0, 0);
	tty_wait(t, "▸ No hay una sesión planeada.");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "con los asuntos que se estaban escribiendo");
	tty_wait(t, "Asuntos             2 asuntos");
	tty_key(t, TTY_ESC);
	tty_wait(t, "¿Salir sin guardar la sesión?");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "No hay una sesión planeada.");
	tty_key(t, TTY_ESC);
	house_ends(t, 0);
	house_do("! ls \"$XDG_DATA_HOME\"/sesiona/*.borrador");
}

/* ---- together with others, and ends ---------------------------------------------------- */

#define test(f) cmocka_unit_test_setup_teardown(f, house_make, house_remove)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(the_padron_is_read_shown_and_kept),
		test(a_path_is_read_as_a_shell_does),
		test(what_is_missing_is_told_before),
		test(the_sample_is_apart),
		test(no_session_to_go_into),
		test(a_session_is_made_by_keys),
		test(a_session_half_made_is_asked_for),
		test(matters_survive_a_power_cut),
		test(another_day_asks_for_the_hour),
		test(the_day_itself_asks_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
