/*
 * A disk that fails, at each call in turn: nothing that was answered is lost, what is told
 * is one clear line and status 3, and the same order given again does it.
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

static void test_session_survives(void **state)
{
	static const struct sweep sweeps[] = {
		{ "write", "ENOSPC", false, 97 },
		{ "write", "ENOSPC", true, 97 },
		{ "write", "EIO", false, 151 },
		{ "write", "KILL", false, 53 },
		{ "truncate", "EIO", false, 1 },
		{ "read", "EIO", false, 59 },
		{ "read", "EIO", true, 67 },
		{ "sync", "EIO", false, 9 },
		{ "sync", "EIO", true, 29 },
		{ "sync", "KILL", false, 19 },
		{ "open", "EIO", false, 11 },
		{ "open", "EIO", true, 13 },
		{ "unlink", "EIO", false, 7 },
		{ "unlink", "EIO", true, 9 },
		{ "unlink", "KILL", false, 7 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof sweeps / sizeof *sweeps; i++) {
		struct swept w = { 0, 0, 0 };

		sweep_session(&sweeps[i], script_lines, &w);
		sweep_tell(&sweeps[i], "a session", &w);
		assert_true(w.failures > 0);
	}
}

/* A directory that would not sync: the commit failed, and is there. */
static void test_failed_and_stored(void **state)
{
	static const struct sweep every_sync = { "sync", "EIO", false, 1 };
	struct swept w = { 0, 0, 0 };

	(void)state;
	sweep_session(&every_sync, 3, &w);
	sweep_tell(&every_sync, "three lines", &w);
	assert_true(w.stored > 0);
	assert_true(w.stored < w.failures);
}

static void test_done_or_not_done(void **state)
{
	static const struct sweep sweeps[] = {
		{ "write", "ENOSPC", false, 59 },
		{ "write", "ENOSPC", true, 61 },
		{ "write", "KILL", false, 43 },
		{ "truncate", "EIO", false, 1 },
		{ "read", "EIO", false, 61 },
		{ "sync", "EIO", false, 2 },
		{ "sync", "EIO", true, 3 },
		{ "open", "EIO", false, 5 },
		{ "open", "EIO", true, 7 },
		{ "rename", "EACCES", false, 1 },
		{ "unlink", "EIO", false, 1 },
		{ "mkdir", "ENOSPC", false, 1 },
	};

	(void)state;
	for (size_t i = 0; i < orders_n; i++)
		for (size_t k = 0; k < sizeof sweeps / sizeof *sweeps; k++) {
			struct swept w = { 0, 0, 0 };

			sweep_order(&orders[i], &sweeps[k], &w);
			if (w.points > 0)
				sweep_tell(&sweeps[k], orders[i].name, &w);
		}
}

static void test_a_body_of_before(void **state)
{
	static const struct sweep sweeps[] = {
		{ "write", "ENOSPC", true, 61 },
		{ "write", "KILL", false, 47 },
		{ "sync", "EIO", false, 3 },
		{ "sync", "KILL", false, 3 },
		{ "open", "EIO", false, 7 },
		{ "rename", "EACCES", false, 1 },
		{ "unlink", "EIO", false, 2 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof sweeps / sizeof *sweeps; i++) {
		struct swept w = { 0, 0, 0 };

		sweep_migration(&sweeps[i], &w);
		sweep_tell(&sweeps[i], "a body of version 1", &w);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_session_survives, sweep_ready, sweep_done),
		cmocka_unit_test_setup_teardown(test_failed_and_stored, sweep_ready, sweep_done),
		cmocka_unit_test_setup_teardown(test_done_or_not_done, sweep_ready, sweep_done),
		cmocka_unit_test_setup_teardown(test_a_body_of_before, sweep_ready, sweep_done),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
