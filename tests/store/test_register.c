/*
 * The register in pages: whatever is asked for and however far down, the rows are those that
 * plain SQL on the public view gives. And progress told outside the sessions.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "common.h"
#include "store/db.h"

#define TODAY "2026-03-25"
enum { ROWS = 400, MANY_ROWS = 4000, SPAN = 7 };

/* ---- four hundred acuerdos, always the same ---------------------------------------------- */

static unsigned next(unsigned *seed, unsigned n)
{
	*seed = *seed * 1103515245u + 12345u;
	return (*seed >> 16) % n;
}

static void fill(struct store *s, int rows)
{
	static const char *const owners[] = { "", "Ñandú", "Núñez", "Nuzco", "Academia", "Autoridad 2", "Obras" };
	static const char *const states[] = { "", "pendiente", "en proceso", "cumplido", "sin efecto" };
	static const char *const dues[] = { "", "inmediato", "próxima sesión", "permanente", "2025-12-31",
		"2026-03-24", "2026-03-25", "2026-03-26", "2026-10-01" };
	static const char *const words[] = { "alumbrado", "censo", "fuente", "niñez", "árbol" };
	unsigned seed = 7;

	good(store_begin(s, f));
	for (int i = 0; i < rows; i++) {
		char *folio = xasprintf("ANT/%04d", i);
		char *text = xasprintf("Atender %s y %s", words[next(&seed, 5)], words[next(&seed, 5)]);
		struct acuerdo_before a = { .folio = folio, .text = text, .date = "2020-01-02", .form = "",
			.favor = -1, .contra = -1, .abstentions = -1, .responsible = owners[next(&seed, 7)],
			.due = dues[next(&seed, 9)], .state = states[next(&seed, 5)] };

		good(store_acuerdo_before(s, &a, f));
		free(folio);
		free(text);
	}
	good(store_commit(s, f));
}

/* ---- what plain SQL says ------------------------------------------------------------------ */

#define OPEN "estado IN ('pendiente', 'en proceso')"
#define BY_DUE "CASE vence WHEN 'inmediato' THEN 0 WHEN 'próxima sesión' THEN 2 WHEN 'permanente' THEN 3" \
	" ELSE CASE WHEN vence IS NULL THEN 4 ELSE 1 END END, vence, orden"
/* Of these names, as a dictionary has them: Ñ after every N, nobody last. */
#define BY_OWNER "CASE responsable WHEN 'Academia' THEN 0 WHEN 'Autoridad 2' THEN 1 WHEN 'Nuzco' THEN 3" \
	" WHEN 'Núñez' THEN 2 WHEN 'Ñandú' THEN 4 WHEN 'Obras' THEN 5 ELSE 6 END, orden"

static const struct { const char *what; struct register_query q; const char *where; } filters[] = {
	{ "all", { 0 }, "1" },
	{ "a state", { .state = "cumplido" }, "estado = 'cumplido'" },
	{ "open", { .state = "abiertos" }, OPEN },
	{ "overdue", { .overdue = true }, OPEN " AND vence GLOB '2*' AND vence < '" TODAY "'" },
	{ "overdue of a state", { .overdue = true, .state = "en proceso" },
	    "estado = 'en proceso' AND vence GLOB '2*' AND vence < '" TODAY "'" },
	{ "closed is never overdue", { .overdue = true, .state = "cumplido" }, "0" },
	{ "an owner, without accents", { .owner = "NUNEZ" }, "responsable = 'Núñez'" },
	{ "an owner, open", { .owner = "ñandú", .state = "abiertos" }, "responsable = 'Ñandú' AND " OPEN },
	{ "another session's", { .session = 3 }, "0" },
	{ "a word", { .text = "alumbr" }, "acuerdo LIKE '%alumbrado%'" },
	{ "two words", { .text = "ninez CENSO" }, "acuerdo LIKE '%niñez%' AND acuerdo LIKE '%censo%'" },
	{ "a word, open", { .text = "arbol", .state = "abiertos" }, "acuerdo LIKE '%árbol%' AND " OPEN },
	{ "a word, overdue", { .text = "a", .overdue = true },
	    OPEN " AND vence GLOB '2*' AND vence < '" TODAY "'" },
	{ "a word and an owner", { .text = "fuente", .owner = "obras", .state = "cumplido" },
	    "acuerdo LIKE '%fuente%' AND responsable = 'Obras' AND estado = 'cumplido'" },
	{ "nothing", { .text = "zzz" }, "0" },
};

