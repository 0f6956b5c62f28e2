/* The log only grows; whoever changes it outside is found out, and where. Copies, drafts. */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"
#include "common.h"
#include "store/db.h"
#include "store/draft.h"

#define ACTS_TRIGGER "CREATE TRIGGER act_not_changed BEFORE UPDATE ON act\n" \
	"BEGIN SELECT RAISE(ABORT, 'act: append-only'); END;"

static void refused_raw(struct store *s, const char *sql)
{
	if (sqlite3_exec(s->db, sql, NULL, NULL, NULL) == SQLITE_OK)
		fail_msg("admitted: %s", sql);
}

static void test_only_grows(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	long session = plan_session(s);
	struct when at = { 1774454400, -360 };

	(void)state;
	append_acts(s, session, 3);
	refused_raw(s, "UPDATE act SET line = 'x' WHERE seq = 2");
	refused_raw(s, "DELETE FROM act");
	refused_raw(s, "INSERT OR REPLACE INTO act SELECT session, 2, at, recorded_at, 'x', hash FROM act WHERE seq = 3");
	refused_raw(s, "UPDATE snapshot SET rules = 'x'");
	refused_raw(s, "DELETE FROM snapshot");
	refused_raw(s, "INSERT OR REPLACE INTO snapshot SELECT session, seq, 'x', roster, agenda, earlier,"
	    " session_data, hash FROM snapshot");
	refused_raw(s, "UPDATE sqlite_schema SET sql = ''");
	bad(store_act_append(s, session, 3, at, at, "nota Otra vez", f), FAULT_STORE, "rechazó");
	bad(store_act_append(s, session, 5, at, at, "nota Salto", f), FAULT_STORE, "rechazó");
	bad(store_act_append(s, 77, 1, at, at, "abrir Sala", f), FAULT_INPUT, "no hay ninguna sesión 77");
	free(checked(s, 0));
	store_close(s);
}

static int collect(void *ctx, const struct act_row *row, struct fault *f)
{
	char **out = ctx, *old = *out;

	(void)f;
	*out = xasprintf("%s%ld %s %.8s\n", old, row->seq, row->line, row->hash);
	free(old);
	return row->seq == 2 ? 42 : 0;
}

/* The hash is the documented one: worked out here with other tools. */
static void test_hash(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	long session = plan_session(s);
	struct snapshot p = small_snapshot();
	char *uuid = cell(s, "sesiones", NULL, NULL, 0, "uuid"), *told = xstrdup(""), *text, *expected;
	char sealed[SHA256_HEX], hash[SHA256_HEX];
	const char *parts = "9\n[reglas]\n\n7\nLugar\r\n\n14\n[lista] Lista\n\n0\n\n9\nnumero=1\n";
	struct fault fault;

	(void)state;
	sha256_hex(parts, strlen(parts), sealed);
	assert_string_equal(p.hash, sealed);
	append_acts(s, session, 3);
	text = xasprintf("%064d\n%s\n1\n2026-03-25T10:00:00-06:00\n2026-03-25T10:00:00-06:00\nabrir Sala\n%s",
	    0, uuid, sealed);
	sha256_hex(text, strlen(text), hash);
	free(text);
	text = xasprintf("%s\n%s\n2\n2026-03-25T10:00:00-06:00\n2026-03-25T10:00:00-06:00\nnota Hace calor\n%s",
	    hash, uuid, sealed);
	expected = xasprintf("1 abrir Sala %.8s\n2 nota Hace calor %.8s\n", hash,
	    sha256_hex(text, strlen(text), sealed));
	assert_int_equal(store_acts(s, session, collect, &told, &fault), 42);	/* stops where it is told */
	assert_string_equal(told, expected);
	free(text);
	free(expected);
	free(told);
	free(uuid);
	snapshot_clear(&p);
	store_close(s);
}

