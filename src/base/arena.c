#include "config.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/mem.h"

#define BLOCK_SIZE 8000	/* with its header and malloc's, under two pages */

struct arena_block {
	struct arena_block *next;
	size_t used, size;
	max_align_t bytes[];
};

void arena_init(struct arena *a)
{
	a->head = NULL;
}

void arena_clear(struct arena *a)
{
	struct arena_block *b = a->head;

	while (b != NULL) {
		struct arena_block *next = b->next;
		free(b);
		b = next;
	}
	a->head = NULL;
}

static struct arena_block *block_new(size_t size, struct arena_block *next)
{
	if (size > SIZE_MAX - sizeof(struct arena_block))
		mem_exhausted();
	struct arena_block *b = xcalloc(1, sizeof *b + size);
	b->size = size;
	b->next = next;
	return b;
}

void *arena_alloc(struct arena *a, size_t size)
{
	const size_t align = _Alignof(max_align_t);

	if (size > SIZE_MAX - align)
		mem_exhausted();
	size = (size + align - 1) / align * align;

	struct arena_block *b = a->head;
	if (b == NULL || size > b->size - b->used) {
		if (b != NULL && size > BLOCK_SIZE / 4) {
			/* A large one gets its own block behind the head, whose room stays in use. */
			b->next = block_new(size, b->next);
			b->next->used = size;
			return b->next->bytes;
		}
		b = a->head = block_new(size > BLOCK_SIZE ? size : BLOCK_SIZE, b);
	}
	void *p = (char *)b->bytes + b->used;
	b->used += size;
	return p;
}

const char *arena_dup(struct arena *a, const char *s)
{
	return s == NULL ? NULL : arena_ndup(a, s, strlen(s));
}

const char *arena_ndup(struct arena *a, const char *s, size_t n)
{
	if (s == NULL)
		return NULL;
	n = strnlen(s, n);
	char *copy = arena_alloc(a, n + 1);
	memcpy(copy, s, n);
	return copy;
}

const char *arena_printf(struct arena *a, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	int n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0)
		mem_exhausted();
	char *s = arena_alloc(a, (size_t)n + 1);
	va_start(ap, fmt);
	vsnprintf(s, (size_t)n + 1, fmt, ap);
	va_end(ap);
	return s;
}

void *arena_grow(struct arena *a, void *v, size_t n, size_t *cap, size_t size)
{
	if (n < *cap)
		return v;
	size_t wider = *cap ? *cap * 2 : 8;
	if (*cap > SIZE_MAX / 2 || wider > SIZE_MAX / size)
		mem_exhausted();
	void *copy = arena_alloc(a, wider * size);
	if (n > 0)
		memcpy(copy, v, n * size);
	*cap = wider;
	return copy;
}
