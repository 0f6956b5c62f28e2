/*
 * The register as people use it: what they type, and what they then see.
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

/* A body with a session held and some acuerdos from before. */
static int make_house(void **state)
{
	if (house_make(state) < 0)
		return -1;
	house_clock("2026-03-25T12:00");
	house_do("s padron importar \"$E/padron.csv\" && s nueva --tipo ordinaria --fecha '2026-03-25 10:00' "
	    "--sede 'Sala de Cabildo' --orden \"$E/orden.txt\" && s dictado 1 <\"$E/sesion.txt\"");
	house_clock("2026-04-20T10:00");
	house_do("printf 'folio,acuerdo,responsable,vence,estado,fecha\\n"
	    "CM/2024-07,Publicar el censo de alumbrado público,Autoridad 2,2026-04-17,pendiente,2024-05-02\\n"
	    "CM/2024-08,Señalizar el jardín de la niñez,Academia,2026-04-29,en proceso,2024-05-02\\n"
	    "CM/2024-09,Sustituir luminarias del jardín,Autoridad 3,,cumplido,2024-06-01\\n"
	    "CM/2024-10,Senderos del panteón,Autoridad 3,permanente,sin efecto,2024-06-01\\n' >v.csv && "
	    "s acuerdos importar v.csv");
	return 0;
}

static struct tty *start(int rows, int cols)
{
	static const char *const argv[] = { BUILD_TOP "/tests/terminal/alone", "register", "x.db", NULL };

	return house_start(&(struct tty_options){ .rows = rows, .cols = cols }, argv);
}

static void leave(struct tty *t)
{
	tty_key(t, TTY_ESC);
	house_ends(t, 0);
}

/* Tab opens the menu; the option is reached by its number. */
static void menu(struct tty *t, const char *number)
{
	char here[20];

	tty_key(t, TTY_TAB);
	tty_wait(t, "Filtros, orden y archivos");
	tty_type(t, number);
	snprintf(here, sizeof here, "▸ %s ", number);
	tty_wait(t, here);
	tty_key(t, TTY_ENTER);
}

static void choose(struct tty *t, const char *number, const char *option)
{
	tty_wait(t, option);
	tty_type(t, number);
	tty_wait(t, option);
	tty_key(t, TTY_ENTER);
}

/* ---- finding ---------------------------------------------------------------------------------- */

static void the_open_ones_are_there_at_once(void **state)
{
	struct tty *t = start(24, 80);

	(void)state;
	tty_wait_row(t, 0, "Acuerdos · 6");
	tty_wait_row(t, 1, "Estado: abiertos");
	tty_wait_row(t, 1, "4 de 6");
	tty_wait(t, "▸ ! CM/2024-07");
	tty_wait(t, "venció 3 d");
	tty_wait(t, "en 9 días");
	tty_wait(t, "Sin registro de cómo se aprobó");
	tty_golden(t, "acuerdos");
	tty_key(t, TTY_DOWN);
	tty_wait(t, "▸   CM/2024-08");
	tty_wait(t, "Seguimiento: 2 may 2024 en proceso");
	tty_key(t, TTY_END);
	tty_wait(t, "▸   STM/ORD/01/2026-02");
	tty_wait(t, "Aprobado por mayoría, 2 a favor, 1 en contra, 1 abstención (IV) · punto 6");
	leave(t);
}

