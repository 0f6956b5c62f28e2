/*
 * The program ended in the middle of a session: killed, told to end, or its window
 * closed. What the screen said was recorded is there, and the same step shows again.
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
#include "drive.h"
#include "scratch.h"

enum { HANGUP = 0, POLL_MS = 20, POLLS = 400 };

/* How it ends: a signal, or its window. */
static void end(struct tty *t, int how)
{
	int status;

	if (how == HANGUP)
		tty_hangup(t);
	else
		tty_signal(t, how);
	status = tty_exit(t);
	assert_int_equal(status, 128 + (how == HANGUP ? SIGHUP : how));
	tty_free(t);
}

/* Until what is typed is in safety beside the database. */
static void wait_draft(struct tty *t, const char *text)
{
	for (int i = 0; i < POLLS; i++) {
		char *draft = scratch_draft();
		bool has = draft != NULL && strstr(draft, text) != NULL;

		free(draft);
		if (has)
			return;
		tty_read(t, POLL_MS);
	}
	fail_msg("«%s» was never kept", text);
}

/* ---- in the middle of a vote ----------------------------------------------------------- */

static void killed_in_a_vote(void **state)
{
	struct tty *t;

	(void)state;
	scratch_clock("10:54");
	scratch_dictate("votar 2 contra");
	t = scratch_start(NULL);
	tty_wait(t, "Diga: «Lucía Peña Ávalos, Autoridad: ¿el sentido de su voto?»");
	tty_type(t, "F");
	tty_wait(t, "✓ Asentado 10:54 · votar 3 favor");
	end(t, SIGKILL);
	t = scratch_start(NULL);
	tty_wait(t, "A favor 2   En contra 1   Abstención 0   Excusa 1   Faltan 1");
	tty_wait(t, "Diga: «Beatriz Chávez Luna, Ciudadanía: ¿el sentido de su voto?»");
	assert_int_equal(scratch_acts(), 33);
	end(t, SIGKILL);
	scratch_verify();
}

/* Whatever it was doing: each ballot is whole or not at all, in order, and none is lost that was told. */
static void killed_at_any_instant_of_a_vote(void **state)
{
	static const char *const votes[] = { "votar 1 favor", "votar 2 favor", "votar 3 favor", "votar 6 favor" };

	(void)state;
	scratch_clock("10:53");
	scratch_dictate("10:52 votacion");
	for (int done = 0, tries = 0; done < 4; tries++) {
		struct tty *t = scratch_start(NULL);	/* and what was left half written is recovered */
		char told[64], seat[16];
		int acts;

		snprintf(seat, sizeof seat, "▸ %c ", votes[done][6]);
		tty_wait(t, seat);
		snprintf(told, sizeof told, "Asentado 10:53 · %s", votes[done]);
		tty_type(t, "F");
		if (tries % 4 == 3)
			tty_wait(t, told);
		else
			tty_read(t, tries % 4);
		bool said = tty_shows(t, told);
		end(t, SIGKILL);
		t = scratch_start(NULL);
		tty_wait(t, "Faltan");
		acts = scratch_acts() - 30;
		tty_free(t);
		assert_in_range(acts, done + said, done + 1);
		done = acts;
	}
	scratch_verify();
}

/* ---- in the middle of a text --------------------------------------------------------------- */

#define PROPOSAL "Firmar el convenio con el tecnológico, por un año."

static struct tty *opened_at(const char *hour)
{
	scratch_clock(hour);
	return scratch_start(NULL);
}

static void a_killed_text_is_offered_again(void **state)
{
	struct tty *t;

	(void)state;
	scratch_clock("10:39");
	scratch_dictate("punto 6");
	t = opened_at("10:39");
	tty_wait(t, "decisión · abierto");
	tty_type(t, "L");
	tty_wait(t, "El texto que se somete a decisión.");
	tty_type(t, PROPOSAL);
	wait_draft(t, PROPOSAL);
	end(t, SIGKILL);
	t = opened_at("10:40");
	tty_wait(t, "El texto que se somete a decisión.");
	tty_wait(t, PROPOSAL);
	tty_type(t, " Sin costo.");
	tty_key(t, TTY_TAB);
	tty_wait(t, "Asentado 10:40 · propuesta Firmar el convenio");
	tty_wait(t, "Sin costo.");
	assert_null(scratch_draft());
	scratch_leave(t);
	assert_int_equal(scratch_acts(), 27);
}

/* What asks for several texts goes on with the one that was being written, and keeps whose it is. */
static void a_killed_turn_keeps_its_seat(void **state)
{
	struct drive d = { NULL, false };

	(void)state;
	scratch_clock("10:39");
	scratch_dictate("punto 6");
	d.t = opened_at("10:39");
	tty_wait(d.t, "decisión · abierto");
	drive_seats(&d, true);
	tty_type(d.t, "5W");
	tty_wait(d.t, "Qué dijo");
	tty_type(d.t, "pregunta por el seguro");
	wait_draft(d.t, "pregunta por el seguro");
	end(d.t, SIGKILL);
	d.t = opened_at("10:40");
	tty_wait(d.t, "pregunta por el seguro");
	tty_key(d.t, TTY_TAB);
	tty_wait(d.t, "Asentado 10:40 · palabra 5 | pregunta por el seguro");
	end(d.t, SIGKILL);
}

