/*
 * kill -9 at any instant of a session that somebody dictates: what was answered "ok" is
 * there on reopening, at most one line more may be, and the dictation goes on from there.
 *
 * The seed is printed and fixed; the instant itself is the machine's.
 */
#include "config.h"

#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <setjmp.h>
#include <cmocka.h>

#include "base/buf.h"
#include "tests/faults/common.h"

#define ROUNDS 50
#define ROUNDS_LONG 1000	/* with SESIONA_LARGO in the environment */
#define SEED 20260325u

/* A small generator of our own: the same numbers on every machine. */
static unsigned next_random(unsigned *state)
{
	*state = *state * 1664525u + 1013904223u;
	return *state >> 8;
}

static void spend(unsigned microseconds)
{
	struct timespec t = { 0, (long)microseconds * 1000 };

	nanosleep(&t, NULL);
}

/* Dictates it all, and kills it `delay` after the answer number `after`. */
static char *dictate_and_kill(int after, unsigned delay)
{
	char *const argv[] = { "sesiona", "--base", "x.db", "dictado", "1", NULL };
	char *text = script_text(0), c;
	struct buf answers = BUF_EMPTY;
	int to, from, status, seen = 0;
	pid_t child = start(argv, &to, &from);

	assert_int_equal(write(to, text, strlen(text)), (ssize_t)strlen(text));
	while (seen < after && read(from, &c, 1) == 1) {
		buf_addc(&answers, c);
		seen += c == '\n';
	}
	spend(delay);
	kill(child, SIGKILL);
	close(to);
	/* What it managed to say before it died counts as answered. */
	while (read(from, &c, 1) == 1)
		buf_addc(&answers, c);
	close(from);
	waitpid(child, &status, 0);
	free(text);
	return buf_take(&answers);
}

static void test_killed_at_any_instant(void **state)
{
	unsigned seed = SEED;
	char *reference, *all = script_text(0);
	struct answer a;
	int rounds = getenv("SESIONA_LARGO") != NULL ? ROUNDS_LONG : ROUNDS, cut = 0, next;

	(void)state;
	print_message("seed %u, %d rounds\n", seed, rounds);
	make_plan();
	copy_file("plan.db", "x.db");
	a = run(NULL, all, "--base", "x.db", "dictado", "1", NULL);
	answer_clear(&a);
	a = run(NULL, "", "--base", "x.db", "dictado", "1", "--exportar", NULL);
	reference = a.out;
	free(a.err);
	for (int i = 0; i < rounds; i++) {
		char *answers;
		long acts, answered;

		copy_file("plan.db", "x.db");
		answers = dictate_and_kill((int)(next_random(&seed) % 17), next_random(&seed) % 2500);
		acts = assert_kept(answers);
		for (next = 0; next < script_lines && script[next].act <= acts; next++)
			;
		answered = count_lines(answers);
		assert_true(next == answered || next == answered + 1);
		cut += next < script_lines;
		assert_resumes(acts, reference);
		free(answers);
	}
	/* If it always got to the end, nothing was tried. */
	assert_true(cut > rounds / 4);
	print_message("%d were cut short\n", cut);
	free(reference);
	free(all);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_killed_at_any_instant, folder_make, folder_remove),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
