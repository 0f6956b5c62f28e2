/*
 * screen — the three fixed places of every view.
 *
 *	rows 0, 1	where I am; present, quorum and clock on the right
 *	the middle	what is at hand
 *	last two	the words to say aloud, and the keys (drawn by the stack)
 *
 * A rule separates them.
 */
#ifndef TUI_SCREEN_H
#define TUI_SCREEN_H

#include <stdbool.h>
#include "tui/keys.h"
#include "tui/term.h"

struct buf;

/* Below this no view can be drawn. */
#define SCREEN_ROWS 20
#define SCREEN_COLS 60

/* Is the terminal too small? Then says the size that it needs, and nothing else. */
bool	 screen_too_small(void);

/* The two top lines, each with a left and a right part. The right part is never cut. */
void	 screen_top(const char *left1, const char *right1, const char *left2, const char *right2);

/* The middle, without the rules. */
struct area screen_middle(void);

/* The lowest rows of the middle, at most `rows` of them, wiped, with a rule and a title above. */
struct area screen_panel(const char *title, int rows);

/* The words to say, or what to do: the last line but one. */
void	 screen_say(const char *words);

/* One row of an area; left and right may be NULL. A row beyond the area is not drawn. */
void	 screen_row(struct area a, int row, enum look look, const char *left, const char *right);

/*
 * A text from that row on, wrapped, with a margin of one column. What does not fit is cut with
 * a sign at its end. Returns the rows it took.
 */
int	 screen_text(struct area a, int row, enum look look, const char *text);
/* The rows that it needs in an area as wide as that. */
int	 screen_text_rows(struct area a, const char *text);

/* Adds s to a row made by hand: exactly `cols` columns, cut or padded. */
void	 screen_cell(struct buf *b, const char *s, int cols);

/* For the stack. */
void	 screen_rules(void);
void	 screen_foot_clear(void);
void	 screen_keys(const struct bar_key *keys, bool writing);

#endif
