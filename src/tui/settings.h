/*
 * settings — what the town may set: each with its value, the numeral that asks for it and what
 * it means for this body; changed one at a time, and only its line in the file.
 */
#ifndef TUI_SETTINGS_H
#define TUI_SETTINGS_H

#include "app/desk.h"
#include "tui/view.h"

/* All of them; borrows the desk. */
struct view *settings_new(struct desk *desk);

/* Only those of these sections ("quorum decisiones"), for a step of the first run. */
struct view *settings_some(struct desk *desk, const char *title, const char *sections);

#endif
