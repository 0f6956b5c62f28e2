/*
 * The register from the desk: due dates in words, pages around an acuerdo, progress with its
 * evidence and what a failure leaves (nothing), export.
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
#include "app/archive.h"
#include "app/before.h"
#include "app/desk_register.h"
#include "base/env.h"
#include "base/file.h"

#define DB "registro.db"
#define TODAY "2026-03-25"

static struct settings settings;

static int64_t noon(void *ctx)
{
	(void)ctx;
	return 1774461600;	/* 2026-03-25T12:00:00-06:00 */
}

static void count_uuid(void *ctx, char out[UUID_SIZE])
{
	static unsigned n;

	(void)ctx;
	snprintf(out, UUID_SIZE, "00000000-0000-4000-8000-%012x", ++n);
}

static const struct env pinned = { noon, count_uuid, NULL };

/* A folder of its own with a database of five acuerdos. */
static char here[4096], folder[] = "registro-XXXXXX";

static int enter(void **state)
{
	static const char csv[] = "folio,acuerdo,responsable,vence,estado,fecha\n"
		"A-1,Censo de alumbrado,Obras,2026-03-20,pendiente,2026-01-10\n"
		"A-2,Mapa de la niñez,Academia,2026-04-03,en proceso,2026-01-10\n"
		"A-3,Sembrar árboles,Obras,permanente,,2026-01-10\n"
		"A-4,Cambiar luminarias,,2026-03-25,cumplido,2026-01-10\n"
		"A-5,Pintar la fuente,Academia,2026-03-25,,2026-01-10\n";
	struct before b;
	struct fault f;
	struct store *s;

	(void)state;
	strcpy(folder, "registro-XXXXXX");
	env_set_zone("America/Mexico_City");
	settings_init(&settings);
	assert_non_null(getcwd(here, sizeof here));
	assert_non_null(mkdtemp(folder));
	assert_int_equal(chdir(folder), 0);
	assert_int_equal(store_open(DB, STORE_WRITE, &pinned, &s, &f), 0);
	assert_int_equal(before_parse("v.csv", csv, strlen(csv), TODAY, &b, &f), 0);
	assert_int_equal(before_import(s, "STM", &b, &f), 0);
	before_clear(&b);
	store_close(s);
	return 0;
}

static int leave(void **state)
{
	char command[200];

	(void)state;
	settings_clear(&settings);
	assert_int_equal(chdir(here), 0);
	snprintf(command, sizeof command, "rm -rf '%s'", folder);
	return system(command);
}

static struct desk *open_desk(void)
{
	struct desk *d;
	struct fault f;

	if (desk_open(DB, &settings, &pinned, &d, &f) < 0)
		fail_msg("%s", f.text);
	return d;
}

static void write_file(const char *path, const char *text)
{
	struct fault f;

	assert_int_equal(file_write(path, text, strlen(text), 0600, &f), 0);
}

#define good(call) do { \
	struct fault f_ = { FAULT_NONE, "" }, *f = &f_; \
	if ((call) != 0) \
		fail_msg("%s: %s", #call, f_.text); \
} while (0)
#define bad(call, why) do { \
	struct fault f_ = { FAULT_NONE, "" }, *f = &f_; \
	assert_int_equal((call), -1); \
	if (strstr(f_.text, why) == NULL) \
		fail_msg("«%s», expected «%s»", f_.text, why); \
} while (0)

/* ---- words ------------------------------------------------------------------------------- */

