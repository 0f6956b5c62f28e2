/*
 * home_inside — what the files of the home share. Private to home*.c.
 */
#ifndef TUI_HOME_INSIDE_H
#define TUI_HOME_INSIDE_H

#include "app/desk_pending.h"
#include "tui/export.h"
#include "tui/list.h"
#include "tui/menu.h"
#include "tui/take.h"

enum place { AT_NEXT, AT_PENDING, AT_MENU };

struct home {
	struct view view;
	struct desk *desk;		/* owned */
	struct session *first;		/* to go into when opened; then NULL */
	bool	 sample;
	bool	 checked;		/* health was told */
	int	 seats;
	struct pendings pending;
	int	 next;			/* the one at hand of its sessions, -1 */
	enum place at;
	struct list list;		/* of pendings */
	int	 item;			/* enum item */
	struct take take;
	struct export export;
	struct buf note;
	enum look note_look;
	int64_t	 minute;		/* drawn by the clock */
	struct sight seen;
};

bool	 home_looking(const struct home *h);

/* home_draw.c */
void	 home_draw(struct view *v);

#endif
