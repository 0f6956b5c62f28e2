/*
 * The words that somebody types, in the text of one acuerdo: FTS5 is the judge. Whatever stands in
 * the columns and whatever is typed, each row has the words if and only if FTS5 finds it.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "common.h"
#include "store/db.h"
#include "store/words.h"

enum { SEED = 11, ROWS = 60, QUERIES = 3000, PAGE = 5 };

static unsigned next(unsigned *seed, unsigned n)
{
	*seed = *seed * 1103515245u + 12345u;
	return (*seed >> 16) % n;
}

/* ---- texts and what is typed ---------------------------------------------------------------- */

static const char *const pieces[] = { "árbol", "ARBOL", "arboles", "a\u0301rbol", "ar", "niñez", "NINEZ", "nin\u0303ez",
	"Ñandú", "ñ", "3.2", "3", "32", "2", "SES-01/2026", "2026", "01", "obra", "obra-magna", "obras", "«obra»",
	"\"cita\"", "\"", "\"\"", "-", "--", "…", "😀", "😀obra", "👩\u200d👧", "m\u1ed9t", "mot", "m\u00f4t", "mo\u0302\u0323t",
	"Straße", "ИЗ", "и", "漢字", "漢", "a", "e", "x_y", "AND", "NOT", "OR", "NEAR(", "obra*", "^obra", "text:obra",
	"1º", "½", "\u00ad", "sub\u00addivisión", "\u200b", "\ue000", "\u0301", "(", ")", "'", "de", "la" };
static const char *const glue[] = { " ", " ", " ", "", "-", ".", ", ", "\n", "/" };

static void write_some(unsigned *seed, unsigned most, struct buf *out)
{
	buf_cut(out, 0);
	for (unsigned i = next(seed, most + 1); i > 0; i--) {
		buf_add(out, pieces[next(seed, sizeof pieces / sizeof *pieces)]);
		buf_add(out, glue[next(seed, sizeof glue / sizeof *glue)]);
	}
}

/* As far as somebody has typed it: ended between any two characters. */
static void type_some(unsigned *seed, struct buf *out)
{
	size_t n;

	write_some(seed, 3, out);
	n = out->len > 0 ? next(seed, (unsigned)out->len) + 1 : 0;
	while (n < out->len && (out->s[n] & 0xc0) == 0x80)
		n++;
	buf_cut(out, n);
}

static void add(struct store *s, long session, int number, const char *text[4])
{
	static const char *const column[] = { ":folio", ":text", ":proposal", ":responsible" };
	static const char *const dues[] = { "inmediato", "2026-03-24", "permanente", NULL };
	int64_t id = session * INT64_C(1000000) + number;
	char *uuid = xasprintf("u-%d", number);
	sqlite3_stmt *st = db_stmt(s, SQL_ACUERDO_PUT);

	db_bind_int(st, ":id", id);
	db_bind_int(st, ":session", session);
	db_bind_int(st, ":number", number);
	db_bind(st, ":uuid", uuid);
	db_bind_int(st, ":act", 1);
	db_bind_int(st, ":point", 1);
	db_bind_int(st, ":decision", 1);
	for (int i = 0; i < 4; i++)
		db_bind(st, column[i], text[i]);
	db_bind(st, ":due", dues[number % 4]);
	db_bind(st, ":at", "2026-03-25T10:00:00-06:00");
	good(db_run(s, st, f));
	st = db_stmt(s, SQL_WORDS_ADD);
	db_bind_int(st, ":id", id);
	good(db_run(s, st, f));
	st = db_stmt(s, SQL_REGISTER_PUT);
	db_bind_int(st, ":id", id);
	good(db_run(s, st, f));
	free(uuid);
}

/* Rows of a session that never was: only their texts count. */
static void fill(struct store *s, unsigned *seed)
{
	long session = plan_session(s);
	struct buf b[4] = { BUF_EMPTY, BUF_EMPTY, BUF_EMPTY, BUF_EMPTY };

	good(store_begin(s, f));
	for (int i = 1; i <= ROWS; i++) {
		const char *text[4];

		for (int k = 0; k < 4; k++) {
			write_some(seed, k == 1 ? 8 : 2, &b[k]);
			text[k] = buf_str(&b[k]);
		}
		if (next(seed, 4) == 0)
			text[3] = NULL;
		add(s, session, i, text);
	}
	good(store_commit(s, f));
	for (int k = 0; k < 4; k++)
		buf_clear(&b[k]);
}

/* ---- both answers ------------------------------------------------------------------------------ */

static void has(sqlite3_context *ctx, int n, sqlite3_value **arg)
{
	struct words **w = sqlite3_user_data(ctx);
	bool there;
	size_t met;

	assert_int_equal(words_in(*w, n, arg, &there, &met), SQLITE_OK);
	sqlite3_result_int(ctx, there);
}

/* The rows that a statement gives, a line each. */
static char *rows(struct store *s, const char *sql, const char *match)
{
	struct buf b = BUF_EMPTY;
	sqlite3_stmt *st;

	if (sqlite3_prepare_v2(s->db, sql, -1, &st, NULL) != SQLITE_OK)
		fail_msg("%s: %s", sql, sqlite3_errmsg(s->db));
	sqlite3_bind_text(st, 1, match, -1, SQLITE_STATIC);
	while (sqlite3_step(st) == SQLITE_ROW)
		buf_addf(&b, "%s\n", (const char *)sqlite3_column_text(st, 0));
	assert_int_equal(sqlite3_finalize(st), SQLITE_OK);
	return buf_take(&b);
}

