/*
 * touch — what a correction does, told before it is recorded: the act before and
 * after, the decisions whose result would be another, what the acta will say.
 */
#ifndef TUI_TOUCH_H
#define TUI_TOUCH_H

#include "tui/live.h"

/* The decision that a standing act is about; NULL if none. */
const struct decision *touch_decision(const struct state *s, long seq);

/*
 * "3 Autoridad · Lucía Peña Ávalos": the seat of that number, with who had it in the decision
 * (NULL: who sits there now, or its titular).
 */
void touch_seat_words(const struct state *s, const struct decision *d, int number, struct buf *out);

/*
 * True: the correction is admitted, and out tells what it does. False: out tells why it is not,
 * and which later act stands in the way. `old` is the entry that it corrects, as it stands.
 */
bool touch_words(
    struct live *l, const struct act *correction, const struct entry *old, struct buf *out);

#endif
