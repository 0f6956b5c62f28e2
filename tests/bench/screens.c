/*
 * screens — programs in a terminal, side by side: every round gives each of them
 * one turn. A turn ends with the last bytes of the frame that shows what was waited for.
 */
#include "config.h"

#include "bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../terminal/harness.h"
#include "measure.h"

enum { STARTS = 50, KEYS = 200, ACTS = 150, LAST_ROW = 23 };

struct program {
	const char *name;
	const char *argv[7];	/* [0] a name to find, NULL: sesiona, or the floor */
	const char *bar;	/* in the last row of the complete screen */
	int	 watch;		/* the row that a movement changes; -1: the cursor moves instead */
};

enum { INICIO, SESION, FLOOR };
static struct program programs[] = {
	[INICIO] = { "sesiona (inicio)", { NULL, "--base", "inicio.db" }, "más", 3 },
	[SESION] = { "sesiona sesion N", { NULL, "--base", "s500.db", "sesion", "1" }, "más", -1 },
	[FLOOR] = { "piso: ncurses + SQLite", { NULL, "piso.db" }, "q ends", -1 },
	{ "nano", { "nano", "nota.txt" }, "^X Exit", -1 },
	{ "ncdu", { "ncdu", "carpeta" }, "Total disk usage", -1 },
	{ "calcurse", { "calcurse", "-D", "agenda" }, "q Quit", 3 },
};
enum { PROGRAMS = sizeof programs / sizeof *programs };

/* Finds the programs; one that is absent stays without argv[0]. */
static void find(void)
{
	for (int i = 0; i < PROGRAMS; i++) {
		struct program *p = &programs[i];

		p->argv[0] = i <= SESION ? bench_sesiona : i == FLOOR ? bench_floor : bench_find(p->argv[0]);
	}
}

static struct tty *start(const struct program *p)
{
	char data[4096];
	const char *env[] = { data, NULL };
	struct tty_options o = { .env = env };
	struct tty *t;

	snprintf(data, sizeof data, "SESIONA_DATOS=%s", getenv("SESIONA_DATOS"));
	t = tty_start(&o, p->argv);
	tty_wait_row(t, LAST_ROW, p->bar);
	return t;
}

/* Politely, so that no lock or temporary file of this round is found by the next. */
static void stop(struct tty *t)
{
	tty_signal(t, 15);
	tty_exit(t);
	tty_free(t);
}

void bench_start(void)
{
	struct group g = { .title = "Del arranque a la primera pantalla completa", .unit = "ms" };

	find();
	for (int round = -1; round < STARTS; round++)
		for (int i = 0; i < PROGRAMS; i++) {
			double begin = measure_now();
			struct tty *t;

			if (programs[i].argv[0] == NULL)
				continue;
			t = start(&programs[i]);
			if (round >= 0)	/* the first one only warms the caches */
				group_add(&g, programs[i].name, tty_heard_ms(t) - begin);
			stop(t);
		}
	group_print(&g, programs[INICIO].name, programs[SESION].name);
	if (programs[4].argv[0] != NULL)
		for (int i = INICIO; i <= SESION; i++)
			target_print(i == INICIO ? "inicio entre ncdu" : "sesion N entre ncdu",
			    series_ratio(group_series(&g, programs[i].name), group_series(&g, "ncdu")), 1);
	group_clear(&g);
}

/* ---- keys -------------------------------------------------------------------------- */

struct seat {
	const struct program *p;
	struct tty *t;
	int	 row, col;	/* where the cursor rests */
	char	*text[2];	/* of the row to watch: up, down */
};

/* Learns what the two places look like. */
static void learn(struct seat *s)
{
	bool visible;

	tty_cursor(s->t, &s->row, &s->col, &visible);
	if (s->p->watch < 0)
		return;
	for (int down = 1; down >= 0; down--) {
		tty_key(s->t, down ? TTY_DOWN : TTY_UP);
		usleep(200000);
		tty_shows(s->t, "");
		s->text[down] = tty_row(s->t, s->p->watch);
	}
}

static double move(struct seat *s, bool down)
{
	double begin = measure_now();

	tty_key(s->t, down ? TTY_DOWN : TTY_UP);
	if (s->p->watch < 0)
		tty_wait_cursor(s->t, s->row + down, s->col);
	else
		tty_wait_row(s->t, s->p->watch, s->text[down]);
	return tty_heard_ms(s->t) - begin;
}

