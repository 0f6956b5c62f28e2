/*
 * A vote as it is typed, closed and found wrong later; the acta read, approved and
 * kept. The session before it is dictated from the sample.
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

#define OPENED 31    /* acts of the sample up to its first vote, its first ballot included */
#define DISCUSSED 56 /* … up to the end of its matters */

/* The sample session after its first acts, on the screen at that hour. */
static struct tty *start(int acts, const char *hour, int rows, int cols)
{
	char command[200];

	snprintf(command, sizeof command, "grep '^@' \"$E/sesion.txt\" | head -%d | s dictado 1 --estricto", acts);
	house_do(command);
	scratch_clock(hour);
	return scratch_start(&(struct tty_options){ .rows = rows, .cols = cols });
}

/* ---- the vote ------------------------------------------------------------------------ */

/* A letter marks and never moves; the words to say name who is under the cursor. */
static void a_vote_is_typed_and_closed(void **state)
{
	struct tty *t = start(OPENED, "10:53", 0, 0);

	(void)state;
	tty_wait(t, "Ramiro Equihua Solís, Autoridad: ¿el sentido de su voto?");
	tty_golden(t, "votacion");
	scratch_press(t, "KKKKKK", "Ramiro Equihua Solís, Autoridad: en contra.");
	tty_wait(t, "A favor 1   En contra 1   Abstención 0   Excusa 1   Faltan 2");
	scratch_press(t, "Enter", "Lucía Peña Ávalos, Autoridad: ¿el sentido de su voto?");
	scratch_press(t, "f", "Lucía Peña Ávalos, Autoridad: a favor.");
	/* The excused seat is passed by. */
	scratch_press(t, "Enter", "Beatriz Chávez Luna, Ciudadanía: ¿el sentido de su voto?");
	scratch_press(t, "C", "Con la votación abierta no se puede «consenso»");
	scratch_press(t, "4", "El lugar 4 no vota");
	scratch_press(t, "f", "no tiene derecho a voto");
	scratch_press(t, "6", "Beatriz Chávez Luna, Ciudadanía: ¿el sentido");
	/* Enter again and again never closes a vote that lacks a ballot. */
	scratch_press(t, "Enter", "Sin votar todavía (1): Beatriz Chávez Luna.");
	scratch_press(t, "Enter", "Beatriz Chávez Luna, Ciudadanía: ¿el sentido");
	scratch_press(t, "b", "Beatriz Chávez Luna, Ciudadanía: abstención.");
	scratch_press(t, "Enter", "A favor (2): Teresa Ibarra Molina, Lucía Peña Ávalos.");
	tty_golden(t, "votacion-lectura");
	scratch_press(t, "Esc", "Faltan 0");
	scratch_press(t, "Enter", "Lea en voz alta");
	scratch_press(
	    t, "Enter", "✓ Aprobada por mayoría: 2 a favor, 1 en contra, 1 abstención, 1 excusa.");
	tty_free(t);
}

static void the_rest_is_named_before_it_votes(void **state)
{
	struct tty *t = start(OPENED, "10:53", 0, 0);

	(void)state;
	tty_wait(t, "Faltan 3");
	scratch_press(
	    t, "r", "Votarán a favor (3): Ramiro Equihua Solís, Lucía Peña Ávalos, Beatriz Chávez");
	scratch_press(t, "Esc", "Faltan 3");
	tty_wait_gone(t, "Votarán a favor");
	scratch_press(t, "r", "Votarán a favor");
	scratch_press(t, "Enter", "A favor 4   En contra 0   Abstención 0   Excusa 1   Faltan 0");
	tty_free(t);
}

