/*
 * A disk that fails, at each call in turn: nothing that was answered is lost, what is told
 * is one clear line and status 3, and the same order given again does it.
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

#include "base/mem.h"
#include "tests/faults/common.h"

#define CALLS_MAX 4000	/* a sweep that finds no end is itself a fault */

struct sweep {
	const char *class, *how;
	bool	 stays;		/* every call from the n-th on fails */
	int	 step;		/* 1: each call; more: a sample */
};

static void spell(const struct sweep *s, int n, char out[64])
{
	snprintf(out, 64, "%s %d%s %s", s->class, n, s->stays ? "+" : " ", s->how);
}

/* Killed, or one clear line and 3; or the failure did not matter. */
static void assert_told(const struct sweep *s, const struct answer *a)
{
	if (strcmp(s->how, "KILL") == 0) {
		assert_int_equal(a->status, -9);
		return;
	}
	if (a->status == 0) {
		assert_string_equal(a->err, "");
		return;
	}
	if (a->status != 3)
		fail_msg("status %d: %s", a->status, a->err);
	assert_clear(a->err);
}

/* ---- a session being dictated ------------------------------------------------------------- */

static char *reference;

static int session_ready(void **state)
{
	struct answer a;
	char *all = script_text(0);

	if (folder_make(state) != 0)
		return -1;
	make_plan();
	copy_file("plan.db", "x.db");
	a = run(NULL, all, "--base", "x.db", "dictado", "1", NULL);
	free(all);
	assert_int_equal(a.status, 0);
	answer_clear(&a);
	a = run(NULL, "", "--base", "x.db", "dictado", "1", "--exportar", NULL);
	reference = a.out;
	a.out = NULL;
	answer_clear(&a);
	return 0;
}

static int session_done(void **state)
{
	free(reference);
	return folder_remove(state);
}

/* Returns how many runs ended in failure; *stored, those whose commit was stored all the same. */
static int sweep_session(const struct sweep *s, int *stored, int *points)
{
	char *all = script_text(0), spec[64];
	int failures = 0;

	for (int n = 1;; n += s->step) {
		struct answer a;
		bool told;
		long acts, last = 0;

		assert_true(n < CALLS_MAX);
		copy_file("plan.db", "x.db");
		spell(s, n, spec);
		a = run(spec, all, "--base", "x.db", "dictado", "1", NULL);
		if (!a.failed) {
			answer_clear(&a);
			break;
		}
		assert_told(s, &a);
		told = strstr(a.err, "sí quedó asentado") != NULL;
		acts = assert_kept(a.out);
		for (long answered = count_lines(a.out); answered > 0 && last == 0; answered = 0)
			last = script[answered - 1].act;
		/* At most one unanswered line may be there, and then the program said so if it lived. */
		assert_true(acts >= last && acts <= last + 2);
		if (strcmp(s->how, "KILL") != 0 && acts > last)
			assert_true(told);
		failures += a.status != 0;
		++*points;
		*stored += told;
		assert_resumes(acts, reference);
		answer_clear(&a);
	}
	free(all);
	return failures;
}

static void test_session_survives(void **state)
{
	static const struct sweep sweeps[] = {
		{ "write", "ENOSPC", false, 61 }, { "write", "ENOSPC", true, 97 },
		{ "write", "EIO", false, 101 }, { "write", "KILL", false, 53 },
		{ "sync", "EIO", false, 9 }, { "sync", "EIO", true, 29 }, { "sync", "KILL", false, 19 },
		{ "open", "EIO", false, 11 }, { "open", "EIO", true, 13 },
		{ "unlink", "EIO", false, 7 }, { "unlink", "KILL", false, 7 },
	};
	int stored = 0;

	(void)state;
	for (size_t i = 0; i < sizeof sweeps / sizeof *sweeps; i++) {
		int points = 0, failures = sweep_session(&sweeps[i], &stored, &points);

		print_message("%s %s%s: %d failures of %d\n", sweeps[i].class, sweeps[i].how,
		    sweeps[i].stays ? "+" : "", failures, points);
		assert_true(failures > 0);
	}
	/* A directory that would not sync: the commit failed, and is there. */
	assert_true(stored > 0);
}

/* ---- what is written whole: padrón, acta, copy -------------------------------------------------- */

struct order {
	const char *args[7];
	const char *makes;	/* a new file */
	const char *shows[7];	/* the order that shows what was done; else the file does */
};

static struct answer give(const char *fault, const char *const *a)
{
	return run(fault, "", a[0], a[1], a[2], a[3], a[4], a[5], a[6], NULL);
}

