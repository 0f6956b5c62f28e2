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
	if (sqlite3_open_v2(":memory:", &fresh.db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) !=
	    SQLITE_OK)
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

/* ---- what would act or answer by itself ------------------------------------------------------- */

/* A whole statement of schema.sql, from `from` on. What comes after it, or NULL. */
static const char *find_statement(const char *from, const char *sql)
{
	size_t len = strlen(sql);

	while ((from = strstr(from, sql)) != NULL && from[len] != ';')
		from++;
	return from == NULL ? NULL : from + len;
}

/* Is that the name of a table of ours? The index of words makes its own. */
static bool is_our_table(const char *name)
{
	char *plain = xasprintf("CREATE TABLE %s (", name), *virtual = xasprintf("CREATE VIRTUAL TABLE %s ", name);
	bool ours = strstr(store_schema, plain) != NULL || strstr(store_schema, virtual) != NULL;

	free(plain);
	free(virtual);
	return ours;
}

/* They come in the order of schema.sql, so that its text is gone through once. */
int shape_foreign(struct store *s, bool *foreign, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_SHAPE);
	const char *from = store_schema, *found;
	int more = 0;

	*foreign = false;
	while (!*foreign && (more = db_next(s, st, f)) > 0) {
		found = find_statement(from, db_text(st, TEXT));
		if (found == NULL)	/* a file that was brought up to date has another order */
			found = find_statement(store_schema, db_text(st, TEXT));
		if (found != NULL)
			from = found;
		else
			*foreign = strcmp(db_text(st, TYPE), "table") != 0 || is_our_table(db_text(st, NAME));
	}
	sqlite3_reset(st);
	return *foreign ? 0 : more;
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

static bool acts_or_answers(const char *type)
{
	return strcmp(type, "trigger") == 0 || strcmp(type, "view") == 0;
}

int shape_strangers(struct store *s, const char *before, struct fault *f)
{
	struct table ours, theirs;
	int r = read_both(s, &ours, &theirs, f);

	if (r != 0)
		return -1;
	for (size_t i = 0; i < theirs.n && r == 0; i++) {
		char **row = &theirs.cell[i * COLUMNS];

		if (acts_or_answers(row[TYPE]) && find(&ours, row) == NULL)
			r = fault_set(f, FAULT_STORE, "%s. Sobra %s %s: no es de Sesiona; alguien más escribió en la base",
			    before, type_word(row[TYPE]), row[NAME]);
	}
	table_free(&theirs);
	table_free(&ours);
	return r;
}

int shape_strip(struct store *s, struct fault *f)
{
	struct table theirs;
	int r = read_schema(s, &theirs, f);

	for (size_t i = 0; i < theirs.n && r == 0; i++) {
		const char *type = theirs.cell[i * COLUMNS + TYPE];
		char *sql;

		if (!acts_or_answers(type))
			continue;
		sql = sqlite3_mprintf("DROP %s \"%w\"", type, theirs.cell[i * COLUMNS + NAME]);
		r = db_exec(s, sql, f);
		sqlite3_free(sql);
	}
	table_free(&theirs);
	return r;
}

/* The index of words, which is a table, is made from a view. */
int shape_renew(struct store *s, struct fault *f)
{
	static const char *const order[] = { "view", "table", "index", "trigger" };
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
