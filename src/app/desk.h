/*
 * desk — the body's file opened for a person at the screen, and the ways to
 * write what is not an act: the padrón, the plan of a session (design §4).
 *
 * The screen knows the store only through this header and session.h.
 */
#ifndef APP_DESK_H
#define APP_DESK_H

#include <stdbool.h>
#include <stdint.h>
#include "app/session.h"
#include "app/settings.h"

struct desk;

/*
 * Opens the database at `path` to write. If somebody else holds it, or it may only be
 * read, opens it to look: desk_holder() then tells why. Copies the settings, borrows env.
 */
int	 desk_open(const char *path, const struct settings *settings, const struct env *env,
	    struct desk **out, struct fault *f);
void	 desk_close(struct desk *d);

/*
 * Who holds the file, where and since when, in one sentence (or why it may only be
 * read); NULL when we may write. Borrowed.
 */
const char *desk_holder(const struct desk *d);
const struct settings *desk_settings(const struct desk *d);
const struct env *desk_env(const struct desk *d);
const char *desk_path(const struct desk *d);

/*
 * After an unclean exit: checks the file and says in one line what it found. NULL:
 * nothing to say. Caller frees.
 */
char	*desk_health(struct desk *d);

/* How many seats have somebody appointed today; 0 when the padrón is empty. -1 on failure. */
int	 desk_seats(struct desk *d, struct fault *f);
/* What importing the file would do, in lines to read before saying yes. Caller frees. -1: why not. */
int	 desk_padron_preview(struct desk *d, const char *file, char **lines, struct fault *f);
int	 desk_padron_import(struct desk *d, const char *file, struct fault *f);

/* A session as a list shows it. */
struct desk_session {
	long	 id;
	char	*title;		/* "Ordinaria 03/2026", "Ordinaria" before it has a number */
	char	*date;		/* "mié 25 mar 2026 10:00" */
	int64_t	 day;		/* since 1970-01-01, on the clock of the town */
	char	*status;	/* sesiones.estado */
	char	*place;
	long	 acts;
	bool	 acta_approved;
};
/* Newest first. Freed with desk_sessions_free(). */
int	 desk_sessions(struct desk *d, struct desk_session **out, size_t *n, struct fault *f);
void	 desk_sessions_free(struct desk_session *v, size_t n);
/* Is it in course, or in recess? */
bool	 desk_session_live(const struct desk_session *s);
/*
 * Of that list, the one that is live; else the next one that is planned, the nearest of those
 * whose day went by if there is no other; -1 if none.
 */
int	 desk_at_hand(const struct desk *d, const struct desk_session *v, size_t n);

/* Reads a date as it is written (2026-03-25 10:00) and adds "mié 25 mar 2026 10:00". False if none. */
bool	 desk_date(const char *written, struct buf *out);

/* Plans a session. `matters` has the form of an agenda file; errors name its line. */
int	 desk_plan(struct desk *d, enum session_kind kind, const char *date, const char *place,
	    const char *matters, long *id, struct fault *f);

/*
 * What a new session is likely to be: the first weekday with five others in between
 * (III.4; local holidays are the reader's to see), at the hour and place of the last session.
 * Caller frees both.
 */
int	 desk_plan_suggest(struct desk *d, char **date, char **place, struct fault *f);
/* The whole agenda that desk_plan() would store, a numbered point a line, or why not. Caller frees. */
int	 desk_plan_preview(struct desk *d, enum session_kind kind, const char *date,
	    const char *matters, char **lines, struct fault *f);

/*
 * The matters being written for a plan, kept beside the database until they are dropped.
 * Failing to keep them never stops the typist. desk_draft(): what was left behind, or
 * NULL; caller frees.
 */
void	 desk_draft_keep(const struct desk *d, const char *matters);
void	 desk_draft_drop(const struct desk *d);
char	*desk_draft(const struct desk *d);

/* Opens a session to conduct it, or to look when the desk only looks. Closed with session_close(). */
int	 desk_session(struct desk *d, long id, struct session **out, struct fault *f);

/* Opens a new sample body in a scratch database (app/sample.h). */
int	 desk_sample(const struct settings *settings, const struct env *env, struct desk **out,
	    struct fault *f);

#endif
