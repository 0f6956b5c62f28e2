/*
 * What a live session looks like at each of its steps, whole screens; and that the screen
 * may change under it, or be looked at by another.
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
#include "drive.h"
#include "scratch.h"

/* ---- whole screens ------------------------------------------------------------------------ */

/* Dictated up to a line, opened at an hour, some keys, and then it looks like the golden. */
static const struct shot {
	const char *name, *last, *hour;
	const char *shows, *keys;	/* keys: typed when it shows that; NULL: none */
	int rows, cols;
} shots[] = {
	{ "vivo-lista", "10:06 ausente 4", "10:07", "Faltan por llamar", "5", 24, 80 },
	{ "vivo-lista-60x20", "10:06 ausente 4", "10:07", "Faltan por llamar", "5", 20, 60 },
	{ "vivo-orden", "agregar 7", "10:12", "por aprobar", NULL, 24, 80 },
	{ "vivo-punto", "objetar 2", "10:50", "Difiere", NULL, 24, 80 },
	{ "vivo-punto-132x43", "objetar 2", "10:50", "Difiere", NULL, 43, 132 },
	{ "vivo-votacion", "votar 3 favor", "10:54", "Faltan 1", NULL, 24, 80 },
	{ "vivo-votacion-132x43", "votar 3 favor", "10:54", "Faltan 1", NULL, 43, 132 },
	{ "vivo-lectura", "votar 6", "10:54", "Faltan 0", "\r", 24, 80 },
	{ "vivo-receso", "receso", "11:00", "En receso desde las 10:58", NULL, 24, 80 },
	{ "vivo-empate", "11:20 cerrar_votacion", "11:20", "Empate", NULL, 24, 80 },
	{ "vivo-historia", "deshacer", "11:30", "Clausura", "H", 24, 80 },
	{ "vivo-acta", "deshacer", "11:30", "Clausura", "\r", 24, 80 },
	{ "vivo-fin", "clausurar", "11:40", "La sesión está clausurada.", NULL, 24, 80 },
	{ "vivo-no-celebrada", "10:06 ausente 4", "10:07", "Faltan por llamar", "?4\r", 24, 80 },
	{ "vivo-cambio", "10:09 quorum", "10:10", "por aprobar", "M", 24, 80 },
	{ "vivo-ayuda", "objetar 2", "10:50", "Difiere", "?", 24, 80 },
	{ "vivo-asistencia", "objetar 2", "10:50", "Difiere", "\t3", 24, 80 },
	{ "vivo-palabra", "punto 6", "10:39", "decisión · abierto", "\t5W", 24, 80 },
	{ "vivo-deshacer", "objetar 2", "10:50", "Difiere", "Z", 24, 80 },
	{ "vivo-hora", "objetar 2", "10:50", "Difiere", "T", 24, 80 },
	{ "vivo-reanudar", "receso", "11:00", "En receso desde las 10:58", "\r", 24, 80 },
	{ "vivo-aprobar-acta", "deshacer", "11:30", "Clausura", "\r\r$\r", 24, 80 },
	{ "vivo-clausurar", "aprobar_acta", "11:36", "Enter clausura", "\r", 24, 80 },
	{ "vivo-reapertura", "punto 6", "11:40", "¿Qué pasó desde entonces?", NULL, 24, 80 },
	{ "vivo-corregir", "deshacer", "11:30", "Clausura", "H↑↑↑\r", 24, 80 },
};

static void each_step_looks_as_it_did(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof shots / sizeof *shots; i++) {
		const struct shot *x = &shots[i];
		struct tty_options o = { .rows = x->rows, .cols = x->cols };
		struct tty *t;

		house_do("rm -f \"$D\"/x.db*");
		scratch_clock(x->hour);
		scratch_plan(false);
		scratch_dictate(x->last);
		t = scratch_start(&o);
		tty_wait(t, x->shows);
		if (x->keys != NULL)
			tty_press(t, x->keys);
		tty_golden(t, x->name);
		tty_free(t);
	}
}

/* ---- the window changes --------------------------------------------------------------------- */

/*
 * Types into a window where nothing can be seen. It is read before the frame of the other
 * size is drawn, which is small too: so it does nothing, and not because it came late.
 */
static void type_unseen(struct tty *t, const char *keys)
{
	tty_resize(t, 10, 40);
	tty_wait(t, "40");
	tty_type(t, keys);
	tty_resize(t, 9, 39);
	tty_wait(t, "39");
}

/* What is not seen is not done; back at a size that serves, everything is where it was. */
static void a_vote_in_a_window_that_changes(void **state)
{
	struct tty *t;

	(void)state;
	scratch_clock("10:53");
	scratch_dictate("10:52 votacion");
	t = scratch_start(NULL);
	tty_wait(t, "Faltan 4");
	tty_type(t, "2K");
	tty_wait(t, "Asentado 10:53 · votar 2 contra");
	type_unseen(t, "1F");
	tty_resize(t, 43, 132);
	tty_wait(t, "En contra 1   Abstención 0   Excusa 1   Faltan 3");
	tty_type(t, "1F");
	tty_wait(t, "Faltan 2");
	tty_resize(t, 20, 60);
	tty_wait(t, "Faltan 2");
	tty_wait_row(t, 19, "más");
	tty_type(t, "R");
	tty_wait(t, "¿A favor todos los que faltan?");
	type_unseen(t, "\r");
	tty_resize(t, 24, 80);
	tty_wait(t, "¿A favor todos los que faltan?");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Faltan 0");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Lea en voz alta");
	tty_resize(t, 43, 132);
	tty_wait_row(t, 42, "Enter sí");
	tty_wait(t, "A favor (3): Teresa Ibarra Molina, Lucía Peña Ávalos, Beatriz Chávez Luna.");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Aprobada por mayoría: 3 a favor, 1 en contra, 1 excusa.");
	tty_free(t);
	assert_int_equal(scratch_acts(), 34);
}

