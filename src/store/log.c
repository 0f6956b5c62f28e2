/*
 * log — the acts as they were said, chained by hash; what `abrir` froze; the frozen
 * actas; the settings and the diary.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"
#include "store/chain.h"

/* ---- hashes ------------------------------------------------------------------------ */

void chain_hash(const struct chain *c, char out[SHA256_HEX])
{
	struct buf b = BUF_EMPTY;

	buf_addf(&b, "%s\n%s\n%ld\n%s\n%s\n", c->previous, c->uuid, c->seq, c->at, c->recorded_at);
	buf_add(&b, c->line);
	buf_addf(&b, "\n%s", c->snapshot);
	sha256_hex(b.s, b.len, out);
	buf_clear(&b);
}

void snapshot_seal(struct snapshot *p)
{
	const char *part[] = { p->rules, p->roster, p->agenda, p->earlier, p->session };
	struct buf b = BUF_EMPTY;

	for (size_t i = 0; i < sizeof part / sizeof *part; i++) {
		buf_addf(&b, "%s%zu\n", i == 0 ? "" : "\n", strlen(part[i]));
		buf_add(&b, part[i]);
	}
	sha256_hex(b.s, b.len, p->hash);
	buf_clear(&b);
}

void snapshot_clear(struct snapshot *p)
{
	free(p->rules);
	free(p->roster);
	free(p->agenda);
	free(p->earlier);
	free(p->session);
	memset(p, 0, sizeof *p);
}

/* ---- the snapshot ---------------------------------------------------------------------- */

static int freeze(struct store *s, long session, long seq, const struct snapshot *p, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_SNAPSHOT_ADD);

	db_bind_int(st, ":session", session);
	db_bind_int(st, ":seq", seq);
	db_bind(st, ":rules", p->rules);
	db_bind(st, ":roster", p->roster);
	db_bind(st, ":agenda", p->agenda);
	db_bind(st, ":earlier", p->earlier);
	db_bind(st, ":session_data", p->session);
	db_bind(st, ":hash", p->hash);
	if (db_run(s, st, f) != 0)
		return -1;
	st = db_stmt(s, SQL_SETTING_UNFREEZE);
	db_bind_int(st, ":session", session);
	if (db_run(s, st, f) != 0)
		return -1;
	st = db_stmt(s, SQL_SETTING_FREEZE);
	db_bind_int(st, ":session", session);
	return db_run(s, st, f);
}

int store_snapshot_put(struct store *s, long session, long seq, const struct snapshot *p,
    struct fault *f)
{
	if (store_begin(s, f) != 0)
		return -1;
	if (freeze(s, session, seq, p, f) == 0)
		return store_commit(s, f);
	store_rollback(s);
	return -1;
}

void snapshot_read(sqlite3_stmt *st, int column, struct snapshot *out)
{
	memset(out, 0, sizeof *out);
	out->rules = xstrdup(db_text(st, column));
	out->roster = xstrdup(db_text(st, column + 1));
	out->agenda = xstrdup(db_text(st, column + 2));
	out->earlier = xstrdup(db_text(st, column + 3));
	out->session = xstrdup(db_text(st, column + 4));
	strncat(out->hash, db_text(st, column + 5), SHA256_HEX - 1);
}

int store_snapshot(struct store *s, long session, struct snapshot *out, bool *found, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_SNAPSHOT);
	int more;

	memset(out, 0, sizeof *out);
	db_bind_int(st, ":session", session);
	more = db_next(s, st, f);
	*found = more > 0;
	if (more <= 0)
		return more;
	snapshot_read(st, 0, out);
	sqlite3_reset(st);
	return 0;
}

/* ---- acts ---------------------------------------------------------------------------------- */

int chain_context(struct store *s, long session, struct chain *c, struct arena *a,
    struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_CHAIN);
	int more;

	db_bind_int(st, ":session", session);
	db_bind_int(st, ":seq", c->seq);
	more = db_next(s, st, f);
	if (more == 0)
		return fault_set(f, FAULT_INPUT, "no hay ninguna sesión %ld", session);
	if (more < 0)
		return -1;
	c->uuid = arena_dup(a, db_text(st, 0));
	c->previous = c->seq == 1 ? CHAIN_START : arena_dup(a, db_text(st, 1));
	c->snapshot = arena_dup(a, db_text(st, 2));
	sqlite3_reset(st);
	return 0;
}

