#include "config.h"

#include "pdf/frame.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "pdf/initials.h"
#include "pdf/note.h"

#define LINES_MAX 3	/* of the header */

struct frame {
	struct press *press;
	PangoLayout *header, *clave;	/* NULL: there is none */
	PangoLayout *print;		/* the fingerprint; NULL */
	double	 header_y, rule_y;
	double	 foot_y, count_width;
	struct initials *initials;	/* NULL: nobody */
};

static void set_header(struct frame *frame, struct look *look, const struct doc *d)
{
	double width = look->column_right - look->left, clave = 0, height = 0;
	double end = look->top, up = end * .06;

	if (*d->header == '\0' && *d->clave == '\0')
		return;
	if (*d->clave != '\0') {
		frame->clave = note_new(frame->press, d->clave, FACE_NOTE, width * .4, LINES_MAX);
		pango_layout_set_alignment(frame->clave, PANGO_ALIGN_RIGHT);
		clave = note_width(frame->clave) + look->size;
		height = note_height(frame->clave);
	}
	if (*d->header != '\0') {
		frame->header =
		    note_new(frame->press, d->header, FACE_NOTE, width - clave, LINES_MAX);
		if (note_height(frame->header) > height)
			height = note_height(frame->header);
	}
	frame->rule_y = end * .84;
	frame->header_y = frame->rule_y - up - height;
	if (frame->header_y < end * .45)
		frame->header_y = end * .45;
	frame->rule_y = frame->header_y + height + up;
	look->top = frame->rule_y + end * .27;
}

static void set_foot(struct frame *frame, struct look *look, const struct doc *d)
{
	double width = look->column_right - look->left;
	PangoLayout *count = note_new(frame->press, "Hoja 9999 de 9999", FACE_NOTE, width, 1);

	frame->count_width = note_width(count);
	g_object_unref(count);
	frame->foot_y = look->bottom + (look->height - look->bottom) * .27;
	if (*d->fingerprint != '\0')
		frame->print = note_new(frame->press, d->fingerprint, FACE_PRINT,
		    width - frame->count_width - look->size, 2);
}

struct frame *frame_new(struct press *p, struct look *look, const struct doc *d, struct fault *f)
{
	struct frame *frame = xcalloc(1, sizeof *frame);

	frame->press = p;
	set_header(frame, look, d);
	set_foot(frame, look, d);
	if (d->n_initials > 0) {
		frame->initials = initials_new(p, look, d, f);
		if (frame->initials == NULL) {
			frame_free(frame);
			return NULL;
		}
	}
	return frame;
}

void frame_free(struct frame *frame)
{
	if (frame == NULL)
		return;
	note_free(frame->header);
	note_free(frame->clave);
	note_free(frame->print);
	initials_free(frame->initials);
	free(frame);
}

static void draw_count(const struct frame *frame, struct pen *pen, size_t n, size_t of)
{
	char text[64];
	PangoLayout *count;

	snprintf(text, sizeof text, "Hoja %zu de %zu", n, of);
	count = note_new(frame->press, text, FACE_NOTE, frame->count_width, 1);
	pango_layout_set_alignment(count, PANGO_ALIGN_RIGHT);
	note_draw(count, pen->cr, pen->look->column_right - frame->count_width, frame->foot_y);
	note_free(count);
}

void frame_draw_header(const struct frame *frame, struct pen *pen)
{
	const struct look *look = pen->look;
	double right = look->column_right;

	if (frame->header != NULL)
		note_draw(frame->header, pen->cr, look->left, frame->header_y);
	if (frame->clave != NULL)
		note_draw(frame->clave, pen->cr, right - note_bound(frame->clave), frame->header_y);
	if (frame->header != NULL || frame->clave != NULL)
		pen_rule(pen, look->left, frame->rule_y, right - look->left, .5);
}

void frame_draw_foot(const struct frame *frame, struct pen *pen, size_t n, size_t of)
{
	if (frame->initials != NULL)
		initials_draw(frame->initials, pen);
	if (frame->print != NULL)
		note_draw(frame->print, pen->cr, pen->look->left, frame->foot_y);
	draw_count(frame, pen, n, of);
}
