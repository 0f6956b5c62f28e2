/*
 * check — is the file whole, and does what it keeps agree with itself?
 *
 * What is found is told in plain Spanish with where; the words are for a clerk, who
 * should then go to the last good copy.
 */
#include "config.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "store/chain.h"

struct check {
	struct store *s;
	void	(*say)(void *, const char *);
	void	*ctx;
	int	*wrong;
	struct fault *f;
};

static void tell(struct check *c, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

static void tell(struct check *c, const char *fmt, ...)
{
	struct buf b = BUF_EMPTY;
	va_list ap;

	va_start(ap, fmt);
	buf_vaddf(&b, fmt, ap);
	va_end(ap);
	c->say(c->ctx, buf_str(&b));
	buf_clear(&b);
	(*c->wrong)++;
}

/* A damaged page is a finding, not a failure of the check. Returns 0 to go on. */
static int found_damage(struct check *c, int r)
{
	int rc = sqlite3_errcode(c->s->db) & 0xff;

	if (r == 0 || (rc != SQLITE_CORRUPT && rc != SQLITE_NOTADB))
		return r;
	tell(c, "%s", c->f->text);
	return 0;
}

/* ---- the file --------------------------------------------------------------------------- */

static int check_file(struct check *c, enum sql_id id)
{
	sqlite3_stmt *st = db_stmt(c->s, id);
	int more;

	while ((more = db_next(c->s, st, c->f)) > 0) {
		const char *what = db_text(st, 0), *line = strrchr(what, '\n');

		if (strcmp(what, "ok") != 0)
			tell(c, "El archivo %s está dañado (SQLite: %s)", c->s->path,
			    line == NULL ? what : line + 1);
	}
	return *c->wrong > 0 ? 0 : found_damage(c, more);
}

static int check_references(struct check *c)
{
	sqlite3_stmt *st = db_stmt(c->s, SQL_FOREIGN_KEY_CHECK);
	int more;

	while ((more = db_next(c->s, st, c->f)) > 0)
		tell(c, "La tabla %s tiene una fila que apunta a una de %s que no existe", db_text(st, 0),
		    db_text(st, 2));
	return found_damage(c, more);
}

/* The index of words can only be asked through a write. */
static int check_words(struct check *c)
{
	if (c->s->mode == STORE_READ)
		return 0;
	if (db_run(c->s, db_stmt(c->s, SQL_WORDS_CHECK), c->f) == 0)
		return 0;
	if ((sqlite3_errcode(c->s->db) & 0xff) != SQLITE_CORRUPT)
		return -1;
	tell(c, "El índice de palabras del registro de acuerdos no concuerda con los acuerdos");
	return 0;
}

/* The rows by which the register is searched, against the acuerdos and their follow-ups. */
static int check_register(struct check *c)
{
	sqlite3_stmt *st = db_stmt(c->s, SQL_CHECK_REGISTER);
	int more = db_next(c->s, st, c->f);
	long n = more > 0 ? db_int(st, 0) : 0;

	sqlite3_reset(st);
	if (n > 0)
		tell(c, "El registro de acuerdos no concuerda con los acuerdos y su seguimiento: %ld %s", n,
		    n == 1 ? "fila" : "filas");
	return more < 0 ? found_damage(c, more) : 0;
}

/* ---- the schema: ours and nothing else ------------------------------------------------------ */

static const char *type_word(const char *type)
{
	static const char *const words[][2] = {
		{ "table", "la tabla" }, { "index", "el índice" },
		{ "view", "la vista" }, { "trigger", "el disparador" },
	};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strcmp(words[i][0], type) == 0)
			return words[i][1];
	return type;
}

static int read_schema(struct store *s, const char *sql, struct table *out, struct fault *f)
{
	sqlite3_stmt *st;
	int r;

	memset(out, 0, sizeof *out);
	if (sqlite3_prepare_v2(s->db, sql, -1, &st, NULL) != SQLITE_OK)
		return db_fault(s, f);
	r = db_table(s, st, out, f);
	sqlite3_finalize(st);
	return r;
}

