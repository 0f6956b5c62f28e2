#include "config.h"

#include "papers/layout.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/text.h"
#include "papers/escape.h"

#define SIGN_MIN 30 /* columns that a place to sign needs */
#define SIGN_MAX 40 /* and more than it needs */
#define SIGN_GAP 4

static void add_spaces(struct buf *out, int n)
{
	while (n-- > 0)
		buf_addc(out, ' ');
}

void layout_cell(
    struct buf *out, const char *text, size_t n, int width, enum layout_align align, bool pad)
{
	int room = width - text_width_n(text, n);
	int left = align == ALIGN_RIGHT ? room : align == ALIGN_CENTER ? room / 2 : 0;

	add_spaces(out, left);
	buf_addn(out, text, n);
	if (pad)
		add_spaces(out, room - left);
}

void layout_wrapped(
    struct buf *out, const char *text, int width, const char *first, const char *rest)
{
	size_t len = strlen(text), at = 0;
	struct text_line line;
	const char *margin = first;

	while (text_wrap(text, len, at, width, &line)) {
		size_t start = out->len;

		buf_add(out, margin);
		buf_addn(out, text + line.start, line.end - line.start);
		while (out->len > start && out->s[out->len - 1] == ' ')
			buf_cut(out, out->len - 1);
		buf_addc(out, '\n');
		margin = rest;
		at = line.next;
	}
}

/* A place to sign: its lines, split from the wrapped name and carácter. */
struct place {
	struct buf text;
	const char *at; /* the line to write next */
};

/* The trimmed field that begins at *s; *s moves after its pipe. */
static char *take_field(const char **s, const char *end)
{
	size_t n = escape_find(*s, (size_t)(end - *s), '|');
	const char *start = *s, *stop = *s + n;
	struct buf field = BUF_EMPTY;

	*s = stop < end ? stop + 1 : end;
	while (start < stop && *start == ' ')
		start++;
	while (stop > start && stop[-1] == ' ')
		stop--;
	escape_undo(&field, start, (size_t)(stop - start));
	return buf_take(&field);
}

/* Lays the line [s, end) of the block out in a column. */
static void make_place(struct place *place, const char *s, const char *end, int width)
{
	char *name = take_field(&s, end), *role = take_field(&s, end), *state = take_field(&s, end);

	if (*state != '\0') {
		layout_wrapped(&place->text, state, width, "", "");
	} else {
		for (int i = 0; i < width; i++)
			buf_addc(&place->text, '_');
		buf_addc(&place->text, '\n');
	}
	layout_wrapped(&place->text, name, width, "", "");
	layout_wrapped(&place->text, role, width, "", "");
	place->at = buf_str(&place->text);
	free(name);
	free(role);
	free(state);
}

/* Writes the places of one row side by side. */
static void add_places(struct buf *out, struct place *place, size_t n, int width)
{
	bool more = n > 0;

	buf_add(out, "\n\n"); /* room for the hand */
	while (more) {
		size_t start = out->len;

		more = false;
		for (size_t i = 0; i < n; i++) {
			size_t len = strcspn(place[i].at, "\n");

			layout_cell(out, place[i].at, len, width + (i + 1 < n ? SIGN_GAP : 0),
			    ALIGN_LEFT, i + 1 < n);
			place[i].at += len + (place[i].at[len] == '\n');
			more = more || *place[i].at != '\0';
		}
		while (out->len > start && out->s[out->len - 1] == ' ')
			buf_cut(out, out->len - 1);
		buf_addc(out, '\n');
	}
	for (size_t i = 0; i < n; i++)
		buf_clear(&place[i].text);
}

void layout_signatures(struct buf *out, const char *block, int width)
{
	size_t columns = width >= 2 * SIGN_MIN + SIGN_GAP ? 2 : 1, n = 0;
	int each = columns == 2 ? (width - SIGN_GAP) / 2 : width;
	struct place place[2];

	if (each > SIGN_MAX)
		each = SIGN_MAX;
	for (const char *s = block; *s != '\0';) {
		const char *end = s + strcspn(s, "\n");

		if (strspn(s, " ") < (size_t)(end - s)) {
			place[n] = (struct place){ BUF_EMPTY, NULL };
			make_place(&place[n++], s, end, each);
		}
		if (n == columns) {
			add_places(out, place, n, each);
			n = 0;
		}
		s = *end == '\n' ? end + 1 : end;
	}
	if (n > 0)
		add_places(out, place, n, each);
}
