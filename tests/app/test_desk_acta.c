/*
 * An acta outside the room, from the desk: what a failure leaves (nothing), and what a person who
 * only looks is told. What is recorded is in tests/cli/acta.t, the views in tests/store/test_outside.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>
#include "app/desk_acta.h"
#include "app/desk_register.h"
#include "app/desk_papers.h"
#include "app/package.h"
#include "base/env.h"
#include "base/file.h"
#include "store/store.h"

#define DB "acta.db"

static struct settings settings;
static struct desk *desk;
static char here[4096], folder[] = "acta-XXXXXX";

static int64_t noon(void *ctx)
{
	(void)ctx;
	return 1777485600;	/* 2026-04-29T12:00:00-06:00 */
}

static void no_uuid(void *ctx, char out[UUID_SIZE])
{
	(void)ctx;
	snprintf(out, UUID_SIZE, "00000000-0000-4000-8000-000000000001");
}

static const struct env pinned = { noon, no_uuid, NULL };

/* The body that tests/store/v1.sql tells of: session 1 closed and approved, 2 not approved, 3 planned. */
static int enter(void **state)
{
	struct fault f;

	(void)state;
	strcpy(folder, "acta-XXXXXX");
	env_set_zone("America/Mexico_City");
	settings_init(&settings);
	assert_int_equal(setenv("SESIONA_DATOS", CONF_DIR, 1), 0);
	assert_non_null(getcwd(here, sizeof here));
	assert_non_null(mkdtemp(folder));
	assert_int_equal(chdir(folder), 0);
	assert_int_equal(system("sqlite3 " DB " <" TEST_TOP "/tests/store/v1.sql"), 0);
	assert_int_equal(desk_open(DB, &settings, &pinned, &desk, &f), 0);
	return 0;
}

static int leave(void **state)
{
	char command[200];

	(void)state;
	desk_close(desk);
	settings_clear(&settings);
	assert_int_equal(chdir(here), 0);
	snprintf(command, sizeof command, "rm -rf %s", folder);
	return system(command);
}

/* How many rows a plain query counts. */
static int count(const char *what)
{
	char command[400];
	FILE *p;
	int n = -1;

	snprintf(command, sizeof command, "sqlite3 " DB " 'SELECT count(*) FROM %s'", what);
	p = popen(command, "r");
	assert_non_null(p);
	assert_int_equal(fscanf(p, "%d", &n), 1);
	pclose(p);
	return n;
}

static void refused(int answer, const struct fault *f, const char *words)
{
	assert_int_equal(answer, -1);
	if (strstr(f->text, words) == NULL)
		fail_msg("«%s» lacks «%s»", f->text, words);
}

static void test_reading(void **state)
{
	struct desk_acta a;
	struct fault f = { 0 };

	(void)state;
	assert_int_equal(desk_acta(desk, 1, &a, &f), 0);
	assert_string_equal(a.title, "Ordinaria 01/2026");
	assert_null(a.why_not);
	assert_int_equal(a.n_stages, 6);
	assert_string_equal(a.stage[0].name, "aprobada");
	assert_true(a.stage[0].done);
	assert_int_equal(a.stage[2].total, 7);
	assert_int_equal(a.n_signers, 9);
	assert_int_equal(a.signer[2].caracter, CARACTER_SUPLENTE);
	assert_true(a.signer[2].waits);
	assert_false(a.signer[4].waits);
	assert_int_equal(a.signer[8].seat, 0);
	assert_int_equal(a.n_copies, 8);
	assert_int_equal(strlen(a.fingerprint), FINGERPRINT_SIZE - 1);
	desk_acta_clear(&a);
	assert_int_equal(desk_acta(desk, 2, &a, &f), 0);
	assert_non_null(a.why_not);
	desk_acta_clear(&a);
	refused(desk_acta(desk, 3, &a, &f), &f, "no se ha instalado");
	refused(desk_acta(desk, 4, &a, &f), &f, "no hay ninguna sesión");
}

