/*
 * hand — a paper handed out: printed, or kept in a file in the form that the typist chooses.
 *
 * A value inside a view: it pushes its questions and the view hands it every result first.
 */
#ifndef TUI_HAND_H
#define TUI_HAND_H

#include "base/buf.h"
#include "tui/view.h"

enum { HAND_TAGS = 4 };	/* how many tags its questions take, from the one given on */

struct hand {
	int	 tag;
	char	*markdown;	/* the paper; NULL: nothing is being handed out */
	char	*title, *name;	/* as printers and files call it */
	char	*path;		/* as it was last written; NULL */
	char	**printer;	/* while one is chosen */
	size_t	 n_printers;
};

void	 hand_clear(struct hand *h);

/* Asks in which form it is kept. `markdown` is taken over; `name` is the file's, without its form. */
struct answer hand_keep(struct hand *h, int tag, const char *title, const char *name, char *markdown);
/* To the printer: which, is asked only where there are several. */
struct answer hand_print(struct hand *h, int tag, const char *title, const char *name, char *markdown,
	    struct buf *said);

/*
 * Was the result an answer to it? Then *out is what the view answers, and `said` what was
 * done or why not, empty while it still asks. Another file is replaced only if confirmed.
 */
bool	 hand_result(struct hand *h, const struct result *r, struct answer *out, struct buf *said);

#endif
