/*
 * search — the register with 100,000 acuerdos (or as many as ACUERDOS tells), against SQLite
 * itself: the very statement that store_register() runs, in the sqlite3 shell and in a bare
 * connection.
 */
#include "config.h"

#include "bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/env.h"
#include "measure.h"
#include "store/db.h"	/* private to the store: only to see what it runs */

enum { ACUERDOS = 100000, ACUERDOS_MOST = 1000000, RARE_ONES = 50, PAGE = 100, COMMANDS = 30, QUERIES = 200, PAGES = 30,
	EXPORTS = 5 };

static const char *const base = "registro.db";

/* ---- the register ------------------------------------------------------------------------ */

static const char *pick(unsigned *seed)
{
	static const char *const words[] = { "publicar", "mensualmente", "avance", "obra", "micrositio",
		"municipal", "informe", "comité", "ciudadanía", "presupuesto", "transparencia", "convenio",
		"instituto", "servicio", "social", "calle", "jardín", "principal", "alumbrado", "mercado",
		"escuela", "registro", "padrón", "integrantes", "seguimiento", "compromiso", "plan", "acción",
		"difusión", "radio", "consulta", "vecinos", "drenaje", "agua", "potable", "bacheo" };

	*seed = *seed * 1103515245u + 12345u;
	return words[(*seed >> 16) % (sizeof words / sizeof *words)];
}

static void fill(struct store *s, int n, int rare)
{
	struct buf text = BUF_EMPTY;
	struct fault f;
	unsigned seed = 1;

	for (int i = 0; i < n; i++) {
		char folio[32], date[16], due[16];
		struct acuerdo_before a = { .folio = folio, .date = date, .form = "consenso", .favor = 7,
			.contra = 0, .abstentions = 0, .responsible = pick(&seed), .due = due,
			.state = i % 3 == 0 ? "cumplido" : "" };

		buf_cut(&text, 0);
		for (int w = 0; w < 14; w++)
			buf_addf(&text, "%s%s", w == 0 ? "" : " ", pick(&seed));
		if (i % rare == 0)
			buf_add(&text, " con ampliación del panteón");
		snprintf(folio, sizeof folio, "ANT/%06d", i + 1);
		snprintf(date, sizeof date, "%04d-%02d-%02d", 1990 + i / 3000, i / 28 % 12 + 1, i % 28 + 1);
		snprintf(due, sizeof due, "%04d-%02d-%02d", 2026 + i % 7, i / 7 % 12 + 1, i / 84 % 28 + 1);
		a.text = buf_str(&text);
		if (store_acuerdo_before(s, &a, &f) != 0)
			bench_die(f.text);
	}
	buf_clear(&text);
}

void bench_register_fill(const char *path, int n, int rare)
{
	struct store *s;
	struct fault f;

	if (store_open(path, STORE_WRITE, env_real(), &s, &f) != 0 || store_begin(s, &f) != 0)
		bench_die(f.text);
	fill(s, n, rare);
	if (store_commit(s, &f) != 0)
		bench_die(f.text);
	store_close(s);
}

int bench_acuerdos(void)
{
	const char *told = getenv("ACUERDOS");
	long n = told != NULL && *told != '\0' ? strtol(told, NULL, 10) : ACUERDOS;

	if (n < RARE_ONES || n > ACUERDOS_MOST)
		bench_die("ACUERDOS: de 50 a 1000000");
	return (int)n;
}

void bench_register_make(void)
{
	double begin = measure_now();
	int n = bench_acuerdos();
	struct stat st;

	bench_register_fill(base, n, n / RARE_ONES);
	if (stat(base, &st) != 0)
		bench_die(base);
	printf("\nRegistro de %d acuerdos hecho en %.1f s: %.0f bytes por acuerdo en el archivo\n", n,
	    (measure_now() - begin) / 1e3, (double)st.st_size / n);
}

/* ---- the same statement -------------------------------------------------------------------- */

static int see(unsigned event, void *ctx, void *statement, void *text)
{
	char **sql = ctx;

	(void)event;
	(void)text;
	if (strncmp(sqlite3_sql(statement), "WITH", 4) == 0)	/* the others are FTS5's own */
		*sql = sqlite3_expanded_sql(statement);
	return 0;
}

/* What the store runs for a query, with its values in place. Freed with sqlite3_free(). */
static char *statement_of(struct store *s, const struct register_query *q, size_t *rows)
{
	struct table t;
	struct fault f;
	char *sql = NULL;

	sqlite3_trace_v2(s->db, SQLITE_TRACE_STMT, see, &sql);
	if (store_register(s, q, &t, &f) != 0)
		bench_die(f.text);
	sqlite3_trace_v2(s->db, 0, NULL, NULL);
	*rows = t.n;
	table_free(&t);
	return sql;
}

