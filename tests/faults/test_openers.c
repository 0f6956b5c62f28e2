/*
 * Nothing but SQLite opens the database while it has it open, whatever the program is asked to
 * do, also with the database named where another file should be. See openers.h.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <cmocka.h>

#include "tests/faults/common.h"
#include "tests/faults/sweep.h"

#define FALLA BUILD_TOP "/tests/faults/sesiona-falla"
#define DESK BUILD_TOP "/tests/faults/desk-falla"
#define SEEN "../abierta"

static struct answer give(const char *program, const char *const *words, const char *input)
{
	char *argv[12] = { (char *)"sesiona", (char *)"--base", (char *)"x.db" };

	for (int i = 0; words[i] != NULL; i++)
		argv[3 + i] = (char *)(uintptr_t)words[i];
	unlink(SEEN);
	return run_program(program, NULL, input, argv);
}

static void watch(void)
{
	setenv("SESIONA_VIGILA", "x.db", 1);
	setenv("SESIONA_VIGILA_HECHA", SEEN, 1);
}

static int stop_watching(void **state)
{
	unsetenv("SESIONA_VIGILA");
	unsetenv("SESIONA_VIGILA_HECHA");
	return sweep_done(state);
}

static void test_nobody_else_opens_it(void **state)
{
	static const struct {
		bool desk;
		const char *words[8];
		int status;
	} orders[] = {
		{ false, { "dictado", "1" }, 0 },
		{ false, { "dictado", "1", "--exportar" }, 0 },
		{ false, { "verificar" }, 0 },
		{ false, { "acuerdos", "obra" }, 0 },
		{ false, { "acuerdos", "importar", "antes.csv" }, 0 },
		{ false, { "pendientes" }, 0 },
		{ false, { "papel", "acta", "-o", "acta.md" }, 0 },
		{ false, { "respaldo", "copia.db" }, 0 },
		{ false, { "padron", "importar", "otro.csv" }, 0 },
		{ false, { "nueva", "--tipo=consulta", "--fecha=2026-04-01 10:00" }, 0 },
		{ true, { "avance", "antes.csv" }, 0 },
		{ true, { "ajuste", "a.ini", "Pueblo Nuevo" }, 0 },
		/* The database where it has no place. */
		{ false, { "padron", "importar", "x.db" }, 1 },
		{ false, { "padron", "exportar", "x.db" }, 1 },
		{ false, { "acuerdos", "importar", "x.db" }, 1 },
		{ false, { "nueva", "--tipo=consulta", "--fecha=2026-04-01 10:00", "--orden=x.db" },
		    1 },
		{ false, { "papel", "acta", "--formato=txt", "-o", "x.db" }, 1 },
		{ false, { "acuerdos", "-o", "enlace.db" }, 1 },
		{ false, { "respaldo", "x.db" }, 1 },
		{ true, { "avance", "x.db" }, 1 },
		{ true, { "avance", "enlace.db" }, 1 },
	};
	char *all = script_text(0);

	(void)state;
	copy_file("plan.db", "x.db");
	assert_int_equal(symlink("x.db", "enlace.db"), 0);
	watch();
	for (size_t i = 0; i < sizeof orders / sizeof *orders; i++) {
		struct answer a =
		    give(orders[i].desk ? DESK : FALLA, orders[i].words, i == 0 ? all : "");

		if (a.status != orders[i].status)
			fail_msg("%s %s: %d, %s", orders[i].words[0], orders[i].words[1], a.status,
			    a.err);
		if (access(SEEN, F_OK) == 0)
			fail_msg("%s %s: the database was opened by %s", orders[i].words[0],
			    orders[i].words[1], read_whole(SEEN));
		answer_clear(&a);
	}
	free(all);
}

/* Somebody who does is seen. */
static void test_who_opens_it_is_seen(void **state)
{
	static const char *const words[] = { "espia", NULL };
	struct answer a;

	(void)state;
	watch();
	a = give(DESK, words, "");
	assert_int_equal(a.status, 0);
	assert_int_equal(access(SEEN, F_OK), 0);
	answer_clear(&a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
		    test_nobody_else_opens_it, sweep_ready, stop_watching),
		cmocka_unit_test_setup_teardown(
		    test_who_opens_it_is_seen, sweep_ready, stop_watching),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
