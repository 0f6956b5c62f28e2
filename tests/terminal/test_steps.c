/*
 * What goes wrong in real sessions: people leave in the middle of a vote, nobody wins, a
 * ballot is given to the wrong seat, the hour was another, the keyboard is leant upon.
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

/* Dictated up to a line and opened at an hour. */
static struct drive opened(const char *last, const char *hour, const char *shows)
{
	struct drive d = { NULL, false };

	scratch_clock(hour);
	scratch_dictate(last);
	d.t = scratch_start(NULL);
	tty_wait(d.t, shows);
	return d;
}

/* What the query answers, rows ended by newlines. */
static void asserts(const char *query, const char *rows)
{
	char line[1000];
	char *told;

	snprintf(line, sizeof line, "sqlite3 \"$D/x.db\" \"%s\"", query);
	told = house_tell(line);
	assert_string_equal(told, rows);
	free(told);
}

static void acta_says(const char *words)
{
	char *told = house_tell("s papel acta --sesion 1 --formato md");

	if (strstr(told, words) == NULL)
		fail_msg("«%s» is not in the acta:\n%s", words, told);
	free(told);
}

static void one_present_is_told_as_one(void **state)
{
	struct drive d = opened("presente 1", "10:06", "Aún no hay quórum: 1 presente de 4");

	(void)state;
	drive_help(&d, "Termina el intento sin instalar");
	tty_wait(d.t, "Hay 1 presente de 4 necesarios.");
	tty_free(d.t);
}

/* ---- the session that is not held ----------------------------------------------------------- */

/* It is never undone, and so it is asked twice: nothing is recorded until the motive is given. */
static void not_held_is_asked_first(void **state)
{
	struct drive d = opened("10:06 presente 2", "10:08", "Aún no hay quórum: 2 presentes de 4");

	(void)state;
	drive_help(&d, "Termina el intento sin instalar");
	tty_wait(d.t, "¿No se celebra la sesión?");
	tty_wait(d.t, "No se puede deshacer.");
	tty_golden(d.t, "lista-no-celebrada");
	tty_key(d.t, TTY_ESC);
	tty_wait_gone(d.t, "¿No se celebra la sesión?");
	tty_wait(d.t, "Aún no hay quórum");
	assert_int_equal(scratch_acts(), 3);
	drive_help(&d, "Termina el intento sin instalar");
	tty_wait(d.t, "¿No se celebra la sesión?");
	tty_key(d.t, TTY_ENTER);
	drive_write(&d, "Por qué no se celebra", "Falta de quórum", false);
	tty_wait(d.t, "La sesión no se celebró.");
	asserts("SELECT estado, motivo FROM sesiones", "no celebrada|Falta de quórum\n");
	scratch_leave(d.t);
}

/* ---- quorum lost, a tie ------------------------------------------------------------------ */

static void quorum_lost_in_a_vote_and_regained(void **state)
{
	struct drive d = opened("votar 2 contra", "10:54", "Faltan 2");

	(void)state;
	drive_act(&d, "votar 3 favor");
	tty_type(d.t, "6S");
	tty_wait(d.t, "Asentado 10:54 · retirarse 6");
	assert_false(tty_shows(d.t, "Se perdió el quórum"));	/* four of four */
	tty_type(d.t, "1S");
	tty_wait(d.t, "Se perdió el quórum: 3 presentes de 4 necesarios (III.2).");
	tty_wait_row(d.t, 1, "3 de 7 · faltan 1");
	tty_wait(d.t, "a favor, se retiró");	/* a ballot cast stands */
	tty_type(d.t, "6P");
	tty_wait(d.t, "Con la votación abierta no se puede «presente»");
	tty_key(d.t, TTY_ENTER);
	tty_wait(d.t, "Lea en voz alta. ¿Se cierra la votación?");
	tty_wait(d.t, "Se retiró sin votar (1): Beatriz Chávez Luna.");
	tty_key(d.t, TTY_ENTER);
	tty_wait(d.t, "✓ Interrumpida por falta de quórum: hay 3 de 4 (III.2).");
	tty_type(d.t, "V");
	tty_wait(d.t, "III.2");
	tty_wait_row(d.t, 0, "EN SESIÓN");
	drive_act(&d, "presente 1");
	drive_seats(&d, false);
	drive_act(&d, "votacion");
	tty_wait(d.t, "con derecho 4");
	tty_type(d.t, "R");
	tty_wait(d.t, "¿A favor todos los que faltan?");
	tty_key(d.t, TTY_ENTER);
	tty_wait(d.t, "Faltan 0");
	drive_act(&d, "cerrar_votacion");
	tty_wait(d.t, "Aprobada por unanimidad: 3 a favor, 1 excusa.");
	scratch_leave(d.t);
	asserts("SELECT con_derecho, a_favor, en_contra, excusas, sin_votar, resultado FROM decisiones "
	    "WHERE punto = '6' ORDER BY orden", "5|0|0|1|4|interrumpida\n4|3|0|1|0|aprobada\n");
	scratch_verify();
}

