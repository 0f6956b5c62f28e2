/*
 * life — the acta outside the room: where each one stands, and one of them with who is missing,
 * where every step is recorded (III.6 to III.8).
 */
#ifndef TUI_LIFE_H
#define TUI_LIFE_H

#include "app/desk.h"
#include "tui/view.h"

/* The actas of all the sessions that were installed, the newest first; borrows the desk. */
struct view *lives_new(struct desk *desk);

/* One of them. */
struct view *life_new(struct desk *desk, long session);

#endif