/* A check keeps nothing; a record that cannot be kept leaves nothing. */
/* The columns once, also where there is no acta to list yet. */
static void test_listed(void **state)
{
	static const char heads[] = "acta,paso,lugar,caracter,nombre,estado,fecha,detalle\r\n";
	struct buf csv = BUF_EMPTY;
	struct desk_acta a;
	struct fault f = { 0 };

	(void)state;
	desk_acta_csv(NULL, &csv);
	assert_string_equal(buf_str(&csv), heads);
	assert_int_equal(desk_acta(desk, 1, &a, &f), 0);
	desk_acta_csv(&a, &csv);
	desk_acta_csv(&a, &csv);
	assert_null(strstr(buf_str(&csv) + 1, heads));
	assert_non_null(strstr(buf_str(&csv), "Ordinaria 01/2026,firmada,,,,0 de 7,"));
	desk_acta_clear(&a);
	buf_clear(&csv);
}

static void test_all_or_nothing(void **state)
{
	const struct acta_record sign = { .step = ACTA_SIGNED, .seat = 1, .date = "2026-03-25" };
	const struct acta_record all = { .step = ACTA_SIGNED, .date = "2026-03-25" };
	struct buf told = BUF_EMPTY;
	struct fault f = { 0 };
	int before = count("diary");

	(void)state;
	assert_int_equal(desk_acta_check(desk, 1, &sign, &told, &f), 0);
	assert_string_equal(buf_str(&told), "firmó: Lic. Teresa Ibarra Molina (lugar 1, titular), mié 25 mar 2026");
	assert_int_equal(count("acta_step"), 0);
	assert_int_equal(system("sqlite3 " DB " \"CREATE TRIGGER t BEFORE INSERT ON acta_step WHEN NEW.seat = 6"
	    " BEGIN SELECT RAISE(ABORT, 'no'); END\""), 0);
	refused(desk_acta_rest(desk, 1, &all, &f), &f, "rechazó");
	assert_int_equal(count("acta_step"), 0);
	assert_int_equal(count("diary"), before);
	assert_int_equal(system("sqlite3 " DB " 'DROP TRIGGER t'"), 0);
	assert_int_equal(desk_acta_rest(desk, 1, &all, &f), 7);
	assert_int_equal(desk_acta_rest(desk, 1, &all, &f), 0);
	assert_int_equal(count("acta_step"), 7);
	assert_int_equal(count("diary"), before + 7);
	buf_clear(&told);
}

/* The copy goes again when its row cannot be kept, unless another row needs it. */
static void test_attaching(void **state)
{
	struct fault f = { 0 };
	long id;

	(void)state;
	assert_int_equal(file_write("acta.pdf", "hola", 4, 0640, &f), 0);
	assert_int_equal(system("sqlite3 " DB " \"CREATE TRIGGER t BEFORE INSERT ON attachment"
	    " BEGIN SELECT RAISE(ABORT, 'no'); END\""), 0);
	refused(desk_attach(desk, 1, "acta.pdf", "acta firmada", NULL, &id, &f), &f, "rechazó");
	assert_int_equal(system("test -z \"$(ls " DB ".archivo)\""), 0);
	assert_int_equal(system("sqlite3 " DB " 'DROP TRIGGER t'"), 0);
	assert_int_equal(desk_attach(desk, 1, "'acta.pdf'", "ACTA FIRMADA", NULL, &id, &f), 0);
	assert_int_equal(system("sqlite3 " DB " \"CREATE TRIGGER t BEFORE INSERT ON attachment"
	    " BEGIN SELECT RAISE(ABORT, 'no'); END\""), 0);
	refused(desk_attach(desk, 1, "acta.pdf", "otro", NULL, &id, &f), &f, "rechazó");
	assert_int_equal(system("test $(ls " DB ".archivo | wc -l) = 1"), 0);
	refused(desk_attach(desk, 9, "acta.pdf", "otro", NULL, &id, &f), &f, "no hay ninguna sesión 9");
}

