/*
 * help — `?`: what this very screen is for, and all that can be done on it.
 *
 * The commands are a list: Enter does the one under the cursor, so that those
 * without a letter are reached too. A letter or a digit only moves the cursor.
 */
#ifndef TUI_HELP_H
#define TUI_HELP_H

#include "tui/view.h"

extern const struct view_kind help_kind;

/* The help of that view. The stack pushes it. */
struct view *help_new(const struct view *of);

#endif
