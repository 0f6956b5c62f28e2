/*
 * watch — the session that another process conducts, as the hall sees it.
 *
 * Only reads, and never keeps a lock: a look is a few statements, each finished before the
 * next one, and the acts are folded after that from memory. So no transaction is held, and who
 * is paused holds up nobody. What is written between two statements is seen by the next look.
 */
#ifndef APP_WATCH_H
#define APP_WATCH_H

#include "app/session.h"

struct watch;

enum watch_seen {
	WATCH_NOTHING,		/* no file yet, or no session is live in it */
	WATCH_RECOVERING,	/* its writer died; the next one mends the file */
	WATCH_FAILED,		/* watch_why() tells */
	WATCH_SESSION
};

/* Borrows settings and env. Opens nothing yet: see watch_look(). */
struct watch *watch_new(const char *path, const struct settings *settings, const struct env *env);
void	 watch_free(struct watch *w);

/*
 * To be called a few times a second. True when something changed. A file that appears, goes
 * away or is replaced is followed by itself; while somebody is writing, the last picture stays.
 */
bool	 watch_look(struct watch *w);

enum watch_seen watch_seen(const struct watch *w);
/*
 * The live session, or the one that was followed to its end until another begins; NULL unless
 * WATCH_SESSION. Borrowed until the next look.
 */
const struct session *watch_session(const struct watch *w);
/* Did the facilitator clear the display after the last act? */
bool	 watch_cleared(const struct watch *w);
/* One sentence; "" unless WATCH_FAILED. */
const char *watch_why(const struct watch *w);

#endif