static double ours(struct store *s, const struct register_query *q)
{
	double begin = measure_now();
	struct table t;
	struct fault f;

	if (store_register(s, q, &t, &f) != 0)
		bench_die(f.text);
	table_free(&t);
	return measure_now() - begin;
}

/* Prepares, reads every cell, lets go. */
static double bare(sqlite3 *db, const char *sql)
{
	double begin = measure_now();
	sqlite3_stmt *st;

	if (sqlite3_prepare_v2(db, sql, -1, &st, NULL) != SQLITE_OK)
		bench_die(sqlite3_errmsg(db));
	while (sqlite3_step(st) == SQLITE_ROW)
		for (int i = 0; i < sqlite3_column_count(st); i++)
			sqlite3_column_text(st, i);
	sqlite3_finalize(st);
	return measure_now() - begin;
}

/* ---- the groups ------------------------------------------------------------------------------ */

static const char *const mine = "sesiona", *const theirs = "SQLite, la misma consulta";

static void inside(const char *title, struct store *s, sqlite3 *db, const struct register_query *q,
    int rounds)
{
	struct group g = { .title = title, .unit = "ms" };
	size_t rows;
	char *sql = statement_of(s, q, &rows);

	for (int i = 0; i < rounds; i++) {
		group_add(&g, mine, ours(s, q));
		group_add(&g, theirs, bare(db, sql));
	}
	group_print(&g, mine, NULL);
	printf("    %zu renglones\n", rows);
	target_print("sesiona entre SQLite", series_ratio(g.series[0], g.series[1]), 1.2);
	group_clear(&g);
	sqlite3_free(sql);
}

/* An order of ours, and the shell with what the store runs for it. */
static void command(struct store *s, const char *title, const struct register_query *q,
    const char *const order[], const char *const same[], int rounds)
{
	struct group g = { .title = title, .unit = "ms" };
	size_t rows;
	char *sql = statement_of(s, q, &rows);
	FILE *f = fopen("busca.sql", "w");

	if (f == NULL || fprintf(f, "%s;\n", sql) < 0 || fclose(f) != 0)
		bench_die("busca.sql");
	for (int i = 0; i < rounds; i++) {
		group_add(&g, mine, bench_run(order, NULL, "uno.csv"));
		group_add(&g, "sqlite3, la misma consulta", bench_run(same, "busca.sql", "otro.csv"));
	}
	group_print(&g, mine, NULL);
	target_print("sesiona entre sqlite3", series_ratio(g.series[0], g.series[1]), 1.2);
	group_clear(&g);
	sqlite3_free(sql);
}

static void commands(struct store *s, const char *shell, const char *text)
{
	const char *const search[] = { bench_sesiona, "--base", base, "acuerdos", text, NULL };
	const char *const export[] = { bench_sesiona, "--base", base, "acuerdos", "--formato", "csv", NULL };
	const char *const same[] = { shell, "-readonly", base, NULL };
	const char *const same_csv[] = { shell, "-readonly", "-csv", "-header", base, NULL };
	const struct register_query few = { .text = text, .today = "2026-01-01" };
	const struct register_query all = { .today = "2026-01-01" };

	command(s, "Orden «sesiona acuerdos TEXTO»", &few, search, same, COMMANDS);
	command(s, "El registro entero a CSV", &all, export, same_csv, EXPORTS);
}

void bench_search(void)
{
	const struct register_query few = { .text = "panteón", .today = "2026-01-01" };
	const struct register_query page = { .limit = PAGE, .today = "2026-01-01" };
	const struct register_query open = { .state = "abiertos", .limit = PAGE, .today = "2026-01-01" };
	char *shell = bench_find("sqlite3");
	struct store *s;
	struct fault f;
	sqlite3 *db;

	if (store_open(base, STORE_READ, env_real(), &s, &f) != 0)
		bench_die(f.text);
	if (sqlite3_open_v2(base, &db, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK)
		bench_die(base);
	if (shell != NULL)
		commands(s, shell, few.text);
	inside("Buscar una palabra, dentro del proceso", s, db, &few, QUERIES);
	inside("La primera página del registro", s, db, &page, PAGES);
	inside("La primera página de los abiertos", s, db, &open, PAGES);
	sqlite3_close(db);
	store_close(s);
	free(shell);
}
