/*
 * terms — how long each integration lasts (I.4).
 */
#include "config.h"

#include <string.h>

#include "base/buf.h"
#include "store/db.h"

int store_terms(struct store *s, struct terms *out, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_TERMS);
	size_t cap = 0;
	int more;

	memset(out, 0, sizeof *out);
	while ((more = db_next(s, st, f)) > 0) {
		out->row = arena_grow(&out->arena, out->row, out->n, &cap, sizeof *out->row);
		out->row[out->n++] = (struct term){ db_int(st, 0), arena_dup(&out->arena, db_text(st, 1)),
			arena_dup(&out->arena, db_text(st, 2)), arena_dup(&out->arena, db_text(st, 3)) };
	}
	if (more < 0)
		terms_clear(out);
	return more;
}

void terms_clear(struct terms *t)
{
	arena_clear(&t->arena);
	memset(t, 0, sizeof *t);
}

static int check(const struct term *t, struct fault *f)
{
	struct civil c;

	if (*t->name == '\0')
		return fault_set(f, FAULT_INPUT, "falta el nombre del periodo");
	if (!civil_parse_date(t->start, &c) || !civil_parse_date(t->end, &c))
		return fault_set(f, FAULT_INPUT, "las fechas del periodo se escriben AAAA-MM-DD");
	if (strcmp(t->end, t->start) < 0)
		return fault_set(f, FAULT_INPUT, "el periodo termina antes de empezar");
	return 0;
}

static void tell(struct buf *b, const struct term *t)
{
	buf_addf(b, "%s: de %s a %s", t->name, t->start, t->end);
}

/* Checks it against the others, and tells the one that it mends. */
static int compare(struct store *s, const struct term *t, struct buf *before, struct fault *f)
{
	struct terms all;
	bool found = t->id == 0;
	int answer = 0;

	if (store_terms(s, &all, f) != 0)
		return -1;
	for (size_t i = 0; i < all.n && answer == 0; i++) {
		const struct term *o = &all.row[i];

		if (o->id == t->id) {
			tell(before, o);
			found = true;
		} else if (strcmp(o->start, t->end) <= 0 && strcmp(o->end, t->start) >= 0) {
			answer = fault_set(f, FAULT_INPUT, "se encima con el periodo %s, de %s a %s (I.4)",
			    o->name, o->start, o->end);
		}
	}
	if (answer == 0 && !found)
		answer = fault_set(f, FAULT_INPUT, "no hay ningún periodo %ld", t->id);
	terms_clear(&all);
	return answer;
}

static int put(struct store *s, const struct term *t, struct fault *f)
{
	struct buf before = BUF_EMPTY, after = BUF_EMPTY;
	int answer = compare(s, t, &before, f);
	sqlite3_stmt *st;

	if (answer == 0) {
		st = db_stmt(s, t->id == 0 ? SQL_TERM_ADD : SQL_TERM_MEND);
		db_bind(st, ":name", t->name);
		db_bind(st, ":start", t->start);
		db_bind(st, ":end", t->end);
		if (t->id != 0)
			db_bind_int(st, ":id", t->id);
		tell(&after, t);
		answer = db_run(s, st, f);
	}
	if (answer == 0)
		answer = store_diary(s, "periodo", buf_str(&before), buf_str(&after), f);
	buf_clear(&before);
	buf_clear(&after);
	return answer;
}

int store_term_put(struct store *s, const struct term *t, struct fault *f)
{
	if (check(t, f) != 0 || store_begin(s, f) != 0)
		return -1;
	if (put(s, t, f) == 0)
		return store_commit(s, f);
	store_rollback(s);
	return -1;
}
