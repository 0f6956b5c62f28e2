/*
 * text_inside — characters in and out of UTF-8, for text*.c only.
 */
#ifndef BASE_TEXT_INSIDE_H
#define BASE_TEXT_INSIDE_H

#include <stddef.h>
#include <stdint.h>
#include <unistr.h>

#include "base/buf.h"

#define REPLACEMENT 0xFFFD

/* Decodes the character at s (n >= 1 bytes left); an invalid byte is one U+FFFD. */
static inline size_t decode(const char *s, size_t n, ucs4_t *uc)
{
	const uint8_t *u = (const uint8_t *)s;

	if (u[0] < 0x80) {
		*uc = u[0];
		return 1;
	}
	int used = u8_mbtoucr(uc, u, n);
	if (used > 0)
		return (size_t)used;
	*uc = REPLACEMENT;
	return 1;
}

static inline void add_character(struct buf *b, ucs4_t uc)
{
	uint8_t bytes[6];
	int n = u8_uctomb(bytes, uc, sizeof bytes);

	if (n > 0)
		buf_addn(b, (const char *)bytes, (size_t)n);
}

#endif
