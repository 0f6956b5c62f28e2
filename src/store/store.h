/*
 * store — the body's one SQLite file: fixed tables, the act log, the derived
 * tables and the public views (design §4). All SQL of the program is here.
 *
 * Nothing but SQLite opens the database path. Functions return 0, or -1 with
 * the fault set; texts that come back are owned by the caller unless said.
 */
#ifndef STORE_STORE_H
#define STORE_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include "base/env.h"
#include "base/fault.h"
#include "base/sha256.h"
#include "base/when.h"
#include "domain/meeting.h"

struct store;

enum store_mode {
	STORE_WRITE,	/* takes the lock x.db.candado; makes the file (0640) if it is absent */
	STORE_READ,	/* never writes; also from a read-only medium and beside a live writer */
	STORE_LOOK	/* the same, only for store_check(): also a file in which something was planted */
};

/*
 * Opens and hardens the connection, recovers and migrates (after a copy). A file with a trigger, a
 * view or an index that is not ours, or a table of ours that was changed, is refused: what it
 * brings never runs. FAULT_BUSY names who holds the lock; FAULT_STORE says foreign, newer, damaged,
 * or unreadable; FAULT_RECOVERING a reader before a hot journal.
 */
int	 store_open(const char *path, enum store_mode mode, const struct env *env,
	    struct store **out, struct fault *f);
void	 store_close(struct store *s);
const char *store_path(const struct store *s);
/* Was the last exit of a writer unclean? (then the screen runs store_quick_check) */
bool	 store_unclean(const struct store *s);
/*
 * A number that is another one after somebody else has committed; it means nothing by itself
 * nor to another connection. FAULT_RECOVERING while a dead writer's journal waits for a writer.
 */
int	 store_data_version(struct store *s, long *out, struct fault *f);

/*
 * Transactions nest: only the outermost begins (IMMEDIATE) and commits. After
 * any -1 the caller rolls back; an error from commit may still be stored, so
 * read again before going on.
 */
int	 store_begin(struct store *s, struct fault *f);
/* The same for what only reads, which then sees one moment: it waits for no writer. */
int	 store_begin_reading(struct store *s, struct fault *f);
int	 store_commit(struct store *s, struct fault *f);
void	 store_rollback(struct store *s);

/* ---- the padrón ------------------------------------------------------------ */

/* One appointment as numeral VIII tells it. Texts never NULL; name "": the place is vacant. */
struct roster_row {
	int	 seat;			/* 0: the facilitator */
	enum caracter caracter;		/* NONE for the facilitator */
	const char *kind;		/* Tipo de integrante */
	const char *title, *name, *post, *represents, *contact;
	const char *since;		/* ISO date or "" */
	const char *until;		/* ISO date or "" (still in force) */
};
struct roster {
	struct roster_row *row;
	size_t	 n;
	struct arena arena;		/* owns rows and texts */
};
void	 roster_clear(struct roster *r);

/*
 * Makes the integration equal to these rows: an appointment that is the same stays,
 * one that differs ends the day before its successor's date (else `today`)
 * and the new one begins; none is overwritten. A seat that no row has is abolished
 * `today`; one whose rows are all vacant exists from `today`, if it did not. Before and
 * after go to the diary.
 */
int	 store_roster_put(struct store *s, const struct roster *r, const char *today, struct fault *f);
/*
 * Who is appointed on that date, by seat, titular first, facilitator last. A seat that exists
 * (from its first appointment until it is abolished) with nobody there has one vacant titular row.
 */
int	 store_roster_at(struct store *s, const char *date, struct roster *out, struct fault *f);
/*
 * Ends the appointment of the titular in force on that date: a removal that took effect (I.3) is
 * of a member's own designation; the suplente, named by the same sector, stays (III.2).
 */
int	 store_roster_end(struct store *s, int seat, const char *date, const char *why, struct fault *f);

