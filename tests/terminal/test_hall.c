/*
 * The hall display: another process that follows the session, tells what the room may know,
 * and holds nobody up.
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
#include <time.h>
#include <cmocka.h>
#include "drive.h"
#include "scratch.h"

static struct tty *hall_of(int rows, int cols)
{
	struct tty_options o = { .rows = rows, .cols = cols };

	return scratch_hall(&o);
}

static void leave(struct tty *t)
{
	int status;

	tty_type(t, "q");
	status = tty_exit(t);
	assert_int_equal(status, 0);
	tty_free(t);
}

/* Records acts from another process, as the facilitator does. */
static void say(const char *lines)
{
	char command[2000];

	snprintf(command, sizeof command, "printf '%%s\\n' \"%s\" | s dictado 1 --estricto", lines);
	house_do(command);
}

static double now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1000 + (double)t.tv_nsec / 1e6;
}

static void vote_to(const char *last)
{
	scratch_clock("10:54");
	scratch_dictate(last);
}

/* ---- a session from its beginning to its end ------------------------------------------------ */

static void it_follows_the_session(void **state)
{
	static const struct { const char *acts, *shows; } steps[] = {
		{ "@10:05 abrir Sala", "Pase de lista" },
		{ "@10:05 presente 1", "1 de 7 presentes · faltan 3 para el quórum" },
		{ "@10:06 presente 2\n@10:06 presente 3 suplente\n@10:06 presente 5", "QUÓRUM ✓" },
		{ "@10:09 quorum", "2. Lectura y aprobación del orden del día" },
		{ "@10:10 aprobar_orden", "Orden del día aprobado por consenso" },
		{ "@10:11 punto 3", "3. Seguimiento de acuerdos" },
		{ "@10:12 cerrar_punto", "Sigue: 4. " },
		{ "@10:13 receso", "Receso, desde las 10:13" },
		{ "@10:20 reanudar", "Sigue: 4. " },
		{ "@10:21 clausurar", "Sesión clausurada a las 10:21" },
	};
	struct tty *t = scratch_hall(NULL);
	int late = 0;

	(void)state;
	tty_wait(t, "Sin sesión en curso");
	for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
		double recorded;

		say(steps[i].acts);
		recorded = now_ms();
		tty_wait(t, steps[i].shows);
		late += tty_heard_ms(t) > recorded + 1000;
	}
	/* Within a second, unless the machine is busy with others: told, not asserted. */
	print_message("%d of %zu steps shown later than a second\n", late, sizeof steps / sizeof *steps);
	leave(t);
	t = scratch_hall(NULL);		/* who arrives after the end finds none */
	tty_wait(t, "Sin sesión en curso");
	leave(t);
}

/* ---- votes -------------------------------------------------------------------------------------- */

static void who_votes_is_told_and_not_how(void **state)
{
	struct tty *t;

	(void)state;
	vote_to("votar 2 contra");
	t = scratch_hall(NULL);
	tty_wait(t, "votación abierta");
	tty_golden(t, "sala-votacion");
	assert_false(tty_shows(t, "contra"));
	assert_false(tty_shows(t, "favor"));
	say("@10:53 votar 3 favor\n@10:54 votar 6 abstencion");
	tty_wait(t, "Beatriz Chávez Luna       ✓ votó");
	assert_false(tty_shows(t, "abstención"));
	say("@10:55 cerrar_votacion");
	tty_wait(t, "Aprobada por mayoría: 2 a favor, 1 en contra, 1 abstención, 1 excusa.");
	tty_golden(t, "sala-cerrada");
	say("@10:56 acuerdo Firmar el convenio. | Academia | próxima sesión");
	say("@10:58 cerrar_punto");
	tty_wait(t, "Sigue: 7. ");
	assert_false(tty_shows(t, "contra"));
	leave(t);
}

static void a_tie_approves_nothing(void **state)
{
	struct tty *t;

	(void)state;
	scratch_clock("11:30");
	scratch_dictate("11:20 cerrar_votacion");
	t = scratch_hall(NULL);
	tty_wait(t, "Empate: 2 a favor, 2 en contra, 1 abstención.");
	tty_golden(t, "sala-empate");
	leave(t);
}

/* A body may want to see each vote as it is given: pantalla_sentidos. */
static void senses_as_they_are_given(void **state)
{
	struct tty *t;

	(void)state;
	vote_to("votar 2 contra");
	house_do("mkdir -p \"$XDG_CONFIG_HOME/sesiona\" && "
	    "printf '[sistema]\\npantalla_sentidos = en_vivo\\n' >\"$XDG_CONFIG_HOME/sesiona/sesiona.ini\"");
	t = scratch_hall(NULL);
	tty_wait(t, "Ramiro Equihua Solís      en contra");
	tty_wait(t, "EN CONTRA");
	leave(t);
}

/* ---- the facilitator clears it ---------------------------------------------------------------------- */

static void cleared_until_the_next_act(void **state)
{
	struct drive d = { NULL, false };
	struct tty *t;
	int acts;

	(void)state;
	vote_to("10:52 votacion");
	acts = scratch_acts();
	d.t = scratch_start(NULL);
	tty_wait(d.t, "¿el sentido de su voto?");
	t = scratch_hall(NULL);
	tty_wait(t, "HAN VOTADO");
	drive_help(&d, "Deja la pantalla de la sala");
	tty_wait(d.t, "La pantalla de la sala quedó sólo con el punto");
	tty_wait_gone(t, "HAN VOTADO");
	tty_golden(t, "sala-limpia");
	assert_int_equal(scratch_acts(), acts);
	tty_type(d.t, "F");
	tty_wait(d.t, "Asentado 10:54 · votar 1 favor");
	tty_wait(t, "HAN VOTADO");
	house_do("! test -e \"$D/x.db.pantalla\"");
	leave(t);
	scratch_leave(d.t);
	scratch_verify();
}

