#include "config.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "store/shape.h"

/* A row of SQL_SCHEMA. */
enum { TYPE, NAME, TEXT, COLUMNS };

static const char *type_word(const char *type)
{
	static const char *const words[][2] = {
		{ "table", "la tabla" }, { "index", "el índice" },
		{ "view", "la vista" }, { "trigger", "el disparador" },
	};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strcmp(words[i][0], type) == 0)
			return words[i][1];
	return type;
}

static int read_schema(struct store *s, struct table *out, struct fault *f)
{
	sqlite3_stmt *st;
	int r;

	memset(out, 0, sizeof *out);
	if (sqlite3_prepare_v2(s->db, db_sql(SQL_SCHEMA), -1, &st, NULL) != SQLITE_OK)
		return db_fault(s, f);
	r = db_table(s, st, out, f);
	sqlite3_finalize(st);
	return r;
}

/* What schema.sql makes today, read back from an empty database in memory. */
static int our_schema(struct store *s, struct table *out, struct fault *f)
{
	struct store fresh = { .path = s->path };
	int r = -1;

	memset(out, 0, sizeof *out);
	if (sqlite3_open_v2(":memory:", &fresh.db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
		db_fault(&fresh, f);
	else if (db_exec(&fresh, store_schema, f) == 0)
		r = read_schema(&fresh, out, f);
	sqlite3_close(fresh.db);
	return r;
}

static int read_both(struct store *s, struct table *ours, struct table *theirs, struct fault *f)
{
	if (our_schema(s, ours, f) != 0)
		return -1;
	if (read_schema(s, theirs, f) == 0)
		return 0;
	table_free(ours);
	return -1;
}

/* ---- comparing ------------------------------------------------------------------------------- */

struct ear {
	void	(*say)(void *, const char *);
	void	*ctx;
};

static void tell(const struct ear *e, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

static void tell(const struct ear *e, const char *fmt, ...)
{
	struct buf b = BUF_EMPTY;
	va_list ap;

	va_start(ap, fmt);
	buf_vaddf(&b, fmt, ap);
	va_end(ap);
	e->say(e->ctx, buf_str(&b));
	buf_clear(&b);
}

/* Both lists are sorted by type and name: a merge tells what is missing, planted or changed. */
static void compare(const struct ear *e, const struct table *ours, const struct table *theirs)
{
	size_t i = 0, k = 0;

	while (i < ours->n || k < theirs->n) {
		char **a = i < ours->n ? &ours->cell[i * COLUMNS] : NULL;
		char **b = k < theirs->n ? &theirs->cell[k * COLUMNS] : NULL;
		int order = a == NULL ? 1 : b == NULL ? -1 : strcmp(a[TYPE], b[TYPE]);

		if (order == 0)
			order = strcmp(a[NAME], b[NAME]);
		if (order < 0)
			tell(e, "Falta %s %s", type_word(a[TYPE]), a[NAME]);
		else if (order > 0)
			tell(e, "Sobra %s %s: no es de Sesiona; alguien más escribió en la base",
			    type_word(b[TYPE]), b[NAME]);
		else if (strcmp(a[TEXT], b[TEXT]) != 0)
			tell(e, "Alguien cambió %s %s", type_word(a[TYPE]), a[NAME]);
		i += order <= 0;
		k += order >= 0;
	}
}

int shape_compare(struct store *s, void (*say)(void *, const char *), void *ctx, struct fault *f)
{
	const struct ear e = { say, ctx };
	struct table ours, theirs;

	if (read_both(s, &ours, &theirs, f) != 0)
		return -1;
	compare(&e, &ours, &theirs);
	table_free(&theirs);
	table_free(&ours);
	return 0;
}

/* The first thing that is told. */
static void keep_first(void *ctx, const char *text)
{
	struct buf *b = ctx;

	if (b->len == 0)
		buf_add(b, text);
}

int shape_explain(struct store *s, const char *before, struct fault *f)
{
	struct fault ignored;
	struct buf first = BUF_EMPTY;

	if (shape_compare(s, keep_first, &first, &ignored) == 0 && first.len > 0)
		fault_set(f, FAULT_STORE, "%s. %s", before, buf_str(&first));
	buf_clear(&first);
	return -1;
}

/* ---- bringing up to date ----------------------------------------------------------------------- */

static char **find(const struct table *t, char **row)
{
	for (size_t i = 0; i < t->n; i++) {
		char **r = &t->cell[i * COLUMNS];

		if (strcmp(r[TYPE], row[TYPE]) == 0 && strcmp(r[NAME], row[NAME]) == 0)
			return r;
	}
	return NULL;
}

/* The index of words: what it tells is in the tables. */
static bool is_index_of_words(char **row)
{
	return strncmp(row[TEXT], "CREATE VIRTUAL TABLE", strlen("CREATE VIRTUAL TABLE")) == 0;
}

static int exec_owned(struct store *s, char *sql, struct fault *f)
{
	int r = db_exec(s, sql, f);

	free(sql);
	return r;
}

static int renew_one(struct store *s, char **ours, const struct table *theirs, struct fault *f)
{
	char **there = find(theirs, ours);
	bool words = is_index_of_words(ours);

	if (there != NULL) {
		if ((strcmp(ours[TYPE], "table") == 0 && !words) || strcmp(there[TEXT], ours[TEXT]) == 0)
			return 0;
		if (exec_owned(s, xasprintf("DROP %s \"%s\"", ours[TYPE], ours[NAME]), f) != 0)
			return -1;
	}
	if (db_exec(s, ours[TEXT], f) != 0)
		return -1;
	return words ? exec_owned(s, xasprintf("INSERT INTO %s (%s) VALUES ('rebuild')", ours[NAME],
	    ours[NAME]), f) : 0;
}

int shape_renew(struct store *s, struct fault *f)
{
	static const char *const order[] = { "table", "index", "trigger", "view" };
	struct table ours, theirs;
	int r = read_both(s, &ours, &theirs, f);

	if (r != 0)
		return -1;
	for (size_t k = 0; k < sizeof order / sizeof *order; k++)
		for (size_t i = 0; i < ours.n && r == 0; i++)
			if (strcmp(ours.cell[i * COLUMNS + TYPE], order[k]) == 0)
				r = renew_one(s, &ours.cell[i * COLUMNS], &theirs, f);
	table_free(&theirs);
	table_free(&ours);
	return r;
}
