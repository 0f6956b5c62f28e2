#include "config.h"

#include "pdf/look.h"

#include "papers/sheet.h"

double look_mm(double mm)
{
	return mm * 72 / 25.4;
}

/* "carta" is told as 216 × 279 mm, but printers know it by its inches. */
static bool is_letter(const struct doc *d)
{
	return d->width == 216 && d->height == 279;
}

struct look look_of(const struct doc *d)
{
	struct sheet s = sheet_of(d);
	struct look l = {
		.width = is_letter(d) ? 8.5 * 72 : look_mm(s.width),
		.height = is_letter(d) ? 11 * 72 : look_mm(s.height),
		.left = look_mm(s.left),
		.top = look_mm(s.top),
		.size = s.body,
	};

	l.right = l.width - look_mm(s.right);
	l.bottom = l.height - look_mm(s.bottom);
	l.column = l.column_right = l.right;
	if (s.initials > 0) {
		l.column_right = l.width - look_mm(s.outer);
		l.column = l.column_right - look_mm(s.initials);
	}
	return l;
}
