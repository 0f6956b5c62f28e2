/*
 * buf — a growable string of bytes, always ended by a NUL.
 */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include <stdarg.h>
#include <stddef.h>

struct buf {
	char	*s;	/* NULL only before the first write */
	size_t	 len;
	size_t	 cap;
};

#define BUF_EMPTY { NULL, 0, 0 }

void	 buf_add(struct buf *b, const char *s);
void	 buf_addn(struct buf *b, const char *s, size_t n);
void	 buf_addc(struct buf *b, char c);
/* In figures, with zeros in front up to `width`: as "%0*d", in a fraction of its time. */
void	 buf_addi(struct buf *b, int n, int width);
void	 buf_addf(struct buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void	 buf_vaddf(struct buf *b, const char *fmt, va_list ap) __attribute__((format(printf, 2, 0)));

/* Shortens to n bytes; n beyond the end is ignored. */
void	 buf_cut(struct buf *b, size_t n);

/* The text so far, "" when nothing was written. Borrowed. */
const char *buf_str(const struct buf *b);

/* Hands the text over (caller frees) and empties the buffer. Never NULL. */
char	*buf_take(struct buf *b);

void	 buf_clear(struct buf *b);

#endif
