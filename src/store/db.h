/*
 * db — the connection as the rest of the room sees it: prepared statements,
 * values bound by name, nested transactions, and errors said in Spanish.
 *
 * Private to store/. Only this room includes sqlite3.h.
 */
#ifndef STORE_DB_H
#define STORE_DB_H

#include <sqlite3.h>
#include "store/lock.h"
#include "store/store.h"

#define STORE_APPLICATION_ID 0x53455349	/* "SESI" */
#define DB_KEPT 24			/* the acta asks for a dozen views */
#define STORE_VERSION 2			/* user_version that this program writes */

enum sql_id {
#define SQL(id, text) SQL_##id,
#include "store/sql.def"
#undef SQL
	SQL_COUNT
};

/* What the words of a search found (register.c), ids from the lowest: `match` found them then. */
struct found {
	int64_t	*id;
	size_t	 n, cap;
	int64_t	 upto;			/* ids beyond it are not known; INT64_MAX: they are all there */
	struct words *words;		/* looked for in the texts of those; NULL: they cannot */
	size_t	 tested, met;		/* such texts, and those that had all the words */
	size_t	 seen;			/* how often one of the words was in one */
	size_t	 judged;		/* with so many it is asked whether more are worth it */
	size_t	 of;			/* acuerdos that there are in all */
	char	*match;			/* NULL: nothing is known */
	long	 version;		/* of the data, by others and by this connection */
	int64_t	 changes;
};
void	 found_clear(struct found *found);

struct store {
	sqlite3	*db;
	char	*path;			/* absolute; for messages and for what lies beside it */
	enum store_mode mode;
	const struct env *env;
	struct lock lock;		/* held in STORE_WRITE */
	int	 depth;			/* of nested transactions */
	bool	 doomed;		/* somebody inside rolled back: nothing more is written */
	sqlite3_stmt *stmt[SQL_COUNT];	/* NULL until first used */
	sqlite3_stmt *kept[DB_KEPT];	/* by their text */
	int	 next_kept;		/* the one that a new text takes the place of */
	struct found found;
};

/* schema.sql as text. */
extern const char store_schema[];

/* Before the first connection: SQLite without memory ends the program as everything else does. */
void	 db_memory(void);
/* Hardens a fresh connection. */
int	 db_harden(struct store *s, struct fault *f);
/* Finalizes, closes, frees. The lock is the caller's. */
void	 db_free(struct store *s);

/* Runs constant SQL without values (opening, migrations). */
int	 db_exec(struct store *s, const char *sql, struct fault *f);
/* The one number that a constant SQL gives. */
int	 db_number(struct store *s, const char *sql, long *out, struct fault *f);

/* Its text. */
const char *db_sql(enum sql_id id);

/*
 * The statement, reset and without values. It is prepared when first asked for: a run uses
 * a few of them, and preparing all took longer than the rest of its start. NULL when the
 * file's schema does not bear it: binding does nothing then, and db_next() tells the fault.
 */
sqlite3_stmt *db_stmt(struct store *s, enum sql_id id);

/*
 * The statement of a text that was put together (views.c, register.c), as db_stmt(): screens and
 * papers ask for the same few again and again with other values, so the last ones are kept.
 */
sqlite3_stmt *db_kept(struct store *s, const char *sql);

/* Bind by name (":name", which must exist). The text must outlive the step. */
void	 db_bind(sqlite3_stmt *st, const char *name, const char *value);	/* NULL: SQL NULL */
void	 db_bind_some(sqlite3_stmt *st, const char *name, const char *value);	/* "" too: SQL NULL */
void	 db_bind_int(sqlite3_stmt *st, const char *name, int64_t value);
void	 db_bind_null(sqlite3_stmt *st, const char *name);
void	 db_bind_when(sqlite3_stmt *st, const char *name, struct when w);	/* t 0: SQL NULL */

/* Runs to the end and resets. */
int	 db_run(struct store *s, sqlite3_stmt *st, struct fault *f);
/* 1: a row is there; 0: no more, reset; -1: fault, reset. */
int	 db_next(struct store *s, sqlite3_stmt *st, struct fault *f);
/* A cell as text, "" for NULL, "\uFFFD" for one with a NUL inside; valid until the next step. */
const char *db_text(sqlite3_stmt *st, int column);
long	 db_int(sqlite3_stmt *st, int column);
/* The name in a row of SQL_VIEW_…, of a view's columns. */
const char *db_view_column(sqlite3_stmt *st);
/* A cell that holds a moment; t 0 when it does not. */
struct when db_when(sqlite3_stmt *st, int column);

/* Every row of a statement as a table in memory; the statement is reset before this returns. */
int	 db_table(struct store *s, sqlite3_stmt *st, struct table *out, struct fault *f);

/* A new name for a row: one that no row bears yet (a pinned clock counts them from the start again). */
void	 db_uuid(struct store *s, char out[UUID_SIZE]);

/* Sets the fault from the last error of the connection. Always -1. */
int	 db_fault(struct store *s, struct fault *f);

#endif
