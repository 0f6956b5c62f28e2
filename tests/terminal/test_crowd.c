/*
 * A crowd at one file while a session is taken down: who asks for the register, for the acta,
 * for the sessions, who checks the file, who copies it, and the hall's display; and one after
 * another of them stopped in the middle for a while. No act is refused, and nobody sees half of
 * one.
 *
 * Half of an act would show so: in an acta, a vote that is closed whose table of votes has not
 * the very votes that it counts, or an acuerdo before its vote; in the register, one that is not
 * the next, or without its counts, or fewer than were confirmed when it was asked; in a check,
 * lists that are not what follows from the acts; in a copy, the same.
 *
 * A few seconds; a minute with SESIONA_LARGO in the environment. How much was done is printed.
 */
#include "config.h"

#include <fcntl.h>
#include <poll.h>
#include <setjmp.h>
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
#include <cmocka.h>

#include "house.h"
#include "scratch.h"

enum { SECONDS = 4, SECONDS_LONG = 60, PAUSE_MS = 700, READERS = 5, WORDS = 8 };

struct reader {
	const char *words[WORDS];
	void (*look)(const char *out, int before, int after); /* acuerdos confirmed then */
	pid_t pid;					      /* 0: none runs */
	int before;
	bool paused;
	int done;
};

static double now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1000 + (double)t.tv_nsec / 1e6;
}

/* ---- what each of them may see --------------------------------------------------------------- */

static long count(const char *s, const char *end, const char *what)
{
	long n = 0;

	while ((s = strstr(s, what)) != NULL && s < end) {
		n++;
		s++;
	}
	return n;
}

/* Each vote that is closed, with its own table; each acuerdo after its own vote. */
static void look_at_acta(const char *out, int before, int after)
{
	const char *from = out, *closed;
	int votes = 0, acuerdos = (int)count(out, out + strlen(out), "**Acuerdo ");

	while ((closed = strstr(from, "cerrada la votación")) != NULL) {
		const char *table = strstr(from, "El sentido de los votos");

		assert_non_null(table);
		assert_true(table < closed);
		assert_int_equal(count(table, closed, "| a favor |"), 2);
		assert_int_equal(count(table, closed, "| en contra |"), 1);
		assert_int_equal(count(table, closed, "| abstención |"), 1);
		assert_memory_equal(strstr(closed, "mayoría: ") + strlen("mayoría: "),
		    "2 dos votos a favor, 1 un voto en contra y 1 una abstención", 50);
		votes++;
		from = closed + 1;
	}
	if (acuerdos < before || acuerdos > after + 1 || votes < acuerdos || votes > acuerdos + 1)
		fail_msg("%d acuerdos of %d votes; %d and %d were confirmed before and after",
		    acuerdos, votes, before, after);
}

static void look_at_register(const char *out, int before, int after)
{
	const char *row = strchr(out, '\n') + 1;
	int n = 0;

	for (; *row != '\0'; row = strchr(row, '\n') + 1) {
		char folio[40], wording[80];

		n++;
		snprintf(folio, sizeof folio, "STM/ORD/01/2026-%02d,", n);
		snprintf(wording, sizeof wording,
		    ",Obra %d,Obra %d,mayoría,2,1,1,Academia,2026-04-30,pendiente,", n, n);
		assert_memory_equal(row, folio, strlen(folio));
		assert_true(
		    strstr(row, wording) < strchr(row, '\n') && strstr(row, wording) != NULL);
	}
	assert_in_range(n, before, after + 1);
}

static void look_at_sessions(const char *out, int before, int after)
{
	(void)before;
	(void)after;
	assert_int_equal(count(out, out + strlen(out), "\n"), 2);
	assert_non_null(strstr(out, ",ORD/01/2026,ordinaria,1,2026,"));
	assert_non_null(strstr(out, ",en curso,"));
}

static void look_at_check(const char *out, int before, int after)
{
	(void)before;
	(void)after;
	assert_non_null(strstr(out, "Todo en orden: 1 sesión"));
}

static void look_at_copy(const char *out, int before, int after)
{
	char *n;

	assert_non_null(strstr(out, "Respaldo hecho y comprobado"));
	house_do("sesiona --base copia.db verificar");
	n = house_tell(
	    "sesiona --base copia.db acuerdos --formato csv | tail -n +2 | wc -l; rm copia.db");
	assert_in_range(atoi(n), before, after + 1);
	free(n);
}

