#include "config.h"

#include "tui/term.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <unistr.h>
#include <wchar.h>
#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"
#include "tui/input.h"

enum { CELLS = 100 };	/* sent at a time */

static struct {
	SCREEN *screen;		/* NULL when not started */
	bool ascii, colour;
	bool cursor_shown;
	int cursor_y, cursor_x;
} term;

/* The one table of marks; all take one column, so that layouts hold. */
static const struct { ucs4_t mark; char ascii; } ascii_marks[] = {
	{ 0x25cf, '*' },	/* ● present */
	{ 0x00b7, '.' },	/* · */
	{ 0x2013, '-' },	/* – absent */
	{ 0x2014, '-' },	/* — */
	{ 0x2713, '+' },	/* ✓ done */
	{ 0x25b8, '>' },	/* ▸ cursor */
	{ 0x2500, '-' },	/* ─ rule */
	{ 0x2588, '#' },	/* █ block digits */
	{ 0x2026, '~' },	/* … cut */
	{ 0x2190, '<' },	/* ← */
	{ 0x2191, '^' },	/* ↑ */
	{ 0x2192, '>' },	/* → */
	{ 0x2193, 'v' },	/* ↓ */
	{ 0x2039, '<' },	/* ‹ a control made visible */
	{ 0x203a, '>' },	/* › */
	{ 0x201c, '"' },	/* “ */
	{ 0x201d, '"' },	/* ” */
	{ 0x2018, '\'' },	/* ‘ */
	{ 0x2019, '\'' },	/* ’ */
};

