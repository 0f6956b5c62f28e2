/*
 * record — what acts cost: dictated one by one, read again at open, and told by the acta.
 */
#include "config.h"

#include "bench.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/session.h"
#include "base/env.h"
#include "measure.h"
#include "store/store.h"

enum { SHORT = 500, LONG = 5000, REPLAYS = 20, PAPERS = 15 };

/* ---- dictation --------------------------------------------------------------------- */

static void plan(const char *base)
{
	const char *const import[] = { bench_sesiona, "--base", base, "padron", "importar",
		"padron.csv", NULL };
	const char *const make[] = { bench_sesiona, "--base", base, "nueva", "--tipo", "ordinaria",
		"--fecha", "2026-03-25 10:00", "--sede", "Sala de Cabildo", "--orden", "orden.txt", NULL };

	unlink(base);
	bench_run(import, NULL, NULL);
	bench_run(make, NULL, NULL);
}

/* A dictation whose lines are given one at a time. */
struct dictation {
	pid_t	 pid;
	FILE	*acts, *to, *from;
};

static void dictation_start(struct dictation *d, const char *base, const char *acts)
{
	const char *const argv[] = { bench_sesiona, "--base", base, "dictado", "1", NULL };
	int in[2], out[2];

	if (pipe2(in, O_CLOEXEC) != 0 || pipe2(out, O_CLOEXEC) != 0)
		bench_die("pipe");
	d->pid = fork();
	if (d->pid == 0) {
		dup2(in[0], STDIN_FILENO);
		dup2(out[1], STDOUT_FILENO);
		execv(argv[0], (char *const *)(uintptr_t)argv);
		_exit(127);
	}
	close(in[0]);
	close(out[1]);
	d->to = fdopen(in[1], "w");
	d->from = fdopen(out[0], "r");
	d->acts = fopen(acts, "r");
	if (d->pid < 0 || d->to == NULL || d->from == NULL || d->acts == NULL)
		bench_die(acts);
}

/* From the line to its answer; -1 when no act is left. */
static double dictate(struct dictation *d)
{
	char line[4096], answer[4096];
	double begin;

	if (fgets(line, sizeof line, d->acts) == NULL)
		return -1;
	begin = measure_now();
	fputs(line, d->to);
	fflush(d->to);
	if (fgets(answer, sizeof answer, d->from) == NULL || strncmp(answer, "ok ", 3) != 0)
		bench_die(answer);
	return measure_now() - begin;
}

static void dictation_end(struct dictation *d)
{
	int status;

	fclose(d->to);
	fclose(d->from);
	fclose(d->acts);
	if (waitpid(d->pid, &status, 0) != d->pid || status != 0)
		bench_die("dictado");
}

/* ---- the floor -------------------------------------------------------------------------- */

static void must(sqlite3 *db, int rc)
{
	if (rc != SQLITE_OK && rc != SQLITE_DONE)
		bench_die(sqlite3_errmsg(db));
}

/* The least: one row and one commit, with the same promises. */
struct least {
	sqlite3	*db;
	sqlite3_stmt *add;
};

static void least_start(struct least *l)
{
	unlink("piso.db");
	if (sqlite3_open("piso.db", &l->db) != SQLITE_OK)
		bench_die("piso.db");
	must(l->db, sqlite3_exec(l->db, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;"
	    "CREATE TABLE act (seq INTEGER PRIMARY KEY, line TEXT NOT NULL) STRICT", NULL, NULL, NULL));
	must(l->db, sqlite3_prepare_v2(l->db, "INSERT INTO act (line) VALUES ('votar 1 favor')", -1,
	    &l->add, NULL));
}

static double least_commit(struct least *l)
{
	double begin = measure_now();

	must(l->db, sqlite3_exec(l->db, "BEGIN IMMEDIATE", NULL, NULL, NULL));
	sqlite3_step(l->add);
	must(l->db, sqlite3_reset(l->add));
	must(l->db, sqlite3_exec(l->db, "COMMIT", NULL, NULL, NULL));
	return measure_now() - begin;
}

static void least_end(struct least *l)
{
	sqlite3_finalize(l->add);
	sqlite3_close(l->db);
	unlink("piso.db");
}

static const char *const few = "sesión de 500 actos", *const first = "los primeros 500 de 5,000",
    *const last = "los últimos 500 de 5,000", *const floor_name = "piso: un INSERT y su COMMIT",
    *const floor_late = "piso, junto a los últimos";

