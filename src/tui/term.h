/*
 * term — the terminal: started, written to, restored.
 *
 * Owns curses. Text reaches the screen only through term_put(), which shows
 * control characters instead of sending them. Its state is one of the few
 * globals that the house admits.
 */
#ifndef TUI_TERM_H
#define TUI_TERM_H

#include <stdbool.h>
#include "base/fault.h"

/* A part of the screen, in cells. */
struct area {
	int y, x, rows, cols;
};

/* How text looks. Colour never tells anything alone: a mark or a word stands beside it. */
enum look {
	LOOK_PLAIN,
	LOOK_STRONG,	/* bold */
	LOOK_CURSOR,	/* reversed */
	LOOK_GOOD,	/* green where there is colour */
	LOOK_WARN,	/* bold */
	LOOK_BAD	/* red and bold */
};

/*
 * Chooses a UTF-8 character set whatever LANG says (C.UTF-8 if it names none).
 * Numbers keep the point of the C locale. Call once, before any text_width().
 */
void	 term_locale(void);

/* Takes the terminal over. 0, or -1 when there is none or TERM is unknown. */
int	 term_start(struct fault *f);

/* Gives it back as it was. Harmless when not started or called twice. */
void	 term_stop(void);

/* Lends it to another program, as the shell had it; takes it back, and draws all of it again. */
void	 term_pause(void);
void	 term_resume(void);

/* Must marks be plain ASCII (TERM linux or vt…, or no UTF-8)? */
bool	 term_ascii(void);

int	 term_rows(void);
int	 term_cols(void);

/*
 * Writes s on one row in at most `cols` columns, with "…" at the end if it is
 * longer; a newline shows as a space. Clips at the screen's edge. Returns the
 * columns taken.
 */
int	 term_put(int y, int x, int cols, enum look look, const char *s);

/* A horizontal rule. */
void	 term_rule(int y, int x, int cols);
/* Fills the area with spaces of that look. */
void	 term_wipe(struct area a, enum look look);

/* Where the cursor rests after term_show(): visible while writing, else only for screen readers. */
void	 term_cursor(int y, int x, bool visible);

/* A frame: everything is drawn again after term_clear(), and sent by term_show(). */
void	 term_clear(void);
void	 term_show(void);

#endif
