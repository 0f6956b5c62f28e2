#include "config.h"

#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <unictype.h>
#include <unigbrk.h>
#include <unilbrk.h>
#include <uninorm.h>
#include <unistr.h>
#include <uniwidth.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"
#include "base/text_inside.h"

/* ---- characters -------------------------------------------------------------- */

/* Decodes the character that ends at s + at (at >= 1); tells how many bytes it takes. */
static size_t decode_back(const char *s, size_t at, ucs4_t *uc)
{
	for (size_t n = at < 4 ? at : 4; n > 1; n--)
		if (decode(s + at - n, n, uc) == n)
			return n;
	return decode(s + at - 1, 1, uc);
}

static bool is_control(ucs4_t uc)
{
	return uc < 0x20 || (uc >= 0x7F && uc < 0xA0);
}

/* Characters that reorder what is read after them: a name could pretend to be another. */
static bool is_bidi_control(ucs4_t uc)
{
	return uc == 0x061C || uc == 0x200E || uc == 0x200F || (uc >= 0x202A && uc <= 0x202E) ||
	    (uc >= 0x2066 && uc <= 0x2069);
}

/* A byte order mark that stayed inside a text: nobody sees it, and a file that begins by it loses it. */
static bool is_order_mark(ucs4_t uc)
{
	return uc == 0xFEFF;
}

/* LINE SEPARATOR and PARAGRAPH SEPARATOR. */
static bool is_separator(ucs4_t uc)
{
	return uc == 0x2028 || uc == 0x2029;
}

/* What is no character and never will be; XML and HTML refuse some or all of them. */
static bool is_noncharacter(ucs4_t uc)
{
	return (uc & 0xFFFE) == 0xFFFE || (uc >= 0xFDD0 && uc <= 0xFDEF);
}

bool text_valid(const char *s, size_t len)
{
	return memchr(s, '\0', len) == NULL && u8_check((const uint8_t *)s, len) == NULL;
}

int text_bad_line(const char *s, size_t len)
{
	int line = 1;

	for (const char *end = s + len; s < end; line++) {
		const char *stop = memchr(s, '\n', (size_t)(end - s));
		size_t n = (size_t)((stop == NULL ? end : stop) - s);

		if (!text_valid(s, n))
			return line;
		s += n + (stop != NULL);
	}
	return 0;
}

/* ---- cleaning ------------------------------------------------------------------ */

/* Normal form C. Caller frees. */
static char *compose(const char *s, size_t len)
{
	size_t n;
	uint8_t *nfc = u8_normalize(UNINORM_NFC, (const uint8_t *)s, len, NULL, &n);

	/* Of well-formed text it can only fail for lack of memory. */
	if (nfc == NULL)
		mem_exhausted();
	char *out = xreallocarray(nfc, n + 1, 1);
	out[n] = '\0';
	return out;
}

char *text_clean(const char *s)
{
	struct buf b = BUF_EMPTY;
	size_t len = strlen(s);
	bool composed = true;	/* no letter below U+0300 has another form, nor joins one before */
	ucs4_t uc;

	for (size_t i = 0; i < len;) {
		size_t plain = i;

		while (plain < len && s[plain] >= ' ' && s[plain] < 0x7f)
			plain++;
		if (plain > i) {
			buf_addn(&b, s + i, plain - i);
			i = plain;
			continue;
		}
		i += decode(s + i, len - i, &uc);
		if (uc == '\r') {
			if (s[i] != '\n')
				buf_addc(&b, '\n');
		} else if (uc == '\n' || is_separator(uc)) {
			buf_addc(&b, '\n');
		} else if (uc == '\t') {
			buf_addc(&b, ' ');
		} else if (!is_control(uc) && !is_bidi_control(uc) && !is_order_mark(uc) &&
		    !is_noncharacter(uc)) {
			add_character(&b, uc);
			composed = composed && uc < 0x300;
		}
	}
	if (composed)
		return buf_take(&b);
	/* Only now: a control may have stood between a letter and its accent. */
	char *out = compose(b.s, b.len);
	buf_clear(&b);
	return out;
}

char *text_clean_line(const char *s)
{
	char *clean = text_clean(s);
	size_t n = 0;

	for (const char *p = clean; *p != '\0'; p++) {
		if (*p != ' ' && *p != '\n')
			clean[n++] = *p;
		else if (n > 0 && clean[n - 1] != ' ')
			clean[n++] = ' ';
	}
	if (n > 0 && clean[n - 1] == ' ')
		n--;
	clean[n] = '\0';
	return clean;
}

char *text_visible(const char *s)
{
	struct buf b = BUF_EMPTY;
	size_t len = strlen(s);
	ucs4_t uc;

	for (size_t i = 0; i < len;) {
		size_t plain = i;

		/* Most of a screen is this, and is drawn at every key. */
		while (plain < len && s[plain] >= ' ' && s[plain] < 0x7f)
			plain++;
		if (plain > i) {
			buf_addn(&b, s + i, plain - i);
			i = plain;
			continue;
		}
		i += decode(s + i, len - i, &uc);
		if (uc != '\n' && (is_control(uc) || is_bidi_control(uc) || is_separator(uc) ||
		    is_noncharacter(uc)))
			buf_addf(&b, "‹%02X›", (unsigned)uc);
		else
			add_character(&b, uc);
	}
	return buf_take(&b);
}

/* ---- clusters and columns ------------------------------------------------------ */

