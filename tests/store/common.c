#include "config.h"

#include <dirent.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/mem.h"
#include "common.h"

static int64_t pinned_now(void *ctx)
{
	(void)ctx;
	return 1774454400;	/* 2026-03-25T16:00:00Z */
}

static void pinned_uuid(void *ctx, char out[UUID_SIZE])
{
	static unsigned n;

	(void)ctx;
	snprintf(out, UUID_SIZE, "00000000-0000-4000-8000-%012x", ++n);
}

const struct env pinned = { pinned_now, pinned_uuid, NULL };

int folder_enter(void **state)
{
	char *folder = xstrdup("/tmp/test_store-XXXXXX");

	env_set_zone("America/Mexico_City");
	*state = folder;
	return mkdtemp(folder) != NULL && chdir(folder) == 0 ? 0 : -1;
}

int folder_leave(void **state)
{
	char *command = xasprintf("rm -rf '%s'", (char *)*state);
	int status = chdir("/") == 0 ? system(command) : -1;

	free(command);
	free(*state);
	return status;
}

const char *folder_list(void)
{
	static char text[1024];
	struct dirent **entry;
	int n = scandir(".", &entry, NULL, alphasort);

	*text = '\0';
	for (int i = 0; i < n; i++) {
		if (*entry[i]->d_name != '.')
			snprintf(text + strlen(text), sizeof text - strlen(text), "%s%s",
			    *text == '\0' ? "" : " ", entry[i]->d_name);
		free(entry[i]);
	}
	free(entry);
	return text;
}

struct store *open_store(const char *path, enum store_mode mode)
{
	struct store *s;

	good(store_open(path, mode, &pinned, &s, f));
	return s;
}

void raw(const char *path, const char *sql)
{
	sqlite3 *db;
	char *error = NULL;

	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	sqlite3_exec(db, sql, NULL, NULL, &error);
	if (error != NULL)
		fail_msg("%s: %s", sql, error);
	sqlite3_close(db);
}

void load_dump(const char *dump, const char *path)
{
	char *file = xasprintf(TEST_TOP "/tests/store/%s", dump), *sql;
	size_t len;

	good(file_read(file, 1 << 20, &sql, &len, f));
	raw(path, sql);
	free(sql);
	free(file);
}

char *ask(const char *path, const char *sql)
{
	sqlite3 *db;
	sqlite3_stmt *st;
	const char *text;
	char *out;

	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	if (sqlite3_prepare_v2(db, sql, -1, &st, NULL) != SQLITE_OK || sqlite3_step(st) != SQLITE_ROW)
		fail_msg("%s: %s", sql, sqlite3_errmsg(db));
	text = (const char *)sqlite3_column_text(st, 0);
	out = xstrdup(text == NULL ? "" : text);
	sqlite3_finalize(st);
	sqlite3_close(db);
	return out;
}

static void view(struct store *s, const char *name, const char *key, const char *value, struct table *t)
{
	struct table_key k = { key, value };

	good(store_view(s, name, &k, key == NULL ? 0 : 1, t, f));
}

char *cell(struct store *s, const char *name, const char *key, const char *value, size_t row,
    const char *column)
{
	struct table t;
	char *out = NULL;

	view(s, name, key, value, &t);
	if (row >= t.n)
		fail_msg("%s: row %zu of %zu", name, row, t.n);
	for (size_t i = 0; i < t.n_columns; i++)
		if (strcmp(t.column[i], column) == 0)
			out = xstrdup(t.cell[row * t.n_columns + i]);
	if (out == NULL)
		fail_msg("%s has no column %s", name, column);
	table_free(&t);
	return out;
}

size_t count_rows(struct store *s, const char *name, const char *key, const char *value)
{
	struct table t;
	size_t n;

	view(s, name, key, value, &t);
	n = t.n;
	table_free(&t);
	return n;
}

long plan_session(struct store *s)
{
	struct matter m[] = {
		{ .title = "Lista de asistencia", .klass = CLASS_LISTA },
		{ .title = "Remoción", .klass = CLASS_REMOCION, .affected = 7, .promoter = { 2, 5 }, .n_promoters = 2 },
		{ .title = "Clausura", .klass = CLASS_CLAUSURA },
	};
	struct plan p = { .kind = KIND_ORDINARIA, .date = { 1774454400, -360 }, .place = "Sala de Cabildo",
		.matter = m, .n_matters = 3 };
	long id = 0;

	good(store_session_new(s, &p, &id, f));
	return id;
}

struct snapshot small_snapshot(void)
{
	struct snapshot p = { xstrdup("[reglas]\n"), xstrdup("Lugar\r\n"), xstrdup("[lista] Lista\n"),
		xstrdup(""), xstrdup("numero=1\n"), "" };

	snapshot_seal(&p);
	return p;
}

void append_acts(struct store *s, long session, long n)
{
	struct snapshot p = small_snapshot();
	struct when at = { 1774454400, -360 };

	good(store_begin(s, f));
	good(store_snapshot_put(s, session, 1, &p, f));
	for (long i = 1; i <= n; i++)
		good(store_act_append(s, session, i, at, at, i == 1 ? "abrir Sala" : "nota Hace calor", f));
	good(store_commit(s, f));
	snapshot_clear(&p);
}

static void hear(void *ctx, const char *line)
{
	buf_add(ctx, line);
	buf_addc(ctx, '\n');
}

char *checked(struct store *s, int expected_wrong)
{
	struct buf b = BUF_EMPTY;
	int wrong = -1;
	struct fault f = { FAULT_NONE, "" };

	if (store_check(s, hear, &b, &wrong, &f) < 0)
		fail_msg("%s", f.text);
	if (wrong != expected_wrong)
		fail_msg("%d wrong, expected %d:\n%s", wrong, expected_wrong, buf_str(&b));
	return buf_take(&b);
}