static void test_changes_outside_are_found(void **state)
{
	static const struct { const char *sql, *said; int wrong; } cases[] = {
		{ "DROP TRIGGER act_not_changed; UPDATE act SET line = 'nota Hace frío' WHERE seq = 2;" ACTS_TRIGGER,
			"Sesión 1, acto 2: «nota Hace frío»", 1 },
		{ "DROP TRIGGER act_not_changed; UPDATE act SET at = '2026-03-25T09:00:00-06:00' WHERE seq = 3;"
			ACTS_TRIGGER, "Sesión 1, acto 3", 1 },
		{ "DROP TRIGGER act_not_changed", "Falta el disparador act_not_changed", 1 },
		{ "DROP TRIGGER act_not_removed; DELETE FROM act WHERE seq = 2;"
			"CREATE TRIGGER act_not_removed BEFORE DELETE ON act\n"
			"BEGIN SELECT RAISE(ABORT, 'act: append-only'); END;", "Sesión 1: falta el acto 2", 2 },
		{ "CREATE TRIGGER espía AFTER INSERT ON act BEGIN DELETE FROM diary; END",
			"Sobra el disparador espía", 1 },
		{ "CREATE VIEW otra AS SELECT 1", "Sobra la vista otra", 1 },
		{ "DROP VIEW votos; CREATE VIEW votos AS SELECT 1 AS orden", "Alguien cambió la vista votos", 1 },
		{ "DROP TRIGGER snapshot_not_changed; UPDATE snapshot SET rules = 'más';"
			"CREATE TRIGGER snapshot_not_changed BEFORE UPDATE ON snapshot\n"
			"BEGIN SELECT RAISE(ABORT, 'snapshot: append-only'); END;", "Sesión 1: lo que se fijó al abrirla", 1 },
		{ "UPDATE acta SET body = 'otro'", "Sesión 1: el texto del acta aprobada se cambió", 1 },
		{ "UPDATE acta SET by_act = 2", "no es la que aprobó el acto 2", 1 },
		{ "PRAGMA foreign_keys = OFF; INSERT INTO item VALUES (9, 1, 'x', 'acta', 'acta', NULL)",
			"La tabla item tiene una fila", 1 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct store *s;
		struct when at = { 1774454400, -360 };
		char *said, hash[SHA256_HEX], line[200];
		long session;

		unlink(DB);
		s = open_store(DB, STORE_WRITE);
		session = plan_session(s);
		append_acts(s, session, 3);
		snprintf(line, sizeof line, "aprobar_acta | %s", sha256_hex("# Acta\n", 7, hash));
		good(store_act_append(s, session, 4, at, at, line, f));
		good(store_acta_put(s, session, session, 4, "# Acta\n", f));
		free(checked(s, 0));
		store_close(s);
		raw(DB, cases[i].sql);
		s = open_store(DB, STORE_LOOK);
		said = checked(s, cases[i].wrong);
		if (strstr(said, cases[i].said) == NULL)
			fail_msg("%s: said %s", cases[i].said, said);
		free(said);
		store_close(s);
	}
}

static void test_frozen_acta(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	long session = plan_session(s);
	char *body;

	(void)state;
	good(store_acta(s, session, &body, f));
	assert_null(body);
	good(store_acta_put(s, session, session, 4, "# Acta\n", f));
	good(store_acta(s, session, &body, f));
	assert_string_equal(body, "# Acta\n");
	free(body);
	good(store_acta_put(s, session, 0, 0, NULL, f));
	good(store_acta(s, session, &body, f));
	assert_null(body);
	store_close(s);
}

static void test_snapshot(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	long session = plan_session(s);
	struct snapshot p;
	bool found;

	(void)state;
	good(store_snapshot(s, session, &p, &found, f));
	assert_false(found);
	append_acts(s, session, 1);
	good(store_snapshot(s, session, &p, &found, f));
	assert_true(found);
	assert_string_equal(p.roster, "Lugar\r\n");
	assert_string_equal(p.session, "numero=1\n");
	assert_int_equal(strlen(p.hash), 64);
	snapshot_clear(&p);
	store_close(s);
}

/* Papers of a session keep the name that the body had when it opened. */
static void test_settings_freeze(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	long first = plan_session(s);

	(void)state;
	good(store_setting_put(s, "nombre", "Secretariado", f));
	assert_cell(s, "organismo", "sesion", "1", 0, "nombre", "Secretariado");
	append_acts(s, first, 1);
	plan_session(s);
	good(store_setting_put(s, "nombre", "Consejo", f));
	good(store_setting_put(s, "siglas", "CTG", f));
	assert_cell(s, "organismo", "sesion", "1", 0, "nombre", "Secretariado");
	assert_cell(s, "organismo", "sesion", "1", 0, "siglas", "");
	assert_cell(s, "organismo", "sesion", "2", 0, "nombre", "Consejo");
	assert_cell(s, "organismo", NULL, NULL, 0, "nombre", "Consejo");
	assert_int_equal(count_rows(s, "organismo", NULL, NULL), 1);
	store_close(s);
}

static void test_newest_record(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	struct when at = { 1774454400, -360 }, later = { 1774460000, 0 }, newest;
	long a = plan_session(s), b = plan_session(s);

	(void)state;
	good(store_newest_record(s, &newest, f));
	assert_int_equal(newest.t, 0);
	good(store_act_append(s, a, 1, at, later, "abrir Sala", f));
	good(store_act_append(s, b, 1, at, at, "abrir Sala", f));
	good(store_newest_record(s, &newest, f));
	assert_int_equal(newest.t, later.t);
	store_close(s);
}

static void test_backup(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE), *copy, *memory;

	(void)state;
	append_acts(s, plan_session(s), 30);
	good(store_backup(s, "copia.db", NULL, NULL, f));
	assert_string_equal(folder_list(), "copia.db prueba.db prueba.db.candado");
	bad(store_backup(s, "copia.db", NULL, NULL, f), FAULT_INPUT, "ya existe");
	bad(store_backup(s, "no/hay.db", NULL, NULL, f), FAULT_STORE, "no/hay.db");
	copy = open_store("copia.db", STORE_READ);
	free(checked(copy, 0));
	assert_int_equal(count_rows(copy, "sesiones", NULL, NULL), 1);
	good(store_copy_in_memory(copy, &memory, f));
	plan_session(memory);
	assert_int_equal(count_rows(memory, "sesiones", NULL, NULL), 2);
	free(checked(memory, 0));
	store_close(memory);
	assert_int_equal(count_rows(copy, "sesiones", NULL, NULL), 1);
	store_close(copy);
	store_close(s);
}