static char *page(struct store *s, const char *typed)
{
	struct register_query q = { .text = typed, .order = REGISTER_BY_DUE, .limit = PAGE };
	struct buf b = BUF_EMPTY;
	struct table t;

	good(store_register(s, &q, &t, f));
	for (size_t i = 0; i < t.n; i++)
		buf_addf(&b, "%s\n", table_text(&t, i, "orden"));
	table_free(&t);
	return buf_take(&b);
}

static void same(const char *typed, const char *what, char *right, char *ours)
{
	if (strcmp(right, ours) != 0)
		fail_msg("seed %d, «%.200s»: FTS5 finds\n%s%s\n%s", SEED, typed, right, what, ours);
	free(right);
	free(ours);
}

static void compare(struct store *s, struct words **w, const char *typed)
{
	struct buf match = BUF_EMPTY;

	words_expression(typed, &match);
	if (match.len > 0) {
		*w = words_new(s, typed);
		assert_non_null(*w);
		same(typed, "the texts", rows(s, "SELECT rowid FROM register_words WHERE register_words MATCH ?1"
		    " ORDER BY rowid", buf_str(&match)),
		    rows(s, "SELECT id FROM register_text WHERE tiene(folio, text, proposal, responsible)"
		    " ORDER BY id", NULL));
		same(typed, "a page by due date", rows(s, "SELECT id FROM register_row WHERE id IN (SELECT rowid"
		    " FROM register_words WHERE register_words MATCH ?1) ORDER BY due, id LIMIT 5", buf_str(&match)),
		    page(s, typed));
		words_free(*w);
	}
	buf_clear(&match);
}

static void test_a_text_answers_as_the_index(void **state)
{
	static const char *const told[] = { "3.2", "obra-magna", "\"", "😀", "-", "á", "mot", "m\u1ed9t", "magna obra",
		"obra obra", "ses-01", "01/2026 ses", "obra - magna", "x_", "\u0301", "… …", "ñ", "漢", "de la" };
	struct store *s = open_store(DB, STORE_WRITE);
	struct words *w = NULL;
	struct buf typed = BUF_EMPTY;
	unsigned seed = SEED;

	(void)state;
	assert_int_equal(sqlite3_create_function(s->db, "tiene", -1, SQLITE_UTF8, &w, has, NULL, NULL), SQLITE_OK);
	fill(s, &seed);
	for (size_t i = 0; i < sizeof told / sizeof *told; i++)
		compare(s, &w, told[i]);
	for (int i = 0; i < QUERIES; i++) {
		type_some(&seed, &typed);
		compare(s, &w, buf_str(&typed));
	}
	buf_clear(&typed);
	store_close(s);
}

/* A token that FTS5 cuts, a typed word of as many tokens as a mask has bits, and of one more. */
static void test_long_words(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	struct words *w = NULL;
	struct buf text = BUF_EMPTY, many = BUF_EMPTY;
	const char *row[4] = { "F-1", NULL, "", NULL };

	(void)state;
	assert_int_equal(sqlite3_create_function(s->db, "tiene", -1, SQLITE_UTF8, &w, has, NULL, NULL), SQLITE_OK);
	for (int i = 0; i < 64; i++)
		buf_addf(&many, "%d-", i);
	buf_add(&text, buf_str(&many));
	for (int i = 0; i < 40000; i++)
		buf_addc(&text, 'a');
	row[1] = buf_str(&text);
	add(s, plan_session(s), 1, row);
	compare(s, &w, buf_str(&many));
	compare(s, &w, buf_str(&text) + many.len);
	compare(s, &w, buf_str(&text) + many.len + 1000);
	compare(s, &w, buf_str(&text) + many.len + 10000);
	text.s[many.len + 32768] = 'b';	/* the first byte that is not looked at */
	compare(s, &w, buf_str(&text) + many.len);
	buf_add(&many, "64");
	assert_null(words_new(s, buf_str(&many)));
	buf_clear(&text);
	buf_clear(&many);
	store_close(s);
}

/* A word typed that is none: all of the expression is empty, or nothing is found. */
static void test_expression(void **state)
{
	static const struct { const char *typed, *match; } cases[] = {
		{ "", "" }, { " \t\n", "" }, { "- \" ()", "" }, { "pan", "\"pan\"*" }, { " el  pan\t", "\"el\"* \"pan\"*" },
		{ "di\"jo", "\"di\"\"jo\"*" }, { "AND * x", "\"AND\"* \"x\"*" }, { "ñ", "\"ñ\"*" }, { "…", "\"…\"*" },
	};
	struct buf b = BUF_EMPTY;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		buf_cut(&b, 0);
		words_expression(cases[i].typed, &b);
		assert_string_equal(buf_str(&b), cases[i].match);
	}
	buf_clear(&b);
}

#define TEST(x) cmocka_unit_test_setup_teardown(x, folder_enter, folder_leave)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_a_text_answers_as_the_index),
		TEST(test_long_words),
		TEST(test_expression),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
