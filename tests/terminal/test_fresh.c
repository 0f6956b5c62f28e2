/*
 * Who only looks sees what another process writes, where they stand and without a key, and the
 * cursor stays on what it was on.
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
#include "scratch.h"

static const char *const home[] = { BUILD_TOP "/sesiona", "--base", "x.db", NULL };

/* A second program, opened while a first one had the file; from now on anybody may write. */
static struct tty *look(void)
{
	struct tty *first = house_start(NULL, home), *second;

	tty_wait_row(first, 1, "Inicio");
	second = house_start(NULL, home);
	tty_wait_row(second, 1, "SÓLO MIRAR");
	tty_key(first, TTY_ESC);
	house_ends(first, 0);
	return second;
}

/* By the number that the menu has for it today. */
static void go(struct tty *t, const char *item, const char *there)
{
	char numbered[40] = "", pointed[50];

	for (char digit = '1'; digit <= '9'; digit++) {
		snprintf(numbered, sizeof numbered, "%c %s", digit, item);
		if (tty_shows(t, numbered))
			break;
	}
	tty_type(t, (char[]){ numbered[0], '\0' });
	snprintf(pointed, sizeof pointed, "▸ %s", numbered);
	tty_wait(t, pointed);
	tty_key(t, TTY_ENTER);
	tty_wait(t, there);
}

static void home_tells_the_next_session(void **state)
{
	struct tty *t;

	(void)state;
	scratch_clock("12:00");
	t = look();
	tty_wait(t, "▸ Próxima sesión: Ordinaria · mié 25 mar 2026 10:00");
	assert_false(tty_shows(t, "Celebrar la Extraordinaria"));
	house_do("s nueva --tipo extraordinaria --fecha '2026-03-27 10:00'");
	tty_wait(t, "Celebrar la Extraordinaria");
	/* the cursor is on what waits, and what is more urgent comes above it */
	tty_key(t, TTY_DOWN);
	tty_wait(t, "▸   en 2 días      Celebrar la Extraordinaria del vie 27");
	house_do("s nueva --tipo extraordinaria --fecha '2026-03-26 10:00'");
	tty_wait(t, "    mañana         Celebrar la Extraordinaria del jue 26");
	assert_true(tty_shows(t, "▸   en 2 días      Celebrar la Extraordinaria del vie 27"));
	tty_key(t, TTY_ESC);
	house_ends(t, 0);
}

static void the_list_of_sessions_grows(void **state)
{
	struct tty *t;

	(void)state;
	t = look();
	go(t, "Sesiones", "▸ Ordinaria               mié 25 mar 2026");
	house_do("s nueva --tipo extraordinaria --fecha '2026-03-28 10:00'");
	tty_wait(t, "  Extraordinaria          sáb 28 mar 2026");
	assert_true(tty_shows(t, "▸ Ordinaria               mié 25 mar 2026"));
	scratch_dictate("quorum");
	tty_wait(t, "▸ Ordinaria 01/2026       mié 25 mar 2026 10:00  en curso");
	/* the last row stays the last */
	tty_key(t, TTY_END);
	tty_wait(t, "▸ Exportar a un archivo");
	house_do("s nueva --tipo extraordinaria --fecha '2026-03-29 10:00'");
	tty_wait(t, "dom 29 mar 2026");
	assert_true(tty_shows(t, "▸ Exportar a un archivo"));
	scratch_leave(t);
}