static const struct { enum register_order order; const char *sql; } orders[] = {
	{ REGISTER_BY_FOLIO, "orden" }, { REGISTER_BY_DUE, BY_DUE }, { REGISTER_BY_OWNER, BY_OWNER },
};

static struct table plain(struct store *s, const char *where, const char *order)
{
	char *sql = xasprintf("SELECT orden FROM acuerdos WHERE %s ORDER BY %s", where, order);
	sqlite3_stmt *st;
	struct table t;

	assert_int_equal(sqlite3_prepare_v2(s->db, sql, -1, &st, NULL), SQLITE_OK);
	good(db_table(s, st, &t, f));
	sqlite3_finalize(st);
	free(sql);
	return t;
}

static void assert_page(const struct table *page, const struct table *all, size_t at, size_t n, const char *what)
{
	if (page->n != n)
		fail_msg("%s: %zu rows from %zu, expected %zu", what, page->n, at, n);
	for (size_t i = 0; i < n; i++)
		if (strcmp(table_text(page, i, "orden"), all->cell[at + i]) != 0)
			fail_msg("%s: row %zu is %s, expected %s", what, at + i, table_text(page, i, "orden"),
			    all->cell[at + i]);
}

/* The pages that begin at a row, and those that end before it. */
static void assert_pages(struct store *s, struct register_query q, const struct table *all, size_t step,
    const char *what)
{
	struct table page;

	for (size_t i = 0; i < all->n; i += step) {
		q.from = strtoll(all->cell[i], NULL, 10);
		q.limit = SPAN;
		q.before = false;
		good(store_register(s, &q, &page, f));
		assert_page(&page, all, i, all->n - i < SPAN ? all->n - i : SPAN, what);
		table_free(&page);
		q.before = true;
		good(store_register(s, &q, &page, f));
		assert_page(&page, all, i < SPAN ? 0 : i - SPAN, i < SPAN ? i : SPAN, what);
		table_free(&page);
	}
}

/* Fewer columns of the same rows. */
static void assert_brief(struct store *s, struct register_query q, const struct table *whole, const char *what)
{
	struct table t;

	q.brief = true;
	good(store_register(s, &q, &t, f));
	assert_int_equal(t.n, whole->n);
	assert_int_equal(t.n_columns, 7);
	for (size_t i = 0; i < t.n; i++)
		for (size_t c = 0; c < t.n_columns; c++)
			if (strcmp(t.cell[i * t.n_columns + c], table_text(whole, i, t.column[c])) != 0)
				fail_msg("%s: %s of row %zu is %s", what, t.column[c], i,
				    t.cell[i * t.n_columns + c]);
	table_free(&t);
}

static void assert_ends(struct store *s, struct register_query q, const struct table *all, const char *what)
{
	size_t n = all->n < SPAN ? all->n : SPAN, counted;
	struct table page;

	good(store_register(s, &q, &page, f));
	assert_page(&page, all, 0, all->n, what);
	table_free(&page);
	q.limit = SPAN;
	good(store_register(s, &q, &page, f));
	assert_page(&page, all, 0, n, what);
	table_free(&page);
	q.before = true;
	good(store_register(s, &q, &page, f));
	assert_page(&page, all, all->n - n, n, what);
	assert_brief(s, q, &page, what);
	table_free(&page);
	good(store_register_count(s, &q, 0, &counted, f));
	assert_int_equal(counted, all->n);
	good(store_register_count(s, &q, 5, &counted, f));
	assert_int_equal(counted, all->n < 5 ? all->n : 5);
}

