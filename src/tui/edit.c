#include "config.h"

#include "tui/edit.h"

#include <stdlib.h>
#include <string.h>
#include <unistr.h>
#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"
#include "tui/edit_rows.h"
#include "tui/keys.h"

enum { UNDO_MAX = 500 };

/* One change: `came` bytes stand at `at` where `gone` stood. */
struct change {
	size_t at, came;
	char *gone;
	size_t cursor;		/* where it was before */
};

struct edit {
	enum edit_mode mode;
	struct buf text;	/* clean, NFC; text.s is never NULL */
	size_t at;		/* the cursor, between two graphemes */
	size_t chars, max;
	unsigned long stamp;
	bool full;
	bool typing;		/* the last change was typed: the next letter joins it */
	int goal;		/* column that up and down aim at, -1: the cursor's own */
	struct change *undo;
	size_t undo_n;
	struct edit_rows rows;
};

static size_t count(const char *s, size_t n)
{
	return u8_mbsnlen((const uint8_t *)s, n);
}

/* ---- changes ----------------------------------------------------------------- */

/* Replaces n bytes at `at` by s, without remembering it. */
static void replace(struct edit *e, size_t at, size_t n, const char *s, size_t s_n)
{
	size_t tail = e->text.len - at - n;

	e->chars += count(s, s_n);
	e->chars -= count(e->text.s + at, n);
	if (s_n > n)	/* room first: the bytes themselves are moved just below */
		buf_addn(&e->text, s, s_n - n);
	memmove(e->text.s + at + s_n, e->text.s + at + n, tail);
	memcpy(e->text.s + at, s, s_n);
	buf_cut(&e->text, at + s_n + tail);
	e->stamp++;
	e->goal = -1;
	edit_rows_changed(&e->rows);
}

static void remember(struct edit *e, size_t at, size_t n, size_t came)
{
	struct change *last = e->undo_n ? &e->undo[e->undo_n - 1] : NULL;

	if (last && e->typing && n == 0 && last->at + last->came == at) {
		last->came += came;
		return;
	}
	if (e->undo_n == UNDO_MAX) {
		free(e->undo[0].gone);
		memmove(e->undo, e->undo + 1, (UNDO_MAX - 1) * sizeof *e->undo);
		e->undo_n--;
	}
	e->undo[e->undo_n++] = (struct change){ at, came, xstrndup(e->text.s + at, n), e->at };
}

static void change(struct edit *e, size_t at, size_t n, const char *s, size_t s_n)
{
	remember(e, at, n, s_n);
	replace(e, at, n, s, s_n);
	e->at = at + s_n;
	e->typing = false;
}

static void undo(struct edit *e)
{
	if (e->undo_n == 0)
		return;
	struct change *c = &e->undo[--e->undo_n];

	replace(e, c->at, c->came, c->gone, strlen(c->gone));
	e->at = c->cursor;
	e->typing = false;
	free(c->gone);
}

/* How many bytes of s fit beside `taken` characters, whole graphemes. Sets e->full if not all. */
static size_t room_for(struct edit *e, size_t taken, const char *s, size_t n)
{
	size_t at = 0, left = e->max > taken ? e->max - taken : 0;

	e->full = false;
	if (e->max == 0 || count(s, n) <= left)
		return n;
	e->full = true;
	while (at < n) {
		size_t next = text_next(s, n, at);
		size_t c = count(s + at, next - at);

		if (c > left)
			break;
		left -= c;
		at = next;
	}
	return at;
}

/*
 * Inserts clean text. An accent joins the letter before it: both are put into
 * normal form together.
 */
