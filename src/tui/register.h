/*
 * register — the acuerdos of the body: found as one types, filtered, read, followed up.
 */
#ifndef TUI_REGISTER_H
#define TUI_REGISTER_H

#include "app/desk_register.h"
#include "tui/view.h"

/* The list; borrows the desk. */
struct view *register_new(struct desk *desk);

/* register_detail.c: one acuerdo, whole. */
struct view *register_detail_new(struct desk *desk, int64_t acuerdo, long session);

/* register_follow.c: progress told outside a session. Its result is yes when it was recorded. */
struct view *register_follow_new(int tag, struct desk *desk, const struct desk_acuerdo *a);

#endif
