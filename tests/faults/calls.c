/*
 * calls — the calls that touch the disk or ask for memory, one of which can be told to fail.
 *
 * Linked into a copy of the program (sesiona-falla): being the executable's own, these
 * come before libc's also for SQLite, so no preloading is needed and the sanitizers work.
 * SESIONA_FALLA in the environment says which: "CLASS N HOW", where CLASS is write, truncate,
 * read, sync, open, rename, unlink, mkdir or memory, N counts the calls of that class from 1
 * ("12+": that one and all that follow), and HOW is ENOSPC, EIO, EACCES, ENOMEM, KILL (as
 * if somebody did kill -9, in the middle of the call if it writes), or STOP (there, until somebody
 * sends SIGCONT). Standard input and output do
 * not count. Once it failed, the file SESIONA_FALLA_HECHA exists.
 */
#define _GNU_SOURCE
#undef _FILE_OFFSET_BITS
#undef _TIME_BITS
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#include "tests/faults/openers.h"

enum how { HOW_PASS, HOW_FAIL, HOW_KILL };

static void leave_mark(void)
{
	const char *mark = getenv("SESIONA_FALLA_HECHA");
	int fd = mark == NULL ? -1 : (int)syscall(SYS_openat, AT_FDCWD, mark, O_WRONLY | O_CREAT, 0600);

	if (fd >= 0)
		close(fd);
}

/* What SESIONA_FALLA says; before main() nothing is to fail. */
static struct {
	char	 class[16], how[16];
	long	 n;
	bool	 stays;
	int	 error;			/* 0: kill */
} told;

__attribute__((constructor)) static void learn(void)
{
	static const struct { const char *name; int error; } errors[] = {
		{ "ENOSPC", ENOSPC }, { "EIO", EIO }, { "EACCES", EACCES }, { "ENOMEM", ENOMEM },
	};
	const char *text = getenv("SESIONA_FALLA");
	char plus = ' ';

	if (text == NULL || sscanf(text, "%15s %ld%c %15s", told.class, &told.n, &plus, told.how) != 4)
		return;
	told.stays = plus == '+';
	for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
		if (strcmp(errors[i].name, told.how) == 0)
			told.error = errors[i].error;
}

/* What is to become of this call of a class; errno is set when it fails. */
static enum how fate(const char *class)
{
	static long calls;

	if (told.n == 0 || strcmp(told.class, class) != 0)
		return HOW_PASS;
	calls++;
	if (calls < told.n || (calls > told.n && !told.stays))
		return HOW_PASS;
	if (calls == told.n)
		leave_mark();
	if (strcmp(told.how, "STOP") == 0) {
		kill(getpid(), SIGSTOP);
		return HOW_PASS;
	}
	errno = told.error;
	return told.error == 0 ? HOW_KILL : HOW_FAIL;
}

static void die(void)
{
	kill(getpid(), SIGKILL);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

/* ---- writing: killed half-way, the half is there ------------------------------------- */

ssize_t write(int fd, const void *bytes, size_t n)
{
	enum how how = fd <= STDERR_FILENO ? HOW_PASS : fate("write");

	if (how == HOW_FAIL)
		return -1;
	if (how == HOW_KILL && REAL(write)(fd, bytes, n / 2) >= 0)
		die();
	return REAL(write)(fd, bytes, n);
}

ssize_t pwrite(int fd, const void *bytes, size_t n, off_t at)
{
	enum how how = fate("write");

	if (how == HOW_FAIL)
		return -1;
	if (how == HOW_KILL && REAL(pwrite)(fd, bytes, n / 2, at) >= 0)
		die();
	return REAL(pwrite)(fd, bytes, n, at);
}

ssize_t pwrite64(int fd, const void *bytes, size_t n, off64_t at)
{
	enum how how = fate("write");

	if (how == HOW_FAIL)
		return -1;
	if (how == HOW_KILL && REAL(pwrite64)(fd, bytes, n / 2, at) >= 0)
		die();
	return REAL(pwrite64)(fd, bytes, n, at);
}

/* ---- the others ------------------------------------------------------------------------ */

#define GUARD(class) \
	switch (fate(class)) { \
	case HOW_FAIL: \
		return -1; \
	case HOW_KILL: \
		die(); \
		break; \
	case HOW_PASS: \
		break; \
	}

int ftruncate(int fd, off_t n)
{
	GUARD("truncate")
	return REAL(ftruncate)(fd, n);
}

int ftruncate64(int fd, off64_t n)
{
	GUARD("truncate")
	return REAL(ftruncate64)(fd, n);
}

ssize_t read(int fd, void *bytes, size_t n)
{
	if (fd > STDERR_FILENO)
		GUARD("read")
	return REAL(read)(fd, bytes, n);
}

ssize_t pread(int fd, void *bytes, size_t n, off_t at)
{
	GUARD("read")
	return REAL(pread)(fd, bytes, n, at);
}

ssize_t pread64(int fd, void *bytes, size_t n, off64_t at)
{
	GUARD("read")
	return REAL(pread64)(fd, bytes, n, at);
}

int fsync(int fd)
{
	GUARD("sync")
	return REAL(fsync)(fd);
}

int fdatasync(int fd)
{
	GUARD("sync")
	return REAL(fdatasync)(fd);
}

int rename(const char *from, const char *to)
{
	GUARD("rename")
	return REAL(rename)(from, to);
}

int unlink(const char *path)
{
	GUARD("unlink")
	return REAL(unlink)(path);
}

int mkdir(const char *path, mode_t mode)
{
	GUARD("mkdir")
	return REAL(mkdir)(path, mode);
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
	GUARD("open")
	fd = REAL(open)(path, flags, mode);
	openers_opened(fd, __builtin_return_address(0));
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
	GUARD("open")
	fd = REAL(open64)(path, flags, mode);
	openers_opened(fd, __builtin_return_address(0));
	return fd;
}

FILE *fopen(const char *path, const char *how)
{
	FILE *f = REAL(fopen)(path, how);

	if (f != NULL)
		openers_opened(fileno(f), __builtin_return_address(0));
	return f;
}

FILE *fopen64(const char *path, const char *how)
{
	FILE *f = REAL(fopen64)(path, how);

	if (f != NULL)
		openers_opened(fileno(f), __builtin_return_address(0));
	return f;
}

int close(int fd)
{
	openers_closed(fd);
	return REAL(close)(fd);
}

int mkostemp(char *path, int flags)
{
	GUARD("open")
	return REAL(mkostemp)(path, flags);
}

int mkostemp64(char *path, int flags)
{
	GUARD("open")
	return REAL(mkostemp64)(path, flags);
}

/* ---- memory ----------------------------------------------------------------------------- */

void *malloc(size_t n)
{
	static __typeof__(&malloc) real;

	if (fate("memory") == HOW_FAIL)
		return NULL;
	if (real == NULL)
		real = REAL(malloc);
	return real(n);
}

void *calloc(size_t n, size_t size)
{
	static __typeof__(&calloc) real;

	if (fate("memory") == HOW_FAIL)
		return NULL;
	if (real == NULL)
		real = REAL(calloc);
	return real(n, size);
}

void *realloc(void *p, size_t n)
{
	static __typeof__(&realloc) real;

	if (fate("memory") == HOW_FAIL)
		return NULL;
	if (real == NULL)
		real = REAL(realloc);
	return real(p, n);
}
