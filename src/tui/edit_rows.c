#include "config.h"

#include "tui/edit_rows.h"

#include <stdlib.h>
#include "base/buf.h"
#include "base/mem.h"

void edit_rows_init(struct edit_rows *r)
{
	*r = (struct edit_rows){ .cols = 78, .page = 1 };
}

void edit_rows_clear(struct edit_rows *r)
{
	free(r->row);
	r->row = NULL;
}

void edit_rows_changed(struct edit_rows *r)
{
	r->fresh = false;
}

void edit_rows_size(struct edit_rows *r, int rows, int cols)
{
	if (cols != r->cols)
		r->fresh = false;
	r->cols = cols > 2 ? cols : 2;
	r->page = rows > 1 ? rows : 1;
}

static void add(struct edit_rows *r, struct text_line line)
{
	r->row = xgrow(r->row, r->n, &r->cap, sizeof *r->row);
	r->row[r->n++] = line;
}

void edit_rows_layout(struct edit_rows *r, const char *s, size_t len, bool wrap)
{
	struct text_line line;
	size_t at = 0;

	if (r->fresh)
		return;
	r->fresh = true;
	r->wrap = wrap;
	r->n = 0;
	if (!wrap) {
		add(r, (struct text_line){ 0, len, len });
		return;
	}
	while (text_wrap(s, len, at, r->cols - 1, &line)) {
		add(r, line);
		at = line.next;
	}
	if (len == 0 || s[len - 1] == '\n')	/* the paragraph just begun */
		add(r, (struct text_line){ len, len, len });
}

int edit_rows_find(const struct edit_rows *r, size_t at)
{
	size_t low = 0, high = r->n;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (r->row[middle].start <= at)
			low = middle;
		else
			high = middle;
	}
	return (int)low;
}

static int width(const char *s, size_t from, size_t to)
{
	int w = 0;

	while (from < to) {
		size_t next = text_next(s, to, from);

		w += text_cluster_width(s + from, next - from);
		from = next;
	}
	return w;
}

int edit_rows_column(const struct edit_rows *r, const char *s, int row, size_t at)
{
	return width(s, r->row[row].start, at);
}

size_t edit_rows_end(const struct edit_rows *r, const char *s, size_t len, int row)
{
	size_t end = r->row[row].next;

	if (end > r->row[row].start && s[end - 1] == '\n')
		return end - 1;
	/* A wrapped row's end is the next row's start: stand before its last grapheme. */
	return (size_t)row + 1 < r->n ? text_prev(s, len, end) : end;
}

size_t edit_rows_at(const struct edit_rows *r, const char *s, size_t len, int row, int column)
{
	size_t at = r->row[row].start, end = edit_rows_end(r, s, len, row);
	int w = 0;

	while (at < end) {
		size_t next = text_next(s, len, at);

		w += text_cluster_width(s + at, next - at);
		if (w > column)
			break;
		at = next;
	}
	return at;
}

/* Where a row begins to be seen, r->left columns after its start. */
static size_t seen_from(const struct edit_rows *r, const char *s, const struct text_line *line)
{
	size_t at = line->start;
	int w = 0;

	while (at < line->end && w < r->left) {
		size_t next = text_next(s, line->end, at);

		w += text_cluster_width(s + at, next - at);
		at = next;
	}
	return at;
}

static void scroll(struct edit_rows *r, int row, int column)
{
	int step = r->cols / 3 + 1;

	if (r->top > (int)r->n - r->page)
		r->top = (int)r->n > r->page ? (int)r->n - r->page : 0;
	if (row < r->top)
		r->top = row;
	if (row >= r->top + r->page)
		r->top = row - r->page + 1;
	if (r->wrap) {
		r->left = 0;
		return;
	}
	/* A third of the line at a time, so that what is around the cursor is seen. */
	while (r->left > 0 && column <= r->left)	/* the first column has the mark */
		r->left -= r->left < step ? r->left : step;
	while (column >= r->left + r->cols - 1)
		r->left += step;
}

/* That there is more than what is seen: before a line, or above and below some rows. */
static void draw_marks(const struct edit_rows *r, struct area a)
{
	if (r->left > 0)
		term_put(a.y, a.x, 1, LOOK_STRONG, "…");
	if (r->top > 0 && a.rows > 1)
		term_put(a.y, a.x + a.cols - 1, 1, LOOK_STRONG, "↑");
	if (r->top + a.rows < (int)r->n && a.rows > 1)
		term_put(a.y + a.rows - 1, a.x + a.cols - 1, 1, LOOK_STRONG, "↓");
}

void edit_rows_draw(struct edit_rows *r, const char *s, size_t at, struct area a, bool focused)
{
	struct buf b = BUF_EMPTY;
	int row = edit_rows_find(r, at);

	scroll(r, row, width(s, r->row[row].start, at));
	for (int y = 0; y < a.rows && r->top + y < (int)r->n; y++) {
		const struct text_line *line = &r->row[r->top + y];
		size_t from = seen_from(r, s, line);

		buf_cut(&b, 0);
		buf_addn(&b, s + from, line->end - from);
		term_put(a.y + y, a.x, a.cols, LOOK_PLAIN, buf_str(&b));
	}
	buf_clear(&b);
	draw_marks(r, a);
	if (!focused)
		return;
	/* Spaces where a row wraps take no column: the cursor waits at the edge. */
	int x = width(s, seen_from(r, s, &r->row[row]), at);
	term_cursor(a.y + row - r->top, a.x + (x < a.cols ? x : a.cols - 1), true);
}
