/*
 * loop — waits for the typist, the clock and the signals, and tells the views.
 */
#ifndef TUI_LOOP_H
#define TUI_LOOP_H

#include "tui/view.h"

enum loop_end {
	LOOP_DONE,	/* the last view was left */
	LOOP_SIGNAL,	/* SIGTERM, SIGINT or SIGHUP */
	LOOP_GONE	/* the terminal is not there any more */
};

/*
 * From now on SIGTERM, SIGINT and SIGHUP end the program through the loop, also those that come before
 * it runs. Before term_start(): curses leaves at once on those that nobody catches, and so would stay
 * the lock of a database that was being opened.
 */
void	 loop_catch(void);

/*
 * Runs the program that starts with this view (owned from now on) until it
 * ends, in a terminal that term_start() took and the caller gives back with
 * term_stop(). However it ends, the views still there get a last tick() and are
 * freed.
 */
enum loop_end loop_run(struct view *first);

/* After LOOP_SIGNAL: which one. */
int	 loop_signal(void);

#endif
