/*
 * take — a table taken in, from a file that is named or from what is typed or pasted: what it
 * would do is shown, and done only then.
 *
 * A value inside a view, which pushes what it answers and hands it every result.
 */
#ifndef TUI_TAKE_H
#define TUI_TAKE_H

#include "app/desk.h"
#include "base/buf.h"
#include "tui/term.h"
#include "tui/view.h"

enum take_what { TAKE_PADRON_FILE, TAKE_PADRON_TEXT, TAKE_ACUERDOS_FILE, TAKES };

struct take {
	struct desk *desk;	/* borrowed */
	enum take_what what;
	char	*source[TAKES];	/* the path, or the text, last given for each; NULL: none */
	struct buf note;	/* what came of the last step, to be shown */
	enum look look;
	bool	 kept;		/* it was taken in */
};

void	 take_init(struct take *t, struct desk *desk);
void	 take_clear(struct take *t);

/* Asks where it is, or for the text itself. */
struct answer take_ask(struct take *t, enum take_what what);

/* Is that an answer to one of its questions? Then *out is what follows; note and kept tell the rest. */
bool	 take_result(struct take *t, const struct result *r, struct answer *out);

#endif