/* What schema.sql makes today, read back from an empty database in memory. */
static int our_schema(struct check *c, struct table *out)
{
	struct store fresh = { .path = c->s->path };
	int r = -1;

	memset(out, 0, sizeof *out);
	if (sqlite3_open_v2(":memory:", &fresh.db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
		db_fault(&fresh, c->f);
	else if (db_exec(&fresh, store_schema, c->f) == 0)
		r = read_schema(&fresh, db_sql(SQL_SCHEMA), out, c->f);
	sqlite3_close(fresh.db);
	return r;
}

/* Both lists are sorted by type and name: a merge tells what is missing, planted or changed. */
static void compare_schemas(struct check *c, const struct table *ours, const struct table *theirs)
{
	size_t i = 0, k = 0;

	while (i < ours->n || k < theirs->n) {
		char **a = i < ours->n ? &ours->cell[i * 3] : NULL;
		char **b = k < theirs->n ? &theirs->cell[k * 3] : NULL;
		int order = a == NULL ? 1 : b == NULL ? -1 : strcmp(a[0], b[0]);

		if (order == 0)
			order = strcmp(a[1], b[1]);
		if (order < 0)
			tell(c, "Falta %s %s", type_word(a[0]), a[1]);
		else if (order > 0)
			tell(c, "Sobra %s %s: no es de Sesiona; alguien más escribió en la base",
			    type_word(b[0]), b[1]);
		else if (strcmp(a[2], b[2]) != 0)
			tell(c, "Alguien cambió %s %s", type_word(a[0]), a[1]);
		i += order <= 0;
		k += order >= 0;
	}
}

static int check_schema(struct check *c)
{
	struct table ours, theirs;
	int r = our_schema(c, &ours);

	if (r == 0) {
		r = db_table(c->s, db_stmt(c->s, SQL_SCHEMA), &theirs, c->f);
		if (r == 0)
			compare_schemas(c, &ours, &theirs);
		table_free(&theirs);
		table_free(&ours);
	}
	return found_damage(c, r);
}

/* The first thing that is told. */
static void keep_first(void *ctx, const char *text)
{
	struct buf *b = ctx;

	if (b->len == 0)
		buf_add(b, text);
}

int check_explain(struct store *s, const char *before, struct fault *f)
{
	struct fault ignored;
	struct buf first = BUF_EMPTY;
	struct table ours, theirs;
	int wrong = 0;
	struct check c = { s, keep_first, &first, &wrong, &ignored };

	if (our_schema(&c, &ours) == 0 && read_schema(s, db_sql(SQL_SCHEMA), &theirs, &ignored) == 0) {
		compare_schemas(&c, &ours, &theirs);
		table_free(&theirs);
	}
	table_free(&ours);
	if (wrong > 0)
		fault_set(f, FAULT_STORE, "%s. %s", before, buf_str(&first));
	buf_clear(&first);
	return -1;
}

/* ---- the chain of acts -------------------------------------------------------------------------- */

static int check_act(struct check *c, long session, const struct act_row *row, struct arena *a)
{
	char at[WHEN_SIZE], recorded[WHEN_SIZE], hash[SHA256_HEX];
	struct chain link = { .seq = row->seq, .at = when_format(row->at, at),
		.recorded_at = when_format(row->recorded, recorded), .line = row->line };

	if (chain_context(c->s, session, &link, a, c->f) != 0)
		return -1;
	chain_hash(&link, hash);
	if (strcmp(hash, row->hash) != 0)
		tell(c, "Sesión %ld, acto %ld: «%s» no concuerda con su huella; él, el anterior o lo que se "
		    "fijó al abrir la sesión se cambió fuera de Sesiona", session, row->seq, row->line);
	return 0;
}

static int check_log(struct check *c, long session)
{
	struct arena a = { 0 };
	struct act_row *row;
	size_t n;
	long expected = 1;
	int r = acts_read(c->s, session, &a, &row, &n, c->f);

	for (size_t i = 0; i < n && r == 0; i++) {
		if (row[i].seq != expected)
			tell(c, "Sesión %ld: falta el acto %ld", session, expected);
		expected = row[i].seq + 1;
		r = check_act(c, session, &row[i], &a);
	}
	arena_clear(&a);
	return r;
}

static int check_logs(struct check *c)
{
	struct table sessions;
	int r = db_table(c->s, db_stmt(c->s, SQL_CHECK_SESSIONS), &sessions, c->f);

	for (size_t i = 0; i < sessions.n && r == 0; i++)
		r = check_log(c, strtol(sessions.cell[i], NULL, 10));
	table_free(&sessions);
	return found_damage(c, r);
}

static int check_snapshots(struct check *c)
{
	sqlite3_stmt *st = db_stmt(c->s, SQL_CHECK_SNAPSHOTS);
	int more;

	while ((more = db_next(c->s, st, c->f)) > 0) {
		struct snapshot p;
		char stored[SHA256_HEX];

		snapshot_read(st, 2, &p);
		memcpy(stored, p.hash, sizeof stored);
		snapshot_seal(&p);
		if (strcmp(stored, p.hash) != 0)
			tell(c, "Sesión %ld: lo que se fijó al abrirla (acto %ld: reglas, padrón, orden del día) "
			    "no concuerda con su huella", db_int(st, 0), db_int(st, 1));
		snapshot_clear(&p);
	}
	return found_damage(c, more);
}

/* ---- frozen actas ------------------------------------------------------------------------------------ */

/* The hash that the line of an aprobar_acta tells; "" if it is none or tells none. In the arena. */
static const char *approved_hash(const char *line, struct arena *a)
{
	struct act act;
	struct when near = { 0, 0 };

	if (act_parse(line, near, a, &act) != NULL || act.kind != ACT_APROBAR_ACTA || act.text[0] == NULL)
		return "";
	return act.text[0];
}

static int check_actas(struct check *c)
{
	sqlite3_stmt *st = db_stmt(c->s, SQL_CHECK_ACTAS);
	struct arena a = { 0 };
	char hash[SHA256_HEX];
	int more;

	while ((more = db_next(c->s, st, c->f)) > 0) {
		const char *body = db_text(st, 3);

		sha256_hex(body, strlen(body), hash);
		if (strcmp(hash, db_text(st, 4)) != 0)
			tell(c, "Sesión %ld: el texto del acta aprobada se cambió: no concuerda con su huella",
			    db_int(st, 0));
		else if (strcmp(hash, approved_hash(db_text(st, 5), &a)) != 0)
			tell(c, "Sesión %ld: el acta guardada no es la que aprobó el acto %ld de la sesión %ld",
			    db_int(st, 0), db_int(st, 2), db_int(st, 1));
	}
	arena_clear(&a);
	return found_damage(c, more);
}

static int check_approvals(struct check *c)
{
	sqlite3_stmt *st = db_stmt(c->s, SQL_CHECK_APPROVALS);
	struct arena a = { 0 };
	int more;

	while ((more = db_next(c->s, st, c->f)) > 0)
		if (*approved_hash(db_text(st, 3), &a) != '\0')
			tell(c, "Sesión %ld: el acto %ld de la sesión %ld aprobó su acta y falta el texto",
			    db_int(st, 0), db_int(st, 2), db_int(st, 1));
	arena_clear(&a);
	return found_damage(c, more);
}

/* ---- the two checks -------------------------------------------------------------------------------------- */

int store_quick_check(struct store *s, void (*say)(void *, const char *), void *ctx, int *wrong,
    struct fault *f)
{
	struct check c = { s, say, ctx, wrong, f };

	*wrong = 0;
	return check_file(&c, SQL_QUICK_CHECK);
}

int store_check(struct store *s, void (*say)(void *, const char *), void *ctx, int *wrong,
    struct fault *f)
{
	struct check c = { s, say, ctx, wrong, f };

	*wrong = 0;
	if (check_file(&c, SQL_INTEGRITY_CHECK) != 0)
		return -1;
	if (*wrong > 0)
		return 0;	/* on broken pages whatever else is read means nothing */
	if (check_references(&c) != 0 || check_schema(&c) != 0 || check_words(&c) != 0 ||
	    check_register(&c) != 0)
		return -1;
	if (check_snapshots(&c) != 0 || check_logs(&c) != 0)
		return -1;
	return check_actas(&c) == 0 ? check_approvals(&c) : -1;
}
