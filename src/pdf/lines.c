#include "config.h"

#include "pdf/lines.h"

#include <string.h>

#include "base/mem.h"
#include "pdf/justify.h"

#define PART ((size_t)8 << 10)		/* bytes set in one layout */
#define KEEP ((size_t)96 << 20)		/* bytes of layouts in memory at a time */

/* A stretch of one style. */
struct stretch {
	const char *s;
	size_t	 begin, len;	/* bytes of the text */
	unsigned style;
};

/* What one layout sets: bytes [from, to) of the text. Its last line, if cut, is the next part's. */
struct part {
	size_t	 from, to;
	size_t	 first;		/* its first line */
	size_t	 left;		/* of its lines, to be drawn before it is let go */
	PangoLayout *layout;	/* NULL: made when needed */
};

struct line_size { float height, base, width; };

struct lines {
	struct lines *next;
	struct press *press;
	struct stretch *stretch;
	size_t	 n_stretches;
	size_t	 len;
	enum face face;
	double	 width, hang;
	double	 wish, need;
	struct part *part;
	size_t	 n_parts, part_cap;
	struct line_size *size;
	size_t	 n, cap;
};

static double points(int units)
{
	return (double)units / PANGO_SCALE;
}

/* ---- the text as stretches -------------------------------------------------------- */

static void add_stretch(struct lines *l, const char *s, unsigned style)
{
	size_t len = strlen(s);

	if (len == 0)
		return;
	l->stretch[l->n_stretches++] = (struct stretch){ s, l->len, len, style };
	l->len += len;
}

/* Does the text of the stretches from `first` on read as the link does? */
static bool reads(const struct lines *l, size_t first, const char *link)
{
	for (size_t i = first; i < l->n_stretches; i++) {
		if (strncmp(link, l->stretch[i].s, l->stretch[i].len) != 0)
			return false;
		link += l->stretch[i].len;
	}
	return *link == '\0';
}

static void stretch_out(struct lines *l, const struct doc_text *text)
{
	size_t first = 0, cap = text->n;

	for (size_t i = 0; i < text->n; i++)
		cap += text->span[i].link != NULL ? 3 : 0;
	l->stretch = arena_alloc(&l->press->arena, cap * sizeof *l->stretch);
	for (size_t i = 0; i < text->n; i++) {
		const struct doc_span *s = &text->span[i];
		const char *after = i + 1 < text->n ? s[1].link : NULL;

		if (i == 0 || s->link != s[-1].link)
			first = l->n_stretches;
		add_stretch(l, s->text, s->style);
		if (s->link == NULL || s->link == after || reads(l, first, s->link))
			continue;
		add_stretch(l, " (", 0);
		add_stretch(l, s->link, 0);
		add_stretch(l, ")", 0);
	}
}

/* ---- layouts ---------------------------------------------------------------------- */

static void add_attribute(PangoAttrList *list, PangoAttribute *a, size_t from, size_t to)
{
	a->start_index = (guint)from;
	a->end_index = (guint)to;
	pango_attr_list_insert(list, a);
}

static void add_styles(const struct lines *l, PangoAttrList *list, unsigned style, size_t from,
    size_t to)
{
	if (style & STYLE_STRONG)
		add_attribute(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD), from, to);
	if (style & STYLE_EMPHASIS)
		add_attribute(list, pango_attr_style_new(PANGO_STYLE_ITALIC), from, to);
	if ((style & STYLE_CODE) && l->face != FACE_CODE) {
		const char *mono = pango_font_description_get_family(l->press->font[FACE_CODE]);

		add_attribute(list, pango_attr_family_new(mono), from, to);
		add_attribute(list, pango_attr_scale_new(.9), from, to);
	}
}

