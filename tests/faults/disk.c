/*
 * The calls that change files, listed; see disk.h. Being the executable's own, these come
 * before libc's also for SQLite.
 */
#define _GNU_SOURCE
#undef _FILE_OFFSET_BITS
#undef _TIME_BITS
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include "base/mem.h"
#include "tests/faults/disk.h"

#define FDS 1024
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

const char *const disk_words[DISK_CALLS] = {
	"create",
	"write",
	"truncate",
	"sync",
	"rename",
	"unlink",
};

struct entry {
	char *name;
	int file;
};

static struct {
	char *folder;
	bool on;
	struct disk_op *op;
	size_t n, cap;
	struct entry *entry; /* what is named now */
	size_t entries, entries_cap;
	int files;
	struct {
		bool open, folder;
		int file;
	} fd[FDS];
	long told;
} d;

/* ---- names ------------------------------------------------------------------------------- */

/* The name within the folder ("" itself), or NULL: not ours. */
static const char *within(const char *path)
{
	size_t n;

	if (!d.on || path == NULL || strncmp(path, d.folder, n = strlen(d.folder)) != 0)
		return NULL;
	return path[n] == '\0' ? "" : path[n] == '/' ? path + n + 1 : NULL;
}

static struct entry *find(const char *name)
{
	for (size_t i = 0; i < d.entries; i++)
		if (strcmp(d.entry[i].name, name) == 0)
			return &d.entry[i];
	return NULL;
}

static int enter(const char *name)
{
	d.entry = xgrow(d.entry, d.entries, &d.entries_cap, sizeof *d.entry);
	d.entry[d.entries] = (struct entry){ xstrdup(name), d.files++ };
	return d.entry[d.entries++].file;
}

static void leave(struct entry *e)
{
	free(e->name);
	*e = d.entry[--d.entries];
}

static struct disk_op *add(enum disk_call kind, int file)
{
	d.op = xgrow(d.op, d.n, &d.cap, sizeof *d.op);
	d.op[d.n] = (struct disk_op){ .kind = kind, .file = file, .told = d.told };
	return &d.op[d.n++];
}

/* ---- for the test ------------------------------------------------------------------------ */

void disk_watch(const char *folder)
{
	disk_forget();
	d.folder = xstrdup(folder);
	enter("");
	d.on = true;
}

void disk_tell(void)
{
	d.told++;
}

void disk_rest(void)
{
	d.on = false;
}

void disk_go_on(void)
{
	d.on = true;
}

const struct disk_op *disk_list(size_t *n)
{
	d.on = false;
	*n = d.n;
	return d.op;
}

void disk_forget(void)
{
	for (size_t i = 0; i < d.n; i++) {
		free(d.op[i].name);
		free(d.op[i].to);
		free(d.op[i].bytes);
	}
	for (size_t i = 0; i < d.entries; i++)
		free(d.entry[i].name);
	free(d.op);
	free(d.entry);
	free(d.folder);
	memset(&d, 0, sizeof d);
}

/* ---- opening and closing ------------------------------------------------------------------- */

static void opened(int fd, const char *path, int flags)
{
	const char *name = within(path);
	struct entry *e;
	struct disk_op *op;

	if (fd < 0 || fd >= FDS || name == NULL)
		return;
	d.fd[fd].open = true;
	d.fd[fd].folder = false;
	if ((e = find(name)) != NULL) {
		struct stat st;

		d.fd[fd].folder = fstat(fd, &st) == 0 && S_ISDIR(st.st_mode);
		d.fd[fd].file = e->file;
		if ((flags & O_TRUNC) != 0)
			add(DISK_TRUNCATE, e->file);
		return;
	}
	d.fd[fd].file = enter(name);
	op = add(DISK_CREATE, d.fd[fd].file);
	op->name = xstrdup(name);
}

static mode_t mode_of(int flags, va_list ap)
{
	return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(ap, mode_t) : 0;
}

int open(const char *path, int flags, ...)
{
	va_list ap;
	mode_t mode;
	int fd;

	va_start(ap, flags);
	mode = mode_of(flags, ap);
	va_end(ap);
	fd = REAL(open)(path, flags, mode);
	opened(fd, path, flags);
	return fd;
}

