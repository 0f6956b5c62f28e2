/*
 * hall_show — what the room may know of the session now, and in which words.
 *
 * Private to hall*.c. `senses`: how each seat votes is told while the vote is open too.
 */
#ifndef TUI_HALL_SHOW_H
#define TUI_HALL_SHOW_H

#include "tui/live.h"

#define HALL_FIGURES_MAX 5

/* Numbers and what each counts. */
struct hall_figures {
	struct { const char *label; int number; } of[HALL_FIGURES_MAX];
	int	 n;
};

/*
 * The vote that is open, or the decision just taken, until another step of the session;
 * NULL. The others take it as `d`.
 */
const struct decision *hall_decision(const struct state *s);

/* "6. Convenio …", "Sigue: 6. Convenio …", or the step where there is no point. */
void	 hall_heading(const struct state *s, const struct decision *d, struct buf *out);
/* What is put to decision, "" if nothing is. Borrowed. */
const char *hall_proposal(const struct state *s, const struct decision *d);
/* Of a vote, its counts; else who is present and the quorum. */
void	 hall_figures_of(const struct state *s, const struct decision *d, bool senses,
	    struct hall_figures *f);

/* Who voted for the seat, or whose it is. Borrowed. */
const char *hall_seat_name(const struct state *s, const struct decision *d, int seat);
/* What is told of it, of its vote or of its presence; NULL: it is not listed. */
const char *hall_seat_word(const struct state *s, const struct decision *d, bool senses, int seat);

#endif
