#include "config.h"

#include "pdf/initials.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "papers/sheet.h"
#include "pdf/note.h"

#define LOW 9.5		/* lower ones: two or three side by side */
#define LOWEST 7.0	/* too low to write in */
#define SIDE_MAX 3
#define WRITING .45	/* of a box, to write in at least */

enum { SIZES = 3 };	/* of the letter of a name */

struct initials {
	size_t	 n, each;		/* people; boxes one below another */
	double	 x, y, width, height;	/* of the first box */
	PangoLayout **name, **state;	/* state NULL: none */
	double	 pad;
};

/* How many columns of boxes; 0: there is no room. */
static size_t columns_for(size_t n, double room, double *height)
{
	size_t columns = 1;

	for (;; columns++) {
		size_t each = (n + columns - 1) / columns;

		*height = room / (double)each;
		if (*height >= look_mm(LOW) || columns == SIDE_MAX)
			break;
	}
	if (*height < look_mm(LOWEST))
		return 0;
	if (*height > look_mm(SHEET_RUBRIC))
		*height = look_mm(SHEET_RUBRIC);
	return columns;
}

/*
 * A long name takes a smaller letter, down to what can be read; beyond that it loses its
 * middle, since its beginning and its end tell whose it is.
 */
static PangoLayout *set_name(const struct initials *in, struct press *p, const char *name)
{
	static const double shrunk[SIZES] = { 1, .87, .76 };
	double room = in->height * (1 - WRITING) - in->pad, size = p->size[FACE_INITIALS];
	double line = p->leading[FACE_INITIALS] / size;
	PangoLayout *note = note_new(p, name, FACE_INITIALS, in->width - 2 * in->pad, 1);

	pango_layout_set_alignment(note, PANGO_ALIGN_CENTER);
	pango_layout_set_ellipsize(note, PANGO_ELLIPSIZE_MIDDLE);
	for (int i = 0; i < SIZES && (i == 0 || pango_layout_is_ellipsized(note)); i++) {
		size = p->size[FACE_INITIALS] * shrunk[i];
		if (i > 0)
			note_resize(p, note, FACE_INITIALS, size);
		pango_layout_set_height(note, -(int)fmax(1, floor(room / (size * line))));
	}
	return note;
}

static PangoLayout *set_state(const struct initials *in, struct press *p, const char *state)
{
	PangoLayout *note = note_new(p, state, FACE_INITIALS, in->width - 2 * in->pad, 2);

	pango_layout_set_alignment(note, PANGO_ALIGN_CENTER);
	return note;
}

struct initials *initials_new(struct press *p, const struct look *look, const struct doc *d,
    struct fault *f)
{
	struct initials *in;
	double height;
	size_t n = d->n_initials, columns = columns_for(n, look->bottom - look->top, &height);

	if (columns == 0) {
		fault_set(f, FAULT_INPUT, "en el margen de una hoja de %d × %d mm no caben las "
		    "rúbricas de %zu personas", d->width, d->height, n);
		return NULL;
	}
	in = xcalloc(1, sizeof *in);
	in->n = n;
	in->each = (n + columns - 1) / columns;
	in->x = look->column;
	in->y = look->top;
	in->width = (look->column_right - look->column) / (double)columns;
	in->height = height;
	in->pad = look_mm(.8);
	in->name = xcalloc(n, sizeof *in->name);
	in->state = xcalloc(n, sizeof *in->state);
	for (size_t i = 0; i < n; i++) {
		in->name[i] = set_name(in, p, d->initials[i].name);
		if (*d->initials[i].state != '\0')
			in->state[i] = set_state(in, p, d->initials[i].state);
	}
	return in;
}

void initials_free(struct initials *in)
{
	if (in == NULL)
		return;
	for (size_t i = 0; i < in->n; i++) {
		note_free(in->name[i]);
		note_free(in->state[i]);
	}
	free(in->name);
	free(in->state);
	free(in);
}

void initials_draw(const struct initials *in, struct pen *pen)
{
	cairo_t *cr = pen->cr;

	for (size_t i = 0; i < in->n; i++) {
		double x = in->x + (double)(i / in->each) * in->width;
		double y = in->y + (double)(i % in->each) * in->height;
		double name = y + in->height - in->pad - note_height(in->name[i]);

		note_draw(in->name[i], cr, x + in->pad, name);
		if (in->state[i] != NULL)
			note_draw(in->state[i], cr, x + in->pad,
			    (y + name - note_height(in->state[i])) / 2);
	}
	for (size_t i = 0; i < in->n; i++)
		cairo_rectangle(cr, in->x + (double)(i / in->each) * in->width,
		    in->y + (double)(i % in->each) * in->height, in->width, in->height);
	cairo_set_line_width(cr, .4);
	cairo_stroke(cr);
}
