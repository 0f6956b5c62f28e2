/*
 * members_inside — what the files of the list of members share. Private to members*.c.
 */
#ifndef TUI_MEMBERS_INSIDE_H
#define TUI_MEMBERS_INSIDE_H

#include "base/buf.h"
#include "tui/list.h"
#include "tui/members.h"

enum { ASK_SEAT = 1, ASK_NEW, ASK_MORE, ASK_FORM, ASK_DATE };
enum { OPTIONS_MAX = 10 };

struct board {
	struct view view;
	struct desk *desk;
	char	 date[DATE_SIZE];		/* "": today */
	struct members m;
	struct list list;		/* seats, the facilitator, a new seat, the rest */
	int	 option[OPTIONS_MAX];	/* what each row of the menu asked last does */
	struct buf said;
	struct sight seen;
};

/* The seat under the cursor: NULL on the facilitator's row and below. */
const struct member_seat *board_seat(const struct board *b);
/* Only today's integration is changed: a change has a date of its own. */
bool	 board_looking(const struct board *b);

/* A menu whose rows do one thing each, told in b->option. */
struct menu {
	struct board *b;
	char	*text[OPTIONS_MAX];
	int	 n;
};
/* Takes the text over. */
void	 menu_offer(struct menu *m, int does, char *text);
struct answer menu_ask(struct menu *m, int tag, const char *title);

/* members_seat.c: what can be done with the seat under the cursor, and what was chosen; a new seat. */
struct answer board_open_seat(struct board *b);
struct answer board_seat_chosen(struct board *b, int option);
struct answer board_new_seat(struct board *b);
struct answer board_new_chosen(struct board *b, int option);
struct answer board_form(struct board *b, const struct member_change *c, const char *title);

#endif
