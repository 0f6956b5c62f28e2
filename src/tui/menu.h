/*
 * menu — the row at the foot of the home: every other view of the program.
 */
#ifndef TUI_MENU_H
#define TUI_MENU_H

#include "app/desk.h"
#include "tui/term.h"
#include "tui/view.h"

enum item { ITEM_SESSIONS, ITEM_REGISTER, ITEM_MEMBERS, ITEM_PAPERS, ITEM_DIARY, ITEM_SETTINGS, ITEM_MANUAL, ITEMS };

/* What Enter does on it. */
const char *menu_says(enum item item);
/* Its view, of that desk. */
struct view *menu_open(enum item item, struct desk *desk);

/* How many rows they take. */
int	 menu_rows(int cols);
/* Numbered from 1; the cursor is on that item, -1: on none. */
void	 menu_draw(struct area a, int cursor);

#endif