static struct reader readers[READERS] = {
	{ { "acuerdos", "--formato", "csv", NULL }, look_at_register, 0, 0, false, 0 },
	{ { "papel", "acta", "--formato", "md", NULL }, look_at_acta, 0, 0, false, 0 },
	{ { "sesiones", "--formato", "csv", NULL }, look_at_sessions, 0, 0, false, 0 },
	{ { "verificar", NULL }, look_at_check, 0, 0, false, 0 },
	{ { "respaldo", "copia.db", NULL }, look_at_copy, 0, 0, false, 0 },
};

/* ---- a reader, another process --------------------------------------------------------------- */

static char *place(int i)
{
	char *path = malloc(5000);

	if (path == NULL)
		abort();
	snprintf(path, 5000, "%s/lector%d", house_folder(), i);
	return path;
}

static void begin(int i, int confirmed)
{
	char *out = place(i);
	const char *argv[WORDS + 4] = { "sesiona", "--base", "x.db" };

	memcpy(argv + 3, readers[i].words, sizeof readers[i].words);
	readers[i].before = confirmed;
	readers[i].pid = fork();
	assert_true(readers[i].pid >= 0);
	if (readers[i].pid == 0) {
		int fd = open(out, O_WRONLY | O_CREAT | O_TRUNC, 0600);

		if (fd < 0 || chdir(house_folder()) != 0)
			_exit(126);
		dup2(fd, STDOUT_FILENO);
		dup2(fd, STDERR_FILENO);
		execv(BUILD_TOP "/sesiona", (char *const *)(uintptr_t)argv);
		_exit(127);
	}
	free(out);
}

static char *read_place(int i)
{
	char *path = place(i), *text = calloc(1, 16 << 20);
	FILE *in = fopen(path, "r");

	if (in == NULL || text == NULL)
		abort();
	text[fread(text, 1, (16 << 20) - 1, in)] = '\0';
	fclose(in);
	free(path);
	return text;
}

/* If it has ended, looks at what it saw. */
static void look(int i, int confirmed)
{
	struct reader *r = &readers[i];
	int status;
	char *out;

	if (r->pid == 0 || waitpid(r->pid, &status, WNOHANG) != r->pid)
		return;
	out = read_place(i);
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
		fail_msg("%s: %x, %s", r->words[0], status, out);
	r->look(out, r->before, confirmed);
	free(out);
	r->pid = 0;
	r->done++;
}

/* ---- one of them stops ------------------------------------------------------------------------ */

/* One of those that run stops where it is, and goes on before the writer's patience ends. */
struct pause {
	int who;
	double until;
	int times;
};

static void resume_in_time(struct pause *p)
{
	if (p->who < 0 || now_ms() <= p->until)
		return;
	kill(readers[p->who].pid, SIGCONT);
	readers[p->who].paused = false;
	p->who = -1;
}

static void pause_some(struct pause *p, unsigned *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	resume_in_time(p);
	if (p->who < 0 && (*seed >> 8) % 4 == 0) {
		int i = (int)((*seed >> 12) % READERS);

		if (readers[i].pid != 0 && kill(readers[i].pid, SIGSTOP) == 0) {
			readers[i].paused = true;
			*p = (struct pause){ i, now_ms() + PAUSE_MS, p->times + 1 };
		}
	}
}

/* ---- who takes the session down ------------------------------------------------------------- */

struct typist {
	pid_t pid;
	FILE *to, *from;
	int acts, acuerdos;
	double slowest;
};

static void sit_down(struct typist *t)
{
	int in[2], out[2];

	assert_int_equal(pipe2(in, O_CLOEXEC), 0);
	assert_int_equal(pipe2(out, O_CLOEXEC), 0);
	t->pid = fork();
	assert_true(t->pid >= 0);
	if (t->pid == 0) {
		dup2(in[0], STDIN_FILENO);
		dup2(out[1], STDOUT_FILENO);
		if (chdir(house_folder()) == 0)
			execl(BUILD_TOP "/sesiona", "sesiona", "--base", "x.db", "dictado", "1",
			    (char *)NULL);
		_exit(127);
	}
	close(in[0]);
	close(out[1]);
	t->to = fdopen(in[1], "w");
	t->from = fdopen(out[0], "r");
}