static void it_is_found_while_typing(void **state)
{
	struct tty *t = start(24, 80);

	(void)state;
	tty_wait(t, "▸ ! CM/2024-07");
	tty_type(t, "/");
	tty_wait_row(t, 0, "Buscar:");
	tty_type(t, "sen");
	tty_wait_row(t, 1, "1 de 6");
	tty_wait(t, "▸   CM/2024-08");
	tty_type(t, "Ñal");	/* accents and case are free, ñ and n alike */
	tty_wait_row(t, 0, "senÑal");
	tty_wait_row(t, 1, "0 de 6");
	tty_wait(t, "Ninguno con esos filtros.");
	for (int i = 0; i < 6; i++)
		tty_key(t, TTY_BACKSPACE);
	tty_wait_row(t, 1, "4 de 6");
	tty_paste(t, "NINEZ\n");
	tty_wait_row(t, 1, "1 de 6");
	tty_type(t, "?");	/* while writing it is a character */
	tty_wait_row(t, 0, "NINEZ");
	tty_key(t, TTY_ENTER);
	tty_wait_row(t, 0, "Buscar: NINEZ");
	tty_wait_row(t, 23, "/ buscar");
	tty_key(t, TTY_ESC);
	tty_wait_row(t, 1, "4 de 6");
	tty_wait_gone(t, "Buscar");
	tty_wait(t, "▸   CM/2024-08");	/* the cursor stays on what was found */
	tty_type(t, "/");
	tty_wait_row(t, 0, "Buscar:");
	tty_type(t, "academia");
	tty_wait_row(t, 1, "2 de 6");
	tty_key(t, TTY_DOWN);
	tty_wait(t, "▸   STM/ORD/01/2026-02");
	tty_key(t, TTY_ESC);
	tty_wait_row(t, 1, "4 de 6");
	leave(t);
}

static void filters_narrow_and_order(void **state)
{
	struct tty *t = start(24, 80);

	(void)state;
	tty_wait(t, "▸ ! CM/2024-07");
	menu(t, "1");
	choose(t, "5", "cumplido");
	tty_wait_row(t, 1, "Estado: cumplido");
	tty_wait(t, "▸ ✓ CM/2024-09");
	menu(t, "6");
	tty_wait_row(t, 1, "6 de 6");
	tty_wait(t, "x CM/2024-10");
	menu(t, "2");
	choose(t, "3", "3 Autoridad 2");
	tty_wait_row(t, 1, "Responsable: Autoridad 2");
	tty_wait_row(t, 1, "2 de 6");
	menu(t, "3");
	choose(t, "2", "2 Ordinaria 01/2026 · mié 25 mar 2026");
	tty_wait_row(t, 1, "1 de 6");
	tty_wait(t, "▸   STM/ORD/01/2026-01");
	menu(t, "6");
	tty_wait_row(t, 1, "6 de 6");
	menu(t, "4");
	tty_wait_row(t, 1, "Estado: abiertos, vencidos");
	tty_wait_row(t, 1, "1 de 6");
	tty_wait(t, "▸ ! CM/2024-07");
	menu(t, "4");
	tty_wait_row(t, 1, "4 de 6");
	menu(t, "5");
	choose(t, "3", "3 responsable");
	tty_wait_row(t, 1, "Por respon");
	tty_wait_row(t, 4, "CM/2024-08");	/* Academia comes first; the cursor stays where it was */
	tty_wait(t, "▸ ! CM/2024-07");
	leave(t);
}

/* Commands without a letter are reached from the list of `?` too. */
static void help_does_them(void **state)
{
	struct tty *t = start(24, 80);

	(void)state;
	tty_wait(t, "▸ ! CM/2024-07");
	tty_type(t, "?");
	tty_wait(t, "Ayuda: Acuerdos");
	tty_type(t, "5");
	tty_wait(t, "Enseña sólo los abiertos cuya fecha ya pasó");
	tty_key(t, TTY_ENTER);
	tty_wait_row(t, 1, "Estado: abiertos, vencidos");
	leave(t);
}

/* ---- one acuerdo -------------------------------------------------------------------------------- */

static void an_acuerdo_is_read_whole(void **state)
{
	struct tty *t = start(30, 80);

	(void)state;
	tty_wait(t, "▸ ! CM/2024-07");
	tty_key(t, TTY_END);
	tty_wait(t, "▸   STM/ORD/01/2026-02");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Aprobado por mayoría, 2 a favor, 1 en contra, 1 abstención (IV).");
	tty_wait(t, "Sesión ORD/01/2026, 25 mar 2026 · punto 6, Convenio de servicio social");
	tty_wait(t, "2 Autoridad · C. Ramiro Equihua Solís, titular: en contra");
	tty_golden(t, "acuerdo");
	tty_key(t, TTY_ENTER);
	choose(t, "2", "2 Ver el acta de su sesión");
	tty_wait(t, "Acta de la Primera Sesión Ordinaria");
	tty_key(t, TTY_ESC);
	tty_wait(t, "Votos por lugar (IV)");
	tty_key(t, TTY_ESC);
	tty_wait(t, "▸   STM/ORD/01/2026-02");
	leave(t);
}

