#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tables.h"

#include "base/file.h"
#include "base/mem.h"

static int by_name(const struct csv *csv, const char *column)
{
	for (size_t i = 0; i < csv->record[0].n; i++) {
		if (strcmp(csv->record[0].field[i], column) == 0)
			return (int)i;
	}
	return -1;
}

static bool meets(
    const struct csv *csv, const struct csv_record *record, const struct rows_key *key, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		int column = by_name(csv, key[i].column);

		if (column >= 0 && *key[i].value != '\0' &&
		    strcmp(csv_field(record, column), key[i].value) != 0)
			return false;
	}
	return true;
}

static struct rows *fetch(
    void *ctx, const char *view, const struct rows_key *key, size_t n_keys, struct fault *f)
{
	struct tables *t = ctx;

	t->fetches++;
	for (size_t i = 0; i < t->n; i++) {
		const struct csv *csv = &t->table[i].csv;
		struct rows *rows;
		const char **cell;

		if (strcmp(t->table[i].view, view) != 0)
			continue;
		rows = rows_new((const char *const *)csv->record[0].field, csv->record[0].n);
		cell = xcalloc(rows->n_columns + 1, sizeof *cell);
		for (size_t r = 1; r < csv->n; r++) {
			if (!meets(csv, &csv->record[r], key, n_keys))
				continue;
			for (size_t c = 0; c < rows->n_columns; c++)
				cell[c] = csv_field(&csv->record[r], (int)c);
			rows_add(rows, cell);
		}
		free(cell);
		return rows;
	}
	fault_set(f, FAULT_INPUT, "la vista «%s» no existe", view);
	return NULL;
}

void tables_add(struct tables *t, const char *view, const char *csv)
{
	struct fault f = { FAULT_NONE, "" };
	struct table *table = &t->table[t->n++];

	assert_true(t->n <= TABLES_MAX);
	table->view = view;
	if (csv_parse(view, csv, strlen(csv), &table->csv, &f) != 0)
		fail_msg("%s", f.text);
	assert_true(table->csv.n > 0);
}

void tables_add_folder(struct tables *t, const char *folder, const char *const *views)
{
	for (; *views != NULL; views++) {
		struct fault f = { FAULT_NONE, "" };
		char path[512], *text;
		size_t len;

		snprintf(path, sizeof path, "%s/%s.csv", folder, *views);
		if (access(path, R_OK) != 0)
			continue;
		if (file_read(path, 1 << 20, &text, &len, &f) != 0)
			fail_msg("%s", f.text);
		tables_add(t, *views, text);
		free(text);
	}
}

struct rows_source tables_source(struct tables *t)
{
	return (struct rows_source){ fetch, t };
}

void tables_clear(struct tables *t)
{
	for (size_t i = 0; i < t->n; i++)
		csv_clear(&t->table[i].csv);
	t->n = 0;
}
