/*
 * pager — text that is read, with arrows if it does not fit.
 *
 * A value inside a view; owns a copy of the text.
 */
#ifndef TUI_PAGER_H
#define TUI_PAGER_H

#include <stdbool.h>
#include "tui/term.h"

struct pager {
	char *text;
	int top;	/* first line shown */
	int page;	/* lines shown last time */
	int total;	/* lines there were then */
};

void	 pager_init(struct pager *p, const char *text);
void	 pager_clear(struct pager *p);

/* Arrows, page up and down, Space, Home and End. Was it one of them? */
bool	 pager_key(struct pager *p, int key);

/* How many lines it takes in this width. */
int	 pager_lines(const struct pager *p, int cols);

/*
 * Draws it with a margin of one column on each side and "↓" where more follows; the further lines
 * of a paragraph stand below its text. Focused: it is what is read, and the cursor goes to the first
 * of its lines that is seen.
 */
void	 pager_draw(struct pager *p, struct area a, bool focused);

#endif
