/*
 * The power goes, after any call that changed the disk, of a body's whole life: whatever
 * of the unsynced then is there or not, what the program had confirmed is there, nothing is
 * half done, and the file is in order.
 *
 * What may be found is known exactly: the contents of the file after each transaction.
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
#include <sqlite3.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/sha256.h"
#include "store/store.h"
#include "tests/faults/cut.h"
#include "tests/faults/life.h"

#define VERIFY_EACH 16	/* "verificar" reads this part of the outcomes … */
#define VERIFY_LONG 4	/* … and this one when all the calls are tried */

/* What each transaction left; the first one is no file yet. */
struct commit {
	size_t call; /* after this many calls */
	long told;   /* how many things had been answered for before */
	char digest[SHA256_HEX];
};
struct commits {
	struct commit *v;
	size_t n, cap;
};

/* ---- the contents of a file ---------------------------------------------------------------- */

static void digest_table(sqlite3 *db, const char *table, struct buf *b)
{
	char *sql = sqlite3_mprintf("SELECT * FROM \"%w\"", table);
	sqlite3_stmt *st;

	assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &st, NULL), SQLITE_OK);
	buf_addf(b, "\n%s", table);
	while (sqlite3_step(st) == SQLITE_ROW)
		for (int i = 0; i < sqlite3_column_count(st); i++) {
			const char *bytes = sqlite3_column_blob(st, i);
			int n = sqlite3_column_bytes(st, i);

			buf_addf(b, "|%d %d:", sqlite3_column_type(st, i), n);
			if (n > 0)
				buf_addn(b, bytes, (size_t)n);
		}
	assert_int_equal(sqlite3_finalize(st), SQLITE_OK);
	sqlite3_free(sql);
}

/* Every row of every table. False: it is no whole database. */
static bool digest(const char *path, char out[SHA256_HEX])
{
	sqlite3 *db;
	sqlite3_stmt *st;
	struct buf b = BUF_EMPTY;
	bool whole;

	assert_int_equal(sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, NULL), SQLITE_OK);
	whole = sqlite3_prepare_v2(db, "PRAGMA integrity_check", -1, &st, NULL) == SQLITE_OK &&
		sqlite3_step(st) == SQLITE_ROW &&
		strcmp((const char *)sqlite3_column_text(st, 0), "ok") == 0;
	sqlite3_finalize(st);
	if (whole && sqlite3_prepare_v2(db,
			 "SELECT name FROM sqlite_schema WHERE type = 'table' AND "
			 "sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name",
			 -1, &st, NULL) == SQLITE_OK) {
		while (sqlite3_step(st) == SQLITE_ROW)
			digest_table(db, (const char *)sqlite3_column_text(st, 0), &b);
		sqlite3_finalize(st);
	}
	sqlite3_close(db);
	sha256_hex(buf_str(&b), b.len, out);
	buf_clear(&b);
	return whole;
}

/* Opened as the program does, which recovers it, and closed again. */
static bool recover(const char *folder, char out[SHA256_HEX], struct fault *f)
{
	char *path = xasprintf("%s/x.db", folder);
	struct store *s;
	bool good = store_open(path, STORE_WRITE, env_real(), &s, f) == 0;

	if (good) {
		store_close(s);
		good = digest(path, out);
		if (!good)
			fault_set(f, FAULT_STORE, "its pages are not in order");
	}
	free(path);
	return good;
}

/* ---- what may be found ----------------------------------------------------------------------- */

static bool commits(const struct disk_op *op)
{
	return op->kind == DISK_UNLINK && strcmp(op->name, "x.db-journal") == 0;
}

static void add_commit(struct cut *t, size_t call, long told)
{
	struct commits *all = t->ctx;
	struct fault f = { FAULT_NONE, "" };
	struct commit *c;

	all->v = xgrow(all->v, all->n, &all->cap, sizeof *all->v);
	c = &all->v[all->n++];
	c->call = call;
	c->told = told;
	if (!recover(t->found, c->digest, &f))
		fail_msg("after %zu calls, nothing lost: %s", call, f.text);
}

static void learn(struct cut *t)
{
	struct disk_after *a = disk_after_new(DISK_HONEST);

	disk_after_make(a, 3, t->found);
	add_commit(t, 0, -1);
	for (size_t i = 0; i < t->ops; i++) {
		disk_after_do(a, &t->op[i]);
		if (commits(&t->op[i])) {
			disk_after_make(a, 3, t->found); /* nothing lost */
			add_commit(t, i + 1, t->op[i].told);
		}
	}
	disk_after_free(a);
}

/* From the last transaction that was confirmed before the cut, to the last one that ended before
 * it. */
