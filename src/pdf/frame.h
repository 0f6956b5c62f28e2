/*
 * frame — what surrounds the text on every sheet: header, foot, and the column for initials.
 */
#ifndef PDF_FRAME_H
#define PDF_FRAME_H

#include "base/fault.h"
#include "pdf/look.h"
#include "pdf/pen.h"
#include "pdf/press.h"

struct frame;

/*
 * Sets the header, the foot and the initials of a paper, and leaves in `look` the room that
 * remains for the text. NULL with FAULT_INPUT when so many people have no room to put initials.
 */
struct frame *frame_new(struct press *p, struct look *look, const struct doc *d, struct fault *f);
void	 frame_free(struct frame *frame);

/* Draw, on sheet n (from 1) of `of`, what is read before the text, and what is read after it. */
void	 frame_draw_header(const struct frame *frame, struct pen *pen);
void	 frame_draw_foot(const struct frame *frame, struct pen *pen, size_t n, size_t of);

#endif
