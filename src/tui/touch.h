/*
 * touch — what a correction does, told before it is recorded: the act before and
 * after, the decisions whose result would be another, what the acta will say.
 */
#ifndef TUI_TOUCH_H
#define TUI_TOUCH_H

#include "tui/live.h"

/* "3 Autoridad · Lucía Peña Ávalos": the seat of that number, with who sits there or its titular. */
void	 touch_seat_words(const struct state *s, int number, struct buf *out);

/* `old` is the act that is corrected, as it stands, and `at` its hour. The correction is admitted. */
void	 touch_words(struct live *l, const struct act *correction, const struct act *old, struct when at,
	    struct buf *out);

#endif
