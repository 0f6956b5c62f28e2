/*
 * export — what a list shows, kept in a CSV file that the typist names.
 *
 * A value inside a view: it pushes its questions and the view hands it every result first.
 */
#ifndef TUI_EXPORT_H
#define TUI_EXPORT_H

#include "base/buf.h"
#include "tui/view.h"

struct export {
	int	 tag;		/* of its two questions: tag and tag + 1 */
	char	*bytes;		/* NULL: nothing is being kept */
	char	*path;		/* as it was last written; NULL */
};

void	 export_clear(struct export *e);

/* Asks where; `bytes` are taken over. `name`: what the file is called if nothing else is said. */
struct answer export_ask(struct export *e, int tag, const char *name, char *bytes);

/*
 * Was the result an answer to it? Then *out is what the view answers, and `said` what was
 * done or why not, empty while it still asks. Another file is replaced only if confirmed.
 */
bool	 export_result(struct export *e, const struct result *r, struct answer *out,
	    struct buf *said);

#endif