/* An appointment as it is kept, with what proves it (I.2). */
struct appointment {
	long	 id;
	struct roster_row row;
	bool	 contact_public;
	const char *origin;		/* who appointed, and how */
	const char *document;
	const char *ended_why;
};
struct appointments {
	struct appointment *row;
	size_t	 n;
	struct arena arena;		/* owns rows and texts */
};
void	 appointments_clear(struct appointments *a);
/* All there ever were, by seat (the facilitator's last) and date. */
int	 store_appointments(struct store *s, struct appointments *out, struct fault *f);

/*
 * The ways to write them, each a transaction with before and after in the diary. Dates are ISO;
 * FAULT_INPUT says in a sentence what cannot be.
 *
 * store_appoint(): names somebody from row.since on (till row.until, if given). Whoever began
 * before and is there then ends the day before; one who begins later refuses it.
 * store_appointment_mend(): puts a slip right in name, texts, or since; the place and until stay.
 * store_appointment_end(): `date` is the last day. One that has not begun by `today` may
 * be withdrawn with a date before its own: it never was in force.
 * store_seat_kind(): another tipo for a seat, also a vacant one, in its appointments that have
 * not ended by `today`.
 * store_seat_abolish(): `date` is the first day without it. It must be there then, with nobody from
 * then on, and not be the only one. Whoever is named to it afterwards brings it back.
 */
int	 store_appoint(struct store *s, const struct appointment *a, struct fault *f);
int	 store_appointment_mend(struct store *s, const struct appointment *a, struct fault *f);
int	 store_appointment_end(struct store *s, long id, const char *date, const char *why,
	    const char *today, struct fault *f);
int	 store_seat_kind(struct store *s, int seat, const char *kind, const char *today,
	    struct fault *f);
int	 store_seat_abolish(struct store *s, int seat, const char *date, const char *why, struct fault *f);
/* The seats that are abolished, also on a day to come: `since` is the first day without it. */
int	 store_seats_abolished(struct store *s, struct roster *out, struct fault *f);

/* How long an integration lasts (I.4); ISO dates, both days included. */
struct term { long id; const char *name, *start, *end; };
struct terms { struct term *row; size_t n; struct arena arena; };
void	 terms_clear(struct terms *t);
/* By date. */
int	 store_terms(struct store *s, struct terms *out, struct fault *f);
/* Adds it, or mends the one of that id. FAULT_INPUT when it would overlap another. */
int	 store_term_put(struct store *s, const struct term *t, struct fault *f);

/* ---- sessions -------------------------------------------------------------- */

struct plan {			/* a session as it was planned */
	enum session_kind kind;
	struct when date;
	const char *place;
	const struct matter *matter;
	int	 n_matters;
};
int	 store_session_new(struct store *s, const struct plan *p, long *id, struct fault *f);
/*
 * The ways to change a plan, each a transaction with before and after in the diary. FAULT_INPUT when
 * the session was opened already, or is not as it must be.
 *
 * store_session_change(): another date, place, kind and agenda; not of a cancelled one.
 * store_session_cancel(): it will not be held, and why; a NULL `why` takes that back.
 */
int	 store_session_change(struct store *s, long id, const struct plan *p, struct fault *f);
int	 store_session_cancel(struct store *s, long id, const char *why, struct fault *f);

struct session_row {
	long	 id;
	char	 uuid[UUID_SIZE];
	enum session_kind kind;
	int	 number, year;		/* number 0 until abrir */
	struct when date;
	char	*place;			/* owned by the row */
	char	 status[STATUS_SIZE];	/* sesiones.estado */
	bool	 acta_approved;
	long	 acts;			/* in the log */
};
/* FAULT_INPUT when there is no such session. session_row_clear() afterwards. */
int	 store_session(struct store *s, long id, struct session_row *out, struct fault *f);
/*
 * Newest first: all; or those of which something is left to do, to hold them or to approve their
 * acta. *out is an array of *n, freed with session_rows_free().
 */