static void insert(struct edit *e, const char *s, bool typed)
{
	size_t n = room_for(e, e->chars, s, strlen(s));
	size_t from = text_prev(e->text.s, e->text.len, e->at);
	struct buf joined = BUF_EMPTY;

	if (n == 0)
		return;
	e->typing = e->typing && typed;
	if ((unsigned char)s[0] < 0x80) {
		change(e, e->at, 0, s, n);
		e->typing = typed && s[0] != ' ' && s[0] != '\n';
		return;
	}
	buf_addn(&joined, e->text.s + from, e->at - from);
	size_t before = joined.len;
	buf_addn(&joined, s, n);
	char *nfc = text_clean(joined.s);
	if (strncmp(nfc, joined.s, before) == 0)
		change(e, e->at, 0, nfc + before, strlen(nfc + before));
	else
		change(e, from, e->at - from, nfc, strlen(nfc));
	e->typing = typed;
	free(nfc);
	buf_clear(&joined);
}

static void type(struct edit *e, int key)
{
	uint8_t utf8[7];
	int n = u8_uctomb(utf8, (ucs4_t)key, 6);

	if (n <= 0)
		return;
	utf8[n] = '\0';
	char *clean = text_clean((const char *)utf8);
	insert(e, clean, true);
	free(clean);
}

/* Text from elsewhere as this widget may hold it. Caller frees. */
static char *fit_to_hold(const struct edit *e, const char *text)
{
	char *clean = text_clean(text);

	for (char *p = clean; e->mode == EDIT_LINE && *p; p++)
		if (*p == '\n')
			*p = ' ';
	return clean;
}

void edit_paste(struct edit *e, const char *text)
{
	char *clean = fit_to_hold(e, text);

	insert(e, clean, false);
	free(clean);
}

void edit_rewrite(struct edit *e, const char *text)
{
	char *clean = fit_to_hold(e, text);
	size_t n = room_for(e, 0, clean, strlen(clean));

	e->typing = false;
	if (n != e->text.len || memcmp(clean, e->text.s, n) != 0)
		change(e, 0, e->text.len, clean, n);
	free(clean);
}

/* ---- moving ------------------------------------------------------------------ */