/* Half an hour later the program first asks what happened, and then offers the text. */
static void after_a_long_cut_it_asks_first(void **state)
{
	struct tty *t;

	(void)state;
	scratch_clock("10:39");
	scratch_dictate("punto 6");
	t = opened_at("10:39");
	tty_wait(t, "decisión · abierto");
	tty_type(t, "N");
	tty_wait(t, "Lo que pasó");
	tty_type(t, "Se fue la luz");
	wait_draft(t, "Se fue la luz");
	end(t, SIGKILL);
	t = opened_at("11:10");
	tty_wait(t, "El último acto es de las 10:38. ¿Qué pasó desde entonces?");
	tty_type(t, "3");
	tty_wait(t, "▸ 3 No pasó nada");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Lo que pasó");
	tty_wait(t, "Se fue la luz");
	tty_key(t, TTY_TAB);
	tty_wait(t, "Asentado 11:10 · nota Se fue la luz");
	scratch_leave(t);
}

static void a_recess_for_the_cut(void **state)
{
	struct tty *t;

	(void)state;
	scratch_clock("10:39");
	scratch_dictate("punto 6");
	t = opened_at("11:10");
	tty_wait(t, "¿Qué pasó desde entonces?");
	tty_type(t, "1");
	tty_wait(t, "▸ 1 Hubo un receso");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Receso asentado.");
	tty_wait_row(t, 0, "EN RECESO");
	tty_wait(t, "En receso desde las 10:38");
	scratch_leave(t);
}

/* ---- told to end, or without a window ---------------------------------------------------------- */

static void ended_at_any_step(void **state)
{
	static const struct {
		const char *last, *hour, *shows, *keys, *then, *again;
		int acts;
	} steps[] = {
		{ "abrir", "10:05", "PASE DE LISTA", "2P", "Asentado 10:05 · presente 2",
		  "Faltan por llamar 1, 3", 2 },
		{ "10:09 quorum", "10:10", "Orden del día, por aprobar", "O", "¿Nadie difiere",
		  "Orden del día, por aprobar", 10 },
		{ "aprobar_orden", "10:13", "Pasamos al punto 3", "M", "Cambiar el orden del día",
		  "Pasamos al punto 3", 12 },
		{ "objetar 2", "10:50", "No hay consenso", "T", "Sólo para el siguiente acto",
		  "No hay consenso", 29 },
		{ "objetar 2", "10:50", "No hay consenso", "H", " Historia", "No hay consenso", 29 },
		{ "votar 6", "10:54", "Faltan 0", "\r", "Lea en voz alta", "Faltan 0", 34 },
		{ "receso", "11:00", "EN RECESO", "?", "Ayuda:", "En receso desde las 10:58", 39 },
	};
	static const int how[] = { SIGTERM, HANGUP, SIGKILL };

	(void)state;
	for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
		struct tty *t;
		char *told;

		house_do("rm -f \"$D\"/x.db*");
		scratch_plan(false);
		scratch_clock(steps[i].hour);
		scratch_dictate(steps[i].last);
		t = scratch_start(NULL);
		tty_wait(t, steps[i].shows);
		tty_type(t, steps[i].keys);
		tty_wait(t, steps[i].then);
		end(t, how[i % 3]);
		told = house_tell("ls \"$D\"");
		if (how[i % 3] != SIGKILL)
			assert_null(strstr(told, "candado"));
		free(told);
		assert_int_equal(scratch_acts(), steps[i].acts);
		t = scratch_start(NULL);
		tty_wait(t, steps[i].again);
		scratch_leave(t);
		scratch_verify();
	}
}

/* Not even half a second of typing is lost when the program can still act. */
static void a_text_cut_short_by_the_window(void **state)
{
	static const int how[] = { HANGUP, SIGTERM };

	(void)state;
	scratch_clock("10:39");
	scratch_dictate("punto 6");
	for (size_t i = 0; i < 2; i++) {
		struct tty *t = opened_at("10:39");

		tty_wait(t, "decisión · abierto");
		tty_type(t, "L");
		tty_wait(t, "El texto que se somete a decisión.");
		tty_type(t, "Firmar el conv");
		tty_wait(t, "Firmar el conv");
		end(t, how[i]);
		t = opened_at("10:39");
		tty_wait(t, "Firmar el conv");
		tty_key(t, TTY_ESC);
		tty_wait(t, "decisión · abierto");
		end(t, SIGTERM);
		t = opened_at("10:39");
		tty_wait(t, "decisión · abierto");
		assert_null(scratch_draft());	/* it was refused, and is not offered for ever */
		end(t, SIGTERM);
	}
}

#define test(f) cmocka_unit_test_setup_teardown(f, scratch_make, house_remove)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(killed_in_a_vote),
		test(killed_at_any_instant_of_a_vote),
		test(a_killed_text_is_offered_again),
		test(a_killed_turn_keeps_its_seat),
		test(after_a_long_cut_it_asks_first),
		test(a_recess_for_the_cut),
		test(ended_at_any_step),
		test(a_text_cut_short_by_the_window),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