/* III.2: two leave while it is open. */
static void quorum_lost_in_a_vote_is_told(void **state)
{
	struct tty *t = start(OPENED, "10:53", 20, 60);

	(void)state;
	scratch_press(t, "3", "Lucía Peña Ávalos, Autoridad: ¿el sentido");
	scratch_press(t, "s", "se retiró sin votar");
	scratch_press(t, "6", "Beatriz Chávez Luna");
	scratch_press(t, "s", "Se perdió el quórum: 3 presentes de 4");
	tty_golden(t, "votacion-sin-quorum-60x20");
	scratch_press(t, "2", "Ramiro Equihua Solís, Autoridad: ¿el");
	scratch_press(t, "k", "Ramiro Equihua Solís, Autoridad: en contra.");
	scratch_press(t, "Enter", "Lea en voz alta");
	scratch_press(t, "Enter", "Interrumpida por falta de quórum: hay 3 de 4");
	tty_free(t);
}

/* ---- found wrong later ------------------------------------------------------------------ */

static void find_ballot(struct tty *t, const char *what, const char *shows)
{
	scratch_press(t, "h", "Nada se borra");
	scratch_press(t, "/", "Buscar en la historia");
	tty_type(t, what);
	scratch_press(t, "Enter", shows);
}

/* A ballot of a vote closed three points ago was another seat's. */
static void a_ballot_of_another_seat(void **state)
{
	struct tty *t = start(DISCUSSED, "11:27", 0, 0);

	(void)state;
	tty_wait(t, "EN SESIÓN");
	find_ballot(t, "10:53 votar 2", "con «10:53 votar 2»: 1 acto");
	scratch_press(t, "Enter", "▸ 1 Corregir el sentido del voto");
	scratch_press(t, "2", "▸ 2 El voto era de otro lugar");
	scratch_press(
	    t, "Enter", "3 3 Autoridad · Lucía Peña Ávalos"); /* who voted, not who relieved her */
	scratch_press(t, "3", "▸ 3 3 Autoridad");
	scratch_press(t, "Enter", "Motivo de la corrección");
	tty_type(t, "Se anotó en otro renglón");
	scratch_press(t, "Enter", "Será: Aprobada por mayoría: 2 a favor, 1 abstención, 1 excusa, 1 sin");
	tty_golden(t, "corregir-voto");
	scratch_press(t, "Enter", "Asentado: rectificar 32 votar 3 contra | Se anotó en otro renglón");
	tty_free(t);
	house_do("s papel acta --sesion 1 --formato md | "
	     "grep -q 'Se anotó en otro renglón'");
}

/* What stands in the way is named, and nothing changes. */
static void an_acuerdo_stands_in_the_way(void **state)
{
	struct tty *t = start(DISCUSSED, "11:27", 0, 0);

	(void)state;
	tty_wait(t, "EN SESIÓN");
	find_ballot(t, "10:53 votar 1", "con «10:53 votar 1»: 1 acto");
	scratch_press(t, "Enter", "▸ 1 Corregir el sentido del voto");
	scratch_press(t, "Enter", "▸ 1 a favor");
	/* Enter held down would say again what was said: nothing is recorded. */
	scratch_press(t, "Enter", "Así estaba: no hay nada que corregir.");
	scratch_press(t, "Enter", "▸ 1 Corregir el sentido del voto");
	scratch_press(t, "Enter", "▸ 1 a favor");
	scratch_press(t, "2", "▸ 2 en contra");
	scratch_press(t, "Enter", "Motivo de la corrección");
	scratch_press(t, "Enter", "No se puede corregir así");
	tty_wait(t, "10:56 acuerdo Firmar el convenio");
	tty_free(t);
	house_do("s dictado 1 --exportar | grep -c . | grep -qx 56");
}