/* The evidence of a session's acuerdos goes with it, also when two files bear one name. */
static void test_package(void **state)
{
	const struct desk_query all = { .session = 1 };
	struct desk_page page;
	struct buf notes = BUF_EMPTY;
	struct fault f = { 0 };
	size_t files = 0;

	(void)state;
	assert_int_equal(desk_register(desk, &all, 0, 10, &page, &f), 0);
	for (int i = 0; i < 2; i++) {
		const struct desk_progress p = { "en proceso", "", "", "Plano 1.PDF" };

		assert_int_equal(file_write("Plano 1.PDF", i == 0 ? "a" : "b", 1, 0640, &f), 0);
		assert_int_equal(desk_progress(desk, page.row[0].id, &p, &f), 0);
	}
	desk_page_clear(&page);
	assert_int_equal(desk_package(desk, 1, "p/", &notes, &files, &f), 0);
	assert_true(files > 40);
	/* That of v1.sql is not in this archive. */
	assert_non_null(strstr(buf_str(&notes), "evidencias/stm-ord-01-2026-02-oficio.txt: ya no está"));
	assert_int_equal(system("cd p && sha256sum --quiet -c SHA256SUMS && cat evidencias/stm-ord-01-2026-01-plano-1.pdf"
	    " evidencias/stm-ord-01-2026-01-2-plano-1.pdf | grep -q ab"), 0);
	assert_int_equal(system("test $(grep -c Plano p/datos/seguimiento.csv) = 2"), 0);
	refused(desk_package(desk, 1, "p", &notes, &files, &f), &f, "ya existe");
	buf_clear(&notes);
}

static void test_safe_names(void **state)
{
	static const struct { const char *name, *safe; } t[] = {
		{ "Acta firmada.PDF", "acta-firmada.pdf" }, { "año ñandú: 1?*|<>\"\\.txt", "ano-nandu-1.txt" },
		{ ".oculto", "oculto" }, { "..", "archivo" }, { "日本.odt", "archivo.odt" }, { "a.b.c", "a.b.c" },
		{ "informe v2. final", "informe-v2.-final" }, { "", "archivo" }, { "x.", "x" }, { "../../etc", "etc" },
		{ "sin-extensión-.demasiadolarga", "sin-extension-.demasiadolarga" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof t / sizeof *t; i++) {
		struct buf b = BUF_EMPTY;

		package_name(t[i].name, &b);
		assert_string_equal(buf_str(&b), t[i].safe);
		buf_clear(&b);
	}
}

static void test_who_looks(void **state)
{
	const struct acta_record sign = { .step = ACTA_SIGNED, .seat = 1 };
	struct desk *looking;
	struct desk_acta a;
	struct fault f = { 0 };
	long id;

	(void)state;
	assert_int_equal(desk_open(DB, &settings, &pinned, &looking, &f), 0);
	assert_non_null(desk_holder(looking));
	assert_int_equal(desk_acta(looking, 1, &a, &f), 0);
	desk_acta_clear(&a);
	assert_int_equal(desk_acta_record(looking, 1, &sign, NULL, &f), -1);
	assert_int_equal(f.kind, FAULT_BUSY);
	assert_int_equal(desk_acta_rest(looking, 1, &sign, &f), -1);
	assert_int_equal(desk_attach(looking, 1, "acta.pdf", "otro", NULL, &id, &f), -1);
	assert_int_equal(desk_detach(looking, 1, 1, "x", &f), -1);
	assert_int_equal(f.kind, FAULT_BUSY);
	desk_close(looking);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, enter, leave)
	const struct CMUnitTest tests[] = {
		TEST(test_reading),
		TEST(test_listed),
		TEST(test_all_or_nothing),
		TEST(test_attaching),
		TEST(test_package),
		TEST(test_safe_names),
		TEST(test_who_looks),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
