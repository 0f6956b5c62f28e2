#include "config.h"

#include "tui/pager.h"

#include <stdlib.h>
#include <string.h>
#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"
#include "tui/keys.h"

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

int pager_lines(const struct pager *p, int cols)
{
	size_t len = strlen(p->text), at = 0;
	struct text_line line;
	int n = 0;

	while (text_wrap(p->text, len, at, cols - 2 > 1 ? cols - 2 : 1, &line)) {
		n++;
		at = line.next;
	}
	return n;
}

void pager_draw(struct pager *p, struct area a, bool focused)
{
	size_t len = strlen(p->text), at = 0;
	int cols = a.cols - 2 > 1 ? a.cols - 2 : 1;
	struct buf b = BUF_EMPTY;
	struct text_line line;

	p->page = a.rows;
	p->total = pager_lines(p, a.cols);
	if (p->top > p->total - p->page)
		p->top = p->total > p->page ? p->total - p->page : 0;
	for (int n = 0; n < p->top + a.rows && text_wrap(p->text, len, at, cols, &line); n++) {
		at = line.next;
		if (n < p->top)
			continue;
		buf_cut(&b, 0);
		buf_addn(&b, p->text + line.start, line.end - line.start);
		term_put(a.y + n - p->top, a.x + 1, cols, LOOK_PLAIN, buf_str(&b));
	}
	buf_clear(&b);
	if (focused)
		term_cursor(a.y, a.x + 1, false);
	if (p->top > 0)
		term_put(a.y, a.x + a.cols - 1, 1, LOOK_STRONG, "↑");
	if (p->top + a.rows < p->total)
		term_put(a.y + a.rows - 1, a.x + a.cols - 1, 1, LOOK_STRONG, "↓");
}
