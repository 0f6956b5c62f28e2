/*
 * golden — whole screens, compared with the ones that somebody looked at.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "harness.h"

enum { GOLDEN_MAX = 65536, TRIES = 160, TRY_MS = 50 };

static char *read_all(const char *path)
{
	FILE *f = fopen(path, "rb");
	char *s = calloc(1, GOLDEN_MAX);

	if (!s)
		abort();
	if (f) {
		s[fread(s, 1, GOLDEN_MAX - 1, f)] = '\0';
		fclose(f);
	}
	return s;
}

static void write_golden(struct tty *t, const char *path)
{
	FILE *f = fopen(path, "wb");

	assert_non_null(f);
	tty_digest(t);
	char *screen = tty_screen(t);
	fputs(screen, f);
	fclose(f);
	free(screen);
}

/* What a test waited for may be drawn before the rest. */
static bool becomes(struct tty *t, const char *expected)
{
	for (int i = 0; i < TRIES; i++) {
		char *screen = tty_screen(t);
		bool same = strcmp(screen, expected) == 0;

		free(screen);
		if (same)
			return true;
		tty_read(t, TRY_MS);
	}
	return false;
}

void tty_golden(struct tty *t, const char *name)
{
	char path[512];

	snprintf(path, sizeof path, TEST_TOP "/tests/terminal/golden/%s.txt", name);
	if (getenv("REGENERATE") != NULL)
		write_golden(t, path);
	char *expected = read_all(path);
	if (!becomes(t, expected)) {
		fprintf(stderr, "expected (%s):\n%s", path, expected);
		tty_dump(t);
		fail_msg("not %s; if what you see is right: REGENERATE=1 make check", name);
	}
	free(expected);
}
