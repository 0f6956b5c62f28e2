/*
 * The acta outside the room, on the screen: each step recorded, put right and taken back, and what
 * the command line then says of it.
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

static int furnish(void **state)
{
	if (house_make(state) < 0)
		return -1;
	house_held();
	house_clock("2026-03-25T12:00");
	return 0;
}

/* From the home, by what waits there. */
static struct tty *open_life(void)
{
	struct tty *t = house_open(0, 0);

	tty_wait(t, "Firmar acta: Ordinaria 01/2026");
	tty_key(t, TTY_DOWN);
	tty_wait(t, "Enter muestra dónde está el acta");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Acta · Ordinaria 01/2026 · 25 mar 2026");
	return t;
}

static void down(struct tty *t, int rows)
{
	tty_key(t, TTY_HOME);
	while (rows-- > 0)
		tty_key(t, TTY_DOWN);
}

/* Enter on that row, the option with that number, and the confirmation. */
static void choose(struct tty *t, int row, const char *number, const char *option)
{
	char marked[200];

	down(t, row);
	tty_key(t, TTY_ENTER);
	snprintf(marked, sizeof marked, "%s %s", number, option);
	tty_wait(t, marked);
	tty_type(t, number);
	snprintf(marked, sizeof marked, "▸ %s %s", number, option);
	tty_wait(t, marked);
	tty_key(t, TTY_ENTER);
}

static void confirm(struct tty *t, const char *then)
{
	tty_wait(t, "¿Anotarlo?");
	tty_key(t, TTY_ENTER);
	tty_wait(t, then);
}

static void answer(struct tty *t, const char *question, const char *text)
{
	tty_wait(t, question);
	if (text != NULL) {
		tty_ctrl(t, 'u');
		tty_type(t, text);
	}
	tty_key(t, TTY_ENTER);
	tty_wait_gone(t, question);
}

static void export_to_csv(struct tty *t, const char *screen, const char *file)
{
	char title[100];

	snprintf(title, sizeof title, "Ayuda: %s", screen);
	tty_type(t, "?");
	tty_wait(t, title);
	tty_type(t, "1");
	tty_wait(t, "Guarda en un archivo CSV la lista que se ve.");
	tty_key(t, TTY_ENTER);
	tty_wait(t, file);
	tty_key(t, TTY_ENTER);
	tty_wait(t, "✓ Quedó guardado en");
}

static void leave(struct tty *t)
{
	tty_signal(t, 15);
	house_ends(t, 128 + 15);
	house_do("sesiona verificar");
}

static void every_step_is_recorded(void **state)
{
	struct tty *t = open_life();

	(void)state;
	choose(t, 1, "1", "Se imprimió hoy");
	confirm(t, "✓ Impresa   25 mar 2026");
	choose(t, 3, "1", "Firmó hoy");
	confirm(t, "✓ firmó 25 mar 2026");
	choose(t, 4, "3", "Se negó a firmar");
	answer(t, "¿Qué día?", NULL);
	answer(t, "Motivo por el que no firmó", "No estuvo de acuerdo");
	confirm(t, "- se negó 25 mar 2026 · No e");
	choose(t, 5, "4", "Firmaron hoy todas las personas que faltan");
	tty_wait(t, "Firmaron hoy:");	/* by name: who signed already, or would not, is not among them */
	tty_wait(t, " Aurelio Campos Zúñiga");
	confirm(t, "✓ Anotado: 5 personas");
	tty_wait(t, "✓ Firmada   6 de 7");
	choose(t, 13, "1", "Se le entregó");
	answer(t, "¿Qué día?", NULL);
	answer(t, "¿Por qué medio?", "en mano");
	answer(t, "Acuse", "A-7");
	confirm(t, "1 de 8");
	choose(t, 14, "2", "Se entregó a todas");
	answer(t, "¿Qué día?", NULL);
	answer(t, "¿Por qué medio?", "correo");
	confirm(t, "✓ Copias    8 de 8");
	tty_golden(t, "camino-acta");
	export_to_csv(t, "Camino del acta", "~/camino-del-acta.csv");
	house_do("grep -q '^Ordinaria 01/2026,firmada,,,,6 de 7,' \"$HOME/camino-del-acta.csv\" && "
		 "grep -q ',firma,.*,se negó,2026-03-25,No estuvo de acuerdo' "
		 "\"$HOME/camino-del-acta.csv\"");
	tty_key(t, TTY_ESC);
	tty_wait_row(t, 1, "Inicio");
	tty_type(t, "4");
	tty_wait(t, "▸ 4 Documentos");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Camino de las actas: firmas");
	down(t, 2);
	tty_wait(t, "▸ Camino de las actas");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ Ordinaria 01/2026");
	export_to_csv(t, "Camino de las actas", "~/actas.csv");
	house_do("cmp \"$HOME/actas.csv\" \"$HOME/camino-del-acta.csv\"");	/* there is only one */
	leave(t);
	house_do("test \"$(sqlite3 datos/sesiona/sesiona.db \"SELECT group_concat(paso || estado || ifnull(cuantos, '')) "
		 "FROM (SELECT * FROM pasos ORDER BY orden)\")\" = "
		 "aprobadahecho,impresahecho,firmadahecho6,copiashecho8,enviadapendiente,publicadapendiente");
}

