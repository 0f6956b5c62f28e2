#include "config.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "store/db.h"

#define VALUE_MAX (64 << 20)	/* bytes of a value, or of a row: no acta is that long */

static const char *const statements[SQL_COUNT] = {
#define SQL(id, text) [SQL_##id] = text,
#include "store/sql.def"
#undef SQL
};

/* ---- errors ----------------------------------------------------------------- */

static int constraint_fault(struct store *s, struct fault *f)
{
	return fault_set(f, FAULT_STORE, "la base %s rechazó un dato que rompe sus reglas (%s); "
	    "no se guardó nada", s->path, sqlite3_errmsg(s->db));
}

static int system_fault(struct store *s, struct fault *f, const char *what)
{
	int error = sqlite3_system_errno(s->db);

	if (error == 0)
		return fault_set(f, FAULT_STORE, "%s: %s", s->path, what);
	return fault_set(f, FAULT_STORE, "%s: %s: %s", s->path, what, fault_errno(error));
}

int db_fault(struct store *s, struct fault *f)
{
	int rc = sqlite3_extended_errcode(s->db);

	switch (rc) {
	case SQLITE_READONLY_ROLLBACK:
		return fault_set(f, FAULT_RECOVERING, "recuperando: la base %s quedó a media escritura; "
		    "«sesiona verificar» la recupera, y también abrirla para escribir", s->path);
	case SQLITE_IOERR_WRITE:
		return fault_set(f, FAULT_STORE, "no hay espacio en el disco de %s, o no deja escribir; "
		    "libere espacio y repita lo último", s->path);
	case SQLITE_IOERR_DIR_FSYNC:	/* what was committed is in the file all the same */
		return fault_set(f, FAULT_STORE, "%s: el disco no confirmó lo último, que puede haber "
		    "quedado guardado; revíselo antes de repetirlo", s->path);
	}
	switch (rc & 0xff) {
	case SQLITE_FULL:
		return fault_set(f, FAULT_STORE, "no hay espacio en el disco de %s; "
		    "libere espacio y repita lo último", s->path);
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return fault_set(f, FAULT_BUSY, "otro programa tiene ocupada la base %s; "
		    "ciérrelo e intente de nuevo", s->path);
	case SQLITE_NOTADB:
		return fault_set(f, FAULT_STORE, "%s no es una base de Sesiona", s->path);
	case SQLITE_CORRUPT:
		return fault_set(f, FAULT_STORE, "la base %s está dañada; deje este archivo como está "
		    "y siga con el último respaldo", s->path);
	case SQLITE_READONLY:
	case SQLITE_PERM:
		return fault_set(f, FAULT_STORE, "no se puede escribir en %s: está en sólo lectura", s->path);
	case SQLITE_CANTOPEN:
		return system_fault(s, f, "no se puede abrir");
	case SQLITE_IOERR:
		return system_fault(s, f, "el disco falló al leer o escribir");
	case SQLITE_CONSTRAINT:
		return constraint_fault(s, f);
	case SQLITE_TOOBIG:
		return fault_set(f, FAULT_STORE, "la base %s tiene un dato de más de 64 MiB, que Sesiona no puso; "
		    "siga con el último respaldo", s->path);
	case SQLITE_ERROR:	/* a table that our statements name is not there, or is another */
		return fault_set(f, FAULT_STORE, "la base %s no tiene la forma esperada (%s)", s->path,
		    sqlite3_errmsg(s->db));
	default:
		return fault_set(f, FAULT_STORE, "%s: SQLite no pudo: %s (%d)", s->path,
		    sqlite3_errmsg(s->db), rc);
	}
}

/* ---- the connection ------------------------------------------------------------ */

int db_exec(struct store *s, const char *sql, struct fault *f)
{
	return sqlite3_exec(s->db, sql, NULL, NULL, NULL) == SQLITE_OK ? 0 : db_fault(s, f);
}

int db_number(struct store *s, const char *sql, long *out, struct fault *f)
{
	sqlite3_stmt *st = NULL;
	int rc = sqlite3_prepare_v2(s->db, sql, -1, &st, NULL);

	if (rc == SQLITE_OK && (rc = sqlite3_step(st)) == SQLITE_ROW) {
		*out = db_int(st, 0);
		sqlite3_finalize(st);
		return 0;
	}
	if (rc == SQLITE_DONE) {
		*out = 0;
		sqlite3_finalize(st);
		return 0;
	}
	db_fault(s, f);
	sqlite3_finalize(st);
	return -1;
}

int store_data_version(struct store *s, long *out, struct fault *f)
{
	return db_number(s, "PRAGMA data_version", out, f);
}

/*
 * A hostile file must not act through us (no functions or tables with effects from its
 * schema, no direct change of it), and a slow or lying cache must not lose a commit.
 */
