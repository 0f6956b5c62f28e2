/*
 * Files of earlier versions, as the program of their time made them (tests/store/vN.sql), are
 * brought up to date whole or not at all, and nothing that they kept is lost.
 */
#include "config.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/mem.h"
#include "common.h"
#include "store/db.h"

static long version_of(const char *path)
{
	char *text = ask(path, "PRAGMA user_version");
	long n = strtol(text, NULL, 10);

	free(text);
	return n;
}

static void add_rows(sqlite3 *db, const char *table, struct buf *out)
{
	char *sql = xasprintf("SELECT * FROM \"%s\"", table);
	sqlite3_stmt *st;

	buf_addf(out, "== %s\n", table);
	assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &st, NULL), SQLITE_OK);
	while (sqlite3_step(st) == SQLITE_ROW) {
		for (int i = 0; i < sqlite3_column_count(st); i++) {
			const char *text = (const char *)sqlite3_column_text(st, i);

			buf_addf(out, "%s|", text == NULL ? "NULL" : text);
		}
		buf_addc(out, '\n');
	}
	sqlite3_finalize(st);
	free(sql);
}

/*
 * Every row of every table that the first file has, as the second has it. Not how FTS5 keeps its
 * index, which is made anew: checked() compares that with the words. Caller frees.
 */
static char *contents(const char *tables_of, const char *path)
{
	struct buf out = BUF_EMPTY;
	sqlite3 *list, *db;
	sqlite3_stmt *st;

	assert_int_equal(sqlite3_open(tables_of, &list), SQLITE_OK);
	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	assert_int_equal(sqlite3_prepare_v2(list, "SELECT name FROM sqlite_schema WHERE type = 'table'"
	    " AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'register_words_%' ORDER BY name", -1, &st, NULL), SQLITE_OK);
	while (sqlite3_step(st) == SQLITE_ROW)
		add_rows(db, (const char *)sqlite3_column_text(st, 0), &out);
	sqlite3_finalize(st);
	sqlite3_close(list);
	sqlite3_close(db);
	return buf_take(&out);
}

static void test_from_version_1(void **state)
{
	struct store *s;
	char *before, *after;

	(void)state;
	load_dump("v1.sql", DB);
	assert_int_equal(version_of(DB), 1);
	bad(store_open(DB, STORE_READ, &pinned, &s, f), FAULT_STORE, "de una versión anterior");
	s = open_store(DB, STORE_WRITE);
	free(checked(s, 0));		/* the schema, too: that of a new file, letter by letter */
	assert_int_equal(count_rows(s, "sesiones", NULL, NULL), 3);
	assert_cell(s, "actas", "sesion", "1", 0, "estado", "aprobada");
	assert_cell(s, "acuerdos", "folio", "STM/ORD/01/2026-01", 0, "estado", "en proceso");
	store_close(s);
	assert_string_equal(folder_list(), "prueba.db prueba.db.v1");
	assert_int_equal(version_of(DB), STORE_VERSION);
	assert_int_equal(version_of("prueba.db.v1"), 1);
	before = contents("prueba.db.v1", "prueba.db.v1");
	after = contents("prueba.db.v1", DB);
	assert_true(strlen(before) > 10000);
	assert_string_equal(before, after);
	free(before);
	free(after);
	store_close(open_store(DB, STORE_READ));
}

/* Room for the copy, none for what is new: the file stays as it was, and the next attempt ends it. */
static void test_full_disk_leaves_the_old(void **state)
{
	struct rlimit small, before;
	struct store *s;
	struct stat st;

	(void)state;
	load_dump("v1.sql", DB);
	assert_int_equal(stat(DB, &st), 0);
	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
	small = before;
	small.rlim_cur = (rlim_t)st.st_size;
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
	bad(store_open(DB, STORE_WRITE, &pinned, &s, f), FAULT_STORE, "no hay espacio en el disco");
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
	assert_int_equal(access("prueba.db.v1", F_OK), 0);
	assert_int_equal(version_of(DB), 1);
	s = open_store(DB, STORE_WRITE);
	free(checked(s, 0));
	store_close(s);
}

/* What somebody planted in the old file is no more ours in the new one. */
static void test_planted_stays_refused(void **state)
{
	struct store *s;

	(void)state;
	load_dump("v1.sql", DB);
	raw(DB, "CREATE TRIGGER espía AFTER INSERT ON diary BEGIN DELETE FROM setting; END");
	bad(store_open(DB, STORE_WRITE, &pinned, &s, f), FAULT_STORE, "el disparador espía");
	assert_int_equal(version_of(DB), 1);
	assert_string_equal(folder_list(), "prueba.db");
}

/* Nor does it act under a name of ours, or answer, while the file is brought up to date. */
static void test_planted_never_acts(void **state)
{
	static const char *const endless = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) ";
	char *sql;
	struct store *s;

	(void)state;
	load_dump("v1.sql", DB);
	sql = xasprintf("DROP TRIGGER act_not_removed; CREATE TRIGGER act_not_removed AFTER UPDATE ON register_words_data "
	    "BEGIN DELETE FROM person; END;"
	    "DROP VIEW register_text; CREATE VIEW register_text AS %sSELECT x AS id, x AS folio, x AS text, "
	    "x AS proposal, x AS responsible FROM c", endless);
	raw(DB, sql);
	free(sql);
	s = open_store(DB, STORE_WRITE);
	free(checked(s, 0));
	store_close(s);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, folder_enter, folder_leave)
	const struct CMUnitTest tests[] = {
		TEST(test_from_version_1),
		TEST(test_full_disk_leaves_the_old),
		TEST(test_planted_stays_refused),
		TEST(test_planted_never_acts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