static void a_tie_has_its_choices(void **state)
{
	struct drive d = opened("11:19 votar 6", "11:20", "Faltan 0");

	(void)state;
	drive_act(&d, "cerrar_votacion");
	tty_wait(d.t, "Empate: 2 a favor, 2 en contra, 1 abstención.");
	tty_wait_row(d.t, 0, "EN SESIÓN");
	tty_type(d.t, "C");
	tty_wait(d.t, "! ");
	tty_type(d.t, "G");
	tty_wait(d.t, "! ");
	tty_type(d.t, "E");
	tty_wait(d.t, "La propuesta queda como no aprobada");
	tty_key(d.t, TTY_ESC);
	tty_wait_gone(d.t, "¿Cerrar el punto así?");
	drive_act(&d, "palabra 5 | propone esperar al presupuesto.");
	drive_seats(&d, false);
	drive_act(&d, "votacion");
	for (const char *vote = "1F2K3F5F6B"; *vote != '\0'; vote += 2) {
		char keys[3] = { vote[0], vote[1], '\0' };

		tty_type(d.t, keys);
	}
	tty_wait(d.t, "A favor 3   En contra 1   Abstención 1   Excusa 0   Faltan 0");
	drive_act(&d, "cerrar_votacion");
	tty_wait(d.t, "Aprobada por mayoría: 3 a favor, 1 en contra, 1 abstención.");
	tty_type(d.t, "E");
	tty_wait(d.t, "no se ha escrito el acuerdo");
	tty_key(d.t, TTY_ESC);
	tty_wait_gone(d.t, "¿Cerrar el punto así?");
	drive_act(&d, "acuerdo Reparar en mayo la fuente del jardín principal. | Autoridad 3 | inmediato");
	drive_act(&d, "cerrar_punto");
	scratch_leave(d.t);
	asserts("SELECT resultado FROM decisiones WHERE punto = '7' ORDER BY orden", "empate\naprobada\n");
	scratch_verify();
}

static void a_tie_deferred_or_put_again(void **state)
{
	struct drive d = opened("11:20 cerrar_votacion", "11:20", "Empate");

	(void)state;
	tty_type(d.t, "L");
	tty_wait(d.t, "El texto que se somete a decisión.");
	tty_wait(d.t, "Reparar en mayo la fuente");
	tty_ctrl(d.t, 'w');	/* the one before is there, to be mended */
	tty_ctrl(d.t, 'w');
	tty_type(d.t, "kiosco.");
	tty_key(d.t, TTY_TAB);
	tty_wait(d.t, "Asentado 11:20 · propuesta Reparar en mayo");
	tty_wait(d.t, "kiosco.");
	drive_act(&d, "consenso");
	tty_type(d.t, "Z");
	tty_wait(d.t, "¿Deshacer lo último?");
	tty_key(d.t, TTY_ENTER);
	tty_wait(d.t, "· deshacer");
	drive_act(&d, "diferir Falta presupuesto");
	scratch_leave(d.t);
	asserts("SELECT estado FROM orden_del_dia WHERE punto = '7'", "diferido\n");
}

/* The agenda's cursor comes back to the open point, wherever it was taken before the vote. */
static void after_a_vote_the_open_point_is_shown(void **state)
{
	struct drive d = opened("punto 6", "10:39", "decisión · abierto");

	(void)state;
	drive_act(&d, "propuesta Firmar el convenio");
	drive_act(&d, "objetar 2 Falta dinero");
	drive_seats(&d, false);
	tty_type(d.t, "2");
	tty_wait(d.t, "▸ ✓   2");
	drive_act(&d, "votacion");
	for (int seat = 1; seat <= 6; seat++)
		if (seat != 4) {
			char vote[] = "votar 1 favor";

			vote[6] = (char)('0' + seat);
			drive_act(&d, vote);
		}
	drive_act(&d, "cerrar_votacion");
	tty_wait(d.t, "▸ »   6");
	scratch_leave(d.t);
}

/* ---- corrections ----------------------------------------------------------------------------- */

/* In the history, the only act of that hour. */
static void find_act(struct drive *d, const char *hour, const char *act)
{
	tty_type(d->t, "H");
	tty_wait(d->t, " Historia");
	tty_type(d->t, "/");
	drive_write(d, "Buscar en la historia", hour, false);
	tty_wait(d->t, "1 acto");
	tty_wait(d->t, act);
	tty_key(d->t, TTY_ENTER);
}

