/*
 * Who integrates the body, on the screen: somebody relieved from a date on, a slip put
 * right, what is missing, the history and the directory kept in a file.
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
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>
#include "harness.h"

#define NOW "SESIONA_AHORA=2026-03-26T09:00:00-06:00"

static char home[2100];		/* a folder of its own for each test, the database in it */

/* A line of the shell there; the program is $S, with its database. */
static void done(const char *command)
{
	char line[16000], here[2000], out[2000];
	size_t n;
	FILE *p;

	assert_non_null(getcwd(here, sizeof here));
	snprintf(line, sizeof line, "cd '%s' && export HOME='%s' LC_ALL=C.UTF-8 SESIONA_DATOS='" CONF_DIR "' " NOW
	    " S='%s/sesiona --base x.db'; { %s ; } 2>&1 </dev/null", home, home, here, command);
	p = popen(line, "r");
	assert_non_null(p);
	n = fread(out, 1, sizeof out - 1, p);
	out[n] = '\0';
	if (WEXITSTATUS(pclose(p)) != 0)
		fail_msg("%s: %s", command, out);
}

static int make_home(void **state)
{
	char name[] = "members-XXXXXX", here[2000];

	(void)state;
	if (mkdtemp(name) == NULL || getcwd(here, sizeof here) == NULL)
		return -1;
	snprintf(home, sizeof home, "%s/%s", here, name);
	done("$S padron importar '" CONF_DIR "/ejemplo/padron.csv' >/dev/null");
	return 0;
}

static int remove_home(void **state)
{
	char command[4200];

	(void)state;
	snprintf(command, sizeof command, "rm -rf '%s'", home);
	return system(command);
}

static struct tty *start(int rows, int cols)
{
	char db[2200], homes[2200];
	const char *const env[] = { NOW, "SESIONA_DATOS=" CONF_DIR, homes, NULL };
	const char *const argv[] = { "tests/terminal/members", db, NULL };
	struct tty_options o = { .rows = rows, .cols = cols, .env = env };

	snprintf(db, sizeof db, "%s/x.db", home);
	snprintf(homes, sizeof homes, "HOME=%s", home);
	return tty_start(&o, argv);
}

static void leave(struct tty *t)
{
	tty_key(t, TTY_ESC);
	assert_int_equal(tty_exit(t), 0);
	tty_free(t);
}

static void keys(struct tty *t, enum tty_key key, int n)
{
	while (n-- > 0)
		tty_key(t, key);
}

/* Opens the field whose row says `label`, and writes over what it has. */
static void field(struct tty *t, const char *label, const char *hint, const char *text)
{
	char at[100];

	snprintf(at, sizeof at, "▸ %s", label);
	tty_wait(t, at);
	tty_key(t, TTY_ENTER);
	tty_wait(t, hint);
	tty_key(t, TTY_HOME);
	tty_ctrl(t, 'k');
	tty_type(t, text);
	tty_key(t, TTY_ENTER);
	tty_wait_gone(t, hint);
}

static void open_seat(struct tty *t, const char *digit, const char *row)
{
	tty_wait(t, "▸ ");
	tty_type(t, digit);
	tty_wait(t, row);
	tty_key(t, TTY_ENTER);
}

/* ---- what is there ------------------------------------------------------------------------ */

static void by_seat_with_what_is_missing(void **state)
{
	struct tty *t;

	(void)state;
	done("grep -v Calderón '" CONF_DIR "/ejemplo/padron.csv' >p.csv && $S padron importar p.csv >/dev/null");
	t = start(24, 80);
	tty_wait(t, "▸   1 Organismo garante");
	tty_wait(t, "! 7 Ciudadanía");
	tty_wait(t, "(sin suplente)");
	tty_wait(t, "Facilita");
	tty_wait_row(t, 23, "Esc vuelve");
	tty_golden(t, "integrantes");
	tty_type(t, "7");	/* what is missing there is read first */
	tty_wait(t, "! El lugar 7, Ciudadanía, no tiene suplente. (I.1)");
	tty_key(t, TTY_END);
	tty_wait(t, "▸   ");
	tty_wait(t, "Enter muestra qué más");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ 1 Directorio");
	tty_type(t, "3");
	tty_wait(t, "▸ 3 Avisos");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "No hay un periodo registrado");
	tty_wait(t, "No consta quién nombró");
	tty_key(t, TTY_ESC);
	tty_wait(t, "Enter muestra qué más");
	leave(t);
}

