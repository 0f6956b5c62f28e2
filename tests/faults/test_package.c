/*
 * A package and a copy of the body with its archive, on a disk that fails at each call in turn: whole
 * or not at all, told in one clear line, and the same order given again does it.
 */
#include "config.h"

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <setjmp.h>
#include <cmocka.h>

#include "tests/faults/common.h"

#define CALLS_MAX 4000

struct sweep {
	const char *class, *how;
	bool	 stays;
	int	 step;
};

/* What is made, and what says that it is whole. */
struct work {
	const char *args[3];
	const char *whole, *nothing, *away;	/* shell: is it whole? is nothing there? away with it */
};

static int ready(void **state)
{
	struct answer a;

	if (folder_make(state) != 0)
		return -1;
	make_held();
	assert_int_equal(system("for n in 1 2 3; do echo $n >$n.txt; done"), 0);
	for (int i = 1; i <= 3; i++) {
		char name[16];

		snprintf(name, sizeof name, "%d.txt", i);
		a = run(NULL, "", "--base", "x.db", "acta", "1", "adjuntar", name, "--como=evidencia", NULL);
		assert_string_equal(a.err, "");
		answer_clear(&a);
	}
	return 0;
}

static int done(void **state)
{
	return folder_remove(state);
}

static bool is(const char *shell)
{
	return system(shell) == 0;
}

static struct answer give(const char *fault, const struct work *w)
{
	return run(fault, "", "--base", "x.db", w->args[0], w->args[1], w->args[2], NULL);
}

/*
 * Killed, or one clear line and 3; or the failure did not matter, or it was that of one attachment,
 * which is told and left out: the rest is worth having.
 */
static void assert_told(const struct sweep *s, const struct answer *a, const struct work *w, const char *spec)
{
	bool killed = strcmp(s->how, "KILL") == 0;

	if (killed)
		assert_int_equal(a->status, -9);
	else if (a->status != 0 && a->status != 3)
		fail_msg("%s: status %d: %s", spec, a->status, a->err);
	if (a->status == 0 && !is(w->whole)) {
		if (strstr(a->err, ": no se pudo leer\n") == NULL ||
		    (strstr(a->err, "adjuntos/") == NULL && strstr(a->err, "no se copió") == NULL))
			fail_msg("%s: done, and not whole: %s", spec, a->err);
		assert_int_equal(system(w->away), 0);
	}
	if (a->status == 3) {
		assert_clear(a->err);
		if (!is(w->nothing))
			fail_msg("%s: left behind: %s", spec, a->err);
	}
}

static void assert_again(const struct work *w, const char *spec)
{
	struct answer a;

	if (is(w->whole))
		return;
	a = give(NULL, w);
	if (a.status != 0 || !is(w->whole))
		fail_msg("%s, again: %s", spec, a.err);
	answer_clear(&a);
}

static int sweep(const struct work *w, const struct sweep *s)
{
	int n = 1;

	for (;; n += s->step) {
		struct answer a;
		char spec[64];
		bool failed;

		assert_true(n < CALLS_MAX);
		assert_int_equal(system(w->away), 0);
		snprintf(spec, sizeof spec, "%s %d%s %s", s->class, n, s->stays ? "+" : " ", s->how);
		a = give(spec, w);
		failed = a.failed;
		if (failed) {
			assert_told(s, &a, w, spec);
			assert_again(w, spec);
		}
		answer_clear(&a);
		if (!failed)
			break;
	}
	assert_int_equal(system(w->away), 0);
	return n - 1;
}

static void test_whole_or_not_at_all(void **state)
{
	static const struct work works[] = {
		{ { "paquete", "1", "p" },
		    "test -d p && ! test -e p.parcial && cd p && sha256sum --quiet -c SHA256SUMS >/dev/null"
		    " && test $(find . -name '*.txt' -path './adjuntos/*' | wc -l) = 3",
		    "! test -e p && ! test -e p.parcial", "rm -rf p p.parcial" },
		{ { "respaldo", "copia.db", NULL },
		    "test -f copia.db && ! test -e copia.db.parcial && ! test -e copia.db.archivo.parcial"
		    " && cd copia.db.archivo && for f in *; do test $f = $(sha256sum <$f | cut -c1-64) || exit 1; done"
		    " && test $(ls | wc -l) = 3",
		    "! test -e copia.db && ! test -e copia.db.parcial && ! test -e copia.db.archivo"
		    " && ! test -e copia.db.archivo.parcial", "rm -rf copia.db*" },
	};
	static const struct sweep sweeps[] = {
		{ "write", "ENOSPC", false, 13 }, { "write", "ENOSPC", true, 17 }, { "write", "KILL", false, 11 },
		{ "sync", "EIO", false, 7 }, { "sync", "KILL", false, 11 }, { "open", "EIO", false, 1 }, { "read", "EIO", false, 61 },
		{ "rename", "EACCES", false, 1 }, { "rename", "KILL", false, 1 }, { "unlink", "EIO", false, 1 },
		{ "unlink", "KILL", false, 1 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof works / sizeof *works; i++)
		for (size_t k = 0; k < sizeof sweeps / sizeof *sweeps; k++)
			print_message("%s, %s %s%s: %d points\n", works[i].args[0], sweeps[k].class, sweeps[k].how,
			    sweeps[k].stays ? "+" : "", sweep(&works[i], &sweeps[k]));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_whole_or_not_at_all, ready, done),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
