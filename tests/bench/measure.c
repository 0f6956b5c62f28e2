#include "config.h"

#include "measure.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <wchar.h>

double measure_now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

struct series *group_series(struct group *g, const char *name)
{
	for (size_t i = 0; i < g->n; i++)
		if (strcmp(g->series[i]->name, name) == 0)
			return g->series[i];
	if (g->n == SERIES_MAX)
		abort();
	g->series[g->n] = calloc(1, sizeof *g->series[g->n]);
	if (g->series[g->n] == NULL)
		abort();
	g->series[g->n]->name = name;
	return g->series[g->n++];
}

void group_add(struct group *g, const char *name, double sample)
{
	struct series *s = group_series(g, name);

	if (s->n < ROUNDS_MAX)
		s->sample[s->n++] = sample;
}

void group_clear(struct group *g)
{
	for (size_t i = 0; i < g->n; i++)
		free(g->series[i]);
	memset(g, 0, sizeof *g);
}

/* ---- what they say --------------------------------------------------------------- */

static int up(const void *a, const void *b)
{
	const double *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

static double quantile(double *v, size_t n, double q)
{
	if (n == 0)
		return 0;
	qsort(v, n, sizeof *v, up);
	return v[(size_t)(q * (double)(n - 1) + 0.5)];
}

double series_quantile(const struct series *s, double q)
{
	static double v[ROUNDS_MAX];

	memcpy(v, s->sample, s->n * sizeof *v);
	return quantile(v, s->n, q);
}

double series_ratio(const struct series *a, const struct series *b)
{
	static double v[ROUNDS_MAX];
	size_t n = a->n < b->n ? a->n : b->n;

	for (size_t i = 0; i < n; i++)
		v[i] = a->sample[i] / b->sample[i];
	return quantile(v, n, 0.5);
}

/* ---- the table ------------------------------------------------------------------- */

/* printf counts bytes; a table counts columns. */
static void cell(const char *text, int columns)
{
	int n = (int)mbstowcs(NULL, text, 0);

	printf("%s%*s", text, columns > n ? columns - n : 1, "");
}

static void figure(double v, char out[32])
{
	snprintf(out, 32, v < 1 ? "%.3f" : v < 100 ? "%.2f" : "%.0f", v);
}

void group_print(const struct group *g, const char *subject, const char *second)
{
	char title[128];

	snprintf(title, sizeof title, "%s (%s)", g->title, g->unit);
	printf("\n");
	cell(title, 44);
	printf("%9s  %-17s %s\n", "mediana", "   p10 – p90", "razón");
	for (size_t i = 0; i < g->n; i++) {
		const struct series *s = g->series[i];
		char middle[32], low[32], high[32], name[128];

		figure(series_quantile(s, 0.5), middle);
		figure(series_quantile(s, 0.1), low);
		figure(series_quantile(s, 0.9), high);
		snprintf(name, sizeof name, "  %s", s->name);
		cell(name, 44);
		printf("%9s  %7s – %-7s", middle, low, high);
		for (size_t k = 0; k < g->n && s->n > 0; k++) {
			const char *of = g->series[k]->name;

			if (k != i && (strcmp(of, subject) == 0 || (second != NULL && strcmp(of, second) == 0)) &&
			    strcmp(s->name, subject) != 0 && (second == NULL || strcmp(s->name, second) != 0))
				printf("  ×%.2f", series_ratio(g->series[k], s));
		}
		printf("\n");
	}
	fflush(stdout);
}

void pairs_print(const char *title, const struct group *a, const struct group *b, double most)
{
	char head[128], medians[2][32], high[32], name[128];

	snprintf(head, sizeof head, "%s (ms, tecla a pantalla)", title);
	printf("\n");
	cell(head, 44);
	printf("%9s %9s %9s  razón\n", a->title, b->title, "p90");
	for (size_t i = 0; i < a->n && i < b->n; i++) {
		double ratio = series_ratio(b->series[i], a->series[i]);

		figure(series_quantile(a->series[i], 0.5), medians[0]);
		figure(series_quantile(b->series[i], 0.5), medians[1]);
		figure(series_quantile(b->series[i], 0.9), high);
		snprintf(name, sizeof name, "  %s", a->series[i]->name);
		cell(name, 44);
		printf("%9s %9s %9s  ×%.2f ≤ %.0f %s\n", medians[0], medians[1], high, ratio, most,
		    ratio <= most ? "ok" : "no");
	}
	fflush(stdout);
}

void target_print(const char *what, double value, double most)
{
	char is[32], aim[32];

	figure(value, is);
	figure(most, aim);
	cell("", 4);
	cell(what, 52);
	printf("%8s  ≤ %-8s %s\n", is, aim, value <= most ? "ok" : "no");
	fflush(stdout);
}