static void expected(
    const struct commits *all, size_t calls, long told, size_t *first, size_t *last)
{
	*first = *last = 0;
	for (size_t i = 0; i < all->n; i++) {
		if (all->v[i].told < told)
			*first = i;
		if (all->v[i].call <= calls)
			*last = i;
	}
}

static size_t find(const struct commits *all, size_t first, size_t end, const char *digest)
{
	while (first < end && strcmp(all->v[first].digest, digest) != 0)
		first++;
	return first;
}

/* ---- judging one outcome --------------------------------------------------------------------- */

static enum found say(enum found what, char why[1200], const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

static enum found say(enum found what, char why[1200], const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(why, 1200, fmt, ap);
	va_end(ap);
	return what;
}

/* What has a name must be whole, and there once it was confirmed. */
static enum found judge_beside(const struct cut *t, long told, char why[1200])
{
	const struct commits *all = t->ctx;
	char copy[SHA256_HEX];
	char *path = xasprintf("%s/copia.db", t->found), *acta = xasprintf("%s/acta.md", t->found);
	struct stat st;
	enum found what = FOUND_WELL;

	if (access(path, F_OK) != 0)
		what = told >= t->steps - 1 ? say(FOUND_LESS, why, "the backup is not there")
					    : FOUND_WELL;
	else if (!digest(path, copy) || strcmp(copy, all->v[all->n - 1].digest) != 0)
		what = say(FOUND_BROKEN, why, "the backup is not whole");
	if (stat(acta, &st) != 0)
		what = told >= t->steps ? say(FOUND_LESS, why, "the acta is not there") : what;
	else if (st.st_size < 2000)
		what = say(FOUND_BROKEN, why, "the acta is not whole");
	free(path);
	free(acta);
	return what;
}

static enum found judge(struct cut *t, size_t calls, long told, char why[1200])
{
	const struct commits *all = t->ctx;
	struct fault f = { FAULT_NONE, "" };
	char now[SHA256_HEX], *said;
	size_t first, last;
	enum found what;

	if (!recover(t->found, now, &f))
		return say(FOUND_BROKEN, why, "%s", f.text);
	expected(all, calls, told, &first, &last);
	if (find(all, first, last + 1, now) > last) {
		size_t older = find(all, 0, first, now);

		if (older < first)
			return say(FOUND_LESS, why,
			    "it is as after transaction %zu, and %zu was confirmed", older, first);
		return say(FOUND_BROKEN, why, "it is as no transaction left it");
	}
	what = judge_beside(t, told, why);
	if (what != FOUND_WELL || t->distinct % (cut_at_length() ? VERIFY_LONG : VERIFY_EACH) != 0)
		return what;
	if (life_order(t->found, "verificar", &said) != 0)
		what = say(FOUND_BROKEN, why, "verificar: %s", said);
	free(said);
	return what;
}

/* ---- the tests
 * ---------------------------------------------------------------------------------------- */

static void record(struct cut *t, const char *weaker)
{
	t->ctx = xcalloc(1, sizeof(struct commits));
	t->judge = judge;
	t->step = life_step;
	t->steps = life_record(t->folder, weaker);
	t->op = disk_list(&t->ops);
	learn(t);
}

static int leave(void **state)
{
	struct cut *t = *state;
	struct commits *all = t->ctx;

	if (all != NULL)
		free(all->v);
	free(all);
	return cut_leave(state);
}

static void test_nothing_confirmed_is_lost(void **state)
{
	struct cut *t = *state;

	record(t, NULL);
	cut_everywhere(t, DISK_HONEST);
	cut_tell(t, "as it is");
	assert_true(t->distinct > t->points);
}

/* Each of these must lose something, else the disk of this test forgives too much. */
static void test_a_weaker_one_loses(void **state)
{
	static const struct {
		const char *name, *sql;
		enum disk_lie lie;
	} weaker[] = {
		{ "synchronous=FULL (no sync of the folder)", "PRAGMA synchronous = FULL",
		    DISK_HONEST },
		{ "synchronous=NORMAL", "PRAGMA synchronous = NORMAL", DISK_HONEST },
		{ "synchronous=OFF", "PRAGMA synchronous = OFF", DISK_HONEST },
		{ "EXTRA on a disk that does not sync folders", NULL, DISK_NO_FOLDER_SYNC },
		{ "EXTRA on a disk that lies", NULL, DISK_NO_SYNC },
	};

	for (size_t i = 0; i < (cut_at_length() ? sizeof weaker / sizeof *weaker : 2); i++) {
		record(*state, weaker[i].sql);
		cut_must_lose(*state, weaker[i].lie, weaker[i].name);
		leave(state);
		cut_enter(state);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_nothing_confirmed_is_lost, cut_enter, leave),
		cmocka_unit_test_setup_teardown(test_a_weaker_one_loses, cut_enter, leave),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
