#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/mem.h"

bool file_there(const char *path)
{
	struct stat st;

	return lstat(path, &st) == 0;
}

bool file_same(const char *one, const char *other)
{
	struct stat a, b;

	return stat(one, &a) == 0 && stat(other, &b) == 0 && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

char *file_folder(const char *path)
{
	const char *slash = strrchr(path, '/');

	if (slash == NULL)
		return xstrdup(".");
	return xstrndup(path, slash == path ? 1 : (size_t)(slash - path));
}

void file_guard_standard(void)
{
	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		/* open() takes the lowest number that is free: this very one. */
		if (fcntl(fd, F_GETFD) < 0 &&
		    open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) < 0)
			abort();
}

/* ---- reading --------------------------------------------------------------- */

static int fail_read(struct fault *f, const char *name, int error)
{
	bool disk = error == EIO || error == EMFILE || error == ENFILE || error == ENOMEM;

	return fault_set(f, disk ? FAULT_STORE : FAULT_INPUT, "%s: no se pudo leer: %s", name,
	    fault_errno(error));
}

static int fail_limit(struct fault *f, const char *name, size_t limit)
{
	size_t mib = limit >> 20;

	if (mib > 0 && mib << 20 == limit)
		return fault_set(f, FAULT_INPUT, "%s: pasa del límite de %zu MiB", name, mib);
	return fault_set(f, FAULT_INPUT, "%s: pasa del límite de %zu bytes", name, limit);
}

static int read_all(int fd, const char *name, size_t limit, struct buf *b, struct fault *f)
{
	char chunk[16384];

	for (;;) {
		ssize_t n = read(fd, chunk, sizeof chunk);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return fail_read(f, name, errno);
		if (n == 0)
			return 0;
		if ((size_t)n > limit - b->len)
			return fail_limit(f, name, limit);
		buf_addn(b, chunk, (size_t)n);
	}
}

int file_read(const char *path, size_t limit, char **out, size_t *len, struct fault *f)
{
	bool standard = strcmp(path, "-") == 0;
	const char *name = standard ? "entrada estándar" : path;
	int fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
	struct buf b = BUF_EMPTY;

	if (fd < 0)
		return fail_read(f, name, errno);
	int status = read_all(fd, name, limit, &b, f);
	if (!standard)
		close(fd);
	if (status != 0) {
		buf_clear(&b);
		return -1;
	}
	*len = b.len;
	*out = buf_take(&b);
	return 0;
}

bool file_plain(const char *path)
{
	struct stat st;

	return lstat(path, &st) != 0 || S_ISREG(st.st_mode);
}

/* ---- writing --------------------------------------------------------------- */

int file_unwritten(const char *path, int error, struct fault *f)
{
	return fault_set(f, FAULT_STORE, "%s: no se pudo escribir: %s", path, fault_errno(error));
}

/* The helpers below return 0 or the errno value. */

static int write_all(int fd, const char *bytes, size_t len)
{
	while (len > 0) {
		ssize_t n = write(fd, bytes, len);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return errno;
		bytes += n;
		len -= (size_t)n;
	}
	return 0;
}

int file_sync_folder(int folder)
{
	/* EINVAL: this file system has no such thing. */
	return fsync(folder) == 0 || errno == EINVAL ? 0 : errno;
}

int file_sync_path(const char *folder)
{
	int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	int error = fd < 0 ? errno : file_sync_folder(fd);

	if (fd >= 0)
		close(fd);
	return error;
}

int file_create(const char *path, const void *bytes, size_t len, mode_t mode)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
	int error = fd < 0 ? errno : write_all(fd, bytes, len);

	if (fd < 0)
		return error;
	if (error == 0 && fsync(fd) != 0)
		error = errno;
	if (close(fd) != 0 && error == 0)
		error = errno;
	return error;
}

