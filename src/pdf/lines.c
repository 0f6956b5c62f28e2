#include "config.h"

#include "pdf/lines.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "pdf/shape.h"
#include "pdf/spans.h"

#define PART ((size_t)16 << 10)		/* bytes made glyphs at a time */
#define KEEP ((size_t)96 << 20)		/* bytes of glyphs in memory at a time */

/*
 * What is made glyphs in one go: bytes [from, to) of the text, as far as the text breaks its line;
 * of a very long one a part, whose last line is the next part's.
 */
struct part {
	size_t	 from, to;
	bool	 cut;
	size_t	 first;		/* its first line */
	size_t	 left;		/* of its lines, to be drawn before it is let go */
	struct shape *shape;	/* NULL: made when needed */
};

/* Bytes [from, to) of its part; from `white` on it is white space. */
struct line {
	size_t	 part, from, white, to;
	float	 height, base, width;
	bool	 last;		/* the text ends it: it is not stretched */
};

struct lines {
	struct lines *next;
	struct press *press;
	struct spans spans;
	enum face face;
	double	 width, hang;
	double	 wish, need;
	struct part *part;
	size_t	 n_parts, part_cap;
	struct line *line;
	size_t	 n, cap;
};

static double points(int units)
{
	return (double)units / PANGO_SCALE;
}

static int units(double width)
{
	return (int)(width * PANGO_SCALE);
}

/* ---- glyphs -------------------------------------------------------------------------- */

/* Where a part too long is cut: after a space, else after a letter. */
static size_t cut_of(const char *text, size_t n)
{
	size_t at = n;

	while (at > n / 2 && text[at - 1] != ' ')
		at--;
	if (text[at - 1] != ' ')
		for (at = n; at > 1 && ((unsigned char)text[at] & 0xC0) == 0x80; at--)
			;
	return at;
}

/* The part that begins at byte `from`. */
static struct part part_at(const struct lines *l, size_t from)
{
	size_t n = l->spans.len - from < PART + 4 ? l->spans.len - from : PART + 4;
	char *text = spans_text(&l->spans, from, n, NULL, NULL), *end = memchr(text, '\n', n);
	struct part part = { .from = from, .to = from + n };

	if (end != NULL)
		part.to = from + (size_t)(end - text);
	else if (n > PART) {
		part.to = from + cut_of(text, PART);
		part.cut = true;
	}
	free(text);
	return part;
}

static size_t cost(const struct part *part)
{
	return 2048 + (part->to - part->from) * 64;
}

static struct shape *shape_of(struct lines *l, struct part *part)
{
	const char *mono = NULL;
	PangoAttrList *styles;
	char *text;

	if (part->shape != NULL)
		return part->shape;
	if (l->face != FACE_CODE)
		mono = pango_font_description_get_family(l->press->font[FACE_CODE]);
	styles = pango_attr_list_new();
	text = spans_text(&l->spans, part->from, part->to - part->from, styles, mono);
	part->shape =
	    shape_new(l->press->context[l->face], &l->press->plain[l->face], text, part->to - part->from, styles);
	pango_attr_list_unref(styles);
	l->press->kept += cost(part);
	return part->shape;
}

static void let_go(struct lines *l, struct part *part)
{
	if (part->shape == NULL)
		return;
	shape_free(part->shape);
	part->shape = NULL;
	l->press->kept -= cost(part);
}

/* ---- setting ------------------------------------------------------------------------- */

/* As far as a line may go: letter, byte, byte where its white space begins, its width. */
struct reach { size_t letter, to, white; int width; };

/* How far the line that begins at `from` goes in so much room (negative: there is no bound). */
static struct reach reach_from(const struct shape *s, struct reach from, int room)
{
	struct reach here = { from.letter, from.to, from.to, 0 }, word = here, piece = here;
	int width = 0;

	while (here.letter < s->n) {
		const struct letter *t = &s->letter[here.letter];
		bool white = t->flags & LETTER_WHITE;

		if (t->flags & LETTER_BREAK)
			word = here;
		if (t->flags & LETTER_WHOLE)
			piece = here;
		if (room >= 0 && !white && width + t->width > room) {
			if (word.letter > from.letter)
				return word;
			if (piece.letter > from.letter)	/* a word longer than the line */
				return piece;
		}
		width += t->width;
		here.letter++;
		here.to += t->len;
		if (!white) {
			here.white = here.to;
			here.width = width;
		}
	}
	return here;
}

/* Room for one more element; most texts have one part and few lines. */
static void *grow(struct lines *l, void *v, size_t n, size_t *cap, size_t size)
{
	void *more;

	if (n < *cap)
		return v;
	*cap = n == 0 ? 1 : n * 2;
	more = arena_alloc(&l->press->arena, *cap * size);
	if (n > 0)
		memcpy(more, v, n * size);
	return more;
}

