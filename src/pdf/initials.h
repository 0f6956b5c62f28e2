/*
 * initials — the column at the right of every sheet where those who must put their initials do.
 */
#ifndef PDF_INITIALS_H
#define PDF_INITIALS_H

#include "base/fault.h"
#include "pdf/look.h"
#include "pdf/pen.h"
#include "pdf/press.h"

struct initials;

/*
 * A box for each, his name at its foot; what the paper tells in the stead of initials is inside.
 * NULL with FAULT_INPUT when the boxes would be too small to write in.
 */
struct initials *initials_new(struct press *p, const struct look *look, const struct doc *d,
	    struct fault *f);
void	 initials_free(struct initials *in);

void	 initials_draw(const struct initials *in, struct pen *pen);

#endif
