/*
 * papers — the papers that can be made: their list, and one of them.
 */
#ifndef TUI_PAPERS_H
#define TUI_PAPERS_H

#include "app/desk_papers.h"
#include "tui/view.h"

/* The list for that session (0: the one at hand, or the last); borrows the desk. */
struct view *papers_new(struct desk *desk, long session);

/* One paper to read and hand out. Both are copied. */
struct view *paper_new(struct desk *desk, const struct desk_paper *what, const struct paper_ask *ask);

/* The paper of that name, as a screen that has what it tells offers it. NULL: there is none. */
struct view *paper_named(struct desk *desk, const struct paper_ask *ask, struct fault *f);

#endif