static void add_line(struct lines *l, size_t part, const struct shape *s, size_t from,
    const struct reach *to)
{
	double least = l->press->leading[l->face], height;
	struct line *line;
	int above, below;

	l->line = grow(l, l->line, l->n, &l->cap, sizeof *l->line);
	line = &l->line[l->n++];
	*line = (struct line){ .part = part, .from = from, .white = to->white, .to = to->to };
	line->width = (float)points(to->width);
	shape_extents(s, from, to->to, &above, &below);
	height = points(above + below);
	/* Half of the leading goes above the letters. */
	line->base = (float)(points(above) + (height < least ? (least - height) / 2 : 0));
	line->height = (float)(height < least ? least : height);
	if (points(to->width) > l->wish)
		l->wish = points(to->width);
}

/* Ends the lines of a part where they must. Returns the byte where the next part begins. */
static size_t break_part(struct lines *l, size_t i)
{
	struct part *part = &l->part[i];
	struct shape *s = shape_of(l, part);
	struct reach at = { 0, 0, 0, 0 };
	double bound = l->width < 1 ? 1 : l->width;

	part->first = l->n;
	do {
		double room = l->n == 0 ? bound : bound - l->hang;
		struct reach to = reach_from(s, at, l->width < 0 ? -1 : units(room));

		add_line(l, i, s, at.to, &to);
		at = to;
	} while (at.letter < s->n);
	if (part->cut && l->n > part->first + 1)
		l->n--;		/* set again with what follows */
	else if (!part->cut)
		l->line[l->n - 1].last = true;
	part->left = l->n - part->first;
	if (!part->cut)
		return part->to + 1;
	return part->from + l->line[l->n - 1].to;
}

/* The widest piece that no line's end may part. */
static double longest_word(const struct shape *s)
{
	int word = 0, longest = 0;

	for (size_t i = 0; i < s->n; i++) {
		if (s->letter[i].flags & LETTER_BREAK)
			word = 0;
		if (!(s->letter[i].flags & LETTER_WHITE))
			word += s->letter[i].width;
		longest = word > longest ? word : longest;
	}
	return points(longest);
}

static void settle(struct lines *l, struct part *part)
{
	if (l->press->kept > KEEP)
		let_go(l, part);
}

static void set(struct lines *l)
{
	l->n = l->n_parts = 0;
	l->wish = 0;
	for (size_t at = 0; at < l->spans.len || l->n_parts == 0;) {
		struct part *part;

		l->part = grow(l, l->part, l->n_parts, &l->part_cap, sizeof *l->part);
		part = &l->part[l->n_parts++];
		*part = part_at(l, at);
		at = break_part(l, l->n_parts - 1);
		if (l->width < 0 && longest_word(part->shape) > l->need)
			l->need = longest_word(part->shape);
		settle(l, part);
	}
}

/* The same glyphs in other lines. */
static void set_again(struct lines *l)
{
	if (l->n_parts == 1 && !l->part[0].cut) {
		l->n = 0;
		l->wish = 0;
		break_part(l, 0);
		settle(l, &l->part[0]);
		return;
	}
	for (size_t i = 0; i < l->n_parts; i++)
		let_go(l, &l->part[i]);
	set(l);
}

struct lines *lines_new(struct press *p, const struct doc_text *text, enum face face, double width)
{
	struct lines *l = arena_alloc(&p->arena, sizeof *l);

	l->press = p;
	l->face = face;
	l->width = width;
	l->next = p->set;
	p->set = l;
	l->spans = spans_of(&p->arena, text);
	set(l);
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
		height += (double)l->line[i].height;
	return height;
}

double lines_base(const struct lines *l, size_t i)
{
	return (double)l->line[i].base;
}

double lines_wish(const struct lines *l)
{
	return l->wish;
}

double lines_need(const struct lines *l)
{
	return l->need;
}

/* ---- drawing ------------------------------------------------------------------------- */

/* Where in a room with so much to spare a line begins. */
static double start_of(bool rtl, double spare, enum lines_place place)
{
	if (place == PLACE_CENTER)
		return spare / 2;
	/* What is read from the right begins there. */
	return place == PLACE_RIGHT || rtl ? spare : 0;
}

void lines_draw(struct lines *l, size_t i, cairo_t *cr, double x, double y, double width,
    enum lines_place place)
{
	const struct line *line = &l->line[i];
	struct part *part = &l->part[line->part];
	const struct shape *s = shape_of(l, part);
	struct shape_line glyphs = shape_line_of(s, line->from, line->white, line->to);
	double spare;

	if (i > 0) {
		x += l->hang;
		width -= l->hang;
	}
	spare = width - (double)line->width;
	if (place == PLACE_JUSTIFIED && !line->last &&
	    shape_line_fill(&glyphs, s, line->white, units(spare), units(l->press->size[l->face])))
		spare = 0;
	shape_line_draw(&glyphs, s, cr, x + start_of(s->rtl, spare, place), y + (double)line->base);
	shape_line_clear(&glyphs);
	if (part->left > 0 && --part->left == 0)
		let_go(l, part);
}
