#include "config.h"

#include "tui/list.h"

#include "base/buf.h"
#include "tui/keys.h"
#include "tui/screen.h"

enum { MARGIN = 3 };	/* " ▸ " */

static void move_to(struct list *l, int row)
{
	if (row >= l->n)
		row = l->n - 1;
	l->cursor = row < 0 ? 0 : row;
}

void list_lead(struct list *l, int row)
{
	l->top += row - l->cursor;
	l->cursor = row;
}

bool list_key(struct list *l, int key)
{
	int page = l->page > 1 ? l->page - 1 : 1;

	switch (key) {
	case K_UP:
		move_to(l, l->cursor - 1);
		return true;
	case K_DOWN:
		move_to(l, l->cursor + 1);
		return true;
	case K_PAGE_UP:
		move_to(l, l->cursor - page);
		return true;
	case K_PAGE_DOWN:
		move_to(l, l->cursor + page);
		return true;
	case K_HOME:
		move_to(l, 0);
		return true;
	case K_END:
		move_to(l, l->n - 1);
		return true;
	default:
		return false;
	}
}

/* No more than it must, and never so that rows stay empty at the end. */
void list_scroll(struct list *l, int rows)
{
	if (rows < 1)
		return;
	move_to(l, l->cursor);
	l->page = rows;
	if (l->top > l->n - rows)
		l->top = l->n - rows;
	if (l->top < 0)
		l->top = 0;
	if (l->cursor < l->top)
		l->top = l->cursor;
	if (l->cursor >= l->top + rows)
		l->top = l->cursor - rows + 1;
}

int list_cols(struct area a)
{
	return a.cols - MARGIN - 2;
}

void list_draw(struct list *l, struct area a, list_row *row, const void *ctx)
{
	struct buf b = BUF_EMPTY;

	list_scroll(l, a.rows);
	for (int i = l->top; i < l->n && i < l->top + a.rows; i++) {
		int y = i - l->top;
		bool here = i == l->cursor && !l->resting;
		const char *more = "";

		if (y == 0 && l->top > 0)
			more = "↑";
		else if (y == a.rows - 1 && i < l->n - 1)
			more = "↓";
		buf_cut(&b, 0);
		buf_add(&b, here ? " ▸ " : "   ");
		row(ctx, i, list_cols(a), &b);
		screen_row(a, y, here ? LOOK_CURSOR : LOOK_PLAIN, buf_str(&b), more);
		if (here)
			term_cursor(a.y + y, a.x + 1, false);
	}
	buf_clear(&b);
}
