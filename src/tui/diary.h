/*
 * diary — the bitácora: what changed that is not an act, newest first; searched, read with
 * its before and after, kept as CSV.
 */
#ifndef TUI_DIARY_H
#define TUI_DIARY_H

#include "app/desk.h"
#include "tui/view.h"

/* The view; borrows the desk. */
struct view *diary_new(struct desk *desk);

#endif