static void write_progress(struct tty *t)
{
	tty_key(t, TTY_ENTER);
	tty_wait(t, "¿En qué estado queda?");
	tty_type(t, "3");
	tty_wait(t, "▸ 3 cumplido");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ Qué pasó");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Qué se hizo o qué falta.");
	tty_type(t, "Se publicó el censo con la niñez");
	tty_key(t, TTY_TAB);
	tty_wait(t, "▸ Fecha");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Cuándo pasó");
	tty_key(t, TTY_BACKSPACE);
	tty_key(t, TTY_BACKSPACE);
	tty_type(t, "18");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "sáb 18 abr 2026");
	tty_wait(t, "▸ Evidencia");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Un archivo que lo pruebe");
	tty_type(t, "~/censo.txt");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ Anotar el seguimiento");
}

static void progress_is_told_with_its_evidence(void **state)
{
	struct tty *t = start(24, 80);

	(void)state;
	tty_wait(t, "▸ ! CM/2024-07");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Enter anota su seguimiento.");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Seguimiento entre sesiones (VI.8)");
	write_progress(t);
	tty_golden(t, "seguimiento");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "No se anotó");	/* the file is not there */
	tty_wait(t, "censo.txt: no se pudo leer");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Enter lo anota.");
	house_do("echo censo >censo.txt");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "✓ El seguimiento quedó anotado.");
	tty_wait(t, "18 abr 2026 cumplido: Se publicó el censo con la niñez, evidencia: censo.txt");
	tty_wait(t, "SHA-256 ");
	tty_key(t, TTY_ESC);
	tty_wait_row(t, 1, "3 de 6");	/* it is not open any more */
	leave(t);
	house_do("s acuerdos censo | grep -q cumplido");
	house_do("cd x.db.archivo && test $(ls | wc -l) = 1 && echo $(ls) '' $(ls) | sha256sum -c --status");
	house_do("s verificar");
	house_do("echo otro >x.db.archivo/$(ls x.db.archivo); s verificar | grep -q "
	     "'La evidencia «censo.txt» .* cambió'");
}

static void what_was_written_is_not_lost_by_esc(void **state)
{
	struct tty *t = start(24, 80);

	(void)state;
	tty_wait(t, "▸ ! CM/2024-07");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Enter anota su seguimiento.");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Seguimiento entre sesiones");
	write_progress(t);
	tty_key(t, TTY_ESC);
	tty_wait(t, "¿Salir sin anotar el seguimiento?");
	tty_key(t, TTY_ESC);
	tty_wait(t, "▸ Anotar el seguimiento");
	tty_wait(t, "Se publicó el censo con la niñez");
	tty_free(t);
}

/* ---- together with others, files, sizes ------------------------------------------------------------ */

static void who_looks_only_reads(void **state)
{
	struct tty *first = start(24, 80), *t;

	(void)state;
	tty_wait(first, "▸ ! CM/2024-07");
	t = start(24, 80);
	tty_wait(t, "▸ ! CM/2024-07");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "De antes de Sesiona, 2 may 2024");
	assert_false(tty_shows(t, "anota"));
	tty_key(t, TTY_ENTER);
	tty_wait(t, "De antes de Sesiona");
	tty_key(t, TTY_ESC);
	tty_wait(t, "▸ ! CM/2024-07");
	tty_key(t, TTY_TAB);
	tty_wait(t, "7 Exportar la lista");
	assert_false(tty_shows(t, "Importar"));
	tty_key(t, TTY_ESC);
	tty_wait_gone(t, "Exportar");
	leave(t);
	leave(first);
}

