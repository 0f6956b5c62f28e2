/*
 * home — where the program begins: the next session, what is pending, the menu; on an
 * empty file the first run (first.h) comes before it.
 */
#ifndef TUI_HOME_H
#define TUI_HOME_H

#include "app/desk.h"
#include "tui/view.h"

/*
 * The view; takes the desk over, and the session that it goes straight into (NULL:
 * none), which is of that desk.
 */
struct view *home_new(struct desk *desk, struct session *first);

#endif
