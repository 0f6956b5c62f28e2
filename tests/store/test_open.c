/* Opening: what is refused and how it is said, who writes, and what survives. */
#include "config.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"
#include "common.h"
#include "store/db.h"
#include "store/migrate.h"

static void write_file(const char *path, const char *bytes, size_t n)
{
	good(file_write(path, bytes, n, 0644, f));
}

static void test_first_use_makes_one_file(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	struct stat st;

	(void)state;
	assert_false(store_unclean(s));
	assert_string_equal(folder_list(), "prueba.db prueba.db.candado");
	store_close(s);
	assert_string_equal(folder_list(), "prueba.db");
	assert_int_equal(stat(DB, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0640);
	s = open_store(DB, STORE_WRITE);
	free(checked(s, 0));
	store_close(s);
}

static void test_refused_files(void **state)
{
	struct store *s;
	char zeros[8192] = { 0 };

	(void)state;
	bad(store_open("no.db", STORE_READ, &pinned, &s, f), FAULT_STORE, "no existe la base");
	bad(store_open("falta/x.db", STORE_WRITE, &pinned, &s, f), FAULT_STORE, "falta/x.db");
	write_file("vacia.db", "", 0);
	bad(store_open("vacia.db", STORE_READ, &pinned, &s, f), FAULT_STORE, "está vacía");
	assert_int_equal(mkdir("carpeta.db", 0755), 0);
	bad(store_open("carpeta.db", STORE_READ, &pinned, &s, f), FAULT_STORE, "no es un archivo");
	write_file("texto.db", "hola\n", 5);
	bad(store_open("texto.db", STORE_WRITE, &pinned, &s, f), FAULT_STORE, "no es una base de Sesiona");
	write_file("ceros.db", zeros, sizeof zeros);
	bad(store_open("ceros.db", STORE_WRITE, &pinned, &s, f), FAULT_STORE, "no es una base de Sesiona");
	raw("ajena.db", "CREATE TABLE t (a)");
	bad(store_open("ajena.db", STORE_WRITE, &pinned, &s, f), FAULT_STORE, "de otro programa");
	store_close(open_store(DB, STORE_WRITE));
	raw(DB, "PRAGMA user_version = 99");
	bad(store_open(DB, STORE_WRITE, &pinned, &s, f), FAULT_STORE, "versión más nueva");
	bad(store_open(DB, STORE_READ, &pinned, &s, f), FAULT_STORE, "versión más nueva");
	assert_string_equal(folder_list(), "ajena.db carpeta.db ceros.db prueba.db texto.db vacia.db");
}

/* An interrupted first use leaves an empty file; it is taken as new. */
static void test_empty_file_is_new(void **state)
{
	(void)state;
	write_file(DB, "", 0);
	store_close(open_store(DB, STORE_WRITE));
	store_close(open_store(DB, STORE_READ));
}

static void test_damaged(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	char *bytes;
	size_t len;

	(void)state;
	append_acts(s, plan_session(s), 50);
	store_close(s);
	good(file_read(DB, 1 << 24, &bytes, &len, f));
	write_file("corta.db", bytes, len / 3);
	memset(bytes + 100, 0xa5, 3996);
	write_file("rota.db", bytes, len);
	free(bytes);
	bad(store_open("corta.db", STORE_READ, &pinned, &s, f), FAULT_STORE, "dañada");
	bad(store_open("rota.db", STORE_WRITE, &pinned, &s, f), FAULT_STORE, "dañada");
}

/* Broken pages that the opening does not read are told by the check, with the file's name. */
static void test_damage_inside_is_told(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	long session = plan_session(s), root;
	int fd;
	char *said;

	(void)state;
	append_acts(s, session, 400);
	good(db_number(s, "SELECT rootpage FROM sqlite_schema WHERE name = 'act'", &root, f));
	store_close(s);
	fd = open(DB, O_WRONLY);
	assert_int_equal(pwrite(fd, "basura basura basura", 20, (root - 1) * 4096), 20);
	close(fd);
	s = open_store(DB, STORE_READ);
	said = checked(s, 1);
	assert_non_null(strstr(said, "dañad"));
	free(said);
	store_close(s);
}

static void test_one_writer(void **state)
{
	struct store *w = open_store(DB, STORE_WRITE), *other, *r;

	(void)state;
	bad(store_open(DB, STORE_WRITE, &pinned, &other, f), FAULT_BUSY,
	    "ya está abierta para escribir");
	bad(store_open("./" DB, STORE_WRITE, &pinned, &other, f), FAULT_BUSY, "desde 2026-03-25 10:00");
	assert_int_equal(symlink(DB, "otro.db"), 0);
	bad(store_open("otro.db", STORE_WRITE, &pinned, &other, f), FAULT_BUSY, "prueba.db");
	r = open_store(DB, STORE_READ);
	plan_session(w);
	assert_int_equal(count_rows(r, "sesiones", NULL, NULL), 1);
	store_close(r);
	store_close(w);
	store_close(open_store("otro.db", STORE_WRITE));
}

/* Whoever reads has its rows in memory: it may pause as it likes, the writer commits. */
static int write_meanwhile(void *ctx, const struct act_row *row, struct fault *f)
{
	(void)f;
	(void)row;
	plan_session(ctx);
	return 0;
}

static void test_paused_reader_blocks_nobody(void **state)
{
	struct store *w = open_store(DB, STORE_WRITE), *r;
	long session = plan_session(w);

	(void)state;
	append_acts(w, session, 2);
	r = open_store(DB, STORE_READ);
	good(store_acts(r, session, write_meanwhile, w, f));
	assert_int_equal(count_rows(r, "sesiones", NULL, NULL), 3);
	store_close(r);
	store_close(w);
}

/* Somebody else's open cursor does block: said politely, nothing is kept half. */
static void test_foreign_reader_is_named(void **state)
{
	struct store *w = open_store(DB, STORE_WRITE);
	sqlite3 *db;
	sqlite3_stmt *st;
	struct fault fault = { FAULT_NONE, "" };
	long session = plan_session(w);
	struct when at = { 1774454400, -360 };

	(void)state;
	sqlite3_busy_timeout(w->db, 10);
	assert_int_equal(sqlite3_open(DB, &db), SQLITE_OK);
	sqlite3_prepare_v2(db, "SELECT * FROM sqlite_schema", -1, &st, NULL);
	assert_int_equal(sqlite3_step(st), SQLITE_ROW);
	good(store_begin(w, f));
	good(store_act_append(w, session, 1, at, at, "abrir Sala", f));
	assert_int_equal(store_commit(w, &fault), -1);
	assert_int_equal(fault.kind, FAULT_BUSY);
	sqlite3_finalize(st);
	sqlite3_close(db);
	good(store_begin(w, f));
	good(store_act_append(w, session, 1, at, at, "abrir Sala", f));
	good(store_commit(w, f));
	store_close(w);
}

/* Who only reads, even in a store to write in, waits for no writer, and sees one moment. */
static void test_reading_waits_for_nobody(void **state)
{
	struct store *w = open_store(DB, STORE_WRITE);
	long id = plan_session(w);
	struct session_row row;
	sqlite3 *db;

	(void)state;
	sqlite3_busy_timeout(w->db, 10);
	assert_int_equal(sqlite3_open(DB, &db), SQLITE_OK);
	assert_int_equal(sqlite3_exec(db, "BEGIN IMMEDIATE; UPDATE session SET place = 'Otra'", NULL, NULL, NULL),
	    SQLITE_OK);
	good(store_begin_reading(w, f));
	good(store_session(w, id, &row, f));
	assert_string_not_equal(row.place, "Otra");
	session_row_clear(&row);
	assert_int_equal(sqlite3_exec(db, "COMMIT", NULL, NULL, NULL), SQLITE_BUSY);
	good(store_commit(w, f));
	assert_int_equal(sqlite3_exec(db, "COMMIT", NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(db);
	store_close(w);
}

/* A child writes far more than its cache, so the file on disk is half written, and is killed there. */
static void killed_while_writing(long session)
{
	int ready[2];
	char byte;
	pid_t pid;

	assert_int_equal(pipe(ready), 0);
	pid = fork();
	assert_true(pid >= 0);
	if (pid == 0) {
		struct fault f = { FAULT_NONE, "" };
		struct when at = { 1774454400, -360 };
		struct store *s;
		char line[2000];

		memset(line, 'x', sizeof line);
		line[sizeof line - 1] = '\0';
		if (store_open(DB, STORE_WRITE, &pinned, &s, &f) != 0 ||
		    db_exec(s, "PRAGMA cache_size = 10", &f) != 0 || store_begin(s, &f) != 0)
			_exit(1);
		for (long i = 3; i < 300; i++)
			if (store_act_append(s, session, i, at, at, line, &f) != 0)
				_exit(1);
		if (write(ready[1], "x", 1) != 1)
			_exit(1);
		for (;;)
			pause();
	}
	close(ready[1]);	/* or one that failed would be waited for */
	assert_int_equal(read(ready[0], &byte, 1), 1);
	kill(pid, SIGKILL);
	waitpid(pid, NULL, 0);
	close(ready[0]);
}

static void test_killed_writer(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	long session = plan_session(s);
	struct session_row row;

	(void)state;
	append_acts(s, session, 2);
	store_close(s);
	killed_while_writing(session);
	assert_string_equal(folder_list(), "prueba.db prueba.db-journal prueba.db.candado");
	bad(store_open(DB, STORE_READ, &pinned, &s, f), FAULT_RECOVERING, "recuperando");
	s = open_store(DB, STORE_WRITE);
	assert_true(store_unclean(s));
	good(store_session(s, session, &row, f));
	assert_int_equal(row.acts, 2);
	session_row_clear(&row);
	free(checked(s, 0));
	store_close(s);
	assert_string_equal(folder_list(), "prueba.db");
	s = open_store(DB, STORE_WRITE);
	assert_false(store_unclean(s));
	store_close(s);
}

/* A journal that is of several files names one more at its end, which SQLite then does away with. */
static void add_name(const char *journal, const char *name)
{
	static const uint8_t magic[] = { 0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7 };
	size_t n = strlen(name), sum = 0;
	FILE *out = fopen(journal, "a");

	assert_non_null(out);
	for (size_t i = 0; i < n; i++)
		sum += (uint8_t)name[i];
	fwrite("\0\4\0\1", 1, 4, out);	/* the page that SQLite locks, in pages of 4096 */
	fwrite(name, 1, n, out);
	fwrite((uint8_t[]){ 0, 0, 0, (uint8_t)n, 0, 0, (uint8_t)(sum >> 8), (uint8_t)sum }, 1, 8, out);
	fwrite(magic, 1, sizeof magic, out);
	fclose(out);
}

static void test_planted_journal(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	long session = plan_session(s);
	struct stat st;

	(void)state;
	append_acts(s, session, 2);
	store_close(s);
	killed_while_writing(session);
	assert_int_equal(stat("prueba.db-journal", &st), 0);
	write_file("tesoro.txt", "lo de otro\n", 11);
	add_name("prueba.db-journal", "tesoro.txt");
	bad(store_open(DB, STORE_WRITE, &pinned, &s, f), FAULT_STORE, "también de otro archivo");
	bad(store_open(DB, STORE_READ, &pinned, &s, f), FAULT_STORE, "también de otro archivo");
	bad(store_open(DB, STORE_LOOK, &pinned, &s, f), FAULT_STORE, "también de otro archivo");
	assert_int_equal(access("tesoro.txt", F_OK), 0);
	assert_int_equal(truncate("prueba.db-journal", st.st_size), 0);
	s = open_store(DB, STORE_WRITE);
	free(checked(s, 0));
	store_close(s);
	assert_string_equal(folder_list(), "prueba.db tesoro.txt");
}

/* Without leave to write, a reader reads and a writer is told. Root may write anywhere: become nobody. */
static void test_read_only_file(void **state)
{
	int status;
	pid_t pid;

	(void)state;
	store_close(open_store(DB, STORE_WRITE));
	assert_int_equal(chmod(DB, 0444), 0);
	assert_int_equal(chmod(".", 0555), 0);
	pid = fork();
	if (pid == 0) {
		struct fault f = { FAULT_NONE, "" };
		struct store *s;

		if (geteuid() == 0 && setuid(65534) != 0)
			_exit(1);
		if (store_open(DB, STORE_WRITE, &pinned, &s, &f) == 0 || f.kind != FAULT_STORE ||
		    strstr(f.text, "no se puede escribir") == NULL)
			_exit(2);
		if (store_open(DB, STORE_READ, &pinned, &s, &f) != 0)
			_exit(3);
		store_close(s);
		_exit(0);
	}
	waitpid(pid, &status, 0);
	assert_int_equal(chmod(".", 0755), 0);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 0);
}

/* The disk is full: the words say so, what was stored stays, and room lets one go on. */
static void test_full_disk(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	long session = plan_session(s);
	struct rlimit small, before;
	struct when at = { 1774454400, -360 };
	struct stat st;
	char line[4000];

	(void)state;
	append_acts(s, session, 2);
	memset(line, 'x', sizeof line);
	line[sizeof line - 1] = '\0';
	assert_int_equal(stat(DB, &st), 0);
	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
	small = before;
	small.rlim_cur = (rlim_t)st.st_size;
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
	good(store_begin(s, f));
	for (long i = 3; i < 20; i++)
		good(store_act_append(s, session, i, at, at, line, f));
	bad(store_commit(s, f), FAULT_STORE, "no hay espacio en el disco");
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
	good(store_act_append(s, session, 3, at, at, "nota Ya hay espacio", f));
	free(checked(s, 0));
	store_close(s);
}

static void test_transactions_nest(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);

	(void)state;
	good(store_begin(s, f));
	plan_session(s);		/* begins and commits inside */
	store_rollback(s);
	assert_int_equal(count_rows(s, "sesiones", NULL, NULL), 0);
	good(store_begin(s, f));
	plan_session(s);
	good(store_begin(s, f));
	store_rollback(s);		/* an inner failure that the outer one overlooks */
	bad(store_setting_put(s, "nombre", "X", f), FAULT_STORE, "se abandonó");
	bad(store_commit(s, f), FAULT_STORE, "se abandonó");
	assert_int_equal(count_rows(s, "sesiones", NULL, NULL), 0);
	plan_session(s);
	assert_int_equal(count_rows(s, "sesiones", NULL, NULL), 1);
	store_close(s);
}

static int add_column(struct store *s, struct fault *f)
{
	return db_exec(s, "ALTER TABLE diary ADD COLUMN who TEXT", f);
}

static int break_down(struct store *s, struct fault *f)
{
	return db_exec(s, "DROP TABLE guest; SELECT * FROM nowhere", f);
}

/* Each step is whole with its version, after a copy of the file as it was. */
static void test_migration(void **state)
{
	const migration steps[] = { NULL, add_column, break_down };
	struct store *s = open_store(DB, STORE_WRITE);
	long version;

	(void)state;
	plan_session(s);
	bad(migrate_run(s, steps, 1, 3, f), FAULT_STORE, "nowhere");
	good(db_number(s, "PRAGMA user_version", &version, f));
	assert_int_equal(version, 2);
	good(db_exec(s, "SELECT who FROM diary; SELECT * FROM guest", f));
	store_close(s);
	assert_string_equal(folder_list(), "prueba.db prueba.db.v1");
	s = open_store("prueba.db.v1", STORE_READ);
	assert_int_equal(count_rows(s, "sesiones", NULL, NULL), 1);
	free(checked(s, 0));
	store_close(s);
}

/* They are prepared when first used: here all of them are, so that a typo is found today. */
static void test_every_statement_fits_the_schema(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);

	(void)state;
	for (int id = 0; id < SQL_COUNT; id++)
		if (db_stmt(s, (enum sql_id)id) == NULL)
			fail_msg("statement %d: %s", id, sqlite3_errmsg(s->db));
	store_close(s);
}

