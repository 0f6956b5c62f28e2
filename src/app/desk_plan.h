/*
 * desk_plan — what is going to be held: a session planned, changed while it was never opened,
 * cancelled and taken back; the matters that wait to be put in its agenda (III.3, III.4, VI.9).
 */
#ifndef APP_DESK_PLAN_H
#define APP_DESK_PLAN_H

#include "app/agenda.h"
#include "app/desk.h"

/* A plan as it is written: the reader's words, not checked. Texts owned; planned_clear(). */
struct planned {
	long	 id;		/* 0: not kept yet */
	enum session_kind kind;
	char	*date;		/* 2026-03-25 10:00 */
	char	*place;
	char	*matters;	/* in the form of an agenda file, without its frame */
};
void	 planned_clear(struct planned *p);

/* Reads a date as it is written (2026-03-25 10:00) and adds "mié 25 mar 2026 10:00". False if none. */
bool	 desk_date(const char *written, struct buf *out);

/*
 * What a new session is likely to be: the first weekday with five others in between
 * (III.4; local holidays are the reader's to see), at the hour and place of the last session.
 */
int	 desk_plan_suggest(struct desk *d, struct planned *out, struct fault *f);
/* A session as it was planned; its matters are those that the frame of its kind does not bring. */
int	 desk_plan_read(struct desk *d, long id, struct planned *out, struct fault *f);
/* Keeps it: a new one (p->id is its number then), or the change of one that was never opened. */
int	 desk_plan_save(struct desk *d, struct planned *p, struct fault *f);

/*
 * It will not be held; `why` may be "". Nothing is erased, and it can be taken back until its day
 * is over. What III.5 asks of a cancellation, and how late it is, as sentences to read before.
 */
int	 desk_plan_cancel(struct desk *d, long id, const char *why, struct fault *f);
int	 desk_plan_restore(struct desk *d, long id, struct fault *f);
int	 desk_plan_cancel_words(struct desk *d, long id, struct buf *out, struct fault *f);

/* The frame of a kind, to show the matters in their place. Texts live in the arena. */
int	 desk_plan_frame(struct desk *d, enum session_kind kind, struct arena *a, struct agenda *out,
	    struct fault *f);

/* A matter that waits: what was deferred, or an acuerdo that is still open. */
struct proposal {
	bool	 acuerdo;
	struct matter matter;	/* as it would be put in the agenda */
	const char *what;	/* its title; of an acuerdo "STM/ORD/02/2026-01: texto" */
	const char *about;	/* "diferido en ORD/03/2026 (motivo)"; the acuerdo's owner, due */
};
struct proposals {
	struct proposal *row;	/* what was deferred first */
	size_t	 n, n_deferred;
	bool	 more;		/* acuerdos beyond these */
	struct arena arena;	/* owns it all */
};
/*
 * What the sessions from the last ordinary one on left undone (an attempt not held leaves
 * all of it), but for what the frame of that kind brings by itself; and the open acuerdos.
 */
int	 desk_proposals(struct desk *d, enum session_kind kind, struct proposals *out, struct fault *f);
void	 proposals_clear(struct proposals *p);

/*
 * The whole agenda that desk_plan_save() would store, a numbered point a line, with the open
 * acuerdos noted under seguimiento (`waiting` may be NULL); or why not. Caller frees.
 */
int	 desk_plan_preview(struct desk *d, const struct planned *p, const struct proposals *waiting,
	    char **lines, struct fault *f);

/*
 * The matters being written for session `id` (0: a new one), kept beside the database until they
 * are dropped. Failing to keep them never stops the typist. desk_draft(): what was left
 * behind, or NULL; caller frees.
 */
void	 desk_draft_keep(const struct desk *d, long id, const char *matters);
void	 desk_draft_drop(const struct desk *d);
char	*desk_draft(const struct desk *d, long id);

/*
 * The months of this year, up to the current one, without an ordinary session held (the current
 * one: nor planned), as one sentence (III.3); nothing if there is none. From the list of all sessions.
 */
void	 desk_months_words(const struct desk *d, const struct desk_session *v, size_t n,
	    struct buf *out);

/* The public view sesiones as CSV; year 0 and state NULL: all. Caller frees. */
int	 desk_sessions_csv(struct desk *d, int year, const char *state, char **out, struct fault *f);

#endif