/* Two points later: the ballot of the seat beside was marked. */
static void a_ballot_of_the_wrong_seat(void **state)
{
	struct drive d = opened("11:25 cerrar_punto", "11:30", "Clausura");

	(void)state;
	find_act(&d, "10:54", "34 10:54   votar 6 abstencion");
	drive_choose(&d, "El voto era de otro lugar");
	drive_choose(&d, "5 Academia");
	drive_write(&d, "Motivo de la corrección", "Se marcó el lugar vecino", false);
	tty_wait(d.t, "Era: Aprobada por mayoría: 2 a favor, 1 en contra, 1 abstención, 1 excusa.");
	tty_wait(d.t, "Será: Aprobada por mayoría: 2 a favor, 1 en contra, 1 abstención, 1 sin");
	tty_wait(d.t, "se rectifica");
	tty_key(d.t, TTY_ENTER);
	tty_wait(d.t, "rectificar 34 votar 5 abstencion");
	tty_key(d.t, TTY_ESC);	/* the search, then the history */
	tty_wait(d.t, "56 actos");
	tty_key(d.t, TTY_ESC);
	tty_wait_gone(d.t, " Historia");
	scratch_leave(d.t);
	asserts("SELECT a_favor, en_contra, abstenciones, excusas, sin_votar, resultado FROM decisiones "
	    "WHERE punto = '6'", "2|1|1|0|1|aprobada\n");
	acta_says("Se rectifica lo asentado");
	acta_says("Se marcó el lugar vecino");
	scratch_verify();
}

/* What would leave an acuerdo without its decision is not done, and the screen names it. */
static void a_correction_that_a_later_act_forbids(void **state)
{
	struct drive d = opened("11:25 cerrar_punto", "11:30", "Clausura");

	(void)state;
	tty_type(d.t, "H");
	tty_wait(d.t, " Historia");
	tty_type(d.t, "/");
	drive_write(&d, "Buscar en la historia", "votar 3 favor", false);
	tty_wait(d.t, "2 actos");
	tty_key(d.t, TTY_UP);
	tty_wait(d.t, "Acto 33");
	tty_key(d.t, TTY_ENTER);
	drive_choose(&d, "Corregir el sentido del voto");
	drive_choose(&d, "en contra");
	drive_write(&d, "Motivo de la corrección", "Se oyó mal", false);
	tty_wait(d.t, "36");
	tty_wait(d.t, "acuerdo");
	tty_key(d.t, TTY_ENTER);
	tty_wait_gone(d.t, "acuerdo");
	tty_key(d.t, TTY_ESC);
	tty_wait_gone(d.t, "2 actos");
	tty_key(d.t, TTY_ESC);
	tty_wait_gone(d.t, " Historia");
	scratch_leave(d.t);
	assert_int_equal(scratch_acts(), 55);
}

/* What is looked for goes to a file: what counts no more says what took its place. */
static void the_history_goes_to_a_file(void **state)
{
	struct drive d = { NULL, false };

	(void)state;
	scratch_clock("10:39");
	scratch_dictate("punto 6");
	house_do("printf 'nota Se apagó el micrófono\\n' | s dictado 1 && n=$(s dictado 1 --exportar | wc -l) && "
	    "echo \"deshacer $n\" | s dictado 1");
	d.t = scratch_start(NULL);
	tty_wait(d.t, "decisión · abierto");
	tty_type(d.t, "H");
	tty_wait(d.t, " Historia");
	drive_help(&d, "Guarda en un archivo CSV");
	tty_wait(d.t, "~/historia.csv");
	tty_key(d.t, TTY_ENTER);
	tty_wait(d.t, "✓ Quedó guardado en");
	house_do("head -1 \"$HOME/historia.csv\" | grep -q '^acto,hora,capturado,que,estado'"
	    " && grep -q ',nota Se apagó el micrófono,anulado por' \"$HOME/historia.csv\"");
	tty_key(d.t, TTY_ESC);
	tty_wait_gone(d.t, " Historia");
	scratch_leave(d.t);
}

/* ---- the hour -------------------------------------------------------------------------------------- */

