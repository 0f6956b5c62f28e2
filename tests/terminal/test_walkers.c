/*
 * Whoever walks through the whole program: every screen that there is, at three sizes, with its
 * help and the way back. Of each: it keeps its three places, no text is cut without a sign, and
 * the cursor (which a braille display follows) is on what matters.
 */
#include "config.h"

#include <glob.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "places.h"

enum { COLS_MOST = 140, TOP = 3, FOOT = 3 };	/* rows above and below the middle, rules included */

static const struct { int rows, cols; } sizes[] = { { 24, 80 }, { 43, 132 }, { 20, 60 } };
enum { SIZES = sizeof sizes / sizeof *sizes };

/* Where we are: what is said when something is wrong. */
struct walk {
	struct tty *t;
	const struct tour *tour;
	const struct place *place;
	int rows, cols;
};

#define wrong(w, ...) do { \
	tty_dump((w)->t); \
	print_error("%s, «%s», %d×%d: ", (w)->tour->name, (w)->place->shows, (w)->cols, (w)->rows); \
	fail_msg(__VA_ARGS__); \
} while (0)

/* ---- the three places --------------------------------------------------------------------- */

static bool ends_in(const char *row, const char *what)
{
	size_t n = strlen(row), k = strlen(what);

	return n >= k && strcmp(row + n - k, what) == 0;
}

static bool starts(const char *row, const char *what)
{
	return strncmp(row, what, strlen(what)) == 0;
}

/* How many columns of rule the row has, if it is nothing else. */
static int rule(struct tty *t, int row)
{
	char *text = tty_row(t, row);
	const char *p = text;
	int n = 0;

	for (; starts(p, "─"); p += strlen("─"))
		n++;
	n = *p == '\0' ? n : 0;
	free(text);
	return n;
}

/* Does it draws the whole screen by itself, as the hall does? */
static bool whole(const struct walk *w)
{
	return w->tour->order != NULL && strcmp(w->tour->order, "pantalla") == 0;
}

static void framed(const struct walk *w)
{
	char *first = tty_row(w->t, 0), *second = tty_row(w->t, 1), *bar = tty_row(w->t, w->rows - 1);

	if (rule(w->t, TOP - 1) != w->cols || rule(w->t, w->rows - FOOT) != w->cols)
		wrong(w, "it has not its two rules");
	if (*first == '\0' || *second == '\0' || !(ends_in(bar, "? más") || ends_in(bar, "F1 más")))
		wrong(w, "its lines: «%s» «%s» «%s»", first, second, bar);
	free(first);
	free(second);
	free(bar);
}

/* ---- nothing cut in silence ----------------------------------------------------------------- */

/* A row as characters, one a column: there are no wide ones here. Returns how many. */
static int columns(struct tty *t, int row, uint32_t out[COLS_MOST])
{
	char *text = tty_row(t, row);
	int n = 0;

	for (const unsigned char *p = (const unsigned char *)text; *p != '\0' && n < COLS_MOST; n++) {
		int more = *p >= 0xf0 ? 3 : *p >= 0xe0 ? 2 : *p >= 0xc0 ? 1 : 0;

		out[n] = more == 0 ? *p : *p & (0x3fu >> more);
		for (p++; more-- > 0 && *p != '\0'; p++)
			out[n] = out[n] << 6 | (*p & 0x3fu);
	}
	free(text);
	return n;
}

/* The column where the right part of the floor begins; 0: the screen has one part. */
static int parted(struct tty *t, int cols)
{
	char *top = tty_row(t, 0), *first = tty_row(t, TOP);
	bool floor = (strstr(top, "EN SESIÓN") != NULL || strstr(top, "EN RECESO") != NULL) &&
	    (starts(first, "   ") || starts(first, " ▸ "));

	free(top);
	free(first);
	return !floor ? 0 : cols < 72 ? 24 : cols < 87 ? 29 : cols / 3;
}

/* The next rule from that row on: where a panel begins, or the foot. */
static int next_rule(const struct walk *w, int row)
{
	while (row < w->rows && rule(w->t, row) == 0)
		row++;
	return row;
}

/* Where the lowest panel begins; the foot if there is none. */
static int panel(const struct walk *w)
{
	int row = next_rule(w, TOP), below;

	while ((below = next_rule(w, row + 1)) < w->rows - FOOT)
		row = below;
	return row;
}

