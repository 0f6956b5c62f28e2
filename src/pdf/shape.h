/*
 * shape — a text made glyphs once, with what each letter measures and where lines may end.
 *
 * Pango's parts used one by one, because its layouts make the glyphs of a paragraph anew at each
 * end of a line, and their units overflow in a long one. Widths are in Pango's units.
 */
#ifndef PDF_SHAPE_H
#define PDF_SHAPE_H

#include <stdbool.h>
#include <stddef.h>

#include <pango/pangocairo.h>

enum {
	LETTER_BREAK = 1,	/* a line may end before it */
	LETTER_WHITE = 2,	/* white space: nothing at the end of a line */
	LETTER_WHOLE = 4	/* glyphs may be parted before it, when a word is too long */
};

struct letter {
	int	 width;
	unsigned char len;	/* bytes */
	unsigned char flags;
};

/*
 * The Latin letters that a face was seen to write in one run: most texts of a paper have no others,
 * and Pango need not look again for the script and the font of each. Zeroed before its first text.
 */
struct shape_plain {
	PangoItem *run;		/* one of them; NULL: none was met */
	bool	 seen[0x180];	/* Basic Latin to Latin Extended-A */
};

/* No line of it is ended by the text itself. */
struct shape {
	char	*text;
	size_t	 len;
	struct letter *letter;
	size_t	 n;
	PangoGlyphItem **run;	/* in reading order */
	size_t	 n_runs;
	bool	 rtl;		/* read from the right */
	bool	 mixed;		/* some of it is read the other way round */
};

/* Takes the text (from malloc(), NUL-ended, without "\n"); `plain` is of this context. Never NULL. */
struct shape *shape_new(PangoContext *context, struct shape_plain *plain, char *text, size_t len,
    PangoAttrList *styles);
void	 shape_free(struct shape *s);
void	 shape_plain_clear(struct shape_plain *plain);

/* How far above its baseline and below it the glyphs of bytes [from, to) may reach. */
void	 shape_extents(const struct shape *s, size_t from, size_t to, int *above, int *below);

/* A line's glyphs, from left to right. */
struct shape_line {
	PangoGlyphItem **run;
	size_t	 n;
};

/* The glyphs of bytes [from, to); those from `white` on take no space. shape_line_clear(). */
struct shape_line shape_line_of(const struct shape *s, size_t from, size_t white, size_t to);
void	 shape_line_clear(struct shape_line *line);

/*
 * Widens its spaces before byte `white` so that it is `spare` wider; leaves it alone, and false,
 * when they would become gaps. `em` is the size of its letter.
 */
bool	 shape_line_fill(struct shape_line *line, const struct shape *s, size_t white, int spare,
	    int em);
/* Draws it from (x, y), the left end of its baseline, on. */
void	 shape_line_draw(const struct shape_line *line, const struct shape *s, cairo_t *cr,
	    double x, double y);

#endif
