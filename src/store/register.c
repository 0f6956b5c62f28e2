#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"
#include "store/register.h"
#include "store/words.h"

static void sql_key(sqlite3_context *ctx, int n, sqlite3_value **arg)
{
	char *(*make)(const char *) = sqlite3_user_data(ctx) != NULL ? text_order_key : text_key;
	const char *text = (const char *)sqlite3_value_text(arg[0]);

	(void)n;
	if (text != NULL && text_valid(text, strlen(text)))
		sqlite3_result_text(ctx, make(text), -1, free);
}

void found_clear(struct found *found)
{
	free(found->id);
	free(found->match);
	words_free(found->words);
	*found = (struct found){ .id = NULL };
}

/* ---- a query ------------------------------------------------------------------------------ */

/* What a query becomes: its SQL and the values that it takes. */
struct search {
	struct store *s;
	const struct register_query *q;
	struct buf match;	/* for FTS5; empty: no text */
	struct buf sql;
	char	*owner;		/* its key, NULL */
	struct found *found;	/* asked about each row of the walk of an order; NULL: there is none. The store's */
};

/*
 * What a row costs in one way or another, where one that FTS5 tells after another costs 1 (some 60 ns):
 * its text read and searched, looked for by its id to be sorted, passed by in the walk of an order.
 */
enum { TESTED = 40, SORTED = 30, WALKED = 2 };
enum { SAMPLE = 24 };	/* texts that tell how many have the words */

static void search_init(struct search *w, struct store *s, const struct register_query *q)
{
	*w = (struct search){ .s = s, .q = q, .match = BUF_EMPTY, .sql = BUF_EMPTY };
	if (q->text != NULL)
		words_expression(q->text, &w->match);
	if (q->owner != NULL)
		w->owner = text_key(q->owner);
}

static void search_clear(struct search *w)
{
	buf_clear(&w->match);
	buf_clear(&w->sql);
	free(w->owner);
}

static const char *order_column(const struct register_query *q)
{
	return q->order == REGISTER_BY_DUE ? "due" : q->order == REGISTER_BY_OWNER ? "owner_order" : NULL;
}

/* Is what was found last still what these words find? Then 1, else it is told for when. */
static int still_found(struct store *s, const char *match, struct fault *f)
{
	struct found *found = &s->found;
	/* What a transaction sees may be taken back: it is good for once. */
	sqlite3_int64 changes = s->depth > 0 ? -1 : sqlite3_total_changes64(s->db);
	long version;

	if (store_data_version(s, &version, f) != 0)
		return -1;
	if (found->match != NULL && strcmp(found->match, match) == 0 && found->version == version &&
	    found->changes == changes && changes >= 0)
		return 1;
	free(found->match);
	words_free(found->words);
	*found = (struct found){ .id = found->id, .cap = found->cap, .match = xstrdup(match),
		.version = version, .changes = changes, .judged = SAMPLE };
	return 0;
}

/* What decides between the ways, none of which is good for all: how many acuerdos there are. */
static int size_up(struct store *s, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_REGISTER_INDEXED);
	int more = db_next(s, st, f);

	s->found.of = more > 0 ? (size_t)db_int(st, 0) : 0;
	sqlite3_reset(st);
	return more < 0 ? -1 : 0;
}

/* Is that order better walked until the page is full than so many are sorted? */
static bool many(const struct search *w, size_t n)
{
	uint64_t walked = (uint64_t)w->q->limit * w->s->found.of * WALKED;	/* for each of the n */

	return (uint64_t)n * n * SORTED > walked;
}

/* The ids that the words find, from the lowest on: all, or as many as tell that they are many. */
static int find(struct search *w, bool all, struct fault *f)
{
	struct found *found = &w->s->found;
	sqlite3_stmt *st = db_stmt(w->s, SQL_REGISTER_WORDS);
	int more;

	found->n = 0;
	found->upto = INT64_MAX;
	db_bind(st, ":text", buf_str(&w->match));
	while ((more = db_next(w->s, st, f)) > 0) {
		found->id = xgrow(found->id, found->n, &found->cap, sizeof *found->id);
		found->id[found->n++] = sqlite3_column_int64(st, 0);
		if (!all && many(w, found->n)) {
			found->upto = found->id[found->n - 1];
			found->words = words_new(w->s, w->q->text);
			sqlite3_reset(st);
			return 0;
		}
	}
	if (more < 0)
		found_clear(found);
	return more;
}

