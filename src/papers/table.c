/* Tables as text: see layout.h. */
#include "config.h"

#include "papers/layout.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"

#define BETWEEN 3   /* columns of " | " */
#define NARROWEST 4 /* a narrower column is not worth reading */

/* The table with the text of each cell in one piece. */
struct grid {
	size_t columns, rows;
	const enum doc_align *align;
	char **cell;
};

static const char *cell(const struct grid *t, size_t row, size_t column)
{
	return t->cell[row * t->columns + column];
}

/* The widest word, which is what a column needs so as not to cut any. */
static int longest_word(const char *s)
{
	int longest = 0;

	while (*s != '\0') {
		size_t n = strcspn(s, " \n");
		int width = text_width_n(s, n);

		if (width > longest)
			longest = width;
		s += n + (s[n] != '\0');
	}
	return longest;
}

/* What every column would like (its longest cell), and what it needs (its longest word). */
static void measure(const struct grid *t, int *wish, int *need)
{
	for (size_t c = 0; c < t->columns; c++) {
		wish[c] = need[c] = 1;
		for (size_t r = 0; r < t->rows; r++) {
			int width = text_width(cell(t, r, c)), word = longest_word(cell(t, r, c));

			if (width > wish[c])
				wish[c] = width;
			if (word > need[c])
				need[c] = word;
		}
	}
}

static int sum(const int *v, size_t n)
{
	int total = 0;

	for (size_t i = 0; i < n; i++)
		total += v[i];
	return total;
}

/* Takes columns from the widest until they fit in `room`: long words will be cut. */
static void shave(int *width, size_t n, int room)
{
	while (sum(width, n) > room) {
		size_t widest = 0;

		for (size_t i = 1; i < n; i++) {
			if (width[i] > width[widest])
				widest = i;
		}
		width[widest]--;
	}
}

/*
 * Gives each column its width within `room`: all they wish if it fits, else what
 * they need and of the rest a share after what they lack. False: what they need is too much.
 */
static bool share(const struct grid *t, int room, int *width)
{
	int *wish = xcalloc(t->columns, sizeof *wish), *need = xcalloc(t->columns, sizeof *need);
	int spare, lack;

	measure(t, wish, need);
	spare = room - sum(need, t->columns);
	lack = sum(wish, t->columns) - sum(need, t->columns);
	for (size_t c = 0; c < t->columns; c++) {
		int want = wish[c] - need[c];

		width[c] = need[c];
		if (spare >= lack)
			width[c] = wish[c];
		else if (spare > 0)
			width[c] += (int)((long long)want * spare / lack);
	}
	shave(width, t->columns, room);
	free(wish);
	free(need);
	return spare >= 0;
}

static void trim_line(struct buf *out, size_t start)
{
	while (out->len > start && out->s[out->len - 1] == ' ')
		buf_cut(out, out->len - 1);
	buf_addc(out, '\n');
}

/* One row, of as many lines as its tallest cell. Returns how many. */
static int add_row(struct buf *out, const struct grid *t, size_t row, const int *width,
    const char *margin, size_t *at)
{
	int lines = 0;
	bool more;

	memset(at, 0, t->columns * sizeof *at);
	do {
		size_t start = out->len;

		more = false;
		buf_add(out, margin);
		for (size_t c = 0; c < t->columns; c++) {
			const char *text = cell(t, row, c);
			size_t len = strlen(text);
			struct text_line line = { at[c], at[c], at[c] }, after;

			if (text_wrap(text, len, at[c], width[c], &line))
				at[c] = line.next;
			if (c > 0)
				buf_add(out, " | ");
			layout_cell(out, text + line.start, line.end - line.start, width[c],
			    t->align[c], c + 1 < t->columns);
			more |= text_wrap(text, len, at[c], width[c], &after);
		}
		trim_line(out, start);
		lines++;
	} while (more);
	return lines;
}