int store_act_append(struct store *s, long session, long seq, struct when at, struct when recorded,
    const char *line, struct fault *f)
{
	char at_text[WHEN_SIZE], recorded_text[WHEN_SIZE], hash[SHA256_HEX];
	struct chain c = { .seq = seq, .at = when_format(at, at_text),
		.recorded_at = when_format(recorded, recorded_text), .line = line };
	struct arena a = { 0 };
	sqlite3_stmt *st;
	int r = chain_context(s, session, &c, &a, f);

	if (r == 0) {
		chain_hash(&c, hash);
		st = db_stmt(s, SQL_ACT_ADD);
		db_bind_int(st, ":session", session);
		db_bind_int(st, ":seq", seq);
		db_bind(st, ":at", at_text);
		db_bind(st, ":recorded_at", recorded_text);
		db_bind(st, ":line", line);
		db_bind(st, ":hash", hash);
		r = db_run(s, st, f);
	}
	arena_clear(&a);
	return r;
}

int acts_read(struct store *s, long session, struct arena *a, struct act_row **out, size_t *n,
    struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_ACTS);
	size_t cap = 0;
	int more;

	*out = NULL;
	*n = 0;
	db_bind_int(st, ":session", session);
	while ((more = db_next(s, st, f)) > 0) {
		struct act_row *r;

		*out = arena_grow(a, *out, *n, &cap, sizeof **out);
		r = &(*out)[(*n)++];
		r->seq = db_int(st, 0);
		r->at = db_when(st, 1);
		r->recorded = db_when(st, 2);
		r->line = arena_dup(a, db_text(st, 3));
		r->hash = arena_dup(a, db_text(st, 4));
	}
	return more;
}

int store_acts(struct store *s, long session,
    int (*each)(void *ctx, const struct act_row *row, struct fault *f), void *ctx, struct fault *f)
{
	struct arena a = { 0 };
	struct act_row *row;
	size_t n;
	int r = acts_read(s, session, &a, &row, &n, f);

	for (size_t i = 0; i < n && r == 0; i++)
		r = each(ctx, &row[i], f);
	arena_clear(&a);
	return r;
}

int store_newest_record(struct store *s, struct when *out, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_NEWEST_RECORD);
	int more = db_next(s, st, f);

	memset(out, 0, sizeof *out);
	if (more <= 0)
		return more;
	*out = db_when(st, 0);
	sqlite3_reset(st);
	return 0;
}

/* ---- frozen actas ------------------------------------------------------------------------------ */

int store_acta_put(struct store *s, long session, long approved_by_session, long act, const char *body,
    struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, body == NULL ? SQL_ACTA_DROP : SQL_ACTA_PUT);
	char hash[SHA256_HEX];

	db_bind_int(st, ":session", session);
	if (body == NULL)
		return db_run(s, st, f);
	db_bind_int(st, ":by_session", approved_by_session);
	db_bind_int(st, ":by_act", act);
	db_bind(st, ":body", body);
	db_bind(st, ":sha256", sha256_hex(body, strlen(body), hash));
	return db_run(s, st, f);
}

int store_acta(struct store *s, long session, char **body, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_ACTA);
	int more;

	*body = NULL;
	db_bind_int(st, ":session", session);
	more = db_next(s, st, f);
	if (more <= 0)
		return more;
	*body = xstrdup(db_text(st, 0));
	sqlite3_reset(st);
	return 0;
}

/* ---- what is not an act ---------------------------------------------------------------------------- */

int store_setting(struct store *s, const char *key, char **value, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_SETTING);
	int more;

	db_bind(st, ":key", key);
	more = db_next(s, st, f);
	if (more < 0)
		return -1;
	*value = xstrdup(more > 0 ? db_text(st, 0) : "");
	sqlite3_reset(st);
	return 0;
}

int store_setting_put(struct store *s, const char *key, const char *value, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_SETTING_PUT);

	db_bind(st, ":key", key);
	db_bind(st, ":value", value);
	return db_run(s, st, f);
}

int store_diary(struct store *s, const char *what, const char *before, const char *after,
    struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_DIARY_ADD);

	db_bind_when(st, ":at", env_now(s->env));
	db_bind(st, ":what", what);
	db_bind_some(st, ":before", before);
	db_bind_some(st, ":after", after);
	return db_run(s, st, f);
}

int store_diary_page(struct store *s, const char *text, long below, size_t limit,
    struct table *out, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_DIARY);
	char *words = text_key(text != NULL ? text : "");
	int r;

	db_bind(st, ":words", words);
	db_bind_int(st, ":below", below > 0 ? below : INT64_MAX);
	db_bind_int(st, ":limit", limit > 0 ? (int64_t)limit : -1);
	r = db_table(s, st, out, f);
	free(words);
	return r;
}