/* A word that was misspelt comes back to be mended, not lost. */
static void a_forgotten_act_is_put_in(void **state)
{
	struct tty *t = start(DISCUSSED, "11:27", 0, 0);

	(void)state;
	tty_wait(t, "EN SESIÓN");
	find_ballot(t, "10:24 palabra 5", "con «10:24 palabra 5»: 1 acto");
	scratch_press(t, "Enter", "4 Intercalar después de él un acto olvidado");
	scratch_press(t, "4", "▸ 4 Intercalar");
	scratch_press(t, "Enter", "Acto olvidado, después del 18");
	tty_type(t, "notaa Se proyectó una gráfica.");
	scratch_press(t, "Enter", "«notaa» no es un acto");
	scratch_press(t, "Enter", "notaa Se proyectó una gráfica.");
	tty_key(t, TTY_HOME);
	for (int i = 0; i < 4; i++)
		tty_key(t, TTY_RIGHT);
	tty_key(t, TTY_DELETE);
	tty_wait_gone(t, "notaa");
	scratch_press(t, "Enter", "Hora en que ocurrió");
	scratch_press(t, "Enter", "Motivo de la corrección");
	scratch_press(t, "Enter", "No toca nada ya decidido");
	scratch_press(t, "Enter", "Asentado: intercalar 18 @10:24 nota Se proyectó una gráfica.");
	tty_free(t);
}

/* ---- the acta and the end ------------------------------------------------------------------ */

static void the_acta_is_mended_approved_and_kept(void **state)
{
	struct tty *t = start(DISCUSSED, "11:35", 0, 0);

	(void)state;
	tty_wait(t, "Enter lee el acta");
	scratch_press(t, "Enter", "Acta de la Primera Sesión Ordinaria de 2026");
	scratch_press(t, "Enter", "▸ 1 Corregir un párrafo");
	scratch_press(t, "Enter", "Textos del acta");
	scratch_press(t, "Enter", "Acto 56 · nota");
	tty_key(t, TTY_END);
	tty_type(t, ", que agradece");
	scratch_press(t, "Tab", "Motivo de la corrección");
	scratch_press(t, "Enter", "11:26 nota Se retira la prensa, que agradece");
	scratch_press(t, "Enter", "Asentado: rectificar 56");
	scratch_press(t, "Esc", "Así va el acta");
	/* A file that is there already is not written over unasked. */
	house_do("echo ajeno >acta-ORD-01-2026.md");
	scratch_press(t, "Enter", "4 Guardarla en un archivo");
	scratch_press(t, "4", "▸ 4 Guardarla");
	scratch_press(t, "Enter", "¿En qué forma se guarda?");
	tty_key(t, TTY_END);
	tty_wait(t, "Markdown, para quien");
	scratch_press(t, "Enter", "~/acta-ORD-01-2026.md");
	scratch_press(t, "Enter", "¿Reemplazarlo?");
	scratch_press(t, "Esc", "Así va el acta");
	house_do("grep -qx ajeno acta-ORD-01-2026.md");
	scratch_press(t, "Enter", "4 Guardarla en un archivo");
	scratch_press(t, "5", "▸ 5 Aprobar el acta");
	scratch_press(t, "Enter", "Queda 1 dato sin llenar:");
	scratch_press(t, "Enter", "Acta aprobada: su texto quedó fijo");
	/* Only the approval can be undone now (III.6). */
	scratch_press(t, "h", "aprobar_acta");
	tty_key(t, TTY_UP);
	tty_wait(t, "Acto 57,");
	scratch_press(t, "Enter", "No se puede corregir");
	scratch_press(t, "Enter", "Acto 57,");
	scratch_press(t, "Esc", "Enter clausura");
	scratch_press(t, "Enter", "Escriba «clausurar»");
	tty_type(t, "clausurar");
	scratch_press(t, "Enter", "La sesión está clausurada.");
	tty_golden(t, "clausurada");
	scratch_press(t, "Enter", "Acta de la Primera Sesión Ordinaria de 2026");
	tty_free(t);
}

#define test(f) cmocka_unit_test_setup_teardown(f, scratch_make, house_remove)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(a_vote_is_typed_and_closed),
		test(the_rest_is_named_before_it_votes),
		test(quorum_lost_in_a_vote_is_told),
		test(a_ballot_of_another_seat),
		test(an_acuerdo_stands_in_the_way),
		test(a_forgotten_act_is_put_in),
		test(the_acta_is_mended_approved_and_kept),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