int db_harden(struct store *s, struct fault *f)
{
	static const struct { int op, on; } config[] = {
		{ SQLITE_DBCONFIG_DEFENSIVE, 1 },
		{ SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 },
		{ SQLITE_DBCONFIG_DQS_DDL, 0 },
		{ SQLITE_DBCONFIG_DQS_DML, 0 },
		{ SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0 },
		{ SQLITE_DBCONFIG_ENABLE_FKEY, 1 },
		{ SQLITE_DBCONFIG_ENABLE_TRIGGER, 1 },
	};

	sqlite3_extended_result_codes(s->db, 1);
	for (size_t i = 0; i < sizeof config / sizeof *config; i++)
		if (sqlite3_db_config(s->db, config[i].op, config[i].on, (int *)NULL) != SQLITE_OK)
			return db_fault(s, f);
	sqlite3_limit(s->db, SQLITE_LIMIT_LENGTH, VALUE_MAX);
	sqlite3_limit(s->db, SQLITE_LIMIT_ATTACHED, 0);
	sqlite3_busy_timeout(s->db, 3000);
	return db_exec(s, "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
	    "PRAGMA temp_store = MEMORY; PRAGMA synchronous = EXTRA", f);
}

void db_free(struct store *s)
{
	if (s == NULL)
		return;
	for (int i = 0; i < SQL_COUNT; i++)
		sqlite3_finalize(s->stmt[i]);
	for (int i = 0; i < DB_KEPT; i++)
		sqlite3_finalize(s->kept[i]);
	found_clear(&s->found);
	sqlite3_close(s->db);
	free(s->path);
	free(s);
}

/* ---- values -------------------------------------------------------------------- */

const char *db_sql(enum sql_id id)
{
	return statements[id];
}

sqlite3_stmt *db_stmt(struct store *s, enum sql_id id)
{
	if (s->stmt[id] == NULL) {
		sqlite3_prepare_v3(s->db, statements[id], -1, SQLITE_PREPARE_PERSISTENT, &s->stmt[id], NULL);
	} else {
		sqlite3_reset(s->stmt[id]);
		sqlite3_clear_bindings(s->stmt[id]);
	}
	return s->stmt[id];
}

sqlite3_stmt *db_kept(struct store *s, const char *sql)
{
	sqlite3_stmt **slot;

	for (int i = 0; i < DB_KEPT; i++)
		if (s->kept[i] != NULL && strcmp(sqlite3_sql(s->kept[i]), sql) == 0) {
			sqlite3_reset(s->kept[i]);
			sqlite3_clear_bindings(s->kept[i]);
			return s->kept[i];
		}
	slot = &s->kept[s->next_kept];
	s->next_kept = (s->next_kept + 1) % DB_KEPT;
	sqlite3_finalize(*slot);
	sqlite3_prepare_v3(s->db, sql, -1, SQLITE_PREPARE_PERSISTENT, slot, NULL);
	return *slot;
}

static int parameter(sqlite3_stmt *st, const char *name)
{
	int i = sqlite3_bind_parameter_index(st, name);

	assert(i > 0 || st == NULL);
	return i;
}

void db_bind(sqlite3_stmt *st, const char *name, const char *value)
{
	sqlite3_bind_text(st, parameter(st, name), value, -1, SQLITE_STATIC);
}

void db_bind_some(sqlite3_stmt *st, const char *name, const char *value)
{
	db_bind(st, name, value != NULL && *value != '\0' ? value : NULL);
}

void db_bind_int(sqlite3_stmt *st, const char *name, int64_t value)
{
	sqlite3_bind_int64(st, parameter(st, name), value);
}

void db_bind_null(sqlite3_stmt *st, const char *name)
{
	sqlite3_bind_null(st, parameter(st, name));
}

void db_bind_when(sqlite3_stmt *st, const char *name, struct when w)
{
	char text[WHEN_SIZE];

	if (w.t == 0) {
		db_bind_null(st, name);
		return;
	}
	when_format(w, text);
	sqlite3_bind_text(st, parameter(st, name), text, -1, SQLITE_TRANSIENT);
}

/* ---- stepping ------------------------------------------------------------------- */

/* After a full disk SQLite may have rolled back by itself: what follows must not commit alone. */
static int step_fault(struct store *s, sqlite3_stmt *st, struct fault *f)
{
	db_fault(s, f);
	sqlite3_reset(st);
	if (s->depth > 0 && sqlite3_get_autocommit(s->db))
		s->doomed = true;
	return -1;
}

int db_next(struct store *s, sqlite3_stmt *st, struct fault *f)
{
	int rc;

	if (s->doomed && !sqlite3_stmt_readonly(st))
		return fault_set(f, FAULT_STORE, "%s: la operación se abandonó antes de terminar",
		    s->path);
	rc = sqlite3_step(st);
	if (rc == SQLITE_ROW)
		return 1;
	if (rc != SQLITE_DONE)
		return step_fault(s, st, f);
	sqlite3_reset(st);
	return 0;
}