static void test_pages_equal_plain_sql(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);

	(void)state;
	fill(s, ROWS);
	for (size_t i = 0; i < sizeof filters / sizeof *filters; i++)
		for (size_t k = 0; k < sizeof orders / sizeof *orders; k++) {
			struct register_query q = filters[i].q;
			struct table all = plain(s, filters[i].where, orders[k].sql);
			char *what = xasprintf("%s by %s", filters[i].what, orders[k].sql);

			q.today = TODAY;
			q.order = orders[k].order;
			assert_ends(s, q, &all, what);
			assert_pages(s, q, &all, SPAN - 2, what);
			free(what);
			table_free(&all);
		}
	free(checked(s, 0));
	store_close(s);
}

/* Words that thousands of rows have are found in another way than few are. */
static void test_pages_of_a_common_word(void **state)
{
	static const struct { struct register_query q; const char *where; } common[] = {
		{ { .text = "atender" }, "1" }, { { .text = "a", .state = "abiertos" }, OPEN },
		{ { .text = "atender y", .owner = "ñandú" }, "responsable = 'Ñandú'" },
		{ { .text = "alumbr" }, "acuerdo LIKE '%alumbrado%'" },
		{ { .text = "ninez CENSO", .state = "abiertos" },
		    "acuerdo LIKE '%niñez%' AND acuerdo LIKE '%censo%' AND " OPEN },
		{ { .text = "a", .overdue = true, .today = TODAY },
		    OPEN " AND vence GLOB '2*' AND vence < '" TODAY "'" },
	};
	struct store *s = open_store(DB, STORE_WRITE);

	(void)state;
	fill(s, MANY_ROWS);
	for (size_t i = 0; i < sizeof common / sizeof *common; i++)
		for (size_t k = 0; k < sizeof orders / sizeof *orders; k++) {
			struct register_query q = common[i].q;
			struct table all = plain(s, common[i].where, orders[k].sql);

			q.order = orders[k].order;
			assert_ends(s, q, &all, common[i].where);
			assert_pages(s, q, &all, 331, common[i].where);
			table_free(&all);
		}
	store_close(s);
}

enum { LONG_PAGE = 40 };

/* By due date, the first page: what is known of the words afterwards tells how it was found. */
static void assert_way(struct store *s, const char *text, size_t n, bool tested, bool collected)
{
	struct register_query q = { .text = text, .order = REGISTER_BY_DUE, .limit = LONG_PAGE };
	struct table t;

	good(store_register(s, &q, &t, f));
	if (t.n != n || (s->found.tested > 0) != tested || (s->found.upto == INT64_MAX) != collected)
		fail_msg("%s: %zu rows, %zu texts read, %zu ids collected, up to %lld", text, t.n, s->found.tested,
		    s->found.n, (long long)s->found.upto);
	table_free(&t);
}

static void test_each_way_is_taken(void **state)
{
	struct register_query longer = { .text = "atender", .order = REGISTER_BY_DUE, .limit = LONG_PAGE + 2 };
	struct store *s = open_store(DB, STORE_WRITE);
	struct table t;
	size_t tested;

	(void)state;
	fill(s, MANY_ROWS);
	assert_way(s, "000", 10, false, true);
	assert_way(s, "nandu", LONG_PAGE, true, true);	/* one of seven, as the first texts tell */
	assert_way(s, "atender", LONG_PAGE, true, false);	/* all of them */
	/* those that were enough not to be sorted are not all: neither are they for a longer page */
	tested = s->found.tested;
	good(store_register(s, &longer, &t, f));
	table_free(&t);
	assert_true(s->found.tested > tested);
	store_close(s);
}

/* ---- when it fails ------------------------------------------------------------------------- */

static int count_down(void *left)
{
	return --*(long *)left == 0;
}