static void add_rule(
    struct buf *out, size_t columns, const int *width, const char *margin, char line)
{
	buf_add(out, margin);
	for (size_t c = 0; c < columns; c++) {
		if (c > 0) {
			buf_addc(out, line);
			buf_addc(out, '+');
			buf_addc(out, line);
		}
		for (int i = 0; i < width[c]; i++)
			buf_addc(out, line);
	}
	buf_addc(out, '\n');
}

/* Does any row of the body take more than a line? */
static bool is_tall(const struct grid *t, const int *width)
{
	for (size_t r = 1; r < t->rows; r++) {
		for (size_t c = 0; c < t->columns; c++) {
			if (text_width(cell(t, r, c)) > width[c])
				return true;
		}
	}
	return false;
}

/* Without room for columns: each row told as "heading: cell" lines. */
static void add_records(struct buf *out, const struct grid *t, int width, const char *margin)
{
	for (size_t r = 1; r < t->rows; r++) {
		for (size_t c = 0; c < t->columns; c++) {
			char *line = xasprintf("%s: %s", cell(t, 0, c), cell(t, r, c));

			layout_wrapped(out, line, width, margin, margin);
			free(line);
		}
		if (r + 1 < t->rows)
			buf_addc(out, '\n');
	}
}

static void add_columns(struct buf *out, const struct grid *t, const int *width, const char *margin)
{
	size_t *at = xcalloc(t->columns, sizeof *at);
	bool tall = is_tall(t, width);

	add_row(out, t, 0, width, margin, at);
	add_rule(out, t->columns, width, margin, tall ? '=' : '-');
	for (size_t r = 1; r < t->rows; r++) {
		add_row(out, t, r, width, margin, at);
		if (tall && r + 1 < t->rows)
			add_rule(out, t->columns, width, margin, '-');
	}
	free(at);
}

/*
 * Would common words be cut? One that takes more than half of the room (an address) is cut
 * anyway, and no reason to give the columns up.
 */
static bool is_cramped(const struct grid *t, int room)
{
	int *wish = xcalloc(t->columns, sizeof *wish), *need = xcalloc(t->columns, sizeof *need);
	int total = 0;

	measure(t, wish, need);
	for (size_t c = 0; c < t->columns; c++)
		total += need[c] < room / 2 ? need[c] : room / 2;
	free(wish);
	free(need);
	return total > room;
}

static struct grid make_grid(const struct doc_table *t)
{
	struct grid grid = { t->columns, t->rows, t->align, NULL };
	size_t cells = t->rows * t->columns;

	grid.cell = xcalloc(cells, sizeof *grid.cell);
	for (size_t i = 0; i < cells; i++) {
		struct buf text = BUF_EMPTY;

		layout_text(&text, &t->cell[i]);
		grid.cell[i] = buf_take(&text);
	}
	return grid;
}

static void drop_grid(struct grid *grid)
{
	for (size_t i = 0; i < grid->rows * grid->columns; i++)
		free(grid->cell[i]);
	free(grid->cell);
}

bool layout_columns(const struct doc_table *t, int room, int *width)
{
	struct grid grid = make_grid(t);
	/* Too many columns take more than the room; one letter each. */
	bool fits = share(&grid, room > (int)t->columns ? room : (int)t->columns, width);

	drop_grid(&grid);
	return fits;
}

void layout_table(struct buf *out, const struct doc_table *t, int width, const char *margin)
{
	int room = width - BETWEEN * ((int)t->columns - 1);
	int *widths;
	struct grid grid;

	if (t->columns == 0 || t->rows == 0)
		return;
	grid = make_grid(t);
	widths = xcalloc(t->columns, sizeof *widths);
	if (t->columns > (size_t)width || room < NARROWEST * (int)t->columns ||
	    (!share(&grid, room, widths) && is_cramped(&grid, room)))
		add_records(out, &grid, width, margin);
	else
		add_columns(out, &grid, widths, margin);
	free(widths);
	drop_grid(&grid);
}
