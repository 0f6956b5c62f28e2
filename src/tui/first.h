/*
 * first — the first run: a few steps from an empty file to a useful program. Any of them can
 * be left for later; who leaves goes on there next time.
 */
#ifndef TUI_FIRST_H
#define TUI_FIRST_H

#include "app/desk.h"
#include "tui/view.h"

enum first_end { FIRST_LEFT, FIRST_SAMPLE };

/*
 * The view; borrows the desk. Its result is yes when the steps are over; else .number tells
 * whether it was left or the sample body is wanted.
 */
struct view *first_new(int tag, struct desk *desk);

#endif
