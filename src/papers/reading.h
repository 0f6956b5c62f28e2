/*
 * reading — the rows that a rendering asks for, read once.
 *
 * A paper asks for the same few views point by point and decision by decision,
 * hundreds of times. What it reads of a session is read whole at the first asking and
 * narrowed in memory; without a session (it could be the whole register) each asking
 * goes to the source. Only template_render.c includes it.
 */
#ifndef PAPERS_READING_H
#define PAPERS_READING_H

#include <stddef.h>
#include "base/fault.h"
#include "papers/rows.h"

/* What an enclosing row fixes for the views inside it (design §5). */
enum { READING_SESSION, READING_KEYS = 5 };
extern const char *const reading_key[READING_KEYS];

/* Index in reading_key, -1 if the column is none of them. */
int	 reading_key_of(const char *column);

/* The rows of a view, kept until the rendering ends or they give way to another session's. */
struct reading {
	struct reading *next;
	const char *view;	/* the template's */
	char	*session;	/* NULL: asked for without one */
	struct rows *rows;
	int	 key[READING_KEYS];	/* the columns of the keys, or -1 */
	unsigned users;		/* picks made of it and not yet released */
};

struct readings {
	const struct rows_source *src;
	struct reading *first;
};

/* Those rows of a reading that the keys leave, in their order. */
struct pick {
	struct reading *of;
	size_t	*row;
	size_t	 n;
};

/*
 * The rows of `view` whose keys have these values (texts compared as such; NULL or ""
 * does not narrow). 0, or -1 with the source's fault. pick_release() when done.
 */
int	 reading_ask(struct readings *all, const char *view, const char *const value[READING_KEYS],
	    struct pick *out, struct fault *f);
void	 pick_release(struct readings *all, struct pick *p);

/* Ends them all; no pick may be left. */
void	 readings_clear(struct readings *all);

#endif
