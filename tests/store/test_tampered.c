/*
 * Somebody changes the record outside Sesiona: one byte of any column of an act, of what was frozen,
 * of an acta, of a file's row. verificar says where.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/mem.h"
#include "common.h"
#include "store/db.h"

/* Of each table the row that is changed, and what must be named for it. */
static const struct {
	const char *table, *row, *named;
} rows[] = {
	{ "act", "session = 1 AND seq = 20", "acto 20" },
	{ "act", "session = 1 AND seq = (SELECT max(seq) FROM act WHERE session = 1)", "Sesión 1" },
	{ "snapshot", "session = 1", "Sesión 1" },
	{ "acta", "session = 1", "Sesión 1" },
	{ "attachment", "id = 1", "adjunto" },
	{ "attachment", "id = 2", "adjunto" },
};

/* The number a little higher, the text with another last character, something where nothing was. */
static char *change(const char *table, const char *column, const char *row)
{
	return xasprintf("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; UPDATE %s SET %s ="
	    " CASE typeof(%s) WHEN 'integer' THEN %s + 40 WHEN 'null' THEN CASE '%s' WHEN 'act' THEN 1 ELSE 'x' END"
	    " ELSE substr(%s, 1, max(length(%s) - 1, 0)) || CASE WHEN substr(%s, -1) = '7' THEN '8' ELSE '7' END END"
	    " WHERE %s", table, column, column, column, column, column, column, column, row);
}

/* As the sqlite3 program would, with the guards out of the way and then back as they were. */
static void tamper(const char *sql)
{
	char *guards = ask(DB, "SELECT group_concat(sql, '; ') FROM sqlite_schema WHERE type = 'trigger'");
	char *drop = ask(DB, "SELECT group_concat('DROP TRIGGER ' || name, '; ') FROM sqlite_schema"
	    " WHERE type = 'trigger'");

	raw(DB, drop);
	raw(DB, sql);
	raw(DB, guards);
	free(drop);
	free(guards);
}

static void body(void)
{
	struct attachment a = { .what = "evidencia", .name = "foto.jpg", .note = "de la plaza",
		.sha256 = "0760d19426112a06f84fb563890f98e561348e195acd42ac66dd483386fb7df3" };
	struct store *s;
	long id;

	unlink(DB);
	load_dump("v1.sql", DB);
	s = open_store(DB, STORE_WRITE);
	good(store_attach(s, 1, &a, &id, f));
	good(store_attach(s, 1, &a, &id, f));
	good(store_detach(s, 1, id, "Salió movida", f));
	free(checked(s, 0));
	store_close(s);
	unlink("prueba.db.v1");
}

static void hear(void *ctx, const char *line)
{
	buf_add(ctx, line);
	buf_addc(ctx, '\n');
}

static void one_column(size_t i, const char *column)
{
	struct buf said = BUF_EMPTY;
	struct store *s;
	char *sql = change(rows[i].table, column, rows[i].row);
	int wrong;

	body();
	tamper(sql);
	s = open_store(DB, STORE_WRITE);
	good(store_check(s, hear, &said, &wrong, f));
	if (wrong == 0 || strstr(buf_str(&said), rows[i].named) == NULL)
		fail_msg("%s.%s (%s): %d wrong, «%s»", rows[i].table, column, rows[i].row, wrong, buf_str(&said));
	store_close(s);
	free(sql);
	buf_clear(&said);
}

static void test_every_column(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		char *names, *sql = xasprintf("SELECT group_concat(name, ' ') FROM pragma_table_info('%s')", rows[i].table);
		int columns = 0;

		body();
		names = ask(DB, sql);
		for (char *save, *c = strtok_r(names, " ", &save); c != NULL; c = strtok_r(NULL, " ", &save)) {
			one_column(i, c);
			columns++;
		}
		assert_true(columns >= 5);
		free(names);
		free(sql);
	}
}

/* The control: the same way in and out, and nothing changed, is no finding. */
static void test_nothing_changed(void **state)
{
	struct store *s;

	(void)state;
	body();
	tamper("UPDATE act SET line = line");
	s = open_store(DB, STORE_WRITE);
	free(checked(s, 0));
	store_close(s);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, folder_enter, folder_leave)
	const struct CMUnitTest tests[] = {
		TEST(test_every_column),
		TEST(test_nothing_changed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