/* A file of ours that lost a table: what needs it is refused, and the rest is still read. */
static void test_missing_table_is_told(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	struct when newest;
	struct table t;

	(void)state;
	sqlite3_exec(s->db, "DROP TABLE diary; DROP VIEW hechos", NULL, NULL, NULL);
	bad(store_diary(s, "prueba", NULL, NULL, f), FAULT_STORE, "no tiene la forma esperada");
	bad(store_view(s, "hechos", NULL, 0, &t, f), FAULT_STORE, "no tiene la forma esperada");
	good(store_newest_record(s, &newest, f));
	store_close(s);
}

int main(void)
{
#define TEST(x) cmocka_unit_test_setup_teardown(x, folder_enter, folder_leave)
	const struct CMUnitTest tests[] = {
		TEST(test_first_use_makes_one_file),
		TEST(test_refused_files),
		TEST(test_empty_file_is_new),
		TEST(test_damaged),
		TEST(test_damage_inside_is_told),
		TEST(test_one_writer),
		TEST(test_paused_reader_blocks_nobody),
		TEST(test_foreign_reader_is_named),
		TEST(test_reading_waits_for_nobody),
		TEST(test_killed_writer),
		TEST(test_planted_journal),
		TEST(test_read_only_file),
		TEST(test_full_disk),
		TEST(test_transactions_nest),
		TEST(test_migration),
		TEST(test_every_statement_fits_the_schema),
		TEST(test_missing_table_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
