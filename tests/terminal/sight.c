/*
 * sight — what is on the screen of a terminal, and waiting until it is.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "harness_inside.h"

void tty_dump(struct tty *t)
{
	char *screen = tty_screen(t);

	fprintf(stderr, "---- screen, cursor and all ----\n%s--------------------------------\n",
	    screen);
	free(screen);
}

char *tty_row(struct tty *t, int row)
{
	size_t max = (size_t)t->cols * 4 * VTERM_MAX_CHARS_PER_CELL + 1;
	char *s = malloc(max);
	size_t n;

	if (!s)
		abort();
	n = vterm_screen_get_text(t->screen, s, max - 1,
	    (VTermRect){ .start_row = row, .end_row = row + 1, .end_col = t->cols });
	while (n > 0 && (s[n - 1] == ' ' || s[n - 1] == '\n'))
		n--;
	s[n] = '\0';
	return s;
}

char *tty_screen(struct tty *t)
{
	char *all = calloc((size_t)t->rows, (size_t)t->cols * 4 * VTERM_MAX_CHARS_PER_CELL + 2);

	if (!all)
		abort();
	char *end = all;
	for (int i = 0; i < t->rows; i++) {
		char *row = tty_row(t, i);

		end = stpcpy(end, row);
		end = stpcpy(end, "\n");
		free(row);
	}
	return all;
}

static bool row_has(struct tty *t, int row, const char *text)
{
	char *s = tty_row(t, row);
	bool has = strstr(s, text) != NULL;

	free(s);
	return has;
}

static bool any_row_has(struct tty *t, const char *text)
{
	for (int i = 0; i < t->rows; i++)
		if (row_has(t, i, text))
			return true;
	return false;
}

bool tty_shows(struct tty *t, const char *text)
{
	tty_read(t, 0);
	return any_row_has(t, text);
}

/*
 * Reads until row (-1: any row) has the text, or does not have it. False: too late. A frame arrives
 * from the top to the bottom: what is seen is looked at again when the program is at rest.
 */
static bool until(struct tty *t, int row, const char *text, bool wanted)
{
	long end = tty_now_ms() + DEADLINE_MS;

	for (bool whole = false;;) {
		bool has = row < 0 ? any_row_has(t, text) : row_has(t, row, text);

		if (has == wanted && (whole || t->fd < 0))
			return true;
		whole = has == wanted;
		if (whole) {
			tty_digest(t);
			continue;
		}
		if (t->ended || tty_now_ms() > end)
			return false;
		tty_read(t, 50);
	}
}

void tty_wait(struct tty *t, const char *text)
{
	if (!until(t, -1, text, true))
		tty_fail(t, "no row ever read «%s»", text);
}

void tty_wait_row(struct tty *t, int row, const char *text)
{
	if (!until(t, row, text, true))
		tty_fail(t, "row %d never read «%s»", row, text);
}

void tty_wait_gone(struct tty *t, const char *text)
{
	if (!until(t, -1, text, false))
		tty_fail(t, "«%s» never went away", text);
}

void tty_cursor(struct tty *t, int *row, int *col, bool *visible)
{
	VTermPos pos;

	tty_read(t, 0);
	vterm_state_get_cursorpos(vterm_obtain_state(t->vt), &pos);
	*row = pos.row;
	*col = pos.col;
	*visible = t->visible;
}

void tty_wait_cursor(struct tty *t, int row, int col)
{
	long end = tty_now_ms() + DEADLINE_MS;
	int y, x;
	bool visible;

	for (;;) {
		tty_cursor(t, &y, &x, &visible);
		if (y == row && x == col)
			return;
		if (t->ended || tty_now_ms() > end)
			tty_fail(t, "the cursor is at %d,%d and not at %d,%d", y, x, row, col);
		tty_read(t, 50);
	}
}

static VTermScreenCell cell(struct tty *t, int row, int col)
{
	VTermScreenCell c;

	tty_read(t, 0);
	vterm_screen_get_cell(t->screen, (VTermPos){ row, col }, &c);
	return c;
}

bool tty_reversed(struct tty *t, int row, int col)
{
	return cell(t, row, col).attrs.reverse;
}

bool tty_coloured(struct tty *t, int row, int col)
{
	VTermScreenCell c = cell(t, row, col);

	return !VTERM_COLOR_IS_DEFAULT_FG(&c.fg) || !VTERM_COLOR_IS_DEFAULT_BG(&c.bg);
}

bool tty_alternate(struct tty *t)
{
	tty_read(t, 0);
	return t->alternate;
}

bool tty_bracketed(struct tty *t)
{
	tty_read(t, 0);
	return t->bracketed;
}

