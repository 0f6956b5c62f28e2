/*
 * manual — what to do in each case, to be found and read without leaving the program.
 */
#ifndef TUI_MANUAL_H
#define TUI_MANUAL_H

#include "tui/view.h"

/* The view. */
struct view *manual_new(void);

#endif