/* ---- it holds nobody up --------------------------------------------------------------------------------- */

/* Stopped at any instant, it has no lock: every act of the facilitator is recorded at once. */
static void paused_it_blocks_nobody(void **state)
{
	struct tty *t;

	(void)state;
	vote_to("10:52 votacion");
	t = scratch_hall(NULL);
	tty_wait(t, "HAN VOTADO");
	for (int i = 0; i < 12; i++) {
		tty_read(t, i * 45 % 500);
		kill((pid_t)tty_pid(t), SIGSTOP);
		say(i % 2 ? "@10:53 votar 1 favor" : "@10:53 votar 1 contra");
		kill((pid_t)tty_pid(t), SIGCONT);
	}
	say("@10:53 votar resto favor\n@10:55 cerrar_votacion");
	tty_wait(t, "Aprobada por unanimidad");
	leave(t);
	scratch_verify();
}

/* ---- the file comes, goes, and is half written -------------------------------------------------------------- */

static void a_file_that_comes_and_goes(void **state)
{
	struct tty *t;

	(void)state;
	house_do("mv \"$D/x.db\" \"$D/away\"");
	t = scratch_hall(NULL);
	tty_wait(t, "Sin sesión en curso");
	house_do("mv \"$D/away\" \"$D/x.db\"");
	say("@10:05 abrir Sala");
	tty_wait(t, "Pase de lista");
	house_do("s respaldo \"$D/copy\" >/dev/null && rm \"$D/x.db\"");
	tty_wait(t, "Sin sesión en curso");
	house_do("mv \"$D/copy\" \"$D/x.db\"");
	tty_wait(t, "Pase de lista");
	house_do("printf 'no es una base de datos, sino otra cosa' >\"$D/other\" && mv \"$D/other\" \"$D/x.db\"");
	tty_wait(t, "No se puede leer la base de datos");
	tty_wait(t, "x.db");	/* and the reason after it, wrapped by how long the path is */
	leave(t);
}

/* A writer killed in the middle of its transaction, with pages of it in the file already. */
#define KILLED \
	"printf '%s\\n' 'PRAGMA cache_size = 1;' 'BEGIN IMMEDIATE;' 'CREATE TABLE half(x);' " \
	"\"INSERT INTO half WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 99) " \
	"SELECT randomblob(4000) FROM n;\" '.shell kill -9 $PPID' | sqlite3 \"$D/x.db\"; test -s \"$D/x.db-journal\""

static void recovering(void **state)
{
	struct tty *t;

	(void)state;
	vote_to("10:52 votacion");
	t = scratch_hall(NULL);
	tty_wait(t, "HAN VOTADO");
	house_do(KILLED);
	tty_wait(t, "Recuperando");
	tty_golden(t, "sala-recuperando");
	say("@10:53 votar 1 favor");
	tty_wait(t, "HAN VOTADO");
	tty_wait(t, "✓ votó");
	leave(t);
	scratch_verify();
}

/* ---- sizes ------------------------------------------------------------------------------------------------------- */

static void large_and_small(void **state)
{
	struct tty *t;

	(void)state;
	vote_to("votar 6");
	t = hall_of(43, 132);
	tty_wait(t, "votación abierta");
	tty_golden(t, "sala-132x43");
	tty_resize(t, 60, 200);
	tty_wait_row(t, 59, "HAN VOTADO");
	tty_golden(t, "sala-200x60");
	tty_resize(t, 20, 60);
	tty_wait_row(t, 18, "   0");
	tty_golden(t, "sala-60x20");
	tty_resize(t, 10, 40);
	tty_wait(t, "Ventana pequeña");
	tty_resize(t, 24, 80);
	tty_wait(t, "votación abierta");
	leave(t);
}

static void plain_marks(void **state)
{
	struct tty_options o = { .term = "linux" };
	struct tty *t;

	(void)state;
	vote_to("punto 6");
	t = scratch_hall(&o);
	tty_wait(t, "PRESENTES");
	tty_wait(t, "######");
	assert_false(tty_shows(t, "█"));
	leave(t);
}

static void no_cursor_and_no_bar(void **state)
{
	struct tty *t;
	int row, col;
	bool visible;

	(void)state;
	vote_to("punto 6");
	t = scratch_hall(NULL);
	tty_wait(t, "PRESENTES");
	tty_golden(t, "sala-punto");
	tty_cursor(t, &row, &col, &visible);
	assert_false(visible);
	tty_type(t, "PFKZ");	/* of the session's keys none does anything */
	tty_type(t, "?");
	tty_wait(t, "Ayuda: Pantalla de la sala");
	tty_key(t, TTY_ESC);
	tty_wait_gone(t, "Ayuda");
	tty_wait(t, "PRESENTES");
	tty_key(t, TTY_ESC);
	row = tty_exit(t);
	assert_int_equal(row, 0);
	tty_free(t);
}

#define test(f) cmocka_unit_test_setup_teardown(f, scratch_make, house_remove)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(it_follows_the_session),
		test(who_votes_is_told_and_not_how),
		test(a_tie_approves_nothing),
		test(senses_as_they_are_given),
		test(cleared_until_the_next_act),
		test(paused_it_blocks_nobody),
		test(a_file_that_comes_and_goes),
		test(recovering),
		test(large_and_small),
		test(plain_marks),
		test(no_cursor_and_no_bar),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