int	 store_sessions(struct store *s, struct session_row **out, size_t *n, struct fault *f);
int	 store_sessions_left(struct store *s, struct session_row **out, size_t *n, struct fault *f);
void	 session_row_clear(struct session_row *r);
void	 session_rows_free(struct session_row *r, size_t n);
/* What a long list of them is chosen by: a quarter of the work of reading the rows. */
struct session_mark {
	long	 id;
	int	 year;
	char	 status[STATUS_SIZE];
};
/* All, newest first; *out is an array of *n that the caller frees. */
int	 store_session_marks(struct store *s, struct session_mark **out, size_t *n, struct fault *f);
/* The planned agenda. Texts live in the arena. */
int	 store_session_agenda(struct store *s, long id, struct arena *a, struct matter **out, int *n, struct fault *f);

/* The number that the next installed session of that kind and year gets. */
int	 store_next_number(struct store *s, enum session_kind k, int year, int *out, struct fault *f);
/*
 * The number of the last session of that kind and year held before Sesiona, 0 none: numbers go on
 * from it. Putting it is refused (FAULT_INPUT) once one of that kind and year was opened here; the
 * diary keeps before and after.
 */
int	 store_number_before(struct store *s, enum session_kind k, int year, int *out, struct fault *f);
int	 store_number_before_put(struct store *s, enum session_kind k, int year, int number,
	    struct fault *f);
/* The session that is live (en curso, en receso), 0 if none. */
int	 store_live_session(struct store *s, long *id, struct fault *f);

/* ---- the log --------------------------------------------------------------- */

/* What `abrir` freezes, as texts in the very forms the program reads (design §3). */
struct snapshot {
	char	*rules;		/* ini */
	char	*roster;	/* CSV of numeral VIII */
	char	*agenda;	/* agenda file, framed */
	char	*earlier;	/* CSV: folio,acuerdo,responsable,vence,estado */
	char	*session;	/* "clave=valor" lines: kind, number, year, date, place, unapproved actas */
	char	 hash[SHA256_HEX];	/* of the five, each with its length, joined by LF */
};
void	 snapshot_clear(struct snapshot *p);
/* Computes hash from the five texts. */
void	 snapshot_seal(struct snapshot *p);
/* Stores it as the snapshot in force from act `seq` (an abrir) on: call it before the append. */
int	 store_snapshot_put(struct store *s, long session, long seq, const struct snapshot *p, struct fault *f);
/* The newest of the session; *found false when it was never opened. */
int	 store_snapshot(struct store *s, long session, struct snapshot *out, bool *found, struct fault *f);

struct act_row {
	long	 seq;
	struct when at, recorded;
	const char *line;	/* borrowed, only during the call */
	const char *hash;
};
/* Appends one act with its hash (chain of the session). */
int	 store_act_append(struct store *s, long session, long seq, struct when at,
	    struct when recorded, const char *line, struct fault *f);
/* Calls each for every act in order; a non-zero answer stops and is returned. */
int	 store_acts(struct store *s, long session,
	    int (*each)(void *ctx, const struct act_row *row, struct fault *f), void *ctx, struct fault *f);
/* The newest recorded_at of the whole file; t 0 when there is none. */
int	 store_newest_record(struct store *s, struct when *out, struct fault *f);

/*
 * Writes the derived rows of the session from its meeting: those touched by act
 * `seq`, or all of them anew when meeting_rebuilt() or seq is 0.
 */
int	 store_derive(struct store *s, long session, const struct meeting *m, long seq, struct fault *f);
/* A digest of every derived row of the session, to compare with a rebuild. */
int	 store_derived_digest(struct store *s, long session, char out[SHA256_HEX], struct fault *f);

/* The frozen body of an acta, kept with its hash; a NULL body unfreezes. */
int	 store_acta_put(struct store *s, long session, long approved_by_session, long act,
	    const char *body, struct fault *f);
/* NULL in *body when it is not frozen. Caller frees. */
int	 store_acta(struct store *s, long session, char **body, struct fault *f);

/* ---- reading --------------------------------------------------------------- */

/*
 * Rows of a public view for papers, exports and screens; see papers/rows.h for the
 * meaning (app adapts). `columns`, `cells` are owned by the caller: free with
 * table_free(). FAULT_INPUT when the view is not on the closed list. `organismo` gives
 * the one row of the `sesion` in the keys (frozen when it opened), or of today;
 * `integrantes` who is appointed today.
 */