/* The old session was held with Ximena Güemes; its record still says so. */
static void relief_from_a_date_on(void **state)
{
	struct tty *t;

	(void)state;
	done("$S nueva --tipo ordinaria --fecha '2026-03-25 10:00' --orden '" CONF_DIR "/ejemplo/orden.txt' >/dev/null"
	    " && $S dictado 1 --estricto <'" CONF_DIR "/ejemplo/sesion.txt' >/dev/null"
	    " && $S papel acta --sesion 1 --formato md >antes.md && grep -q 'Ximena Güemes' antes.md");
	t = start(24, 80);
	open_seat(t, "5", "▸   5 Academia");
	tty_wait(t, "▸ 1 Relevar: titular, Ximena Güemes Ortiz");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Relevo: titular del lugar 5, Academia");
	field(t, "Nombre", "Nombre completo", "Rosa Díaz Peña");
	field(t, "Tratamiento", "Como Lic.", "Mtra.");
	keys(t, TTY_DOWN, 4);
	field(t, "Desde", "Primer día", "1/4/2026");
	tty_wait(t, "Termina: Ximena Güemes Ortiz, titular del lugar 5, Academia, el mar 31");
	tty_wait(t, "Entra: Rosa Díaz Peña");
	tty_key(t, TTY_DOWN);
	field(t, "Documento", "El que lo acredita", "Oficio ITT/44/2026");
	field(t, "Quién nombró y cómo", "Como «Asamblea", "Consejo académico, por votación");
	tty_wait(t, "▸ Guardar");
	tty_golden(t, "integrantes-relevo");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "✓ Quedó registrado.");
	tty_wait(t, "5 Academia          Ximena Güemes Ortiz");	/* today it is still she */
	tty_type(t, "H");
	tty_wait(t, "Historia de la integración");
	tty_key(t, TTY_ESC);
	open_seat(t, "5", "▸   5 Academia");
	tty_wait(t, "Historia");
	tty_key(t, TTY_END);
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ + 2026-04-01 sigue");
	tty_wait(t, "· titular del lugar 5 · Aún no empieza");
	tty_wait(t, "Documento: Oficio ITT/44/2026");
	tty_golden(t, "integrantes-historia");
	tty_key(t, TTY_ESC);
	tty_wait(t, "Enter: relevar");
	leave(t);
	done("$S papel acta --sesion 1 --formato md | cmp - antes.md");
	done("$S dictado 1 --exportar >/dev/null && $S verificar");
}

static void the_old_session_keeps_its_names_and_the_new_has_the_new(void **state)
{
	struct tty *t;

	(void)state;
	done("$S nueva --tipo ordinaria --fecha '2026-03-25 10:00' --sede Cabildo >/dev/null"
	    " && echo '@2026-03-25T10:00:00-06:00 abrir Cabildo' | $S dictado 1 --estricto >/dev/null");
	t = start(24, 80);
	open_seat(t, "5", "▸   5 Academia");
	tty_wait(t, "▸ 1 Relevar");
	tty_key(t, TTY_ENTER);
	field(t, "Nombre", "Nombre completo", "Rosa Díaz Peña");
	tty_key(t, TTY_END);
	tty_wait(t, "▸ Guardar");
	tty_wait(t, "Termina: Ximena Güemes Ortiz");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "✓ Quedó registrado.");
	tty_wait(t, "Rosa Díaz Peña");
	leave(t);
	done("printf 'presente 5\\nno_celebrada\\n' | $S dictado 1 --estricto >/dev/null && "
	     "sqlite3 x.db \"SELECT name FROM attendance WHERE session = 1 AND seat = 5\" | grep -q 'Ximena Güemes'");
	done("$S nueva --tipo ordinaria --fecha '2026-04-25 10:00' --sede Cabildo >/dev/null"
	    " && printf '@2026-04-25T10:00:00-06:00 abrir Cabildo\\n@10:01 presente 5\\n' | $S dictado 2 --estricto &&"
	    " sqlite3 x.db \"SELECT name FROM attendance WHERE session = 2 AND seat = 5\" | grep -q 'Rosa Díaz'");
}

/* ---- changes ------------------------------------------------------------------------------ */

