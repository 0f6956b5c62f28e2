#include "config.h"

#include "tui/pager.h"

#include <stdlib.h>
#include <string.h>
#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"
#include "tui/keys.h"

enum { HANG_MOST = 8 };	/* columns */

void pager_init(struct pager *p, const char *text)
{
	*p = (struct pager){ .text = text_visible(text) };
}

void pager_clear(struct pager *p)
{
	free(p->text);
	p->text = NULL;
}

bool pager_key(struct pager *p, int key)
{
	int step = p->page > 1 ? p->page - 1 : 1;
	int last = p->total > p->page ? p->total - p->page : 0;

	switch (key) {
	case K_UP:
		p->top--;
		break;
	case K_DOWN:
		p->top++;
		break;
	case K_PAGE_UP:
		p->top -= step;
		break;
	case K_SPACE:
	case K_PAGE_DOWN:
		p->top += step;
		break;
	case K_HOME:
		p->top = 0;
		break;
	case K_END:
		p->top = last;
		break;
	default:
		return false;
	}
	if (p->top > last)
		p->top = last;
	if (p->top < 0)
		p->top = 0;
	return true;
}

/* How far its further lines stand below the text of a paragraph: after its spaces, «- » or «1. ». */
static int hanging(const char *paragraph)
{
	const char *text = paragraph + strspn(paragraph, " ");
	size_t digits = strspn(text, "0123456789");

	if (strncmp(text, "- ", 2) == 0)
		text += 2;
	else if (digits > 0 && strncmp(text + digits, ". ", 2) == 0)
		text += digits + 2;
	return text - paragraph <= HANG_MOST ? (int)(text - paragraph) : 0;
}

/* A line after another of the text laid out in so many columns. */
struct laid {
	size_t at;		/* where the next begins */
	int hang, x;		/* of its paragraph; where this line stands */
	struct text_line line;
};

static bool lay_next(const struct pager *p, size_t len, int cols, struct laid *l)
{
	bool first = l->at == 0 || p->text[l->at - 1] == '\n';

	if (first)
		l->hang = hanging(p->text + l->at);
	l->x = first || l->hang > cols / 2 ? 0 : l->hang;
	if (!text_wrap(p->text, len, l->at, cols - l->x, &l->line))
		return false;
	l->at = l->line.next;
	return true;
}

/* The margins are not of the text. */
static int text_cols(int cols)
{
	return cols - 2 > 1 ? cols - 2 : 1;
}

int pager_lines(const struct pager *p, int cols)
{
	size_t len = strlen(p->text);
	struct laid l = { 0 };
	int n = 0;

	while (lay_next(p, len, text_cols(cols), &l))
		n++;
	return n;
}

void pager_draw(struct pager *p, struct area a, bool focused)
{
	size_t len = strlen(p->text);
	int cols = text_cols(a.cols);
	struct buf b = BUF_EMPTY;
	struct laid l = { 0 };

	p->page = a.rows;
	p->total = pager_lines(p, a.cols);
	if (p->top > p->total - p->page)
		p->top = p->total > p->page ? p->total - p->page : 0;
	for (int n = 0; n < p->top + a.rows && lay_next(p, len, cols, &l); n++) {
		if (n < p->top)
			continue;
		buf_cut(&b, 0);
		buf_addn(&b, p->text + l.line.start, l.line.end - l.line.start);
		term_put(a.y + n - p->top, a.x + 1 + l.x, cols - l.x, LOOK_PLAIN, buf_str(&b));
	}
	buf_clear(&b);
	if (focused)
		term_cursor(a.y, a.x + 1, false);
	if (p->top > 0)
		term_put(a.y, a.x + a.cols - 1, 1, LOOK_STRONG, "↑");
	if (p->top + a.rows < p->total)
		term_put(a.y + a.rows - 1, a.x + a.cols - 1, 1, LOOK_STRONG, "↓");
}
