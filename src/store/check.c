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
#include "store/outside.h"
#include "store/shape.h"

struct check {
	struct store *s;
	void	(*say)(void *, const char *);
	void	*ctx;
	int	*wrong;
	struct fault *f;
	bool	 broken;	/* pages of the file are */
	long	 only;		/* the session that is looked at; 0 all */
};

static bool passed_over(const struct check *c, long session)
{
	return c->only != 0 && session != c->only;
}

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

/* SQLite tells a value that a table does not admit as it tells a broken page; the file may be read. */
static bool only_a_value(const char *line, const char **table)
{
	static const char mark[] = "CHECK constraint failed in ";

	if (strncmp(line, mark, sizeof mark - 1) != 0)
		return false;
	*table = line + sizeof mark - 1;
	return true;
}

static int check_file(struct check *c, enum sql_id id)
{
	sqlite3_stmt *st = db_stmt(c->s, id);
	int more;

	while ((more = db_next(c->s, st, c->f)) > 0) {
		const char *what = db_text(st, 0), *line = strrchr(what, '\n'), *table;

		if (strcmp(what, "ok") == 0)
			continue;
		line = line == NULL ? what : line + 1;
		if (only_a_value(line, &table)) {
			tell(c, "La tabla %s tiene un dato que Sesiona no habría puesto", table);
			continue;
		}
		tell(c, "El archivo %s está dañado (SQLite: %s)", c->s->path, line);
		c->broken = true;
	}
	return c->broken ? 0 : found_damage(c, more);
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
	if (c->s->mode != STORE_WRITE)
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

static void tell_text(void *ctx, const char *text)
{
	tell(ctx, "%s", text);
}

static int check_schema(struct check *c)
{
	return found_damage(c, shape_compare(c->s, tell_text, c, c->f));
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
		if (!passed_over(c, strtol(sessions.cell[i], NULL, 10)))
			r = check_log(c, strtol(sessions.cell[i], NULL, 10));
	table_free(&sessions);
	return found_damage(c, r);
}

/* Nothing is admitted after a clausurar: a closed session whose log ends otherwise lost its end. */
static int check_ends(struct check *c)
{
	sqlite3_stmt *st = db_stmt(c->s, SQL_CHECK_ENDS);
	int more;

	while ((more = db_next(c->s, st, c->f)) > 0)
		if (!passed_over(c, db_int(st, 0)))
			tell(c, "Sesión %ld: está clausurada y su último acto no es la clausura: faltan actos",
		    db_int(st, 0));
	return found_damage(c, more);
}

/* What was opened is compared with what was frozen then; of what is only planned, the date is read. */
static int check_plans(struct check *c)
{
	sqlite3_stmt *st = db_stmt(c->s, SQL_CHECK_PLANS);
	int more;

	while ((more = db_next(c->s, st, c->f)) > 0)
		if (!passed_over(c, db_int(st, 0)) && db_when(st, 1).t == 0)
			tell(c, "Sesión %ld: su fecha, «%.40s», no es un día con su hora", db_int(st, 0),
			    db_text(st, 1));
	return found_damage(c, more);
}

static int check_snapshots(struct check *c)
{
	sqlite3_stmt *st = db_stmt(c->s, SQL_CHECK_SNAPSHOTS);
	int more;

	while ((more = db_next(c->s, st, c->f)) > 0) {
		struct snapshot p;
		char stored[SHA256_HEX];

		if (passed_over(c, db_int(st, 0)))
			continue;
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

		if (passed_over(c, db_int(st, 0)))
			continue;
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
		if (!passed_over(c, db_int(st, 0)) && *approved_hash(db_text(st, 3), &a) != '\0')
			tell(c, "Sesión %ld: el acto %ld de la sesión %ld aprobó su acta y falta el texto",
			    db_int(st, 0), db_int(st, 2), db_int(st, 1));
	arena_clear(&a);
	return found_damage(c, more);
}

/* ---- the files of a session: their rows (where they lie is app's, app/archive.h) ---------------- */

static int check_attachments(struct check *c)
{
	sqlite3_stmt *st = db_stmt(c->s, SQL_ATTACHMENTS);
	char hash[SHA256_HEX];
	int more;

	while ((more = db_next(c->s, st, c->f)) > 0) {
		if (passed_over(c, db_int(st, ATTACHMENT_SESSION)))
			continue;
		attachment_seal(st, hash);
		if (strcmp(hash, db_text(st, ATTACHMENT_HASH)) != 0)
			tell(c, "Sesión %ld: lo que se anotó del adjunto %ld, «%s», se cambió fuera de Sesiona",
			    db_int(st, ATTACHMENT_SESSION), db_int(st, ATTACHMENT_ID),
			    db_text(st, ATTACHMENT_NAME));
	}
	return found_damage(c, more);
}

/* ---- the checks -------------------------------------------------------------------------------------- */

/* What nobody may change: acts, what was frozen, actas, the files' rows. */
static int check_record(struct check *c)
{
	if (check_plans(c) != 0 || check_snapshots(c) != 0 || check_logs(c) != 0 || check_ends(c) != 0)
		return -1;
	return check_actas(c) != 0 || check_approvals(c) != 0 ? -1 : check_attachments(c);
}

int store_quick_check(struct store *s, void (*say)(void *, const char *), void *ctx, int *wrong,
    struct fault *f)
{
	struct check c = { s, say, ctx, wrong, f, false, 0 };

	*wrong = 0;
	return check_file(&c, SQL_QUICK_CHECK);
}

int store_check(struct store *s, void (*say)(void *, const char *), void *ctx, int *wrong,
    struct fault *f)
{
	struct check c = { s, say, ctx, wrong, f, false, 0 };

	bool foreign;

	*wrong = 0;
	/* First of all: reading would make it answer. A damaged page is told below. */
	if (shape_foreign(s, &foreign, f) == 0 && foreign)
		return check_schema(&c) != 0 ? -1 : 1;
	if (check_file(&c, SQL_INTEGRITY_CHECK) != 0)
		return -1;
	if (c.broken)
		return 0;	/* on broken pages whatever else is read means nothing */
	if (check_references(&c) != 0 || check_schema(&c) != 0 || check_words(&c) != 0 ||
	    check_register(&c) != 0)
		return -1;
	return check_record(&c);
}

/* In which session its acta was approved; 0: in none. */
static int approved_in(struct store *s, long session, long *out, struct fault *f)
{
	sqlite3_stmt *st = db_stmt(s, SQL_ACTA_BY);
	int more;

	db_bind_int(st, ":session", session);
	more = db_next(s, st, f);
	*out = more > 0 ? db_int(st, 0) : 0;
	sqlite3_reset(st);
	return more < 0 ? -1 : 0;
}

int store_check_session(struct store *s, long session, void (*say)(void *, const char *), void *ctx,
    int *wrong, struct fault *f)
{
	struct check c = { s, say, ctx, wrong, f, false, session };
	long by;

	*wrong = 0;
	if (check_record(&c) != 0 || approved_in(s, session, &by, f) != 0)
		return -1;
	if (by == 0 || by == session)
		return 0;
	c.only = by;	/* the hash of its acta is in that one's chain */
	return check_snapshots(&c) == 0 ? check_logs(&c) : -1;
}
