/*
 * session_inside — what a session is made of, for session*.c only.
 */
#ifndef APP_SESSION_INSIDE_H
#define APP_SESSION_INSIDE_H

#include "app/session.h"
#include "store/store.h"

/* A session's body and its meeting: thrown away and read again together. */
struct reading {
	struct arena arena;		/* owns the body and the acts being read */
	struct settings settings;	/* those of the snapshot, or today's before it */
	struct body body;
	struct meeting *meeting;
};

struct session {
	struct store *store;
	const struct settings *today;
	const struct env *env;
	long	 id;
	struct reading *r;
	bool	 broken;		/* the last reading failed: read before anything else */
	struct buf notes;		/* of the template by which the last approval froze its body */
	long	 version;		/* of the data that was read (store_data_version) */
};

/* Acts in its log. */
long	 session_reading_length(const struct reading *r);
/* Date and offset for an hour told without them: the last act's, else the session's. */
struct when session_near_hour(const struct session *s);

#endif