/* A terminal, a pipe, /dev/null: replacing it by a file would be wrong, so write into it. */
static int write_through(const char *path, const void *bytes, size_t len)
{
	int fd = open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC);

	if (fd < 0)
		return errno;
	int error = write_all(fd, bytes, len);
	if (close(fd) != 0 && error == 0)
		error = errno;
	return error;
}

/* Fills temp (the open file fd) and makes it path; temp may still be there on failure. */
static int fill_and_rename(int fd, const char *temp, const char *path, const void *bytes,
    size_t len, mode_t mode)
{
	int error = write_all(fd, bytes, len);

	/* fchmod, unlike open, gives the very mode asked for, whatever the umask. */
	if (error == 0 && fchmod(fd, mode) != 0)
		error = errno;
	if (error == 0 && fsync(fd) != 0)
		error = errno;
	if (close(fd) != 0 && error == 0)
		error = errno;
	if (error == 0 && rename(temp, path) != 0)
		error = errno;
	return error;
}

/* Replaces the regular (or missing) file `path`, whose folder is open. */
static int replace(const char *path, const char *folder_name, int folder, const void *bytes,
    size_t len, mode_t mode)
{
	/* Its own name, not path's and a suffix: that could pass the longest name allowed. */
	char *temp = xasprintf("%s/.sesiona-XXXXXX", folder_name);
	int fd = mkostemp(temp, O_CLOEXEC);	/* O_EXCL, mode 0600 */
	int error = fd < 0 ? errno : fill_and_rename(fd, temp, path, bytes, len, mode);

	if (fd >= 0 && error != 0)
		unlink(temp);
	else if (error == 0)
		error = file_sync_folder(folder);
	free(temp);
	return error;
}

int file_write(const char *path, const void *bytes, size_t len, mode_t mode, struct fault *f)
{
	struct stat st;
	int error;

	if (stat(path, &st) == 0 && !S_ISREG(st.st_mode)) {
		error = S_ISDIR(st.st_mode) ? EISDIR : write_through(path, bytes, len);
		return error == 0 ? 0 : file_unwritten(path, error, f);
	}
	/* Through a symbolic link it is its target that is replaced, not the link. */
	char *real = realpath(path, NULL);

	if (real == NULL && errno == ENOMEM)
		mem_exhausted();	/* else a link would be taken for the file */
	const char *target = real != NULL ? real : path;
	char *folder_name = file_folder(target);
	int folder = open(folder_name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (folder < 0) {
		error = errno;
		fault_set(f, FAULT_STORE, "%s: no se pudo escribir: carpeta %s: %s", path, folder_name,
		    fault_errno(error));
	} else {
		error = replace(target, folder_name, folder, bytes, len, mode);
		close(folder);
		if (error != 0)
			file_unwritten(path, error, f);
	}
	free(folder_name);
	free(real);
	return error == 0 ? 0 : -1;
}

/* ---- folders --------------------------------------------------------------- */

int file_make_folder(const char *path, mode_t mode)
{
	struct stat st;

	if (mkdir(path, mode) != 0) {
		if (errno != EEXIST || stat(path, &st) != 0)
			return errno;
		return S_ISDIR(st.st_mode) ? 0 : ENOTDIR;
	}
	char *parent = file_folder(path);
	int error = file_sync_path(parent);

	free(parent);
	/* A parent that can be written but not read cannot be synced; that is no failure. */
	return error == EACCES ? 0 : error;
}

int file_make_parents(const char *path, struct fault *f)
{
	char *part = xstrdup(path);
	int error = 0;

	for (char *slash = strchr(part + (part[0] == '/'), '/'); slash != NULL && error == 0;
	    slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		error = file_make_folder(part, 0700);
		if (error != 0)
			fault_set(f, FAULT_STORE, "%s: no se pudo crear la carpeta: %s", part,
			    fault_errno(error));
		*slash = '/';
	}
	free(part);
	return error == 0 ? 0 : -1;
}
