#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"
#include "store/register.h"

static void sql_clave(sqlite3_context *ctx, int n, sqlite3_value **arg)
{
	const char *text = (const char *)sqlite3_value_text(arg[0]);

	(void)n;
	if (text != NULL && text_valid(text, strlen(text)))
		sqlite3_result_text(ctx, text_key(text), -1, free);
}

static int sql_es(void *ctx, int n, const void *a, int m, const void *b)
{
	char *x = xstrndup(a, (size_t)n), *y = xstrndup(b, (size_t)m);
	int r = text_valid(x, strlen(x)) && text_valid(y, strlen(y)) ? text_compare(x, y) : strcmp(x, y);

	(void)ctx;
	free(x);
	free(y);
	return r;
}

int register_functions(struct store *s, struct fault *f)
{
	if (sqlite3_create_function(s->db, "clave", 1,
	    SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, NULL, sql_clave, NULL, NULL) != SQLITE_OK ||
	    sqlite3_create_collation(s->db, "es", SQLITE_UTF8, NULL, sql_es) != SQLITE_OK)
		return db_fault(s, f);
	return 0;
}

/*
 * What was typed, as an FTS5 expression: every word quoted, so that nothing in it is
 * an operator, and open at its end. Empty when there is no letter or digit in it.
 */
static void match_expression(const char *typed, struct buf *out)
{
	while (*typed != '\0') {
		size_t n = strcspn(typed, " \t\n");
		bool word = false;

		for (size_t i = 0; i < n; i++) {
			unsigned char c = (unsigned char)typed[i];

			word = word || c >= 0x80 || (c >= '0' && c <= '9') ||
			    ((c | 32) >= 'a' && (c | 32) <= 'z');
		}
		if (word) {
			buf_add(out, out->len > 0 ? " \"" : "\"");
			for (size_t i = 0; i < n; i++) {
				if (typed[i] == '"')
					buf_addc(out, '"');
				buf_addc(out, typed[i]);
			}
			buf_add(out, "\"*");
		}
		typed += n;
		typed += strspn(typed, " \t\n");
	}
}

/* The rows of one half that are found, without their words; only the conditions asked for. */
static void find_half(struct buf *sql, const char *half, const struct register_query *q, bool text)
{
	buf_addf(sql, "SELECT id, series, rank, responsable IS NULL AS nobody, responsable AS owner"
	    " FROM %s WHERE 1", half);
	if (text)
		buf_add(sql, " AND id IN (SELECT rowid FROM register_words WHERE register_words MATCH :text)");
	if (q->session != 0)
		buf_add(sql, " AND sesion = :session");
	if (q->owner != NULL)
		buf_add(sql, " AND clave(responsable) = clave(:owner)");
	if (q->state != NULL && strcmp(q->state, "abiertos") == 0)
		buf_add(sql, " AND estado IN ('pendiente', 'en proceso')");
	else if (q->state != NULL)
		buf_add(sql, " AND estado = :state");
	if (q->overdue)
		buf_add(sql, " AND vence GLOB '[0-9][0-9][0-9][0-9]-*' AND vence < :today"
		    " AND estado IN ('pendiente', 'en proceso')");
}

/*
 * Two halves, two passes: first which rows are on the page, then all of their columns.
 * SQLite would not take a condition into the union that the view acuerdos is.
 */
static void build(struct buf *sql, sqlite3_stmt *columns, const struct register_query *q, bool text)
{
	const char *order = q->by_owner ? "nobody, owner COLLATE es, series, rank" : "series, rank";

	buf_add(sql, "WITH hit AS MATERIALIZED (");
	find_half(sql, "register_now", q, text);
	buf_add(sql, " UNION ALL ");
	find_half(sql, "register_before", q, text);
	buf_addf(sql, " ORDER BY %s LIMIT :limit OFFSET :offset)", order);
	for (int i = 0; i < sqlite3_column_count(columns); i++)
		buf_addf(sql, "%s%s", i == 0 ? " SELECT " : ", ", sqlite3_column_name(columns, i));
	buf_addf(sql, " FROM (SELECT h.nobody AS nobody, h.owner AS owner, r.* FROM hit h"
	    " CROSS JOIN register_now r ON r.id = h.id"
	    " UNION ALL SELECT h.nobody, h.owner, r.* FROM hit h"
	    " CROSS JOIN register_before r ON r.id = h.id) ORDER BY %s", order);
}