int open64(const char *path, int flags, ...)
{
	va_list ap;
	mode_t mode;
	int fd;

	va_start(ap, flags);
	mode = mode_of(flags, ap);
	va_end(ap);
	fd = REAL(open64)(path, flags, mode);
	opened(fd, path, flags);
	return fd;
}

int mkostemp(char *path, int flags)
{
	int fd = REAL(mkostemp)(path, flags);

	opened(fd, path, O_CREAT);
	return fd;
}

int mkostemp64(char *path, int flags)
{
	int fd = REAL(mkostemp64)(path, flags);

	opened(fd, path, O_CREAT);
	return fd;
}

int close(int fd)
{
	if (fd >= 0 && fd < FDS)
		d.fd[fd].open = false;
	return REAL(close)(fd);
}

/* ---- contents ------------------------------------------------------------------------------- */

static bool ours(int fd)
{
	return d.on && fd >= 0 && fd < FDS && d.fd[fd].open;
}

static void wrote(int fd, const void *bytes, ssize_t n, off64_t at)
{
	struct disk_op *op;

	if (n <= 0 || !ours(fd))
		return;
	op = add(DISK_WRITE, d.fd[fd].file);
	op->bytes = xmalloc((size_t)n);
	memcpy(op->bytes, bytes, (size_t)n);
	op->n = (size_t)n;
	op->at = (size_t)at;
}

ssize_t write(int fd, const void *bytes, size_t n)
{
	off64_t at = ours(fd) ? lseek64(fd, 0, SEEK_CUR) : 0;
	ssize_t done = REAL(write)(fd, bytes, n);

	wrote(fd, bytes, done, at);
	return done;
}

ssize_t pwrite(int fd, const void *bytes, size_t n, off_t at)
{
	ssize_t done = REAL(pwrite)(fd, bytes, n, at);

	wrote(fd, bytes, done, at);
	return done;
}

ssize_t pwrite64(int fd, const void *bytes, size_t n, off64_t at)
{
	ssize_t done = REAL(pwrite64)(fd, bytes, n, at);

	wrote(fd, bytes, done, at);
	return done;
}

static void cut(int fd, off64_t size)
{
	if (ours(fd))
		add(DISK_TRUNCATE, d.fd[fd].file)->n = (size_t)size;
}

int ftruncate(int fd, off_t n)
{
	int r = REAL(ftruncate)(fd, n);

	if (r == 0)
		cut(fd, n);
	return r;
}

int ftruncate64(int fd, off64_t n)
{
	int r = REAL(ftruncate64)(fd, n);

	if (r == 0)
		cut(fd, n);
	return r;
}

static void synced(int fd)
{
	if (ours(fd))
		add(DISK_SYNC, d.fd[fd].file)->folder = d.fd[fd].folder;
}

int fsync(int fd)
{
	int r = REAL(fsync)(fd);

	if (r == 0)
		synced(fd);
	return r;
}

int fdatasync(int fd)
{
	int r = REAL(fdatasync)(fd);

	if (r == 0)
		synced(fd);
	return r;
}

/* ---- entries of folders ---------------------------------------------------------------------- */

int rename(const char *from, const char *to)
{
	int r = REAL(rename)(from, to);
	struct entry *e;
	struct disk_op *op;

	if (r != 0 || within(from) == NULL || within(to) == NULL)
		return r;
	if ((e = find(within(to))) != NULL)
		leave(e);
	e = find(within(from));
	op = add(DISK_RENAME, e->file);
	op->name = e->name;
	op->to = xstrdup(within(to));
	e->name = xstrdup(within(to));
	return r;
}

int unlink(const char *path)
{
	int r = REAL(unlink)(path);
	struct entry *e;

	if (r == 0 && within(path) != NULL && (e = find(within(path))) != NULL) {
		add(DISK_UNLINK, e->file)->name = xstrdup(e->name);
		leave(e);
	}
	return r;
}

int mkdir(const char *path, mode_t mode)
{
	int r = REAL(mkdir)(path, mode);
	struct disk_op *op;

	if (r == 0 && within(path) != NULL) {
		op = add(DISK_CREATE, enter(within(path)));
		op->name = xstrdup(within(path));
		op->folder = true;
	}
	return r;
}
