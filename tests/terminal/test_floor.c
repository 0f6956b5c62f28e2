/*
 * The floor between decisions: what Enter does at each step, what is asked before a slip
 * costs something, and what remains possible without quorum.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "scratch.h"

/* The example up to that line, on the screen; `shows` is the first thing to see. */
static struct tty *at(const char *last, const char *hour, const char *shows)
{
	struct tty *t;

	scratch_dictate(last);
	scratch_clock(hour);
	t = scratch_start(NULL);
	tty_wait(t, shows);
	return t;
}

static void recorded(const char *line)
{
	char *log = house_tell("s dictado 1 --exportar");

	if (strstr(log, line) == NULL)
		fail_msg("«%s» is not in:\n%s", line, log);
	free(log);
}

/* A position belongs to a seat: I leads there, and afterwards back to what comes next. */
static void a_position_chooses_its_seat_first(void **state)
{
	struct tty *t = at("aprobar_orden", "10:13", "Pasamos al punto 3");

	(void)state;
	scratch_press(t, "5", "Pasamos al punto 5");
	scratch_press(t, "Enter", "antes que el que sigue");
	scratch_press(t, "Enter", "sobre el punto 5");
	scratch_press(t, "l", "Propuesta");
	scratch_press(t, "Publicar cada mes.", "cada mes");
	scratch_press(t, "Tab", "¿Hay alguna postura distinta?");
	scratch_press(t, "v", "Primero se busca el consenso");
	scratch_press(t, "y", "Elija el lugar");
	scratch_press(t, "2", "Ramiro Equihua Solís, Autoridad: ¿su postura?");
	scratch_press(t, "y", "Postura distinta");
	scratch_press(t, "Sin presupuesto", "Sin presupuesto");
	scratch_press(t, "Enter", "Con derecho a voto: 4");
	scratch_press(t, "c", "No hay consenso: difiere 2");
	scratch_press(t, "y", "Elija el lugar");
	scratch_press(t, "y", "¿Hay alguna postura distinta?");
	scratch_press(t, "c", "Aprobada por consenso de 4.");
	scratch_press(t, "e", "no se ha escrito el acuerdo");
	scratch_press(t, "Esc", "¿Quién será responsable");
	scratch_leave(t);
	recorded("objetar 2 Sin presupuesto");
	recorded("conforme 2");
}

/* Between two points nothing is at hand but the acta, and the screen says so before it is differed from. */
static void a_position_between_points_is_about_the_acta(void **state)
{
	struct tty *t = at("aprobar_orden", "10:13", "Pasamos al punto 3");

	(void)state;
	scratch_press(t, "y", "Elija el lugar");
	scratch_press(t, "2", "▸ ●  2");
	scratch_press(t, "y", "Postura distinta sobre el acta");
	scratch_press(t, "Enter", "No hay consenso sobre el acta");
	tty_wait(t, "Difiere Ramiro Equihua Solís (2)");
	tty_wait_row(t, 23, "V votar");
	scratch_press(t, "Enter", "sobre el punto 3");	/* and one may go on to the point */
	scratch_leave(t);
}

/* An approved agenda: the change is a proposal, and the floor asks for consensus. */
static void an_approved_agenda_is_changed_by_consensus(void **state)
{
	struct tty *t = at("aprobar_orden", "10:13", "Pasamos al punto 3");

	(void)state;
	scratch_press(t, "m", "cada cambio es una propuesta");
	scratch_press(t, "1", "concluido");
	scratch_press(t, "Enter", "El punto 1 no se cambia");
	scratch_press(t, "7", "7 Reparación");
	scratch_press(t, "Enter", "Retirarlo del orden");
	scratch_press(t, "2", "▸ 2 Moverlo");
	scratch_press(t, "Enter", "Mover un punto");
	tty_key(t, TTY_UP);
	tty_key(t, TTY_UP);
	tty_wait(t, "5 Reparación");
	scratch_press(t, "Enter", "Pasar el punto 7");
	scratch_press(t, "c", "consenso");
	scratch_leave(t);
	recorded("mover 7 5");
}

/* Nobody is sent home for want of quorum: it says what cannot be done, and what can. */
static void without_quorum_the_rest_goes_on(void **state)
{
	struct tty *t = at("punto 5", "10:28", "sobre el punto 5");

	(void)state;
	scratch_press(t, "Tab", "Tiene la palabra Teresa Ibarra Molina");
	scratch_press(t, "s", "retirarse 1");
	scratch_press(t, "2", "Tiene la palabra Ramiro");
	scratch_press(t, "s", "Sin quórum: 3 de 4");
	scratch_press(t, "Tab", "Asistencia (Tab)");
	scratch_press(t, "l", "Propuesta");
	scratch_press(t, "Publicar.", "Publicar.");
	scratch_press(t, "Tab", "No hay quórum para decidir");
	scratch_press(t, "c", "falta llamar o esperar a");
	scratch_press(t, "d", "Por qué se difiere");
	scratch_press(t, "Enter", "Pasamos al punto 6");
	scratch_leave(t);
	recorded("diferir");
}

/* What cannot be undone tells what stays pending, and wants its word. */
static void closing_wants_one_word(void **state)
{
	struct tty *t = at("cerrar_punto", "10:15", "Pasamos al punto 4");

	(void)state;
	tty_key(t, TTY_END);
	scratch_press(t, "Enter", "Sin tratar, quedará diferido: 4");
	scratch_press(t, "sí", "sí");
	scratch_press(t, "Enter", "Eso no dice");
	tty_ctrl(t, 'u');
	tty_ctrl(t, 'u');
	tty_wait_gone(t, "▸ sí");
	scratch_press(t, "clausurar", "clausurar");
	scratch_press(t, "Enter", "Sólo si se clausura antes");
	scratch_press(t, "Se fue la luz", "luz");
	scratch_press(t, "Enter", "La sesión está clausurada");
	scratch_leave(t);
	recorded("clausurar Se fue la luz");
}

/* A title of several paragraphs, its act and what was known of it come back whole. */
static void a_text_half_written_comes_back_with_its_act(void **state)
{
	struct tty *t = at("consenso", "10:36", "¿Quién será responsable");
	char *draft;

	(void)state;
	scratch_press(t, "g", "Su texto, como irá al registro");
	tty_key(t, TTY_ENTER);
	scratch_press(t, "Y dar aviso.", "Y dar aviso.");
	scratch_press(t, "Tab", "Quién lo cumple");
	scratch_press(t, "Autorid", "Autorid");
	tty_hangup(t);
	tty_exit(t);
	tty_free(t);
	draft = scratch_draft();
	assert_non_null(draft);
	free(draft);
	t = scratch_start(NULL);
	tty_wait(t, "Quién lo cumple");
	tty_wait(t, "Autorid");
	scratch_press(t, "ad 2", "Autoridad 2");
	scratch_press(t, "Enter", "inmediato");
	scratch_press(t, "inmediato", "inmediato");
	scratch_press(t, "Enter", "Queda asentado el acuerdo");
	scratch_leave(t);
	recorded("fotografías.\\nY dar aviso. | Autoridad 2 | inmediato");
}

#define test(f) cmocka_unit_test_setup_teardown(f, scratch_make, house_remove)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(a_position_chooses_its_seat_first),
		test(a_position_between_points_is_about_the_acta),
		test(an_approved_agenda_is_changed_by_consensus),
		test(without_quorum_the_rest_goes_on),
		test(closing_wants_one_word),
		test(a_text_half_written_comes_back_with_its_act),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
