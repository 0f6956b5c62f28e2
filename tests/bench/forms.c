/*
 * forms — what it costs to set the acta of 60 points, in each form that needs no other program.
 */
#include "config.h"

#include "bench.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "measure.h"
#include "papers/html.h"
#include "papers/odt.h"
#include "papers/plain.h"

enum { TURNS = 100 };

static void to_text(const struct doc *d, struct buf *out)
{
	doc_to_text(d, 80, out);
}

static const struct form {
	const char *name;
	void (*set)(const struct doc *d, struct buf *out);
} forms[] = { { "texto", to_text }, { "HTML", doc_to_html }, { "ODT", doc_to_odt } };

static void set_once(struct group *g, const char *markdown)
{
	double begin = measure_now();
	struct fault f;
	struct doc *d = doc_read(markdown, &f);

	if (d == NULL)
		bench_die(f.text);
	group_add(g, "leer el Markdown", measure_now() - begin);
	for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
		struct buf out = BUF_EMPTY;

		begin = measure_now();
		forms[i].set(d, &out);
		group_add(g, forms[i].name, measure_now() - begin);
		buf_clear(&out);
	}
	doc_free(d);
}

void bench_forms(void)
{
	const char *const command[] = { bench_sesiona, "--base", "s500.db", "papel", "acta",
		"--sesion", "1", "--formato", "md", NULL };
	struct group g = { .title = "El acta de 60 puntos, en cada forma", .unit = "ms" };
	struct fault f;
	char *markdown;
	size_t len;

	bench_run(command, NULL, "acta.md");
	if (file_read("acta.md", 1 << 24, &markdown, &len, &f) != 0)
		bench_die(f.text);
	for (int i = 0; i < TURNS; i++)
		set_once(&g, markdown);
	group_print(&g, "leer el Markdown", NULL);
	for (size_t i = 1; i < g.n; i++)
		target_print(g.series[i]->name, series_quantile(g.series[i], 0.5), 10);
	group_clear(&g);
	free(markdown);
}