static void due_dates_in_words(void **state)
{
	static const struct { const char *due, *words; } cases[] = {
		{ "2026-03-22", "venció 3 d" }, { "2025-03-25", "venció 365 d" }, { "2026-03-25", "hoy" },
		{ "2026-03-26", "en 1 día" }, { "2026-04-03", "en 9 días" }, { "inmediato", "inmediato" },
		{ "próxima sesión", "próxima sesión" }, { "permanente", "permanente" }, { "", "" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct buf b = BUF_EMPTY;

		desk_due_words(cases[i].due, TODAY, &b);
		assert_string_equal(buf_str(&b), cases[i].words);
		buf_clear(&b);
	}
}

static void assert_page(struct desk *d, const struct desk_query *q, int64_t around, size_t span,
    const char *expected, size_t at, bool first, bool last)
{
	struct desk_page p;
	char got[200] = "";

	good(desk_register(d, q, around, span, &p, f));
	for (size_t i = 0; i < p.n; i++) {
		strcat(got, i > 0 ? " " : "");
		strcat(got, p.row[i].folio + 2);
	}
	assert_string_equal(got, expected);
	assert_int_equal(p.at, at);
	assert_int_equal(p.first, first);
	assert_int_equal(p.last, last);
	desk_page_clear(&p);
}

static int64_t id_of(struct desk *d, const char *folio)
{
	const struct desk_query q = { .text = folio };
	struct desk_page p;
	int64_t id;

	good(desk_register(d, &q, 0, 1, &p, f));
	assert_int_equal(p.n, 1);
	id = p.row[0].id;
	desk_page_clear(&p);
	return id;
}

static void pages_around_an_acuerdo(void **state)
{
	const struct desk_query all = { 0 }, open = { .state = "abiertos", .order = DESK_BY_DUE };
	struct desk *d = open_desk();
	int64_t third = id_of(d, "A-3");

	(void)state;
	assert_page(d, &all, 0, 2, "1 2 3", 0, true, false);
	assert_page(d, &all, third, 1, "2 3 4", 1, false, false);
	assert_page(d, &all, third, 0, "3", 0, false, false);
	assert_page(d, &all, third, 9, "1 2 3 4 5", 2, true, true);
	assert_page(d, &all, DESK_LAST, 2, "4 5", 1, false, true);
	assert_page(d, &open, 0, 9, "1 5 2 3", 0, true, true);
	/* what is not found any more: from the beginning */
	assert_page(d, &open, id_of(d, "A-4"), 1, "1 5", 0, true, false);
	desk_close(d);
}

static void rows_say_when_they_are_due(void **state)
{
	static const char *const due[] = { "venció 5 d", "en 9 días", "permanente", "cumplido", "hoy" };
	const struct desk_query all = { 0 };
	struct desk *d = open_desk();
	struct desk_page p;

	(void)state;
	good(desk_register(d, &all, 0, 9, &p, f));
	for (size_t i = 0; i < p.n; i++) {
		assert_string_equal(p.row[i].due, due[i]);
		assert_int_equal(p.row[i].overdue, i == 0);
		assert_int_equal(p.row[i].open, i != 3);
	}
	desk_page_clear(&p);
	desk_close(d);
}

/* ---- progress ------------------------------------------------------------------------------ */

static void assert_told(struct desk *d, int64_t id, const char *what, bool there)
{
	struct buf b = BUF_EMPTY;

	good(desk_acuerdo_read(d, id, &b, f));
	if ((strstr(buf_str(&b), what) != NULL) != there)
		fail_msg("«%s» %s in:\n%s", what, there ? "is not" : "is", buf_str(&b));
	buf_clear(&b);
}

#define HOLA "b221d9dbb083a7f33428d7c2a3c3198ae925614d70210e28716ccaa7cd4ddb79"	/* of "hola" */

static void evidence_is_kept_under_its_hash(void **state)
{
	struct desk *d = open_desk();
	struct desk_progress p = { "en proceso", "Se entregó el mapa", "2026-03-03", "'mapa ñ.pdf'" };
	int64_t id = id_of(d, "A-1");
	struct stat st;

	(void)state;
	write_file("mapa ñ.pdf", "hola");
	good(desk_progress(d, id, &p, f));
	assert_told(d, id, "3 mar 2026 en proceso: Se entregó el mapa, evidencia: mapa ñ.pdf", true);
	assert_told(d, id, "SHA-256 " HOLA "\n", true);
	assert_int_equal(stat(DB ".archivo/" HOLA, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0640);
	assert_int_equal(st.st_size, 4);
	/* the same file again is the same copy */
	p = (struct desk_progress){ "cumplido", "", "", "mapa ñ.pdf" };
	good(desk_progress(d, id, &p, f));
	assert_told(d, id, "Estado: cumplido", true);
	assert_told(d, id, "25 mar 2026 cumplido, evidencia: mapa ñ.pdf", true);
	/* a copy that was changed or lost is told */
	write_file(DB ".archivo/" HOLA, "otro");
	assert_told(d, id, "el archivo CAMBIÓ", true);
	unlink(DB ".archivo/" HOLA);
	assert_told(d, id, "FALTA el archivo", true);
	desk_close(d);
}

/* What is told late of an earlier day is in its place, and the state is that of the last day. */
static void a_later_one_says_the_state(void **state)
{
	struct desk *d = open_desk();
	struct desk_progress late = { "en proceso", "Se pidió", "2026-03-03", "" }, now = { "cumplido", "Sí", "", "" };
	int64_t id = id_of(d, "A-1");
	struct fault f;

	(void)state;
	assert_int_equal(desk_progress_check(d, id, &late, &f), 0);
	assert_int_equal(desk_progress(d, id, &now, &f), 0);
	assert_int_equal(desk_progress_check(d, id, &late, &f), 1);
	assert_int_equal(desk_progress(d, id, &late, &f), 1);
	assert_told(d, id, "3 mar 2026 en proceso: Se pidió", true);
	assert_told(d, id, "Estado: cumplido", true);
	/* of the same moment, the last one told counts */
	assert_int_equal(desk_progress_check(d, id, &now, &f), 0);
	desk_close(d);
}

static void what_cannot_be_is_refused(void **state)
{
	static const struct { struct desk_progress p; const char *why; } cases[] = {
		{ { "listo", "Sí", "", "" }, "falta el estado" },
		{ { "cumplido", "", "", "" }, "falta decir qué pasó" },
		{ { "cumplido", "Sí", "ayer", "" }, "la fecha «ayer» no se entiende" },
		{ { "cumplido", "Sí", "2026-03-26", "" }, "todavía no llega" },
		{ { "cumplido", "Sí", "2026-01-09", "" }, "el acuerdo es del 2026-01-10" },
		{ { "cumplido", "Sí", "", "no-está.pdf" }, "no-está.pdf" },
	};
	struct desk *d = open_desk();
	int64_t id = id_of(d, "A-1");

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		bad(desk_progress(d, id, &cases[i].p, f), cases[i].why);
	assert_told(d, id, "Estado: pendiente", true);
	assert_int_not_equal(access(DB ".archivo", F_OK), 0);
	desk_close(d);
}

/* The database refuses; the copy of the evidence goes away again. */
static void a_failure_leaves_nothing(void **state)
{
	const struct desk_progress p = { "cumplido", "Listo", "", "hola.txt" };
	struct desk *d;
	int64_t id;

	(void)state;
	write_file("hola.txt", "hola");
	d = open_desk();
	id = id_of(d, "A-1");
	assert_int_equal(system("sqlite3 " DB " \"CREATE TRIGGER t BEFORE INSERT ON diary BEGIN"
	    " SELECT RAISE(ABORT, 'no'); END\""), 0);
	bad(desk_progress(d, id, &p, f), "no se guardó nada");
	assert_int_not_equal(access(DB ".archivo/" HOLA, F_OK), 0);
	assert_told(d, id, "Estado: pendiente", true);
	assert_told(d, id, "Listo", false);
	desk_close(d);
}

static void who_looks_writes_nothing(void **state)
{
	const struct desk_progress p = { "cumplido", "Listo", "", "" };
	struct desk *first = open_desk(), *second = open_desk();
	int64_t id = id_of(second, "A-1");

	(void)state;
	assert_non_null(desk_holder(second));
	bad(desk_progress(second, id, &p, f), desk_holder(second));
	bad(desk_register_import(second, "x.csv", f), desk_holder(second));
	desk_close(second);
	desk_close(first);
}

/* ---- files ---------------------------------------------------------------------------------- */

static void the_list_is_a_table(void **state)
{
	const struct desk_query q = { .owner = "obras", .state = "abiertos" };
	struct desk *d = open_desk();
	struct buf csv = BUF_EMPTY;

	(void)state;
	good(desk_register_csv(d, &q, &csv, f));
	assert_int_equal(strncmp(buf_str(&csv), "folio,uuid,sesion,", 18), 0);
	assert_non_null(strstr(buf_str(&csv), "\r\nA-1,"));
	assert_non_null(strstr(buf_str(&csv), "\r\nA-3,"));
	assert_null(strstr(buf_str(&csv), "A-2"));
	buf_clear(&csv);
	desk_close(d);
}

#define test(x) cmocka_unit_test_setup_teardown(x, enter, leave)

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(due_dates_in_words),
		test(pages_around_an_acuerdo),
		test(rows_say_when_they_are_due),
		test(evidence_is_kept_under_its_hash),
		test(a_later_one_says_the_state),
		test(what_cannot_be_is_refused),
		test(a_failure_leaves_nothing),
		test(who_looks_writes_nothing),
		test(the_list_is_a_table),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
