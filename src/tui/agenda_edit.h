/*
 * agenda_edit — the matters of a session that is planned, in the frame of its kind and with the
 * numbers that they will bear: added, named, classed, moved, brought in, or written as text (VI.9).
 */
#ifndef TUI_AGENDA_EDIT_H
#define TUI_AGENDA_EDIT_H

#include "app/desk_plan.h"
#include "tui/ask.h"
#include "tui/view.h"

/*
 * The view. Its result is always yes, with the matters in the form of an agenda file, whole or
 * half made: nothing is lost by leaving. Borrows `waiting`, which stays below, and the desk; `draft`
 * is told every change. NULL with the fault if the frame cannot be read.
 */
struct view *agenda_edit_new(int tag, struct desk *desk, const struct planned *plan,
	    const struct proposals *waiting, struct draft draft, struct fault *f);

/* What waits, to be marked: mark[i] of waiting->row[i] is the caller's, and stays below. */
struct view *agenda_bring_new(int tag, const struct proposals *waiting, bool *mark);

#endif