static bool locale_is_utf8(void)
{
	return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

void term_locale(void)
{
	setlocale(LC_CTYPE, "");
	if (!locale_is_utf8())
		setlocale(LC_CTYPE, "C.UTF-8");	/* comes with glibc since 2.35 */
}

/* A console font has few marks; the old terminals have none. Not "vte", which has all. */
static bool poor_in_marks(const char *name)
{
	return strncmp(name, "linux", 5) == 0 ||
	    (strncmp(name, "vt", 2) == 0 && name[2] >= '0' && name[2] <= '9');
}

/* Sends one of the terminal's own strings, if it has it. */
static void send(const char *capability)
{
	char *s = tigetstr((char *)capability);

	if (s && s != (char *)-1) {
		putp(s);
		fflush(stdout);
	}
}

/* Ctrl-S must not freeze a session, nor Ctrl-Z (undo, while writing) or Ctrl-\ stop it. */
static void quiet_tty(void)
{
	struct termios t;

	if (tcgetattr(STDIN_FILENO, &t) < 0)
		return;
	t.c_iflag &= ~(tcflag_t)(IXON | IXOFF | ISTRIP);
	t.c_cc[VSUSP] = _POSIX_VDISABLE;
	t.c_cc[VQUIT] = _POSIX_VDISABLE;
	t.c_cc[VLNEXT] = _POSIX_VDISABLE;
	tcsetattr(STDIN_FILENO, TCSANOW, &t);
	def_prog_mode();
}

static void start_colour(void)
{
	const char *no = getenv("NO_COLOR");

	term.colour = has_colors() && !(no && *no);
	if (!term.colour)
		return;
	start_color();
	use_default_colors();
	init_pair(1, COLOR_GREEN, -1);
	init_pair(2, COLOR_RED, -1);
}

/* Is it a known terminal that can move its cursor? newterm() takes "dumb" too. */
static bool can_draw(const char *name)
{
	int error;

	if (setupterm(name, STDOUT_FILENO, &error) != OK)
		return false;
	bool moves = cursor_address != NULL;
	del_curterm(cur_term);
	return moves;
}

int term_start(struct fault *f)
{
	const char *name = getenv("TERM");

	if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
		return fault_set(f, FAULT_USAGE, "la pantalla necesita una terminal; "
		    "para usar Sesiona sin ella, vea «sesiona dictado --help»");
	if (can_draw(name))
		term.screen = newterm(NULL, stdout, stdin);
	if (!term.screen)
		return fault_set(f, FAULT_USAGE, "la terminal «%s» (variable TERM) no se conoce "
		    "o no puede mostrar la pantalla", name ? name : "");
	set_term(term.screen);
	set_escdelay(25);
	cbreak();
	noecho();
	nonl();
	quiet_tty();
	keypad(stdscr, TRUE);
	nodelay(stdscr, TRUE);
	leaveok(stdscr, FALSE);
	term.cursor_shown = true;
	term.ascii = !locale_is_utf8() || poor_in_marks(name ? name : "");
	start_colour();
	input_keys();
	send("BE");
	mem_on_exhaustion(term_stop);
	return 0;
}

void term_stop(void)
{
	if (!term.screen)
		return;
	term.screen = NULL;	/* first: nothing here is tried twice */
	send("BD");
	curs_set(1);
	endwin();
	send("el");	/* a console without another screen keeps ours: not under what comes next */
	fflush(stdout);
}

void term_pause(void)
{
	send("BD");
	curs_set(1);
	def_prog_mode();
	endwin();
	fflush(stdout);
}

void term_resume(void)
{
	send("BE");
	clearok(curscr, TRUE);	/* nothing that is there can be trusted */
	refresh();		/* after endwin(): modes, keypad and screen come back too */
}

bool term_ascii(void)
{
	return term.ascii;
}

int term_rows(void)
{
	return LINES;
}

int term_cols(void)
{
	return COLS;
}

static attr_t look_attr(enum look look, short *pair)
{
	*pair = 0;
	switch (look) {
	case LOOK_CURSOR:
		return A_REVERSE;
	case LOOK_STRONG:
	case LOOK_WARN:
		return A_BOLD;
	case LOOK_GOOD:
		*pair = term.colour ? 1 : 0;
		return A_NORMAL;
	case LOOK_BAD:
		*pair = term.colour ? 2 : 0;
		return A_BOLD;
	case LOOK_PLAIN:
		break;
	}
	return A_NORMAL;
}

/* What this terminal can show for the character; the same number of columns. */
static ucs4_t showable(ucs4_t c)
{
	for (size_t i = 0; term.ascii && i < sizeof ascii_marks / sizeof ascii_marks[0]; i++)
		if (ascii_marks[i].mark == c)
			return (ucs4_t)ascii_marks[i].ascii;
	return c;
}

/* A cell under construction: a spacing character and what combines with it. */
struct cell {
	int y, x;
	attr_t attr;
	short pair;
	wchar_t chars[CCHARW_MAX + 1];
	size_t n;	/* 0: nothing yet */
	int width;
};

static void cell_flush(struct cell *c)
{
	cchar_t cc;

	if (c->n == 0)
		return;
	c->chars[c->n] = L'\0';
	setcchar(&cc, c->chars, c->attr, c->pair, NULL);
	mvadd_wch(c->y, c->x, &cc);
	c->x += c->width;
	c->n = 0;
}

/* Columns are counted here as text_width() counts them, so that nothing drifts. */
static void cell_add(struct cell *c, ucs4_t uc)
{
	int width = uc >= ' ' && uc < 0x7f ? 1 : wcwidth((wchar_t)uc);

	if (width == 0) {
		if (c->n > 0 && c->n < CCHARW_MAX)
			c->chars[c->n++] = (wchar_t)uc;
		return;	/* an accent without its letter takes no column: not shown */
	}
	cell_flush(c);
	c->chars[c->n++] = width < 0 ? L'?' : (wchar_t)uc;
	c->width = width < 0 ? 1 : width;
}

/* Plain letters that nothing combines with, which most of a screen is. */
static size_t plain_run(const char *s, size_t len)
{
	size_t n = 0;

	while (n < len && s[n] >= ' ' && s[n] < 0x7f)
		n++;
	return n > 0 && n < len ? n - 1 : n;
}

/* They go to the screen together: each by itself would be measured, and asked whether the row ends. */
static void cells_plain(struct cell *c, const char *s, size_t n)
{
	chtype run[CELLS], look = c->attr | COLOR_PAIR(c->pair);

	cell_flush(c);
	while (n > 0) {
		int some = 0;

		for (; n > 0 && some < CELLS; n--)
			run[some++] = (unsigned char)*s++ | look;
		mvaddchnstr(c->y, c->x, run, some);
		c->x += some;
	}
}

/* Text from anywhere, made fit for `cols` columns of one row. */
static void fit(struct buf *out, const char *s, int cols)
{
	char *seen = text_visible(s);

	for (char *p = seen; *p; p++)
		if (*p == '\n')
			*p = ' ';
	text_fit(out, seen, cols, false, term.ascii);
	free(seen);
}

int term_put(int y, int x, int cols, enum look look, const char *s)
{
	struct buf b = BUF_EMPTY;
	struct cell cell = { .y = y, .x = x };
	int end = x + cols < COLS ? x + cols : COLS;

	if (y < 0 || y >= LINES || x < 0 || x >= end)
		return 0;
	cell.attr = look_attr(look, &cell.pair);
	fit(&b, s, end - x);
	for (size_t i = 0; i < b.len;) {
		size_t plain = plain_run(b.s + i, b.len - i);
		ucs4_t uc;

		if (plain > 0) {
			cells_plain(&cell, b.s + i, plain);
			i += plain;
			continue;
		}
		i += (size_t)u8_mbtouc(&uc, (const uint8_t *)b.s + i, b.len - i);
		cell_add(&cell, showable(uc));
	}
	cell_flush(&cell);
	buf_clear(&b);
	return cell.x - x;
}

void term_rule(int y, int x, int cols)
{
	wchar_t mark[] = { (wchar_t)showable(0x2500), L'\0' };
	cchar_t cc;

	setcchar(&cc, mark, A_NORMAL, 0, NULL);
	mvhline_set(y, x, &cc, cols);
}

void term_wipe(struct area a, enum look look)
{
	short pair;
	attr_t attr = look_attr(look, &pair);

	attr_set(attr, pair, NULL);
	for (int y = a.y; y < a.y + a.rows && y < LINES; y++)
		mvhline(y, a.x, ' ' | attr, a.cols);
	attr_set(A_NORMAL, 0, NULL);
}

void term_cursor(int y, int x, bool visible)
{
	term.cursor_y = y;
	term.cursor_x = x < COLS ? x : COLS - 1;
	term.cursor_shown = visible;
}

void term_clear(void)
{
	erase();
	term_cursor(LINES - 1, 0, false);
}

void term_show(void)
{
	curs_set(term.cursor_shown ? 1 : 0);
	move(term.cursor_y, term.cursor_x);
	refresh();
}