/* Whoever is stopped may be what the writer waits for. */
static void say(struct typist *t, const char *line, struct pause *p)
{
	struct pollfd answered = { .fd = fileno(t->from), .events = POLLIN };
	char answer[300] = "";
	double since = now_ms();

	fprintf(t->to, "@10:05 %s\n", line);
	fflush(t->to);
	while (poll(&answered, 1, 10) == 0)
		resume_in_time(p);
	if (fgets(answer, sizeof answer, t->from) == NULL || strncmp(answer, "ok ", 3) != 0)
		fail_msg("act %d, %s: %s", t->acts + 1, line, answer);
	t->acts++;
	t->slowest = now_ms() - since > t->slowest ? now_ms() - since : t->slowest;
}

static void say_next(struct typist *t, struct pause *p)
{
	static const char *const round[] = { "propuesta Obra %d", "objetar 2 No", "votar 1 favor",
		"votar 2 contra", "votar 3 favor", "votar 5 abstencion", "cerrar_votacion",
		"acuerdo Obra %d | Academia | 2026-04-30" };
	static size_t at;
	char line[100];

	if (strstr(round[at], "%d") != NULL)
		snprintf(line, sizeof line,
		    at == 0 ? "propuesta Obra %d" : "acuerdo Obra %d | Academia | 2026-04-30",
		    t->acuerdos + 1);
	else
		snprintf(line, sizeof line, "%s", round[at]);
	say(t, line, p);
	at = (at + 1) % (sizeof round / sizeof *round);
	t->acuerdos += at == 0;
}

/* ---- all together --------------------------------------------------------------------------- */

static void finish_readers(int confirmed)
{
	for (int i = 0; i < READERS; i++) {
		if (readers[i].pid != 0)
			kill(readers[i].pid, SIGCONT);
		while (readers[i].pid != 0)
			look(i, confirmed);
	}
}

static void everybody_reads_while_it_is_recorded(void **state)
{
	static const char *const opening[] = { "abrir Sala", "presente 1", "presente 2",
		"presente 3", "presente 5", "quorum", "aprobar_orden", "punto 5" };
	double end = now_ms() + 1000.0 * (getenv("SESIONA_LARGO") != NULL ? SECONDS_LONG : SECONDS);
	struct pause p = { -1, 0, 0 };
	struct typist t = { 0 };
	struct tty *hall = scratch_hall(NULL);
	unsigned seed = 20260325u;
	char shown[40];
	int status;

	(void)state;
	sit_down(&t);
	for (size_t i = 0; i < sizeof opening / sizeof *opening; i++)
		say(&t, opening[i], &p);
	while (now_ms() < end) {
		for (int i = 0; i < READERS; i++) {
			if (!readers[i].paused)
				look(i, t.acuerdos);
			if (readers[i].pid == 0)
				begin(i, t.acuerdos);
		}
		pause_some(&p, &seed);
		say_next(&t, &p);
		tty_read(hall, 0);
	}
	finish_readers(t.acuerdos);
	p.who = -1;
	while (t.acts % 8 != 0)
		say_next(&t, &p);
	say(&t, "propuesta La última", &p);
	snprintf(shown, sizeof shown, "La última");
	tty_wait(hall, shown);
	fclose(t.to);
	fclose(t.from);
	assert_int_equal(waitpid(t.pid, &status, 0), t.pid);
	assert_int_equal(WEXITSTATUS(status), 0);
	tty_signal(hall, SIGTERM);
	house_ends(hall, 128 + SIGTERM);
	scratch_verify();
	print_message(
	    "%d acts, %d acuerdos, the slowest act %.0f ms; stopped for %d ms: %d times\n", t.acts,
	    t.acuerdos, t.slowest, PAUSE_MS, p.times);
	for (int i = 0; i < READERS; i++) {
		print_message("%s: %d\n", readers[i].words[0], readers[i].done);
		assert_true(readers[i].done > 0);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
		    everybody_reads_while_it_is_recorded, scratch_make, house_remove),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
