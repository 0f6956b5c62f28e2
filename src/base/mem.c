#include "config.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/mem.h"

static void (*exhaustion_hook)(void);

void mem_on_exhaustion(void (*hook)(void))
{
	exhaustion_hook = hook;
}

void mem_exhausted(void)
{
	/* It may have been stored just before: repeated blindly, a session would be there twice. */
	static const char text[] = "sesiona: no alcanza la memoria; lo registrado está guardado: "
	    "revíselo antes de repetirlo\n";
	void (*hook)(void) = exhaustion_hook;

	exhaustion_hook = NULL;	/* the hook itself may run out of memory */
	if (hook != NULL)
		hook();
	/* No stdio and no exit handlers: they allocate. */
	ssize_t told = write(STDERR_FILENO, text, sizeof text - 1);
	(void)told;
	_exit(3);
}

void *xmalloc(size_t size)
{
	void *p = malloc(size ? size : 1);

	if (p == NULL)
		mem_exhausted();
	return p;
}

void *xcalloc(size_t n, size_t size)
{
	void *p = n && size ? calloc(n, size) : calloc(1, 1);

	if (p == NULL)
		mem_exhausted();
	return p;
}

void *xreallocarray(void *p, size_t n, size_t size)
{
	/* Never zero bytes: whether that frees p is up to the C library. */
	p = n && size ? reallocarray(p, n, size) : realloc(p, 1);
	if (p == NULL)
		mem_exhausted();
	return p;
}

char *xstrdup(const char *s)
{
	return xstrndup(s, strlen(s));
}

char *xstrndup(const char *s, size_t n)
{
	n = strnlen(s, n);
	char *copy = xmalloc(n + 1);

	memcpy(copy, s, n);
	copy[n] = '\0';
	return copy;
}

char *xasprintf(const char *fmt, ...)
{
	char *s;
	va_list ap;

	va_start(ap, fmt);
	int n = vasprintf(&s, fmt, ap);
	va_end(ap);
	if (n < 0)
		mem_exhausted();
	return s;
}

void xstrdup_row(char **out, const char *const *in, size_t n)
{
	size_t size = 0;
	char *at;

	for (size_t i = 0; i < n; i++)
		size += (in[i] == NULL ? 0 : strlen(in[i])) + 1;
	at = xmalloc(size);
	for (size_t i = 0; i < n; i++) {
		out[i] = at;
		at = stpcpy(at, in[i] == NULL ? "" : in[i]) + 1;
	}
}

void *xgrow(void *v, size_t n, size_t *cap, size_t size)
{
	if (n < *cap)
		return v;
	if (*cap > SIZE_MAX / 2)
		mem_exhausted();
	*cap = *cap ? *cap * 2 : 8;
	return xreallocarray(v, *cap, size);
}
