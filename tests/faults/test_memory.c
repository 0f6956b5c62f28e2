/*
 * No memory, at each allocation in turn, SQLite's own included: the program ends with one
 * clear line and status 3 (or did without), nothing that was answered is lost, and the same
 * order given again does it.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "tests/faults/common.h"
#include "tests/faults/orders.h"
#include "tests/faults/sweep.h"

#define LINES 4 /* of the session: what allocates is the same in all of them */

static const struct sweep sweeps[] = {
	{ "memory", "ENOMEM", false, 601 },
	{ "memory", "ENOMEM", true, 1999 },
};

static void test_session_survives(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof sweeps / sizeof *sweeps; i++) {
		struct swept w = { 0, 0, 0 };

		sweep_session(&sweeps[i], LINES, &w);
		sweep_tell(&sweeps[i], "a session", &w);
		assert_true(w.failures > 0);
	}
}

static void test_done_or_not_done(void **state)
{
	(void)state;
	for (size_t i = 0; i < orders_n; i++)
		for (size_t k = 0; k < sizeof sweeps / sizeof *sweeps; k++) {
			struct swept w = { 0, 0, 0 };

			sweep_order(&orders[i], &sweeps[k], &w);
			sweep_tell(&sweeps[k], orders[i].name, &w);
		}
}

/* It asks for a hundred thousand pieces. */
static void test_a_body_of_before(void **state)
{
	static const struct sweep sparse[] = {
		{ "memory", "ENOMEM", false, 8009 },
		{ "memory", "ENOMEM", true, 24007 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof sparse / sizeof *sparse; i++) {
		struct swept w = { 0, 0, 0 };

		sweep_migration(&sparse[i], &w);
		sweep_tell(&sparse[i], "a body of version 1", &w);
		assert_true(w.failures > 0);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_session_survives, sweep_ready, sweep_done),
		cmocka_unit_test_setup_teardown(test_done_or_not_done, sweep_ready, sweep_done),
		cmocka_unit_test_setup_teardown(test_a_body_of_before, sweep_ready, sweep_done),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
