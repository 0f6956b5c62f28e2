/*
 * correct — one act of the record mended, step by step: what to do with it, the
 * act as it should be, the reason, what falls with it; then it is recorded.
 *
 * A value inside a view, which pushes what it answers and hands it every result.
 */
#ifndef TUI_CORRECT_H
#define TUI_CORRECT_H

#include "tui/live.h"

enum { CORRECT_WAYS = 7 };

struct correct {
	struct live *l;
	long seq; /* the act that is corrected */
	struct when at;
	struct arena arena;    /* owns both acts */
	const struct act *old; /* as it stands */
	struct act act;	       /* the correction being made */
	int way[CORRECT_WAYS]; /* what each option of the menu does */
	int seat[SEATS_MAX];   /* which seat each option is */
	char *typed;	       /* what could not be understood, to be mended; NULL */
	bool again;	       /* the message on screen comes back to it */
	bool done;	       /* recorded: the log is longer */
};

void correct_init(struct correct *c, struct live *l);
void correct_clear(struct correct *c);

/* Does the act stand, so that it can be corrected? Its entry as it stands, NULL if not. */
const struct entry *correct_standing(const struct live *l, long seq);

/* Asks what to do with that act. */
struct answer correct_begin(struct correct *c, const struct entry *e);
/* Goes straight to its text: which one people mend, -1 if the act has none. */
int correct_text_of(const struct act *act);
struct answer correct_text(struct correct *c, const struct entry *e);

struct answer correct_result(struct correct *c, const struct result *r);

/* The act as people read it in the history: "rectificar 12 @10:30 nota … | motivo". */
void correct_words(const struct act *act, struct buf *out);

#endif