struct table { size_t n_columns, n; char **column, **cell; };	/* a row's first cell owns the row */
struct table_key { const char *column, *value; };
int	 store_view(struct store *s, const char *view, const struct table_key *key, size_t n_keys,
	    struct table *out, struct fault *f);
/* Its rows of that session, by its column `sesion`. */
int	 store_view_of(struct store *s, const char *view, long session, struct table *out, struct fault *f);
void	 table_free(struct table *t);
/* The cell of that column, "" if there is no such column. Borrowed. */
const char *table_text(const struct table *t, size_t row, const char *column);
/* Names of the public views, NULL-ended. */
extern const char *const store_views[];

/* The register (view acuerdos), found by text and filters; a bounded page. */
enum register_order {
	REGISTER_BY_FOLIO,	/* as the acuerdos were taken */
	REGISTER_BY_DUE,	/* inmediato, dates, the words without a date, none */
	REGISTER_BY_OWNER	/* by responsable in the order of a dictionary, none last */
};
struct register_query {
	const char *text;	/* words, accents and case free; NULL all */
	const char *state;	/* a value of acuerdos.estado, "abiertos", or NULL */
	const char *owner;	/* case and accents free; NULL all */
	long	 session;	/* 0 all */
	bool	 overdue;
	const char *today;	/* ISO date, for overdue */
	enum register_order order;
	/* The page: rows from the acuerdo of that `orden` on (0: from the first), or before it (0: the last ones). */
	int64_t	 from;
	bool	 before;
	size_t	 limit;		/* 0: no bound */
	bool	 brief;		/* only orden, folio, acuerdo, responsable, vence, estado, sesion */
};
/* All columns of the view, or the brief ones, in the order asked for, also when they are the rows before one. */
int	 store_register(struct store *s, const struct register_query *q, struct table *out, struct fault *f);
/* How many there are, the page apart; counts no further than `most` (0: all). */
int	 store_register_count(struct store *s, const struct register_query *q, size_t most, size_t *n,
	    struct fault *f);
/* Acuerdos in all. */
int	 store_register_size(struct store *s, size_t *n, struct fault *f);
/* One column, responsable: each owner once, in the order of a dictionary. */
int	 store_register_owners(struct store *s, struct table *out, struct fault *f);

/*
 * The progress of the acuerdo with that `orden`, oldest first: fecha, estado, texto, sesion
 * (empty: told outside a session), evidencia, sha256.
 */
int	 store_follow_ups(struct store *s, int64_t acuerdo, struct table *out, struct fault *f);
/* Progress told outside a session. Texts "" when there is none. */
struct follow_up_outside {
	const char *at;		/* a moment, or an ISO date */
	const char *state;	/* acuerdos.estado */
	const char *text;
	const char *evidence, *sha256;	/* the name of its file and its hash, both or none */
};
/* Records it, with the state before and after in the diary. FAULT_INPUT: no such acuerdo. */
int	 store_follow_up_add(struct store *s, int64_t acuerdo, const struct follow_up_outside *u,
	    struct fault *f);
/*
 * Every file that the archive must have: nombre, sha256, sesion and adjunto (0: the evidence of a
 * follow-up). Withdrawn ones too.
 */
int	 store_files(struct store *s, struct table *out, struct fault *f);

/* An acuerdo from before Sesiona. Texts "" when not known; counts -1. */
struct acuerdo_before {
	const char *folio, *date, *text;	/* date: ISO, or "" when nobody knows */
	const char *form;
	int	 favor, contra, abstentions;
	const char *responsible, *due;
	const char *state;			/* acuerdos.estado; "" is pendiente */
};
/* Adds it to the register. FAULT_INPUT when the folio is there already. */
int	 store_acuerdo_before(struct store *s, const struct acuerdo_before *a, struct fault *f);
int	 store_folio_taken(struct store *s, const char *folio, bool *taken, struct fault *f);

/* ---- what becomes of the acta outside the room ------------------------------ */

