/*
 * desk_diary — the bitácora: what was changed that is not an act of a session (the
 * integration, the sessions planned, the settings…), with how it was before and after.
 */
#ifndef APP_DESK_DIARY_H
#define APP_DESK_DIARY_H

#include <stdbool.h>
#include "app/desk.h"

struct diary_line {
	long	 id;
	char	*when;			/* "mié 25 mar 2026 10:05" */
	char	*what;			/* "padrón" */
	char	*before, *after;	/* "" nothing */
};
struct diary_page {			/* all zeros: nothing read yet */
	struct diary_line *line;	/* newest first */
	size_t	 n, cap;
	bool	 whole;			/* nothing older is left */
};

/*
 * Reads the next lines that say `text` (NULL all; case and accents free) after those that
 * the page has. A bounded number each time. diary_page_clear() afterwards, also after -1.
 */
int	 desk_diary(struct desk *d, const char *text, struct diary_page *page, struct fault *f);
void	 diary_page_clear(struct diary_page *page);

/* All that says `text`, as CSV (fecha, asunto, antes, despues). Caller frees. */
int	 desk_diary_csv(struct desk *d, const char *text, char **out, struct fault *f);

#endif