int db_run(struct store *s, sqlite3_stmt *st, struct fault *f)
{
	int more;

	while ((more = db_next(s, st, f)) > 0)
		;
	return more;
}

/* NULL for NULL. A text with a NUL inside is none of ours: read to there, it would pass for one. */
static const char *text_of(sqlite3_stmt *st, int column)
{
	const char *t = (const char *)sqlite3_column_text(st, column);

	return t == NULL || strlen(t) == (size_t)sqlite3_column_bytes(st, column) ? t : "\xef\xbf\xbd";
}

const char *db_text(sqlite3_stmt *st, int column)
{
	const char *t = text_of(st, column);

	return t == NULL ? "" : t;
}

const char *db_view_column(sqlite3_stmt *st)
{
	return db_text(st, 1);	/* of cid, name, type, … */
}

long db_int(sqlite3_stmt *st, int column)
{
	return (long)sqlite3_column_int64(st, column);
}

struct when db_when(sqlite3_stmt *st, int column)
{
	const char *t = db_text(st, column);
	struct when w;
	size_t n = when_parse(t, &w);

	return n > 0 && t[n] == '\0' ? w : (struct when){ 0, 0 };
}

int db_table(struct store *s, sqlite3_stmt *st, struct table *out, struct fault *f)
{
	const char **row;
	size_t cap = 0;
	int more;

	memset(out, 0, sizeof *out);
	out->n_columns = (size_t)sqlite3_column_count(st);
	out->column = xcalloc(out->n_columns, sizeof *out->column);
	for (size_t i = 0; i < out->n_columns; i++)
		out->column[i] = xstrdup(sqlite3_column_name(st, (int)i));
	row = xcalloc(out->n_columns, sizeof *row);
	while ((more = db_next(s, st, f)) > 0) {
		for (size_t i = 0; i < out->n_columns; i++)
			row[i] = text_of(st, (int)i);
		out->cell = xgrow(out->cell, out->n, &cap, out->n_columns * sizeof *out->cell);
		xstrdup_row(out->cell + out->n++ * out->n_columns, row, out->n_columns);
	}
	free(row);
	if (more < 0)
		table_free(out);
	return more;
}

void table_free(struct table *t)
{
	for (size_t i = 0; i < t->n_columns; i++)
		free(t->column[i]);
	for (size_t i = 0; i < t->n; i++)
		free(t->cell[i * t->n_columns]);
	free(t->column);
	free(t->cell);
	memset(t, 0, sizeof *t);
}

const char *table_text(const struct table *t, size_t row, const char *column)
{
	for (size_t c = 0; c < t->n_columns; c++)
		if (strcmp(t->column[c], column) == 0)
			return t->cell[row * t->n_columns + c];
	return "";
}

/* ---- transactions ----------------------------------------------------------------- */

static int begin(struct store *s, enum sql_id how, struct fault *f)
{
	if (s->depth == 0) {
		s->doomed = false;
		if (db_run(s, db_stmt(s, how), f) != 0)
			return -1;
	}
	s->depth++;
	return 0;
}

int store_begin(struct store *s, struct fault *f)
{
	return begin(s, s->mode == STORE_WRITE ? SQL_BEGIN_WRITE : SQL_BEGIN_READ, f);
}

int store_begin_reading(struct store *s, struct fault *f)
{
	return begin(s, SQL_BEGIN_READ, f);
}

static void rollback(struct store *s)
{
	s->depth = 0;
	s->doomed = false;
	if (!sqlite3_get_autocommit(s->db))
		sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
}

int store_commit(struct store *s, struct fault *f)
{
	assert(s->depth > 0);
	if (s->depth > 1) {
		s->depth--;
		return 0;
	}
	if (s->doomed) {
		rollback(s);
		return fault_set(f, FAULT_STORE, "%s: la operación se abandonó antes de terminar", s->path);
	}
	if (db_run(s, db_stmt(s, SQL_COMMIT), f) != 0) {
		rollback(s);
		return -1;
	}
	s->depth = 0;
	return 0;
}

void store_rollback(struct store *s)
{
	if (s->depth > 1) {
		s->depth--;
		s->doomed = true;
	} else {
		rollback(s);
	}
}

void db_uuid(struct store *s, char out[UUID_SIZE])
{
	struct fault ignored;
	bool taken = true;

	for (int tries = 0; taken && tries < 100000; tries++) {
		sqlite3_stmt *st = db_stmt(s, SQL_UUID_TAKEN);

		s->env->uuid(s->env->ctx, out);
		db_bind(st, ":uuid", out);
		taken = db_next(s, st, &ignored) > 0;
		sqlite3_reset(st);
	}
}