/* From that Þ on: is its þ there, or a sign that more follows? */
static bool told(const struct walk *w, int row, int col)
{
	int end = next_rule(w, row), split = end == next_rule(w, TOP) ? parted(w->t, w->cols) : 0;
	int from = split > 0 && col >= split ? split : 0, to = split > 0 && col < split ? split : w->cols;
	uint32_t c[COLS_MOST];

	for (col++; row < end; row++, col = from) {
		int n = columns(w->t, row, c);

		if (col >= n && row >= TOP)
			return false;	/* an empty row ends it */
		for (; col < n && col < to; col++)
			if (c[col] == 0xfe || c[col] == 0x2026 || c[col] == 0x2193 || c[col] == '|')	/* þ … ↓ */
				return true;	/* or it is in a table, and runs down its column */
			else if (c[col] == 0xde)	/* Þ */
				return false;
		if (row < TOP)
			return false;
	}
	return end < w->rows - FOOT;	/* a panel is over the rest */
}

/* Before that þ: does it begin there, or with a sign that something comes before? */
static bool begun(const struct walk *w, int row, int col)
{
	int split = next_rule(w, row) == next_rule(w, TOP) ? parted(w->t, w->cols) : 0;
	int from = split > 0 && col >= split ? split : 0;
	uint32_t c[COLS_MOST];

	for (columns(w->t, row, c);; col = columns(w->t, row, c)) {
		while (--col >= from)
			if (c[col] == 0xde || c[col] == 0x2026 || c[col] == 0x2191 || c[col] == '|')	/* Þ … ↑ */
				return true;
			else if (c[col] == 0xfe)
				return false;
		if (--row < TOP || rule(w->t, row) > 0)
			return false;
	}
}

static void uncut(const struct walk *w)
{
	uint32_t c[COLS_MOST];

	for (int row = 0; row < w->rows; row++) {
		int n = columns(w->t, row, c);

		for (int col = 0; col < n; col++)
			if (c[col] == 0xde && !told(w, row, col))
				wrong(w, "row %d, column %d: that text ends in silence", row, col);
			else if (c[col] == 0xfe && !begun(w, row, col))
				wrong(w, "row %d, column %d: that text has lost its beginning", row, col);
	}
}

/* Our own sentences fit where the screen is large enough for them. */
static void said(const struct walk *w)
{
	char *words = tty_row(w->t, w->rows - 2);

	if (w->cols >= 80 && ends_in(words, "…") && strstr(words, "Þ") == NULL)
		wrong(w, "«%s» does not fit", words);
	free(words);
}

/* ---- the cursor ------------------------------------------------------------------------------- */

/* Is it one of those that only ask, below what they ask about? */
static bool asks(const struct walk *w)
{
	static const char *const titles[] = { "Elegir", "Confirmar", "Aviso", "Escribir" };

	for (size_t i = 0; i < sizeof titles / sizeof *titles; i++)
		if (strcmp(w->place->help, titles[i]) == 0)
			return true;
	return false;
}

/* The first row where it may be. */
static int matters(const struct walk *w)
{
	int over = panel(w);

	return whole(w) || tour_writing(w->t, w->rows) ? 0 : asks(w) && over < w->rows - FOOT ? over : TOP;
}

/* On the row that a list shows reversed; or at the end of what is written; or on the first line of a text. */
static void pointed(const struct walk *w, int from)
{
	int row, col, n, before = 0, end = whole(w) ? w->rows - 1 : w->rows - FOOT;
	uint32_t c[COLS_MOST];
	bool visible;

	tty_cursor(w->t, &row, &col, &visible);
	n = columns(w->t, row, c);
	while (before < n && c[before] == ' ')
		before++;
	if (row < from || row >= end)
		wrong(w, "the cursor at %d, %d is not on what matters", row, col);
	if (tour_writing(w->t, w->rows)) {
		if (!visible || n > col)
			wrong(w, "the cursor at %d, %d is not where one writes", row, col);
		return;
	}
	if (tty_reversed(w->t, row, col))
		return;
	if (n == 0 || before < col)
		wrong(w, "the cursor at %d, %d is not on a text", row, col);
	for (int i = asks(w) ? from : 0; i < w->rows; i++)
		if (tty_reversed(w->t, i, 1))
			wrong(w, "the cursor at %d, %d is not on the row %d, which is marked", row, col, i);
}

/* ---- the walk ----------------------------------------------------------------------------------- */

