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

/*
 * What a screen has read, told when it begins to read; later, is that not what there is any
 * more: another process wrote meanwhile (which is asked only by who looks: nobody else may write),
 * or another day began? Costs a few microseconds. A file that cannot be read now is as it was.
 */
struct sight {
	long	 version;
	char	 day[DATE_SIZE];
};
void	 desk_sight(struct desk *d, struct sight *out);
bool	 desk_stale(struct desk *d, const struct sight *seen);
const struct settings *desk_settings(const struct desk *d);
/* Whose it is, as a screen begins: "STM · Secretariado Técnico Municipal". */
void	 desk_heading(const struct desk *d, struct buf *out);
const struct env *desk_env(const struct desk *d);

/*
 * After an unclean exit: checks the file and says in one line what it found. NULL:
 * nothing to say. Caller frees.
 */
char	*desk_health(struct desk *d);

/* How many seats there are today, vacant ones too; 0 when the padrón is empty. -1 on failure. */
int	 desk_seats(struct desk *d, struct fault *f);
/* What importing the file would do, in lines to read before saying yes. Caller frees. -1: why not. */
int	 desk_padron_preview(struct desk *d, const char *file, char **lines, struct fault *f);
int	 desk_padron_import(struct desk *d, const char *file, struct fault *f);

/* A session as a list shows it. */
struct desk_session {
	long	 id;
	int	 year;
	char	 status[STATUS_SIZE];	/* sesiones.estado */
	/* once it is told: */
	char	*title;		/* "Ordinaria 03/2026", "Ordinaria" before it has a number; NULL: not told */
	enum session_kind kind;
	char	*date;		/* "mié 25 mar 2026 10:00" */
	int64_t	 day;		/* since 1970-01-01, on the clock of the town */
	char	*place;
	long	 acts;
	bool	 acta_approved;
};
/* All, newest first. Freed with desk_sessions_free(). */
int	 desk_sessions(struct desk *d, struct desk_session **out, size_t *n, struct fault *f);
void	 desk_sessions_free(struct desk_session *v, size_t n);
/*
 * The same for a screen that shows few of them at a time: told are those that are planned or live, and
 * those of this year; the others, which are many, when they are seen. desk_sessions_tell(): what is not
 * told yet of v[at[0]] … v[at[n - 1]]; `at` NULL: of v[0] … v[n - 1].
 */
int	 desk_sessions_listed(struct desk *d, struct desk_session **out, size_t *n, struct fault *f);
int	 desk_sessions_tell(struct desk *d, struct desk_session *v, const size_t *at, size_t n, struct fault *f);
/* Is it in course, or in recess? Was it not opened yet, and is it not cancelled? */
bool	 desk_session_live(const struct desk_session *s);
bool	 desk_session_planned(const struct desk_session *s);
/*
 * Of that list, the one that is live; else the next one that is planned, the nearest of those
 * whose day went by if there is no other; -1 if none.
 */
int	 desk_at_hand(const struct desk *d, const struct desk_session *v, size_t n);

/* Opens a session to conduct it, or to look when the desk only looks. Closed with session_close(). */
int	 desk_session(struct desk *d, long id, struct session **out, struct fault *f);

/* Opens a new sample body in a scratch database (app/sample.h). */
int	 desk_sample(const struct settings *settings, const struct env *env, struct desk **out,
	    struct fault *f);

#endif
