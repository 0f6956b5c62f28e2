/*
 * record — what acts cost: dictated one by one, read again at open, and told by the acta.
 */
#include "config.h"

#include "bench.h"

#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
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
	const char *const import[] = { bench_sesiona, "--base", base, "padron", "importar", "padron.csv", NULL };
	const char *const make[] = { bench_sesiona, "--base", base, "nueva", "--tipo", "ordinaria",
		"--fecha", "2026-03-25 10:00", "--sede", "Sala de Cabildo", "--orden", "orden.txt", NULL };

	unlink(base);
	bench_run(import, NULL, NULL);
	bench_run(make, NULL, NULL);
}

/* Dictates the file and gives every answer its moment, from the one before: [i] is act i. */
static size_t dictate(const char *base, const char *acts, double *ms, size_t max)
{
	char command[8192], line[4096];
	double before;
	size_t n = 0;
	FILE *f;

	snprintf(command, sizeof command, "'%s' --base %s dictado 1 < %s", bench_sesiona, base, acts);
	f = popen(command, "r");
	if (f == NULL)
		bench_die("popen");
	before = measure_now();
	while (n < max && fgets(line, sizeof line, f) != NULL) {
		double now = measure_now();

		if (strncmp(line, "ok ", 3) != 0)
			bench_die(line);
		ms[n++] = now - before;
		before = now;
	}
	if (pclose(f) != 0)
		bench_die(acts);
	return n;
}

static void must(sqlite3 *db, int rc)
{
	if (rc != SQLITE_OK && rc != SQLITE_DONE)
		bench_die(sqlite3_errmsg(db));
}

/* The least: one row and one commit, with the same promises. */
static void plain_commits(double *ms, int n)
{
	sqlite3 *db;
	sqlite3_stmt *add;

	unlink("piso.db");
	if (sqlite3_open("piso.db", &db) != SQLITE_OK)
		bench_die("piso.db");
	must(db, sqlite3_exec(db, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;"
	    "CREATE TABLE act (seq INTEGER PRIMARY KEY, line TEXT NOT NULL) STRICT", NULL, NULL, NULL));
	must(db, sqlite3_prepare_v2(db, "INSERT INTO act (line) VALUES ('votar 1 favor')", -1, &add, NULL));
	for (int i = 0; i < n; i++) {
		double begin = measure_now();

		sqlite3_exec(db, "BEGIN IMMEDIATE", NULL, NULL, NULL);
		sqlite3_step(add);
		must(db, sqlite3_reset(add));
		must(db, sqlite3_exec(db, "COMMIT", NULL, NULL, NULL));
		ms[i] = measure_now() - begin;
	}
	sqlite3_finalize(add);
	sqlite3_close(db);
	unlink("piso.db");
}

static void add_all(struct group *g, const char *name, const double *ms, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		group_add(g, name, ms[i]);
}

static double per_second(const double *ms, size_t n)
{
	double all = 0;

	for (size_t i = 0; i < n; i++)
		all += ms[i];
	return (double)n * 1000 / all;
}

void bench_dictation(void)
{
	static double ms[LONG], few[SHORT], least[SHORT];
	static const char *const first = "los primeros 500 de 5,000", *const last = "los últimos 500 de 5,000";
	struct group g = { .title = "Acto dictado, hasta su «ok» en disco", .unit = "ms" };
	size_t n;

	plan("s500.db");
	plan("s5000.db");
	plain_commits(least, SHORT);
	dictate("s500.db", "actos-500.txt", few, SHORT);
	n = dictate("s5000.db", "actos-5000.txt", ms, LONG);
	add_all(&g, "sesión de 500 actos", few, 1, SHORT);
	add_all(&g, first, ms, 1, 500);
	add_all(&g, last, ms, n - 500, n);
	add_all(&g, "piso: un INSERT y su COMMIT", least, 1, SHORT);
	group_print(&g, "sesión de 500 actos", NULL);
	printf("    actos por segundo: %.0f en la de 500, %.0f en la de 5,000\n", per_second(few, SHORT),
	    per_second(ms, n));
	target_print("acto entre el del piso", series_quantile(g.series[0], 0.5) / series_quantile(g.series[3], 0.5), 1.3);
	target_print("últimos entre primeros (costo parejo)",
	    series_quantile(g.series[2], 0.5) / series_quantile(g.series[1], 0.5), 1.2);
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
	struct opened few, many;

	open_store(&few, "s500.db");
	open_store(&many, "s5000.db");
	for (int i = 0; i < REPLAYS; i++) {
		group_add(&g, "500 actos", replay(&few));
		session_close(few.session);
		group_add(&g, "5,000 actos", replay(&many));
		session_close(many.session);
	}
	group_print(&g, "5,000 actos", NULL);
	target_print("5,000 entre 500 (costo parejo)", series_ratio(g.series[1], g.series[0]), 12);
	group_clear(&g);
	close_all(&few);
	close_all(&many);
}

/* ---- the acta -------------------------------------------------------------------------- */

static double render(struct opened *o)
{
	struct buf paper = BUF_EMPTY;
	struct fault f;
	double begin = measure_now();

	if (session_paper(o->session, "acta", &paper, &f) != 0)
		bench_die(f.text);
	buf_clear(&paper);
	return measure_now() - begin;
}

void bench_paper(void)
{
	static const char *const paper = "papel acta", *const inside = "dentro del proceso";
	const char *const command[] = { bench_sesiona, "--base", "s500.db", "papel", "acta", "--sesion", "1",
		"--formato", "md", NULL };
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
