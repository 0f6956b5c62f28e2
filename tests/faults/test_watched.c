/*
 * Others at the same file while a session is dictated: a second writer is told who holds
 * it, readers see what is recorded, and one that stopped half-way keeps nobody waiting.
 */
#include "config.h"

#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <setjmp.h>
#include <cmocka.h>

#include "base/buf.h"
#include "base/mem.h"
#include "tests/faults/common.h"

/* Somebody who dictates, line by line. */
struct typist {
	pid_t	 pid;
	int	 to, from;
};

static struct typist sit_down(void)
{
	char *const argv[] = { "sesiona", "--base", "x.db", "dictado", "1", NULL };
	struct typist t;

	t.pid = start(argv, &t.to, &t.from);
	return t;
}

/* Says a line and waits for its answer, which must be ok. */
static void say(const struct typist *t, const char *line)
{
	char c = '\0', answer[3] = "";
	size_t n = 0;

	assert_int_equal(write(t->to, line, strlen(line)), (ssize_t)strlen(line));
	assert_int_equal(write(t->to, "\n", 1), 1);
	while (c != '\n') {
		assert_int_equal(read(t->from, &c, 1), 1);
		if (n < 2)
			answer[n++] = c;
	}
	if (strcmp(answer, "ok") != 0)
		fail_msg("not admitted: %s", line);
}