static void a_slip_is_put_right(void **state)
{
	struct tty *t = start(24, 80);

	(void)state;
	open_seat(t, "2", "▸   2 Autoridad");
	tty_wait(t, "3 Corregir una errata de Ramiro");
	tty_type(t, "3");
	tty_wait(t, "▸ 3 Corregir");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Corregir: Ramiro Equihua Solís, titular del lugar 2");
	tty_wait(t, "No cambia nada.");
	field(t, "Nombre", "Nombre completo", "Ramiro Equigua Solís");
	tty_wait(t, "Nombre: «Ramiro Equihua Solís» → «Ramiro Equigua Solís».");
	keys(t, TTY_DOWN, 3);
	tty_wait(t, "▸ Datos de contacto");
	tty_key(t, TTY_DOWN);
	tty_wait(t, "▸ ¿Contacto público?    no");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ 1 No: queda");
	tty_key(t, TTY_DOWN);
	tty_key(t, TTY_ENTER);
	field(t, "Desde", "Primer día", "ayer");
	tty_wait(t, "! Falta corregir");
	tty_wait(t, "Desde: «ayer» no es una fecha");
	tty_key(t, TTY_UP);
	field(t, "Desde", "Primer día", "2024-09-02");
	tty_wait(t, "Desde: «2024-09-01» → «2024-09-02».");
	tty_key(t, TTY_END);
	tty_wait(t, "▸ Guardar");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "✓ Quedó registrado.");
	tty_wait(t, "Ramiro Equigua Solís");
	leave(t);
	done("sqlite3 x.db \"SELECT before, after FROM diary\" | grep -q Equihua");
	done("$S padron exportar - | grep 'Equigua Solís' | grep -q 2024-09-02");
}

static void the_end_of_one_and_a_new_seat(void **state)
{
	struct tty *t = start(24, 80);

	(void)state;
	open_seat(t, "7", "▸   7 Ciudadanía");
	tty_wait(t, "6 Terminar el nombramiento de Rosa Calderón Paz");
	tty_type(t, "6");
	tty_wait(t, "▸ 6");
	tty_key(t, TTY_ENTER);
	field(t, "Último día", "Hasta cuándo", "2026-03-25");
	field(t, "Motivo", "Como renuncia", "Renuncia");
	tty_wait(t, "Termina: Rosa Calderón Paz");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "✓ Quedó registrado.");
	tty_wait(t, "! El lugar 7, Ciudadanía, no tiene suplente. (I.1)");
	keys(t, TTY_DOWN, 2);
	tty_wait(t, "▸   Nuevo lugar…");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Lugar nuevo: titular del lugar 8");
	field(t, "Tipo de integrante", "Como Sociedad civil", "Facilitador");
	field(t, "Nombre", "Nombre completo", "Norma Guía Pardo");
	tty_wait(t, "Quien facilita no ocupa un lugar (III.9)");
	tty_key(t, TTY_HOME);
	field(t, "Tipo de integrante", "Como Sociedad civil", "Academia");
	tty_key(t, TTY_END);
	tty_wait(t, "Entra: Norma Guía Pardo, titular del lugar 8, Academia");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "8 Academia");
	tty_wait_row(t, 1, "8 lugares");
	tty_type(t, "8");
	tty_wait(t, "Norma Guía Pardo está en dos lugares: 2 y 8. (I.5)");
	leave(t);
}

static void the_term_and_what_repeats(void **state)
{
	struct tty *t = start(24, 80);

	(void)state;
	tty_wait(t, "Enter: relevar");
	tty_key(t, TTY_END);
	tty_wait(t, "Enter muestra qué más");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "5 Registrar el periodo (I.4)");
	tty_type(t, "5");
	tty_wait(t, "▸ 5");
	tty_key(t, TTY_ENTER);
	field(t, "Periodo", "Como 2024–2027", "2024–2026");
	field(t, "Empieza", "Primer día", "2024-09-01");
	field(t, "Termina", "Último día", "2026-05-31");
	tty_key(t, TTY_ENTER);
	tty_wait_row(t, 1, "Periodo 2024–2026");
	tty_wait(t, "El periodo 2024–2026 termina el dom 31 may 2026, en 66 días");
	leave(t);
}

static void leaving_asks_and_a_looker_changes_nothing(void **state)
{
	struct tty *first = start(24, 80), *second;

	(void)state;
	open_seat(first, "1", "▸   1 Organismo");
	tty_wait(first, "▸ 1 Relevar");
	tty_key(first, TTY_ENTER);
	field(first, "Nombre", "Nombre completo", "Nadie Todavía");
	tty_key(first, TTY_ESC);
	tty_wait(first, "¿Salir sin guardar?");
	tty_key(first, TTY_ENTER);
	tty_wait(first, "1 Organismo garante Teresa Ibarra Molina");
	second = start(24, 80);
	tty_wait_row(second, 1, "SÓLO MIRAR");
	assert_false(tty_shows(second, "Nuevo lugar"));
	tty_key(second, TTY_ENTER);
	tty_wait(second, "Historia del lugar");
	tty_wait(second, "Teresa Ibarra Molina");
	tty_key(second, TTY_ENTER);	/* nothing to correct from here */
	tty_key(second, TTY_ESC);
	tty_wait(second, "Enter muestra la historia del lugar.");
	leave(second);
	leave(first);
}