/*
 * A page in another order than the words': few are sorted. For many that order is walked until the page
 * is full, and each row is asked whether it is one of them. The next page is likely to be of the same words.
 */
static int collect(struct search *w, struct fault *f)
{
	int there;

	if (w->match.len == 0 || w->q->limit == 0 || order_column(w->q) == NULL)
		return 0;
	there = still_found(w->s, buf_str(&w->match), f);
	if (there < 0 || (there == 0 && (size_up(w->s, f) != 0 || find(w, false, f) != 0))) {
		found_clear(&w->s->found);	/* nothing is known of these words */
		return -1;
	}
	if (w->s->found.upto != INT64_MAX || many(w, w->s->found.n))
		w->found = &w->s->found;
	return 0;
}

/*
 * Of words that very many have, a page is soon full: then the texts on the way to it cost less than all
 * ids, for which FTS5 goes through whatever has one of the words. The first texts tell how many those
 * may be, and how many texts there are to go; in all, texts never cost more than the ids would have.
 */
static bool worth_testing(struct found *found, size_t limit)
{
	uint64_t all, ahead;

	if (found->words == NULL)
		return false;
	if (found->tested < found->judged)
		return true;
	found->judged *= 2;
	all = (uint64_t)found->of * (found->seen + 1) / (found->tested + 1);
	ahead = (uint64_t)limit * (found->tested + 1) / (found->met + 1);
	return (found->tested + ahead) * TESTED <= all;
}

