/* Memory that the rest stands on: buffers, arenas, growing arrays. */
#include "config.h"

#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/mem.h"

static void a_buffer_grows_and_is_handed_over(void **state)
{
	struct buf b = BUF_EMPTY;

	(void)state;
	assert_string_equal(buf_str(&b), "");
	buf_cut(&b, 0);
	for (int i = 0; i < 1000; i++)
		buf_addf(&b, "%04d", i);
	assert_int_equal(b.len, 4000);
	assert_memory_equal(b.s + 3996, "0999", 5);
	buf_cut(&b, 5000);
	assert_int_equal(b.len, 4000);
	buf_cut(&b, 4);
	buf_addc(&b, '-');
	buf_addn(&b, "acta", 2);
	buf_add(&b, "");
	assert_string_equal(buf_str(&b), "0000-ac");

	char *s = buf_take(&b);
	assert_string_equal(s, "0000-ac");
	free(s);
	assert_null(b.s);
	s = buf_take(&b);
	assert_string_equal(s, "");
	free(s);
	buf_clear(&b);
}

static void figures_are_those_of_printf(void **state)
{
	static const int n[] = { 0, 7, 10, 2026, -1, -35, INT_MAX, INT_MIN };
	static const int width[] = { 0, 1, 2, 4, 12 };

	(void)state;
	for (size_t i = 0; i < sizeof n / sizeof *n; i++)
		for (size_t k = 0; k < sizeof width / sizeof *width; k++) {
			struct buf ours = BUF_EMPTY, theirs = BUF_EMPTY;

			buf_addi(&ours, n[i], width[k]);
			buf_addf(&theirs, "%0*d", width[k], n[i]);
			assert_string_equal(buf_str(&ours), buf_str(&theirs));
			buf_clear(&ours);
			buf_clear(&theirs);
		}
}

static void an_arena_gives_zeroed_aligned_memory(void **state)
{
	struct arena a;

	(void)state;
	arena_init(&a);
	/* Small and large in turn: a large one must not end the block in use. */
	for (size_t i = 0; i < 2000; i++) {
		size_t size = i % 50 == 0 ? 20000 + i : i % 40;
		unsigned char *p = arena_alloc(&a, size);
		assert_int_equal((uintptr_t)p % _Alignof(max_align_t), 0);
		for (size_t k = 0; k < size; k++)
			assert_int_equal(p[k], 0);
		memset(p, 0xAA, size);
	}
	arena_clear(&a);
	assert_null(a.head);
}

static void an_arena_copies(void **state)
{
	struct arena a;
	char text[] = "acuerdo";

	(void)state;
	arena_init(&a);
	const char *whole = arena_dup(&a, text);
	const char *part = arena_ndup(&a, text, 2);
	const char *told = arena_printf(&a, "%s/%02d", text, 7);
	text[0] = 'X';
	assert_string_equal(whole, "acuerdo");
	assert_string_equal(part, "ac");
	assert_string_equal(told, "acuerdo/07");
	assert_null(arena_dup(&a, NULL));
	assert_string_equal(arena_printf(&a, "%s", ""), "");

	int *v = NULL;
	size_t cap = 0;
	for (int i = 0; i < 300; i++) {
		v = arena_grow(&a, v, (size_t)i, &cap, sizeof *v);
		v[i] = i;
	}
	for (int i = 0; i < 300; i++)
		assert_int_equal(v[i], i);
	arena_clear(&a);
}

static void an_array_doubles(void **state)
{
	size_t cap = 0;
	long *v = NULL;
	int moves = 0;

	(void)state;
	for (size_t n = 0; n < 1000; n++) {
		size_t before = cap;
		v = xgrow(v, n, &cap, sizeof *v);
		moves += cap != before;
		v[n] = (long)n;
	}
	assert_int_equal(v[999], 999);
	assert_int_equal(moves, 8);	/* 8, 16 … 1024 */
	free(v);
}

static void hook(void)
{
	ssize_t n = write(STDOUT_FILENO, "gancho\n", 7);

	(void)n;
	mem_exhausted();	/* even a hook that runs out of memory ends it */
}

static void ask_array(void)
{
	size_t cap = SIZE_MAX;	/* more than any machine has */

	xgrow(NULL, cap, &cap, 1);
}

static void ask_buffer(void)
{
	volatile size_t most = SIZE_MAX - 10;
	struct buf b = BUF_EMPTY;

	buf_addn(&b, "a", most);
}

#ifndef __SANITIZE_ADDRESS__	/* it ends by itself whoever asks for so much */
static void ask_zeroes(void)
{
	volatile size_t n = SIZE_MAX / 2;

	xcalloc(n, 4);
}

static void ask_again(void)
{
	volatile size_t n = SIZE_MAX / 2;

	xreallocarray(NULL, n, 4);
}
#endif

/* Out of memory: the hook, a line on standard error, status 3. */
static void ends_through_the_hook(void (*ask)(void))
{
	int told[2];
	char text[200] = "";

	assert_int_equal(pipe(told), 0);
	pid_t child = fork();
	assert_int_not_equal(child, -1);
	if (child == 0) {
		dup2(told[1], STDOUT_FILENO);
		dup2(told[1], STDERR_FILENO);
		mem_on_exhaustion(hook);
		ask();
		_exit(0);
	}
	close(told[1]);
	FILE *in = fdopen(told[0], "r");
	size_t n = fread(text, 1, sizeof text - 1, in);
	fclose(in);
	int status;
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 3);
	assert_true(n > 7);
	assert_memory_equal(text, "gancho\n", 7);
	assert_non_null(strstr(text, "memoria"));
	assert_null(strstr(text + 7, "gancho"));
}

static void exhaustion_ends_through_the_hook(void **state)
{
	(void)state;
	ends_through_the_hook(ask_array);
	ends_through_the_hook(ask_buffer);
#ifndef __SANITIZE_ADDRESS__
	ends_through_the_hook(ask_zeroes);
	ends_through_the_hook(ask_again);
#endif
}

static void a_row_is_copied_in_one_piece(void **state)
{
	static const char *const row[] = { "uno", NULL, "", "cuatro" };
	char *copy[4];

	(void)state;
	xstrdup_row(copy, row, 4);
	assert_string_equal(copy[0], "uno");
	assert_string_equal(copy[1], "");
	assert_string_equal(copy[2], "");
	assert_string_equal(copy[3], "cuatro");
	free(copy[0]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_buffer_grows_and_is_handed_over),
		cmocka_unit_test(figures_are_those_of_printf),
		cmocka_unit_test(an_arena_gives_zeroed_aligned_memory),
		cmocka_unit_test(an_arena_copies),
		cmocka_unit_test(an_array_doubles),
		cmocka_unit_test(a_row_is_copied_in_one_piece),
		cmocka_unit_test(exhaustion_ends_through_the_hook),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
