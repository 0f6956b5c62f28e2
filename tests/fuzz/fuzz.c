#include "config.h"

#include <fcntl.h>
#include <ftw.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "fuzz.h"

void fuzz_broken(const char *promise, const char *text, const char *file, int line)
{
	fprintf(stderr, "%s:%d: broken: %s\n", file, line, promise);
	if (text != NULL)
		fprintf(stderr, "«%s»\n", text);
	abort();
}

void fuzz_start(void)
{
	setlocale(LC_CTYPE, "C.UTF-8");
	setenv("CMOCKA_TEST_ABORT", "1", 1);	/* its assertions, in the invariants, abort too */
	setenv("SESIONA_DATOS", CONF_DIR, 1);
	PROMISE(env_set_zone("America/Mexico_City") == 0);
}

char *fuzz_copy(const uint8_t *data, size_t size)
{
	char *copy = xmalloc(size + 1);

	if (size > 0)
		memcpy(copy, data, size);
	copy[size] = '\0';
	return copy;
}

void fuzz_readable(const char *s)
{
	char *visible = text_visible(s);

	PROMISE_OF(text_valid(s, strlen(s)), visible);
	PROMISE_OF(strcmp(visible, s) == 0, visible);
	free(visible);
}

void fuzz_refused(const struct fault *f, enum fault_kind kind)
{
	PROMISE_OF(f->kind == kind, f->text);
	PROMISE(*f->text != '\0');
	PROMISE_OF(strchr(f->text, '\n') == NULL, f->text);
	fuzz_readable(f->text);
}

/* ---- the world ------------------------------------------------------------------- */

static int64_t pinned_now(void *ctx)
{
	(void)ctx;
	return 1774454400;	/* 2026-03-25T16:00:00Z */
}

static unsigned names;

static void pinned_uuid(void *ctx, char out[UUID_SIZE])
{
	(void)ctx;
	snprintf(out, UUID_SIZE, "00000000-0000-4000-8000-%012x", ++names);
}

const struct env fuzz_env = { pinned_now, pinned_uuid, NULL };

void fuzz_env_reset(void)
{
	names = 0;
}

/* ---- the scratch folder -------------------------------------------------------------- */

static char *folder;
static pid_t owner;

static int drop(const char *path, const struct stat *st, int type, struct FTW *at)
{
	(void)st;
	(void)type;
	if (at->level > 0)
		remove(path);
	return 0;
}

void fuzz_sweep(void)
{
	nftw(folder, drop, 8, FTW_DEPTH | FTW_PHYS);
}

static void leave(void)
{
	if (getpid() != owner)
		return;
	fuzz_sweep();
	rmdir(folder);
}

void fuzz_folder(void)
{
	const char *tmp = getenv("TMPDIR");

	folder = xasprintf("%s/sesiona-fuzz-XXXXXX", tmp != NULL && *tmp == '/' ? tmp : "/tmp");
	PROMISE_OF(mkdtemp(folder) != NULL && chdir(folder) == 0, folder);
	setenv("HOME", folder, 1);
	setenv("TMPDIR", folder, 1);
	unsetenv("XDG_DATA_HOME");
	unsetenv("XDG_CONFIG_HOME");
	unsetenv("XDG_RUNTIME_DIR");
	owner = getpid();
	atexit(leave);
}

uint8_t *fuzz_read(const char *path, size_t *size)
{
	struct fault f = { FAULT_NONE, "" };
	char *bytes;

	PROMISE_OF(file_read(path, (size_t)16 << 20, &bytes, size, &f) == 0, f.text);
	return (uint8_t *)bytes;
}

void fuzz_write(const char *path, const void *bytes, size_t size)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0640);

	PROMISE_OF(fd >= 0 && write(fd, bytes, size) == (ssize_t)size, path);
	close(fd);
}