static void lists_go_out_and_come_in(void **state)
{
	struct tty *t = start(24, 80);

	(void)state;
	tty_wait(t, "▸ ! CM/2024-07");
	menu(t, "7");
	tty_wait(t, "Archivo CSV donde se guarda");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "✓ Quedó guardado en ");
	menu(t, "7");
	tty_wait(t, "Archivo CSV donde se guarda");
	tty_key(t, TTY_BACKSPACE);
	tty_key(t, TTY_ENTER);
	tty_wait(t, "el nombre debe terminar en .csv");
	menu(t, "7");
	tty_wait(t, "Archivo CSV donde se guarda");
	tty_type(t, "v");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "¿Reemplazarlo?");
	tty_key(t, TTY_ESC);
	tty_wait_gone(t, "¿Reemplazarlo?");
	house_do("test $(wc -l <acuerdos.csv) = 5 && grep -q '^CM/2024-08,' acuerdos.csv");
	house_do("printf 'acuerdo,vence\\nPodar,ayer\\n' >n.csv");
	menu(t, "8");
	tty_wait(t, "Archivo de los acuerdos");
	tty_type(t, "~/n.csv");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "No se importó nada");
	tty_wait(t, "línea 2, columna «Vence»");
	tty_key(t, TTY_ENTER);
	tty_wait_gone(t, "No se importó nada");
	house_do("printf 'acuerdo,vence\\nPodar,2026-04-21\\n' >n.csv");
	menu(t, "8");
	tty_wait(t, "Archivo de los acuerdos");
	tty_type(t, "~/n.csv");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "✓ 1 acuerdo importado.");
	tty_wait_row(t, 0, "Acuerdos · 7");
	tty_wait(t, "en 1 día");
	leave(t);
}

/* Through a list longer than what is ever read of it, down and up. */
static void a_long_list_is_walked(void **state)
{
	struct tty *t;

	(void)state;
	house_do("{ echo folio,acuerdo; for i in $(seq 1000 1999); do echo L-$i,Largo $i; done; } >l.csv; "
	     "s acuerdos importar l.csv");
	t = start(24, 80);
	tty_wait_row(t, 1, "más de 1000 de 1006");
	for (int page = 1; page <= 30; page++) {
		char folio[20];

		tty_key(t, TTY_PAGE_DOWN);
		snprintf(folio, sizeof folio, "▸   L-%d", 1000 + page * 10 - 2);
		tty_wait(t, folio);
	}
	tty_key(t, TTY_END);
	tty_wait(t, "▸   STM/ORD/01/2026-02");
	for (int page = 1; page <= 30; page++) {
		char folio[20];

		tty_key(t, TTY_PAGE_UP);
		snprintf(folio, sizeof folio, "▸   L-%d", 1999 - page * 10 + 2);
		tty_wait(t, folio);
	}
	tty_key(t, TTY_HOME);
	tty_wait(t, "▸ ! CM/2024-07");
	leave(t);
}

static void small_and_large(void **state)
{
	struct tty *t = start(20, 60);

	(void)state;
	tty_wait(t, "▸ ! CM/2024-07");
	tty_wait(t, "venció 3 d");
	tty_golden(t, "acuerdos-60x20");
	tty_type(t, "/");
	tty_wait_row(t, 0, "Buscar:");
	tty_type(t, "luminarias");
	tty_wait_row(t, 1, "0 de 6");
	tty_resize(t, 43, 132);
	tty_wait(t, "Ninguno con esos filtros.");
	tty_key(t, TTY_ESC);
	tty_wait(t, "▸ ! CM/2024-07");
	tty_wait(t, "Publicar el censo de alumbrado público ");
	tty_golden(t, "acuerdos-132x43");
	leave(t);
}

static void nothing_yet(void **state)
{
	struct tty *t;

	(void)state;
	house_do("rm x.db && s padron importar \"$E/padron.csv\"");
	t = start(24, 80);
	tty_wait(t, "Todavía no hay acuerdos.");
	tty_key(t, TTY_ENTER);
	tty_key(t, TTY_DOWN);
	tty_type(t, "/");
	tty_wait_row(t, 0, "Buscar:");
	tty_key(t, TTY_ESC);
	tty_wait_gone(t, "Buscar");
	leave(t);
}

#define test(f) cmocka_unit_test_setup_teardown(f, make_house, house_remove)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(the_open_ones_are_there_at_once),
		test(it_is_found_while_typing),
		test(filters_narrow_and_order),
		test(help_does_them),
		test(an_acuerdo_is_read_whole),
		test(progress_is_told_with_its_evidence),
		test(what_was_written_is_not_lost_by_esc),
		test(who_looks_only_reads),
		test(lists_go_out_and_come_in),
		test(a_long_list_is_walked),
		test(small_and_large),
		test(nothing_yet),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
