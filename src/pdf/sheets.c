#include "config.h"

#include "pdf/sheets.h"

#include <cairo-pdf.h>
#include <stdlib.h>

#include "base/mem.h"
#include "pdf/flow.h"
#include "pdf/frame.h"
#include "pdf/pages.h"
#include "pdf/pen.h"

static cairo_status_t write_out(void *closure, const unsigned char *bytes, unsigned int n)
{
	buf_addn(closure, (const char *)bytes, n);
	return CAIRO_STATUS_SUCCESS;
}

static void tell(cairo_surface_t *s, cairo_pdf_metadata_t what, const char *text)
{
	if (*text != '\0')
		cairo_pdf_surface_set_metadata(s, what, text);
}

static void describe(cairo_surface_t *s, const struct doc *d, int64_t now)
{
	char made[WHEN_SIZE];
	struct when w = { now, 0 };

	tell(s, CAIRO_PDF_METADATA_TITLE, d->title);
	tell(s, CAIRO_PDF_METADATA_AUTHOR, d->header);
	tell(s, CAIRO_PDF_METADATA_SUBJECT, d->clave);
	tell(s, CAIRO_PDF_METADATA_CREATOR, PACKAGE_STRING);
	tell(s, CAIRO_PDF_METADATA_CREATE_DATE, when_format(w, made));
}

/* The pieces [from, to) from the top of a sheet. */
static void draw_pieces(const struct flow *flow, struct pen *pen, size_t from, size_t to)
{
	double y = pen->look->top;

	for (size_t i = from; i < to; i++) {
		const struct piece *p = &flow->piece[i];

		if (i == from && p->head != NULL) {
			pen->again = true;
			p->head->draw(p->head, pen, y);
			pen->again = false;
			y += p->head->height;
		} else if (i > from) {
			y += p->gap;
		}
		p->draw(p, pen, y);
		y += p->height;
	}
}

static void draw(const struct flow *flow, const struct frame *frame, struct pen *pen)
{
	size_t *first, n = pages_divide(flow->piece, flow->n, flow_room(flow), &first);

	for (size_t i = 0; i < n; i++) {
		frame_draw_header(frame, pen);
		if (i == 0)
			cairo_tag_begin(pen->cr, "Document", NULL);
		draw_pieces(flow, pen, first[i], i + 1 < n ? first[i + 1] : flow->n);
		/* What is open would take the foot, and the next sheet's header, for its own. */
		pen_mark(pen, i + 1 < n && pen->at != NULL ? pen->at->parent : NULL);
		if (i + 1 == n)
			cairo_tag_end(pen->cr, "Document");
		frame_draw_foot(frame, pen, i + 1, n);
		cairo_show_page(pen->cr);
	}
	free(first);
}

static int print(const struct flow *flow, const struct frame *frame, int64_t now, struct buf *out,
    struct fault *f)
{
	const struct look *look = flow->look;
	cairo_surface_t *s =
	    cairo_pdf_surface_create_for_stream(write_out, out, look->width, look->height);
	struct pen pen = { .cr = cairo_create(s), .look = look };
	cairo_status_t status;

	describe(s, flow->doc, now);
	draw(flow, frame, &pen);
	status = cairo_status(pen.cr);
	cairo_destroy(pen.cr);
	cairo_surface_finish(s);
	if (status == CAIRO_STATUS_SUCCESS)
		status = cairo_surface_status(s);
	cairo_surface_destroy(s);
	if (status == CAIRO_STATUS_SUCCESS)
		return 0;
	if (status == CAIRO_STATUS_NO_MEMORY)
		return fault_set(f, FAULT_STORE, "el papel no cabe en la memoria");
	/* Its name for it is in English. */
	return fault_set(f, FAULT_STORE, "no se pudo hacer el PDF (error %d de Cairo)", (int)status);
}

int sheets_print(const char *paper, int64_t now, struct buf *out, struct fault *f)
{
	struct doc *d = doc_read(paper, f);
	struct press *press = NULL;
	struct frame *frame = NULL;
	struct flow *flow = NULL;
	struct look look;
	int answer = -1;

	if (d == NULL)
		return -1;
	look = look_of(d);
	press = press_new(look.size, d->large, f);
	if (press != NULL)
		frame = frame_new(press, &look, d, f);
	if (frame != NULL)
		flow = flow_new(press, &look, d, f);
	if (flow != NULL)
		answer = print(flow, frame, now, out, f);
	flow_free(flow);
	frame_free(frame);
	press_free(press);
	doc_free(d);
	return answer;
}