static void an_acuerdo_closes_and_another_goes_on(void **state)
{
	struct tty *t;

	(void)state;
	house_do("printf 'folio,acuerdo,responsable,vence,estado,fecha\\n"
	    "V-1,Censo,Autoridad 2,2026-04-17,pendiente,2024-05-02\\n"
	    "V-2,Jardín,Academia,2026-04-29,pendiente,2024-05-02\\n"
	    "V-3,Panteón,Academia,permanente,pendiente,2024-05-02\\n' >v.csv && s acuerdos importar v.csv");
	scratch_clock("10:20");
	scratch_dictate("punto 3");
	t = look();
	go(t, "Acuerdos", "▸   V-1");
	tty_wait_row(t, 1, "3 de 3");
	tty_key(t, TTY_DOWN);
	tty_wait(t, "▸   V-2");
	house_do("echo 'seguimiento V-1 | cumplido | Hecho' | s dictado 1");
	tty_wait_row(t, 1, "2 de 3");
	assert_true(tty_shows(t, "▸   V-2"));
	assert_false(tty_shows(t, "V-1"));
	/* read whole, while its progress is told */
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Sin registro de cómo se aprobó.");
	house_do("echo 'seguimiento V-2 | en proceso | Se compró la pintura' | s dictado 1");
	tty_wait(t, "Se compró la pintura");
	tty_key(t, TTY_ESC);
	tty_wait(t, "▸   V-2");
	/* what was under the cursor goes, and the cursor to the next */
	house_do("echo 'seguimiento V-2 | cumplido' | s dictado 1");
	tty_wait_row(t, 1, "1 de 3");
	tty_wait(t, "▸   V-3");
	scratch_leave(t);
}

static void the_integration_changes(void **state)
{
	struct tty *t;

	(void)state;
	t = look();
	go(t, "Integrantes", "Ramiro Equihua Solís");
	tty_key(t, TTY_DOWN);
	tty_wait(t, "▸   2 Autoridad");
	house_do("sed 's/Ramiro Equihua Solís/Ulises Rangel Mora/; s/^2,/2,/' \"$E/padron.csv\" |"
	    " sed '/Ulises/s/2024-09-01/2026-03-24/' >p.csv && s padron importar p.csv");
	tty_wait(t, "Ulises Rangel Mora");
	assert_true(tty_shows(t, "▸   2 Autoridad"));
	scratch_leave(t);
}

static void the_diary_grows_above(void **state)
{
	struct tty *t;

	(void)state;
	t = look();
	go(t, "Bitácora", "sesión nueva");
	tty_wait(t, "▸ mié 25 mar 2026 10:05");
	tty_key(t, TTY_DOWN);
	tty_wait(t, "▸ mié 25 mar 2026 10:05  padrón");
	house_do("s nueva --tipo extraordinaria --fecha '2026-03-28 10:00'");
	tty_wait(t, "sesión nueva      2: extraordinaria");
	assert_true(tty_shows(t, "▸ mié 25 mar 2026 10:05  padrón"));
	scratch_leave(t);
}

/* The session itself, act by act. */
static void the_live_session_is_followed(void **state)
{
	struct tty *t;

	(void)state;
	t = look();
	tty_wait(t, "▸ Próxima sesión");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "PASE DE LISTA");
	house_do("printf '@10:05 abrir Sala\\n@10:05 presente 1\\n@10:05 presente 3 suplente\\n' | s dictado 1");
	tty_wait_row(t, 1, "2 de 7");
	/* read underneath, what is on top is not touched; then it is all there */
	tty_type(t, "h");
	tty_wait(t, "presente 1");
	house_do("printf '@10:06 presente 2\\n@10:06 presente 5\\n@10:07 quorum\\n' | s dictado 1");
	tty_key(t, TTY_ESC);
	tty_wait_row(t, 0, "EN SESIÓN");
	tty_wait_row(t, 1, "4 de 7");
	house_do("printf '@10:08 aprobar_orden\\n@10:09 punto 3\\n' | s dictado 1");
	tty_wait_row(t, 1, "▸Puntos 2/9");
	scratch_leave(t);
}

int main(void)
{
#define test(x) cmocka_unit_test_setup_teardown(x, scratch_make, house_remove)
	const struct CMUnitTest tests[] = {
		test(home_tells_the_next_session),
		test(the_list_of_sessions_grows),
		test(an_acuerdo_closes_and_another_goes_on),
		test(the_integration_changes),
		test(the_diary_grows_above),
		test(the_live_session_is_followed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
