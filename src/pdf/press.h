/*
 * press — Pango made ready: the faces of the letter, and memory for what is set.
 *
 * One for a paper. It owns all that is set with it (lines.h) until press_free().
 */
#ifndef PDF_PRESS_H
#define PDF_PRESS_H

#include <stdbool.h>

#include <pango/pangocairo.h>

#include "base/arena.h"
#include "base/fault.h"
#include "pdf/shape.h"

enum face {
	FACE_TEXT,
	FACE_TITLE,	/* heading of level 1 */
	FACE_HEADING,	/* 2 */
	FACE_SUBHEADING,	/* 3 */
	FACE_MINOR,	/* 4 to 6 */
	FACE_CELL,
	FACE_CELL_HEAD,
	FACE_CELL_SMALL,	/* of a table whose words have no room otherwise */
	FACE_CELL_SMALL_HEAD,
	FACE_CODE,
	FACE_SIGNER,
	FACE_ROLE,
	FACE_STATE,
	FACE_NOTE,	/* header and foot */
	FACE_INITIALS,
	FACE_PRINT,	/* the fingerprint */
	FACES
};

struct lines;

struct press {
	PangoContext *context[FACES];
	PangoFontDescription *font[FACES];
	struct shape_plain plain[FACES];
	double	 size[FACES];
	double	 leading[FACES];	/* from one line to the next, at least */
	struct arena arena;
	struct lines *set;	/* all of them, the newest first */
	size_t	 kept;		/* bytes of glyphs in memory, about */
};

/*
 * Once, before all else: fonts come from the system's folders, and none of its rules about which one
 * stands for another: they would change a paper from one desk to the next, and reading them takes as
 * long as two sheets. Only where Liberation is missing they say what stands for it. FONTCONFIG_FILE in
 * the environment is obeyed.
 */
void	 press_fonts(void);

/*
 * For a text whose letter has `size` points (the rest in proportion; `large`: notes grow less
 * than the text). NULL with FAULT_STORE when the system has no font at all.
 */
struct press *press_new(double size, bool large, struct fault *f);
void	 press_free(struct press *p);

#endif