/* A step of its paper (III.6 to III.8). Texts never NULL. */
struct paper_step {
	const char *step;	/* impresa, firma, copia, envío, publicación */
	int	 seat;		/* 0: the facilitator's, or the whole paper's */
	const char *caracter;	/* titular, suplente, "" */
	const char *name;	/* whose signature or copy; "": of the whole paper */
	const char *at;		/* ISO date or moment, as told */
	const char *outcome;	/* of a firma: firmó, se negó; else "" */
	const char *recipient, *medium, *receipt, *text;
};
/*
 * Records it; the one that stands for the same step and person is replaced. A NULL `at` withdraws
 * that one. Before, after and `why` ("" when nothing stood) go to the diary.
 */
int	 store_paper_step(struct store *s, long session, const struct paper_step *p, const char *why,
	    struct fault *f);

/* The one that stands for that step and person: at outcome recipient medium receipt text; no row: none. */
int	 store_paper_standing(struct store *s, long session, const struct paper_step *p, struct table *out,
	    struct fault *f);

/*
 * The sessions of whose papers something may be left to do, by number: *out is an array of *n that the
 * caller frees. The view pasos tells what.
 */
int	 store_papers_open(struct store *s, long **out, size_t *n, struct fault *f);

/* A file of a session, already in the archive. Texts never NULL. */
struct attachment {
	const char *what;	/* acta firmada, anexo, evidencia… */
	long	 act;		/* of an anexo: the act that told of it; else 0 */
	const char *name, *sha256, *note;
};
/* Adds it, sealed, with a line in the diary. */
int	 store_attach(struct store *s, long session, const struct attachment *a, long *id, struct fault *f);
/* Withdraws it: the row and the file stay. FAULT_INPUT: the session has no such one that stands. */
int	 store_detach(struct store *s, long session, long id, const char *why, struct fault *f);

/* ---- care ------------------------------------------------------------------ */

/* Both call `say` once per thing wrong, in plain Spanish with where; *wrong counts them. */
int	 store_quick_check(struct store *s, void (*say)(void *, const char *), void *ctx, int *wrong, struct fault *f);
/*
 * File integrity, foreign keys, the schema, the index of words, hash chains, snapshots, frozen
 * actas. Not whether the derived rows follow from the acts: that takes the rules (app/cmd_verificar.c).
 * 1 when something in it would act or answer by itself: that is told, and nothing else was read,
 * nor may be.
 */
int	 store_check(struct store *s, void (*say)(void *, const char *), void *ctx, int *wrong, struct fault *f);
/* Of that session alone what its fingerprint covers: its acts, what was frozen, its acta, its files' rows. */
int	 store_check_session(struct store *s, long session, void (*say)(void *, const char *), void *ctx,
	    int *wrong, struct fault *f);
/* A private copy in memory, for checks that rebuild; writes to it reach no file. */
int	 store_copy_in_memory(struct store *s, struct store **out, struct fault *f);
/*
 * Backup API to a new file (refused if it exists), verified, fsync of file and folder. `beside` (NULL:
 * nothing) writes what goes with the copy once it is whole, before it gets its name; -1 gives it up.
 */
int	 store_backup(struct store *s, const char *to,
	    int (*beside)(void *ctx, const char *copy, struct fault *f), void *ctx, struct fault *f);

/*
 * Keeps one of the body's own data for papers (view organismo: nombre siglas municipio
 * estado papel_ancho papel_alto rubrican destinatario destinatario_correo destinatario_domicilio
 * area_responsable). store_snapshot_put() freezes the first seven for its session, so that
 * its papers stay what they were.
 */
int	 store_setting_put(struct store *s, const char *key, const char *value, struct fault *f);

/* What was kept under that key, "" if nothing. Caller frees. */
int	 store_setting(struct store *s, const char *key, char **value, struct fault *f);

/* A line in the diary for what is not an act. */
int	 store_diary(struct store *s, const char *what, const char *before, const char *after, struct fault *f);
/*
 * A page of the diary, newest first: at most `limit` of its lines (0: all) whose id is under
 * `below` (0: from the newest) and that say `text` (NULL all; case and accents free). Columns:
 * id fecha asunto antes despues. table_free() afterwards.
 */
int	 store_diary_page(struct store *s, const char *text, long below, size_t limit,
	    struct table *out, struct fault *f);

#endif
