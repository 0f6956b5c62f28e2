/*
 * fuzz_template — any text as a template, with rows that say what they like: refused in one
 * line, or rendered to a paper that may be shown. After the template each line
 * «=== view» begins the CSV of a view that takes the place of the one of tests/papers/casos.
 */
#include "config.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "papers/plain.h"
#include "papers/template.h"
#include "fuzz.h"
#include "tests/papers/tables.h"

#define MARK "\n=== "

static const char *const views[] = { "acuerdos", "asistencia", "correcciones", "decisiones", "hechos",
	"orden_aprobado", "orden_del_dia", "organismo", "sesiones", "votos", NULL };
static const char *const given[] = { "sesion", "lugar", NULL };
static struct tables standard;

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	fuzz_start();
	tables_add_folder(&standard, TEST_TOP "/tests/papers/casos", views);
	return 0;
}

/* Reads "view\ncsv" into t in place of the standard table; what is no table is passed over. */
static void replace(struct tables *t, const struct csv **own, char *text)
{
	char *csv = strchr(text, '\n');
	struct fault f;
	struct csv read;

	if (csv == NULL)
		return;
	*csv++ = '\0';
	for (size_t i = 0; i < t->n; i++) {
		if (own[i] != NULL || strcmp(t->table[i].view, text) != 0)
			continue;
		if (csv_parse(text, csv, strlen(csv), &read, &f) < 0)
			return;
		if (read.n == 0) {
			csv_clear(&read);
			return;
		}
		t->table[i].csv = read;
		own[i] = &t->table[i].csv;
	}
}

static void rendered(const struct template *t, struct tables *tables)
{
	struct rows_source source = tables_source(tables);
	struct rows_key asked[] = { { "sesion", "1" }, { "lugar", "2" } };
	struct fault f = { FAULT_NONE, "" };
	struct buf paper = BUF_EMPTY, text = BUF_EMPTY;

	if (template_render(t, &source, asked, 2, NUMBER_BOTH, &paper, &f) < 0) {
		fuzz_refused(&f, FAULT_INPUT);
	} else if (markdown_to_text(buf_str(&paper), 80, &text, &f) < 0) {
		fuzz_refused(&f, FAULT_INPUT);
	} else {
		fuzz_readable(buf_str(&text));
	}
	buf_clear(&paper);
	buf_clear(&text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = fuzz_copy(data, size), *part = strstr(text, MARK), *next;
	struct tables tables = standard;
	const struct csv *own[TABLES_MAX] = { NULL };
	struct fault f = { FAULT_NONE, "" };
	struct template *t;

	if (part != NULL)
		*part++ = '\0';
	for (; part != NULL; part = next) {
		next = strstr(part, MARK);
		if (next != NULL)
			*next++ = '\0';
		replace(&tables, own, part + strlen(MARK) - 1);
	}
	t = template_parse("papel.md", text, views, given, &f);
	if (t == NULL)
		fuzz_refused(&f, FAULT_INPUT);
	else
		rendered(t, &tables);
	template_free(t);
	for (size_t i = 0; i < tables.n; i++)
		if (own[i] != NULL)
			csv_clear(&tables.table[i].csv);
	free(text);
	return 0;
}
