/*
 * meeting — the log of a session, its standing acts, and their fold.
 *
 * The one way in: meeting_admit() says yes or why not, meeting_apply() adds to
 * the log. A correction edits the list of standing acts; the state is always
 * the replay of that list. Nothing is ever taken out of the log.
 *
 *   struct meeting *m = meeting_new(&body);
 *   struct refusal why;
 *   if (meeting_admit(m, &act, at, &why))
 *           meeting_apply(m, &act, at, recorded_at);
 */
#ifndef DOMAIN_MEETING_H
#define DOMAIN_MEETING_H

#include "domain/state.h"

struct meeting;

struct entry {
	long	 seq;		/* 1, 2, 3 … in the log */
	long	 root;		/* its own seq, or the root of the act that it rectified */
	struct when at;		/* when it happened */
	struct when recorded;	/* when it was typed */
	const struct act *act;
	/* Of the log (meeting_log): */
	bool	 stands;
	long	 voided_by;	/* the correction that took it out of the standing list; 0 */
};

/*
 * What a correction touched, for the acta ("se rectifica"): one for each thing and point, in
 * this order; a correction that touched nothing has one that says so.
 */
enum touched { TOUCHED_NOTHING, TOUCHED_QUORUM, TOUCHED_AGENDA, TOUCHED_DECISION };
struct correction {
	long	 seq;
	struct when recorded;
	const struct act *act;
	enum touched touched;
	int	 point;		/* index where the acta tells it */
	const char *reason;	/* "" if none was given */
};

/* Borrows the body, which must outlive the meeting. Caller frees with meeting_free(). */
struct meeting *meeting_new(const struct body *body);
void	 meeting_free(struct meeting *m);

/*
 * May this act happen now, at that hour? Does not change what anybody can see of the
 * meeting. False fills *why, valid until the next call.
 */
bool	 meeting_admit(struct meeting *m, const struct act *act, struct when at, struct refusal *why);

/*
 * What a correction would leave: if it is admitted, calls look() with the state that would
 * be and with the n >= 1 things that it touches. Nothing changes. False fills *why, valid until
 * the next call: of a correction that a later act stands in the way of, why->act is that act.
 */
typedef void meeting_look(void *ctx, const struct state *next, const struct correction *touched,
	    size_t n);
bool	 meeting_preview(struct meeting *m, const struct act *correction, meeting_look *look, void *ctx,
	    struct refusal *why);

/*
 * Adds an admitted act to the log and folds it in. The act is copied. Returns
 * its number. Must follow a meeting_admit() that said yes for the same act and hour.
 */
long	 meeting_apply(struct meeting *m, const struct act *act, struct when at, struct when recorded);

/* Did the last apply rebuild the state (a correction)? Then every derived row is new. */
bool	 meeting_rebuilt(const struct meeting *m);

/* The state of now. Borrowed; valid until the next meeting_apply(). */
const struct state *meeting_state(const struct meeting *m);

/* The whole log in order, and the standing list. Borrowed; valid until the next apply. */
const struct entry *meeting_log(const struct meeting *m, size_t *n);
const struct entry *const *meeting_standing(const struct meeting *m, size_t *n);
const struct correction *meeting_corrections(const struct meeting *m, size_t *n);

/* Number and hour of the last standing act; seq 0 when there is none. */
long	 meeting_last(const struct meeting *m, struct when *at);

#endif
