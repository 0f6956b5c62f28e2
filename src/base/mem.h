/*
 * mem — allocation that does not fail.
 *
 * Out of memory ends the program through one hook (the terminal is restored
 * there); everything recorded is already on disk. Owns nothing.
 */
#ifndef BASE_MEM_H
#define BASE_MEM_H

#include <stddef.h>

/* Called once before the program says so on standard error and ends, status 3. */
void	 mem_on_exhaustion(void (*hook)(void));

/* Ends the program as a failed allocation does: for a library that reports ENOMEM. */
void	 mem_exhausted(void) __attribute__((noreturn));

/* Each returns memory that the caller frees with free(); never NULL. */
void	*xmalloc(size_t size);
void	*xcalloc(size_t n, size_t size);
void	*xreallocarray(void *p, size_t n, size_t size);
char	*xstrdup(const char *s);
char	*xstrndup(const char *s, size_t n);
char	*xasprintf(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

/*
 * Copies n texts (NULL is "") into one block: out[0] begins it, and free(out[0]) frees them
 * all. What a row of cells takes; n >= 1.
 */
void	 xstrdup_row(char **out, const char *const *in, size_t n);

/*
 * Makes room for one more element in a growing array: doubles *cap when n has
 * reached it. Use: v = xgrow(v, v_n, &v_cap, sizeof *v); v[v_n++] = x;
 */
void	*xgrow(void *v, size_t n, size_t *cap, size_t size);

#endif