/* The stretch that holds byte `at` of the text; n_stretches beyond the end. */
static size_t stretch_of(const struct lines *l, size_t at)
{
	size_t low = 0, high = l->n_stretches;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (l->stretch[middle].begin + l->stretch[middle].len <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* May a word be longer than the line, and have to be cut? No letter is wider than tall. */
static bool is_cut(const struct lines *l, const char *text)
{
	double most = l->width / l->press->size[l->face];

	if (l->width < 0)
		return false;
	while (*text != '\0') {
		size_t n = strcspn(text, " ");

		if ((double)n > most)
			return true;
		text += n + (text[n] == ' ');
	}
	return false;
}

/* Hands the text of a part, and its attributes, to a layout. */
static void fill(const struct lines *l, const struct part *part, PangoLayout *layout)
{
	PangoAttrList *list = pango_attr_list_new();
	size_t n = part->to - part->from, at = 0;
	char *text = xmalloc(n + 1);

	for (size_t i = stretch_of(l, part->from); i < l->n_stretches && at < n; i++) {
		const struct stretch *s = &l->stretch[i];
		size_t skip = part->from + at - s->begin, take = s->len - skip;

		if (take > n - at)
			take = n - at;
		memcpy(text + at, s->s + skip, take);
		add_styles(l, list, s->style, at, at + take);
		at += take;
	}
	text[at] = '\0';
	/* A word that is cut gets no hyphen: it may be an address or a key. */
	if (is_cut(l, text))
		add_attribute(list, pango_attr_insert_hyphens_new(FALSE), 0, n);
	pango_layout_set_text(layout, text, (int)at);
	pango_layout_set_attributes(layout, list);
	pango_attr_list_unref(list);
	free(text);
}

static int units(double width)
{
	return (int)(width * PANGO_SCALE);
}

static void bound(const struct lines *l, const struct part *part, PangoLayout *layout)
{
	double least = l->width < 1 ? 1 : l->width;

	pango_layout_set_width(layout, l->width < 0 ? -1 : units(least));
	pango_layout_set_indent(layout, part->from == 0 ? -units(l->hang) : 0);
}

static size_t cost(const struct part *part)
{
	return 4096 + (part->to - part->from) * 80;
}

static PangoLayout *layout_of(struct lines *l, struct part *part)
{
	if (part->layout != NULL)
		return part->layout;
	part->layout = pango_layout_new(l->press->context);
	pango_layout_set_font_description(part->layout, l->press->font[l->face]);
	pango_layout_set_wrap(part->layout, PANGO_WRAP_WORD_CHAR);
	fill(l, part, part->layout);
	bound(l, part, part->layout);
	l->press->kept += cost(part);
	return part->layout;
}

static void let_go(struct lines *l, struct part *part)
{
	if (part->layout == NULL)
		return;
	g_object_unref(part->layout);
	part->layout = NULL;
	l->press->kept -= cost(part);
}

/* ---- setting ---------------------------------------------------------------------- */

/* The byte at `at` of the text. */
static char byte_at(const struct lines *l, size_t at)
{
	size_t i = stretch_of(l, at);

	return i < l->n_stretches ? l->stretch[i].s[at - l->stretch[i].begin] : '\0';
}

/* Where a part from `from` ends: with the text, else after a space, else after a character. */
static size_t part_end(const struct lines *l, size_t from)
{
	size_t end = from + PART;

	if (l->len - from <= PART)
		return l->len;
	while (end > from + PART / 2 && byte_at(l, end - 1) != ' ')
		end--;
	if (byte_at(l, end - 1) != ' ')
		for (end = from + PART; (byte_at(l, end) & 0xC0) == 0x80; end++)
			;
	return end;
}

/* Room for n more elements: most texts have one part, and their lines are counted. */
static void *room_for(struct lines *l, void *v, size_t have, size_t n, size_t *cap, size_t size)
{
	void *more;

	if (have + n <= *cap)
		return v;
	*cap = have == 0 ? n : (have + n) * 2;
	more = arena_alloc(&l->press->arena, *cap * size);
	if (have > 0)
		memcpy(more, v, have * size);
	return more;
}

static void add_line(struct lines *l, PangoLayoutLine *line)
{
	double least = l->press->leading[l->face], height;
	PangoRectangle r;

	pango_layout_line_get_extents(line, NULL, &r);
	height = points(r.height);
	if (points(r.width) > l->wish)
		l->wish = points(r.width);
	/* Half of the leading goes above the letters. */
	l->size[l->n].width = (float)points(r.width);
	l->size[l->n].base = (float)(points(-r.y) + (height < least ? (least - height) / 2 : 0));
	l->size[l->n++].height = (float)(height < least ? least : height);
}

/* Sets the part that begins at `from`; returns where the next one does. */
static size_t set_part(struct lines *l, size_t from)
{
	struct part *part;
	PangoLayout *layout;
	size_t next;

	l->part = room_for(l, l->part, l->n_parts, 1, &l->part_cap, sizeof *l->part);
	part = &l->part[l->n_parts++];
	*part = (struct part){ .from = from, .to = part_end(l, from), .first = l->n };
	next = part->to;
	layout = layout_of(l, part);
	l->size = room_for(l, l->size, l->n, (size_t)pango_layout_get_line_count(layout), &l->cap,
	    sizeof *l->size);
	for (GSList *at = pango_layout_get_lines_readonly(layout); at != NULL; at = at->next) {
		PangoLayoutLine *line = at->data;

		if (at->next == NULL && part->to < l->len && l->n > part->first) {
			next = from + (size_t)line->start_index;
			break;
		}
		add_line(l, line);
	}
	part->left = l->n - part->first;
	if (l->press->kept > KEEP)
		let_go(l, part);
	return next;
}

static void set(struct lines *l)
{
	size_t at = 0;

	l->n = l->n_parts = 0;
	l->wish = 0;
	do
		at = set_part(l, at);
	while (at < l->len);
}

static struct lines *lines_blank(struct press *p, enum face face, double width)
{
	struct lines *l = arena_alloc(&p->arena, sizeof *l);

	l->press = p;
	l->face = face;
	l->width = width;
	l->next = p->set;
	p->set = l;
	return l;
}

/* Of the lines of a layout without a bound. */
static void measure(struct lines *l)
{
	l->need = points(justify_longest_word(layout_of(l, &l->part[0])));
	/* The rest of a text of several parts is as wide as a sheet, surely. */
	if (l->n_parts > 1)
		l->wish = 1e4;
}

struct lines *lines_new(struct press *p, const struct doc_text *text, enum face face, double width)
{
	struct lines *l = lines_blank(p, face, width);

	stretch_out(l, text);
	set(l);
	if (width < 0)
		measure(l);
	return l;
}

struct lines *lines_plain(struct press *p, const char *text, enum face face, double width)
{
	struct doc_span span = { .text = arena_dup(&p->arena, text) };
	struct doc_text one = { &span, 1 };

	return lines_new(p, &one, face, width);
}

void lines_free_all(struct press *p)
{
	for (struct lines *l = p->set; l != NULL; l = l->next)
		for (size_t i = 0; i < l->n_parts; i++)
			let_go(l, &l->part[i]);
	p->set = NULL;
}

static void set_again(struct lines *l)
{
	for (size_t i = 0; i < l->n_parts; i++)
		let_go(l, &l->part[i]);
	set(l);
}

/* What fits on one line as it is need not be set again. */
void lines_resize(struct lines *l, double width)
{
	bool same = l->width < 0 && l->n_parts == 1 && l->wish <= width;

	l->width = width;
	if (!same)
		set_again(l);
}

void lines_hang(struct lines *l, double hang)
{
	l->hang = hang;
	if (l->n > 1)
		set_again(l);
}

void lines_balance(struct lines *l)
{
	size_t n = l->n;
	double widest = l->width;

	if (n < 2 || n > 6)
		return;
	for (double step = widest / 2; step > 2; step /= 2) {
		l->width -= l->n == n ? step : -step;
		set_again(l);
	}
	if (l->n != n)
		lines_resize(l, l->width + 4 < widest ? l->width + 4 : widest);
	if (l->n != n)
		lines_resize(l, widest);
}

size_t lines_count(const struct lines *l)
{
	return l->n;
}

double lines_height(const struct lines *l, size_t from, size_t to)
{
	double height = 0;

	for (size_t i = from; i < to && i < l->n; i++)
		height += (double)l->size[i].height;
	return height;
}

double lines_base(const struct lines *l, size_t i)
{
	return (double)l->size[i].base;
}

double lines_wish(const struct lines *l)
{
	return l->wish;
}

double lines_need(const struct lines *l)
{
	return l->need;
}

/* ---- drawing ---------------------------------------------------------------------- */

static struct part *part_of(struct lines *l, size_t i)
{
	size_t low = 0, high = l->n_parts;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (l->part[middle].first <= i)
			low = middle;
		else
			high = middle;
	}
	return &l->part[low];
}

/* Does the text itself end this line? Then it is not stretched. */
static bool ends(const struct lines *l, const struct part *part, const PangoLayoutLine *line)
{
	size_t end = part->from + (size_t)line->start_index + (size_t)line->length;

	return end >= l->len || byte_at(l, end) == '\n';
}

/* Where in a room with so much to spare the line begins. */
static double start_of(PangoLayoutLine *line, double spare, enum lines_place place)
{
	if (place == PLACE_CENTER)
		return spare / 2;
	/* What is read from the right begins there. */
	if (place == PLACE_RIGHT ||
	    pango_layout_line_get_resolved_direction(line) == PANGO_DIRECTION_RTL)
		return spare;
	return 0;
}

void lines_draw(struct lines *l, size_t i, cairo_t *cr, double x, double y, double width,
    enum lines_place place)
{
	struct part *part = part_of(l, i);
	PangoLayoutLine *line = pango_layout_get_line(layout_of(l, part), (int)(i - part->first));
	double spare;

	if (i > part->first && part->from == 0) {
		x += l->hang;
		width -= l->hang;
	}
	spare = width - (double)l->size[i].width;
	if (place == PLACE_JUSTIFIED && !ends(l, part, line) &&
	    justify_line(line, units(spare), units(l->press->size[l->face])))
		spare = 0;
	justify_end_space(line);
	cairo_move_to(cr, x + start_of(line, spare, place), y + (double)l->size[i].base);
	pango_cairo_show_layout_line(cr, line);
	if (part->left > 0 && --part->left == 0)
		let_go(l, part);
}
