/*
 * ballot — what can be told of the open vote, for its face and its read-back.
 *
 * Private to ballot*.c and hall_show.c. Borrows the state of now.
 */
#ifndef TUI_BALLOT_H
#define TUI_BALLOT_H

#include "tui/live.h"

/* Where a seat is in the open vote. */
enum standing {
	STANDS_OUT,	/* not entitled: it was not there when the vote opened */
	STANDS_TO_VOTE, /* its ballot is missing and can still be given */
	STANDS_VOTED,	/* a ballot or an excusa */
	STANDS_LEFT,	/* left without voting */
	STANDS_ABSENT,	/* removal: counts, and is not here (I.3) */
	STANDS_AFFECTED /* removal: its own, does not vote */
};
enum standing ballot_standing(const struct state *s, int seat);
int ballot_missing(const struct state *s); /* how many STANDS_TO_VOTE */

/* Who was entitled, even if gone by now; alone, and as it is said: "Lucía Peña Ávalos, Autoridad".
 */
const char *ballot_name(const struct state *s, int seat);
void ballot_who(const struct state *s, int seat, struct buf *out);
/* "a favor", "[          ]", "excusa: …", "se retiró" */
void ballot_mark(const struct state *s, int seat, struct buf *out);

/* "A favor 1   En contra 1 …" so far; brief for 60 columns. */
void ballot_counts(const struct state *s, bool brief, struct buf *out);
/* Who differs and how many are entitled; what carries it, by the rule in force. */
void ballot_why(const struct state *s, struct buf *out);
void ballot_rule(const struct state *s, struct buf *out);
/* Names under each sense, those who excused themselves and those missing. */
void ballot_readback(const struct state *s, struct buf *out);
/* Under that title, the seats whose ballot is missing: those that `votar resto favor` votes for. */
void ballot_rest(const struct state *s, const char *title, struct buf *out);
/* There are too few to decide: what that means. */
void ballot_quorum_lost(const struct state *s, struct buf *out);

#endif