/* ---- other days, files, sizes ---------------------------------------------------------------- */

static void as_it_was_another_day(void **state)
{
	struct tty *t = start(24, 80);

	(void)state;
	tty_wait(t, "Enter: relevar");
	tty_type(t, "?");
	tty_wait(t, "nuevo lugar");
	tty_key(t, TTY_END);
	tty_wait(t, "otra fecha");
	tty_key(t, TTY_ESC);
	tty_wait(t, "Enter: relevar");
	tty_key(t, TTY_END);
	tty_wait(t, "Enter muestra qué más");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "4 Ver la integración de otro día");
	tty_type(t, "4");
	tty_wait(t, "▸ 4");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "vacío, hoy");
	tty_type(t, "31/8/2024");
	tty_key(t, TTY_ENTER);
	tty_wait_row(t, 0, "sáb 31 ago 2024");
	tty_wait_row(t, 1, "COMO ERA ESE DÍA");
	tty_wait(t, "(vacante)");
	tty_key(t, TTY_ESC);
	tty_wait_row(t, 1, "7 lugares");
	leave(t);
}

static void the_directory_goes_to_a_file(void **state)
{
	struct tty *t = start(24, 80);
	char path[2200];

	(void)state;
	tty_wait(t, "Enter: relevar");
	tty_key(t, TTY_END);
	tty_wait(t, "Enter muestra qué más");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ 1 Directorio");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Directorio (VIII)");
	tty_wait(t, "Lic. Teresa Ibarra Molina · titular del lugar 1");
	tty_golden(t, "integrantes-directorio");
	tty_key(t, TTY_END);
	tty_wait(t, "▸ Exportar a un archivo CSV…");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "¿Con qué datos de contacto?");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "~/padron-2026-03-26.csv");
	tty_key(t, TTY_HOME);
	tty_ctrl(t, 'k');
	snprintf(path, sizeof path, "%s/p.csv", home);
	tty_paste(t, path);
	tty_key(t, TTY_ENTER);
	tty_wait(t, "✓ Quedó guardado en");
	done("$S padron exportar - | cmp - p.csv");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "¿Con qué datos de contacto?");
	tty_type(t, "2");
	tty_wait(t, "▸ 2");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Archivo CSV donde se guarda");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Ese archivo ya existe. ¿Reemplazarlo?");
	tty_key(t, TTY_ESC);
	tty_wait_gone(t, "¿Reemplazarlo?");
	done("grep -q '434 000 0001' p.csv");	/* untouched */
	tty_key(t, TTY_ENTER);
	tty_wait(t, "¿Con qué datos de contacto?");
	tty_type(t, "2");
	tty_wait(t, "▸ 2");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Archivo CSV donde se guarda");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "¿Reemplazarlo?");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "✓ Quedó guardado en");
	done("! grep -q '434 000 0001' p.csv");	/* it was not marked public (V.3) */
	tty_key(t, TTY_ESC);
	tty_wait(t, "Enter muestra qué más");
	leave(t);
}

static void small_and_large(void **state)
{
	struct tty *t = start(20, 60);

	(void)state;
	tty_wait(t, "▸   1 Organismo");
	tty_wait_row(t, 19, "Esc vuelve");
	tty_golden(t, "integrantes-60x20");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ 1 Relevar");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ Nombre");
	tty_key(t, TTY_END);
	tty_wait(t, "▸ Guardar");
	tty_key(t, TTY_ESC);
	tty_wait(t, "Enter: relevar");
	tty_resize(t, 43, 132);
	tty_wait_row(t, 42, "Esc vuelve");
	tty_wait(t, "Teresa Ibarra Molina");
	tty_golden(t, "integrantes-132x43");
	leave(t);
}

#define test(f) cmocka_unit_test_setup_teardown(f, make_home, remove_home)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(by_seat_with_what_is_missing),
		test(relief_from_a_date_on),
		test(the_old_session_keeps_its_names_and_the_new_has_the_new),
		test(a_slip_is_put_right),
		test(the_end_of_one_and_a_new_seat),
		test(the_term_and_what_repeats),
		test(leaving_asks_and_a_looker_changes_nothing),
		test(as_it_was_another_day),
		test(the_directory_goes_to_a_file),
		test(small_and_large),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
