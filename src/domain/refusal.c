#include <string.h>

#include "domain/refusal.h"

static const struct { const char *numeral, *text; } refusals[REFUSED_COUNT] = {
#define REFUSAL(id, numeral, text) [REFUSED_##id] = { numeral, text },
#include "domain/refusals.def"
#undef REFUSAL
};

static void add_seat(int number, const struct body *b, struct buf *out)
{
	int i = b == NULL ? -1 : body_seat(b, number);

	buf_addf(out, "%d", number);
	if (i >= 0 && *b->seat[i].kind != '\0')
		buf_addf(out, " (%s)", b->seat[i].kind);
}

static void add_field(const char *name, size_t n, const struct refusal *r, const struct body *b,
    struct buf *out);

/* Expands the {fields} of one text. */
static void add_text(const char *text, const struct refusal *r, const struct body *b,
    struct buf *out)
{
	while (*text != '\0') {
		size_t plain = strcspn(text, "{"), n;

		buf_addn(out, text, plain);
		text += plain;
		if (*text == '\0')
			return;
		n = strcspn(text, "}");
		add_field(text + 1, n - 1, r, b, out);
		text += n + 1;
	}
}

static void add_field(const char *name, size_t n, const struct refusal *r, const struct body *b,
    struct buf *out)
{
	if (strncmp(name, "lugar", n) == 0)
		add_seat(r->seat, b, out);
	else if (strncmp(name, "punto", n) == 0)
		point_no_write(r->point, out);
	else if (strncmp(name, "acto", n) == 0)
		buf_addf(out, "%ld", r->act);
	else if (strncmp(name, "hay", n) == 0)
		buf_addf(out, "%d", r->have);
	else if (strncmp(name, "hacen", n) == 0)
		buf_addf(out, "%d", r->need);
	else if (strncmp(name, "causa", n) == 0)
		add_text(refusals[r->because].text, r, b, out);
	else
		buf_add(out, r->detail == NULL ? "" : r->detail);
}

void refusal_write(const struct refusal *r, const struct body *b, struct buf *out)
{
	add_text(refusals[r->code].text, r, b, out);
	buf_addf(out, " (%s)", refusals[r->code].numeral);
}
