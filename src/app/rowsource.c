#include "config.h"

#include <stdlib.h>

#include "app/rowsource.h"
#include "base/mem.h"

static struct rows *fetch(
    void *ctx, const char *view, const struct rows_key *key, size_t n_keys, struct fault *f)
{
	struct table_key *k = xcalloc(n_keys + 1, sizeof *k);
	struct table t;
	struct rows *rows = NULL;

	for (size_t i = 0; i < n_keys; i++)
		k[i] = (struct table_key){ key[i].column, key[i].value };
	if (store_view(ctx, view, k, n_keys, &t, f) == 0)
		rows = rows_take(t.column, t.n_columns, t.cell, t.n);
	free(k);
	return rows;
}

struct rows_source rowsource(struct store *store)
{
	return (struct rows_source){ fetch, store };
}