static void the_hour_of_the_fact(void **state)
{
	struct drive d = opened("punto 6", "10:47", "decisión · abierto");

	(void)state;
	tty_type(d.t, "T");
	drive_choose(&d, "Sólo para el siguiente acto");
	drive_write(&d, "Escriba la hora", "25:99", false);
	tty_wait(d.t, "La hora no se entiende");
	drive_act(&d, "@10:41 nota Llega la prensa.");
	drive_act(&d, "nota Con el reloj.");
	tty_type(d.t, "T");
	drive_choose(&d, "Sólo para el siguiente acto");
	drive_write(&d, "Escriba la hora", "10:45", false);
	tty_wait_row(d.t, 0, "hora fija 10:45");
	tty_type(d.t, "N");
	drive_write(&d, "Lo que pasó", "Antes del acto anterior.", true);
	tty_wait(d.t, "intercalar");	/* refused, with the way to do it */
	tty_wait_row(d.t, 0, "hora fija 10:45");
	tty_type(d.t, "T");
	drive_choose(&d, "Para todo lo que siga");
	drive_write(&d, "Escriba la hora", "10:52", false);
	tty_wait_row(d.t, 0, "hora fija 10:52");
	drive_act(&d, "nota De papel, uno.");
	drive_act(&d, "nota De papel, dos.");
	tty_wait_row(d.t, 0, "hora fija 10:52");
	tty_type(d.t, "T");
	drive_choose(&d, "Quitarla");
	tty_wait_gone(d.t, "hora fija");
	scratch_leave(d.t);
	asserts("SELECT substr(hora, 12, 5), texto FROM hechos WHERE clase = 'nota' AND punto = '6' ORDER BY orden",
	    "10:41|Llega la prensa.\n10:47|Con el reloj.\n10:52|De papel, uno.\n10:52|De papel, dos.\n");
}

/* ---- the keyboard ------------------------------------------------------------------------------------ */

#define LONG "FKBFKB votar todos\na favor\nCCC\nEEE Q Q Q\nZ\nclausurar\n"

/* A text pasted where nothing is written votes nothing, closes nothing, undoes nothing. */
static void a_paste_in_the_wrong_place(void **state)
{
	static const struct { const char *last, *hour, *shows; } places[] = {
		{ "10:06 ausente 4", "10:07", "Faltan por llamar" },
		{ "10:52 votacion", "10:53", "Faltan 4" },
		{ "11:20 cerrar_votacion", "11:20", "Empate" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
		struct drive d;
		int acts;

		house_do("rm -f \"$D\"/x.db*");
		scratch_clock(places[i].hour);
		scratch_plan(false);
		d = opened(places[i].last, places[i].hour, places[i].shows);
		acts = scratch_acts();
		tty_paste(d.t, LONG LONG LONG LONG LONG LONG LONG LONG);
		drive_act(&d, "nota Tras el pegado.");
		scratch_leave(d.t);
		assert_int_equal(scratch_acts(), acts + 1);
	}
}

static void a_paste_where_one_writes(void **state)
{
	struct drive d = opened("punto 6", "10:39", "decisión · abierto");

	(void)state;
	tty_type(d.t, "L");
	tty_wait(d.t, "El texto que se somete a decisión.");
	tty_paste(d.t, LONG);
	tty_wait(d.t, "clausurar");
	tty_key(d.t, TTY_TAB);
	tty_wait(d.t, "· propuesta FKBFKB votar todos");
	scratch_leave(d.t);
	asserts("SELECT texto FROM hechos WHERE clase = 'propuesta' AND punto = '6'",
	    "FKBFKB votar todos\na favor\nCCC\nEEE Q Q Q\nZ\nclausurar\n");
	scratch_verify();
}

/* Spaces and empty paragraphs at its ends are no part of a text: the log does not keep them. */
static void a_text_without_its_ends(void **state)
{
	struct drive d = opened("punto 6", "10:39", "decisión · abierto");

	(void)state;
	tty_type(d.t, "L");
	tty_wait(d.t, "El texto que se somete a decisión.");
	tty_key(d.t, TTY_ENTER);
	tty_type(d.t, " Firmar");
	tty_key(d.t, TTY_ENTER);
	tty_type(d.t, "el convenio. ");
	tty_key(d.t, TTY_ENTER);
	tty_key(d.t, TTY_TAB);
	tty_wait(d.t, "· propuesta Firmar el convenio.");
	scratch_leave(d.t);
	asserts("SELECT '<' || texto || '>' FROM hechos WHERE clase = 'propuesta' AND punto = '6'",
	    "<Firmar\nel convenio.>\n");
	scratch_verify();
}

#define test(f) cmocka_unit_test_setup_teardown(f, scratch_make, house_remove)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(one_present_is_told_as_one),
		test(not_held_is_asked_first),
		test(quorum_lost_in_a_vote_and_regained),
		test(a_tie_has_its_choices),
		test(a_tie_deferred_or_put_again),
		test(after_a_vote_the_open_point_is_shown),
		test(a_ballot_of_the_wrong_seat),
		test(a_correction_that_a_later_act_forbids),
		test(the_history_goes_to_a_file),
		test(the_hour_of_the_fact),
		test(a_paste_in_the_wrong_place),
		test(a_paste_where_one_writes),
		test(a_text_without_its_ends),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
