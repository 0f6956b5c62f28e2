/*
 * How the program begins and ends where something is in the way: another one that writes, a signal, a
 * poor terminal, a file that is not its own.
 */
#include "config.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "house.h"

static void plan_one(void)
{
	house_import();
	house_do("sesiona nueva --tipo ordinaria --fecha '2026-03-25 10:00' --sede Cabildo");
}

static void the_second_one_is_told_who_has_it(void **state)
{
	struct tty *first, *second;

	(void)state;
	plan_one();
	first = house_open(0, 0);
	tty_wait(first, "▸ Próxima sesión: Ordinaria");
	second = house_open(0, 0);
	tty_wait(second, "proceso");	/* one word of who: the line may break anywhere */
	tty_wait_row(second, 1, "SÓLO MIRAR");
	tty_wait(second, "▸ Próxima sesión: Ordinaria");
	tty_type(second, "1");
	tty_wait(second, "▸ 1 Sesiones");
	tty_key(second, TTY_ENTER);
	tty_wait(second, "▸ Ordinaria               mié 25 mar 2026 10:00  planeada");
	assert_false(tty_shows(second, "Nueva sesión…"));
	tty_key(second, TTY_ESC);
	tty_wait(second, "▸ 1 Sesiones");
	tty_key(second, TTY_UP);
	tty_wait(second, "▸ Próxima sesión");
	tty_key(second, TTY_ENTER);
	tty_wait_row(second, 0, "SÓLO MIRAR · PASE DE LISTA");
	tty_wait_row(second, 22, "Sólo se puede mirar.");
	assert_false(tty_shows(second, "Enter comienza"));	/* neither said nor offered */
	tty_key(second, TTY_ENTER);
	tty_wait(second, "aquí no se asienta nada");
	tty_key(second, TTY_ESC);
	tty_wait_row(second, 1, "SÓLO MIRAR");
	tty_key(second, TTY_ESC);
	house_ends(second, 0);
	tty_key(first, TTY_ESC);
	house_ends(first, 0);
}

static void a_signal_ends_it_clean(void **state)
{
	struct tty *t;

	(void)state;
	house_import();
	t = house_open(0, 0);
	tty_wait(t, "▸ No hay una sesión planeada.");
	tty_signal(t, SIGTERM);
	assert_int_equal(tty_exit(t), 128 + SIGTERM);
	assert_true(tty_cooked(t));
	tty_free(t);
	t = house_open(0, 0);
	tty_wait(t, "▸ No hay una sesión planeada.");
	tty_hangup(t);
	house_ends(t, 128 + SIGHUP);
	house_do("! ls \"$XDG_DATA_HOME\"/sesiona/*.candado");
}

static void a_kill_is_told_and_the_file_looked_at(void **state)
{
	struct tty *t;

	(void)state;
	house_import();
	t = house_open(0, 0);
	tty_wait(t, "▸ No hay una sesión planeada.");
	tty_signal(t, SIGKILL);
	house_ends(t, 128 + SIGKILL);
	t = house_open(0, 0);
	tty_wait(t, "La vez anterior el programa no terminó bien.");
	tty_wait(t, "Se revisó el archivo: está");
	tty_key(t, TTY_DOWN);
	tty_wait_gone(t, "La vez anterior");
	tty_free(t);
}

/* ---- terminals --------------------------------------------------------------------------- */

static void small_smaller_and_poor(void **state)
{
	struct tty *t;

	(void)state;
	plan_one();
	t = house_open(20, 60);
	tty_wait(t, "▸ Próxima sesión: Ordinaria");
	tty_wait_row(t, 19, "Esc sale");
	tty_type(t, "1");
	tty_wait(t, "▸ 1 Sesiones");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ Ordinaria");
	tty_wait_row(t, 19, "Esc vuelve");
	tty_golden(t, "sesiones-60x20");
	tty_key(t, TTY_ESC);
	tty_wait(t, "▸ 1 Sesiones");
	tty_resize(t, 19, 60);
	tty_wait(t, "Ventana pequeña");
	tty_resize(t, 24, 80);
	tty_wait(t, "▸ 1 Sesiones");
	tty_key(t, TTY_ESC);
	house_ends(t, 0);
	t = house_start(&(struct tty_options){ .lang = "C" }, house_plain);
	tty_wait(t, "Próxima sesión: Ordinaria · mié 25 mar 2026 10:00");
	tty_free(t);
	t = house_start(&(struct tty_options){ .term = "linux" }, house_plain);
	tty_wait(t, " > Próxima sesión");
	tty_key(t, TTY_ESC);
	assert_int_equal(tty_exit(t), 0);
	assert_false(tty_shows(t, "Esc sale"));	/* it has no other screen: the shell's line is free */
	tty_free(t);
}

/* ---- where it must not begin --------------------------------------------------------------- */

static void refused(const char *command, int status, const char *why)
{
	int got;
	char *told = house_answer(command, &got);
	const char *end = strchr(told, '\n');

	if (got != status || strstr(told, why) == NULL || end == NULL || end[1] != '\0')
		fail_msg("%s: %d and\n%s", command, got, told);
	free(told);
}

static void without_a_terminal(void **state)
{
	(void)state;
	refused("sesiona", 2, "necesita una terminal");
	house_do("! ls \"$XDG_DATA_HOME\"");	/* and no database was made */
}

/* One line, read once the terminal is as it was. */
static void will_not_open(const char *why)
{
	static const char *const argv[] = { "/bin/sh", "-c", "sesiona; echo estado $?; read x", NULL };
	struct tty *t = house_start(&(struct tty_options){ .cols = 200 }, argv);

	tty_wait(t, "estado 3");
	tty_wait(t, why);
	assert_false(tty_alternate(t));
	tty_free(t);
}

#define DB "\"$XDG_DATA_HOME\"/sesiona/sesiona.db"

static void files_that_are_not_ours(void **state)
{
	(void)state;
	house_import();
	house_do("cp " DB " \"$HOME\"/sano.db");
	house_do("sqlite3 " DB " 'PRAGMA user_version = 9999'");
	will_not_open("de una versión más nueva de Sesiona");
	house_do("rm " DB " && sqlite3 " DB " 'CREATE TABLE t (x)'");
	will_not_open("de otro programa");
	house_do("head -c 5000 /dev/zero | tr '\\0' x >" DB);
	will_not_open("sesiona: ");
	house_do("cp \"$HOME\"/sano.db " DB " && printf 'xxxxxxxxxxxxxxxx' | dd of=" DB
	     " bs=1 seek=100 conv=notrunc");
	will_not_open("sesiona: ");
}

static void a_session_that_is_not_there(void **state)
{
	static const char *const argv[] = { "/bin/sh", "-c",
		"sesiona sesion 7; echo estado $?; read x", NULL };
	struct tty *t;

	(void)state;
	house_import();
	t = house_start(&(struct tty_options){ .cols = 200 }, argv);
	tty_wait(t, "estado 1");
	tty_wait(t, "7");
	tty_free(t);
}

#define test(f) cmocka_unit_test_setup_teardown(f, house_make, house_remove)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(the_second_one_is_told_who_has_it),
		test(a_signal_ends_it_clean),
		test(a_kill_is_told_and_the_file_looked_at),
		test(small_smaller_and_poor),
		test(without_a_terminal),
		test(files_that_are_not_ours),
		test(a_session_that_is_not_there),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
