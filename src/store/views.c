#include "config.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "store/db.h"

const char *const store_views[] = {
#define VIEW(name, always) #name,
#include "store/views.def"
#undef VIEW
	NULL
};

static const struct { enum sql_id columns; const char *always; } views[] = {
#define VIEW(name, always) { SQL_VIEW_##name, always },
#include "store/views.def"
#undef VIEW
};

enum { FIRST_KEY = 10 };	/* parameters: those of `always` come before */

static int find(const char *view)
{
	for (int i = 0; store_views[i] != NULL; i++)
		if (strcmp(store_views[i], view) == 0)
			return i;
	return -1;
}

/* Does this key narrow the view? 1, 0 (one that it lacks, or without value, does not), -1. */
static int narrows(struct store *s, int view, const struct table_key *k, struct fault *f)
{
	sqlite3_stmt *st;
	int more;

	if (k->value == NULL || *k->value == '\0')
		return 0;
	st = db_stmt(s, views[view].columns);
	while ((more = db_next(s, st, f)) > 0 && strcmp(db_view_column(st), k->column) != 0)
		;
	sqlite3_reset(st);
	return more;
}

/* A number is bound as one: a column of numbers does not equal a text. */
static void bind_key(sqlite3_stmt *st, int i, const struct table_key *k)
{
	static const char *const numbers[] = { "sesion", "decision", "lugar", "acto", "orden", "numero", "anio" };
	char *end;
	long n = strtol(k->value, &end, 10);

	for (size_t c = 0; c < sizeof numbers / sizeof *numbers; c++)
		if (strcmp(numbers[c], k->column) == 0 && *end == '\0') {
			sqlite3_bind_int64(st, i, n);
			return;
		}
	sqlite3_bind_text(st, i, k->value, -1, SQLITE_STATIC);
}

static void bind_always(struct store *s, sqlite3_stmt *st, const struct table_key *key, size_t n_keys)
{
	int today = sqlite3_bind_parameter_index(st, ":hoy");
	int session = sqlite3_bind_parameter_index(st, ":sesion");
	char date[DATE_SIZE];

	if (today > 0)
		sqlite3_bind_text(st, today, when_date(env_now(s->env), date), -1, SQLITE_TRANSIENT);
	for (size_t i = 0; i < n_keys && session > 0; i++)
		if (strcmp(key[i].column, "sesion") == 0 && key[i].value != NULL && *key[i].value != '\0')
			bind_key(st, session, &key[i]);
}

/* Those column names that the view itself has: nothing else that a caller wrote becomes SQL. */
static int write_select(struct store *s, int view, const struct table_key *key, size_t n_keys,
    struct buf *sql, struct fault *f)
{
	buf_addf(sql, "SELECT * FROM %s WHERE %s", store_views[view],
	    *views[view].always == '\0' ? "1" : views[view].always);
	for (size_t i = 0; i < n_keys; i++) {
		int does = narrows(s, view, &key[i], f);

		if (does < 0)
			return -1;
		if (does > 0)
			buf_addf(sql, " AND %s = ?%d", key[i].column, (int)i + FIRST_KEY);
	}
	buf_add(sql, " ORDER BY orden");
	return 0;
}

static int select_rows(struct store *s, int view, const struct table_key *key, size_t n_keys,
    struct table *out, struct fault *f)
{
	struct buf sql = BUF_EMPTY;
	sqlite3_stmt *st = NULL;
	int r = write_select(s, view, key, n_keys, &sql, f);

	if (r == 0 && (st = db_kept(s, buf_str(&sql))) == NULL)
		r = db_fault(s, f);
	buf_clear(&sql);
	if (r != 0)
		return -1;
	bind_always(s, st, key, n_keys);
	for (int i = 0; i < (int)n_keys && i + FIRST_KEY <= sqlite3_bind_parameter_count(st); i++)
		if (key[i].value != NULL)
			bind_key(st, i + FIRST_KEY, &key[i]);
	r = db_table(s, st, out, f);
	sqlite3_clear_bindings(st);	/* they borrow the caller's texts */
	return r;
}

int store_view(struct store *s, const char *view, const struct table_key *key, size_t n_keys,
    struct table *out, struct fault *f)
{
	int i = find(view);

	memset(out, 0, sizeof *out);
	if (i < 0)
		return fault_set(f, FAULT_INPUT, "no hay ninguna vista que se llame «%s»", view);
	return select_rows(s, i, key, n_keys, out, f);
}

int store_view_of(struct store *s, const char *view, long session, struct table *out, struct fault *f)
{
	char id[24];
	const struct table_key key = { "sesion", id };

	snprintf(id, sizeof id, "%ld", session);
	return store_view(s, view, &key, 1, out, f);
}