static int stand_up(const struct typist *t)
{
	int status;

	close(t->to);
	close(t->from);
	waitpid(t->pid, &status, 0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static int session_ready(void **state)
{
	if (folder_make(state) != 0)
		return -1;
	make_plan();
	copy_file("plan.db", "x.db");
	return 0;
}

/* ---- who may write ------------------------------------------------------------------- */

static void test_second_writer_is_told_who(void **state)
{
	static const char *const only[] = { "plan.db", "x.db", NULL };
	struct typist first = sit_down();
	char *pid = xasprintf("proceso %ld", (long)first.pid);
	const char *const orders[][3] = {
		{ "dictado", "1", NULL }, { "padron", "importar", CONF_DIR "/ejemplo/padron.csv" },
		{ "nueva", "--tipo=consulta", "--fecha=2026-04-01 10:00" },
	};

	(void)state;
	say(&first, script[0].line);
	for (size_t i = 0; i < sizeof orders / sizeof *orders; i++) {
		struct answer a = run(NULL, "", "--base", "x.db", orders[i][0], orders[i][1], orders[i][2], NULL);

		assert_int_equal(a.status, 3);
		assert_non_null(strstr(a.err, "ya está abierta para escribir"));
		assert_non_null(strstr(a.err, pid));
		assert_clear(a.err);
		answer_clear(&a);
	}
	say(&first, script[1].line);
	assert_int_equal(stand_up(&first), 0);
	free(pid);
	assert_only_files(only);
}

/* What a killed writer leaves keeps nobody out, whoever has its number now. */
static void test_dead_writer_keeps_nobody_out(void **state)
{
	struct typist first = sit_down();
	struct answer a;
	int status;

	(void)state;
	say(&first, script[0].line);
	kill(first.pid, SIGKILL);
	waitpid(first.pid, &status, 0);
	close(first.to);
	close(first.from);
	assert_int_equal(access("x.db.candado", F_OK), 0);
	a = run(NULL, script[1].line, "--base", "x.db", "dictado", "1", NULL);
	assert_int_equal(a.status, 0);
	assert_int_not_equal(access("x.db.candado", F_OK), 0);
	answer_clear(&a);
}

/* ---- who reads ------------------------------------------------------------------------- */

static void test_readers_while_dictating(void **state)
{
	struct typist t = sit_down();

	(void)state;
	for (int i = 0; i < script_lines; i++) {
		struct answer a, log;

		say(&t, script[i].line);
		a = run(NULL, "", "--base", "x.db", "acuerdos", "--formato", "csv", NULL);
		log = run(NULL, "", "--base", "x.db", "dictado", "1", "--exportar", NULL);
		assert_int_equal(a.status, 0);
		assert_int_equal(count_lines(a.out), script[i].act >= 15 ? 2 : 1);
		assert_int_equal(count_lines(log.out), script[i].act);
		answer_clear(&a);
		answer_clear(&log);
	}
	assert_int_equal(stand_up(&t), 0);
}

/* More than a pipe holds, so that whoever writes it out waits for the reader. */
static void fill_register(const struct typist *t, int acuerdos)
{
	char text[2001], *line;

	memset(text, 'x', sizeof text - 1);
	text[sizeof text - 1] = '\0';
	for (int i = 0; i < acuerdos; i++) {
		line = xasprintf("@10:10 acuerdo %d %s | Academia", i, text);
		say(t, line);
		free(line);
	}
}

static void test_paused_reader_holds_nobody(void **state)
{
	char *const argv[] = { "sesiona", "--base", "x.db", "acuerdos", "--formato", "json", NULL };
	struct typist t = sit_down();
	struct buf out = BUF_EMPTY;
	int to, from, status, first = 0;
	pid_t reader;
	char c;

	(void)state;
	for (; script[first].act < 15; first++)
		say(&t, script[first].line);
	fill_register(&t, 60);
	reader = start(argv, &to, &from);
	assert_int_equal(read(from, &c, 1), 1);	/* it began to write: the pipe fills, nobody reads */
	kill(reader, SIGSTOP);
	waitpid(reader, &status, WUNTRACED);
	assert_true(WIFSTOPPED(status));
	for (; first < script_lines; first++)
		say(&t, script[first].line);
	assert_int_equal(stand_up(&t), 0);
	/* Awake again, it tells the register as it was when it looked. */
	kill(reader, SIGCONT);
	while (read(from, &c, 1) == 1)
		buf_addc(&out, c);
	waitpid(reader, &status, 0);
	assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	assert_int_equal(count_lines(buf_str(&out)), 60 + 2);
	close(to);
	close(from);
	buf_clear(&out);
}

/* ---- a reader that stops while it reads ---------------------------------------------------- */

#define CALLS 24	/* of read, from the settings to the end of the register */

/* Started so that it stops at its n-th call that reads. False: it had fewer. */
static bool start_to_stop(int n, pid_t *pid, int *to, int *from)
{
	char *const argv[] = { "sesiona", "--base", "x.db", "acuerdos", "--formato", "csv", NULL };
	char fault[32];
	int status;

	snprintf(fault, sizeof fault, "read %d  STOP", n);
	setenv("SESIONA_FALLA", fault, 1);
	*pid = start(argv, to, from);
	unsetenv("SESIONA_FALLA");
	waitpid(*pid, &status, WUNTRACED);
	if (WIFSTOPPED(status))
		return true;
	close(*to);
	close(*from);
	return false;
}

/* The answer to what was said, if it comes within so many milliseconds. */
static bool answered(const struct typist *t, int ms)
{
	struct pollfd p = { .fd = t->from, .events = POLLIN };

	return poll(&p, 1, ms) == 1;
}

static void hear_ok(const struct typist *t)
{
	char c = '\0', answer[3] = "";

	for (size_t n = 0; c != '\n';) {
		assert_int_equal(read(t->from, &c, 1), 1);
		if (n < 2)
			answer[n++] = c;
	}
	assert_string_equal(answer, "ok");
}

static void go_on(pid_t reader, int to, int from)
{
	int status;

	kill(reader, SIGCONT);
	waitpid(reader, &status, 0);
	assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	close(to);
	close(from);
}

/* Wherever it stops: the act waits for it a little, and is not refused. */
static void test_reader_stopped_while_it_reads(void **state)
{
	struct typist t = sit_down();
	int held = 0, stopped = 0, to, from;
	pid_t reader;

	(void)state;
	for (int i = 0; i < script_lines && script[i].act < 15; i++)
		say(&t, script[i].line);
	for (int n = 1; n <= CALLS && start_to_stop(n, &reader, &to, &from); n++) {
		static const char line[] = "@10:10 nota Hace calor\n";

		stopped++;
		assert_int_equal(write(t.to, line, strlen(line)), (ssize_t)strlen(line));
		if (!answered(&t, 100)) {
			held++;
			go_on(reader, to, from);
			hear_ok(&t);
		} else {
			hear_ok(&t);
			go_on(reader, to, from);
		}
	}
	print_message("stopped at %d calls, %d of them kept the writer waiting\n", stopped, held);
	assert_true(held > 0);
	assert_int_equal(stand_up(&t), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_second_writer_is_told_who, session_ready, folder_remove),
		cmocka_unit_test_setup_teardown(test_dead_writer_keeps_nobody_out, session_ready, folder_remove),
		cmocka_unit_test_setup_teardown(test_readers_while_dictating, session_ready, folder_remove),
		cmocka_unit_test_setup_teardown(test_paused_reader_holds_nobody, session_ready, folder_remove),
		cmocka_unit_test_setup_teardown(test_reader_stopped_while_it_reads, session_ready, folder_remove),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
