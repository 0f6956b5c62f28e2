/*
 * invariants — what is true of every meeting, whatever was told (design §3).
 * Each fails the running test when it is not.
 */
#ifndef TESTS_DOMAIN_INVARIANTS_H
#define TESTS_DOMAIN_INVARIANTS_H

#include "base/buf.h"
#include "domain/meeting.h"

/* Of the state alone, and that the session can be ended from it by who is there. */
void	 invariants_hold(struct meeting *m);

/* That a fresh fold of the standing list gives the same state, field by field. */
void	 invariants_replay(struct meeting *m);

/*
 * Every field of the state but `touched`, as text. Acts are told by their place in the
 * standing list, so that a log with corrections compares with one without them.
 */
void	 invariants_dump(struct meeting *m, struct buf *out);

#endif