static void bind(sqlite3_stmt *st, const struct register_query *q, const char *match)
{
	if (*match != '\0')
		db_bind(st, ":text", match);
	if (q->session != 0)
		db_bind_int(st, ":session", q->session);
	if (q->owner != NULL)
		db_bind(st, ":owner", q->owner);
	if (q->state != NULL && strcmp(q->state, "abiertos") != 0)
		db_bind(st, ":state", q->state);
	if (q->overdue)
		db_bind(st, ":today", q->today);
	db_bind_int(st, ":limit", q->limit == 0 ? -1 : (long)q->limit);
	db_bind_int(st, ":offset", (long)q->offset);
}

int store_register(struct store *s, const struct register_query *q, struct table *out, struct fault *f)
{
	struct buf sql = BUF_EMPTY, match = BUF_EMPTY;
	sqlite3_stmt *st;
	int r;

	memset(out, 0, sizeof *out);
	if (q->text != NULL)
		match_expression(q->text, &match);
	build(&sql, db_stmt(s, SQL_VIEW_acuerdos), q, match.len > 0);
	if (sqlite3_prepare_v2(s->db, buf_str(&sql), -1, &st, NULL) != SQLITE_OK) {
		r = db_fault(s, f);
	} else {
		bind(st, q, buf_str(&match));
		r = db_table(s, st, out, f);
		sqlite3_finalize(st);
	}
	buf_clear(&sql);
	buf_clear(&match);
	return r;
}

/* ---- acuerdos from before Sesiona ----------------------------------------------------- */

static int insert_before(struct store *s, const struct acuerdo_before *a, const char *uuid,
    struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_BEFORE_ADD);
	const struct { const char *name; int n; } counts[] = {
		{ ":favor", a->favor }, { ":contra", a->contra }, { ":abstentions", a->abstentions },
	};

	for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
		if (counts[i].n >= 0)
			db_bind_int(st, counts[i].name, counts[i].n);
	db_bind(st, ":uuid", uuid);
	db_bind(st, ":folio", a->folio);
	db_bind(st, ":date", a->date);
	db_bind(st, ":text", a->text);
	db_bind_some(st, ":form", a->form);
	db_bind_some(st, ":responsible", a->responsible);
	db_bind_some(st, ":due", a->due);
	if (db_run(s, st, f) == 0)
		return 0;
	if (sqlite3_extended_errcode(s->db) == SQLITE_CONSTRAINT_UNIQUE)
		fault_set(f, FAULT_INPUT, "el acuerdo %s ya está en el registro", a->folio);
	return -1;
}

static int add_before(struct store *s, const struct acuerdo_before *a, struct fault *f)
{
	char uuid[UUID_SIZE];
	sqlite3_stmt *st;

	db_uuid(s, uuid);
	if (insert_before(s, a, uuid, f) != 0)
		return -1;
	st = db_stmt(s, SQL_WORDS_ADD);
	db_bind_int(st, ":id", sqlite3_last_insert_rowid(s->db));
	if (db_run(s, st, f) != 0)
		return -1;
	if (*a->state == '\0')
		return 0;
	st = db_stmt(s, SQL_FOLLOW_UP_ADD);
	db_bind(st, ":acuerdo", uuid);
	db_bind(st, ":at", a->date);
	db_bind(st, ":state", a->state);
	return db_run(s, st, f);
}

int store_acuerdo_before(struct store *s, const struct acuerdo_before *a, struct fault *f)
{
	if (store_begin(s, f) != 0)
		return -1;
	if (add_before(s, a, f) == 0)
		return store_commit(s, f);
	store_rollback(s);
	return -1;
}