static void test_draft(void **state)
{
	struct draft d = { 3, (char *)"nota", (char *)"Se va la luz a media\n\npalabra: ñ" }, back;

	(void)state;
	good(draft_load(DB, &back, f));
	assert_int_equal(back.session, 0);
	good(draft_save(DB, &d, f));
	assert_string_equal(folder_list(), "prueba.db.borrador");
	good(draft_load(DB, &back, f));
	assert_int_equal(back.session, 3);
	assert_string_equal(back.what, "nota");
	assert_string_equal(back.text, d.text);
	draft_clear(&back);
	good(file_write(DB ".borrador", "3\n\xff\n", 4, 0644, f));
	bad(draft_load(DB, &back, f), FAULT_INPUT, "está dañado");
	draft_drop(DB);
	draft_drop(DB);
	good(draft_load(DB, &back, f));
	assert_int_equal(back.session, 0);
}

/* What somebody put under the draft's name: a link would be written through, a pipe waited for. */
static void test_draft_planted(void **state)
{
	struct draft d = { 3, (char *)"nota", (char *)"texto" }, back;
	struct fault ignored = { FAULT_NONE, "" };
	char *kept;
	size_t len;

	(void)state;
	good(file_write("tesoro.txt", "lo de otro\n", 11, 0644, f));
	assert_int_equal(symlink("tesoro.txt", DB ".borrador"), 0);
	bad(draft_save(DB, &d, f), FAULT_STORE, "no es un archivo");
	bad(draft_load(DB, &back, f), FAULT_STORE, "no es un archivo");
	assert_int_equal(file_read("tesoro.txt", 100, &kept, &len, &ignored), 0);
	assert_string_equal(kept, "lo de otro\n");
	free(kept);
	draft_drop(DB);
	assert_int_equal(mkfifo(DB ".borrador", 0600), 0);
	alarm(60);
	bad(draft_load(DB, &back, f), FAULT_STORE, "no es un archivo");
	bad(draft_save(DB, &d, f), FAULT_STORE, "no es un archivo");
	alarm(0);
}

/* The diary is read newest first, a page at a time, and found without accents or case. */
static void test_diary(void **state)
{
	static const char *const page[] = { "cambio 5", "cambio 4", "cambio 3" };
	struct store *s = open_store(DB, STORE_WRITE);
	struct table t;

	(void)state;
	for (int i = 1; i <= 5; i++) {
		char *what = xasprintf("cambio %d", i);

		good(store_diary(s, what, i == 2 ? "Núñez Béjar" : NULL, "después", f));
		free(what);
	}
	good(store_diary_page(s, NULL, 0, 3, &t, f));
	assert_int_equal(t.n, 3);
	for (size_t i = 0; i < t.n; i++)
		assert_string_equal(t.cell[i * t.n_columns + 2], page[i]);
	assert_string_equal(t.cell[2 * t.n_columns + 3], "");	/* nothing before */
	table_free(&t);
	good(store_diary_page(s, NULL, 3, 0, &t, f));	/* the rest, all of it */
	assert_int_equal(t.n, 2);
	table_free(&t);
	good(store_diary_page(s, "nunez BEJAR", 0, 3, &t, f));
	assert_int_equal(t.n, 1);
	assert_string_equal(t.cell[2], "cambio 2");
	table_free(&t);
	good(store_diary_page(s, "%", 0, 3, &t, f));	/* no pattern, only what it says */
	assert_int_equal(t.n, 0);
	table_free(&t);
	store_close(s);
}

int main(void)
{
#define TEST(x) cmocka_unit_test_setup_teardown(x, folder_enter, folder_leave)
	const struct CMUnitTest tests[] = {
		TEST(test_only_grows),
		TEST(test_hash),
		TEST(test_changes_outside_are_found),
		TEST(test_frozen_acta),
		TEST(test_snapshot),
		TEST(test_settings_freeze),
		TEST(test_newest_record),
		TEST(test_backup),
		TEST(test_diary),
		TEST(test_draft),
		TEST(test_draft_planted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
