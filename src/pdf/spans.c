#include "config.h"

#include "pdf/spans.h"

#include <string.h>

#include "base/mem.h"

/* ---- one row of bytes ---------------------------------------------------------------- */

static void add_span(struct spans *s, const char *text, unsigned style)
{
	size_t len = strlen(text);

	if (len == 0)
		return;
	s->v[s->n++] = (struct span){ text, s->len, len, style };
	s->len += len;
}

/* Does the text of the spans from `first` on read as the link does? */
static bool reads(const struct spans *s, size_t first, const char *link)
{
	for (size_t i = first; i < s->n; i++) {
		if (strncmp(link, s->v[i].s, s->v[i].len) != 0)
			return false;
		link += s->v[i].len;
	}
	return *link == '\0';
}

struct spans spans_of(struct arena *a, const struct doc_text *text)
{
	struct spans s = { 0 };
	size_t first = 0, most = text->n;

	for (size_t i = 0; i < text->n; i++)
		most += text->span[i].link != NULL ? 3 : 0;
	s.v = arena_alloc(a, most * sizeof *s.v);
	for (size_t i = 0; i < text->n; i++) {
		const struct doc_span *d = &text->span[i];
		const char *after = i + 1 < text->n ? d[1].link : NULL;

		if (i == 0 || d->link != d[-1].link)
			first = s.n;
		add_span(&s, d->text, d->style);
		if (d->link == NULL || d->link == after || reads(&s, first, d->link))
			continue;
		add_span(&s, " (", 0);
		add_span(&s, d->link, 0);
		add_span(&s, ")", 0);
	}
	return s;
}

/* ---- a part of it -------------------------------------------------------------------- */

static void add_style(PangoAttrList *list, PangoAttribute *a, size_t from, size_t to)
{
	a->start_index = (guint)from;
	a->end_index = (guint)to;
	pango_attr_list_insert(list, a);
}

static void add_styles(PangoAttrList *list, unsigned style, const char *mono, size_t from, size_t to)
{
	if (style & STYLE_STRONG)
		add_style(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD), from, to);
	if (style & STYLE_EMPHASIS)
		add_style(list, pango_attr_style_new(PANGO_STYLE_ITALIC), from, to);
	if ((style & STYLE_CODE) && mono != NULL) {
		add_style(list, pango_attr_family_new(mono), from, to);
		add_style(list, pango_attr_scale_new(.9), from, to);
	}
}

/* The span that holds byte `at` of the text; n beyond the end. */
static size_t span_of(const struct spans *s, size_t at)
{
	size_t low = 0, high = s->n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (s->v[middle].begin + s->v[middle].len <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

char *spans_text(const struct spans *s, size_t from, size_t n, PangoAttrList *styles,
    const char *mono)
{
	char *text = xmalloc(n + 1);
	size_t at = 0;

	for (size_t i = span_of(s, from); i < s->n && at < n; i++) {
		const struct span *span = &s->v[i];
		size_t skip = from + at - span->begin, take = span->len - skip;

		if (take > n - at)
			take = n - at;
		memcpy(text + at, span->s + skip, take);
		if (styles != NULL)
			add_styles(styles, span->style, mono, at, at + take);
		at += take;
	}
	text[at] = '\0';
	return text;
}
