#include "config.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"

/* Makes room for n more bytes and the NUL. */
static void reserve(struct buf *b, size_t n)
{
	if (n >= SIZE_MAX / 2 - b->len)
		mem_exhausted();
	size_t need = b->len + n + 1;
	if (need <= b->cap)
		return;
	size_t cap = b->cap ? b->cap : 64;
	while (cap < need)
		cap *= 2;
	b->s = xreallocarray(b->s, cap, 1);
	b->cap = cap;
}

void buf_add(struct buf *b, const char *s)
{
	buf_addn(b, s, strlen(s));
}

void buf_addn(struct buf *b, const char *s, size_t n)
{
	reserve(b, n);
	if (n > 0)
		memcpy(b->s + b->len, s, n);
	b->len += n;
	b->s[b->len] = '\0';
}

void buf_addc(struct buf *b, char c)
{
	buf_addn(b, &c, 1);
}

void buf_addi(struct buf *b, int n, int width)
{
	char figures[16];
	unsigned left = n < 0 ? 0U - (unsigned)n : (unsigned)n;
	size_t at = sizeof figures;

	do
		figures[--at] = (char)('0' + left % 10);
	while ((left /= 10) > 0);
	while (sizeof figures - at + (n < 0) < (size_t)width && at > 1)
		figures[--at] = '0';
	if (n < 0)
		figures[--at] = '-';
	buf_addn(b, figures + at, sizeof figures - at);
}

void buf_addf(struct buf *b, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	buf_vaddf(b, fmt, ap);
	va_end(ap);
}

void buf_vaddf(struct buf *b, const char *fmt, va_list ap)
{
	va_list again;

	va_copy(again, ap);
	reserve(b, 0);
	int n = vsnprintf(b->s + b->len, b->cap - b->len, fmt, ap);
	if (n < 0)
		mem_exhausted();
	if ((size_t)n >= b->cap - b->len) {	/* it did not fit */
		reserve(b, (size_t)n);
		vsnprintf(b->s + b->len, (size_t)n + 1, fmt, again);
	}
	va_end(again);
	b->len += (size_t)n;
}

void buf_cut(struct buf *b, size_t n)
{
	if (n >= b->len)
		return;
	b->len = n;
	b->s[n] = '\0';
}

const char *buf_str(const struct buf *b)
{
	return b->s == NULL ? "" : b->s;
}

char *buf_take(struct buf *b)
{
	char *s = b->s == NULL ? xstrdup("") : b->s;

	*b = (struct buf)BUF_EMPTY;
	return s;
}

void buf_clear(struct buf *b)
{
	free(b->s);
	*b = (struct buf)BUF_EMPTY;
}