static void idle(struct seat *seat)
{
	struct group g = { .title = "Tecla que no asienta nada (bajar, subir)", .unit = "ms" };

	for (int round = -2; round < KEYS; round++)
		for (int i = 0; i < PROGRAMS; i++)
			if (seat[i].t != NULL) {
				double ms = move(&seat[i], round % 2 == 0);

				if (round >= 0)
					group_add(&g, seat[i].p->name, ms);
			}
	group_print(&g, programs[INICIO].name, programs[SESION].name);
	if (seat[4].t != NULL)
		for (int i = INICIO; i <= SESION; i++)
			target_print(i == INICIO ? "inicio entre ncdu" : "sesion N entre ncdu",
			    series_ratio(group_series(&g, programs[i].name), group_series(&g, "ncdu")), 1.2);
	group_clear(&g);
}

/* A ballot may be told again: the last one stands, and each is an act. */
static double vote(struct tty *t, bool favor)
{
	double begin = measure_now();

	tty_type(t, favor ? "f" : "k");
	tty_wait(t, favor ? "votar 1 favor" : "votar 1 contra");
	return tty_heard_ms(t) - begin;
}

static double record(struct tty *t, long *recorded)
{
	char text[32];
	double begin = measure_now();

	tty_key(t, TTY_ENTER);
	snprintf(text, sizeof text, "recorded: %ld", ++*recorded);
	tty_wait(t, text);
	return tty_heard_ms(t) - begin;
}

static void act(struct seat *seat)
{
	struct group g = { .title = "Tecla que asienta un acto (boleta, 500 actos)", .unit = "ms" };
	long recorded = 0;

	for (int round = -2; round < ACTS; round++) {
		double ours = vote(seat[SESION].t, round % 2 == 0);
		double theirs = record(seat[FLOOR].t, &recorded);

		if (round < 0)
			continue;
		group_add(&g, programs[SESION].name, ours);
		group_add(&g, programs[FLOOR].name, theirs);
	}
	group_print(&g, programs[SESION].name, NULL);
	target_print("acto entre el del piso", series_ratio(group_series(&g, programs[SESION].name),
	    group_series(&g, programs[FLOOR].name)), 1.3);
	group_clear(&g);
}

/* ---- memory ------------------------------------------------------------------------ */

static long memory_kb(struct tty *t, const char *field)
{
	char path[64], line[256];
	long kb = 0;
	FILE *f;

	snprintf(path, sizeof path, "/proc/%ld/smaps_rollup", tty_pid(t));
	f = fopen(path, "r");
	if (f == NULL)
		bench_die(path);
	while (fgets(line, sizeof line, f) != NULL)
		if (strncmp(line, field, strlen(field)) == 0)
			kb = strtol(line + strlen(field), NULL, 10);
	fclose(f);
	return kb;
}

static void memory(struct seat *seat)
{
	struct group rss = { .title = "Memoria residente (RSS)", .unit = "KB" };
	struct group pss = { .title = "Memoria residente, lo compartido repartido (PSS)", .unit = "KB" };

	for (int i = 0; i < PROGRAMS; i++)
		if (seat[i].t != NULL) {
			group_add(&rss, seat[i].p->name, (double)memory_kb(seat[i].t, "Rss:"));
			group_add(&pss, seat[i].p->name, (double)memory_kb(seat[i].t, "Pss:"));
		}
	group_print(&rss, programs[SESION].name, NULL);
	target_print("sesión de 500 actos (RSS), MB",
	    series_quantile(group_series(&rss, programs[SESION].name), 0.5) / 1024, 8);
	group_print(&pss, programs[SESION].name, NULL);
	group_clear(&rss);
	group_clear(&pss);
}

void bench_keys(void)
{
	struct seat seat[PROGRAMS];

	memset(seat, 0, sizeof seat);
	find();
	for (int i = 0; i < PROGRAMS; i++) {
		seat[i].p = &programs[i];
		if (programs[i].argv[0] == NULL)
			continue;
		seat[i].t = start(&programs[i]);
		if (i == FLOOR)	/* its list needs rows to move in */
			for (long n = 0; n < 3;)
				record(seat[i].t, &n);
		if (i == INICIO)
			tty_key(seat[i].t, TTY_HOME);
		usleep(200000);
		learn(&seat[i]);
	}
	idle(seat);
	memory(seat);
	stop(seat[FLOOR].t);
	unlink("piso.db");	/* counts from one again */
	seat[FLOOR].t = start(seat[FLOOR].p);
	act(seat);
	for (int i = 0; i < PROGRAMS; i++)
		if (seat[i].t != NULL) {
			stop(seat[i].t);
			free(seat[i].text[0]);
			free(seat[i].text[1]);
		}
}
