/*
 * plan — a session that is planned, or changed while it was not opened: its kind, date, place and matters, with the agenda that
 * they make always in sight.
 */
#ifndef TUI_PLAN_H
#define TUI_PLAN_H

#include "app/desk.h"
#include "tui/view.h"

/*
 * The view; borrows the desk. When it was saved the result is yes, with the session's number.
 * NULL with the fault if the desk cannot tell what there is.
 */
struct view *plan_new(int tag, struct desk *desk, struct fault *f);
/* The same for one that is planned already. */
struct view *plan_change_new(int tag, struct desk *desk, long id, struct fault *f);

#endif
