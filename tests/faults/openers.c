#define _GNU_SOURCE
#undef _FILE_OFFSET_BITS
#undef _TIME_BITS
#include <dlfcn.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "tests/faults/openers.h"

#define FDS 1024

static bool of_sqlite[FDS];
static int held; /* of them */

static bool asked_by_sqlite(const void *caller)
{
	Dl_info info;

	return dladdr(caller, &info) != 0 && strstr(info.dli_fname, "libsqlite3") != NULL;
}

static bool is_database(int fd)
{
	const char *path = getenv("SESIONA_VIGILA");
	struct stat a, b;

	return path != NULL && stat(path, &a) == 0 && fstat(fd, &b) == 0 && a.st_dev == b.st_dev &&
	       a.st_ino == b.st_ino;
}

static void tell(const void *caller)
{
	const char *mark = getenv("SESIONA_VIGILA_HECHA");
	Dl_info info;
	int fd = mark == NULL ? -1
			      : (int)syscall(SYS_openat, AT_FDCWD, mark,
				    O_WRONLY | O_CREAT | O_APPEND, 0600);

	if (fd < 0)
		return;
	if (dladdr(caller, &info) != 0 && write(fd, info.dli_fname, strlen(info.dli_fname)) > 0 &&
	    write(fd, "\n", 1) > 0)
		syscall(SYS_close, fd);
}

void openers_opened(int fd, const void *caller)
{
	if (fd < 0 || fd >= FDS || !is_database(fd))
		return;
	if (asked_by_sqlite(caller)) {
		of_sqlite[fd] = true;
		held++;
	} else if (held > 0) {
		tell(caller);
	}
}

void openers_closed(int fd)
{
	if (fd < 0 || fd >= FDS || !of_sqlite[fd])
		return;
	of_sqlite[fd] = false;
	held--;
}
