#include "config.h"

#include "papers/layout.h"

#include <string.h>

#include "base/buf.h"
#include "base/text.h"

#define SIGN_MIN 30 /* columns that a place to sign needs */
#define SIGN_MAX 40 /* and more than it needs */
#define SIGN_GAP 4

void layout_text(struct buf *out, const struct doc_text *text)
{
	for (size_t i = 0; i < text->n; i++) {
		const char *link = text->span[i].link;
		size_t n = link != NULL ? strlen(link) : 0;

		buf_add(out, text->span[i].text);
		if (link == NULL || (i + 1 < text->n && text->span[i + 1].link == link))
			continue;
		if (out->len < n || memcmp(out->s + out->len - n, link, n) != 0)
			buf_addf(out, " (%s)", link);
	}
}

static void add_spaces(struct buf *out, int n)
{
	while (n-- > 0)
		buf_addc(out, ' ');
}

void layout_cell(
    struct buf *out, const char *text, size_t n, int width, enum doc_align align, bool pad)
{
	int room = width - text_width_n(text, n);
	int left = align == DOC_RIGHT ? room : align == DOC_CENTER ? room / 2 : 0;

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

/* Lays out in a column who signs there. */
static void make_place(struct place *place, const struct doc_signer *signer, int width)
{
	*place = (struct place){ BUF_EMPTY, NULL };
	if (*signer->state != '\0') {
		layout_wrapped(&place->text, signer->state, width, "", "");
	} else {
		for (int i = 0; i < width; i++)
			buf_addc(&place->text, '_');
		buf_addc(&place->text, '\n');
	}
	layout_wrapped(&place->text, signer->name, width, "", "");
	layout_wrapped(&place->text, signer->role, width, "", "");
	place->at = buf_str(&place->text);
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
			    DOC_LEFT, i + 1 < n);
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

void layout_signatures(struct buf *out, const struct doc_signer *signer, size_t n, int width)
{
	size_t columns = width >= 2 * SIGN_MIN + SIGN_GAP ? 2 : 1;
	int each = columns == 2 ? (width - SIGN_GAP) / 2 : width;
	struct place place[2];

	if (each > SIGN_MAX)
		each = SIGN_MAX;
	for (size_t i = 0; i < n; i += columns) {
		size_t here = n - i < columns ? n - i : columns;

		for (size_t k = 0; k < here; k++)
			make_place(&place[k], &signer[i + k], each);
		add_places(out, place, here, each);
	}
}
