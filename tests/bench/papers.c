/*
 * papers — the acta of a long session as PDF: sesiona-pdf, LibreOffice on the ODT of the same
 * paper, and pandoc through groff on its Markdown, in the same rounds.
 */
#include "config.h"

#include "bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"
#include "measure.h"
#include "papers/doc.h"
#include "papers/markdown.h"
#include "papers/odt.h"

enum { ROUNDS = 5, PAPER_MAX = 1 << 24 };

static void keep(const char *path, const char *bytes, size_t len)
{
	struct fault f;

	if (file_write(path, bytes, len, 0600, &f) != 0)
		bench_die(f.text);
}

/* acta.md, acta.odt, and sin-portada.md, which has no front matter: others do not know it. */
static void make_papers(void)
{
	const char *const command[] = { bench_sesiona, "--base", "s500.db", "papel", "acta",
		"--sesion", "1", "--formato", "md", NULL };
	struct buf odt = BUF_EMPTY;
	struct fault f;
	struct doc *d;
	const char *body;
	char *paper;
	size_t len;

	bench_run(command, NULL, "acta.md");
	if (file_read("acta.md", PAPER_MAX, &paper, &len, &f) != 0)
		bench_die(f.text);
	d = doc_read(paper, &f);
	if (d == NULL)
		bench_die(f.text);
	doc_to_odt(d, &odt);
	keep("acta.odt", odt.s, odt.len);
	body = markdown_body(paper);
	keep("sin-portada.md", body, strlen(body));
	buf_clear(&odt);
	doc_free(d);
	free(paper);
}

/* The program beside ours; NULL: it was not built. */
static char *beside(const char *name)
{
	char *folder = file_folder(bench_sesiona), *path = xasprintf("%s/%s", folder, name);

	free(folder);
	if (access(path, X_OK) == 0)
		return path;
	free(path);
	return NULL;
}

/* A program measured. */
struct peer {
	const char *name;
	const char *const *argv;	/* NULL: it is not there */
	const char *in, *out;		/* NULL: nowhere */
	const char *against;		/* the target's name; NULL: it is ours */
	double	 most;			/* of our time to its */
};

static void run_all(const struct peer *peer, size_t n)
{
	struct group g = { .title = "El acta en PDF: 60 puntos, 500 actos", .unit = "ms" };
	double memory[8] = { 0 };

	for (int round = -1; round < ROUNDS; round++)	/* the first one is to warm up */
		for (size_t i = 0; i < n; i++) {
			double ms = peer[i].argv == NULL ? 0
			    : bench_run_memory(peer[i].argv, peer[i].in, peer[i].out, &memory[i]);

			if (peer[i].argv != NULL && round >= 0)
				group_add(&g, peer[i].name, ms);
		}
	group_print(&g, peer[0].name, NULL);
	for (size_t i = 0; i < n; i++)
		if (peer[i].argv != NULL)
			printf("    memoria de %s, MB: %.1f\n", peer[i].name, memory[i] / 1024);
	for (size_t i = 1; i < n; i++)
		if (peer[i].argv != NULL)
			target_print(peer[i].against,
			    series_ratio(g.series[0], group_series(&g, peer[i].name)), peer[i].most);
	group_clear(&g);
}

void bench_pdf(void)
{
	char *program = beside("sesiona-pdf"), *soffice = bench_find("soffice");
	char *pandoc = bench_find("pandoc"), *typesetter = bench_find("groff");
	const char *const set[] = { program, NULL };
	/* With a profile of its own: the first run, which makes it, is not counted. */
	const char *const convert[] = { "/bin/sh", "-c", "exec soffice --headless "
		"-env:UserInstallation=file://$PWD/oficina --convert-to pdf acta.odt 2>/dev/null", NULL };
	const char *const roff[] = { "/bin/sh", "-c", "pandoc -f markdown -t ms -s sin-portada.md | "
		"groff -Kutf8 -t -ms -Tpdf 2>/dev/null", NULL };
	const struct peer peers[] = {
		{ "sesiona-pdf", set, "acta.md", "acta.pdf", NULL, 0 },
		{ "LibreOffice sin pantalla, del ODT", soffice != NULL ? convert : NULL, NULL, NULL,
		    "entre el de LibreOffice", 1.0 / 20 },
		{ "pandoc y groff -ms, del Markdown", pandoc != NULL && typesetter != NULL ? roff : NULL,
		    NULL, "groff.pdf", "entre el de groff", 1 },
	};

	if (program == NULL) {
		printf("\nsesiona-pdf: no se compiló, se omite\n");
		return;
	}
	make_papers();
	run_all(peers, sizeof peers / sizeof *peers);
	free(program);
	free(soffice);
	free(pandoc);
	free(typesetter);
}
