/*
 * agenda — the agenda as a text file: a matter a line, with an optional class
 * in front ("[informativo]", "[remoción 7 por 2,5]"; without one, a decision).
 * Blank lines and those that begin with # are skipped.
 *
 * The matters that the facilitator writes are framed by the kind's own file
 * (conf/orden-ordinaria.txt …), which has lines of the same form, with fixed
 * classes, and `[asuntos]` where the matters go. Texts live in the arena.
 */
#ifndef APP_AGENDA_H
#define APP_AGENDA_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/fault.h"
#include "domain/body.h"

#define AGENDA_FILE_MAX 262144	/* bytes of an agenda file */

enum agenda_form {
	AGENDA_MATTERS,		/* what the facilitator writes: no fixed class */
	AGENDA_FRAME,		/* the file of a kind: has [asuntos] */
	AGENDA_FRAMED		/* the whole agenda, as the snapshot keeps it */
};

struct agenda {
	struct matter *matter;
	int	 n;
	int	 hole;		/* AGENDA_FRAME: how many come before [asuntos]; else -1 */
};

/*
 * Reads the bytes (UTF-8) in that form. 0, or -1 with FAULT_INPUT: "orden.txt,
 * línea 3: …". A removal needs two promoters (I.3); whether seats exist is for
 * whoever has the body.
 */
int	 agenda_parse(const char *name, const char *bytes, size_t len, enum agenda_form form,
	    struct arena *a, struct agenda *out, struct fault *f);

/* Puts the matters in the hole of the frame. -1 when there are more than POINTS_MAX in all. */
int	 agenda_put_in(const struct agenda *frame, const struct agenda *matters, struct arena *a,
	    struct agenda *out, struct fault *f);

/* Writes every line with its class; agenda_parse() reads it back. */
void	 agenda_write(const struct matter *matter, int n, struct buf *out);

/*
 * The same for who writes them: no [decisión], which goes without saying. What the agenda
 * file would read as a class or a comment keeps it.
 */
void	 agenda_write_matters(const struct matter *matter, int n, struct buf *out);

/* The frame's file name for a kind: "orden-ordinaria.txt". */
const char *agenda_frame_file(enum session_kind k);

#endif
