/*
 * arena — memory that lives and dies together.
 *
 * A state computed from a log keeps all it allocates in one arena; discarding
 * the state is one call. Pointers stay valid until arena_clear().
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>

struct arena_block;
struct arena {
	struct arena_block *head;	/* the newest block first */
};

/* An empty arena is all zeros; arena_init() makes one so. */
void	 arena_init(struct arena *a);
void	 arena_clear(struct arena *a);

/* Zeroed, aligned for any object. Never NULL. */
void	*arena_alloc(struct arena *a, size_t size);

/* Copies a string into the arena; NULL gives NULL. */
const char *arena_dup(struct arena *a, const char *s);
const char *arena_ndup(struct arena *a, const char *s, size_t n);
const char *arena_printf(struct arena *a, const char *fmt, ...)
	    __attribute__((format(printf, 2, 3)));

/* Like xgrow(), but the array lives in the arena (the old copy stays until it is cleared). */
void	*arena_grow(struct arena *a, void *v, size_t n, size_t *cap, size_t size);

#endif