static char *shown(const struct order *o)
{
	struct answer a;
	char *out;

	if (o->shows[0] == NULL)
		return access(o->makes, F_OK) == 0 ? read_whole(o->makes) : xstrdup("");
	a = give(NULL, o->shows);
	out = a.out;
	a.out = NULL;
	answer_clear(&a);
	return out;
}

/* The order on a fresh x.db, and what it shows before and after. */
static void learn(const struct order *o, char **before, char **after)
{
	struct answer a;

	copy_file("full.db", "x.db");
	*before = shown(o);
	a = give(NULL, o->args);
	assert_string_equal(a.err, "");
	*after = shown(o);
	assert_string_not_equal(*before, *after);
	answer_clear(&a);
}

/* Done or not done, never half; once more without the fault, done. */
static void assert_whole(const struct order *o, const struct answer *a, const char *before,
    const char *after, const char *spec)
{
	const char *const only[] = { "plan.db", "full.db", "x.db", "otro.csv", o->makes, NULL };
	struct answer again = give(NULL, (const char *const[]){ "--base", "x.db", "verificar", NULL, NULL, NULL, NULL });
	char *now;

	/* It also recovers what was cut short, which a reader may not. */
	if (again.status != 0)
		fail_msg("%s, %s: %s%s", o->args[2], spec, again.out, again.err);
	answer_clear(&again);
	now = shown(o);

	if (strcmp(now, after) != 0) {
		assert_true(a->status != 0);
		assert_string_equal(now, before);
	}
	/* A commit that failed and was stored: repeating it blindly would do it twice. */
	if (strcmp(now, after) == 0 && a->status == 3 && o->makes == NULL)
		assert_non_null(strstr(a->err, "revíselo antes de repetirlo"));
	else if (a->status != 0) {
		again = give(NULL, o->args);
		if (again.status != 0)
			fail_msg("%s, %s, again: %s", o->args[2], spec, again.err);
		answer_clear(&again);
	}
	free(now);
	now = shown(o);
	assert_string_equal(now, after);
	free(now);
	assert_only_files(only);
}

static int sweep_order(const struct order *o, const struct sweep *s)
{
	char spec[64], *before, *after;
	int n = 1;

	if (o->makes != NULL)
		unlink(o->makes);
	learn(o, &before, &after);
	for (;; n += s->step) {
		struct answer a;
		bool failed;

		assert_true(n < CALLS_MAX);
		copy_file("full.db", "x.db");
		if (o->makes != NULL)
			unlink(o->makes);
		spell(s, n, spec);
		a = give(spec, o->args);
		failed = a.failed;
		if (failed) {
			assert_told(s, &a);
			assert_whole(o, &a, before, after, spec);
		}
		answer_clear(&a);
		if (!failed)
			break;
	}
	if (o->makes != NULL)
		unlink(o->makes);
	free(before);
	free(after);
	return n - 1;
}

static void test_done_or_not_done(void **state)
{
#define X "--base", "x.db"
	static const struct order orders[] = {
		{ { X, "padron", "importar", "otro.csv" }, NULL, { X, "padron", "exportar", "-" } },
		{ { X, "nueva", "--tipo=consulta", "--fecha=2026-04-01 10:00" }, NULL, { X, "sesiones" } },
		{ { X, "papel", "acta", "-o", "acta.md" }, "acta.md", { NULL } },
		{ { X, "respaldo", "copia.db" }, "copia.db", { "--base", "copia.db", "acuerdos" } },
	};
#undef X
	static const struct sweep sweeps[] = {
		{ "write", "ENOSPC", false, 29 }, { "write", "ENOSPC", true, 31 },
		{ "write", "KILL", false, 23 }, { "sync", "EIO", false, 1 }, { "open", "EIO", false, 3 },
		{ "rename", "EACCES", false, 1 }, { "unlink", "EIO", false, 1 },
	};

	(void)state;
	copy_file("x.db", "full.db");
	write_whole("otro.csv", "Tipo,Nombre,Carácter\nAcademia,Ana Ruiz,titular\n"
	    "Academia,Eva Paz,suplente\nVecinos,Luz Mar,titular\n");
	for (size_t i = 0; i < sizeof orders / sizeof *orders; i++)
		for (size_t k = 0; k < sizeof sweeps / sizeof *sweeps; k++)
			print_message("%s, %s %s: %d points\n", orders[i].args[2], sweeps[k].class,
			    sweeps[k].how, sweep_order(&orders[i], &sweeps[k]));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_session_survives, session_ready, session_done),
		cmocka_unit_test_setup_teardown(test_done_or_not_done, session_ready, session_done),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
