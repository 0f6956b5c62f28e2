/*
 * menu — the row at the foot of the home: every other view of the program.
 *
 * A view that is not there yet has no function in the table, and its item is not shown.
 */
#ifndef TUI_MENU_H
#define TUI_MENU_H

#include "app/desk.h"
#include "tui/term.h"
#include "tui/view.h"

enum item { ITEM_SESSIONS, ITEM_REGISTER, ITEM_MEMBERS, ITEM_DIARY, ITEM_SETTINGS, ITEM_MANUAL, ITEMS };

bool	 menu_has(enum item item);
/* What Enter does on it. */
const char *menu_says(enum item item);
/* Its view, of that desk. It must have one. */
struct view *menu_open(enum item item, struct desk *desk);

/* The i-th item of those that are shown; ITEMS if there are not so many. */
enum item menu_item(int i);
/* How many rows they take. */
int	 menu_rows(int cols);
/* Numbered from 1; `cursor` counts those that are shown, -1: none has it. */
void	 menu_draw(struct area a, int cursor);

#endif