/* What words are made of, for moving: all but spaces and ASCII signs. */
static bool in_word(const struct edit *e, size_t at)
{
	unsigned char c = (unsigned char)e->text.s[at];

	return c >= 0x80 || (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

static size_t word_before(const struct edit *e)
{
	const char *s = e->text.s;
	size_t at = e->at, prev;
	bool seen = false;

	while (at > 0) {
		prev = text_prev(s, e->text.len, at);
		if (seen && !in_word(e, prev))
			break;
		seen = seen || in_word(e, prev);
		at = prev;
	}
	return at;
}

static size_t word_after(const struct edit *e)
{
	const char *s = e->text.s;
	size_t at = e->at;
	bool seen = false;

	while (at < e->text.len && (!seen || in_word(e, at))) {
		seen = seen || in_word(e, at);
		at = text_next(s, e->text.len, at);
	}
	return at;
}

static void layout(struct edit *e)
{
	edit_rows_layout(&e->rows, e->text.s, e->text.len, e->mode == EDIT_TEXT);
}

/* Up or down by `rows`; beyond the first or last row, to the text's end. */
static void move_rows(struct edit *e, int rows)
{
	layout(e);
	int row = edit_rows_find(&e->rows, e->at);
	int goal = e->goal >= 0 ? e->goal : edit_rows_column(&e->rows, e->text.s, row, e->at);

	row += rows;
	if (row < 0)
		e->at = 0;
	else if (row >= (int)e->rows.n)
		e->at = e->text.len;
	else
		e->at = edit_rows_at(&e->rows, e->text.s, e->text.len, row, goal);
	e->goal = goal;
}

static size_t row_start(struct edit *e)
{
	layout(e);
	return e->rows.row[edit_rows_find(&e->rows, e->at)].start;
}

static size_t row_end(struct edit *e)
{
	layout(e);
	return edit_rows_end(&e->rows, e->text.s, e->text.len, edit_rows_find(&e->rows, e->at));
}

static void move(struct edit *e, size_t at)
{
	e->at = at;
	e->goal = -1;
	e->typing = false;
}

static bool move_key(struct edit *e, int key)
{
	switch (key) {
	case K_LEFT:
		move(e, text_prev(e->text.s, e->text.len, e->at));
		return true;
	case K_RIGHT:
		move(e, text_next(e->text.s, e->text.len, e->at));
		return true;
	case K_WORD_LEFT:
		move(e, word_before(e));
		return true;
	case K_WORD_RIGHT:
		move(e, word_after(e));
		return true;
	case K_HOME:
	case K_CTRL('A'):
		move(e, row_start(e));
		return true;
	case K_END:
	case K_CTRL('E'):
		move(e, row_end(e));
		return true;
	default:
		return false;
	}
}

static bool move_key_rows(struct edit *e, int key)
{
	int page = e->rows.page > 1 ? e->rows.page - 1 : 1;
	int rows = key == K_UP ? -1 : key == K_DOWN ? 1 :
	    key == K_PAGE_UP ? -page : key == K_PAGE_DOWN ? page : 0;

	if (rows == 0 || e->mode == EDIT_LINE)
		return false;
	move_rows(e, rows);
	e->typing = false;
	return true;
}

/* ---- keys -------------------------------------------------------------------- */

static void erase(struct edit *e, size_t from, size_t to)
{
	e->full = false;
	e->typing = false;
	if (to > from)
		change(e, from, to - from, "", 0);
}

static bool erase_key(struct edit *e, int key)
{
	size_t end;

	switch (key) {
	case K_BACKSPACE:
		erase(e, text_prev(e->text.s, e->text.len, e->at), e->at);
		return true;
	case K_DELETE:
		erase(e, e->at, text_next(e->text.s, e->text.len, e->at));
		return true;
	case K_CTRL('W'):
		erase(e, word_before(e), e->at);
		return true;
	case K_CTRL('U'):
		erase(e, row_start(e), e->at);
		return true;
	case K_CTRL('K'):
		end = row_end(e);
		erase(e, e->at, end > e->at ? end : text_next(e->text.s, e->text.len, e->at));
		return true;
	default:
		return false;
	}
}

bool edit_key(struct edit *e, int key)
{
	if (key == K_CTRL('Z')) {
		undo(e);
		return true;
	}
	if (move_key(e, key) || move_key_rows(e, key) || erase_key(e, key))
		return true;
	if (key == K_ENTER && e->mode == EDIT_TEXT) {
		insert(e, "\n", true);
		return true;
	}
	if (key < K_SPACE || key >= K_UP)
		return false;
	type(e, key);
	return true;
}

/* ---- the rest ---------------------------------------------------------------- */

struct edit *edit_new(enum edit_mode mode, const char *initial, size_t max)
{
	struct edit *e = xcalloc(1, sizeof *e);

	e->mode = mode;
	e->max = max;
	e->goal = -1;
	e->undo = xcalloc(UNDO_MAX, sizeof *e->undo);
	edit_rows_init(&e->rows);
	buf_add(&e->text, "");
	if (initial && *initial)
		edit_paste(e, initial);
	while (e->undo_n > 0)	/* what was there before is not typed: nothing to undo */
		free(e->undo[--e->undo_n].gone);
	e->full = false;
	e->stamp = 0;
	return e;
}

void edit_free(struct edit *e)
{
	if (!e)
		return;
	while (e->undo_n > 0)
		free(e->undo[--e->undo_n].gone);
	free(e->undo);
	buf_clear(&e->text);
	edit_rows_clear(&e->rows);
	free(e);
}

char *edit_text(const struct edit *e)
{
	return e->mode == EDIT_LINE ? text_clean_line(e->text.s) : text_clean(e->text.s);
}

unsigned long edit_stamp(const struct edit *e)
{
	return e->stamp;
}

bool edit_full(const struct edit *e)
{
	return e->full;
}

void edit_draw(struct edit *e, struct area a, bool focused)
{
	edit_rows_size(&e->rows, a.rows, a.cols);
	layout(e);
	edit_rows_draw(&e->rows, e->text.s, e->at, a, focused);
}