/* Act by act of the short session, the first and the last of the long one, and the floor's. */
static void interleave(struct group *g, double *all_short, double *all_long)
{
	struct dictation a, b;
	struct least l;

	dictation_start(&a, "s500.db", "actos-500.txt");
	dictation_start(&b, "s5000.db", "actos-5000.txt");
	least_start(&l);
	for (int i = 0; i < LONG; i++) {
		double ms = dictate(&b);

		*all_long += ms;
		if (i > 0 && i < SHORT)
			group_add(g, first, ms);
		if (i >= LONG - SHORT + 1) {
			group_add(g, last, ms);
			group_add(g, floor_late, least_commit(&l));
		}
		if (i >= SHORT)
			continue;
		ms = dictate(&a);
		*all_short += ms;
		if (i == 0)	/* abrir freezes the rules: once a session */
			continue;
		group_add(g, few, ms);
		group_add(g, floor_name, least_commit(&l));
	}
	dictation_end(&a);
	dictation_end(&b);
	least_end(&l);
}

/* What a session weighs: its acts, and what is derived of them. */
static void tell_sizes(void)
{
	static const char *const bases[] = { "inicio.db", "s500.db", "s5000.db" };
	static const char *const what[] = { "siete sesiones del ejemplo", "una de 500 actos", "una de 5,000 actos" };
	struct stat st;

	for (size_t i = 0; i < sizeof bases / sizeof *bases; i++) {
		if (stat(bases[i], &st) != 0)
			bench_die(bases[i]);
		printf("    archivo con %s: %.0f kB\n", what[i], (double)st.st_size / 1024);
	}
}

void bench_dictation(void)
{
	struct group g = { .title = "Acto dictado, hasta su «ok» en disco", .unit = "ms" };
	double all_short = 0, all_long = 0;

	plan("s500.db");
	plan("s5000.db");
	interleave(&g, &all_short, &all_long);
	group_print(&g, few, NULL);
	printf("    actos por segundo: %.0f en la de 500, %.0f en la de 5,000\n",
	    SHORT * 1e3 / all_short, LONG * 1e3 / all_long);
	target_print("acto entre el del piso",
	    series_ratio(group_series(&g, few), group_series(&g, floor_name)), 1.3);
	tell_sizes();
	/* Both beside the floor of their minute: the disk's humour is not the session's length. */
	target_print("últimos entre primeros (costo parejo)",
	    series_ratio(group_series(&g, last), group_series(&g, floor_late)) /
	    series_ratio(group_series(&g, first), group_series(&g, floor_name)), 1.2);
	group_clear(&g);
}

/* ---- reading again ------------------------------------------------------------------- */

struct opened {
	struct store *store;
	struct settings settings;
	struct session *session;
};

static void open_store(struct opened *o, const char *base)
{
	struct fault f;

	settings_init(&o->settings);
	if (store_open(base, STORE_READ, env_real(), &o->store, &f) != 0)
		bench_die(f.text);
}

static double replay(struct opened *o)
{
	struct fault f;
	double begin = measure_now();

	if (session_open(o->store, &o->settings, env_real(), 1, &o->session, &f) != 0)
		bench_die(f.text);
	return measure_now() - begin;
}

static void close_all(struct opened *o)
{
	store_close(o->store);
	settings_clear(&o->settings);
}

void bench_replay(void)
{
	struct group g = { .title = "Reabrir una sesión (leer y repetir sus actos)", .unit = "ms" };
	struct opened small, large;

	open_store(&small, "s500.db");
	open_store(&large, "s5000.db");
	for (int i = 0; i < REPLAYS; i++) {
		group_add(&g, "500 actos", replay(&small));
		session_close(small.session);
		group_add(&g, "5,000 actos", replay(&large));
		session_close(large.session);
	}
	group_print(&g, "5,000 actos", NULL);
	target_print("5,000 entre 500 (costo parejo)", series_ratio(g.series[1], g.series[0]), 12);
	group_clear(&g);
	close_all(&small);
	close_all(&large);
}

/* ---- the acta -------------------------------------------------------------------------- */

static double render(struct opened *o)
{
	struct buf paper = BUF_EMPTY;
	struct fault f;
	double begin = measure_now();

	if (session_paper(o->session, "acta", &paper, NULL, &f) != 0)
		bench_die(f.text);
	buf_clear(&paper);
	return measure_now() - begin;
}

void bench_paper(void)
{
	static const char *const paper = "papel acta", *const inside = "dentro del proceso";
	const char *const command[] = { bench_sesiona, "--base", "s500.db", "papel", "acta",
		"--sesion", "1", "--formato", "md", NULL };
	struct group g = { .title = "El acta en Markdown: 60 puntos, 500 actos", .unit = "ms" };
	struct opened o;

	open_store(&o, "s500.db");
	replay(&o);
	for (int i = 0; i < PAPERS; i++) {
		group_add(&g, inside, render(&o));
		group_add(&g, paper, bench_run(command, NULL, NULL));
	}
	group_print(&g, inside, NULL);
	target_print("dentro del proceso, ms", series_quantile(g.series[0], 0.5), 10);
	group_clear(&g);
	session_close(o.session);
	close_all(&o);
}