/* The first page of a word, stopped after so many steps: true if it came, and then it is the right one. */
static bool page_came(struct store *s, const char *text, const struct table *right, long steps)
{
	struct register_query q = { .text = text, .order = REGISTER_BY_DUE, .limit = LONG_PAGE };
	struct fault f;
	struct table t;
	bool came;

	found_clear(&s->found);
	sqlite3_progress_handler(s->db, 1, count_down, &steps);
	came = store_register(s, &q, &t, &f) == 0;
	sqlite3_progress_handler(s->db, 0, NULL, NULL);
	if (!came) {
		assert_int_equal(f.kind, FAULT_STORE);
		return false;
	}
	assert_page(&t, right, 0, right->n < LONG_PAGE ? right->n : LONG_PAGE, text);
	table_free(&t);
	return true;
}

/* Wherever it is stopped, in the walk or in what is asked inside it, no row is left out silently. */
static void test_stopped_it_fails(void **state)
{
	static const char *const words[] = { "atender", "nandu", "000" };
	static const char *const where[] = { "1", "responsable = 'Ñandú'", "folio LIKE 'ANT/000%'" };
	struct store *s = open_store(DB, STORE_WRITE);

	(void)state;
	fill(s, MANY_ROWS);
	for (int i = 0; i < 3; i++) {
		struct table right = plain(s, where[i], BY_DUE);
		long steps = 1, failed = 0;

		while (!page_came(s, words[i], &right, steps)) {
			failed++;
			steps += 1 + steps / 50;
		}
		if (failed < 100)
			fail_msg("%s: %ld failures only", words[i], failed);
		table_free(&right);
	}
	store_close(s);
}

static void assert_first(struct store *s, const char *first, size_t n)
{
	struct register_query q = { .text = "atender", .order = REGISTER_BY_DUE, .limit = n + 1 };
	struct table t;

	good(store_register(s, &q, &t, f));
	assert_int_equal(t.n, n + 1);
	assert_string_equal(table_text(&t, 0, "folio"), first);
	table_free(&t);
}

static void add_urgent(struct store *s, const char *folio)
{
	struct acuerdo_before a = { folio, "2020-01-02", "Atender ya", "", -1, -1, -1, "", "inmediato", "" };

	good(store_acuerdo_before(s, &a, f));
}

/* What the words found is kept for the next page, and not a moment longer than it is true. */
static void test_found_is_renewed(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE), *reader;

	(void)state;
	good(store_begin(s, f));
	for (int i = 0; i < 2500; i++) {
		char folio[16];
		struct acuerdo_before a = { folio, "", "Atender luego", "", -1, -1, -1, "", "2026-10-01", "" };

		snprintf(folio, sizeof folio, "L/%d", i);
		good(store_acuerdo_before(s, &a, f));
	}
	good(store_commit(s, f));
	reader = open_store(DB, STORE_READ);
	assert_first(s, "L/0", 5);
	assert_first(reader, "L/0", 5);
	add_urgent(s, "U/1");
	assert_first(s, "U/1", 5);
	assert_first(reader, "U/1", 5);
	good(store_begin(s, f));
	add_urgent(s, "U/2");
	assert_first(s, "U/1", 2501);
	store_rollback(s);
	assert_first(s, "U/1", 2500);
	store_close(reader);
	store_close(s);
}

static void test_owners_once_in_order(void **state)
{
	static const char *const expected[] = { "Academia", "Autoridad 2", "Núñez", "Nuzco", "Ñandú", "Obras" };
	struct store *s = open_store(DB, STORE_WRITE);
	struct table t;
	size_t n;

	(void)state;
	good(store_register_owners(s, &t, f));
	assert_int_equal(t.n, 0);
	table_free(&t);
	fill(s, ROWS);
	good(store_register_owners(s, &t, f));
	assert_int_equal(t.n, 6);
	for (size_t i = 0; i < t.n; i++)
		assert_string_equal(t.cell[i], expected[i]);
	table_free(&t);
	good(store_register_size(s, &n, f));
	assert_int_equal(n, ROWS);
	store_close(s);
}