/* The note and what is below the seats have each their rows. */
static void what_is_recorded_is_told_in_a_small_window(void **state)
{
	struct tty *t;

	(void)state;
	scratch_clock("10:07");
	scratch_dictate("10:06 ausente 4");
	t = scratch_start(&(struct tty_options){ .rows = 20, .cols = 60 });
	tty_wait(t, "Faltan por llamar");
	tty_type(t, "N");
	tty_wait(t, "Lo que pasó");
	tty_type(t, "Una nota que necesita más de un renglón para decirse completa, y hasta tres.");
	tty_key(t, TTY_TAB);
	tty_wait(t, "✓ Asentado 10:07 · nota Una nota");
	tty_wait(t, "completa, y hasta tres.");
	tty_wait(t, "Faltan por llamar 5, 6 y 7.");
	tty_free(t);
}

static void a_text_in_a_window_that_changes(void **state)
{
	struct tty *t;

	(void)state;
	scratch_clock("10:39");
	scratch_dictate("punto 6");
	t = scratch_start(NULL);
	tty_wait(t, "decisión · abierto");
	tty_type(t, "N");
	tty_wait(t, "Lo que pasó");
	tty_type(t, "Una nota que se escribe mientras alguien cambia de tamaño la ventana, ");
	type_unseen(t, "perdido");
	tty_resize(t, 20, 60);
	tty_wait(t, "Una nota");
	tty_type(t, "sin perder nada.");
	tty_resize(t, 43, 132);
	tty_wait(t, "Una nota que se escribe mientras alguien cambia de tamaño la ventana, sin perder nada.");
	tty_key(t, TTY_TAB);
	tty_wait(t, "Asentado 10:39 · nota Una nota que se escribe");
	assert_false(tty_shows(t, "perdido"));
	tty_free(t);
}

/* ---- two terminals ------------------------------------------------------------------------------ */

static void another_one_looks(void **state)
{
	struct tty *first, *second;

	(void)state;
	scratch_clock("10:53");
	scratch_dictate("10:52 votacion");
	first = scratch_start(NULL);
	tty_wait(first, "Faltan 4");
	second = scratch_start(NULL);
	tty_wait(second, "Faltan 4");
	tty_type(second, "F");
	tty_wait(second, "aquí no se asienta nada");
	tty_type(second, "T");	/* neither the hour, nor undoing, nor a turn */
	tty_type(second, "Z");
	tty_type(second, "W");
	tty_wait(second, "aquí no se asienta nada");
	assert_false(tty_shows(second, "Hora del hecho"));
	tty_type(first, "1F");	/* while it is being looked at */
	tty_wait(first, "Asentado 10:53 · votar 1 favor");
	tty_type(first, "2K");
	tty_wait(first, "Asentado 10:53 · votar 2 contra");
	tty_type(second, "H");
	tty_wait(second, "Historia");
	tty_key(second, TTY_ESC);
	tty_wait(second, "Faltan");
	tty_key(second, TTY_ESC);
	tty_wait_row(second, 1, "SÓLO MIRAR");
	tty_wait(second, "En curso: Ordinaria 01/2026");
	tty_key(second, TTY_ENTER);
	tty_wait(second, "A favor 1   En contra 1   Abstención 0   Excusa 1   Faltan 2");
	tty_key(second, TTY_ESC);
	tty_wait_row(second, 1, "SÓLO MIRAR");
	tty_key(second, TTY_ESC);
	assert_int_equal(tty_exit(second), 0);
	tty_free(second);
	scratch_leave(first);
	assert_int_equal(scratch_acts(), 32);
}

/* Somebody else's dictation is refused meanwhile, and says who has it. */
static void nobody_else_writes(void **state)
{
	struct tty *t;
	char *told;

	(void)state;
	scratch_dictate("10:05 presente 1");
	t = scratch_start(NULL);
	tty_wait(t, "PASE DE LISTA");
	told = house_tell("! echo 'presente 2' | s dictado 1");
	assert_non_null(strstr(told, "proceso"));
	free(told);
	scratch_leave(t);
	assert_int_equal(scratch_acts(), 2);
}

#define test(f) cmocka_unit_test_setup_teardown(f, scratch_make, house_remove)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(each_step_looks_as_it_did),
		test(a_vote_in_a_window_that_changes),
		test(what_is_recorded_is_told_in_a_small_window),
		test(a_text_in_a_window_that_changes),
		test(another_one_looks),
		test(nobody_else_writes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