static int by_id(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

/* hallado(search, id): is it one of those that the words find? NULL: contiene() is to tell. */
static void sql_found(sqlite3_context *ctx, int n, sqlite3_value **arg)
{
	struct search *w = sqlite3_value_pointer(arg[0], "search");
	int64_t id = sqlite3_value_int64(arg[1]);
	struct fault ignored;

	(void)n;
	if (w == NULL || (id > w->found->upto && worth_testing(w->found, w->q->limit)))
		return;
	if (id > w->found->upto && find(w, true, &ignored) != 0)
		sqlite3_result_error_code(ctx, sqlite3_extended_errcode(w->s->db));
	else
		sqlite3_result_int(ctx, bsearch(&id, w->found->id, w->found->n, sizeof id, by_id) != NULL);
}

/* contiene(search, column...): has its text the words? */
static void sql_contains(sqlite3_context *ctx, int n, sqlite3_value **arg)
{
	struct search *w = sqlite3_value_pointer(arg[0], "search");
	bool there;
	size_t seen;
	int rc;

	if (w == NULL)
		return;
	rc = words_in(w->found->words, n - 1, arg + 1, &there, &seen);
	w->found->tested++;
	w->found->met += there;
	w->found->seen += seen;
	if (rc != SQLITE_OK)
		sqlite3_result_error_code(ctx, rc);
	else
		sqlite3_result_int(ctx, there);
}

int register_functions(struct store *s, struct fault *f)
{
	static int order;	/* only its address counts */
	const int ask = SQLITE_UTF8 | SQLITE_DIRECTONLY, key = ask | SQLITE_DETERMINISTIC;

	if (sqlite3_create_function(s->db, "hallado", 2, ask, NULL, sql_found, NULL, NULL) != SQLITE_OK ||
	    sqlite3_create_function(s->db, "contiene", -1, ask, NULL, sql_contains, NULL, NULL) != SQLITE_OK ||
	    sqlite3_create_function(s->db, "clave", 1, key, NULL, sql_key, NULL, NULL) != SQLITE_OK ||
	    sqlite3_create_function(s->db, "orden_es", 1, key, &order, sql_key, NULL, NULL) != SQLITE_OK)
		return db_fault(s, f);
	return words_functions(s, f);
}

/* Where the page begins: found by its index, however far down the list it is. */
static void add_anchor(struct search *w)
{
	const char *column = order_column(w->q), *where = w->q->before ? "<" : ">=";

	if (column == NULL)
		buf_addf(&w->sql, " AND %s %s :from", w->match.len > 0 ? "w.rowid" : "r.id", where);
	else
		buf_addf(&w->sql, " AND (r.%s, r.id) %s (SELECT %s, id FROM register_row WHERE id = :from)",
		    column, where, column);
}

static void add_conditions(struct search *w, bool page)
{
	const struct register_query *q = w->q;

	if (q->session != 0)	/* each has 10^6 of its own */
		buf_add(&w->sql, " AND r.id BETWEEN :session * 1000000 AND :session * 1000000 + 999999");
	if (w->owner != NULL)
		buf_add(&w->sql, " AND r.owner = :owner");
	if (q->overdue)		/* after '0' come the dates */
		buf_add(&w->sql, " AND r.due > '0' AND r.due < :today");
	if (w->found != NULL)
		buf_add(&w->sql, " AND coalesce(hallado(:search, r.id),"
		    " (SELECT contiene(:search, folio, text, proposal, responsible) FROM acuerdo a WHERE a.id = r.id),"
		    " (SELECT contiene(:search, folio, text, responsible) FROM acuerdo_before b WHERE b.id = r.id))");
	if (page && q->from != 0)
		add_anchor(w);
}

/* NULL-ended: the states that are looked for, one at a time; "" is any. */
static void states_of(const struct register_query *q, const char *out[3])
{
	bool open = q->overdue || (q->state != NULL && strcmp(q->state, "abiertos") == 0);
	bool one = q->state != NULL && strcmp(q->state, "abiertos") != 0;

	out[0] = one ? ":state" : open ? "'pendiente'" : "";
	out[1] = open && !one ? "'en proceso'" : NULL;
	out[2] = NULL;
}

/* To count them an index is enough. */
static const char *what(bool page)
{
	return page ? "r.*" : "1";
}

/* With a text, its words lead: FTS5 tells rowids in order, and only as many as are asked for. */
static void add_by_words(struct search *w, bool page)
{
	const char *state[3];

	states_of(w->q, state);
	buf_addf(&w->sql, "SELECT %s FROM register_words w CROSS JOIN register_row r ON r.id = w.rowid"
	    " WHERE w.register_words MATCH :text", what(page));
	if (*state[0] != '\0')
		buf_addf(&w->sql, " AND r.state IN (%s%s%s)", state[0], state[1] != NULL ? ", " : "",
		    state[1] != NULL ? state[1] : "");
	if (w->q->overdue && w->q->state != NULL)
		buf_add(&w->sql, " AND r.state IN ('pendiente', 'en proceso')");
	add_conditions(w, page);
}

/* Without one, an index of each state does: SQLite merges what comes out of them in order. */
static void add_by_state(struct search *w, bool page)
{
	const char *state[3];

	states_of(w->q, state);
	for (int i = 0; state[i] != NULL; i++) {
		buf_addf(&w->sql, "%sSELECT %s FROM register_row r WHERE 1", i > 0 ? " UNION ALL " : "",
		    what(page));
		if (*state[i] != '\0')
			buf_addf(&w->sql, " AND r.state = %s", state[i]);
		if (w->q->overdue && w->q->state != NULL)
			buf_add(&w->sql, " AND r.state IN ('pendiente', 'en proceso')");
		add_conditions(w, page);
	}
}

static void add_found(struct search *w, bool page)
{
	if (w->match.len > 0 && w->found == NULL)
		add_by_words(w, page);
	else
		add_by_state(w, page);
}

/* `of` qualifies the column of the order, "" when it needs not. */
static void add_order(struct search *w, const char *of, const char *id, bool backwards)
{
	const char *column = order_column(w->q), *way = backwards ? " DESC" : "";

	buf_add(&w->sql, " ORDER BY ");
	if (column != NULL)
		buf_addf(&w->sql, "%s%s%s, ", of, column, way);
	buf_addf(&w->sql, "%s%s", id, way);
}

/* A name that a file tells, which may be anybody's. */
static void add_name(struct search *w, const char *name)
{
	buf_addc(&w->sql, '"');
	for (; *name != '\0'; name++) {
		if (*name == '"')
			buf_addc(&w->sql, '"');
		buf_addc(&w->sql, *name);
	}
	buf_addc(&w->sql, '"');
}

/* All columns: SQLite would not take a condition into the union that the view acuerdos is. */
static int add_columns(struct store *s, struct search *w, struct fault *f)
{
	sqlite3_stmt *columns = db_stmt(s, SQL_VIEW_acuerdos);
	const char *before = " SELECT ";
	int more;

	for (; (more = db_next(s, columns, f)) > 0; before = ", ") {
		buf_add(&w->sql, before);
		add_name(w, db_view_column(columns));
	}
	buf_add(&w->sql, " FROM (SELECT h.due AS due, h.owner_order AS owner_order, r.* FROM hit h"
	    " CROSS JOIN register_now r ON r.id = h.id"
	    " UNION ALL SELECT h.due, h.owner_order, r.* FROM hit h"
	    " CROSS JOIN register_before r ON r.id = h.id)");
	return more;
}

/* The state is known already, which in the view is a search of each row's follow-ups. */
static void add_brief(struct search *w)
{
	buf_add(&w->sql, " SELECT h.id AS orden, coalesce(a.folio, b.folio) AS folio,"
	    " coalesce(a.text, b.text) AS acuerdo, coalesce(a.responsible, b.responsible) AS responsable,"
	    " coalesce(a.due, b.due) AS vence, h.state AS estado, nullif(h.session, 0) AS sesion"
	    " FROM hit h LEFT JOIN acuerdo a ON a.id = h.id LEFT JOIN acuerdo_before b ON b.id = h.id");
}

/* Two passes: first which rows are on the page, then what is told of them. */
static int build_page(struct store *s, struct search *w, struct fault *f)
{
	bool words = w->match.len > 0 && order_column(w->q) == NULL;
	int r = 0;

	buf_add(&w->sql, "WITH hit AS MATERIALIZED (");
	add_found(w, true);
	add_order(w, "", words ? "w.rowid" : "id", w->q->before);
	buf_add(&w->sql, " LIMIT :limit)");
	if (w->q->brief)
		add_brief(w);
	else
		r = add_columns(s, w, f);
	add_order(w, w->q->brief ? "h." : "", w->q->brief ? "h.id" : "id", false);
	return r;
}

static void bind(sqlite3_stmt *st, struct search *w, size_t limit)
{
	const struct register_query *q = w->q;

	if (w->found != NULL)
		sqlite3_bind_pointer(st, sqlite3_bind_parameter_index(st, ":search"), w, "search", NULL);
	else if (w->match.len > 0)
		db_bind(st, ":text", buf_str(&w->match));
	if (q->session != 0)
		db_bind_int(st, ":session", q->session);
	if (w->owner != NULL)
		db_bind(st, ":owner", w->owner);
	if (q->state != NULL && strcmp(q->state, "abiertos") != 0)
		db_bind(st, ":state", q->state);
	if (q->overdue)
		db_bind(st, ":today", q->today);
	if (sqlite3_bind_parameter_index(st, ":from") > 0)
		db_bind_int(st, ":from", q->from);
	db_bind_int(st, ":limit", limit == 0 ? -1 : (int64_t)limit);
}

static int prepare(struct store *s, struct search *w, size_t limit, sqlite3_stmt **st,
    struct fault *f)
{
	*st = db_kept(s, buf_str(&w->sql));
	if (*st == NULL)
		return db_fault(s, f);
	bind(*st, w, limit);
	return 0;
}

int store_register(struct store *s, const struct register_query *q, struct table *out, struct fault *f)
{
	struct search w;
	sqlite3_stmt *st;
	int r;

	memset(out, 0, sizeof *out);
	search_init(&w, s, q);
	r = collect(&w, f);
	if (r == 0)
		r = build_page(s, &w, f);
	if (r == 0)
		r = prepare(s, &w, q->limit, &st, f);
	if (r == 0) {
		r = db_table(s, st, out, f);
		sqlite3_clear_bindings(st);	/* they borrow what is freed now */
	}
	search_clear(&w);
	return r;
}

int store_register_count(struct store *s, const struct register_query *q, size_t most, size_t *n,
    struct fault *f)
{
	struct search w;
	sqlite3_stmt *st;
	int r;

	*n = 0;
	search_init(&w, s, q);
	buf_add(&w.sql, "SELECT count(*) FROM (");
	add_found(&w, false);
	buf_add(&w.sql, " LIMIT :limit)");
	r = prepare(s, &w, most, &st, f);
	if (r == 0) {
		r = db_next(s, st, f) < 0 ? -1 : 0;
		if (r == 0)
			*n = (size_t)db_int(st, 0);
		sqlite3_reset(st);
		sqlite3_clear_bindings(st);
	}
	search_clear(&w);
	return r;
}

int store_register_size(struct store *s, size_t *n, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_REGISTER_SIZE);

	if (db_next(s, st, f) < 0)
		return -1;
	*n = (size_t)db_int(st, 0);
	sqlite3_reset(st);
	return 0;
}

int store_register_owners(struct store *s, struct table *out, struct fault *f)
{
	return db_table(s, db_stmt(s, SQL_REGISTER_OWNERS), out, f);
}

