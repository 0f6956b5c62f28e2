/*
 * hall — what the room sees of the session, on a second screen: nothing is written in it.
 *
 * Follows app/watch.h. Tells names, never motives nor documents, and no sense of a vote before
 * it is closed unless the settings say so (pantalla_sentidos).
 */
#ifndef TUI_HALL_H
#define TUI_HALL_H

#include "app/watch.h"
#include "tui/view.h"

/* The view; takes the watch over, borrows the rest. */
struct view *hall_new(struct watch *watch, const struct settings *settings, const struct env *env);

#endif