/* ---- progress outside the sessions -------------------------------------------------------- */

#define FIRST INT64_C(-4503599627370496)	/* -2^52 */

static void one(struct store *s)
{
	struct acuerdo_before a = { "A-1", "2026-01-02", "Podar", "", -1, -1, -1, "Obras", "2026-02-01", "" };

	good(store_acuerdo_before(s, &a, f));
}

static void test_follow_up(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	struct follow_up_outside u = { "2026-02-10", "en proceso", "Empezó", "mapa.pdf", "ab12" };
	struct table t;

	(void)state;
	one(s);
	good(store_follow_up_add(s, FIRST, &u, f));
	assert_cell(s, "acuerdos", "folio", "A-1", 0, "estado", "en proceso");
	u = (struct follow_up_outside){ "2026-03-01T10:00:00-06:00", "cumplido", "", "", "" };
	good(store_follow_up_add(s, FIRST, &u, f));
	/* told late: the newest date rules */
	u = (struct follow_up_outside){ "2026-02-20", "pendiente", "Se detuvo", "", "" };
	good(store_follow_up_add(s, FIRST, &u, f));
	assert_cell(s, "acuerdos", "folio", "A-1", 0, "estado", "cumplido");
	good(store_follow_ups(s, FIRST, &t, f));
	assert_int_equal(t.n, 3);
	assert_string_equal(table_text(&t, 0, "fecha"), "2026-02-10");
	assert_string_equal(table_text(&t, 0, "evidencia"), "mapa.pdf");
	assert_string_equal(table_text(&t, 0, "sha256"), "ab12");
	assert_string_equal(table_text(&t, 1, "texto"), "Se detuvo");
	assert_string_equal(table_text(&t, 2, "estado"), "cumplido");
	table_free(&t);
	assert_cell(s, "seguimiento", "folio", "A-1", 0, "evidencia", "mapa.pdf");
	good(store_files(s, &t, f));
	assert_int_equal(t.n, 1);
	table_free(&t);
	bad(store_follow_up_add(s, 77, &u, f), FAULT_INPUT, "ya no está en el registro");
	free(checked(s, 0));
	store_close(s);
}

/* All of it or nothing: follow-up, state and diary. */
static void test_follow_up_fails_whole(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	const struct follow_up_outside wrong = { "2026-02-10", "empezado", "", "", "" };
	const struct follow_up_outside half = { "2026-02-10", "cumplido", "", "mapa.pdf", "" };
	long n;

	(void)state;
	one(s);
	bad(store_follow_up_add(s, FIRST, &wrong, f), FAULT_STORE, "rompe sus reglas");
	bad(store_follow_up_add(s, FIRST, &half, f), FAULT_STORE, "rompe sus reglas");
	good(db_number(s, "SELECT (SELECT count(*) FROM follow_up) + (SELECT count(*) FROM diary)", &n, f));
	assert_int_equal(n, 0);
	assert_cell(s, "acuerdos", "folio", "A-1", 0, "estado", "pendiente");
	free(checked(s, 0));
	store_close(s);
}

/* The narrow rows are compared with what they are made from. */
static void test_changed_rows_are_found(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	char *said;

	(void)state;
	one(s);
	store_close(s);
	raw(DB, "UPDATE register_row SET state = 'cumplido'");
	s = open_store(DB, STORE_WRITE);
	said = checked(s, 1);
	assert_non_null(strstr(said, "El registro de acuerdos no concuerda"));
	free(said);
	store_close(s);
}

#define TEST(x) cmocka_unit_test_setup_teardown(x, folder_enter, folder_leave)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_pages_equal_plain_sql),
		TEST(test_pages_of_a_common_word),
		TEST(test_each_way_is_taken),
		TEST(test_stopped_it_fails),
		TEST(test_found_is_renewed),
		TEST(test_owners_once_in_order),
		TEST(test_follow_up),
		TEST(test_follow_up_fails_whole),
		TEST(test_changed_rows_are_found),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
