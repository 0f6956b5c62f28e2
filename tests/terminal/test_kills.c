/*
 * The program killed, told to end, or its terminal taken away at any instant of a session that
 * somebody types: what the screen confirmed is there, at most one act more, the file is in
 * order, no process is left, and the next one goes on from there to the end.
 *
 * The seed is fixed and printed; the instant itself is the machine's. SESIONA_LARGO in
 * the environment does it a thousand times.
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
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <cmocka.h>

#include "house.h"
#include "scratch.h"

enum { ROUNDS = 25, ROUNDS_LONG = 1000, TELL = 3, WAIT_MS = 60000 };
#define SEED 20260325u

/* How it ends. */
enum cut { CUT_KILL, CUT_TERM, CUT_HANGUP, CUT_CUTS };

struct seat {
	pid_t typist, program;
	FILE *told;
	bool ready;    /* it waits for keys */
	int confirmed; /* line */
};

static unsigned next_random(unsigned *state)
{
	*state = *state * 1664525u + 1013904223u;
	return *state >> 8;
}

static void spend(long microseconds)
{
	struct timespec t = { 0, microseconds * 1000 };

	nanosleep(&t, NULL);
}

/* ---- somebody types ------------------------------------------------------------------------ */

static struct seat sit_down(int line)
{
	struct seat s = { .confirmed = line - 1 };
	int tell[2];
	char number[16], said[5000];

	snprintf(number, sizeof number, "%d", line);
	snprintf(said, sizeof said, "%s/typist", house_folder());
	assert_int_equal(pipe(tell), 0);
	s.typist = fork();
	assert_true(s.typist >= 0);
	if (s.typist == 0) {
		close(tell[0]);
		if (tell[1] != TELL) {
			dup2(tell[1], TELL);
			close(tell[1]);
		}
		if (freopen(said, "w", stdout) == NULL || dup2(STDOUT_FILENO, STDERR_FILENO) < 0)
			_exit(126);
		execl(BUILD_TOP "/tests/terminal/typist", "typist", number, (char *)NULL);
		_exit(127);
	}
	close(tell[1]);
	s.told = fdopen(tell[0], "r");
	return s;
}

/* The next thing that it says. False: it has stopped. */
static bool hear(struct seat *s)
{
	char line[64];
	long number;

	if (fgets(line, sizeof line, s->told) == NULL)
		return false;
	if (sscanf(line, "pid %ld", &number) == 1)
		s->program = (pid_t)number;
	else if (strcmp(line, "ready\n") == 0)
		s->ready = true;
	else if (sscanf(line, "ok %ld", &number) == 1)
		s->confirmed = (int)number;
	return true;
}

/* The end of a process that is ours or was left to us. It must come. */
static int status_of(pid_t pid, const char *who)
{
	int status;

	for (int i = 0; i < WAIT_MS; i++) {
		if (waitpid(pid, &status, WNOHANG) == pid)
			return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
		spend(1000);
	}
	kill(pid, SIGKILL);
	fail_msg("%s, process %ld, was left behind", who, (long)pid);
	return -1;
}

/* The program ends so; the typist, who holds the terminal, is stopped before it or after. */
static void cut(struct seat *s, enum cut how)
{
	static const int signals[] = {
		[CUT_KILL] = SIGKILL, [CUT_TERM] = SIGTERM, [CUT_HANGUP] = SIGHUP
	};
	int status;

	kill(s->typist, SIGSTOP); /* it must not see its program die */
	if (how != CUT_HANGUP)
		kill(s->program, signals[how]);
	if (how == CUT_KILL)
		spend(1000);
	kill(s->typist, SIGKILL);
	status_of(s->typist, "the typist");
	status = status_of(s->program, "the program");
	/* Without its terminal SIGTERM and SIGHUP may come together. */
	if (how == CUT_KILL)
		assert_int_equal(status, 128 + SIGKILL);
	else if (status != 128 + SIGTERM && status != 128 + SIGHUP)
		fail_msg("it ended with %d", status);
	while (hear(s))
		; /* what was confirmed before */
	fclose(s->told);
}

/* ---- rounds ---------------------------------------------------------------------------------- */

static void start_anew(void)
{
	house_do("rm -f x.db*");
	scratch_plan(false);
}

/* What is undone through the history is told by its number. */
#define LOG "s dictado 1 --exportar | sed 's/^@[^ ]* //; s/^deshacer [0-9]* *|/deshacer |/'"

/* The log against the whole session dictated without a cut: the same lines, as far as it goes. */
static void assert_prefix(void)
{
	house_do(LOG " >log; head -n \"$(wc -l <log)\" whole | diff - log");
}

static int acts(void)
{
	char *told = house_tell("s dictado 1 --exportar | wc -l");
	int n = atoi(told);

	free(told);
	return n;
}

