#include "config.h"

#include "tui/screen.h"

#include <stdlib.h>
#include <string.h>
#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"

enum { TOP_ROWS = 2, FOOT_ROWS = 2 };

bool screen_too_small(void)
{
	int rows = term_rows(), cols = term_cols();

	if (rows >= SCREEN_ROWS && cols >= SCREEN_COLS)
		return false;
	struct buf b = BUF_EMPTY;
	buf_addf(&b, "Ahora: %d columnas por %d renglones.", cols, rows);
	term_put(0, 0, cols, LOOK_STRONG, "Ventana pequeña");
	term_put(1, 0, cols, LOOK_PLAIN, buf_str(&b));
	buf_cut(&b, 0);
	buf_addf(&b, "Se necesitan %d por %d.", SCREEN_COLS, SCREEN_ROWS);
	term_put(2, 0, cols, LOOK_PLAIN, buf_str(&b));
	term_put(3, 0, cols, LOOK_PLAIN, "Agrándela: nada se pierde.");
	buf_clear(&b);
	return true;
}

static void two_parts(int y, int x, int cols, enum look look, const char *left, const char *right)
{
	int right_cols = right && *right ? text_width(right) : 0;

	if (right_cols > cols)
		right_cols = cols;
	if (right_cols > 0)
		term_put(y, x + cols - right_cols, right_cols, look, right);
	if (left)
		term_put(y, x, right_cols ? cols - right_cols - 1 : cols, look, left);
}

void screen_top(const char *left1, const char *right1, const char *left2, const char *right2)
{
	two_parts(0, 1, term_cols() - 2, LOOK_STRONG, left1, right1);
	two_parts(1, 1, term_cols() - 2, LOOK_PLAIN, left2, right2);
}

struct area screen_middle(void)
{
	return (struct area){ .y = TOP_ROWS + 1, .x = 0, .cols = term_cols(),
		.rows = term_rows() - TOP_ROWS - FOOT_ROWS - 2 };
}

struct area screen_panel(const char *title, int rows)
{
	struct area a = screen_middle();
	int bottom = a.y + a.rows;

	if (rows + 2 < a.rows) {
		a.rows = rows + 2;
		a.y = bottom - a.rows;
		term_rule(a.y++, 0, a.cols);
		a.rows--;
	}
	term_wipe(a, LOOK_PLAIN);
	term_put(a.y, 1, a.cols - 2, LOOK_STRONG, title);
	a.y++;
	a.rows--;
	return a;
}

void screen_say(const char *words)
{
	int y = term_rows() - FOOT_ROWS;

	term_wipe((struct area){ y, 0, 1, term_cols() }, LOOK_PLAIN);
	term_put(y, 1, term_cols() - 2, LOOK_STRONG, words);
}

void screen_row(struct area a, int row, enum look look, const char *left, const char *right)
{
	if (row < 0 || row >= a.rows)
		return;
	term_wipe((struct area){ a.y + row, a.x, 1, a.cols }, look);
	two_parts(a.y + row, a.x, a.cols, look, left, right);
}

int screen_text_rows(struct area a, const char *text)
{
	size_t len = strlen(text), at = 0;
	struct text_line line;
	int rows = 0;

	for (; text_wrap(text, len, at, a.cols - 2, &line); at = line.next)
		rows++;
	return rows;
}

/* Of the last row that there is, the end gives way to a sign that more follows. */
int screen_text(struct area a, int row, enum look look, const char *text)
{
	size_t len = strlen(text), at = 0;
	struct buf b = BUF_EMPTY;
	struct text_line line;
	int first = row;

	for (; row < a.rows && text_wrap(text, len, at, a.cols - 2, &line); row++, at = line.next) {
		buf_cut(&b, 0);
		buf_addn(&b, text + line.start, line.end - line.start);
		if (row == a.rows - 1 && text_wrap(text, len, line.next, a.cols - 2, &line))
			buf_add(&b, "…");
		term_put(a.y + row, a.x + 1, a.cols - 2, look, buf_str(&b));
	}
	buf_clear(&b);
	return row - first;
}

void screen_cell(struct buf *b, const char *s, int cols)
{
	char *seen = text_visible(s);

	for (char *p = seen; *p; p++)
		if (*p == '\n')
			*p = ' ';
	text_fit(b, seen, cols, true, term_ascii());
	free(seen);
}

void screen_rules(void)
{
	term_rule(TOP_ROWS, 0, term_cols());
	term_rule(term_rows() - FOOT_ROWS - 1, 0, term_cols());
}

void screen_foot_clear(void)
{
	term_wipe((struct area){ term_rows() - FOOT_ROWS, 0, FOOT_ROWS, term_cols() }, LOOK_PLAIN);
}

void screen_keys(const struct bar_key *keys, bool writing)
{
	struct buf b = BUF_EMPTY;

	keys_bar(&b, keys, term_cols() - 2, writing);
	term_put(term_rows() - 1, 1, term_cols() - 2, LOOK_PLAIN, buf_str(&b));
	buf_clear(&b);
}
