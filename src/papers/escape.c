#include "config.h"

#include "papers/escape.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"

char *escape_visible(const char *text)
{
	char *copy, *visible;

	if (strpbrk(text, "\t\r") == NULL)
		return text_visible(text);
	copy = xstrdup(text);
	for (char *p = copy; *p != '\0'; p++) {
		if (*p == '\t' || *p == '\r')
			*p = ' ';
	}
	visible = text_visible(copy);
	free(copy);
	return visible;
}

/*
 * Could what comes next begin a block? So it is at the start of a line, and after
 * the marks of quotes, lists and headings.
 */
static bool at_block_start(const struct buf *out)
{
	size_t i = out->len;

	while (i > 0 && out->s[i - 1] != '\n') {
		if (strchr(" >-+*#.)0123456789", out->s[i - 1]) == NULL)
			return false;
		i--;
	}
	return true;
}

/*
 * Escapes what would begin a block at s: a list, a rule, an underlined heading; not
 * the point of "8.1". Returns bytes taken.
 */
static size_t add_block_start(struct buf *out, const char *s, size_t n)
{
	size_t i = 0;
	bool opens;

	while (i < n && s[i] >= '0' && s[i] <= '9')
		i++;
	if (i == n)
		return 0;
	if (i == 0)
		opens = strchr("-+=.):", s[0]) != NULL;
	else
		opens = (s[i] == '.' || s[i] == ')') &&
			(i + 1 == n || s[i + 1] == ' ' || s[i + 1] == '\n');
	if (!opens)
		return 0;
	buf_addn(out, s, i);
	buf_addc(out, '\\');
	buf_addc(out, s[i]);
	return i + 1;
}

/* One line of visible text, n bytes without newline at either end. */
static void add_line(struct buf *out, const char *s, size_t n)
{
	size_t i = 0;

	while (n > 0 && (s[n - 1] == ' ' || s[n - 1] == '\n'))
		n--;
	while (i < n && (s[i] == ' ' || s[i] == '\n'))
		i++;
	if (at_block_start(out))
		i += add_block_start(out, s + i, n - i);
	while (i < n) {
		size_t plain = i;

		while (plain < n && strchr("\\`*_[]<>|&~# \n", s[plain]) == NULL)
			plain++;
		buf_addn(out, s + i, plain - i);
		i = plain;
		if (i == n)
			break;
		if (s[i] == ' ' || s[i] == '\n') {
			while (s[i] == ' ' || s[i] == '\n') /* the end is trimmed: no space there */
				i++;
			buf_addc(out, ' ');
		} else {
			buf_addc(out, '\\');
			buf_addc(out, s[i++]);
		}
	}
}

void escape_line(struct buf *out, const char *text)
{
	char *visible = escape_visible(text);

	add_line(out, visible, strlen(visible));
	free(visible);
}

void escape_paragraphs(struct buf *out, const char *text)
{
	char *visible = escape_visible(text);
	bool first = true;

	for (const char *p = visible; *p != '\0';) {
		size_t n = strcspn(p, "\n");

		if (strspn(p, " ") < n) {
			if (!first)
				buf_add(out, "\n\n");
			add_line(out, p, n);
			first = false;
		}
		p += n + (p[n] == '\n');
	}
	free(visible);
}

/* Is the byte after this backslash one that it may escape? (In any locale: not ispunct().) */
static bool escapes(const char *s, size_t n)
{
	return n > 1 && s[0] == '\\' && s[1] != '\0' &&
	    strchr("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", s[1]) != NULL;
}

void escape_undo(struct buf *out, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		i += escapes(s + i, n - i);
		buf_addc(out, s[i]);
	}
}

size_t escape_find(const char *s, size_t n, char c)
{
	size_t i = 0;

	while (i < n && s[i] != c)
		i += escapes(s + i, n - i) ? 2 : 1;
	return i < n ? i : n;
}