static void look(struct seat *s, enum cut how, int *done, int *more)
{
	int n;

	if (how != CUT_KILL && s->ready)
		house_do("test ! -e x.db.candado");
	house_do("rm -f x.db.borrador"); /* test_cuts.c looks at what it offers again */
	scratch_verify();
	assert_prefix();
	n = acts();
	if (n < s->confirmed || n > s->confirmed + 1)
		fail_msg("%d acts, and the screen confirmed %d", n, s->confirmed);
	*more += n > s->confirmed;
	*done = n;
}

static void cut_at_any_instant(void **state)
{
	unsigned seed = SEED;
	int rounds = getenv("SESIONA_LARGO") != NULL ? ROUNDS_LONG : ROUNDS, done = 0, more = 0,
	    wholes = 0, whole;
	int cuts[CUT_CUTS] = { 0 };

	(void)state;
	house_do("s dictado 1 <\"$E/sesion.txt\" >/dev/null && " LOG " >whole");
	whole = acts();
	start_anew();
	for (int i = 0; i < rounds; i++) {
		enum cut how = (enum cut)(next_random(&seed) % CUT_CUTS);
		int until, wait = (int)(next_random(&seed) % 8);
		struct seat s = sit_down(done + 1);

		until = done + wait < whole ? done + wait : whole;
		/* Before it has the terminal a signal ends it as any program: so only kill -9 comes that early. */
		while (s.program == 0 || s.confirmed < until || (how != CUT_KILL && !s.ready))
			if (!hear(&s))
				break;
		if (s.program == 0 || s.confirmed < until)
			fail_msg("the typist stopped at line %d: %s", s.confirmed + 1,
			    house_tell("cat typist"));
		spend(next_random(&seed) % 60000);
		cut(&s, how);
		cuts[how]++;
		look(&s, how, &done, &more);
		if (done == whole) {
			wholes++;
			done = 0;
			start_anew();
		}
	}
	print_message("seed %u, %d cuts (%d killed, %d told to end, %d hung up): %d in the middle "
		      "of an act that "
		      "was stored, %d sessions typed to their end\n",
	    SEED, rounds, cuts[CUT_KILL], cuts[CUT_TERM], cuts[CUT_HANGUP], more, wholes);
}

/* ---- a terminal that goes without a signal -------------------------------------------------- */

/* Under nohup: reading fails for ever, and nobody says why. */
static void ends_without_its_terminal(void **state)
{
	static const struct {
		const char *order, *shows, *keys, *then;
	} screens[] = {
		{ "sesion 1", "? más", "", "? más" },
		{ "sesion 1", "? más", "H", " Historia" },
		{ "sesion 1", "? más", "\r", "¿Dónde se celebra la sesión?" },
		{ "", "Inicio", "", "Inicio" },
		{ "pantalla", "Sin sesión en curso", "", "Sin sesión en curso" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof screens / sizeof *screens; i++) {
		char line[200];
		const char *argv[] = { "/bin/sh", "-c", line, NULL };
		struct rusage before, after;
		struct tty *t;

		snprintf(line, sizeof line, "trap '' HUP; exec sesiona --base x.db %s",
		    screens[i].order);
		getrusage(RUSAGE_CHILDREN, &before);
		t = house_start(NULL, argv);
		tty_wait(t, screens[i].shows);
		tty_type(t, screens[i].keys);
		tty_wait(t, screens[i].then);
		tty_hangup(t);
		house_ends(t, 128 + SIGHUP);
		getrusage(RUSAGE_CHILDREN, &after);
		assert_true(after.ru_utime.tv_sec - before.ru_utime.tv_sec < 2);
		house_do("test ! -e x.db.candado");
	}
}

/* ---- told to end before it waits for anything ----------------------------------------------- */

/* It has the terminal and takes the lock, stands still there, and is told to end. */
static void ends_as_it_opens(void **state)
{
	static const int signals[] = { SIGTERM, SIGHUP, SIGINT };
	const char *argv[] = { "/bin/sh", "-c", "SESIONA_FALLA='write 1  STOP' exec " BUILD_TOP
		"/tests/faults/sesiona-falla --base x.db sesion 1", NULL };

	(void)state;
	for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
		struct tty *t = house_start(NULL, argv);
		int status;

		assert_int_equal(waitpid((pid_t)tty_pid(t), &status, WUNTRACED), (int)tty_pid(t));
		assert_true(WIFSTOPPED(status));
		house_do("test -e x.db.candado");
		tty_signal(t, signals[i]);
		tty_signal(t, SIGCONT);
		house_ends(t, 128 + signals[i]);
		house_do("test ! -e x.db.candado");
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(cut_at_any_instant, scratch_make, house_remove),
		cmocka_unit_test_setup_teardown(ends_as_it_opens, scratch_make, house_remove),
		cmocka_unit_test_setup_teardown(
		    ends_without_its_terminal, scratch_make, house_remove),
	};

	/* Whose parent is gone becomes our child: so it is seen to end. */
	if (prctl(PR_SET_CHILD_SUBREAPER, 1) != 0)
		return 99;
	/* As it ends, the search for leaks stops it through a process of its own: a hang-up that then
	 * comes takes that one away, and the program waits for it for ever. Others search for leaks. */
	setenv("ASAN_OPTIONS", "detect_leaks=0", 1);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