static void look(const struct walk *w)
{
	tty_wait(w->t, w->place->shows);
	if (!whole(w))
		framed(w);
	uncut(w);
	said(w);
	pointed(w, matters(w));
}

/* The help says its name and then, before the keys, what the screen is for. */
static void helped(const struct walk *w)
{
	char title[200], *about;

	snprintf(title, sizeof title, "Ayuda: %s", w->place->help);
	if (tour_writing(w->t, w->rows))
		tty_key(w->t, TTY_F1);
	else
		tty_type(w->t, "?");
	tty_digest(w->t);
	if (!tty_shows(w->t, title))
		wrong(w, "its help is not «%s»", title);
	if (!whole(w))
		framed(w);
	uncut(w);
	pointed(w, TOP);
	about = tty_row(w->t, TOP + 2);
	if (*about == '\0' || strstr(about, "▸") != NULL)
		wrong(w, "its help says nothing");
	free(about);
	tty_press(w->t, "\033");
}

/* In, what is there at each size, what is inside it, and out to where it came from; the next of the table. */
static int visit(struct tty *t, const struct tour *tour, int i)
{
	const struct place *p = &tour->place[i];
	int next = i + 1;

	if (!tty_press(t, p->keys))
		fail_msg("%s: on the way to «%s» it ended", tour->name, p->shows);
	for (int s = 0; s < SIZES; s++) {
		struct walk w = { t, tour, p, sizes[s].rows, sizes[s].cols };

		tty_resize(t, w.rows, w.cols);
		tty_digest(t);
		look(&w);
		helped(&w);
		look(&w);
	}
	tty_resize(t, sizes[0].rows, sizes[0].cols);
	tty_digest(t);
	while (next < tour->n && tour->place[next].depth > p->depth) {
		const struct place *inside = &tour->place[next];

		next = visit(t, tour, next);
		tty_press(t, inside->leave != NULL ? inside->leave : "\033");
		if (tty_shows(t, inside->shows) || !tty_shows(t, p->shows)) {
			tty_dump(t);
			fail_msg("%s: from «%s» one does not come back to «%s»", tour->name, inside->shows, p->shows);
		}
	}
	return next;
}

static void every_screen(void **state)
{
	const char *only = getenv("RECORRIDO");

	for (int i = 0; i < n_tours; i++) {
		struct tty *t;

		if (only != NULL && strcmp(only, tours[i].name) != 0)
			continue;
		assert_int_equal(house_make(state), 0);
		tour_furnish(&tours[i]);
		t = tour_start(&tours[i], tours[i].place->shows, sizes[0].rows, sizes[0].cols);
		assert_int_equal(visit(t, &tours[i], 0), tours[i].n);
		tty_free(t);
		house_do("s verificar");
		house_remove(state);
	}
}

/* ---- none is left out ----------------------------------------------------------------------------- */

/* Does a place of the tours have that title, or a step of the session that name? */
static bool visited(const char *name)
{
	for (int i = 0; i < n_tours; i++)
		for (int p = 0; p < tours[i].n; p++)
			if (strcmp(tours[i].place[p].help, name) == 0)
				return true;
	return false;
}

/* The name after «.name = "», if the line before it began a view_kind. */
static int named(FILE *f, const char *path)
{
	char line[500], name[100];
	bool begins = false;
	int n = 0;

	while (fgets(line, sizeof line, f) != NULL) {
		if (begins && sscanf(line, " .name = \"%99[^\"]\"", name) == 1) {
			if (strcmp(name, "Ayuda") != 0 && !visited(name))
				fail_msg("%s: nobody walks to «%s»; tests/terminal/places.c", path, name);
			n++;
		}
		begins = strstr(line, "const struct view_kind ") != NULL && strstr(line, "= {") != NULL;
	}
	return n;
}

static void no_view_is_left_out(void **state)
{
	glob_t found;
	int n = 0;

	(void)state;
	assert_int_equal(glob(TEST_TOP "/src/tui/*.c", 0, NULL, &found), 0);
	for (size_t i = 0; i < found.gl_pathc; i++) {
		FILE *f = fopen(found.gl_pathv[i], "r");

		assert_non_null(f);
		n += named(f, found.gl_pathv[i]);
		fclose(f);
	}
	globfree(&found);
	assert_true(n > 20);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(no_view_is_left_out),
		cmocka_unit_test(every_screen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