size_t text_next(const char *s, size_t len, size_t at)
{
	ucs4_t before, after;

	if (at >= len)
		return len;
	at += decode(s + at, len - at, &before);
	while (at < len) {
		size_t n = decode(s + at, len - at, &after);
		/* Between two ASCII characters there is always one (CR LF too: LF ends a line). */
		if ((before < 0x80 && after < 0x80) || uc_is_grapheme_break(before, after))
			break;
		before = after;
		at += n;
	}
	return at;
}

size_t text_prev(const char *s, size_t len, size_t at)
{
	ucs4_t before, after;

	if (at > len)
		at = len;
	if (at == 0)
		return 0;
	at -= decode_back(s, at, &after);
	while (at > 0) {
		size_t n = decode_back(s, at, &before);
		if ((before < 0x80 && after < 0x80) || uc_is_grapheme_break(before, after))
			break;
		after = before;
		at -= n;
	}
	return at;
}

int text_cluster_width(const char *s, size_t n)
{
	int width = 0;
	ucs4_t uc;

	if (n == 1 && (unsigned char)s[0] < 0x80)
		return 1;
	for (size_t i = 0; i < n;) {
		i += decode(s + i, n - i, &uc);
		/* What the locale does not know (-1) curses puts in one column. */
		int w = wcwidth((wchar_t)uc);
		width += w < 0 ? 1 : w;
		if (width > 1000)
			break;
	}
	return width;
}

/* Where the cluster at `at` ends, and its columns. */
static size_t cluster_at(const char *s, size_t len, size_t at, int *width)
{
	size_t next;

	/* Most are an ASCII character before another. */
	if ((unsigned char)s[at] < 0x80 && (at + 1 == len || (unsigned char)s[at + 1] < 0x80)) {
		*width = 1;
		return at + 1;
	}
	next = text_next(s, len, at);
	*width = text_cluster_width(s + at, next - at);
	return next;
}

int text_width(const char *s)
{
	return text_width_n(s, strlen(s));
}

int text_width_n(const char *s, size_t n)
{
	int width = 0, w;

	for (size_t at = 0; at < n && width < INT_MAX / 2; width += w)
		at = cluster_at(s, n, at, &w);
	return width;
}

/* The byte at which the clusters of s pass `cols` columns, its end if they don't. */
static size_t cut_at(const char *s, size_t len, int cols, int *width)
{
	size_t at = 0;

	*width = 0;
	while (at < len) {
		int w;
		size_t next = cluster_at(s, len, at, &w);

		if (*width + w > cols)
			break;
		*width += w;
		at = next;
	}
	return at;
}

void text_fit(struct buf *b, const char *s, int cols, bool pad, bool ascii)
{
	size_t len = strlen(s);
	int width = 0;

	if (cols <= 0)
		return;
	size_t n = cut_at(s, len, cols, &width);
	if (n < len)
		n = cut_at(s, len, cols - 1, &width);
	buf_addn(b, s, n);
	if (n < len) {
		/* Half of a wide character would be left over: the mark stays in the last column. */
		for (; width < cols - 1; width++)
			buf_addc(b, ' ');
		buf_add(b, ascii ? "~" : "…");
		width++;
	}
	for (; pad && width < cols; width++)
		buf_addc(b, ' ');
}

/* ---- wrapping ------------------------------------------------------------------ */

/*
 * libunistring ends a line after the period of "S.A." and "n.º", where LB29 says that nothing does: a
 * letter follows. After an ideograph's period (a wide letter) something may.
 */
static bool in_abbreviation(const char *s, size_t n, size_t at)
{
	ucs4_t uc;

	return strchr(".,:;", s[at - 1]) != NULL && decode(s + at, n - at, &uc) > 0 && uc_is_alpha(uc) &&
	    uc_width(uc, "UTF-8") < 2;
}

void text_breaks(const char *s, size_t n, char *may)
{
	u8_possible_linebreaks((const uint8_t *)s, n, "UTF-8", may);
	for (size_t at = 0; at < n; at++)
		may[at] = at > 0 && (may[at] == UC_BREAK_POSSIBLE || may[at] == UC_BREAK_MANDATORY) &&
		    !in_abbreviation(s, n, at);
}

/*
 * The last place in (start, pos] where UAX #14 lets a line end; pos if there is
 * none. Only what the line can hold is looked at, plus one cluster (up to `seen`):
 * whether a line may end somewhere depends on what is before it in the line and on
 * the one character after it.
 */
static size_t last_break(const char *s, size_t start, size_t pos, size_t seen)
{
	char few[512];
	size_t n = seen - start;
	char *may = n <= sizeof few ? few : xmalloc(n);
	size_t at = pos;

	text_breaks(s + start, n, may);
	while (at > start && !may[at - start])
		at--;
	if (may != few)
		free(may);
	return at > start ? at : pos;
}

bool text_wrap(const char *s, size_t len, size_t start, int cols, struct text_line *out)
{
	size_t at = start;
	size_t next = start;
	int width = 0;

	if (start >= len)
		return false;
	out->start = start;
	for (; at < len && s[at] != '\n'; at = next) {
		int w;

		next = cluster_at(s, len, at, &w);
		bool space = s[at] == ' ' && next == at + 1;	/* without an accent of its own */
		/* A space never overflows: at the end of the line it takes no column. */
		if (!space && width + w > cols && at > start)
			break;
		width += w;
	}
	if (at == len || s[at] == '\n') {
		out->end = at;
		out->next = at < len ? at + 1 : len;
	} else {
		out->next = out->end = last_break(s, start, at, next);
	}
	while (out->end > start && s[out->end - 1] == ' ')
		out->end--;
	return true;
}
