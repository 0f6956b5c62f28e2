/*
 * desk_pending — what waits for the facilitator: acuerdos, actas, seats, sessions.
 *
 * Computed from the record each time it is asked for; nothing is kept and nothing is changed.
 */
#ifndef APP_DESK_PENDING_H
#define APP_DESK_PENDING_H

#include "app/desk.h"
#include "store/store.h"

#define PENDING_DAYS 15		/* how far ahead it looks */

enum pending_kind {
	PENDING_LIVE,		/* a session left open */
	PENDING_ACUERDO,	/* overdue, or due soon */
	PENDING_ACTA,		/* of a session that ended with it unapproved */
	PENDING_SIGN,		/* an approved one that somebody has not signed (III.6) */
	PENDING_SEND,		/* … not sent (III.8) */
	PENDING_COPY,		/* … of which somebody has no copy (III.7) */
	PENDING_PUBLISH,	/* … not published (III.12) */
	PENDING_SESSION,	/* planned soon, or its day went by */
	PENDING_SEAT		/* without titular or suplente */
};

struct pending {
	enum pending_kind kind;
	bool	 dated;
	int	 days;		/* until it is due; negative: it was. 0 when not dated */
	char	*text;		/* a sentence without its final period */
	const char *numeral;	/* what asks for it */
	long	 session;	/* whose it is; of an ACUERDO its own, 0 before Sesiona */
	int64_t	 acuerdo;	/* its id in the register (app/desk_register.h), else 0 */
	char	*reference;	/* the folio; "lugar 3"; the session's title */
};
struct pendings {
	struct pending *row;
	size_t	 n, cap;
	struct desk_session *session;	/* of which something is left to do; newest first */
	size_t	 n_sessions;
};

/*
 * The dated ones first, the most overdue at the top; then the rest by kind. The same for
 * the screen and for `sesiona pendientes`. pendings_clear() afterwards, also after -1.
 */
int	 pendings_read(struct store *s, const struct env *env, struct pendings *out, struct fault *f);
int	 desk_pendings(struct desk *d, struct pendings *out, struct fault *f);
void	 pendings_clear(struct pendings *p);

/* cuando, dias, clase, pendiente, numeral, sesion, referencia. table_free() afterwards. */
struct table pendings_table(const struct pendings *p);
void	 pendings_csv(const struct pendings *p, struct buf *out);

/* "en 3 días", "mañana", "hoy", "hace 2 días"; "" when it has no date. */
void	 pending_days(const struct pending *p, struct buf *out);

#endif