/* Signed another day is told as such; what was wrong is put right with a reason, which the diary keeps. */
static void a_slip_is_put_right(void **state)
{
	struct tty *t;

	(void)state;
	house_clock("2026-03-26T09:00");
	t = open_life();
	choose(t, 3, "1", "Firmó hoy");
	confirm(t, "✓ firma posterior 26 mar 2026");
	choose(t, 3, "1", "Corregir la fecha");
	answer(t, "¿Qué día?", "2026-03-25");
	answer(t, "Motivo de la corrección", "Firmó ayer, al terminar");
	confirm(t, "✓ firmó 25 mar 2026");
	down(t, 7);	/* who did not come has nothing to sign */
	tty_wait(t, "No asistió: no firma el acta (III.6).");
	choose(t, 3, "2", "Retirar lo anotado");
	answer(t, "Motivo de la corrección", "Era otra hoja");
	tty_wait(t, "¿Retirar lo anotado?");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Firmada   0 de 7");
	choose(t, 3, "2", "Firmó otro día");
	answer(t, "¿Qué día?", "2026-03-27");	/* has not come */
	tty_wait(t, "No se anotó");
	tty_key(t, TTY_ESC);
	tty_wait_gone(t, "No se anotó");
	leave(t);
	house_do("s=$(sqlite3 datos/sesiona/sesiona.db 'SELECT group_concat(what || after) FROM diary'); "
		 "case $s in *'Firmó ayer, al terminar'*'Era otra hoja'*) ;; *) echo \"$s\"; exit 1;; esac");
}

static void a_file_goes_with_the_session(void **state)
{
	struct tty *t = open_life();

	(void)state;
	house_do("printf '%%PDF firmada' >firmada.pdf");
	tty_key(t, TTY_END);
	tty_wait(t, "▸   Adjuntar un archivo…");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ 1 acta firmada");
	tty_key(t, TTY_ENTER);
	answer(t, "Como ~/acta-firmada.pdf", "~/firmada.pdf");
	tty_wait(t, "¿Adjuntar el archivo?");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "✓ acta firmada: firmada.pdf");
	house_do("sesiona verificar && h=$(sha256sum firmada.pdf | cut -d' ' -f1) && "
		 "cmp firmada.pdf \"datos/sesiona/sesiona.db.archivo/$h\"");
	leave(t);
}

/* What cannot be read is told; it is no acta that is still to come, and no list of them goes to a file. */
static void actas_that_cannot_be_read(void **state)
{
	struct tty *t = house_open(0, 0);

	(void)state;
	tty_wait(t, "4 Documentos");
	tty_type(t, "4");
	tty_wait(t, "▸ 4 Documentos");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Camino de las actas: firmas");
	house_do("cd datos/sesiona && sqlite3 sesiona.db \"SELECT sql FROM sqlite_schema WHERE name = 'pasos'\" >pasos.sql"
		 " && sqlite3 sesiona.db 'DROP VIEW pasos'");
	down(t, 2);
	tty_wait(t, "▸ Camino de las actas");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ Ordinaria 01/2026");
	tty_wait(t, " La base ");
	tty_wait_gone(t, "todavía no se instala");
	tty_type(t, "?");
	tty_wait(t, "Ayuda: Camino de las actas");
	tty_type(t, "1");
	tty_wait(t, "Guarda en un archivo CSV la lista que se ve.");
	tty_key(t, TTY_ENTER);
	tty_wait_gone(t, "Guarda en un archivo CSV");
	tty_wait(t, " La base ");
	house_do("sqlite3 datos/sesiona/sesiona.db <datos/sesiona/pasos.sql");
	tty_key(t, TTY_UP);
	tty_wait(t, "▸ Ordinaria 01/2026  ✓");
	tty_wait_gone(t, " La base ");
	leave(t);
}

#define test(f) cmocka_unit_test_setup_teardown(f, furnish, house_remove)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(every_step_is_recorded),
		test(a_slip_is_put_right),
		test(a_file_goes_with_the_session),
		test(actas_that_cannot_be_read),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
