/*
 * fuzz_text — any bytes through what base does with text: normal form, what may be shown,
 * clusters, wrapping, fitting, keys to find and to sort by.
 */
#include "config.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/text.h"
#include "base/when.h"
#include "fuzz.h"

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	fuzz_start();
	return 0;
}

static bool starts(const char *s, size_t at)
{
	return ((unsigned char)s[at] & 0xc0) != 0x80;
}

/* Clusters cover the bytes, forwards and backwards. */
static void clusters(const char *s, size_t len)
{
	size_t at = 0, n = 0, back = 0;

	for (; at < len; n++) {
		size_t next = text_next(s, len, at);

		PROMISE_OF(next > at && next <= len, s);
		at = next;
	}
	PROMISE(text_next(s, len, len) == len);
	for (; at > 0; back++) {
		size_t before = text_prev(s, len, at);

		PROMISE_OF(before < at, s);
		at = before;
	}
	PROMISE_OF(back > 0 || n == 0, s);
}

static void wrapped(const char *s, size_t len, int cols)
{
	struct text_line line;
	size_t at = 0;

	while (text_wrap(s, len, at, cols, &line)) {
		PROMISE_OF(line.start >= at && line.end >= line.start && line.next >= line.end, s);
		PROMISE_OF(line.next > at && line.next <= len, s);
		PROMISE_OF(starts(s, line.start) && (line.end == len || starts(s, line.end)), s);
		/* Wider only if one cluster alone is. */
		PROMISE_OF(text_width_n(s + line.start, line.end - line.start) <= cols ||
		    text_next(s, len, line.start) >= line.end, s);
		at = line.next;
	}
	PROMISE_OF(at == len, s);
}

static void fitted(const char *s, int cols)
{
	for (int way = 0; way < 4; way++) {
		struct buf b = BUF_EMPTY;
		int width;

		text_fit(&b, s, cols, way & 1, way & 2);
		width = text_width(buf_str(&b));
		PROMISE_OF(width <= cols, buf_str(&b));
		PROMISE_OF(!(way & 1) || width == cols, buf_str(&b));
		PROMISE_OF(text_valid(buf_str(&b), b.len), s);
		buf_clear(&b);
	}
}

static void cleaned(const char *s)
{
	char *clean = text_clean(s), *again = text_clean(clean), *line = text_clean_line(s);

	fuzz_readable(clean);
	PROMISE_OF(strcmp(clean, again) == 0, clean);
	PROMISE_OF(strchr(line, '\n') == NULL && strstr(line, "  ") == NULL, line);
	PROMISE_OF(text_same(line, clean), line);
	free(clean);
	free(again);
	free(line);
}

/* Does the order of the keys promise anything of this text? */
static bool plain_letters(const char *s)
{
	char *key = text_key(s);
	bool plain = true;

	for (const char *p = key; *p != '\0'; p++)
		plain = plain && (unsigned char)*p < '~';
	free(key);
	return plain;
}

static void keys(const char *a, const char *b)
{
	char *ka = text_order_key(a), *kb = text_order_key(b), *found = text_key(a);
	int by_key = strcmp(ka, kb), by_text = text_compare(a, b);

	if (plain_letters(a) && plain_letters(b)) {
		PROMISE_OF(by_key == 0 || (by_key < 0) == (by_text < 0), a);
		PROMISE_OF(text_same(a, b) == (by_key == 0), a);
	}
	PROMISE_OF((by_text == 0) == (text_compare(b, a) == 0), a);
	PROMISE_OF((by_text < 0) == (text_compare(b, a) > 0), a);
	PROMISE(text_compare(a, a) == 0);
	PROMISE(text_valid(found, strlen(found)));
	free(ka);
	free(kb);
	free(found);
}

static void hours(const char *s)
{
	struct when near = { 1774454400, -360 }, w, again;
	size_t n = when_parse_near(s, near, &w);
	char text[WHEN_SIZE];

	PROMISE(n <= strlen(s));
	if (n == 0)
		return;
	PROMISE_OF(when_parse(when_format(w, text), &again) == strlen(text), text);
	PROMISE_OF(again.t == w.t && again.offset == w.offset, text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = fuzz_copy(data, size), *visible = text_visible(text);
	int cols = size > 0 ? 1 + data[size - 1] % 100 : 1;
	size_t half = size / 2;

	fuzz_readable(visible);
	clusters(text, size);
	fitted(visible, cols);
	hours(text);
	if (text_valid(text, size)) {
		cleaned(text);
		wrapped(text, size, cols);
		while (half > 0 && !starts(text, half))
			half--;
		char *other = fuzz_copy(data, half);
		keys(text + half, other);
		free(other);
	}
	free(visible);
	free(text);
	return 0;
}
